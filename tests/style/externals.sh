# SPDX-License-Identifier: BSD-2-Clause
# No two object files define the same external name, and none defines one that no other file uses: it would be static.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need nm cc

# faults OBJECT...: names that are defined twice, or that nobody else asks for.
faults() {
  nm -A "$@" | awk '$(NF - 1) == "U" { used[$NF] } $(NF - 1) ~ /^[TDBRCW]$/ { count[$NF]++ }
    END { for (name in count) if (name != "main" && (count[name] > 1 || !(name in used))) print name }'
}

printf 'int twice(void); int twice(void) { return 1; } int lone(void); int lone(void) { return 2; }\n' > one.c
printf 'int twice(void); int twice(void) { return 1; } int shared(void); int shared(void) { return 3; }\n' > two.c
printf 'int shared(void); int twice(void); int main(void) { return shared() + twice(); }\n' > three.c
cc -c one.c two.c three.c
[[ $(faults one.o two.o three.o | sort | tr '\n' ' ') == 'lone twice ' ]] || fail "sees $(faults one.o two.o three.o) in the snippets"

# Of what is built now: files that went leave their objects behind.
mapfile -t objects < <(sed -n 's/.* -o \([^ ]*\.o\) .*/\1/p' "$BAYEGAN_BUILD/compile_commands.json")
((${#objects[@]} > 0)) || fail "no object files"
found=$(cd "$BAYEGAN_BUILD" && faults "${objects[@]}")
[[ -z $found ]] || fail "defined twice or for nobody else: $found"
