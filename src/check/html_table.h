/* SPDX-License-Identifier: BSD-2-Clause */
/* The elements and attributes of HTML (the HTML Standard, as EPUB 3.3 uses it), as tables. */
#ifndef BY_CHECK_HTML_TABLE_H
#define BY_CHECK_HTML_TABLE_H

#include "base/annotate.h"
#include "base/span.h"

/* Lists are words separated by blanks. */
typedef struct by_html_element {
  const char *name;
  const char *attributes; /* beside those that every element may have */
  const char *needed;     /* of these */
  const char *parents;    /* NULL: any */
  bool empty;             /* it holds nothing */
  bool phrase;            /* it stands within lines of text */
} by_html_element;

/* NULL where HTML has no such element. */
const by_html_element *by_html_element_named(const char *name) BY_NONNULL;
bool by_html_has_attribute(const by_html_element *element, const char *attribute) BY_MUST_USE BY_NONNULL;
/* Whether every word is a role of ARIA or DPUB-ARIA. */
bool by_html_is_role(by_span roles) BY_MUST_USE;

#endif
