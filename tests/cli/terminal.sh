# SPDX-License-Identifier: BSD-2-Clause
# What a terminal shows while many inputs are read, and in the end; and that nothing of it goes anywhere else.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"
need script stty

# terminal COLUMNS ARGUMENT...: runs the program on a terminal so wide; what it was sent is in the file sent.
terminal() {
  local columns=$1
  shift
  script -qefc "stty cols $columns; exec $(printf '%q ' "$BAYEGAN" "$@")" sent >/dev/null </dev/null || true
}

# screen COLUMNS: what stands on the terminal in the end; fails where a status line took more than one row, or an escape code was sent.
screen() {
  python3 - "$1" <<'END'
import re
import sys

columns = int(sys.argv[1])
sent = open('sent', encoding='utf-8', newline='').read()
sent = re.sub(r'\AScript started.*?\r?\n|\r?\nScript done.*\Z', '', sent, flags=re.S).replace('\r\n', '\n')
assert '\033' not in sent, 'an escape code'
rows, at = [''], 0
for letter in sent:
    if letter == '\n':
        rows.append('')
        at = 0
    elif letter == '\r':
        assert len(rows[-1]) < columns, f'the line is too long for the terminal: {rows[-1]!r}'
        at = 0
    else:
        rows[-1] = rows[-1][:at] + letter + rows[-1][at + 1:]
        at += 1
print('\n'.join(row.rstrip() for row in rows).rstrip('\n'))
END
}

for i in $(seq -w 1 12); do
  text "texts/copy-$i.txt"
done
run 0 check texts
cp stdout plain
empty stderr
for columns in 40 80; do
  terminal "$columns" check texts
  screen "$columns" >shown
  grep -q $'\r0/12, 0 errors' sent || fail "no status line: $(cat -v sent)"
  # The findings as anywhere, then the table of rules, which tells as many as the last line.
  head -n -1 plain >findings
  head -n "$(wc -l <findings)" shown | cmp - findings || fail 'the terminal shows other findings'
  tail -n "+$(($(wc -l <findings) + 1))" shown >rest
  same "$(tail -n 1 rest)" "$(tail -n 1 plain)"
  head -n -1 rest | awk '{ print $1, $2 }' >counts
  same "$(grep -c . counts)" "$(grep -o '\[[a-z-]*\]$' findings | sort -u | wc -l)"
  same "$(awk '$2 == "warning" { n += $1 } END { print n }' counts)" "$(grep -c ': warning: ' findings)"
done

run 0 convert texts -o made
terminal 40 verify made --jobs 2
screen 40 >shown
run 0 verify made --report jsonl=made.jsonl
python3 - >table <<'END'
import collections, json
lines = [json.loads(line) for line in open('made.jsonl', encoding='utf-8')]
found = collections.Counter((line['severity'], line['rule']) for line in lines if line['type'] == 'finding')
assert len(found) > 2 and {severity for severity, rule in found} == {'note'}, found
for (severity, rule), count in sorted(found.items(), key=lambda row: (-row[1], row[0][1])):
    print(f'{count} {severity:7} {rule}')
print(f'48 files verified, {sum(found.values())} notes')
END
cmp shown table || fail "the table is wrong: $(diff shown table)"
printf 'x' | dd of=made/copy-03.tar bs=1 seek=9000 conv=notrunc status=none
terminal 80 verify made --jobs 2
screen 80 >shown
grep -qx ' *1 error   bag-[a-z-]*' shown || fail "the table has no error: $(cat shown)"

# What is written while the line stands there, stands on a line of its own: findings, tables, complaints, results.
terminal 80 convert texts missing.txt -o again -v
screen 80 >shown
grep -qx 'missing.txt: error: .*' shown || fail "no finding on a line of its own: $(cat shown)"
same "$(grep -c '^bayegan: texts/copy-[0-9]*.txt: converted as copy-[0-9]*$' shown)" 12
terminal 80 inspect texts
screen 80 >shown
run 0 inspect texts
same "$(grep -c 'New Catalogue' shown)" "$(cat stdout stderr | grep -c 'New Catalogue')"

# Not with --quiet, not for one input, and not where standard error is no terminal.
terminal 80 check texts -q
same "$(screen 80)" ''
if grep -q '0/12' sent; then fail '--quiet has a status line'; fi
terminal 80 check texts/copy-01.txt
screen 80 >shown
same "$(grep -c 'record-' shown)" "$(head -n -1 shown | grep -c ']$')"
if grep -q $'0/1' sent; then fail 'one input has a status line'; fi
script -qefc "$(printf '%q ' "$BAYEGAN" check texts) 2>error" sent >/dev/null </dev/null
empty error
if grep -q '0/12' sent; then fail 'a status line on standard output'; fi
run 0 convert texts -o third
if LC_ALL=C grep -q "$(printf '[\033\r]')" stdout stderr; then fail 'control characters off the terminal'; fi

# Isolates around what comes from the source, on a terminal and on demand; every one that is opened is closed in its line.
cp "$sample/in.txt" in.txt
isolates() { python3 -c 'import sys
lines = [line for line in open(sys.argv[1], encoding="utf-8", newline="") if "\u2068" in line or "\u2069" in line]
assert all(line.count("\u2068") == line.count("\u2069") for line in lines), lines
print(len(lines))' "$1"; }
for command in check inspect; do
  terminal 80 "$command" in.txt --bidi isolate
  (($(isolates sent) > 3)) || fail "$command has no isolates: $(cat sent)"
  terminal 80 "$command" in.txt
  same "$(isolates sent)" 0
  run 0 "$command" in.txt --bidi isolate
  same "$(isolates stdout)$(isolates stderr)" 00
done
run 2 check in.txt --bidi embed
