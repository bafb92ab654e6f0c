# SPDX-License-Identifier: BSD-2-Clause
# Many inputs in one process: folders, records beside texts, groups, one process against many.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

for i in $(seq -w 1 130); do
  text "texts/no-$i.txt"
done
printf 'not an issue' >texts/notes.md
text texts/below/no-999.txt
run 0 convert texts -o out -v
has stderr '130 issues converted'
[[ $(find out -type f | wc -l) -eq 520 ]] || fail "$(find out -type f | wc -l) files"
absent out/no-999.tar
grep 'converted as' stderr | sed 's/.* as //' >order
LC_ALL=C sort -c order || fail 'the inputs were not taken in order'
run 0 convert texts/no-077.txt -o alone
for kind in epub tei.xml record.xml tar; do
  cmp "alone/no-077.$kind" "out/no-077.$kind" || fail "no-077.$kind depends on its neighbours"
done
run 0 verify out/*.tar
(
  ulimit -n 64
  run 0 convert texts -o few
)
diff -r out few || fail 'a small number of open files changes the result'

# A record beside the text, and --record before it.
cp "$sample/in.txt" in.txt
cp "$sample/confirmed.record.xml" in.record.xml
run 0 convert in.txt -o beside
same "$(listing beside)" "$(outputs anternasional-232)"
"$BAYEGAN" inspect --format xml "$sample/in.txt" >proposed.record.xml 2>/dev/null
run 0 convert in.txt --record proposed.record.xml -o named -v
has stderr '[record-beside-unused]'
same "$(listing named)" "$(outputs in)"
run 0 convert in.txt --record in.record.xml -o both -v
has_not stderr '[record-beside-unused]'
