# SPDX-License-Identifier: BSD-2-Clause
"""What bayegan verify takes of memory for a document: little for our own packages, bounded for whatever a small file may hold."""
import pathlib
import random
import sys
import zipfile

from _measure import main

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / 'cli' / 'lib'))
from epub_book import NAV, ONE, OPF, item, made, meta

CHANCE = random.Random(232)
ANCHOR, BOLD = '<a href="#">x</a>', '<b/>#'


def repeated(form, size):
    """The form again and again, with just enough chance in it not to look like a bomb."""
    blocks = []
    while size > 0:
        block = ''.join(form.replace('#', str(CHANCE.randrange(1000))) for _ in range(12))
        blocks.append(block * 4)
        size -= len(block) * 4
    return ''.join(blocks)


def counted(form, count):
    return ''.join(form.replace('#', str(i)) for i in range(count))


def book(edits, others=()):
    with zipfile.ZipFile('book.epub', 'w', zipfile.ZIP_DEFLATED) as container:
        container.writestr('mimetype', 'application/epub+zip', zipfile.ZIP_STORED)
        for name, data in {**made(edits), **dict(others)}.items():
            if name != 'mimetype':
                container.writestr(name, data)


def page(body):
    return (ONE, '</body>', body + '</body>')


def pages(count, body):
    text = made([page(body)])[ONE]
    book([item(counted('<item id="q#" href="q#.xhtml" media-type="application/xhtml+xml"/>', count)),
          (OPF, '</spine>', counted('<itemref idref="q#"/>', count) + '</spine>')], [(f'OPS/q{i}.xhtml', text) for i in range(count)])


# What it is; how it is made; exit status; MiB at most; rules that are found; arguments.
EPUB = ['book.epub']
CASES = [
    ('a page of tiny elements', lambda: book([page(repeated(BOLD, 7 << 20))]), 1, 64, ['xml-limit'], EPUB),
    ('a page of attributes', lambda: book([page(repeated('<p ' + counted('a#="" ', 200) + '>#</p>', 7 << 20))]), 1, 64, ['xml-limit'], EPUB),
    ('a page of names', lambda: book([page(repeated('<a#/>', 7 << 20))]), 1, 64, ['xml-limit'], EPUB),
    ('a page of instructions', lambda: book([page(repeated('<?a #?>', 7 << 20))]), 1, 64, ['xml-limit'], EPUB),
    ('one long text, and tiny elements', lambda: book([page(repeated('# ', 6 << 20) + repeated(BOLD, 1 << 20))]), 1, 64, ['xml-limit'], EPUB),
    ('a page that is too long', lambda: book([page(repeated('# ', 12 << 20))]), 1, 64, ['epub-zip-limit'], EPUB),
    ('many pages', lambda: pages(20, repeated('<p>#</p>', 1 << 20)), 0, 64, [], EPUB),
    ('many pages of identifiers', lambda: pages(20, counted('<p id="a#"/>', 40000)), 1, 64, ['epub-zip-limit'], EPUB),
    ('many pages of links', lambda: pages(20, repeated(ANCHOR, 1 << 19)), 1, 64, ['epub-zip-limit'], EPUB),
    ('many pages of faults', lambda: pages(10, repeated('<blink>#</blink>', 1 << 19)), 1, 64, ['findings-left-out'], EPUB),
    ('a table of contents of 200,000', lambda: book([(NAV, '</ol>', repeated('<li><a href="one.xhtml">#</a></li>', 7 << 20) + '</ol>')]), 1, 64,
     ['xml-limit'], EPUB),
    ('a manifest of 200,000', lambda: book([item(counted('<item id="q#" href="q" media-type="a/b"/>', 200000))]), 1, 64, ['xml-limit'], EPUB),
    ('200,000 statements', lambda: book([meta(repeated('<meta property="a">#</meta>', 7 << 20))]), 1, 64, ['xml-limit'], EPUB),
    ('a style sheet of 500,000 addresses', lambda: book([], [('OPS/style.css', repeated('a{b:url(#)}\n', 7 << 20))]), 1, 64, ['epub-zip-limit'],
     EPUB),
    ('30,000 members', lambda: book([], [(f'OPS/x{i}', '') for i in range(30000)]), 0, 64, [], EPUB),
]

main(__file__, CASES)
