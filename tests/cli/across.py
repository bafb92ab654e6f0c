# SPDX-License-Identifier: BSD-2-Clause
"""A package whose documents say the same is valid; where one of them is changed, exactly that disagreement is reported, with its place."""
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / 'lib'))
from package import EPUB, PREMIS, RECORD, SAMPLE, SOURCE, TEI, edit_text, findings_of as rules_of, mend, opened, run

DC = 'data/metadata/descriptive/dc.xml'
DIFFERS, MISSING, UNFOUNDED, UNDECIDED, TWICE = 'across-differs', 'across-missing', 'across-unfounded', 'across-undecided', 'across-twice'
GRAMMAR, DAY = 'xml-grammar', 'across-day'

SHEET = 'metadata/metadata.csv'
OPF, MODS = 'EPUB/package.opf', 'EPUB/meta/record.mods.xml'

# The document, what is changed in it once, and the rules that must say so.
EDITS = [
    (DC, '<dc:relation>[^<]*', '<dc:relation>Other', {DIFFERS}),
    (DC, '<dc:title>[^<]*', '<dc:title>Other', {DIFFERS}),
    (DC, '<dc:title>[^<]*</dc:title>\n', '', {MISSING}),
    (DC, '(</dc:title>\n)', r'\1<dc:title>Other</dc:title>\n', {DIFFERS}),
    (DC, '<dc:description xml:lang="en">issue 232', '<dc:description xml:lang="en">issue 233', {DIFFERS}),
    (EPUB, '(<dc:title[^>]*>)[^<]*', r'\1Other', {DIFFERS}),
    (EPUB, '(file-as">[^<]*)۲۳۲', r'\1۲۳۳', {DIFFERS}),
    (EPUB, '(file-as">تقوائی، )حمید', r'\1حمد', {DIFFERS}),
    (EPUB, '(alternate-script"[^>]*>Anternasional 23)2', r'\g<1>3', {DIFFERS}),
    (EPUB, '(alternate-script"[^>]*>Hamid Taghva)i', r'\1y', {DIFFERS}),
    (EPUB, '<meta [^>]*alternate-script"[^>]*>Hamid Taghvai</meta>\n', '', {MISSING}),
    (EPUB, '(scheme="marc:relators">)aut', r'\1edt', {DIFFERS}),
    (EPUB, '<meta refines="#a1" property="role"[^\n]*\n', '', {MISSING}),
    (EPUB, '(<dc:source)', r'<dc:publisher>Other</dc:publisher>\n\1', {UNFOUNDED}),
    (EPUB, '(<meta property="schema:acc)', r'<meta property="dcterms:isPartOf">urn:issn:1234-5679</meta>\n\1', {UNFOUNDED}),
    (EPUB, '(calibre:series" content=")[^"]*', r'\1Other', {DIFFERS}),
    (DC, '<dc:creator>[^<]*', '<dc:creator>Other', {DIFFERS}),
    (DC, '<dc:creator>[^<]*</dc:creator>\n', '', {MISSING}),
    (DC, '<dc:date>[^<]*', '<dc:date>2009-02', {DIFFERS}),
    (DC, '<dc:date>[^<]*</dc:date>\n', '', {MISSING}),
    (DC, '<dc:identifier>anternasional-232', '<dc:identifier>anternasional-233', {DIFFERS}),
    (DC, '<dc:identifier>urn:uuid:d', '<dc:identifier>urn:uuid:e', {DIFFERS}),
    (DC, 'sha256:e5', 'sha256:e6', {DIFFERS}),
    (DC, '<dc:language>fa', '<dc:language>ar', {DIFFERS}),
    (DC, '<dc:rights>[^<]*', '<dc:rights>http://rightsstatements.org/vocab/InC/1.0/', {DIFFERS}),
    (TEI, '(<title level="j" xml:lang="fa"[^>]*>)[^<]*', r'\1Other', {DIFFERS}),
    (TEI, 'from="232" to="232"([^>]*>)[^<]*', r'from="233" to="233"\g<1>233', {DIFFERS}),
    (TEI, 'when="2008-02"', 'when="2008-03"', {DIFFERS}),
    (TEI, 'when="2008-02" precision="medium"', 'when="2008-02"', {DIFFERS}),
    (TEI, '(<TEI [^>]*xml:id="anternasional-23)2', r'\g<1>3', {DIFFERS}),
    (TEI, '(<TEI [^>]*xml:lang=")fa', r'\1ar', {DIFFERS}),
    (TEI, '(type="alt"[^>]*>Antern)asional', r'\1', {DIFFERS}),
    (TEI, '(type="filename">)in.txt', r'\1im.txt', {DIFFERS}),
    (TEI, 'UTF-8; LF', 'UTF-8; CRLF', {DIFFERS}),
    (TEI, '(licence target=")[^"]*', r'\1http://rightsstatements.org/vocab/InC/1.0/', {DIFFERS}),
    (TEI, '<publisher>not stated', '<publisher>Other', {UNFOUNDED}),
    (TEI, '(<person [^>]*><persName><forename>)حمید', r'\1حمد', {DIFFERS}),
    (TEI, 'when="--02-16"', 'when="--02-17"', {DIFFERS}),
    (TEI, '(<div type="article"[^>]*cert=")medium', r'\1high', {'tei-cert-mismatch'}),
    (TEI, '(<persName type="alt"[^>]*>Hamid T)aghvai', r'\1', {DIFFERS}),
    (TEI, '(replacementPattern="../../source/data/)anternasional-232', r'\1other', {DIFFERS}),
    (TEI, '(<name type="person">)archivist', r'\1nobody', {DIFFERS}),
    (TEI, '(<language ident=")fa', r'\1de', {DIFFERS}),
    (TEI, '(<titleStmt>\\n<title level="j" )', r'\1resp="#resp-tool" cert="medium" ', {'tei-cert-mismatch'}),
    (TEI, '(<textLang mainLang=)"fa"', r'\1"ar"', {DIFFERS}),
    (TEI, '(<idno type="package">)[^<]*', r'\1other', {DIFFERS}),
    (TEI, '(<idno type="sha256">)e5', r'\1e6', {DIFFERS, 'tei-source-digest-mismatch'}),
    (TEI, '(unit="bytes" quantity=")3542', r'\g<1>3543', {'tei-extent-source'}),
    (TEI, '(unit="lines" quantity=")9', r'\g<1>8', {'tei-extent-source'}),
    (TEI, '<measure unit="lines"[^>]*>', '', {'tei-extent-unit'}),
    (TEI, '(<change when=")20', r'\g<1>19', {DAY}),
    (TEI, '<revisionDesc>.*</revisionDesc>', '', {MISSING}),
    (TEI, '(<titleStmt>\\n<title level="j" xml:lang=")fa', r'\1ar', {DIFFERS}),
    (TEI, '(<titleStmt>\\n<title level="j") xml:lang="fa"', r'\1', {DIFFERS}),
    (TEI, '(<author xml:lang=")fa', r'\1ar', {DIFFERS}),
    (TEI, '(xml:id="issue-bibl" xml:lang=")fa', r'\1ar', {DIFFERS}),
    (TEI, '(type="alt" xml:lang=")fa-Latn', r'\1fa', {DIFFERS}),
    (TEI, '(<persName type="alt") xml:lang="fa-Latn"', r'\1', {DIFFERS}),
    (TEI, '(<persName role=")author', r'\1translator', {'tei-head-mismatch'}),
    (TEI, '(<persName) role="author"', r'\1', {'tei-head-mismatch'}),
    (TEI, '<p n="2"', '<p n="1"', {'tei-article-number'}),
    (TEI, '<p n="2"', '<p n="9"', {'tei-article-number'}),
    (TEI, '(<head type="sub"[^>]*>این تازه آغا)ز', r'\1ر', {'tei-text-differs'}),
    (TEI, '(<head type="sub"[^>]*>این تازه آغاز)', r'\1ر', {'tei-text-differs'}),
    (TEI, '<date type="event" when="--02-16"', '<date type="event"', {MISSING}),
    (TEI, '(from=")232(" to="232")', r'\g<1>233\2', {DIFFERS}),
    (TEI, '(<p n="2"[^>]* source=")src:', r'\1', {'tei-range-format'}),
    (TEI, 'decls="#a1-bibl"', 'decls="#a9-bibl"', {'tei-pointer-dangling'}),
    (TEI, 'xml:id="a1-bibl"', 'xml:id="a9-bibl"', {'tei-pointer-dangling'}),
    (TEI, 'corresp="#a1"', 'corresp="#a9"', {'tei-pointer-dangling'}),
    (TEI, '<tagUsage gi="num"', '<tagUsage gi="pb"', {'tei-tag-usage'}),
    (TEI, '(<biblScope unit="issue"[^\\n]*</biblScope>\\n)', r'\1\1', {TWICE}),
    (DC, '(<dc:creator>[^<]*</dc:creator>)', r'\1\1', {TWICE}),
    (DC, '(<dc:title>[^<]*</dc:title>\\n)', r'\1\1', {TWICE}),
    (EPUB, '(<meta property="schema:issueNumber">232</meta>)', r'\1\1', {TWICE}),
    (EPUB, '(alternate-script" xml:lang=")fa-Latn', r'\1ar-Latn', {DIFFERS}),
    (EPUB, '(alternate-script") xml:lang="fa-Latn"', r'\1', {DIFFERS}),
    (EPUB, '<dc:creator id="a1">[^<]*', '<dc:creator id="a1">Other', {DIFFERS}),
    (EPUB, '(schema:issueNumber">)232', r'\g<1>233', {DIFFERS}),
    (EPUB, '(belongs-to-collection"[^>]*>)[^<]*', r'\1Other', {DIFFERS}),
    (EPUB, '(dcterms:issued"[^>]*>)[^<]*', r'\g<1>2009-02', {DIFFERS}),
    (EPUB, '(<dc:identifier id="uid">urn:uuid:)d', r'\1e', {DIFFERS}),
    (SHEET, 'data/representations/tei/', 'data/representations/tie/', {DIFFERS}),
    (SHEET, '(?s)^.*$', '', {MISSING}),
    (SHEET, 'dc.creator', 'dc.creatorx', {MISSING}),
    (SHEET, 'dc.date', 'dc.datex', {MISSING}),
    (SHEET, 'dc.identifier', 'x', {MISSING}),
    (SHEET, 'dc.language', 'x', {MISSING}),
    (SHEET, 'dc.title', 'x', {MISSING}),
    (SHEET, '(epub,)[^,]*', r'\1', {DIFFERS}),
    (SHEET, '(epub,[^,]*,)[^,]*', r'\1', {DIFFERS}),
    (SHEET, ',2008-02~', ',', {DIFFERS}),
    (SHEET, ',fa\r\n', '\r\n', {DIFFERS}),
    (SHEET, '(\r\n[^\r]*epub,[^\r]*)', r'\1\1', {'sheet-row-twice'}),
    (TEI, '(<publicationStmt>\\s*<publisher>.*</publisher>\\s*<date when=")[^"]*', r'\g<1>2001-02-03', {DAY}),
    ('bag-info.txt', '(?m)^Bagging-Date: .*', 'Bagging-Date: 2001-02-03', {DAY}),
    ('bag-info.txt', r'(?s)^(.*)Bagging-Date: [^\n]*(.*)Agent: bayegan', r'\1Bagging-Date: 2001-02-03\2Agent: other', set()),
    (DC, '>\n<dc:title', ' x="1"><dc:title', set()),
    (DC, '(<metadata[^>]*>)', r'\1<foo>bar</foo>', {GRAMMAR}),
    (DC, '<dc:type>[^<]*</dc:type>', '<dc:type/>', {GRAMMAR}),
    (DC, '<dc:type>', 'Text <dc:type>', {GRAMMAR}),
    (DC, '<dc:type>', '<dc:subject>x</dc:subject><dc:type>', set()),
    (DC, '(\\?>)', r'\1<!DOCTYPE metadata [<!ENTITY b "c">]>', {'xml-doctype'}),
    ('bag-info.txt', 'External-Identifier: .*', 'External-Identifier: other', {DIFFERS}),
    ('bag-info.txt', 'External-Description: .*', 'External-Description: Other', {DIFFERS}),
]


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


