/* SPDX-License-Identifier: BSD-2-Clause */
/* A table of contents is a line that says so, and short lines below it; those behind a further gap belong to it only where each ends with
 * the number of a page. */
#include "read/contents.h"

#include "base/utf8.h"
#include "read/head_words.h"
#include "read/heads.h"
#include "read/line_form.h"
#include "text/shadow.h"

enum {
  MOST_LINES = 8,     /* of entries that dots have filled to one block */
  MOST_ENTRIES = 500, /* of a table of contents */
  MOST_COLUMNS = 60,  /* of the line above a table of contents */
  LEAST_STOPPED = 3   /* heads with a full stop that show a habit */
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
static bool is_entry(const by_reading *reading, size_t index)
{
  const by_piece *piece = piece_at(reading, index);
  if (piece == NULL || piece->kind != BY_PIECE_TEXT) {
    return false;
  }
  const by_span text = by_piece_text(reading->text, piece);
  const bool dotted = piece->end_line - piece->line < MOST_LINES && by_span_find(text, by_span_of("...")) != BY_NOWHERE && has_page(text);
  return dotted || by_piece_is_short(&reading->layout, piece);
}

/* Lines that stand together. */
typedef struct entries {
  size_t end;   /* the piece behind them */
  size_t pages; /* of them, those that end with the number of a page */
  bool open;    /* they run into a line that is no entry */
} entries;

static entries entries_from(const by_reading *reading, size_t index)
{
  entries found = {.end = index, .open = true};
  while (found.end - index < MOST_ENTRIES && is_entry(reading, found.end)) {
    found.pages += has_page(by_piece_text(reading->text, piece_at(reading, found.end)));
    const by_piece *piece = piece_at(reading, ++found.end);
    if (piece == NULL || piece->kind != BY_PIECE_TEXT || piece->gap != 0) {
      found.open = false;
      break;
    }
  }
  return found;
}

/* Whether as many of the lines have a page as do not: among them stand the names of sections, and lines that go on. */
static bool are_paged(const entries *found, size_t index)
{
  return !found->open && found->pages != 0 && found->pages * 2 >= found->end - index;
}

/* The piece behind the entries that stand together from `index` on; `paged`: they have numbers of pages, but for one line alone before
 * them. A line right above a long one is its head, no entry. */
static size_t entries_end(const by_reading *reading, size_t index, bool paged)
{
  entries found = entries_from(reading, index);
  if (!paged) {
    return found.open && found.end > index ? found.end - 1 : found.end;
  }
  if (found.pages == 0 && found.end == index + 1) {
    const size_t second = found.end;
    found = entries_from(reading, second);
    return are_paged(&found, second) ? found.end : index;
  }
  return are_paged(&found, index) ? found.end : index;
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
  while (further != end && further - index < MOST_ENTRIES) {
    end = further;
    further = entries_end(reading, end, true);
  }
  return end < reading->layout.count ? end : index;
}

/* Gathers the titles that the tables of contents from piece `first` on list. */
static void list_titles(const by_reading *reading, size_t first, by_digests *titles)
{
  for (size_t i = first; i < reading->layout.count; i++) {
    const size_t end = by_contents_end(reading, i);
    for (size_t entry = i + 1; entry < end; entry++) {
      titles->items[titles->count++] = by_line_digest(by_piece_text(reading->text, piece_at(reading, entry)), true);
    }
    i = end > i ? end - 1 : i;
  }
  by_digests_sort(titles);
}

/* Gathers all lines that might be heads. */
static void list_lines(const by_reading *reading, size_t first, by_digests *lines)
{
  for (size_t i = first; i < reading->layout.count; i++) {
    if (by_piece_is_head_line(reading, i)) {
      lines->items[lines->count++] = by_line_digest(by_piece_text(reading->text, piece_at(reading, i)), false);
    }
  }
  by_digests_sort(lines);
}

/* Whether the piece stands alone above a paragraph: between empty lines, or, where there are none, between paragraphs. */
static bool stands_alone(const by_reading *reading, size_t index)
{
  const by_piece *piece = &reading->layout.pieces[index];
  const bool below = piece[1].kind == BY_PIECE_TEXT && !by_piece_is_short(&reading->layout, &piece[1]);
  const bool open = piece->gap != 0 && piece[1].gap != 0;
  const bool tight = piece->gap == 0 && piece[1].gap == 0 && reading->layout.wrap == BY_WRAP_LINE && index > 0;
  return below && (open || (tight && piece[-1].kind == BY_PIECE_TEXT && !by_piece_is_short(&reading->layout, &piece[-1])));
}

/* Whether lines that stand alone above a paragraph end in full stops, nearly all: so heads were set in the nineteenth century. */
static bool heads_are_stopped(const by_reading *reading, size_t first)
{
  size_t stopped = 0;
  size_t open = 0;
  for (size_t i = first; i + 1 < reading->layout.count; i++) {
    const by_piece *piece = &reading->layout.pieces[i];
    if (piece->width <= MOST_COLUMNS && stands_alone(reading, i) && by_piece_is_head_line(reading, i)) {
      const by_span text = by_piece_text(reading->text, piece);
      stopped += text.at[text.size - 1] == '.';
      open += !by_ends_a_sentence(text);
    }
  }
  return stopped >= LEAST_STOPPED && stopped >= open * 3;
}

bool by_listing_make(const by_reading *reading, size_t first, by_listing *listing)
{
  const size_t most = reading->layout.count;
  *listing = (by_listing){.titles.items = by_arena_take(reading->arena, most, sizeof(uint64_t)),
                          .lines.items = by_arena_take(reading->arena, most, sizeof(uint64_t))};
  if (listing->titles.items == NULL || listing->lines.items == NULL) {
    return false;
  }
  list_titles(reading, first, &listing->titles);
  list_lines(reading, first, &listing->lines);
  listing->stopped = heads_are_stopped(reading, first);
  return true;
}

bool by_listing_has(const by_reading *reading, by_span line)
{
  const uint64_t title = reading->listing == NULL || reading->listing->titles.count == 0 ? 0 : by_line_digest(line, false);
  return title != 0 && by_digests_count(&reading->listing->titles, title, 1) != 0;
}

bool by_listing_repeats(const by_reading *reading, by_span line)
{
  enum { OFTEN = 3 };
  const uint64_t digest = reading->listing == NULL ? 0 : by_line_digest(line, false);
  return digest != 0 && by_digests_count(&reading->listing->lines, digest, OFTEN) >= OFTEN;
}
