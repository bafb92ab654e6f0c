# SPDX-License-Identifier: BSD-2-Clause
"""The files for continuous integration: pre-commit's own judge and run on its hooks, the steps of the GitHub action and the script of the GitLab
template run as those systems run them, with the bayegan under test."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

SOURCE = pathlib.Path(os.environ['BAYEGAN_SOURCE'])
BAYEGAN = pathlib.Path(os.environ['BAYEGAN'])
DEBIAN_PYTHON = '/usr/bin/python3'  # the one that Debian's modules belong to
SAMPLE = SOURCE / 'fixtures' / 'anternasional-232'


def need(found, what):
    if not found:
        print(f"{'FAIL' if os.environ.get('CI') else 'SKIP'}: {what} is missing; tools/check installs it")
        sys.exit(1 if os.environ.get('CI') else 77)


try:
    import yaml
except ImportError:
    if sys.executable != DEBIAN_PYTHON and os.path.exists(DEBIAN_PYTHON):
        os.execv(DEBIAN_PYTHON, [DEBIAN_PYTHON, *sys.argv])
    need(False, 'python3-yaml')
need(shutil.which('pre-commit'), 'pre-commit')
ENVIRONMENT = {**os.environ, 'PATH': f'{BAYEGAN.parent}:{os.environ["PATH"]}', 'HOME': os.getcwd()}


def run(*arguments, **more):
    return subprocess.run(arguments, capture_output=True, text=True, env={**ENVIRONMENT, **more.pop('env', {})}, timeout=300, **more)


def must(process, status, *needles):
    said = process.stdout + process.stderr
    assert process.returncode == status, (process.args, process.returncode, said)
    assert all(needle in said for needle in needles), (process.args, needles, said)


def try_hooks():
    must(run('pre-commit', 'validate-manifest', str(SOURCE / '.pre-commit-hooks.yaml')), 0)
    hooks = yaml.safe_load((SOURCE / '.pre-commit-hooks.yaml').read_text())
    work = pathlib.Path('work')
    work.mkdir()
    must(run('git', 'init', '-q', '.', cwd=work), 0)
    local = {'repos': [{'repo': 'local', 'hooks': hooks}]}
    (work / '.pre-commit-config.yaml').write_text(yaml.safe_dump(local))
    shutil.copy(SAMPLE / 'in.txt', work / 'good.txt')
    (work / 'bad.txt').write_bytes(b'\xd8\xa7\xd8 broken\n')
    must(run('git', 'add', '-A', cwd=work), 0)
    must(run('pre-commit', 'run', '--files', 'good.txt', cwd=work), 0, 'bayegan check')
    must(run('pre-commit', 'run', '--files', 'bad.txt', cwd=work), 1, 'encoding-undecided')
    (work / 'sources.zip').write_bytes(b'PK\x05\x06' + bytes(18))
    must(run('pre-commit', 'run', '--files', 'sources.zip', cwd=work), 0, 'Skipped')


def reports_in(folder):
    sarif = json.loads((folder / 'findings.sarif').read_text('utf-8'))
    assert sarif['version'] == '2.1.0'
    assert isinstance(json.loads((folder / 'findings.gitlab.json').read_text('utf-8')), list)
    assert '<testsuites' in (folder / 'findings.junit.xml').read_text('utf-8')
    return [result['ruleId'] for result in sarif['runs'][0]['results'] if result['level'] != 'note']


def act():
    """The steps of the action, with the expressions filled in as GitHub does."""
    action = yaml.safe_load((SOURCE / 'action.yml').read_text())
    assert action['runs']['using'] == 'composite'
    values = {f'inputs.{name}': str(given.get('default', '')) for name, given in action['inputs'].items()}
    values.update({'inputs.files': 'out/*.tar out/*.epub', 'inputs.options': '--fail-on warning', 'runner.temp': os.getcwd()})

    def fill(text):
        return re.sub(r'\$\{\{ ([\w.]+) \}\}', lambda found: values[found[1]], text)

    for step in action['runs']['steps']:
        env = {name: fill(value) for name, value in step['env'].items()}
        env.update({'GITHUB_ACTION_PATH': str(SOURCE), 'GITHUB_OUTPUT': 'output', 'GITHUB_ACTIONS': 'true'})
        yield run('bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', step['run'], env=env)


def script(job, **variables):
    """The script of the GitLab template."""
    env = {**job['variables'], **variables}
    return run('sh', '-ec', '\n'.join(job['script']), env=env)


try_hooks()
must(run(str(BAYEGAN), 'convert', str(SAMPLE / 'in.txt'), '--record', str(SAMPLE / 'confirmed.record.xml'), '-o', 'out'), 0)
for process in act():
    must(process, 0)
assert pathlib.Path('output').read_text() == f'sarif={os.getcwd()}/bayegan-reports/findings.sarif\n'
assert reports_in(pathlib.Path('bayegan-reports')) == []
pathlib.Path('out/anternasional-232.tar').write_bytes(pathlib.Path('out/anternasional-232.tar').read_bytes()[:-4096])
for process in act():
    must(process, 1, '::error')
assert 'container-truncated' in reports_in(pathlib.Path('bayegan-reports'))
template = yaml.safe_load((SOURCE / 'tools' / 'gitlab.yml').read_text())['.bayegan']
shutil.rmtree('bayegan-reports')
must(script(template, BAYEGAN_SOURCE=str(SOURCE), BAYEGAN_FILES='out/*.epub'), 0)
assert reports_in(pathlib.Path('bayegan-reports')) == []
must(script(template, BAYEGAN_SOURCE=str(SOURCE), BAYEGAN_FILES='out/*.tar'), 1, 'container-truncated')
for report in template['artifacts']['reports'].values():
    assert pathlib.Path(report).exists(), report
