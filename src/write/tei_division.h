/* SPDX-License-Identifier: BSD-2-Clause */
/* The blocks of one division of a TEI document. */
#ifndef BY_WRITE_TEI_DIVISION_H
#define BY_WRITE_TEI_DIVISION_H

#include "write/tei_parts.h"

/* Where in a division a block stands: TEI has elements that may only stand before or behind all others. */
typedef enum by_tei_zone {
  BY_TEI_OPENING, /* only heads, bylines and the like so far */
  BY_TEI_MIDDLE,
  BY_TEI_CLOSING, /* nothing but bylines, datelines and trailers follows */
  BY_TEI_ZONES
} by_tei_zone;

/* Where the writing of a division has come to; zero but for the first four when it begins. */
typedef struct by_tei_division {
  by_tei_writer *writer;
  const by_agents *agents; /* NULL outside articles */
  by_direction direction;
  bool sections; /* a subhead may begin a section */
  bool section_open;
  by_tei_zone zone;
  by_tei_tag around;        /* the element that holds a row of blocks: a stanza; BY_TEI_TAGS: none is open */
  const by_block *previous; /* what was written last; NULL at the beginning */
  size_t paragraphs;
} by_tei_division;

/* ` source="src:char=A,B src:line=C,D"` of a block. */
void by_tei_add_pointers(by_buffer *out, const by_block *block) BY_NONNULL;
/* ` xml:lang=` and, where the direction is not that around, ` rendition=`; nothing for an empty language. */
void by_tei_add_language(by_buffer *out, by_span language, by_direction around) BY_NONNULL;
/* The page break that a form feed is. */
void by_tei_add_page_break(by_tei_writer *writer, const by_block *block) BY_NONNULL;
/* The blocks from `first` on. */
void by_tei_add_blocks(by_tei_division *division, const by_blocks *blocks, size_t first) BY_NONNULL;

#endif
