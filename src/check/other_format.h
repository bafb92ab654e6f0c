/* SPDX-License-Identifier: BSD-2-Clause */
/* Files of other formats that are taken for texts: documents, pages, pictures, containers. */
#ifndef BY_CHECK_OTHER_FORMAT_H
#define BY_CHECK_OTHER_FORMAT_H

#include "base/finding.h"
#include "base/status.h"

/* Refuses bytes that begin as no plain text does, and says what they are. */
by_status by_check_other_format(by_span bytes, by_findings *findings) BY_MUST_USE BY_NONNULL;

#endif
