/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files that hold documents against grammars share. Private to check/schema*.c. */
#ifndef BY_CHECK_SCHEMA_PARTS_H
#define BY_CHECK_SCHEMA_PARTS_H

#include "check/budget.h"
#include "check/parse.h"
#include "check/schema.h"
#include "check/schema_stream.h"

#include <pthread.h>

enum { BY_SCHEMA_FINDINGS_MOST = 20 /* of one document */ };

/* A grammar: its file in schemas/, and the element a document must be (XML Schema would take any declared one). */
typedef struct by_grammar_row {
  const char *file;
  const char *root;
  const char *space;
} by_grammar_row;

extern const by_grammar_row by_grammar_rows[];

struct by_schemas {
  by_schemas *owner;           /* of the grammars: itself, or another */
  pthread_mutex_t lock;        /* libxml2 compiles one grammar at a time */
  void *compiled[BY_GRAMMARS]; /* NULL: not used yet */
  by_budget budget;            /* of all threads; that of the owner counts */
  by_parser *parser;
};

/* Where libxml2's messages go while one document is looked at. */
typedef struct by_listener {
  by_findings *findings;
  by_span member;
  const char *grammar; /* name of the grammar's file; NULL while the document is parsed */
  size_t heard;
} by_listener;

/* The compiled grammar; NULL where memory is short. */
void *by_schemas_compiled(const by_schemas *schemas, by_grammar grammar) BY_NONNULL;
/* What a validator says of the document; so in by_hearing. */
void by_listener_hear(void *context, by_position at, const char *text);
/* Why there is no document. */
void by_listener_report_fault(by_listener *to, const by_parse_fault *fault) BY_NONNULL;
/* What the document is instead of the root that it is to have. */
void by_listener_report_root(by_listener *to, const by_root *root, const by_grammar_row *row) BY_NONNULL;
/* Whether a document that was scanned is valid, without a tree. */
by_status by_document_prove(by_schemas *schemas, by_grammar grammar, by_part part, by_findings *findings) BY_MUST_USE BY_NONNULL;

#endif
