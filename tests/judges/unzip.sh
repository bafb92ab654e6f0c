# SPDX-License-Identifier: BSD-2-Clause
# Info-ZIP finds every EPUB sound, with an uncompressed mimetype as its first member.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need unzip
convert_all

for epub in recorded/*.epub plain/*.epub texts/*.epub; do
  unzip -tqq "$epub" || fail "unzip on $epub"
  [[ $(head -c 58 "$epub" | tail -c 28) == mimetypeapplication/epub+zip ]] || fail "mimetype of $epub"
done
