# SPDX-License-Identifier: BSD-2-Clause
"""What bayegan verify takes of memory for a document: little for our own packages, bounded for whatever a small file may hold."""
import hashlib
import io
import os
import pathlib
import random
import re
import sys
import tarfile
import zipfile

from _measure import main, run

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / 'cli' / 'lib'))
from epub_book import NAV, ONE, OPF, item, made, meta

CHANCE = random.Random(232)
ENGLISH, ARABIC = 'abcdefghij', 'ابتثجحخدذر'
MASTHEAD = 'The Weekly Mirror\nNo. 5, 1 March 1890\n'
HEAD = MASTHEAD + '\nThe Roads in Winter\n\n'
ARABIC_HEAD = 'المرآة\nالعدد ٥\n٣ صفر سنة ١٣٤١ - ٢٥ سبتمبر سنة ١٩٢٢\n\nالطرق في الشتاء\n\n'
WORDS = [''.join(CHANCE.choice(ENGLISH) for _ in range(length)) for length in range(2, 9) for _ in range(80)]
ARABIC_WORDS = [word.translate(str.maketrans(ENGLISH, ARABIC)) for word in WORDS]
DENSE = '<p>abcdefghijk#</p>'
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


def damaged():
    """A large EPUB of our own, with one page that is not valid."""
    convert('hurt', named(10500), head=MASTHEAD)
    with zipfile.ZipFile('out/hurt.epub') as old, zipfile.ZipFile('book.epub', 'w', zipfile.ZIP_DEFLATED) as new:
        for member in old.infolist():
            data = old.read(member)
            if member.filename.endswith('article-00009.xhtml'):
                data = data.replace(b'</body>', repeated('<blink>abcdefghijk#</blink>', 3 << 20).encode() + b'</body>')
            new.writestr(member.filename, data, member.compress_type)


def folder(edits):
    for name, data in made(edits).items():
        file = pathlib.Path('book', name)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data if isinstance(data, bytes) else data.encode())


def page(body):
    return (ONE, '</body>', body + '</body>')


def pages(count, body):
    text = made([page(body)])[ONE]
    book([item(counted('<item id="q#" href="q#.xhtml" media-type="application/xhtml+xml"/>', count)),
          (OPF, '</spine>', counted('<itemref idref="q#"/>', count) + '</spine>')], [(f'OPS/q{i}.xhtml', text) for i in range(count)])


def xml(name, root, body):
    pathlib.Path(name).write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n<{root}>{body}</{root.split()[0]}>\n', encoding='utf-8')


def tei(body):
    xml('issue.tei.xml', 'TEI xmlns="http://www.tei-c.org/ns/1.0"', f'<text><body>{body}</body></text>')


def invalid(name):
    """As dense as honest ones, and just small enough for a tree."""
    xml(name, 'TEI xmlns="http://www.tei-c.org/ns/1.0"', f'<text><body>{repeated(DENSE, 2 << 20)}</body></text>')


def sparse(*names):
    """100 MB of zeros."""
    for name in names:
        with open(name, 'wb') as file:
            file.truncate(100 << 20)


