#!/usr/bin/env bash
# SPDX-License-Identifier: BSD-2-Clause
# make-xsd.sh [FOLDER]: makes the XML Schemas of the grammars that the program holds documents against, by trang. What trang puts into a
# file of its own (xml.xsd, opf.xsd: names of another namespace) is named after its grammar, so that all fit into one folder.
set -euo pipefail
schemas=$(cd "$(dirname "$0")" && pwd)
target=$(cd "${1:-$schemas}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

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
    sed -E "s/schemaLocation=\"(xml|ops|opf)\.xsd\"/schemaLocation=\"$name-\1.xsd\"/" "$file" > "$target/$part"
  done
done
