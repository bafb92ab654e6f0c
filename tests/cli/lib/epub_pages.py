# SPDX-License-Identifier: BSD-2-Clause
"""Edits of pages, style sheets and images of the publication, and what they raise: the finer rules of HTML, ARIA, SSML and SVG."""
from epub_book import CSS, ENCRYPTED, HEAD, NAV, ONE, OPF, item, meta, view
from epub_cases import drawing, page

INLINE = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">%s</svg>'
SSML = 'xmlns:ssml="http://www.w3.org/2001/10/synthesis"'
FIELD = '<form action="two.xhtml"><p><label for="q">x</label><%s id="q"%s/></p></form>'
SOUND_PAGES = (
    '<template><caption>x</caption></template>', '<template><rt>x</rt></template>', '<template><source src="a.png"/></template>', '<template><meta name="x" content="y"/></template>',
    '<link rel="" href="two.xhtml" property="x"/>', '<fieldset><legend><h2>x</h2></legend></fieldset>', '<details><summary><h2>x</h2></summary></details>',
    '<p><a href="two.xhtml"><img src="a.png" alt="x"/></a><time datetime="2008"><b>x</b></time></p>', FIELD % ('input', ''), FIELD % ('meter', ' value="1"'),
    '<table><tr><th id="h">x</th><td headers="h">y</td></tr></table>', '<dl><div><dt>x</dt><dt>y</dt><dd>z</dd></div><div><dt>x</dt><dd>y</dd></div></dl>',
    '<map name="m" id="m"><area shape="circle" coords="1,2,3" href="two.xhtml" alt="x"/><area coords="0,0,1,-1" href="two.xhtml" alt="x"/></map>',
    '<figure>x<p>y</p><figcaption>z</figcaption></figure>', f'<p {SSML} ssml:alphabet="ipa"><b ssml:ph="x">y</b></p>',
    '<section role="doc-chapter"><ul role="tablist"><li role="tab" aria-selected="true">x</li></ul></section><aside role="doc-footnote">x</aside>',
    '<p><a role="doc-noteref" href="two.xhtml">x</a><a role="list">y</a></p><hr role="doc-pagebreak"/><p role="heading" aria-level="2">x</p>',
    '<p><input type="CHECKBOX" role="switch"/></p><nav role="doc-index">x</nav>',
)
FAULTY_PAGES = (
    '<table><colgroup><b>x</b></colgroup><tr><td/></tr></table>', '<form action="two.xhtml"><p><select><optgroup label="x"><p>y</p></optgroup></select></p></form>',
    '<fieldset><legend><p>x</p></legend></fieldset>', '<details><summary><div>x</div></summary></details>', '<p><textarea><b>x</b></textarea></p>',
    '<p><time><b>2008</b></time></p>', '<ul><my-note>x</my-note></ul>', '<div><dt>x</dt></div>', '<dl><dt>x</dt><dd><dt>y</dt></dd></dl>',
    '<p><a href="two.xhtml"><input type="text"/></a></p>', '<p><button><select><option>x</option></select></button></p>', '<p><a href="two.xhtml"><label>x</label></a></p>',
    '<p><a href="two.xhtml"><audio controls=""/></a></p>', '<p><audio><video/></audio></p>', '<address><header>x</header></address>',
    '<dl><div><dt>x</dt><dd>y</dd><dt>z</dt><dd>y</dd></div></dl>', '<dl><div><dt>x</dt><dd>y</dd></div><dt>z</dt><dd>y</dd></dl>',
    '<figure><p>x</p><figcaption>y</figcaption>z</figure>', '<fieldset>x<legend>y</legend></fieldset>', FIELD % ('input', ' type="hidden"'), FIELD % ('p', ''),
    '<p><input form="p1"/></p>', '<p><input list="p1"/></p>', '<table><tr><td id="h">x</td><td headers="h">y</td></tr></table>', '<p><a name="">x</a></p>',
    '<map name="m"><area shape="rect" href="two.xhtml" alt="x"/></map>', '<map name="m"><area shape="poly" coords="1,2,3" href="two.xhtml" alt="x"/></map>',
    '<map name="m" id="n"/>', '<p><img src="a.png" alt="x" usemap="m"/></p>', '<p itemprop="">x</p>', '<audio src=""/>', '<p xml:id="x">y</p>',
    '<p xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="two.xhtml">x</p>', '<p xmlns:epub="http://www.idpf.org/2007/ops" epub:prefix="x: http://example.org/">y</p>',
    f'<p {SSML} ssml:ph="x"><b ssml:ph="y">z</b></p>', f'<p {SSML} ssml:voice="x">y</p>', '<p role="">x</p>', '<h1 role="doc-chapter">x</h1>', '<nav role="doc-footnote">x</nav>',
    '<p><a href="two.xhtml" role="doc-footnote">x</a></p>', '<img src="a.png" alt="x" role="doc-footnote"/>', '<p><input type="radio" role="button"/></p>',
    '<p aria-level="2">x</p>', '<p aria-checked="true">x</p>', '<div role="list" aria-sort="none">x</div>',
)
SOUND_DRAWINGS = (
    '<rect style="direction:ltr;block-progression:tb;fill:url(#x)"/>', '<rect fill="url(#q)"/><rect fill="url(#x) red"/><linearGradient id="q"/>',
    '<style>rect { fill: url(#x) }</style>', '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml"><p>x</p></div></foreignObject>',
    '<title><b xmlns="http://www.w3.org/1999/xhtml">x</b></title><desc><x xmlns="http://example.org/"/></desc>',
)
FAULTY_DRAWINGS = (
    ('epub-link-fragment', '<rect fill="url(#x)"/>'), ('epub-link-missing', '<rect stroke="url(z.svg#y)"/>'), ('xml-grammar', '<foreignObject><x xmlns="http://example.org/"/></foreignObject>'),
    ('xml-grammar', '<foreignObject><rect/></foreignObject>'), ('xml-grammar', '<foreignObject><html xmlns="http://www.w3.org/1999/xhtml"><body/></html></foreignObject>'),
    ('xml-grammar', '<title><rect/></title>'), ('xml-grammar', '<defs xmlns:epub="http://www.idpf.org/2007/ops" epub:type="x"/>'),
    ('xml-grammar', '<g xmlns:epub="http://www.idpf.org/2007/ops" epub:type=""/>'),
)
SECRET = (ENCRYPTED % 'x.xhtml').replace('http://www.idpf.org/2008/embedding', 'http://www.w3.org/2001/04/xmlenc#aes256-cbc')