def found_after(document, edit, package='out/anternasional-232.tar'):
    bag = opened(package)
    path = bag / document
    path.write_bytes(edit(path.read_bytes()))
    mend(bag, document != PREMIS)
    return rules_of(bag)


def check(number, document, pattern, replacement, rules):
    edit = edit_epub if document == EPUB else edit_text
    found = found_after(document, lambda data: edit(data, pattern, replacement))
    assert {f['rule'] for f in found} == rules, (number, document, pattern, found)
    assert len(found) == len(rules), (number, pattern, found)
    assert all(document in json.dumps([f.get('member'), f.get('related')]) for f in found), (number, document, found)


made = run('convert', str(SAMPLE / 'in.txt'), '--record', str(SAMPLE / 'confirmed.record.xml'), '-o', 'out')
assert made.returncode == 0, made.stderr
assert rules_of('out/anternasional-232.tar') == []
for number, edit in enumerate(EDITS):
    check(number, *edit)

# The MODS record is of its kind, and in the namespace of that.
for pattern, replacement, said in (
        ('(<mods [^>]*>)', r'\1<foo/>', 'foo: cannot stand in mods'), ('(mods/v)3', r'\g<1>4', 'mods: is not of the namespace'),
        ('(<mods [^>]*>)', r'\1<n xmlns="urn:x"/>', 'n: is of another namespace than mods'), ('<titleInfo>', 'x<titleInfo>', 'mods: text that'),
        ('<typeOfResource>.*</typeOfResource>', '', 'mods: without its typeOfResource'),
        ('<recordOrigin>.*</recordOrigin>', '', 'recordInfo: without its recordOrigin'),
        ('<role>.*</role>', '', 'name: without its role'), (' authority="marcrelator"', '', 'roleTerm: without the attribute authority'),
        (' encoding="edtf"', '', 'dateIssued: without the attribute encoding'),
        ('type="given"', 'type="first"', 'namePart: a value that it cannot have in the attribute type')):
    found = found_after(EPUB, lambda data: edit_epub(data, pattern, replacement, MODS))
    assert [f['rule'] for f in found] == [GRAMMAR] and said in found[0]['message'] and found[0]['member'] == EPUB + '!' + MODS, (pattern, found)

