# SPDX-License-Identifier: BSD-2-Clause
"""As many articles as an EPUB can have parts for are converted and verified; more are refused with a finding, not by the program's own check."""
import hashlib
import os
import pathlib
import subprocess
import zipfile

PROGRAM = os.environ['BAYEGAN']


def text(articles):
    parts = [f'\n* * *\n\nLetter and answer {i}\n\nThe council met again on day {i}.\nThe roads were closed in the winter.\n'
             for i in range(articles)]
    return 'The Weekly Mirror\nNo. 5, 1 March 1890\n' + ''.join(parts)


def signed(articles):
    """As many authors."""
    names = [f'{chr(65 + i // 26 % 26)}{chr(97 + i % 26)}{"aeiou"[i // 676]}rton' for i in range(articles)]
    parts = [f'\n* * *\n\nLetter and answer {i}\n\nBy John {name}\n\nThe council met again.\n' for i, name in enumerate(names)]
    return 'The Weekly Mirror\nNo. 5, 1 March 1890\n' + ''.join(parts)


def run(*arguments):
    done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


pathlib.Path('many.txt').write_text(text(10500), encoding='utf-8')
status, said = run('convert', 'many.txt', '-o', 'out', '-q')
assert status == 0, said
with zipfile.ZipFile('out/many.epub') as epub:
    articles = [name for name in epub.namelist() if name.endswith('.xhtml')]
assert len(articles) > 10500, len(articles)
status, said = run('verify', 'out/many.epub', 'out/many.tar', '-q')
assert (status, said) == (0, ''), said

pathlib.Path('more.txt').write_text(text(30001), encoding='utf-8')
for command in (['check'], ['convert', '-o', 'out']):
    status, said = run(*command, 'more.txt', '-q')
    assert status == 1 and '[text-articles-limit]' in said and 'self-check' not in said, (command, status, said[:500])
assert not os.path.exists('out/more.epub')

pathlib.Path('signed.txt').write_text(signed(1300), encoding='utf-8')
status, said = run('convert', 'signed.txt', '--accept', 'proposed', '-o', 'out', '-q')
assert status == 0 and 'self-check' not in said, said[:500]
status, said = run('verify', 'out/signed.epub', 'out/signed.tar', '-q')
assert (status, said) == (0, ''), said[:500]

# Thousands of names in one article of a record, beside one that was recognised: memory grows with their number, not with its square.
pathlib.Path('lantern.txt').write_text('THE EVENING LANTERN\nNo. 7\n\nOn Lamps\nBy Ann Lee\nThe lamp burned oil, and it burned it slowly.\n', encoding='utf-8')
digest = hashlib.sha256(pathlib.Path('lantern.txt').read_bytes()).hexdigest()
agents = ''.join(f'<agent role="author" state="confirmed"><name>Name Nr{i}</name></agent>' for i in range(2000))
pathlib.Path('lantern.record.xml').write_text(f'<record xmlns="urn:x-bayegan:record:1" version="1"><source sha256="{digest}"/>'
                                              f'<article line="4">{agents}</article></record>', encoding='utf-8')
os.environ['BAYEGAN_TESTED'] = PROGRAM
limited = subprocess.run(['bash', '-c', 'ulimit -v 262144; exec "$BAYEGAN_TESTED" convert lantern.txt -o out -q'], capture_output=True, text=True, check=False)
assert limited.returncode == 0, limited.stderr[:500]
