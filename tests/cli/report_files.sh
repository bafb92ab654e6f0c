# SPDX-License-Identifier: BSD-2-Clause
# The reports of --report, each read by a parser of its format; what --severity, --suppress and --max-findings change; bad options.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

cp "$sample/in.txt" in.txt
printf 'A line\nand \351\n\330\257\330\261\331\210\330\257\n' >'b,a d:%.txt'
run 1 check in.txt './b,a d:%.txt' --report sarif=r.sarif --report junit=r.xml --report gitlab=r.json --report jsonl=r.jsonl --report text=r.txt
cp stdout printed
python3 - <<'END'
import json
import xml.etree.ElementTree as tree

run = json.load(open('r.sarif', encoding='utf-8'))['runs'][0]
results = run['results']
assert [r['level'] for r in results] == ['error'] + ['warning'] * 4, 'the worst first'
for result in results:
    assert run['tool']['driver']['rules'][result['ruleIndex']]['id'] == result['ruleId']
place = results[0]['locations'][0]['physicalLocation']
assert place['artifactLocation'] == {'uri': 'b%2Ca%20d%3A%25.txt', 'uriBaseId': '%SRCROOT%'}, place
name = next(r for r in results if r['ruleId'] == 'record-author-unconfirmed')
region = name['locations'][0]['physicalLocation']['region']
assert region == {'startLine': 3, 'startColumn': 6, 'endColumn': 17}, region
marks = {r['partialFingerprints']['primaryLocationLineHash'] for r in results}
assert len(marks) == 5

suite = tree.parse('r.xml').getroot()[0]
assert (suite.get('tests'), suite.get('failures')) == ('5', '1')
cases = {case.get('name'): case for case in suite}
assert cases['in record-author-unconfirmed'].find('failure') is None
assert cases['in record-author-unconfirmed'].get('classname') == 'انترناسیونال'
assert cases['./b,a d:%.txt encoding-invalid-bytes'].find('failure').get('type') == 'encoding-invalid-bytes'

quality = json.load(open('r.json', encoding='utf-8'))
assert {q['fingerprint'] for q in quality} == marks
bad = next(q for q in quality if q['severity'] == 'major')
assert bad['location'] == {'path': 'b,a d:%.txt', 'lines': {'begin': 2}}, bad

lines = [json.loads(line) for line in open('r.jsonl', encoding='utf-8')]
assert [line['type'] for line in lines].count('finding') == 5
END
head -n -1 printed >findings
cmp findings r.txt || fail 'the text report is not what was printed'

# The page for people: well-formed, without scripts and links that lead away, source text isolated, nothing of it taken for markup.
printf '<script>alert(1)</script> \t\342\200\256\n\n<b>\n' >'<i>&.txt'
: >nothing.txt
run 1 check in.txt 'b,a d:%.txt' '<i>&.txt' nothing.txt --report html=r.html --suppress text-empty
python3 - <<'END'
import re
import xml.etree.ElementTree as tree

text = open('r.html', encoding='utf-8').read()
assert text.startswith('<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" lang="en"')
page = tree.fromstring(text.replace(' xmlns="http://www.w3.org/1999/xhtml"', ''))
assert {e.tag for e in page.iter()} <= set('html head meta title style body main section h1 h2 h3 p span table thead tbody tr th td ol li dl dt dd '
                                           'a bdi mark'.split())
policies = [meta.get('content') for meta in page.iter('meta') if meta.get('http-equiv') == 'Content-Security-Policy']
assert policies == ["default-src 'none'; style-src 'unsafe-inline'"], policies
ids = [e.get('id') for e in page.iter() if e.get('id')]
assert len(set(ids)) == len(ids)
assert {a.get('href') for a in page.iter('a')} == {'#' + id for id in ids}, 'links and their targets'
assert not re.search(r'url\(|@import|\son\w+=', text)
whole = lambda e: ''.join(e.itertext())
sections = {whole(s.find('h3')): s for s in page.iter('section')}
assert [name for name in sections if name.endswith('.txt')] == ['<i>&.txt', 'b,a d:%.txt', 'in.txt'], list(sections)
found = {whole(item.find("p[@class='place']/a")): item for item in sections['in.txt'].iter('li')}
author = found['record-author-unconfirmed']
assert author.get('class') == 'warning' and 'line 3, column 6' in whole(author.find("p[@class='place']"))
assert whole(author.find("p[@class='source']/bdi")).startswith('پیام حمید') and author.find("p[@class='source']/bdi/mark").text == 'حمید تقوائی'
assert author.find('p/bdi').text == 'حمید تقوائی', 'what comes from the source is isolated in the message'
rows = {whole(row[0]): [whole(cell) for cell in row[1:]] for row in page.iter('tr')}
assert rows['in.txt'] == ['checked', '0', '4', '0'] and rows['record-title-unconfirmed'][0] == 'warning', rows
assert rows['nothing.txt'] == ['refused', '0', '0', '0'], rows
assert '\u202e' not in text and '\\u{202E}' in text
END

