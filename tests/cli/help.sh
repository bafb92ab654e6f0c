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

# The manual page names every command and option, and formats without a warning.
need man
run 0 help --man
cp stdout bayegan.1
MANWIDTH=200 man -l --warnings bayegan.1 >manual 2>warnings
if [[ -s warnings ]]; then fail "man warns: $(cat warnings)"; fi
for command in $commands; do
  grep -qx "   $command" manual || fail "the manual page lacks $command"
  grep -o -- '--[a-z-]*' "page-$command" | sort -u >options
  while read -r option; do
    grep -qF -- "$option" manual || fail "the manual page lacks $option"
  done <options
done

# What is wrong is told together with what would be right.
text in.txt
run 2 convert in.txt -o out --accept maybe
has stderr "--accept takes proposed, not 'maybe'"
run 2 check in.txt --format yaml
has stderr "--format takes text, json, not 'yaml'"
run 2 check in.txt --encoding klingon
has stderr "does not know 'klingon'" windows-1256 Iran-System
run 2 check in.txt --suppress record-date-unknwn
has stderr "the nearest is 'record-date-unknown'"

# The finding that README shows is one, and its record is understood.
cp "$sample/in.txt" in.txt
run 0 check in.txt
grep -o '^  in\.txt:1:.*' "$BAYEGAN_SOURCE/README.md" | cut -c 3- >shown
grep -qxFf shown stdout || fail 'README shows a finding that check does not print'
grep '^  <date .*</date>$' "$BAYEGAN_SOURCE/README.md" >date
grep '^  <agent .*</agent>$' "$BAYEGAN_SOURCE/README.md" >agent
run 0 inspect --format xml in.txt
sed -e '/<date /r date' -e '/<date /d' -e '/<agent /,/<\/agent>/d' -e '/<article /,/<\/article>/{/<\/title>/r agent
}' stdout >in.record.xml
run 0 check in.txt
has_not stdout record-date-unknown
has_not stdout record-author-unconfirmed

# README speaks only of options and commands that exist.
grep -oh -- '--[a-z][a-z-]*' <(grep -o 'bayegan [a-z`-].*\|`--[a-z-]*' "$BAYEGAN_SOURCE/README.md") | sort -u >named
while read -r option; do
  grep -qF -- "$option" program page-* || fail "README names $option, the help pages do not"
done <named
for command in $commands; do
  grep -q "bayegan $command" "$BAYEGAN_SOURCE/README.md" || [[ $command == help ]] || fail "README does not show bayegan $command"
done
