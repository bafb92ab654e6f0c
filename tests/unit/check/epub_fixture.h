/* SPDX-License-Identifier: BSD-2-Clause */
/* A small issue as the members of its EPUB, in the shape that the program writes: a Persian issue with a second article in English, and a
 * cover image. */
#ifndef BY_TESTS_CHECK_EPUB_FIXTURE_H
#define BY_TESTS_CHECK_EPUB_FIXTURE_H

#define XML_HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define PAGE_START                                                                                                                         \
  XML_HEAD "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"fa\" "        \
           "xml:lang=\"fa\" "                                                                                                              \
           "dir=\"rtl\">\n<head>\n<title>ماهنامه ۱۲</title>\n"
#define PAGE_STYLE "<link rel=\"stylesheet\" type=\"text/css\" href=\"../styles/main.css\"/>\n</head>\n<body dir=\"rtl\">\n"
#define PAGE_END   "</body>\n</html>\n"

typedef struct fixture_member {
  const char *path;
  const char *text;
} fixture_member;

static const fixture_member FIXTURE[] = {
    {"mimetype", "application/epub+zip"},
    {"META-INF/container.xml",
     XML_HEAD "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\">\n<rootfiles>\n"
              "<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/>\n</rootfiles>\n</container>\n"},
    {"EPUB/package.opf",
     XML_HEAD "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"uid\" xml:lang=\"fa\" dir=\"rtl\" "
              "prefix=\"rdf: http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
              "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
              "<dc:identifier id=\"uid\">urn:uuid:d01bc3c4-d945-51cf-b0d8-358b5f1fc79a</dc:identifier>\n"
              "<dc:title id=\"t\">ماهنامه ۱۲</dc:title>\n"
              "<dc:language>fa</dc:language>\n"
              "<dc:creator id=\"a\">حمید تقوائی</dc:creator>\n"
              "<dc:publisher dir=\"ltr\">The Society</dc:publisher>\n"
              "<dc:date>2008-02-08</dc:date>\n"
              "<dc:source dir=\"ltr\">ni:///sha-256;5Q6aYmvL4qE5Yr2MqR8jRk01tURDCP3lb3CSVcsCRoY</dc:source>\n"
              "<dc:rights dir=\"ltr\">http://rightsstatements.org/vocab/CNE/1.0/</dc:rights>\n"
              "<meta property=\"dcterms:modified\">2026-11-23T00:00:00Z</meta>\n"
              "<meta refines=\"#t\" property=\"title-type\">main</meta>\n"
              "<meta refines=\"#t\" property=\"alternate-script\" xml:lang=\"fa-Latn\" dir=\"ltr\">Mahname 12</meta>\n"
              "<meta refines=\"#a\" property=\"role\" scheme=\"marc:relators\">aut</meta>\n"
              "<meta property=\"belongs-to-collection\" id=\"s\">ماهنامه</meta>\n"
              "<meta refines=\"#s\" property=\"collection-type\">series</meta>\n"
              "<meta refines=\"#s\" property=\"group-position\">12</meta>\n"
              "<meta refines=\"#s\" property=\"dcterms:identifier\" dir=\"ltr\">urn:issn:0317-8471</meta>\n"
              "<meta property=\"dcterms:isPartOf\" dir=\"ltr\">urn:issn:0317-8471</meta>\n"
              "<meta property=\"schema:accessMode\">textual</meta>\n"
              "<meta property=\"schema:accessModeSufficient\">textual</meta>\n"
              "<meta property=\"schema:accessibilityHazard\">none</meta>\n"
              "<meta property=\"schema:accessibilityFeature\">alternativeText</meta>\n"
              "<meta property=\"schema:accessibilityFeature\">structuralNavigation</meta>\n"
              "<meta property=\"schema:accessibilityFeature\">tableOfContents</meta>\n"
              "<meta property=\"schema:accessibilitySummary\">متن با فهرست.</meta>\n"
              "<meta property=\"dcterms:conformsTo\" id=\"c\" dir=\"ltr\">EPUB Accessibility 1.1 - WCAG 2.1 Level AA</meta>\n"
              "<meta refines=\"#c\" property=\"a11y:certifiedBy\">کتابخانه</meta>\n"
              "<link rel=\"record\" href=\"meta/record.mods.xml\" media-type=\"application/mods+xml\"/>\n"
              "<meta name=\"cover\" content=\"cover-image\"/>\n"
              "</metadata>\n<manifest>\n"
              "<item id=\"cover-image\" href=\"images/cover.png\" media-type=\"image/png\" properties=\"cover-image\"/>\n"
              "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n"
              "<item id=\"style\" href=\"styles/main.css\" media-type=\"text/css\"/>\n"
              "<item id=\"article-001\" href=\"text/article-001.xhtml\" media-type=\"application/xhtml+xml\"/>\n"
              "<item id=\"article-002\" href=\"text/article-002.xhtml\" media-type=\"application/xhtml+xml\"/>\n"
              "<item id=\"cover\" href=\"text/cover.xhtml\" media-type=\"application/xhtml+xml\"/>\n"
              "<item id=\"toc\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>\n"
              "</manifest>\n<spine page-progression-direction=\"rtl\" toc=\"toc\">\n"
              "<itemref idref=\"cover\"/>\n<itemref idref=\"nav\"/>\n<itemref idref=\"article-001\"/>\n<itemref idref=\"article-002\"/>\n"
              "</spine>\n<guide>\n<reference type=\"cover\" title=\"جلد\" href=\"text/cover.xhtml\"/>\n</guide>\n</package>\n"},
    {"EPUB/images/cover.png", "\x89PNG\r\n\x1A\n"},
    {"EPUB/meta/record.mods.xml", XML_HEAD "<mods xmlns=\"http://www.loc.gov/mods/v3\"/>\n"},
    {"EPUB/nav.xhtml",
     PAGE_START "</head>\n<body dir=\"rtl\">\n<nav epub:type=\"toc\" id=\"toc\" aria-labelledby=\"toc-title\">\n<h1 "
                "id=\"toc-title\">فهرست</h1>\n<ol>\n"
                "<li><a href=\"text/article-001.xhtml\">پیام — حمید تقوائی</a></li>\n"
                "<li><a href=\"text/article-002.xhtml#a2\"><bdi lang=\"en\" xml:lang=\"en\">A letter</bdi></a></li>\n</ol>\n</nav>\n"
                "<nav epub:type=\"landmarks\" id=\"landmarks\" hidden=\"hidden\">\n<ol>\n"
                "<li><a epub:type=\"cover\" href=\"text/cover.xhtml\">جلد</a></li>\n"
                "<li><a epub:type=\"toc\" href=\"nav.xhtml#toc\">فهرست</a></li>\n"
                "<li><a epub:type=\"bodymatter\" href=\"text/article-001.xhtml\">متن</a></li>\n</ol>\n</nav>\n" PAGE_END},
    {"EPUB/styles/main.css",
     "/* { in a comment */\nbody { line-height: 1.8; margin: 0 5% }\n@media print { p { margin: 0; text-indent: 1.5em } }\n"
     "h1 { text-align: right; text-align: start }\n"},
    {"EPUB/text/article-001.xhtml", PAGE_START PAGE_STYLE
     "<main>\n<article id=\"a1\" aria-labelledby=\"a1-title\">\n<header>\n<p class=\"kicker\">ماهنامه ۱۲</p>\n"
     "<h1 id=\"a1-title\">پیام</h1>\n</header>\n<p id=\"a1-l5\">خانواده‌های «زندانیان»</p>\n<h2 "
     "id=\"a1-l6\">بخش</h2>\n"
     "<p id=\"a1-l7\">از <span lang=\"en\" xml:lang=\"en\" dir=\"ltr\">Oslo</span> تا تهران</p>\n</article>\n</main>\n" PAGE_END},
    {"EPUB/text/article-002.xhtml",
     XML_HEAD "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\" xml:lang=\"en\" dir=\"ltr\">\n<head>\n<title>A "
              "letter</title>\n"
              "<link rel=\"stylesheet\" type=\"text/css\" href=\"../styles/main.css\"/>\n</head>\n<body dir=\"ltr\">\n<main>\n"
              "<article id=\"a2\" aria-labelledby=\"a2-title\">\n<h1 id=\"a2-title\">A letter</h1>\n<p id=\"a2-l9\">Dear "
              "friends</p>\n</article>\n</main>\n" PAGE_END},
    {"EPUB/text/cover.xhtml", PAGE_START PAGE_STYLE "<figure><img src=\"../images/cover.png\" alt=\"ماهنامه ۱۲\"/></figure>\n" PAGE_END},
    {"EPUB/toc.ncx",
     XML_HEAD "<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\" version=\"2005-1\" xml:lang=\"fa\" dir=\"rtl\">\n<head>\n"
              "<meta name=\"dtb:uid\" content=\"urn:uuid:d01bc3c4-d945-51cf-b0d8-358b5f1fc79a\"/>\n</head>\n<docTitle><text>ماهنامه "
              "۱۲</text></docTitle>\n<navMap>\n"
              "<navPoint id=\"point-1\" playOrder=\"1\">\n<navLabel><text>پیام</text></navLabel>\n<content "
              "src=\"text/article-001.xhtml\"/>\n</navPoint>\n"
              "<navPoint id=\"point-2\" playOrder=\"2\">\n<navLabel><text>A letter</text></navLabel>\n<content "
              "src=\"text/article-002.xhtml\"/>\n</navPoint>\n"
              "</navMap>\n</ncx>\n"},
};
enum { FIXTURE_MEMBERS = sizeof FIXTURE / sizeof FIXTURE[0] };

#endif