# A finding that is about no input is in the reports, too.
printf 'file,state\n"\n' >broken.csv
run 1 check in.txt --metadata broken.csv --report junit=sheet.xml --report html=sheet.html --report jsonl=sheet.jsonl
grep -q '<testcase classname="check" name="broken.csv ' sheet.xml || fail "JUnit lacks the spreadsheet: $(cat sheet.xml)"
grep -q '<h3 id="file-1">broken.csv</h3>' sheet.html || fail 'the page lacks the spreadsheet'

# Columns count letters, whatever bytes they are in the source.
sed 's/ی/ي/g; s/\xe2\x80\x8c//g' in.txt | iconv -f utf-8 -t windows-1256//TRANSLIT >old.txt
run 0 check old.txt --encoding windows-1256 --report sarif=old.sarif --report html=old.html
python3 - <<'END'
import json
results = json.load(open('old.sarif', encoding='utf-8'))['runs'][0]['results']
name = next(r for r in results if r['ruleId'] == 'record-author-unconfirmed')
assert name['locations'][0]['physicalLocation']['region'] == {'startLine': 3, 'startColumn': 6, 'endColumn': 17}, name
assert '<mark>حميد تقوائي</mark>' in open('old.html', encoding='utf-8').read()
END

# The same finding is known again in a longer file.
mkdir moved
{ cat in.txt; printf '\n\n\nA last line.\n'; } >moved/in.txt
(cd moved && "$BAYEGAN" check in.txt --report gitlab=r.json >/dev/null)
python3 - <<'END'
import json
first = {q['fingerprint'] for q in json.load(open('r.json', encoding='utf-8')) if q['location']['path'] == 'in.txt'}
assert first == {q['fingerprint'] for q in json.load(open('moved/r.json', encoding='utf-8'))}
END

# Annotations go to standard output, and the printed findings then to standard error.
run 1 check in.txt 'b,a d:%.txt' --report github=-
has stdout '::error file=b%2Ca d%3A%25.txt,line=2,col=5,title=encoding-invalid-bytes::' '::warning file=in.txt,line=3,col=6,title='
has_not stdout 'in.txt:3:6: warning'
has stderr 'in.txt:3:6: warning'

# A line end in a name ends no annotation.
cp 'b,a d:%.txt' $'two\nlines.txt'
run 1 check $'two\nlines.txt' --report github=- -q
same "$(head -n 1 stdout | cut -d: -f3)" 'error file=two%0Alines.txt,line=2,col=5,title=encoding-invalid-bytes'

# Two packages of one id are two sets of cases.
mkdir one other
cp in.txt one/in.txt
cp in.txt other/in.txt
run 0 check one other in.txt --report junit=twice.xml --suppress series-duplicate
for path in one/in.txt other/in.txt in.txt; do
  same "$(grep -c "name=\"in ($path) record-date-unknown\"" twice.xml)" 1
done
same "$(grep -o ' classname="[^"]*" name="[^"]*"' twice.xml | sort | uniq -d)" ''

# SARIF says whether all was read.
run 2 check in.txt no-such-file.txt --report sarif=half.sarif
run 1 check 'b,a d:%.txt' --report sarif=whole.sarif
python3 - <<'END'
import json
for name, successful, code in (('half', False, 2), ('whole', True, 1)):
    run, = json.load(open(f'{name}.sarif', encoding='utf-8'))['runs'][0]['invocations']
    assert (run['executionSuccessful'], run['exitCode']) == (successful, code), (name, run)
END

