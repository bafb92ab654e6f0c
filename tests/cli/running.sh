# SPDX-License-Identifier: BSD-2-Clause
# What a run tells while it goes on, to programs (--progress json) and into a file (--log); and the run that only tells (--dry-run).
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

for i in 1 2 3; do
  text "texts/copy-$i.txt"
done
printf 'A line\nand \351\n\330\257\330\261\331\210\330\257\n' >texts/bad.txt

# A line before the first input and one behind each; standard output stays as it is.
progress() { # command, total, arguments
  local command=$1 total=$2
  shift 2
  run 1 "$command" "$@"
  cp stdout plain
  run 1 "$command" "$@" --progress json --force -q
  grep '^{' stderr >lines || fail "no progress: $(cat stderr)"
  python3 - "$command" "$total" <<'END'
import json, sys
lines = [json.loads(line) for line in open('lines', encoding='utf-8')]
assert [line['done'] for line in lines] == list(range(int(sys.argv[2]) + 1)), lines
for line in lines:
    assert list(line) == ['schema', 'type', 'command', 'done', 'total', 'errors', 'warnings', 'notes'], line
    assert (line['schema'], line['type'], line['command'], line['total']) == (1, 'progress', sys.argv[1], int(sys.argv[2])), line
assert lines[-1]['errors'] == 1, lines
END
}
progress check 4 texts
progress convert 4 texts -o out
progress inspect 4 --sheet sheet.csv texts
printf 'x' >>out/copy-1.tar
progress verify 12 out --jobs 3
run 2 check texts --progress bar
run 1 inspect texts --progress json
same "$(grep -c '^{.*"total":4' stderr)" 10

# The log has all findings, also those that are not printed, a line for each input, and the sum.
run 1 check texts -q --log run.log --max-findings 1
same "$(grep -c . stdout)" 3
run 1 check texts -v
cmp stdout run.log || fail "the log is not what -v prints: $(diff stdout run.log)"
run 1 check texts --format json --log json.log
cmp run.log json.log || fail 'JSON on standard output changes the log'
run 1 inspect texts --log inspected.log
same "$(grep -c '^bayegan: texts/.*: \(inspected as copy-.\|refused\)$' inspected.log)" 4
run 2 check texts --log run.log
has stderr "a file that is not there yet, not 'run.log'"
cp texts/copy-1.txt kept
for there in run.log texts/copy-1.txt texts; do
  run 2 check texts/copy-1.txt --log "$there" --force
done
cmp run.log json.log || fail 'a log was replaced'
cmp kept texts/copy-1.txt || fail 'the log replaced its input'
run 2 check texts --log -
run 3 check texts --log no/folder.log
run 3 check texts/copy-1.txt --log /dev/full/x

# A log that cannot be written to its end is an error; the findings are there all the same.
{ (ulimit -f 0 && exec "$BAYEGAN" check texts --log full.log) 2>&1 || printf 'left with %s\n' "$?"; } | cat >piped
has piped 'the log could not be written: full.log: ' '[encoding-invalid-bytes]' 'left with 3'

# A dry run proves everything and leaves nothing, not even the folder; it says what stands in the way.
rm -r out
run 1 convert texts -o out/deep --dry-run --report jsonl=dry.jsonl
absent out
has stderr '3 issues convertible (nothing was written), 1 of 4 inputs failed'
same "$(grep -c '"status":"convertible"' dry.jsonl)" 3
run 1 convert texts -o out/deep
same "$(listing out/deep)" "$(outputs copy-1)$(outputs copy-2)$(outputs copy-3)"
run 1 convert texts -o out/deep --dry-run
same "$(grep -c '\[output-exists\]' stderr)" 3
run 1 convert texts -o out/deep --dry-run --force
has_not stderr '[output-exists]'
mkdir twice
cp texts/copy-1.txt twice
run 1 convert texts/copy-1.txt twice/copy-1.txt -o new --dry-run
has stderr '[output-twice]'
run 2 convert texts/copy-1.txt -o texts/copy-2.txt --dry-run
has stderr '[output-not-regular]'
