# SPDX-License-Identifier: BSD-2-Clause
# Whose packages they are: --organization, and packages that keep to the profile Beyond the Repository.
. "$BAYEGAN_SOURCE/tests/cli/lib/common.bash"

cp "$sample/in.txt" in.txt
name='آرشیو اسناد & Co.'
run 1 convert in.txt -o none --profile btr
has stderr 'in.txt: error: ' '[record-organization-missing]'
absent none
run 0 convert in.txt -o out --profile btr --organization "$name"
run 0 verify out/in.tar --profile btr --fail-on warning --report jsonl=btr.jsonl
empty stdout
same "$(grep -o '"rule":"[a-z-]*"' btr.jsonl | sort -u | tr '\n' ' ')" '"rule":"epub-profile-metadata" "rule":"profile-field-recommended" '
run 0 verify out --profile archive --fail-on warning
tar -xOf out/in.tar in/bag-info.txt >info
has info "Source-Organization: $name" 'BagIt-Profile-Identifier: urn:uuid:2da8d9eb-554f-5667-b788-14c023c8e94f'
same "$(grep -c '^BagIt-Profile-Identifier: ' info)" 2
has out/in.tei.xml "${name/&/&amp;}"
has out/in.record.xml "<organization>${name/&/&amp;}</organization>"

# A run whose packages do not say whose they are says so once.
cp in.txt other.txt
run 0 convert in.txt other.txt -o nobody
has stderr 'nobody: warning: 2 packages do not say from which organization: give --organization NAME [package-organization-missing]'
same "$(grep -c 'organization-missing' stderr)" 1
run 0 convert in.txt other.txt -o somebody --organization x
has_not stderr 'organization-missing'

# The record names the organization as well; the command line has the last word.
run 0 convert in.txt -o recorded --record out/in.record.xml --profile btr
run 0 verify recorded/in.tar --profile btr --fail-on warning
run 0 inspect in.txt --record out/in.record.xml --organization 'The Archive' --format xml
has stdout '<organization>The Archive</organization>'

# Without the profile it is not named, and that is all that is amiss.
run 0 convert in.txt -o plain --organization 'The Archive'
run 1 verify plain/in.tar --profile btr --fail-on warning
same "$(grep -o '\[[a-z-]*\]' stdout)" '[profile-not-named]'
for wrong in $'a\nb' $'\xff' $'a\xe2\x80\xaeb'; do
  run 2 convert in.txt -o wrong --organization "$wrong"
  has stderr '--organization wants a name'
done
run 2 convert in.txt -o wrong --profile archive --organization x
absent wrong
