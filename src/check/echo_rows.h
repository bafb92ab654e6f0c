/* SPDX-License-Identifier: BSD-2-Clause */
/* Which findings only repeat others, or follow from them: a table. Private to the echo files. */
#ifndef BY_CHECK_ECHO_ROWS_H
#define BY_CHECK_ECHO_ROWS_H

#include "base/finding.h"

/* Where findings must be for one to repeat the other. */
typedef enum by_echo_reach {
  BY_ECHO_PLACE,    /* the same place */
  BY_ECHO_BLOCK,    /* on its line, behind its beginning */
  BY_ECHO_WITHIN,   /* in the element that the other is about, or about that itself */
  BY_ECHO_AROUND,   /* about an element that holds the place of the other, or about that itself */
  BY_ECHO_DOCUMENT, /* in its document */
  BY_ECHO_NAME,     /* in the same file, and about the same name */
  BY_ECHO_TARGET,   /* about the document that the other is in, or against it */
  BY_ECHO_EDITION,  /* in the same file, whatever document of it */
  BY_ECHO_AGAINST,  /* against the same place */
  BY_ECHO_ALL,      /* anywhere in the package */
  BY_ECHO_REACHES
} by_echo_reach;

/* Which findings of the rule are meant. */
typedef enum by_echo_kind {
  BY_ECHO_ANY,
  BY_ECHO_MORE,  /* more are counted than are stated */
  BY_ECHO_FEWER, /* fewer are */
  BY_ECHO_GAP,   /* text is missing there */
  BY_ECHO_KINDS
} by_echo_kind;

/* What both must have to do with each other. */
typedef enum by_echo_tie {
  BY_ECHO_FREE,   /* nothing */
  BY_ECHO_LACKED, /* the echo is about what the last word of the cause says */
  BY_ECHO_SAID,   /* the echo misses a value that the cause has */
  BY_ECHO_NAMED,  /* the cause names what the echo is about */
  BY_ECHO_HELD,   /* the echo names what the cause is about */
  BY_ECHO_MISSED, /* the cause misses text */
  BY_ECHO_STATED, /* the echo says a word of what the element of the cause says */
  BY_ECHO_TIES
} by_echo_tie;

enum { BY_ECHO_RULES = 20 };

/* Findings by some rules repeat, or follow from, one by another about either of their places. */
typedef struct by_echo_row {
  const by_rule *cause;
  by_echo_reach reach;
  bool once;         /* a cause has no more than one such echo: of several, the others are news */
  by_echo_kind kind; /* of the echoes */
  by_echo_tie tie;
  const char *of;                       /* what a detail of an echo must have in it; NULL: anything. So the next */
  const char *about;                    /* of the cause */
  const by_rule *echoes[BY_ECHO_RULES]; /* NULL: none, nor behind it */
} by_echo_row;

/* The row at `index`; NULL behind the last. */
const by_echo_row *by_echo_row_at(size_t index);
/* So of those that are about EPUBs, which it gives, too. */
const by_echo_row *by_echo_epub_row_at(size_t index);
/* The name that a finding is about; empty where it has none. */
by_span by_echo_name(const by_finding *finding) BY_NONNULL;

#endif
