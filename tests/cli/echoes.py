# SPDX-License-Identifier: BSD-2-Clause
"""One change in a package is one finding, whatever else follows from it; that is told where the finding is left out. Two changes are two."""
import json
import os
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / 'lib'))
from package import EPUB, PREMIS, SAMPLE, TEI, convert, edit_epub, edit_text, found_after, run

PACKAGE, BAG = 'out/anternasional-232.tar', 'anternasional-232'
OPF, NAV, NCX, MODS, CONTAINER = 'EPUB/package.opf', 'EPUB/nav.xhtml', 'EPUB/toc.ncx', 'EPUB/meta/record.mods.xml', 'META-INF/container.xml'
ARTICLE, COVER, COLOPHON = (f'EPUB/text/{name}.xhtml' for name in ('article-001', 'cover', 'colophon'))
GRAMMAR, DIFFERS, MISSING, TWICE = 'xml-grammar', 'across-differs', 'across-missing', 'across-twice'
DUPLICATE, SHOWN, STRAY, BLOCK, TEXT = 'epub-id-duplicate', 'epub-shown-differs', 'epub-shown-stray', 'epub-block-mismatch', 'epub-text-differs'
DROPPED = 'tei-text-dropped'

# The document, what is changed in it once, the rule of the one finding, and what is told, too, where that is left out.
EDITS = [
    # What stands twice: with all that is in it, and all that was counted.
    (TEI, r'(<p n="3".*</p>\n)', r'\1\1', GRAMMAR, {'tei-id-duplicate'}),
    (TEI, r'(<person xml:id.*\n.*</person>\n?)', r'\1\1', GRAMMAR, {'tei-id-duplicate'}),
    (TEI, r'(<listPerson>(?s:.*)</listPerson>)', r'\1\1', GRAMMAR, {'tei-id-duplicate'}),
    (TEI, r'(<forename>[^<]*</forename>)', r'\1\1', TWICE, {DIFFERS}),
    (OPF, r'(<item id="style"[^>]*>\n)', r'\1\1', 'epub-opf-manifest', {DUPLICATE}),
    (OPF, r'(<meta [^>]*file-as">[^\n]*\n)', r'\1\1', TWICE, {'epub-metadata-value'}),
    (OPF, r'(<dc:creator.*\n)', r'\1\1', TWICE, {DUPLICATE}),
    (ARTICLE, r'(<p id="a1-l6">.*</p>\n)', r'\1\1', DUPLICATE, {TEXT}),
    (ARTICLE, r'(?s)(<article.*</article>)', r'\1\1', DUPLICATE, {TEXT, 'epub-nav-article-missing'}),
    (ARTICLE, r'(?s)(<head>.*</head>)', r'\1\1', GRAMMAR, set()),
    (ARTICLE, r'(?s)(<body.*</body>)', r'\1\1', GRAMMAR, {DUPLICATE}),
    # What is missing: text, and what is counted or said of it.
    (TEI, r'<p n="2".*</p>\n', '', DROPPED, {'tei-tag-usage', 'tei-extent-count', 'tei-article-number', BLOCK}),
    (TEI, r'(<persName role="author"[^>]*>[^<]*</persName>)', '', 'tei-text-differs', {'tei-range-length'}),
    (TEI, r'<biblStruct type="article"(?s:.*?)</biblStruct>\n?', '', MISSING, {'tei-pointer-dangling'}),
    (OPF, r'<item id="titlepage"[^>]*>\n', '', 'epub-opf-unlisted', {'epub-link-unlisted', 'epub-opf-spine'}),
    (OPF, r'<itemref idref="titlepage"/>\n', '', 'epub-link-not-spine', {TEXT}),
    (ARTICLE, r'(?s)<head>.*</head>\n', '', GRAMMAR, set()),
    (ARTICLE, r'<title>.*</title>\n', '', GRAMMAR, set()),
    (ARTICLE, r'<h1 .*</h1>\n', '', TEXT, {BLOCK}),
    (NAV, r'<li><a href="text/article-001[^\n]*\n', '', GRAMMAR, set()),
    (NCX, r'(<content [^>]*>)', r'\1\1', GRAMMAR, set()),
    (CONTAINER, r'<rootfile [^>]*>', '', GRAMMAR, {'epub-rootfile-missing'}),
    (COLOPHON, r'<dd>.*</dd>\n', '', SHOWN, set()),
    (COLOPHON, r'(?s)(<dt>.*?)<dt>[^<]*</dt>\n', r'\1', STRAY, set()),
    (COLOPHON, r'(?s)<dl>.*</dl>\n', '', SHOWN, set()),
    (PREMIS, r'<eventIdentifierValue>.*?</eventIdentifierValue>', '', GRAMMAR, {'premis-event-missing'}),
    (PREMIS, r'<linkingAgentIdentifierValue>.*?</linkingAgentIdentifierValue>', '', GRAMMAR, {'premis-differs'}),
    (PREMIS, r'<objectIdentifierValue>.*?</objectIdentifierValue>', '', GRAMMAR, {'premis-object-unknown'}),
    (PREMIS, r'<agentIdentifierValue>.*?</agentIdentifierValue>', '', GRAMMAR, {'premis-agent-missing'}),
    (PREMIS, r'(?s)<formatDesignation>.*?</formatDesignation>\n', '', 'premis-differs', set()),
    (PREMIS, r'(?s)<relationship>.*?</relationship>\n', '', 'premis-differs', set()),
    # What an element is called, or what kind it is of.
    (TEI, r'<p n="2"', '<p', GRAMMAR, set()),
    (TEI, r'(<p n="2") xml:id="[^"]*"', r'\1', GRAMMAR, {BLOCK}),
    (TEI, r'(<p n="2" xml:id="[^"]*") source="[^"]*"', r'\1', GRAMMAR, {'tei-source-missing', DROPPED}),
    (TEI, r'(<person) xml:id="[^"]*"', r'\1', GRAMMAR, {'tei-pointer-dangling'}),
    (TEI, r'(<person xml:id=")[^"]*', r'\1nobody', 'tei-pointer-dangling', set()),
    (TEI, r'<measure unit="bytes"', '<measure', GRAMMAR, {'tei-extent-unit'}),
    (ARTICLE, r'<p id="a1-l6"', '<p id="a1-l6x"', BLOCK, set()),
    (ARTICLE, r'<p id="a1-l8"', '<p', BLOCK, set()),
    (ARTICLE, r'<h1 id="a1-title"', '<h1', BLOCK, {'epub-link-fragment'}),
    (ARTICLE, r'<p class="subtitle"', '<p', BLOCK, set()),
    (COVER, r'<p class="author"', '<p', STRAY, {SHOWN}),
    (COLOPHON, r'<p class="statement"', '<p', STRAY, set()),
    (COLOPHON, r'(<dt>)تاریخ', r'\1روز', STRAY, set()),
    (OPF, r'(<meta [^>]*property=")alternate-script', r'\1alternate', 'epub-property-unknown', {MISSING}),
    (OPF, r'<item id="titlepage"', '<item id="other"', 'epub-opf-spine', {'epub-link-not-spine'}),
    (OPF, r'<item id="titlepage"', '<item', GRAMMAR, {'epub-opf-spine'}),
    (OPF, r'(<item id="titlepage" href="text/)title', r'\1tile', 'epub-opf-manifest', {'epub-opf-unlisted'}),
    (OPF, r'<itemref idref="titlepage"', '<itemref idref="other"', 'epub-opf-spine', {'epub-link-not-spine'}),
    (OPF, r'<dc:creator id="a1"', '<dc:creator id="b1"', 'epub-opf-refines', set()),
    (MODS, r'<namePart type="given"', '<namePart', DIFFERS, {MISSING}),
    (NAV, r'(<nav [^>]*epub:type=")toc', r'\1list', 'epub-nav-toc', {'epub-nav-article-missing', 'epub-a11y-claim'}),
    (NAV, r'<a href="text/article-001.*?</a>', '', GRAMMAR, {'epub-nav-article-missing'}),
    (NCX, r'playOrder="1"', 'playOrder="7"', 'epub-ncx-order', set()),
    # How sure it is, where it is from.
    (TEI, r'(<biblStruct type="issue"(?s:.*?)<title level="j"[^>]*)>', r'\1 cert="low">', 'tei-cert-mismatch', set()),
    (TEI, r'(<p n="2" [^>]* source="src:char=[0-9]*,)([0-9]*)', r'\g<1>1\2', 'tei-range-outside', set()),
    (TEI, r'(<p n="2" [^>]* source="src:char=)([0-9]*)', r'\g<1>1\2', 'tei-range-format', set()),
    (TEI, r'<num type="issue"[^>]*>[^<]*</num>', '', 'tei-text-differs', set()),
    # Of a tag file.
    ('bag-info.txt', 'External-Identifier: ', 'External-Identifier ', 'bag-info-format', {'profile-field-missing'}),
    ('bag-info.txt', 'External-Identifier: ', 'Identifier: ', 'profile-field-missing', set()),
    ('bagit.txt', 'BagIt-Version: 1.0\n', '', 'bag-declaration-format', set()),
]


