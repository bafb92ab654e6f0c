# SPDX-License-Identifier: BSD-2-Clause
# An archivist corrects where articles begin, how many lines their titles have, and takes articles out and in; the record that says so is
# followed to the line by all outputs.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

cat >lantern.txt <<'EOF'
THE EVENING LANTERN
No. 7, May 3, 1890

On Lamps
The lamp of our grandmothers burned oil, and it burned it slowly, so that one filling lasted for a whole evening of reading.
It stood on the table in the middle of the room and nobody moved it before the last of the children had gone to bed.

A Lame Horse
And What Became of It
The horse was lame and the road was long, and still the doctor came to the village before the bells had rung for the evening.
What the Doctor Said
The second part of this is a story of its own, and it was told by the same doctor to the same children by the fire.

The Ferryman
The ferryman rowed across every hour, whether anybody waited for him on the other bank or not, for the parish paid him.

Printed and published by A. Reader, 12 Mill Street.
EOF

run 0 inspect --format xml lantern.txt
has stdout '<article line="4" end-line="6" title-lines="1" state="proposed" rule="head-gap" confidence="80">' \
  '<article line="8" end-line="12" title-lines="2" state="proposed"' '<article line="14" end-line="15" title-lines="1" state="proposed"'
cp stdout made.record.xml

# edit NAME SCRIPT: made.record.xml edited by Python, in which `record` is its text and `second` and `third` are articles of it
edit() {
  python3 - "$1" "$2" <<'EOF'
import re, sys
record = open('made.record.xml', encoding='utf-8').read()
first, second, third = re.findall(r'  <article .*?</article>\n', record, re.S)
scope = {'record': record, 'second': second, 'third': third, 're': re}
exec(sys.argv[2], scope)
open(sys.argv[1], 'w', encoding='utf-8').write(scope['record'])
EOF
}

# Nothing confirmed: nothing changes.
run 0 convert lantern.txt --record made.record.xml -o same
run 0 convert lantern.txt -o plain
cmp same/lantern.tei.xml plain/lantern.tei.xml || fail 'a record of guesses changed the text'

# The second article ends sooner and has one title line; a new one begins behind it; the third is no article of its own.
edit edited.record.xml 'record = record.replace(third, "").replace(second, re.sub("end-line.*?>",
  "end-line=\"10\" title-lines=\"1\" state=\"confirmed\" confirmed-by=\"M. A.\">", second, count=1)
  + "<article line=\"11\" end-line=\"15\" title-lines=\"1\" state=\"confirmed\" confirmed-by=\"M. A.\"/>\n")'
run 0 convert lantern.txt --record edited.record.xml -o out
has out/lantern.record.xml '<article line="4" end-line="6" title-lines="1" state="proposed" rule="head-gap" confidence="80">' \
  '<article line="8" end-line="10" title-lines="1" state="confirmed" confirmed-by="M. A.">' \
  '<article line="11" end-line="15" title-lines="1" state="confirmed" confirmed-by="M. A.">' '<value>What the Doctor Said</value>'
has out/lantern.tei.xml '<div type="article" n="1" xml:id="a1" decls="#a1-bibl" resp="#resp-tool" cert="medium">' \
  '<div type="article" n="2" xml:id="a2" decls="#a2-bibl">' '<div type="article" n="3" xml:id="a3" decls="#a3-bibl">' \
  '<head type="main" xml:id="a2-title" source="src:char=292,304 src:line=7,8">A Lame Horse</head>' '>And What Became of It</p>' \
  '<title level="a" type="main">What the Doctor Said</title>' '<head type="section" xml:id="a3-l14"' '<div type="colophon"'
same "$(unzip -l out/lantern.epub | grep -c 'text/article-')" 3
unzip -p out/lantern.epub EPUB/nav.xhtml >nav.xhtml
has nav.xhtml '>A Lame Horse</a>' '>What the Doctor Said</a>'
has_not nav.xhtml '>The Ferryman</a>'
run 0 verify out/lantern.tar out/lantern.epub out/lantern.tei.xml out/lantern.record.xml
empty stdout stderr

# The record that was written says it again.
run 0 convert lantern.txt --record out/lantern.record.xml -o again
cmp again/lantern.record.xml out/lantern.record.xml || fail 'the record lost something'
cmp again/lantern.tei.xml out/lantern.tei.xml || fail 'the text was cut otherwise'

