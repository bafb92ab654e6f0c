# SPDX-License-Identifier: BSD-2-Clause
"""What readers see of an EPUB of ours: whatever is changed on cover, title page, in the table of contents, in headings, the colophon, ids or
directions is reported in its place, alone and in a package."""
import os
import pathlib
import re
import sys
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / 'lib'))
from package import EPUB, RECORD, SAMPLE, TEI, convert, edit_epub, edit_text, findings_of, found_after

PACKAGE, BOOK = 'out/anternasional-232.tar', 'out/anternasional-232.epub'
TEXT = 'EPUB/text/'
ARTICLE, COVER, TITLE_PAGE, COLOPHON = (f'{TEXT}{name}.xhtml' for name in ('article-001', 'cover', 'titlepage', 'colophon'))
NAV, NCX, CSS = 'EPUB/nav.xhtml', 'EPUB/toc.ncx', 'EPUB/styles/main.css'
DIFFERS, STRAY, DIRECTION, BLOCK = 'epub-shown-differs', 'epub-shown-stray', 'epub-dir-mismatch', 'epub-block-mismatch'

# The page, what is changed in it once, the rules that must say so of that page (None: nothing is wrong), and of an EPUB alone.
EDITS = [
    (COVER, '(<title>[^<]*)۲۳۲', r'\1۲۳۳', DIFFERS),
    (COVER, '(?s)(<h1.*)۲۳۲', r'\1۲۳۳', DIFFERS),
    (COVER, '(<span class="name">[^<]*)ا', r'\1', DIFFERS),
    (COVER, '(class="headline">)پیام', r'\1سلام', DIFFERS),
    (COVER, '<p class="second">.*</p>\n', '', DIFFERS),
    (COVER, '(class="author">)حمید', r'\1علی', DIFFERS),
    (COVER, '<p class="author">.*</p>\n', '', DIFFERS),
    (COVER, '(class="date">.*)۲۰۰۸', r'\1۲۰۰۹', DIFFERS, ...),
    (COVER, '</section>', '<p>Second edition</p>\n</section>', STRAY),
    (COVER, '</section>', '<p class="publisher">Press</p>\n</section>', DIFFERS),
    (TITLE_PAGE, '(class="author">)حمید', r'\1علی', DIFFERS),
    (TITLE_PAGE, '(class="headline">)پیام', r'\1سلام', DIFFERS),
    (TITLE_PAGE, '(<span class="number">)۲', r'\1۳', DIFFERS),
    (TITLE_PAGE, '(class="label">)سر', r'\1پا', STRAY),
    (NAV, '(xhtml">)پیام', r'\1سلام', DIFFERS),
    (NAV, ' — حمید تقوائی', ' — علی تقوائی', DIFFERS),
    (NAV, ' — حمید تقوائی', '', DIFFERS, ...),
    (NAV, ' — حمید تقوائی', ' — حمید تقوائی، حمید تقوائی', DIFFERS, ...),
    (NAV, ' — حمید تقوائی', ' حمید تقوائی', DIFFERS),
    (NAV, '(toc-title">)ف', r'\1ق', STRAY),
    (NAV, '(titlepage.xhtml">)ص', r'\1', STRAY),
    (NCX, '(<navLabel><text>)پیام', r'\1سلام', DIFFERS),
    (NCX, ' — حمید تقوائی', ' — علی تقوائی', DIFFERS),
    (NCX, '(<docTitle><text>[^<]*)۲۳۲', r'\1۲۳۳', DIFFERS),
    (ARTICLE, '(<title>)پیام', r'\1سلام', DIFFERS),
    (ARTICLE, '(class="kicker">[^<]*)۲۳۲', r'\1۲۳۳', DIFFERS),
    (ARTICLE, '</article>', '<p>P.S.</p>\n</article>', STRAY),
    (ARTICLE, '<p id="a1-l6">', 'P.S. <p id="a1-l6">', 'xml-grammar', {'xml-grammar', STRAY}),
    (ARTICLE, '<p id="a1-l8">', '<p id="a1-l9">', BLOCK, None),
    (ARTICLE, '</p>\n<p id="a1-l6">', ' ', BLOCK, None),
    (ARTICLE, ' بود.</p>\n<p id="a1-l6">', '</p>\n<p id="a1-l6">بود. ', BLOCK, None),
    (ARTICLE, '<p id="a1-l6">', '<p class="note" id="a1-l6">', BLOCK, None),
    (ARTICLE, '<body dir="rtl"', '<body dir="ltr"', DIRECTION),
    (ARTICLE, '<p id="a1-l6"', '<p dir="ltr" id="a1-l6"', DIRECTION),
    (ARTICLE, '<p id="a1-l6"', '<p dir="rtl" id="a1-l6"', None),
    (COLOPHON, '(<dd><bdi>)ا', r'\1', DIFFERS),
    (COLOPHON, '(<dd><bdi>)۲', r'\1۳', DIFFERS),
    (COLOPHON, '(<dd>[^<]*)۲۰۰۸', r'\1۲۰۰۹', DIFFERS),
    (COLOPHON, 'CNE', 'InC', DIFFERS),
    (COLOPHON, 'in.txt', 'im.txt', DIFFERS, None),
    (COLOPHON, '>e50e', '>e50f', DIFFERS),
    (COLOPHON, 'bayegan [0-9.]*, ', 'pandoc 2, ', DIFFERS),
    (COLOPHON, '2026-09-21', '2026-09-22', DIFFERS),
    (COLOPHON, '(<p class="statement">)[^<]*', r'\1متن همان است.', STRAY),
    (COLOPHON, '(<p class="statement">)[^<]*', r'\1شناسنامه', STRAY),
    (COLOPHON, '<dt>تاریخ</dt>\n<dd>.*</dd>\n', '', DIFFERS),
    (COLOPHON, '<dt>تاریخ', '<dt>روز', STRAY),
    (COLOPHON, '(<dd>)[^<]*۲۰۰۸', r'\1نامعلوم', DIFFERS),
    (NAV, '(<li><a href="text/article-001[^\n]*\n)', r'\1\1', DIFFERS),
    (NCX, '(?s)(<navPoint.*</navPoint>\n)', r'\1\1', 'epub-id-duplicate', {DIFFERS, 'epub-id-duplicate', 'epub-ncx-order'}),
    (TITLE_PAGE, '<p class="date">.*</p>\n', '', DIFFERS),
    (COVER, '<p class="date">.*</p>\n', '', DIFFERS),
    (COLOPHON, '(?s)(<dt>تاریخ</dt>\n)<dd>[^\n]*\n', r'\1', DIFFERS),
    ('EPUB/package.opf', '(collection-type">)series', r'\1set', DIFFERS),
    ('EPUB/package.opf', '<meta [^>]*collection-type">series</meta>\n', '', DIFFERS),
    (CSS, r'\Z', '#a1-l5 { display: none }\n', 'epub-css-hides'),
    (CSS, r'\Z', '#a1-l5::after { content: "P.S." }\n', 'epub-css-hides'),
    (CSS, r'\Z', 'p.author { color: transparent }\n', 'epub-css-hides'),
    (CSS, r'\Z', '#a1-l5 { display: block; font-size: 0.9em }\n', None),
    (COLOPHON, '<title>[^<]*', '<title>انترناسیونال ۲۳۲', None),
    (COLOPHON, '<title>[^<]*', '<title>انترناسیونال ۲۳۳', DIFFERS),
]