found = found_after(EPUB, lambda data: edit_epub(data, '(<recordCreationDate[^>]*>)[^<]*', r'\g<1>2001-02-03', MODS))
assert [(f['rule'], f['related']['member']) for f in found] == [(DAY, EPUB + '!' + OPF)], found
found = found_after(EPUB, lambda data: edit_epub(data, '(dcterms:modified">)20', r'\g<1>19'))
assert [(f['rule'], f['member'], f['related']['member']) for f in found] == [(DAY, EPUB + '!' + OPF, TEI)], found

# The other way round: whoever states what is changed in the record disagrees with it.
RECORD_EDITS = [
    ('size="3542"', 'size="3541"', {SOURCE}),
    ('characters="1967"', 'characters="1966"', {SOURCE}),
    (' lines="9"', ' lines="8"', {SOURCE}),
    ('encoding="UTF-8"( line)', r'encoding="windows-1256"\1', {SOURCE, TEI, PREMIS}),
    ('name="in.txt"', 'name="im.txt"', {TEI, PREMIS}),
    ('article line="3"', 'article line="4"', {TEI}),
    ('title-lines="2"', 'title-lines="1"', {TEI}),
    ('<value>پیام', '<value>پیامم', {TEI, EPUB + '!' + MODS}),
    ('<family>تقوائی', '<family>تقوای', {TEI, EPUB + '!' + OPF, EPUB + '!' + MODS}),
    ('role="author"', 'role="editor"', {TEI, EPUB + '!' + OPF, EPUB + '!' + MODS, SHEET}),
    ('<romanised>Antern', '<romanised>Intern', {TEI, EPUB + '!' + OPF, EPUB + '!' + MODS}),
    ('<value>--02-16', '<value>--02-17', {TEI}),
    ('<value>232', '<value>233', {TEI, EPUB + '!' + OPF, EPUB + '!' + MODS, DC}),
]
for pattern, replacement, members in RECORD_EDITS:
    found = found_after(RECORD, lambda data: edit_text(data, pattern, replacement))
    stated = [f for f in found if f['rule'] != 'epub-shown-differs']  # what readers see has a test of its own
    assert {f['member'] for f in stated} == members and {f['rule'] for f in stated} <= {DIFFERS, 'premis-differs', UNFOUNDED if SHEET in members else DIFFERS}, (pattern, found)
    assert all(f['related']['member'] == RECORD and f['related']['line'] > 2 for f in found if f['rule'] == DIFFERS), found

