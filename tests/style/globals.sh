# SPDX-License-Identifier: BSD-2-Clause
# No object file below cli has data that can be written: no mutable globals, nor statics within functions.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need nm cc

# writable OBJECT...: the symbols in .data, .bss or common sections.
writable() { nm -A -f sysv "$@" | awk -F'|' '{ gsub(/ /, "", $7) } $7 ~ /^(\.data|\.bss|\.tdata|\.tbss|\*COM\*)(\.[^r].*)?$/ { print $1 }'; }

printf 'int counter; int next(void); int next(void) { static int n = 1; return n++; }\n' > bad.c
printf 'static const char *const NAMES[] = {"a"}; const char *name(int i); const char *name(int i) { return NAMES[i]; }\n' > good.c
cc -fPIE -c bad.c good.c
[[ $(writable bad.o | wc -l) == 2 ]] || fail "does not see the bad snippet"
[[ -z $(writable good.o) ]] || fail "faults the good snippet"

mapfile -t objects < <(find "$BAYEGAN_BUILD/src" -name '*.c.o' -not -path '*cli*')
((${#objects[@]} > 0)) || fail "no object files"
found=$(writable "${objects[@]}")
[[ -z $found ]] || fail "can be written: $found"
