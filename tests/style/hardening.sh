# SPDX-License-Identifier: BSD-2-Clause
# The built program has what the compiler was asked for: position independence, read-only relocations, stack protection, fortified calls.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need readelf cc
[[ -n ${BAYEGAN:-} ]] || skip "no program yet"
! grep -Eq '^(CMAKE_BUILD_TYPE:STRING=Debug|BAYEGAN_SANITIZE:STRING=.)' "$BAYEGAN_BUILD/CMakeCache.txt" || skip "a build for debugging"

# lacks PROGRAM: what it lacks, in words.
lacks() {
  local all
  all=$(readelf --wide --headers --dynamic --dyn-syms "$1")
  grep -q 'Type: .*DYN' <<<"$all" || echo "position independence"
  grep -q 'BIND_NOW' <<<"$all" && grep -q 'GNU_RELRO' <<<"$all" || echo "read-only relocations"
  ! grep -Eq 'GNU_STACK.* RWE ' <<<"$all" || echo "a stack without code"
  grep -q '__stack_chk_fail' <<<"$all" || echo "stack protection"
  grep -Eq '__[a-z]+_chk(@|$)' <<<"$all" || echo "fortified calls"
}

printf 'int main(void) { return 0; }\n' > bad.c
cc -no-pie -Wl,-z,norelro,-z,lazy,-z,execstack -o bad bad.c
[[ $(lacks bad | wc -l) == 5 ]] || fail "does not see the bad program: $(lacks bad)"
found=$(lacks "$BAYEGAN")
[[ -z $found ]] || fail "lacks $found"
