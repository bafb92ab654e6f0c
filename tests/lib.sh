# SPDX-License-Identifier: BSD-2-Clause
# shellcheck shell=bash
# Sourced by the shell tests: how they end, what they need, and the texts that the judges are shown.
set -euo pipefail

fail() { printf 'FAIL: %s\n' "$*" >&2; exit 1; }
skip() { printf 'SKIP: %s\n' "$*"; exit 77; }

# need TOOL...: each a command or a file. A missing one fails where CI is set and skips elsewhere.
need() {
  local tool
  for tool; do
    if ! command -v "$tool" >/dev/null && [[ ! -e $tool ]]; then
      [[ -z ${CI:-} ]] || fail "$tool is missing; tools/check installs it"
      skip "$tool is missing; tools/check installs it"
    fi
  done
}

# need_data PATH...: below the folder of foreign suites, which few machines have.
need_data() {
  local path
  for path; do
    [[ -n ${BAYEGAN_SHARED:-} && -e $BAYEGAN_SHARED/$path ]] || skip "no foreign suite $path"
  done
}

sample=$BAYEGAN_SOURCE/fixtures/anternasional-232

# A text in one direction with an article in the other, and one in English.
write_texts() {
  cat > mixed.txt <<'END'
آینه ۱۲

سخنی با خوانندگان
این شماره به یاد نویسندگان گمنام است.
خواننده می‌تواند نامه بنویسد!

A Letter from London
The reading room opens at nine.
Visitors are asked to sign the book.
END
  cat > english.txt <<'END'
The Reading Room 7

A New Catalogue
The catalogue of 1908 has been printed & bound.
It lists <all> the periodicals of the house.
END
}

# convert_all: makes recorded/, plain/ and texts/ below the current folder.
convert_all() {
  "$BAYEGAN" convert "$sample/in.txt" --record "$sample/confirmed.record.xml" -o recorded
  "$BAYEGAN" convert "$sample/in.txt" -o plain
  write_texts
  "$BAYEGAN" convert mixed.txt english.txt -o texts
  ls recorded/*.epub recorded/*.tei.xml recorded/*.tar plain/*.epub texts/mixed.epub texts/english.epub >/dev/null ||
    fail "convert wrote no output"
}

# write_catalog: catalog.xml, by which xmllint finds what the schemas of the Library of Congress import.
write_catalog() {
  local suites=$BAYEGAN_SHARED/suites/loc
  cat > catalog.xml <<END
<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
  <system systemId="http://www.loc.gov/standards/xlink/xlink.xsd" uri="file://$suites/xlink.xsd"/>
  <system systemId="https://www.loc.gov/standards/xlink/xlink.xsd" uri="file://$suites/xlink.xsd"/>
  <system systemId="http://www.loc.gov/mods/xml.xsd" uri="file://$suites/xml.xsd"/>
  <system systemId="http://www.w3.org/2001/xml.xsd" uri="file://$suites/xml.xsd"/>
</catalog>
END
}