# Names as long as a file may have.
for size in 233 234 255; do
  long=$(printf '%*s' "$size" '' | tr ' ' r)
  run 0 check in.txt --report "jsonl=$long"
  run 2 check in.txt --report "jsonl=$long"
  run 0 check in.txt --report "jsonl=$long" --force
  cmp "$long" <(run 0 check in.txt --format json && cat stdout) || fail "a report of a name of $size letters"
  printf x >".${long:0:233}.0123456789abcdef.tmp"
  run 0 check in.txt --report "jsonl=$long" --force
  absent ".${long:0:233}.0123456789abcdef.tmp"
  rm "$long"
done

# A clean input is a passing case, and an empty list.
publisher='<publisher state="confirmed" confirmed-by="archivist"><value>The Society</value></publisher>'
sed "s|<rights |$publisher&|; s|<article |<organization>The Archive</organization>&|" "$sample/confirmed.record.xml" >archive.record.xml
run 0 convert in.txt --record archive.record.xml -o out
run 0 verify out/*.tar --report junit=clean.xml --report gitlab=clean.json --report sarif=clean.sarif --report github=-
empty stdout
grep -q '<testcase classname="انترناسیونال" name="anternasional-232"/>' clean.xml || fail "no passing case: $(cat clean.xml)"
same "$(cat clean.json)" '[]'

# What is found within a package is placed in the package: the member is named beside it.
tar -xf out/anternasional-232.tar
python3 - <<'END'
import glob
record, = glob.glob('anternasional-232/data/metadata/descriptive/record.xml')
bytes = open(record, 'rb').read()
open(record, 'wb').write(bytes.replace(b'</title>', b'</name>', 1))
END
tar --format=ustar -cf anternasional-232.tar anternasional-232
run 1 verify anternasional-232.tar --report sarif=inner.sarif --report jsonl=inner.jsonl --report gitlab=inner.json
has stdout 'anternasional-232.tar!data/metadata/descriptive/record.xml:'
python3 - <<'END'
import json
lines = [json.loads(line) for line in open('inner.jsonl', encoding='utf-8')]
inner = next(line for line in lines if line.get('rule') == 'xml-wellformed')
assert (inner['path'], inner['member']) == ('anternasional-232.tar', 'data/metadata/descriptive/record.xml'), inner
results = json.load(open('inner.sarif', encoding='utf-8'))['runs'][0]['results']
uris = {r['locations'][0]['physicalLocation']['artifactLocation']['uri'] for r in results}
assert uris == {'anternasional-232.tar'}, uris
assert {q['location']['path'] for q in json.load(open('inner.json', encoding='utf-8'))} == uris
END

# A report is never written over something that is there.
run 2 check in.txt --report text=r.txt
has stderr "say --force to replace 'r.txt'"
run 0 check in.txt --report text=r.txt --force
# Nor over an input, or another report.
run 2 check in.txt --report text=in.txt --force
has stderr "this is an input, or another report: 'in.txt'"
run 2 check in.txt --report text=same --report junit=./same
absent same
ln -sf in.txt alias.txt
run 2 check in.txt --report text=alias.txt --force
run 2 check in.txt --report text=moved
mkdir kept
cp in.txt kept/in.txt
"$BAYEGAN" inspect --format xml kept/in.txt >kept/in.record.xml 2>/dev/null
cp -r kept before
for input in kept/in.txt kept/../kept/in.record.xml; do
  run 3 check kept --report "text=$input" --force
  has stderr "the report would replace an input: $input"
done
run 3 check kept/in.txt --record kept/in.record.xml --report text=kept/in.record.xml --force
diff -r before kept || fail 'a report replaced an input'
run 2 check in.txt --report sarif
run 2 check in.txt --report paper=x
run 2 check in.txt --report text=- --report github=-
run 2 check in.txt --report text=- --format json
run 3 check in.txt --report text=/dev/full/x
absent x

# Nor into a package that is verified, whatever it is called there.
mkdir batch
tar -xf out/anternasional-232.tar -C batch
mkdir batch/book
(cd batch/book && python3 -c 'import zipfile; zipfile.ZipFile("../../out/anternasional-232.epub").extractall()')
cp -r batch batch.before
ln -s batch/anternasional-232/bag-info.txt alias.info
bag=batch/anternasional-232
for file in $bag/bag-info.txt $bag/data/metadata/descriptive/dc.xml alias.info $bag/data/new.txt batch/book/EPUB/package.opf batch/../$bag/new.txt; do
  for input in batch/anternasional-232 ./batch/anternasional-232/ batch/book; do
    status=2
    [[ $file == *book* && $input != *book || $file != *book* && $input == *book ]] && continue
    run $status verify "$input" --report "text=$file" --force
    has stderr "this would stand in the package that is verified: '$file'"
  done
  run 3 verify batch --report "text=$file" --force
  grep -q "the report would .* $file" stderr || fail "not told: $file"
done
(cd $bag && ! "$BAYEGAN" verify . --report text=data/new.txt 2>/dev/null) || fail 'a report into the folder where one stands'
diff -r batch.before batch || fail 'a report was written into a package'
run 0 verify batch --report text=batch/verified.txt
run 0 check in.txt --report text=$bag/other.txt
rm $bag/other.txt batch/verified.txt

# Streams are written as they are, and never replaced: standard output by any of its names, a descriptor, a named pipe, a device.
run 0 check in.txt --report text=plain.txt
for output in - /dev/stdout /dev/fd/1 /proc/self/fd/1; do
  run 0 check in.txt --report "text=$output"
  cmp stdout plain.txt || fail "$output does not have the report"
  has stderr 'in.txt:3:6: warning'
done
run 2 check in.txt --report text=- --report github=/dev/stdout
has stderr 'only one report can have standard output'
run 0 check in.txt --report text=/dev/stderr
grep -qxFf plain.txt stderr || fail 'standard error does not have the report'
run 0 check in.txt --report text=/dev/fd/7 7>seven
cmp seven plain.txt || fail 'descriptor 7 does not have the report'
run 2 check in.txt --report text=/dev/fd/777
has stderr "this descriptor is not open: '/dev/fd/777'"
mkfifo pipe
for force in '' --force; do
  cat pipe >piped &
  run 0 check in.txt --report text=pipe $force
  wait $!
  cmp piped plain.txt || fail 'the pipe does not have the report'
  [[ -p pipe ]] || fail 'the pipe was replaced'
done
ln -s pipe alias.pipe
cat pipe >piped &
run 0 check in.txt --report text=alias.pipe
wait $!
cmp piped plain.txt || fail 'the pipe does not have the report'
run 0 check in.txt --report text=/dev/null --force
[[ -c /dev/null ]] || fail 'the device was replaced'
run 3 check in.txt --report text=/dev/full
has stderr 'the report could not be written: text=/dev/full'

# Rules as the user wants them.
run 1 check in.txt --severity record-title-unconfirmed=error --suppress record-date-unknown --suppress record-issue-unconfirmed
has stdout 'in.txt:1:1: error: ' '1 text checked, 1 error, 1 warning'
has_not stdout record-date-unknown record-issue-unconfirmed
run 0 check in.txt --severity record-title-unconfirmed=error --severity record-title-unconfirmed=note
has_not stdout record-title-unconfirmed
run 0 check in.txt --max-findings 1
has stdout '3 more findings are not shown' '4 warnings'
# The worst are shown, wherever they come, in their order.
cp in.txt aside.txt
run 1 check in.txt aside.txt --max-findings 3 --severity record-date-unknown=error --report jsonl=all.jsonl
same "$(grep -c ': error: .*record-date-unknown' stdout)" 2
same "$(grep -c ': warning: ' stdout)" 1
[[ $(grep -n '\[record-' stdout | cut -d: -f2 | tr '\n' ' ') == 'in.txt in.txt aside.txt ' ]] || fail "not in their order: $(cat stdout)"
has stdout 'more findings are not shown' '2 errors, 7 warnings'
same "$(grep -c '"type":"finding"' all.jsonl)" 9
run 1 check in.txt aside.txt --max-findings 1 --severity record-date-unknown=error --format json
same "$(grep -c '"type":"finding"' stdout) $(grep -c '"severity":"error"' stdout)" '1 1'
run 1 check in.txt --max-findings 0 --severity record-date-unknown=error
has stdout '4 more findings are not shown'
run 2 check in.txt --suppress no-such-rule
run 2 check in.txt --severity record-title-unconfirmed=fatal
run 2 check in.txt --severity record-title-unconfirmed
run 2 check in.txt --max-findings many
