#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Each sign of earlier damage: a text that shows it, and one that comes close and does not."""
import json
import os
import pathlib
import subprocess
import sys

PERSIAN = 'کتابخانهٔ شهر از امروز هر پسین باز است و خوانندگان می‌آیند.\n'
GERMAN = 'Die Bücherei der Stadt ist künftig täglich geöffnet, schöne Grüße.\n'
CASES = {
    'text-mojibake': [(GERMAN.encode('utf-8').decode('cp1252') * 2, GERMAN), (GERMAN.encode('utf-8').decode('cp1256') * 2, PERSIAN),
                      ('Ø§Ù†ØªØ±\n', 'ÉCOLE, Ñandú, À bientôt «été»\n'), (PERSIAN.encode('utf-8').decode('latin-1'), 'سگ تک رگ شک\n'),
                      *[(f"{text}{harmed.encode('utf-8').decode(codec)}\n{text}", text)
                        for text, harmed, codec in [(GERMAN, 'für später', 'mac_roman'), (GERMAN, 'für später', 'cp437'), (PERSIAN, 'باز است', 'cp1252'),
                                                    (GERMAN, 'może później', 'cp1250'), (PERSIAN, 'привет', 'cp1251')]]],
    'text-misread-arabic': [('افتتحت المكتبة العامة أبوابها صباح اليوم'.encode('cp1256').decode('cp1252') + '\n', 'Été à Genève, où l’élève a été reçu\n')],
    'text-font-hack': [('طؤظارى ذمارةى نويَى بةرطى سالَةكةى كوردستانى نةتةوة\n', 'افتتحت المكتبة العامة أبوابها صباح اليوم في المدينة\n'),
                       ('', 'الوزنةسعرحقةاستانةدرهم ١٠ حنطة ٨١ شعير ١٠٠ حمص ٨٤ عدس\n')],
    'text-lam-alef-reversed': [('اسالم عالوه خال بال سال مال حال\n' * 40, 'اسلام علاوه خال بال سال مال حال\n' * 40), ('', 'سال\n' * 50)],
    'text-digits-turned': [('سال ۶۸۳۱ و ۵۸۳۱ و ۰۹۳۱، در ۰۲ بهمن\n', 'سال ۱۳۸۶ و ۱۳۸۵ و ۱۳۹۰، در ۲۰ بهمن و ۰۵ دی\n'),
                           ('In 6391, 5291 and 0981, on 02 May.\n', 'Call 0981-3981 or 6531.2; rooms 01, 02, 03, 04, 05, 06, No. 5021.\n')],
    'text-presentation-forms': [('\ufe91\ufe8e\n', 'با ﴾\ufd3f\n')],
    'text-replacement-character': [('caf\ufffd\n', 'café\n')],
    'text-control-character': [('a \x1b[1mbold word\n', 'a\ttab\n'), ('the \x1a end\n', 'the end\x1a'), ('a long word \ufffe\n', 'a word \ufffd\n')],
    'text-noncharacter': [('a \ufdd0\n', 'a \ufdcf\n'), ('a \U0001ffff\n', 'a \U0001fffd\n')],
    'text-upper-control': [('a \x93b\x94\n', 'a \xa0b\n')],
    'text-soft-hyphen': [('Büche\xadrei\n', 'Büche‐rei\n')],
    'text-visual-order': [('ﻪﻧﺎﺨﺑﺎﺘﮐ ﻪﻧﺎﺨﺑﺎﺘﮐ\n' * 4, 'ﮐﺘﺎﺑﺨﺎﻧﻪ ﮐﺘﺎﺑﺨﺎﻧﻪ\n' * 4), ('', 'ﻪﻧﺎﺨﺑﺎﺘﮐ\n')],
    'text-bidi-unbalanced': [('\u202bسلام\n', '\u202bسلام\u202c\n'), ('سلام\u2069\n', '\u2067سلام\u2069\n')],
}
failures = []


def rules(text):
    pathlib.Path('case.txt').write_text('Sheet 12\n\n' + text, encoding='utf-8')
    done = subprocess.run([os.environ['BAYEGAN'], 'check', '--format', 'json', 'case.txt'], capture_output=True, text=True, check=False)
    return {row['rule']: row for row in map(json.loads, done.stdout.splitlines()) if 'rule' in row}


for rule, cases in CASES.items():
    for bad, good in cases:
        found = rules(bad) if bad else {rule: {'severity': 'warning'}}
        if found.get(rule, {}).get('severity') != 'warning':
            failures.append(f'{rule} is not raised by {bad[:40]!r}: {sorted(found)}')
        if rule in rules(good):
            failures.append(f'{rule} is raised by {good[:40]!r}')
if failures:
    sys.exit('\n'.join(failures))
