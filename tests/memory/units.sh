# SPDX-License-Identifier: BSD-2-Clause
# valgrind finds no invalid access, no use of unset memory and no leak in any unit test.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need valgrind

units=("$BAYEGAN_BUILD"/tests/unit_*)
[[ -x ${units[0]} ]] || fail "no unit tests"
for unit in "${units[@]}"; do
  valgrind --quiet --leak-check=full --error-exitcode=99 "$unit" >log 2>&1 || fail "$(basename "$unit"): $(cat log)"
done
