/* SPDX-License-Identifier: BSD-2-Clause */
/* libxml2's two grammar engines behind one face. Its XML Schema is several times faster than its RELAX NG and linear where that is
 * exponential (optional attributes of one element); RELAX NG is for the two small grammars that XML Schema cannot say exactly. Internal to
 * check/schema*.c. */
#ifndef BY_CHECK_SCHEMA_ENGINE_H
#define BY_CHECK_SCHEMA_ENGINE_H

#include "base/embedded.h"

struct _xmlDoc;

/* Where the messages about one document go. */
typedef struct by_hearing {
  void (*hear)(void *listener, int line,
               const char *text); /* line: 0 where it is not known; text: may be NULL, may be cut within a character */
  void *listener;
} by_hearing;

typedef struct by_engine {
  void *(*compile)(const by_embedded *file); /* NULL where the grammar is broken or memory short */
  /* 0 valid, above 0 invalid, below 0 failed */
  int (*validate)(void *grammar, struct _xmlDoc *document, by_hearing *to);
  void (*release)(void *grammar);
} by_engine;

extern const by_engine by_engine_relax_ng;
extern const by_engine by_engine_xml_schema;

/* Readies libxml2 for the process: nothing is loaded from outside but the embedded files that a grammar imports. */
void by_engine_begin(void);
/* Gives back what libxml2 keeps for the process. */
void by_engine_end(void);

#endif
