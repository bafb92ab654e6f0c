#!/usr/bin/env bash
# SPDX-License-Identifier: BSD-2-Clause
# make-xsd.sh [FOLDER]: makes the XML Schemas of the grammars that the program holds documents against, by trang. What trang puts into a
# file of its own (xml.xsd, opf.xsd: names of another namespace) is named after its grammar, so that all fit into one folder. What may come
# many times stands in a sequence that does: libxml2 counts how often a choice, a group or an element comes, and then is slow, but not
# how often a sequence comes.
set -euo pipefail
schemas=$(cd "$(dirname "$0")" && pwd)
target=$(cd "${1:-$schemas}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

repeat_sequences() {
  awk '
    match($0, /<xs:(choice|group|element) (minOccurs="0" )?maxOccurs="unbounded"( ref="[^"]*"\/)?>$/) {
      indent = substr($0, 1, RSTART - 1)
      times = $0
      sub(/^ *<xs:[a-z]+ /, "", times)
      sub(/"unbounded".*/, "\"unbounded\"", times)
      sub(/ (minOccurs="0" )?maxOccurs="unbounded"/, "")
      sub(/<xs:/, "<xs:sequence " times "><xs:")
      ends = /\/>$/
      open[indent] = !ends
      print $0 (ends ? "</xs:sequence>" : "")
      next
    }
    match($0, /<\/xs:choice>$/) && open[substr($0, 1, RSTART - 1)] {
      open[substr($0, 1, RSTART - 1)] = 0
      sub(/$/, "</xs:sequence>")
    }
    { print }' "$1"
}

for name in periodical record container package xhtml navigation ncx; do
  mkdir "$work/$name"
  cd "$work/$name"
  trang "$schemas/$name.rng" "$name.xsd"
  for file in *.xsd; do
    part=$name.xsd
    if [[ $file != "$part" ]]; then
      part=$name-$file
      sed -i '1a <!-- SPDX-License-Identifier: BSD-2-Clause -->' "$file"
    fi
    repeat_sequences "$file" | sed -E "s/schemaLocation=\"(xml|ops|opf)\.xsd\"/schemaLocation=\"$name-\1.xsd\"/" > "$target/$part"
  done
done
