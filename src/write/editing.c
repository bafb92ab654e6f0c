/* SPDX-License-Identifier: BSD-2-Clause */
/* The changes of an edition. Blocks are visited in the order of the text; page breaks have no place in an EPUB and count as what lies
 * between blocks. */
#include "write/editing.h"

#include "base/xml_char.h"

typedef struct editing {
  const by_edition *edition;
  by_changes *changes;
  size_t at; /* bytes of the text up to which all changes are found */
} editing;

static void add(const editing *work, size_t offset, size_t size, const char *after, by_change_rule rule)
{
  by_changes_add(work->changes, (by_change){.offset = (uint32_t)offset, .size = (uint32_t)size, .after = by_span_of(after), .rule = rule});
}

/* What lies before the block that begins at `start`: one space stands for it, nothing at the text's two ends. */
static void end_gap(editing *work, size_t start)
{
  const by_span bytes = work->edition->text->bytes;
  const by_span gap = by_span_slice(bytes, work->at, start - work->at);
  const char *after = work->at == 0 || start == bytes.size ? "" : " ";
  if (!by_span_is(gap, after)) {
    add(work, work->at, gap.size, after, BY_CHANGE_BLOCK_EDGE);
  }
  work->at = start;
}

/* What XML cannot hold within a block, or would turn into LF. */
static void keep_block(editing *work, size_t end)
{
  const by_span bytes = work->edition->text->bytes;
  for (size_t i = work->at; i < end; i++) {
    const size_t forbidden = by_xml_forbidden(bytes, i);
    if (forbidden != 0) {
      add(work, i, forbidden, "", BY_CHANGE_CONTROL);
      i += forbidden - 1;
    } else if (bytes.at[i] == '\r') {
      const size_t size = i + 1 < end && bytes.at[i + 1] == '\n' ? 2 : 1;
      add(work, i, size, "\n", BY_CHANGE_LINE_END);
      i += size - 1;
    }
  }
  work->at = end;
}

static void keep_blocks(editing *work, const by_blocks *blocks)
{
  for (size_t i = 0; i < blocks->count; i++) {
    const by_block *block = &blocks->items[i];
    if (block->kind != BY_BLOCK_PAGE_BREAK) {
      end_gap(work, block->offset);
      keep_block(work, block->offset + block->size);
    }
  }
}

static void keep_text(editing *work)
{
  const by_issue *issue = work->edition->issue;
  keep_blocks(work, &issue->masthead);
  for (size_t i = 0; i < issue->article_count; i++) {
    keep_blocks(work, &issue->articles[i].blocks);
  }
  keep_blocks(work, &issue->back);
  end_gap(work, work->edition->text->bytes.size);
}

bool by_editing_find(const by_edition *edition, by_arena *arena, by_changes *changes)
{
  (void)arena;
  editing work = {.edition = edition, .changes = changes};
  if (edition->level == 0) {
    keep_text(&work);
  } else {
    by_changes_add_blanks(changes, edition->text->bytes);
  }
  return !changes->failed;
}
