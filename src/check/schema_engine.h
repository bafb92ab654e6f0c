/* SPDX-License-Identifier: BSD-2-Clause */
/* libxml2's XML Schema engine. It is several times faster than its RELAX NG, and linear where that is exponential (optional attributes of
 * one element), so the RELAX NG grammars of schemas/ are translated for it. Internal to check/schema*.c. */
#ifndef BY_CHECK_SCHEMA_ENGINE_H
#define BY_CHECK_SCHEMA_ENGINE_H

#include "base/annotate.h"
#include "base/embedded.h"
#include "base/finding.h"

#include <stddef.h>

struct _xmlDoc;

/* Where the messages about one document go. */
typedef struct by_hearing {
  void (*hear)(void *listener, by_position at, const char *text); /* the text may be NULL, may be cut within a character */
  void *listener;
  by_position open; /* where no tree tells the place: that of the element at hand */
  size_t heard;     /* messages so far */
  size_t most;      /* a stream (schema_stream.h) goes on until there are so many */
} by_hearing;

/* Lets the messages of a validator go there. */
void by_engine_hear(void *validator, by_hearing *to) BY_NONNULL;

/* NULL where the grammar is broken or memory short. */
void *by_engine_compile(const by_embedded *file) BY_MUST_USE BY_NONNULL;
/* 0 valid, above 0 invalid, below 0 failed. */
int by_engine_validate(void *grammar, struct _xmlDoc *document, by_hearing *to) BY_MUST_USE BY_NONNULL;
void by_engine_release(void *grammar);

/* Readies libxml2 for the process: nothing is loaded from outside but the embedded files that a grammar imports. */
void by_engine_begin(void);
/* Gives back what libxml2 keeps for the process. */
void by_engine_end(void);

#endif
