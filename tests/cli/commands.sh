# SPDX-License-Identifier: BSD-2-Clause
# The main job on the sample issue: every command, with and without a record.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

run 0 convert "$sample/in.txt" --record "$sample/confirmed.record.xml" -o out
same "$(listing out)" "$(outputs anternasional-232)"
has stderr '1 issue converted'
empty stdout

cp "$sample/in.txt" in.txt
run 0 convert in.txt -o plain
same "$(listing plain)" "$(outputs in)"
has stderr 'in.txt:' ' warning: ' '1 issue converted, '

run 0 verify out/anternasional-232.tar out/anternasional-232.epub out/anternasional-232.tei.xml out/anternasional-232.record.xml
empty stdout stderr
run 0 verify plain/in.tar plain/in.epub plain/in.tei.xml plain/in.record.xml
empty stdout stderr
mkdir bag
tar -xf out/anternasional-232.tar -C bag
run 0 verify bag/anternasional-232
empty stdout stderr

run 0 inspect in.txt
has stdout 'title       ' 'issue       ' '232' 'date        unknown' 'article 1, lines '
run 0 inspect --format json in.txt
python3 - <<'END'
import json
said = json.load(open('stdout', encoding='utf-8'))
assert said['file'] == 'in.txt' and said['encoding'] == 'UTF-8' and said['language'] == 'fa', said
record = said['record']
assert record['title']['value'] == 'انترناسیونال', record['title']
assert record['issue']['value'] == '232' and record['issue']['line'] == 1, record['issue']
assert 'value' not in record['date'] and record['date']['state'] == 'unknown', record['date']
article = said['articles'][0]
assert article['line'] < article['end_line'] and article['authors'][0]['role'] == 'author', article
END
run 0 inspect --format xml in.txt
cp stdout in.record.xml
run 0 check in.txt
run 0 convert in.txt -o again
cmp again/in.tei.xml plain/in.tei.xml || fail 'a record of proposals changed the edition'

# The shell makes the record before the program looks for it.
rm in.record.xml
"$BAYEGAN" inspect --format xml in.txt >in.record.xml 2>stderr || fail 'the record could not be made beside the text'
has in.record.xml '<record'

run 0 explain date-calendar-mismatch
has stdout 'date-calendar-mismatch (' 'What' 'Why' 'Example' 'What to do'
run 0 explain
[[ -z $(cut -d ' ' -f 1 stdout | sort | uniq -d) ]] || fail 'a rule is listed twice'
has stdout 'output-exists' 'text-empty'
run 2 explain date-calender-mismatch
has stderr "the nearest is 'date-calendar-mismatch'"
run 0 help convert
has stdout 'usage: bayegan convert' '--record FILE'
run 0 --version
same "$(cut -d' ' -f1 stdout | tr '\n' ' ')" 'bayegan libdeflate zlib expat libxml2 libzip libarchive OpenSSL ICU jansson '

# --files-from: names of inputs out of a list, behind the operands; a line each, or each before a NUL.
text 'listed/a b/issue-1.txt'
text listed/issue-2.txt
text listed/issue-3.txt
printf 'listed/a b/issue-1.txt\n\nlisted/issue-2.txt' >list
run 0 check listed/issue-3.txt --files-from list -v
has stdout 'listed/issue-3.txt: checked' 'listed/a b/issue-1.txt: checked' 'listed/issue-2.txt: checked' '3 texts checked'
find listed -name 'issue-[12].txt' -print0 | "$BAYEGAN" check --files-from - -v >stdout || fail 'a list of names and NULs'
has stdout 'listed/a b/issue-1.txt: checked' '2 texts checked'
printf 'listed/issue-2.txt\n' | "$BAYEGAN" check --files-from - -v >stdout || fail 'a list on standard input'
has stdout '1 text checked'
run 2 check --files-from no-list
has stderr 'no-list'
: >empty-list
run 2 check --files-from empty-list
has stderr 'no file is named'
run 2 verify - --files-from -
run 2 verify - -
has stderr 'standard input can be read only once'
has stderr 'standard input'

# Rules about the run itself cannot be silenced: a missing file never passes for a sound one.
for rule in file-missing file-unreadable disk-full; do
  run 2 verify nowhere.tar --suppress "$rule"
  has stderr "this rule is about the run, not the material, and is always told: '$rule'"
  run 2 check in.txt --severity "$rule=note"
done
