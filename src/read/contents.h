/* SPDX-License-Identifier: BSD-2-Clause */
/* Tables of contents: where one stands, and the titles it lists, which are heads wherever they come again. */
#ifndef BY_READ_CONTENTS_H
#define BY_READ_CONTENTS_H

#include "read/reading.h"

#include <stdint.h>

/* The titles that tables of contents list, to be asked whether a line is one of them. */
struct by_listing {
  uint64_t *titles; /* their digests, ascending */
  size_t count;
};
typedef struct by_listing by_listing;

/* The piece behind the table of contents that piece `index` heads; `index` itself where it heads none. */
size_t by_contents_end(const by_reading *reading, size_t index) BY_NONNULL;
/* Gathers the titles of all tables of contents from piece `first` on; false where memory is short. */
bool by_listing_make(const by_reading *reading, size_t first, by_listing *listing) BY_MUST_USE BY_NONNULL;
/* Whether the line is one of the titles of reading->listing. */
bool by_listing_has(const by_reading *reading, by_span line) BY_NONNULL;

#endif
