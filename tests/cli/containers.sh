# SPDX-License-Identifier: BSD-2-Clause
# Our packages in the containers of others: the same verdict, in depth too.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"
need tar zip

text in.txt
run 0 convert in.txt -o out
tar -xf out/in.tar
zip -qr in.zip in
mkdir piped
zip -qr - in >piped/in.zip
for package in in.zip piped/in.zip; do
  run 0 verify "$package" -v
  has stdout "bayegan: $package: sound as in"
  "$BAYEGAN" verify - <"$package" >stdout || fail "$package on standard input: $(cat stdout)"
done

# A changed edition whose digests were made anew is found by its text.
sed -i 's/Catalogue/Catalog/' in/data/representations/tei/data/in.xml
(
  cd in
  sha512sum $(cut -c 131- manifest-sha512.txt) >new && mv new manifest-sha512.txt
  sha512sum $(cut -c 131- tagmanifest-sha512.txt) >new && mv new tagmanifest-sha512.txt
)
zip -qr changed.zip in
run 1 verify in
grep -o '\[[a-z-]*\]$' stdout | sort -u >folder
run 1 verify changed.zip
has stdout 'changed.zip!data/representations/tei/data/in.xml' tei-text-
has stdout "changed.zip: error: the folder in the container is called 'in', the container 'changed.zip' [container-root-name]"
diff folder <(grep -o '\[[a-z-]*\]$' stdout | grep -v container- | sort -u) || fail 'folder and ZIP are judged differently'

# --fast: a changed byte goes unnoticed, which is said; a changed size does not.
mkdir fresh
tar -xf out/in.tar -C fresh
mv fresh/in other
sed -i 's/Reading/Raeding/' other/data/representations/source/data/in.txt
zip -qr other.zip other
tar -cf other.tar other
for package in other other.zip other.tar; do
  run 1 verify "$package"
  has stdout '[bag-digest-mismatch]'
  run 0 verify --fast "$package"
  has stdout 'NOT a fixity check' '[bag-fixity-unchecked]' '1 file looked through, NOT checked for fixity'
  run 1 verify --fast --fail-on warning "$package"
done
run 0 verify --fast -q other other.zip
same "$(cat stdout)" '2 files looked through, NOT checked for fixity, 2 warnings, 2 notes'
run 0 verify --fast --format json other.zip
has stdout '"status":"unchecked"'
echo >>other/data/representations/source/data/in.txt
run 1 verify --fast other
has stdout '[bag-oxum-mismatch]'

# Damage and hidden bytes of the container itself.
head -c 3000 in.zip >cut.zip
cat in.zip in.zip >twice.zip
run 1 verify cut.zip
has stdout '[container-truncated]'
run 1 verify twice.zip
has stdout '[container-trailing-data]'
(cd in && zip -qr ../rootless.zip .)
run 1 verify rootless.zip
has stdout "lies outside the package's folder: it has none [container-multiple-roots]"

# An archive of plain files is no bag; what lies beside a bag's folder is told with that folder, however the members are ordered.
mkdir plain
printf 'a\n' >plain/a.txt
printf 'b\n' >._twin
(cd plain && zip -q ../plain.zip a.txt && tar -cf ../plain.tar a.txt)
for package in plain.zip plain.tar; do
  run 1 verify "$package"
  has stdout "$package: error: this is no bag: " '[bag-unrecognised]' '1 error'
done
cp -r other beside
tar -cf beside.tar ._twin beside
zip -q beside.zip ._twin
zip -qr beside.zip beside
for package in beside.tar beside.zip; do
  run 1 verify "$package"
  has stdout "'._twin' lies outside the package's folder: beside [container-multiple-roots]"
done

# gzip may come in several members.
mkdir members
head -c 5000 out/in.tar | gzip >members/in.tar.gz
tail -c +5001 out/in.tar | gzip >>members/in.tar.gz
run 0 verify members/in.tar.gz
printf 'x' >>members/in.tar.gz
run 1 verify members/in.tar.gz
has stdout '[container-trailing-data]'

# What is wrong with a container does not hide what is wrong with the bag in it.
cp -r other linked
ln -s in.txt linked/data/representations/source/data/other.txt
tar -cf linked.tar linked
zip -qry linked.zip linked
for package in linked.tar linked.zip; do
  run 1 verify "$package"
  has stdout '[container-link]' '[bag-digest-mismatch]'
done

# A file that comes twice is not besides one that no manifest lists.
mkdir -p twin/data
printf 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' >twin/bagit.txt
printf 'a\n' >twin/data/a.txt
(cd twin && sha512sum data/a.txt >manifest-sha512.txt)
tar -cf twin.tar twin
tar -rf twin.tar twin/data/a.txt
run 1 verify twin.tar
has stdout '[container-duplicate-member]'
has_not stdout '[bag-file-unexpected]'

