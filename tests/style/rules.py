# SPDX-License-Identifier: BSD-2-Clause
"""Every rule of the catalogue is filled in, named after its id, raised somewhere in src and named in a test."""
import re

from tree import is_source, judge

ROW = re.compile(r"^[ \t]*\[(BY_[A-Z0-9_]+)\]\s*=", re.M)
FIELDS = ("id", "severity", "message", "what", "why", "example", "mend")


def words(texts):
    return {word for text in texts for word in re.findall(r"[\w-]+", text)}


def faults_of(path, constant, row, raised, tested):
    identifier = (re.search(r'\.id\s*=\s*"([a-z0-9-]+)"', row) or [None, ""])[1]
    for field in FIELDS:
        if not re.search(rf"\.{field}\s*=\s*[\"B]", row):
            yield f"{path}: {constant} has no {field}"
    subject = re.search(r"rules_(\w+)\.c", path)[1]
    name = identifier.upper().replace("-", "_")
    if constant not in (f"BY_{name}", f"BY_{subject.upper()}_{name}"):
        yield f"{path}: {constant} is not named after its id {identifier}"
    if constant not in raised:
        yield f"{path}: nothing raises {identifier}"
    if constant not in tested and identifier not in tested:
        yield f"{path}: no test names {identifier}"


def rule(files):
    tables = {p: t for p, t in files.items() if re.match(r"src/base/rules_\w+\.c$", p)}
    raised = words(t for p, t in files.items() if is_source(p) and not p.startswith("src/base/rule"))
    tested = words(t for p, t in files.items() if p.startswith(("tests/", "fixtures/")) and not p.startswith("tests/style/"))
    for path, text in tables.items():
        pieces = ROW.split(text)[1:]
        rows = list(zip(pieces[::2], pieces[1::2]))
        if len(rows) != len(re.findall(r"\.id\s*=", text)):
            yield f"{path}: a row cannot be read"
        for constant, row in rows:
            yield from faults_of(path, constant, row, raised, tested)


def catalogue(constant="BY_BAG_FAR", fields=FIELDS, raised="BY_BAG_FAR", tested="bag-far"):
    values = {"id": '"bag-far"', "severity": "BY_ERROR"}
    row = ", ".join(f".{f} = {values.get(f, chr(34) + 'x' + chr(34))}" for f in fields)
    return {"src/base/rules_bag.c": f"const by_rule by_bag_rules[] = {{\n    [{constant}] = {{{row}}},\n}};\n", "src/check/a.c": raised, "tests/cli/a.sh": tested}


BAD = [catalogue(constant="BY_BAG_NEAR"), catalogue(fields=FIELDS[:-1]), catalogue(raised="BY_BAG_FARTHER"), catalogue(tested="bag-far-away")]
GOOD = [catalogue(), catalogue(tested="BY_BAG_FAR")]

judge(rule, BAD, GOOD, lambda path: path.startswith(("src/", "tests/", "fixtures/")) and not path.endswith("/in.txt"))
