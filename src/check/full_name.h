/* SPDX-License-Identifier: BSD-2-Clause */
/* Names as expat gives them. Internal to check/parse.c and what it tells. */
#ifndef BY_CHECK_FULL_NAME_H
#define BY_CHECK_FULL_NAME_H

#include "base/annotate.h"
#include "base/span.h"

/* Between address, local name and prefix in a name: no XML character. */
enum { BY_NAME_SEPARATOR = 1 };

typedef struct by_full_name {
  by_span local;
  by_span address;    /* of its namespace, where it has one */
  const char *prefix; /* NULL: none */
  bool has_space;
} by_full_name;

/* Of "local", "address|local" or "address|local|prefix". */
by_full_name by_full_name_of(const char *name) BY_MUST_USE BY_NONNULL;

#endif
