# SPDX-License-Identifier: BSD-2-Clause
# Editions and records in bags of anybody: told as unread, or looked into one by one with --deep, whatever the bag comes in.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"
need tar zip unzip sha512sum

text in.txt
run 0 convert in.txt -o out
mkdir -p lent/data/books/old
printf 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' >lent/bagit.txt
cp out/in.epub lent/data/books/in.epub
cp out/in.tei.xml lent/data/books/old/edition.xml
cp out/in.record.xml lent/data/in.record.xml
unzip -p out/in.epub EPUB/package.opf >lent/data/books/old/package.opf
printf '<other/>\n' >lent/data/other.xml
printf 'no EPUB\n' >lent/data/note.txt
seal() { # makes digests and containers anew
  (cd lent && find data -type f -exec sha512sum {} + >manifest-sha512.txt && sha512sum bagit.txt manifest-sha512.txt >tagmanifest-sha512.txt)
  rm -f lent.tar lent.tar.gz lent.zip
  tar -cf lent.tar lent
  tar -czf lent.tar.gz lent
  zip -qr lent.zip lent
}
every() { # status, options: for each container, and with the lines about the package's contents alike
  local status=$1 package found
  shift
  : >last
  for package in lent lent.tar lent.tar.gz lent.zip -; do
    if [[ $package == - ]]; then
      "$BAYEGAN" verify "$@" - <lent.tar >stdout && found=0 || found=$?
      [[ $found == "$status" ]] || fail "standard input: exit status $found: $(cat stdout)"
    else
      run "$status" verify "$@" "$package"
    fi
    grep -o '[!/]data/.*' stdout | cut -c 2- | sort >said || true
    [[ $package == lent ]] || cmp said last || fail "$package: $(diff said last)"
    cp said last
  done
}
seal
every 0 -v
has stdout 'EPUBs, package documents, TEI documents and records in the payload that were not looked into: 4 (--deep does) [bag-contents-unread]'
every 0 --deep -v
has_not stdout bag-contents-unread
has stdout '!data/books/old/edition.xml' '[tei-text-unverified]' '[epub-text-unverified]'
run 0 verify --fast lent
has_not stdout bag-contents-unread
run 2 verify --fast --deep lent
has stderr '--fast looks into nothing'

# What is broken in them is found, and nothing else.
head -c 2000 out/in.epub >lent/data/books/in.epub
sed -i 's/<body>/<boddy>/' lent/data/books/old/edition.xml
sed -i 's/<package/<packet/' lent/data/in.record.xml
sed -i 's/<dc:title/<dc:titel/' lent/data/books/old/package.opf
: >lent/data/empty.epub
seal
every 0
every 1 --deep
has stdout '!data/books/in.epub: error: ' '!data/books/old/edition.xml:' '!data/in.record.xml:' '!data/books/old/package.opf:' '!data/empty.epub: error: '
has_not stdout '!data/other.xml'

# What lies elsewhere in a package of ours is not looked into without it, either.
tar -xf out/in.tar
cp in/data/representations/tei/data/in.xml in/data/more.xml
(cd in && sha512sum data/more.xml >>manifest-sha512.txt)
run 1 verify in -v
has stdout '[bag-contents-unread]'
run 1 verify in -v --deep
has_not stdout '[bag-contents-unread]'
has stdout 'more.xml: note: ' '[tei-text-unverified]'
