# SPDX-License-Identifier: BSD-2-Clause
# The same input gives the same bytes, whatever the time zone, locale, umask, folder or order.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

cp "$sample/in.txt" in.txt
text other.txt
run 0 convert in.txt other.txt -o one
mkdir deep
cp in.txt other.txt deep/
(
  cd deep
  umask 077
  export TZ=Asia/Tehran LC_ALL=C
  run 0 convert other.txt in.txt -o two
  same "$(stat -c %a two)" 700
  same "$(stat -c %a two/in.tar)" 600
)
diff -r one deep/two || fail 'the surroundings change the outputs'
(
  umask 022
  TZ=America/Caracas LC_ALL=C.UTF-8 run 0 convert in.txt other.txt -o three --timestamp 2023-11-14T22:13:20Z
  same "$(stat -c %a three/in.tar)" 644
)
diff -r one three || fail '--timestamp and SOURCE_DATE_EPOCH disagree'
run 0 convert in.txt -o four --timestamp 0
cmp -s one/in.tar four/in.tar && fail 'the timestamp changes nothing'
exit 0
