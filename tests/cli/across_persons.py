# SPDX-License-Identifier: BSD-2-Clause
"""An issue of several articles and persons: whichever mention of whichever name is changed, that is one finding, and it leads to that name in
the record and to no other. So it is with titles in Latin letters, who evaluated, and the statement of rights."""
import hashlib
import pathlib
import re
import sys
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / 'lib'))
from package import EPUB, ID, RECORD, TEI, convert, edit_epub, edit_text, findings_of, found_after, opened

DIFFERS, MISSING, UNFOUNDED = 'across-differs', 'across-missing', 'across-unfounded'
DC, SHEET = 'data/metadata/descriptive/dc.xml', 'metadata/metadata.csv'
OPF, MODS = 'EPUB/package.opf', 'EPUB/meta/record.mods.xml'
PACKAGE = f'out/{ID}.tar'

pathlib.Path('lantern.txt').write_text('''THE EVENING LANTERN
No. 7

On Lamps
By Ann Lee
The lamp of our grandmothers burned oil, and it burned it slowly.

A Lame Horse
The horse was lame, and still the doctor came before the evening.

A Third Matter
By Carl Moss
This is a story of its own, told by the same doctor by the fire.
''', 'utf-8')


def person(element, role, name, more=''):
    return f'<{element}{role} state="confirmed"><name>{name}</name>{more}</{element}>\n'


def parts(family, given):
    return f'<family>{family}</family><given>{given}</given>'


def article(lines, romanised, agents):
    title = f'<title state="confirmed"><value>{romanised[0]}</value><romanised>{romanised[1]}</romanised></title>\n'
    return f'<article line="{lines[0]}" end-line="{lines[1]}" title-lines="1" state="confirmed">\n{title}{agents}</article>\n'


AUTHOR, TRANSLATOR = ' role="author"', ' role="translator"'
RECORD_TEXT = f'''<record xmlns="urn:x-bayegan:record:1" version="1"><package id="{ID}" slug="lantern"/>
<source sha256="%s"/>
<title state="confirmed"><value>The Evening Lantern</value><romanised>Evening Lantern</romanised></title>
<issue state="confirmed"><value>7</value></issue>
<language state="confirmed"><value>en</value></language>
<rights state="confirmed"><value>https://creativecommons.org/licenses/by/4.0/</value></rights>
<organization>Reading Room</organization>
<evaluator>Maryam Rad</evaluator>
''' + person('editor', '', 'Bea Orr', parts('Orr', 'Bea') + '<romanised>Beatrix Orr</romanised>') + person('editor', '', 'Dan Poe') + \
    article((4, 6), ('On Lamps', 'On Lamps, Latin'), person('agent', AUTHOR, 'Ann Lee', parts('Lee', 'Ann')) +
            person('agent', AUTHOR, 'Ed Quill')) + \
    article((8, 9), ('A Lame Horse', 'Horse, Latin'), person('agent', AUTHOR, 'Flo Reed') + person('agent', TRANSLATOR, 'Gus Snow')) + \
    article((11, 13), ('A Third Matter', 'Matter, Latin'), '<agent role="author" state="proposed"><name>Carl Moss</name></agent>\n') + '</record>\n'
NAMES = ['Bea Orr', 'Dan Poe', 'Ann Lee', 'Ed Quill', 'Flo Reed', 'Gus Snow', 'Carl Moss']
LATIN = ['Evening Lantern', 'On Lamps, Latin', 'Horse, Latin', 'Matter, Latin']


def member(document, inside):
    bag = opened(PACKAGE)
    if inside is None:
        return (bag / document).read_text('utf-8')
    with zipfile.ZipFile(bag / document) as epub:
        return epub.read(inside).decode('utf-8')


def found_with(document, inside, text):
    data = text.encode('utf-8')
    return found_after(PACKAGE, document, (lambda old: edit_epub(old, {inside: lambda _: data})) if inside else lambda _: data)


def written(name):
    """The name as it may stand in a document: in one piece, or its parts in elements of their own."""
    given, family = name.split(' ', 1)
    return f'(?:{re.escape(name)}|<forename>{given}</forename> <surname>{family})'


