#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Writes texts in another encoding, those that have every letter in it.

usage: reencode.py ENCODING FROM TO   (folders)"""
import pathlib
import sys

from recover import CODECS, encode

MOST = 8
FOLDED = str.maketrans('ی\u06cc', 'يي')


def main():
    name, start, end = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    codec = CODECS.get(name, name.replace('windows-', 'cp').replace('IBM', 'cp').replace('-', '_').lower())
    end.mkdir()
    made = 0
    for path in sorted(start.glob('*.txt')):
        try:
            text = path.read_bytes().decode('utf-8').removeprefix('\ufeff')[:40000]
            if codec.startswith(('cp', 'iso')):
                text = text.translate(FOLDED)
            # Half of the wide ones have a byte order mark.
            mark = '\ufeff' if codec.startswith('utf') and made % 2 else ''
            (end / path.name).write_bytes(encode(mark + text, codec))
            made += 1
        except (KeyError, UnicodeError):
            continue
        if made == MOST:
            return
    if made == 0:
        sys.exit(f'no text has all its letters in {name}')


if __name__ == '__main__':
    main()
