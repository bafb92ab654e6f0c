# SPDX-License-Identifier: BSD-2-Clause
# xmllint finds the PREMIS of every package valid against the schema of the Library of Congress.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need xmllint tar
need_data suites/loc/premis-v3-0.xsd suites/loc/xlink.xsd
convert_all

write_catalog
for package in recorded/*.tar plain/*.tar texts/*.tar; do
  mkdir -p unpacked && tar -C unpacked -xf "$package"
done
mapfile -t documents < <(find unpacked -name premis.xml)
((${#documents[@]} == 4)) || fail "${#documents[@]} PREMIS documents in 4 packages"
XML_CATALOG_FILES=$PWD/catalog.xml xmllint --nonet --noout --schema "$BAYEGAN_SHARED/suites/loc/premis-v3-0.xsd" "${documents[@]}" || fail "PREMIS"
