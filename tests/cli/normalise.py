#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Levels of normalisation: what each changes in the EPUB, that the TEI is always the same, and that a change log which was tampered with is
told."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
import zipfile

failures = []
LOG = pathlib.Path('bag/issue/data/metadata/preservation/changes.tsv')


def run(*arguments):
    return subprocess.run([os.environ['BAYEGAN'], *arguments], capture_output=True, text=True, check=False)


def expect(told, what, *more):
    if not told:
        failures.append(' '.join([what, *map(str, more)]))


def convert(source, *options):
    """The texts of the blocks of the EPUB by their ids, and the rows of the change log."""
    pathlib.Path('issue.txt').write_bytes(source)
    done = run('convert', '--force', '-o', 'out', '--timestamp', '0', *options, 'issue.txt')
    if done.returncode != 0:
        failures.append(f'{source[:60]!r} {options}: {done.stdout}{done.stderr}')
        return {}, []
    shutil.rmtree('bag', ignore_errors=True)
    with tarfile.open('out/issue.tar') as bag:
        bag.extractall('bag')
    texts = {}
    with zipfile.ZipFile('out/issue.epub') as book:
        for name in book.namelist():
            if name.startswith('EPUB/text/'):
                for element in ET.fromstring(book.read(name)).iter():
                    texts[element.get('id')] = ''.join(element.itertext())
    log = LOG.read_text(encoding='utf-8').splitlines()[1:] if LOG.exists() else []
    return texts, [row.split('\t') for row in log]


def rules_of(rows):
    return sorted({row[1] for row in rows})


LINES = ['In the winter of that year the bakers of the town  agreed to', 'bake one loaf in ten for the almshouse,\u00a0 and they kept to it',
         'until the ferry left the landing before sunrise with a crate', 'of geese and the mail, and nobody spoke\u00a0of it in the evening.']


def blanks():
    """A paragraph of several lines that end in CR and LF."""
    source = ('Sheet 12\n\nThe  Mill\n\n' + '\r\n'.join(LINES * 3) + '\n').encode()
    texts, rows = convert(source, '--normalise', '0')
    expect(texts.get('a1-title') == 'The  Mill' and texts.get('a1-l5') == '\n'.join(LINES * 3), 'level 0 changes', texts)
    expect(rules_of(rows) == ['block-edge', 'line-end'], 'level 0 logs', rows)
    expect('class="kept"' in zipfile.ZipFile('out/issue.epub').read('EPUB/text/article-001.xhtml').decode(), 'level 0 has no style')
    tei = pathlib.Path('out/issue.tei.xml').read_bytes()
    expect(run('verify', 'out/issue.tar').returncode == 0, 'level 0 is not verified')
    texts, rows = convert(source)
    folded = ' '.join(LINES * 3).replace('  ', ' ').replace('\u00a0 ', ' ')
    expect(texts.get('a1-title') == 'The Mill' and texts.get('a1-l5') == folded, 'level 1 keeps', texts)
    expect(rules_of(rows) == ['blank-fold'], 'level 1 logs', rows)
    expect(pathlib.Path('out/issue.tei.xml').read_bytes() == tei, 'the TEI is not the same')
    expect(run('convert', '--normalise', '3', '-o', 'out', 'issue.txt').returncode == 2, 'there is a level 3')
    expect(convert(b'Alone', '--normalise', '0')[1] == [], 'a text without changes has a log')


def found(rule, change, source=b'Sheet 12\n\nA head\n\nOne  two\n', *options):
    convert(source, *options)
    log = LOG.read_text(encoding='utf-8')
    changed = change(log)
    expect(changed != log, rule, 'nothing was changed')
    LOG.write_text(changed, encoding='utf-8')
    rows = [json.loads(line) for line in run('verify', '--format', 'json', 'bag/issue').stdout.splitlines()]
    finding = next((row for row in rows if row.get('rule') == rule), None)
    expect(finding and finding['path'].endswith('changes.tsv'), rule, 'is not found among', [row.get('rule') for row in rows])
    return finding


def tampering():
    row = found('change-log-format', lambda log: log.replace('blank-fold\t1\t8', 'blank-fold 1 8'))
    expect(row and row['line'] == 2, 'the line of the log:', row)
    found('change-log-format', lambda log: log.replace('seq', 'number'))
    found('change-log-source', lambda log: log.replace('\t8\t10\t0a0a', '\t8\t10\t0a20'))
    row = found('change-log-unlawful', lambda log: log.replace('\t8\t10\t0a0a\t20', '\t8\t11\t0a0a41\t20'))
    expect(row and row['line'] == 2, 'the line of the log:', row)
    found('change-log-irreversible', lambda log: re.sub('\n1\t.*\n2\t', '\n1\t', log), b'A\xa01\n\nb', '--encoding', 'MacFarsi')


