#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Every rule about EPUBs of anybody is raised by one edit of a sound publication, packed here, and has a neighbour that is clean."""
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / 'lib'))
from epub_access import ACCESS_CASES, OPEN
from epub_book import BOOK, NAV, ONE, OPF, PNG, made, write
from epub_cases import CASES
from epub_legacy import LEGACY, LEGACY_CASES
from epub_overlays import OVERLAY_CASES
from epub_pages import PAGE_CASES

failures = []


def raised(path):
    done = subprocess.run([os.environ['BAYEGAN'], 'verify', '--format', 'json', path], capture_output=True, text=True, check=False, timeout=60)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    found = {row['rule']: row['severity'] for row in rows if row['type'] == 'finding'}
    if done.returncode != ('error' in found.values()):
        failures.append(f'{path}: exit {done.returncode} with {found}: {done.stderr}')
    return found


def unpacked(book, path='book'):
    """The same as a folder."""
    shutil.rmtree(path, ignore_errors=True)
    for name, data in book.items():
        file = pathlib.Path(path, name)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def expect(what, found, rules):
    said = sorted(rule for rule, severity in found.items() if severity != 'note')
    if said != sorted(rules.split()):
        failures.append(f'{what}: {said} instead of {rules!r}')


for expected, changes in CASES + OVERLAY_CASES + PAGE_CASES + LEGACY_CASES:
    result = raised(write(made(changes)))
    expect(changes, result, expected)
    if 'epub-profile-general' not in result and 'mimetype' in made(changes):
        failures.append(f'{changes}: not taken for the publication of another')
    expect(f'{changes} in a folder', raised(unpacked(made(changes))), expected)

for expected, changes in ACCESS_CASES:
    result = raised(write(made([*OPEN, *changes])))
    said = sorted(f'{severity[0]}:{rule}' for rule, severity in result.items() if rule != 'epub-profile-general')
    if said != sorted(expected.split()):
        failures.append(f'{changes}: {said} instead of {expected!r}')

# What a container may have outside our own profile.
with zipfile.ZipFile('folders.epub', 'w') as container:
    container.comment = b'made by hand'
    container.writestr('mimetype', BOOK['mimetype'])
    container.mkdir('OPS') if hasattr(container, 'mkdir') else container.writestr('OPS/', '')
    for name, data in BOOK.items():
        if name != 'mimetype':
            entry = zipfile.ZipInfo(name)
            entry.extra = b'\x99\x99\x04\x00\x01\x02\x03\x04'
            container.writestr(entry, data)
expect('folders, extra fields, a comment', raised('folders.epub'), '')
with zipfile.ZipFile('wide.epub', 'w') as container:
    for name, data in BOOK.items():
        with container.open(zipfile.ZipInfo(name), 'w', force_zip64=name != 'mimetype') as member:
            member.write(data if isinstance(data, bytes) else data.encode())
wide = bytearray(pathlib.Path('wide.epub').read_bytes())
field = wide.index(b'\x01\x00\x10\x00')  # of the first local header that has one, which defers to it
header = wide.rindex(b'PK\x03\x04', 0, field)
wide[header + 18:header + 26] = b'\xff' * 8
pathlib.Path('wide.epub').write_bytes(wide)
expect('ZIP64 sizes that are not needed', raised('wide.epub'), '')
wide[field + 4] ^= 1
pathlib.Path('wide.epub').write_bytes(wide)
expect('ZIP64 sizes that differ', raised('wide.epub'), 'epub-zip-headers')
expect('a name in capitals', raised(write(BOOK, 'book.ePub')), 'epub-file-extension')
pathlib.Path('empty.epub').write_bytes(b'')
expect('nothing', raised('empty.epub'), 'epub-zip-unreadable')
if 'epub-version-other' not in raised(write(made(LEGACY))):
    failures.append('EPUB 2 is not told')

# Folders: what is in them beside the publication, what is no file, names that are no text; a file by its path.
unpacked({**BOOK, '.git/HEAD': 'x', 'OPS/.DS_Store': 'x', 'OPS/mail.zip': 'x', 'data/x': 'x'})
expect('version control', raised('book'), '')
os.symlink('a.png', 'book/OPS/b.png')
expect('a link', raised('book'), 'file-not-regular')
os.mkfifo('book/OPS/pipe')
expect('a link and a pipe', raised('book'), 'file-not-regular')
unpacked(BOOK)
pathlib.Path(os.fsdecode(b'book/OPS/\xe4.png')).write_bytes(PNG)
expect('a name that is no text', raised('book'), 'epub-name-encoding')
unpacked({**BOOK, 'OPS/a\\b.png': PNG})
expect('a name that is not safe', raised('book'), 'epub-name-unsafe')
unpacked({'mimetype': BOOK['mimetype']})
expect('a mimetype alone', raised('book'), 'epub-container-missing')
unpacked(made([(ONE, '<img', '\n<img id="p1"')]))
told = subprocess.run([os.environ['BAYEGAN'], 'verify', 'book'], capture_output=True, text=True, check=False).stdout
if 'book/OPS/one.xhtml:4:1: error: ' not in told:
    failures.append(f'the file is not named: {told}')

# A small file whose documents would take a hundred megabytes of memory.
chance = random.Random(232)
lines = [f'<p>{chance.randrange(100)} abc</p>\n' * 40 for _ in range(50)]
swollen = made([(ONE, '</body>', ''.join(chance.choice(lines) for _ in range(10000)) + '</body>')])
with zipfile.ZipFile('swollen.epub', 'w', zipfile.ZIP_DEFLATED) as container:
    container.writestr('mimetype', swollen.pop('mimetype'), zipfile.ZIP_STORED)
    for name, data in swollen.items():
        container.writestr(name, data)
expect('a swollen document', raised('swollen.epub'), 'xml-limit')

# Documents alone.
for name in (OPF, NAV):
    pathlib.Path(pathlib.Path(name).name).write_text(BOOK[name], encoding='utf-8')
    expect(name, raised(pathlib.Path(name).name), '')
pathlib.Path('self.opf').write_text(BOOK[OPF].replace('one.xhtml', './self.opf'), encoding='utf-8')
expect('a package that lists itself', raised('self.opf'), 'epub-opf-manifest')

if failures:
    sys.exit('\n'.join(failures))