# A record that has all there is to state: every copy of every value, changed alone, is one disagreement, with the place in the copy and that in
# the record.
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


def change_each(document, member, pattern, skipped):
    """Changes one value after the other; `skipped` are those that say nothing of the issue."""
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
        told = [f for f in found if f['rule'] == DIFFERS]
        assert told, (document, member, text[start - 40:end], found)
        line = text.count('\n', 0, start) + 1
        for f in told:
            assert (member or document) in f.get('member', ''), f
            assert document in f['member'] and f['line'] == line, (f, line)
            assert f['related']['member'] == RECORD and f['related']['line'] > 2, f
        assert len(found) == 1, (text[start - 40:end], found)
    return len(spans)


XML_VALUES = r'>([^<>\n]+)</'
mods = change_each(EPUB, MODS, XML_VALUES, r'(<typeOfResource|<genre[^<]*|<recordInfo>[^$]*)>?$')
core = change_each(DC, None, r'>(?:sha256:|urn:issn:|volume |issue |running number )?([^<>\n]+)</', r'<dc:type>$')
sheet = change_each(SHEET, None, r'([^,\r\n]+)', r'\A[^\n]*\Z')
assert (mods, core, sheet) == (29, 16, 18)
FULL_EDITS = [
    (EPUB, '(xlink:href=")[^"]*', r'\1http://rightsstatements.org/vocab/InC/1.0/', MODS, {DIFFERS}),
    (EPUB, '(?s)<relatedItem type="constituent">.*</relatedItem>\n', '', MODS, {MISSING}),
    (EPUB, '(?s)(type="constituent">.*?)<name .*?</name>', r'\1', MODS, {MISSING}),
    (EPUB, '(?s)(type="constituent">.*?)(<name .*?</name>)', r'\1\2\2', MODS, {TWICE}),
    (EPUB, '(<titleInfo type="alternative" script="Latn" xml:lang=")fa-Latn', r'\1fa', MODS, {DIFFERS}),
    (EPUB, '<recordCreationDate.*</recordCreationDate>', '', MODS, {MISSING}),
    (EPUB, '<recordInfo>.*</recordInfo>', '', MODS, {MISSING}),
    (EPUB, '<displayForm>.*</displayForm>\n', '', MODS, {MISSING}),
    (EPUB, '<namePart type="given">.*</namePart>\n', '', MODS, {MISSING}),
    (EPUB, '(?s)<name .*?</name>\n', '', MODS, {MISSING}),
    (EPUB, '(<titleInfo type="alternative" script="Latn") xml:lang="fa-Latn"', r'\1', MODS, {DIFFERS}),
    (EPUB, '(property="role") scheme="marc:relators"', r'\1', OPF, {DIFFERS}),
    (EPUB, '(property="role" scheme="marc:)relators', r'\1countries', OPF, {DIFFERS}),
    (TEI, '(<title level="j" type="alt"[^>]*>[^<]*</title>\n<textLang[^>]*>\n<editor) resp="#resp-archive"', r'\1', None, {'tei-cert-mismatch'}),
    (TEI, '(<imprint><publisher) resp="#resp-archive"', r'\1', None, {'tei-cert-mismatch'}),
    (TEI, '(<titleStmt>\n<title level="j")', r'\1 resp="#resp-archive"', None, {'tei-cert-mismatch'}),
    (EPUB, '<dateIssued .*</dateIssued>\n', '', MODS, {MISSING}),
    (EPUB, '<mods ', '<mods', MODS, {'xml-wellformed'}),
    (EPUB, '(<title>Anternasional) 232', r'\1', MODS, {DIFFERS}),
    (EPUB, '<languageTerm[^>]*iso639-2b">per</languageTerm>', '', MODS, {MISSING}),
    (EPUB, '(schema:volumeNumber">)3', r'\g<1>4', OPF, {DIFFERS}),
    (EPUB, '(group-position">)232', r'\g<1>233', OPF, {DIFFERS}),
    (EPUB, '(name="calibre:series_index" content=")232', r'\g<1>233', OPF, {DIFFERS}),
    (EPUB, '(name="calibre:series" content=")[^"]*', r'\1Other', OPF, {DIFFERS}),
    (EPUB, '(isPartOf"[^>]*>urn:issn:)0317-8471', r'\g<1>2434-561X', OPF, {DIFFERS}),
    (EPUB, '<meta [^>]*group-position">232</meta>\n', '', OPF, {MISSING}),
    (EPUB, 'Worker Press', 'Other', OPF, {DIFFERS}),
    (EPUB, 'sha-256;5Q6', 'sha-256;6Q6', OPF, {DIFFERS}),
    (TEI, '(unit="volume" from="3" to=")3', r'\g<1>4', None, {DIFFERS}),
    (TEI, '(unit="running" from=")1032(" to=")1032', r'\g<1>1033\g<2>1033', None, {DIFFERS}),
    (TEI, '(type="ISSN">)0317-8471', r'\g<1>2434-561X', None, {DIFFERS}),
    (TEI, '(target=")[^"]*', r'\1http://rightsstatements.org/vocab/InC/1.0/', None, {DIFFERS}),
    (TEI, '(<imprint><publisher[^>]*>)[^<]*', r'\1Other', None, {DIFFERS}),
    (SHEET, 'dc.title', '"dc.title', None, {'sheet-quote'}),
    (SHEET, '(?m)(.*),[^,]*$', r'\1,', None, {MISSING}),
]
for number, (document, pattern, replacement, member, rules) in enumerate(FULL_EDITS):
    inner = [member] if member else []
    found = found_after(document, lambda data: (edit_epub if inner else edit_text)(data, pattern, replacement, *inner), PACKAGE)
    assert {f['rule'] for f in found} == rules, (number, pattern, found)
    assert all((member or document) in json.dumps([f.get('member'), f.get('related')]) for f in found), (number, found)

