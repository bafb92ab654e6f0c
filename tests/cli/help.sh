# SPDX-License-Identifier: BSD-2-Clause
# The help pages: every command and option has its line, pages are narrow ASCII, and README names nothing that is not there.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

run 0 help
cp stdout program
run 0 --help
cmp stdout program || fail '--help and help differ'
commands='convert verify inspect check explain help'
for command in $commands; do
  has program "  $command "
  run 0 help "$command"
  cp stdout page
  cp page "page-$command"
  has page "usage: bayegan $command "
  run 0 "$command" --help
  cmp stdout page || fail "help $command and $command --help differ"
  run 0 "$command" -h
  if LC_ALL=C grep -n '[^ -~]' page; then fail "the page of $command is not plain ASCII"; fi
  if grep -n '.\{81\}' page; then fail "the page of $command is too wide"; fi
  # Each option on the page is known to the parser: a wrong value or a missing file is complained of, never the option.
  grep -o -- '^  .... *--[a-z-]*' page | grep -o -- '--.*' | sort -u >options
  while read -r option; do
    "$BAYEGAN" "$command" "$option" >stdout 2>stderr </dev/null || true
    has_not stderr 'unknown or misused'
  done <options
done

# README speaks only of options and commands that exist.
grep -oh -- '--[a-z][a-z-]*' <(grep -o 'bayegan [a-z`-].*\|`--[a-z-]*' "$BAYEGAN_SOURCE/README.md") | sort -u >named
while read -r option; do
  grep -qF -- "$option" program page-* || fail "README names $option, the help pages do not"
done <named
for command in $commands; do
  grep -q "bayegan $command" "$BAYEGAN_SOURCE/README.md" || [[ $command == help ]] || fail "README does not show bayegan $command"
done
