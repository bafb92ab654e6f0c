/* SPDX-License-Identifier: BSD-2-Clause */
/* Where a report goes: in pieces, so that no memory has all of it. */
#ifndef BY_REPORT_OUTLET_H
#define BY_REPORT_OUTLET_H

#include "base/buffer.h"

typedef struct by_outlet {
  by_buffer bytes; /* that wait; a report appends to them */
  void *context;
  bool (*send)(void *context, by_span bytes); /* false where they do not arrive: the report fails */
} by_outlet;

/* Sends what waits, once it is much. To be called again and again. */
void by_outlet_step(by_outlet *outlet) BY_NONNULL;
/* Sends the rest, and drops the buffer. Whether all arrived. */
bool by_outlet_end(by_outlet *outlet) BY_MUST_USE BY_NONNULL;

#endif
