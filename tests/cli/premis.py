# SPDX-License-Identifier: BSD-2-Clause
"""PREMIS says what is there: whatever else it says of a package of ours is found, with its line; of others' only a wrong digest or size."""
import hashlib
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / 'lib'))
from package import DATA, PREMIS, RECORD, SAMPLE, SOURCE, convert, edit_text, findings_of, found_after, mend, opened

PACKAGE = 'out/anternasional-232.tar'
NEW = ('<object><objectIdentifier><objectIdentifierType>local</objectIdentifierType><objectIdentifierValue>{0}</objectIdentifierValue>'
       '</objectIdentifier><objectCharacteristics><format><formatDesignation><formatName>x</formatName></formatDesignation></format>'
       '</objectCharacteristics></object>\n')
EVENT = ('<event><eventIdentifier><eventIdentifierType>local</eventIdentifierType><eventIdentifierValue>e1</eventIdentifierValue>'
         '</eventIdentifier><eventType>{0}</eventType><eventDateTime>2030-01-01</eventDateTime></event>\n')
DIFFERS, GRAMMAR = 'premis-differs', 'xml-grammar'

# What is changed once, and the rules that must say so.
EDITS = [
    ('(<messageDigest>)6', r'\g<1>7', ['premis-digest-mismatch']),
    ('<messageDigestAlgorithm>SHA-512', '<messageDigestAlgorithm>MD5', [DIFFERS]),
    ('<messageDigestAlgorithm>SHA-512', '<messageDigestAlgorithm>SHA-256', [DIFFERS]),
    ('<messageDigest>[^<]*</messageDigest>', '', [GRAMMAR]),
    ('(<messageDigest>[^<]*</messageDigest>)', r'\1<messageDigest>00</messageDigest>', [GRAMMAR]),
    ('(?s)fixity>(.*?)</fixity', r'fixitx>\1</fixitx', [GRAMMAR]),
    ('(<size>3542</size>)', r'\1<size>3542</size>', [GRAMMAR]),
    ('(<size>3542</size>)', r'\1<size>3541</size>', [DIFFERS, GRAMMAR]),
    ('(<eventDateTime>[^<]*</eventDateTime>)', r'\1\1', [GRAMMAR]),
    ('(<agentIdentifier>.*</agentIdentifier>)', r'\1\1', [GRAMMAR]),
    ('(<eventIdentifier>.*</eventIdentifier>)', r'\1\1', [GRAMMAR]),
    ('(<objectIdentifier>.*</objectIdentifier>)', r'\1' + NEW.format('a')[len('<object>'):].partition('<objectC')[0], [DIFFERS]),
    ('(<premis [^>]*>)', r'\1<foo>bar</foo>', [GRAMMAR]),
    ('premis/v3', 'premis/v4', [GRAMMAR]),
    ('(</event>)', r'\1x', [GRAMMAR]),
    ('version="3.0"', 'version="2.0"', [GRAMMAR]),
    ('<size>3542', '<size>3543', [DIFFERS]),
    ('<size>3542</size>', '', [DIFFERS]),
    ('<formatName>TEI P5 XML', '<formatName>TEI P4 XML', [DIFFERS]),
    ('<formatVersion>4.12.0', '<formatVersion>4.11.0', [DIFFERS]),
    ('<formatVersion>3.3</formatVersion>', '', [DIFFERS]),
    ('<formatRegistryName>PRONOM', '<formatRegistryName>LOC', [DIFFERS]),
    ('<objectIdentifierType>local', '<objectIdentifierType>ark', [DIFFERS]),
    ('<linkingAgentIdentifierType>local', '<linkingAgentIdentifierType>ark', [DIFFERS]),
    ('<agentIdentifierType>local', '<agentIdentifierType>ark', [DIFFERS]),
    ('(?s)(<event>.*?</event>\n)', r'\1\1', ['premis-twice']),
    ('(?s)(<agent>.*?</agent>\n)', r'\1\1', ['premis-twice']),
    ('(?s)(<fixity>.*?</fixity>\n)', r'\1\1', ['premis-twice']),
    ('x-fmt/111', 'x-fmt/112', [DIFFERS]),
    ('fmt/483', 'fmt/484', [DIFFERS]),
    ('<originalName>in.txt', '<originalName>im.txt', [DIFFERS]),
    ('<originalName>in.txt</originalName>', '', [DIFFERS]),
    ('>derivation<', '>structural<', [DIFFERS]),
    ('has source', 'is source of', [DIFFERS]),
    ('(relatedObjectIdentifierValue>representations/)source', r'\1tei', [DIFFERS]),
    ('(relatedEventIdentifierValue>normalization-)tei', r'\1epub', [DIFFERS]),
    ('sha256=e5', 'sha256=e6', [DIFFERS]),
    ('sha256=([0-9a-f]*)', r'sha256=\1 config=1', [DIFFERS]),
    (' options: [^<]*', '', [DIFFERS]),
    ('sha256=([0-9a-f]*)', r'sha256=\g<1>0', [DIFFERS]),
    ('was: in', 'was: out', [DIFFERS]),
    (r'\(level 1\)', '(level 2)', [DIFFERS]),
    ('<eventOutcome>ok', '<eventOutcome>needs review', [DIFFERS]),
    ('<eventOutcome>valid', '<eventOutcome>invalid', [DIFFERS]),
    ('<eventType>metadata extraction', '<eventType>ingestion', [DIFFERS]),
    ('(?s)(<eventDateTime>.*<eventDateTime>)20', r'\g<1>30', [DIFFERS]),
    ('<eventDateTime>20', '<eventDateTime>30', [DIFFERS]),
    ('(linkingObjectIdentifierValue>representations/)source', r'\1sauce', [DIFFERS]),
    ('(linkingAgentIdentifierValue>)bayegan', r'\1nobody', [DIFFERS]),
    ('<event>', EVENT.format('ingestion') + '<event>', ['premis-event-forbidden']),
    ('<event>', EVENT.format('fixity check') + '<event>', ['premis-event-forbidden']),
    ('<event>', EVENT.format('compression') + '<event>', []),
    ('(?s)<event>.*</event>\n', '', ['premis-event-missing'] * 7),
    ('(?s)<agent>.*</agent>\n', '', ['premis-agent-missing']),
    ('<agentName>bayegan', '<agentName>pandoc', [DIFFERS]),
    ('(?<=<object) xsi:type="file"', '', [DIFFERS]),
    ('(?<=<object) xsi:type="file"', ' xsi:type="representation"', [DIFFERS]),
    ('(?<=<object) xsi:type="file"', ' xsi:type="p:file" xmlns:p="http://www.loc.gov/premis/v3"', []),
    ('<agentVersion>[^<]*', '<agentVersion>0.0.9', [DIFFERS]),
    ('<agentVersion>.*</agentVersion>\n', '', [DIFFERS]),
    ('<event>', NEW.format('representations/pdf/data/x.pdf') + '<event>', ['premis-object-unknown']),
    ('<event>', NEW.format('a') + '<event>', ['premis-object-unknown']),
    ('representations/tei/data/anternasional-232.xml', 'representations/tei/data/other.xml', ['premis-object-unknown']),
    ('(?s)<object [^>]*>\\n<objectIdentifier><objectIdentifierType>local</objectIdentifierType><objectIdentifierValue>representations/tei.*?</object>\n', '',
     ['premis-object-missing']),
    ('(?s)(<object .*</object>)', NEW.format('metadata/descriptive/record.xml') + r'\1', []),
]


