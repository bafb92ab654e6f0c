#!/usr/bin/env bash
# SPDX-License-Identifier: BSD-2-Clause
# Real texts written in older encodings are converted, and another program recovers their bytes from TEI and EPUB and the change log.
set -euo pipefail
if [[ -z ${BAYEGAN_SHARED:-} ]]; then
  echo 'skipped: the development corpus is absent'
  exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$BAYEGAN_SOURCE/tests/roundtrip/lib/common.bash"
mkdir "$work/in"
number=0
while IFS= read -r text; do
  number=$((number + 1))
  cp "$text" "$work/in/issue-$number.txt"
done < <(find "$BAYEGAN_SHARED/corpus" -name '*.txt' -size -100k | LC_ALL=C sort)

for encoding in windows-1256 MacFarsi MacArabic ISO-8859-6 windows-1252 IBM850 UTF-16LE UTF-16BE; do
  python3 "$BAYEGAN_SOURCE/tests/roundtrip/lib/reencode.py" "$encoding" "$work/in" "$work/$encoding"
  for level in 0 2; do recover_at "$level" "$encoding" "$encoding"; done
  echo "recovered $(find "$work/$encoding" -name '*.txt' | wc -l) sources in $encoding"
done
