#!/usr/bin/env bash
# SPDX-License-Identifier: BSD-2-Clause
# Converts real texts at every level of normalisation and lets another program recover each source from its package, byte by byte: as they
# are, and those in Persian, Arabic and Latin script written in older encodings besides.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/in" "$work/latin"

number=0
add() {
  local folder=in
  iconv -f UTF-8 -t UTF-8 "$1" >/dev/null 2>&1 || folder=latin
  number=$((number + 1))
  cp "$1" "$work/$folder/issue-$number.txt"
}
for text in "$BAYEGAN_SOURCE"/fixtures/*/in.txt; do add "$text"; done
if [[ -n ${BAYEGAN_SHARED:-} ]]; then
  while IFS= read -r text; do add "$text"; done < <(find "$BAYEGAN_SHARED/corpus" -name '*.txt' | LC_ALL=C sort)
else
  echo 'skipped: the development corpus is absent, only the fixtures are recovered'
fi

# The byte order mark, every line end, form feeds and blanks at every edge.
printf '\357\273\277Gazette 7\r\n\r\nA head\r\n\302\240 Text  of\tthe \302\240 first.  \r\n \302\240 \r\nMore.\r\n' >"$work/text"; add "$work/text"
printf 'Gazette 7\r\rA head\rText \fof a page. \r\f\rLast' >"$work/text"; add "$work/text"
printf 'One line only' >"$work/text"; add "$work/text"
printf '\n\n \302\240x\302\240\n\032' >"$work/text"; add "$work/text"

# recover_at LEVEL FOLDER [ENCODING]
recover_at() {
  rm -rf "$work/out"
  "$BAYEGAN" convert "$work/$2" -o "$work/out" --timestamp 0 -q --normalise "$1" ${3:+--encoding "$3"}
  python3 "$BAYEGAN_SOURCE/tests/roundtrip/lib/recover.py" "$work/$2" "$work/out"
}
for level in 0 1; do
  recover_at "$level" in
  if compgen -G "$work/latin/*.txt" >/dev/null; then recover_at "$level" latin ISO-8859-1; fi
done
echo "recovered $number sources from TEI and EPUB at every level"

for encoding in windows-1256 MacFarsi MacArabic ISO-8859-6 windows-1252 IBM850 UTF-16LE UTF-16BE; do
  python3 "$BAYEGAN_SOURCE/tests/roundtrip/lib/reencode.py" "$encoding" "$work/in" "$work/$encoding"
  for level in 0 1; do recover_at "$level" "$encoding" "$encoding"; done
  echo "recovered $(find "$work/$encoding" -name '*.txt' | wc -l) sources in $encoding"
done
