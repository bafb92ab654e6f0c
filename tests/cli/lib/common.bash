# SPDX-License-Identifier: BSD-2-Clause
# shellcheck shell=bash
# Sourced by the tests of the command line: running the program and looking at what it left.
# shellcheck source=tests/lib.sh
. "$BAYEGAN_SOURCE/tests/lib.sh"

export SOURCE_DATE_EPOCH=1700000000

# run STATUS ARGUMENT...: runs the program; what it prints is in the files stdout and stderr.
run() {
  local wanted=$1 status=0
  shift
  "$BAYEGAN" "$@" >stdout 2>stderr </dev/null || status=$?
  [[ $status -eq $wanted ]] || fail "exit status $status instead of $wanted: bayegan $* ($(head -c 400 stderr stdout))"
}

# has FILE TEXT...: each text is in the file.
has() {
  local file=$1 text
  shift
  for text; do
    grep -qF -- "$text" "$file" || fail "'$text' is not in $file: $(head -c 600 "$file")"
  done
}

has_not() {
  local needle
  for needle in "${@:2}"; do
    if grep -qF -- "$needle" "$1"; then fail "'$needle' is in $1: $(head -c 600 "$1")"; fi
  done
}

empty() {
  local file
  for file; do
    [[ ! -s $file ]] || fail "$file is not empty: $(head -c 600 "$file")"
  done
}

absent() {
  local path
  for path; do
    [[ ! -e $path && ! -L $path ]] || fail "$path is there: $(ls -lA "$path")"
  done
}

# listing FOLDER: the names in it, hidden ones too, on one line.
listing() { (cd "$1" && find . -mindepth 1 -printf '%P\n' | LC_ALL=C sort | tr '\n' ' '); }

same() { [[ $1 == "$2" ]] || fail "'$1' instead of '$2'"; }

# text FILE: a small issue.
text() {
  local dir
  dir=$(dirname "$1")
  mkdir -p "$dir"
  printf 'The Reading Room\nNo. 7\n\nA New Catalogue\nThe catalogue of 1908 has been printed.\n' >"$1"
}

outputs() { printf '%s.epub %s.record.xml %s.tar %s.tei.xml ' "$1" "$1" "$1" "$1"; }
