# SPDX-License-Identifier: BSD-2-Clause
"""Lists of words that are searched by halving (src/read/word_list.h) are in the order of bytes, a blank before and behind each word; lists of
one name with numbers behind it follow one another. FIRST holds the first words of the phrases beside it, and nothing else."""
import re

from tree import is_source, judge, line_of

LIST = re.compile(r'static const char (\w+)\[\] =\s*((?:"[^"]*"\s*)+);')


def lists(text):
    """(name, offset, words as one text) of each."""
    for found in LIST.finditer(text):
        yield found.group(1), found.start(), "".join(re.findall(r'"([^"]*)"', found.group(2)))


def rule(files):
    for path, text in files.items():
        before = {}
        phrases = {}
        for name, offset, whole in lists(text) if "by_word_list" in text else ():
            words = whole.split(" ")[1:-1]
            where = f"{path}:{line_of(text, offset)}: {name}"
            if " " + " ".join(words) + " " != whole or not all(words):
                yield f"{where} has not one blank around each word"
            series = re.sub(r"_\d+$", "", name)
            row = before.get(series, [])[-1:] + words
            for one, next_one in zip(row, row[1:]):
                if one.encode() >= next_one.encode():
                    yield f"{where}: {next_one} stands behind {one}"
            before[series] = words
            phrases[name] = words
        if "FIRST" in phrases:
            wanted = {p.split("_")[0] for words in phrases.values() for p in words if words is not phrases["FIRST"]}
            for word in wanted ^ set(phrases["FIRST"]):
                yield f"{path}:1: FIRST and the first words of phrases differ in {word}"


def source(body):
    return {"src/read/a.c": f"static const by_word_list L;\n{body}"}


BAD = [
    source('static const char A[] = " b a ";\n'),
    source('static const char A[] = " a a ";\n'),
    source('static const char A[] = " a  b ";\n'),
    source('static const char A[] = "a b";\n'),
    source('static const char A_1[] = " c ";\nstatic const char A_2[] = " b ";\n'),
    source('static const char FIRST[] = " a ";\nstatic const char B[] = " a_c b_c ";\n'),
]
GOOD = [
    source('static const char A[] =\n    " a"\n    " b ";\nstatic const char B[] = " a ";\n'),
    source('static const char A_1[] = " b ";\nstatic const char A_2[] = " c ";\n'),
    source('static const char FIRST[] = " a b ";\nstatic const char B[] = " a_c b ";\n'),
    {"src/read/a.c": 'static const char A[] = "b a";\n'},
]

judge(rule, BAD, GOOD, is_source)
