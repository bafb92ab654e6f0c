/* SPDX-License-Identifier: BSD-2-Clause */
/* Large EPUBs in a bag: they are looked at where they lie, in the container itself or in the store. */
#include "bayegan/verify_bag.h"

/* Bytes of a member that is not held in memory. */
enum { LARGE = 4 << 20 };

bool by_far_begin(bayegan_bag *bag)
{
  const by_reader *const from = bag->size != BY_SIZE_UNKNOWN && bag->size > LARGE ? bag->spread : NULL;
  by_member_bytes *const far = &bag->far[bag->which];
  const by_part_of part = {.offset = bag->where, .size = bag->size};
  return from != NULL && from->spread != NULL && from->spread(from->context, part, &far->bytes, &far->sparse);
}

bool by_far_end(bayegan_bag *bag)
{
  const by_part_of part = bag->keeper.stored;
  const by_store *const store = bag->job->store;
  by_member_bytes *const far = &bag->far[bag->which];
  if (bag->which != BY_HELD) {
    bag->keeper.stored = (by_part_of){.size = 0}; /* it stays there */
  }
  return part.size == 0 || store->spread(store->context, part, &far->bytes, &far->sparse);
}

by_status by_far_close(bayegan_bag *bag, size_t which)
{
  by_member_bytes *const far = &bag->far[which];
  const by_status status = far->sparse.close == NULL ? BY_OK : far->sparse.close(far->sparse.context);
  *far = (by_member_bytes){.valid = false};
  return status;
}

by_status by_far_close_all(bayegan_bag *bag, by_status status)
{
  for (size_t i = 0; i <= BY_HELD; i++) {
    status = by_status_worse(status, by_far_close(bag, i));
  }
  return status;
}
