#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Recovers the source from a package, independently of bayegan, and compares it byte by byte.

usage: recover.py SOURCES PACKAGES   (folders of NAME.txt and NAME.tar)

Two ways must give the source: the blocks of the TEI laid at their source pointers, and the text of the EPUB with the change log
(changes.tsv) played backwards. Python's own tar, zip and XML readers are used, nothing of bayegan's."""
import io
import pathlib
import re
import sys
import tarfile
import xml.etree.ElementTree as ET
import zipfile

TEI = '{http://www.tei-c.org/ns/1.0}'
ID = re.compile(r'(masthead|back|a\d+)-(l\d+(-\d+)?|title)')


def tei_blocks(root):
    """(start, end, pieces) of each block; a piece is text, or None for a line end."""
    for element in root.find(TEI + 'text').iter():
        match = re.fullmatch(r'src:char=(\d+),(\d+) src:line=(\d+),(\d+)', element.get('source', ''))
        if not match:
            continue
        if element.tag == TEI + 'pb':
            yield int(match[1]), int(match[2]), ['\f']
            continue
        pieces = []

        def collect(node):
            if node.tag == TEI + 'lb':
                pieces.append(None)
            pieces.append(node.text or '')
            for child in node:
                collect(child)
                pieces.append(child.tail or '')

        collect(element)
        yield int(match[1]), int(match[2]), pieces


def check_tei(source, document):
    """The source as RFC 5147 counts it: a line end is one character."""
    characters = re.findall(r'\r\n|.', source, re.S)
    at = 0
    for start, end, pieces in tei_blocks(ET.fromstring(document)):
        assert start >= at, f'range {start},{end} overlaps'
        gap = ''.join(characters[at:start])
        assert not gap.strip(' \t\r\n\f\u00a0'), f'text outside the blocks: {gap!r}'
        wanted = characters[start:end]
        got = []
        for piece in pieces:
            got.extend([None] if piece is None else piece)
        assert len(got) == len(wanted), f'{start},{end}: {len(got)} characters'
        for is_char, want in zip(got, wanted):
            assert is_char == want or (is_char is None and want in ('\r\n', '\r', '\n')), f'{start},{end}: {is_char!r} is not {want!r}'
        at = end
    gap = ''.join(characters[at:])
    assert not gap.strip(' \t\r\n\f\u00a0\x1a'), f'text behind the blocks: {gap!r}'


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


def replay(text, log):
    """Plays the change log backwards over the text."""
    made, at, source_at = b'', 0, 0
    for row in log.decode().splitlines()[1:]:
        _, _, _, start, end, before, after = row.split('\t')
        kept = int(start) - source_at
        made += text[at:at + kept]
        at += kept
        assert text[at:at + len(after) // 2] == bytes.fromhex(after), f'byte {start}: the log does not fit the text'
        at += len(after) // 2
        made += bytes.fromhex(before)
        source_at = int(end)
    return made + text[at:]


def recover(source, package):
    with tarfile.open(package) as bag:
        members = {m.name.split('/', 1)[1]: bag.extractfile(m).read() for m in bag if m.isfile()}

    def find(start, end):
        return next(v for k, v in members.items() if k.startswith(start) and k.endswith(end))

    assert find('data/representations/source/', '.txt') == source, 'the packaged source is not the source'
    mark = 3 if source.startswith(b'\xef\xbb\xbf') else 0
    check_tei(source[mark:].decode(), find('data/representations/tei/', '.xml'))
    text = epub_text(find('data/representations/epub/', '.epub')).encode()
    log = members.get('data/metadata/preservation/changes.tsv', b'')
    assert replay(text, log) == source, 'the EPUB and the change log do not give the source'


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
