# SPDX-License-Identifier: BSD-2-Clause
# The pages of EPUBs in Chromium: on a telephone and on a desk nothing runs over its page or its frame, right-to-left pages run so, half-lines
# of verse are told apart, and a reader's own colours reach all there is.
. "$BAYEGAN_SOURCE/tests/lib.sh"
modules=$BAYEGAN_JUDGES/node_modules
need node chromium unzip "$modules/puppeteer-core"
convert_all
cat >bote.txt <<'END'
ANZEIGER DES GERMANISCHEN NATIONALMUSEUMSVEREINS
Nr. 7, 3. Mai 1848
https://example.org/ein/sehr/langer/pfad/der/auf/keine/seite/passt/und/auf/keine/zeile/eines/telefons?mit=fragen&ohne=ende

Donaudampfschifffahrtsgesellschaftsangelegenheiten
Das Schiff fuhr um acht Uhr ab, und niemand war an Bord geblieben, der es nicht gewollt hätte.

1812, August 19,   1   55   Guerriere    24   244   15   63   78   320
September 17,      2   43   Frolic        9    92   15   47   62   674
October 25,        3   40   Macedonian   24   254   31   64   95   374
December 20,       4   38   Java         24   372   22  102  124   379

Sehr geehrter Herr!
Wir danken Ihnen für Ihren Brief über die Reise und die vielen Tage, die Sie dort gewesen sind.
END
printf 'المقتبس ٨\n\nقصيدة\nكل حرف تعطي عليه جوابا      خطأ كان لفظه أو صوابا\nفتمعن قبل الإجابة تسلم      من جواب يجني عليك عذابا\nبين فكيك ليث غاب إذا ما      فهت جهلا في القلب أنشب نابا\n' >verse.txt
"$BAYEGAN" convert bote.txt verse.txt --accept proposed -o more -q
mkdir pages
for epub in recorded/*.epub texts/*.epub more/*.epub; do unzip -q "$epub" -d "pages/$(basename "$epub" .epub)"; done
cat >look.js <<'END'
const fs = require('fs');
const puppeteer = require(process.argv[2] + '/puppeteer-core');
const faults = [];
const measure = () => {
  const all = [...document.body.querySelectorAll('*')];
  const shown = (e) => e.localName + (e.className ? '.' + e.className : '');
  const box = (e) => e.getBoundingClientRect();
  const halves = all.filter((e) => e.matches('.half + .half') && box(e).top === box(e.previousElementSibling).top);
  return {
    over: document.documentElement.scrollWidth - innerWidth,
    wide: all.filter((e) => getComputedStyle(e).display === 'block' && e.className !== 'separator' && e.scrollWidth > e.clientWidth + 1).map(shown),
    turned: getComputedStyle(document.body).direction !== document.documentElement.dir,
    close: halves.filter((e) => Math.max(box(e).left - box(e.previousElementSibling).right, box(e.previousElementSibling).left - box(e).right) < 20).length,
    coloured: all.filter((e) => e.localName !== 'a' && getComputedStyle(e).color !== getComputedStyle(e.parentElement).color).map(shown),
    seen: { halves: halves.length, cells: all.filter((e) => e.localName === 'td').length, printed: all.filter((e) => e.className === 'printed').length },
  };
};
(async () => {
  const browser = await puppeteer.launch({ executablePath: process.argv[3], args: ['--no-sandbox', '--allow-file-access-from-files'] });
  const page = await browser.newPage();
  const total = { halves: 0, cells: 0, printed: 0 };
  for (const width of [360, 1280]) {
    await page.setViewport({ width, height: 800 });
    for (const book of fs.readdirSync('pages')) {
      const names = fs.readdirSync(`pages/${book}/EPUB/text`).map((name) => `text/${name}`).concat('nav.xhtml');
      for (const name of names) {
        await page.goto(`file://${process.cwd()}/pages/${book}/EPUB/${name}`);
        await page.addStyleTag({ content: 'html { background: black; color: silver }' });
        const found = await page.evaluate(measure);
        const say = (what) => faults.push(`${book}/${name} at ${width}: ${what}`);
        if (found.over > 0) say(`runs over by ${found.over}`);
        if (found.wide.length) say(`runs over within ${found.wide.join(' ')}`);
        if (found.turned) say('runs in another direction than it says');
        if (found.close) say(`${found.close} half-lines are not told apart`);
        if (found.coloured.length) say(`has colours of its own: ${found.coloured.join(' ')}`);
        for (const each in total) total[each] += found.seen[each];
      }
    }
  }
  await browser.close();
  for (const each in total) if (total[each] < 3) faults.push(`${total[each]} ${each} were seen`);
  console.log(faults.join('\n'));
})();
END
HOME=$PWD node look.js "$modules" "$(command -v chromium)" >faults 2>&1 || fail "Chromium did not come to its end: $(cat faults)"
[[ -z $(tr -d '\n' <faults) ]] || fail "$(cat faults)"
