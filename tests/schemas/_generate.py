# SPDX-License-Identifier: BSD-2-Clause
# Random documents of a RELAX NG grammar of schemas/, as far as those grammars go: what is chosen least often so far is chosen first, so that
# a few dozen documents use every element, attribute and value.
import random
import re
import xml.etree.ElementTree as ET

RNG = '{http://relaxng.org/ns/structure/1.0}'
XML = '{http://www.w3.org/XML/1998/namespace}'
DEEP = 12  # elements below this have nothing that may be left out
WORDS = ['Title', 'two words', 'انترناسیونال', 'می\u200cشود', 'a & b < c', '\u00a0', '۲۳۲', ' edge ']
SAMPLES = {
    'token': ['src:char=0,9', 'src:char=0,9 src:line=0,1'],
    'NCName': ['ltr', 'div', 'a1'],
    'language': ['fa', 'en', 'fa-Latn', 'und'],
    'anyURI': ['http://rightsstatements.org/vocab/CNE/1.0/', 'https://example.org/a?b=%20#c', 'urn:x'],
    'date': ['2008-02-08', '1917-10-25'],
    'gYearMonth': ['2008-02'],
    'gYear': ['2008', '0622'],
    'gMonthDay': ['--02-08'],
    'gMonth': ['--02'],
    'positiveInteger': ['1', '232'],
}


def from_pattern(pattern, chance):
    """A text that a pattern of ours describes: groups, classes, counts and alternatives without nesting of alternatives."""
    text = ''
    for piece, count in re.findall(r'(\[(?:\\.|[^\]])*\]|\((?:\\.|\[(?:\\.|[^\]])*\]|[^)])*\)|\\.|[^\\])(\{[0-9,]+\}|[*+?]?)', pattern):
        low, high = {'': (1, 1), '*': (0, 3), '+': (1, 3), '?': (0, 1)}.get(count, (0, 0))
        if count.startswith('{'):
            bounds = [int(bound) for bound in count[1:-1].split(',')]
            low, high = bounds[0], min(bounds[-1], bounds[0] + 3) if len(bounds) > 1 else bounds[0]
        for _ in range(chance.randint(low, high)):
            text += one_of(piece, chance)
    return text


def one_of(piece, chance):
    if piece.startswith('('):
        return from_pattern(chance.choice(piece[1:-1].split('|')), chance)
    if piece.startswith('['):
        members = []
        for first, last in re.findall(r'(\\.|[^\\])(?:-(\\.|[^\\]))?', piece[1:-1]):
            first, last = first[-1], (last or first)[-1]
            members += [chr(code) for code in range(ord(first), ord(last) + 1)]
        return chance.choice(members)
    return piece[-1]


class Generator:
    def __init__(self, path, seed):
        root = ET.parse(path).getroot()
        self.space = root.get('ns')
        self.defined = {each.get('name'): list(each) for each in root.findall(RNG + 'define')}
        self.start = root.find(RNG + 'start')[0]
        self.chance = random.Random(seed)
        self.used = {id(each): 0 for each in root.iter() if each.tag in (RNG + 'element', RNG + 'attribute', RNG + 'value')}
        self.names = {id(each): each.get('name', each.text) for each in root.iter() if id(each) in self.used}
        self.picked = {}
        self.count = 0
        self.depth = 0

    def document(self):
        self.count = 0
        holder = ET.Element('holder')
        self.fill(self.start, holder)
        return holder[0]

    def unused(self):
        return sorted(self.names[each] for each, times in self.used.items() if times == 0)

    def fill(self, pattern, parent):
        getattr(self, pattern.tag[len(RNG):].lower())(pattern, parent)

    def all(self, patterns, parent):
        for each in patterns:
            self.fill(each, parent)

    def element(self, pattern, parent):
        self.used[id(pattern)] += 1
        named, name, content = pattern, pattern.get('name'), list(pattern)
        if name is None:
            named, content = self.rarest(content[0]), content[1:]
            name = named.text
        self.depth += 1
        self.all(content, ET.SubElement(parent, f'{{{named.get("ns", self.space)}}}{name}'))
        self.depth -= 1

    def attribute(self, pattern, parent):
        self.used[id(pattern)] += 1
        name = pattern.get('name')
        if pattern.get('ns'):
            name = f'{{{pattern.get("ns")}}}{name}'
        parent.set(XML + name[4:] if name.startswith('xml:') else name, self.value_of(pattern[0]))

    def group(self, pattern, parent):
        self.all(pattern, parent)

    def ref(self, pattern, parent):
        self.all(self.defined[pattern.get('name')], parent)

    def optional(self, pattern, parent):
        if self.chance.random() < 0.4 and self.depth < DEEP:
            self.all(pattern, parent)

    def zeroormore(self, pattern, parent):
        for _ in range(self.chance.choice([0, 1, 1, 2]) if self.depth < DEEP else 0):
            self.all(pattern, parent)

    def oneormore(self, pattern, parent):
        for _ in range(self.chance.choice([1, 1, 2])):
            self.all(pattern, parent)

    def choice(self, pattern, parent):
        self.fill(self.rarest(pattern), parent)

    def rarest(self, pattern):
        """Of the alternatives one that was taken least; at times any."""
        taken = self.picked.setdefault(id(pattern), [0] * len(pattern))
        if self.depth >= DEEP:
            return pattern[0]
        index = min(range(len(pattern)), key=lambda each: (taken[each], self.chance.random()))
        if self.chance.random() < 0.5:
            index = self.chance.randrange(len(pattern))
        taken[index] += 1
        return pattern[index]

    def empty(self, pattern, parent):
        pass

    def text(self, pattern, parent):
        append(parent, self.chance.choice(WORDS + ['']))

    def data(self, pattern, parent):
        append(parent, self.value_of(pattern))

    def value_of(self, pattern):
        kind = pattern.tag[len(RNG):]
        if kind == 'value':
            self.used[id(pattern)] += 1
            return pattern.text or ''
        if kind == 'choice':
            return self.value_of(self.rarest(pattern))
        if kind == 'ref':
            return self.value_of(self.defined[pattern.get('name')][0])
        if kind == 'list':
            return ' '.join(self.value_of(pattern[0][0]) for _ in range(self.chance.randint(1, 2)))
        return self.datum(pattern)

    def datum(self, pattern):
        limits = {param.get('name'): param.text for param in pattern}
        if pattern.get('type') == 'ID':
            self.count += 1
            return f'id-{self.count}'
        if 'pattern' in limits and pattern.get('type') == 'token':
            return from_pattern(limits['pattern'], self.chance)
        if 'minLength' in limits or pattern.get('type') == 'string':
            return self.chance.choice(['x', 'two words', '۲۳۲'])
        return self.chance.choice(SAMPLES[pattern.get('type')])


def append(parent, text):
    if len(parent):
        parent[-1].tail = (parent[-1].tail or '') + text
    else:
        parent.text = (parent.text or '') + text


def write(document, path, space):
    ET.register_namespace('', space)
    ET.ElementTree(document).write(path, encoding='utf-8', xml_declaration=True)
