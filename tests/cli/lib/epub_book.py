# SPDX-License-Identifier: BSD-2-Clause
"""A small sound publication, not made by this program, and edits of it: (member, text, other text); without text the member is put in, or (None) taken
out."""
import struct
import zipfile
import zlib

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def chunk(kind, data):
    return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))


PNG = b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 1, 1, 8, 0, 0, 0, 0)) + chunk(b'IDAT', zlib.compress(b'\0\0')) + chunk(b'IEND', b'')
BOOK = {
    'mimetype': 'application/epub+zip',
    'META-INF/container.xml': HEAD + '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">'
    '<rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OPS/book.opf': HEAD + '''<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="uid" xml:lang="en" prefix="my: http://example.org/my#">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="uid">urn:uuid:d01bc3c4-d945-51cf-b0d8-358b5f1fc79a</dc:identifier>
<dc:title id="t">A Book</dc:title><dc:language>en</dc:language><dc:creator id="a">Jo</dc:creator><dc:date>2008-02</dc:date>
<meta property="dcterms:modified">2026-11-23T00:00:00Z</meta>
<meta refines="#a" property="role" scheme="marc:relators">aut</meta>
<link rel="record" href="record.xml" media-type="application/xml"/>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/>
<item id="two" href="two.xhtml" media-type="application/xhtml+xml"/>
<item id="css" href="style.css" media-type="text/css"/>
<item id="png" href="a.png" media-type="image/png"/>
<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
</manifest>
<spine toc="ncx"><itemref idref="one"/><itemref idref="two"/></spine>
</package>''',
    'OPS/nav.xhtml': HEAD + '''<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>A Book</title></head>
<body><nav epub:type="toc"><ol><li><a href="one.xhtml#p1">One</a></li><li><a href="two.xhtml">Two</a></li></ol></nav>
<nav epub:type="landmarks"><ol><li><a epub:type="bodymatter" href="one.xhtml">Text</a></li></ol></nav></body></html>''',
    'OPS/one.xhtml': HEAD + '''<html xmlns="http://www.w3.org/1999/xhtml"><head><title>One</title><link rel="stylesheet" href="style.css"/></head>
<body><p id="p1">One <img src="a.png" alt="A"/></p></body></html>''',
    'OPS/two.xhtml': HEAD + '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Two</title></head><body><p>Two</p></body></html>',
    'OPS/style.css': '@namespace url(http://www.w3.org/1999/xhtml);\np { margin: 0; background: url("a.png") }\n',
    'OPS/a.png': PNG,
    'OPS/record.xml': '<record/>',
    'OPS/toc.ncx': HEAD + '''<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head><meta name="dtb:uid" content="urn:uuid:d01bc3c4-d945-51cf-b0d8-358b5f1fc79a"/></head>
<docTitle><text>A Book</text></docTitle><navMap><navPoint id="n1"><navLabel><text>One</text></navLabel><content src="one.xhtml"/></navPoint></navMap></ncx>''',
}
OPF, NAV, ONE, TWO, CSS, NCX = 'OPS/book.opf', 'OPS/nav.xhtml', 'OPS/one.xhtml', 'OPS/two.xhtml', 'OPS/style.css', 'OPS/toc.ncx'
FIXED = '<meta property="rendition:layout">pre-paginated</meta>\n</metadata>'
VIEW = '<title>One</title><meta name="viewport" content="%s"/>'
ENCRYPTED = HEAD + '''<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>
<enc:EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/><enc:CipherData><enc:CipherReference URI="OPS/%s"/></enc:CipherData></enc:EncryptedData></encryption>'''


def view(content):
    return [(OPF, '</metadata>', FIXED), (ONE, '<title>One</title>', VIEW % content), ('OPS/two.xhtml', '<title>Two</title>', VIEW % 'width=1,height=1')]


def item(line):
    return (OPF, '</manifest>', line + '</manifest>')


def meta(line):
    return (OPF, '</metadata>', line + '</metadata>')


def made(edits):
    book = dict(BOOK)
    for member, old, new in edits:
        if not old:
            book[member] = new
        elif old in book[member]:
            book[member] = book[member].replace(old, new, 1)
        else:
            raise ValueError(f'{member} has no {old!r}')
    return {name: data for name, data in book.items() if data is not None}


def write(book, path='book.epub'):
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as container:
        for name, data in book.items():
            container.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_STORED if name == 'mimetype' else zipfile.ZIP_DEFLATED)
    return path