def inline(content):
    return [(OPF, 'href="one.xhtml"', 'href="one.xhtml" properties="svg"'), (ONE, '<body>', '<body>' + INLINE % content)]


PAGE_CASES = [
    *(('', page(content)) for content in SOUND_PAGES),
    *(('xml-grammar', page(content)) for content in FAULTY_PAGES),
    *((rules, page(f'<p role="{role}">x</p>')) for rules, role in (('epub-deprecated', 'doc-endnote'), ('epub-deprecated', 'doc-biblioentry'), ('', 'doc-footnote'))),
    *(('', made(content)) for content in SOUND_DRAWINGS for made in (drawing, inline)),
    *((rules, made(content)) for rules, content in FAULTY_DRAWINGS for made in (drawing, inline)),
    ('xml-grammar', inline('<g id="a b"/>')),
    ('xml-grammar', inline('<g aria-labelledby="x"/>')),
    ('', drawing('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><p>x</p></body></foreignObject>')),
    ('xml-grammar', inline('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><p>x</p></body></foreignObject>')),
    *(('', [(CSS, 'p {', rule + ' p {')]) for rule in (r'p { \63olor: red }', r'p { c\6f lor: red; c\00006Flor: red }', r'.\31 23 { color: red }', 'p { mask: url(#x) }')),
    ('epub-link-fragment', [(CSS, 'p {', 'p { mask: url(x.svg#y) } p {'), item('<item id="x" href="x.svg" media-type="image/svg+xml"/>'),
                            ('OPS/x.svg', '', HEAD + '<svg xmlns="http://www.w3.org/2000/svg"/>')]),
    ('', [('META-INF/encryption.xml', '', SECRET), item('<item id="x" href="x.xhtml" media-type="application/xhtml+xml" properties="svg"/>'),
          ('OPS/x.xhtml', '', b'\x83\x12')]),
    ('', [('META-INF/encryption.xml', '', SECRET.replace('x.xhtml', 'style.css')), (CSS, '', b'\xff\xfe{')]),
    ('', [('META-INF/encryption.xml', '', SECRET.replace('x.xhtml', 'a.png')), ('OPS/a.png', '', b'\x83')]),
    ('', [meta('<link rel="dcterms:subject" href="urn:x:y"/>')]),
    ('', [meta('<meta property="my:a" refines="one.xhtml#p1">x</meta>')]),
    ('epub-deprecated', [meta('<meta property="my:a" refines="one.xhtml">x</meta>')]),
    *(('', page(f'<p><a href="{address}">x</a></p>')) for address in ('tel:1', 'urn:isbn:1', 'JAVASCRIPT:x')),
    *(('epub-url-scheme', page(f'<p><a href="{address}">x</a></p>')) for address in ('calibre:x', 'htp://example.org/')),
    ('epub-url-scheme', page('<blockquote cite="http://example.org/">x</blockquote>')),
    ('', page('<blockquote cite="https://example.org/">x</blockquote>')),
    ('epub-url-scheme', [item('<item id="x" href="http://example.org/a.mp3" media-type="audio/mpeg"/>'), (OPF, 'href="one.xhtml"', 'href="one.xhtml" properties="remote-resources"'),
                         *page('<audio src="http://example.org/a.mp3"/>')]),
    ('epub-remote-resource', [(ONE, 'src="a.png"', 'src="kindle:embed:0001"')]),
    ('epub-remote-resource', [(CSS, 'p {', 'p { background: url(res:x) } p {')]),
    ('epub-remote-resource', [(OPF, '</package>', '<guide><reference type="cover" href="about:blank"/></guide></package>')]),
    ('epub-guide-twice', [(OPF, '</package>', '<guide>' + '<reference type="cover" href="one.xhtml"/>' * 2 + '</guide></package>')]),
    ('', [(OPF, '</package>', '<guide><reference type="cover" href="one.xhtml"/><reference type="text" href="one.xhtml"/></guide></package>')]),
    ('xml-grammar', [*page('<audio><source src="a.mp3" type="mp3"/></audio>'), item('<item id="x" href="a.mp3" media-type="audio/mpeg"/>'), ('OPS/a.mp3', '', 'ID3')]),
    ('', [meta('<meta property="source-language">en</meta><meta property="target-language">fa</meta>')]),
    ('epub-property-unknown', [meta('<link rel="my:x" href="https://example.org/" properties="xmp"/>')]),
    ('', [(NAV, '>Two<', ' aria-label="Two"><')]),
    *(('epub-nav-content', [(NAV, '>Two<', words)]) for words in (' title="Two"><', '>Two<b><span/></b><')),
    ('', view('width=600 height=800')),
    ('', view(' width = 600 , height = 800 , initial-scale=1')),
    ('epub-viewport', view('width= height=800')),
]