def in_package(change):
    found = found_after(PACKAGE, EPUB, change)
    assert all(f['related'].get('member') for f in found if f['rule'] in (DIFFERS, STRAY, BLOCK)), found
    assert all(f['related']['member'] == TEI and f['related']['line'] for f in found if f['rule'] == BLOCK), found
    return found


def alone(change):
    pathlib.Path('alone.epub').write_bytes(change(WHOLE))
    return findings_of('alone.epub')


def is_told(found, page, rules):
    """The findings are of these rules, all in the page, where they name one. Of three pages one may be another (...): without a record it
    cannot be told which."""
    if rules is ...:
        return {f['rule'] for f in found} == {DIFFERS}
    wanted = set() if rules is None else {rules} if isinstance(rules, str) else rules
    return {f['rule'] for f in found} == wanted and all(f.get('member', page).endswith(page) for f in found)


os.environ['SOURCE_DATE_EPOCH'] = '1790000000'
convert('--record', str(SAMPLE / 'confirmed.record.xml'), '-o', 'out')
assert findings_of(PACKAGE) == [] and findings_of(BOOK) == []
WHOLE = pathlib.Path(BOOK).read_bytes()
for number, (page, pattern, replacement, *rules) in enumerate(EDITS):
    def change(data, page=page, pattern=pattern, replacement=replacement):
        return edit_epub(data, {page: lambda content: edit_text(content, pattern, replacement)})
    for look, wanted in ((in_package, rules[0]), (alone, rules[-1])):
        found = look(change)
        assert is_told(found, page, wanted), (number, look.__name__, page, pattern, found)

