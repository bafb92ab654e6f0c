/* SPDX-License-Identifier: BSD-2-Clause */
/* How the blocks of a TEI edition are looked for in the source. Private to the files of the proof. */
#ifndef BY_CHECK_PROOF_TEI_H
#define BY_CHECK_PROOF_TEI_H

#include "check/proof.h"

/* Positions between code points and between lines, from 0 (RFC 5147). */
typedef struct by_source_range {
  size_t start, end;
  size_t first_line, last_line;
} by_source_range;

/* A block held against one place of the source. */
typedef struct by_tei_trial {
  ptrdiff_t drift;     /* characters that the place lies behind the one that the block says */
  bool outside;        /* it ends behind the source */
  size_t offset;       /* byte where the place begins */
  size_t character;    /* so, in code points */
  size_t dropped;      /* byte of the first text in front of it that no block covers; BY_NOWHERE: there is none */
  bool whole;          /* it has the text of the block, but not as much as that says */
  by_tei_proof behind; /* the cursor behind the block, or where it differs */
  by_span is;          /* where it differs: the text of the block, and the source's */
  by_span expected;
} by_tei_trial;

/* Moves the cursor on over text that no block covers; gives where in it something other than blanks begins, or BY_NOWHERE. */
size_t by_tei_proof_pass(by_tei_proof *at, size_t character) BY_NONNULL;
/* Whether the block stands where it says, but for trial->drift. Fills the trial. */
bool by_tei_proof_try(const by_tei_proof *at, struct _xmlNode *block, const by_source_range *said,
                      by_tei_trial *trial) BY_MUST_USE BY_NONNULL;
/* Looks for the block near the place that it says, behind the last one; of a short one only where that one was not found, either. */
bool by_tei_proof_find(by_tei_proof *at, struct _xmlNode *block, const by_source_range *said, by_tei_trial *found) BY_MUST_USE BY_NONNULL;

/* Compares the nodes of a block in turn at the cursor, which moves on; false at a difference, with both texts. */
bool by_tei_proof_nodes(by_tei_proof *at, struct _xmlNode *block, by_span *is, by_span *expected) BY_MUST_USE BY_NONNULL;
/* Bytes of the character at `offset`; a line end of two is one. */
size_t by_tei_character_size(by_span bytes, size_t offset);
/* Takes the mark off the front of the text; false where that does not begin with it. */
bool by_tei_read_mark(by_span *rest, const char *mark) BY_MUST_USE BY_NONNULL;

#endif
