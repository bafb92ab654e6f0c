# SPDX-License-Identifier: BSD-2-Clause
# jing finds of every document in edits.tsv what the table says; the program's own verdict on the same documents is in tests/unit/check.
import os
import re
import shutil
import subprocess
import sys

SOURCE = os.environ['BAYEGAN_SOURCE']
HERE = os.path.join(SOURCE, 'tests', 'schemas')


def documents():
    """(name, verdict, text) of each whole document and of each edit."""
    names = sorted(name[:-4] for name in os.listdir(HERE) if name.endswith('.xml'))
    texts = {}
    for name in names:
        with open(os.path.join(HERE, name + '.xml'), encoding='utf-8') as file:
            texts[name] = file.read()
        yield name, 'valid', texts[name]
    with open(os.path.join(HERE, 'edits.tsv'), encoding='utf-8') as file:
        for line in file:
            if not line.startswith('#'):
                name, verdict, old, new = line.rstrip('\n').split('\t')
                assert old in texts[name], line
                yield name, verdict, texts[name].replace(old, new, 1)


def judge(name, files):
    """The set of those files that jing refuses."""
    answer = subprocess.run(['jing', os.path.join(SOURCE, 'schemas', name + '.rng'), *files], capture_output=True, text=True, check=False)
    assert 'fatal' not in answer.stderr, answer.stderr
    refused = set(re.findall(r'^(\S+?\.xml):\d+:\d+: (?:error|fatal)', answer.stdout, re.M))
    assert (answer.returncode == 0) == (not refused), answer.stdout + answer.stderr
    return {os.path.basename(path) for path in refused}


def main():
    if shutil.which('jing') is None:
        print('jing is missing')
        sys.exit(1 if os.environ.get('CI') else 77)
    expected = {}
    for number, (name, verdict, text) in enumerate(documents()):
        file = f'{name}-{number}.xml'
        with open(file, 'w', encoding='utf-8') as out:
            out.write(text)
        expected.setdefault(name, {})[file] = verdict
    wrong = 0
    for name, verdicts in expected.items():
        refused = judge(name, sorted(verdicts))
        for file, verdict in verdicts.items():
            if (file in refused) != (verdict == 'invalid'):
                print(f'{file}: the table says {verdict}, jing does not')
                wrong += 1
    print(f'{sum(map(len, expected.values()))} documents, {wrong} disagreements')
    sys.exit(wrong != 0)


main()
