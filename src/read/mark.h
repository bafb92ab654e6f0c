/* SPDX-License-Identifier: BSD-2-Clause */
/* Marks in the tree: where the values of the record stand in masthead, heads and bylines. */
#ifndef BY_READ_MARK_H
#define BY_READ_MARK_H

#include "base/status.h"
#include "read/reading.h"

/* Numbers the agents from 1 in the order of articles, then the editors; equal names are one person. False where memory is short. */
bool by_persons_number(by_arena *arena, by_record *record) BY_MUST_USE BY_NONNULL;
/* Renumbers the persons of the record, then sets the runs for title, number and persons anew; runs for dates stay. */
by_status by_tree_mark(by_arena *arena, by_issue *issue, by_record *record) BY_MUST_USE BY_NONNULL;

#endif
