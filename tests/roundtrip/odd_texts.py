#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Texts put together at random of letters, blanks of all kinds, line ends, page breaks and controls that no XML document may hold, some of
them damaged as a whole: each is converted at every level, and its source recovered from TEI and EPUB."""
import importlib.util
import os
import pathlib
import random
import subprocess
import sys

TEXTS = 120
WORDS = ['آغاز', 'کتاب', 'می\u200cرود', 'the', 'Mill', 'Ferry', '12', '۱۳', 'ﺳﻼﻡ', 'کتـــاب', 'علي', 'كار', 'ﻣﯽﺭﻭﺩ', '<b>', '&amp;', ']]>', '***', '---', '🙂', 'e\u0301',
         '\u202bx\u202c', 'ﻻ', 'Volume 3', 'Nr. 7', '«او»', '؟', 'of', 'and', 'در', 'است']
BLANKS = [' ', ' ', ' ', ' ', '  ', '\t', '\u00a0', '\u00a0 ', '\u2003', '\u3000', ' \u202f']
ENDS = ['\n', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n \n', '\n\u00a0\n', '\n\u3000\n', '\f', '\f\n', '\n\f\u00a0\n', '\n\n\n']
MASTHEADS = ['نشریه ۱۲', 'Gazette 7', '', 'Produced by John Mill', 'VOL. X, NO. 280.] SATURDAY, OCTOBER 27, 1827. [PRICE 2d.', 'سال سوم', '۱۷ بهمن ۱۳۸۶',
             'Herausgeber: Karl Ferry', 'المجلد الخامس', 'The Ferry', 'The\x01 Lan\x1btern  9', '\x1b[1mTHE HERALD\x1b[0m', 'Zwei\u3000 Blätter\t12']
CONTROLS = ['\x00', '\x01', '\x07', '\x0b', '\x1a', '\x1b', '\x1f', '\ufffe', '\uffff', '\x7f', '\x85', '\u200e', '\ufeff']

LONG = 'A line of text that is much longer than a head could ever be, since it goes on and on, line after line after line.\n'
# Number signs at the head of an article, behind a header between hyphens.
SIGNED = [f'---\ntitle: X\n---\n\n{head}\n{LONG}' for head in ('\u3000## A head of it', '#\t# A head of it\n[1]\n1. more\n', '## A head\n## Another')]

SEEN = ['ﻪﻧﺎﺨﺑﺎﺘﮐ', 'ﻪﻣﺎﻧﺯﻭﺭ', 'ﺭﺎﮐ', '(۱۲', '«ﺪﯿﻨﮐ', 'Radio 7', 'ﺩﻮﺷ', '.ﺖﺳﺍ']


def load_recover():
    path = pathlib.Path(os.environ['BAYEGAN_SOURCE']) / 'tests' / 'roundtrip' / 'lib' / 'recover.py'
    module = importlib.util.module_from_spec(importlib.util.spec_from_file_location('recover', path))
    module.__spec__.loader.exec_module(module)
    return module


def misread(text):
    """UTF-8 read as windows-1252; what that lacks stays a control."""
    return ''.join(chr(byte) if byte in (0x81, 0x8d, 0x8f, 0x90, 0x9d) else bytes([byte]).decode('cp1252') for byte in text.encode())


def text_of(dice):
    words = SEEN if dice.random() < 0.15 else WORDS
    pieces = [dice.choice(['', '\ufeff', '\n', ' \n'])]
    for _ in range(dice.randrange(1, 5)):
        pieces += [dice.choice(MASTHEADS), dice.choice(ENDS)]
    controls = dice.random() < 0.6
    for _ in range(dice.randrange(3, 90)):
        pieces.append(dice.choice(words))
        if controls and dice.random() < 0.06:
            pieces.append(dice.choice(CONTROLS))
        pieces.append(dice.choice(ENDS) if dice.random() < 0.15 else dice.choice(BLANKS))
        if controls and dice.random() < 0.02:
            pieces.append(dice.choice(CONTROLS) + dice.choice(ENDS))
    text = ''.join(pieces)
    text = misread(text) if dice.random() < 0.15 else text
    return text + dice.choice(['', '', '\n', '\x1a', '\n\x1a', ' \n'])


def main():
    recover = load_recover()
    dice = random.Random(20080208)
    source = pathlib.Path('in')
    source.mkdir()
    for number, text in enumerate(SIGNED):
        (source / f'signed-{number}.txt').write_text(text, encoding='utf-8', newline='')
    for number in range(TEXTS):
        (source / f'text-{number}.txt').write_bytes(text_of(dice).encode('utf-8'))
    for level in '012':
        done = subprocess.run([os.environ['BAYEGAN'], 'convert', 'in', '-o', f'out-{level}', '--timestamp', '0', '-q', '--normalise', level,
                               '--encoding', 'UTF-8'], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f'level {level}: {done.stdout[:2000]}{done.stderr[:2000]}')
        for path in sorted(source.glob('*.txt')):
            try:
                recover.recover(path.read_bytes(), pathlib.Path(f'out-{level}') / (path.stem + '.tar'))
            except AssertionError as error:
                sys.exit(f'{path.name} at level {level}: {error}: {path.read_bytes()!r}')
    print(f'recovered {TEXTS} odd texts at every level')


main()
