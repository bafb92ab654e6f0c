/* SPDX-License-Identifier: BSD-2-Clause */
/* The line that signs an article off: its last short line; notes, rules, and what the editors add are left aside. */
#include "base/utf8.h"
#include "read/agents.h"
#include "read/head_words.h"
#include "read/line_form.h"
#include "read/name_words.h"
#include "text/verse.h"
#include "text/words.h"

enum { LOOKS = 6, FAR_LOOKS = 60, MOST_CHARACTERS = 90 };

/* The bytes of the marks and digits that are the call of a note at the start of the text: "(1)", "[*]", "2)"; 0 where none is. */
static size_t call_size(by_span text)
{
  const bool bracket = text.size != 0 && (text.at[0] == '(' || text.at[0] == '[');
  size_t offset = bracket;
  size_t marks = 0;
  while (offset < text.size) {
    size_t next = offset;
    const uint32_t code = by_utf8_next(text, &next);
    if (code != '*' && by_digit_value(code) < 0) {
      break;
    }
    marks++;
    offset = next;
  }
  const bool closed = offset < text.size && (text.at[offset] == ')' || text.at[offset] == ']');
  return marks != 0 && closed ? offset + 1 : 0;
}

bool by_text_is_note(by_span text)
{
  return (text.size > 1 && text.at[0] == '*') || (call_size(text) != 0 && call_size(text) < text.size);
}

/* Whether the text begins with the initials of the title's words, their articles left aside: "(L. A.)". */
static bool begins_with_initials(by_span text, by_span title)
{
  const by_span article = by_span_of("ال");
  size_t words = 0;
  while (title.size != 0) {
    by_span word = by_word_first(title);
    by_span initial = by_word_first(text);
    title = by_span_trim(by_span_from(title, word.size));
    text = by_span_trim(by_span_from(text, initial.size));
    word = by_span_starts(word, article) ? by_span_from(word, article.size) : word;
    initial = by_title_trim(initial);
    if (by_utf8_count(initial) != 1 || !by_span_starts(word, initial)) {
      return false;
    }
    words++;
  }
  return words > 1;
}

static bool begins_with_title(by_span text, by_span title)
{
  return title.size != 0 && by_span_starts(text, title);
}

/* What the editors add below a signature: it begins with the title of the periodical, or says whose it is. */
static bool is_editorial(const by_reading *reading, by_span text)
{
  static const char *const EDITORS[] = {"المجلة", "المحرر", "التحریر", "الناشر",  "المعرب", "مجله",  "سردبیر", "مدیر",   "editor",   "ed.",
                                        "red",    "d. red", "anm",     "die red", "note",   "n. d.", "n.d.",   "the ed", "la rédact"};
  by_shadow line = {0};
  const bool bracket = text.at[0] == '(' || text.at[0] == '[';
  const by_span title = reading->record->title.text;
  const by_span inside = by_span_from(text, bracket);
  if (begins_with_title(inside, title) || (bracket && begins_with_title(inside, by_span_from(title, by_word_first(title).size + 1)))) {
    return true; /* in brackets the title often goes without its first word: "The", "Journal" */
  }
  if (!bracket || !by_shadow_make(by_head_sample(text), reading->arena, &line)) {
    return false;
  }
  const by_span first = by_title_trim(line.text);
  return by_span_starts_any(first, EDITORS, sizeof EDITORS / sizeof EDITORS[0]) || begins_with_initials(first, title);
}

/* Words that only say that an article goes on elsewhere, or is done; in shadow text. */
static const char *const TRAILERS[] = {
    "یتبع",
    "للبحث صلة",
    "للکلام بقیة",
    "للکتاب بقیة",
    "له بقیة",
    "لها بقیة",
    "ثمة بقیة",
    "البقیة",
    "بقیة",
    "للکلام صلة",
    "له صلة",
    "لها صلة",
    "له تلو",
    "الباقی",
    "ادامه دارد",
    "باقی آئندہ",
    "بقیه",
    "ناتمام",
    "جاری ہے",
    "انتهی",
    "تمت",
    "پایان",
    "باقی دارد",
    "fortsetzung folgt",
    "schluss folgt",
    "schluß folgt",
    "forts",
    "to be continued",
    "à suivre",
    "a suivre",
    "suite",
    "la suite",
    "(suite",
    "fin",
    "forts. i nästa",
    "the end",
    "продолжение следует",
};

/* Whether the line is one of those, or a place and a date without a name. */
static bool is_trailer(const by_shadow *line)
{
  const by_span text = by_title_trim(line->text);
  const by_signed_place place = by_behind_place(by_span_trim(line->text));
  return by_span_starts_any(text, TRAILERS, sizeof TRAILERS / sizeof TRAILERS[0]) || !by_has_letter(text) || place.alone;
}

by_span by_signoff_text(const by_reading *reading, const by_block *block)
{
  static const char BLANK[] = "\xC2\xA0"; /* no-break */
  by_span text = by_span_slice(reading->text->bytes, block->offset, block->size);
  while (by_span_starts(text, by_span_of(BLANK))) {
    text = by_span_trim(by_span_from(text, sizeof BLANK - 1));
  }
  return text;
}

