# SPDX-License-Identifier: BSD-2-Clause
"""No analyser is told to look away, in the sources or from outside."""
from tree import find_words, judge

# Joined, so that this file does not accuse itself.
MARKS = "|".join((
    "NO" "LINT", "cppcheck-" "suppress", r"pragma\s+(?:GCC|clang)\s+" "(?:diagnostic|system_header)", r"no_" "sanitize", "LCOV_" "EXCL", "GCOVR_" "EXCL",
    "GCOV_" "EXCL", r"coverity\s*\[", "shellcheck " "disable", r"no" r"qa\b", r"lint:\s*" "disable", "--" "suppress(?:ions|ions-list|-xml)?=", "suppressions" "=",
    r"(?<![\w-])-W" r"no-", "__lsan_" "disable", "__lsan_" "ignore", "VALGRIND_" "DISABLE", "clang-format " "off", r"-w\s" r"-W"))


def rule(files):
    for path, text in files.items():
        for line, word in find_words(text, MARKS):
            yield f"{path}:{line}: {word} tells an analyser to look away"


BAD = [{"a": text} for text in (
    "x; // NO" "LINT(a)\n", "#pragma GCC " "diagnostic push\n", "-W" "no-error\n", "--" "suppress=x\n", "__attribute__((no_" "sanitize(1)))\n",
    "ASAN_OPTIONS=suppressions" "=f\n", "/* cppcheck-" "suppress a */\n")]
GOOD = [{"a": "-Wall -Wextra -fno-common --suppress RULE\n"}]

judge(rule, BAD, GOOD, lambda path: not path.endswith(".txt"))
