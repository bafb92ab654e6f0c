#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Every encoding, end to end: a text that holds each byte the encoding has is converted and its package verified, and its TEI is the one of
the same text decoded by Python's own codec. A byte that the encoding lacks is refused, with its offset. Findings name bytes of the source."""
import json
import os
import pathlib
import re
import subprocess
import sys

CODECS = {
    'windows-1250': 'cp1250', 'windows-1251': 'cp1251', 'windows-1252': 'cp1252', 'windows-1253': 'cp1253', 'windows-1254': 'cp1254',
    'windows-1255': 'cp1255', 'windows-1256': 'cp1256', 'windows-1257': 'cp1257', 'ISO-8859-1': 'iso8859_1', 'ISO-8859-2': 'iso8859_2', 'ISO-8859-3': 'iso8859_3',
    'ISO-8859-4': 'iso8859_4', 'ISO-8859-5': 'iso8859_5', 'ISO-8859-6': 'iso8859_6', 'ISO-8859-7': 'iso8859_7', 'ISO-8859-8': 'iso8859_8',
    'ISO-8859-9': 'iso8859_9', 'ISO-8859-13': 'iso8859_13', 'ISO-8859-15': 'iso8859_15', 'KOI8-R': 'koi8_r', 'KOI8-U': 'koi8_u', 'IBM437': 'cp437', 'IBM850': 'cp850',
    'IBM737': 'cp737', 'IBM775': 'cp775', 'IBM857': 'cp857', 'x-mac-ce': 'mac_latin2', 'x-mac-turkish': 'mac_turkish',
    'IBM852': 'cp852', 'IBM865': 'cp865', 'IBM866': 'cp866', 'macintosh': 'mac_roman', 'x-mac-cyrillic': 'mac_cyrillic',
    'MacArabic': 'mac_arabic', 'MacFarsi': 'mac_farsi',
}
WIDE = {'UTF-16LE': 'utf_16_le', 'UTF-16BE': 'utf_16_be', 'UTF-32LE': 'utf_32_le', 'UTF-32BE': 'utf_32_be'}
# Two tables of one name may differ where a currency sign came later; these bytes are left out.
LATER = {'x-mac-cyrillic': {0xA2, 0xB6, 0xFF}, 'KOI8-U': {0xAE, 0xBE}, 'windows-1255': {0xA4, 0xCA}, 'ISO-8859-7': {0xA4, 0xA5, 0xAA},
         'ISO-8859-8': {0xA1, 0xAF}, 'macintosh': {0xDB}, 'windows-1253': {0xAA}, 'IBM852': {0xAA}}
failures = []


def run(*arguments):
    return subprocess.run([os.environ['BAYEGAN'], *arguments], capture_output=True, text=True, check=False)


def expect(told, what, *more):
    if not told:
        failures.append(' '.join([what, *map(str, more)]))


def body(path):
    tei = pathlib.Path(path).read_text(encoding='utf-8')
    return re.search(r'<text[ >].*</text>', tei, re.S).group(0)


def compare(name, source, text):
    pathlib.Path('as.txt').write_bytes(source)
    pathlib.Path('utf.txt').write_bytes(text.encode('utf-8'))
    done = run('convert', '--force', '-o', 'out', '--encoding', name, 'as.txt')
    expect(done.returncode == 0, name, 'is not converted:', done.stdout, done.stderr)
    run('convert', '--force', '-o', 'out', '--encoding', 'UTF-8', 'utf.txt')
    if done.returncode != 0:
        return
    expect(body('out/as.tei.xml') == body('out/utf.tei.xml'), name, 'is decoded otherwise')
    record = pathlib.Path('out/as.record.xml').read_text(encoding='utf-8')
    expect(f'encoding="{name}"' in record, name, 'is not in the record')
    expect(f'<extent>{name};' in pathlib.Path('out/as.tei.xml').read_text(encoding='utf-8'), name, 'is not in the TEI header')
    verified = run('verify', 'out/as.tar')
    expect(verified.returncode == 0, name, 'is not verified:', verified.stdout)


def bytes_of(name, codec):
    held, missing = [], []
    for byte in range(0x80, 0x100):
        try:
            character = bytes([byte]).decode(codec)
        except UnicodeDecodeError:
            missing.append(byte)
            continue
        if byte not in LATER.get(name, ()):
            (missing if '\x80' <= character < '\xa0' and not codec.startswith('iso') else held).append(byte)
    return held, missing


def one_byte_encodings():
    for name, codec in CODECS.items():
        held, missing = bytes_of(name, codec)
        source = b'Sheet 12\r\n\r\n' + b''.join(b'ab%cd efgh\n' % byte for byte in held)
        compare(name, source, source.decode(codec))
        for byte in missing:
            if byte in LATER.get(name, ()):
                continue
            pathlib.Path('bad.txt').write_bytes(b'One\nab %c c' % byte)
            told = run('check', '--encoding', name, '--format', 'json', 'bad.txt').stdout
            finding = next((row for row in map(json.loads, told.splitlines()) if row.get('rule') == 'encoding-invalid-bytes'), {})
            place = finding.get('place', finding)
            expect((place.get('line'), place.get('column'), place.get('offset')) == (2, 4, 7), name, 'has byte', hex(byte), told)


