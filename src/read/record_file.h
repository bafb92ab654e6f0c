/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading NAME.record.xml back, and joining what an archivist confirmed with what the machine recognised. */
#ifndef BY_READ_RECORD_FILE_H
#define BY_READ_RECORD_FILE_H

#include "read/read.h"

struct _xmlDoc;

/* Takes a record from its document, which check/ found valid. Spans live in the arena. */
by_status by_record_read(const struct _xmlDoc *document, by_arena *arena, by_record *record) BY_MUST_USE BY_NONNULL;
/* What given values are joined with. */
typedef struct by_joint {
  const by_text *text;
  by_span path;        /* of the text, as findings name it */
  by_span record_path; /* of the archivist's record, as findings name it; empty where there is none */
  by_findings *findings;
  by_issue *issue;
  by_record *record;
} by_joint;

/* Puts the confirmed values of `given` over the recognised ones of the record and marks their places in the tree. A proposed value in
 * `given` never beats a recognised one. What was joined before stays: disagreement between two confirmed values is a record-conflict, with
 * both places. The losing machine value is kept as `beaten`, in the arena of the findings. */
by_status by_record_join(const by_record *given, const by_joint *joint) BY_MUST_USE BY_NONNULL;

#endif
