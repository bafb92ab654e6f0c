# SPDX-License-Identifier: BSD-2-Clause
# LibreOffice opens our spreadsheet and saves it: nothing is lost. Where it is told to take cells for dates and numbers, or to save in another
# encoding or with another separator, the damage is found.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need soffice

# save NAME INPUT OUTPUT: opens issues.csv with the options of its CSV filter, and saves it as NAME.csv. The options are separator, quote, character
# set (76 is UTF-8, 1 Windows-1252), first line, columns, language, all in quotes, detect numbers; then also: save as shown, formulas.
save() {
  mkdir -p "saved/$1"
  soffice "-env:UserInstallation=file://$PWD/profile" --headless --infilter="Text - txt - csv (StarCalc):$2" \
    --convert-to "csv:Text - txt - csv (StarCalc):$3" --outdir "saved/$1" issues.csv >/dev/null 2>&1 || fail "soffice as $1"
  mv "saved/$1/issues.csv" "$1.csv" || fail "soffice wrote no $1.csv"
}

# finds RULE SHEET CELL: the check of the texts with the sheet finds this in the cell.
finds() {
  local status=0
  "$BAYEGAN" check texts --metadata "$2" >stdout 2>&1 || status=$?
  [[ $status -eq 1 ]] || fail "exit status $status with $2"
  grep -q "^$2:.*error: cell $3: .*\[$1\]\|^$2:.*error: cell $3 .*\[$1\]" stdout || fail "no $1 in $3 of $2: $(cat stdout)"
}

mkdir texts
cp "$sample/in.txt" texts/a-persian.txt
printf 'Le Café\nNo. 7\n\nUne lettre\n« Oui », dit-il, "non".\n' >texts/b-french.txt
printf 'The Reading Room\nNos. 12-13\n\nA New Catalogue, "Improved"\nThe catalogue of 1908 has been printed.\n' >texts/c-english.txt
"$BAYEGAN" inspect --sheet issues.csv texts >/dev/null 2>&1
"$BAYEGAN" check texts >without 2>&1
save same 44,34,76,1,,1033,false,false 44,34,76,1,,1033,false,true,false
cut -d, -f1-15 issues.csv | tail -n +2 | tr -d '\r' >ours
cut -d, -f1-15 same.csv | tail -n +2 | tr -d '\r' >theirs
cmp ours theirs || fail "LibreOffice changed the sheet: $(diff ours theirs)"
"$BAYEGAN" check texts --metadata same.csv >with 2>&1
cmp with without || fail "the saved sheet is not what it was: $(diff with without)"

# A number printed with leading zeros loses them even so.
mv issues.csv kept.csv
printf 'The Reading Room\nNo. 007\n\nA New Catalogue\nThe catalogue of 1908 has been printed.\n' >texts/d-zero.txt
"$BAYEGAN" inspect --sheet issues.csv texts/d-zero.txt >/dev/null 2>&1
save zeros 44,34,76,1,,1033,false,false 44,34,76,1,,1033,false,true,false
finds sheet-leading-zero-lost zeros.csv G2
rm texts/d-zero.txt
mv kept.csv issues.csv

# Dates and labels of a kind that programs take for their own.
python3 - <<'END'
import csv
rows = list(csv.reader(open('issues.csv', encoding='utf-8-sig', newline='')))
for row, changes in zip(rows[1:], ({'date_original': 'Feb 2008', 'date_edtf': '2008-02'}, {'date_edtf': '0987'}, {'issue_label': '2/8'})):
    for column, value in changes.items():
        row[rows[0].index(column)] = value
with open('issues.csv', 'w', encoding='utf-8-sig', newline='') as out:
    csv.writer(out).writerows(rows)
END
save numbers 44,34,76,1,,1033,false,true 44,34,76,1,,1033,false,true,false
finds sheet-date-mangled numbers.csv I2
finds sheet-leading-zero-lost numbers.csv H3
finds sheet-date-mangled numbers.csv G4
save latin 44,34,76,1,,1033,false,false 44,34,1,1,,1033,false,true,false
finds sheet-encoding latin.csv C3
save misread 44,34,1,1,,1033,false,false 44,34,76,1,,1033,false,true,false
finds sheet-encoding misread.csv A1
# Without the byte order mark the cells tell it.
tail -c +4 issues.csv >bare.csv
mv bare.csv issues.csv
save cells 44,34,1,1,,1033,false,false 44,34,76,1,,1033,false,true,false
finds sheet-encoding cells.csv C2
finds sheet-encoding cells.csv C3
save semicolons 44,34,76,1,,1031,false,false 59,34,76,1,,1031,false,true,false
finds sheet-separator semicolons.csv A1
