# SPDX-License-Identifier: BSD-2-Clause
"""What bayegan verify takes of memory: the same for every size of a file, bounded however many files or findings there are."""
from _measure import main

LONG = '/'.join('a' * 199 for _ in range(9))
FEW = [f'data/f{i}' for i in range(10)]
SOURCE, TEI = 'data/representations/source/data/a.txt', 'data/representations/tei/data/a.xml'
RECORD, DC = 'data/metadata/descriptive/record.xml', 'data/metadata/descriptive/dc.xml'
PREMIS = 'data/metadata/preservation/premis.xml'
REPORTS = ['text', 'jsonl', 'sarif', 'junit', 'github', 'gitlab', 'csv', 'html']
DECLARATION = b'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

# What it is; how it is made; exit status; MiB at most; rules that are found; arguments.
CASES = [
    ('payload of 200 MB', lambda: bag([f'data/f{i}' for i in range(200)], b'x' * 1000003), 0, 16, [], ['bag.tar']),
    ('100,000 files', lambda: bag(many()), 0, 64, [], ['bag.tar']),
    ('100,000 files, the payload first', lambda: sorted(bag(many()), key=lambda member: member[0]), 0, 64, [], ['bag.tar']),
    ('100,000 files changed', lambda: [(name, text if '/' not in name else b'') for name, text in bag(many())], 1, 64,
     ['bag-digest-mismatch', 'findings-left-out', 'bag-oxum-mismatch'], ['bag.tar']),
    ('20,000 long names', lambda: bag(long_names()), 1, 64, ['container-limit'], ['bag.tar']),
    ('20,000 long names, more memory', lambda: bag(long_names()), 0, 256, [], ['--memory', '200', 'bag.tar']),
    ('one line 300,000 times', lambda: edited('manifest-sha512.txt', b'0' * 128 + b'  data/f1\n', 300000), 1, 64,
     ['bag-manifest-duplicate', 'findings-left-out'], ['bag.tar']),
    ('300,000 files that are not there', lambda: edited('manifest-sha512.txt', absent(), 1), 1, 64, ['findings-left-out'],
     [*(f'--report={form}={form}' for form in REPORTS), 'bag.tar']),
    ('20,000,000 empty lines', lambda: edited('manifest-sha512.txt', b'\n', 20000000), 1, 64, ['bag-manifest-line'], ['bag.tar']),
    ('5,000,000 fields', lambda: edited('bag-info.txt', b'a: b\n', 5000000), 1, 64, ['container-limit'], ['bag.tar']),
    ('a TEI edition of tiny elements', lambda: sealed([(SOURCE, b'A Title\n'), (TEI, tei(b'<p/>' * 350000))]), 1, 64, ['xml-limit'], ['bag.tar']),
    ('editions of tiny elements', lambda: sealed([(SOURCE, b'A Title\n'), (TEI, tei(b'<p/>' * 900000)), (RECORD, record(b'<p/>' * 900000))]), 1, 64,
     ['xml-limit'], ['bag.tar']),
    ('editions of 18 MB that are not valid', lambda: sealed(invalid()), 1, 64, ['xml-grammar', 'xml-limit'], ['bag.tar']),
    ('editions of 18 MB that are not valid, packed', lambda: sealed(invalid()), 1, 64, ['xml-grammar', 'xml-limit'], ['bag.tar.gz']),
    ('an edition of 100 MB that is not valid', lambda: sealed([(SOURCE, b'A Title\n'), (TEI, tei(b'<p>abcdef</p>\n' * 7000000))]), 1, 40,
     ['xml-grammar'], ['bag.tar']),
    ('metadata of 100 MB', lambda: sealed([(SOURCE, bytes(100 << 20)), (DC, bytes(100 << 20))]), 1, 24, ['container-limit'], ['bag.tar']),
    ('a source of 10,000,000 lines', lambda: sealed([(SOURCE, b'a\n' * 10000000)]), 1, 64, ['container-limit'], ['bag.tar']),
    ('large editions in a small package', lambda: sealed([(SOURCE, b'A Title\n'), *((name, swollen(24)) for name in (TEI, RECORD, DC))]), 1, 64,
     ['container-limit'], ['bag.tar.gz']),
    ('a large dictionary', lambda: sealed([(f'data/f{i}', swollen(i)) for i in range(1, 13)]), 1, 64, ['container-limit'], ['bag.tar.xz']),
    ('a large dictionary, more memory', lambda: sealed([(f'data/f{i}', swollen(i)) for i in range(1, 13)]), 0, 96, [], ['--memory', '80', 'bag.tar.xz']),
    ('1,000,000 holes', lambda: edited('fetch.txt', b'http://a 1 data/q\n', 1000000), 1, 64, [], ['bag.tar']),
]


