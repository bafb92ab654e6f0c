# SPDX-License-Identifier: BSD-2-Clause
# The completions, each in its shell: commands, all options of every command, words, rules, files. The last shell may be missing.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"
mkdir bin
ln -s "$BAYEGAN" bin/bayegan
PATH=$PWD/bin:$PATH
export PATH
commands='check convert explain help inspect verify'
for shell in bash zsh fish; do
  run 0 help --completion "$shell"
  mv stdout "completion.$shell"
  if LC_ALL=C grep -n '[^ -~]' "completion.$shell"; then fail "the completion for $shell is not plain ASCII"; fi
done
run 2 help --completion tcsh
has stderr '--completion takes bash, zsh, fish'

# options COMMAND: its long options by its help page, sorted, on one line.
options() { "$BAYEGAN" help "$1" | grep -o -- '^  .... *--[a-z-]*' | grep -o -- '--.*' | LC_ALL=C sort -u | tr '\n' ' '; }
line() { LC_ALL=C sort -u | tr '\n' ' '; }

# In bash: offered WORD... is what the last word may become.
# shellcheck source=/dev/null
. ./completion.bash
offered() {
  COMP_WORDS=("$@")
  COMP_CWORD=$(($# - 1))
  COMPREPLY=()
  _bayegan
  printf '%s\n' "${COMPREPLY[@]}"
}
same "$(offered bayegan c | line)" 'check convert '
for command in $commands; do
  same "$(offered bayegan "$command" -- | line)" "$(options "$command")"
done
same "$(offered bayegan convert --require '' | line)" 'confirmed corroborated '
same "$(offered bayegan convert --profile '' | line)" 'btr '
same "$(offered bayegan explain epub-img- | line)" "$("$BAYEGAN" explain | cut -d ' ' -f 1 | grep '^epub-img-' | line)"
same "$(offered bayegan check --suppress record-date-unk)" record-date-unknown
same "$(offered bayegan help ver)" verify
same "$(offered bayegan convert --record '')" ''
complete -p bayegan | grep -q -- '-o default' || fail 'bash offers no files'

need zsh
zsh -fn completion.zsh
mkdir functions
cp completion.zsh functions/_bayegan
printf 'x' >'a text.txt'
cat >ask.zsh <<'END'
# What a terminal shows when the line is typed and completed: zsh ask.zsh LINE
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT= RPROMPT= TERM=dumb; stty -echo; fpath=($PWD/functions \$fpath); autoload -U compinit; compinit -u -D; unsetopt zle_bracketed_paste"
zpty -w shell "complete-and-tell() { zle complete-word; print -r -- \"<<\$BUFFER>>\"; zle kill-whole-line; }; zle -N complete-and-tell"
zpty -w shell "bindkey '^T' complete-and-tell; setopt menu_complete; print ready'!'"
zpty -r shell line '*ready!*'
zpty -w -n shell "$1"$'\x14'
zpty -r shell line '*<<*>>*'
print -r -- "${${${line##*<<}%%>>*}% }"
zpty -d shell
END
asked() { timeout 60 zsh -f ask.zsh "$1" </dev/null; }
same "$(asked 'bayegan conv')" 'bayegan convert'
same "$(asked 'bayegan convert --acc')" 'bayegan convert --accept'
same "$(asked 'bayegan convert --require corr')" 'bayegan convert --require corroborated'
same "$(asked 'bayegan check --suppress record-date-unk')" 'bayegan check --suppress record-date-unknown'
same "$(asked 'bayegan verify --fas')" 'bayegan verify --fast'
same "$(asked 'bayegan check a')" 'bayegan check a\ text.txt'
same "$(asked 'bayegan explain record-date-unk')" 'bayegan explain record-date-unknown'

need fish
fish -n completion.fish
tell() { HOME=$PWD XDG_CONFIG_HOME=$PWD XDG_DATA_HOME=$PWD fish -N -c 'source completion.fish; complete -C $argv[1]' -- "$1" | cut -f 1; }
same "$(tell 'bayegan ' | line)" "$commands "
for command in $commands; do
  same "$(tell "bayegan $command --" | line)" "$(options "$command")"
done
same "$(tell 'bayegan convert --require ' | line)" 'confirmed corroborated '
same "$(tell 'bayegan explain record-date-unk')" record-date-unknown
same "$(tell 'bayegan help ver')" verify
same "$(tell 'bayegan check a\ ')" 'a text.txt'
