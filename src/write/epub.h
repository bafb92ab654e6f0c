/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of an EPUB 3.3 publication. pack/ makes the container. */
#ifndef BY_WRITE_EPUB_H
#define BY_WRITE_EPUB_H

#include "write/edition.h"

/* Appends every part but `mimetype`, in the order of the container, to `parts`; their paths and bytes live in the arena. */
by_status by_write_epub(const by_edition *edition, by_arena *arena, by_artifacts *parts) BY_MUST_USE BY_NONNULL;
/* How many parts the issue needs at most. */
size_t by_epub_part_count(const by_edition *edition) BY_NONNULL;

#endif
