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
