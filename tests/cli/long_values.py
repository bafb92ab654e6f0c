# SPDX-License-Identifier: BSD-2-Clause
"""Many people and long names: an issue of a thousand authors is made and verified; what is beyond a limit is refused with a finding about the
text or the record, never by the program's own check."""
import hashlib
import os
import pathlib
import re
import subprocess

PROGRAM = os.environ['BAYEGAN']
BY = 'state="confirmed" confirmed-by="archivist"'


def run(*arguments):
    done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def write(name, text, fields):
    pathlib.Path(f'{name}.txt').write_text(text, encoding='utf-8')
    digest = hashlib.sha256(text.encode()).hexdigest()
    pathlib.Path(f'{name}.record.xml').write_text(
        f'<record xmlns="urn:x-bayegan:record:1" version="1">\n<source sha256="{digest}"/>\n{fields}</record>\n', encoding='utf-8')


def value(field, text, more=''):
    return f'<{field} {BY}>\n<value>{text}</value>{more}</{field}>\n'


def authored(name, people, each):
    """A text of `people` authors, `each` of them to an article; its record stands on few lines."""
    text, articles = 'THE WEEKLY REVIEW\n\nNo. 12. 4 March 1911\n\n', ''
    for i in range(0, people, each):
        line = 5 + 4 * (i // each)
        text += f'LETTER {i}\n\nThe council met again on day {i}.\n\n'
        agents = ''.join(f'<agent role="author" {BY}><name>Ann Writer{n}</name></agent>' for n in range(i, min(people, i + each)))
        articles += f'<article line="{line}" end-line="{line + 2}" title-lines="1" {BY}>{agents}</article>'
    write(name, text, articles)


for each in (1, 40, 1200):
    authored('people', 1200, each)
    status, said = run('convert', 'people.txt', '-o', f'out{each}', '-q')
    assert status == 0, said[:2000]
    status, said = run('verify', f'out{each}/people.tar', f'out{each}/people.epub', f'out{each}/people.tei.xml', '-q')
    assert status == 0, said[:2000]

authored('crowd', 6000, 6000)
status, said = run('convert', 'crowd.txt', '-o', 'crowd', '-q')
assert status == 1 and 'crowd.txt: error: ' in said and '[text-package-limit]' in said and 'self-check' not in said, (status, said[:2000])
assert not os.path.exists('crowd')

TEXT = 'THE WEEKLY REVIEW\n\nNo. 12. 4 March 1911\n\nLETTER\n\nThe council met again.\n'
PERSON = '<editor %s>\n<name>%s</name>%s</editor>\n'
LONG = 'ب' * 70000
FIELDS = {'title': value('title', LONG), 'romanised title': value('title', 'The Weekly Review', f'<romanised>{LONG}</romanised>'),
          'label': value('label', LONG), 'publisher': value('publisher', LONG), 'editor': PERSON % (BY, LONG, ''),
          'family name': PERSON % (BY, 'Ann Writer', f'<family>{LONG}</family>'),
          'romanised name': PERSON % (BY, 'Ann Writer', f'<romanised>{LONG}</romanised>')}
for field, fields in FIELDS.items():
    write('long', TEXT, fields)
    for command in (['check'], ['convert', '-o', 'long']):
        status, said = run(*command, 'long.txt', '-q')
        message = f'error: the {field} has 140000 bytes; 16,384 are the most [record-value-long]'
        assert status == 1 and said.count('long.record.xml:3:1: ' + message) == 1, (field, command, status, said[:2000])
    assert not os.path.exists('long')
write('long', TEXT, '')
status, said = run('convert', 'long.txt', '-o', 'long', '-q', '--organization', LONG[:10000])
assert status == 1 and 'long.txt: error: the organization has 20000 bytes' in said, (status, said[:2000])

# A place in a record that holds a whole text.
LINE = 'The council met again on the day after. ' * 10
write('vast', TEXT + f'{LINE}\n' * 3000, '')
status, said = run('convert', 'vast.txt', '-o', 'made', '-q')
assert status == 0, said[:2000]
subprocess.run(['tar', '-xf', 'made/vast.tar'], check=True)
record = pathlib.Path('vast/data/metadata/descriptive/record.xml')
made = record.read_text(encoding='utf-8')
changed = re.sub(r'(<title .*?offset="0" )size="\d*"(.*?) characters="\d*"', r'\1size="1100000"\2 characters="1100000"', made, count=1)
assert changed != made
record.write_text(changed, encoding='utf-8')
status, said = run('verify', 'vast')
assert status == 1 and 'in the source is wrong: there is more than a value can be [record-place]' in said, (status, said[:2000])

# As long as may be.
write('long', TEXT, value('title', LONG[:8192]) + value('publisher', LONG[:8192]))
status, said = run('convert', 'long.txt', '-o', 'long', '-q')
assert status == 0, (status, said[:2000])
status, said = run('verify', 'long/long.tar', 'long/long.epub', 'long/long.tei.xml', '-q')
assert status == 0, (status, said[:2000])
