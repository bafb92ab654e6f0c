# SPDX-License-Identifier: BSD-2-Clause
"""A package holds all that its conversion needs: with its source, its record, and what PREMIS says of name, moment and options it is made again,
byte for byte."""
import os
import pathlib
import re
import subprocess
import tarfile

SAMPLE = pathlib.Path(os.environ['BAYEGAN_SOURCE']) / 'fixtures' / 'anternasional-232'
TEXT = (SAMPLE / 'in.txt').read_bytes()
RECORD = ['--record', str(SAMPLE / 'confirmed.record.xml')]


def convert(text, folder, *options):
    run = subprocess.run([os.environ['BAYEGAN'], 'convert', text, '-q', '-o', folder, *options], check=False, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return next(pathlib.Path(folder).glob('*.tar'))


def held(package, ending):
    with tarfile.open(package) as archive:
        return next(archive.extractfile(each).read() for each in archive if each.name.endswith(ending))


def said(premis, pattern, otherwise=None):
    found = re.search(pattern, premis)
    return found[1] if found else otherwise


def make_again(package, number):
    folder = pathlib.Path(f'unpacked-{number}')
    folder.mkdir()
    premis = held(package, '/premis.xml').decode()
    name = said(premis, '<eventDetail>was: ([^<]*)', f'{package.stem}.txt')
    (folder / name).write_bytes(held(package, f'/source/data/{package.stem}.txt'))
    (folder / 'given.xml').write_bytes(held(package, '/descriptive/record.xml'))
    options = said(premis, '<eventDetail>sha256=[0-9a-f]* options: ([^<]*)').split()
    moment = said(premis, '<eventDateTime>([^<]*)')
    return convert(folder / name, f'again-{number}', '--record', folder / 'given.xml', '--timestamp', moment, *options)


pathlib.Path('arabic.txt').write_bytes(TEXT.decode().replace('\u06f2\u06f3\u06f2', '232').replace('\u200c', '').encode('cp1256', 'ignore'))
pathlib.Path('returns.txt').write_bytes('Der Bote\r\n\r\nNr. 7, 3. Mai 1848\r\n\r\nÜber Häuser\r\nEin Haus ist ein Haus.\r\n'.encode('utf-16'))
pathlib.Path('sheet.csv').write_text('file,title,issue_from,authors,state,confirmed_by\nreturns.txt,Der Bote,7,Ann Lee,confirmed,M. R.\n', 'utf-8')
for number, (text, *options) in enumerate([
        (SAMPLE / 'in.txt', *RECORD),
        (SAMPLE / 'in.txt',),
        (SAMPLE / 'in.txt', *RECORD, '--normalise', '2', '--organization', 'The Reading Room', '--profile', 'btr'),
        (SAMPLE / 'in.txt', '--accept', 'proposed', '--normalise', '0'),
        ('arabic.txt', '--encoding', 'windows-1256'),
        ('returns.txt', '--metadata', 'sheet.csv')]):
    made = convert(text, f'made-{number}', *options)
    assert make_again(made, number).read_bytes() == made.read_bytes(), (text, options)
