/* SPDX-License-Identifier: BSD-2-Clause */
/* The outline of a kind of XML document, as tables: which elements there are, which attributes and children each has. Enough for documents
 * of anybody, where a whole grammar would be slower to load than the document is to read. */
#ifndef BY_CHECK_OUTLINE_H
#define BY_CHECK_OUTLINE_H

#include "base/finding.h"
#include "check/schema.h"

struct _xmlDoc;
struct _xmlNode;

/* Lists are words separated by spaces. A child has behind its name how often it may stand: nothing (once), ? + or *. Names of another than
 * the first address begin with its prefix and a colon. */
typedef struct by_outline_row {
  const char *name;
  const char *needed;   /* attributes that must stand; "" for none */
  const char *allowed;  /* other attributes */
  const char *children; /* NULL: any, and what is in them is not looked at */
  bool ordered;         /* the children come in the order of the list */
  bool text;            /* there may be text among the children */
  bool filled;          /* the text must be more than blanks */
  bool some;            /* there must be a child */
} by_outline_row;

/* An attribute whose value is one of a list. */
typedef struct by_outline_value {
  const char *name; /* of the element; NULL: any */
  const char *attribute;
  const char *values; /* words */
} by_outline_value;

typedef struct by_outline_space {
  const char *prefix; /* NULL for the first */
  const char *address;
} by_outline_space;

enum { BY_OUTLINE_SPACES = 4 };

typedef struct by_outline {
  const char *shown; /* what to call it in a message */
  const char *root;
  by_outline_space spaces[BY_OUTLINE_SPACES];
  const by_outline_row *rows;
  size_t row_count;
  const char *leaves; /* words: elements of text only, which is more than blanks; NULL: none */
  const by_outline_value *values;
  size_t value_count;
  bool any_attributes;     /* there may be others than the rows name */
  bool foreign_attributes; /* attributes of other addresses are allowed */
  bool language_named;     /* xml:lang stands only where a row names it, and no other attribute of XML */
} by_outline;

/* Reports xml-grammar for what is not as the outline says. */
void by_outline_check(const by_outline *outline, struct _xmlDoc *document, by_span member, by_findings *findings) BY_NONNULL;
/* Reads the document and, where the part is strict, checks it so. As by_document_read. */
by_status by_outline_read(const by_outline *outline, by_schemas *schemas, by_part part, by_findings *findings,
                          struct _xmlDoc **document) BY_MUST_USE BY_NONNULL;
/* Reports xml-grammar at one node: `what`, with the name of the node in front. */
void by_outline_report(const char *shown, by_span member, const struct _xmlNode *node, const char *what, by_findings *findings) BY_NONNULL;

extern const by_outline by_outline_container;
extern const by_outline by_outline_encryption;
extern const by_outline by_outline_signatures;
extern const by_outline by_outline_package;
extern const by_outline by_outline_ncx;
extern const by_outline by_outline_smil;
extern const by_outline by_outline_dublin_core;
extern const by_outline by_outline_premis;
extern const by_outline by_outline_mods;

#endif