# What the TEI edition leaves out, wherever it had it, or prints otherwise; what its list of persons has is not said of the issue by that.
HEADER_EDITS = [
    ('(?s)<author[^>]*>.*?</author>\n', '', [MISSING, 'name']),
    ('(?s)<editor[^>]*>.*?</editor>\n', '', [MISSING, 'name']),
    ('<title level="a" type="(?:main|sub)"[^\n]*\n', '', [MISSING, 'article']),
    ('(unit="volume"[^>]*>)3', r'\g<1>4', [DIFFERS, 'biblScope']),
    ('(<seriesStmt>\n<title[^>]*>)[^<]*', r'\1Other', [DIFFERS, 'title']),
    ('(<seriesStmt>\n.*\n<title[^>]*type="alt"[^>]*>)[^<]*', r'\1Other', [DIFFERS, 'title']),
]
for pattern, replacement, told in HEADER_EDITS:
    found = found_after(TEI, lambda data: re.sub(pattern, replacement, data.decode('utf-8')).encode('utf-8'), PACKAGE)
    said = {(f['rule'], f['details'][0], f['related']['member']) for f in found}
    assert said == {(*told, RECORD)}, (pattern, found)

# What it has in several places is missed in each of them.
with tempfile.TemporaryDirectory() as folder:
    subprocess.run(['tar', '-xf', PACKAGE, '-C', folder], check=True)
    edition = (pathlib.Path(folder) / 'anternasional-232' / TEI).read_text('utf-8')
COPIES = (r'<title level="j"[^\n]*\n|<author.*?</author>\n|<editor.*?</editor>\n|<publisher[^>]*>Worker Press</publisher>'
          r'|<biblScope unit="(?:volume|running|label)"[^\n]*\n|<title level="a" type="alt"[^\n]*\n|\n<persName type="alt"[^\n]*</persName>')
copies = list(re.finditer(COPIES, edition[:edition.index('<text ')]))
assert len(copies) == 22, len(copies)
for copy in copies:
    found = found_after(TEI, lambda data: (edition[:copy.start()] + edition[copy.end():]).encode('utf-8'), PACKAGE)
    assert [(f['rule'], f['member'], f['related']['member']) for f in found] == [(MISSING, TEI, RECORD)] and found[0]['related']['line'] > 2, (copy, found)
    holder = edition.rfind('<monogr>', 0, copy.start()) if 'biblScope' in copy[0] or 'editor' in copy[0] or 'publisher' in copy[0] else -1
    assert holder < 0 or found[0]['line'] == edition.count('\n', 0, holder) + 1, (copy, found)

# A title of the issue leads to that part of it which differs, and a number that is none stays one beside a label.
for document, member, pattern, part in ((DC, None, '(<dc:title>[^<]*)۲ – Extra', 'issue'), (DC, None, '(<dc:title>[^<]*Extr)a', 'label'),
                                        (DC, None, '(<dc:title>[^<]*)ل ۲', 'title'), (EPUB, OPF, '(alternate-script"[^>]*>Anternasional 23)2', 'issue'),
                                        (EPUB, OPF, '(schema:issueNumber">)232', 'issue')):
    found = found_after(document, lambda data: (edit_epub if member else edit_text)(data, pattern, r'\1x', *([member] if member else [])), PACKAGE)
    record = opened(PACKAGE) / RECORD
    assert [f['rule'] for f in found] == [DIFFERS] and f'<{part} ' in record.read_text('utf-8').splitlines()[found[0]['related']['line'] - 1], (pattern, found)

# Who confirmed is named where it was one person, and no organization answers for it.
NAMED = (SAMPLE / 'confirmed.record.xml').read_text('utf-8')
ONE = NAMED.replace('confirmed-by="archivist"', 'confirmed-by="Maryam Rad"')
for text, name in ((ONE, 'Maryam Rad'), (ONE.replace('Maryam Rad', 'Bea Orr', 1), 'archivist'), (NAMED.replace('confirmed-by="archivist"', ''), 'archivist')):
    pathlib.Path('by.record.xml').write_text(text, 'utf-8')
    made = run('convert', str(SAMPLE / 'in.txt'), '--record', 'by.record.xml', '-o', 'by', '--force')
    assert made.returncode == 0, made.stderr
    assert f'<name type="person">{name}</name>' in pathlib.Path('by/anternasional-232.tei.xml').read_text('utf-8'), name
    assert rules_of('by/anternasional-232.tar') == []

