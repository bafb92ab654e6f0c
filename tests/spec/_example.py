# SPDX-License-Identifier: BSD-2-Clause
"""Reads fixtures/spec.txt: its examples, and the claims each of them makes."""
import re

FENCE = '`' * 8
RULE = '-' * 8
NEXT = '=' * 8 + ' '
CODECS = {'windows': 'cp', 'IBM': 'cp', 'macintosh': 'mac_roman'}
SHOWN = {'→': '\t', '⍽': '\u00a0', '␌': '\f', '␍': '\r', '␚': '\x1a', '␛': '\x1b'}


class Example:
    def __init__(self, number, section, line, name):
        self.number, self.section, self.line = number, section, line
        self.texts, self.claims = {name: []}, []
        self.encoding = 'utf-8'

    def add(self, line):
        """A line of the text at hand, or the name of the next one."""
        if line.startswith(NEXT):
            self.texts = {name: lines for name, lines in self.texts.items() if lines}
            self.texts[line[len(NEXT):].strip()] = []
        else:
            next(reversed(self.texts.values())).append(line)

    def source(self, name):
        """The bytes of an issue: one line end behind each line, as an editor would save it."""
        text = ''.join(line + '\n' for line in self.texts[name])
        return re.sub('[%s]' % ''.join(SHOWN), lambda sign: SHOWN[sign[0]], text).encode(self.encoding)

    def __str__(self):
        return f'example {self.number} ({self.section}, line {self.line})'


def codec_of(encoding):
    """The codec of an encoding by the name that bayegan has for it."""
    for name, codec in CODECS.items():
        if encoding.startswith(name):
            return codec + encoding[len(name):].strip('-')
    return encoding


def claim_of(line):
    key, colon, value = line.partition(':')
    if not colon:
        raise ValueError(f'no claim: {line}')
    return key.strip(), value.strip()


def read(path):
    examples, example, section, in_text = [], None, '', False
    for number, line in enumerate(open(path, encoding='utf-8', newline='').read().split('\n'), 1):
        if example is None and line.startswith(FENCE + ' example'):
            name, _, encoding = line[len(FENCE + ' example'):].partition(' in ')
            example, in_text = Example(len(examples) + 1, section, number, name.strip() or 'issue.txt'), True
            example.encoding = codec_of(encoding) if encoding else 'utf-8'
        elif example is None:
            section = line[3:] if line.startswith('## ') else section
        elif line == FENCE:
            if in_text:
                raise ValueError(f'{example}: no claims')
            examples.append(example)
            example = None
        elif in_text and line == RULE:
            in_text = False
        elif in_text:
            example.add(line)
        elif line.strip():
            example.claims.append(claim_of(line))
    if example is not None:
        raise ValueError(f'{example}: not closed')
    return examples