def change_mentions(document, inside, value, pattern, end):
    """Changes the last letter of every mention that stands in an element or a cell of its own, one after the other."""
    text = member(document, inside)
    places = [match.end() for match in re.finditer(pattern, text[:end and text.find(end)]) if text[match.end()] in '<,\r"']
    for place in places:
        found = found_with(document, inside, text[:place - 1] + 'X' + text[place:])
        said = [(f['rule'], f['member'], f['line']) for f in found]
        told = document if inside is None else f'{document}!{inside}'
        assert said == [(DIFFERS, told, text.count('\n', 0, place) + 1)], (value, text[place - 40:place + 10], found)
        assert found[0]['details'][2] == value and found[0]['related']['member'] == RECORD, (value, found)
        line = member(RECORD, None).splitlines()[found[0]['related']['line'] - 1:][:6]
        assert any(value in each for each in line), (value, line)
    return len(places)


digest = hashlib.sha256(pathlib.Path('lantern.txt').read_bytes()).hexdigest()
pathlib.Path('lantern.record.xml').write_text(RECORD_TEXT % digest, 'utf-8')
convert('-o', 'out', text='lantern.txt')
assert findings_of(PACKAGE) == []

# Header and list of persons of TEI; then the catalogues, which leave out what is only proposed.
counted = {name: change_mentions(TEI, None, name, written(name), '<text ') for name in NAMES}
assert counted == {'Bea Orr': 5, 'Dan Poe': 5, 'Ann Lee': 3, 'Ed Quill': 3, 'Flo Reed': 3, 'Gus Snow': 2, 'Carl Moss': 3}, counted
for document, inside, times in ((DC, None, 1), (EPUB, OPF, 1), (SHEET, None, 3)):
    for name in NAMES[:-1]:
        author = name in ('Ann Lee', 'Ed Quill', 'Flo Reed')
        counted = change_mentions(document, inside, name, f'(?<![a-z] ){name}', None)
        assert counted == (times if author or document != SHEET else 0), (document, name, counted)
for name in NAMES[:-1]:
    counted = change_mentions(EPUB, MODS, name, name, None)
    assert counted == (1 if name == 'Bea Orr' else 2 if name in ('Dan Poe', 'Ann Lee') else 4), (name, counted)

# Titles in Latin letters: each is that of its article, or of the periodical, and TEI may leave out none.
for title, times in zip(LATIN, (5, 1, 1, 1)):
    assert change_mentions(TEI, None, title, f'(?<=>){title}', '<text ') == times, title
for pattern, noun in (('<title level="a" type="alt"[^\n]*\n', 'romanised title'), ('(?m)^<persName type="alt".*</persName>(?=</person>)', 'name in Latin letters')):
    found = found_after(PACKAGE, TEI, lambda data: edit_text(data, pattern, ''))
    assert [(f['rule'], f['details'][0], f['related']['member']) for f in found] == [(MISSING, noun, RECORD)], (pattern, found)
everywhere = re.sub('<title level="j" type="alt"[^\n]*\n', '', member(TEI, None))
found = found_with(TEI, None, everywhere)
assert [(f['rule'], f['details'][0]) for f in found] == [(MISSING, 'romanised title of the periodical')], found

# Who evaluated, and who holds the issue: either place is told, with its line.
for document, inside, pattern, element in ((EPUB, OPF, 'certifiedBy">Maryam Ra()d', 'evaluator'), (TEI, None, '<publisher>Reading Roo()m', 'organization'),
                                           ('bag-info.txt', None, 'Source-Organization: Reading Roo()m', 'organization')):
    text = member(document, inside)
    place = re.search(pattern, text).start(1)
    found = found_with(document, inside, text[:place] + 'X' + text[place + 1:])
    assert [f['rule'] for f in found] == [DIFFERS], found
    assert f'<{element}>' in member(RECORD, None).splitlines()[found[0]['related']['line'] - 1], found
found = found_after(PACKAGE, RECORD, lambda data: edit_text(data, '<evaluator>.*</evaluator>', ''))
assert [(f['rule'], f['member']) for f in found] == [(UNFOUNDED, f'{EPUB}!{OPF}')], found

# Rights that the record does not state: the editions may only say that nobody evaluated them.
found = found_after(PACKAGE, RECORD, lambda data: edit_text(data, '<value>https://creativecommons[^\n]*\n', ''))
said = [(f['rule'], f['member'], f['details'][2]) for f in found if f['rule'] == DIFFERS]
CNE = 'http://rightsstatements.org/vocab/CNE/1.0/'
assert said == [(DIFFERS, each, CNE) for each in (DC, f'{EPUB}!{MODS}', f'{EPUB}!{OPF}', TEI)], found