# Who holds and converts the issue: whoever bags it may say so where the record does not.
made = run('convert', str(SAMPLE / 'in.txt'), '--record', str(SAMPLE / 'confirmed.record.xml'), '--organization', 'Archive', '-o', 'held')
assert made.returncode == 0, made.stderr
for pattern, replacement, rule in (('Source-Organization: .*', 'Source-Organization: Other', DIFFERS), ('Source-Organization: .*\n', '', MISSING)):
    found = found_after('bag-info.txt', lambda data: edit_text(data, pattern, replacement), 'held/anternasional-232.tar')
    assert [(f['rule'], f['member'], f['related']['member']) for f in found] == [(rule, 'bag-info.txt', RECORD)], found
assert found_after('bag-info.txt', lambda data: b'Source-Organization: Other\n' + data) == []

# What the record does not decide, no catalogue may state; TEI says how sure it is, but states nothing that is not known.
CATALOGUES = {DC, EPUB + '!' + OPF, EPUB + '!' + MODS}
for state, members in (('conflict', CATALOGUES), ('unknown', CATALOGUES | {TEI})):
    found = found_after(RECORD, lambda data: edit_text(data, '<issn state="confirmed"', f'<issn state="{state}"'), PACKAGE)
    assert {f['member'] for f in found if f['rule'] == UNDECIDED} == members and {f['rule'] for f in found} == {UNDECIDED}, found
    assert all(f['related']['member'] == RECORD and f['related']['line'] > 2 for f in found), found

# A place that is none, and a printed form that does not stand there.
PLACES = [
    ('(<title [^>]*line=")1"', r'\g<1>9999"'),
    ('(<title [^>]*column=")1"', r'\g<1>2"'),
    ('(<title [^>]*offset=")0"', r'\g<1>99999"'),
    ('(<title [^>]*character=")0"', r'\g<1>1"'),
    ('(<issue [^>]*characters=")3"', r'\g<1>4"'),
    ('(?s)(<title .*?<raw>)[^<]*', r'\1Other'),
    ('column="1" offset="0" size="24" character="0" characters="12"', 'column="13" offset="24" size="1" character="12" characters="1"'),
]
for pattern, replacement in PLACES:
    found = found_after(RECORD, lambda data: edit_text(data, pattern, replacement), PACKAGE)
    assert [(f['rule'], f['member'], f['related']['member']) for f in found] == [('record-place', RECORD, SOURCE)], (pattern, found)

# So have the values that lost against one that an archivist gave; what lacks half of its place has none.
OTHER_NUMBER = FULL.replace('<value>232</value>', '<value>233</value>')
pathlib.Path('lost.record.xml').write_text(OTHER_NUMBER, 'utf-8')
made = run('convert', str(SAMPLE / 'in.txt'), '--record', 'lost.record.xml', '-o', 'lost')
assert made.returncode == 0, made.stderr
for pattern, replacement in ((r'(<rejected [^>]*\bline=")1"', r'\g<1>2"'), (r'(<rejected [^>]*\bcharacters=")3"', r'\g<1>2"'),
                             (r'(<rejected [^>]*) size="6"', r'\1'), (r'(?s)(<rejected .*?<raw>)[^<]*', r'\1Other')):
    found = found_after(RECORD, lambda data: edit_text(data, pattern, replacement), 'lost/anternasional-232.tar')
    assert [(f['rule'], f['member'], f['related']['member']) for f in found] == [('record-place', RECORD, SOURCE)], (pattern, found)

# What repeats a finding is left out; where that is left out, it is told.
found = found_after(TEI, lambda data: edit_text(data, '(<author[^>]*><persName[^>]*><forename>)حمید', r'\1حمد'))
assert [f['rule'] for f in found] == [DIFFERS], found
for options, rules in (([], {DIFFERS}), ([DIFFERS], {'tei-person-mismatch'}), (['tei-person-mismatch'], {DIFFERS}), ([DIFFERS, 'tei-person-mismatch'], set())):
    said = run('verify', '--format', 'json', *(word for rule in options for word in ('--suppress', rule)), 'anternasional-232').stdout.decode('utf-8').splitlines()
    told = {f['rule'] for f in map(json.loads, said) if f['type'] == 'finding' and f['severity'] == 'error'}
    assert told == rules, (options, told)

