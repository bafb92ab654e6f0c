# SPDX-License-Identifier: BSD-2-Clause
# The archivist's loop: a spreadsheet out, values and states corrected, the spreadsheet in.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

cp "$sample/in.txt" in.txt
text texts/room.txt
text texts/other.txt

# edit SHEET FILE COLUMN=VALUE...: sets cells of the row of a file.
edit() {
  python3 - "$@" <<'END'
import csv, sys
sheet, file, *changes = sys.argv[1:]
rows = list(csv.reader(open(sheet, encoding='utf-8-sig', newline='')))
for row in rows[1:]:
    if row[0] == file:
        for column, _, value in (change.partition('=') for change in changes):
            row[rows[0].index(column)] = value
with open(sheet, 'w', encoding='utf-8-sig', newline='') as out:
    csv.writer(out).writerows(rows)
END
}

# Nothing changed: the sheet says what the text says, and not a word is lost on it.
run 0 inspect --sheet issues.csv in.txt texts
run 0 check in.txt texts
cp stdout without
run 0 check in.txt texts --metadata issues.csv
cmp stdout without || fail 'an unedited sheet changed the findings'

# What is demanded and not confirmed names the row in which it may be.
run 1 convert in.txt texts --metadata issues.csv -o out --require confirmed
has stderr 'in.txt:1:1: error: the title is proposed, but --require wants confirmed [record-required]' 'see issues.csv:2:1' 'see issues.csv:4:1'
absent out

# Confirmed: the values stand as facts, with who, and in which cell.
edit issues.csv in.txt state=confirmed 'confirmed_by=M. A.' date_edtf=2008-02~ 'date_original=بهمن ۱۳۸۶' calendar=persian
edit issues.csv texts/room.txt state=confirmed 'confirmed_by=M. A.' issue_from=8 issue_to=9 'issue_label=8 & 9' date_edtf=1908 language=en \
  'authors=Ada Park; Bo Lind' 'title=The Reading Room, Quarterly'
edit issues.csv texts/other.txt state=confirmed 'confirmed_by=M. A.' date_edtf=1909 language=en
run 0 convert in.txt texts --metadata issues.csv -o out --require confirmed
has stderr '3 issues converted'
has out/in.record.xml 'confirmed-by="M. A." sheet="issues.csv" cell="C2"' '<value>2008-02~</value>' '<calendar>persian</calendar>'
has out/in.tei.xml 'source="src:char=0,12">انترناسیونال</title>' '<biblScope unit="issue" from="232" to="232" source="src:char=13,16">۲۳۲</biblScope>' 'حمید تقوائی'
if grep -F '<biblScope' out/*.tei.xml | grep -F 'cert='; then fail 'a confirmed number is marked as uncertain'; fi
if grep -F '<title level="j"' out/*.tei.xml | grep -F 'cert='; then fail 'a confirmed title is marked as uncertain'; fi
if grep -F '<author' out/*.tei.xml | grep -F 'cert='; then fail 'a confirmed author is marked as uncertain'; fi
has out/room.record.xml '<value>8-9</value>' '<raw>8 &amp; 9</raw>' '<rejected state="proposed"' '<name>Bo Lind</name>' 'cell="L4"'
has out/room.tei.xml '<biblScope unit="issue" from="8" to="9" resp="#resp-archive">8 &amp; 9</biblScope>'
run 0 verify out/*
empty stdout stderr

# The record that was written carries it on without the sheet; and a sheet of confirmed values agrees with it.
cp out/in.record.xml in.record.xml
run 0 convert in.txt -o again --require confirmed
cmp again/in.record.xml out/in.record.xml || fail 'the record lost something'
run 0 check in.txt --metadata issues.csv --require confirmed
run 0 inspect --sheet - in.txt
has stdout ',2008-02~,بهمن ۱۳۸۶,persian,fa,حمید تقوائی,in,confirmed,M. A.,,'

# A sheet made with the help of another keeps what it confirmed, and its notes.
edit issues.csv texts/room.txt 'note=price 2 d., see "minutes"'
run 0 inspect --sheet next.csv texts --metadata issues.csv
has next.csv ',confirmed,M. A.,"price 2 d., see ""minutes"""' ',8,9,8 & 9,1908,'

# Where record and sheet disagree, both places are named; nothing is written.
edit issues.csv in.txt issue_from=233 issue_label=
run 1 convert in.txt --metadata issues.csv -o conflict
has stderr 'issues.csv:2:' 'error: two confirmed values for the issue (cell E2): "233" against "232" [record-conflict]' 'see in.record.xml:9'
absent conflict
rm in.record.xml

# A row without a text, a text without a row, a row about another text.
run 0 check texts/room.txt --metadata issues.csv
has stdout 'issues.csv:2:1: warning: rows without a text in this run: 2, the first is row 2 ("in.txt") [sheet-row-without-file]'
text texts/new.txt
run 0 check texts/new.txt --metadata issues.csv
has stdout 'texts/new.txt: warning: no row of issues.csv names this text [sheet-file-without-row]'
printf 'one word more\n' >>texts/new.txt
sed 's|texts/room.txt|texts/new.txt|' issues.csv >stale.csv
run 1 check texts/new.txt --metadata stale.csv
has stdout 'stale.csv:4:15: error: cell B4: ' '[sheet-row-stale]'

# A text that cannot be read has its row all the same.
printf 'No. 7\n\xe9\n' >latin.txt
run 1 inspect --sheet latin.csv latin.txt
run 1 check latin.txt --metadata latin.csv
has_not stdout '[sheet-'

# What a spreadsheet program spoils is named by its cell.
edit issues.csv in.txt issue_from=232 date_edtf=Feb-08
run 1 convert in.txt texts --metadata issues.csv -o partly
has stderr 'error: cell H2: a spreadsheet program made "Feb-08"' '[sheet-date-mangled]' '3 issues converted, 1 of 4 inputs failed'
tr ',' ';' <issues.csv >semicolons.csv
run 1 convert in.txt --metadata semicolons.csv -o none
has stderr 'semicolons.csv:1:1: error: cell A1: the cells are separated by semicolons' '[sheet-separator]'
absent none
iconv -f UTF-8 -t WINDOWS-1256//TRANSLIT issues.csv >arabic.csv 2>/dev/null || true
run 1 check in.txt --metadata arabic.csv
has stdout '[sheet-encoding]'

# The sheet is an input: never replaced by an output of the run.
cp issues.csv before.csv
run 1 inspect --sheet issues.csv in.txt --metadata issues.csv --force
has stderr '[output-is-input]'
cmp issues.csv before.csv || fail 'the sheet was replaced'
run 2 check in.txt --metadata nowhere.csv
has stdout '[file-missing]'

# JSON Lines: the cell is a detail, the place that of the cell.
run 1 check in.txt --metadata issues.csv --format json
python3 - <<'END'
import json
lines = [json.loads(line) for line in open('stdout', encoding='utf-8')]
mangled = [line for line in lines if line.get('rule') == 'sheet-date-mangled']
assert len(mangled) == 1 and mangled[0]['path'] == 'issues.csv' and mangled[0]['line'] == 2 and mangled[0]['details'][0] == 'H2', mangled
END
