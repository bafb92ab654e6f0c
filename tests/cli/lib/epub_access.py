# SPDX-License-Identifier: BSD-2-Clause
"""Edits of the publication that stays valid, and what is said of how it can be read."""
from epub_book import CSS, NAV, ONE, OPF, meta

# The same book, made with all readers in mind: nothing is said of it.
STATED = ''.join(f'<meta property="schema:{name}">{value}</meta>' for name, value in (
    ('accessMode', 'textual'), ('accessMode', 'visual'), ('accessModeSufficient', 'textual'), ('accessModeSufficient', 'textual,visual'),
    ('accessibilityFeature', 'alternativeText'), ('accessibilityFeature', 'displayTransformability/font-size'), ('accessibilityHazard', 'none'),
    ('accessibilitySummary', 'Text with one image.'))) + '<dc:publisher>The Society</dc:publisher><dc:rights>Free</dc:rights>'
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
    ('', [(ONE, SPOKEN, SPOKEN + ' ' + TYPES), (ONE, '<body>', '<body epub:type="chapter"><section epub:type="part" role="doc-part"><p epub:type="msv:x">x</p></section>')]),
    ('n:epub-a11y-pages n:epub-name-missing', [(ONE, '<body>', '<body><p><span role="doc-pagebreak" id="p7"></span></p>')]),
    ('n:epub-a11y-pages', [(NAV, '</body>', '<nav epub:type="page-list" role="doc-pagelist" hidden="hidden"><ol><li><a href="one.xhtml#p1">7</a></li></ol></nav></body>')]),
    *((rules, [(ONE, '<body>', '<body><p><span role="doc-pagebreak" id="p7" aria-label="7"></span></p>'),
               meta('<meta property="pageBreakSource">urn:isbn:9780000000001</meta>' + ''.join(
                   f'<meta property="schema:accessibilityFeature">{feature}</meta>' for feature in features)),
               (NAV, '</body>', '<nav epub:type="page-list" role="doc-pagelist"><ol><li><a href="one.xhtml#p7">7</a></li></ol></nav></body>')])
      for rules, features in [('', ('pageBreakMarkers', 'pageNavigation')), ('', ('printPageNumbers', 'pageNavigation')),
                              ('n:epub-a11y-pages', ('pageBreakMarkers',)), ('n:epub-a11y-pages', ('pageNavigation',))]),
    ('w:epub-dir-unmarked w:epub-lang-letters', [block(PERSIAN)]),
    ('w:epub-dir-unmarked', [block(PERSIAN, ' lang="fa" xml:lang="fa"')]),
    ('w:epub-lang-letters', [block(PERSIAN, ' dir="rtl"')]),
    ('', [block(PERSIAN, ' lang="fa" xml:lang="fa" dir="rtl"')]),
    ('w:epub-lang-letters', [block(PERSIAN * 2, ' lang="fa" xml:lang="fa" dir="rtl"')]),
    ('', [block(PERSIAN * 2, ' lang="fa" xml:lang="fa" dir="rtl"'), (OPF, '<dc:language>en', '<dc:language>en</dc:language><dc:language>fa')]),
    ('', [block(PERSIAN * 2, ' lang="fa" xml:lang="fa" dir="rtl"'), (ONE, '</body>', f'<p>{ENGLISH}</p></body>')]),
    ('', [block(f'He wrote <bdi lang="fa" xml:lang="fa">{PERSIAN}</bdi>')]),
    ('', [block('He wrote گمنام, and no more.')]),
    ('', [*FARSI, RIGHT, block(PERSIAN)]),
    ('n:epub-dir-island', [*FARSI, RIGHT, block(ENGLISH)]),
    ('', [*FARSI, RIGHT, block(ENGLISH, ' dir="ltr" lang="en" xml:lang="en"')]),
    ('w:epub-opf-progression', FARSI),
    ('n:epub-css-letter-spacing', [*FARSI, RIGHT, (CSS, 'p {', 'p { letter-spacing: 1px;')]),
    ('', [(CSS, 'p {', 'p { letter-spacing: 1px;')]),
    ('n:epub-css-italic', [*FARSI, RIGHT, (CSS, 'p {', 'em { font-style: italic } p {')]),
    ('', [*FARSI, RIGHT, (CSS, 'p {', 'em { font-style: italic; color: red } @font-face { font-family: x; src: local(x); font-style: italic } p {')]),
    ('', [(CSS, 'p {', 'em { font-style: italic } p {')]),
    ('w:epub-text-rlm', [*FARSI, RIGHT, block('خانه\u200fها ' + PERSIAN)]),
    ('', [*FARSI, RIGHT, block('خانه\u200cها \u200f' + PERSIAN)]),
    ('w:epub-text-replacement', [block('caf\ufffd')]),
    ('w:epub-text-bidi', [block('x \u202a y')]),
    ('w:epub-text-bidi w:epub-text-bidi-override', [block('x \u202e y')]),
    ('', [block('x \u2066 <b>y</b> \u2069 z')]),
    ('w:epub-text-presentation-form', [block('x \ufee2 y')]),
    ('n:epub-profile-metadata', [(OPF, '<dc:date>2008-02</dc:date>', '')]),
    ('n:epub-profile-metadata', [(OPF, '<dc:publisher>The Society</dc:publisher><dc:rights>Free</dc:rights>', '')]),
    ('', [(OPF, '<dc:date>2008-02</dc:date>', '<meta property="dcterms:issued">2008-02</meta>')]),
    ('', [(OPF, '<dc:rights>Free</dc:rights>', '<meta property="dcterms:rights">Free</meta>')]),
    ('n:epub-beyond-profile', [(OPF, '</manifest>', '<item id="sound" href="sound.mp3" media-type="audio/mpeg"/></manifest>'), ('OPS/sound.mp3', '', 'ID3')]),
    ('n:epub-beyond-profile', [(OPF, '</manifest>', '<item id="drawing" href="drawing.svg" media-type="image/svg+xml"/></manifest>'),
                                ('OPS/drawing.svg', '', '<svg xmlns="http://www.w3.org/2000/svg"><title>Drawing</title></svg>')]),
    ('', [meta('<dc:type>text</dc:type>')]),
    ('w:epub-opf-issn', [meta('<meta property="dcterms:isPartOf">urn:issn:0317-8472</meta>')]),
    ('', [meta('<meta property="dcterms:isPartOf">urn:issn:0317-8471</meta>')]),
    ('w:epub-opf-group-position', [meta('<meta property="belongs-to-collection" id="s">S</meta><meta refines="#s" property="group-position">۲۳۲</meta>')]),
    ('', [meta('<meta property="belongs-to-collection" id="s">S</meta><meta refines="#s" property="group-position">232.1</meta>')]),
    ('n:epub-opf-alternate-script', [meta('<meta refines="#t" property="alternate-script">Ketab</meta>')]),
    ('', [meta('<meta refines="#t" property="alternate-script" xml:lang="fa">کتاب</meta>')]),
]