# A name is stated as it is displayed, whatever parts were given; those that are in it are marked.
RECORD_TEXT = (SAMPLE / 'confirmed.record.xml').read_text('utf-8')
NAMES = {
    'Taghvai, Hamid': ('Taghvai', 'Hamid', '<surname>Taghvai</surname>, <forename>Hamid</forename>'),
    'Dr. Hamid K. Taghvai': ('Taghvai', 'Hamid', 'Dr. <forename>Hamid</forename> K. <surname>Taghvai</surname>'),
    'Ali Aliabadi': ('Aliabadi', 'Ali', '<forename>Ali</forename> <surname>Aliabadi</surname>'),
    'H. Taghvai': ('Taghvai', 'Hamid', 'H. <surname>Taghvai</surname>'),
    'Hamid': ('Taghvai', 'Hamid', '<forename>Hamid</forename>'),
    'A. B.': ('Taghvai', 'Hamid', 'A. B.'),
}
for name, (family, given, marked) in NAMES.items():
    text = re.sub('<name>.*</given>', f'<name>{name}</name><family>{family}</family><given>{given}</given>', RECORD_TEXT, flags=re.S)
    pathlib.Path('named.record.xml').write_text(text, 'utf-8')
    made = run('convert', str(SAMPLE / 'in.txt'), '--record', 'named.record.xml', '-o', 'named', '--force')
    assert made.returncode == 0, made.stderr
    assert f'<persName ref="#person-1">{marked}</persName>' in pathlib.Path('named/anternasional-232.tei.xml').read_text('utf-8'), name
    assert rules_of('named/anternasional-232.tar') == [], name

# A name that one mention proposes and another confirms is stated.
twice = re.sub('(?s)(<agent role="author") state="confirmed" confirmed-by="archivist"(>.*?</agent>)',
               r'\1 state="proposed"\2\1 state="confirmed" confirmed-by="archivist"\2', RECORD_TEXT, count=1)
pathlib.Path('twice.record.xml').write_text(twice, 'utf-8')
made = run('convert', str(SAMPLE / 'in.txt'), '--record', 'twice.record.xml', '-o', 'twice')
assert made.returncode == 0, made.stderr
assert rules_of('twice/anternasional-232.tar') == []
with zipfile.ZipFile('twice/anternasional-232.epub') as epub:
    assert epub.read(MODS).decode('utf-8').count('<displayForm>حمید تقوائی</displayForm>') == 2
# So it is where the text has it in capitals.
pathlib.Path('mirror.txt').write_text('The Mirror No. 12\n\nTHE OLD HOUSE\n\nBy JOSÉ SMITH\n\nOnce upon a time there was a house at the end of the road, '
                                      'and nobody lived there.\nThe people of the village said that it had been empty for years.\n', 'utf-8')
pathlib.Path('mirror.csv').write_text('file,title,issue_from,date_edtf,language,authors,state,confirmed_by\n'
                                      'mirror.txt,The Mirror,12,1830,en,José Smith,confirmed,archivist\n', 'utf-8')
made = run('convert', 'mirror.txt', '--metadata', 'mirror.csv', '-o', 'mirror')
assert made.returncode == 0, made.stderr
tei = pathlib.Path('mirror/mirror.tei.xml').read_text('utf-8')
assert '>José Smith</persName></author>' in tei and '>JOSÉ SMITH</persName>' in tei, tei
assert rules_of('mirror/mirror.tar') == []

# A special issue has a label beside its number, or in its place.
LABEL = '<label state="confirmed" confirmed-by="archivist"><value>Extra</value></label>'
for number in (True, False):
    text = re.sub('(?=<date )', LABEL, RECORD_TEXT, count=1)
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
# What such a record does not decide, the documents must at least say alike.
check('title', DC, '<dc:title>[^<]*', '<dc:title>Other', {'across-title'})
check('title', DC, '<dc:title>[^<]*</dc:title>\n', '', {'across-title-missing'})
shutil.move('confirmed.tar', 'out/anternasional-232.tar')

# The name of an edition.
shutil.rmtree('anternasional-232')
subprocess.run(['tar', '-xf', 'out/anternasional-232.tar'], check=True)
bag = pathlib.Path('anternasional-232')
OTHER = TEI.replace('232.xml', '233.xml')
(bag / TEI).rename(bag / OTHER)
premis = bag / PREMIS
premis.write_text(premis.read_text('utf-8').replace('tei/data/anternasional-232.xml', 'tei/data/anternasional-233.xml'), 'utf-8')
mend(bag, True)
assert [f['rule'] for f in rules_of(bag)] == [DIFFERS], rules_of(bag)

# The name of the package's file and folder, and of all that lies in it.
shutil.rmtree('anternasional-232')
made = run('convert', str(SAMPLE / 'in.txt'), '--record', str(SAMPLE / 'confirmed.record.xml'), '-o', 'out', '--force')
assert made.returncode == 0, made.stderr
subprocess.run(['tar', '-xf', 'out/anternasional-232.tar'], check=True)
shutil.copy('out/anternasional-232.tar', 'renamed.tar')
assert [f['rule'] for f in rules_of('renamed.tar')] == ['container-root-name'], rules_of('renamed.tar')
shutil.copytree('anternasional-232', 'anternasional-999')
assert [(f['rule'], f['path'], f['related']['member']) for f in rules_of('anternasional-999')] == \
    [(DIFFERS, 'anternasional-999', RECORD)], rules_of('anternasional-999')
(bag / EPUB.replace('232.epub', 'x.epub')).write_bytes(b'PK')
mend(bag, False)
assert [(f['rule'], f['member']) for f in rules_of(bag)] == \
    [('premis-object-missing', PREMIS)] + [(rule, EPUB.replace('232.epub', 'x.epub')) for rule in (DIFFERS, 'epub-zip-unreadable')], rules_of(bag)
