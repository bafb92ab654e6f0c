# SPDX-License-Identifier: BSD-2-Clause
# xmllint finds every TEI document valid against the whole of TEI P5.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need xmllint
need_data suites/tei/tei_all.rng
convert_all

grammar=$BAYEGAN_SHARED/suites/tei/tei_all.rng
xmllint --nonet --noout --relaxng "$grammar" recorded/*.tei.xml plain/*.tei.xml texts/*.tei.xml || fail "xmllint"
