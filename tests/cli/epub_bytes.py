#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""The bytes of a lone EPUB: whatever is flipped in it is found, unless it inflates to the same bytes; and what a container hides is, too."""
import json
import os
import pathlib
import random
import struct
import subprocess
import sys
import zipfile
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).parent / 'lib'))
from epub_book import BOOK, OPF

PROGRAM = os.environ['BAYEGAN']
failures = []


def verified(paths):
    """The rules and their messages of each, and whether it is sound."""
    done = subprocess.run([PROGRAM, 'verify', '-v', '--format', 'json', *map(str, paths)], capture_output=True, text=True, check=False, timeout=120)
    if done.returncode not in (0, 1):
        sys.exit(f'exit {done.returncode}: {done.stderr}')
    said, sound = {str(path): [] for path in paths}, {}
    for row in map(json.loads, done.stdout.splitlines()):
        if row['type'] == 'finding':
            said[row['path']].append((row['severity'], row['rule'], row['message']))
        elif row['type'] == 'item':
            sound[row['path']] = row['status'] == 'sound'
    return said, sound


def members(path):
    """What a reader gets out of each member; None where it is not to be had."""
    found = {}
    try:
        with zipfile.ZipFile(path) as container:
            for entry in container.infolist():
                found[entry.filename] = container.read(entry)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, struct.error, UnicodeDecodeError, ValueError, OSError):
        return None
    return found


def pack(path, parts, before=b'', after=None):
    """A ZIP of (name, bytes, changes), deflated but for mimetype; `after` NAME: BYTES that stand behind a member."""
    out, directory, count = bytearray(before), b'', 0
    for name, data, changes in parts:
        deflated = zlib.compressobj(9, zlib.DEFLATED, -15)
        method = 0 if name == 'mimetype' else 8
        packed = changes.get('packed', data if method == 0 else deflated.compress(data) + deflated.flush())
        flags = changes.get('flags', 0)
        numbers = struct.pack('<III', changes.get('crc', zlib.crc32(data)), len(packed), len(data))
        start = struct.pack('<HHHHH', changes.get('needed', 20 if method else 10), flags, method, 0, 0x21)
        sizes = struct.pack('<HH', len(name.encode()), 0)
        offset = len(out)
        out += b'PK\3\4' + start + changes.get('local', numbers) + sizes + name.encode() + packed + (after or {}).get(name, b'')
        if 'hidden' not in changes:
            directory += (b'PK\1\2' + struct.pack('<H', changes.get('maker', 0x033f)) + start + numbers + sizes + struct.pack('<HHHII', 0, 0, changes.get('internal', 0), changes.get('attributes', changes.get('mode', 0o100644) << 16), offset)
                          + name.encode())
            count += 1
    end = struct.pack('<HHHHIIH', 0, 0, count, count, len(directory), len(out), 0)
    pathlib.Path(path).write_bytes(bytes(out) + directory + b'PK\5\6' + end)
    return path


def book(changes=(), extra=()):
    changes = dict(changes)
    return [(name, data if isinstance(data, bytes) else data.encode(), changes.get(name, {})) for name, data in BOOK.items()] + [*extra]


def expect(what, path, *wanted):
    """The errors and warnings, each with a part of its message."""
    said, sound = verified([path])
    told = [one for one in said[str(path)] if one[0] != 'note']
    right = len(told) == len(wanted) and all(any(rule == one[1] and part in one[2] for one in told) for rule, part in wanted)
    if not right or sound[str(path)] != all(one[0] != 'error' for one in told):
        failures.append(f'{what}: {told}, sound: {sound[str(path)]}')


def damaged(name):
    return ('epub-zip-crc', name)


