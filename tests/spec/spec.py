# SPDX-License-Identifier: BSD-2-Clause
"""Every example of the specification of the input: the text goes in, what the example claims must come out."""
import json
import os
import pathlib
import re
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
import zipfile

import _example

PROGRAM = os.environ['BAYEGAN']
SPECIFICATION = pathlib.Path(os.environ['BAYEGAN_SOURCE']) / 'fixtures' / 'spec.txt'
VALUES = ('title', 'issue', 'volume', 'running', 'label', 'date')
BLOCK = re.compile(r'(masthead|back|a\d+)-(l\d+(-\d+)?|title)')
PLACE = re.compile(r'\d+:\d+')


def run(*arguments):
    process = subprocess.run([PROGRAM, *arguments], capture_output=True, timeout=60)
    if process.returncode not in (0, 1):
        raise ValueError(f'bayegan {arguments[0]} left with {process.returncode}: {process.stderr.decode()}')
    return process.stdout.decode('utf-8')


class Results:
    """What the program says of the texts of an example, together."""

    def __init__(self, example):
        self.names = list(example.texts)
        for name in self.names:
            pathlib.Path(name).write_bytes(example.source(name))
        said = run('inspect', '--format', 'json', '--quiet', *self.names)
        self.said = [json.loads(said)] if said and len(self.names) == 1 else [json.loads(line) for line in said.splitlines()]
        self.said += [{'file': name, 'articles': [], 'record': {}} for name in self.names if not said]  # refused: there are findings alone
        self.found = None

    def findings(self, name):
        if self.found is None:
            lines = run('check', '--format', 'json', *self.names).splitlines()
            self.found = [f for f in map(json.loads, lines) if f['type'] == 'finding']
        return [f for f in self.found if f['path'] == name]


def shown(text):
    for sign, character in _example.SHOWN.items():
        text = text.replace(character, sign)
    return text.replace('\n', '⏎')


def texts_of(book):
    """The text of each block in the order of reading."""
    package = ET.fromstring(book.read('EPUB/package.opf'))
    opf = '{http://www.idpf.org/2007/opf}'
    href = {item.get('id'): item.get('href') for item in package.iter(opf + 'item')}
    pages = [ET.fromstring(book.read('EPUB/' + href[item.get('idref')])) for item in package.iter(opf + 'itemref')]
    return [''.join(e.itertext()) for page in pages for e in page.iter() if BLOCK.fullmatch(e.get('id', ''))]


class Result:
    """What it says of one of them."""

    def __init__(self, results, name):
        self.results, self.name, self.editions = results, name, {}
        self.said = next(said for said in results.said if said['file'] == name)

    def findings(self):
        return self.results.findings(self.name)

    def edition(self, level):
        """The texts of the blocks of the EPUB, and the rules of its change log."""
        if level not in self.editions:
            run('convert', '--normalise', level, '--force', '-q', '--timestamp', '0', '-o', 'out', self.name)
            stem = pathlib.Path('out') / pathlib.Path(self.name).stem
            with zipfile.ZipFile(f'{stem}.epub') as book, tarfile.open(f'{stem}.tar') as bag:
                logs = [bag.extractfile(m).read().decode() for m in bag if m.name.endswith('/changes.tsv')]
                rules = {row.split('\t')[1] for log in logs for row in log.splitlines()[1:]}
                self.editions[level] = texts_of(book), sorted(rules)
        return self.editions[level]


def lines_of(item):
    return str(item['line']) if item['line'] == item['end_line'] else f"{item['line']}-{item['end_line']}"


def blocks_of(blocks):
    return ', '.join(f"{block['kind']} {lines_of(block)}" for block in blocks)


def facts_of(value):
    return [value.get('state'), value.get('rule'), f"{value.get('line')}:{value.get('column')}"]


def differs(said, wanted):
    return [] if said == wanted else [f'said "{said}", wanted "{wanted}"']


def check_value(value, claim):
    """`claim`: VALUE, or VALUE (facts): a state, a rule and line:column, any of them; "unknown" for none."""
    text, _, facts = claim.rstrip(')').partition(' (') if claim.endswith(')') and ' (' in claim else (claim, '', '')
    wrong = differs(value.get('value', 'unknown'), text)
    return wrong + [f'{fact} is not among {facts_of(value)}' for fact in facts.split() if fact not in facts_of(value)]


