/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's rows about recognising. */
#include "base/rules_reading.h"

const by_rule by_reading_rules[] = {
    [BY_READING_TITLE_BARE_NUMBER] =
        {
            .id = "title-bare-number",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the title of the periodical",
            .what = "The first line is a short text with a bare number behind it: the text is taken for the title of the "
                    "periodical, the number for that of the issue.",
            .why = "Many periodicals head every issue with their name and its number, and nothing else.",
            .example = "\"Anternasional 232\" as the first line: the title is Anternasional.",
            .mend = "Confirm the title in the record, or correct it there.",
        },
    [BY_READING_TITLE_MASTHEAD] =
        {
            .id = "title-masthead",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the title of the periodical",
            .what = "The masthead has a line that may be a title: the first one in capitals, else the first one, up to "
                    "the cue of a number or volume.",
            .why = "The name of the periodical stands at the top of the issue, but a motto or a note of the transcriber "
                   "may stand there too.",
            .example = "\"THE ATLANTIC MONTHLY.\" above \"VOL. VI.--OCTOBER, 1860.--NO. XXXVI.\"",
            .mend = "Confirm the title in the record, or correct it there.",
        },
    [BY_READING_ISSUE_BARE_NUMBER] =
        {
            .id = "issue-bare-number",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the number of the issue",
            .what = "A number without any word stands on the first line behind a short title, and ends it or has the date or the "
                    "volume behind it. A number that may be a year is not taken.",
            .why = "The number is the surest way to tell one issue from another, and it is often printed bare.",
            .example = "\"Anternasional 232\" as the first line: issue 232, also in Persian or Arabic digits.",
            .mend = "Confirm the number in the record. The same number in the file name makes it corroborated.",
        },
    [BY_READING_ISSUE_CUE] =
        {
            .id = "issue-cue",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the number of the issue",
            .what = "A word or sign for the number of an issue stands in the masthead with a number behind it, in digits, "
                    "Roman numerals or number words.",
            .why = "The word says what the number counts; without it a price or a page could be taken for the issue.",
            .example = "\"No. 268\", \"Heft 2\", and their kin in Persian, Arabic, German, French and English.",
            .mend = "Confirm the number in the record. The same number in the file name makes it corroborated.",
        },
    [BY_READING_ISSUE_DOUBLE] =
        {
            .id = "issue-double",
            .severity = BY_NOTE,
            .message = "{1} are proposed as the numbers of a double issue",
            .what = "Two numbers joined by a hyphen or a slash, the second one above the first, stand where the number of "
                    "the issue stands.",
            .why = "A double issue fills two places of its series: both numbers must be found by who looks for either.",
            .example = "\"No. 12-13\"",
            .mend = "Confirm the value, written as 12-13, in the record.",
        },
    [BY_READING_VOLUME_CUE] =
        {
            .id = "volume-cue",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the volume",
            .what = "A word for volume or year stands in the masthead with a number beside it.",
            .why = "Where the numbers of the issues begin anew each year, an issue is only known by volume and number.",
            .example = "\"Vol. 10\", \"Bd. 300\", \"Jahrg. 77\"",
            .mend = "Confirm the volume in the record, or correct it there.",
        },
    [BY_READING_TITLE_HEADER] =
        {
            .id = "title-header",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the title of the periodical",
            .what = "The text begins with a header block of keys and values, and one of its keys names the periodical.",
            .why = "Whoever made the file wrote down what it is; but the whole block is one witness, and may have been copied from another "
                   "file.",
            .example = "\"Journal: The Lantern\" above \"Issue: 12\"",
            .mend = "Confirm the title in the record, or correct it there.",
        },
    [BY_READING_TITLE_CITATION] =
        {
            .id = "title-citation",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the title of the periodical",
            .what = "The title in a header block ends in a citation: a name, the volume, and the issue in brackets.",
            .why = "Texts that were cut out of an issue carry their periodical in this form.",
            .example = "title: \"On Reading. The Lantern 5(1)\"",
            .mend = "Confirm the title in the record, or correct it there.",
        },
    [BY_READING_TITLE_CLOSING] =
        {
            .id = "title-closing",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the title of the periodical",
            .what = "The masthead names no title; a line at the end of the text says what ends there, with the number of the issue.",
            .why = "Transcribers close a text with its name; it may be shortened or in other letters than the periodical's own.",
            .example = "\"End of The Lantern, Vol. 2, No. 32\"",
            .mend = "Confirm the title in the record, or correct it there.",
        },
    [BY_READING_ISSUE_HEADER] =
        {
            .id = "issue-header",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the number of the issue",
            .what = "The text begins with a header block of keys and values, and one of its keys is the number of the issue.",
            .why = "The block is one witness: it may be right, and it may have been copied from another file.",
            .example = "\"Issue: 12\" below \"Journal: The Lantern\"",
            .mend = "Confirm the number in the record.",
        },
    [BY_READING_ISSUE_CITATION] =
        {
            .id = "issue-citation",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the number of the issue",
            .what = "The title in a header block ends in a citation, with the number of the issue in brackets behind that of the volume.",
            .why = "Texts that were cut out of an issue carry its number in this form.",
            .example = "title: \"On Reading. The Lantern 5(1)\": issue 1",
            .mend = "Confirm the number in the record.",
        },
    [BY_READING_ISSUE_RUNNING] =
        {
            .id = "issue-running",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the running number",
            .what = "A word for the number that runs through all volumes stands in the masthead with a number behind it.",
            .why = "The running number orders the issues of a series whose numbers begin anew with each volume.",
            .example = "\"Vol. 5, No. 3 (Whole No. 51)\": running number 51",
            .mend = "Confirm the running number in the record.",
        },
    [BY_READING_ISSUE_SPECIAL] =
        {
            .id = "issue-special",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the label of a special issue",
            .what = "The masthead says that the issue is a special one, an extra or a supplement.",
            .why = "Special issues have no number in their series, or one that they share: the words are what tells them from the others.",
            .example = "\"Extra number\", \"Sondernummer\", and their kin in other languages.",
            .mend = "Confirm the label in the record, or correct it there.",
        },
    [BY_READING_VOLUME_HEADER] =
        {
            .id = "volume-header",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the volume",
            .what = "The text begins with a header block of keys and values, and one of its keys is the volume or year.",
            .why = "The block is one witness: it may be right, and it may have been copied from another file.",
            .example = "\"Volume: 5\" below \"Journal: The Lantern\"",
            .mend = "Confirm the volume in the record.",
        },
    [BY_READING_VOLUME_CITATION] =
        {
            .id = "volume-citation",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the volume",
            .what = "The title in a header block ends in a citation, with the volume before the issue in brackets.",
            .why = "Texts that were cut out of an issue carry its volume in this form.",
            .example = "title: \"On Reading. The Lantern 5(1)\": volume 5",
            .mend = "Confirm the volume in the record.",
        },
    [BY_READING_VOLUME_TOLD] =
        {
            .id = "volume-told",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the volume",
            .what = "The masthead has no volume; a sentence of the text says that with this issue a volume or year begins or ends.",
            .why = "Editors take leave of their readers at the end of a year; the sentence may be about another count than the masthead's.",
            .example = "\"With this number the second year of our journal ends.\"",
            .mend = "Confirm the volume in the record, or correct it there.",
        },
    [BY_READING_DATE_SINGLE] =
        {
            .id = "date-single",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the date of the issue",
            .what = "A day, a month and a year stand in the masthead. A day that the month does not have is no date; a number that counts "
                    "issues or volumes is no day.",
            .why =
                "The date of issue places the issue in its series and in the world; it is only believed where the issue itself prints it.",
            .example =
                "\"SATURDAY, AUGUST 11, 1827\", \"1er mars 1913\", and their kin in Persian, Arabic, Urdu, Kurdish, Russian and others.",
            .mend = "Compare it with the print and confirm the date in the record, or correct it there.",
        },
    [BY_READING_DATE_RANGE] =
        {
            .id = "date-range",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the date of the issue",
            .what = "Two days with one year stand in the masthead, joined by a dash or a word.",
            .why = "A weekly often names its first and its last day: the issue is of all of them.",
            .example = "\"5-11 May 1910\" gives 1910-05-05/1910-05-11.",
            .mend = "Compare it with the print and confirm the date in the record, or correct it there.",
        },
    [BY_READING_DATE_MONTH] =
        {
            .id = "date-month",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the date of the issue",
            .what = "A month, or months from one to another, stand in the masthead with a year and without a day.",
            .why = "A monthly has no day, and none is invented. A month of another calendar begins and ends within Gregorian months, so "
                   "its days are given as an interval.",
            .example = "\"OCTOBER, 1860\" gives 1860-10; Bahman 1386 gives 2008-01-21/2008-02-19.",
            .mend = "Compare it with the print and confirm the date in the record, or correct it there.",
        },
    [BY_READING_DATE_SEASON] =
        {
            .id = "date-season",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the date of the issue",
            .what = "A season stands in the masthead with a year.",
            .why = "Quarterlies are dated by seasons. Those of Iran are exactly three months; elsewhere a season names no exact days, and "
                   "is marked with ~.",
            .example = "The Persian for \"winter 1358\" gives 1979-12-22/1980-03-20.",
            .mend = "Compare it with the print and confirm the date in the record, or correct it there.",
        },
    [BY_READING_DATE_YEAR] =
        {
            .id = "date-year",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the date of the issue",
            .what = "A year of four digits stands alone on a line of the masthead, or behind a word for year at the start of a line.",
            .why = "Annuals are dated by the year alone. It is the weakest of all dates: a founding or a copyright looks much the same.",
            .example = "\"TJUGUANDRA ARGANGEN 1905\", \"1906.\"",
            .mend = "Compare it with the print and confirm the date in the record, or correct it there.",
        },
    [BY_READING_DATE_NUMERIC] =
        {
            .id = "date-numeric",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the date of the issue",
            .what = "Three numbers with the same mark between them stand in the masthead, or a month and a year.",
            .why = "Numbers do not name their calendar: a year from 1304 on is taken for Persian in a Persian text, for Islamic in an "
                   "Arabic one, unless a mark or the day of the week says otherwise; the other reading is kept beneath. Where day and "
                   "month could be exchanged in English nothing is read.",
            .example = "1398/10/21, 2-5-1390, 06.2005.",
            .mend = "Compare it with the print and confirm the date in the record, or correct it there.",
        },
    [BY_READING_DATE_MULTI_CALENDAR] =
        {
            .id = "date-multi-calendar",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the date of the issue",
            .what = "The masthead prints the date in two or more calendars, and they mean the same day or month.",
            .why = "A second calendar is a second witness: a slip in one would show. It also fixes the day of a lunar date, which no "
                   "calculation can.",
            .example = "The Persian 19 Bahman 1386 beside 8 February 2008.",
            .mend = "Compare it with the print and confirm the date in the record, or correct it there.",
        },
    [BY_READING_DATE_EVENT] =
        {
            .id = "date-event",
            .severity = BY_NOTE,
            .message = "{1} is a date of an event in the text",
            .what = "A day and a month stand in the text of an article, with a year or without.",
            .why = "Such a date is marked in the edition for readers and searches. It is never taken for the date of the "
                   "issue: what is told happened before or will happen after.",
            .example = "\"from the second to the ninth of February\" in Persian words gives --02-02/--02-09.",
            .mend = "Nothing. If it does tell the date of the issue, write that into the record as confirmed.",
        },
    [BY_READING_BYLINE_CUE] =
        {
            .id = "byline-cue",
            .severity = BY_NOTE,
            .message = "{1} is proposed as an author",
            .what = "A line below a head, or the last of the article, begins with a word for author, translator or the like, and a name "
                    "follows; or such a word stands in the head itself, behind a mark. Words that mean other things too need a colon, or "
                    "a name that is known for one. So does the header of a mail name its sender.",
            .why = "A byline is how a periodical names who wrote; the word before it says in which role.",
            .example = "\"by John Smith\", \"Yours truly, John Smith\", and their kin in other languages.",
            .mend = "Confirm the name and the role in the record, or correct them there.",
        },
    [BY_READING_BYLINE_IN_TITLE] =
        {
            .id = "byline-in-title",
            .severity = BY_NOTE,
            .message = "{1} is proposed as an author",
            .what = "A headline has one of the forms that name a person as the speaker or writer: a message of X on the occasion of "
                    "Y, a conversation with X, an editorial of X; or a known name ends it, behind 'by', a slash or a dash, or in brackets.",
            .why = "Such articles have no byline of their own: without the headline their author would be lost to every "
                   "catalogue.",
            .example = "The Persian headline \"Message of Hamid Taghvai on the occasion of the week of solidarity\".",
            .mend = "Confirm the name in the record, or correct it there.",
        },
    [BY_READING_BYLINE_GIVEN_NAME] =
        {
            .id = "byline-given-name",
            .severity = BY_NOTE,
            .message = "{1} is proposed as an agent of the article",
            .what = "One of the lines below the head is a name: a known given name, an initial or a title begins it, or most articles of "
                    "the issue have such a line there. Where these lines tell of a printed book, who is named wrote that, and is no agent.",
            .why = "Many periodicals print the author's name below the head and nothing with it.",
            .example = "\"A Garden in Winter\", and below it \"John H. Smith\".",
            .mend = "Confirm the name in the record, or correct it there.",
        },
    [BY_READING_BYLINE_SIGNOFF] =
        {
            .id = "byline-signoff",
            .severity = BY_NOTE,
            .message = "{1} is proposed as an agent of the article",
            .what = "The last short line of the article is a name: a known given name, an initial or a title begins it, a place that "
                    "articles are signed from stands before or above it, the issue announces it elsewhere, or most articles of the issue "
                    "end so. In an article of several hands a name stands below each poem, or above what the periodical answers. "
                    "A given name and more may also follow a dash at the end of the last paragraph.",
            .why = "Letters, and articles of many journals, are signed at their end.",
            .example = "\"Najaf: Muhammad Rida\" as the last line, above the notes.",
            .mend = "Confirm the name in the record, or correct it there.",
        },
    [BY_READING_EDITOR_CUE] =
        {
            .id = "editor-cue",
            .severity = BY_NOTE,
            .message = "{1} is proposed as an editor of the issue",
            .what = "The masthead or the imprint has a word for an editor, and behind it a colon and a name, or a name that is known for "
                    "one by its words.",
            .why = "Who edited an issue is a fact about the issue, not about any of its articles.",
            .example = "\"Editor: Parvin Nikbin\", and its kin in Persian, Arabic, German and other languages.",
            .mend = "Confirm the editor in the record, or correct the name there.",
        },
    [BY_READING_HEAD_SHORT_LINE] =
        {
            .id = "head-short-line",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the head of an article",
            .what = "A short line behind an empty line, which ends as no sentence does and has longer text behind it, "
                    "begins an article.",
            .why = "A plain text does not mark its headlines; how the lines lie is all there is.",
            .example = "An empty line, \"Winter in the garden\", then a paragraph.",
            .mend = "Correct the title in the record. Where articles begin is for the text alone to say: a record does not change it.",
        },
    [BY_READING_HEAD_WIDE_GAP] =
        {
            .id = "head-wide-gap",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the head of an article",
            .what = "In a text that parts its paragraphs by one empty line, what stands behind two or more begins an article.",
            .why = "An issue keeps to one way of setting its articles apart; the rarer gap is the one that means more.",
            .example = "Two empty lines, \"Winter in the garden\", one empty line, then a paragraph.",
            .mend = "Correct the title in the record. Where articles begin is for the text alone to say: a record does not change it.",
        },
    [BY_READING_HEAD_GAP] =
        {
            .id = "head-gap",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the head of an article",
            .what = "In a text whose paragraphs have no empty lines between them, what stands behind an empty line begins an article.",
            .why = "An issue keeps to one way of setting its articles apart; where gaps are rare they mean this.",
            .example = "The last paragraph of an article, an empty line, \"Winter in the garden\", then a paragraph right below.",
            .mend = "Correct the title in the record. Where articles begin is for the text alone to say: a record does not change it.",
        },
    [BY_READING_HEAD_RULE] =
        {
            .id = "head-rule",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the head of an article",
            .what = "In a text that sets its articles apart by rules, what stands behind a rule begins an article.",
            .why = "Lines of asterisks or dashes that short lines follow nearly always are separators of articles.",
            .example = "A line \"* * *\" between empty lines, then \"Winter in the garden\".",
            .mend = "Correct the title in the record. Where articles begin is for the text alone to say: a record does not change it.",
        },
    [BY_READING_HEAD_LONG_LINES] =
        {
            .id = "head-long-lines",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the head of an article",
            .what = "In a text without empty lines, a short line between two paragraphs begins an article.",
            .why = "Where nothing else is left of the layout, the length of the lines is.",
            .example = "\"Winter in the garden\" between two lines of 400 characters.",
            .mend = "Correct the title in the record. Where articles begin is for the text alone to say: a record does not change it.",
        },
    [BY_READING_HEAD_LISTED] =
        {
            .id = "head-listed",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the head of an article",
            .what = "A line that the table of contents of the issue lists as a title begins an article.",
            .why = "It is the issue itself that says so, on another page.",
            .example = "\"Winter in the garden ..... 12\" in the table of contents, \"Winter in the garden\" further down.",
            .mend = "Correct the title in the record. Where articles begin is for the text alone to say: a record does not change it.",
        },
    [BY_READING_LANGUAGE_LETTERS] =
        {
            .id = "language-letters",
            .severity = BY_NOTE,
            .message = "{1} is proposed as the language",
            .what = "The language is told from the script, from letters that only some languages use, and from common "
                    "short words.",
            .why = "Readers, hyphenation, speech and the direction of the text depend on the language.",
            .example = "The letters pe, che, zhe and gaf tell Persian from Arabic.",
            .mend = "Confirm the language in the record as a BCP 47 tag, such as fa, ar, de, fr or en.",
        },
};
_Static_assert(sizeof by_reading_rules / sizeof by_reading_rules[0] == BY_READING_RULES, "a row for each rule of recognising");
