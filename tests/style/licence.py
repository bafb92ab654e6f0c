# SPDX-License-Identifier: BSD-2-Clause
"""An SPDX line stands at the top of every file but the licence itself and the texts that are data."""
from tree import judge

LINE = "SPDX-License-Identifier: " + "BSD-2-Clause"
DATA = (".txt", ".csv", ".tsv", ".jsonl")


def rule(files):
    for path, text in files.items():
        top = text if path.endswith(".json") else "\n".join(text.split("\n")[:4])
        data = path.endswith(DATA) and not path.endswith("CMakeLists.txt") or path.startswith("fixtures/") and "/out." in path
        if not data and path != "LICENSE" and LINE not in top and '"license": "BSD-2-Clause"' not in top:
            yield f"{path}:1: no SPDX line"


BAD = [{"src/base/a.c": "int a;\n"}, {"src/CMakeLists.txt": "project(a)\n"}, {"a.md": "\n" * 9 + LINE}]
GOOD = [{"src/base/a.c": f"/* {LINE} */\n", "fixtures/a/in.txt": "a\n", "tools/a.json": '{\n"license": "BSD-2-Clause"}\n', "LICENSE": "x"}]

judge(rule, BAD, GOOD, lambda path: True)
