# SPDX-License-Identifier: BSD-2-Clause
# Series: several texts of one periodical are held against each other, in any order, by check, convert and inspect.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

# issue FILE NUMBER [DATE]: an issue of a weekly.
issue() { printf 'THE LANTERN.\nNo. %s. %s\n\nThe old ferry left the landing before sunrise with two farmers.\n' "$2" "${3:-}" >"$1"; }

mkdir run
issue run/no-11.txt 11 'SATURDAY, MAY 4, 1889.'
issue run/no-12.txt 12
issue run/no-13.txt 13 'SATURDAY, MAY 18, 1889.'
issue run/no-14.txt 14 'SATURDAY, MAY 25, 1889.'
issue run/no-17.txt 17 'SATURDAY, JUNE 15, 1889.'
cp run/no-14.txt run/no-14-copy.txt

run 0 check run
has stdout 'run/no-12.txt:2:5: warning: the date is unknown; ' '1889-05-11 [series-date]' \
  'run/no-17.txt:2:5: warning: missing between the issue before and this one: numbers 15 to 16 [series-gap]' '  see run/no-14-copy.txt:2:5' \
  'run/no-14.txt:2:5: warning: number 14 stands twice in the series: the other text is run/no-14-copy.txt (the same text, byte for byte) [series-duplicate]'
grep -A1 series- stdout >wanted

# Neither the order of the texts nor a text that is named twice changes anything.
run 0 check run/no-17.txt run/no-12.txt run/no-14.txt run/no-11.txt run/no-14-copy.txt run/no-13.txt run/no-12.txt
grep -A1 series- stdout | cmp - wanted || fail 'the order of the texts changes the findings'

# One text has no neighbours.
run 0 check run/no-17.txt
has_not stdout series-

# convert finds the same, and writes nothing of what is proposed.
run 0 convert run -o out
grep -A1 series- stderr | cmp - wanted || fail 'convert and check differ'
has out/no-12.record.xml '<date state="unknown"'
has_not out/no-12.record.xml 1889-05-11

# inspect shows it as proposed: in the table, in JSON with a line for each text, in the row of the spreadsheet.
run 0 inspect run
has stdout 'series-date (80 of 100)' '1889-05-11'
run 0 inspect --format json run
python3 - <<'END'
import json
said = [json.loads(line) for line in open('stdout', encoding='utf-8')]
assert [s['file'] for s in said] == ['run/no-%s.txt' % n for n in ('11', '12', '13', '14-copy', '14', '17')], said
assert said[1]['record']['date'] == {'value': '1889-05-11', 'state': 'proposed', 'rule': 'series-date', 'confidence': 80}, said[1]
END
run 0 inspect --sheet issues.csv run
has stderr '[series-gap]'
has issues.csv ',1889-05-11,' 'date series-date 80'
[[ $(grep -c series- issues.csv) -eq 1 && $(wc -l <issues.csv) -eq 7 ]] || fail 'other rows were touched'

# What an archivist confirms in the sheet counts, and the finding points at its cell.
python3 - <<'END'
import csv
rows = list(csv.DictReader(open('issues.csv', encoding='utf-8-sig', newline='')))
for row in rows:
    row.update(state='confirmed', confirmed_by='R. Amini')
    if row['file'] == 'run/no-14-copy.txt':
        row['issue_from'], row['date_edtf'], row['date_original'] = '15', '1889-06-02', ''
with open('confirmed.csv', 'w', encoding='utf-8-sig', newline='') as out:
    writer = csv.DictWriter(out, rows[0].keys())
    writer.writeheader()
    writer.writerows(rows)
END
run 0 check run --metadata confirmed.csv --fail-on never
has_not stdout '[series-duplicate]'
has_not stdout '[series-date]'
has stdout 'confirmed.csv:5:' 'would be of 1889-06-01 [series-outlier]' 'number 16 [series-gap]'

# The findings belong to their issue in the reports.
run 1 check run --report junit=report.xml --report sarif=report.sarif --severity series-gap=error --suppress series-duplicate
has report.xml 'classname="THE LANTERN"' 'no-17 series-gap'
has report.sarif '"ruleId": "series-gap"'
has_not report.sarif series-duplicate