def large(name, end, size=100, words=200):
    """So many MB that are valid until they end, thus."""
    edition = pathlib.Path('out/edition.tei.xml')
    if not edition.exists():
        convert('edition', [sentence(12)])
    text = edition.read_text(encoding='utf-8')
    last = text.rindex('</p>') + 4
    paragraph = '<p n="#" xml:id="x#" source="src:char=1,2 src:line=3,4">' + sentence(words) + '</p>\n'
    with open(name, 'w', encoding='utf-8') as file:
        file.write(text[:last])
        for i in range(2, (size << 20) // len(paragraph)):
            file.write(paragraph.replace('#', str(i)))
        file.write(end + text[last:])


def bagged(member, make, mode='w'):
    """A bag with that, which is made as a file."""
    make('payload')
    data = pathlib.Path('payload').read_bytes()
    tags = {'bagit.txt': b'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
            'manifest-sha512.txt': f'{hashlib.sha512(data).hexdigest()}  {member}\n'.encode()}
    with tarfile.open('bag.tar', mode) as bag:
        for name, text in {**tags, member: data}.items():
            info = tarfile.TarInfo('bag/' + name)
            info.size = len(text)
            bag.addfile(info, io.BytesIO(text))


def pictures(end):
    """An EPUB with 100 MB of them."""
    noise = CHANCE.randbytes(1 << 20)
    book([item(counted('<item id="q#" href="q#.png" media-type="image/png"/>', 100))], [(f'OPS/q{i}.png', noise) for i in range(100)])
    with open('book.epub', 'r+b') as file:
        file.truncate(os.path.getsize('book.epub') - end)


def named_pictures(name):
    pictures(0)
    os.rename('book.epub', name)


def convert(name, lines, out='out', head=HEAD):
    text = head + '\n'.join(lines) + '\n'
    pathlib.Path(name + '.txt').write_text(text, encoding='utf-8')
    code, _ = run([os.environ['BAYEGAN'], 'convert', name + '.txt', '-o', out])
    if code != 0:
        sys.exit(f'convert {name}: {code}')


def sentence(words, source=tuple(WORDS)):
    return ' '.join(CHANCE.choice(source) for _ in range(words))


def articles(count):
    return [line for i in range(count) for line in ('', '* * *', '', f'Letter and answer {i}', '', f'The council met again on day {i}.')]


def named(count):
    return [line for i in range(count) for line in ('', '* * *', '', f'Letter and answer {i}', '', 'By John ' + WORDS[i % 500].title() + 'son', '',
                                                    f'The council met again on day {i}.')]


def volume(count):
    """As in a bound volume of a year."""
    return [line for i in range(count) for line in ('', '* * *', '', f'Letter and answer {i}', '', 'By John ' + WORDS[i % 500].title() + 'son', '',
                                                    sentence(300))]


def broken(name):
    """Its last block is not as long as it says."""
    before, after = pathlib.Path('out', name + '.tei.xml').read_text(encoding='utf-8').rsplit('src:char=', 1)
    pathlib.Path('issue.tei.xml').write_text(before + 'src:char=1,2 ' + after.split(' ', 1)[1], encoding='utf-8')


def changed(name, member, old, new):
    """A package with another word in the midst of a member, all digests made right again."""
    with tarfile.open(f'out/{name}.tar') as old_tar:
        files = {item.name: old_tar.extractfile(item).read() for item in old_tar}
    path = f'{name}/{member}'
    middle = files[path].index(old, len(files[path]) // 2)
    files[path] = files[path][:middle] + new + files[path][middle + len(old):]
    payload = [len(data) for each, data in files.items() if each.startswith(f'{name}/data/')]
    files[f'{name}/bag-info.txt'] = re.sub(rb'Payload-Oxum: .*', b'Payload-Oxum: %d.%d' % (sum(payload), len(payload)), files[f'{name}/bag-info.txt'])
    for manifest in ('manifest-sha512.txt', 'tagmanifest-sha512.txt'):
        listed = [line.split('  ', 1)[1] for line in files[f'{name}/{manifest}'].decode().splitlines()]
        files[f'{name}/{manifest}'] = ''.join(f'{hashlib.sha512(files[f"{name}/{each}"]).hexdigest()}  {each}\n' for each in listed).encode()
    pathlib.Path('other').mkdir(exist_ok=True)
    with tarfile.open(f'other/{name}.tar', 'w', format=tarfile.USTAR_FORMAT) as new_tar:
        for each, data in files.items():
            info = tarfile.TarInfo(each)
            info.size = len(data)
            new_tar.addfile(info, io.BytesIO(data))


def confirmed(name, lines):
    """All that was proposed is sure."""
    convert(name, lines, head=MASTHEAD)
    record = pathlib.Path('out', name + '.record.xml').read_text(encoding='utf-8')
    pathlib.Path(name + '.record.xml').write_text(record.replace('state="proposed"', 'state="confirmed"'), encoding='utf-8')
    convert(name, lines, 'sure', MASTHEAD)


def english(name):
    convert(name, (sentence(12) for _ in range(1000)))


def arabic(name, lines):
    convert(name, (sentence(12, ARABIC_WORDS) for _ in range(lines)), head=ARABIC_HEAD)


def batch(make, name):
    for i in range(20):
        make(f'{name}-{i}')


def among(name, text):
    """A file of that name in a batch."""
    folder = pathlib.Path(name).parent
    folder.mkdir(exist_ok=True)
    if not pathlib.Path('out/mirror.tar').exists():
        convert('mirror', [sentence(12)])
    pathlib.Path(folder, 'mirror.tar').write_bytes(pathlib.Path('out/mirror.tar').read_bytes())
    pathlib.Path(name).write_text(text, encoding='utf-8')


def rows(count):
    head = 'id,serial,issue_from,issue_to,date,title,author,file,bytes,sha512,status\n'
    return head + counted(f'#,The Mirror,#,#,1890-03-01,Of the Roads #,John Smith,#.tar,1000,{"0" * 128},sound\n', count)


def sheet():
    convert('mirror', [sentence(12)], 'batch')
    pathlib.Path('batch', 'batch.csv').write_text('id,file\n' + counted('#,#.tar\n', 200000), encoding='utf-8')


# What it is; how it is made; exit status; MiB at most; rules that are found; arguments.
EPUB, EDITION = ['book.epub'], 'data/representations/tei/data/issue.xml'
PUBLICATION = 'data/representations/epub/data/issue.epub'
ZEROS = ['zeros', 'zeros.tei.xml', 'zeros.record.xml', 'zeros.epub', 'zeros.opf', 'zeros.tar', 'zeros.zip']
MIRRORS, MIRATS = ([f'out/{name}-{i}.tar' for i in range(20)] for name in ('mirror', 'mirat'))
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
    ('a TEI document of tiny elements', lambda: tei('<p/>' * 1300000), 1, 64, ['xml-limit'], ['issue.tei.xml']),
    ('a TEI document of identifiers', lambda: tei(counted('<p xml:id="a#"/>', 250000)), 1, 64, ['xml-limit'], ['issue.tei.xml']),
    ('a TEI document of names', lambda: tei(counted('<a#/>', 480000)), 1, 64, ['xml-limit'], ['issue.tei.xml']),
    ('a TEI document of prefixes', lambda: tei(counted('<p xmlns:a#="u"/>', 220000)), 1, 64, ['xml-limit'], ['issue.tei.xml']),
    ('a record of tiny elements', lambda: xml('issue.record.xml', 'record xmlns="urn:x-bayegan:record:1"', '<p/>' * 500000), 1, 64, ['xml-limit'],
     ['issue.record.xml']),
    ('a TEI document of 5 MB that is not valid', lambda: tei(repeated(DENSE, 5 << 20)), 1, 24, ['xml-grammar'], ['issue.tei.xml']),
    ('a TEI document of 40 MB that is not valid', lambda: tei(repeated(DENSE, 40 << 20)), 1, 64, ['xml-grammar'], ['issue.tei.xml']),
    ('a record of 5 MB that is not valid', lambda: xml('issue.record.xml', 'record xmlns="urn:x-bayegan:record:1"', repeated(DENSE, 5 << 20)), 1, 24,
     ['xml-grammar'], ['issue.record.xml']),
    ('a package document of 5 MB', lambda: xml('book.opf', 'package xmlns="http://www.idpf.org/2007/opf"', repeated(DENSE, 5 << 20)), 1, 64,
     ['xml-limit'], ['book.opf']),
    ('a package document of tiny elements', lambda: xml('book.opf', 'package xmlns="http://www.idpf.org/2007/opf"', '<p/>' * 500000), 1, 64,
     ['xml-limit'], ['book.opf']),
    ('a profile of objects', lambda: pathlib.Path('profile.json').write_text('{"a": [' + '{},' * 80000 + '{}]}', encoding='utf-8'), 2, 64, [],
     ['--profile', 'profile.json', 'profile.json']),
    ('a TEI document of 100 MB that is not valid at its end', lambda: large('issue.tei.xml', '<blink/>'), 1, 40, ['xml-grammar'], ['issue.tei.xml']),
    ('a TEI document of 100 MB that is not well-formed at its end', lambda: large('issue.tei.xml', '<p'), 1, 40, ['xml-wellformed'],
     ['issue.tei.xml']),
    ('a TEI document of 100 MB that breaks rules', lambda: large('issue.tei.xml', ''), 1, 48, ['tei-range-length', 'findings-left-out'],
     ['issue.tei.xml']),
    ('a TEI document of 100 MB that breaks rules, on standard input', lambda: large('input', ''), 1, 48, ['tei-range-length', 'findings-left-out'],
     ['-']),
    ('a TEI document of 100 MB that breaks rules, in a bag', lambda: bagged('data/issue.xml', lambda name: large(name, '')), 1, 48,
     ['tei-range-length', 'findings-left-out'], ['--deep', 'bag.tar']),
    ('a TEI document of 100 MB that breaks rules, in a packed bag', lambda: bagged('data/issue.xml', lambda name: large(name, ''), 'w:gz'), 1, 48,
     ['tei-range-length', 'findings-left-out'], ['--deep', 'bag.tar']),
    ('a TEI document of 11 MB that breaks rules', lambda: large('issue.tei.xml', '', 11, 6), 1, 64, ['tei-range-length', 'findings-left-out'],
     ['issue.tei.xml']),
    ('an edition of 11 MB that breaks rules', lambda: bagged(EDITION, lambda name: large(name, '', 11, 6)), 1, 64,
     ['tei-range-length', 'findings-left-out'], ['bag.tar']),
    ('an edition of 100 MB that breaks rules', lambda: bagged(EDITION, lambda name: large(name, '')), 1, 48,
     ['tei-range-length', 'findings-left-out'], ['bag.tar']),
    ('an edition of 100 MB that breaks rules, packed', lambda: bagged(EDITION, lambda name: large(name, ''), 'w:gz'), 1, 48,
     ['tei-range-length', 'findings-left-out'], ['bag.tar']),
    ('an EPUB of 100 MB that breaks rules', lambda: pictures(0), 1, 40, ['epub-image-corrupt'], EPUB),
    ('an EPUB of 100 MB that breaks rules, in a bag', lambda: bagged('data/book.epub', named_pictures), 1, 24, ['epub-image-corrupt'],
     ['--deep', 'bag.tar']),
    ('an EPUB of 100 MB that breaks rules, in a packed bag', lambda: bagged('data/book.epub', named_pictures, 'w:gz'), 1, 24,
     ['epub-image-corrupt'], ['--deep', 'bag.tar']),
    ('an EPUB of 100 MB that breaks rules, on standard input', lambda: named_pictures('input.epub') or os.rename('input.epub', 'input'), 1, 24,
     ['epub-image-corrupt'], ['-']),
    ('an edition of 100 MB that breaks rules, an EPUB', lambda: bagged(PUBLICATION, named_pictures), 1, 24, ['epub-image-corrupt'], ['bag.tar']),
    ('an edition of 100 MB that breaks rules, an EPUB, packed', lambda: bagged(PUBLICATION, named_pictures, 'w:gz'), 1, 24, ['epub-image-corrupt'],
     ['bag.tar']),
    ('an EPUB of 100 MB that is cut', lambda: pictures(1000), 1, 40, ['epub-zip-unreadable'], EPUB),
    ('100 MB of zeros', lambda: sparse(*ZEROS), 2, 64, ['file-kind-unknown', 'xml-wellformed', 'container-unrecognised', 'file-limit', 'epub-zip-unreadable'], ZEROS),
    ('TEI documents that are not valid, two at a time', lambda: [invalid(f'{i}.tei.xml') for i in range(4)], 1, 64, ['xml-grammar'],
     ['--jobs', '2', *(f'{i}.tei.xml' for i in range(4))]),
    ('an issue of 70 kB', lambda: english('small'), 0, 16, [], ['out/small.tar']),
    ('an Arabic issue of 70 kB', lambda: arabic('mirat', 600), 0, 16, [], ['out/mirat.tar']),
    ('20 issues of 70 kB', lambda: batch(english, 'mirror'), 0, 18, [], ['--jobs', '1', *MIRRORS]),
    ('20 Arabic issues of 70 kB, two at a time', lambda: batch(lambda name: arabic(name, 600), 'mirat'), 0, 22, [], ['--jobs', '2', *MIRATS]),
    ('an Arabic issue of 550 kB', lambda: arabic('year', 4700), 0, 22, [], ['out/year.tar']),
    ('a text of 3 MB', lambda: convert('large', (sentence(60) for _ in range(10000))), 0, 48, [], ['out/large.tar']),
    ('a poem of 40,000 lines', lambda: convert('poem', ('  ' + sentence(5) for _ in range(40000))), 0, 112, [], ['out/poem.epub', 'out/poem.tar']),
    ('a text of one word', lambda: convert('one', (('mirror ' * 60).strip() for _ in range(10000))), 0, 64, [], ['out/one.epub', 'out/one.tar']),
    ('an issue of 3,000 articles', lambda: convert('many', articles(3000), head=MASTHEAD), 0, 80, [], ['out/many.epub', 'out/many.tar']),
    ('an issue of 2,500 authors that are confirmed', lambda: confirmed('sure', named(2500)), 0, 80, [], ['sure/sure.tar']),
    ('a TEI document of 1,000 articles', lambda: convert('thousand', volume(1000), head=MASTHEAD), 0, 26, [], ['out/thousand.tei.xml']),
    ('a TEI document of 5,000 articles', lambda: convert('volume', volume(5000), head=MASTHEAD), 0, 52, [], ['out/volume.tei.xml']),
    ('a package of a text of 9 MB', lambda: None, 0, 120, [], ['out/volume.tar']),
    ('a package of a text of 9 MB, which is another', lambda: changed('volume', 'data/representations/source/data/volume.txt', b' ', b'  '), 1, 120,
     ['record-stale'], ['other/volume.tar']),
    ('a package of a text of 9 MB, with another word in its TEI edition', lambda: changed('volume', 'data/representations/tei/data/volume.xml', b'a ', b'b '),
     1, 120, ['tei-text-differs'], ['other/volume.tar']),
    ('a TEI document of 5,000 articles that breaks a rule', lambda: broken('volume'), 1, 52, ['tei-range-length'], ['issue.tei.xml']),
    ('an EPUB of 10,500 authors', lambda: convert('named', named(10500), head=MASTHEAD), 0, 112, [], ['out/named.epub']),
    ('an EPUB of 10,500 authors with a page that is not valid', damaged, 1, 64, ['epub-zip-limit'], EPUB),
    ('a folder with a page of tiny elements', lambda: folder([page(repeated(BOLD, 3 << 20))]), 1, 64, ['xml-limit'], ['book']),
    ('a page of tiny elements, more memory', lambda: book([page(repeated(BOLD, 3 << 20))]), 0, 256, [], ['--memory', '200', 'book.epub']),
    ('a sheet of 200,000 rows', sheet, 1, 64, ['container-limit'], ['batch']),
    ('a sheet of 50,000 packages that are not there', lambda: among('rows/batch.csv', rows(50000)), 1, 64, ['batch-package-missing'], ['rows']),
    ('a manifest of 100,000 packages that are not there', lambda: among('listed/manifest-sha512.txt', counted(f'{"0" * 128}  #.tar\n', 100000)), 1, 60,
     ['batch-package-missing'], ['listed']),
    ('a manifest of 1,000,000 lines that are none', lambda: among('none/manifest-sha512.txt', counted('nothing #\n', 1000000)), 1, 48,
     ['batch-manifest-line', 'findings-left-out'], ['none']),
    ('a list of 300,000 names', lambda: pathlib.Path('list').write_text(counted('missing-#.tar\n', 300000), encoding='utf-8'), 2, 28, ['file-missing'],
     ['--files-from', 'list']),
    ('30,000 members', lambda: book([], [(f'OPS/x{i}', '') for i in range(30000)]), 0, 64, [], EPUB),
]

main(__file__, CASES)
