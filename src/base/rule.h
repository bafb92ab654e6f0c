/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue of rules: for each, what a finding says and the page that `bayegan explain` prints. One table a subject
 * (rules_SUBJECT.h and .c: an enum of codes, a table indexed by it); a finding points at its row. */
#ifndef BY_BASE_RULE_H
#define BY_BASE_RULE_H

#include "base/span.h"

typedef enum by_severity {
  BY_NOTE,    /* worth knowing; never changes the exit status */
  BY_WARNING, /* an archivist should look */
  BY_ERROR    /* refused, or invalid */
} by_severity;

typedef struct by_rule {
  const char *id;        /* lower-case words joined by hyphens, unique in the catalogue */
  by_severity severity;  /* unless the finding says otherwise */
  const char *message;   /* one line in English; {1}, {2}, {3} stand for the finding's details */
  const char *what;      /* the explain page: what is found */
  const char *why;       /* why it matters to an archive or a reader */
  const char *example;   /* material that raises it */
  const char *mend;      /* what to do about it */
  const char *epubcheck; /* what epubcheck 5 calls it, ids separated by spaces; NULL: it has no such rule */
} by_rule;

/* The row with this id, or NULL. */
const by_rule *by_rule_named(by_span id);
/* Row `index` of the whole catalogue, in the order of subjects; NULL behind the last. */
const by_rule *by_rule_at(size_t index);

#endif
