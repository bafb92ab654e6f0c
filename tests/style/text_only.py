# SPDX-License-Identifier: BSD-2-Clause
"""Every file is UTF-8 text: what is broken or binary is made by the test that needs it. Text that git would change on the way is none either."""
from tree import find_words, judge

BAD_CHARACTERS = "[\0-\x08\x0b\x0e-\x1f\x7f\ufffd]"


def rule(files):
    for path, text in files.items():
        for line, _ in find_words(text, BAD_CHARACTERS)[:1]:
            yield f"{path}:{line}: not UTF-8 text"


BAD = [{"fixtures/a/in.txt": "a\n\0"}, {"fixtures/a.zip": "PK\x03\x04"}, {"a": b"\xff".decode("utf-8", "replace")}]
GOOD = [{"fixtures/a/in.txt": "نشریه\u00a0\u200c\r\n\tx\n"}]

judge(rule, BAD, GOOD, lambda path: True)
