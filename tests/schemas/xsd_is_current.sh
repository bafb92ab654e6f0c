# SPDX-License-Identifier: BSD-2-Clause
# The XML Schemas of schemas/ are what schemas/make-xsd.sh makes of the RELAX NG grammars.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need trang

mkdir made committed
"$BAYEGAN_SOURCE/schemas/make-xsd.sh" made
cp "$BAYEGAN_SOURCE"/schemas/*.xsd committed
diff -ru committed made || fail "out of date: run schemas/make-xsd.sh"