def check_finding(result, claim):
    """`claim`: RULE, RULE LINE:COLUMN, and behind either, in brackets, words of its message."""
    head, _, words = claim.rstrip(')').partition(' (')
    rule, _, place = head.partition(' ')
    for finding in result.findings():
        at = f"{finding.get('line')}:{finding.get('column')}"
        if finding['rule'] == rule and place in ('', at) and words in finding['message']:
            return []
    return [f'no finding {claim}; there are {[(f["rule"], f["message"]) for f in result.findings()]}']


def check_no_finding(result, rule):
    return [f'finding {rule}' for f in result.findings() if f['rule'] == rule]


def names_of(agents, with_place):
    return [f"{a['name']} / {a['role']}" + (f" ({' '.join(facts_of(a))})" if with_place else '') for a in agents]


class Checker:
    """The claims of one example, in their order: an article goes with the agents and blocks named below it."""

    def __init__(self, result):
        self.result, self.said = result, result.said
        self.articles = list(self.said['articles'])
        self.article, self.authors, self.counted = None, [], False

    def close_article(self):
        """All agents of an article are named, or none."""
        if not self.authors:
            return []
        agents = self.article['authors'] + self.article['others']
        said, wanted = [a['name'] + ' / ' + a['role'] for a in agents], [w.partition(' (')[0] for w in self.authors]
        wrong = differs('; '.join(said), '; '.join(wanted)) if self.authors != ['none'] else differs('; '.join(said), '')
        for agent, claim in zip(agents, self.authors):
            facts = claim.partition(' (')[2].rstrip(')').split()
            wrong += [f'{fact} is not among {facts_of(agent)}' for fact in facts if fact not in facts_of(agent)]
        self.authors = []
        return wrong

    def check_article(self, lines, title):
        wrong = self.close_article()
        if not self.articles:
            self.article = {'authors': [], 'others': [], 'blocks': []}
            return wrong + [f'no article {lines}']
        self.counted, self.article = True, self.articles.pop(0)
        return wrong + differs(lines_of(self.article), lines) + differs(self.article.get('title', '-'), title)

    def check(self, key, claim):
        if key.startswith('article '):
            return self.check_article(key.split()[1], claim)
        if key in VALUES:
            return check_value(self.said['record'][key], claim)
        if key.startswith('level '):
            return differs(shown(' | '.join(self.result.edition(key.split()[1])[0])), claim)
        if key.startswith('log '):
            return differs(', '.join(self.result.edition(key.split()[1])[1]), claim)
        if key == 'author':
            self.authors.append(claim)
            return []
        return self.check_other(key, claim)

    def check_other(self, key, claim):
        plain = {
            'encoding': lambda: differs(self.said.get('encoding', ''), claim),
            'language': lambda: differs(self.said.get('language', 'unknown'), claim),
            'wrap': lambda: differs(self.said.get('wrap', ''), claim),
            'articles': lambda: differs(str(len(self.said['articles'])), claim),
            'events': lambda: differs(', '.join(e['value'] for e in self.said['events']), claim),
            'editor': lambda: [] if claim in [e['name'] for e in self.said['editors']] else [f'no editor {claim}'],
            'masthead': lambda: differs(blocks_of(self.said['masthead']), claim),
            'back': lambda: differs(blocks_of(self.said['back']), claim),
            'blocks': lambda: differs(blocks_of(self.article['blocks']), claim),
            'rule': lambda: differs(self.article['rule'], claim),
            'contents': lambda: differs(', '.join(lines_of(c) for c in self.said['contents']), claim),
            'finding': lambda: check_finding(self.result, claim),
            'no finding': lambda: check_no_finding(self.result, claim),
        }
        return plain[key]() if key in plain else [f'unknown key {key}']

    def finish(self):
        wrong = self.close_article()
        if self.counted and self.articles:
            wrong.append(f"more articles: {[lines_of(a) + ' ' + a.get('title', '-') for a in self.articles]}")
        return wrong


def faults_of(example):
    results = Results(example)
    checker, faults = Checker(Result(results, results.names[0])), []
    for key, claim in example.claims:
        if key == 'file':
            faults += checker.finish()
            checker = Checker(Result(results, claim))
        else:
            faults += [f'{key}: {wrong}' for wrong in checker.check(key, claim)]
    return faults + checker.finish()


def main():
    examples = _example.read(SPECIFICATION)
    only = [int(number) for number in sys.argv[1:]]
    failed = 0
    for example in examples:
        faults = faults_of(example) if not only or example.number in only else []
        failed += bool(faults)
        for fault in faults:
            print(f'{example}: {fault}')
    print(f'{len(examples)} examples, {failed} failed')
    sys.exit(1 if failed or not examples else 0)


main()
