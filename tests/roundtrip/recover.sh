#!/usr/bin/env bash
# SPDX-License-Identifier: BSD-2-Clause
# Converts real texts and lets another program recover each source from its package, byte by byte.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/in"

number=0
add() {
  number=$((number + 1))
  cp "$1" "$work/in/issue-$number.txt"
}
for text in "$BAYEGAN_SOURCE"/fixtures/*/in.txt; do add "$text"; done
if [[ -n ${BAYEGAN_SHARED:-} ]]; then
  while IFS= read -r text; do
    if iconv -f UTF-8 -t UTF-8 "$text" >/dev/null 2>&1; then add "$text"; fi
  done < <(find "$BAYEGAN_SHARED/corpus" -name '*.txt' | LC_ALL=C sort)
else
  echo 'skipped: the development corpus is absent, only the fixtures are recovered'
fi

# The byte order mark, every line end, form feeds and blanks at every edge.
printf '\357\273\277Gazette 7\r\n\r\nA head\r\n\302\240 Text  of\tthe \302\240 first.  \r\n \302\240 \r\nMore.\r\n' >"$work/text"; add "$work/text"
printf 'Gazette 7\r\rA head\rText \fof a page. \r\f\rLast' >"$work/text"; add "$work/text"
printf 'One line only' >"$work/text"; add "$work/text"
printf '\n\n \302\240x\302\240\n\032' >"$work/text"; add "$work/text"

"$BAYEGAN" convert "$work/in" -o "$work/out" --timestamp 0 -q
python3 "$BAYEGAN_SOURCE/tests/roundtrip/lib/recover.py" "$work/in" "$work/out"
echo "recovered $number sources from TEI and EPUB"
