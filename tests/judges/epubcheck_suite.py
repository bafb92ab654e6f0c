# SPDX-License-Identifier: BSD-2-Clause
"""The table of src/check/epubs.md holds: no case of epubcheck's suite is judged worse than it says, and no valid one is refused or warned of."""
import collections
import importlib.machinery
import importlib.util
import os
import pathlib
import re
import sys
import tempfile

SOURCE = pathlib.Path(os.environ['BAYEGAN_SOURCE'])
SUITE = pathlib.Path(os.environ.get('BAYEGAN_SHARED') or '/nowhere') / 'suites' / 'epubcheck'
ROW = re.compile(r'^\| ((?:valid|warning|error): [a-z ]+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$', re.M)


def tool():
    loader = importlib.machinery.SourceFileLoader('table', str(SOURCE / 'tools' / 'epubcheck-table'))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader('table', loader))
    loader.exec_module(module)
    return module


def main():
    if not SUITE.is_dir():
        print('SKIP: no foreign suite epubcheck')
        sys.exit(77)
    table = tool()
    counts = collections.defaultdict(collections.Counter)
    warned = []
    with tempfile.TemporaryDirectory() as scratch:
        for path, verdict, ids, form in table.cases(SUITE):
            findings = table.findings_of(os.environ['BAYEGAN'], path, scratch)
            name = verdict if verdict in ('valid', 'warning') else 'error'
            counts[f'{name}: {form}'][table.judge(os.environ['BAYEGAN'], verdict, ids, findings)] += 1
            if verdict == 'valid' and any(severity == 'warning' for severity, _ in findings):
                warned.append(f'{path.name}: {findings}')
    rows = ROW.findall((SOURCE / 'src' / 'check' / 'epubs.md').read_text(encoding='utf-8'))
    if len(rows) != len(counts):
        sys.exit(f'src/check/epubs.md has {len(rows)} rows for {len(counts)} kinds of cases')
    for name, cases, right, *_ in rows:
        if sum(counts[name].values()) != int(cases) or counts[name]['right'] < int(right) or counts[name]['false alarm'] != 0:
            sys.exit(f'{name}: {dict(counts[name])}, the table says {right} of {cases}')
    if warned:
        sys.exit('valid, but warned of: ' + '\n'.join(warned))
    print(f'{sum(sum(row.values()) for row in counts.values())} cases')


main()
