# SPDX-License-Identifier: BSD-2-Clause
"""Words that C gives and the house does without; and those that only cli may say, for it alone meets files, clock and environment."""
from tree import DIRECTIVE, LITERAL, blank, code, find_words, is_source, judge

NOWHERE = (
    r"\b(?:strcpy|strcat|stpcpy|strncpy|strncat|sprintf|vsprintf|strtok|strtok_r|atoi|atol|atoll|atof|gets|system|popen|alloca|setjmp|longjmp"
    r"|isal(?:pha|num)|isdigit|isxdigit|isspace|isblank|isupper|islower|ispunct|isprint|isgraph|iscntrl|tolower|toupper|setlocale|rand|srand"
    r"|strerror|localtime|gmtime|ctime|asctime|mktemp|tmpnam|tempnam)\s*\(|\bgoto\b|\bBAD_CAST\b|\bcleanup\s*\(|\b_Pragma\b|ctype\.h"
)
ONLY_CLI = (
    r"\b(?:fopen|freopen|open|openat|creat|opendir|unlink|rename|mkdir|getenv|secure_getenv|time|clock_gettime|gettimeofday"
    r"|printf|puts|putchar|perror|exit|abort)\s*\(|\bstd(?:out|err|in)\b|\b_GNU_SOURCE\b"
)
MACRO = r"(?m)^[ \t]*#[ \t]*define[ \t]+\w+\("


def rule(files):
    for path, text in files.items():
        bare = code(text)
        directives = "\n".join(blank(line, LITERAL) if DIRECTIVE.match(line) else "" for line in text.split("\n"))
        found = find_words(bare, NOWHERE) + find_words(directives, r"ctype\.h|#\s*pragma")
        if not path.startswith("src/cli/"):
            found += find_words(bare, ONLY_CLI)
        if path != "src/base/annotate.h":
            found += find_words(directives, MACRO)
        for line, word in found:
            yield f"{path}:{line}: {word.strip()} is a banned word here"


BAD = [{"src/base/a.c": text} for text in (
    "  strcpy (a, b);\n", "  goto end;\n", "#include <ctype.h>\n", "  n = atoi(s);\n", "  FILE *f = fopen(p, m);\n", "  t = time(NULL);\n",
    "#define TWICE(x) ((x) * 2)\n", "  fputs(s, stderr);\n", "#pragma once\n", "void *p __attribute__((cleanup(f)));\n")]
BAD += [{"src/cli/a.c": "  system(s);\n"}]
GOOD = [
    {"src/base/annotate.h": "#define BY_AT(...) x\n", "src/cli/main.c": "  printf(s);\n"},
    {"src/base/a.c": '/* goto */ "atoi(";\n#define BY_MOST 3\n  by_time(a); memcpy(a, b, c); snprintf(a, b, c); x.open = 1;\n'},
]

judge(rule, BAD, GOOD, is_source)
