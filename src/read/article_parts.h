/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files that make articles of the pieces share. */
#ifndef BY_READ_ARTICLE_PARTS_H
#define BY_READ_ARTICLE_PARTS_H

#include "read/reading.h"

/* block_ids.c: gives each block of the list its id, STEM-lLINE or STEM-title; page breaks have none. False where memory is short. */
bool by_give_ids(const by_reading *reading, const char *stem, const by_blocks *blocks) BY_MUST_USE BY_NONNULL;
/* article_records.c: makes the record's list of articles, with their lines and titles. False where memory is short. */
bool by_article_records_make(by_reading *reading) BY_MUST_USE BY_NONNULL;

#endif
