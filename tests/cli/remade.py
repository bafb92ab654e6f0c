# SPDX-License-Identifier: BSD-2-Clause
"""A package is what its source, its record and the options in PREMIS make: where something that no other rule looks at is changed, that is told."""
import csv
import io
import pathlib
import re
import sys
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / 'lib'))
from package import EPUB, PREMIS, RECORD, SAMPLE, TEI, convert, edit_epub, edit_text, findings_of, found_after, mend, opened, run

DC = 'data/metadata/descriptive/dc.xml'
ALL = ('error', 'warning')
REMADE = 'across-remade'

TEXT = pathlib.Path('anternasional-232.txt')
TEXT.write_bytes((SAMPLE / 'in.txt').read_bytes())

# Whatever the run was told, the package tells all that it was made of.
RECORD_GIVEN = ('--record', str(SAMPLE / 'confirmed.record.xml'))
OPTIONS = [(), ('--normalise', '0'), ('--normalise', '2', '--accept', 'proposed'), (*RECORD_GIVEN, '--timestamp', '2001-02-03T04:05:06Z'),
           ('--organization', 'Archive', '--profile', 'btr'), (*RECORD_GIVEN, '--accept', 'proposed', '--organization', 'بایگانی')]
for number, options in enumerate(OPTIONS):
    convert(*options, '-o', f'made-{number}', text=TEXT)
    assert findings_of(f'made-{number}/anternasional-232.tar', ALL) == [], options

# What is changed where nothing else looks: the line of the change, and what stands there and what would, each from its word on.
OPF, NCX = 'EPUB/package.opf', 'EPUB/toc.ncx'
PACKAGE = 'made-3/anternasional-232.tar'
EDITS = [
    (TEI, None, '(<biblStruct type="article" [^>]*xml:lang=")fa', r'\1ar', 'xml:lang="ar"'),
    (TEI, None, '(<application [^>]*version=")[^"]*', r'\g<1>9.9.9', 'version="9.9.9"'),
    (EPUB, OPF, '(<reference type="text" title=")[^"]*', r'\1Other', 'title="Other"'),
    (EPUB, NCX, 'dtb:totalPageCount', 'dtb:other', 'name="dtb:other"'),
    (EPUB, 'EPUB/text/colophon.xhtml', '<dd[^>]*>', '<dd class="other">', '<dd class="other">'),
    (EPUB, 'EPUB/styles/main.css', r'\A', '/* other */\n', '/* other */'),
]


def change(document, member, edit):
    if member is None:
        return found_after(PACKAGE, document, edit, ALL)
    return found_after(PACKAGE, document, lambda data: edit_epub(data, {member: edit}), ALL)


for document, member, pattern, replacement, shown in EDITS:
    seen = []
    found = change(document, member, lambda data: seen.append(edit_text(data, pattern, replacement)) or seen[0])
    assert len(found) == 1, (pattern, found)
    told, = found
    line = seen[0].decode('utf-8').split('\n')[told['line'] - 1]
    assert (told['rule'], told['severity'], told['related']['member']) == (REMADE, 'warning', RECORD), told
    assert told['member'] == '!'.join(filter(None, [document, member])) and shown in line, told
    there, wanted = told['details']
    assert line.startswith(there, max(line.rfind(mark, 0, told['column'] - 1) for mark in '< ') + 1) and there != wanted, told

# Of another record all else would be other, too: that is told once. What a person said of the issue nobody can hold against it.
for pattern, replacement, count in [(' rule="[a-z-]*" confidence="[0-9]*"', ' rule="x" confidence="70"', 1), ('confirmed-by="[^"]*', 'confirmed-by="A', 0)]:
    found = change(RECORD, None, lambda data: edit_text(data, pattern, replacement))
    assert [(f['rule'], f['member']) for f in found] == [(REMADE, RECORD)] * count, (pattern, found)

# What is not to be seen is said in words.
found = change(RECORD, None, lambda data: data + b'\n')
assert [(f['rule'], f['details']) for f in found] == [(REMADE, ['[the end of the line]', '[the end]'])] and 'related' not in found[0], found

# The options in PREMIS are those of a run; the name of the source, which stands before them, may look like them.
for pattern, replacement in [('--normalise 1', '--normalise 2'), ('--normalise 1', '--normalise 7'), (' options: ', ' '), ('--encoding UTF-8', ''), ('--normalise 1', '& --force')]:
    found = found_after(PACKAGE, PREMIS, lambda data: edit_text(data, pattern, replacement.replace('&', r'\g<0>')), ALL)
    assert [(f['rule'], f['details'][0]) for f in found] == [('premis-differs', 'eventDetail')], (pattern, replacement, found)
