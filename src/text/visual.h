/* SPDX-License-Identifier: BSD-2-Clause */
/* Lines of Iran System, which stand as they were seen on the screen, put into the order in which they are read. */
#ifndef BY_TEXT_VISUAL_H
#define BY_TEXT_VISUAL_H

#include "base/annotate.h"
#include "base/span.h"

#include <stdint.h>

enum { BY_TURNED = 1 << 30 }; /* is added to the offsets of lines that were turned round */

/* For each position in reading order, the offset of its byte. Each line is turned round; in it runs of digits and of Latin letters keep
 * their order. Turning twice gives the line again. `order` has room for one number a byte, of less than 1 GiB. */
void by_visual_order(by_span source, uint32_t *order) BY_NONNULL;
/* The byte at a position; brackets outside the runs that keep their order are mirrored, since their shapes were stored. */
unsigned char by_visual_byte(by_span source, const uint32_t *order, size_t position) BY_NONNULL;

#endif
