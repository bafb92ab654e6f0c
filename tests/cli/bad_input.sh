# SPDX-License-Identifier: BSD-2-Clause
# Bad input: each has its finding and its exit status, and leaves no output, nor the folder for it.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

# refused STATUS RULE ARGUMENT...: convert ARGUMENT... ends so, and nothing is left.
refused() {
  local status=$1 rule=$2
  shift 2
  run "$status" convert "$@" -o out/deep
  has stderr "[$rule]"
  absent out
}

refused 2 file-missing missing.txt
mkdir empty
refused 1 folder-without-texts empty
: >empty/.hidden.txt
mkdir empty/folder.txt
refused 1 folder-without-texts empty
mkfifo pipe.txt
refused 1 file-not-regular pipe.txt
refused 1 file-not-regular /dev/zero
: >nothing.txt
refused 1 text-empty nothing.txt
printf ' \t\n\xc2\xa0\r\n' >blank.txt
refused 1 text-blank blank.txt
printf 'Too short\nto tell: \xe9 byte\n' >short.txt
refused 1 encoding-undecided short.txt
has stderr 'short.txt:2:10: error: the text is UTF-8 only up to byte 19,' 'windows-1252 "Too short"'
printf 'Journal 5\n\nText \xed\xa0\x80 more' >surrogate.txt
run 1 check surrogate.txt --format json
has stdout '"rule":"encoding-undecided"' '"line":3,"column":6,"offset":16'
printf 'A good line\nbad \xe9 byte\n\xd8\xaf\xd8\xb1\xd9\x88\xd8\xaf\n' >latin.txt
refused 1 encoding-invalid-bytes latin.txt
has stderr 'latin.txt:2:5: error: '
run 1 convert latin.txt -o out --format json
has stdout '"rule":"encoding-invalid-bytes"' '"line":2,"column":5,"offset":16'
printf 'A\n\nn\0l\0\n' >nul.txt
refused 1 text-binary nul.txt --encoding UTF-8
has stderr 'nul.txt:3:2: error: '
# What other programs call a text; a text that only speaks of such a file is one.
printf '\xef\xbb\xbf<?xml version="1.0"?><TEI/>' >issue.xml
refused 1 text-other-format issue.xml
has stderr 'issue.xml: error: this is no plain text but an XML document'
printf '%%PDF-1.4\n' >issue.pdf
refused 1 text-other-format issue.pdf
printf 'PK\3\4\24\0' >issue.docx
refused 1 text-other-format issue.docx --encoding windows-1256
has stderr 'DOCX'
printf 'The Reading Room\nNo. 7\n\nA New Format\nSuch a file begins with %%PDF-1.4.\n' >about.txt
run 0 convert about.txt -o about
if [[ -r /proc/version ]]; then
  # Of size 0, and yet with bytes in it: as if it grew while it was read.
  refused 1 file-changed /proc/version
fi
truncate -s 65M large.txt
refused 1 file-limit large.txt
if [[ $(id -u) -ne 0 ]]; then
  text secret.txt
  chmod 000 secret.txt
  refused 3 file-unreadable secret.txt
fi

# Records.
text in.txt
refused 2 file-missing in.txt --record no.record.xml
printf '<record' >cut.record.xml
refused 1 xml-wellformed in.txt --record cut.record.xml
has stderr 'cut.record.xml:1:'
printf '' >none.record.xml
run 1 convert in.txt --record none.record.xml -o out
absent out
digest=$(sha256sum in.txt | cut -d' ' -f1)
record() { printf '<record xmlns="urn:x-bayegan:record:1" version="1"><source sha256="%s"/>%s</record>\n' "${2:-$digest}" "$1"; }
record '<nonsense/>' >bad.record.xml
refused 1 xml-grammar in.txt --record bad.record.xml
record '' "$(sha256sum </dev/null | cut -d' ' -f1)" >other.record.xml
refused 1 record-stale in.txt --record other.record.xml
record '<date state="confirmed"><value>2007-02-30</value></date>' >date.record.xml
refused 1 record-date-impossible in.txt --record date.record.xml
record '<issn state="confirmed"><value>0317-8472</value></issn>' >issn.record.xml
refused 1 record-issn-check-digit in.txt --record issn.record.xml
record '<issn state="confirmed"><value>0317-8471</value></issn>' >good.record.xml
run 0 convert in.txt --record good.record.xml -o good
same "$(listing good)" "$(outputs in)"

