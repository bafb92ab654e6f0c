/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's rows for signs of earlier damage and of columns. All of them only warn: nothing is mended in silence. */
#include "base/rules_signs.h"

const by_rule by_sign_rules[] = {
    [BY_LAYOUT_COLUMNS] =
        {
            .id = "layout-columns",
            .severity = BY_WARNING,
            .message = "{1|line from here on looks|lines from here on look} like two columns side by side",
            .what = "At least ten lines on end have blanks at the same columns, and words on both sides of them.",
            .why = "The text of such a page reads across both columns, so that its sentences are mixed. Which words belong "
                   "together cannot be told for sure.",
            .example = "Lines such as \"the old ferry left     and nobody spoke of\" below each other.",
            .mend = "Take the text out of its source column by column, and convert that. The text is kept as it is.",
        },
    [BY_TEXT_BIDI_UNBALANCED] =
        {
            .id = "text-bidi-unbalanced",
            .severity = BY_WARNING,
            .message = "{1|line leaves a direction control open, or closes one|lines leave a direction control open, or close one} that "
                       "was not opened; the first is here",
            .what = "A line holds an embedding, override or isolate (U+202A to U+202E, U+2066 to U+2069) without its end,"
                    " or an end without its beginning.",
            .why = "Such a control may show the words of a line in another order than they stand in, and does so "
                   "differently in each program.",
            .example = "A line that begins with U+202B and has no U+202C.",
            .mend = "Look at the line in an editor that shows controls. The text is kept as it is; mend the copy and say "
                    "so if the control is a slip.",
        },
    [BY_TEXT_CONTROL_CHARACTER] =
        {
            .id = "text-control-character",
            .severity = BY_WARNING,
            .message = "{1|control character|control characters} that no XML document may hold; the first is here",
            .what = "The text holds NUL, another control character that XML 1.0 forbids (U+0001 to U+0008, U+000B, U+000E to "
                    "U+001F), or one of the non-characters U+FFFE and U+FFFF. Tab, line ends, form feed and one ^Z as the "
                    "very last byte are none.",
            .why = "EPUB and TEI are XML and cannot carry them as characters. In the TEI each is kept as a processing "
                   "instruction in its place (<?bayegan char=001B?>), in the EPUB it is left out and logged in changes.tsv; values of the "
                   "record are without it.",
            .example = "Terminal colours of an electronic magazine, which begin with ESC (byte 0x1B).",
            .mend = "Nothing has to be done: nothing is lost. Look at the place; where letters are missing around it, find out "
                    "what made the file.",
        },
    [BY_TEXT_DIGITS_TURNED] =
        {
            .id = "text-digits-turned",
            .severity = BY_WARNING,
            .message = "{1|number is a year or a round one only when its digits are|numbers are years or round ones only when their digits "
                       "are} read from the last to the first; the first is here",
            .what = "Numbers of four digits that stand alone are hardly ever years (1200 to 2099), but are when they are turned "
                    "round, and numbers begin with zero as others end with it.",
            .why = "A program that turned the lines of a text in Arabic or Hebrew script turned the digits, too. Every number and "
                   "date in it is wrong.",
            .example = "6831 and 02 in a text about the year 1386 and its twentieth day.",
            .mend = "Take the text out of its source with another program, or compare it with the print. Nothing is turned "
                    "back here, for a number may stand as it should among such; confirm number and date in the record.",
        },
    [BY_TEXT_FONT_HACK] =
        {
            .id = "text-font-hack",
            .severity = BY_WARNING,
            .message = "{1|line looks|lines look} like Kurdish written for a font of its own; the first is here",
            .what = "Teh marbuta stands before another letter in at least three words of a line, and in one for every forty letters. In "
                    "Arabic and Persian it ends a word.",
            .why = "Fonts such as Ali-K draw Kurdish letters in the place of Arabic ones. In any other font the text is "
                   "unreadable, and no search finds its words.",
            .example = "A title that shows as \xD8\xB0\xD9\x85\xD8\xA7\xD8\xB1\xD8\xA9 in an Arabic font.",
            .mend = "Keep the file and name the font in the record of the source. Where the whole text is written for the fonts of "
                    "Ali-K, convert --normalise 2 gives the EPUB Kurdish letters; for other fonts convert a copy with their table.",
        },
    [BY_TEXT_LAM_ALEF_REVERSED] =
        {
            .id = "text-lam-alef-reversed",
            .severity = BY_WARNING,
            .message = "alef before lam stands here {1|time|times} and lam before alef hardly ever",
            .what = "The text has the pair alef, lam a hundred times and more, but the pair lam, alef not once for twenty-five of them. "
                    "Ordinary text has it three times in Arabic, and more in Persian.",
            .why = "Programs that take the text out of a PDF often turn the ligature of lam and alef round; then words "
                   "such as Islam are wrong throughout.",
            .example = "The letters alef, seen, alef, lam, meem, yeh where alef, seen, lam, alef, meem, yeh is printed.",
            .mend = "Take the text out of the PDF with another program, or compare it with the print. Nothing is turned "
                    "back here.",
        },
    [BY_TEXT_MISREAD_ARABIC] =
        {
            .id = "text-misread-arabic",
            .severity = BY_WARNING,
            .message = "{1|line looks|lines look} like Arabic script of windows-1256 that was read as Latin; the first is here",
            .what = "Most letters of a line are accented Latin ones, more than three for each plain one, as no Latin "
                    "script has it.",
            .why = "The text was decoded as windows-1252 or ISO-8859-1 although it was in windows-1256, and saved so.",
            .example = "A line such as \xC3\x87\xC3\xA4\xC3\x8A\xC3\x91\xC3\xA4\xC3\x87\xC3\x93.",
            .mend = "Look for the file from before that conversion. Where there is none, save the text as windows-1252 "
                    "and read that with --encoding windows-1256.",
        },
    [BY_TEXT_MOJIBAKE] =
        {
            .id = "text-mojibake",
            .severity = BY_WARNING,
            .message = "{1|character looks|characters look} like UTF-8 that was read as {2} and saved; the first is here",
            .what = "Characters beyond ASCII become well-formed UTF-8 of usual letters and marks when they are written in this older "
                    "encoding: several on end without others between them, or nine of ten runs of the text. ISO-8859-1 counts as "
                    "windows-1252.",
            .why = "UTF-8 was taken for an encoding of a byte a character, and the result was saved as UTF-8 again. Each"
                   " letter became two.",
            .example = "The word caf\xC3\x83\xC2\xA9.",
            .mend = "Look for the file from before that conversion. Where there is none, write the text in the encoding "
                    "named; the bytes are the UTF-8 it was. In the EPUB convert --normalise 2 does so.",
        },
    [BY_TEXT_NONCHARACTER] =
        {
            .id = "text-noncharacter",
            .severity = BY_WARNING,
            .message = "{1|code point that Unicode keeps from being a character|code points that Unicode keeps from being characters}; the "
                       "first is here",
            .what = "The text holds U+FDD0 to U+FDEF, or the last two code points of a plane beyond the first.",
            .why = "They have no meaning between programs and show that the text is damaged or no text.",
            .example = "U+FDD0 in the middle of a word.",
            .mend = "Find out what made the file. The code points are kept.",
        },
    [BY_TEXT_PRESENTATION_FORMS] =
        {
            .id = "text-presentation-forms",
            .severity = BY_WARNING,
            .message = "{1} Arabic letters are stored as shapes instead of letters; the first is here",
            .what = "The text holds characters of the blocks U+FB50 to U+FDCF and U+FE70 to U+FEFC, one for each shape of"
                    " a letter.",
            .why = "No search for the ordinary letters finds these words. Some programs store them in the order seen on "
                   "the screen besides.",
            .example = "Beh as U+FE91 at the start of a word, as old programs and PDFs give it.",
            .mend = "Nothing has to be done for the archive: the shapes are kept. In the EPUB convert --normalise 2 writes "
                    "them as letters.",
        },
    [BY_TEXT_REPLACEMENT_CHARACTER] =
        {
            .id = "text-replacement-character",
            .severity = BY_WARNING,
            .message = "{1|replacement character|replacement characters}: letters were lost before; the first is here",
            .what = "The text holds U+FFFD, which a decoder writes for bytes that it does not understand.",
            .why = "The letter that stood here is lost in this file.",
            .example = "The word caf\xEF\xBF\xBD.",
            .mend = "Look for the file from before that conversion and name its encoding.",
        },
    [BY_TEXT_SOFT_HYPHEN] =
        {
            .id = "text-soft-hyphen",
            .severity = BY_WARNING,
            .message = "{1} soft hyphens; the first is here",
            .what = "The text holds U+00AD, an invisible place where a word may be divided.",
            .why = "Many programs do not find a word with a soft hyphen in it, and a printed hyphen is sometimes stored "
                   "so.",
            .example = "A word of a German line that was divided at its end in print.",
            .mend = "Nothing has to be done: they are kept. Look whether they stand for printed hyphens.",
        },
    [BY_TEXT_UPPER_CONTROL] =
        {
            .id = "text-upper-control",
            .severity = BY_WARNING,
            .message = "{1|control character|control characters} from U+0080 to U+009F; the first is here",
            .what = "The text holds controls that no ordinary text has.",
            .why = "They are mostly letters or quotation marks of a windows encoding that was read as ISO-8859.",
            .example = "Byte 0x93, a quotation mark of windows-1252, that became U+0093.",
            .mend = "Look at the place. Where a letter or mark is meant, name the windows encoding with --encoding.",
        },
    [BY_TEXT_VISUAL_ORDER] =
        {
            .id = "text-visual-order",
            .severity = BY_WARNING,
            .message = "{1|pair of neighbouring letters fits together only|pairs of neighbouring letters fit to each other only} from left "
                       "to right: lines stand as they were seen; "
                       "the first is here",
            .what = "Letters are stored as shapes, and the shapes of neighbours fit only when the line is read from its end: an "
                    "initial shape follows a final one within a word.",
            .why = "The text was stored in the order in which the screen or the page showed it. Every word is written "
                   "backwards, and no search finds any.",
            .example = "A text taken out of an old DOS program or a PDF, whose words begin with the shapes of final letters.",
            .mend = "Nothing has to be done for the archive. In the EPUB convert --normalise 2 puts the lines into the order in "
                    "which they are read.",
        },
};
_Static_assert(sizeof by_sign_rules / sizeof by_sign_rules[0] == BY_SIGN_RULES, "a row for each rule");