def many():
    return [f'data/issue-{i // 100:04}/page-{i:06}.txt' for i in range(100000)]


def long_names():
    return [f'data/{LONG}/{i:06}' + 'b' * 190 for i in range(20000)]


def absent():
    return b''.join(b'%0128x  data/q%d\n' % (i, i) for i in range(300000))


def manifest(members):
    import hashlib
    return ''.join(f'{hashlib.sha512(text).hexdigest()}  {name}\n' for name, text in members).encode()


def bag(names, content=None):
    """The members of a bag; a file holds `content` or its own name."""
    return sealed([(name, content or name.encode()) for name in names])


def sealed(payload):
    size = sum(len(text) for _, text in payload)
    tags = [('bagit.txt', DECLARATION), ('bag-info.txt', f'Payload-Oxum: {size}.{len(payload)}\n'.encode()),
            ('manifest-sha512.txt', manifest(payload))]
    return [*tags, ('tagmanifest-sha512.txt', manifest(tags)), *payload]


def tei(body):
    return b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>' + body + b'</body></text></TEI>'


def record(body):
    return b'<record xmlns="urn:x-bayegan:record:1">' + body + b'</record>'


def dense(size):
    """So many MiB of paragraphs that take 13 times their size as a tree."""
    import random
    chance = random.Random(size)
    return b''.join(b'<p>%014x</p>' % chance.getrandbits(56) for _ in range(size << 20 >> 4))


def invalid():
    return [(SOURCE, b'A Title\n'), (TEI, tei(dense(5))), (RECORD, record(dense(5))), (DC, b'<dc>' + dense(4) + b'</dc>'),
            (PREMIS, b'<premis>' + dense(4) + b'</premis>')]


def swollen(size):
    """So many MiB of text that pack well, but not like a bomb."""
    import random
    chance = random.Random(size)
    return b''.join(chance.randbytes(500).hex().encode() * 64 for _ in range(size << 4))


def edited(name, text, times):
    """A small bag with another tag file."""
    return [(name, text * times), *(member for member in bag(FEW) if member[0] != name)]


def opened(name):
    if name.endswith('.gz'):
        import gzip
        return gzip.open(name, 'wb', 1)
    if name.endswith('.xz'):
        import lzma
        return lzma.open(name, 'wb', filters=[{'id': lzma.FILTER_LZMA2, 'preset': 0, 'dict_size': 64 << 20}])
    return open(name, 'wb')


def header(name, size):
    """Of a member of a tar; by hand, for there are very many."""
    if len(name) > 100:
        import tarfile
        info = tarfile.TarInfo(name)
        info.size = size
        return info.tobuf()
    head = b''.join([name.encode(), bytes(100 - len(name)), b'0000644\0', b'0000000\0' * 2, b'%011o\0' % size, b'00000000000\0', b' ' * 8,
                     b'0', bytes(100), b'ustar\0', b'00', bytes(247)])
    return b'%s%06o\0 %s' % (head[:148], sum(head), head[156:])


def make(members, out):
    with opened(out) as stream:
        for name, content in members:
            stream.write(header('bag/' + name, len(content)) + content + bytes(-len(content) % 512))
        stream.write(bytes(1024))


main(__file__, [(what, lambda members=members, out=rest[-1][-1]: make(members(), out), *rest) for what, members, *rest in CASES])
