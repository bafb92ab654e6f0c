# SPDX-License-Identifier: BSD-2-Clause
"""Runs a program and measures its memory. A child's memory counts from what its parent had: whoever measures must be small, so that another
process makes what is measured."""
import os
import sys


def run(arguments):
    """Exit status, and the most memory (KiB) that was resident; the output goes to `log`, standard input is `input` where it is asked for."""
    process = os.fork()
    if process == 0:
        log = os.open('log', os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(log, 1)
        os.dup2(log, 2)
        if '-' in arguments:
            os.dup2(os.open('input', os.O_RDONLY), 0)
        os.execv(arguments[0], arguments)
    _, status, usage = os.wait4(process, 0)
    return os.waitstatus_to_exitcode(status), usage.ru_maxrss


def check(script, index, case, command):
    """A case: what it is; how it is made (by the script, when its argument is the index); exit status; MiB at most; rules that are found;
    arguments of the command."""
    what, _, status, most, rules, arguments = case
    made, _ = run([sys.executable, script, str(index)])
    code, memory = run([os.environ['BAYEGAN'], command, *arguments])
    with open('log', encoding='utf-8') as log:
        found = {line.rsplit('[', 1)[-1].rstrip(']\n') for line in log}
    print(f'{what}: exit {code}, {memory / 1024:.1f} MiB', flush=True)
    missing = set(rules) - found
    if made != 0 or code != status or memory > most * 1024 or missing:
        sys.exit(f'{what}: made {made}; exit {code}, not {status}; at most {most} MiB; missing: {missing}; found: {sorted(found)[:20]}')


def main(script, cases, command='verify'):
    if len(sys.argv) > 1:
        cases[int(sys.argv[1])][1]()
        return
    for index, case in enumerate(cases):
        check(script, index, case, command)
