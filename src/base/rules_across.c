/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's page of packages whose documents speak of one issue. */
#include "base/rules_across.h"

const by_rule by_across_rules[] = {
    [BY_ACROSS_DIFFERS] =
        {
            .id = "across-differs",
            .severity = BY_ERROR,
            .message = "{1} says '{2}', but the record of the package has '{3}'",
            .what =
                "The TEI header, the EPUB's package document or the MODS record in it, Dublin Core, metadata.csv, bag-info.txt or the "
                "name of a file or of the folder states another title, number, date, person, publisher, ISSN, language, identifier, "
                "rights statement, organization, evaluator or source than the record beside them. The title of the issue is that of the "
                "periodical with number and label.",
            .why = "Catalogues read one of these documents and archives another: then one issue stands on two shelves, and nobody knows "
                   "which is right.",
            .example = "The record has issue 232, the EPUB states schema:issueNumber 233.",
            .mend = "Find out which is right; correct the record where it is wrong, and convert the source again with it.",
        },
    [BY_ACROSS_MISSING] =
        {
            .id = "across-missing",
            .severity = BY_ERROR,
            .message = "the {1} '{2}' is not stated here",
            .what = "A document of the package leaves out what the record has as confirmed or corroborated; the TEI edition states "
                    "whatever the record has.",
            .why = "Readers of that document alone do not learn it: the issue is not found under its author or its date.",
            .example = "The record has a confirmed author, Dublin Core has no dc:creator.",
            .mend = "Convert the source again with the record.",
        },
    [BY_ACROSS_TITLE] =
        {
            .id = "across-title",
            .severity = BY_ERROR,
            .message = "the title of the issue is '{1}' here, but '{2}' in the package document of the EPUB",
            .what = "The record does not decide the title of the issue, and Dublin Core, metadata.csv or the MODS record gives it "
                    "another one than the package document of the EPUB (dc:title).",
            .why = "Who finds the issue in a catalogue does not know it again when the book is opened.",
            .example = "dc:title is \"The Mirror 12\" in the EPUB and \"The Mirror 21\" in dc.xml.",
            .mend = "Find out which is right, and convert the source again.",
        },
    [BY_ACROSS_TITLE_MISSING] =
        {
            .id = "across-title-missing",
            .severity = BY_ERROR,
            .message = "there is no title of the issue here, but '{1}' in the package document of the EPUB",
            .what =
                "The record does not decide the title of the issue, and Dublin Core, metadata.csv or the MODS record gives none, though "
                "the package document of the EPUB has one (dc:title).",
            .why = "Who looks for the issue in a catalogue does not find it under the title that it shows.",
            .example = "dc:title is \"The Mirror 12\" in the EPUB, and dc.xml has no dc:title.",
            .mend = "Convert the source again.",
        },
    [BY_ACROSS_DAY] =
        {
            .id = "across-day",
            .severity = BY_ERROR,
            .message = "{1} says that it was made on '{2}', but another document of the package says '{3}'",
            .what =
                "The TEI edition, the MODS record or bag-info.txt has another day of the conversion than the package document of the EPUB "
                "(dcterms:modified), or that than all of them. One run makes them all, and dates them by one moment.",
            .why = "Who compares two conversions of an issue takes an older edition for the newer one.",
            .example = "dcterms:modified is 2026-11-23T10:00:00Z, the date in the publicationStmt of TEI 2026-11-22.",
            .mend = "Find out whether one of them was replaced, and convert the source again.",
        },
    [BY_ACROSS_MODS] =
        {
            .id = "across-mods",
            .severity = BY_ERROR,
            .message = "{1} of the MODS record says '{2}', but the package document '{3}'",
            .what = "An EPUB of ours that stands alone has another title, number, date, person, publisher, ISSN, language, identifier or "
                    "rights statement in its MODS record than in its package document. In a package both are held against the record.",
            .why = "Libraries take the MODS record over, readers see the package document: then one issue has two descriptions.",
            .example = "schema:issueNumber is 232, the number of the detail of type issue in MODS 233.",
            .mend = "Find out which is right, and convert the source again.",
        },
    [BY_ACROSS_UNFOUNDED] =
        {
            .id = "across-unfounded",
            .severity = BY_ERROR,
            .message = "{1} says '{2}', which the record of the package does not have",
            .what = "A document of the package states a publisher, ISSN, volume, person, article or the like of which the record has "
                    "nothing; or Dublin Core or the package document names more persons than the record.",
            .why = "Nobody can tell where it comes from, and the other documents of the package do not know it.",
            .example = "dc.xml has a third dc:creator, the record two authors.",
            .mend = "Put it into the record if it is right, and convert the source again with it.",
        },
    [BY_ACROSS_UNDECIDED] =
        {
            .id = "across-undecided",
            .severity = BY_ERROR,
            .message = "{1} says '{2}', but the record of the package has that as {3}",
            .what = "The EPUB's package document or the MODS record in it, Dublin Core or metadata.csv states as a fact what the record "
                    "has as in conflict or unknown; or the TEI edition, which says how sure it is, states what is unknown.",
            .why = "A catalogue takes over as known what whoever made the record could not decide.",
            .example = "Two dates stand in the issue, the record has the date in conflict, and dc.xml has one of them as dc:date.",
            .mend = "Decide it in the record, and convert the source again with it.",
        },
    [BY_ACROSS_TWICE] =
        {
            .id = "across-twice",
            .severity = BY_ERROR,
            .message = "{1} '{2}' stands twice",
            .what =
                "In a document of the package an element that states something of the issue stands twice, one behind the other, with the "
                "same content.",
            .why = "Catalogues count and index what they are given: the author has two entries, the issue two titles.",
            .example = "<dc:creator>Ann Lee</dc:creator><dc:creator>Ann Lee</dc:creator>",
            .mend = "Take one of them out, or convert the source again.",
        },
    [BY_ACROSS_REMADE] =
        {
            .id = "across-remade",
            .severity = BY_WARNING,
            .message = "here stands '{1}', but of the source and the record this program makes '{2}'",
            .what = "No error was found in the package, this version of the program made it, and its source is not large (1 MiB, 24 MiB to "
                    "read it): then "
                    "the record, TEI, every part of the EPUB, Dublin Core, PREMIS and the fields of bag-info.txt are made "
                    "once more, by the options and the moment that PREMIS has. One of them is not the same, byte for byte, from the "
                    "place on that is shown; or bag-info.txt lacks one of those fields, to which others may have added theirs.",
            .why = "The same source, record, options and version give the same bytes. Something that no other rule looks at was changed "
                   "behind the program's back, and nobody knows by whom; or the package does not tell all that it was made of.",
            .example = "An attribute xml:lang was taken out of the TEI edition, which is as valid without it.",
            .mend = "Find out who changed it. What is better than before belongs into the record: correct that, and convert the source "
                    "again with it.",
        },
};
