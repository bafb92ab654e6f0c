# SPDX-License-Identifier: BSD-2-Clause
"""Edits of the publication with media overlays, collections and elements of EPUB's own, and the rules of which they raise errors and warnings."""
from epub_book import HEAD, NAV, ONE, OPF, TWO, item, meta

SOUND = [item('<item id="mp3" href="a.mp3" media-type="audio/mpeg"/>'), ('OPS/a.mp3', '', 'ID3')]
PLAYED = '<audio src="a.mp3" clipBegin="0s" clipEnd="1s"/>'
FIRST = (OPF, '<item id="one" ', '<item id="one" media-overlay="s1" ')
MISMATCH, CLIP, DEPRECATED = 'epub-overlay-mismatch', 'epub-overlay-clip', 'epub-deprecated'


def overlay(number, *texts, audio=PLAYED, before='', behind=''):
    pairs = ''.join(f'<par><text src="{text}"/>{audio}</par>' for text in texts)
    return [item(f'<item id="s{number}" href="s{number}.smil" media-type="application/smil+xml"/>'),
            (f'OPS/s{number}.smil', '', HEAD + '<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">'
             f'<body>{before}{pairs}{behind}</body></smil>')]


def second(number):
    return (OPF, '<item id="two" ', f'<item id="two" media-overlay="s{number}" ')


def lasting(total, *parts):
    return [meta(f'<meta property="media:duration">{total}</meta>'
                 + ''.join(f'<meta property="media:duration" refines="#s{n}">{part}</meta>' for n, part in enumerate(parts, 1)))]


def read(*texts, **more):
    """A publication whose first page is read by an overlay of these texts."""
    return [*lasting('1s', '1s'), *SOUND, *overlay(1, *texts, **more), FIRST]


def played(audio):
    return read('one.xhtml#p1', audio=audio)


def collected(role, inside):
    return [(OPF, '</package>', f'<collection role="{role}">{inside}</collection></package>')]


def triggered(attributes, content=''):
    names = ' xmlns:epub="http://www.idpf.org/2007/ops" xmlns:ev="http://www.w3.org/2001/xml-events"'
    return [(ONE, '<body>', f'<body><epub:trigger{names} {attributes}>{content}</epub:trigger>')]


def switched(content):
    return [(ONE, '<body>', f'<body><epub:switch xmlns:epub="http://www.idpf.org/2007/ops">{content}</epub:switch>'),
            (OPF, 'href="one.xhtml"', 'href="one.xhtml" properties="switch"')]


BOTH = [*SOUND, *overlay(1, 'one.xhtml#p1'), *overlay(2, 'two.xhtml')]
PAGE, PICTURE, MANIFEST = '<link href="two.xhtml"/>', '<link href="a.png"/>', '<collection role="manifest"><link href="a.png"/></collection>'
CASE, DEFAULT = '<epub:case required-namespace="http://www.w3.org/1998/Math/MathML"><p>x</p></epub:case>', '<epub:default><p>y</p></epub:default>'
DESCRIBED = '<dc:identifier xmlns:dc="http://purl.org/dc/elements/1.1/">x</dc:identifier><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">x</dc:title>'
SPOKEN = '<dc:language xmlns:dc="http://purl.org/dc/elements/1.1/">en</dc:language>'