# Names that are one on other systems, and line ends in names: the same is said whatever the bag comes in.
mkdir twin/DATA
printf 'b\n' >twin/DATA/a.txt
cp twin/manifest-sha512.txt twin/Manifest-sha512.txt
printf 'c\n' >twin/data/$'line\nend.txt'
(cd twin && printf '%s  data/line%%0Aend.txt\n' "$(printf 'c\n' | sha512sum | cut -d' ' -f1)" >>manifest-sha512.txt)
tar -cf twin.tar twin
rm -f twin.zip
zip -qr twin.zip twin
for package in twin twin.tar twin.zip; do
  run 0 verify "$package"
  has stdout "DATA: warning: 'data' and 'DATA' differ only in the case of letters [bag-name-case]" "'manifest-sha512.txt' and 'Manifest-sha512.txt' differ"
  same "$(grep -c 'bag-name-case' stdout)" 2
done
printf 'c\n' >twin/data/$'a\tb.txt'
tar -cf twin.tar twin
rm -f twin.zip
zip -qr twin.zip twin
for package in twin twin.tar twin.zip; do
  run 1 verify "$package"
  has stdout "data/a\\u{0009}b.txt' is not safe: it holds a control character [container-member-name]"
done

# A payload may be empty, in whatever the bag comes; without its folder it is missing.
mkdir -p hollow/data
printf 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' >hollow/bagit.txt
: >hollow/manifest-sha512.txt
tar -cf hollow.tar hollow
zip -qr hollow.zip hollow
run 0 verify hollow hollow.tar hollow.zip
rmdir hollow/data
run 1 verify hollow
has stdout '[bag-payload-missing]'

# Profiles: ours, one of others, a file, none.
run 0 verify --profile archive out/in.tar
empty stdout
run 0 verify --profile general out/in.tar
tar -cf again.tar in
run 1 verify --profile archive again.tar
has stdout '[container-header-form]'
run 1 verify --profile archive in.zip
has stdout '[container-header-form]' 'extra fields'
rm -rf plain && mkdir plain && tar -xf out/in.tar -C plain
(cd plain && zip -qrDX in.zip in)
run 0 verify --profile archive plain/in.zip
empty stdout
sed -i '1s/[a-f]/\U&/' plain/in/tagmanifest-sha512.txt
run 0 verify --profile general plain/in
run 1 verify --profile archive plain/in
has stdout 'tagmanifest-sha512.txt:1:1: error: ' '[profile-manifest-form]'
cp stdout archive
# A bag that names the archival profile is held against it without being told to, but for the headers of its container.
run 1 verify plain/in
cmp stdout archive || fail 'a bag that names the profile is judged by another'
rm -rf plain && mkdir plain && tar -xf out/in.tar -C plain && (cd plain && tar -cf ../other.tar in)
mv other.tar in.of-today.tar
run 0 verify in.of-today.tar
empty stdout
mv in.of-today.tar other.tar
run 0 verify --profile general other.tar
has stdout 'other.tar: warning: ' '[container-root-name]'
same "$(grep -c ': warning: ' stdout)" 1
run 1 verify other.tar
has stdout 'other.tar: error: the folder' '[container-root-name]'
same "$(grep -c ': error: ' stdout)" 1
"$BAYEGAN" verify - <other.tar >stdout || fail 'a stream has no name to be judged by'
empty stdout
sed -i '1s/[a-f]/\U&/' plain/in/tagmanifest-sha512.txt
run 1 verify --profile btr out/in.tar
has stdout "no field 'Source-Organization'" '[profile-field-missing]'
printf '{"Serialization": "required", "Accept-Serialization": ["application/zip"], "Accept-BagIt-Version": ["1.0"]}' >only-zip.json
run 0 verify --profile only-zip.json in.zip -q --suppress bag-digest-mismatch
run 1 verify --profile only-zip.json out/in.tar plain/in
has stdout 'as tar, which' 'as folder, which'
run 2 verify --profile ./no-profile.json out/in.tar
has stdout 'no-profile.json: error: there is no such file'
for name in archiv no-profile.json; do
  run 2 verify --profile "$name" out/in.tar
  has stderr "this is none of the profiles known here (general, archive, btr), and there is no such file: '$name'"
  empty stdout
done
printf '{\n "Serialization": }' >broken.json
run 2 verify --profile broken.json out/in.tar
has stdout 'broken.json:2:' '[profile-invalid]'
rm in/data/representations/epub/data/in.epub
run 1 verify --profile archive in
has stdout "no 'data/representations/epub/data/*.epub'" '[profile-file-missing]'

# Tars from before POSIX; and files that are not what their names promise are damaged, not unknown.
rm -rf plain && mkdir plain && tar -xf out/in.tar -C plain
for format in v7 gnu pax ustar; do
  tar -C plain --format="$format" -cf in.tar in
  run 0 verify in.tar
  "$BAYEGAN" verify - <in.tar >stdout || fail "$format on standard input: $(cat stdout)"
