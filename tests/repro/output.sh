# SPDX-License-Identifier: BSD-2-Clause
# The same input, record, version and SOURCE_DATE_EPOCH give the same bytes, under any time zone, locale, umask and folder.
. "$BAYEGAN_SOURCE/tests/lib.sh"
write_texts
mkdir -p elsewhere/below
cp "$sample/in.txt" "$sample/confirmed.record.xml" mixed.txt elsewhere/below

convert() {
  local folder=$1
  shift
  SOURCE_DATE_EPOCH=1203076800 "$BAYEGAN" convert "$1/in.txt" --record "$1/confirmed.record.xml" -o "$folder/recorded"
  SOURCE_DATE_EPOCH=1203076800 "$BAYEGAN" convert "$2/mixed.txt" -o "$folder/plain"
}

(umask 022; TZ=UTC LC_ALL=C convert "$PWD/first" "$sample" "$PWD")
(umask 077; cd elsewhere/below; TZ=Asia/Tehran LC_ALL=C.UTF-8 convert ../../second . .)
ls first/recorded/*.tar first/plain/*.epub >/dev/null || fail "no output"
diff -r first second || fail "two runs differ"

SOURCE_DATE_EPOCH=1203163200 "$BAYEGAN" convert "$sample/in.txt" --record "$sample/confirmed.record.xml" -o third
! cmp -s first/recorded/*.tar third/*.tar || fail "another day gives the same package: the comparison is blind"
