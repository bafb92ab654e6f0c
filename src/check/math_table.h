/* SPDX-License-Identifier: BSD-2-Clause */
/* The elements and attributes of presentation MathML (MathML 3, chapter 3, as EPUB 3.3 uses it), as tables. */
#ifndef BY_CHECK_MATH_TABLE_H
#define BY_CHECK_MATH_TABLE_H

#include "base/annotate.h"
#include "base/span.h"

typedef enum by_math_content {
  BY_MATH_EXPRESSIONS, /* elements that are expressions, and those listed */
  BY_MATH_LISTED,      /* those listed alone */
  BY_MATH_TOKEN,       /* text, and elements listed */
  BY_MATH_NOTHING,
  BY_MATH_ANYTHING /* it is not looked at */
} by_math_content;

/* Lists are words separated by blanks. */
typedef struct by_math_element {
  const char *name;
  by_math_content content;
  const char *children; /* NULL: none */
  size_t least;         /* children; 0: any number */
  size_t most;          /* so */
  const char *needed;   /* attribute; NULL: none */
  bool part;            /* it is no expression, and stands only where it is listed */
} by_math_element;

/* NULL where presentation MathML has no such element. */
const by_math_element *by_math_element_named(const char *name) BY_NONNULL;
/* Whether some element has the attribute. */
bool by_math_has_attribute(const char *attribute) BY_MUST_USE BY_NONNULL;
/* Whether the attribute can have the value. */
bool by_math_can_be(const char *attribute, by_span value) BY_MUST_USE BY_NONNULL;

#endif