def rules_after(pattern, replacement):
    found = found_after(PACKAGE, PREMIS, lambda data: edit_text(data, pattern, replacement))
    assert all(f['member'] == PREMIS for f in found), found
    assert all('member' in f['related'] for f in found if f['rule'] == DIFFERS), found
    assert all(('line' in f) != f['rule'].endswith('-missing') for f in found), found
    return sorted(f['rule'] for f in found)


convert('--record', str(SAMPLE / 'confirmed.record.xml'), '-o', 'out')
assert findings_of(PACKAGE) == []
for pattern, replacement, rules in EDITS:
    found = rules_after(pattern, replacement)
    assert found == rules, (pattern, replacement, found)

# A file of the payload that PREMIS does not know; the metadata beside the representations have no objects.
for path, rules in ((DATA + 'pdf/data/x.pdf', ['premis-object-missing']), ('data/metadata/descriptive/more.xml', [])):
    assert [f['rule'] for f in found_after(PACKAGE, path, lambda data: b'%PDF-1.7')] == rules, path

# Names that were kept, have blanks at their edges, or marks; an organization, a record that nobody confirmed.
TEXT = (SAMPLE / 'in.txt').read_bytes()
for name in ('anternasional-232.txt', ' a & b<c> .txt', 'a  b.txt', 'x\u200c ۲۳۲\u00a0.txt', '12-anternasional-232.txt', '\u202e.txt', "q\"'.txt"):
    pathlib.Path(name).write_bytes(TEXT)
    for more in ([], ['--organization', 'A  & B'], ['--accept', 'proposed', '--normalise', '2']):
        convert('--record', str(SAMPLE / 'confirmed.record.xml'), '-o', 'names', '--force', *more, text=name)
    packages = list(pathlib.Path('names').glob('*.tar'))
    assert packages and all(findings_of(package) == [] for package in packages), (name, [findings_of(p) for p in packages])
