/* SPDX-License-Identifier: BSD-2-Clause */
/* The changes of an edition. Blocks are visited in the order of the text; page breaks have no place in an EPUB and count as what lies
 * between blocks. */
#include "write/editing.h"

#include "base/xml_char.h"
#include "text/blank.h"
#include "text/repair.h"

typedef struct editing {
  const by_edition *edition;
  by_arena *arena;
  const by_repair *repair;
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

/* What is done with each block in turn; false where memory is short. */
typedef bool visitor(editing *work, const by_block *block, by_span language);

static bool visit_blocks(editing *work, const by_blocks *blocks, by_span language, visitor *visit)
{
  bool done = true;
  for (size_t i = 0; i < blocks->count && done; i++) {
    const by_block *block = &blocks->items[i];
    done = block->kind == BY_BLOCK_PAGE_BREAK || visit(work, block, block->language.size != 0 ? block->language : language);
  }
  return done;
}

static bool visit_all(editing *work, visitor *visit)
{
  const by_issue *issue = work->edition->issue;
  bool done = visit_blocks(work, &issue->masthead, issue->language, visit);
  for (size_t i = 0; i < issue->article_count && done; i++) {
    const by_article *article = &issue->articles[i];
    done = visit_blocks(work, &article->blocks, by_edition_language(work->edition, article), visit);
  }
  return done && visit_blocks(work, &issue->back, issue->language, visit);
}

static bool keep_one(editing *work, const by_block *block, by_span language)
{
  (void)language;
  by_buffer folded = by_buffer_of(block->size + 1);
  by_blank_fold(by_edition_block_text(work->edition, block), &folded);
  const bool empty = folded.size == 0;
  by_buffer_drop(&folded);
  if (empty) { /* of controls alone: no element stands for it */
    return true;
  }
  end_gap(work, block->offset);
  keep_block(work, block->offset + block->size);
  return true;
}

static bool is_persian(by_span language)
{
  return by_span_is(language, "fa") || by_span_starts(language, by_span_of("fa-"));
}

/* Yeh and kaf are Persian only where somebody confirmed that the issue is, and nothing says that the block is not. */
static bool write_letters(editing *work, const by_block *block, by_span language)
{
  const by_value *confirmed = &work->edition->record->language;
  const bool persian = confirmed->state == BY_CONFIRMED && is_persian(confirmed->text) && is_persian(language);
  const by_letters letters = {.bytes = work->edition->text->bytes, .persian = persian, .arena = work->arena, .changes = work->changes};
  return by_repair_add(work->repair, &letters, by_edition_block_text(work->edition, block));
}

/* Letters and blanks, found apart. */
static bool find_letters(const by_edition *edition, by_arena *arena, by_changes *changes)
{
  by_changes letters = {.items = NULL};
  by_changes blanks = {.items = NULL};
  by_repair *repair = by_arena_take(arena, 1, sizeof *repair);
  editing work = {.edition = edition, .arena = arena, .repair = repair, .changes = &letters};
  const bool done = repair != NULL && by_repair_find(edition->text, arena, repair) && visit_all(&work, write_letters);
  by_changes_add_blanks(&blanks, edition->text->bytes);
  by_changes_merge(changes, &letters, &blanks);
  by_changes_drop(&letters);
  by_changes_drop(&blanks);
  return done && !changes->failed;
}

bool by_editing_find(const by_edition *edition, by_arena *arena, by_changes *changes)
{
  if (edition->level >= BY_LEVEL_LETTERS) {
    return find_letters(edition, arena, changes);
  }
  if (edition->level == BY_LEVEL_USUAL) {
    by_changes_add_blanks(changes, edition->text->bytes);
    return !changes->failed;
  }
  editing work = {.edition = edition, .arena = arena, .changes = changes};
  const bool done = visit_all(&work, keep_one);
  end_gap(&work, edition->text->bytes.size);
  return done && !changes->failed;
}
