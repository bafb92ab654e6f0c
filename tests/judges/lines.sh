# SPDX-License-Identifier: BSD-2-Clause
# The JSON Lines against their schema, in the order of its keys; their fingerprints against those of SARIF.
. "$BAYEGAN_SOURCE/tests/lib.sh"
need /usr/bin/python3 /usr/lib/python3/dist-packages/jsonschema

printf 'A line\nand \351\n\330\257\330\261\331\210\330\257\n' >bad.txt
"$BAYEGAN" check "$sample/in.txt" bad.txt --report sarif=check.sarif --format json >check.jsonl && fail 'a text that is not UTF-8 passed'
"$BAYEGAN" convert "$sample/in.txt" bad.txt -o out --report sarif=convert.sarif --format json >convert.jsonl && fail 'it was converted'
printf 'x' | dd of=out/in.tar bs=1 seek=9000 conv=notrunc status=none
"$BAYEGAN" verify out missing.tar --report sarif=verify.sarif --report jsonl=reported.jsonl --format json --progress json >verify.jsonl \
  2>progress.jsonl && fail 'a damaged package passed'
cmp verify.jsonl reported.jsonl >/dev/null || sort verify.jsonl | cmp - <(sort reported.jsonl) || fail 'the report has other lines'
"$BAYEGAN" convert "$sample/in.txt" -o out --dry-run --force --format json >dry.jsonl
"$BAYEGAN" verify out --fast --format json >fast.jsonl || true
/usr/bin/python3 - "$BAYEGAN_SOURCE/schemas/lines.schema.json" <<'END'
import glob
import json
import sys
import jsonschema

grammar = json.load(open(sys.argv[1], encoding='utf-8'))
jsonschema.Draft202012Validator.check_schema(grammar)
schema = jsonschema.Draft202012Validator(grammar)
seen, statuses = set(), set()
for name in sorted(glob.glob('*.jsonl')):
    for text in open(name, encoding='utf-8'):
        line = json.loads(text)
        schema.validate(line)
        order = list(grammar['$defs'][line['type']]['properties'])
        assert list(line) == sorted(line, key=order.index), line
        seen.add(line['type'])
        statuses.add(line.get('status'))
assert seen == {'finding', 'item', 'summary', 'progress'}, seen
assert statuses >= {'converted', 'convertible', 'checked', 'refused', 'unchecked'}, statuses
for broken in ({**line, 'schema': 2}, {**line, 'host': 'x'}, {**line, 'type': 'x'}):
    assert list(schema.iter_errors(broken)), 'the schema judges nothing'

for name in ('check', 'convert', 'verify'):
    lines = [json.loads(line) for line in open(f'{name}.jsonl', encoding='utf-8')]
    marks = [line['fingerprint'] for line in lines if line['type'] == 'finding']
    results = json.load(open(f'{name}.sarif', encoding='utf-8'))['runs'][0]['results']
    assert sorted(marks) == sorted(result['partialFingerprints']['primaryLocationLineHash'] for result in results), name
    assert len(set(marks)) == len(marks) > 1, name
END
