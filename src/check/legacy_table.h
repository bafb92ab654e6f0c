/* SPDX-License-Identifier: BSD-2-Clause */
/* The elements and attributes of the pages of EPUB 2 (XHTML 1.1 as OPS 2.0.1, section 2.2, takes it), as a table. */
#ifndef BY_CHECK_LEGACY_TABLE_H
#define BY_CHECK_LEGACY_TABLE_H

#include "base/annotate.h"
#include "base/span.h"

/* What an element holds. */
typedef enum by_legacy_content {
  BY_LEGACY_NOTHING,
  BY_LEGACY_TEXT,   /* and no element */
  BY_LEGACY_LINE,   /* text, and elements that stand in lines of it */
  BY_LEGACY_BLOCKS, /* blocks, one at least, and no text between them */
  BY_LEGACY_FLOW,   /* text, its elements and blocks */
  BY_LEGACY_LISTED  /* those elements, one at least */
} by_legacy_content;

/* Lists are words separated by blanks. */
typedef struct by_legacy_element {
  const char *name;
  by_legacy_content content;
  const char *attributes; /* beside those that every element may have; NULL: any */
  const char *children;   /* of LISTED; beside its content, of others */
  const char *needed;     /* attribute; NULL: none */
  bool line;              /* it may stand in a line of text; so the next */
  bool block;             /* between blocks */
} by_legacy_element;

/* NULL where EPUB 2 has no such element. */
const by_legacy_element *by_legacy_element_named(const char *name) BY_NONNULL;
bool by_legacy_has_attribute(const by_legacy_element *element, const char *attribute) BY_MUST_USE BY_NONNULL;

#endif
