#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Recovers the source from a package, independently of bayegan, and compares it byte by byte.

usage: recover.py SOURCES PACKAGES   (folders of NAME.txt and NAME.tar)

Three ways must give the source: the blocks of the TEI laid at their source pointers; the TEI with the change log (changes.tsv); the text of
the EPUB with the change log. The last two know nothing of the source but its encoding. Python's own tar, zip and XML readers and codecs are
used, nothing of bayegan's."""
import codecs
import io
import pathlib
import re
import sys
import tarfile
import xml.etree.ElementTree as ET
import zipfile

TEI = '{http://www.tei-c.org/ns/1.0}'
ID = re.compile(r'(masthead|back|a\d+)-(l\d+(-\d+)?|title)')
CONTROL = re.compile(r'char=([0-9A-F]{4})')
CODECS = {
    'UTF-16LE': 'utf_16_le', 'UTF-16BE': 'utf_16_be', 'UTF-32LE': 'utf_32_le', 'UTF-32BE': 'utf_32_be', 'MacArabic': 'mac_arabic',
    'MacFarsi': 'mac_farsi', 'macintosh': 'mac_roman', 'x-mac-cyrillic': 'mac_cyrillic', 'x-mac-ce': 'mac_latin2',
    'x-mac-turkish': 'mac_turkish',
}
CODERS = {}
BLANKS = ' \t\r\n\f\u00a0\u202f\u205f\u3000' + ''.join(map(chr, range(0x2000, 0x200b)))


def parse_xml(data):
    return ET.fromstring(data, parser=ET.XMLParser(target=ET.TreeBuilder(insert_pis=True)))


def encode(text, codec):
    """The usual code of each character: Python takes another where a code page has two."""
    if not codec.startswith('mac_'):
        return text.encode(codec)
    if codec not in CODERS:
        table = {}
        for byte in range(256):
            table.setdefault(bytes([byte]).decode(codec, 'ignore'), byte)
        CODERS[codec] = table
    return bytes(CODERS[codec][character] for character in text)


def pieces_of(element):
    """The value of a block, a piece a node: text, or None for a line end."""
    if element.tag is ET.PI:
        match = CONTROL.fullmatch(element.text.removeprefix('bayegan '))
        yield chr(int(match[1], 16))
        return
    if element.tag == TEI + 'lb':
        yield None
    yield element.text or ''
    for child in element:
        yield from pieces_of(child)
        yield child.tail or ''


def tei_blocks(root):
    """(start, end, characters) of each block; a character is None for a line end."""
    for element in root.find(TEI + 'text').iter():
        match = re.fullmatch(r'src:char=(\d+),(\d+) src:line=(\d+),(\d+)', element.get('source', ''))
        if match and element.tag == TEI + 'pb':
            yield int(match[1]), int(match[2]), ['\f']
        elif match:
            pieces = list(pieces_of(element))
            yield int(match[1]), int(match[2]), [c for piece in pieces for c in ([None] if piece is None else piece)]


def check_tei(text, root):
    """The source as RFC 5147 counts it: a line end is one character."""
    characters = re.findall(r'\r\n|.', text, re.S)
    at = 0
    for start, end, got in tei_blocks(root):
        assert start >= at, f'range {start},{end} overlaps'
        gap = ''.join(characters[at:start])
        assert not gap.strip(BLANKS), f'text outside the blocks: {gap!r}'
        wanted = characters[start:end]
        assert len(got) == len(wanted), f'{start},{end}: {len(got)} characters'
        for is_char, want in zip(got, wanted):
            assert is_char == want or (is_char is None and want in ('\r\n', '\r', '\n')), f'{start},{end}: {is_char!r} is not {want!r}'
        at = end
    gap = ''.join(characters[at:])
    assert not gap.strip(BLANKS + '\x1a'), f'text behind the blocks: {gap!r}'


def rows_of(log):
    for row in log.decode().splitlines()[1:]:
        _, _, _, start, end, before, after = row.split('\t')
        yield int(start), int(end), bytes.fromhex(before), bytes.fromhex(after).decode()


def count(text):
    return len(re.findall(r'\r\n|.', text, re.S))


def tei_source(root, log, codec):
    """The bytes of the source from the TEI and the log: what no row tells is a space between the blocks and LF at a line end."""
    total = int(next(m for m in root.iter(TEI + 'measure') if m.get('unit') == 'chars').get('quantity'))
    characters = [' '] * total
    for start, end, got in tei_blocks(root):
        characters[start:end] = ['\n' if character is None else character for character in got]
    made, at = bytearray(), 0
    for start, _, before, _ in rows_of(log):
        while len(made) < start:
            made += encode(characters[at], codec)
            at += 1
        made += before
        at += count(before.decode(codec)) if before not in (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else 0
    return bytes(made) + encode(''.join(characters[at:]), codec)


def epub_text(data):
    parts = []
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        assert book.testzip() is None
        package = ET.fromstring(book.read('EPUB/package.opf'))
        opf = '{http://www.idpf.org/2007/opf}'
        href = {item.get('id'): item.get('href') for item in package.iter(opf + 'item')}
        for reference in package.iter(opf + 'itemref'):
            page = ET.fromstring(book.read('EPUB/' + href[reference.get('idref')]))
            parts += [''.join(e.itertext()) for e in page.iter() if ID.fullmatch(e.get('id', ''))]
    return ' '.join(part for part in parts if part)


def epub_source(text, log, codec):
    """The bytes of the source from the text of the EPUB and the log."""
    made, at, rest = bytearray(), 0, text
    if codec == 'utf_8':
        rest = text.encode()
    for start, _, before, after in rows_of(log):
        kept = start - len(made)
        if codec == 'utf_8':
            made += rest[at:at + kept]
            at += kept
            after = after.encode()
        else:
            while len(made) < start:
                made += encode(rest[at], codec)
                at += 1
        assert rest[at:at + len(after)] == after, f'byte {start}: the log does not fit the text'
        at += len(after)
        made += before
    return bytes(made) + (rest[at:] if codec == 'utf_8' else encode(rest[at:], codec))


def recover(source, package):
    with tarfile.open(package) as bag:
        members = {m.name.split('/', 1)[1]: bag.extractfile(m).read() for m in bag if m.isfile()}

    def find(start, end):
        return next(v for k, v in members.items() if k.startswith(start) and k.endswith(end))

    assert find('data/representations/source/', '.txt') == source, 'the packaged source is not the source'
    encoding = re.search(rb' encoding="([^"]+)"', members['data/metadata/descriptive/record.xml'][40:])[1].decode()
    codec = codecs.lookup(CODECS.get(encoding, encoding)).name.replace('-', '_')
    log = members.get('data/metadata/preservation/changes.tsv', b'')
    root = parse_xml(find('data/representations/tei/', '.xml'))
    check_tei(source.decode(codec).removeprefix('\ufeff'), root)
    assert tei_source(root, log, codec) == source, 'the TEI and the change log do not give the source'
    text = epub_text(find('data/representations/epub/', '.epub'))
    assert epub_source(text, log, codec) == source, 'the EPUB and the change log do not give the source'


def main():
    sources = sorted(pathlib.Path(sys.argv[1]).glob('*.txt'))
    assert sources, 'no sources'
    for path in sources:
        try:
            recover(path.read_bytes(), pathlib.Path(sys.argv[2]) / (path.stem + '.tar'))
        except (AssertionError, OSError) as error:
            sys.exit(f'{path.name}: {error}: {path.read_bytes()[:60]!r}')


if __name__ == '__main__':
    main()
