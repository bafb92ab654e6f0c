/* SPDX-License-Identifier: BSD-2-Clause */
/* All bytes of a large file as one span, of which only the part that is looked at lies in memory. */
#ifndef BY_BASE_SPARSE_H
#define BY_BASE_SPARSE_H

#include "base/span.h"
#include "base/status.h"

typedef struct by_sparse {
  void *context;
  /* This part can be read until the next call. */
  void (*want)(void *context, by_span part);
  /* So can this, to the end of the span, and for good. */
  void (*pin)(void *context, by_span rest);
  /* It is gone. What could not be read was zeros: then it is BY_REFUSED, with a finding. */
  by_status (*close)(void *context);
} by_sparse;

/* NULL: all bytes of the span lie in memory. */
static inline void by_sparse_want(const by_sparse *sparse, by_span part)
{
  if (sparse != NULL && part.size != 0) {
    sparse->want(sparse->context, part);
  }
}

/* A part of the whole that can be read until the next call. */
static inline by_span by_sparse_slice(const by_sparse *sparse, by_span whole, size_t start, size_t size)
{
  const by_span part = by_span_slice(whole, start, size);
  by_sparse_want(sparse, part);
  return part;
}

static inline void by_sparse_pin(const by_sparse *sparse, by_span whole, size_t start)
{
  if (sparse != NULL) {
    sparse->pin(sparse->context, by_span_from(whole, start));
  }
}

#endif
