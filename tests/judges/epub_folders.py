# SPDX-License-Identifier: BSD-2-Clause
"""EPUBs in folders, of epubcheck's suite and our own: the findings are those about the same content packed, at the files themselves."""
import importlib.machinery
import importlib.util
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import zipfile

SOURCE = pathlib.Path(os.environ['BAYEGAN_SOURCE'])
SUITE = pathlib.Path(os.environ.get('BAYEGAN_SHARED') or '/nowhere') / 'suites' / 'epubcheck' / 'publications'
SAMPLE = SOURCE / 'fixtures' / 'anternasional-232'


def tool():
    loader = importlib.machinery.SourceFileLoader('table', str(SOURCE / 'tools' / 'epubcheck-table'))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader('table', loader))
    loader.exec_module(module)
    return module


def findings_of(folder):
    """What is said of each publication in the folder: rule, severity, file, line and words."""
    done = subprocess.run([os.environ['BAYEGAN'], 'verify', '--format', 'json', folder], capture_output=True, text=True, check=False, timeout=250)
    if done.returncode not in (0, 1):
        sys.exit(f'{folder}: exit {done.returncode}: {done.stderr}')
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    found = {row['path']: [] for row in rows if row['type'] == 'item'}
    for row in rows:
        if row['type'] == 'finding':
            package = next(path for path in found if row['path'] == path or row['path'].startswith(path + '/'))
            file = row.get('member') or row['path'][len(package) + 1:]
            found[package].append((row['rule'], row['severity'], file, row.get('line', 0), row['message'].replace(package, '')))
    return {pathlib.Path(path).name.removesuffix('.epub'): sorted(rows) for path, rows in found.items()}


def make(folders, packed):
    """Both forms of every publication, in two folders."""
    packer = tool()
    folders.mkdir()
    packed.mkdir()
    for case in sorted(SUITE.iterdir()) if SUITE.is_dir() else []:
        if case.is_dir():
            shutil.copytree(case, folders / case.name)
            (packed / f'{case.name}.epub').write_bytes(packer.packed(case))
    subprocess.run([os.environ['BAYEGAN'], 'convert', SAMPLE / 'in.txt', '-o', packed], capture_output=True, check=True)
    for other in packed.glob('*.*'):
        if other.suffix != '.epub':
            other.unlink()
    for own in packed.glob('*.epub'):
        if not (folders / own.stem).exists():
            zipfile.ZipFile(own).extractall(folders / own.stem)


def main():
    folders, packed = pathlib.Path('folders'), pathlib.Path('packed')
    make(folders, packed)
    one, other = findings_of(folders), findings_of(packed)
    if set(one) != set(other) or not one:
        sys.exit(f'not the same publications: {set(one) ^ set(other)}')
    # Where mimetype is missing the words name what is there in its place.
    words = re.compile(r'(an EPUB begins with mimetype; here is) .*')
    for name, rows in one.items():
        expected = [(*row[:2], 'mimetype', *row[3:]) if row[0] == 'epub-mimetype-position' else row for row in other[name]]
        said = [[(*row[:4], words.sub(r'\1', row[4])) for row in form] for form in (rows, expected)]
        if said[0] != said[1]:
            sys.exit(f'{name}: in a folder {rows}, packed {other[name]}')
    print(f'{len(one)} EPUBs')
    if not SUITE.is_dir():
        print('SKIP: no foreign suite epubcheck')
        sys.exit(77)


main()