# A value below a term that is none is not told for itself, nor that the right term is missing.
def renamed(data):
    return edit_epub(data, {COLOPHON: lambda content: edit_text(content, '<dt>تاریخ', '<dt>روز')})


assert [len(look(renamed)) for look in (in_package, alone)] == [1, 1], in_package(renamed)

# Both places: a line of the NCX, not that of its link; the block of the TEI that is missed, or behind which something stands.
def line_of(text, words):
    return text[:text.index(words)].count('\n') + 1


with zipfile.ZipFile(BOOK) as container:
    ncx = container.read(NCX).decode('utf-8')
edition = pathlib.Path('out/anternasional-232.tei.xml').read_text('utf-8')
PLACES = [
    (NCX, '(<navLabel><text>)پیام', r'\1سلام', line_of(ncx, '<navLabel><text>پیام'), f'{EPUB}!{ARTICLE}', None),
    (ARTICLE, '</p>\n<p id="a1-l6">', ' ', None, TEI, line_of(edition, 'xml:id="a1-l6"')),
    (ARTICLE, '<p id="a1-l6">', '<p>P.S.</p><p id="a1-l6">', None, TEI, line_of(edition, 'xml:id="a1-l5"')),
    (COVER, '</section>', '<p>Second edition</p>\n</section>', None, RECORD, None),
]
for page, pattern, replacement, line, member, other in PLACES:
    found = in_package(lambda data, page=page, pattern=pattern, replacement=replacement:
                       edit_epub(data, {page: lambda content: edit_text(content, pattern, replacement)}))[0]
    assert found['related']['member'] == member and line in (None, found['line']) and other in (None, found['related'].get('line')), found

# Other modes, other languages, names and titles with blanks and marks: nothing to say.
RECORD_TEXT = (SAMPLE / 'confirmed.record.xml').read_text('utf-8')
VALUE = '<{0} state="confirmed" confirmed-by="archivist"><value>{1}</value></{0}>'
pathlib.Path('marked.record.xml').write_text(
    RECORD_TEXT.replace('<issue ', VALUE.format('volume', '3') + '<issue ', 1)
    .replace('</issue>', '</issue>' + VALUE.format('label', 'Extra  &amp; more'), 1)
    .replace('</language>', '</language>' + VALUE.format('publisher', 'A  &lt;B&gt; — C'), 1)
    .replace('<name>حمید', '<name>Dr.  «حمید»', 1), 'utf-8')
pathlib.Path('en.txt').write_text('THE MIRROR\n\nNo. 12. Price one penny. May 3, 1823\n\nON ROOMS — AND MEN\n\nby Ann Lee, Bea Orr\n\n'
                                  'A room is a room.\nIt has walls.\n\n* * *\n\nThe end of it.\n', 'utf-8')
pathlib.Path('de.txt').write_text('Der Bote\n\nNr. 7, 3. Mai 1848\n\nÜber Häuser\n\nEin Haus ist ein Haus, und niemand weiß mehr davon.\n', 'utf-8')
for level in '012':
    for more in ([], ['--accept', 'proposed']):
        for text, record in ((SAMPLE / 'in.txt', ['--record', 'marked.record.xml']), ('en.txt', []), ('de.txt', [])):
            convert('-o', 'modes', '--force', '--normalise', level, *more, *record, text=text)
        for made in pathlib.Path('modes').iterdir():
            assert made.suffix == '.xml' or findings_of(made) == [], (level, more, made, findings_of(made))

# Of several articles none is left out of a list.
pathlib.Path('two.txt').write_text('The Mirror No. 12\n\nMay 3, 1823\n\nTHE OLD HOUSE\n\nBy JOHN SMITH\n\nOnce upon a time there was a house at the end '
                                   'of the road, and nobody lived there.\n\nTHE NEW HOUSE\n\nBy ANN LEE\n\nThe people of the village said that it '
                                   'had been empty for years, and so it was.\n', 'utf-8')
convert('-o', 'two', text='two.txt')
assert findings_of('two/two.epub') == []
for page, pattern, what in ((NCX, '(?s)<navPoint id="point-2".*?</navPoint>\n', 'navLabel'), (NAV, r'<li><a href="text/article-002[^\n]*\n', 'toc')):
    pathlib.Path('less.epub').write_bytes(edit_epub(pathlib.Path('two/two.epub').read_bytes(),
                                                    {page: lambda content, pattern=pattern: edit_text(content, pattern, '')}))
    found = [f for f in findings_of('less.epub') if f['rule'] == DIFFERS]
    assert [(f['member'], f['details'][:2], f['related']['member']) for f in found] == [(page, [what, ''], f'{TEXT}article-002.xhtml')], found
