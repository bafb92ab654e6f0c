/* SPDX-License-Identifier: BSD-2-Clause */
/* Which roles an element of XHTML can have (ARIA in HTML; DPUB-ARIA): no library. */
#ifndef BY_CHECK_ROLE_H
#define BY_CHECK_ROLE_H

#include "base/annotate.h"
#include "base/span.h"

/* Whether the element can have each of the roles. `kind`: type of an input in small letters, "href" of a link, else "". Roles that there
 * are not are another question. */
bool by_role_fits(const char *element, const char *kind, by_span roles) BY_MUST_USE BY_NONNULL_AT(1, 2);
/* Whether one of them is advised against. */
bool by_role_is_deprecated(by_span roles) BY_MUST_USE;

#endif
