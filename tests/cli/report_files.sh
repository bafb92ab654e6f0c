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

# A clean input is a passing case, and an empty list.
sed 's|<article |<organization>The Archive</organization>&|' "$sample/confirmed.record.xml" >archive.record.xml
run 0 convert in.txt --record archive.record.xml -o out
run 0 verify out/*.tar --report junit=clean.xml --report gitlab=clean.json --report sarif=clean.sarif --report github=-
empty stdout
grep -q '<testcase classname="انترناسیونال" name="anternasional-232"/>' clean.xml || fail "no passing case: $(cat clean.xml)"
same "$(cat clean.json)" '[]'

# A report is never written over something that is there.
run 2 check in.txt --report text=r.txt
has stderr "say --force to replace 'r.txt'"
run 0 check in.txt --report text=r.txt --force
run 2 check in.txt --report text=moved
run 2 check in.txt --report sarif
run 2 check in.txt --report paper=x
run 2 check in.txt --report text=- --report github=-
run 2 check in.txt --report text=- --format json
run 3 check in.txt --report text=/dev/full/x
absent x

# Rules as the user wants them.
run 1 check in.txt --severity record-title-unconfirmed=error --suppress record-date-unknown --suppress record-issue-unconfirmed
has stdout 'in.txt:1:1: error: ' '1 text checked, 1 error, 1 warning'
has_not stdout record-date-unknown record-issue-unconfirmed
run 0 check in.txt --severity record-title-unconfirmed=error --severity record-title-unconfirmed=note
has_not stdout record-title-unconfirmed
run 0 check in.txt --max-findings 1
has stdout '3 more findings are not shown' '4 warnings'
run 2 check in.txt --suppress no-such-rule
run 2 check in.txt --severity record-title-unconfirmed=fatal
run 2 check in.txt --severity record-title-unconfirmed
run 2 check in.txt --max-findings many
