# SPDX-License-Identifier: BSD-2-Clause
"""The bags of others in every container: the same findings whether a bag comes as a folder, a tar (GNU, pax, in another order), a compressed
tar, a ZIP (stored, deflated, streamed, ZIP64, by Info-ZIP) or on standard input; and the verdicts that the suites demand, as far as they are no matter of taste."""
import io
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tarfile
import zipfile

PROGRAM = os.environ['BAYEGAN']
SUITES = pathlib.Path(os.environ.get('BAYEGAN_SHARED') or '/nowhere') / 'suites'
PACKERS = {'gz': ['gzip', '-c'], 'xz': ['xz', '-c'], 'zst': ['zstd', '-qc'], 'bz2': ['bzip2', '-c']}


def within(finding, path):
    """The path within the bag: of an unpacked one findings name the file itself."""
    return finding.get('member') or finding['path'].removeprefix(str(path)).removeprefix('/')


def verify(path, data=None, options=()):
    """The findings but for those about the container: (rule, severity, path within the bag)."""
    process = subprocess.run([PROGRAM, 'verify', '--format', 'json', *options, path], input=data, capture_output=True, timeout=60)
    if process.returncode not in (0, 1):
        sys.exit(f'{path}: exit {process.returncode}: {process.stdout.decode()} {process.stderr.decode()}')
    found = [line for line in map(json.loads, process.stdout.decode().splitlines()) if line['type'] == 'finding']
    return process.returncode, sorted((f['rule'], f['severity'], within(f, path), f.get('line', 0)) for f in found)


def tar_of(bag, form, order):
    """The bag as a tar; its members in the order that the function gives them."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode='w', format=form, encoding='utf-8') as tar:
        for path in order(sorted(bag.rglob('*'))):
            tar.add(path, arcname=str(pathlib.Path(bag.name) / path.relative_to(bag)), recursive=False)
    return out.getvalue()


class Pipe(io.BytesIO):
    """What cannot be sought in: zipfile then writes data descriptors."""

    def seekable(self):
        return False

    def seek(self, *_):
        raise OSError

    def tell(self):
        raise OSError


def zip_of(bag, method, order, out, wide=False):
    """The bag as a ZIP; `wide`: with ZIP64 sizes whether needed or not."""
    with zipfile.ZipFile(out, 'w', method) as made:
        for path in order(sorted(bag.rglob('*'))):
            name = str(pathlib.Path(bag.name) / path.relative_to(bag))
            if path.is_dir():
                made.writestr(zipfile.ZipInfo(name + '/'), b'')
                continue
            info = zipfile.ZipInfo(name)
            info.compress_type = method
            with made.open(info, 'w', force_zip64=wide) as member:
                member.write(path.read_bytes())
    return out.getvalue()


def info_zip_of(bag, *options):
    """As Info-ZIP makes it, into a pipe: extra fields, descriptors."""
    return subprocess.run(['zip', '-qr', *options, '-', bag.name], cwd=bag.parent, capture_output=True, check=True).stdout


def shuffled(paths):
    paths = list(paths)
    random.Random(7).shuffle(paths)
    return paths


def containers(bag):
    yield 'gnu.tar', tar_of(bag, tarfile.GNU_FORMAT, list)
    yield 'pax.tar', tar_of(bag, tarfile.PAX_FORMAT, list)
    yield 'shuffled.tar', tar_of(bag, tarfile.GNU_FORMAT, shuffled)
    plain = tar_of(bag, tarfile.GNU_FORMAT, list)
    for ending, command in PACKERS.items():
        yield f'gnu.tar.{ending}', subprocess.run(command, input=plain, capture_output=True, check=True).stdout
    yield 'stored.zip', zip_of(bag, zipfile.ZIP_STORED, list, io.BytesIO())
    yield 'deflated.zip', zip_of(bag, zipfile.ZIP_DEFLATED, shuffled, io.BytesIO())
    yield 'wide.zip', zip_of(bag, zipfile.ZIP_DEFLATED, list, io.BytesIO(), True)
    yield 'streamed.zip', zip_of(bag, zipfile.ZIP_DEFLATED, list, Pipe())
    yield 'streamed-stored.zip', zip_of(bag, zipfile.ZIP_STORED, list, Pipe())
    yield 'streamed-wide.zip', zip_of(bag, zipfile.ZIP_STORED, list, Pipe(), True)
    yield 'info.zip', info_zip_of(bag)
    yield 'info-stored.zip', info_zip_of(bag, '-0')


def check_fast(bag, full, fast):
    """In a hurry nothing is missed but changed bytes, and the report says so."""
    digests = ('bag-digest-mismatch', 'bag-digest-unchecked')
    if fast != sorted([f for f in full if f[0] not in digests] + [('bag-fixity-unchecked', 'warning', '', 0)]):
        sys.exit(f'{bag} with --fast: {fast} instead of {full}')


def check_bag(bag, folder):
    expected = verify(bag)
    fast = verify(bag, options=['--fast'])
    for form, data in containers(bag):
        name = f'{bag.name}.{form}'
        pathlib.Path(name).write_bytes(data)
        for wanted, said in ((expected, verify(name)), (expected, verify('-', data)), (fast, verify(name, options=['--fast']))):
            if said != wanted:
                only = [f for f in said[1] if f not in wanted[1]], [f for f in wanted[1] if f not in said[1]]
                sys.exit(f'{bag} as {name}: exit {said[0]} instead of {wanted[0]}, more {only[0]}, less {only[1]}')
    check_fast(bag, expected[1], fast[1])
    if folder == 'valid' and expected[0] != 0:
        sys.exit(f'{bag}: refused, though valid: {expected[1]}')
    if folder in ('invalid', 'linux-only', 'windows-only') and expected[0] == 0:
        sys.exit(f'{bag}: passed, though invalid')


def main():
    suite = SUITES / 'bagit-conformance-suite'
    if not suite.is_dir():
        print('SKIP: no foreign suite bagit-conformance-suite')
        sys.exit(77)
    for tool in ['zip', *(command[0] for command in PACKERS.values())]:
        if shutil.which(tool) is None:
            sys.exit(77 if 'CI' not in os.environ else f'{tool} is missing; tools/check installs it')
    count = 0
    for folder in sorted(suite.glob('v*/*')):
        for bag in sorted(p for p in folder.iterdir() if p.is_dir()):
            check_bag(bag, folder.name)
            count += 1
    print(f'{count} bags, each in 31 ways, and in 16 without its fixity')
    if count == 0:
        sys.exit('no bags')


main()
