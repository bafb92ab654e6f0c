/* SPDX-License-Identifier: BSD-2-Clause */
/* What each rule about an EPUB is raised by, and what comes close without raising it: one edit of the sound publication of epub_fixture.h a
 * row. */
#ifndef BY_TESTS_CHECK_EPUB_EDITS_H
#define BY_TESTS_CHECK_EPUB_EDITS_H

/* One change: in `member`, the first `from` becomes `to`. Without `from` the member is taken out, or (with `to`) a new one is put in. */
typedef struct edit {
  const char *member;
  const char *from;
  const char *to;
  const char *rules; /* what it raises, in the order of the alphabet; "" for a sound neighbour */
} edit;

#define OPF   "EPUB/package.opf"
#define NAV   "EPUB/nav.xhtml"
#define NCX   "EPUB/toc.ncx"
#define CSS   "EPUB/styles/main.css"
#define ONE   "EPUB/text/article-001.xhtml"
#define TWO   "EPUB/text/article-002.xhtml"
#define COVER "EPUB/text/cover.xhtml"

static const edit PACKAGE_EDITS[] = {
    {OPF, "", "", ""},
    {"META-INF/container.xml", NULL, NULL, "epub-container-missing"},
    {"META-INF/container.xml", "EPUB/package.opf", "EPUB/content.opf", "epub-rootfile-missing"},
    {"META-INF/container.xml", "</rootfiles>", "<rootfile full-path=\"x.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>",
     "epub-rootfile-count"},
    {OPF, "<dc:title id=\"t\">ماهنامه ۱۲</dc:title>", "<dc:subject id=\"t\">x</dc:subject>", "epub-opf-refines epub-opf-title"},
    {OPF, "unique-identifier=\"uid\"", "unique-identifier=\"pub\"", "epub-ncx-uid epub-opf-uid"},
    {OPF, "unique-identifier=\"uid\"", "unique-identifier=\"a\"", "epub-ncx-uid epub-opf-uid"},
    {OPF, "2026-11-23T00:00:00Z", "2026-11-23", "epub-opf-modified"},
    {OPF, "2026-11-23T00:00:00Z", "2026-02-30T00:00:00Z", "epub-opf-modified"},
    {OPF, "2026-11-23T00:00:00Z", "2024-02-29T23:59:59Z", ""},
    {OPF, "<meta refines=\"#t\" property=\"title-type\">main</meta>", "<meta property=\"dcterms:modified\">2026-11-23T00:00:01Z</meta>",
     "epub-opf-modified"},
    {OPF, "<meta property=\"dcterms:modified\">2026-11-23T00:00:00Z</meta>\n", "", "epub-opf-modified"},
    {OPF, "<meta property=\"schema:accessMode\">textual</meta>", "<meta name=\"cover\" content=\"style\"/>", "epub-a11y-metadata"},
    {OPF, "</metadata>", "<meta>main</meta></metadata>", "epub-opf-meta"},
    {OPF, "</metadata>", "<meta property=\"my:place\"/></metadata>", "epub-opf-meta"},
    {OPF, "</metadata>", "<meta name=\"cover\"/></metadata>", "epub-opf-meta"},
    {OPF, "</metadata>", "<meta content=\"style\"/></metadata>", "epub-opf-meta"},
    {OPF, "</metadata>", "<meta name=\"cover\" content=\"style\">style</meta></metadata>", "epub-opf-meta"},
    {OPF, "</metadata>", "<meta name=\"cover\" content=\"style\" property=\"my:place\"/></metadata>", "epub-opf-meta"},
    {OPF, "<dc:language>fa</dc:language>", "", "epub-opf-language"},
    {OPF, "<dc:language>fa</dc:language>", "<dc:language>f</dc:language>", "epub-opf-language"},
    {OPF, "<dc:language>fa</dc:language>", "<dc:language>ku-Latn</dc:language>", ""},
    {OPF, "2008-02-08", "1386-11-19", "epub-opf-date"},
    {OPF, "2008-02-08", "2008-02-30", "epub-opf-date"},
    {OPF, "2008-02-08", "2008-02-29", ""},
    {OPF, "<dc:date>2008-02-08</dc:date>", "<dc:date>2008-02-08</dc:date><dc:date>2008-02-09</dc:date>", "epub-opf-date"},
    {OPF, "<dc:date>2008-02-08</dc:date>", "", ""},
    {OPF, "refines=\"#a\"", "refines=\"#b\"", "epub-opf-refines"},
    {OPF, "refines=\"#a\"", "refines=\"#t\"", "epub-opf-refines"},
    {OPF, "<meta property=\"belongs-to-collection\" id=\"s\">", "<meta refines=\"#s\" property=\"belongs-to-collection\" id=\"s\">",
     "epub-opf-refines"},
    {OPF, "xml:lang=\"fa-Latn\"", "", "epub-opf-alternate-script"},
    {OPF, "xml:lang=\"fa-Latn\"", "xml:lang=\"fa\"", "epub-opf-alternate-script"},
    {OPF, "group-position\">12<", "group-position\">۱۲<", "epub-opf-group-position"},
    {OPF, "group-position\">12<", "group-position\">12-13<", "epub-opf-group-position"},
    {OPF, "group-position\">12<", "group-position\">12.5.1<", ""},
    {OPF, "isPartOf\" dir=\"ltr\">urn:issn:0317-8471", "isPartOf\" dir=\"ltr\">urn:issn:0317-8472", "epub-opf-issn"},
    {OPF, "isPartOf\" dir=\"ltr\">urn:issn:0317-8471", "isPartOf\" dir=\"ltr\">urn:issn:1050-124X", ""},
    {OPF, "meta/record.mods.xml", "meta/record.xml", "epub-opf-link epub-opf-unlisted"},
    {OPF, "meta/record.mods.xml", "styles/main.css", "epub-opf-link epub-opf-unlisted"},
    {OPF, "href=\"images/cover.png\"", "href=\"images/front.png\"", "epub-link-unlisted epub-opf-manifest epub-opf-unlisted"},
    {OPF, "<manifest>", "<manifest><item id=\"x\" href=\"styles/main.css\" media-type=\"text/css\"/>", "epub-opf-manifest"},
    {OPF, "<manifest>", "<manifest><item id=\"x\" href=\"package.opf\" media-type=\"application/xhtml+xml\"/>",
     "epub-opf-manifest xml-grammar"},
    {OPF, "media-type=\"image/png\"", "media-type=\"image/jpeg\"", "epub-opf-media-type"},
    {OPF, "media-type=\"text/css\"", "media-type=\"application/zip\"", "epub-opf-media-type"},
    {"EPUB/notes.txt", NULL, "left behind", "epub-opf-unlisted"},
    {"META-INF/metadata.xml", NULL, "<m/>", ""},
    {OPF, "media-type=\"text/css\"", "media-type=\"text/css\" properties=\"scripted\"", "epub-opf-item-properties"},
    {OPF, "media-type=\"text/css\"", "media-type=\"text/css\" properties=\"cover-image\"", "epub-opf-item-properties"},
    {OPF, "id=\"cover-image\" href=\"images/cover.png\" media-type=\"image/png\" properties=\"cover-image\"",
     "id=\"cover-image\" href=\"images/cover.png\" media-type=\"image/png\"", ""},
    {OPF, "<itemref idref=\"article-001\"/>", "<itemref idref=\"article-003\"/>", "epub-link-not-spine epub-opf-spine"},
    {OPF, "<itemref idref=\"article-002\"/>", "<itemref idref=\"article-002\"/><itemref idref=\"article-001\"/>", "epub-opf-spine"},
    {OPF, "<itemref idref=\"article-002\"/>", "<itemref idref=\"article-002\"/><itemref idref=\"style\"/>", "epub-opf-spine"},
    {OPF, "<itemref idref=\"cover\"/>", "<itemref idref=\"cover\" linear=\"no\"/>", ""},
    {OPF, " page-progression-direction=\"rtl\"", "", "epub-opf-progression"},
    {OPF, "page-progression-direction=\"rtl\"", "page-progression-direction=\"ltr\"", "epub-opf-progression"},
    {OPF, " properties=\"nav\"", "", "epub-a11y-claim epub-nav-missing xml-grammar"},
    {OPF, " toc=\"toc\"", "", "epub-ncx-missing"},
    {OPF, " toc=\"toc\"", " toc=\"nav\"", "epub-ncx-missing"},
    {OPF, "accessMode\">textual", "accessMode\">text", "epub-a11y-vocabulary"},
    {OPF, "accessModeSufficient\">textual", "accessModeSufficient\">textual,visual", ""},
    {OPF, "accessModeSufficient\">textual", "accessModeSufficient\">textual,colorDependent", "epub-a11y-vocabulary"},
    {OPF, "<meta property=\"schema:accessibilityHazard\">none</meta>", "", "epub-a11y-metadata"},
    {OPF, "tableOfContents<", "none<", "epub-a11y-vocabulary"},
    {OPF, "tableOfContents<", "pageNavigation<", "epub-a11y-claim"},
    {OPF, "1.1 - WCAG", "1.1 WCAG", "epub-a11y-conforms"},
    {OPF, "WCAG 2.1 Level AA", "WCAG 2.3 Level AA", "epub-a11y-conforms"},
    {OPF, "WCAG 2.1 Level AA", "WCAG 2.2 Level AAA", ""},
    {OPF, "a11y:certifiedBy", "a11y:certifierReport", "epub-a11y-conforms"},
    {OPF, "href=\"text/cover.xhtml\"/>", "href=\"text/front.xhtml\"/>", "epub-link-missing"},
};

