# SPDX-License-Identifier: BSD-2-Clause
# A build in another folder gives the program under test.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need cmake ninja

# The settings of that build, which are no paths of its own.
settings=$(sed -n 's/^\(BAYEGAN_[A-Z]*\|CMAKE_BUILD_TYPE\|CMAKE_C_COMPILER\):[A-Z]*=\(.*\)$/-D\1=\2/p' "$BAYEGAN_BUILD/CMakeCache.txt")
folder=another/and/longer
mkdir -p "$folder"
cp -r "$BAYEGAN_SOURCE"/{CMakeLists.txt,src,schemas,tools} "$folder"
mapfile -t options <<<"$settings"
cmake -S "$folder" -B "$folder/build" -G Ninja "${options[@]}" -DBUILD_TESTING=OFF >log 2>&1 || fail "$(cat log)"
cmake --build "$folder/build" >log 2>&1 || fail "$(cat log)"
cmp "$BAYEGAN" "$folder/build/src/bayegan" || fail "two builds differ"
