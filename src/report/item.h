/* SPDX-License-Identifier: BSD-2-Clause */
/* What became of one input, and what is known of it: a line of JSON, a row of the batch's summary. */
#ifndef BY_REPORT_ITEM_H
#define BY_REPORT_ITEM_H

#include "base/arena.h"
#include "check/bag.h"
#include "model/record.h"

/* What is sure of the issue; empty where it is unknown or only proposed. */
typedef struct by_item_facts {
  by_span serial; /* title of the periodical */
  by_span issue_from;
  by_span issue_to; /* empty for a single issue */
  by_span date;     /* EDTF */
  by_span title;    /* of the articles, joined by semicolons; so the authors */
  by_span author;
} by_item_facts;

typedef struct by_item {
  by_span path;
  by_span issue;      /* package id; empty where unknown */
  by_span series;     /* title of the periodical; empty where unknown */
  const char *status; /* "converted", "convertible", "checked", "inspected", "sound", "unchecked", "refused", "failed" */
  size_t errors;
  size_t warnings;
  size_t notes;
  by_span file;          /* name of the package, relative to the batch; empty: there is none */
  uint64_t size;         /* bytes of that */
  by_digest sha512;      /* of that; size 0: not computed */
  const char *container; /* what the bag came in; NULL: it is no bag */
  by_bag_summary bag;
  by_item_facts facts;
} by_item;

/* Fills the facts; false where memory is short. */
bool by_item_tell(by_item *item, const by_record *record, bool accept_proposed, by_arena *arena) BY_MUST_USE BY_NONNULL;
enum { BY_ITEM_TEXTS = 13 };
/* Lists the texts that the item borrows. */
void by_item_texts(by_item *item, by_span *texts[BY_ITEM_TEXTS]) BY_NONNULL;
/* Makes everything that the item borrows live in the arena; false where memory is short. */
bool by_item_keep(by_item *item, by_arena *arena) BY_MUST_USE BY_NONNULL;

#endif
