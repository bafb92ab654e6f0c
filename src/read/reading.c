/* SPDX-License-Identifier: BSD-2-Clause */
/* The table of recognising rules and the small helpers of all readers. A confidence is the prior of the zone a rule looks in plus the
 * weight of its cue; what witnesses add or take is decided where they are found. */
#include "read/reading.h"

#include "base/rules_reading.h"
#include "base/utf8.h"
#include "text/blank.h"
#include "text/shadow.h"
#include "text/words.h"

typedef struct recogniser_row {
  const by_rule *rule;
  unsigned zone; /* prior of masthead, head or body */
  unsigned cue;
} recogniser_row;

static const recogniser_row RECOGNISERS[] = {
    [BY_READS_TITLE_BARE_NUMBER] = {&by_reading_rules[BY_READING_TITLE_BARE_NUMBER], 40, 35},
    [BY_READS_TITLE_MASTHEAD] = {&by_reading_rules[BY_READING_TITLE_MASTHEAD], 40, 20},
    [BY_READS_ISSUE_BARE_NUMBER] = {&by_reading_rules[BY_READING_ISSUE_BARE_NUMBER], 40, 35},
    [BY_READS_ISSUE_CUE] = {&by_reading_rules[BY_READING_ISSUE_CUE], 40, 40},
    [BY_READS_ISSUE_DOUBLE] = {&by_reading_rules[BY_READING_ISSUE_DOUBLE], 40, 35},
    [BY_READS_VOLUME_CUE] = {&by_reading_rules[BY_READING_VOLUME_CUE], 40, 35},
    [BY_READS_TITLE_HEADER] = {&by_reading_rules[BY_READING_TITLE_HEADER], 40, 30},
    [BY_READS_TITLE_CITATION] = {&by_reading_rules[BY_READING_TITLE_CITATION], 40, 30},
    [BY_READS_TITLE_CLOSING] = {&by_reading_rules[BY_READING_TITLE_CLOSING], 25, 20},
    [BY_READS_ISSUE_HEADER] = {&by_reading_rules[BY_READING_ISSUE_HEADER], 40, 35},
    [BY_READS_ISSUE_CITATION] = {&by_reading_rules[BY_READING_ISSUE_CITATION], 40, 35},
    [BY_READS_ISSUE_RUNNING] = {&by_reading_rules[BY_READING_ISSUE_RUNNING], 40, 40},
    [BY_READS_ISSUE_SPECIAL] = {&by_reading_rules[BY_READING_ISSUE_SPECIAL], 40, 35},
    [BY_READS_VOLUME_HEADER] = {&by_reading_rules[BY_READING_VOLUME_HEADER], 40, 35},
    [BY_READS_VOLUME_CITATION] = {&by_reading_rules[BY_READING_VOLUME_CITATION], 40, 35},
    [BY_READS_VOLUME_TOLD] = {&by_reading_rules[BY_READING_VOLUME_TOLD], 20, 25},
    [BY_READS_DATE_SINGLE] = {&by_reading_rules[BY_READING_DATE_SINGLE], 40, 35},
    [BY_READS_DATE_RANGE] = {&by_reading_rules[BY_READING_DATE_RANGE], 40, 35},
    [BY_READS_DATE_MONTH] = {&by_reading_rules[BY_READING_DATE_MONTH], 40, 30},
    [BY_READS_DATE_SEASON] = {&by_reading_rules[BY_READING_DATE_SEASON], 40, 25},
    [BY_READS_DATE_YEAR] = {&by_reading_rules[BY_READING_DATE_YEAR], 40, 15},
    [BY_READS_DATE_NUMERIC] = {&by_reading_rules[BY_READING_DATE_NUMERIC], 40, 30},
    [BY_READS_DATE_MULTI_CALENDAR] = {&by_reading_rules[BY_READING_DATE_MULTI_CALENDAR], 40, 35},
    [BY_READS_DATE_EVENT] = {&by_reading_rules[BY_READING_DATE_EVENT], 20, 40},
    [BY_READS_BYLINE_CUE] = {&by_reading_rules[BY_READING_BYLINE_CUE], 35, 40},
    [BY_READS_BYLINE_IN_TITLE] = {&by_reading_rules[BY_READING_BYLINE_IN_TITLE], 35, 35},
    [BY_READS_BYLINE_GIVEN_NAME] = {&by_reading_rules[BY_READING_BYLINE_GIVEN_NAME], 35, 30},
    [BY_READS_BYLINE_SIGNOFF] = {&by_reading_rules[BY_READING_BYLINE_SIGNOFF], 30, 35},
    [BY_READS_EDITOR_CUE] = {&by_reading_rules[BY_READING_EDITOR_CUE], 40, 35},
    [BY_READS_HEAD_SHORT_LINE] = {&by_reading_rules[BY_READING_HEAD_SHORT_LINE], 35, 35},
    [BY_READS_HEAD_WIDE_GAP] = {&by_reading_rules[BY_READING_HEAD_WIDE_GAP], 35, 45},
    [BY_READS_HEAD_GAP] = {&by_reading_rules[BY_READING_HEAD_GAP], 35, 45},
    [BY_READS_HEAD_RULE] = {&by_reading_rules[BY_READING_HEAD_RULE], 35, 40},
    [BY_READS_HEAD_LONG_LINES] = {&by_reading_rules[BY_READING_HEAD_LONG_LINES], 35, 25},
    [BY_READS_HEAD_LISTED] = {&by_reading_rules[BY_READING_HEAD_LISTED], 35, 50},
    [BY_READS_LANGUAGE_LETTERS] = {&by_reading_rules[BY_READING_LANGUAGE_LETTERS], 40, 40},
};
_Static_assert(sizeof RECOGNISERS / sizeof RECOGNISERS[0] == BY_RECOGNISERS, "a row for each rule");