def lost_log():
    """Without its log an EPUB is not what the source says."""
    convert(b'Sheet 12\n\nA head\n\nOne  two\n')
    LOG.unlink()
    told = run('verify', '--format', 'json', 'bag/issue').stdout
    expect('"change-log-missing"' in told, 'a lost log is not told:', told)


def letters():
    """Presentation forms, tatweel, and in an issue that an archivist called Persian the Arabic yeh and kaf; not in what is Arabic in it."""
    source = 'نشریه ۱۲\n\nﺳﺮﺁﻏﺎﺯ  كار\n\nدر این شهر کتـــاب علي ﻣﯽﺭﻭﺩ و ما هم می‌رویم به خانه که در شهر است.\n'
    texts, rows = convert(source.encode(), '--normalise', '2')
    expect(texts.get('a1-title') == 'سرآغاز كار', 'the forms of the head:', texts)
    expect(' کتاب علي ﻣﯽﺭﻭﺩ ' in texts.get('a1-l5', ''), 'the letters of the paragraph:', texts)
    expect(rules_of(rows) == ['blank-fold', 'presentation-forms', 'tatweel'], 'level 2 logs', rows)
    expect('ﺳﺮﺁﻏﺎﺯ' in pathlib.Path('out/issue.tei.xml').read_text(encoding='utf-8'), 'the TEI is changed')
    expect('سرآغاز كار' in zipfile.ZipFile('out/issue.epub').read('EPUB/nav.xhtml').decode(), 'the contents have the forms')
    record = run('inspect', '--format', 'xml', 'issue.txt').stdout
    pathlib.Path('issue.record.xml').write_text(re.sub(r'<language[^>]*?(/>|>.*?</language>)', '<language state="confirmed" confirmed-by="N"><value>fa</value></language>',
                                                       record, flags=re.S), encoding='utf-8')
    texts, rows = convert(source.encode(), '--normalise', '2')
    expect(texts.get('a1-title') == 'سرآغاز کار' and ' علی ' in texts['a1-l5'], 'Persian yeh and kaf:', texts)
    expect(rules_of(rows) == ['blank-fold', 'presentation-forms', 'tatweel', 'yeh-kaf'], 'level 2 logs', rows)
    expect(run('verify', 'out/issue.tar').returncode == 0, 'level 2 is not verified')
    pathlib.Path('issue.record.xml').unlink()
    found('change-log-unlawful', lambda log: log.replace('\tefba8e', '\tefba8e').replace('d8a7', 'd8a8', 1), source.encode(), '--normalise', '2')


def repairs():
    """Lines as they were seen on a screen, and UTF-8 that was read as windows-1252, with a no-break space at the end of a line."""
    texts, rows = convert(('12 ﻪﯾﺮﺸﻧ\n\nﻪﻧﺎﺨﺑﺎﺘﮐ\n\n' + ' ﻪﻧﺎﺨﺑﺎﺘﮐ  (12) ﻪﻧﺎﺨﺑﺎﺘﮐ\n' * 4).encode(), '--normalise', '2')
    expect('کتابخانه (12) کتابخانه' in texts.values(), 'lines as seen:', texts)
    expect(rules_of(rows) == ['blank-fold', 'visual-order'], 'lines as seen:', rows)
    expect(run('verify', 'out/issue.tar').returncode == 0, 'lines as seen are not verified')
    text = 'Bücherei 12\n\nDie Straße\n\nDie Bücher\u00a0\nfür alle\u00a0 und für später.\n'
    texts, rows = convert(text.encode().decode('cp1252').encode(), '--normalise', '2')
    expect('für alle und für später.' in texts.values() or 'für alle\u00a0 und für später.' in texts.values(), 'UTF-8 read as windows-1252:', texts)
    expect(rules_of(rows) == ['blank-fold', 'mojibake'], 'UTF-8 read as windows-1252:', rows)
    expect(run('verify', 'out/issue.tar').returncode == 0, 'UTF-8 read as windows-1252 is not verified')
    expect('Ã¼r alle' in pathlib.Path('out/issue.tei.xml').read_text(encoding='utf-8'), 'the TEI is changed')


def documented():
    """Every rule of the log has its row in the document, with its level."""
    source = pathlib.Path(os.environ['BAYEGAN_SOURCE']) / 'src' / 'text'
    rules = re.findall(r'\] = \{"([a-z-]+)", (\d)\}', (source / 'change_rules.c').read_text(encoding='utf-8'))
    rows = re.findall(r'^\| ([a-z-]+) \| (\d) \|', (source / 'changes.md').read_text(encoding='utf-8'), re.M)
    expect(len(rules) > 10 and rules == rows, 'the document has', rows, 'the program', rules)


documented()
blanks()
letters()
repairs()
tampering()
lost_log()
if failures:
    sys.exit('\n'.join(failures))
