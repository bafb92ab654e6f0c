/* SPDX-License-Identifier: BSD-2-Clause */
/* What a grammar cannot say of a TEI document: pointers and records that must agree, counts, numbers, dates, ranges. The comparison with
 * the source itself is the proof's (check/proof.h). */
#ifndef BY_CHECK_TEI_H
#define BY_CHECK_TEI_H

#include "base/finding.h"
#include "base/status.h"

struct _xmlDoc;

/* `document` is valid against the TEI grammar; findings carry `member`. BY_REFUSED where an error was found. Linear in the document's size.
 */
by_status by_check_tei(struct _xmlDoc *document, by_span member, by_findings *findings) BY_MUST_USE BY_NONNULL_AT(1, 3);

#endif
