# SPDX-License-Identifier: BSD-2-Clause
"""A package whose documents say the same is valid; where one of them is changed, exactly that disagreement is reported, with its place."""
import hashlib
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / 'lib'))
from package import findings_of as rules_of

SAMPLE = pathlib.Path(os.environ['BAYEGAN_SOURCE']) / 'fixtures' / 'anternasional-232'
DATA = 'data/representations/'
TEI = DATA + 'tei/data/anternasional-232.xml'
EPUB = DATA + 'epub/data/anternasional-232.epub'
SOURCE = DATA + 'source/data/anternasional-232.txt'
DC = 'data/metadata/descriptive/dc.xml'
PREMIS = 'data/metadata/preservation/premis.xml'
DIFFERS, MISSING = 'across-differs', 'across-missing'

SHEET = 'metadata/metadata.csv'
OPF, MODS = 'EPUB/package.opf', 'EPUB/meta/record.mods.xml'

# The document, what is changed in it once, and the rules that must say so.
EDITS = [
    (DC, '<dc:relation>[^<]*', '<dc:relation>Other', {DIFFERS}),
    (DC, '<dc:title>[^<]*', '<dc:title>Other', {'across-title'}),
    (DC, '<dc:title>[^<]*</dc:title>\n', '', {'across-title'}),
    (EPUB, '(<dc:title[^>]*>)[^<]*', r'\1Other', {'across-title', 'epub-shown-differs'}),
    (DC, '<dc:creator>[^<]*', '<dc:creator>Other', {DIFFERS, MISSING}),
    (DC, '<dc:creator>[^<]*</dc:creator>\n', '', {MISSING}),
    (DC, '<dc:date>[^<]*', '<dc:date>2009-02', {DIFFERS}),
    (DC, '<dc:date>[^<]*</dc:date>\n', '', {MISSING}),
    (DC, '<dc:identifier>anternasional-232', '<dc:identifier>anternasional-233', {DIFFERS, MISSING}),
    (DC, '<dc:identifier>urn:uuid:d', '<dc:identifier>urn:uuid:e', {DIFFERS, MISSING}),
    (DC, 'sha256:e5', 'sha256:e6', {DIFFERS}),
    (DC, '<dc:language>fa', '<dc:language>ar', {DIFFERS}),
    (DC, '<dc:rights>[^<]*', '<dc:rights>http://rightsstatements.org/vocab/InC/1.0/', {DIFFERS}),
    (TEI, '(<title level="j" xml:lang="fa"[^>]*>)[^<]*', r'\1Other', {DIFFERS}),
    (TEI, 'from="232" to="232"([^>]*>)[^<]*', r'from="233" to="233"\g<1>233', {DIFFERS, 'tei-text-number', 'tei-masthead-number'}),
    (TEI, 'when="2008-02"', 'when="2008-03"', {DIFFERS}),
    (TEI, '(<titleStmt>\\n<title level="j" )', r'\1resp="#resp-tool" cert="medium" ', {'tei-cert-mismatch'}),
    (TEI, '(<textLang mainLang=)"fa"', r'\1"ar"', {DIFFERS}),
    (TEI, '(<idno type="package">)[^<]*', r'\1other', {DIFFERS}),
    (TEI, '(<idno type="sha256">)e5', r'\1e6', {DIFFERS, 'tei-source-digest-mismatch'}),
    (TEI, '(unit="bytes" quantity=")3542', r'\g<1>3543', {'tei-extent-source'}),
    (TEI, '(unit="lines" quantity=")9', r'\g<1>8', {'tei-extent-source'}),
    (EPUB, '<dc:creator id="a1">[^<]*', '<dc:creator id="a1">Other', {DIFFERS, MISSING}),
    (EPUB, '(schema:issueNumber">)232', r'\g<1>233', {DIFFERS}),
    (EPUB, '(belongs-to-collection"[^>]*>)[^<]*', r'\1Other', {DIFFERS}),
    (EPUB, '(dcterms:issued"[^>]*>)[^<]*', r'\g<1>2009-02', {DIFFERS}),
    (EPUB, '(<dc:identifier id="uid">urn:uuid:)d', r'\1e', {DIFFERS, 'epub-ncx-uid'}),
    ('bag-info.txt', 'External-Identifier: .*', 'External-Identifier: other', {DIFFERS}),
    ('bag-info.txt', 'External-Description: .*', 'External-Description: Other', {DIFFERS}),
]


def run(*arguments):
    return subprocess.run([os.environ['BAYEGAN'], *arguments], capture_output=True, timeout=60)


