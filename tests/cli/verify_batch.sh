# SPDX-License-Identifier: BSD-2-Clause
# Batches: a folder of packages, a manifest over them; the same report for any number of threads.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"
need sha512sum sha256sum tar zip

for i in $(seq -w 1 40); do
  text "texts/copy-$i.txt"
done
mkdir batch
run 0 convert texts -o made --report csv=batch/batch.csv
cp made/*.tar batch
(cd batch && sha512sum -- *.tar batch.csv >manifest-sha512.txt)

run 0 verify batch
same "$(cat stdout)" '43 files verified, 120 notes'
run 0 verify batch/manifest-sha512.txt
same "$(cat stdout)" '43 files verified, 120 notes'
(cd batch && "$BAYEGAN" verify manifest-sha512.txt) >stdout
same "$(cat stdout)" '43 files verified, 120 notes'
run 0 verify made -q
run 0 verify made -v
has stdout '160 files verified'

# The summary of a batch as a sheet: a row for each package, of what is sure; the package's own bytes and digest.
sample=$BAYEGAN_SOURCE/fixtures/anternasional-232
run 0 convert "$sample/in.txt" --record "$sample/confirmed.record.xml" -o summed --report csv=made.csv
run 0 convert texts/copy-01.txt -o summed
run 0 verify summed/*.tar --report csv=summed.csv --report jsonl=summed.jsonl
python3 - <<'PYTHON'
import csv, hashlib, json
def rows(name):
    with open(name, encoding='utf-8-sig', newline='') as sheet:
        return {row['file']: row for row in csv.DictReader(sheet)}
package = open('summed/anternasional-232.tar', 'rb').read()
row = rows('summed.csv')['anternasional-232.tar']
assert list(row) == 'id serial issue_from issue_to date title author file bytes sha512 status'.split(), row
expected = {'id': 'anternasional-232', 'serial': 'انترناسیونال', 'issue_from': '232', 'issue_to': '', 'date': '2008-02~',
            'author': 'حمید تقوائی', 'bytes': str(len(package)), 'sha512': hashlib.sha512(package).hexdigest(), 'status': 'sound'}
assert {key: row[key] for key in expected} == expected and row['title'].startswith('پیام'), row
assert rows('made.csv')['anternasional-232.tar'] == {**row, 'status': 'converted'}
unsure = rows('summed.csv')['copy-01.tar']
assert unsure['id'] == 'copy-01' and not any(unsure[key] for key in ('serial', 'issue_from', 'date', 'title', 'author')), unsure
items = [line for line in map(json.loads, open('summed.jsonl', encoding='utf-8')) if line['type'] == 'item']
assert len(items) == 2 and items[0]['package_sha512'] == row['sha512'], items
assert items[0]['container'] == 'tar' and items[0]['bagit'] == '1.0' and items[0]['algorithms'] == ['sha512'], items
assert json.loads(open('summed.jsonl', encoding='utf-8').readlines()[-1])['type'] == 'summary'
PYTHON

# A folder of unpacked bags and packages of other kinds; what is none of them does not matter.
mkdir mixed
tar -xf made/copy-01.tar -C mixed
(cd mixed && zip -qr ../copy-01.zip copy-01)
mv copy-01.zip mixed
cp made/copy-03.epub made/copy-04.tei.xml made/copy-05.record.xml mixed
printf 'x' >mixed/notes.txt
mkdir mixed/empty
run 0 verify mixed
has stdout '5 files verified'
run 1 verify mixed/empty
same "$(grep -c ': ' stdout)" 1
has stdout 'mixed/empty: error: this is no bag: ' '[bag-unrecognised]'

# Editions need no line of a manifest that lists packages alone; each is the one in its package.
cp made/copy-07.* made/copy-08.epub batch
run 0 verify batch
same "$(grep -v ': ' stdout)" '47 files verified, 123 notes'
rm batch/copy-07.tei.xml batch/copy-07.record.xml
(cd batch && sha512sum copy-08.epub >>manifest-sha512.txt)

# What is wrong with a batch, and the same words for every number of threads.
rm batch/copy-03.tar
cp made/copy-01.tar batch/copy-02.tar
printf 'x' | dd of=batch/copy-09.tar bs=1 seek=9000 conv=notrunc status=none
printf 'id,fail\n' >batch/batch.csv
printf 'no digest\n' >>batch/manifest-sha512.txt
head -n 1 batch/manifest-sha512.txt >>batch/manifest-sha512.txt
for jobs in 1 2 3 8 100; do
  for format in text json; do
    run 1 verify batch --jobs "$jobs" --format "$format" --report "junit=$jobs.xml" --report "sarif=$jobs.json" --force
    mv stdout "said-$jobs.$format"
    cmp "said-1.$format" "said-$jobs.$format" || fail "--jobs $jobs says something else"
  done
  cmp 1.xml "$jobs.xml" && cmp 1.json "$jobs.json" || fail "--jobs $jobs writes another report"
done
has said-1.text '40 files verified, 5 of 45 inputs failed' \
  "batch/copy-03.tar: error: the file is missing; 'batch/manifest-sha512.txt' lists it [batch-package-missing]" \
  "batch/copy-07.epub: error: the package is not in 'batch/manifest-sha512.txt' [batch-package-unexpected]" \
  'batch/manifest-sha512.txt:43:1: error: ' '[batch-manifest-line]' '[batch-manifest-duplicate]'
same "$(grep -c 'batch-digest-mismatch' said-1.text)" 3
grep 'copy-09.tar' said-1.text | grep -q 'bag-digest-mismatch\|container-' || fail 'the damaged package was not looked into'
grep 'copy-02.tar:' said-1.text | grep -q 'error: .*\[container-root-name\]' || fail 'the renamed package is not told'
has_not <(grep -v 'batch-digest\|container-root' said-1.text) 'copy-02.tar:'

# --fast compares no digest of the batch either, and says so for each package.
run 1 verify batch --fast
has_not stdout '[batch-digest-mismatch]'
has stdout '[batch-package-missing]' '[bag-fixity-unchecked]' 'NOT checked for fixity'

# A manifest of another algorithm beside it, and one that is not there.
mkdir two
cp made/copy-01.tar two
(cd two && sha256sum copy-01.tar >manifest-sha256.txt && sha512sum copy-01.tar >manifest-sha512.txt)
run 0 verify two
same "$(cat stdout)" '3 files verified, 3 notes'
run 0 verify two --format json
same "$(grep -c '"type":"item","path":"two/copy-01.tar"' stdout)" 1

# Each package is verified once, and held against the lines of all manifests about it; what one of them does not list is told of that one.
cp made/copy-02.tar two
(cd two && sha512sum copy-02.tar >>manifest-sha512.txt)
run 1 verify two
has stdout "two/copy-02.tar: error: the package is not in 'two/manifest-sha256.txt' [batch-package-unexpected]" \
  '3 files verified, 1 of 4 inputs failed, 1 error'
printf 'x' | dd of=two/copy-01.tar bs=1 seek=9000 conv=notrunc status=none
run 1 verify two
same "$(grep -c 'two/copy-01.tar: error: the digest is not the one in .two/manifest-sha256.txt' stdout)" 1
same "$(grep -c 'two/copy-01.tar: error: the digest is not the one in .two/manifest-sha512.txt' stdout)" 1
same "$(grep -c 'two/copy-01.tar.*\[bag-digest-mismatch\]' stdout)" "$(run 1 verify two/copy-01.tar && grep -c '\[bag-digest-mismatch\]' stdout)"

# What no manifest lists is verified all the same.
cp two/copy-01.tar two/copy-09.tar
for manifest in two two/manifest-sha512.txt; do
  run 1 verify "$manifest"
  has stdout "two/copy-09.tar: error: the package is not in 'two/manifest-sha512.txt' [batch-package-unexpected]"
  grep -q '^two/copy-09.tar!.*\[bag-digest-mismatch\]' stdout || fail 'the unexpected package was not verified'
done
(cd two && run 1 verify manifest-sha512.txt && grep -q '^copy-09.tar: error: the package is not in ' stdout) || fail 'not seen from within the folder'
run 2 verify nowhere/manifest-sha512.txt
has stdout '[file-missing]'
run 2 verify batch --jobs 0
run 2 verify batch --jobs many
run 2 verify batch -j 2000

# batch.csv, the summary of the batch, is held against the packages: what it says of them, which it lists; one that names no files
# is told.
mkdir told
run 0 convert "$sample/in.txt" --record "$sample/confirmed.record.xml" -o told --report csv=told/batch.csv
run 0 verify told
has stdout '5 files verified'
sheet() { # old, new: what is changed in the sheet, and then must be told
  sed "s/$1/$2/" summed.csv.kept >told/batch.csv
  run 1 verify told
}
cp told/batch.csv summed.csv.kept
differs() { # column, old, new
  sheet "$2" "$3"
  has stdout "told/anternasional-232.tar: error: the column $1 of batch.csv says" '[batch-row-mismatch]'
  same "$(grep -c error: stdout)" 1
}
differs id '^anternasional-232,' 'anternasional-233,'
differs issue_from ',232,,' ',233,,'
differs date '2008-02~' '2008-03'
differs serial ',انترناسیونال,' ',x,'
differs title ',پیام ' ',x '
differs author ',حمید تقوائی,' ',x,'
differs bytes ',[0-9]*,\([0-9a-f]*\),conv' ',1,\1,conv'
differs sha512 ',[0-9a-f]*,conv' ',00,conv'
differs sha512 ',[0-9a-f]*,conv' ',,conv'
has stdout 'see told/batch.csv:2:'
grep -q 'see told/batch.csv:2:[0-9][0-9]' stdout || fail 'the cell is not told'
differs date '2008-02~' ''
differs bytes ',[0-9]*,\([0-9a-f]*\),conv' ',,\1,conv'
sheet ',[0-9]*,[0-9a-f]*,conv' ',,,conv'
same "$(grep -c 'batch-row-mismatch' stdout)" 2
differs status ',converted' ',failed'
differs status ',converted' ',refused'
differs status ',converted' ','
for word in sound unchecked; do
  sed "s/,converted/,$word/" summed.csv.kept >told/batch.csv
  run 0 verify told
done
sed 's/,sha512,/,sha51,/' summed.csv.kept >told/batch.csv
run 0 verify told
has stdout 'told/batch.csv:1: warning: this sheet has no column of this name, which is then not compared: sha512 [batch-sheet-column]'
run 0 verify told --fast --report csv=fast.csv
cp fast.csv told/batch.csv
run 0 verify told
run 0 verify told --fast
has_not stdout '[batch-row-mismatch]'
sheet ',anternasional-232.tar,' ',other.tar,'
has stdout "told/other.tar: error: the file is missing; 'told/batch.csv' lists it [batch-package-missing]" \
  "told/anternasional-232.tar: error: the package is not in 'told/batch.csv' [batch-package-unexpected]"
sheet ',anternasional-232.tar,' ',..\/told\/anternasional-232.tar,'
has stdout 'told/batch.csv:2:1: error: batch.csv cannot be read here: the file of this row lies outside the batch [batch-sheet-format]'
sheet '^\(anternasional.*\)$' '\1\n\1'
has stdout 'told/batch.csv:3:1: error: batch.csv cannot be read here: an earlier row is about the same file [batch-sheet-format]'
sheet '2008-02~' '"2008'
has stdout '[batch-sheet-format]'
sheet '2008-02~' '\xff'
has stdout '[batch-sheet-format]'
for cut in 'name,fail\n"\n' 'id,ser' ''; do
  printf "$cut" >told/batch.csv
  run 0 verify told
  has stdout 'told/batch.csv:1: warning: this sheet names no files: nothing is held against it [batch-sheet-foreign]' '5 files verified'
done

# Names of files that are no text are written out in the summary, too.
mkdir odd
cp made/copy-01.tar $'odd/copy-01\x1b\xff.tar'
run 1 verify odd --report csv=odd.csv
has odd.csv ',copy-01\u{001B}\x{FF}.tar,'
cp odd.csv odd/batch.csv
run 1 verify odd
has_not stdout '[batch-package-'

# Folders below a folder are verified, too, each with the manifests and the sheet in it; the endings of names may be in capitals.
mkdir -p deep/1386/spring deep/1387 deep/.hidden deep/notes
cp told/anternasional-232.tar deep
cp made/copy-01.tar deep/1386/spring/COPY-01.TAR
cp batch/copy-09.tar deep/1387
cp batch/copy-09.tar deep/.hidden
ln -s ../.. deep/1386/round
run 1 verify deep
has stdout '[bag-digest-mismatch]' 'deep/1386/spring/COPY-01.TAR: warning: ' '2 files verified, 1 of 3 inputs failed'
(cd deep && sha512sum anternasional-232.tar 1387/copy-09.tar >manifest-sha512.txt)
(cd deep/1386/spring && sha512sum COPY-01.TAR | sed 's/^../00/' >manifest-sha512.txt)
cp made/copy-02.tar deep/1387
run 1 verify deep
has stdout "deep/1386/spring/COPY-01.TAR: error: the digest is not the one in 'deep/1386/spring/manifest-sha512.txt'" \
  '3 files verified, 3 of 6 inputs failed' \
  "deep/1387/copy-02.tar: error: the package is not in 'deep/manifest-sha512.txt' [batch-package-unexpected]"
same "$(grep -c batch-package-unexpected stdout)" 1
cp -r deep deeper
mkdir deeper/1388
cp made/copy-03.* deeper/1388
run 1 verify deeper
has stdout "deeper/1388/copy-03.tar: error: the package is not in 'deeper/manifest-sha512.txt' [batch-package-unexpected]"
same "$(grep -c batch-package-unexpected stdout)" 2
(cd deeper && sha512sum anternasional-232.tar >manifest-sha512.txt)
run 1 verify deeper
has_not stdout '[batch-package-unexpected]'
(cd deep && "$BAYEGAN" verify . --report csv=../deep.csv) >stdout || true
grep -q ',1387/copy-02.tar,' deep.csv || fail 'the sheet does not say where the package lies'
cp deep.csv deep/batch.csv
sed 's/^copy-01,/copy-91,/' deep.csv | sed 's/,1386.spring./,/' >deep/1386/spring/batch.csv
run 1 verify deep
has stdout "deep/1386/spring/COPY-01.TAR: error: the column id of batch.csv says 'copy-91'" '[batch-row-mismatch]'
has_not stdout "is not in 'deep/batch.csv'"
has_not stdout "is not in 'deep/1386"
chmod 000 deep/notes
if [[ $(id -u) != 0 ]]; then
  run 3 verify deep
  has stdout 'deep/notes/'
fi
chmod 755 deep/notes

# Editions beside their package: the same bytes are proved by it, whatever comes first; others are another edition.
run 0 convert "$sample/in.txt" --record "$sample/confirmed.record.xml" -o beside
run 0 verify -v beside/*
has_not stdout text-unverified
run 0 verify -v beside --jobs 1
has_not stdout text-unverified
run 0 verify -v beside/*.epub beside/*.xml
has stdout epub-text-unverified tei-text-unverified
cp made/copy-01.epub beside/anternasional-232.epub
sed -i 's/<!-- SPDX.*//;s/$/ /' beside/anternasional-232.tei.xml
sed -i 's/232/233/' beside/anternasional-232.record.xml
run 1 verify beside/*
same "$(grep -c "error: this is not the copy that 'beside/anternasional-232.tar' holds \[batch-edition-differs\]" stdout)" 3
has stdout 'see beside/anternasional-232.tar!data/metadata/descriptive/record.xml'
has stdout 'see beside/anternasional-232.tar!data/representations/tei/data/anternasional-232.xml'
run 0 verify --fast beside/*.tar beside/*.epub
mkdir apart && mv beside/*.epub apart
run 0 verify -v beside/*.tar apart/*.epub
has stdout epub-text-unverified
