# SPDX-License-Identifier: BSD-2-Clause
# Where outputs may and may not stand: existing files, links, devices, inputs, places that cannot be written, full disks.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

text in.txt
run 0 convert in.txt -o a/b//c/
same "$(listing a)" "$(printf 'b b/c '; printf 'b/c/in.epub b/c/in.record.xml b/c/in.tar b/c/in.tei.xml ')"

# Existing files: untouched without --force, replaced with it.
mkdir out
printf 'mine' >out/in.tei.xml
run 1 convert in.txt -o out
has stderr '[output-exists]' 'out/in.tei.xml'
same "$(listing out)" 'in.tei.xml '
same "$(cat out/in.tei.xml)" mine
run 0 convert in.txt -o out --force
same "$(listing out)" "$(outputs in)"
cmp out/in.tei.xml a/b/c/in.tei.xml || fail 'the replaced file differs from a new one'
run 0 convert in.txt -o out --force
same "$(listing out)" "$(outputs in)"

# What was left behind by a killed run goes.
printf 'half' >out/.in.epub.0123456789abcdef.tmp
printf 'kept' >out/.in.epub.notes.tmp
run 0 convert in.txt -o out --force
same "$(listing out)" ".in.epub.notes.tmp $(outputs in)"

# Links: the file they lead to is meant.
mkdir links elsewhere
printf 'old' >elsewhere/kept.tar
ln -s ../elsewhere/kept.tar links/in.tar
run 1 convert in.txt -o links
has stderr '[output-exists]'
same "$(cat elsewhere/kept.tar)" old
run 0 convert in.txt -o links --force
[[ -L links/in.tar ]] || fail 'the link was replaced'
cmp elsewhere/kept.tar out/in.tar || fail 'the file behind the link was not replaced'
same "$(listing elsewhere)" 'kept.tar '
mkdir dangling
ln -s nowhere dangling/in.tar
run 2 convert in.txt -o dangling --force
has stderr '[output-not-regular]'
same "$(listing dangling)" 'in.tar '

# Never over what is no regular file.
mkdir odd
ln -s /dev/null odd/in.epub
run 2 convert in.txt -o odd --force
has stderr '[output-not-regular]'
same "$(listing odd)" 'in.epub '
[[ -c /dev/null ]] || fail '/dev/null is gone'
rm odd/in.epub
mkfifo odd/in.record.xml
run 2 convert in.txt -o odd --force
same "$(listing odd)" 'in.record.xml '
rm odd/in.record.xml
mkdir odd/in.tar
run 2 convert in.txt -o odd --force
same "$(listing odd)" 'in.tar '
run 2 convert in.txt -o /dev/null
has stderr '[output-not-regular]'
[[ -c /dev/null ]] || fail '/dev/null is gone'
run 2 convert in.txt -o in.txt/out
run 2 convert in.txt -o in.txt

# An input is never replaced.
"$BAYEGAN" inspect --format xml in.txt >in.record.xml 2>/dev/null
cp in.record.xml before
run 1 convert in.txt -o . --force
has stderr '[output-is-input]'
cmp in.record.xml before || fail 'the record was replaced'
absent in.epub in.tei.xml in.tar
rm in.record.xml

# Two inputs, one name.
text one/no.txt
text two/no.txt
run 1 convert one/no.txt two/no.txt -o twice --force
has stderr 'two/no.txt: error: twice/no.tar is already' '[output-twice]' '1 issue converted, 1 of 2 inputs failed'
same "$(listing twice)" "$(outputs no)"

# A place that cannot be written.
if [[ $(id -u) -ne 0 ]]; then
  mkdir locked
  chmod 555 locked
  run 3 convert in.txt -o locked
  has stderr '[output-unwritable]'
  run 3 convert in.txt -o locked/deep/er
  same "$(listing locked)" ''
  chmod 755 locked
fi
run 3 convert in.txt -o /proc/bayegan/out
has stderr '[output-unwritable]'

# A full disk: the largest file the shell allows, and a small disk where one can be mounted.
(
  ulimit -f 2
  run 3 convert in.txt -o small
)
absent small
has stderr '[disk-full]'
mkdir disk
if [[ $(id -u) -eq 0 ]] && mount -t tmpfs -o size=16k tmpfs disk 2>/dev/null; then
  status=0
  "$BAYEGAN" convert in.txt -o disk/out >stdout 2>stderr || status=$?
  left=$(listing disk)
  umount disk
  same "$status" 3
  same "$left" ''
  has stderr '[disk-full]'
fi
