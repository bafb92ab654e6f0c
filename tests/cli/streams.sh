# SPDX-License-Identifier: BSD-2-Clause
# Standard descriptors that are closed, full or gone.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

text in.txt
# expect STATUS NAME: the status of the command before.
expect() { [[ $2 -eq $1 ]] || fail "$3: exit status $2 instead of $1"; }

"$BAYEGAN" convert in.txt -o closed <&- >&- 2>&- && status=0 || status=$?
expect 0 "$status" 'convert with closed descriptors'
same "$(listing closed)" "$(outputs in)"
"$BAYEGAN" verify closed/in.tar closed/in.epub closed/in.tei.xml || fail 'a closed descriptor damaged an output'

for page in 'help' 'help convert' 'explain' '--version' 'inspect in.txt'; do
  read -ra words <<<"$page"
  "$BAYEGAN" "${words[@]}" >/dev/full 2>/dev/null && status=0 || status=$?
  expect 3 "$status" "$page on a full disk"
  "$BAYEGAN" "${words[@]}" >&- 2>/dev/null && status=0 || status=$?
  expect 3 "$status" "$page with closed output"
done
"$BAYEGAN" check in.txt in.txt --format json >/dev/full 2>stderr && status=0 || status=$?
expect 3 "$status" 'check on a full disk'
same "$(cat stderr)" 'bayegan: standard output: No space left on device'
"$BAYEGAN" convert in.txt -o quiet 2>/dev/full || fail 'a full standard error spoils the result'

# A reader that goes away does not kill the program silently.
{
  "$BAYEGAN" explain 2>/dev/null && status=0 || status=$?
  echo "$status" >status
} | true
[[ $(cat status) == 0 || $(cat status) == 3 ]] || fail "a broken pipe: exit status $(cat status)"

# A text on standard input is read like a file stdin.txt, once, whatever comes after it.
for command in 'inspect' 'check' 'inspect --format json' 'inspect --format xml'; do
  read -ra words <<<"$command"
  cp in.txt stdin.txt
  run 0 "${words[@]}" stdin.txt
  sed 's/stdin\.txt/-/' stdout >named
  rm stdin.txt
  "$BAYEGAN" "${words[@]}" - <in.txt 2>/dev/null | sed 's/stdin\.txt/-/' >piped
  same "$(cat piped)" "$(cat named)"
done
"$BAYEGAN" convert - -o piped.out --timestamp 1 -q <in.txt 2>/dev/null || fail 'convert does not read standard input'
same "$(listing piped.out)" "$(outputs stdin)"
run 0 verify piped.out/*
cp in.txt stdin.txt
run 0 convert stdin.txt -o named.out --timestamp 1 -q
cmp piped.out/stdin.tar named.out/stdin.tar || fail 'standard input is not converted as a file is'
rm stdin.txt
"$BAYEGAN" inspect - in.txt --sheet - <in.txt 2>/dev/null >sheet || fail 'inspect does not read standard input twice'
same "$(wc -l <sheet)" 3
for words in 'check - -' 'check - --files-from -'; do
  read -ra words <<<"$words"
  run 2 "${words[@]}"
  has stderr 'standard input can be read only once'
done
"$BAYEGAN" check - </dev/null >stdout 2>/dev/null && status=0 || status=$?
expect 1 "$status" 'check of nothing on standard input'
has stdout '-: error: the file is empty [text-empty]'
for words in 'check -' 'check - in.txt' 'inspect - in.txt'; do # several texts are read twice
  read -ra words <<<"$words"
  "$BAYEGAN" "${words[@]}" <. >stdout 2>stderr && status=0 || status=$?
  expect 3 "$status" "${words[*]} of a folder on standard input"
  cat stdout stderr >said
  has said '-: error: it cannot be read: Is a directory [file-unreadable]'
  has_not said 'text-empty'
done
