# SPDX-License-Identifier: BSD-2-Clause
"""The table of languages is that of ISO 639-2, as the package iso-codes of Debian has it."""
import json
import os
import pathlib
import re
import sys

CODES = pathlib.Path('/usr/share/iso-codes/json/iso_639-2.json')
if not CODES.exists():
    print('SKIP: iso-codes is missing; tools/check installs it')
    sys.exit(1 if os.environ.get('CI') else 77)
languages = [each for each in json.loads(CODES.read_text('utf-8'))['639-2'] if '-' not in each['alpha_3']]
pairs = sorted(each['alpha_2'] + each.get('bibliographic', each['alpha_3']) for each in languages if 'alpha_2' in each)
loners = sorted(each['alpha_3'] for each in languages if 'alpha_2' not in each)
source = (pathlib.Path(os.environ['BAYEGAN_SOURCE']) / 'src' / 'text' / 'language_code.c').read_text('utf-8')
for name, right in (('PAIRS', pairs), ('LONERS', loners)):
    table = ''.join(re.findall('"(.*?)"', re.search(rf'{name}\[\] =(.*?);', source, re.S)[1]))
    assert len(right) > 150 and table == ''.join(f'{word} ' for word in right), set(table.split()) ^ set(right)
