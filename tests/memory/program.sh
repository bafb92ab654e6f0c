# SPDX-License-Identifier: BSD-2-Clause
# valgrind finds no fault in the program's commands, and nothing that is still held when it ends.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need valgrind cc

check() { valgrind --quiet --leak-check=full --show-leak-kinds=all --errors-for-leak-kinds=all --error-exitcode=99 "$@"; }

printf 'int main(int n, char **v) { int a[2]; (void)v; return a[n] > 0 ? 0 : 1; }\n' > bad.c
cc -O0 -o bad bad.c
status=0; check ./bad >bad.log 2>&1 || status=$?
((status == 99)) || fail "does not see the bad snippet"

bayegan() { check "$BAYEGAN" "$@" >log 2>&1 || fail "bayegan $*: $(cat log)"; }
write_texts
bayegan convert "$sample/in.txt" --record "$sample/confirmed.record.xml" -o out
bayegan convert "$sample/in.txt" mixed.txt english.txt -o texts
bayegan verify out/*.tar out/*.epub out/*.tei.xml
bayegan inspect --format json "$sample/in.txt"
bayegan check "$sample/in.txt"
bayegan help convert

printf 'a\xff' > bad.txt
status=0; check "$BAYEGAN" convert bad.txt -o bad-out >log 2>&1 || status=$?
((status == 1)) || fail "bayegan convert bad.txt: $status: $(cat log)"
