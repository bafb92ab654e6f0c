# SPDX-License-Identifier: BSD-2-Clause
"""As many articles as an EPUB can have parts for are converted and verified; more are refused with a finding, not by the program's own check."""
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
