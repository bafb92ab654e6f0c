# SPDX-License-Identifier: BSD-2-Clause
"""Runs of periodicals of many kinds, complete and thinned out: nothing is told of the complete ones, and of the others what was taken out."""
import csv
import datetime
import json
import os
import pathlib
import random
import re
import shutil
import subprocess

COLUMNS = 'file,sha256,title,volume,issue_from,issue_to,issue_label,date_edtf,date_original,calendar,language,authors,package_id,state,confirmed_by,note,evidence'
FOLDER = pathlib.Path('run')
RUNS = 80


def days(count):
    return lambda date: date + datetime.timedelta(count)


def months(count):
    def step(date):
        month = date.year * 12 + date.month - 1 + count
        return date.replace(year=month // 12, month=month % 12 + 1)
    return step


def but(step, is_pause):
    def next_date(date):
        date = step(date)
        while is_pause(date):
            date = step(date)
        return date
    return next_date


def half_month(date):
    return date.replace(day=15) if date.day < 15 else months(1)(date.replace(day=1))


# The next date, how a date is written, and how many issues make a volume.
KINDS = {
    'daily': (but(days(1), lambda date: date.weekday() == 6), 10, 300),
    'weekly': (days(7), 10, 52),
    'fortnightly': (days(14), 10, 26),
    'twice a month': (half_month, 10, 24),
    'monthly': (months(1), 10, 12),
    'monthly without days': (months(1), 7, 12),
    'summer pause': (but(months(1), lambda date: date.month in (7, 8)), 10, 10),
    'quarterly': (months(3), 7, 4),
    'yearly': (months(12), 4, 1),
}
NUMBERINGS = ('on', 'on through volumes', 'in volumes', 'in years', 'none')


def issues_of(kind, numbering, rng):
    """volume, first and last number, date: as they are printed; and the book in which the number counts."""
    step, size, per_volume = KINDS[kind]
    date = datetime.date(rng.randrange(1850, 1990), rng.randrange(1, 13), 1 if kind == 'twice a month' else rng.randrange(1, 28))
    if numbering == 'in years':
        date = date.replace(month=1, day=min(date.day, 7))
    date = date if numbering == 'in years' else step(date)
    number, volume, issues = 1 if numbering == 'in years' else rng.randrange(1, per_volume + 1), rng.randrange(1, 30), []
    left = per_volume - number + 1
    while len(issues) < 40:
        last = number + (numbering != 'none' and left > 1 and rng.random() < .04 and kind != 'daily')
        book = {'in volumes': volume, 'in years': date.year}.get(numbering, 0)
        issues.append((volume, number, last, date.isoformat()[:size], book))
        year = date.year
        for _ in range(number, last + 1):
            date = step(date)
        left -= last - number + 1
        number = last + 1
        if left == 0:
            volume, left = volume + 1, per_volume
            number = 1 if numbering == 'in volumes' else number
        if numbering == 'in years' and date.year != year:
            number = 1
    return issues


def found_in(issues, numbering):
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    with open(FOLDER / 'sheet.csv', 'w', encoding='utf-8-sig', newline='') as out:
        sheet = csv.DictWriter(out, COLUMNS.split(','))
        sheet.writeheader()
        for index, (volume, first, last, date, _) in enumerate(issues):
            row = {'file': f'no-{index:03}.txt', 'title': 'The Lantern', 'date_edtf': date, 'language': 'en', 'state': 'confirmed', 'confirmed_by': 'R. Amini'}
            row['volume'] = volume if 'volumes' in numbering else ''
            row['issue_from'], row['issue_to'] = ('', '') if numbering == 'none' else (first, last if last != first else '')
            sheet.writerow(row)
            (FOLDER / row['file']).write_text(f'The old ferry left the landing before sunrise with {index} farmers and the mail.\n')
    run = subprocess.run([os.environ['BAYEGAN'], 'check', '--format', 'json', '--metadata', 'sheet.csv', '.'], cwd=FOLDER, capture_output=True, check=False)
    assert run.returncode in (0, 1), run.stderr
    lines = map(json.loads, run.stdout.decode().splitlines())
    return [line for line in lines if line['type'] == 'finding' and line['rule'].startswith('series-')]


def numbers_told(found):
    """(book, number); book 0 where the finding names none, number 0 for all of a volume."""
    for finding in found:
        assert finding['rule'] == 'series-gap', finding
        for first, last, book in re.findall(r'numbers? (\d+)(?: to (\d+))?(?: of (?:volume )?(\d+))?', finding['details'][0]):
            yield from ((int(book or 0), number) for number in range(int(first), int(last or first) + 1))
        for first, last in re.findall(r'(?<!of )volumes? (\d+)(?: to (\d+))?', finding['details'][0]):
            yield from ((volume, 0) for volume in range(int(first), int(last or first) + 1))


def numbers_in(issues):
    return {(book, number) for _, first, last, _, book in issues for number in range(first, last + 1)}


def is_same(told, missing):
    return told[1] in (0, missing[1]) and (told[0] == missing[0] or 0 in (told[0], missing[0]))


def main():
    taken_out = told_of_them = 0
    for seed in range(RUNS):
        rng = random.Random(seed)
        kind, numbering = rng.choice(list(KINDS)), rng.choice(NUMBERINGS)
        issues = issues_of(kind, 'on' if kind == 'yearly' and numbering == 'in years' else numbering, rng)
        here = f'run {seed}, {kind}, numbers {numbering}'
        assert not found_in(issues, numbering), f'{here}: {found_in(issues, numbering)[0]}'
        kept = [issue for issue in issues if rng.random() > .3]
        missing = numbers_in(issues[issues.index(kept[0]):issues.index(kept[-1]) + 1]) - numbers_in(kept)
        found = found_in(kept, numbering)
        if numbering == 'none':
            assert all(finding['rule'] == 'series-gap' for finding in found) and found, f'{here}: {found}'
            continue
        told = set(numbers_told(found))
        wrong = [one for one in told if not any(is_same(one, other) for other in missing)]
        assert not wrong, f'{here}: {wrong} are told to be missing'
        taken_out += len(missing)
        told_of_them += sum(any(is_same(one, other) for one in told) for other in missing)
    print(f'{RUNS} runs; of {taken_out} numbers taken out {told_of_them} are told')
    assert told_of_them >= .95 * taken_out


main()