static const edit PAGE_EDITS[] = {
    {ONE, "id=\"a1-l7\"", "id=\"a1-l50\"", ""},
    {ONE, "تا تهران", "<a href=\"article-003.xhtml\">x</a>", "epub-link-missing"},
    {ONE, "تا تهران", "<a href=\"../../../x.xhtml\">x</a>", "epub-link-missing"},
    {ONE, "تا تهران", "<a href=\"/EPUB/text/cover.xhtml\">x</a>", "epub-link-missing"},
    {ONE, "تا تهران", "<a href=\"./../te%78t/article-002.xhtml#a2-l9\">x</a>", ""},
    {ONE, "تا تهران", "<a href=\"#a1-l5\">x</a>", ""},
    {ONE, "تا تهران", "<a href=\"#a1-l4\">x</a>", "epub-link-fragment"},
    {ONE, "aria-labelledby=\"a1-title\"", "aria-labelledby=\"title\"", "epub-link-fragment"},
    {ONE, "تا تهران", "<a href=\"../meta/record.mods.xml\">x</a>", "epub-link-unlisted"},
    {ONE, "تا تهران", "<a href=\"../styles/main.css\">x</a>", "epub-link-not-spine"},
    {ONE, "تا تهران", "<a href=\"https://example.org/#x\">x</a>", ""},
    {ONE, "تا تهران", "<a href=\"file:///etc/motd\">x</a>", "epub-remote-resource"},
    {ONE, "lang=\"fa\" xml:lang=\"fa\"", "lang=\"fa\" xml:lang=\"en\"", "epub-lang-mismatch"},
    {ONE, "lang=\"fa\" xml:lang=\"fa\"", "lang=\"fa-IR\" xml:lang=\"fa-ir\"", ""},
    {ONE, "lang=\"en\" xml:lang=\"en\" dir=\"ltr\"", "lang=\"en\" xml:lang=\"en\"", "epub-dir-missing"},
    {ONE, "lang=\"en\" xml:lang=\"en\" dir=\"ltr\"", "lang=\"ar\" xml:lang=\"ar\"", ""},
    {COVER, "alt=\"ماهنامه ۱۲\"", "alt=\"\"", "epub-a11y-claim epub-img-alt"},
    {ONE, "<h2 id=\"a1-l6\">بخش</h2>", "<h3 id=\"a1-l6\">بخش</h3>", "epub-heading-gap"},
    {ONE, "<h2 id=\"a1-l6\">بخش</h2>", "<h2 id=\"a1-l6\">بخش</h2><h3>x</h3><h2>y</h2>", ""},
    {CSS, "margin: 0;", "direction: rtl;", "epub-css-direction"},
    {CSS, "text-align: start", "unicode-bidi: isolate", "epub-css-direction"},
    {CSS, "h1 {", "h1.direction {", ""},
    {CSS, "text-align: start", "src: url(../fonts/a.ttf)", "epub-css-url"},
    {CSS, "text-align: start", "background: url( \"../images/cover.png\" )", ""},
    {CSS, "text-align: start", "src: url()", "epub-css-url"},
    {CSS, "@media", "@import url(https://example.org/x.css); @media", "epub-remote-resource"},
    {CSS, "@media", "@import 'x.css'; @media", "epub-css-url"},
    {CSS, "1.5em } }", "1.5em }", "epub-css-syntax"},
    {CSS, "1.5em } }", "1.5em } } }", "epub-css-syntax"},
    {CSS, "h1 {", "/* h1 {", "epub-css-syntax"},
    {CSS, "h1 {", "h1::before { content: \"} \\\" }\" } h1 {", ""},
    {CSS, "text-align: start", "letter-spacing: 0.1em", "epub-css-letter-spacing"},
    {CSS, "text-align: start", "letter-spacing: 0em", ""},
    {ONE, "زندانیان", "زندا\xEF\xBF\xBDیان", "epub-text-replacement"},
    {ONE, "زندانیان", "زندا\xEF\xBF\xBCیان", ""},
    {ONE, "زندانیان", "\xE2\x80\xABزندانیان", "epub-text-bidi"},
    {ONE, "زندانیان", "زندانیان\xE2\x80\xAC", "epub-text-bidi"},
    {ONE, "زندانیان", "\xE2\x80\xABزندانیان\xE2\x80\xAC", ""},
    {ONE, "از <span", "\xE2\x81\xA7از <span", "epub-text-bidi"},
    {ONE, "زندانیان", "\xE2\x80\xAEزندانیان\xE2\x80\xAC", "epub-text-bidi-override"},
    {ONE, "زندانیان", "زندانیا\xEF\xBB\xA6", "epub-text-presentation-form"},
    {ONE, "زندانیان", "\xEF\xB7\xBAزندانیان", ""},
    {NAV, "epub:type=\"landmarks\"", "epub:type=\"toc\"", "epub-nav-order epub-nav-toc"},
    {NAV, "epub:type=\"toc\" id", "epub:type=\"loi\" id", "epub-a11y-claim epub-nav-article-missing epub-nav-toc"},
    {NAV, "<a epub:type=\"bodymatter\"", "<a", "epub-nav-landmark"},
    {NAV, "epub:type=\"bodymatter\" href=\"text/article-001.xhtml\"", "epub:type=\"cover\" href=\"text/cover.xhtml\"", "epub-nav-landmark"},
    {NAV, "epub:type=\"bodymatter\" href=\"text/article-001.xhtml\"", "epub:type=\"titlepage\" href=\"text/cover.xhtml\"", ""},
    {NAV, "</a></li>\n</ol>\n</nav>\n<nav", "</a></li>\n<li><a href=\"text/article-001.xhtml\">x</a></li></ol>\n</nav>\n<nav",
     "epub-nav-order"},
    {NAV, "text/article-002.xhtml#a2", "text/article-001.xhtml#a1-l6", "epub-nav-article-missing"},
    {NAV, "text/article-002.xhtml#a2", "text/article-002.xhtml#a2-title", ""},
    {NCX, "d01bc3c4", "d01bc3c5", "epub-ncx-uid"},
    {NCX, "playOrder=\"2\"", "playOrder=\"3\"", "epub-ncx-order"},
    {NCX, "src=\"text/article-001.xhtml\"", "src=\"text/article-002.xhtml#a2-l9\"", "epub-ncx-order"},
};

/* The grammars know the form of an id; that no two are the same is a rule. */
static const edit ID_EDITS[] = {
    {ONE, "id=\"a1-l7\"", "id=\"a1-l5\"", "epub-id-duplicate"},
    {ONE, "id=\"a1-l7\"", "id=\"a2-l9\"", ""},
    {ONE, "id=\"a1-l7\"", "id=\"1-l7\"", "xml-grammar"},
    {NCX, "id=\"point-2\"", "id=\"point-1\"", "epub-id-duplicate"},
    {OPF, "id=\"a\"", "id=\"nav\"", "epub-id-duplicate epub-opf-refines"},
};

#endif