# Options.
usage() {
  run 2 "$@"
  has stderr 'bayegan: '
  absent out
}
usage
usage unknown-command
usage convert in.txt
usage convert -o out
usage convert in.txt -o
usage convert in.txt -o ''
usage convert in.txt -o out --no-such-option
usage convert in.txt -o out -x
usage convert in.txt -o out --force=yes
usage convert in.txt -o out --require proposed
usage convert in.txt -o out --accept all
usage convert in.txt -o out --format xml
usage convert in.txt -o out --timestamp yesterday
usage convert in.txt -o out --timestamp 2026-02-30T00:00:00Z
usage convert in.txt in.txt -o out --record good.record.xml
usage inspect --format xml in.txt in.txt
usage inspect --format xml .
usage check . --record good.record.xml
usage help nothing
for option in --organization --record --metadata --encoding --log --files-from --report --timestamp --max-findings --severity; do
  for blank in '' ' ' $'\t' $'\xc2\xa0'; do
    usage convert in.txt -o out "$option" "$blank"
    has stderr "convert: nothing but blanks stands behind the option '${option#--}'"
  done
done
usage inspect in.txt --sheet ''
for epoch in '' x -1 1.5 ' 1' 99999999999999999999; do
  SOURCE_DATE_EPOCH=$epoch usage convert in.txt -o out
done
run 0 convert in.txt -o dated --timestamp 2026-01-31T12:00:00Z

# A bad input among good ones.
text good-1.txt
text good-2.txt
run 2 convert good-1.txt latin.txt missing.txt good-2.txt -o mixed
same "$(listing mixed)" "$(outputs good-1)$(outputs good-2)"
has stderr '2 issues converted, 2 of 4 inputs failed'

# The same for the other commands.
run 1 check latin.txt
has stdout '[encoding-invalid-bytes]'
run 2 check missing.txt
run 1 inspect latin.txt
empty stdout
has stderr '[encoding-invalid-bytes]'
run 2 verify missing.tar
has stdout '[file-missing]'
run 1 verify pipe.txt
has stdout '[file-not-regular]'
for file in nothing.txt in.txt latin.txt; do
  run 2 verify "$file"
  has stdout '[file-kind-unknown]'
done
cp good/in.tar damaged.tar
printf 'x' | dd of=damaged.tar bs=1 seek=9000 conv=notrunc status=none
run 1 verify damaged.tar
mkdir bag
tar -xf good/in.tar -C bag
printf 'x' >>bag/in/data/in.txt
run 1 verify bag/in
ln -s /etc/hostname bag/in/data/link.txt
run 1 verify bag/in
has stdout '[file-not-regular]'

# What a grammar refuses is said in plain words, and a double issue has two numbers.
printf '<record xmlns="%s"/>' "$(sed -n 's/.*targetNamespace="\([^"]*\)".*/\1/p' "$BAYEGAN_SOURCE/schemas/record.xsd")" >bare.record.xml
run 1 verify bare.record.xml
has stdout "not valid against record.xsd: <record>: the attribute 'version' is missing [xml-grammar]"
for words in 'A & B|an & that stands for itself is written &amp;' 'AT&T|an & that stands for itself is written &amp;' \
  'a < b|a < that stands for itself is written &lt;' 'a&nbsp;b|XML has no such entity: write the character itself, and & as &amp;'; do
  printf '<record>%s</record>' "${words%|*}" >bare.record.xml
  run 1 verify bare.record.xml
  has stdout "error: not well-formed XML: ${words#*|} [xml-wellformed]"
done
sed '/<biblScope unit="issue"/s/to="12"/to="13"/' "$BAYEGAN_SOURCE/fixtures/tei-rules/sound.tei.xml" >double.tei.xml
run 1 verify double.tei.xml
has stdout 'the text is numbered 12, the header has 12-13 [tei-text-number]'

# Files of such names cannot be made on Windows.
for name in con NUL lpt1; do
  text "$name.txt"
  run 1 convert "$name.txt" -o devices
  has stderr "\"$name\" cannot name a package: Windows has a device of that name" '[record-package-id]'
done
[[ ! -e devices ]] || [[ -z $(ls devices) ]] || fail 'a package was made for a device'