# A publication of our own, and one of others: whichever member is damaged, whichever way.
pathlib.Path('in.txt').write_text('The Reading Room\nNo. 7\n\nA New Catalogue\nThe catalogue of 1908 has been printed.\n', encoding='utf-8')
subprocess.run([PROGRAM, 'convert', '-q', 'in.txt', '-o', 'out'], check=True)
OWN = pathlib.Path('out/in.epub')
with zipfile.ZipFile(OWN) as container:
    parts = [(entry.filename, container.read(entry), {}) for entry in container.infolist()]
expect('ours, packed again', pack('own.epub', parts))
expect('of others', pack('book.epub', book()))
for name, data, _ in parts[1:]:
    for kind, fault in (('rubbish', {'packed': b'\xff\xff\xff'}), ('checksum', {'crc': 1}), ('tail', {'packed': zlib.compress(data)[2:-4] + b'tail'})):
        expect(f'ours, {kind} in {name}', pack('x.epub', [(n, d, fault if n == name else {}) for n, d, _ in parts]), damaged(name))
for name in [*BOOK][1:]:
    expect(f'of others, {name}', pack('x.epub', book({name: {'packed': b'\xff\xff\xff'}})), damaged(name))

# What the directory says of each member beside its bytes: in ours it is always the same, in others anything.
for field, change in (('version made by', {'maker': 0x031e}), ('version needed', {'needed': 45}), ('internal attributes', {'internal': 1}),
                      ('external attributes', {'mode': 0o100600}), ('external attributes', {'attributes': 0o100644 << 16 | 0x20})):
    expect(f'ours, {field}', pack('x.epub', [(n, d, change if n == 'EPUB/nav.xhtml' else {}) for n, d, _ in parts]),
           ('epub-zip-form', f"1 header is not in the form of the archival profile, first that of 'EPUB/nav.xhtml': {field}"))
    expect(f'of others, {field}', pack('x.epub', book({OPF: change})))

# Random flips in our EPUB, and in the packed bytes of each member: what passes gives the same members.
chance = random.Random(7)
whole = OWN.read_bytes()
spots = [(chance.randrange(len(whole)), chance.randrange(8)) for _ in range(600)]
with zipfile.ZipFile(OWN) as container:
    for entry in container.infolist():
        first = entry.header_offset + 30 + len(entry.filename)
        spots += [(chance.randrange(first, first + entry.compress_size), chance.randrange(8)) for _ in range(40)]
pathlib.Path('flips').mkdir()
paths = []
for at, bit in spots:
    flipped = bytearray(whole)
    flipped[at] ^= 1 << bit
    paths.append(pathlib.Path('flips', f'{at}.{bit}.epub'))
    paths[-1].write_bytes(flipped)
_, sound = verified(paths)
plain = members(OWN)
passed = [path for path in paths if sound[str(path)]]
for path in passed:
    if members(path) != plain:
        failures.append(f'{path}: sound, and yet other bytes')
print(f'{len(paths)} flips, {len(passed)} passed, which inflate to the same bytes')

# What the directory does not list, what belongs to no member, what stands before it all.
HIDDEN = ('OPS/hidden.xhtml', b'<html/>', {'hidden': True})
expect('a hidden member', pack('x.epub', book(extra=[HIDDEN])), ('epub-zip-headers', 'the directory does not list it'))
expect('a gap', pack('x.epub', book(), after={OPF: b'Junk'}), ('epub-zip-gap', '4 bytes'))
gap = pack('y.epub', [HIDDEN])
expect('a member hidden in a gap', pack('x.epub', book(), after={OPF: b'Junk' + pathlib.Path(gap).read_bytes()}), ('epub-zip-headers', 'the directory does not list it'))
expect('bytes before it', pack('x.epub', book(), before=b'xx'), ('epub-mimetype-position', 'no member'), ('epub-zip-gap', '2 bytes'))
pathlib.Path('x.epub').write_bytes(b'xx' + pathlib.Path('book.epub').read_bytes())
expect('bytes before it, uncounted', 'x.epub', ('epub-mimetype-position', 'no member'), ('epub-zip-unreadable', 'other bytes stand before'))
opf = BOOK[OPF].encode()
numbers = struct.pack('<III', zlib.crc32(opf), len(zlib.compress(opf, 9)) - 6, len(opf))
for described in (numbers, b'PK\7\x08' + numbers):
    expect('a descriptor', pack('x.epub', book({OPF: {'flags': 8, 'local': bytes(12)}}), after={OPF: described}))