for name in ('a options: --normalise 2.txt', 'a\tb.txt'):
    odd = pathlib.Path(name)
    odd.write_text('Hello there.\n\nOn Lamps\nBy Ann Lee\nThe lamp burned.\n', 'utf-8')
    convert('-o', 'odd', '--force', text=odd)
made = list(pathlib.Path('odd').glob('*.tar'))
assert len(made) == 2 and not any(REMADE in f['rule'] for package in made for f in findings_of(package, ALL))

# Whoever puts something into the EPUB is told, wherever it is.
def add_member(data):
    made = io.BytesIO(data)
    with zipfile.ZipFile(made, 'a') as epub:
        epub.writestr(zipfile.ZipInfo('META-INF/other.xml', (1980, 1, 1, 0, 0, 0)), '<other/>')
    return made.getvalue()


found = found_after(PACKAGE, EPUB, add_member, ALL)
assert found, 'nobody tells of the member'

# The moment that PREMIS has is that of all; where one document has another, that is the one which differs.
found = change(EPUB, OPF, lambda data: edit_text(data, '(dcterms:modified">[^<]*)..Z', r'\g<1>59Z'))
assert [(f['rule'], f['member']) for f in found] == [(REMADE, f'{EPUB}!{OPF}')], found

# Nobody can make what another version made; and where there is an error, that is what counts.
bag = opened(PACKAGE)
for path in (bag / 'bag-info.txt', bag / PREMIS, bag / TEI):
    path.write_text(re.sub('(bayegan |ident="bayegan" version="|<agentVersion>)[0-9.]+', r'\g<1>9.9.9', path.read_text('utf-8')), 'utf-8')
mend(bag, True)
assert findings_of(bag, ALL) == []
found = change(TEI, None, lambda data: edit_text(edit_text(data, '(<application [^>]*version=")[^"]*', r'\g<1>9.9.9'), 'when="2008-02"', 'when="2008-03"'))
assert [f['rule'] for f in found] == ['across-differs'], found

# Names that a confirmed row of the spreadsheet leaves out do not come back with the record that was made.
made = run('inspect', '--sheet', 'issues.csv', str(TEXT))
assert made.returncode == 0, made.stderr
header, row = csv.reader(open('issues.csv', encoding='utf-8-sig', newline=''))
for column, value in {'authors': 'Ann Lee', 'state': 'confirmed', 'confirmed_by': 'Maryam Rad'}.items():
    row[header.index(column)] = value
with open('issues.csv', 'w', encoding='utf-8', newline='') as sheet:
    csv.writer(sheet).writerows([header, row])
convert('--metadata', 'issues.csv', '-o', 'listed', text=TEXT)
record = pathlib.Path('listed/anternasional-232.record.xml')
assert ' agents="confirmed"' in record.read_text('utf-8')
convert('--record', str(record), '-o', 'again', text=TEXT)
assert (pathlib.Path('again') / record.name).read_bytes() == record.read_bytes()
assert findings_of('listed/anternasional-232.tar', ALL) == []

# A person may say that an article has no author.
plain = (SAMPLE / 'confirmed.record.xml').read_text('utf-8')
pathlib.Path('nobody.record.xml').write_text(re.sub('(?s)<article line="[0-9]*".*</article>', '<article agents="confirmed"/>', plain), 'utf-8')
convert('--record', 'nobody.record.xml', '--accept', 'proposed', '-o', 'nobody', text=TEXT)
assert '<agent' not in pathlib.Path('nobody/anternasional-232.record.xml').read_text('utf-8')
assert findings_of('nobody/anternasional-232.tar', ALL) == []

# A form feed may part a line, and then two articles begin on it.
pathlib.Path('parted.txt').write_text('The Lantern 7\n\n\nOn Lamps\n\nThe lamp of our grandmothers burned oil, and smoked.\n\n\n\nكتاب جديد\n'
                                      '   them follow her. Her name was Mina, and her history is extant in\fوجريمة المرأة\n\n\n'
                                      'He rowed across every evening, and nobody ever asked him why.\n', 'utf-8')
convert('-o', 'parted', text=pathlib.Path('parted.txt'))
assert len(re.findall('<article line="11" ', pathlib.Path('parted/parted.record.xml').read_text('utf-8'))) == 2
convert('--record', 'parted/parted.record.xml', '-o', 'parted-again', text=pathlib.Path('parted.txt'))
assert pathlib.Path('parted-again/parted.record.xml').read_bytes() == pathlib.Path('parted/parted.record.xml').read_bytes()
assert findings_of('parted/parted.tar', ALL) == []
