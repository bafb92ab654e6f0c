# SPDX-License-Identifier: BSD-2-Clause
"""Functions of at most 40 lines, 5 parameters, 3 nested blocks and 10 paths; files of at most 400 lines of at most 140 columns."""
import re

from tree import code, functions, is_source, judge, nesting

PATHS = re.compile(r"\b(?:if|for|while|case)\b|&&|\|\||\?")


def measures(parameters, body, first, last):
    """(what, how much, the most) of one function."""
    flat = re.sub(r"\([^()]*\)", "", parameters)
    return [
        ("lines", last - first + 1, 40),
        ("parameters", flat.count(",") + 1, 5),
        ("nested blocks", nesting(body), 3),
        ("paths", 1 + len(PATHS.findall(body)), 10),
    ]


def rule(files):
    for path, text in files.items():
        lines = text.splitlines()
        if len(lines) > 400:
            yield f"{path}:401: the file has {len(lines)} lines (at most 400)"
        for number, line in enumerate(lines, 1):
            if len(line) > 140:
                yield f"{path}:{number}: {len(line)} columns (at most 140)"
        for name, first, last, parameters, body in functions(code(text)):
            for what, value, most in measures(parameters, body, first, last):
                if value > most:
                    yield f"{path}:{first}: {name} has {value} {what} (at most {most})"


def function(body, parameters="void"):
    return {"src/base/a.c": f"static const int T[] = {{1, 2}};\n\nint f({parameters})\n{{\n{body}}}\n"}


NESTED = "  if (a) {\n    for (;;) {\n      if (b) {\n%s      }\n    }\n  }\n"
BAD = [
    function("  g();\n" * 38),
    function("", "int a, int b, int c, int d, int e, int f"),
    function(NESTED % "        while (c) {\n        }\n"),
    function("  return a && b && c && d && e && f && g && h && i && j && k;\n"),
    {"src/base/a.h": "\n" * 401},
    {"src/base/a.c": "/* " + "x" * 140 + " */\n"},
]
GOOD = [
    function("  g();\n" * 37, "int a, int (*b)(int, int), int c, int d, int e"),
    function(NESTED % "        h = (s){.a = {1}};\n"),
    function('  return a && b && c && d && e && f && g && h && i && j; /* && { */ "&& {";\n'),
]

judge(rule, BAD, GOOD, is_source)