static bool is_line(const by_block *block)
{
  const bool plain = block->kind == BY_BLOCK_PARAGRAPH || block->kind == BY_BLOCK_BYLINE || block->kind == BY_BLOCK_SUBHEAD;
  return plain && block->line == block->end_line && block->characters <= MOST_CHARACTERS;
}

bool by_signoff_is_line(const by_reading *reading, const by_block *block)
{
  by_verse_halves halves = {0};
  return is_line(block) && !by_verse_split(by_signoff_text(reading, block), &halves);
}

bool by_signoff_is_placed(const by_reading *reading, const by_blocks *blocks, const by_block *block)
{
  by_shadow line = {0};
  size_t index = (size_t)(block - blocks->items);
  while (index > 1 && blocks->items[index - 1].kind == BY_BLOCK_PAGE_BREAK) {
    index--;
  }
  if (index < 2 || !by_signoff_is_line(reading, &blocks->items[index - 1]) || by_signoff_is_line(reading, &blocks->items[index - 2])) {
    return false; /* of several short lines, none is known for a place by where it stands */
  }
  return by_shadow_make(by_signoff_text(reading, &blocks->items[index - 1]), reading->arena, &line) &&
         by_behind_place(by_span_trim(line.text)).alone;
}

/* A line whose cue has a colon behind it, above notes of any length. */
static bool find_cued(const by_reading *reading, const by_blocks *blocks, by_block **block, by_shadow *line)
{
  for (size_t i = blocks->count; i > 1 && i + FAR_LOOKS > blocks->count; i--) {
    by_block *each = &blocks->items[i - 1];
    const by_span text = by_signoff_text(reading, each);
    if (!is_line(each) || text.size == 0 || memchr(text.at, ':', text.size) == NULL) {
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

/* A line of italics: what stands below a picture. */
static bool is_caption(const by_shadow *line)
{
  const by_span text = by_span_trim(line->text);
  return text.size > 1 && text.at[0] == '_' && text.at[text.size - 1] == '_' && by_word_count(text) > 3;
}

/* Whether the block at `index`, no signature itself, says what the writer is, or goes on from a note right above it. */
static bool goes_with_above(const by_reading *reading, const by_blocks *blocks, size_t index, const by_shadow *line)
{
  enum { NOTE_LINES = 3 };
  const by_name_context context = {.place = BY_NAME_AT_END};
  by_found_names found = {.count = 0};
  by_line_names(line, &context, &found);
  if (found.count == 0 && (by_word_is(by_word_first(by_title_trim(line->text)), BY_ROLE_WORD) || is_caption(line))) {
    return true;
  }
  for (size_t i = index; i > 0 && i + NOTE_LINES > index && found.count == 0; i--) {
    if (blocks->items[i].line != blocks->items[i - 1].end_line + 1) {
      return false;
    }
    if (by_text_is_note(by_signoff_text(reading, &blocks->items[i - 1]))) {
      return true;
    }
  }
  return false;
}

/* Whether the editors sign the text: "... to correct the article.--ED." */
static bool ends_editorially(by_span text)
{
  static const char *const ENDS[] = {"--ED.",   "--Ed.",   "—ED.",     "—Ed.",     "--EDIT.",     "ED.]",        "Ed.]",
                                     "D. Red.", "d. Red.", "d. Red.)", "D. Red.)", "N. D. L. R.", "N. D. L. R.)"};
  return by_span_ends_any(text, ENDS, sizeof ENDS / sizeof ENDS[0]);
}

/* Whether the block stands for a picture, or is a paragraph of italics: a caption, or a word of the editors. */
static bool is_beside_text(const by_block *block, by_span text)
{
  const bool italic = text.size > 1 && text.at[0] == '_' && text.at[text.size - 1] == '_';
  return by_span_starts(text, by_span_of("[Illustration")) || (italic && block->line != block->end_line);
}

static bool is_left_aside(const by_reading *reading, const by_block *block)
{
  const by_span text = by_signoff_text(reading, block);
  return block->kind == BY_BLOCK_SEPARATOR || block->kind == BY_BLOCK_PAGE_BREAK || text.size == 0 || by_text_is_note(text) ||
         is_beside_text(block, text) || ends_editorially(text) || is_editorial(reading, text);
}

/* The last line; rules, notes, trailers, and what the editors add left aside. */
static bool find_last(const by_reading *reading, const by_blocks *blocks, by_block **block, by_shadow *line)
{
  size_t looks = 0;
  for (size_t i = blocks->count; i > 1 && i + FAR_LOOKS > blocks->count && looks < LOOKS; i--) {
    by_block *last = &blocks->items[i - 1];
    if (is_left_aside(reading, last)) {
      continue;
    }
    if (!is_line(last)) {
      return true;
    }
    if (!by_shadow_make(by_signoff_text(reading, last), reading->arena, line)) {
      return false;
    }
    if (!is_trailer(line) && !goes_with_above(reading, blocks, i - 1, line)) {
      *block = last;
      return true;
    }
    looks++;
  }
  return true;
}

bool by_signoff_find(const by_reading *reading, const by_blocks *blocks, by_block **block, by_shadow *line)
{
  *block = NULL;
  return find_cued(reading, blocks, block, line) && (*block != NULL || find_last(reading, blocks, block, line));
}
