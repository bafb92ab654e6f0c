/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading: from a text to the tree of the issue and the record of what was recognised, each value with rule, place and state. */
#ifndef BY_READ_READ_H
#define BY_READ_READ_H

#include "base/finding.h"
#include "base/status.h"
#include "model/issue.h"
#include "model/record.h"
#include "text/text.h"

/* What is known of a text before it is read. */
typedef struct by_known {
  by_span name;         /* of the file, without folders: a number in it is a witness for the issue's */
  const by_record *cut; /* whose articles are those of the issue (read/cut.h), found sound; NULL: they are to be recognised */
} by_known;

/* Fills `issue` and `record` (but package id, uid and the digest of the source). The text must outlive both. Findings: layout and text
 * only; what the record lacks is check/'s to say. */
by_status by_read_issue_as(const by_text *text, const by_known *known, by_arena *arena, by_issue *issue,
                           by_record *record) BY_MUST_USE BY_NONNULL;

#endif
