/* SPDX-License-Identifier: BSD-2-Clause */
/* Holdings that lie in memory anyway, and what goes for all. */
#include "model/holdings.h"

static by_status read_file(void *context, size_t index, bool whole, by_span *bytes)
{
  const by_artifact *files = context;
  *bytes = by_span_slice(files[index].bytes, 0, whole ? files[index].bytes.size : (size_t)BY_HOLDING_HEAD);
  return BY_OK;
}

bool by_holdings_of(const by_artifacts *files, by_arena *arena, by_holdings *holdings)
{
  by_holding *items = by_arena_take(arena, files->count, sizeof *items);
  if (items == NULL) {
    return false;
  }
  for (size_t i = 0; i < files->count; i++) {
    items[i] = (by_holding){.path = files->items[i].path, .index = i};
  }
  *holdings = (by_holdings){.items = items, .count = files->count, .context = files->items, .read = read_file};
  return true;
}

by_status by_holdings_test(const by_holdings *holdings)
{
  by_status worst = BY_OK;
  for (size_t i = 0; i < holdings->count && worst <= BY_REFUSED; i++) {
    by_span head = {0};
    worst = by_status_worse(worst, holdings->read(holdings->context, holdings->items[i].index, false, &head));
  }
  return worst;
}
