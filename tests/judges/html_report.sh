# SPDX-License-Identifier: BSD-2-Clause
# The report for people in Chromium: nothing is loaded, nothing complained of, nothing runs over, right-to-left text runs so; axe finds no
# violation, on a wide page and a narrow one and in print.
. "$BAYEGAN_SOURCE/tests/lib.sh"
modules=$BAYEGAN_JUDGES/node_modules
need node chromium python3 "$modules/puppeteer-core" "$modules/@daisy/axe-core-for-ace/axe.min.js"

printf 'A line\nand \351\n\330\257\330\261\331\210\330\257\n' >bad.txt
cp "$sample/in.txt" 'شماره ۲۳۲.txt'
"$BAYEGAN" check 'شماره ۲۳۲.txt' bad.txt --encoding UTF-8 --report html=check.html >/dev/null && fail 'a text that is not UTF-8 passed'
"$BAYEGAN" convert "$sample/in.txt" -o out >/dev/null 2>&1
"$BAYEGAN" verify out -q --report html=clean.html || fail 'our own package is refused'
printf 'x' | dd of=out/in.tar bs=1 seek=9000 conv=notrunc status=none
"$BAYEGAN" verify out --report html=verify.html >/dev/null && fail 'a damaged package passed'
cat >look.js <<'END'
const fs = require('fs');
const puppeteer = require(process.argv[2] + '/puppeteer-core');
const axe = fs.readFileSync(process.argv[2] + '/@daisy/axe-core-for-ace/axe.min.js', 'utf8');
const faults = [];
const measure = () => ({
  overflow: document.documentElement.scrollWidth - innerWidth,
  directions: [...document.querySelectorAll('.source > bdi')].map((e) => [e.textContent, getComputedStyle(e).direction]),
  messages: [...document.querySelectorAll('li > p > bdi')].map((e) => [e.textContent, getComputedStyle(e).direction]),
});
async function look(browser, name, width) {
  const page = await browser.newPage();
  page.on('console', (message) => faults.push(`${name}: ${message.text()}`));
  page.on('request', (request) => request.url().endsWith(name) || faults.push(`${name} loads ${request.url()}`));
  await page.setViewport({ width, height: 900 });
  await page.goto(`file://${process.cwd()}/${name}`);
  const seen = await page.evaluate(measure);
  if (seen.overflow > 0) faults.push(`${name} at ${width} runs over by ${seen.overflow}`);
  for (const [text, direction] of seen.directions.concat(seen.messages)) {
    if ((direction === 'rtl') !== /^[^A-Za-z]*[\u0600-\u06FF]/.test(text)) faults.push(`${name}: ${text} runs ${direction}`);
  }
  await page.emulateMediaType(width > 900 ? 'print' : 'screen');
  await page.setBypassCSP(true);
  await page.reload();
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run());
  for (const each of found.violations) faults.push(`${name} at ${width}: ${each.id}: ${each.nodes[0].html}`);
  if (found.passes.length < 15) faults.push(`${name}: axe looked at little`);
  await page.close();
  return seen.directions.length;
}
(async () => {
  const browser = await puppeteer.launch({ executablePath: process.argv[3], args: ['--no-sandbox'] });
  let lines = 0;
  for (const name of ['check.html', 'verify.html', 'clean.html']) {
    for (const width of [1200, 360]) lines += await look(browser, name, width);
  }
  await browser.close();
  if (lines < 6) faults.push(`${lines} lines of source were seen`);
  console.log(faults.join('\n'));
})();
END
HOME=$PWD node look.js "$modules" "$(command -v chromium)" >faults 2>&1 || fail "Chromium did not come to its end: $(cat faults)"
[[ -z $(tr -d '\n' <faults) ]] || fail "$(cat faults)"
