# SPDX-License-Identifier: BSD-2-Clause
# A special issue: the words by which it is known stand in the record, the sheet and all outputs, with a number or without.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

cat >extra.txt <<'END'
THE EVENING LANTERN.
EXTRA NUMBER.
SATURDAY, MAY 3, 1890.

On Lamps
The lamp of our grandmothers burned oil, and it burned it slowly, so that one filling lasted for a whole evening.
END

# Proposed: in the record and, marked, in TEI; out of the EPUB.
run 0 convert extra.txt -o out
has out/extra.record.xml '<label state="proposed" rule="issue-special"' '<value>EXTRA NUMBER</value>'
has out/extra.tei.xml '<biblScope unit="label" source="src:char=21,33" resp="#resp-tool" cert="medium">EXTRA NUMBER</biblScope>'
unzip -p out/extra.epub EPUB/package.opf >package.opf
has_not package.opf 'schema:issueNumber'
run 0 verify out/extra.tar out/extra.epub out/extra.tei.xml
empty stdout stderr

# Confirmed in the sheet: the title of the edition has it, and what is demanded of the number is met.
run 0 inspect --sheet issues.csv extra.txt
has issues.csv 'THE EVENING LANTERN,,,,EXTRA NUMBER,1890-05-03,' 'label 2:1 issue-special 75'
sed 's/,proposed,,/,confirmed,M. A.,/' issues.csv >confirmed.csv
run 0 convert extra.txt --metadata confirmed.csv --require confirmed -o sure
has_not stderr 'record-issue-unknown'
has sure/extra.record.xml '<label state="confirmed"' 'cell="G2"' '<issue state="unknown"/>'
has sure/extra.tei.xml '<biblScope unit="label" source="src:char=21,33">EXTRA NUMBER</biblScope>'
unzip -p sure/extra.epub EPUB/package.opf >package.opf
has package.opf '<dc:title id="t">THE EVENING LANTERN EXTRA NUMBER</dc:title>' '<meta property="schema:issueNumber">EXTRA NUMBER</meta>'
has_not package.opf 'group-position'
run 0 verify sure/extra.tar sure/extra.epub sure/extra.tei.xml
empty stdout stderr

# The record alone says it again.
cp sure/extra.record.xml extra.record.xml
run 0 convert extra.txt -o again --require confirmed
cmp again/extra.record.xml sure/extra.record.xml || fail 'the record lost something'
rm extra.record.xml

# With a number beside it.
sed 's/LANTERN,,,,EXTRA NUMBER/LANTERN,,7,,Jubilee/' confirmed.csv >both.csv
run 0 convert extra.txt --metadata both.csv -o both
unzip -p both/extra.epub EPUB/package.opf >package.opf
has package.opf '>THE EVENING LANTERN 7 – Jubilee</dc:title>' 'schema:issueNumber">7<' 'schema:alternateName">Jubilee<' 'group-position">7<'
run 0 verify both/extra.tar
empty stdout stderr

# A number without issue_from is still asked about.
sed 's/LANTERN,,,,EXTRA NUMBER/LANTERN,,,,12/' confirmed.csv >number.csv
run 0 check extra.txt --metadata number.csv
has stdout 'number.csv:2:' 'cell G2: ' 'issue_from is empty'