def change_of(document, pattern, replacement):
    """In which file of the package, and what is done to its bytes."""
    def change(data):
        return edit_text(data, pattern, replacement)
    inner = '/' in document and not document.startswith('data/')
    return (EPUB, lambda data: edit_epub(data, {document: change})) if inner else (document, change)


def told_without(*options):
    said = run('verify', '--format', 'json', *options, BAG).stdout.decode('utf-8').splitlines()
    return {f['rule'] for f in map(json.loads, said) if f['type'] == 'finding' and f['severity'] == 'error'}


os.environ['SOURCE_DATE_EPOCH'] = '1790000000'
convert('--record', str(SAMPLE / 'confirmed.record.xml'), '-o', 'out')
for number, (document, pattern, replacement, rule, followers) in enumerate(EDITS):
    found = found_after(PACKAGE, *change_of(document, pattern, replacement))
    assert [f['rule'] for f in found] == [rule], (number, document, pattern, found)
    for option in (['--suppress', rule], ['--severity', f'{rule}=note']):
        assert followers <= told_without(*option), (number, document, pattern, option, told_without(*option))

# Two changes, of which each has followers of its own or of the kind that the other has.
PAIRS = [
    ((ARTICLE, r'<header>', '<header hidden="hidden">'), (ARTICLE, r'(<p id="a1-l8">[^<]*)ن', r'\1م')),
    ((TEI, r'<p n="2".*</p>\n', ''), (TEI, 'decls="#a1-bibl"', 'decls="#a9-bibl"')),
    ((TEI, r'(<person) xml:id="[^"]*"', r'\1'), (TEI, 'decls="#a1-bibl"', 'decls="#a9-bibl"')),
    ((TEI, r'(<p n="3".*</p>\n)', r'\1\1'), (TEI, r'(<p n="2".*) ', r'\1')),
    ((ARTICLE, r'<p id="a1-l6".*</p>\n', ''), (ARTICLE, r'(<p id="a1-l8">[^<]*)ن', r'\1م')),
    ((ARTICLE, r'<p id="a1-l6">', '<p>'), (ARTICLE, r'(<p id="a1-l8">[^<]*)ن', r'\1م')),
    ((COLOPHON, r'(<dt>)تاریخ', r'\1روز'), (COLOPHON, r'<dt>[^<]*</dt>\n<dd><bdi>انترناسیونال.*\n', '')),
    ((COVER, r'<p class="author"', '<p'), (COVER, r'(<title>[^<]*)۲', r'\1۳')),
    ((OPF, r'(<meta [^>]*property=")alternate-script', r'\1alternate'), (OPF, r'<meta [^>]*issueNumber">.*\n', '')),
    ((OPF, r'<item id="titlepage"[^>]*>\n', ''), (ARTICLE, r'(<p id="a1-l8">[^<]*)ن', r'\1م')),
    ((OPF, r'<itemref idref="titlepage"/>\n', ''), (OPF, r'<itemref idref="colophon"/>\n', '')),
    ((PREMIS, r'<eventIdentifierValue>.*?</eventIdentifierValue>', ''), (PREMIS, r'(?s)<event>((?!<event>).)*</event>(?=\n<agent>)', '')),
    ((PREMIS, r'<linkingAgentIdentifierValue>.*?</linkingAgentIdentifierValue>', ''), (PREMIS, r'<eventOutcome>[^<]*', '<eventOutcome>other')),
    ((MODS, r'<namePart type="given"', '<namePart'), (MODS, r'<languageTerm[^>]*iso639-2b">.*?</languageTerm>', '')),
]


def after_both(first, second):
    """The findings once both changes are made."""
    def both(data):
        for (_, change) in (change_of(*first), change_of(*second)):
            data = change(data)
        return data
    return found_after(PACKAGE, change_of(*first)[0], both)


for first, second in PAIRS:
    assert change_of(*first)[0] == change_of(*second)[0]
    alone = [{f['rule'] for f in found_after(PACKAGE, *change_of(*each))} for each in (first, second)]
    found = after_both(first, second)
    assert len(found) >= 2 and all(rules & {f['rule'] for f in found} for rules in alone), (first, second, alone, found)
