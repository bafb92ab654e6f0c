#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Every rule about EPUBs of anybody is raised by one edit of a sound publication, packed here, and has a neighbour that is clean."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import zipfile

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
PNG = b'\x89PNG\r\n\x1a\n'
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
OPF, NAV, ONE, CSS, NCX = 'OPS/book.opf', 'OPS/nav.xhtml', 'OPS/one.xhtml', 'OPS/style.css', 'OPS/toc.ncx'
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


# The rules raised (errors and warnings), and the edits: (member, text, other text); without text the member is put in, or (None) taken out.
CASES = [
    ('', []),
    ('epub-container-missing', [('META-INF/container.xml', '', None)]),
    ('epub-rootfile-missing', [('META-INF/container.xml', 'book.opf', 'other.opf')]),
    ('xml-grammar', [('META-INF/container.xml', ' version="1.0">', '>')]),
    ('xml-grammar', [(OPF, 'media-type="text/css"', 'media-type="text/css" fallback-style="x"')]),
    ('xml-grammar', [(OPF, '<dc:title id="t">A Book</dc:title>', '')]),
    ('xml-grammar', [(OPF, '<dc:language>en', '<dc:language> ')]),
    ('xml-wellformed', [(ONE, '</p>', '')]),
    ('xml-encoding', [(ONE, 'encoding="UTF-8"', 'encoding="ISO-8859-1"')]),
    ('epub-xml-utf16', [(ONE, '', (BOOK[ONE].replace('UTF-8', 'UTF-16')).encode('utf-16'))]),
    ('xml-wellformed epub-xml-utf16', [(ONE, '', BOOK[ONE].encode('utf-16'))]),
    ('xml-doctype', [(ONE, '<html', '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "x"><html')]),
    ('xml-doctype', [(ONE, '<html', '<!DOCTYPE html [<!ENTITY e "x">]><html')]),
    ('', [(ONE, '<html', '<!DOCTYPE html SYSTEM "about:legacy-compat"><html')]),
    ('', [(NCX, '<ncx', '<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd"><ncx')]),
    ('xml-doctype', [(NCX, '<ncx', '<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "ncx.dtd"><ncx')]),
    ('epub-property-unknown', [meta('<meta property="colour">red</meta>')]),
    ('epub-property-unknown', [meta('<meta property="rendition:columns">2</meta>')]),
    ('epub-property-unknown', [(OPF, 'rel="record"', 'rel="recording"')]),
    ('', [meta('<meta property="my:colour">red</meta><meta property="a11y:exemption">eaa-microenterprise</meta>')]),
    ('epub-property-form', [meta('<meta property="my:a my:b">x</meta>')]),
    ('epub-property-form', [meta('<meta property="my:">x</meta>')]),
    ('epub-prefix-undeclared', [meta('<meta property="your:colour">x</meta>')]),
    ('epub-prefix-form', [(OPF, 'prefix="my: ', 'prefix="his http://example.org/his# my: ')]),
    ('epub-prefix-reserved', [(OPF, 'prefix="', 'prefix="media: http://example.org/media# ')]),
    ('', [(OPF, 'prefix="', 'prefix="marc: http://id.loc.gov/vocabulary/ ')]),
    ('epub-prefix-default', [(OPF, 'prefix="', 'prefix="dc: http://purl.org/dc/elements/1.1/ ')]),
    ('epub-deprecated', [(OPF, '<itemref idref="two"/>', '<itemref idref="two" properties="rendition:spread-portrait"/>')]),
    ('', [(OPF, '<itemref idref="two"/>', '<itemref idref="two" properties="rendition:spread-both"/>')]),
    ('epub-language-tag', [(OPF, '<dc:creator', '<dc:creator xml:lang="a-value"')]),
    ('epub-language-tag', [(OPF, '<dc:creator', '<dc:creator xml:lang=" en"')]),
    ('', [(OPF, '<dc:creator', '<dc:creator xml:lang="en-GB-oxendict"')]),
    ('epub-metadata-value', [meta('<meta property="rendition:flow">round</meta>')]),
    ('epub-metadata-value', [meta('<meta property="title-type">main</meta>')]),
    ('epub-metadata-value', [(OPF, 'refines="#a" property="role"', 'refines="#t" property="role"')]),
    ('epub-metadata-value', [meta('<meta refines="#t" property="file-as">B</meta>' * 2)]),
    ('epub-metadata-value', [meta('<meta property="media:duration">1:2:3</meta>')]),
    ('', [meta('<meta property="media:duration">0:01:30.2</meta><meta refines="#t" property="file-as">B</meta>')]),
    ('epub-metadata-value', [(OPF, '<itemref idref="two"/>', '<itemref idref="two" properties="page-spread-left rendition:page-spread-right"/>')]),
    ('epub-opf-refines', [(OPF, 'refines="#a"', 'refines="#b"')]),
    ('epub-opf-uid', [(OPF, 'unique-identifier="uid"', 'unique-identifier="t"'), (NCX, 'urn:uuid:d01bc3c4-d945-51cf-b0d8-358b5f1fc79a', '')]),
    ('epub-opf-modified', [(OPF, '2026-11-23T00:00:00Z', '2026-11-23')]),
    ('epub-opf-date', [(OPF, '<dc:date>', '<dc:date>2007</dc:date><dc:date>')]),
    ('epub-uid-form', [(OPF, 'urn:uuid:d01bc3c4', 'urn:uuid:zzz'), (NCX, 'urn:uuid:d01bc3c4', 'urn:uuid:zzz')]),
    ('epub-date-form', [(OPF, '2008-02', 'Winter 2008')]),
    ('epub-date-form', [(OPF, '2008-02', '۱۳۸۶-۱۱')]),
    ('epub-link-type', [(OPF, ' media-type="application/xml"', '')]),
    ('epub-link-target', [(OPF, 'href="record.xml"', 'href="#one"')]),
    ('epub-link-lost', [(OPF, 'href="record.xml"', 'href="lost.xml"')]),
    ('epub-collection-role', [(OPF, '</package>', '<collection role="http://bad%"><link href="one.xhtml"/></collection></package>')]),
    ('xml-grammar', [(OPF, '</package>', '<collection role="manifest"><link href="one.xhtml"/></collection></package>')]),
    ('', [(OPF, '</package>', '<collection role="http://example.org/set"><link href="one.xhtml"/></collection></package>')]),
    ('epub-url', [(ONE, 'src="a.png"', 'src="file:///C:/a.png"')]),
    ('epub-url', [(ONE, 'src="a.png"', 'src="../../a.png"')]),
    ('epub-url', [item('<item id="x" href="a.png?x" media-type="image/png"/>')]),
    ('epub-url', [item('<item id="x" href="data:text/plain,x" media-type="text/plain"/>')]),
    ('epub-url epub-name-space', [item('<item id="x" href="b c.png" media-type="image/png"/>'), ('OPS/b c.png', '', PNG)]),
    ('epub-name-space', [item('<item id="x" href="b%20c.png" media-type="image/png"/>'), ('OPS/b c.png', '', PNG)]),
    ('', [item('<item id="x" href="b%2Bc.png" media-type="image/png"/>'), ('OPS/b+c.png', '', PNG)]),
    ('epub-name-characters', [item('<item id="x" href="b%2Ac.png" media-type="image/png"/>'), ('OPS/b*c.png', '', PNG)]),
    ('epub-name-duplicate', [('OPS/\u00c4.txt', '', 'x'), ('OPS/a\u0308.txt', '', 'x')]),
    ('', [('OPS/\u00c4.txt', '', 'x'), ('OPS/o\u0308.txt', '', 'x')]),
    ('epub-mimetype-position', [('mimetype', '', None)]),
    ('epub-mimetype-content', [('mimetype', 'zip', 'zip ')]),
    ('epub-image-extension', [(OPF, 'a.png', 'a.gif'), (ONE, 'a.png', 'a.gif'), (CSS, 'a.png', 'a.gif'), ('OPS/a.png', '', None), ('OPS/a.gif', '', PNG)]),
    ('epub-image-corrupt', [('OPS/a.png', '', 'text')]),
    ('epub-opf-media-type', [('OPS/a.png', '', b'GIF89a')]),
    ('epub-opf-manifest', [item('<item id="x" href="b.png" media-type="image/png"/>')]),
    ('epub-opf-manifest', [item('<item id="x" href="a.png" media-type="image/png"/>')]),
    ('epub-opf-manifest', [item('<item id="x" href="book.opf" media-type="text/xml"/>')]),
    ('epub-opf-manifest', [item('<item id="x" href="b.png#x" media-type="image/png"/>'), ('OPS/b.png', '', PNG)]),
    ('epub-opf-item-properties', [(OPF, 'media-type="text/css"', 'media-type="text/css" properties="cover-image"')]),
    ('epub-nav-missing', [(OPF, ' properties="nav"', '')]),
    ('epub-fallback', [(OPF, 'id="png"', 'id="png" fallback="x"')]),
    ('epub-fallback', [(OPF, 'id="png"', 'id="png" fallback="png"')]),
    ('epub-foreign-resource', [item('<item id="x" href="b.tif" media-type="image/tiff"/>'), ('OPS/b.tif', '', 'x'), (ONE, 'src="a.png"', 'src="b.tif"')]),
    ('', [item('<item id="x" href="b.tif" media-type="image/tiff" fallback="png"/>'), ('OPS/b.tif', '', 'x'), (ONE, 'src="a.png"', 'src="b.tif"')]),
    ('epub-foreign-resource', [(ONE, 'src="a.png"', 'src="data:image/tiff;base64,AA"')]),
    ('epub-fragment-use', [(ONE, 'style.css', 'style.css#x')]),
    ('epub-fragment-image', [(ONE, 'a.png', 'a.png#x')]),
    ('epub-feature-undeclared', [(ONE, '<p ', '<svg xmlns="http://www.w3.org/2000/svg"/><p ')]),
    ('', [(ONE, '<p ', '<svg xmlns="http://www.w3.org/2000/svg"/><p '), (OPF, 'href="one.xhtml"', 'href="one.xhtml" properties="svg"')]),
    ('epub-feature-undeclared', [(ONE, '<p ', '<script>x()</script><p ')]),
    ('', [(ONE, '<p ', '<script type="application/json">{}</script><p ')]),
    ('epub-feature-absent', [(OPF, 'href="one.xhtml"', 'href="one.xhtml" properties="mathml"')]),
    ('epub-remote-absent', [(OPF, 'href="one.xhtml"', 'href="one.xhtml" properties="remote-resources"')]),
    ('epub-remote-resource', [(ONE, 'src="a.png"', 'src="http://example.org/a.png"')]),
    ('epub-link-unlisted epub-feature-undeclared', [(ONE, '<img src="a.png" alt="A"/>', '<audio src="http://example.org/a.mp3"/>')]),
    ('epub-link-unlisted', [('OPS/b.png', '', PNG), (ONE, 'src="a.png"', 'src="b.png"')]),
    ('epub-link-missing', [(ONE, 'src="a.png"', 'src="c.png"')]),
    ('epub-link-missing', [(CSS, 'a.png', 'c.png')]),
    ('epub-link-fragment', [(NAV, '#p1', '#p2')]),
    ('epub-link-not-spine', [(OPF, '<itemref idref="two"/>', '')]),
    ('epub-opf-spine', [(OPF, '<itemref idref="two"/>', '<itemref idref="two"/><itemref idref="three"/>')]),
    ('epub-opf-spine', [(OPF, '<itemref idref="two"/>', '<itemref idref="two"/><itemref idref="png"/>')]),
    ('epub-spine-ncx', [(OPF, ' toc="ncx"', '')]),
    ('epub-spine-ncx', [(OPF, ' toc="ncx"', ' toc="one"')]),
    ('epub-ncx-uid', [(NCX, 'urn:uuid:d01b', 'urn:uuid:d01c')]),
    ('epub-type-mismatch', [(ONE, '<img src="a.png" alt="A"/>', '<object data="a.png" type="image/jpeg"/>')]),
    ('', [(ONE, '<img src="a.png" alt="A"/>', '<object data="a.png" type="image/png"/>')]),
    ('epub-obfuscation', [('META-INF/encryption.xml', '', ENCRYPTED % 'one.xhtml')]),
    ('', [('META-INF/encryption.xml', '', ENCRYPTED % 'a.otf'), ('OPS/a.otf', '', 'x'), item('<item id="x" href="a.otf" media-type="font/otf"/>')]),
    ('epub-css-encoding', [(CSS, '', 'p { }'.encode('utf-16'))]),
    ('epub-css-face', [(CSS, 'p {', '@font-face { } p {')]),
    ('epub-css-direction', [(CSS, 'p {', 'p { direction: rtl;')]),
    ('epub-css-syntax', [(CSS, 'p {', 'p { } } p {')]),
    ('epub-viewport', view('width=600')),
    ('epub-viewport', view('width=600,height=8cm')),
    ('epub-viewport', [(OPF, '</metadata>', FIXED)]),
    ('', view('width=600, height=800.5')),
    ('epub-nav-remote', [(NAV, 'href="two.xhtml"', 'href="http://example.org/"')]),
    ('epub-nav-order', [(NAV, 'href="one.xhtml#p1"', 'href="two.xhtml"'), (NAV, '<li><a href="two.xhtml">Two', '<li><a href="one.xhtml">Two')]),
    ('epub-nav-content', [(NAV, '>Two<', '> <')]),
    ('epub-nav-content', [(NAV, '<a href="two.xhtml">Two</a>', '<span>Two</span>')]),
    ('', [(NAV, '<a href="two.xhtml">Two</a>', '<span>Two</span><ol><li><a href="two.xhtml"><img src="a.png" alt="Two"/></a></li></ol>')]),
    ('epub-nav-toc', [(NAV, '"toc"', '"lot"'), (NAV, '<ol>', '<h1>X</h1><ol>')]),
    ('epub-nav-landmark', [(NAV, 'epub:type="bodymatter" ', '')]),
    ('epub-id-duplicate', [(ONE, '<img', '<img id="p1"')]),
    ('epub-lang-mismatch', [(ONE, '<p ', '<p lang="en" xml:lang="de" ')]),
    ('xml-grammar', [(ONE, '<p id="p1">', '<p id="p1"><font>x</font>')]),
    ('xml-grammar', [(ONE, '<p id="p1">', '<p id="p1"><div>x</div>')]),
    ('xml-grammar', [(ONE, '<body>', '<body><ul>x</ul>')]),
    ('', [(ONE, '<p id="p1">', '<my-note>x</my-note><p id="p1">')]),
    ('xml-grammar', [(ONE, '<p id="p1">', '<p id="p1" align="left">')]),
    ('xml-grammar', [(ONE, '<p id="p1">', '<p id="p1" role="bogus">')]),
    ('xml-grammar', [(ONE, '<p id="p1">', '<p id="p1" aria-labelledby="p2">')]),
    ('xml-grammar', [(ONE, '<p id="p1">', '<p id="p1"><a href="two.xhtml"><div>x</div></a>')]),
    ('xml-grammar', [(ONE, '<body>', '<body><dl><dt>x</dt></dl>')]),
    ('xml-grammar', [(ONE, '<body>', '<body><li>x</li>')]),
    ('xml-grammar', [(ONE, '<body>', '<body><table><tbody><tr><td>x</td></tr></tbody><caption>x</caption></table>')]),
    ('xml-grammar', [(ONE, '<body>', '<body><x:y xmlns:x="http://example.org/">x</x:y>')]),
    ('', [(ONE, '<body>', '<body><table><caption>x</caption><tr><td colspan="2" data-x="1">x</td></tr></table><dl><dt>x</dt><dd>y</dd></dl>')]),
    ('epub-page-title', [(ONE, '<title>One</title>', '')]),
    ('epub-css-alternate', [(ONE, 'rel="stylesheet"', 'rel="alternate stylesheet"')]),
    ('', [(ONE, 'rel="stylesheet"', 'rel="alternate stylesheet" title="x"')]),
    ('epub-css-charset', [(CSS, '@namespace', '@charset "windows-1256";\n@namespace')]),
    ('', [(CSS, '@namespace', '@charset "utf-8";\n@namespace')]),
    ('epub-css-syntax', [(CSS, 'p {', 'p { color red } p {')]),
    ('epub-css-syntax', [(CSS, 'p {', '{ color: red } p {')]),
    ('', [(CSS, 'p {', '@media print { p:hover > a { color: red } } p { --x:; } p {')]),
    ('epub-metainf-reference', [item('<item id="x" href="../META-INF/x.xml" media-type="text/xml"/>'), ('META-INF/x.xml', '', '<x/>')]),
    ('epub-version-unknown', [(OPF, 'version="3.0"', 'version="3.1"')]),
    ('epub-opf-link', [(OPF, 'href="record.xml" media-type="application/xml"', 'href="a.png" media-type="image/png"')]),
    ('epub-prefix-undeclared', [(NAV, 'epub:type="bodymatter"', 'epub:type="his:text"')]),
    ('epub-url', [(ONE, '<p id="p1">', '<p id="p1"><a href="two.xhtml?x">x</a>')]),
    ('epub-url', [(ONE, '<p id="p1">', '<p id="p1"><a href="http://">x</a>')]),
    ('', [(OPF, '<dc:language>en', '<dc:language>x-own')]),
]
# The same book, made with all readers in mind: nothing is said of it.
STATED = ''.join(f'<meta property="schema:{name}">{value}</meta>' for name, value in (
    ('accessMode', 'textual'), ('accessMode', 'visual'), ('accessModeSufficient', 'textual'), ('accessModeSufficient', 'textual,visual'),
    ('accessibilityFeature', 'alternativeText'), ('accessibilityFeature', 'displayTransformability/font-size'), ('accessibilityHazard', 'none'),
    ('accessibilitySummary', 'Text with one image.')))