by_span by_recogniser_id(by_recogniser rule)
{
  return by_span_of(RECOGNISERS[rule].rule->id);
}

unsigned by_recogniser_confidence(by_recogniser rule)
{
  return RECOGNISERS[rule].zone + RECOGNISERS[rule].cue;
}

by_evidence by_evidence_of(const by_text *text, by_span piece)
{
  const size_t offset = (size_t)(piece.at - text->bytes.at);
  const size_t index = by_text_line_at(text, offset);
  const by_line *const line = &text->lines[index];
  const size_t character = by_text_character_at(text, offset);
  const bool single = offset + piece.size <= line->offset + line->size;
  return (by_evidence){.offset = offset,
                       .size = piece.size,
                       .character = character,
                       .characters = single ? by_utf8_count(piece) : by_text_character_at(text, offset + piece.size) - character,
                       .line = index + 1,
                       .column = character - line->character + 1};
}

by_value by_value_read(const by_text *text, by_recogniser rule, by_span piece, by_span normal)
{
  return (by_value){.text = normal,
                    .raw = piece,
                    .state = BY_PROPOSED,
                    .rule = by_recogniser_id(rule),
                    .confidence = by_recogniser_confidence(rule),
                    .at = by_evidence_of(text, piece)};
}

by_span by_piece_text(const by_text *text, const by_piece *piece)
{
  return by_span_slice(text->bytes, piece->offset, piece->size);
}

by_block by_block_of(const by_text *text, const by_piece *piece, by_block_kind kind)
{
  const size_t character = by_text_character_at(text, piece->offset);
  const bool single = piece->line == piece->end_line;
  return (by_block){.kind = kind,
                    .offset = piece->offset,
                    .size = piece->size,
                    .character = character,
                    .characters = single ? by_utf8_count(by_piece_text(text, piece))
                                         : by_text_character_at(text, piece->offset + piece->size) - character,
                    .line = piece->line + 1,
                    .end_line = piece->end_line + 1};
}

static bool overlap(const by_run *a, const by_run *b)
{
  return a->offset < b->offset + b->size && b->offset < a->offset + a->size;
}

