/* SPDX-License-Identifier: BSD-2-Clause */
/* A finding is what a check has to say: a rule, a place, the details; never a formatted sentence (report/ makes those). */
#ifndef BY_BASE_FINDING_H
#define BY_BASE_FINDING_H

#include "base/annotate.h"
#include "base/arena.h"
#include "base/rule.h"
#include "base/status.h"

#include <stdint.h>

/* A place in a file that is known. Lists of documents keep many. */
typedef struct by_position {
  uint32_t line;   /* from 1; 0: not known */
  uint32_t column; /* in code points, from 1 */
} by_position;

/* A place in a file, or in a member of a container. */
typedef struct by_place {
  by_span path;    /* the file as the user named it; empty: the path of the job */
  by_span member;  /* name within a container; empty: the file itself */
  size_t line;     /* from 1; 0: the whole file */
  size_t column;   /* in code points, from 1; 0: the whole line */
  size_t offset;   /* bytes from the start of the file or member, meaningful where line is not 0 or size is not 0 */
  size_t size;     /* bytes; 0: a point */
  by_position end; /* where that begins which follows the element of an XML document that is meant; zeros: not known */
} by_place;

enum { BY_DETAILS = 3 };

typedef struct by_finding {
  const by_rule *rule;
  by_severity severity;
  by_place place;
  by_place related; /* the other place of a disagreement; its path, too, may be that of the job; path and line empty: there is none */
  by_span details[BY_DETAILS];
  by_span value;       /* what the element at the place says, where that is known; not shown */
  by_span source_line; /* the line of the place, for display; empty where there is none */
  size_t source_size;  /* bytes of it, from the column on, that the finding is about; 0: a point, or not known */
  struct by_finding *next;
} by_finding;

typedef struct by_findings {
  by_arena *arena; /* owns the copies */
  by_span path;    /* stands in for an empty place.path */
  by_finding *first;
  by_finding *last;
  size_t errors;
  size_t warnings;
  size_t notes;
  size_t left_out;        /* of those that were counted: the arena was almost full */
  by_severity left_worst; /* of them, where there are any */
  bool failed;            /* memory was short: a finding is missing, the job must end as BY_ENVIRONMENT */
} by_findings;

/* The place of a spot in the member. */
by_place by_place_at(by_span member, by_position spot);
/* Appends a copy of the finding (its spans too) with the severity of its rule. */
void by_findings_add(by_findings *findings, const by_finding *finding) BY_NONNULL;
/* The same with another severity than the rule's: where an older edition of a specification is milder. */
void by_findings_add_as(by_findings *findings, const by_finding *finding, by_severity severity) BY_NONNULL;
/* Appends the findings of another list of the same arena, which is given up. */
void by_findings_join(by_findings *findings, const by_findings *other) BY_NONNULL;
/* Adds copies of the findings of a list of another arena. */
void by_findings_add_all(by_findings *findings, const by_findings *other) BY_NONNULL;
/* Joins them, but without notes, and without those about a line that the list speaks of already, as severely. Sorts both. */
void by_findings_join_news(by_findings *findings, by_findings *other) BY_NONNULL;
/* Takes out those that the function says no to. */
void by_findings_keep(by_findings *findings, bool (*is_kept)(const by_finding *finding, const void *context),
                      const void *context) BY_NONNULL;
/* The status of a check that began when there were `errors` errors: short memory, a new error, or neither. */
by_status by_findings_status(const by_findings *findings, size_t errors) BY_MUST_USE BY_NONNULL;
/* The status of a job that ended as `status`: a refusal without an error that says why would pass for a success, and is our own fault. */
by_status by_findings_confirm(const by_findings *findings, by_status status) BY_MUST_USE BY_NONNULL;
/* Puts them in the order of path, member, line, column, rule; equal ones keep their order. */
void by_findings_sort(by_findings *findings) BY_NONNULL;

#endif
