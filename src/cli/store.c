/* SPDX-License-Identifier: BSD-2-Clause */
/* Its bytes are not given back to the system before the end, but written over. */
#include "cli/store.h"

#include "cli/window.h"

static bool add(void *context, by_span bytes, uint64_t *at)
{
  by_nameless *const file = context;
  *at = file->size;
  by_nameless_open_anywhere(file);
  return by_nameless_add(file, bytes);
}

static void let_go(void *context, uint64_t from)
{
  by_nameless *const file = context;
  file->size = from < file->size ? from : file->size;
}

static by_status end_spread(void *context, bool lost)
{
  (void)context;
  return lost ? BY_ENVIRONMENT : BY_OK;
}

static bool spread(void *context, by_part_of part, by_span *whole, by_sparse *sparse)
{
  by_nameless *const file = context;
  const by_view view = {.descriptor = file->descriptor, .part = part, .end = end_spread, .context = file};
  return by_window_open(&view, whole, sparse);
}

by_store by_store_begin(by_nameless *file)
{
  *file = (by_nameless){.descriptor = -1};
  return (by_store){.context = file, .add = add, .let_go = let_go, .spread = spread};
}
