/* SPDX-License-Identifier: BSD-2-Clause */
/* A growing set of names: which outputs a run has made already. */
#ifndef BY_CLI_NAMES_H
#define BY_CLI_NAMES_H

#include "base/arena.h"

typedef struct by_names {
  by_arena *arena; /* owns table and names */
  by_span *slots;  /* empty where at is NULL */
  size_t capacity; /* 0, or a power of two */
  size_t count;
} by_names;

bool by_names_have(const by_names *names, by_span name) BY_NONNULL;
/* Adds a copy of a name that is not there yet; false where memory is short. */
bool by_names_add(by_names *names, by_span name) BY_MUST_USE BY_NONNULL;

#endif
