/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's rows about series. They need several texts of one periodical in one run; the order in which those are named is nothing.
 */
#include "base/rules_series.h"

const by_rule by_series_rules[] = {
    [BY_SERIES_DATE] =
        {
            .id = "series-date",
            .severity = BY_WARNING,
            .message = "the date is unknown; between its neighbours, which are {2}, this number is of {1}",
            .what = "The issue has a number and no date. The issue before it and the one behind it have both, and date and number rise "
                    "between them in the rhythm of the whole series, so that only one date is left for it.",
            .why = "The neighbours know it better than any guess. It is a proposal all the same: a supplement has a number and may have "
                   "come out on any day.",
            .example = "Number 11 of 4 May, number 12 without a date, number 13 of 18 May, all others a week apart: 12 is of 11 May.",
            .mend =
                "Compare it with the print or a catalogue. inspect --sheet puts it into the row as proposed; it becomes a fact only when "
                "you confirm it.",
        },
    [BY_SERIES_DUPLICATE] =
        {
            .id = "series-duplicate",
            .severity = BY_WARNING,
            .message = "{1} stands twice in the series: the other text is {2} ({3})",
            .what = "Two texts of one run have the same title and the same number (and volume, where numbers begin anew with each), or, "
                    "without numbers, the same date.",
            .why = "It is one issue transcribed twice, or a number was misprinted or misread; then another number is missing.",
            .example = "Two texts with \"VOL. 10, No. 273\", of which one is a supplement that should have been 278.",
            .mend = "Compare the two. Keep one of them, or confirm the right number of the other in its record or in the spreadsheet.",
        },
    [BY_SERIES_GAP] =
        {
            .id = "series-gap",
            .severity = BY_WARNING,
            .message = "missing between the issue before and this one: {1}{2}",
            .what = "Between two issues that follow each other in the run there are numbers that no text has; without numbers, dates of "
                    "the series' rhythm. What lies before the first issue and behind the last one is not told. Where a text without a "
                    "number or volume may be among the missing ones, it is named; where perhaps nothing is missing, this is a note.",
            .why = "An archive wants to know what it does not have, and a reader that the next issue is not the next one.",
            .example = "Numbers 268, 269, 271: number 270 is missing.",
            .mend = "Look for the issue. If it never appeared, nothing is wrong; --suppress series-gap keeps it quiet.",
        },
    [BY_SERIES_ISSUE] =
        {
            .id = "series-issue",
            .severity = BY_WARNING,
            .message = "the number is unknown; between its neighbours, which are {2}, this date is that of number {1}",
            .what = "The issue has a date and no number. The issue before it and the one behind it have both, and date and number rise "
                    "between them in the rhythm of the whole series, so that only one number is left for it.",
            .why = "The neighbours know it better than any guess. It is a proposal all the same.",
            .example = "Number 11 of 4 May, one of 11 May without a number, number 13 of 18 May: it is number 12.",
            .mend =
                "Compare it with the print or a catalogue. inspect --sheet puts it into the row as proposed; it becomes a fact only when "
                "you confirm it.",
        },
    [BY_SERIES_ORDER] =
        {
            .id = "series-order",
            .severity = BY_WARNING,
            .message = "{1} and {2} contradict each other: {3}",
            .what = "Among the issues of one periodical a higher number goes with an earlier date, or with a lower volume. The issue that "
                    "most others contradict is named.",
            .why = "One of the two values is a misprint or was misread: the issue would stand in the wrong place of its series.",
            .example = "Number 128 of 8 October among numbers 25 to 38 of September to December: a misprint for 28.",
            .mend = "Look at the issue; confirm the right value in its record or in the spreadsheet.",
        },
    [BY_SERIES_OUTLIER] =
        {
            .id = "series-outlier",
            .severity = BY_WARNING,
            .message = "{1} does not fit between its neighbours: {2}",
            .what = "The issues before and behind this one agree with each other in date and number, or in their volume, and this one does "
                    "not agree with them; or its title stands alone while number and date fit another series of the run. A series that "
                    "pauses, or prints supplements, changes its line for good and is not told.",
            .why = "It is most often a slip of a digit or of a day, or a line that was taken for the title.",
            .example = "A weekly of Saturdays, one issue of which is dated by a Friday.",
            .mend = "Compare it with the print. If the print itself is wrong, confirm what is true and keep the printed form in <raw>.",
        },
    [BY_SERIES_TITLE] =
        {
            .id = "series-title",
            .severity = BY_WARNING,
            .message = "the title is unknown; number and date fit into the series \"{1}\"",
            .what =
                "No title was recognised, and number and date of the issue lie exactly on the line of one series of the run, in a place "
                "that no other text has.",
            .why = "A text whose transcription begins below the masthead would else be missed in its series.",
            .example = "A text without a title, number 32 of 5 November, beside the numbers 31 and 36 of a weekly of that year.",
            .mend = "Look at the text, and confirm the title in its record or in the spreadsheet.",
        },
    [BY_SERIES_VOLUME] =
        {
            .id = "series-volume",
            .severity = BY_WARNING,
            .message = "the volume is unknown; by its number and date the issue belongs to volume {1}",
            .what = "The numbers begin anew with each volume, and the issue does not state its own. Between the issues before and behind "
                    "it by date there is one volume only in which its number has a place.",
            .why = "Without the volume the number alone does not say which issue it is.",
            .example = "Number 3 of March 1901 between volume 3, number 32 of February and volume 4, number 19 of December: volume 4.",
            .mend = "Compare it with the print, and confirm the volume in its record or in the spreadsheet.",
        },
};
_Static_assert(sizeof by_series_rules / sizeof by_series_rules[0] == BY_SERIES_RULES, "a row for each rule");