done
: >empty.tar
head -c 4096 /dev/zero >zeros.tar.gz
echo nothing >text.zip
for package in empty.tar zeros.tar.gz text.zip; do
  run 1 verify "$package"
  has stdout '[container-unrecognised]'
  status=0
  "$BAYEGAN" verify - <"$package" >stdout || status=$?
  same "$status" 1
  has stdout '-: error: ' '[container-unrecognised]'
done
: >empty.tei.xml
: >empty.record.xml
run 1 verify empty.tei.xml empty.record.xml
same "$(grep -c '\[xml-wellformed\]' stdout)" 2

# What cannot be unpacked or read is told once; nothing is guessed of what it would have said.
zip -qr -P secret in.encrypted.zip in
run 1 verify in.encrypted.zip
same "$(grep -vc '\[container-member-packing\]$' stdout)" 1
cp in.zip in.one.zip
zip -q -P secret in.one.zip in/manifest-sha512.txt
run 1 verify in.one.zip
has stdout "'in/manifest-sha512.txt' cannot be read because of encryption" '0 files verified, 1 of 1 input failed, 1 error'
mkdir locked && cp -r plain/in locked
powerless=()
[[ $(id -u) -ne 0 ]] || powerless=(setpriv '--bounding-set=-dac_override,-dac_read_search')
for path in manifest-sha512.txt data/representations/source/data/in.txt data/representations; do
  chmod 000 "locked/in/$path"
  status=0
  "${powerless[@]}" "$BAYEGAN" verify locked/in >stdout 2>stderr || status=$?
  chmod 755 "locked/in/$path"
  same "$status" 3
  has stdout "locked/in/$path: error: it cannot be read: Permission denied [file-unreadable]"
  same "$(grep -c . stdout)" 2
done

# A byte order mark is named where it spoils a manifest.
mkdir -p marked/data
printf 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' >marked/bagit.txt
printf 'a\n' >marked/data/a.txt
(cd marked && { printf '\xEF\xBB\xBF' && sha512sum data/a.txt; } >manifest-sha512.txt)
run 1 verify marked
has stdout 'this line is not a digest and a path, for it begins with a byte order mark: ' '[bag-manifest-line]'

# What is wrong with a line of a manifest is told.
{ sha512sum marked/data/a.txt | cut -c1-128; printf 'ab  data/a.txt\n'; head -c 70000 /dev/zero | tr '\0' 0; } >marked/manifest-sha512.txt
run 1 verify marked
has stdout "manifest-sha512.txt:1:1: error: this line is not a digest and a path, for no path follows the digest: '" \
  "manifest-sha512.txt:2:1: error: this line is not a digest and a path, for it does not begin with a digest of the manifest's algorithm: 'ab  " \
  "manifest-sha512.txt:3:1: error: this line is not a digest and a path, for it is longer than 64 KiB: '0000"

# Of a value without end the beginning is shown.
head -c 70000 /dev/zero | tr '\0' x >marked/bagit.txt
run 1 verify marked
has stdout 'xxx ...'
[[ $(head -1 stdout | wc -c) -lt 5000 ]]

# A field may be continued by many lines; an empty file is told as one.
printf 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' >marked/bagit.txt
(cd marked && sha512sum data/a.txt >manifest-sha512.txt)
{ printf 'External-Description: x\n'; seq 20000 | sed 's|.*|  of a text|'; } >marked/bag-info.txt
run 0 verify marked
printf '{"BagIt-Profile-Info": {"BagIt-Profile-Identifier": "http://example.org/", "Source-Organization": "x", "External-Description": "x", "Version": "1"}, "Bag-Info": {"External-Description": {"required": true, "values": ["x%s"]}}, "Accept-BagIt-Version": ["1.0"]}' \
  "$(seq 20000 | sed 's|.*| of a text|' | tr -d '\n')" >profile.json
run 0 verify --profile profile.json marked
: >empty.tar
run 1 verify empty.tar
has stdout 'these bytes are neither a tar nor a ZIP: there are none [container-unrecognised]'

mkdir marks
cp out/in.tar marks
(cd marks && { printf '\xEF\xBB\xBF' && sha512sum in.tar; } >manifest-sha512.txt)
run 1 verify marks
has stdout 'a path below the folder, for it begins with a byte order mark: ' '[batch-manifest-line]'

# A page alone is judged as a page where it is no navigation document.
page() { # body
  printf '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en"><head><title>x</title></head><body>%s</body></html>' "$1" >page.xhtml
}
page '<p>One.</p>'
run 0 verify page.xhtml
page '<p>One.</li>'
run 1 verify page.xhtml
page '<nav><ol><li><a href="a.xhtml">One</a></li></ol></nav>'
run 1 verify page.xhtml
has stdout '[epub-nav-toc]'
