# SPDX-License-Identifier: BSD-2-Clause
"""The tree under test, and how a rule about it is run: against snippets that it must and must not fault, then against the tree.

A rule is a function from {path: text} to an iterable of faults ("path:line: what"). No rule is trusted that cannot fail.
"""
import bisect
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(os.environ.get("BAYEGAN_SOURCE", pathlib.Path(__file__).parents[3]))
LITERAL = re.compile(r"""/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'""", re.S)
DIRECTIVE = re.compile(r"^[ \t]*#(?:\\\n|[^\n])*", re.M)
CONTROL = {"if", "for", "while", "switch"}


def paths():
    """Every file that is, or would be, in the repository."""
    git = subprocess.run(["git", "-C", str(ROOT), "ls-files", "-z", "-co", "--exclude-standard"], capture_output=True, check=False)
    if git.returncode == 0:
        names = git.stdout.decode().split("\0")
    else:
        names = (str(p.relative_to(ROOT)) for p in ROOT.rglob("*") if not {".git", "build", "__pycache__"} & set(p.parts))
    return sorted({n for n in names if n and (ROOT / n).is_file()})


def texts(accept):
    """{path: text} of the files whose path `accept` takes; bytes that are no UTF-8 become U+FFFD."""
    return {p: (ROOT / p).read_bytes().decode("utf-8", "replace") for p in paths() if accept(p)}


def is_source(path):
    return path.startswith("src/") and path.endswith((".c", ".h"))


def blank(text, pattern):
    """`text` with every match of `pattern` turned to blanks, lines kept."""
    return pattern.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), text)


def code(text):
    """C without comments, literals and directives, every character in its place."""
    return blank(blank(text, LITERAL), DIRECTIVE)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def find_words(text, pattern):
    """(line, word) of each match."""
    ends = [m.start() for m in re.finditer("\n", text)]
    return [(bisect.bisect_left(ends, m.start()) + 1, m.group()) for m in re.finditer(pattern, text)]


def opening(text, close):
    """Offset of the parenthesis that the one at `close` closes."""
    depth = 0
    for at in range(close, -1, -1):
        depth += {")": 1, "(": -1}.get(text[at], 0)
        if depth == 0:
            return at
    return -1


def is_block(text, brace):
    """Whether the brace opens a block of statements, not an initialiser."""
    before = text[:brace].rstrip()
    if before.endswith(")"):
        word = re.search(r"(\w+)\s*$", before[: opening(before, len(before) - 1)])
        return word is not None and word.group(1) in CONTROL
    return before.endswith((";", "}", "{", ":")) or re.search(r"\b(?:else|do)$", before) is not None


def functions(text):
    """(name, first line, last line, parameters, body) of each function defined in C without literals."""
    depth, start = 0, None
    for at in (m.start() for m in re.finditer(r"[{}]", text)):
        if text[at] == "{":
            depth += 1
            head = re.search(r"\)[\sA-Z_]*$", text[:at])
            if depth == 1 and head:
                start = (at, head.start())
        else:
            depth -= 1
            if depth == 0 and start:
                brace, close = start
                open_ = opening(text, close)
                name = re.search(r"(\w+)\s*$", text[:open_])
                first = max(text.rfind(";", 0, open_), text.rfind("}", 0, open_)) + 1
                first += len(text[first:]) - len(text[first:].lstrip())
                if name:
                    yield (name.group(1), line_of(text, first), line_of(text, at), text[open_ + 1 : close], text[brace : at + 1])
                start = None


def nesting(body):
    """How deep blocks of statements lie within a function's body."""
    stack, most = [], 0
    for m in re.finditer(r"[{}]", body[1:-1]):
        at = m.start() + 1
        if m.group() == "{":
            stack.append(is_block(body, at))
            most = max(most, sum(stack))
        else:
            stack.pop()
    return most


def judge(rule, bad, good, accept):
    """Runs the rule; ends the program."""
    for number, snippet in enumerate(bad):
        if not list(rule(snippet)):
            sys.exit(f"{sys.argv[0]}: does not see bad snippet {number}: {snippet}")
    for number, snippet in enumerate(good):
        if faults := list(rule(snippet)):
            sys.exit(f"{sys.argv[0]}: faults good snippet {number}: {faults}")
    faults = list(rule(texts(accept)))
    print("\n".join(faults))
    sys.exit(1 if faults else 0)
