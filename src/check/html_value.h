/* SPDX-License-Identifier: BSD-2-Clause */
/* The values that attributes of HTML can have, where they are words of a list or numbers. */
#ifndef BY_CHECK_HTML_VALUE_H
#define BY_CHECK_HTML_VALUE_H

#include "base/annotate.h"
#include "base/span.h"

/* False only where the value surely is wrong. */
bool by_html_can_be(const char *element, const char *attribute, by_span value) BY_MUST_USE BY_NONNULL;

#endif
