/* SPDX-License-Identifier: BSD-2-Clause */
/* Tables of contents: where one stands, and the titles it lists, which are heads wherever they come again. */
#ifndef BY_READ_CONTENTS_H
#define BY_READ_CONTENTS_H

#include "read/line_digest.h"
#include "read/reading.h"

/* What is known of the whole text before its heads are looked for: the titles that tables of contents list, all short lines, one habit. */
struct by_listing {
  by_digests titles;
  by_digests lines;
  bool stopped; /* heads end in full stops, as sentences do */
};
typedef struct by_listing by_listing;

/* The piece behind the table of contents that piece `index` heads; `index` itself where it heads none. */
size_t by_contents_end(const by_reading *reading, size_t index) BY_NONNULL;
/* Gathers both from piece `first` on; false where memory is short. */
bool by_listing_make(const by_reading *reading, size_t first, by_listing *listing) BY_MUST_USE BY_NONNULL;
/* Whether the line is one of the titles of reading->listing. */
bool by_listing_has(const by_reading *reading, by_span line) BY_NONNULL;
/* Whether the line stands three times or more in the text: a running head, a signature, a refrain. */
bool by_listing_repeats(const by_reading *reading, by_span line) BY_NONNULL;

#endif
