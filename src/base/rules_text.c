/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's rows for the source text. All of them refuse the source: nothing is decoded with replacement, nothing is dropped in
 * silence. */
#include "base/rules_text.h"

const by_rule by_text_rules[] = {
    [BY_TEXT_BINARY] =
        {
            .id = "text-binary",
            .severity = BY_ERROR,
            .message = "this is no plain text: {1|control character|control characters} in {2|byte|bytes}, the first here",
            .what = "More than a tenth of the file are NUL and other control characters that no text has (U+0001 to U+0008, U+000B, U+000E "
                    "to U+001F), or the non-characters U+FFFE and U+FFFF.",
            .why =
                "Such a file is a program's own: a word processor's document, a picture, a text in UTF-16 without a mark. Read as a text "
                "it would give pages of nonsense around a few words.",
            .example = "A file of UTF-16 text, where every second byte is NUL, named as windows-1252.",
            .mend = "Find out what made the file, and export it again as plain text in UTF-8.",
        },
    [BY_TEXT_BLANK] =
        {
            .id = "text-blank",
            .severity = BY_ERROR,
            .message = "the text holds nothing but blanks ({1|byte|bytes})",
            .what = "Every character of the file is a space, a tab, a no-break space or another blank, a line end, a form feed, a "
                    "closing ^Z, or a sign without a shape of its own, such as ZWNJ and the marks of direction.",
            .why = "There is nothing to read, cite or keep as an edition. Such a file is mostly the trace of a failed transfer or of an "
                   "empty page of a scanner, and a package made of it would hide the loss.",
            .example = "A file of 40 bytes that holds 20 empty lines ended by CR and LF.",
            .mend = "Look for the real text at the place the file was copied from. If the page was empty indeed, keep the file "
                    "elsewhere and say so in the finding aid.",
        },
    [BY_TEXT_EMPTY] =
        {
            .id = "text-empty",
            .severity = BY_ERROR,
            .message = "the file is empty",
            .what = "The file has no byte at all, or none behind its byte order mark.",
            .why = "There is nothing to convert. An empty file in an archive is nearly always a failed copy, and an edition made of it "
                   "would hide that.",
            .example = "A file of 0 bytes left by a download that broke off.",
            .mend = "Copy the file again from its origin and compare the sizes.",
        },
    [BY_TEXT_ENCODING_CONTRADICTED] =
        {
            .id = "encoding-contradicted",
            .severity = BY_ERROR,
            .message = "the text is well-formed UTF-8 from its first byte to its last; it is not read as {1}",
            .what = "An encoding was named for the text, and its bytes show that it is in another. The place is that of the first letter "
                    "beyond ASCII, as UTF-8 has it.",
            .why = "Letters beyond ASCII do not come out as UTF-8 by accident. Read as anything else each would become two or three wrong "
                   "ones, in every edition.",
            .example = "bayegan convert --encoding windows-1256 on a Persian text in UTF-8.",
            .mend = "Leave --encoding out, or correct it in the record.",
        },
    [BY_TEXT_ENCODING_INVALID_BYTES] =
        {
            .id = "encoding-invalid-bytes",
            .severity = BY_ERROR,
            .message = "byte 0x{1} at byte offset {2} is not {3}",
            .what = "From this byte on the text is not in the encoding that was named for it or that the rest of it shows: in UTF-8 a byte "
                    "that begins no character, a character cut off, an overlong form, a surrogate, or a value above U+10FFFF; in UTF-16 "
                    "a surrogate alone or half a unit; in encodings of a byte a character a byte that has none.",
            .why = "Decoding with replacement characters would lose letters for ever without anybody seeing it. The text is in another "
                   "encoding, or it is damaged; both need a decision of a person.",
            .example = "A Persian text saved as windows-1256: its first letter, byte 0xC7 (alef), is followed by no continuation byte.",
            .mend = "If the whole file is in another encoding, name it with --encoding, or in the record, and compare the title and "
                    "first lines with the print. If only one place is hit, look at the bytes around the offset and repair the copy.",
        },
    [BY_TEXT_ENCODING_UNDECIDED] =
        {
            .id = "encoding-undecided",
            .severity = BY_ERROR,
            .message = "the text is UTF-8 only up to byte {2}, and its encoding is not sure; best guesses: {1}",
            .what = "The text is not UTF-8, has no byte order mark, and its bytes fit no encoding so much better than all others that the "
                    "choice is safe: the text is short, mixed, damaged, or in a language or an encoding that is not known here. Each "
                    "guess is told with its first line and with its margin to the best one, in nat a pair of letters. The place is that of "
                    "the first "
                    "byte, counted from 0, that cannot be UTF-8.",
            .why = "Read in a wrong encoding a text stays readable enough to be archived and wrong for ever: an i for a y, Arabic digits "
                   "for Persian ones. A person sees at once which of the guesses is right.",
            .example = "A note of 60 bytes in windows-1256: too few letters to tell it from MacFarsi.",
            .mend =
                "Read the first lines that are shown, choose the one that is right, and name its encoding with --encoding NAME. Where "
                "the text is UTF-8 but for a damaged place, repair that in the copy. Where none is right, ask where the file comes from.",
        },
    [BY_TEXT_ENCODING_UNKNOWN] =
        {
            .id = "encoding-unknown",
            .severity = BY_ERROR,
            .message = "no encoding '{1}' is known",
            .what = "The record names an encoding that this program does not read.",
            .why = "A name that is understood only roughly would give a text that is only roughly right.",
            .example = "encoding=\"vegaf\" in the element source of NAME.record.xml.",
            .mend = "Write a name that is known (--encoding with any other lists them), or convert the text to UTF-8 with a program that "
                    "knows its "
                    "encoding and keep the original beside it.",
        },
    [BY_TEXT_LIMIT] =
        {
            .id = "text-limit",
            .severity = BY_ERROR,
            .message = "the text is larger than {1} bytes",
            .what = "The source is larger than what is read as one issue.",
            .why = "An issue of a periodical is rarely larger than a few megabytes. A ceiling keeps a wrong file, such as a disk image, "
                   "from filling the memory.",
            .example = "A file of 70 megabytes into which ten volumes were joined.",
            .mend = "Cut the file into the issues it holds.",
        },
    [BY_TEXT_OTHER_FORMAT] =
        {
            .id = "text-other-format",
            .severity = BY_ERROR,
            .message = "this is no plain text but {1}",
            .what = "The first bytes are those of a document, a page with markup, a picture or a compressed file.",
            .why = "Read as a text it would give an edition full of codes, with the words between them lost or torn apart.",
            .example = "bayegan convert issue-232.docx -o out",
            .mend = "Open the file in the program that it belongs to, save it as plain text in UTF-8, and convert that.",
        },
    [BY_TEXT_ARTICLES_LIMIT] =
        {
            .id = "text-articles-limit",
            .severity = BY_ERROR,
            .message = "the text has {1} articles, more than the 30,000 that one EPUB has parts for",
            .what = "So many articles were recognised that an EPUB with a part for each could neither be verified nor opened with ordinary "
                    "memory.",
            .why =
                "An issue of a periodical has a few hundred at most: many issues stand in one file, or what is recognised as articles are "
                "the entries of a list.",
            .example = "The register of a century, each entry between lines of asterisks.",
            .mend = "Cut the file into the issues it holds, or into parts.",
        },
    [BY_TEXT_PACKAGE_LIMIT] =
        {
            .id = "text-package-limit",
            .severity = BY_ERROR,
            .message = "the package of this text could not be verified with ordinary memory: {1}",
            .what = "The editions of the text, or the documents about it, are beyond a limit of bayegan verify. Nothing was written.",
            .why =
                "What nobody can verify must not reach an archive. Thousands of articles that each name people are more than an issue of "
                "a periodical has: many issues stand in one file, or the entries of a list are taken for articles.",
            .example = "The letters of fifty years in one text, each with its author.",
            .mend = "Cut the file into the issues it holds, or into parts.",
        },
};
_Static_assert(sizeof by_text_rules / sizeof by_text_rules[0] == BY_TEXT_RULES, "a row for each rule");
