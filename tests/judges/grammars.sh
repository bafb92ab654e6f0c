# SPDX-License-Identifier: BSD-2-Clause
# jing, an engine of its own, finds our grammars sound and every record valid against ours.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need jing
convert_all

schemas=$BAYEGAN_SOURCE/schemas
jing "$schemas/record.rng" "$sample/confirmed.record.xml" recorded/*.record.xml plain/*.record.xml texts/*.record.xml || fail "records"
printf '<record xmlns="urn:x-bayegan:record:1"/>\n' > bad.record.xml
! jing "$schemas/record.rng" bad.record.xml >bad.log || fail "the grammar passes an empty record"
for grammar in "$schemas"/*.rng; do
  printf '<nothing/>\n' > nothing.xml
  ! jing "$grammar" nothing.xml >nothing.log || fail "$grammar passes anything"
  ! grep -v 'nothing.xml:' nothing.log || fail "$grammar is no grammar"
done
