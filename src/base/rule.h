/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue of rules: for each, what a finding says and the page that `bayegan explain` prints. One table a subject
 * (rules_SUBJECT.h and .c: an enum of codes, a table indexed by it); a finding points at its row. */
#ifndef BY_BASE_RULE_H
#define BY_BASE_RULE_H

#include "base/annotate.h"
#include "base/span.h"

typedef enum by_severity {
  BY_NOTE,    /* worth knowing; never changes the exit status */
  BY_WARNING, /* an archivist should look */
  BY_ERROR    /* refused, or invalid */
} by_severity;

enum { BY_SEVERITIES = BY_ERROR + 1 };

/* How a rule of the archival profile judges the EPUB of anybody. */
typedef enum by_leniency { BY_AS_STRICT, BY_ONLY_WARNED, BY_ONLY_NOTED } by_leniency;

typedef struct by_rule {
  const char *id;        /* lower-case words joined by hyphens, unique in the catalogue */
  by_severity severity;  /* unless the finding says otherwise */
  by_leniency others;    /* where the EPUB of anybody breaks it */
  const char *message;   /* one line in English; {1}, {2}, {3} stand for the finding's details; {1|ONE|MANY} for a
                            number and the words that go with 1, or with others */
  const char *what;      /* the explain page: what is found */
  const char *why;       /* why it matters to an archive or a reader */
  const char *example;   /* material that raises it */
  const char *mend;      /* what to do about it */
  const char *epubcheck; /* what epubcheck 5 calls it, ids separated by spaces; NULL: it has no such rule */
} by_rule;

/* How severe it is in an EPUB: our own, or (`others`) that of anybody. */
by_severity by_rule_severity(const by_rule *rule, bool others) BY_NONNULL;
/* The row with this id, or NULL. */
const by_rule *by_rule_named(by_span id);
/* Row `index` of the whole catalogue, in the order of subjects; NULL behind the last. */
const by_rule *by_rule_at(size_t index);

#endif
