# SPDX-License-Identifier: BSD-2-Clause
# Whatever schemas/periodical.rng allows, tei_all allows: 600 random documents of our grammar, with every element, attribute and value of it,
# are valid in both. jing judges; the fixed seed makes the documents the same each time.
import os
import shutil
import subprocess
import sys

import _generate

DOCUMENTS = 600
SCHEMA = os.path.join(os.environ['BAYEGAN_SOURCE'], 'schemas', 'periodical.rng')
TEI_ALL = os.path.join(os.environ.get('BAYEGAN_SHARED', ''), 'suites', 'tei', 'tei_all.rng')


def skip(reason, missing_tool):
    print(f'SKIP: {reason}')
    sys.exit(1 if missing_tool and os.environ.get('CI') else 77)


def main():
    if shutil.which('jing') is None:
        skip('jing is missing', True)
    if not os.path.exists(TEI_ALL):
        skip('no tei_all.rng', False)
    generator = _generate.Generator(SCHEMA, 232)
    files = [f'{number}.xml' for number in range(DOCUMENTS)]
    for file in files:
        _generate.write(generator.document(), file, generator.space)
    print('never used:', generator.unused())
    wrong = len(generator.unused())
    for schema in (SCHEMA, TEI_ALL):
        answer = subprocess.run(['jing', schema, *files], capture_output=True, text=True, check=False)
        print(f'{schema}: {answer.returncode}')
        print('\n'.join((answer.stdout + answer.stderr).splitlines()[:20]))
        wrong += answer.returncode != 0
    sys.exit(wrong != 0)


main()
