/* SPDX-License-Identifier: BSD-2-Clause */
/* What documents make of several values of a record. Private to the files that compare the documents of a package. */
#ifndef BY_CHECK_ACROSS_COMPOSED_H
#define BY_CHECK_ACROSS_COMPOSED_H

#include "model/record.h"

enum { BY_WAYS = 2, BY_FILES = 3, BY_COUNTS = 3 };

/* Mentions of a person that are alike, or one of a date; or an article. */
typedef struct by_named {
  by_span name; /* or the words of the date, or the title; runs of blanks as one space */
  const by_agent *agent; /* the first of so many */
  size_t mentions;
  const by_value *event;
  const by_article_record *article;
} by_named;

/* In the order of the bytes of their names, so that each statement about one need not look at all. */
typedef struct by_named_list {
  by_named *items;
  size_t count;
} by_named_list;

typedef struct by_composed {
  by_named_list names;
  by_named_list articles;
  by_named_list events;     /* each date of the same words once */
  by_span titles[BY_WAYS];  /* of the issue; empty: the record does not decide it */
  by_span numbers[BY_WAYS]; /* the number with the label, as titles have it */
  by_span dating;           /* the attributes of the date in TEI */
  by_span digest;
  by_span files[BY_FILES];
  by_span form;              /* of the source */
  by_span pointer;           /* where pointers of TEI lead */
  by_span counts[BY_COUNTS]; /* bytes, lines, characters */
  by_span *lines;            /* of each article; empty: not known */
  by_span *title_lines;      /* of each: "title lines: 2"; so */
  bool doubled;              /* the record has a person twice in the same role, or may have */
  by_span latin;             /* the language of what is told in Latin letters */
  by_span tei_id;            /* where the package's id cannot be one */
} by_composed;

/* How many of the list have the name; they follow upon `first`. */
size_t by_named_find(const by_named_list *list, by_span name, const by_named **first) BY_MUST_USE BY_NONNULL;
/* False where memory is short. */
bool by_compose(const by_record *record, by_arena *arena, by_composed *made) BY_MUST_USE BY_NONNULL;

#endif
