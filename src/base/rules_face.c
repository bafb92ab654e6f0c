/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's page of what readers see of an EPUB. */
#include "base/rules_face.h"

const by_rule by_face_rules[] = {
    [BY_FACE_EPUB_SHOWN_DIFFERS] =
        {
            .id = "epub-shown-differs",
            .severity = BY_ERROR,
            .message = "{1} shows '{2}', but '{3}' is right",
            .what =
                "Cover, title page, table of contents, headings or colophon of an EPUB that this program made show another title, number, "
                "name, date, digest or statement than its package document and the record have, or than each other.",
            .why = "This is what readers see and cite; nobody looks into a package document.",
            .example = "The package has dc:title \"The Mirror 12\", the cover shows \"The Mirror 21\".",
            .mend = "Find out which is right, and convert the source again.",
        },
    [BY_FACE_EPUB_SHOWN_STRAY] =
        {
            .id = "epub-shown-stray",
            .severity = BY_ERROR,
            .message = "'{1}' is no text of the source, nor anything that an edition says of itself",
            .what =
                "A page of an EPUB that this program made holds text outside the blocks of the source that is no heading, label or fact as "
                "the program writes them.",
            .why = "Readers take it for a part of the issue.",
            .example = "<p>Second, corrected edition</p> behind the last paragraph of an article.",
            .mend = "Convert the source again.",
        },
    [BY_FACE_EPUB_DIR_MISMATCH] =
        {
            .id = "epub-dir-mismatch",
            .severity = BY_ERROR,
            .message = "dir is '{1}', but {2} runs '{3}'",
            .what = "The direction that a page or a block of an EPUB of ours is given is not that of its language or its letters.",
            .why = "Brackets, numbers and full stops then stand at the wrong end of the line, and lines at the wrong side of the page.",
            .example = "<body dir=\"ltr\"> in a page whose html has lang=\"fa\".",
            .mend = "Convert the source again.",
        },
    [BY_FACE_EPUB_BLOCK_MISMATCH] =
        {
            .id = "epub-block-mismatch",
            .severity = BY_ERROR,
            .message = "the TEI has the block '{1}' here, the EPUB '{2}'",
            .what = "The blocks of the EPUB are not those of the TEI beside it, by identifier, kind and order.",
            .why = "References to a paragraph lead to another one, or nowhere; merged paragraphs are another text.",
            .example = "a1-l5 and a1-l6 of the TEI are one paragraph in the EPUB.",
            .mend = "Convert the source again.",
        },
};
