# SPDX-License-Identifier: BSD-2-Clause
"""Nobody includes upwards; read and write, check and pack never see each other; a library is named on its floor only, never in a header."""
import re

from tree import is_source, judge, line_of

BELOW = {"base": set()}
BELOW["text"] = BELOW["model"] = {"base"}
BELOW["read"] = BELOW["write"] = {"text", "model", "base"}
BELOW["check"] = BELOW["pack"] = {"read", "write"} | BELOW["read"]
BELOW["report"] = {"check", "pack"} | BELOW["check"]
BELOW["bayegan"] = {"report"} | BELOW["report"]
BELOW["cli"] = {"bayegan"} | BELOW["bayegan"]
LIBRARY = {"zip.h": {"pack"}, "libdeflate.h": {"pack"}, "archive": {"pack"}, "openssl/": {"base"}, "unicode/": {"text"}, "jansson.h": {"report", "check"}, "libxml/": {"read", "check"}, "expat.h": {"check"}}


def rule(files):
    for path, text in files.items():
        floor = path.split("/")[1]
        for m in re.finditer(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)', text, re.M):
            kind, name = m.groups()
            place = f"{path}:{line_of(text, m.start())}"
            target = name.split("/")[0]
            if kind == '"' and ("/" not in name or target != floor and target not in BELOW.get(floor, ())):
                yield f"{place}: {floor} may not include {name}"
            for library, floors in LIBRARY.items():
                if kind == "<" and name.startswith(library) and (floor not in floors or path.endswith(".h")):
                    yield f"{place}: {name} has its place in the .c files of {' and '.join(sorted(floors))}"


BAD = [
    {"src/base/a.c": '#include "text/text.h"\n'},
    {"src/read/a.c": '#include "write/tei.h"\n'},
    {"src/check/a.c": '#include "pack/zip.h"\n'},
    {"src/bayegan/a.c": '#include "cli/main.h"\n'},
    {"src/read/a.c": '#include "read.h"\n'},
    {"src/read/a.c": "#include <zip.h>\n"},
    {"src/base/digest.h": "#include <openssl/evp.h>\n"},
]
GOOD = [{"src/cli/a.c": '#include "base/span.h"\n#include "cli/a.h"\n#include <stdio.h>\n', "src/pack/zip.c": '#include "write/epub.h"\n#include <zip.h>\n'}]

judge(rule, BAD, GOOD, is_source)
