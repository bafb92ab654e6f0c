# SPDX-License-Identifier: BSD-2-Clause
# The SARIF logs against the schema of OASIS.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need_data suites/sarif/sarif-schema-2.1.0.json
need /usr/bin/python3 /usr/lib/python3/dist-packages/jsonschema

printf 'A line\nand \351\n\330\257\330\261\331\210\330\257\n' >bad.txt
"$BAYEGAN" check "$sample/in.txt" bad.txt --report sarif=found.sarif >/dev/null && fail 'a text that is not UTF-8 passed'
"$BAYEGAN" convert "$sample/in.txt" -o out >/dev/null 2>&1
"$BAYEGAN" verify out/in.tar --report sarif=clean.sarif >/dev/null
printf 'x' >>out/in.tar
"$BAYEGAN" verify out/in.tar --report sarif=package.sarif >/dev/null && fail 'a package with a tail passed'
/usr/bin/python3 - "$BAYEGAN_SHARED/suites/sarif/sarif-schema-2.1.0.json" <<'END'
import json
import sys
import jsonschema

schema = jsonschema.Draft4Validator(json.load(open(sys.argv[1], encoding='utf-8')))
for name in ('found.sarif', 'clean.sarif', 'package.sarif'):
    log = json.load(open(name, encoding='utf-8'))
    schema.validate(log)
    assert any(result['level'] != 'note' for result in log['runs'][0]['results']) == (name != 'clean.sarif'), name
del log['runs'][0]['tool']
assert list(schema.iter_errors(log)), 'the schema judges nothing'
END
