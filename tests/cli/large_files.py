#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""A large file is read where it is looked at, or before it is kept: the findings are those of the same bytes on standard input, which are held."""
import hashlib
import json
import os
import pathlib
import random
import shutil
import struct
import subprocess
import sys
import tarfile
import zipfile
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).parent / 'lib'))
from epub_book import ONE, item, made

PROGRAM = os.environ['BAYEGAN']
NOISE = random.Random(300).randbytes(1 << 20)
PICTURE, SIZE = 'OPS/large.png', 14 << 20
TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0">'
failures = []


def verified(path, *options):
    """What is said of the file by its name, and of its bytes; a folder has none."""
    said = []
    for named in (True,) if os.path.isdir(path) else (True, False):
        with open(os.devnull if named else path, 'rb') as stream:
            done = subprocess.run([PROGRAM, 'verify', '--format', 'json', *options, path if named else '-'], stdin=stream, capture_output=True,
                                  text=True, check=False, timeout=120)
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        said.append((done.returncode, [{key: value for key, value in row.items() if key not in ('path', 'fingerprint', 'id')}
                                       for row in rows if row['type'] == 'finding']))
    return said


def same(what, path, *options, status, rules=()):
    of_file, of_bytes = verified(path, *options)
    found = {row['rule'] for row in of_file[1]}
    if json.dumps(of_file).replace(path, '-') != json.dumps(of_bytes) or of_file[0] != status or not set(rules) <= found:
        failures.append(f'{what} {options}: {of_file}\nnot {of_bytes}')


def book(edits=(), method=zipfile.ZIP_STORED):
    """A sound publication with a large picture."""
    with zipfile.ZipFile('book.epub', 'w', zipfile.ZIP_DEFLATED) as container:
        for name, data in made([item('<item id="large" href="large.png" media-type="image/png"/>'), *edits]).items():
            container.writestr(name, data, zipfile.ZIP_STORED if name == 'mimetype' else zipfile.ZIP_DEFLATED)
            if name == 'mimetype':
                container.writestr(PICTURE, made([])['OPS/a.png'] + NOISE * (SIZE >> 20), method)
    return pathlib.Path('book.epub').read_bytes()


def local(name, data):
    return b'PK\3\4' + struct.pack('<HHHHHIIIHH', 20, 0, 0, 0, 0x21, zlib.crc32(data), len(data), len(data), len(name), 0) + name + data


def with_gap(data, gap):
    """Bytes before the directory that belong to no member."""
    end = len(data) - 22
    directory = struct.unpack('<I', data[end + 16:end + 20])[0]
    return data[:directory] + gap + data[directory:end + 16] + struct.pack('<I', directory + len(gap)) + data[end + 20:]


def epub(what, data, status, *rules):
    pathlib.Path('book.epub').write_bytes(data)
    for options in ((), ('--profile', 'archive')):
        same(what, 'book.epub', *options, status=1 if options else status, rules=rules if not options else ())


SOUND = book()
DAMAGED = SOUND[:5 << 20] + b'?' + SOUND[(5 << 20) + 1:]
epub('a sound EPUB', SOUND, 0)
epub('a deflated picture', book(method=zipfile.ZIP_DEFLATED), 0)
epub('a page that is not valid', book([(ONE, '</body>', '<p></p><blink/></body>')]), 1)
epub('an EPUB that is cut', SOUND[:-1000], 1, 'epub-zip-unreadable')
epub('a picture that is damaged', DAMAGED, 1, 'epub-zip-crc')
epub('a tail', SOUND + b'tail', 1, 'epub-zip-unreadable')
epub('a comment', SOUND[:-2] + struct.pack('<H', 60000) + b'c' * 60000, 0)
epub('a gap', with_gap(SOUND, NOISE[:300000].replace(b'PK', b'pk')), 0, 'epub-zip-gap')
epub('a hidden member', with_gap(SOUND, NOISE[:300000].replace(b'PK', b'pk') + local(b'hidden', NOISE[:99])), 1, 'epub-zip-headers')

def bagged(member, data):
    """What is said of a bag with that member is the same of it as a folder, a tar, a packed one, and of these two on standard input."""
    files = {'bagit.txt': b'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
             'manifest-sha512.txt': f'{hashlib.sha512(data).hexdigest()}  {member}\n'.encode(), member: data}
    for name, content in files.items():
        pathlib.Path('bag', name).parent.mkdir(parents=True, exist_ok=True)
        pathlib.Path('bag', name).write_bytes(content)
    for out, mode in (('bag.tar', 'w'), ('bag.tar.gz', 'w:gz')):
        with tarfile.open(out, mode) as bag:
            for name in files:
                bag.add('bag/' + name)
    said = []
    for path in ('bag', 'bag.tar', 'bag.tar.gz'):
        for code, rows in verified(path, '--deep'):
            said.append((path, code, sorted({(row['rule'], row.get('message', '')) for row in rows})))
    shutil.rmtree('bag')
    if len({str(each[1:]) for each in said}) != 1 or said[0][1] != 1 or 'epub-zip-crc' not in str(said):
        failures.append(f'{member}: {said}')


for place in ('data/any/book.epub', 'data/representations/epub/data/book.epub'):
    bagged(place, DAMAGED)

for name, root in (('a.tei.xml', TEI), ('a.record.xml', '<record xmlns="urn:x-bayegan:record:1">')):
    many = '<div n="x">\n</div>' * 900000
    for end in ('<blink/>', '</div>', '\x01', '<!-- -- -->', '&nbsp;'):
        with open(name, 'w', encoding='utf-8') as file:
            file.write(root + many + end + f'</{root[1:].split()[0]}>')
        same(f'{name} with {end!r}', name, status=1)

if failures:
    sys.exit('\n'.join(failures)[:20000])