HTML, SPOKEN = 'xmlns="http://www.w3.org/1999/xhtml"', 'xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"'
TYPES = 'xmlns:epub="http://www.idpf.org/2007/ops"'
OPEN = [(OPF, '</metadata>', STATED + '</metadata>'), (ONE, HTML, SPOKEN), ('OPS/two.xhtml', HTML, SPOKEN), (NAV, HTML, SPOKEN),
        (NAV, 'epub:type="toc"', 'epub:type="toc" role="doc-toc"')]
PERSIAN = 'این شماره به یاد نویسندگان گمنام است.'
ENGLISH = 'The reading room opens at nine, and visitors are asked to sign the book.'
FARSI = [(OPF, 'language>en', 'language>fa'), (ONE, SPOKEN, HTML + ' lang="fa" xml:lang="fa" dir="rtl"')]
RIGHT = (OPF, '<spine', '<spine page-progression-direction="rtl"')


def cell(name):
    return (ONE, '<body>', f'<body><table><tr><{name}>Year</{name}><td>1908</td></tr><tr><td>Issues</td><td>12</td></tr></table>')


def block(text, attributes=''):
    return (ONE, '<body>', f'<body><p{attributes}>{text}</p>')


# What is said to those who look at notes, with its severity (n, w, e).
ACCESS_CASES = [
    ('', []),
    ('n:epub-lang-missing', [(ONE, SPOKEN, HTML)]),
    ('', [(ONE, SPOKEN, HTML + ' xml:lang="en"')]),
    ('n:epub-lang-missing', [(OPF, ' xml:lang="en"', '')]),
    ('', [(ONE, ' alt="A"', ' alt=""')]),
    ('', [(ONE, ' alt="A"', ' role="presentation"')]),
    ('', [(ONE, ' alt="A"', ' aria-label="A"')]),
    ('w:epub-a11y-claim w:epub-img-alt', [(ONE, ' alt="A"', '')]),
    ('n:epub-a11y-metadata', [(OPF, '<meta property="schema:accessibilityHazard">none</meta>', '')]),
    ('w:epub-a11y-vocabulary', [(OPF, '>textual</meta>', '>text</meta>')]),
    ('w:epub-a11y-vocabulary', [meta('<meta property="schema:accessibilityHazard">sound</meta>')]),
    ('w:epub-a11y-claim', [meta('<meta property="schema:accessibilityFeature">pageNavigation</meta>')]),
    ('w:epub-a11y-claim', [meta('<meta property="schema:accessibilityFeature">printPageNumbers</meta>')]),
    ('w:epub-a11y-claim', [meta('<meta property="schema:accessibilityFeature">structuralNavigation</meta>')]),
    ('', [meta('<meta property="schema:accessibilityFeature">structuralNavigation</meta>'), (ONE, '<body>', '<body><h1>One</h1>')]),
    ('w:epub-a11y-conforms', [meta('<meta property="dcterms:conformsTo">EPUB Accessibility 1.1 WCAG 2.1 AA</meta>')]),
    ('w:epub-a11y-conforms', [meta('<meta property="dcterms:conformsTo">EPUB Accessibility 1.1 - WCAG 2.1 Level AA</meta>')]),
    ('', [meta('<meta property="dcterms:conformsTo">EPUB Accessibility 1.1 - WCAG 2.1 Level AA</meta><meta property="a11y:certifiedBy">Jo</meta>')]),
    ('', [meta('<meta property="dcterms:conformsTo">http://example.org/profile</meta>')]),
    ('n:epub-heading-gap', [(ONE, '<body>', '<body><h1>One</h1><h3>Two</h3>')]),
    ('', [(ONE, '<body>', '<body><h2>One</h2><h3>Two</h3><h1>Three</h1>')]),
    ('n:epub-name-missing', [(ONE, '<body>', '<body><h1><br/></h1>')]),
    ('n:epub-name-missing', [(ONE, '<body>', '<body><p><a href="two.xhtml"><img src="a.png" alt=""/></a></p>')]),
    ('', [(ONE, '<body>', '<body><p><a href="two.xhtml"><img src="a.png" alt="Two"/></a><a id="x"></a></p>')]),
    ('n:epub-name-missing', [(ONE, '<body>', '<body><iframe src="two.xhtml"></iframe>')]),
    ('', [(ONE, '<body>', '<body><iframe src="two.xhtml" title="Two"></iframe><p hidden="hidden"><a href="two.xhtml"></a></p>')]),
    ('n:epub-table-header', [cell('td')]),
    ('', [cell('th')]),
    ('', [(ONE, '<body>', '<body><table role="presentation"><tr><td>x</td><td>y</td></tr><tr><td>x</td><td>y</td></tr></table>')]),
    ('', [(ONE, '<body>', '<body><table><tr><td>x</td></tr><tr><td>y</td></tr></table>')]),
    ('n:epub-type-role', [(ONE, SPOKEN, SPOKEN + ' ' + TYPES), (ONE, '<body>', '<body><section epub:type="chapter"><p>x</p></section>')]),
    ('', [(ONE, SPOKEN, SPOKEN + ' ' + TYPES), (ONE, '<body>', '<body epub:type="chapter"><section epub:type="part" role="doc-part"><p epub:type="z3998:x">x</p></section>')]),
    ('n:epub-a11y-pages n:epub-name-missing', [(ONE, '<body>', '<body><p><span role="doc-pagebreak" id="p7"></span></p>')]),
    ('n:epub-a11y-pages', [(NAV, '</body>', '<nav epub:type="page-list" role="doc-pagelist" hidden="hidden"><ol><li><a href="one.xhtml#p1">7</a></li></ol></nav></body>')]),
    ('', [(ONE, '<body>', '<body><p><span role="doc-pagebreak" id="p7" aria-label="7"></span></p>'), meta('<meta property="pageBreakSource">urn:isbn:9780000000001</meta>'),
          (NAV, '</body>', '<nav epub:type="page-list" role="doc-pagelist"><ol><li><a href="one.xhtml#p7">7</a></li></ol></nav></body>')]),
    ('w:epub-dir-unmarked w:epub-lang-letters', [block(PERSIAN)]),
    ('w:epub-dir-unmarked', [block(PERSIAN, ' lang="fa" xml:lang="fa"')]),
    ('w:epub-lang-letters', [block(PERSIAN, ' dir="rtl"')]),
    ('', [block(PERSIAN, ' lang="fa" xml:lang="fa" dir="rtl"')]),
    ('', [block(f'He wrote <bdi lang="fa" xml:lang="fa">{PERSIAN}</bdi>')]),
    ('', [block('He wrote گمنام, and no more.')]),
    ('', [*FARSI, RIGHT, block(PERSIAN)]),
    ('n:epub-dir-island', [*FARSI, RIGHT, block(ENGLISH)]),
    ('', [*FARSI, RIGHT, block(ENGLISH, ' dir="ltr" lang="en" xml:lang="en"')]),
    ('w:epub-opf-progression', FARSI),
    ('n:epub-css-letter-spacing', [*FARSI, RIGHT, (CSS, 'p {', 'p { letter-spacing: 1px;')]),
    ('', [(CSS, 'p {', 'p { letter-spacing: 1px;')]),
    ('w:epub-text-replacement', [block('caf\ufffd')]),
    ('w:epub-text-bidi', [block('x \u202a y')]),
    ('w:epub-text-bidi w:epub-text-bidi-override', [block('x \u202e y')]),
    ('', [block('x \u2066 <b>y</b> \u2069 z')]),
    ('w:epub-text-presentation-form', [block('x \ufee2 y')]),
    ('w:epub-opf-issn', [meta('<meta property="dcterms:isPartOf">urn:issn:0317-8472</meta>')]),
    ('', [meta('<meta property="dcterms:isPartOf">urn:issn:0317-8471</meta>')]),
    ('w:epub-opf-group-position', [meta('<meta property="belongs-to-collection" id="s">S</meta><meta refines="#s" property="group-position">۲۳۲</meta>')]),
    ('', [meta('<meta property="belongs-to-collection" id="s">S</meta><meta refines="#s" property="group-position">232.1</meta>')]),
    ('n:epub-opf-alternate-script', [meta('<meta refines="#t" property="alternate-script">Ketab</meta>')]),
    ('', [meta('<meta refines="#t" property="alternate-script" xml:lang="fa">کتاب</meta>')]),
]
failures = []


