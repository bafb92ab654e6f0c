# SPDX-License-Identifier: BSD-2-Clause
# GNU tar unpacks every package in silence; sha512sum agrees with both manifests, which name every file once.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need tar sha512sum
convert_all

# names MANIFEST: the paths in it, sorted.
names() { cut -c 131- "$1" | LC_ALL=C sort; }

for package in recorded/*.tar plain/*.tar texts/*.tar; do
  rm -rf unpacked
  mkdir unpacked
  tar -C unpacked -xf "$package" 2>tar.log || fail "GNU tar on $package"
  [[ ! -s tar.log ]] || fail "GNU tar on $package: $(cat tar.log)"
  (
    cd unpacked/*/
    sha512sum --check --strict --quiet manifest-sha512.txt tagmanifest-sha512.txt
    diff <(names manifest-sha512.txt) <(find data -type f | LC_ALL=C sort)
    diff <(names tagmanifest-sha512.txt) <(find . -type f -not -path './data/*' -not -name tagmanifest-sha512.txt -printf '%P\n' | LC_ALL=C sort)
  ) || fail "manifests of $package"
done
