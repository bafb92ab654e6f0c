/* SPDX-License-Identifier: BSD-2-Clause */
/* The blocks of the TEI edition, and whether the EPUB beside it has the same: by identifier, order and kind. */
#ifndef BY_CHECK_BLOCKS_H
#define BY_CHECK_BLOCKS_H

#include "base/finding.h"

struct _xmlDoc;
struct _xmlNode;

/* A block of the TEI. */
typedef struct by_tei_block {
  by_span id;
  by_span kind; /* its element, or element/type */
  size_t size;  /* bytes that are no blanks */
  bool blank;   /* it may be without a block in the EPUB */
  by_position spot;
} by_tei_block;

typedef struct by_tei_blocks {
  by_span path; /* of the TEI, as findings name it */
  by_arena *arena;
  by_tei_block *items; /* in the order of the text */
  size_t count;
  size_t capacity;
  by_tei_block none; /* what is behind the last: nothing, at its place */
  size_t met;        /* of them, in the EPUB so far */
  bool lost;         /* one was another, which was told: those behind it cannot be compared */
  bool failed;       /* memory was short */
} by_tei_blocks;

/* Reads the blocks of a TEI document. */
void by_tei_blocks_read(by_tei_blocks *blocks, const struct _xmlDoc *document) BY_NONNULL;
/* Those of an element of the text, with what is in it. */
void by_tei_blocks_read_in(by_tei_blocks *blocks, struct _xmlNode *element) BY_NONNULL;
/* Bytes of the element's text that are no blanks: changes of blanks and line ends leave them as they are. */
size_t by_block_size(const struct _xmlNode *block) BY_NONNULL;
/* Whether an element has text of its own that is not blank. */
bool by_block_holds_text(const struct _xmlNode *node) BY_NONNULL;
/* Whether an element of the EPUB looks as blocks do, and as nothing that this program writes around them. */
bool by_block_is_likely(const struct _xmlNode *node) BY_NONNULL;
/* A block of the EPUB that has lost its name: gives the next one of the TEI, which is met by that, where it has as much text; else NULL. */
const by_tei_block *by_tei_blocks_recover(by_tei_blocks *blocks, const struct _xmlNode *block) BY_NONNULL;
/* The next block of the EPUB: gives the one of the TEI that should stand there, where that is another or of another kind, else NULL. */
const by_tei_block *by_tei_blocks_meet(by_tei_blocks *blocks, const struct _xmlNode *block) BY_NONNULL;
/* At the end of the EPUB: the first block that it does not have, or NULL. */
const by_tei_block *by_tei_blocks_left(by_tei_blocks *blocks) BY_NONNULL;

#endif