OVERLAY_CASES = [
    # Pages and overlays that name each other.
    ('', read('one.xhtml#p1', 'one.xhtml')),
    ('', read('one.xhtml#p1', before='<seq epub:textref="one.xhtml"><par><text src="one.xhtml"/></par></seq>')),
    ('', [*lasting('2s', '1s', '1s'), *BOTH, FIRST, second(2)]),
    (MISMATCH, read('one.xhtml#p1', 'two.xhtml')),
    (MISMATCH, read('one.xhtml#p1', before='<seq epub:textref="two.xhtml"><par><text src="one.xhtml"/></par></seq>')),
    (MISMATCH, [*lasting('1s', '1s'), *SOUND, *overlay(1, 'one.xhtml#p1')]),
    (MISMATCH, [*lasting('2s', '1s', '1s'), *SOUND, *overlay(1, 'one.xhtml'), *overlay(2, 'one.xhtml#p1'), FIRST]),
    (MISMATCH, [*lasting('2s', '1s', '1s'), *BOTH, FIRST, second(1)]),
    (MISMATCH, [*read('one.xhtml#p1'), second(1)]),
    ('xml-grammar', [*read('one.xhtml#p1'), (OPF, '<item id="png" ', '<item id="png" media-overlay="s1" ')]),
    ('xml-grammar', read('one.xhtml#p1', before='<seq><par><text src="one.xhtml"/></par></seq>')),
    ('epub-link-missing', read('one.xhtml#p1', before='<seq epub:textref="three.xhtml"><par><text src="one.xhtml"/></par></seq>')),
    ('epub-link-fragment', read('one.xhtml#p1', before='<seq epub:textref="one.xhtml#p2"><par><text src="one.xhtml"/></par></seq>')),
    ('epub-link-not-spine', read('one.xhtml#p1', 'a.png')),
    ('epub-link-not-spine', read('one.xhtml#p1', 'toc.ncx')),
    ('xml-grammar', read('one.xhtml#p1', before='<seq epub:textref="one.xhtml"/>')),
    ('xml-grammar', read('one.xhtml#p1', before=f'<par>{PLAYED}<text src="one.xhtml"/></par>')),
    ('epub-prefix-undeclared', read('one.xhtml#p1', before='<seq epub:textref="one.xhtml" epub:type="his:x"><par><text src="one.xhtml"/></par></seq>')),
    # Sounds and times.
    ('', played('<audio src="a.mp3" clipBegin="0:00:01" clipEnd="1500ms"/>')),
    ('', played('<audio src="a.mp3" clipBegin="00:59.9" clipEnd="1min"/>')),
    ('', played('<audio src="a.mp3" clipBegin="0.5s"/>')),
    (CLIP, played('<audio src="a.mp3" clipBegin="2s" clipEnd="1s"/>')),
    (CLIP, played('<audio src="a.mp3" clipBegin="0:01:00" clipEnd="1min"/>')),
    (CLIP, played('<audio src="a.mp3" clipEnd="0s"/>')),
    ('xml-grammar', played('<audio src="a.mp3" clipBegin="1x"/>')),
    ('xml-grammar', played('<audio src="a.mp3" clipBegin="npt=1s"/>')),
    ('epub-overlay-fragment', played('<audio src="a.mp3#t=1"/>')),
    ('epub-foreign-resource', played('<audio src="a.png"/>')),
    ('', [*lasting('0:00:03', '1s', '0.05min'), *BOTH, FIRST, second(2)]),
    ('epub-overlay-duration', [*lasting('0:00:05.1', '1s', '0.05min'), *BOTH, FIRST, second(2)]),
    ('epub-overlay-duration', [*lasting('0:00:02', '1s', '0.1h'), *BOTH, FIRST, second(2)]),
    ('xml-grammar', [*lasting('1s', '1s'), *BOTH, FIRST, second(2)]),
    # Collections by their roles.
    ('epub-collection-link', collected('index', PICTURE)),
    ('epub-collection-link', collected('index', '<link href="http://example.org/x.xhtml"/>')),
    ('epub-collection-link', collected('index', f'<collection role="index-group">{PICTURE}</collection>')),
    ('xml-grammar', collected('index-group', PAGE)),
    ('', collected('preview', MANIFEST + PAGE)),
    ('epub-collection-link', collected('preview', MANIFEST + PICTURE)),
    ('epub-collection-link', collected('preview', MANIFEST + '<link href="two.xhtml#epubcfi(/4)"/>')),
    ('xml-grammar', collected('preview', PAGE)),
    ('xml-grammar', collected('preview', MANIFEST)),
    ('xml-grammar', collected('preview', MANIFEST + MANIFEST + PAGE)),
    ('', collected('distributable-object', f'<metadata>{DESCRIBED}{SPOKEN}</metadata>{PAGE}')),
    ('xml-grammar', collected('distributable-object', f'<metadata>{DESCRIBED}</metadata>{PAGE}')),
    ('xml-grammar', collected('distributable-object', PAGE)),
    ('', collected('http://example.org/set', MANIFEST + PAGE)),
    ('xml-grammar', collected('http://example.org/set', f'<collection role="manifest">{MANIFEST}{PAGE}</collection>' + PAGE)),
    ('xml-grammar', collected('http://example.org/set', PAGE + f'<metadata>{DESCRIBED}</metadata>')),
    ('xml-grammar', collected('http://example.org/set', '<link/>')),
    # What EPUB 3.0 had of its own.
    (DEPRECATED, triggered('action="pause" ref="p1" ev:event="click" ev:observer="p1"')),
    (f'xml-grammar {DEPRECATED}', triggered('action="pause" ref="p2" ev:event="click" ev:observer="p1"')),
    (f'xml-grammar {DEPRECATED}', triggered('action="pause" ref="p1" ev:event="click" ev:observer="p2"')),
    (f'xml-grammar {DEPRECATED}', triggered('action="jump" ref="p1" ev:event="click" ev:observer="p1"')),
    (f'xml-grammar {DEPRECATED}', triggered('action="pause" ref="p1" ev:observer="p1"')),
    (f'xml-grammar {DEPRECATED}', triggered('action="pause" ref="p1" ev:event="click" ev:observer="p1"', '<p>x</p>')),
    (DEPRECATED, switched(CASE + CASE + DEFAULT)),
    (f'xml-grammar {DEPRECATED}', switched(CASE)),
    (f'xml-grammar {DEPRECATED}', switched(DEFAULT + CASE)),
    (f'xml-grammar {DEPRECATED}', switched('<epub:case><p>x</p></epub:case>' + DEFAULT)),
    ('xml-grammar', [(ONE, '<body>', '<body><epub:foo xmlns:epub="http://www.idpf.org/2007/ops"/>')]),
    ('epub-metadata-value', [meta('<link rel="alternate record" href="record.xml" media-type="application/xml"/>')]),
    ('', [(ONE, '<body>', '<body><object data="a.png" type="IMAGE/PNG">x</object>')]),
    ('epub-type-mismatch', [(ONE, '<body>', '<body><embed src="a.png" type="image/jpeg"/>')]),
    ('epub-nav-remote', [(NAV, 'href="two.xhtml"', 'href="https://example.org/"')]),
    (MISMATCH, [*read('one.xhtml#p1'), *overlay(2, 'two.xhtml'), (TWO, 'Two</p>', 'Two</p>')]),
]
