# SPDX-License-Identifier: BSD-2-Clause
# Ace by DAISY finds no violation of EPUB Accessibility in any EPUB. Its exit status says nothing: its report is read.
. "$BAYEGAN_SOURCE/tests/lib.sh"
ace=$BAYEGAN_JUDGES/node_modules/@daisy/ace-cli/bin/ace.js
need node chromium python3 "$ace"
convert_all

# Chromium has no sandbox for root.
printf '#!/bin/sh\nexec chromium --no-sandbox "$@"\n' > chromium-here
chmod +x chromium-here
export PUPPETEER_EXECUTABLE_PATH=$PWD/chromium-here ACE_TIMEOUT_INITIAL=60000 HOME=$PWD XDG_CONFIG_HOME=$PWD/configuration

outcome() {
  python3 - "$1" <<'END'
import json, sys
try:
    report = json.load(open(sys.argv[1]))
except OSError:
    sys.exit("no report")
for document in report["assertions"]:
    for assertion in document["assertions"]:
        if assertion["earl:result"]["earl:outcome"] != "pass":
            print(document["earl:testSubject"]["url"], assertion["earl:test"]["dct:title"], assertion["earl:result"]["dct:description"], file=sys.stderr)
print(report["earl:result"]["earl:outcome"])
END
}

for epub in recorded/*.epub plain/*.epub texts/*.epub; do
  node "$ace" --force --silent -o "report-$(basename "$epub")" "$epub" || true
  [[ $(outcome "report-$(basename "$epub")/report.json") == pass ]] || fail "Ace on $epub"
done
