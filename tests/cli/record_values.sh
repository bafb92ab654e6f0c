# SPDX-License-Identifier: BSD-2-Clause
# Values of a record against the text: what contradicts the print, claims more than it may, or cannot be written.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

cp "$sample/in.txt" in.txt

# record EDIT...: the sample's record as sed changes it.
record() {
  sed "$@" "$sample/confirmed.record.xml" >changed.xml
}

# Converts the sample with the changed record, and verifies all that came out.
make() {
  rm -rf out
  run 0 convert in.txt --record changed.xml -o out
  mv stderr said
  run 0 verify out/*
  if grep -F 'error:' stdout; then fail 'what was written is not valid'; fi
}

# Another number than the printed one: told, with both places; the confirmed one wins, and the printed one stays what it is.
record 's/<value>232</<value>233</'
make
has said 'changed.xml:11:3: warning: the confirmed issue "233" is not what was read in the text: "232" [record-print-differs]' 'see in.txt:1:14' \
  '  <issue state="confirmed" confirmed-by="archivist">'
has out/anternasional-232.tei.xml '<titlePart type="issue">۲۳۲</titlePart>' '<biblScope unit="issue" from="233" to="233" resp="#resp-archive">233</biblScope>'
unzip -p out/anternasional-232.epub EPUB/package.opf >package.opf
has package.opf '<dc:title id="t">انترناسیونال 233</dc:title>'

# Another title: the masthead keeps its main part.
record 's/<value>انترناسیونال</<value>جهان</'
make
has said 'the confirmed title "جهان" is not what was read in the text: "انترناسیونال" [record-print-differs]'
has out/anternasional-232.tei.xml '<titlePart type="main">انترناسیونال</titlePart> <titlePart type="issue"><num type="issue" value="232">۲۳۲</num></titlePart>'
unzip -p out/anternasional-232.epub EPUB/package.opf >package.opf
has package.opf '<dc:title id="t">جهان ۲۳۲</dc:title>'

# A language that is not written in such letters is refused, in the record, the sheet and the package.
record 's/<value>fa</<value>en</'
run 1 convert in.txt --record changed.xml -o refused
has stderr 'changed.xml:17:3: error: the language "en" is not usually written in the letters of the text, which run right to left: correct it or add its script [record-language-script]'
absent refused
printf 'file,language,state,confirmed_by\nin.txt,en,confirmed,A\n' >sheet.csv
run 1 check in.txt --metadata sheet.csv
has stdout 'sheet.csv:2:8: error: ' '[record-language-script]'

# Tags know no case, Persian is fa, and letters of Arabic serve many languages.
for tag in FA:fa fa-arab:fa ota:ota FA-ir:fa-IR; do
    record "s/<value>fa</<value>${tag%:*}</"
    make
    unzip -p out/anternasional-232.epub EPUB/package.opf >package.opf
    has package.opf "<dc:language>${tag#*:}</dc:language>"
done
record 's/<value>fa</<value>pes</'
run 1 convert in.txt --record changed.xml -o refused
has stderr 'changed.xml:17:3: error: "pes" is no tag of a language: write "fa" [record-language-code]'

# The name of a language is no tag of it, and nobody speaks "zz".
for name in persian farsi fars zz x-ours a; do
    record "s/<value>fa</<value>$name</"
    run 1 convert in.txt --record changed.xml -o refused
    has stderr "changed.xml:17:3: error: \"$name\" is no language tag [record-language-format]"
    absent refused
done

# Nobody corroborates by writing so.
record '/<date /,/<\/date>/c\  <date state="corroborated"><value>1999-01-02</value></date>'
make
has said 'nothing corroborates the date "1999-01-02" of the record: it is taken as proposed [record-state-unfounded]' 'the date "1999-01-02" is proposed'
if grep -F '<dc:date>' out/anternasional-232.record.xml; then fail 'an unfounded date stands as fact'; fi
has out/anternasional-232.record.xml '<date state="proposed"'
run 1 convert in.txt --record changed.xml --require corroborated -o refused

# "Not stated" may be confirmed, of the title and the language, too.
record '/<title state="confirmed" confirmed-by="archivist">/,/<\/title>/{1,10c\  <title state="confirmed"/>
}'
make
record '/<language /,/<\/language>/c\  <language state="confirmed"/>'
make
has out/anternasional-232.tei.xml '<textLang mainLang="und"/>'
# So may that of date and number; readers are told that they are not known.
for field in date issue rights; do
  record "/<$field /,/<\\/$field>/c\\  <$field state=\"confirmed\"/>"
  make
done

# A title of blanks is none; a control that turns the text is told; calendars are those of the sheet; an article stands in a record once.
record 's/<value>انترناسیونال</<value>\xc2\xa0</'
run 1 convert in.txt --record changed.xml -o refused
has stderr 'changed.xml:7:3: error: the title is nothing but blanks [record-value-blank]'
record 's/<value>انترناسیونال</<value>\xe2\x80\xaeانترناسیونال</'
run 1 convert in.txt --record changed.xml -o refused
has stderr 'changed.xml:7:3: error: the title holds a control that turns the direction of text' '[record-value-turns]'
record 's/<value>انترناسیونال</<value>\xe2\x81\xa7انترناسیونال\xe2\x81\xa9</'
make
has said 'changed.xml:7:3: warning: the title holds a control that turns the direction of text' '[record-value-turns]'
record 's#<value>2008-02~</value>#&<calendar>mayan</calendar>#'
run 1 check in.txt --record changed.xml
has stdout 'changed.xml:14:3: error: the record knows no calendar "mayan" [record-calendar-unknown]'
record 's#  <article line="3" end-line="8">#  <article line="3"><agent role="author" state="confirmed"><name>B</name></agent></article>\n&#'
run 1 check in.txt --record changed.xml
has stdout 'changed.xml:24:3: error: the record has the article on line 3 of the text twice [record-article-twice]' 'see changed.xml:23:3'

# Controls in a masthead: every document of the package leaves out the same, also where proposals are accepted.
printf '\033[1mTHE HERALD\033[0m\nNo. 8, 1906\n\nHead\n\nText of it.\n' >escape.txt
printf 'تشکر\uFFFE\n\nورقهٔ فوق‌العاده\n\nسخن\n\nمتن آن.\n' >nothing.txt
run 0 convert escape.txt nothing.txt -o plain
run 0 convert escape.txt nothing.txt --accept proposed -o accepted
run 0 verify plain/* accepted/*

# A carriage return in a value comes back as what it is.
printf 'Room 8\r\rA\r\rText, and so on.\r' >returns.txt
run 0 inspect --format xml returns.txt
if grep -q "$(printf '\r')" stdout; then fail 'a carriage return stands in XML without a reference'; fi

# The header of a Markdown file is no title: neither its keys nor its signs.
printf -- '---\ntitle: "*On Lamps*. The Evening Lantern 6(2)"\nauthor: \n---\n\n## On Lamps\n\nThe lamp of our grandmothers burned oil.\n' >lamps.txt
run 0 convert lamps.txt -o lamps
unzip -p lamps/lamps.epub EPUB/package.opf >package.opf
has package.opf '<dc:title id="t">The Evening Lantern 6(2)</dc:title>'
unzip -p lamps/lamps.epub EPUB/nav.xhtml >nav.xhtml
has nav.xhtml '<title>The Evening Lantern 6(2)</title>' '>On Lamps</a>'
run 0 verify lamps/*
empty stdout stderr

# A number and its printed form say the same, or a person answers for the number, which the text does not have.
record 's|<value>232</value>|&<raw>No. 7</raw>|'
run 1 convert in.txt --record changed.xml -o refused
has stderr 'changed.xml:11:3: error: the issue number is 232, but its printed form is given as "No. 7" [record-number-print]'
absent refused
printf 'file,issue_from,issue_label,state,confirmed_by\nin.txt,232,No. 7,confirmed,A\n' >sheet.csv
run 1 convert in.txt --metadata sheet.csv -o refused
has stderr 'sheet.csv:2:8: error: ' '[record-number-print]'
absent refused
record '/<issue /i\  <volume state="proposed"><value>5</value><raw>vi 6</raw></volume>'
run 1 convert in.txt --record changed.xml -o refused
has stderr '[record-number-print]'
record 's|<value>232</value>|<value>7</value><raw>No. 8</raw>|'
make
has said '[record-print-differs]'
record 's|<value>232</value>|&<raw>شمارهٔ ۲۳۲</raw>|'
make

# A name that nobody answers for does not stand beside one that was recognised.
record 's|</article>|<agent role="author" state="proposed"><name>Ann Lee</name></agent></article>|'
run 1 convert in.txt --record changed.xml -o refused
has stderr 'changed.xml:33:3: error: the author "Ann Lee" of the record is proposed, but was not recognised' '[record-name-unfounded]'
absent refused

# What is said to be printed turns nothing.
record 's|<value>2008-02~</value>|&<raw>\xe2\x80\xaeبهمن ۱۳۸۶</raw>|'
run 1 convert in.txt --record changed.xml -o refused
has stderr 'error: the printed date holds a control that turns the direction of text' '[record-value-turns]'

# A page break within a title is none of its letters: what no record can hold is not missed there.
for blank in '' '\302\240'; do
  printf "THE\\f${blank}RIVER\\n\\nVol. III. No. 12. May 1, 1827.\\n\\nTHE FERRY\\n\\nThe ferry went over the river.\\nIt came back in the evening.\\n" >broken.txt
  run 0 convert broken.txt -o broken --force
  run 0 verify broken/broken.tar
done
