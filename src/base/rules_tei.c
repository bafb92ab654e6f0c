/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's rows for TEI documents: records, numbers, dates, structure and ranges. */
#include "base/rules_tei.h"

const by_rule by_tei_rules[] = {
    [BY_TEI_PROFILE_GENERAL] =
        {.id = "tei-profile-general",
         .severity = BY_NOTE,
         .message = "not an edition of this program: beside the grammar, only identifiers, pointers, dates and numbers were judged",
         .what = "The document is not valid against the grammar of issues, which is told apart, and it has no pointers into a source as "
                 "our editions have: the rules about those, about headers and about articles were left out.",
         .why = "Other editions follow other rules; a missing pointer into a source, say, is no fault of theirs.",
         .example = "A TEI edition of a journal with facsimiles, made by hand.",
         .mend = "To be kept as an edition of ours the document has to follow the grammar (xml-grammar). Whether it is TEI at all is "
                 "told by tei_all, the schema of the TEI, and a validator such as jing."},
    [BY_TEI_ID_DUPLICATE] =
        {
            .id = "tei-id-duplicate",
            .severity = BY_ERROR,
            .message = "the identifier {1} is given twice",
            .what = "Two elements of the document have the same xml:id.",
            .why = "A citation, a link or a note that points at the identifier then means two places, and programs take "
                   "the one they find first.",
            .example = "Two paragraphs with xml:id=\"a1-l5\".",
            .mend = "Give the second element the identifier of its own article and line. If the program wrote the "
                    "document, please report it.",
        },
    [BY_TEI_POINTER_DANGLING] =
        {
            .id = "tei-pointer-dangling",
            .severity = BY_ERROR,
            .message = "@{1} points at {2}, which is not in the document",
            .what = "An attribute such as @ref, @resp, @decls, @corresp, @datingMethod or @calendar names an identifier "
                    "that no element has.",
            .why = "The statement behind the pointer is lost: who is responsible, which person is meant, in which "
                   "calendar a date is given.",
            .example = "<persName ref=\"#person-2\"> in a document that lists one person only.",
            .mend = "Add the element that is meant, or correct the pointer.",
        },
    [BY_TEI_SERIAL_LINK] =
        {
            .id = "tei-serial-link",
            .severity = BY_ERROR,
            .message = "@{1} leads to {2}, which does not lead back",
            .what = "The parts of a serial lead to each other: @next of one to the article whose @prev leads back. Parts in other issues "
                    "are not at hand and not looked for.",
            .why = "Whoever reads on from part to part gets lost, or reads a part twice.",
            .example = "Article a1 with next=\"#a5\", article a5 without prev=\"#a1\".",
            .mend = "Complete the pair, or remove the pointer that is wrong.",
        },
    [BY_TEI_ISSUE_RECORD_COUNT] =
        {
            .id = "tei-issue-record-count",
            .severity = BY_ERROR,
            .message = "there are {1} records of the issue, there must be one",
            .what = "The source description does not hold exactly one biblStruct of type issue.",
            .why = "Catalogues take number, date and title of the issue from this record. Without it, or with two, they "
                   "have nothing to rely on.",
            .example = "A sourceDesc with only biblStruct elements of type article.",
            .mend = "Keep one biblStruct type=\"issue\" in sourceDesc.",
        },
    [BY_TEI_ARTICLE_RECORD_COUNT] =
        {
            .id = "tei-article-record-count",
            .severity = BY_ERROR,
            .message = "article and record do not point at each other: {1} {2}",
            .what = "Each division of the body declares a biblStruct of type article (@decls), which points back at it "
                    "(@corresp). Here one of the two pointers leads elsewhere, or a record has no article.",
            .why = "The authors and titles of the articles are read from these records. Where they are out of step, an "
                   "author is credited with the text of another.",
            .example = "An article a2 is deleted and its record a2-bibl stays.",
            .mend = "Give each article one record of its own, and delete records of articles that are gone.",
        },
    [BY_TEI_JOURNAL_TITLE_MISSING] = {.id = "tei-journal-title-missing",
                                      .severity = BY_ERROR,
                                      .message = "the record of the issue has no title of the periodical",
                                      .what = "The biblStruct of the issue has no title of level j, or an empty one.",
                                      .why = "An issue that does not say which periodical it belongs to cannot be shelved.",
                                      .example = "<monogr><textLang mainLang=\"fa\"/>...</monogr>",
                                      .mend = "Add <title level=\"j\"> with the periodical's name."},
    [BY_TEI_ISSUE_UNIDENTIFIED] = {.id = "tei-issue-unidentified",
                                   .severity = BY_WARNING,
                                   .message = "neither a number nor a date identifies the issue",
                                   .what = "The record of the issue has no biblScope with its number and no date.",
                                   .why =
                                       "Issues of one periodical are told apart by number or date. Without both, two issues cannot be put "
                                       "in order or even told from each other.",
                                   .example = "A text without masthead, converted without a record.",
                                   .mend = "Look the number or the date up and confirm it in the record, then convert again."},
    [BY_TEI_SOURCE_DIGEST_FORMAT] = {.id = "tei-source-digest-format",
                                     .severity = BY_ERROR,
                                     .message = "the SHA-256 of the source is not 64 lower-case hexadecimal digits: {1}",
                                     .what = "The idno of type sha256 in the source description is no SHA-256 digest.",
                                     .why = "The digest alone says which file the ranges of the document refer to.",
                                     .example = "<idno type=\"sha256\">E50E9A62</idno>",
                                     .mend = "Write the digest as sha256sum prints it."},
    [BY_TEI_SOURCE_DIGEST_MISMATCH] =
        {.id = "tei-source-digest-mismatch",
         .severity = BY_ERROR,
         .message = "the header gives the source the SHA-256 {1}, the source has {2}",
         .what = "The digest in the header's description of the digital source is not that of the source at hand.",
         .why = "It says from which file the edition was made: with another digest it was made from another file.",
         .example = "The text was corrected and the package put together anew with the old TEI edition.",
         .mend = "Find out which file is right, and convert that."},
    [BY_TEI_EXTENT_COUNT] = {.id = "tei-extent-count",
                             .severity = BY_ERROR,
                             .message = "the extent states {2} {1}, there are {3}",
                             .what = "The number of articles or paragraphs in the header's extent is not the number in the text.",
                             .why = "The counts are there so that a loss shows: a paragraph cut out by an editor or a failed copy.",
                             .example = "<measure unit=\"paragraphs\" quantity=\"4\"/> over a text of three paragraphs.",
                             .mend = "Find out what is missing. If the change was meant, correct the extent."},
    [BY_TEI_EXTENT_UNIT] = {.id = "tei-extent-unit",
                            .severity = BY_ERROR,
                            .message = "the extent has {2} measure of {1}",
                            .what = "The header's extent does not count bytes, articles, paragraphs, lines and chars, each once.",
                            .why = "The counts are there so that a loss shows: one that is not there cannot tell.",
                            .example = "<measure unit=\"paragraphs\" quantity=\"4\"/> was taken out of the extent.",
                            .mend = "Convert the source again, or write the measure."},
    [BY_TEI_EXTENT_SOURCE] = {.id = "tei-extent-source",
                              .severity = BY_ERROR,
                              .message = "the extent states {2} {1} of the source, there are {3}",
                              .what = "The number of bytes, lines or characters in the header's extent is not that of the source at hand.",
                              .why = "The counts let anyone see at a glance whether edition and source belong together.",
                              .example = "<measure unit=\"lines\" quantity=\"90\"/> beside a source of 91 lines.",
                              .mend = "Convert the source again."},
    [BY_TEI_PUBLISHER_MISSING] =
        {.id = "tei-publisher-missing",
         .severity = BY_WARNING,
         .message = "the header does not say who publishes the edition",
         .what = "The publisher in publicationStmt, who makes the edition public, is empty. Where it says \"not stated\", as it does "
                 "when the program knows of none, this is a note.",
         .why = "Whoever cites the edition, or asks about it in twenty years, has to know who answers for it.",
         .example = "<publicationStmt><publisher>not stated</publisher>...</publicationStmt>",
         .mend = "Give the organization in the record (<organization>) and convert again, or fill in the publisher."},
    [BY_TEI_TAG_USAGE] =
        {
            .id = "tei-tag-usage",
            .severity = BY_ERROR,
            .message = "tagUsage counts {2} of the element {1} in the text, there are {3}",
            .what = "The declaration of how often each element occurs in the text is wrong, or leaves an element out.",
            .why = "Like the extent, it makes an accidental loss visible.",
            .example = "<tagUsage gi=\"lb\" occurs=\"7\"/> over a text with six lb elements.",
            .mend = "Find out what is missing. If the change was meant, correct tagUsage.",
        },
    [BY_TEI_ISSN_FORMAT] =
        {
            .id = "tei-issn-format",
            .severity = BY_ERROR,
            .message = "{1} is not in the form of an ISSN, NNNN-NNNC",
            .what = "An ISSN is four digits, a hyphen, three digits, and a check digit that may be X (ISO 3297).",
            .why = "Union catalogues find the serial by its ISSN; in another form it finds nothing.",
            .example = "<idno type=\"ISSN\">03178471</idno>",
            .mend = "Write it with the hyphen and in ASCII digits.",
        },
    [BY_TEI_ISSN_CHECK_DIGIT] =
        {
            .id = "tei-issn-check-digit",
            .severity = BY_ERROR,
            .message = "the ISSN {1} has a wrong check digit; for these seven digits it is {2}",
            .what = "The last character of an ISSN is computed from the seven before it (weights 8 to 2, modulo 11). "
                    "Here it is another.",
            .why = "A digit was mistyped, or two were exchanged: the number belongs to no serial, or to another one.",
            .example = "0317-8472 for 0317-8471.",
            .mend = "Compare with the publication or the ISSN portal. Do not just change the last digit.",
        },
    [BY_TEI_HEAD_MISMATCH] =
        {.id = "tei-head-mismatch",
         .severity = BY_ERROR,
         .message = "for the {1} the header has '{2}', the text '{3}'",
         .what = "The title of an article in its record is not its head, or the authors in its record are not the names marked as its "
                 "authors, by person or by their letters; or a value of the issue names a place in the source (@source), and the block "
                 "from there has other words. Values that a person or organization answers for (@resp) may differ.",
         .why = "Issue and article are found under the header's words and read under those of the text; one of the two was changed.",
         .example = "<title level=\"a\" type=\"main\">Spring</title> in the header, <head type=\"main\">Autumn</head> in the text.",
         .mend = "Compare with the source. For a title that is corrected on purpose, say in @resp who corrected it."},
    [BY_TEI_PERSON_MISMATCH] =
        {.id = "tei-person-mismatch",
         .severity = BY_ERROR,
         .message = "the name '{1}' points at a person who is called '{2}' in the list of persons",
         .what = "An author or editor in the header points (@ref) at a person of another name.",
         .why = "The issue is found under one name by those who read the header, under another by those who follow the pointer.",
         .example = "<persName ref=\"#person-1\">Ann Lee</persName>, where person-1 is called Bea Orr.",
         .mend = "Compare with the text of the article, and give both places the right name, or the pointer the right person."},
    [BY_TEI_CERT_MISMATCH] =
        {.id = "tei-cert-mismatch",
         .severity = BY_ERROR,
         .message = "{1} is marked as {2}, but {3}",
         .what = "@cert is medium or low for what the program alone recognised, and missing for what is corroborated or confirmed. "
                 "Here that does not go with who answers for the value, with another place of the header, or with the record.",
         .why = "Readers take what has no @cert as checked: a guess would be cited as a fact, or a checked value be doubted.",
         .example = "A biblScope with cert=\"medium\" whose value the record has as confirmed.",
         .mend = "Convert again with the record. Where a person checked a value by hand, confirm it in the record first."},
    [BY_TEI_ISSUE_NUMBER] =
        {.id = "tei-issue-number",
         .severity = BY_ERROR,
         .message = "the number is stated as {1}, but printed as {2}",
         .what = "The normal form of a number (@from, @to) is not what the digits of its printed form say, be they "
                 "ASCII, Arabic or Persian. A warning where a person or organization answers for the number (@resp), and in TEI of others.",
         .why = "It is either a slip, and the issue would be filed under a wrong number, or the print itself is "
                "wrong, which readers should be told.",
         .example = "<biblScope unit=\"issue\" from=\"223\" to=\"223\"> with the content ۲۳۲.",
         .mend = "Compare with the masthead. If the print is wrong, keep the corrected number in the record and say "
                 "so in the finding aid."},
    [BY_TEI_ISSUE_RANGE_ORDER] = {.id = "tei-issue-range-order",
                                  .severity = BY_ERROR,
                                  .message = "the numbers run backwards, from {1} to {2}",
                                  .what = "The first number of a double issue is greater than its last.",
                                  .why = "Programs that look for an issue between the two numbers will never find it.",
                                  .example = "<biblScope unit=\"issue\" from=\"233\" to=\"232\">",
                                  .mend = "Exchange the two numbers, or correct the wrong one."},
    [BY_TEI_MASTHEAD_NUMBER] =
        {.id = "tei-masthead-number",
         .severity = BY_ERROR,
         .message = "the masthead has the number {1}, the header has {2}",
         .what = "The number marked in the masthead (num of type issue) is not the number of the issue in the header. A warning where a "
                 "person or organization answers for that (@resp).",
         .why = "One of the two is wrong, unless the masthead itself is misprinted.",
         .example = "A masthead with <num type=\"issue\" value=\"231\"> under a header that says 232.",
         .mend = "Compare with the source. If the print is wrong, keep the corrected number in the record and say so "
                 "in the finding aid."},
    [BY_TEI_ARTICLE_NUMBER] =
        {.id = "tei-article-number",
         .severity = BY_ERROR,
         .message = "the {1} is numbered {2}, but it is number {3}",
         .what = "@n of the division of an article is not one more than that of the division before it, or @n of a paragraph is not its "
                 "place among those of its article.",
         .why = "Passages are cited by these numbers: 2.1 would be in two places, or in none.",
         .example = "<div type=\"article\" n=\"1\"> twice.",
         .mend = "Number the articles, and the paragraphs of each, as they stand in the text."},
    [BY_TEI_TEXT_NUMBER] = {.id = "tei-text-number",
                            .severity = BY_ERROR,
                            .message = "the text is numbered {1}, the header has {2}",
                            .what = "@n of the text element is not the number of the issue in the header (for a double issue: "
                                    "FIRST-LAST).",
                            .why = "Citations by number lead to the wrong issue.",
                            .example = "<text type=\"issue\" n=\"231\"> under a header that says 232.",
                            .mend = "Make both the number of the issue."},
    [BY_TEI_FILE_NAME_NUMBER] =
        {
            .id = "tei-file-name-number",
            .severity = BY_WARNING,
            .message = "the file's name has the number {1}, the header has {2}",
            .what = "The name of the file consists of the periodical's title and a number, or names a number of issue, and it is none of "
                    "the numbers in the header.",
            .why = "Either the file bears another issue's name, or a number was misread.",
            .example = "anternasional-233.tei.xml with the issue 232 of Anternasional.",
            .mend = "Compare with the masthead; rename the file, or correct the number in the record and convert again.",
        },
    [BY_TEI_DATING_METHOD_MISSING] =
        {
            .id = "tei-dating-method-missing",
            .severity = BY_ERROR,
            .message = "the date {1} does not say in which calendar it is given",
            .what = "A date has @when-custom, @from-custom or @to-custom, but no @datingMethod.",
            .why = "1386-11-19 is a day of the Persian calendar, or a day six centuries ago: without the calendar "
                   "nobody can tell.",
            .example = "<date when=\"2008-02-08\" when-custom=\"1386-11-19\"/>",
            .mend = "Add @datingMethod with a pointer to the calendar, as #persian.",
        },
    [BY_TEI_CALENDAR_UNDECLARED] =
        {
            .id = "tei-calendar-undeclared",
            .severity = BY_ERROR,
            .message = "{1} names an element {2}, not a calendar",
            .what = "@datingMethod or @calendar points at an element that is no calendar of calendarDesc.",
            .why = "The date cannot be converted or checked.",
            .example = "<date datingMethod=\"#app\" when-custom=\"1386-11-19\"/>",
            .mend = "Declare the calendar in calendarDesc and point at it.",
        },
    [BY_TEI_PERSIAN_YEAR] =
        {
            .id = "tei-persian-year",
            .severity = BY_ERROR,
            .message = "the Persian date {1} cannot fall in the Gregorian year of {2}",
            .what = "A Persian year is 621 behind the Gregorian one, or 622 in its last months. Here the two years are "
                    "further apart.",
            .why = "One of the two dates is mistyped, or the original is in another calendar (lunar Hijri, imperial).",
            .example = "<date when=\"2008-02-08\" when-custom=\"1368-11-19\" datingMethod=\"#persian\"/>",
            .mend = "Convert the printed date again, and correct the record.",
        },
    [BY_TEI_PERSIAN_MONTH] =
        {
            .id = "tei-persian-month",
            .severity = BY_ERROR,
            .message = "the Persian date {1} has no such month",
            .what = "The month of a Persian date is below 01 or above 12.",
            .why = "Such a day does not exist: day and month were exchanged, or a digit is wrong.",
            .example = "when-custom=\"1386-19-11\"",
            .mend = "Compare with the source, and correct the record.",
        },
    [BY_TEI_DATE_EXCLUSIVE] =
        {
            .id = "tei-date-exclusive",
            .severity = BY_ERROR,
            .message = "the date is given in two ways that exclude each other ({1} and {2})",
            .what = "@when, @from with @to, and @notBefore with @notAfter are three ways to date: a moment, a stated "
                    "period, the bounds of an unknown moment. A date may have one of them only.",
            .why = "Programs take the first they find, so two readers of the document would see two dates.",
            .example = "<date when=\"2008-02\" notBefore=\"2008-02-01\"/>",
            .mend = "Keep what the source states and delete the other.",
        },
    [BY_TEI_DATE_ORDER] =
        {
            .id = "tei-date-order",
            .severity = BY_ERROR,
            .message = "the date ends before it begins: {1} to {2}",
            .what = "@from is later than @to, or @notBefore later than @notAfter. Dates without a year are not compared: "
                    "a period may run over the turn of the year.",
            .why = "A search for a day within the period finds nothing.",
            .example = "<date from=\"2008-02-09\" to=\"2008-02-02\"/>",
            .mend = "Exchange the two ends, or correct the wrong one.",
        },
    [BY_TEI_HEAD_MISSING] =
        {
            .id = "tei-head-missing",
            .severity = BY_ERROR,
            .message = "a division of type {1} has no head",
            .what = "An article, letter, advertisement or supplement begins with its title. Only notices, poems and "
                    "divisions of unknown type may be without one.",
            .why = "Tables of contents are made of heads, so the article would not appear in them.",
            .example = "<div type=\"article\" n=\"1\" xml:id=\"a1\" decls=\"#a1-bibl\"><p>...</p></div>",
            .mend = "Mark the title as head, or give the division the type unknown or notice.",
        },
    [BY_TEI_DIV_EMPTY] =
        {
            .id = "tei-div-empty",
            .severity = BY_ERROR,
            .message = "a division of type {1} holds no text",
            .what = "A division has no block at all, or page breaks alone.",
            .why = "It promises a text that is not there: something was lost, or a mark was forgotten.",
            .example = "<div type=\"section\"/>",
            .mend = "Restore the text or delete the division and its record.",
        },
    [BY_TEI_BLOCK_EMPTY] =
        {
            .id = "tei-block-empty",
            .severity = BY_ERROR,
            .message = "a block {1} holds nothing but blanks ({2})",
            .what = "A paragraph, head or other block has no characters, or only blanks such as no-break spaces, and no "
                    "gap explains it.",
            .why = "A block stands for a range of the source that has text. Empty, it hides a loss.",
            .example = "<p n=\"3\" xml:id=\"a1-l7\" source=\"src:char=1556,1888 src:line=6,7\"/>",
            .mend = "Restore the text from the range it names, or put gap where the source itself cannot be read.",
        },
    [BY_TEI_SOURCE_MISSING] =
        {
            .id = "tei-source-missing",
            .severity = BY_ERROR,
            .message = "a block does not say where in the source it stands ({1})",
            .what = "@source of a block must have a range of characters and one of lines, src:char=FIRST,LAST "
                    "src:line=FIRST,LAST (RFC 5147).",
            .why = "Without the ranges nobody can compare the edition with the source, and no program can prove that "
                   "nothing was lost.",
            .example = "<p n=\"1\" xml:id=\"a1-l5\" source=\"src:line=4,5\">",
            .mend = "Convert again, or add the two ranges.",
        },
    [BY_TEI_RANGE_EMPTY] =
        {
            .id = "tei-range-empty",
            .severity = BY_ERROR,
            .message = "a block has an empty range of the source: {1}",
            .what = "The end of a range is not behind its start.",
            .why = "A block with text cannot come from an empty range, so the pointer is wrong.",
            .example = "source=\"src:char=117,117 src:line=4,5\"",
            .mend = "Correct the range; positions are counted from 0 and lie between characters.",
        },
    [BY_TEI_RANGE_LENGTH] =
        {
            .id = "tei-range-length",
            .severity = BY_ERROR,
            .message = "the range {1} is not as long as its block, which has {2|character|characters}",
            .what = "A block has more or fewer characters than the range of the source it names. An lb counts as one "
                    "character, like the line end it stands for.",
            .why = "Characters were added, lost or changed in the block since it was made.",
            .example = "A ZWNJ deleted from a paragraph.",
            .mend = "Restore the text from the source. The comparison with the source shows the exact place.",
        },
    [BY_TEI_RANGE_BEYOND_EXTENT] = {.id = "tei-range-beyond-extent",
                                    .severity = BY_ERROR,
                                    .message = "the range {1} reaches behind the end of the source",
                                    .what =
                                        "A block names characters or lines that the source, as the header's extent describes it, does not "
                                        "have.",
                                    .why = "The range belongs to another source, or a digit is wrong.",
                                    .example = "src:char=1900,2100 in a source of 1967 characters.",
                                    .mend = "Make sure the document goes with this source, and correct the range."},
};
_Static_assert(sizeof by_tei_rules / sizeof by_tei_rules[0] == BY_TEI_RULES, "a row for each rule");