expect('a false descriptor', pack('x.epub', book({OPF: {'flags': 8, 'local': bytes(12)}}), after={OPF: numbers[1:] + b'x'}), ('epub-zip-gap', '12 bytes'))
expect('another size in front', pack('x.epub', book({OPF: {'local': bytes(12)}})), ('epub-zip-headers', 'local header'))

# End records and entries that say what cannot be.
pathlib.Path('book.epub').write_bytes(pathlib.Path(pack('book.epub', book())).read_bytes())
SOUND = pathlib.Path('book.epub').read_bytes()


def ended(what, at, number, *wanted):
    """The end record with another number in it."""
    end = len(SOUND) - 22 + at
    pathlib.Path('x.epub').write_bytes(SOUND[:end] + number + SOUND[end + len(number):])
    expect(what, 'x.epub', *wanted)


ended('more members than an end record counts', 8, b'\xff' * 4, ('epub-zip-limit', 'more than 65,534 members'))
ended('fewer members', 8, b'\1\0\1\0', ('epub-zip-unreadable', 'belong to no entry'), *[('epub-zip-headers', 'does not list it')] * (len(BOOK) - 1))
for cut, shown in ((SOUND[:-1], 'a cut'), (SOUND + b'x', 'a byte behind the end'), (b'hello' * 9, 'a text')):
    pathlib.Path('x.epub').write_bytes(cut)
    expect(shown, 'x.epub', ('epub-zip-unreadable', 'it is cut off, has bytes behind its end, or is no ZIP'))
pathlib.Path('x.epub').write_bytes(SOUND[:-22] + b'PK\6\7' + bytes(16) + SOUND[-22:])
expect('a ZIP64', 'x.epub', ('epub-zip-unreadable', 'it is a ZIP64'))
expect('encryption', pack('x.epub', book({OPF: {'flags': 1}})), ('epub-zip-feature', 'refused here: encryption'))
pathlib.Path('x.epub').write_bytes(pathlib.Path(pack('x.epub', book(extra=[('OPS/caf_', b'x', {})]))).read_bytes().replace(b'caf_', b'caf\xe9'))
expect('a name that is not UTF-8', 'x.epub', ('epub-name-encoding', f"the name of member {len(BOOK) + 1}, 'OPS/caf\\x{{E9}}', is not UTF-8"))

# Names as they are written, and what a member is.
expect('case', pack('x.epub', book(extra=[('OPS/NAV.xhtml', b'x', {})])), ('epub-name-duplicate', "'OPS/NAV.xhtml' cannot lie beside 'OPS/nav.xhtml'"))
expect('folding', pack('x.epub', book(extra=[('OPS/ß', b'x', {'flags': 0x800}), ('OPS/SS', b'x', {})])), ('epub-name-duplicate', "'OPS/SS' cannot lie beside 'OPS/ß'"))
expect('a link', pack('x.epub', book(extra=[('OPS/link', b'/etc/passwd', {'mode': 0o120777})])), ('epub-name-unsafe', 'it is a symbolic link'))
pathlib.Path('page.epub').write_text('<!DOCTYPE html><html></html>', encoding='utf-8')
expect('a page', 'page.epub', ('epub-zip-unreadable', 'it is XML or HTML'))
pathlib.Path('page.tei.xml').write_text('<html></html>', encoding='utf-8')
expect('a page, as TEI', 'page.tei.xml', ('xml-grammar', "the outermost element is 'html' of no namespace, not 'TEI' of http://www.tei-c.org/ns/1.0"))

if failures:
    sys.exit('\n'.join(failures))
