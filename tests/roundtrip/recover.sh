#!/usr/bin/env bash
# SPDX-License-Identifier: BSD-2-Clause
# Converts real texts and lets another program recover each source from its package, byte by byte: the odd ones at every level of normalisation,
# those in Arabic script and the smaller ones at the highest and by turns at one of the others, the rest at the highest.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/in" "$work/0" "$work/1" "$work/large" "$work/latin"
. "$BAYEGAN_SOURCE/tests/roundtrip/lib/common.bash"

number=0
add() {
  local folder=in
  [[ -z ${2:-} ]] || folder=$2
  iconv -f UTF-8 -t UTF-8 "$1" >/dev/null 2>&1 || folder=latin
  number=$((number + 1))
  cp "$1" "$work/$folder/issue-$number.txt"
  [[ $folder != in ]] || cp "$1" "$work/$((number % 2))/issue-$number.txt"
}
# For every level.
add_odd() {
  add "$1"
  cp "$1" "$work/$(((number + 1) % 2))/issue-$number.txt"
}
for text in "$BAYEGAN_SOURCE"/fixtures/*/in.txt; do add_odd "$text"; done
if [[ -n ${BAYEGAN_SHARED:-} ]]; then
  while IFS= read -r text; do
    if [[ $text == */pg-* || $text == */dingler-* ]]; then add "$text" large; else add "$text"; fi
  done < <(find "$BAYEGAN_SHARED/corpus" -name '*.txt' | LC_ALL=C sort)
else
  echo 'skipped: the development corpus is absent, only the fixtures are recovered'
fi

# The byte order mark, every line end, form feeds and blanks at every edge.
printf '\357\273\277Gazette 7\r\n\r\nA head\r\n\302\240 Text  of\tthe \302\240 first.  \r\n \302\240 \r\nMore.\r\n' >"$work/text"; add_odd "$work/text"
printf 'Gazette 7\r\rA head\rText \fof a page. \r\f\rLast' >"$work/text"; add_odd "$work/text"
printf 'One line only' >"$work/text"; add_odd "$work/text"
printf '\n\n \302\240x\302\240\n\032' >"$work/text"; add_odd "$work/text"

for level in 0 1; do recover_at "$level" "$level"; done
recover_at 2 in
echo "recovered $(find "$work/in" -name '*.txt' | wc -l) sources from TEI and EPUB at two levels or all"
if compgen -G "$work/latin/*.txt" >/dev/null; then
  recover_at 1 latin ISO-8859-1
  echo "recovered $(find "$work/latin" -name '*.txt' | wc -l) sources in ISO-8859-1"
fi
if compgen -G "$work/large/*.txt" >/dev/null; then
  recover_at 2 large
  echo "recovered $(find "$work/large" -name '*.txt' | wc -l) sources from TEI and EPUB"
fi
