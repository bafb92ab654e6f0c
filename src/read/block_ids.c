/* SPDX-License-Identifier: BSD-2-Clause */
/* The ids of blocks, the same in TEI and EPUB. */
#include "read/article_parts.h"

#include <stdio.h>

enum { ID_BYTES = 48 };

/* Gives the block its id: STEM-lLINE, with -2, -3 ... for further blocks of the same line. */
static bool give_id(const by_reading *reading, const char *stem, by_block *block, const by_block *previous, unsigned *same)
{
  char room[ID_BYTES];
  *same = previous != NULL && previous->line == block->line && previous->id.size != 0 ? *same + 1 : 1;
  int size = 0;
  if (block->kind == BY_BLOCK_HEAD) {
    size = snprintf(room, sizeof room, "%s-title", stem);
  } else if (*same == 1) {
    size = snprintf(room, sizeof room, "%s-l%zu", stem, block->line);
  } else {
    size = snprintf(room, sizeof room, "%s-l%zu-%u", stem, block->line, *same);
  }
  return size > 0 && by_arena_copy(reading->arena, (by_span){.at = room, .size = (size_t)size}, &block->id);
}

bool by_give_ids(const by_reading *reading, const char *stem, const by_blocks *blocks)
{
  const by_block *previous = NULL;
  unsigned same = 1;
  for (size_t i = 0; i < blocks->count; i++) {
    by_block *block = &blocks->items[i];
    if (block->kind == BY_BLOCK_PAGE_BREAK) {
      continue;
    }
    if (!give_id(reading, stem, block, previous, &same)) {
      return false;
    }
    previous = block;
  }
  return true;
}