convert('--organization', 'Archive', '-o', 'out', '--force', '--record', str(SAMPLE / 'confirmed.record.xml'))
assert rules_after('<agentName>Archive', '<agentName>Other') == [DIFFERS]
assert rules_after('(?s)<agent>.{0,200}organization.*</agent>\n', '') != []

# The PREMIS of others, beside a source like ours: its names are its own, its digests are not.
def foreign(premis):
    bag = opened(PACKAGE)
    (bag / RECORD).unlink()
    (bag / PREMIS).write_text(premis, 'utf-8')
    info = re.sub('BagIt-Profile-Identifier: .*\n', '', (bag / 'bag-info.txt').read_text('utf-8'))
    (bag / 'bag-info.txt').write_text(info, 'utf-8')
    mend(bag, False)
    return [f['rule'] for f in findings_of(bag) if f['member'] == PREMIS]


OBJECT = ('<premis xmlns="http://www.loc.gov/premis/v3" version="3.0"><object><objectIdentifier><objectIdentifierType>path</objectIdentifierType>'
          '<objectIdentifierValue>' + SOURCE[len('data/'):] + '</objectIdentifierValue></objectIdentifier><objectCharacteristics>{0}'
          '</objectCharacteristics></object>' + EVENT.format('ingestion') + '</premis>')
FIXITY = '<fixity><messageDigestAlgorithm>{0}</messageDigestAlgorithm><messageDigest>{1}</messageDigest></fixity>'
for name in ('md5', 'sha1', 'sha-1', 'SHA-224', 'sha256', 'SHA-384', 'sha512'):
    right = hashlib.new(name.replace('-', '').lower(), TEXT).hexdigest()
    assert foreign(OBJECT.format(FIXITY.format(name, right.upper()))) == [], name
    assert foreign(OBJECT.format(FIXITY.format(name, '0' + right[1:] if right[0] != '0' else '1' + right[1:]))) == ['premis-digest-mismatch'], name
assert foreign(OBJECT.format(FIXITY.format('Whirlpool', '00'))) == []
assert foreign(OBJECT.format('<size>3542</size>')) == []
assert foreign(OBJECT.format('<size>3541</size>')) == [DIFFERS]
assert foreign(OBJECT.format('<compositionLevel>1</compositionLevel>' + FIXITY.format('MD5', '00') + '<size>1</size>')) == []
assert foreign('<premis xmlns="http://www.loc.gov/premis/v3" version="3.0"/>') == []
