# SPDX-License-Identifier: BSD-2-Clause
# Two builds in two folders give the same program.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need cmake ninja

for folder in one another/and/longer; do
  mkdir -p "$folder"
  cp -r "$BAYEGAN_SOURCE"/{CMakeLists.txt,src,schemas,tools} "$folder"
  cmake -S "$folder" -B "$folder/build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DBUILD_TESTING=OFF >log 2>&1 || fail "$(cat log)"
  cmake --build "$folder/build" >log 2>&1 || fail "$(cat log)"
done
cmp one/build/src/bayegan another/and/longer/build/src/bayegan || fail "two builds differ"
