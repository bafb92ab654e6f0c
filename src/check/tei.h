/* SPDX-License-Identifier: BSD-2-Clause */
/* What a grammar cannot say of a TEI document: pointers and records that must agree, counts, numbers, dates, ranges. The comparison with
 * the source itself is the proof's (check/proof.h). */
#ifndef BY_CHECK_TEI_H
#define BY_CHECK_TEI_H

#include "base/digest.h"
#include "base/finding.h"
#include "base/status.h"
#include "check/schema.h"
#include "text/text.h"

struct _xmlDoc;

/* Findings carry `member`. Of a document that is not `valid` against the grammar and whose blocks have no pointers into a source as ours
 * have, only what holds of any TEI is asked, with a note. BY_REFUSED where an error was found. Linear in the document's size. */
by_status by_check_tei(struct _xmlDoc *document, bool valid, by_span member, by_findings *findings) BY_MUST_USE BY_NONNULL_AT(1, 4);

struct by_tei_blocks;
struct by_testimony;

/* Who reads a document while it is held against its rules, so that it need not stay. */
typedef struct by_tei_readers {
  const by_text *text;            /* the source, for the proof; NULL: it is not at hand, which is told */
  const by_digest *sha256;        /* of the source */
  struct by_testimony *testimony; /* NULL: nobody asks what it states */
  struct by_tei_blocks *blocks;   /* NULL: nobody asks for them */
} by_tei_readers;

/* The same rules, of a document that is held against its grammar as it comes: the prover refuses what breaks rules, too. Of one that is not
 * valid only that is told; without `readers`, who read it in the same course, nothing of one that is sound, for it will be looked at again.
 * False where memory is short. */
bool by_tei_watch(by_prover *prover, by_span member, const by_tei_readers *readers,
                  by_findings *findings) BY_MUST_USE BY_NONNULL_AT(1, 4);

#endif