bool by_block_add_runs(by_arena *arena, by_block *block, const by_run *more, size_t count)
{
  by_run *merged = by_arena_take(arena, block->run_count + count, sizeof *merged);
  if (merged == NULL) {
    return false;
  }
  size_t used = 0;
  size_t next = 0;
  for (size_t i = 0; i < block->run_count; i++) {
    const by_run *old = &block->runs[i];
    while (next < count && more[next].offset < old->offset + old->size) {
      if (!overlap(&more[next], old)) {
        merged[used++] = more[next];
      }
      next++;
    }
    merged[used++] = *old;
  }
  while (next < count) {
    merged[used++] = more[next++];
  }
  block->runs = merged;
  block->run_count = used;
  return true;
}

/* What may part the name of a section from the head below it. */
static bool is_parting(by_block_kind kind)
{
  return kind == BY_BLOCK_SEPARATOR || kind == BY_BLOCK_PAGE_BREAK || kind == BY_BLOCK_PAGE_NUMBER || kind == BY_BLOCK_RUNNING_HEAD;
}

size_t by_article_start(const by_blocks *blocks)
{
  const by_block *items = blocks->items;
  size_t start = 0;
  while (start < blocks->count && (items[start].kind == BY_BLOCK_KICKER || (start > 0 && is_parting(items[start].kind)))) {
    start++;
  }
  return start < blocks->count ? start : 0;
}

static bool is_edge(uint32_t code)
{
  static const uint32_t EDGES[] = {'.', ',', ';', ':',  '-',  '_',   '[',   ']',   '(',    ')',    '|',   '*',
                                   '#', '/', '=', 0xAB, 0xBB, 0x60C, 0x61B, 0x66D, 0x25A0, 0x25CF, 0x2022};
  if (by_word_letter(code)) {
    return false; /* most are letters */
  }
  if (by_blank_is(code) || (code >= 0x2010 && code <= 0x2015)) {
    return true;
  }
  for (size_t i = 0; i < sizeof EDGES / sizeof EDGES[0]; i++) {
    if (code == EDGES[i]) {
      return true;
    }
  }
  return false;
}

/* Whether the character at the offset may be left out at an edge; gives where it ends. */
static bool is_edge_at(by_span text, size_t offset, size_t *end)
{
  enum { TATWEEL = 0x640 };
  const uint32_t code = by_utf8_next(text, end);
  return is_edge(code) || (code == TATWEEL && by_tatweel_is_dash(text, offset));
}

by_span by_title_trim(by_span text)
{
  size_t start = 0;
  size_t next = 0;
  while (start < text.size && is_edge_at(text, start, &next)) {
    start = next;
  }
  size_t end = text.size;
  while (end > start) {
    const size_t last = by_utf8_start(text, end - 1);
    size_t behind = last;
    const bool closes = text.at[last] == ')' && memchr(text.at + start, '(', last - start) != NULL;
    if (closes || !is_edge_at(by_span_slice(text, 0, end), last, &behind)) {
      break;
    }
    end = last;
  }
  return by_span_slice(text, start, end - start);
}

size_t by_word_count(by_span text)
{
  size_t words = 0;
  bool inside = false;
  size_t offset = 0;
  while (offset < text.size) {
    const bool blank = by_blank_is(by_utf8_next(text, &offset));
    words += !blank && !inside;
    inside = !blank;
  }
  return words;
}

by_span by_one_line(by_arena *arena, by_span text)
{
  static const char BLANKS[] = {' ', '\t', '\r', '\n'};
  if (!by_line_end_in(text)) {
    return text;
  }
  char *const copy = by_arena_take(arena, text.size, 1);
  size_t size = 0;
  for (size_t i = 0; copy != NULL && i < text.size; i++) {
    const bool blank = memchr(BLANKS, text.at[i], sizeof BLANKS) != NULL;
    if (!blank) {
      copy[size++] = text.at[i];
    } else if (size != 0 && copy[size - 1] != ' ') {
      copy[size++] = ' ';
    }
  }
  return (by_span){.at = copy, .size = size};
}
