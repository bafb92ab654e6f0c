# SPDX-License-Identifier: BSD-2-Clause
# For the scripts of this folder, which set `work`.

# recover_at LEVEL FOLDER [ENCODING]: converts the texts of $work/FOLDER and recovers each from its package
recover_at() {
  rm -rf "$work/out"
  "$BAYEGAN" convert "$work/$2" -o "$work/out" --timestamp 0 -q --normalise "$1" ${3:+--encoding "$3"}
  python3 "$BAYEGAN_SOURCE/tests/roundtrip/lib/recover.py" "$work/$2" "$work/out"
}
