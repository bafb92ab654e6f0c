/* SPDX-License-Identifier: BSD-2-Clause */
/* Whether an address is a valid URL (the URL Standard, sections 3 and 4.3). */
#ifndef BY_CHECK_URL_H
#define BY_CHECK_URL_H

#include "base/annotate.h"
#include "base/span.h"

/* What is wrong with the host and the port that stand between "//" and the path, or NULL. */
const char *by_url_authority_fault(by_span authority) BY_MUST_USE;
/* What is wrong with the characters of a path, query and fragment, or of what stands behind another scheme; NULL: nothing. */
const char *by_url_character_fault(by_span text) BY_MUST_USE;
/* Whether IANA knows the scheme, for good or provisionally (the register of 2024, as far as books could have it). */
bool by_url_is_registered(by_span scheme) BY_MUST_USE;

#endif
