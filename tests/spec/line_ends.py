# SPDX-License-Identifier: BSD-2-Clause
"""What is read does not depend on how lines end: the examples of the specification, and the texts of the corpus where it is at hand, say the
same with LF, CRLF and CR."""
import json
import os
import pathlib
import re
import subprocess
import sys

import _example

PROGRAM = os.environ['BAYEGAN']
SPECIFICATION = pathlib.Path(os.environ['BAYEGAN_SOURCE']) / 'fixtures' / 'spec.txt'
CORPUS = pathlib.Path(os.environ.get('BAYEGAN_SHARED') or '/nonexistent') / 'corpus'
ENDS = {'LF': b'\n', 'CRLF': b'\r\n', 'CR': b'\r'}
FINDING = re.compile(r'^([^\s/:][^/:\n]*)(:.*\])$', re.M)
BYTES = {'offset', 'size', 'raw'}  # what counts the bytes of line ends, or shows them


def objects(text):
    """JSON objects one behind the other, each on a line or on several."""
    at, decoder = 0, json.JSONDecoder()
    while at < len(text):
        item, at = decoder.raw_decode(text, at)
        yield item
        at += len(text[at:at + 9]) - len(text[at:at + 9].lstrip())


def inspect(folder, names):
    """What is recognised, and the findings: PLACE: SEVERITY: MESSAGE [RULE]."""
    process = subprocess.run([PROGRAM, 'inspect', '--format', 'json', *names], cwd=folder, capture_output=True, timeout=300, check=False)
    if process.returncode not in (0, 1):
        sys.exit(f'bayegan inspect left with {process.returncode}: {process.stderr.decode()}')
    return objects(process.stdout.decode()), FINDING.findall(process.stderr.decode())


def even(said):
    """What is said, without what line ends may change."""
    if isinstance(said, dict):
        return {key: even(value) for key, value in said.items() if key not in BYTES}
    return [even(value) for value in said] if isinstance(said, list) else said


def said_of(texts, end):
    """What is said of the texts, by the name of each."""
    pathlib.Path(end).mkdir()
    for name, text in texts.items():
        pathlib.Path(end, name).write_bytes(text.replace(b'\n', ENDS[end]))
    said = {name: [] for name in texts}
    items, findings = inspect(end, texts)
    for item in items:
        said[item.pop('file')].append(even(item))
    for name, finding in findings:
        said[name].append(finding)
    for name in texts:
        pathlib.Path(end, name).unlink()
    pathlib.Path(end).rmdir()
    return said


def compare(title, texts):
    said = {end: said_of(texts, end) for end in ENDS}
    failed = 0
    for end in ('CRLF', 'CR'):
        for name in texts:
            if said[end][name] != said['LF'][name]:
                print(f'{title}, {name}: other with {end} than with LF:')
                print(*(f'  {a}\n  {b}' for a, b in zip(said['LF'][name], said[end][name]) if a != b), sep='\n')
                failed += 1
    return failed


def even_text(text):
    return text.replace(b'\r\n', b'\n').replace(b'\r', b'\n')


def main():
    failed = count = 0
    for example in _example.read(SPECIFICATION):
        texts = {name: example.source(name) for name in example.texts}
        if example.encoding == 'utf-8' and not any(b'\r' in text or '/' in name for name, text in texts.items()):
            failed += compare(str(example), texts)
            count += 1
    paths = [path for path in sorted(CORPUS.rglob('*')) if path.suffix in ('.txt', '.md')]
    texts = {path.name: even_text(path.read_bytes()) for path in paths}
    failed += compare('the corpus', texts) if texts else 0
    print(f'{count} examples and {len(texts)} texts of the corpus, {failed} failed')
    sys.exit(1 if failed or not count else 0)


main()
