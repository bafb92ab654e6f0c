/* SPDX-License-Identifier: BSD-2-Clause */
/* The name behind a dash at the end of an article's last paragraph: "... so ends the tale.--John Mason." */
#include "read/agents.h"

#include "base/utf8.h"
#include "text/words.h"

enum { SAMPLE = 120 /* bytes */, LEAST = 2, MOST = 5 /* words */ };

/* The last paragraph; what stands below it may be no text of the article. NULL where there is none. */
static const by_block *last_paragraph(const by_reading *reading, const by_blocks *blocks)
{
  for (size_t i = blocks->count; i > by_article_start(blocks) + 1; i--) {
    const by_block *block = &blocks->items[i - 1];
    const bool aside = block->kind == BY_BLOCK_SEPARATOR || block->kind == BY_BLOCK_PAGE_BREAK || block->size == 0 ||
                       by_text_is_note(by_signoff_text(reading, block));
    if (!aside) {
      return block->kind == BY_BLOCK_PARAGRAPH && !by_signoff_is_line(reading, block) ? block : NULL;
    }
  }
  return NULL;
}

/* The end of the text, from the start of a character on. */
static by_span end_of(by_span text)
{
  size_t start = text.size > SAMPLE ? text.size - SAMPLE : 0;
  while (start < text.size && ((unsigned char)text.at[start] & 0xC0) == 0x80) {
    start++;
  }
  return by_span_from(text, start);
}

/* Whether a sentence ends with the text; the dash may stand on the next line. */
static bool ends_sentence(by_span text)
{
  while (text.size != 0 && (unsigned char)text.at[text.size - 1] <= ' ') {
    text.size--;
  }
  static const char *const ENDS[] = {".", "!", "?", "\"", ")", "_", "\xE2\x80\x9D", "\xE2\x80\x9C", "\xC2\xBB", "\xD8\x9F", "\xDB\x94"};
  return by_span_ends_any(text, ENDS, sizeof ENDS / sizeof ENDS[0]);
}

/* Behind the last dash that follows a sentence, at the end of the text: two hyphens, or a long dash; empty where there is none. */
static by_span behind_dash(by_span text)
{
  static const char *const DASHES[] = {"--", "\xE2\x80\x94", "\xE2\x80\x93"};
  for (size_t i = 0; i < sizeof DASHES / sizeof DASHES[0]; i++) {
    const by_span dash = by_span_of(DASHES[i]);
    size_t start = text.size;
    while (start >= dash.size && memcmp(text.at + start - dash.size, dash.at, dash.size) != 0) {
      start--;
    }
    if (start >= dash.size && ends_sentence(by_span_slice(text, 0, start - dash.size))) {
      return by_span_from(text, start);
    }
  }
  return (by_span){0};
}

bool by_tail_name(const by_reading *reading, const by_blocks *blocks, by_found_names *found)
{
  by_shadow line = {0};
  const by_block *block = last_paragraph(reading, blocks);
  found->count = 0;
  if (block == NULL) {
    return true;
  }
  const by_span tail = behind_dash(end_of(by_signoff_text(reading, block)));
  if (tail.size == 0) {
    return true;
  }
  if (!by_shadow_make(tail, reading->arena, &line)) {
    return false;
  }
  by_span text = by_span_trim(line.text);
  while (text.size > 1 && text.at[0] == '_') {
    text = by_span_from(text, 1);
  }
  const by_span name = by_name_alone(by_span_slice(text, 0, by_name_end(text)));
  const bool whole = by_title_trim(by_span_from(text, by_name_end(text) + 1)).size == 0;
  const bool given = by_word_is_plain_given(by_word_first(name)); /* periodicals are cited so by initials: "N. Y. Mirror" */
  if (whole && given && by_word_count(name) <= MOST && by_is_name(&line, name, LEAST)) {
    found->items[found->count++] =
        (by_found_name){.name = by_shadow_source(&line, name), .role = BY_AUTHOR, .rule = BY_READS_BYLINE_SIGNOFF};
  }
  return true;
}
