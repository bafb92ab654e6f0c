# SPDX-License-Identifier: BSD-2-Clause
"""The publication as an EPUB 2, edits of it, and the rules of which they raise errors and warnings."""
from epub_book import BOOK, CSS, HEAD, NAV, NCX, ONE, OPF, TWO

TYPE = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">'
LEGACY = [
    (NAV, '', None),
    (OPF, '', HEAD + '''<package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="uid">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
<dc:identifier id="uid" opf:scheme="UUID">urn:uuid:d01bc3c4-d945-51cf-b0d8-358b5f1fc79a</dc:identifier>
<dc:title>A Book</dc:title><dc:language>en</dc:language><dc:creator opf:role="aut">Jo</dc:creator><dc:date opf:event="publication">2008-02</dc:date>
</metadata>
''' + BOOK[OPF][BOOK[OPF].index('<manifest>'):].replace('<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>\n', '')),
    (ONE, '', BOOK[ONE].replace('<html', TYPE + '<html').replace('rel="stylesheet"', 'rel="stylesheet" type="text/css"')),
    ('OPS/record.xml', '', None),
]
SOUND = (
    '<p>x</p>', '<p><big>x</big><tt>y</tt><acronym title="x">y</acronym><br/></p>', '<div>x<p>y</p></div>', '<blockquote cite="none"><p>x</p></blockquote>',
    '<table width="100%" cellpadding="0" summary="x"><colgroup width="1"/><tr align="left"><td valign="top" abbr="x">y</td></tr></table>', '<ul><li>x<p>y</p></li></ul>',
    '<p><svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="1" height="1"><rect width="1" height="1"/></svg></p>', '<p xml:lang="fa" dir="rtl">x</p>',
    '<p><object data="a.png" type="image/png" standby="x"><param name="a" value="b"/>x</object><map id="m"><p>x</p></map></p>', '<hr/><script type="text/javascript">x</script>',
    '<p><ins cite="none" datetime="x">y</ins></p>',
    '<ops:switch xmlns:ops="http://www.idpf.org/2007/ops"><ops:case required-namespace="http://www.w3.org/1998/Math/MathML"><math '
    'xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math></ops:case><ops:default><p>x</p></ops:default></ops:switch>',
)
FAULTY = (
    'x', '<section><p>x</p></section>', '<p><font>x</font></p>', '<center>x</center>', '<p><u>x</u></p>', '<p align="center">x</p>', '<p><a name="x">y</a></p>',
    '<p><div>x</div></p>', '<p><p>x</p></p>', '<blockquote>x</blockquote>', '<blockquote/>', '<ul/>', '<ul><p>x</p></ul>', '<ul>x<li>y</li></ul>', '<p id="1">x</p>',
    '<p id="a:b">x</p>', '<p dir="auto">x</p>', '<p onclick="x()">y</p>', '<form action="x"><p>y</p></form>', '<p><a href="one.xhtml"><b><a>x</a></b></a></p>',
    '<ol start="2"><li value="3">x</li></ol>', '<table><caption>x</caption></table>', '<div><script>x</script></div>', '<p data-x="1">x</p>', '<p role="note">x</p>',
    '<p><math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math></p>', '<p><x xmlns="http://example.org/"/></p>',
    '<p xmlns:epub="http://www.idpf.org/2007/ops" epub:type="x">y</p>', '<ul><svg xmlns="http://www.w3.org/2000/svg"/></ul>',
)
LEGACY_CASES = [(rules, [*LEGACY, *changes]) for rules, changes in (
    ('', []),
    *(('', [(TWO, '<p>Two</p>', content)]) for content in SOUND),
    *(('xml-grammar', [(TWO, '<p>Two</p>', content)]) for content in FAULTY),
    ('epub-img-alt xml-grammar', [(TWO, '<p>Two</p>', '<p><img src="a.png"/></p>')]),
    ('xml-grammar', [(TWO, '<title>', '<meta charset="utf-8"/><title>')]),
    ('', [(TWO, '<title>', '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><style type="text/css">p { color: red }</style><title>')]),
    ('', [(TWO, '<html', TYPE + '<html')]),
    ('xml-doctype', [(TWO, '<html', '<!DOCTYPE html><html')]),
    ('xml-doctype', [(TWO, '<html', TYPE.replace('1.1', '1.0 Strict') + '<html')]),
    ('', [(CSS, 'p {', 'p { direction: rtl;')]),
    ('xml-grammar', [(OPF, '<dc:title>A Book</dc:title>', '')]),
    ('xml-grammar', [(OPF, '<dc:language>en</dc:language>', '')]),
    ('xml-grammar', [(OPF, '2008-02', 'Winter 2008')]),
    ('', [(OPF, '2008-02', '2008-02-08T10:00:00+00:00')]),
    ('epub-opf-spine', [(OPF, '<itemref idref="two"/>', '<itemref idref="two"/><itemref idref="two"/>')]),
    ('epub-opf-spine', [(OPF, '<itemref idref="two"/>', '<itemref idref="two"/><itemref idref="three"/>')]),
    ('epub-spine-ncx', [(OPF, ' toc="ncx"', '')]),
    ('epub-link-missing', [(NCX, 'src="one', 'src="three')]),
)]
