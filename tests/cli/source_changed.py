# SPDX-License-Identifier: BSD-2-Clause
"""Whatever is changed in the source of a package, all digests made right again, is one finding, with the place of the change; a further change is
another. So it is in a package whose TEI edition is too large to be a tree."""
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / 'lib'))
from package import DATA, RECORD, SAMPLE, convert, edit_epub, edit_text, findings_of, mend, opened

ALL = ('error', 'warning')
failures = []


def written(name, articles, paragraphs):
    """A text of so many articles by one author: what is short in it stands in it often."""
    chance = random.Random(232)
    words = 'the lamp burned oil slowly and nobody in the house of the keeper knew why it went out before dawn'.split()
    text = 'THE EVENING LANTERN\nNo. 7\nMay 4, 1921\n'
    for number in range(articles):
        text += f'\nON {" ".join(chance.choice(words) for _ in range(3)).upper()}\nBy Ann Lee\n\n'
        text += ''.join(' '.join(chance.choice(words) for _ in range(chance.randrange(20, 60))) + f' {number}.\n' for _ in range(paragraphs))
    pathlib.Path(f'{name}.txt').write_text(text, 'utf-8')
    convert('-o', 'made', text=pathlib.Path(f'{name}.txt'))


def found_with(name, edits, premis_too=True):
    """What is found in the package once the edits, {document: function}, were made."""
    bag = opened(f'made/{name}.tar', name)
    for document, edit in edits.items():
        path = bag / document
        path.write_bytes(edit(path.read_bytes()))
    if premis_too is not None:
        mend(bag, premis_too)
    return [f for f in findings_of(bag, ALL) if f['rule'] not in usual[name]]


def lines_of(name):
    return pathlib.Path(f'{name}.txt').read_text('utf-8').split('\n')


def changes_of(lines, at):
    """What may become of a line: the lines then, and the first of them in which something is other."""
    line, before, behind = lines[at], lines[:at], lines[at + 1:]
    middle = len(line) // 2
    changed = {'gone': [], 'twice': [line, line], 'split': [line[:middle], line[middle:]]}
    for what, start in (('first', 0), ('middle', middle), ('last', len(line) - 1)):
        head, tail = line[:start], line[start + 1:]
        changed.update({f'{what} gone': [head + tail], f'{what} other': [head + 'ß' + tail], f'{what} more': [head + line[start] + 'ß' + tail]})
    changed['words more'] = [f'{line[:middle]} some more words {line[middle:]}']
    changed['joined'] = None
    for what, new in changed.items():
        yield what, before + [line + behind[0]] + behind[1:] if new is None else before + new + behind


def first_other(old, new):
    return next((i for i, pair in enumerate(zip(old, new)) if pair[0] != pair[1]), min(len(old), len(new))) + 1


def check_source(name, chosen):
    lines = lines_of(name)
    for at in chosen:
        for what, new in changes_of(lines, at):
            found = found_with(name, {f'{DATA}source/data/{name}.txt': lambda data: '\n'.join(new).encode()}, at % 2 == 0)
            rules = [(f['rule'], f.get('member')) for f in found]
            away = abs(found[0].get('related', {}).get('line', 0) - first_other(lines, new)) if ''.join(new).split() != ''.join(lines).split() else 0
            if rules != [('record-stale', RECORD)] or away > 1:
                failures.append(f'{name} line {at + 1} {what}: {rules}, {away} lines away')


def check_rest(name):
    """One change of each other document, and two of them together."""
    tei, epub = f'{DATA}tei/data/{name}.xml', f'{DATA}epub/data/{name}.epub'
    page = 'EPUB/text/article-002.xhtml'
    edits = {
        'tei-text-differs': (tei, lambda data: edit_text(data, r'(<p n="2" xml:id="a3-l[0-9]*" [^>]*>\w* )\w*', r'\1other')),
        'tei-article-number': (tei, lambda data: edit_text(data, '<p n="2" xml:id="a2-', '<p n="3" xml:id="a2-')),
        'across-differs': (tei, lambda data: edit_text(data, '(<title level="a"[^>]*>)', r'\1X')),
        'epub-text-differs': (epub, lambda data: edit_epub(data, {page: lambda part: edit_text(part, r'(<p id="a2-l[0-9]*">\w* )\w*', r'\1other')})),
        'record-stale': (f'{DATA}source/data/{name}.txt', lambda data: data + b'More text.\n'),
    }
    for rule, (document, edit) in edits.items():
        rules = [f['rule'] for f in found_with(name, {document: edit})]
        if rules != [rule]:
            failures.append(f'{name}: {rule} expected, found {rules}')
    both = {document: edit for document, edit in (edits['tei-text-differs'], edits['record-stale'])}
    rules = [f['rule'] for f in found_with(name, both)]
    if rules != ['record-stale', 'tei-text-differs']:
        failures.append(f'{name}: both changed, found {rules}')


usual = {}
written('small', 6, 3)
written('large', 420, 20)
assert pathlib.Path('made/large.tei.xml').stat().st_size > 1 << 20
pathlib.Path('sample.txt').write_bytes((SAMPLE / 'in.txt').read_bytes())
convert('-o', 'made', text=pathlib.Path('sample.txt'))
for each in ('small', 'large', 'sample'):
    usual[each] = []
    usual[each] = {f['rule'] for f in found_with(each, {}, None)}

check_source('small', [at for at, line in enumerate(lines_of('small')) if line][2:8])
check_source('sample', [at for at, line in enumerate(lines_of('sample')) if len(line) > 20][1:])
large = lines_of('large')
check_source('large', [at for at in (3 + 24 * 200 + 1, 3 + 24 * 200 + 2, 3 + 24 * 200 + 9) if large[at]][:1])
for each in ('small', 'large'):
    check_rest(each)
sys.exit('\n'.join(failures) or 0)
