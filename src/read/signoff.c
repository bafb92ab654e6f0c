/* SPDX-License-Identifier: BSD-2-Clause */
/* The line that signs an article off: its last short line, notes and rules behind it left aside. */
#include "base/utf8.h"
#include "read/agents.h"

enum { LOOKS = 12, FAR_LOOKS = 60, MOST_CHARACTERS = 90 };

/* A note at the foot of an article: it begins with its call. */
static bool is_note(by_span text)
{
  return text.size > 1 && (text.at[0] == '(' || text.at[0] == '[' || text.at[0] == '*') &&
         (text.at[1] == '*' || text.at[0] == '*' || (text.at[1] >= '0' && text.at[1] <= '9') || (unsigned char)text.at[1] == 0xD9 ||
          (unsigned char)text.at[1] == 0xDB);
}

/* Whether the line only says that the article goes on elsewhere. */
static bool is_trailer(const by_shadow *line)
{
  static const char *const WORDS[] = {"یتبع",       "للبحث صلة",  "للکلام بقیة",       "للکتاب بقیة",   "له بقیة",      "البقیة",
                                      "ادامه دارد", "باقی آئندہ", "fortsetzung folgt", "schluss folgt", "schluß folgt", "to be continued",
                                      "à suivre",   "(suite"};
  for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
    if (by_span_find(line->text, by_span_of(WORDS[i])) != BY_NOWHERE) {
      return true;
    }
  }
  return false;
}

static by_span text_of(const by_reading *reading, const by_block *block)
{
  return by_span_slice(reading->text->bytes, block->offset, block->size);
}

static bool is_line(const by_block *block)
{
  const bool plain = block->kind == BY_BLOCK_PARAGRAPH || block->kind == BY_BLOCK_BYLINE || block->kind == BY_BLOCK_SUBHEAD;
  return plain && block->line == block->end_line && block->characters <= MOST_CHARACTERS;
}

/* A line whose cue has a colon behind it, above notes of any length. */
static bool find_cued(const by_reading *reading, const by_blocks *blocks, by_block **block, by_shadow *line)
{
  for (size_t i = blocks->count; i > 1 && i + FAR_LOOKS > blocks->count; i--) {
    by_block *each = &blocks->items[i - 1];
    const by_span text = text_of(reading, each);
    if (!is_line(each) || memchr(text.at, ':', text.size) == NULL) {
      continue;
    }
    if (!by_shadow_make(text, reading->arena, line)) {
      return false;
    }
    if (by_line_is_signature(line)) {
      *block = each;
      return true;
    }
  }
  return true;
}

/* The last line, rules, notes and trailers left aside. */
static bool find_last(const by_reading *reading, const by_blocks *blocks, by_block **block, by_shadow *line)
{
  for (size_t i = blocks->count; i > 1 && i + LOOKS > blocks->count; i--) {
    by_block *last = &blocks->items[i - 1];
    const by_span text = text_of(reading, last);
    if (last->kind == BY_BLOCK_SEPARATOR || last->kind == BY_BLOCK_PAGE_BREAK || is_note(text)) {
      continue;
    }
    if (!is_line(last)) {
      return true;
    }
    if (!by_shadow_make(text, reading->arena, line)) {
      return false;
    }
    if (!is_trailer(line)) {
      *block = last;
      return true;
    }
  }
  return true;
}

bool by_signoff_find(const by_reading *reading, const by_blocks *blocks, by_block **block, by_shadow *line)
{
  *block = NULL;
  return find_cued(reading, blocks, block, line) && (*block != NULL || find_last(reading, blocks, block, line));
}
