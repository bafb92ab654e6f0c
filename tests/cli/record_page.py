# SPDX-License-Identifier: BSD-2-Clause
"""The page about the record (schemas/record.md) says every element, attribute and word of its grammar and no other; its text gives the record
that it shows, and its examples are records that the program takes without a finding about them."""
import hashlib
import os
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

SOURCE = pathlib.Path(os.environ['BAYEGAN_SOURCE'])
PAGE = (SOURCE / 'schemas' / 'record.md').read_text('utf-8')
RNG = '{http://relaxng.org/ns/structure/1.0}'
NAMESPACE = 'urn:x-bayegan:record:1'
FIELDS = ['package', 'source', 'title', 'volume', 'issue', 'running', 'label', 'date', 'event', 'language', 'issn', 'publisher', 'rights',
          'organization', 'evaluator', 'editor', 'article']
# What an example may leave open: the values that it is not about.
OPEN = {'record-title-unconfirmed', 'record-issue-unconfirmed', 'record-date-unknown', 'record-author-unconfirmed'}


def blocks(kind):
    """The fenced blocks of this kind, with the indent of a list taken away."""
    found = re.findall(rf'(?m)^( *)```{kind}\n([\s\S]*?)^ *```$', PAGE)
    assert found, kind
    return [re.sub(f'(?m)^{indent}', '', text) for indent, text in found]


def cells(heading, column):
    """The names in backquotes in this column of the tables whose first heading this is."""
    tables = re.findall(rf'(?m)^\| {heading} \|.*\n\|[-|]*\|\n((?:\|.*\n)+)', PAGE)
    return {name for table in tables for row in table.splitlines() for name in re.findall('`([^`]+)`', row.split('|')[column])}


def run(*arguments):
    return subprocess.run([os.environ['BAYEGAN'], *arguments], capture_output=True, text=True, encoding='utf-8', check=False)


grammar = ET.parse(SOURCE / 'schemas' / 'record.rng')
ELEMENTS = {each.get('name') for each in grammar.iter(f'{RNG}element')}
ATTRIBUTES = {each.get('name') for each in grammar.iter(f'{RNG}attribute')}
said = cells('element', 1) | cells('child', 1)
assert said == ELEMENTS, said ^ ELEMENTS
said = cells('element', 2) | cells('attribute', 1)
assert said == ATTRIBUTES, said ^ ATTRIBUTES
for word in {each.text for each in grammar.iter(f'{RNG}value')}:
    assert re.search(rf'(?<![\w-]){word}(?![\w-])', PAGE), f'the page does not say {word}'

text = blocks('text')[0]
pathlib.Path('lantern.txt').write_text(text, 'utf-8')
made = run('inspect', '--format', 'xml', 'lantern.txt').stdout
for piece in blocks('made'):
    assert piece in made, f'not in what inspect prints: {piece}'

DIGEST = hashlib.sha256(text.encode()).hexdigest()
for example in blocks('xml'):
    if example.startswith('<record'):
        record = example
    else:
        named = {re.match(r'<(\w+)', piece)[1] for piece in re.findall(r'(?m)^<\w.*', example)}
        assert named <= set(FIELDS), named
        package, rest = re.match(r'((?:<package.*\n)?)([\s\S]*)', example).groups()
        record = f'<record xmlns="{NAMESPACE}" version="1">{package}<source sha256="{DIGEST}"/>\n{rest}</record>\n'
    pathlib.Path('example.xml').write_text(record, 'utf-8')
    result = run('check', 'lantern.txt', '--record', 'example.xml')
    found = set(re.findall(r'\[([a-z-]+)\]$', result.stdout, re.M))
    if result.returncode != 0 or found - OPEN:
        sys.exit(f'{record}\n{result.stdout}{result.stderr}')