# The first line of a section's head stands between two articles; a title that is not counted is looked for; text before the first article
# is masthead, behind the last colophon.
edit edited.record.xml 'record = re.sub("  <article.*</article>\n", "<article line=\"9\" end-line=\"10\" state=\"confirmed\"/>\n"
  "<article line=\"12\" end-line=\"13\" title-lines=\"0\" state=\"confirmed\"/>\n", record, flags=re.S)'
run 0 convert lantern.txt --record edited.record.xml -o other
has other/lantern.tei.xml '<head type="main" xml:id="a1-title" source="src:char=305,326 src:line=8,9">And What Became of It</head>' \
  '>What the Doctor Said</head>' '<div type="unknown" n="2"' 'xml:id="masthead-l6"' '<div type="colophon"'
has other/lantern.record.xml '<article line="9" end-line="10" state="confirmed">' '<article line="12" end-line="12" title-lines="0" state="confirmed">'
run 0 verify other/lantern.tar
empty stdout stderr

# Within a filled paragraph an article may begin, too, and a title may end.
fold -s -w 60 lantern.txt | sed 's/ $//' >filled.txt
run 0 inspect --format xml filled.txt
sed '/<article/,/<.record>/d' stdout >filled.record.xml
line=$(grep -n 'whole evening' filled.txt | cut -d: -f1)
printf '<article line="4" title-lines="2" state="confirmed"/><article line="%d" title-lines="1" state="confirmed"/></record>\n' "$line" >>filled.record.xml
run 0 convert filled.txt -o filled
has filled/filled.tei.xml '>On Lamps</head>' '<head type="sub" xml:id="a1-l5"' '<div type="article" n="2"'
run 0 verify filled/filled.tar
empty stdout stderr

# Spans that cannot be are named with their line in the record, and nothing is written.
bad() {
  local why=$1
  shift
  edit edited.record.xml "record = re.sub('  <article.*</article>\n', '''$*''', record, flags=re.S)"
  run 1 convert lantern.txt --record edited.record.xml -o none
  has stderr 'edited.record.xml:22:1: error: the article on line' "$why [record-article-span]"
  absent none
}
first='<article line="4" end-line="6" state="confirmed"/>'
bad 'the text has no such line' '<article line="40" state="confirmed"/>'
bad 'the text has no such line' '<article line="4" end-line="40" state="confirmed"/>'
bad 'it has no line to begin on' '<article state="confirmed"/>'
bad 'it begins on an empty line' '<article line="7" state="confirmed"/>'
bad 'it ends before it begins' '<article line="6" end-line="4" state="confirmed"/>'
bad 'it overlaps the next article' "$first<article line=\"5\"/>"
bad 'the next article does not begin below it' "$first<article line=\"4\"/>"
bad 'the lines behind it belong to no article' "$first<article line=\"14\"/>"
bad 'it has more title lines than lines' '<article line="4" end-line="6" title-lines="4" state="confirmed"/>'

# A rule may part the name of a section from the head below it: the page of the EPUB has one heading.
rule='     *       *       *'
{
  sed -n 1,5p lantern.txt
  printf '\n%s\n\n\nTHE CONTEMPORARY TRAVELLER.\n\n%s\n\n\nA LAME HORSE.\n\n' "$rule" "$rule"
  sed -n 10p lantern.txt
  printf '\n%s\n' "$rule"
} >parted.txt
run 0 convert parted.txt -o parted
unzip -p parted/parted.epub EPUB/text/article-002.xhtml >page
has page '>THE CONTEMPORARY TRAVELLER.</p>' '<h1 id="a2-title">A LAME HORSE.</h1>'
same "$(grep -c '<h1' page)" 1

# A form feed within a line: two articles cannot begin on one line, for the record that is written is taken back.
printf 'THE REVIEW\n\nNo. 12. 4 March 1911\n\nA short text\fA Head of it\n\nIts text goes on for a while.\n\nAnother Head\n\nThe text of that.\n' >feeds.txt
run 0 convert feeds.txt -o feeds --accept proposed
run 0 convert feeds.txt -o again --accept proposed --record feeds/feeds.record.xml
same "$(grep -o '<article line="[0-9]*"' feeds/feeds.record.xml | sort | uniq -d)" ''
