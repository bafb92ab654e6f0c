/* SPDX-License-Identifier: BSD-2-Clause */
/* The proof that nothing was lost: the text recovered from the TEI and from the EPUB is the source's. It trusts the finished documents and
 * the source alone, never the tree they were written from. */
#ifndef BY_CHECK_PROOF_H
#define BY_CHECK_PROOF_H

#include "base/buffer.h"
#include "base/finding.h"
#include "base/utf8.h"
#include "text/text.h"

struct _xmlDoc;

/* Every block's text equals the source range that it names (a TEI lb is one line end); ranges ascend and are disjoint; outside them stand
 * only blanks, line ends, form feeds and a final ^Z; line ranges and character ranges agree. Findings tei-text-* and tei-range-*. */
void by_prove_tei(const struct _xmlDoc *document, const by_text *text, by_span member, by_findings *findings) BY_NONNULL;

/* The proof of an EPUB, fed with its documents in reading order. */
typedef struct by_epub_proof {
  const by_text *text;
  by_span folded;  /* the source under the rule of blanks (text/blank.h) */
  size_t at;       /* bytes of `folded` that the documents so far account for */
  by_buffer block; /* the text of one block */
  bool failed;     /* the first difference was reported; later ones would only follow from it */
} by_epub_proof;

void by_prove_epub_document(by_epub_proof *proof, const struct _xmlDoc *document, by_span member, by_findings *findings) BY_NONNULL;
/* Says whether text of the source is left that no document held, and frees the buffer. */
void by_prove_epub_end(by_epub_proof *proof, by_findings *findings) BY_NONNULL;

#endif
