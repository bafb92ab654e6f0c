# SPDX-License-Identifier: BSD-2-Clause
# Findings as text and JSON Lines, what they do to the exit status, and what -q and -v change.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

cp "$sample/in.txt" in.txt
run 0 check in.txt
grep -Eq '^in\.txt(:[0-9]+){0,2}: warning: .* \[[a-z-]+\]$' stdout || fail "no finding: $(cat stdout)"
cp stdout plain
run 1 check in.txt --fail-on warning
cmp stdout plain || fail '--fail-on changed the report'
run 0 check in.txt --fail-on never --require confirmed
run 1 check in.txt --require confirmed
has stdout ': error: '
run 1 convert in.txt --require confirmed -o out
absent out
run 0 convert in.txt --require confirmed -o out --fail-on never
absent out
run 1 convert in.txt -o warned --fail-on warning
same "$(listing warned)" "$(outputs in)"
run 0 check in.txt -q
empty stdout stderr
run 0 check in.txt -v
has stdout 'in.txt: checked as in' '1 text checked'
run 0 convert in.txt -o loud -v
has stderr 'in.txt: converted as in' '1 issue converted'
run 0 convert in.txt -o still -q
empty stdout stderr

printf 'A line\nwith \342\200\256 and \351\n\330\257\330\261\331\210\330\257\n' >bad.txt
for command in 'check' 'convert -o json'; do
  read -ra words <<<"$command"
  run 2 "${words[@]}" bad.txt missing.txt in.txt --format json
  empty stderr
  python3 - <<'END'
import json
lines = [json.loads(line) for line in open('stdout', encoding='utf-8')]
assert all(line['schema'] == 1 for line in lines)
types = [line['type'] for line in lines]
assert types[-1] == 'summary' and types.count('item') == 3, types
assert [line['path'] for line in lines if line['type'] == 'item'] == ['bad.txt', 'missing.txt', 'in.txt'], lines
assert lines[-1]['items'] == 3 and lines[-1]['done'] == 1 and lines[-1]['exit'] == 2, lines[-1]
assert [line for line in lines if line.get('rule') == 'encoding-invalid-bytes'], lines
END
  if LC_ALL=C grep -q "$(printf '\342\200\256')" stdout; then fail 'a raw override in the report'; fi
done
run 1 check bad.txt
has stdout 'with \u{202E} and '
