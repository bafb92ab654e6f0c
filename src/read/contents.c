/* SPDX-License-Identifier: BSD-2-Clause */
/* A table of contents is a line that says so, and short lines below it; those behind a further gap belong to it only where each ends with
 * the number of a page. Titles are compared by their letters alone, up to the mark that parts them from an author or a page. */
#include "read/contents.h"

#include "base/utf8.h"
#include "read/head_words.h"
#include "read/heads.h"
#include "read/line_form.h"
#include "text/words.h"

#include <stdlib.h>

enum {
  LEAST_LETTERS = 4, /* of a title that is believed to come again */
  MOST_BYTES = 240,  /* of a line that may be a title */
  MOST_LINES = 8,    /* of entries that dots have filled to one block */
  MOST_COLUMNS = 60  /* of the line above a table of contents */
};

static const by_piece *piece_at(const by_reading *reading, size_t index)
{
  return index < reading->layout.count ? &reading->layout.pieces[index] : NULL;
}

static bool is_contents_line(const by_reading *reading, size_t index)
{
  by_shadow line = {0};
  const by_piece *piece = &reading->layout.pieces[index];
  const bool fresh = index == 0 || piece->gap != 0 || piece[-1].kind != BY_PIECE_TEXT;
  return fresh && piece->width <= MOST_COLUMNS && by_piece_is_head_line(reading, index) &&
         by_shadow_make(by_piece_text(reading->text, piece), reading->arena, &line) && by_line_is_contents(&line);
}

/* Whether the line ends with a number, as that of a page. */
static bool has_page(by_span line)
{
  int digit = -1;
  size_t offset = 0;
  while (offset < line.size) {
    const uint32_t code = by_utf8_next(line, &offset);
    digit = code == '.' || code == ' ' || code == ')' ? digit : by_digit_value(code);
  }
  return digit >= 0;
}

/* A short line, or a few that the dots before a page's number have filled. */
static bool is_entry(const by_reading *reading, size_t index, bool paged)
{
  const by_piece *piece = piece_at(reading, index);
  if (piece == NULL || piece->kind != BY_PIECE_TEXT) {
    return false;
  }
  const by_span text = by_piece_text(reading->text, piece);
  const bool dotted = piece->end_line - piece->line < MOST_LINES && by_span_find(text, by_span_of("...")) != BY_NOWHERE && has_page(text);
  return dotted || (by_piece_is_short(&reading->layout, piece) && (!paged || has_page(text)));
}

/* The piece behind the entries that stand together from `index` on; `paged`: each ends with the number of a page. A line right above a long
 * one is its head, no entry. */
static size_t entries_end(const by_reading *reading, size_t index, bool paged)
{
  size_t end = index;
  const by_piece *piece = NULL;
  while (is_entry(reading, end, paged)) {
    piece = piece_at(reading, ++end);
    if (piece == NULL || piece->kind != BY_PIECE_TEXT || piece->gap != 0) {
      return end;
    }
  }
  return end > index && !paged ? end - 1 : index;
}

size_t by_contents_end(const by_reading *reading, size_t index)
{
  if (!is_contents_line(reading, index)) {
    return index;
  }
  const by_piece *next = piece_at(reading, index + 1);
  const bool lone = next != NULL && next->gap != 0;
  size_t end = index + 1;
  size_t further = entries_end(reading, end, lone);
  if (further == end) {
    return index;
  }
  while (further != end) {
    end = further;
    further = entries_end(reading, end, true);
  }
  return end < reading->layout.count ? end : index;
}

/* Whether a title ends here and an author or a page follows. */
static bool parts_entry(by_span text, size_t offset)
{
  static const char *const MARKS[] = {"..", " / ", "\t", "   ", " . ", "۔۔", "…", " - ", " – ", " — "};
  const by_span rest = by_span_slice(text, offset, text.size);
  for (size_t i = 0; i < sizeof MARKS / sizeof MARKS[0]; i++) {
    if (by_span_starts(rest, by_span_of(MARKS[i]))) {
      return true;
    }
  }
  return false;
}

/* FNV-1a of the letters of a line in its normal form; 0 where they are too few. `entry`: only up to the mark that ends a title. */
static uint64_t digest_of(const by_reading *reading, by_span line, bool entry)
{
  static const uint64_t BASIS = 0xCBF29CE484222325U;
  static const uint64_t PRIME = 0x100000001B3U;
  by_shadow shadow = {0};
  if (line.size > MOST_BYTES || !by_shadow_make(line, reading->arena, &shadow)) {
    return 0;
  }
  uint64_t sum = BASIS;
  size_t letters = 0;
  size_t offset = 0;
  while (offset < shadow.text.size && !(entry && letters != 0 && parts_entry(shadow.text, offset))) {
    const uint32_t code = by_utf8_next(shadow.text, &offset);
    if (by_word_letter(code) && by_digit_value(code) < 0) {
      sum = (sum ^ code) * PRIME;
      letters++;
    }
  }
  return letters < LEAST_LETTERS ? 0 : sum;
}

static int ascending(const void *left, const void *right)
{
  const uint64_t a = *(const uint64_t *)left;
  const uint64_t b = *(const uint64_t *)right;
  return (a > b) - (a < b);
}

bool by_listing_make(const by_reading *reading, size_t first, by_listing *listing)
{
  size_t count = 0;
  for (size_t i = first; i < reading->layout.count; i++) {
    const size_t end = by_contents_end(reading, i);
    count += end - i;
    i = end > i ? end - 1 : i;
  }
  *listing = (by_listing){.titles = by_arena_take(reading->arena, count, sizeof *listing->titles)};
  if (listing->titles == NULL) {
    return false;
  }
  for (size_t i = first; count != 0 && i < reading->layout.count; i++) {
    const size_t end = by_contents_end(reading, i);
    for (size_t entry = i + 1; entry < end; entry++) {
      listing->titles[listing->count++] = digest_of(reading, by_piece_text(reading->text, piece_at(reading, entry)), true);
    }
    i = end > i ? end - 1 : i;
  }
  qsort(listing->titles, listing->count, sizeof *listing->titles, ascending);
  return true;
}

bool by_listing_has(const by_reading *reading, by_span line)
{
  const by_listing *listing = reading->listing;
  if (listing == NULL || listing->count == 0) {
    return false;
  }
  const uint64_t title = digest_of(reading, line, false);
  return title != 0 && bsearch(&title, listing->titles, listing->count, sizeof title, ascending) != NULL;
}
