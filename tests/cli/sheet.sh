# SPDX-License-Identifier: BSD-2-Clause
# inspect --sheet: where the spreadsheet may stand, and what it holds.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

cp "$sample/in.txt" in.txt
mkdir texts
text texts/room.txt

run 0 inspect --sheet new/issues.csv in.txt ./texts
empty stdout
has stderr '[record-title-unconfirmed]'
python3 - <<'END'
import csv, hashlib
raw = open('new/issues.csv', 'rb').read()
assert raw.startswith(b'\xef\xbb\xbffile,sha256,'), raw[:20]
assert raw.count(b'\r\n') == raw.count(b'\n') == 3, raw
rows = list(csv.DictReader(open('new/issues.csv', encoding='utf-8-sig', newline='')))
first, second = rows
assert first['file'] == 'in.txt' and second['file'] == 'texts/room.txt', rows
assert first['sha256'] == hashlib.sha256(open('in.txt', 'rb').read()).hexdigest(), first
assert (first['title'], first['issue_from'], first['issue_to'], first['issue_label']) == ('انترناسیونال', '232', '', '۲۳۲'), first
assert first['authors'] == 'حمید تقوائی' and first['language'] == 'fa' and first['state'] == 'proposed', first
assert 'issue 1:14 issue-bare-number' in first['evidence'] and first['date_edtf'] == first['confirmed_by'] == first['note'] == '', first
assert second['title'] == 'The Reading Room' and second['issue_from'] == '7', second
END
same "$(listing new)" 'issues.csv '

# A record beside the text is read; what it confirms is confirmed in the sheet.
cp "$sample/confirmed.record.xml" in.record.xml
run 0 inspect --sheet - in.txt
has stdout ',confirmed,'
rm in.record.xml

# Never over a file without --force, never over an input, nor into what is no file.
run 1 inspect --sheet new/issues.csv texts
has stderr 'new/issues.csv: error: ' '[output-exists]'
has new/issues.csv 'in.txt'
run 0 inspect --sheet new/issues.csv texts --force
has_not new/issues.csv 'in.txt'
cp in.txt before
run 1 inspect --sheet in.txt in.txt --force
has stderr '[output-is-input]'
cmp in.txt before || fail 'the text was replaced'
run 2 inspect --sheet texts in.txt --force
has stderr '[output-not-regular]'
run 2 inspect --sheet /dev/null in.txt --force

# What cannot be read has a row without values.
run 2 inspect --sheet gone.csv nowhere.txt in.txt
has stderr '[file-missing]'
has gone.csv 'nowhere.txt,,,,,,,,,,,,,unknown,,,'

# The record of one text at a time without --sheet; --record goes with one text.
run 2 inspect --format xml in.txt texts/room.txt
has stderr '--sheet'
run 2 inspect --sheet two.csv --record in.record.xml in.txt texts/room.txt
absent two.csv

# A text whose name gives no package id gets one from the sheet.
cp "$sample/in.txt" شماره-۲۳۲.txt
run 1 convert شماره-۲۳۲.txt -o named
has stderr '[record-package-id]'
run 1 inspect --sheet names.csv شماره-۲۳۲.txt
has stderr '[record-package-id]'
fill() {
  python3 - "$1" <<'END'
import csv, sys
rows = list(csv.DictReader(open('names.csv', encoding='utf-8-sig', newline='')))
assert rows[0]['package_id'] in ('', 'anternasional-232', 'x y'), rows
rows[0].update(package_id=sys.argv[1], state='confirmed', confirmed_by='A. Archivist')
with open('names.csv', 'w', encoding='utf-8', newline='') as out:
    sheet = csv.DictWriter(out, rows[0].keys())
    sheet.writeheader()
    sheet.writerows(rows)
END
}
fill 'x y'
run 1 convert شماره-۲۳۲.txt --metadata names.csv -o named
has stderr '[sheet-cell-format]' 'a package id'
absent named/x
fill anternasional-232
run 0 convert شماره-۲۳۲.txt --metadata names.csv -o named
same "$(listing named)" 'anternasional-232.epub anternasional-232.record.xml anternasional-232.tar anternasional-232.tei.xml '