# A further edition is looked into, too.
(bag / EPUB.replace('232.epub', 'x.epub')).write_bytes(edit_epub((bag / EPUB).read_bytes(), '(schema:issueNumber">)232', r'\g<1>233'))
mend(bag, False)
assert [(f['rule'], f['member'].split('!')[0]) for f in rules_of(bag)] == \
    [('premis-object-missing', PREMIS)] + [(DIFFERS, EPUB.replace('232.epub', 'x.epub'))] * 2, rules_of(bag)
(bag / EPUB.replace('232.epub', 'x.epub')).unlink()
(bag / TEI.replace('232.xml', '232-2.xml')).write_bytes(edit_text((bag / TEI).read_bytes(), 'شاهد', 'شاهدا'))
mend(bag, False)
assert {(f['rule'], f['member']) for f in rules_of(bag)} >= {('tei-text-differs', TEI.replace('232.xml', '232-2.xml'))}, rules_of(bag)
(bag / TEI.replace('232.xml', '232-2.xml')).unlink()

# What cannot be read states nothing; a text that differs leads to its place in the source.
for document, data, rule in ((EPUB, b'PK', 'epub-zip-unreadable'), (TEI, b'<x', 'xml-wellformed'), (DC, b'<x', 'xml-wellformed')):
    found = found_after(document, lambda old: data)
    assert [f['rule'] for f in found] == [rule], found
# What a ZIP says of a member beside its bytes.
for at in (4, 36, 40):
    def attributed(data, at=at):
        spot = data.index(b'PK\1\2') + at
        return data[:spot] + bytes([data[spot] ^ 1]) + data[spot + 1:]
    found = found_after(EPUB, attributed)
    assert [(f['rule'], f['member']) for f in found] == [('epub-zip-form', f'{EPUB}!mimetype')], found
found = found_after(EPUB, lambda data: edit_epub(data, 'شاهد یک', 'شاهد', 'EPUB/text/article-001.xhtml'))
assert [(f['rule'], f['related']['member'], f['related']['line']) for f in found] == [('epub-text-differs', SOURCE, 5)], found
github = run('verify', '--report', 'github=-', '--report', 'gitlab=out/gitlab.json', '--report', 'sarif=out/sarif.json', '--force',
             'anternasional-232').stdout.decode('utf-8')
shown = f'(see anternasional-232/{SOURCE}:5:180)'
assert shown in github and shown in pathlib.Path('out/gitlab.json').read_text('utf-8'), github
assert f'"uri": "anternasional-232/{SOURCE}"' in pathlib.Path('out/sarif.json').read_text('utf-8')
found = found_after(SOURCE, lambda data: data.replace('شاهد'.encode(), 'شاهدا'.encode()))
assert [(f['member'], f['line'], f['related']['member']) for f in found if f['rule'] == 'record-stale'] == [(RECORD, 4, SOURCE)], found
found_after(DC, lambda data: data)
(bag / 'data/metadata/preservation/changes.tsv').unlink()
mend(bag, False)
assert [(f['rule'], f['related']['member']) for f in rules_of(bag)] == [('change-log-missing', SOURCE)], rules_of(bag)
found = found_after(TEI, lambda data: edit_text(data, 'type="main">پیام حمید', 'type="main">پیام حمد'))
assert [(f['rule'], f['related']['member']) for f in found] == [(DIFFERS, RECORD)], found
found = found_after(TEI, lambda data: edit_text(data, '(<author[^>]*><persName[^>]*>(?:<forename>)?)حمید', r'\1حمد'))
assert [(f['rule'], f['related']['member']) for f in found] == [(DIFFERS, RECORD)], found
found = found_after(TEI, lambda data: edit_text(data, 'role="author" ref="#person-1"', 'role="author" ref="#a1-l5"'))
assert [f['details'] for f in found] == [['author', '#person-1', '#a1-l5']], found

# An EPUB without its package: its MODS record and its package document are held against each other.
alone = pathlib.Path('full/anternasional-232.epub').read_bytes()
LONE_EDITS = [
    (MODS, '(<titleInfo><title>)[^<]*', r'\1Other', 'title of the issue'),
    (MODS, '(?s)(type="host">.*?<title>)[^<]*', r'\1Other', 'title'),
    (MODS, '(type="issue"><number>)232', r'\g<1>233', 'number'),
    (MODS, '(type="volume"><number>)3', r'\g<1>4', 'volume'),
    (MODS, '(<publisher>)[^<]*', r'\1Other', 'publisher'),
    (MODS, '(<dateIssued [^>]*>)2008-02', r'\g<1>2009-02', 'date'),
    (MODS, '(rfc5646">)fa', r'\1ar', 'language'),
    (MODS, '(type="issn">)0317-8471', r'\g<1>2049-3630', 'ISSN'),
    (MODS, '(xlink:href=")[^"]*', r'\1http://rightsstatements.org/vocab/InC/1.0/', 'rights'),
    (MODS, '(<displayForm>)Siavash', r'\1Sivash', 'person'),
    (OPF, '(schema:volumeNumber">)3', r'\g<1>4', 'volume of the package document'),
]
for member, pattern, replacement, what in LONE_EDITS:
    pathlib.Path('alone.epub').write_bytes(edit_epub(alone, pattern, replacement, member))
    found = rules_of('alone.epub')
    assert [(f['rule'], f['member'], f['related']['member']) for f in found] == [('across-mods', MODS, OPF)], (what, found)
    assert found[0]['line'] > 2 and found[0]['column'] and found[0]['related']['line'] > 2, found
assert rules_of('full/anternasional-232.epub') == []
