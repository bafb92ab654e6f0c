# SPDX-License-Identifier: BSD-2-Clause
# valgrind finds no invalid access, no use of unset memory and no leak in any unit test.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need valgrind

units=("$BAYEGAN_BUILD"/tests/unit_*)
[[ -x ${units[0]} ]] || fail "no unit tests"
check() {
  valgrind --quiet --leak-check=full --error-exitcode=99 "$1" >"log.${1##*/}" 2>&1 || fail "${1##*/}: $(cat "log.${1##*/}")"
}
export -f check fail
printf '%s\0' "${units[@]}" | xargs -0 -n 1 -P "$(nproc)" bash -c 'check "$1"' bash
