/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's rows about access to EPUBs of anybody (EPUB Accessibility 1.1; WCAG 2.2), and what an archive would know. None of them
 * makes an EPUB invalid. */
#include "base/rules_access.h"

const by_rule by_access_rules[] = {
    [BY_ACCESS_EPUB_LANG_MISSING] =
        {.id = "epub-lang-missing",
         .severity = BY_NOTE,
         .message = "{1} does not say in which language it is: add {2}",
         .what = "A page has neither lang nor xml:lang on its html, or the package has no xml:lang.",
         .why = "A voice reads the page aloud in the language of the device, and hyphenation and fonts are guessed.",
         .example = "<html xmlns=\"http://www.w3.org/1999/xhtml\">",
         .mend = "Write the language of the text in lang and xml:lang of html, and in xml:lang of package."},
    [BY_ACCESS_EPUB_LANG_LETTERS] =
        {.id = "epub-lang-letters",
         .severity = BY_WARNING,
         .message = "the letters of this text run from right to left, but its language is said to be '{1}': write its language there",
         .what = "A paragraph in Arabic, Hebrew or the like stands under the tag of a language that is never written so, or a whole "
                 "publication of such does in dc:language.",
         .why = "A voice cannot read it, search and fonts go wrong. Export from word processors leaves such tags behind.",
         .example = "A Persian page under <html lang=\"en\">.",
         .mend = "Correct lang and xml:lang of the page, or give the element its own."},
    [BY_ACCESS_EPUB_DIR_UNMARKED] =
        {.id = "epub-dir-unmarked",
         .severity = BY_WARNING,
         .message = "this text runs from right to left, and nothing says so: add dir=\"rtl\" to the page or to the element",
         .what =
             "Most letters of a block run from right to left, and neither it nor what is around it has dir. It is said once for a page.",
         .why = "Lines begin at the wrong side; punctuation, numbers and brackets at their ends stand where they do not belong.",
         .example = "<body><p> with a Persian paragraph, and no dir anywhere.",
         .mend = "Set dir=\"rtl\" on html, or on the element where the page runs the other way."},
    [BY_ACCESS_EPUB_DIR_ISLAND] =
        {.id = "epub-dir-island",
         .severity = BY_NOTE,
         .message = "this text runs from left to right within a page that runs from right to left: add dir=\"ltr\" to the element",
         .what = "Most letters of a block run from left to right, and its direction is right to left. It is said once for a page.",
         .why = "The full stop at its end stands at its left, and lists of numbers or code are turned around.",
         .example = "<html dir=\"rtl\"> with an English paragraph without dir.",
         .mend = "Set dir=\"ltr\" and the language on the element."},
    [BY_ACCESS_EPUB_NAME_MISSING] =
        {.id = "epub-name-missing",
         .severity = BY_NOTE,
         .message = "nothing says what this {1} is: give it text, alt or aria-label",
         .what = "A link, a heading, a frame or a page break has no words: no text, no alt of an image in it, no aria-label, no title.",
         .why = "Who hears the page is told of a link or a heading and not of which.",
         .example = "<a href=\"two.xhtml\"><img src=\"next.png\" alt=\"\"/></a>",
         .mend = "Say where the link leads or what the heading is; take an empty heading out; name a page break by its number."},
    [BY_ACCESS_EPUB_TABLE_HEADER] = {.id = "epub-table-header",
                                     .severity = BY_NOTE,
                                     .message = "this table has no header cell: use th for the heads of columns or rows",
                                     .what = "A table of several rows and columns has td only, and is not marked as mere layout.",
                                     .why = "Who hears a cell is not told to which column and row it belongs.",
                                     .example = "<table><tr><td>Year</td><td>Issues</td></tr><tr><td>1908</td><td>12</td></tr></table>",
                                     .mend = "Make the heads th; where the table is only layout, role=\"presentation\" says so."},
    [BY_ACCESS_EPUB_TYPE_ROLE] = {.id = "epub-type-role",
                                  .severity = BY_NOTE,
                                  .message = "epub:type='{1}' has no role='{2}' beside it: add it",
                                  .what =
                                      "An element says what it is in epub:type alone, where a role of DPUB-ARIA says the same. It is said "
                                      "once for a page.",
                                  .why = "Assistive programs know roles, and most of them nothing of epub:type.",
                                  .example = "<nav epub:type=\"toc\"> without role=\"doc-toc\".",
                                  .mend = "Add the role to the same element."},
    [BY_ACCESS_EPUB_A11Y_PAGES] =
        {.id = "epub-a11y-pages",
         .severity = BY_NOTE,
         .message = "{1}",
         .what =
             "Pages are marked in the text and not listed in the navigation document, or it is not said from which print they are, or the "
             "features of access do not name what there is.",
         .why = "Who is told a page of the print cannot go there, or cannot know whether it is the same print.",
         .example = "<span epub:type=\"pagebreak\" id=\"p7\"/> in a publication without a list of pages.",
         .mend = "Add a nav of the type page-list, the source of the pages in pageBreakSource or dc:source, and the features "
                 "pageBreakMarkers and "
                 "pageNavigation."},
    [BY_ACCESS_EPUB_PROFILE_METADATA] =
        {.id = "epub-profile-metadata",
         .severity = BY_NOTE,
         .message = "the package does not state: {1}",
         .what = "The package names no creator or contributor, no date, no publisher or no rights, which archives ask for.",
         .why = "What the book does not say of itself must be kept beside it, and is lost when the two are parted.",
         .example = "A package with dc:title, dc:identifier and dc:language alone.",
         .mend = "State what is known. What nobody knows stays away: a guess is worse."},
    [BY_ACCESS_EPUB_BEYOND_PROFILE] =
        {.id = "epub-beyond-profile",
         .severity = BY_NOTE,
         .message = "beyond the archival profile: {1}",
         .what =
             "The publication has more than pages of text and images that flow: sound, film, scripts, fixed layout, remote or encrypted "
             "resources, or a form of EPUB with rules of its own. It is judged by EPUB 3.3 all the same, but for the rules of those forms "
             "and the bytes of sound and film.",
         .why = "Such parts depend on programs and servers that may be gone when the publication is still to be read.",
         .example = "A manifest item of the media type audio/mpeg, or with the property scripted.",
         .mend = "Nothing, where the publication is kept as it came. Where it is made for keeping, give text and images in place of it."},
};
_Static_assert(sizeof by_access_rules / sizeof by_access_rules[0] == BY_ACCESS_RULES, "a row for each rule");
