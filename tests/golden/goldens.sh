#!/usr/bin/env bash
# SPDX-License-Identifier: BSD-2-Clause
# Every fixture with `in.txt` is converted as the archivist confirmed it (confirmed.record.xml) and as recognition alone reads it, and what comes
# out is compared with the texts in its folders out.confirmed/ and out.recognised/. BAYEGAN_GOLDENS=write makes them anew: look at the difference.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

# outputs FOLDER STEM INTO: the text parts of the outputs, as files of one folder
outputs() {
  mkdir -p "$3/bag"
  cp "$1/$2.tei.xml" "$3/out.tei.xml"
  cp "$1/$2.record.xml" "$3/out.record.xml"
  unzip -q "$1/$2.epub" -d "$3/epub"
  tar -xf "$1/$2.tar" -C "$3/bag" --strip-components 1
  rm -r "$3/bag/data/representations" "$3/epub/EPUB/styles"
  # The EPUB's bytes, and so its digest and size, depend on the version of libdeflate.
  rm "$3/bag/data/metadata/descriptive/record.xml" "$3"/bag/*manifest-sha512.txt
  sed -i -E 's/[0-9a-f]{128}/DIGEST/; s/(size>)[0-9]+/\1SIZE/' "$3/bag/data/metadata/preservation/premis.xml"
  sed -i -E 's/^(Payload-Oxum: ).*/\1SIZE/' "$3/bag/bag-info.txt"
}

for fixture in "$BAYEGAN_SOURCE"/fixtures/*/; do
  [[ -e $fixture/in.txt ]] || continue
  cp "$fixture/in.txt" "$work/in.txt"
  for way in confirmed recognised; do
    record=()
    if [[ $way == confirmed ]]; then
      [[ -e $fixture/confirmed.record.xml ]] || continue
      cp "$fixture/confirmed.record.xml" "$work/confirmed.record.xml"
      record=(--record confirmed.record.xml)
    fi
    made=$work/out.$way
    mkdir -p "$made"
    (cd "$work" && "$BAYEGAN" convert in.txt "${record[@]}" -o "$way" --timestamp 2026-11-23T00:00:00Z 2>"$made/out.findings") || true
    stem=$(basename "$work/$way/"*.tar .tar)
    outputs "$work/$way" "$stem" "$made"
    rm -rf "${work:?}/$way"
    if [[ ${BAYEGAN_GOLDENS:-} == write ]]; then
      rm -rf "${fixture:?}/out.$way"
      cp -r "$made" "$fixture"
    elif ! diff -r "$fixture/out.$way" "$made"; then
      echo "goldens: $(basename "$fixture")/$way differs; BAYEGAN_GOLDENS=write tests/golden/goldens.sh makes it anew"
      status=1
    fi
    rm -rf "$made"
  done
done
exit "$status"
