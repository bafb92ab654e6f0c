/* SPDX-License-Identifier: BSD-2-Clause */
/* What a grammar cannot say of a TEI document: pointers and records that must agree, counts, numbers, dates, ranges. The comparison with
 * the source itself is the proof's (check/proof.h). */
#ifndef BY_CHECK_TEI_H
#define BY_CHECK_TEI_H

#include "base/finding.h"
#include "base/status.h"
#include "check/schema.h"

struct _xmlDoc;

/* Findings carry `member`. Of a document that is not `valid` against the grammar and whose blocks have no pointers into a source as ours
 * have, only what holds of any TEI is asked, with a note. BY_REFUSED where an error was found. Linear in the document's size. */
by_status by_check_tei(struct _xmlDoc *document, bool valid, by_span member, by_findings *findings) BY_MUST_USE BY_NONNULL_AT(1, 4);

/* The same, and all else that can be told without the source, of a document that is held against its grammar as it comes: the prover
 * refuses what breaks rules, too. Of one that is not valid only that is told; unless this is `final`, nothing of one that is sound, for it
 * will be looked at again. False where memory is short. */
bool by_tei_watch(by_prover *prover, by_span member, bool final, by_findings *findings) BY_MUST_USE BY_NONNULL_AT(1, 4);

#endif
