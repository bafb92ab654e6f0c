# SPDX-License-Identifier: BSD-2-Clause
# schemas/periodical.sch, run by the reference implementation of ISO Schematron (lxml's): each edit of fixtures/tei-rules fails the assertion
# of the program's rule and no other, near misses and the goldens fail none, and each assertion is failed by some edit.
import os
import sys

try:
    from lxml import etree, isoschematron
except ImportError:
    # Where another Python comes first, Debian's has the library.
    if os.path.realpath(sys.executable) != os.path.realpath('/usr/bin/python3') and os.path.exists('/usr/bin/python3'):
        os.execv('/usr/bin/python3', ['/usr/bin/python3', *sys.argv])
    print('SKIP: lxml is missing; tools/check installs it')
    sys.exit(1 if os.environ.get('CI') else 77)

SOURCE = os.environ['BAYEGAN_SOURCE']
REPORT = '{http://purl.oclc.org/dsdl/svrl}failed-assert'
GOLDENS = ['anternasional-232/out.confirmed/out.tei.xml', 'anternasional-232/out.recognised/out.tei.xml']
schema = etree.parse(os.path.join(SOURCE, 'schemas', 'periodical.sch'))
schematron = isoschematron.Schematron(schema, store_report=True)
ROLES = {each.get('id'): each.get('role') for each in schema.iter('{http://purl.oclc.org/dsdl/schematron}assert')}


def failed(xml):
    """The ids of the assertions that the document fails; a doubled xml:id does not stop the parser."""
    schematron.validate(etree.ElementTree(etree.fromstring(xml, etree.XMLParser(recover=True))))
    return {each.get('id') for each in schematron.validation_report.iter(REPORT)}


def fixture(*path):
    with open(os.path.join(SOURCE, 'fixtures', *path), encoding='utf-8') as file:
        return file.read()


def edits():
    """(rule, document) of each edit."""
    sound = fixture('tei-rules', 'sound.tei.xml')
    for line in fixture('tei-rules', 'edits.tsv').splitlines():
        if not line.startswith('#'):
            rule, *pairs = line.split('\t')
            text = sound
            for old, new in zip(pairs[::2], pairs[1::2]):
                assert old in text, line
                text = text.replace(old, new, 1)
            yield rule, line, text


def main():
    raised, wrong = set(), 0
    for golden in GOLDENS:
        assert failed(fixture(golden).encode('utf-8')) == set(), golden
    for rule, line, text in edits():
        found = failed(text.encode('utf-8'))
        raised |= found
        if found != {rule} & set(ROLES):
            print(f'{sorted(found)}: {line}')
            wrong += 1
    # The sound document must lose its number and its date for this one, which breaks other rules, too.
    unidentified = fixture('tei-rules', 'sound.tei.xml').replace('unit="issue"', 'unit="volume"').replace(' when="2008', ' n="2008')
    raised |= failed(unidentified.encode('utf-8'))
    missing = set(ROLES) - raised
    print(f'{len(ROLES)} assertions, {wrong} edits judged otherwise, never failed: {sorted(missing)}')
    sys.exit(wrong != 0 or bool(missing) or set(ROLES.values()) != {'error', 'warning'})


main()
