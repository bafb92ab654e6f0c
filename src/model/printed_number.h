/* SPDX-License-Identifier: BSD-2-Clause */
/* A number as it is printed, "No. 232" or "۲۳۲-۳۳", against the number that is meant. */
#ifndef BY_MODEL_PRINTED_NUMBER_H
#define BY_MODEL_PRINTED_NUMBER_H

#include "base/annotate.h"
#include "base/span.h"

/* Whether the print may stand for the numbers, in ASCII, equal where it is one. One or two groups of digits (ASCII, Arabic or Persian) are
 * compared; words and longer labels are not, and agree. */
bool by_print_agrees(by_span print, by_span from, by_span to) BY_MUST_USE;

#endif