def edit_text(data, pattern, replacement):
    changed, count = re.subn(pattern, replacement, data.decode('utf-8'), count=1)
    assert count == 1, pattern
    return changed.encode('utf-8')


def edit_epub(data, pattern, replacement, member=OPF):
    """One member changed, everything else as it was."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, 'w') as new:
        for item in old.infolist():
            content = old.read(item)
            if item.filename == member:
                content = edit_text(content, pattern, replacement)
            new.writestr(item, content, compress_type=item.compress_type)
    return made.getvalue()


def sha512(path):
    return hashlib.sha512(path.read_bytes()).hexdigest()


def mend(bag, premis_too):
    """Digests and sizes are those of the files again."""
    if premis_too:
        text = (bag / PREMIS).read_text('utf-8')
        for path in (SOURCE, TEI, EPUB):
            inner = path[len('data/'):]
            text = re.sub(f'({re.escape(inner)}</objectIdentifierValue>.*?<messageDigest>)[0-9a-f]*(.*?<size>)[0-9]*',
                          rf'\g<1>{sha512(bag / path)}\g<2>{(bag / path).stat().st_size}', text, count=1, flags=re.S)
        (bag / PREMIS).write_text(text, 'utf-8')
    payload = sorted(p for p in (bag / 'data').rglob('*') if p.is_file())
    info = (bag / 'bag-info.txt').read_text('utf-8')
    oxum = f'Payload-Oxum: {sum(p.stat().st_size for p in payload)}.{len(payload)}'
    (bag / 'bag-info.txt').write_text(re.sub('Payload-Oxum: .*', oxum, info), 'utf-8')
    (bag / 'manifest-sha512.txt').write_text(''.join(f'{sha512(p)}  {p.relative_to(bag)}\n' for p in payload), 'utf-8')
    tags = [p for p in sorted(bag.rglob('*')) if p.is_file() and p not in payload and p.name != 'tagmanifest-sha512.txt']
    (bag / 'tagmanifest-sha512.txt').write_text(''.join(f'{sha512(p)}  {p.relative_to(bag)}\n' for p in tags), 'utf-8')


def found_after(document, edit, package='out/anternasional-232.tar'):
    bag = pathlib.Path('anternasional-232')
    shutil.rmtree(bag, ignore_errors=True)
    subprocess.run(['tar', '-xf', package], check=True)
    path = bag / document
    path.write_bytes(edit(path.read_bytes()))
    mend(bag, document != PREMIS)
    return rules_of(bag)


def check(number, document, pattern, replacement, rules):
    edit = edit_epub if document == EPUB else edit_text
    found = found_after(document, lambda data: edit(data, pattern, replacement))
    assert {f['rule'] for f in found} == rules, (number, document, pattern, found)
    assert all(document in json.dumps([f.get('member'), f.get('related')]) for f in found), (number, document, found)


made = run('convert', str(SAMPLE / 'in.txt'), '--record', str(SAMPLE / 'confirmed.record.xml'), '-o', 'out')
assert made.returncode == 0, made.stderr
assert rules_of('out/anternasional-232.tar') == []
for number, edit in enumerate(EDITS):
    check(number, *edit)

# A record that has all there is to state: every copy of every value, changed alone, is one disagreement, with the place in the copy and that in
# the record (of the title of the issue, which the record does not have in one piece: that in the EPUB).
def field(name, value):
    return f'<{name} state="confirmed" confirmed-by="archivist"><value>{value}</value></{name}>'


FULL = (SAMPLE / 'confirmed.record.xml').read_text('utf-8')
FULL = FULL.replace('<issue ', field('volume', '3') + '<issue ', 1)
FULL = FULL.replace('</issue>', '</issue>' + field('running', '1032') + field('label', 'Extra'), 1)
FULL = FULL.replace('</language>', '</language>' + field('issn', '0317-8471') + field('publisher', 'Worker  Press'), 1)
FULL = FULL.replace('</rights>', '</rights><editor state="confirmed" confirmed-by="archivist"><name>Siavash Daneshvar</name>'
                    '<family>Daneshvar</family><given>Siavash</given></editor>', 1)
FULL = FULL.replace('آغاز کار است!</value>', 'آغاز کار است!</value><romanised>Payam</romanised>', 1)
pathlib.Path('full.record.xml').write_text(FULL, 'utf-8')
made = run('convert', str(SAMPLE / 'in.txt'), '--record', 'full.record.xml', '-o', 'full')
assert made.returncode == 0, made.stderr
PACKAGE = 'full/anternasional-232.tar'
assert rules_of(PACKAGE) == []


def values_of(text, pattern):
    """Where the values of a document begin and end."""
    return [match.span(1) for match in re.finditer(pattern, text)]


def change_each(document, member, pattern, skipped, added=()):
    """Changes one value after the other; `skipped` are those that say nothing of the issue, and of another issue where they are `added`."""
    with zipfile.ZipFile('full/anternasional-232.epub') as epub, tempfile.TemporaryDirectory() as folder:
        subprocess.run(['tar', '-xf', PACKAGE, '-C', folder], check=True)
        inside = pathlib.Path(folder) / 'anternasional-232' / document
        text = (epub.read(member) if member else inside.read_bytes()).decode('utf-8')
    spans = [span for span in values_of(text, pattern) if not re.search(skipped, text[:span[0]])]
    for start, end in spans:
        value = text[start:end]
        other = 'Other' if not value.isdigit() else str(int(value) + 1)
        changed = (text[:start] + other + text[end:]).encode('utf-8')
        found = found_after(document, (lambda data: edit_epub(data, r'(?s)^.*$', changed.decode('utf-8').replace('\\', r'\\'), member)) if member
                            else lambda data: changed, PACKAGE)
        told = [f for f in found if f['rule'] in (DIFFERS, 'across-title')]
        assert told, (document, member, text[start - 40:end], found)
        line = text.count('\n', 0, start) + 1
        for f in told:
            assert (member or document) in f.get('member', ''), f
            assert document in f['member'] and f['line'] == line, (f, line)
            assert f['related']['member'] == ('data/metadata/descriptive/record.xml' if f['rule'] == DIFFERS else EPUB + '!' + OPF), f
        assert len(told) == 1 and {f['rule'] for f in found} <= {DIFFERS, 'across-title', MISSING, *added}, (text[start - 40:end], found)
    return len(spans)


XML_VALUES = r'>([^<>\n]+)</'
mods = change_each(EPUB, MODS, XML_VALUES, r'(<typeOfResource|<genre[^<]*|<recordInfo>[^$]*)>?$')
core = change_each(DC, None, r'>(?:sha256:|urn:issn:|volume |issue |running number )?([^<>\n]+)</', r'<dc:type>$')
sheet = change_each(SHEET, None, r'(?<=,)([^,\r\n]+)', r'^[^\n]*$')
assert (mods, core, sheet) == (27, 16, 15)
FULL_EDITS = [
    (EPUB, '(xlink:href=")[^"]*', r'\1http://rightsstatements.org/vocab/InC/1.0/', MODS, {DIFFERS}),
    (EPUB, '(?s)<relatedItem type="constituent">.*</relatedItem>\n', '', MODS, {MISSING}),
    (EPUB, '<dateIssued .*</dateIssued>\n', '', MODS, {MISSING}),
    (EPUB, '<mods ', '<mods', MODS, {'xml-wellformed'}),
    (EPUB, '(schema:volumeNumber">)3', r'\g<1>4', OPF, {DIFFERS}),
    (EPUB, '(group-position">)232', r'\g<1>233', OPF, {DIFFERS}),
    (EPUB, '(name="calibre:series_index" content=")232', r'\g<1>233', OPF, {DIFFERS}),
    (EPUB, '(name="calibre:series" content=")[^"]*', r'\1Other', OPF, {DIFFERS}),
    (EPUB, '(isPartOf"[^>]*>urn:issn:)0317-8471', r'\g<1>2434-561X', OPF, {DIFFERS}),
    (EPUB, 'Worker  Press', 'Other', OPF, {DIFFERS}),
    (EPUB, 'sha-256;5Q6', 'sha-256;6Q6', OPF, {DIFFERS}),
    (TEI, '(unit="volume" from="3" to=")3', r'\g<1>4', None, {DIFFERS}),
    (TEI, '(unit="running" from=")1032(" to=")1032', r'\g<1>1033\g<2>1033', None, {DIFFERS}),
    (TEI, '(type="ISSN">)0317-8471', r'\g<1>2434-561X', None, {DIFFERS}),
    (TEI, '(target=")[^"]*', r'\1http://rightsstatements.org/vocab/InC/1.0/', None, {DIFFERS}),
    (TEI, '(<imprint><publisher[^>]*>)[^<]*', r'\1Other', None, {DIFFERS}),
    (SHEET, 'dc.title', '"dc.title', None, {'sheet-quote'}),
    (SHEET, '(?m)(.*),[^,]*$', r'\1,', None, set()),
]
for number, (document, pattern, replacement, member, rules) in enumerate(FULL_EDITS):
    inner = [member] if member else []
    found = found_after(document, lambda data: (edit_epub if inner else edit_text)(data, pattern, replacement, *inner), PACKAGE)
    assert {f['rule'] for f in found} == rules, (number, pattern, found)
    assert all((member or document) in json.dumps([f.get('member'), f.get('related')]) for f in found), (number, found)

# A name is stated as it is displayed, whatever parts were given; those that are in it are marked.
RECORD = (SAMPLE / 'confirmed.record.xml').read_text('utf-8')
NAMES = {
    'Taghvai, Hamid': ('Taghvai', 'Hamid', '<surname>Taghvai</surname>, <forename>Hamid</forename>'),
    'Dr. Hamid K. Taghvai': ('Taghvai', 'Hamid', 'Dr. <forename>Hamid</forename> K. <surname>Taghvai</surname>'),
    'Ali Aliabadi': ('Aliabadi', 'Ali', '<forename>Ali</forename> <surname>Aliabadi</surname>'),
    'H. Taghvai': ('Taghvai', 'Hamid', 'H. <surname>Taghvai</surname>'),
    'Hamid': ('Taghvai', 'Hamid', '<forename>Hamid</forename>'),
    'A. B.': ('Taghvai', 'Hamid', 'A. B.'),
}
for name, (family, given, marked) in NAMES.items():
    text = re.sub('<name>.*</given>', f'<name>{name}</name><family>{family}</family><given>{given}</given>', RECORD, flags=re.S)
    pathlib.Path('named.record.xml').write_text(text, 'utf-8')
    made = run('convert', str(SAMPLE / 'in.txt'), '--record', 'named.record.xml', '-o', 'named', '--force')
    assert made.returncode == 0, made.stderr
    assert f'<persName ref="#person-1">{marked}</persName>' in pathlib.Path('named/anternasional-232.tei.xml').read_text('utf-8'), name
    assert rules_of('named/anternasional-232.tar') == [], name

# A special issue has a label beside its number, or in its place.
LABEL = '<label state="confirmed" confirmed-by="archivist"><value>Extra</value></label>'
for number in (True, False):
    text = re.sub('(?=<date )', LABEL, RECORD, count=1)
    text = text if number else re.sub('<issue .*</issue>', '', text, flags=re.S)
    pathlib.Path('special.record.xml').write_text(text, 'utf-8')
    made = run('convert', str(SAMPLE / 'in.txt'), '--record', 'special.record.xml', '-o', 'out', '--force')
    assert made.returncode == 0, made.stderr
    assert rules_of('out/anternasional-232.tar') == []
    stated = 'schema:alternateName' if number else 'schema:issueNumber'
    check('label', EPUB, f'({stated}">)Extra', r'\1Other', {DIFFERS})
    check('label', EPUB, f'<meta property="{stated}">Extra</meta>', '', {MISSING})
    check('label', TEI, '(<biblScope unit="label"[^>]*>)Extra', r'\1Other', {DIFFERS})
    check('label', DC, '<dc:description>Extra</dc:description>', '', {MISSING})

# A guess that is given out as certain.
shutil.copy(SAMPLE / 'in.txt', 'anternasional-232.txt')
shutil.copy('out/anternasional-232.tar', 'confirmed.tar')
made = run('convert', 'anternasional-232.txt', '-o', 'out', '--force')
assert made.returncode == 0, made.stderr
check(len(EDITS), TEI, '(<titleStmt>\n<title level="j"[^>]*) resp="#resp-tool" cert="[a-z]*"', r'\1', {'tei-cert-mismatch'})
shutil.move('confirmed.tar', 'out/anternasional-232.tar')

# The name of an edition.
shutil.rmtree('anternasional-232')
subprocess.run(['tar', '-xf', 'out/anternasional-232.tar'], check=True)
bag = pathlib.Path('anternasional-232')
(bag / TEI).rename(bag / TEI.replace('232.xml', '233.xml'))
TEI = TEI.replace('232.xml', '233.xml')
premis = bag / PREMIS
premis.write_text(premis.read_text('utf-8').replace('tei/data/anternasional-232.xml', 'tei/data/anternasional-233.xml'), 'utf-8')
mend(bag, True)
assert [f['rule'] for f in rules_of(bag)] == [DIFFERS], rules_of(bag)