def made(edits):
    book = dict(BOOK)
    for member, old, new in edits:
        if not old:
            book[member] = new
        elif old in book[member]:
            book[member] = book[member].replace(old, new, 1)
        else:
            failures.append(f'{member} has no {old!r}')
    return {name: data for name, data in book.items() if data is not None}


def raised(path):
    done = subprocess.run([os.environ['BAYEGAN'], 'verify', '--format', 'json', path], capture_output=True, text=True, check=False, timeout=60)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    found = {row['rule']: row['severity'] for row in rows if row['type'] == 'finding'}
    if done.returncode != ('error' in found.values()):
        failures.append(f'{path}: exit {done.returncode} with {found}: {done.stderr}')
    return found


def write(book, path='book.epub'):
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as container:
        for name, data in book.items():
            container.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_STORED if name == 'mimetype' else zipfile.ZIP_DEFLATED)
    return path


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


for expected, changes in CASES:
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
expect('a name in capitals', raised(write(BOOK, 'book.ePub')), 'epub-file-extension')
pathlib.Path('empty.epub').write_bytes(b'')
expect('nothing', raised('empty.epub'), 'epub-zip-unreadable')
legacy = made([(OPF, 'version="3.0"', 'version="2.0"'), (ONE, '<p ', '<center/><p ')])
if 'epub-version-other' not in raised(write(legacy)):
    failures.append('EPUB 2 is not told')
expect('EPUB 2', raised(write(legacy)), '')

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
if 'book/OPS/one.xhtml:4: error: ' not in told:
    failures.append(f'the file is not named: {told}')

# Documents alone.
for name in (OPF, NAV):
    pathlib.Path(pathlib.Path(name).name).write_text(BOOK[name], encoding='utf-8')
    expect(name, raised(pathlib.Path(name).name), '')
pathlib.Path('self.opf').write_text(BOOK[OPF].replace('one.xhtml', './self.opf'), encoding='utf-8')
expect('a package that lists itself', raised('self.opf'), 'epub-opf-manifest')

if failures:
    sys.exit('\n'.join(failures))
