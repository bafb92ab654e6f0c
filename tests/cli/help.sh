# SPDX-License-Identifier: BSD-2-Clause
# The help pages: every command and option has its line, pages are narrow ASCII, and README and the pages it leads to name nothing that is not there.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

run 0 help
cp stdout program
if grep -n '.\{81\}' program; then fail "the page of the program is too wide"; fi
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

# The finding that the pages show is one, and the date of README confirms.
cp "$sample/in.txt" in.txt
run 0 check in.txt
for page in README.md src/report/reports.md; do
  grep '^in\.txt:1:' "$BAYEGAN_SOURCE/$page" >shown
  grep -qxFf shown stdout || fail "$page shows a finding that check does not print"
done
grep '^<date .*</date>$' "$BAYEGAN_SOURCE/README.md" >date
run 0 inspect --format xml in.txt
sed -e '/<date /r date' -e '/<date /d' stdout >in.record.xml
run 0 check in.txt
has_not stdout record-date-unknown

# README is short, shows every command, and leads to every page there is; no page leads to one that is not there.
(($(wc -l <"$BAYEGAN_SOURCE/README.md") <= 110)) || fail 'README is too long'
for command in $commands; do
  grep -q "bayegan $command" "$BAYEGAN_SOURCE/README.md" || fail "README does not show bayegan $command"
done
mapfile -t pages < <(cd "$BAYEGAN_SOURCE" && find src schemas -name '*.md' | sort)
((${#pages[@]} > 5)) || fail 'no pages'
for page in "${pages[@]}"; do
  grep -qF "($page)" "$BAYEGAN_SOURCE/README.md" || fail "README does not lead to $page"
done
for page in README.md "${pages[@]}"; do
  { grep -o '](\S*)' "$BAYEGAN_SOURCE/$page" | tr -d '])(' || true; grep -oE '\b(src|schemas|tools|tests)/[a-zA-Z0-9_/.-]*[a-z0-9]' "$BAYEGAN_SOURCE/$page" || true; } |
    while read -r path; do
      [[ -e $BAYEGAN_SOURCE/$path ]] || fail "$page names $path, which is not there"
    done
done

# The pages speak only of options that exist.
cd "$BAYEGAN_SOURCE"
grep -oh -- '--[a-z][a-z-]*' <(grep -oh 'bayegan [a-z`-].*\|`--[a-z-]*' README.md "${pages[@]}") | sort -u >"$OLDPWD/named"
cd "$OLDPWD"
(($(wc -l <named) > 20)) || fail 'the pages name no options'
while read -r option; do
  grep -qF -- "$option" program page-* || fail "a page names $option, the help pages do not"
done <named

# What was meant by a misspelt word, where one is near.
said() {
  run 2 "${@:2}"
  same "$(cat stderr)" "bayegan: $1"
}
said "there is no command 'convret'; did you mean convert? See: bayegan help" convret x
said "there is no command 'verfy'; did you mean verify? See: bayegan help" help verfy
said "there is no command 'archive'; see: bayegan help" archive x
said "convert: unknown option '--acept=proposed'; did you mean --accept? See: bayegan help convert" convert --acept=proposed x
said "verify: unknown option '--dep'; did you mean --deep? See: bayegan help verify" verify --dep x
said "verify: unknown or misused option '--output'; see: bayegan help verify" verify --output x
said "verify: unknown or misused option '--deep=1'; see: bayegan help verify" verify --deep=1 x
