/* SPDX-License-Identifier: BSD-2-Clause */
/* Room outside of memory, for what is large and comes but once. */
#ifndef BY_BASE_STORE_H
#define BY_BASE_STORE_H

#include "base/reader.h"

typedef struct by_store {
  void *context;
  /* Puts the bytes behind those that it has, and says where that is; false where the system fails: then it has none of them. */
  bool (*add)(void *context, by_span bytes, uint64_t *at);
  /* What lies from there on is wanted no more. */
  void (*let_go)(void *context, uint64_t from);
  /* As in by_reader. */
  bool (*spread)(void *context, by_part_of part, by_span *whole, by_sparse *sparse);
} by_store;

#endif
