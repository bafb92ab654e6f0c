# SPDX-License-Identifier: BSD-2-Clause
# Failing and killing system calls: whatever happens, an output is absent, as it was before, or complete, and an exit status of 0 is the truth.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

need strace
strace -o /dev/null true 2>/dev/null || skip 'strace is not allowed here'
# The leak checker does not work under strace.
export ASAN_OPTIONS=${ASAN_OPTIONS:-}:detect_leaks=0
text in.txt
run 0 convert in.txt -o new --timestamp 1
mkdir before
sed 's/1908/1907/' in.txt >before/in.txt
run 0 convert before/in.txt -o old --timestamp 1

# state FOLDER: of each output whether it is new, old or torn; other names are named.
state() {
  local path name
  [[ -d $1 ]] || return 0
  for path in "$1"/* "$1"/.[!.]*; do
    name=${path##*/}
    [[ -e $path ]] || continue
    if cmp -s "$path" "new/$name"; then
      printf 'new '
    elif cmp -s "$path" "old/$name"; then
      printf 'old '
    elif [[ $name == .*.tmp ]]; then
      printf 'temporary '
    else
      printf 'torn:%s ' "$name"
    fi
  done
}

# inject FAULT COUNT: the k-th call fails, for k from 1 to COUNT, with and without files to replace.
inject() {
  local fault=$1 most=$2 k status got
  for ((k = 1; k <= most; k++)); do
    for before in none old; do
      rm -rf out
      [[ $before == none ]] || cp -a old out
      status=0
      strace -f -qq -o /dev/null -e "inject=$fault:when=$k" \
        "$BAYEGAN" convert -q --force in.txt -o out --timestamp 1 >stdout 2>stderr || status=$?
      got=$(state out)
      case "$status $before $got" in
        '0 none new new new new ' | '0 old new new new new ') ;;
        '3 none ' | '3 old old old old old ') ;;
        '3 '*' new new new new ') has stderr '[output-not-durable]' ;;
        '137 '*) [[ $got != *torn* ]] || fail "$fault at $k leaves $got" ;;
        '143 none ' | '143 old old old old old ' | '143 '*' new new new new ') ;;
        *) fail "$fault at $k with $before files: exit status $status, left: $got ($(head -c 300 stderr))" ;;
      esac
      [[ $status -ne 0 || $got == 'new new new new ' ]] || fail "$fault at $k: exit status 0 and $got"
    done
  done
}

# While a run replaces files, the old ones stand under other names until all are named: no other run may take them for leftovers, and when
# the first fails they come back.
meanwhile() {
  local first
  rm -rf out
  cp -a old out
  strace -f -qq -o /dev/null -e inject=linkat:error=EIO:delay_enter=3000000:when=3 \
    "$BAYEGAN" convert -q --force in.txt -o out --timestamp 1 2>/dev/null &
  first=$!
  for ((i = 0; i < 100; i++)); do
    [[ $(ls -A out | wc -l) -eq 4 ]] || break
    sleep 0.05
  done
  [[ $(ls -A out | wc -l) -eq 5 ]] || fail 'nothing is being replaced'
  run "$1" convert -q "${@:2}" in.txt -o out --timestamp 1
  [[ $(ls -A out | wc -l) -eq 5 ]] || fail "a run took away what another replaces: $(ls -A out)"
  wait "$first" && fail 'the fault was not seen'
  [[ $(state out) == 'old old old old ' ]] || fail "after both runs: $(state out)"
}
meanwhile 1
meanwhile 0 --dry-run --force

for call in fsync syncfs linkat renameat2; do
  inject "$call:error=EIO" 9
  inject "$call:error=ENOSPC" 5
  inject "$call:signal=KILL" 9
  inject "$call:signal=TERM" 5
done
inject renameat2:error=EINVAL 5
inject unlinkat:signal=KILL 5
inject mkdir:error=EACCES 1

# A folder that a killed run left is put in order by the next.
for k in 2 5 8; do
  rm -rf out
  cp -a old out
  strace -f -qq -o /dev/null -e "inject=linkat:signal=KILL:when=$k" "$BAYEGAN" convert -q --force in.txt -o out --timestamp 1 2>/dev/null || true
  run 0 convert in.txt -o out --force --timestamp 1
  same "$(listing out)" "$(outputs in)"
  same "$(state out)" 'new new new new '
done

# Writing itself: the program writes nothing else where all goes well.
for fault in write:error=ENOSPC write:error=EIO write:signal=KILL write:signal=TERM; do
  inject "$fault" 4
done

# Where files without names are not to be had.
: >trace
strace -f -qq -o trace -e trace=openat "$BAYEGAN" convert -q in.txt -o probe
first=$(grep -n O_TMPFILE trace | head -1 | cut -d: -f1)
[[ -n $first ]] || skip 'the file system of this test has no O_TMPFILE'
for ((k = first; k < first + 4; k++)); do
  rm -rf out
  strace -f -qq -o /dev/null -e "inject=openat:error=EOPNOTSUPP:when=$k" "$BAYEGAN" convert -q in.txt -o out --timestamp 1 || fail "no second way at $k"
  same "$(state out)" 'new new new new '
  same "$(listing out)" "$(outputs in)"
done
