/* SPDX-License-Identifier: BSD-2-Clause */
/* What libxml2 says about a document that its grammar refuses, in the words of who writes documents. */
#ifndef BY_CHECK_SCHEMA_WORDS_H
#define BY_CHECK_SCHEMA_WORDS_H

#include "base/buffer.h"

/* Appends the message with elements and attributes by their names, without namespaces, and its usual phrases in plain words. What is not
 * known stands as it is. */
void by_schema_words(by_span message, by_buffer *out) BY_NONNULL_AT(2);

#endif
