/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's page of media overlays and collections. */
#include "base/rules_overlay.h"

const by_rule by_overlay_rules[] = {
    [BY_OVERLAY_EPUB_OVERLAY_MISMATCH] =
        {.id = "epub-overlay-mismatch",
         .severity = BY_ERROR,
         .epubcheck = "MED-010 MED-011 MED-012 MED-013",
         .message = "'{1}' {2}",
         .what = "A page and the media overlay that reads it do not name each other, or two overlays read one page.",
         .why = "Reading systems find the voice of a page by its item: it stays silent, or another text is read.",
         .example = "one.smil has <text src=\"one.xhtml\"/>, and the item of one.xhtml has no media-overlay.",
         .mend = "Name in the item of each page the one overlay that reads it."},
    [BY_OVERLAY_EPUB_OVERLAY_CLIP] = {.id = "epub-overlay-clip",
                                      .severity = BY_ERROR,
                                      .epubcheck = "MED-008 MED-009",
                                      .message = "the clip begins at {1}, which is not before its end at {2}",
                                      .what = "A sound of a media overlay ends where it begins, or before.",
                                      .why = "Nothing is to be heard, and the text beside it is passed over.",
                                      .example = "clipBegin=\"30s\" clipEnd=\"0:00:20\"",
                                      .mend = "Correct the times; both count from the start of the sound."},
    [BY_OVERLAY_EPUB_OVERLAY_FRAGMENT] = {.id = "epub-overlay-fragment",
                                          .severity = BY_ERROR,
                                          .epubcheck = "MED-014",
                                          .message = "the sound '{1}' is named with a fragment",
                                          .what = "The address of a sound in a media overlay has a part behind #.",
                                          .why = "Times are given by clipBegin and clipEnd; what stands behind # is not heeded.",
                                          .example = "<audio src=\"one.mp3#t=10,20\"/>",
                                          .mend = "Write clipBegin=\"10s\" clipEnd=\"20s\" instead."},
    [BY_OVERLAY_EPUB_OVERLAY_DURATION] =
        {.id = "epub-overlay-duration",
         .severity = BY_WARNING,
         .epubcheck = "MED-016",
         .message = "the media overlays last {1} in all, which is not the sum of what is stated of each",
         .what = "The media:duration of the publication differs by more than a second from those of its media overlays together.",
         .why = "Readers are shown a wrong time, and one of the overlays may be missing.",
         .example = "0:10:00 in all, and two overlays of 0:06:00.",
         .mend = "Add the durations of all overlays up."},
    [BY_OVERLAY_EPUB_COLLECTION_LINK] = {.id = "epub-collection-link",
                                         .severity = BY_ERROR,
                                         .epubcheck = "OPF-071 OPF-075 OPF-076",
                                         .message = "the collection links to '{1}', which {2}",
                                         .what = "A collection of the role index holds other links than to pages of XHTML, or one of the "
                                                 "role preview other links than to whole pages of XHTML or SVG.",
                                         .why = "Reading systems show the index or the preview by these links alone.",
                                         .example = "<collection role=\"index\"><link href=\"index.png\"/></collection>",
                                         .mend = "Link to pages that the manifest lists."},
};
