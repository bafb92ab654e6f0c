# SPDX-License-Identifier: BSD-2-Clause
"""Our own EPUB with one edit: the archival profile refuses whatever is wrong in any EPUB, and more; each fault is told once, in its line. And an
EPUB is held against the profile that is asked for, whoever made it."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / 'lib'))
from epub_book import BOOK, write

SAMPLE = pathlib.Path(os.environ['BAYEGAN_SOURCE'], 'fixtures', 'anternasional-232')
OPF, NAV, CSS = 'EPUB/package.opf', 'EPUB/nav.xhtml', 'EPUB/styles/main.css'
PAGE = 'EPUB/text/article-001.xhtml'
failures = []


def run(*arguments):
    return subprocess.run([os.environ['BAYEGAN'], *arguments], capture_output=True, text=True, check=False, timeout=60)


def verified(path, *options):
    """Errors and warnings as e:RULE and w:RULE, and their lines."""
    done = run('verify', '--format', 'json', *options, path)
    rows = [row for row in map(json.loads, done.stdout.splitlines()) if row['type'] == 'finding' and row['severity'] != 'note']
    if done.returncode != any(row['severity'] == 'error' for row in rows):
        failures.append(f'{path}: exit {done.returncode} with {rows}: {done.stderr}')
    return sorted(f'{row["severity"][0]}:{row["rule"]}' for row in rows), [row.get('line') for row in rows]


def expect(what, path, expected, *options):
    said, lines = verified(path, *options)
    if said != sorted(expected.split()):
        failures.append(f'{what}: {said} instead of {expected!r}')
    return lines


done = run('convert', str(SAMPLE / 'in.txt'), '--record', str(SAMPLE / 'confirmed.record.xml'), '-o', 'out', '-q')
own = next(pathlib.Path('out').glob('*.epub'))
with zipfile.ZipFile(own) as container:
    FILES = {entry.filename: container.read(entry) for entry in container.infolist()}


def edited(*changes):
    """Without a text a file is put in, or what follows goes to the end of one."""
    files = dict(FILES)
    for member, old, new in changes:
        text = files.get(member, b'').decode()
        if old not in text:
            raise ValueError(f'{member} has no {old!r}')
        files[member] = (text.replace(old, new, 1) if old else text + new).encode()
    with zipfile.ZipFile('edited.epub', 'w') as container:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr, entry.create_version = 0o100644 << 16, 63
            entry.extract_version = 10
            container.writestr(entry, data)
    return 'edited.epub'


def end(markup):
    return (PAGE, '</article>', markup + '</article>')


CASES = (
    ('', (PAGE, 'x', 'x')),
    # What the rules for any EPUB find, and the grammars of the archival profile let pass.
    ('e:xml-grammar e:epub-shown-stray', end('<header><header>x</header></header>')),
    ('e:xml-grammar e:epub-shown-stray', end('<dl><dd>x</dd></dl>')),
    ('e:xml-grammar e:epub-shown-stray', end('<p role="foo">x</p>')),
    ('e:epub-prefix-undeclared e:epub-shown-stray', end('<p epub:type="foo:bar">x</p>')),
    ('e:epub-url e:epub-shown-stray', end('<p><a href="http://x y/">x</a></p>')),
    ('e:epub-url e:epub-shown-stray', end('<p><a href="colophon.xhtml?q=1">x</a></p>')),
    ('e:epub-url e:epub-shown-stray', end('<p><a href="?q">x</a></p>')),
    ('e:epub-dir-mismatch w:epub-dir-unmarked', (PAGE, '<body dir="rtl">', '<body dir="ltr">')),
    ('e:epub-nav-content', (NAV, '>جلد</a>', '> </a>')),
    ('e:epub-nav-content', (NAV, '<nav epub:type="landmarks"', '<nav epub:type="loi"><ol><li><a href="text/cover.xhtml">x</a></li></ol></nav><nav epub:type="landmarks"')),
    ('e:epub-prefix-undeclared', (OPF, 'property="rdf:type"', 'property="rdff:type"')),
    ('e:epub-property-unknown', (OPF, 'property="schema:issueNumber"', 'property="issueNumber"')),
    ('e:epub-property-unknown', (OPF, 'property="title-type"', 'property="title-typ"')),
    ('e:epub-prefix-form', (OPF, 'prefix="', 'prefix="x ')),
    ('e:epub-css-syntax', (CSS, '', 'p{:red}')),
    ('e:epub-css-syntax', (CSS, '', 'p{color}')),
    ('e:across-mods w:epub-lang-letters', (OPF, '<dc:language>fa<', '<dc:language>en<')),
    # What any EPUB may have, and claim.
    ('e:epub-a11y-claim', (OPF, 'accessibilityFeature">unlocked', 'accessibilityFeature">alternativeText')),
    ('e:epub-a11y-claim', (OPF, 'accessibilityFeature">unlocked', 'accessibilityFeature">captions')),
    ('e:epub-a11y-claim', (OPF, 'accessibilityFeature">unlocked', 'accessibilityFeature">index')),
    ('e:epub-a11y-claim', (OPF, 'accessModeSufficient">textual', 'accessModeSufficient">textual,visual')),
    ('e:epub-a11y-claim', (OPF, 'accessModeSufficient">textual', 'accessModeSufficient">auditory')),
    ('', (OPF, 'accessibilityFeature">unlocked', 'accessibilityFeature">ARIA')),
    ('e:epub-outside-profile', ('META-INF/rights.xml', '', '<rights/>')),
    ('e:epub-outside-profile e:xml-grammar', ('META-INF/encryption.xml', '', '<encryption/>')),
    # What both find is told once.
    ('e:epub-opf-language', (OPF, '<dc:language>fa</dc:language>', '')),
    ('e:epub-opf-date', (OPF, '<dc:language>', '<dc:date>1386-11-19</dc:date><dc:language>')),
    ('e:epub-ncx-missing', (OPF, ' toc="toc"', '')),
    ('e:xml-grammar', (PAGE, 'aria-labelledby="a1-title"', 'aria-labelledby=" "')),
    ('e:epub-link-fragment', (PAGE, 'aria-labelledby="a1-title"', 'aria-labelledby="x"')),
    ('e:epub-css-url', (CSS, '', 'p{border-image:url(x.png)}')),
    ('e:xml-grammar', end('<form action="colophon.xhtml"/>')),
)
for expected, *changes in CASES:
    expect(changes, edited(*changes), expected)

# A control of direction stays open: the line is its own, not where the block ends.
for control, rules in (('\u202e', 'e:epub-text-bidi w:epub-text-bidi-override'), ('\u2067', 'e:epub-text-bidi'), ('\ufffd', 'e:epub-text-replacement')):
    path = edited((PAGE, '<p id="a1-l8">', '<p id="a1-l8">' + control))
    line = FILES[PAGE].decode().split('<p id="a1-l8">', maxsplit=1)[0].count('\n') + 1
    if set(expect(control, path, rules)) != {line}:
        failures.append(f'{control!r}: not in line {line}')

# What the source has is kept, and no fault of the edition; what it has not is one.
HARMED = 'The Weekly Mirror\nNo. 5, 1 March 1890\n\nA Letter\n\nThe caf\ufffd opens at nine.\n\nIt was \u202bclosed in the winter.\n'
pathlib.Path('harmed.txt').write_text(HARMED, encoding='utf-8')
if run('convert', 'harmed.txt', '-o', 'harmed', '-q').returncode != 0:
    failures.append('a harmed text is not converted')
for path in ('harmed/harmed.epub', 'harmed/harmed.tar'):
    said = [rule for rule in verified(path)[0] if 'epub-text' in rule]
    if said != ['w:epub-text-bidi', 'w:epub-text-replacement']:
        failures.append(f'{path}: {said}')
SAMPLE_FILES = FILES
with zipfile.ZipFile('harmed/harmed.epub') as container:
    FILES = {entry.filename: container.read(entry) for entry in container.infolist()}
expect('another character', edited((PAGE, 'winter', 'win\ufdd0ter'), (PAGE, '\ufffd', 'e')), 'e:epub-text-replacement w:epub-text-bidi')
expect('a source that had none', edited((OPF, 'content="U+202B U+FFFD"', 'content="U+202B"')), 'e:epub-text-replacement w:epub-text-bidi')
FILES = SAMPLE_FILES

# The profile that is asked for, in a container and in a folder.
expect('our own as any EPUB', edited(('META-INF/rights.xml', '', '<rights/>')), '', '--profile', 'general')
foreign = edited((OPF, '<meta name="generator" content="bayegan"/>', ''), (PAGE, '<body dir="rtl">', '<body>'))
with zipfile.ZipFile(foreign) as container:
    container.extractall('foreign')
for path in (foreign, 'foreign'):
    expect('without our mark', path, '')
    expect('without our mark, as one of the archive', path, 'e:xml-grammar', '--profile', 'archive')
shutil.rmtree('foreign')
if 'e:xml-grammar' not in verified(write(BOOK), '--profile', 'archive')[0]:
    failures.append('the book of another is taken for an edition as convert makes them')
if 'epub-profile-general' in run('verify', '-v', '--profile', 'general', write(BOOK)).stdout:
    failures.append('what was asked for is told')

if failures:
    sys.exit('\n'.join(failures))
