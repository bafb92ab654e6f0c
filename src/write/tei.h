/* SPDX-License-Identifier: BSD-2-Clause */
/* TEI P5 4.12.0: one document an issue, valid against schemas/periodical.rng. The text is the source's, unchanged. */
#ifndef BY_WRITE_TEI_H
#define BY_WRITE_TEI_H

#include "write/edition.h"

/* Appends the document. A failure of the buffer is its owner's to see. */
void by_write_tei(const by_edition *edition, by_buffer *out) BY_NONNULL;

#endif
