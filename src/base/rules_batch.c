/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's page of batches. */
#include "base/rules_batch.h"

const by_rule by_batch_rules[] = {
    [BY_BATCH_MANIFEST_LINE] =
        {
            .id = "batch-manifest-line",
            .severity = BY_ERROR,
            .message = "this line is not a digest and a path below the folder{2}: '{1}'",
            .what =
                "A line of the manifest over a batch is a digest in hexadecimal of the algorithm's length, blanks, and a relative path.",
            .why = "The file that the line was about is no longer covered, or lies somewhere else.",
            .example = "A line that a mail program broke in two.",
            .mend = "Restore the manifest from another copy.",
        },
    [BY_BATCH_MANIFEST_DUPLICATE] =
        {
            .id = "batch-manifest-duplicate",
            .severity = BY_ERROR,
            .message = "the manifest lists '{1}' twice",
            .what = "A path may stand only once in the manifest over a batch.",
            .why = "Repeated lines hint at a manifest that was put together by hand; with two digests nobody knows which is true.",
            .example = "The lists of two runs joined with cat.",
            .mend = "Find out which line is true and remove the other.",
        },
    [BY_BATCH_PACKAGE_MISSING] =
        {
            .id = "batch-package-missing",
            .severity = BY_ERROR,
            .message = "the file is missing; '{1}' lists it",
            .what = "The manifest over a batch lists a file that is not there.",
            .why = "A whole issue is lost in this copy.",
            .example = "A package that was not copied with the others.",
            .mend = "Restore the file from another copy and verify again.",
        },
    [BY_BATCH_PACKAGE_UNEXPECTED] =
        {
            .id = "batch-package-unexpected",
            .severity = BY_ERROR,
            .message = "the package is not in '{1}'",
            .what =
                "A package stands in the folder of a batch, but a manifest over the batch does not list it. It is verified all the same. "
                "Editions are not missed in a manifest that lists none: they must be the ones in their packages. "
                "Where a manifest lists packages in the folders below its own, it has to list those in all of them that have no manifest "
                "of their own.",
            .why = "Nobody vouches for it: it was added, or renamed, after the manifest was made.",
            .example = "A package of another delivery that was saved into the folder.",
            .mend = "Find out where it comes from; move it elsewhere, or make the manifest again with it.",
        },
    [BY_BATCH_DIGEST_MISMATCH] =
        {
            .id = "batch-digest-mismatch",
            .severity = BY_ERROR,
            .message = "the digest is not the one in '{1}': expected {2}, found {3}",
            .what = "The bytes of the file are not those from which the manifest over the batch was made.",
            .why = "The package is damaged, or was replaced by another, even if that other is sound in itself.",
            .example = "A package that was made again after the batch was delivered.",
            .mend = "Restore the file from another copy. Make the manifest anew only if the change was meant.",
        },
    [BY_BATCH_ROW_MISMATCH] =
        {
            .id = "batch-row-mismatch",
            .severity = BY_ERROR,
            .message = "the column {1} of batch.csv says '{2}', the package '{3}'",
            .what = "A row of batch.csv, the summary of the batch, states of a package what is not so: its number, date, names, size or "
                    "digest; or it has an empty cell, or the status of a package that was refused, where the package has a value and is "
                    "sound.",
            .why = "Catalogues are made from the summary: they would describe another issue, or another state of it.",
            .example = "A package that was converted again after its record was corrected, with the old batch.csv beside it.",
            .mend =
                "Write the summary anew: bayegan verify FOLDER --report csv=batch.csv. Where the sheet is right, correct the record and "
                "convert again.",
        },
    [BY_BATCH_SHEET_FORMAT] =
        {
            .id = "batch-sheet-format",
            .severity = BY_ERROR,
            .message = "batch.csv cannot be read here: {1}",
            .what = "batch.csv is no table of comma-separated values in UTF-8 with one row for each file.",
            .why = "What it says of the packages cannot be compared with them.",
            .example = "A sheet that a spreadsheet program saved in another encoding.",
            .mend = "Write the summary anew: bayegan verify FOLDER --report csv=batch.csv.",
        },
    [BY_BATCH_SHEET_FOREIGN] =
        {
            .id = "batch-sheet-foreign",
            .severity = BY_WARNING,
            .message = "this sheet names no files: nothing is held against it",
            .what = "batch.csv beside packages has no column \"file\" in its first row.",
            .why = "It is empty, cut off or somebody else's: whether packages are missing or were exchanged cannot be told by it.",
            .example = "An empty batch.csv, or one with the header \"id;title\".",
            .mend = "Write the summary anew, bayegan verify FOLDER --report csv=batch.csv; give a sheet of your own another name.",
        },
    [BY_BATCH_EDITION_DIFFERS] =
        {
            .id = "batch-edition-differs",
            .severity = BY_ERROR,
            .message = "this is not the copy that '{1}' holds",
            .what =
                "An EPUB, a TEI document or a record lies beside a package that holds one of the same name, and has other bytes than that.",
            .why = "Readers get another edition than the one that the archive keeps, and whose text is proved; or the record was "
                   "corrected, and the package is still that of the old one.",
            .example = "issue-12.epub was edited after the conversion; the package issue-12.tar beside it was not made again.",
            .mend = "Take the edition out of the package, or convert the source again.",
        },
    [BY_BATCH_SHEET_COLUMN] =
        {
            .id = "batch-sheet-column",
            .severity = BY_WARNING,
            .message = "this sheet has no column of this name, which is then not compared: {1}",
            .what = "The first row of batch.csv beside packages lacks a column that the summary of a batch has.",
            .why = "What the column would say is not held against the packages; without \"sha512\" a replaced package is not found by it.",
            .example = "The header \"id,file,sha51\".",
            .mend = "Write the summary anew, bayegan verify FOLDER --report csv=batch.csv, or mend the name in the first row.",
        },
};
_Static_assert(sizeof by_batch_rules / sizeof by_batch_rules[0] == BY_BATCH_RULES, "a row for each rule");
