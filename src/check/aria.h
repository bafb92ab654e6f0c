/* SPDX-License-Identifier: BSD-2-Clause */
/* The states and properties of ARIA (WAI-ARIA 1.3, section 6), as a table. */
#ifndef BY_CHECK_ARIA_H
#define BY_CHECK_ARIA_H

#include "base/annotate.h"
#include "base/span.h"

/* Whether there is such an attribute; its name begins with aria-. */
bool by_aria_has(const char *attribute) BY_MUST_USE BY_NONNULL;
/* Whether an attribute of ARIA can have the value; true of all others. */
bool by_aria_can_be(const char *attribute, by_span value) BY_MUST_USE BY_NONNULL;
/* Whether the element, by its nature or by one of its roles, can have an attribute of ARIA; true of all others. */
bool by_aria_is_of(const char *attribute, const char *element, by_span roles) BY_MUST_USE BY_NONNULL_AT(1, 2);

#endif
