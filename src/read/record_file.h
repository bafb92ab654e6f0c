/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading NAME.record.xml back, and joining what an archivist confirmed with what the machine recognised. */
#ifndef BY_READ_RECORD_FILE_H
#define BY_READ_RECORD_FILE_H

#include "read/read.h"

struct _xmlDoc;

/* Takes a record from its document, which check/ found valid. Spans live in the arena. */
by_status by_record_read(const struct _xmlDoc *document, by_arena *arena, by_record *record) BY_MUST_USE BY_NONNULL;
/* Puts the confirmed values of `given` over the recognised ones of `record` and marks their places in the tree. A proposed value in `given`
 * never beats a recognised one that is confirmed or better. Disagreement between two confirmed values: record-conflict. The losing machine
 * value is kept as `beaten`, in the arena of the findings. */
by_status by_record_join(const by_record *given, const by_text *text, by_findings *findings, by_issue *issue,
                         by_record *record) BY_MUST_USE BY_NONNULL;

#endif
