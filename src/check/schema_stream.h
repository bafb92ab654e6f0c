/* SPDX-License-Identifier: BSD-2-Clause */
/* Holding a document against a grammar while it is read, without a tree: what a large document costs before it is known to be valid is
 * little. Internal to check/schema.c and check/parse.c. */
#ifndef BY_CHECK_SCHEMA_STREAM_H
#define BY_CHECK_SCHEMA_STREAM_H

#include "check/schema_engine.h"

#include "base/span.h"

typedef struct by_engine_stream by_engine_stream;

/* The outermost element of a document. */
typedef struct by_root {
  by_span name;
  by_span space; /* at NULL: of no namespace */
  by_position at;
} by_root;

void by_engine_stream_free(by_engine_stream *stream);
/* Of a compiled grammar, for a document whose root is to be `root` of the namespace `space`; messages go to `to`. NULL where memory is
 * short. */
by_engine_stream *by_engine_stream_new(void *grammar, const char *root, const char *space, by_hearing *to)
    BY_OWNED_BY(by_engine_stream_free) BY_NONNULL;

/* As by_tree_namespace, by_tree_open, by_tree_text and by_tree_close. */
void by_engine_stream_namespace(by_engine_stream *stream, const char *prefix, const char *address) BY_NONNULL_AT(1);
void by_engine_stream_open(by_engine_stream *stream, const char *name, const char *const *pairs, by_position at) BY_NONNULL;
void by_engine_stream_text(by_engine_stream *stream, by_span text) BY_NONNULL;
void by_engine_stream_close(by_engine_stream *stream) BY_NONNULL;

/* Whether there is no need to go on: memory is short, the root is another, or enough was heard. */
bool by_engine_stream_is_done(const by_engine_stream *stream) BY_MUST_USE BY_NONNULL;
/* It is done for more names than any honest document has. */
bool by_engine_stream_is_limited(const by_engine_stream *stream) BY_MUST_USE BY_NONNULL;
/* The root where its name and namespace are not what they should be; else false. */
bool by_engine_stream_other_root(const by_engine_stream *stream, by_root *root) BY_MUST_USE BY_NONNULL;
/* Ends it: as by_engine_validate. */
int by_engine_stream_end(by_engine_stream *stream) BY_MUST_USE BY_NONNULL;

#endif
