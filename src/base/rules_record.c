/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's rows for the record. Nothing here corrects a value: it is the archivist's to decide. */
#include "base/rules_record.h"

const by_rule by_record_rules[] = {
    [BY_RECORD_AUTHOR_UNCONFIRMED] =
        {
            .id = "record-author-unconfirmed",
            .severity = BY_WARNING,
            .message = "the name \"{1}\" is {2}, not confirmed ({3})",
            .what = "A person was recognised as author, translator or partner of an interview, and nobody has confirmed it.",
            .why = "A rule may take a phrase for a name. Below corroborated a name stays out of dc:creator; TEI marks its certainty.",
            .example = "A headline \"Message of Hamid Taghvai on the occasion of ...\": the rule byline-in-title proposes its author.",
            .mend = "Look at the place. If it is right, write it into the record with state=\"confirmed\"; --accept proposed takes all.",
        },
    [BY_RECORD_CALENDAR_UNKNOWN] =
        {
            .id = "record-calendar-unknown",
            .severity = BY_ERROR,
            .message = "the record knows no calendar \"{1}\"",
            .what = "The printed date's calendar is none of gregory, persian, islamic-civil, julian, rumi, zodiacal, imperial, yazdegerdi.",
            .why = "The printed date could not be held against the Gregorian one, and the TEI edition could not say how it is to be read.",
            .example = "<calendar>mayan</calendar>; <calendar>hijri</calendar>.",
            .mend = "Write one of these names, or leave <calendar> and <normalised> out and keep the printed form in <raw>.",
        },
    [BY_RECORD_CONFLICT] =
        {
            .id = "record-conflict",
            .severity = BY_ERROR,
            .message = "two confirmed values for the {1}: \"{2}\" against \"{3}\"",
            .what = "Two sources of confirmed values disagree about the same field.",
            .why = "Both were confirmed by a person. The program does not choose between two archivists.",
            .example = "The record beside the text says issue 232, and the confirmed row of the spreadsheet 233.",
            .mend = "Find out which is right and change the other one.",
        },
    [BY_RECORD_DATE_CALENDAR_MISMATCH] =
        {
            .id = "date-calendar-mismatch",
            .severity = BY_ERROR,
            .message = "the date {1} is not the original {2} of the calendar \"{3}\"",
            .what = "The Gregorian date of issue and its original in another calendar have no day in common. A single day must be the "
                    "same day in the Persian and the Julian calendar; a computed Islamic date may lie one day before or two days after "
                    "the printed one.",
            .why = "One of the two is wrong: a slip in a conversion by hand, or a misprint in the issue itself. A reader who trusts "
                   "either would order the issues wrongly. Against what is printed, this is a warning: the misprint may be the issue's.",
            .example = "value 2008-02-09 beside normalised 1386-11-19 in calendar persian, which is 2008-02-08.",
            .mend = "Convert the original again. If the issue itself prints dates that contradict each other, keep the printed form in "
                    "<raw>, leave <normalised> out, and qualify the value (2008-02~).",
        },
    [BY_RECORD_DATE_FORMAT] =
        {
            .id = "record-date-format",
            .severity = BY_ERROR,
            .message = "\"{1}\" is no date as the record holds dates (EDTF), such as 2008-02-08",
            .what = "The date of issue is not in the Extended Date/Time Format: YYYY, YYYY-MM or YYYY-MM-DD, with X for unknown digits "
                    "(199X), one of ? ~ % at the end, two of them joined by a slash, or .. for an open end. The same form serves the "
                    "original in its own calendar.",
            .why = "A date in any other form cannot be sorted, compared or written into EPUB, TEI and Dublin Core.",
            .example = "8/2/2008, 1386/11/19, Feb 2008, ۲۰۰۸-۰۲.",
            .mend = "Write the Gregorian date as 2008-02-08 in <value>, and the printed one in <raw>.",
        },
    [BY_RECORD_DATE_IMPLAUSIBLE] =
        {
            .id = "record-date-implausible",
            .severity = BY_ERROR,
            .message = "{1} is no plausible Gregorian date of a periodical",
            .what = "The date of issue lies wholly before 1450 or after 2199.",
            .why = "It is most often the year of another calendar, not converted: catalogues would put the issue into the Middle Ages.",
            .example = "1386-11-19 in the column date_edtf, which is the Persian date of 2008-02-08.",
            .mend = "Give the Gregorian date, and beside it the original and its calendar.",
        },
    [BY_RECORD_DATE_IMPOSSIBLE] =
        {
            .id = "record-date-impossible",
            .severity = BY_ERROR,
            .message = "there is no such date as {1} in the calendar \"{2}\"",
            .what = "The day does not exist in its calendar, or the end of an interval lies before its start.",
            .why = "An impossible date is a slip of the pen or of a conversion; nothing that is computed from it can be right.",
            .example = "2007-02-29; 1386-12-30, for 1386 was no leap year; 2008-03/2008-02.",
            .mend = "Look at the issue again and correct the date. If only the month is certain, give only the month.",
        },
    [BY_RECORD_DATE_UNCONFIRMED] =
        {
            .id = "record-date-unconfirmed",
            .severity = BY_WARNING,
            .message = "the date \"{1}\" is {2}, not confirmed ({3})",
            .what = "A date of issue is known, but nobody has confirmed it and it has no second witness.",
            .why = "Below corroborated the date stays out of dc:date, and TEI marks it with its certainty.",
            .example = "A record whose <date> has the state \"proposed\".",
            .mend = "Compare it with the print. If it is right, set its state to confirmed in the record.",
        },
    [BY_RECORD_DATE_UNKNOWN] =
        {
            .id = "record-date-unknown",
            .severity = BY_WARNING,
            .message = "the date of the issue is unknown",
            .what = "No date of issue was recognised, and none was given. Dates of events in the articles are never taken for it.",
            .why = "Without a date the issue cannot be placed in its series. An invented date would be worse than none.",
            .example = "A masthead that prints only title and number.",
            .mend = "Find the date (print, catalogue, neighbouring issues) and write it into the record as confirmed, qualified with ~ "
                    "where it is an estimate. If the issue states none and none can be found, a confirmed <date> without a value says so.",
        },
    [BY_RECORD_DATE_WEEKDAY_MISMATCH] =
        {
            .id = "date-weekday-mismatch",
            .severity = BY_WARNING,
            .message = "the date {1} is not the day of the week that \"{2}\" names",
            .what = "The printed date names a day of the week, and the date falls on another one.",
            .why = "One of the two is wrong: a misprint in the issue, a slip in a conversion, or a date of another calendar.",
            .example = "\"Monday, August 11, 1827\", which was a Saturday.",
            .mend = "Look at the issue and its neighbours. Confirm the date that they prove, and keep the printed form in <raw>.",
        },
    [BY_RECORD_ISSN_CHECK_DIGIT] =
        {
            .id = "record-issn-check-digit",
            .severity = BY_ERROR,
            .message = "the ISSN {1} has a wrong check digit; its first seven digits demand {2}",
            .what = "The last character of an ISSN is computed from the seven before it (ISO 3297). It does not fit here.",
            .why = "One digit was mistyped or two were exchanged: the number names another serial, or none.",
            .example = "0317-8472 instead of 0317-8471.",
            .mend = "Copy the number again from the print or from the ISSN Portal.",
        },
    [BY_RECORD_ISSN_FORMAT] =
        {
            .id = "record-issn-format",
            .severity = BY_ERROR,
            .message = "\"{1}\" does not have the form of an ISSN (NNNN-NNNN)",
            .what = "An ISSN is four digits, a hyphen, three digits, and a digit or a capital X.",
            .why = "Catalogues find the serial by this number, digit for digit.",
            .example = "ISSN 03178471; 0317-847.",
            .mend = "Write only the number, with its hyphen: 0317-8471.",
        },
    [BY_RECORD_ISSUE_FORMAT] =
        {
            .id = "record-issue-format",
            .severity = BY_ERROR,
            .message = "\"{1}\" is no number of an issue as the record holds it",
            .what = "Numbers of issue, volume and running number are ASCII digits without leading zeros; a double issue has two, joined "
                    "by a hyphen, the second not below the first.",
            .why = "Sorting, gaps in a series and the place in a collection are computed from this form. The printed one stays beside it.",
            .example = "233-232; 012.",
            .mend = "Write 232, or 232-233 for a double issue, in <value>, and what is printed in <raw>.",
        },
    [BY_RECORD_ISSUE_UNCONFIRMED] =
        {
            .id = "record-issue-unconfirmed",
            .severity = BY_WARNING,
            .message = "the issue number \"{1}\" is {2}, not confirmed ({3})",
            .what = "The number was recognised by a rule and has no second witness, and nobody has confirmed it. Where the masthead has "
                    "another number that is as likely, it is in conflict, and that number and its place are named.",
            .why = "A bare number in a masthead may be a price or a page. Below corroborated it stays out of the series position of the "
                   "EPUB; a number in conflict does so even with --accept proposed.",
            .example = "A first line \"Anternasional 232\" in a file that is called issue.txt.",
            .mend = "Confirm it in the record or in the spreadsheet. A file name that has the number in it is a second witness.",
        },
    [BY_RECORD_ISSUE_UNKNOWN] =
        {
            .id = "record-issue-unknown",
            .severity = BY_WARNING,
            .message = "the number of the issue is unknown",
            .what = "No number was recognised in the masthead, and none was given.",
            .why = "The number is how readers cite the issue and how gaps in a series are found.",
            .example = "A text whose transcription begins with the first article.",
            .mend = "Write the number into the record as confirmed.",
        },
    [BY_RECORD_LANGUAGE_CODE] =
        {
            .id = "record-language-code",
            .severity = BY_ERROR,
            .message = "\"{1}\" is no tag of a language: write \"{2}\"",
            .what = "The language is given by three letters of ISO 639, and BCP 47 has two for it; only these are its tag.",
            .why = "Reading systems and catalogues know the language by its tag alone.",
            .example = "fas, per or pes for Persian, which is fa; eng for en.",
            .mend = "Write the tag that the message names.",
        },
    [BY_RECORD_LANGUAGE_FORMAT] =
        {
            .id = "record-language-format",
            .severity = BY_ERROR,
            .message = "\"{1}\" is no language tag",
            .what = "The language is none by BCP 47: a registered language of two or three letters, then script, region, variants, with "
                    "hyphens.",
            .why = "Reading systems choose fonts, hyphenation and voices by this tag.",
            .example = "Persian; fa_IR; farsi-.",
            .mend = "Write fa, ar, ckb, ur, de, en ...; a tag for the script only where it is not the usual one (fa-Latn).",
        },
    [BY_RECORD_LANGUAGE_SCRIPT] =
        {
            .id = "record-language-script",
            .severity = BY_ERROR,
            .message = "the language \"{1}\" is not usually written in the letters of the text, which run {2}: correct it or add its "
                       "script",
            .what = "The language is confirmed, and it is usually written in the other direction than most letters of the text.",
            .why = "The letters tell the direction of all pages, the language the voice that reads them: one of the two would be wrong.",
            .example = "<language> with the value en in the record of a Persian text.",
            .mend = "Correct the language. Where it has more than one script, name that of the text: ku-Arab (or ckb), az-Arab, fa-Latn.",
        },
    [BY_RECORD_LANGUAGE_UNKNOWN] =
        {
            .id = "record-language-unknown",
            .severity = BY_WARNING,
            .message = "the language of the text is unknown: the editions say und",
            .what = "Neither the letters nor the commonest words of the text tell its language, and none was given.",
            .why = "Reading systems choose fonts, hyphenation and voices by the language, and catalogues know the issue by it.",
            .example = "A text of a few words; a list of names and numbers; a language that the program does not tell.",
            .mend = "Give it as <language state=\"confirmed\"> in the record, or in the column language of the spreadsheet.",
        },
    [BY_RECORD_NAME_EMPTY] =
        {
            .id = "record-name-empty",
            .severity = BY_ERROR,
            .message = "the {1} has no name",
            .what = "An agent in the record has an empty name.",
            .why = "An empty creator is invalid in EPUB and says nothing in a catalogue.",
            .example = "<name> </name>",
            .mend = "Give the name, or take the whole <agent> or <editor> out.",
        },
    [BY_RECORD_NUMBER_PRINT] =
        {
            .id = "record-number-print",
            .severity = BY_ERROR,
            .message = "the {1} is {2}, but its printed form is given as \"{3}\"",
            .what = "A number and the form in which it is said to be printed (<raw>, or issue_label of the spreadsheet) have other digits.",
            .why = "One of them is a slip, and nobody could tell which. Where the print itself is wrong, the text does not have the right "
                   "number, and a person answers for it by confirming.",
            .example = "<issue state=\"confirmed\"><value>232</value><raw>No. 7</raw></issue> for a text that has 232 in its masthead.",
            .mend = "Correct one of the two, or leave the printed form out: it is taken from the text.",
        },
    [BY_RECORD_ORGANIZATION_MISSING] =
        {
            .id = "record-organization-missing",
            .severity = BY_ERROR,
            .message = "the profile btr wants to know which organization the package comes from",
            .what = "The run was told to make packages that keep to Beyond the Repository (--profile btr), and no organization was given.",
            .why = "The profile requires Source-Organization in bag-info.txt, and a package must not name a profile that it breaks.",
            .example = "bayegan convert issue.txt -o out --profile btr, without a record.",
            .mend = "Give the organization with --organization NAME, or in the record as <organization>NAME</organization>.",
        },
    [BY_RECORD_PACKAGE_ID] =
        {
            .id = "record-package-id",
            .severity = BY_ERROR,
            .message = "\"{1}\" cannot name a package: {2}",
            .what = "The package id, taken from the record or else from the file's name, is not 2 to 80 letters (A to Z), digits, hyphens "
                    "and underscores that begin with a letter or digit, or Windows has a device of that name (con, nul, lpt1).",
            .why = "It becomes the name of files, folders and XML identifiers on systems that agree on no more than these characters.",
            .example = "A file called \"انترناسیونال ۲۳۲.txt\" without a record.",
            .mend = "Rename the file, say to anternasional-232.txt, or give the id in its record, as <package id=\"anternasional-232\"/>, "
                    "or in the column package_id of the spreadsheet.",
        },
    [BY_RECORD_PRINT_DIFFERS] =
        {
            .id = "record-print-differs",
            .severity = BY_WARNING,
            .message = "the confirmed {1} \"{2}\" is not what was read in the text: \"{3}\"",
            .what = "The record or the spreadsheet confirms a value, and another one was read in the text. Numbers and words are compared "
                    "as a reader does, dates by the days that they may mean, languages without script and region.",
            .why = "The confirmed value stands, and the other is kept beneath it. Either the print is wrong, or the program misread it, "
                   "or the archivist's hand slipped: then all editions say what no page does.",
            .example = "A record with issue 233 about a text whose masthead prints 232.",
            .mend = "Look at both places. If the confirmed value is right, nothing is to be done (--suppress record-print-differs); give "
                    "the printed form in <raw> where it is to be shown. Otherwise correct the record.",
        },
    [BY_RECORD_REQUIRED] =
        {
            .id = "record-required",
            .severity = BY_ERROR,
            .message = "the {1} is {2}, but --require wants {3}",
            .what = "The run was told to require a certainty (--require) that title, issue number or date does not have.",
            .why = "An archive may decide to publish only what is confirmed; then nothing less gets out by oversight.",
            .example = "bayegan convert issue.txt --require corroborated, where nothing but the masthead tells the number.",
            .mend = "Confirm the value in the record or in the row of the spreadsheet that the finding names, or run without --require.",
        },
    [BY_RECORD_RIGHTS_FORMAT] =
        {
            .id = "record-rights-format",
            .severity = BY_ERROR,
            .message = "\"{1}\" is no address of a rights statement",
            .what = "The rights are given by the http or https address of a statement or licence.",
            .why = "EPUB, TEI and Dublin Core link to it, and software tells by it what may be done with the issue.",
            .example = "free to use; rightsstatements.org/vocab/CNE/1.0/",
            .mend = "Write the whole address, such as http://rightsstatements.org/vocab/CNE/1.0/ .",
        },
    [BY_RECORD_PLACE] = {.id = "record-place",
                         .severity = BY_ERROR,
                         .message = "the place that the record gives '{1}' in the source is wrong: there is {2}",
                         .what = "A value in the record of a package has no place of the source, or one where something else is printed.",
                         .why = "Who doubts the value looks there, and finds nothing.",
                         .example = "<title line=\"9999\"> in the record of a source of 14 lines.",
                         .mend = "Convert the source again with the record; places that are wrong are not taken over."},
    [BY_RECORD_STALE] =
        {
            .id = "record-stale",
            .severity = BY_ERROR,
            .message = "the record is about another text than {1}: its SHA-256 differs",
            .what =
                "The record names the digest of the text it was made for, and the text at hand has another. In a package the other place "
                "is the first one where an edition has other text than the source.",
            .why = "Lines, places and perhaps the whole issue are different ones; what is confirmed of one text is not of another.",
            .example = "The text was corrected after its record was confirmed; or the record of issue 231 was given for issue 232.",
            .mend = "If the text changed on purpose, look through the record and put the new digest (sha256sum) into it, and convert it "
                    "again. Else give the right record; to a package give its source back from another copy.",
        },
    [BY_RECORD_STATE_UNFOUNDED] =
        {
            .id = "record-state-unfounded",
            .severity = BY_WARNING,
            .message = "nothing corroborates the {1} \"{2}\" of the record: it is taken as proposed",
            .what = "A value of the record has the state \"corroborated\", and it lacks what the program writes with that state: the "
                    "rule, a confidence of 90 or more, and the place in the text where it is printed.",
            .why = "Corroborated means that two independent witnesses agree in the text. It lets a value into the fields that library "
                   "systems read, and nobody answers for it by name.",
            .example = "<date state=\"corroborated\"> written by hand.",
            .mend = "Whoever knows the value confirms it: state=\"confirmed\" confirmed-by=\"NAME\".",
        },
    [BY_RECORD_TITLE_UNCONFIRMED] =
        {
            .id = "record-title-unconfirmed",
            .severity = BY_WARNING,
            .message = "the title \"{1}\" is {2}, not confirmed ({3})",
            .what = "The periodical's title was recognised in the masthead, and nobody has confirmed it.",
            .why = "A motto, a publisher or a slogan may stand where titles stand.",
            .example = "A first line \"Anternasional 232\": the rule title-bare-number proposes what stands before the number.",
            .mend = "Confirm the title in the record or in the spreadsheet.",
        },
    [BY_RECORD_TITLE_UNKNOWN] =
        {
            .id = "record-title-unknown",
            .severity = BY_WARNING,
            .message = "the title of the periodical is unknown",
            .what = "No masthead was recognised at the head of the text, and no title was given.",
            .why = "Every edition must have a title; the file's name stands in for it until somebody gives the real one.",
            .example = "A text that begins with the first article.",
            .mend = "Write the title into the record as confirmed.",
        },
    [BY_RECORD_VALUE_BLANK] =
        {
            .id = "record-value-blank",
            .severity = BY_ERROR,
            .message = "the {1} is nothing but blanks",
            .what = "A value in words (a title, a label, part of a name) consists of spaces, no-break spaces and the like.",
            .why = "Editions and catalogues would have a title that nobody sees.",
            .example = "A title whose value is one no-break space.",
            .mend = "Give the value, or take it out. <title state=\"confirmed\"/> says that the issue states none.",
        },
    [BY_RECORD_VALUE_LONG] =
        {
            .id = "record-value-long",
            .severity = BY_ERROR,
            .message = "the {1} has {2} bytes; 16,384 are the most",
            .what = "A value in words (a title, a name, a label) is longer than any that is stated of an issue.",
            .why = "It is most often a whole text in the place of its title. Catalogues cut or refuse it, and readers cannot show it.",
            .example = "A title whose value is the article below it.",
            .mend = "Give the words that a catalogue would show.",
        },
    [BY_RECORD_VALUE_TURNS] =
        {
            .id = "record-value-turns",
            .severity = BY_ERROR,
            .message = "the {1} holds a control that turns the direction of text: \"{2}\"",
            .what = "A confirmed value holds an embedding, an override or an isolate (U+202A to U+202E, U+2066 to U+2069). It is an error "
                    "where one is left open or closed that was not open, else a warning.",
            .why = "It can show the letters in another order than they have, and what stands behind it on the line, too: a list of "
                   "titles, a citation, a terminal. Mostly it was pasted along unseen.",
            .example = "A title that begins with U+202E.",
            .mend = "Take the control out; ZWNJ, U+200E and U+200F may stay.",
        },
};
_Static_assert(sizeof by_record_rules / sizeof by_record_rules[0] == BY_RECORD_RULES, "a row for each rule");
