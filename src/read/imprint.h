/* SPDX-License-Identifier: BSD-2-Clause */
/* The imprint at the end of an issue: who edits and prints it, what it costs, where it is to be had. */
#ifndef BY_READ_IMPRINT_H
#define BY_READ_IMPRINT_H

#include "read/reading.h"

/* The first piece of the imprint that closes the text, of those from `first` on; the number of pieces where there is none. */
size_t by_imprint_start(const by_reading *reading, size_t first) BY_NONNULL;

#endif
