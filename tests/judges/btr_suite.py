# SPDX-License-Identifier: BSD-2-Clause
"""The sample bags of the profile Beyond the Repository: what its makers call bad is refused, for the reasons they give, all else passes; our
statement of the profile and theirs find the same, in every container."""
import json
import os
import pathlib
import subprocess
import sys
import tarfile
import zipfile

PROGRAM = os.environ['BAYEGAN']
SUITE = pathlib.Path(os.environ.get('BAYEGAN_SHARED') or '/nowhere') / 'suites' / 'btr-bagit-profile'
THEIRS = SUITE / 'btr-bagit-profile.json'

# The errors of each bag, (rule, member); all others have none. The Fedora bag counts 8 files in its Oxum and holds 16.
ERRORS = {
    'btr_bad_checksums.tar': [('bag-digest-mismatch', 'data/netutil/listen.go'), ('bag-digest-mismatch', 'manifest-sha512.txt')],
    'btr_bad_extraneous_file.tar': [('bag-file-unexpected', 'data/nsqd.dat'), ('bag-oxum-mismatch', 'bag-info.txt')],
    'btr_bad_missing_payload_file.tar': [('bag-file-missing', 'data/netutil/listen.go'), ('bag-oxum-mismatch', 'bag-info.txt')],
    'btr_bad_missing_required_tags.tar': [('profile-field-missing', 'bag-info.txt')] * 3,
    'fedora-btr-bag.tar': [('bag-oxum-mismatch', 'bag-info.txt')],
}


def within(finding, path):
    """The path within the bag: of an unpacked one findings name the file itself."""
    return finding.get('member') or finding['path'].removeprefix(str(path)).removeprefix('/')


def verify(path, profile):
    """(exit status, findings) under a profile."""
    process = subprocess.run([PROGRAM, 'verify', '--format', 'json', '--profile', profile, path], capture_output=True, timeout=60)
    found = [line for line in map(json.loads, process.stdout.decode().splitlines()) if line['type'] == 'finding']
    return process.returncode, sorted((f['rule'], f['severity'], within(f, path), str(f.get('line', '')), f['message']) for f in found)


def errors(findings):
    return sorted((rule, member) for rule, severity, member, *_ in findings if severity == 'error')


def repack(path):
    """The bag as a folder and as a ZIP of its name."""
    with tarfile.open(path) as tar:
        tar.extractall('bag', filter='data')
    root = next(pathlib.Path('bag').iterdir())
    container = f'{root.name}.zip'
    with zipfile.ZipFile(container, 'w', zipfile.ZIP_DEFLATED) as made:
        for member in sorted(root.rglob('*')):
            made.write(member, member.relative_to('bag'))
    return root, container


def check(path):
    status, found = verify(path, 'btr')
    expected = sorted(ERRORS.get(path.name, []))
    if (status, errors(found)) != (1 if expected else 0, expected):
        sys.exit(f'{path.name}: exit {status}, {errors(found)} instead of {expected}')
    if (status, found) != verify(path, THEIRS):
        sys.exit(f'{path.name}: our statement of the profile finds {found}, theirs {verify(path, THEIRS)}')
    containers = repack(path)
    for container in containers:
        if (status, found) != verify(container, 'btr'):
            sys.exit(f'{path.name} as {container}: {verify(container, "btr")} instead of {found}')
    subprocess.run(['rm', '-rf', 'bag', containers[1]], check=True)
    general = [error for error in expected if not error[0].startswith('profile-')]
    if errors(verify(path, 'general')[1]) != general:
        sys.exit(f'{path.name}: without the profile {verify(path, "general")} instead of {general}')


def main():
    if not SUITE.is_dir():
        print('SKIP: no foreign suite btr-bagit-profile')
        sys.exit(77)
    bags = sorted(SUITE.rglob('*.tar'))
    for bag in bags:
        check(bag)
    if len(bags) != 11:
        sys.exit(f'{len(bags)} bags instead of 11')
    print('11 bags, each in 3 containers and under 2 statements of the profile')


main()
