# SPDX-License-Identifier: BSD-2-Clause
"""Nothing names a folder of one machine, or a host that packages come from."""
from tree import find_words, judge

PLACES = (
    r"(?<![\w.$}])/(?:work|home|Users|root|mnt|workspace|builds)/|\bC:\\|shared/" "design"
    r"|(?:registry|deb|mirrors?|proxy|pypi|packages|artifactory|nexus)\.[a-z-]+\.(?:org|com|net|io|dev)\b|\blocalhost\b|\b(?:10\.\d+|127\.\d+|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+){2}\b"
)


def rule(files):
    for path, text in files.items():
        for line, word in find_words(text, PLACES):
            yield f"{path}:{line}: {word} is a place of one machine"


BAD = [{"a": text} for text in ("cd /wo" "rk/main\n", "/ho" "me/me/x\n", "https://registry." "npmjs.org/x\n", "10.0." "0.1\n", "shared/" "design/a.md\n")]
GOOD = [{"a": "$here/work/a http://www.w3.org/1999/xhtml 1.4.6 4.2.6.3 ${TMPDIR:-/tmp} /usr/bin/env ../work/x\n"}]

judge(rule, BAD, GOOD, lambda path: not path.endswith("/in.txt"))
