# SPDX-License-Identifier: BSD-2-Clause
# jing finds every TEI document valid against the whole of TEI P5.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need jing
need_data suites/tei/tei_all.rng
convert_all

grammar=$BAYEGAN_SHARED/suites/tei/tei_all.rng
jing "$grammar" recorded/*.tei.xml plain/*.tei.xml texts/*.tei.xml || fail "jing"
sed 's/<body/<bodies/; s/<\/body/<\/bodies/' plain/in.tei.xml > bad.tei.xml
! jing "$grammar" bad.tei.xml >bad.log || fail "jing passes a document without a body"