def wide_encodings():
    text = 'Лист 12\r\n\r\nنامهٔ نخست 😀 é\u200cя\n\nLast line, with ¤ and 𝕏.'
    for name, codec in WIDE.items():
        compare(name, text.encode(codec), text)
        compare(name, '\ufeff'.encode(codec) + text.encode(codec), text)


def named(name, source, text):
    """An encoding that Python lacks, against a text written out here."""
    compare(name, source, text)


def own_encodings():
    named('ISIRI-3342', b'A 1\n\n' + bytes([0xC1, 0xDE, 0xDA, 0xE1, 0xA1, 0xC1, 0xB0, 0xB9, 0xFD, 0xFE, 0xA0, 0xA3]) + b'x\n',
          'A 1\n\nا' + 'نکی\u200cا۰۹كي !x\n')
    visual = b'A 1\n\n' + bytes([0xFC, 0xF3, 0xE4]) + b' ' + bytes([0xF6, 0xA8, 0x9F]) + b' 1386 ' + bytes([0x81, 0x82]) + b'\n'
    named('Iran-System', visual, 'A 1\n\n۱۲ 1386 حسن علی\n')
    named('Iran-System', b'A 1\n\n' + bytes([0xF6, 0xFE, 0xA0, 0xA8, 0x9F, 0xF5]) + b'(' + bytes([0xF2]) + b')\n',
          'A 1\n\n(لا)محسخین\n')


def record_names_it():
    """What the record says holds where no option does; a name that is not known is refused (encoding-unknown), and so is a wrong option."""
    text = 'نامه ۱۲\n\nبهار می‌رسد.\n'
    source = text.encode('utf-16-be')
    compare('UTF-16BE', source, text)
    pathlib.Path('as.record.xml').write_bytes(pathlib.Path('out/as.record.xml').read_bytes())
    done = run('convert', '--force', '-o', 'out', 'as.txt')
    expect(done.returncode == 0 and body('out/as.tei.xml') == body('out/utf.tei.xml'), 'the record is not heard:', done.stdout)
    record = pathlib.Path('as.record.xml')
    record.write_text(record.read_text(encoding='utf-8').replace('"UTF-16BE"', '"vegaf"'), encoding='utf-8')
    expect('[encoding-unknown]' in run('check', 'as.txt').stdout, 'an unknown encoding is taken')
    expect(run('check', '--encoding', 'vegaf', 'as.txt').returncode == 2, 'an unknown encoding is an option')
    record.unlink()


def named_wrongly():
    """A text in UTF-8 is read as nothing else, whatever is named: of the first letter beyond ASCII, or of what cannot be wide characters."""
    pathlib.Path('wrong.txt').write_text('Letter 12\n\nby بهار: é\n', encoding='utf-8')
    pathlib.Path('plain.txt').write_text('Letter 12\n\nby a friend \n', encoding='utf-8')
    for name in [*CODECS, *WIDE, 'ISIRI-3342', 'Iran-System']:
        done = run('convert', '--encoding', name, '-o', 'wrong', 'wrong.txt')
        finding = f'wrong.txt:3:4: error: the text is well-formed UTF-8 from its first byte to its last; it is not read as {name} [encoding-contradicted]'
        expect(done.returncode == 1 and finding in done.stderr, 'UTF-8 is read as', name, done.returncode, done.stderr)
    for name in WIDE:
        done = run('check', '--encoding', name, 'plain.txt')
        expect(done.returncode == 1 and 'plain.txt:1:1: error: ' in done.stdout and '[encoding-contradicted]' in done.stdout, 'ASCII is read as', name)
    for name in [*CODECS, 'ISIRI-3342', 'Iran-System']:
        expect(run('check', '--encoding', name, 'plain.txt').returncode == 0, 'ASCII is not read as', name)
    expect(not os.path.exists('wrong'), 'something was written')


def places():
    source = 'Sheet 12\n\nby x\n'.encode('utf-16-le')
    pathlib.Path('place.txt').write_bytes(source)
    told = run('check', '--encoding', 'UTF-16LE', '--format', 'json', 'place.txt').stdout
    rows = [json.loads(line) for line in told.splitlines()]
    issue = next(row for row in rows if row.get('rule') == 'record-issue-unconfirmed')
    place = issue.get('place', issue)
    expect((place['line'], place['column'], place['offset']) == (1, 7, 12), 'the place of the issue number:', place)


one_byte_encodings()
wide_encodings()
own_encodings()
record_names_it()
named_wrongly()
places()
if failures:
    sys.exit('\n'.join(failures[:20]))
