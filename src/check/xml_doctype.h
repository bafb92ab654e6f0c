/* SPDX-License-Identifier: BSD-2-Clause */
/* Document type declarations in publications of anybody (EPUB 3.3, section 3.9). */
#ifndef BY_CHECK_XML_DOCTYPE_H
#define BY_CHECK_XML_DOCTYPE_H

#include "base/annotate.h"
#include "base/span.h"

/* The bytes of the declaration at the start of `text`, which begins with "<!". Where a document of this media type may not hold it, *fault
 * says why (NULL before). Without a media type every public identifier is allowed. */
size_t by_doctype_read(by_span text, by_span media_type, const char **fault) BY_MUST_USE BY_NONNULL_AT(3);

#endif
