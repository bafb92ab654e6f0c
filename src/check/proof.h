/* SPDX-License-Identifier: BSD-2-Clause */
/* The proof that nothing was lost: the text recovered from the TEI and from the EPUB is the source's. It trusts the finished documents and
 * the source alone, never the tree they were written from. */
#ifndef BY_CHECK_PROOF_H
#define BY_CHECK_PROOF_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/digest.h"
#include "base/finding.h"
#include "base/status.h"
#include "base/utf8.h"
#include "text/text.h"

#include <stddef.h>

struct _xmlDoc;

/* Every block's text equals the source range that it names (a TEI lb is one line end); ranges ascend and are disjoint; outside them stand
 * only blanks, line ends, form feeds and a final ^Z; line ranges and character ranges agree. Findings tei-text-* and tei-range-*. */
void by_prove_tei(const struct _xmlDoc *document, const by_text *text, by_span member, by_findings *findings) BY_NONNULL;

struct _xmlNode;

/* The same proof, fed with the text piece by piece. */
typedef struct by_tei_proof {
  const by_text *text;
  by_span member;
  by_findings *findings;
  size_t offset;          /* byte of the source up to which it is accounted for */
  size_t character;       /* the same in code points */
  size_t said;            /* where the last range ends, as the TEI has it */
  ptrdiff_t drift;        /* characters that blocks stand behind the places that they say, since the source has other text */
  ptrdiff_t line_drift;   /* so, lines */
  size_t floor;           /* byte where the last block that was not found should begin */
  size_t floor_character; /* so, in code points */
  size_t sought;          /* bytes that were searched for blocks */
  bool shaken;            /* the last block was not found */
  bool past;              /* a range ended behind the source */
  bool lost;              /* where the last block stands is not known: what is not covered up to the next may be its text */
  bool gapped;            /* behind the last block stands text that does not say where it is from: at `gap` */
  by_place gap;
  by_place before; /* the last block; at first what holds the blocks */
} by_tei_proof;

/* `body`: what holds the blocks; NULL: there is none. */
by_tei_proof by_tei_proof_begin(const by_text *text, const struct _xmlNode *body, by_span member, by_findings *findings)
    BY_NONNULL_AT(1, 4);
/* An element of the text with all that is in it; it comes behind all those before. */
void by_prove_tei_in(by_tei_proof *at, struct _xmlNode *element) BY_NONNULL;
/* Says whether text of the source is left that no block held. */
void by_prove_tei_end(by_tei_proof *at) BY_NONNULL;

/* What can be told without the source of the ranges of an element and what is in it: tei-range-order. `end`: of the ranges so far, 0 at
 * first. */
void by_prove_tei_order_in(struct _xmlNode *element, size_t *end, by_span member, by_findings *findings) BY_NONNULL_AT(1, 2, 4);
/* The same of all of them. */
void by_prove_tei_order(const struct _xmlDoc *document, by_span member, by_findings *findings) BY_NONNULL;

/* Reads the change log (empty where there is none) against the source. `folded` becomes the text that it makes; that text and the log must
 * give the source again, byte for byte, in its own encoding. Findings change-log-*, and BY_REFUSED. */
by_status by_prove_log(const by_text *text, by_span log, by_arena *arena, by_buffer *folded, by_findings *findings) BY_MUST_USE BY_NONNULL;

/* The proof of an EPUB, fed with its documents in reading order. */
typedef struct by_epub_proof {
  const by_text *text;
  by_span folded; /* the text that the change log makes of the source (text/change_log.h) */
  by_span log;    /* empty: there is none, not even its first line */
  size_t at;      /* bytes of `folded` that the documents so far account for */
  size_t gap;     /* where in it text begins that was reported as missing; where that ends: there is none */
  size_t gap_end;
  by_buffer block; /* the text of one block */
  by_buffer loose; /* the texts behind the last block of a document that are in no block, each behind a line end */
  size_t sought;   /* bytes that were searched for blocks */
  bool told;       /* a difference was reported */
  bool shaken;     /* the last block is not in the source: of those behind it, the next that is found is compared again */
} by_epub_proof;

/* Whether the id is that of a block of the source: a1-l5, masthead-l1. */
bool by_proof_names_source(by_span id);
void by_prove_epub_document(by_epub_proof *proof, const struct _xmlDoc *document, by_span member, by_findings *findings) BY_NONNULL;
/* Says whether text of the source is left that no document held. */
void by_prove_epub_end(by_epub_proof *proof, by_findings *findings) BY_NONNULL;

/* Holds what the TEI header says of its source, counts and digest, against the source. */
void by_prove_tei_source(struct _xmlDoc *document, const by_text *text, const by_digest *sha256, by_span member,
                         by_findings *findings) BY_NONNULL;

#endif
