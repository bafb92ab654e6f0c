# SPDX-License-Identifier: BSD-2-Clause
"""A package of our own with one thing changed in it, and every digest and size made right again."""
import hashlib
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import zipfile

SAMPLE = pathlib.Path(os.environ['BAYEGAN_SOURCE']) / 'fixtures' / 'anternasional-232'
ID = 'anternasional-232'
DATA = 'data/representations/'
TEI = f'{DATA}tei/data/{ID}.xml'
EPUB = f'{DATA}epub/data/{ID}.epub'
SOURCE = f'{DATA}source/data/{ID}.txt'
RECORD = 'data/metadata/descriptive/record.xml'
PREMIS = 'data/metadata/preservation/premis.xml'


def run(*arguments):
    return subprocess.run([os.environ['BAYEGAN'], *arguments], capture_output=True, timeout=60)


def convert(*arguments, text=SAMPLE / 'in.txt'):
    made = run('convert', str(text), *arguments)
    assert made.returncode == 0, made.stderr.decode('utf-8')


def edit_text(data, pattern, replacement):
    changed, count = re.subn(pattern, replacement, data.decode('utf-8'), count=1)
    assert count == 1, pattern
    return changed.encode('utf-8')


def edit_epub(data, edits):
    """The members of an EPUB changed, {name: function}, everything else as it was."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, 'w') as new:
        for item in old.infolist():
            content = old.read(item)
            new.writestr(item, edits[item.filename](content) if item.filename in edits else content, compress_type=item.compress_type)
    return made.getvalue()


def sha512(path):
    return hashlib.sha512(path.read_bytes()).hexdigest()


def mend(bag, premis_too):
    """Digests and sizes are those of the files again."""
    if premis_too:
        text = (bag / PREMIS).read_text('utf-8')
        for path in (p for p in (bag / DATA).rglob('*') if p.is_file()):
            about = f'({re.escape(str(path.relative_to(bag / "data")))}</objectIdentifierValue>.*?<messageDigest>)[0-9a-f]*(.*?<size>)[0-9]*'
            text = re.sub(about, rf'\g<1>{sha512(path)}\g<2>{path.stat().st_size}', text, count=1, flags=re.S)
        (bag / PREMIS).write_text(text, 'utf-8')
    payload = sorted(p for p in (bag / 'data').rglob('*') if p.is_file())
    info = (bag / 'bag-info.txt').read_text('utf-8')
    oxum = f'Payload-Oxum: {sum(p.stat().st_size for p in payload)}.{len(payload)}'
    (bag / 'bag-info.txt').write_text(re.sub('Payload-Oxum: .*', oxum, info), 'utf-8')
    (bag / 'manifest-sha512.txt').write_text(''.join(f'{sha512(p)}  {p.relative_to(bag)}\n' for p in payload), 'utf-8')
    tags = [p for p in sorted(bag.rglob('*')) if p.is_file() and p not in payload and p.name != 'tagmanifest-sha512.txt']
    (bag / 'tagmanifest-sha512.txt').write_text(''.join(f'{sha512(p)}  {p.relative_to(bag)}\n' for p in tags), 'utf-8')


def name_member(place, folder):
    """The place in a file of an unpacked bag, as it is in a packed one."""
    if place and place.get('path', '').startswith(f'{folder}/'):
        place['member'] = '!'.join([place['path'][len(folder) + 1:], *filter(None, [place.get('member')])])
        place['path'] = folder


def findings_of(path, severities=('error',)):
    said = run('verify', '--format', 'json', str(path)).stdout.decode('utf-8').splitlines()
    found = [f for f in map(json.loads, said) if f['type'] == 'finding' and f['severity'] in severities]
    for finding in found:
        name_member(finding, str(path))
        name_member(finding.get('related'), str(path))
    return found


def opened(package, name=ID):
    shutil.rmtree(name, ignore_errors=True)
    subprocess.run(['tar', '-xf', package], check=True)
    return pathlib.Path(name)


def found_after(package, document, edit, severities=('error',)):
    bag = opened(package)
    path = bag / document
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(edit(path.read_bytes() if path.exists() else b''))
    mend(bag, document != PREMIS)
    return findings_of(bag, severities)
