/* SPDX-License-Identifier: BSD-2-Clause */
/* Articles of several hands: poems that stand below one head, each with its poet's name below it, and letters that the periodical answers.
 */
#include "read/agents.h"
#include "read/name_words.h"
#include "text/verse.h"
#include "text/words.h"

/* Whether the line is one of verse; where a tab parts it, its halves may have any length. */
static bool is_verse(by_span line)
{
  by_verse_halves halves = {0};
  return by_verse_split(line, &halves) || by_span_find(line, by_span_of("\t")) != BY_NOWHERE;
}

/* Whether a note or a rule stands below the line, which is no note itself. */
static bool is_noted(const by_reading *reading, const by_block *block)
{
  return !by_text_is_note(by_signoff_text(reading, block)) &&
         (block[1].kind == BY_BLOCK_SEPARATOR || by_text_is_note(by_signoff_text(reading, block + 1)));
}

/* Whether one of the three lines with text above the line is verse: the last of a poem often has no halves. Lines are counted from 0; those
 * before `first` do not count. */
static bool is_below_verse(const by_text *text, size_t line, size_t first)
{
  enum { LOOKS = 3, MOST_LINES = 8 };
  size_t looks = 0;
  bool found = false;
  for (size_t i = 1; i <= MOST_LINES && first + i <= line && looks < LOOKS && !found; i++) {
    const by_span above = by_span_trim(by_text_line(text, line - i));
    found = is_verse(above);
    looks += above.size != 0;
  }
  return found;
}

/* Whether verse goes on right below the line: then it is part of the poem. */
static bool is_within_verse(const by_text *text, size_t line)
{
  return line + 1 < text->line_count && is_verse(by_span_trim(by_text_line(text, line + 1)));
}

/* Whether the block begins with the title and a mark behind it, as where a periodical answers: "(Title) We ...", "Title: We ...". */
static bool is_answer(const by_reading *reading, const by_block *block)
{
  const by_span text = by_signoff_text(reading, block);
  const by_span title = reading->record->title.text;
  const bool bracket = text.size != 0 && (text.at[0] == '(' || text.at[0] == '[');
  const by_span inside = by_span_from(text, bracket);
  const by_span behind = by_span_trim(by_span_from(inside, title.size));
  return title.size != 0 && by_span_starts(inside, title) && behind.size != 0 && strchr(bracket ? ")]" : ":", behind.at[0]) != NULL;
}

/* Whether the block is the line below a poem, or below the place that stands there; lines up to `end` belong to earlier parts. */
static bool is_below_poem(const by_reading *reading, const by_block *block, size_t end)
{
  return is_below_verse(reading->text, block->line - 1, end) && !is_within_verse(reading->text, block->line - 1);
}

/* Whether the name is one without doubt: "son of X" may be anything, "the Damascene" an adjective. */
static bool is_plain_name(by_span name)
{
  const by_span first = by_word_first(name);
  const size_t least = by_word_is(first, BY_KUNYA_WORD) ? 3 : 2;
  return by_name_is_sure(name) && by_word_count(name) >= least;
}

/* Whether the line signs a poem: it is a name and nothing else, for verse has lines of two words, too. */
static bool signs_poem(const by_shadow *line)
{
  const by_span text = by_title_trim(line->text);
  const by_span name = by_name_alone(text);
  return by_name_end(text) == text.size && is_plain_name(name) && by_is_name(line, name, 2);
}

/* Whether the line signs a letter. */
static bool signs_letter(const by_shadow *line, bool placed)
{
  const by_name_context context = {.place = BY_NAME_AT_END, .placed = placed};
  by_found_names found = {.count = 0};
  by_line_names(line, &context, &found);
  return found.count != 0;
}

/* How a line signs a part. */
typedef enum signing { SIGNS_NOTHING, SIGNS_POEM, SIGNS_LETTER } signing;

/* What the line of the block may sign by what stands around it; lines up to `end` belong to earlier parts. */
static signing place_of(const by_reading *reading, const by_blocks *blocks, const by_block *block, size_t end)
{
  enum { LAST = 6 /* below those a note is one to what goes on */ };
  const size_t below = blocks->count - (size_t)(block - blocks->items) - 1; /* blocks */
  if (!by_signoff_is_line(reading, block)) {
    return SIGNS_NOTHING;
  }
  if (below != 0 && (is_answer(reading, block + 1) || (below < LAST && is_noted(reading, block)))) {
    return SIGNS_LETTER;
  }
  return is_below_poem(reading, block, end) ? SIGNS_POEM : SIGNS_NOTHING;
}

bool by_signed_parts_find(const by_reading *reading, const by_blocks *blocks, by_signed_parts *parts)
{
  size_t end = 0; /* lines of the parts before */
  *parts = (by_signed_parts){.count = 0};
  for (size_t i = by_article_start(blocks) + 2; i < blocks->count && parts->count < BY_MOST_AGENTS; i++) {
    by_block *block = &blocks->items[i];
    by_shadow line = {0};
    const signing place = place_of(reading, blocks, block, end);
    if (place == SIGNS_NOTHING) {
      continue;
    }
    if (!by_shadow_make(by_signoff_text(reading, block), reading->arena, &line)) {
      return false;
    }
    if (place == SIGNS_LETTER ? signs_letter(&line, by_signoff_is_placed(reading, blocks, block)) : signs_poem(&line)) {
      parts->items[parts->count++] = block;
      parts->poems += place == SIGNS_POEM;
      end = block->line;
    }
  }
  return true;
}
