# SPDX-License-Identifier: BSD-2-Clause
"""What bayegan convert takes of memory where a record is much larger than its text."""
from _measure import main

TEXT = 'THE EVENING LANTERN\nNo. 7\n\nOn Lamps\nBy Ann Lee\nThe lamp burned oil, and it burned it slowly.\n'


def recorded(values):
    import hashlib
    import pathlib
    pathlib.Path('lantern.txt').write_text(TEXT, encoding='utf-8')
    pathlib.Path('lantern.record.xml').write_text('<record xmlns="urn:x-bayegan:record:1" version="1">'
                                                  f'<source sha256="{hashlib.sha256(TEXT.encode()).hexdigest()}"/>{values}</record>', encoding='utf-8')


def named(count):
    """As many names in one article of the record, beside one that is recognised in the text."""
    agents = ''.join(f'<agent role="author" state="confirmed"><name>Name Nr{i}</name></agent>' for i in range(count))
    recorded(f'<article line="4">{agents}</article>')


def titled(size):
    recorded(f'<title state="confirmed"><value>{"A " * (size // 2)}</value></title>')


# What it is; how it is made; exit status; MiB at most; rules that are found; arguments.
main(__file__, [('2,000 names in an article', lambda: named(2000), 0, 64, [], ['lantern.txt', '-o', 'out', '-q']),
                ('a title of 20 MB', lambda: titled(20 << 20), 1, 120, ['record-value-long'], ['lantern.txt', '-o', 'out', '-q'])], 'convert')
