/* SPDX-License-Identifier: BSD-2-Clause */
/* The wrap mode by the widths of all lines, then the lines put together. Only spaces, tabs, line ends, form feeds, a final ^Z, and other
 * blanks on a line of blanks alone are left outside of the pieces. Running heads, columns and hyphenated line ends are not looked for. */
#include "read/layout.h"

#include "base/utf8.h"
#include "base/xml_char.h"
#include "read/line_form.h"
#include "text/blank.h"
#include "text/columns.h"

enum {
  WIDTHS = 101,     /* widths up to here are told apart; longer lines are paragraphs of their own */
  FILLED_LEAST = 40 /* no paragraph is filled to less */
};

static const char CONTROL_Z = 0x1A;

typedef struct layout_work {
  const by_text *text;
  by_layout *layout;
  size_t fill; /* columns that a filled line reaches; 0 in mode `line` */
  size_t gap;  /* empty lines since the last piece */
} layout_work;

const char *by_wrap_name(by_wrap wrap)
{
  static const char *const NAMES[] = {[BY_WRAP_LINE] = "line", [BY_WRAP_HARD] = "hard"};
  _Static_assert(sizeof NAMES / sizeof NAMES[0] == BY_WRAPS, "a name for each mode");
  return NAMES[wrap];
}

/* The line without its end and without the ^Z that closes the text. */
static by_span line_of(const by_text *text, size_t index)
{
  by_span line = by_text_line(text, index);
  if (text->lines[index].end == BY_END_NONE && line.size != 0 && line.at[line.size - 1] == CONTROL_Z) {
    line.size--;
  }
  return line;
}

static size_t line_width(const by_text *text, size_t index, by_span trimmed)
{
  const by_line *line = &text->lines[index];
  const size_t next = index + 1 < text->line_count ? line[1].character : text->characters;
  const size_t whole = next - line->character - (line->end != BY_END_NONE);
  const size_t edges = line->size - trimmed.size;
  return whole > edges ? whole - edges : 0;
}

/* How the lines of a text are spread over widths. */
typedef struct spread {
  size_t lines[WIDTHS]; /* lines of each width; the last: and wider */
  size_t total;         /* lines with text */
  size_t characters;
  size_t in_wide; /* characters in lines wider than can be told apart */
  size_t filled;  /* lines of a filled width that the next line follows at once */
} spread;

static void spread_measure(const by_text *text, spread *found)
{
  size_t previous = 0;
  for (size_t i = 0; i < text->line_count; i++) {
    const by_span line = line_of(text, i);
    size_t width = 0;
    if (!by_blank_line(line)) {
      width = line_width(text, i, by_span_trim(line));
      found->lines[width < WIDTHS ? width : WIDTHS - 1]++;
      found->total++;
      found->characters += width;
      found->in_wide += width >= WIDTHS ? width : 0;
      found->filled += previous >= FILLED_LEAST && previous < WIDTHS;
    }
    previous = width;
  }
}

/* The width that all but a twentieth of the lines keep to, long lines left aside. */
static size_t fill_width(const spread *found)
{
  const size_t narrow = found->total - found->lines[WIDTHS - 1];
  size_t above = 0;
  size_t width = WIDTHS - 2;
  while (width > 0 && above + found->lines[width] <= narrow / 20) {
    above += found->lines[width];
    width--;
  }
  return width;
}

/* The columns of the first word. */
static size_t first_word_width(by_span line)
{
  size_t size = 0;
  while (size < line.size && line.at[size] != ' ' && line.at[size] != '\t') {
    size++;
  }
  return by_utf8_count(by_span_slice(line, 0, size));
}

/* Whether most lines that another follows at once are full: the first word of the next would not have fitted. Short texts of short
 * paragraphs show by this alone that they are filled. */
static bool lines_are_full(const by_text *text, size_t fill)
{
  enum { LEAST_PAIRS = 2 };
  size_t pairs = 0;
  size_t full = 0;
  size_t previous = 0;
  for (size_t i = 0; i < text->line_count; i++) {
    const by_span line = line_of(text, i);
    const by_span trimmed = by_span_trim(line);
    const size_t width = by_blank_line(line) ? 0 : line_width(text, i, trimmed);
    if (width != 0 && previous >= FILLED_LEAST && previous < WIDTHS) {
      pairs++;
      full += previous + 1 + first_word_width(trimmed) >= fill;
    }
    previous = width;
  }
  return pairs >= LEAST_PAIRS && full * 10 >= pairs * 7;
}

static size_t find_fill(const by_text *text)
{
  spread found = {0};
  spread_measure(text, &found);
  const size_t width = fill_width(&found);
  if (found.in_wide * 10 > found.characters * 3 || width < FILLED_LEAST) {
    return 0;
  }
  const bool many = found.filled >= 3 && found.filled * 10 >= found.total * 3;
  return many || lines_are_full(text, width) ? width : 0;
}

/* Signs that separators are made of: asterisks, dashes, dots, lozenges, squares. */
static bool is_rule_sign(uint32_t code)
{
  static const uint32_t SIGNS[] = {'*',    '-',    '_',    '=',    '~',    '#',    '+',    '.',    0xB7,   0x640,  0x66D,
                                   0x2022, 0x2026, 0x2042, 0x204E, 0x2217, 0x25A0, 0x25A1, 0x25C6, 0x25C7, 0x25CB, 0x25CF};
  if ((code >= 0x2010 && code <= 0x2015) || (code >= 0x2500 && code <= 0x257F) || (code >= 0x2605 && code <= 0x2606)) {
    return true;
  }
  for (size_t i = 0; i < sizeof SIGNS / sizeof SIGNS[0]; i++) {
    if (code == SIGNS[i]) {
      return true;
    }
  }
  return false;
}

/* Whether nothing but blanks and characters that XML may not hold is in it: it is no text, and in no EPUB. */
static bool is_control(by_span bytes)
{
  size_t offset = 0;
  size_t size = 1;
  while (offset < bytes.size && size != 0) {
    size = by_xml_forbidden(bytes, offset);
    size_t next = offset;
    if (size == 0 && by_blank_is(by_utf8_next(bytes, &next))) {
      size = next - offset;
    }
    offset += size;
  }
  return size != 0;
}

/* At least three signs, all of them of the kind that separators are made of. */
static bool is_rule(by_span bytes)
{
  enum { LEAST = 3 };
  size_t signs = 0;
  if (is_control(bytes)) {
    return true;
  }
  size_t offset = 0;
  while (offset < bytes.size) {
    const uint32_t code = by_utf8_next(bytes, &offset);
    if (code == ' ' || code == '\t') {
      continue;
    }
    if (!is_rule_sign(code)) {
      return false;
    }
    signs++;
  }
  return signs >= LEAST;
}

static void add_piece(layout_work *work, by_piece piece)
{
  by_layout *layout = work->layout;
  piece.gap = layout->count == 0 ? work->gap + 1 : work->gap;
  layout->pieces[layout->count++] = piece;
  work->gap = 0;
}

static size_t indent_of(by_span line)
{
  const by_span trimmed = by_span_trim(line);
  return trimmed.size == 0 ? 0 : (size_t)(trimmed.at - line.at);
}

/* A short last line that begins with a word and a colon is a signature or the like, and stands for itself. */
static bool is_signed(const layout_work *work, by_span trimmed, size_t index)
{
  enum { WORD_BYTES = 24 };
  const size_t colon = by_span_find(by_span_slice(trimmed, 0, WORD_BYTES), by_span_of(":"));
  by_span next = {0};
  if (index + 1 < work->text->line_count) {
    next = line_of(work->text, index + 1);
  }
  const bool last = by_blank_line(next) || by_span_starts(next, by_span_of("(")) || by_span_starts(next, by_span_of("["));
  return last && colon != BY_NOWHERE && memchr(trimmed.at, ' ', colon) == NULL &&
         line_width(work->text, index, trimmed) * 5 <= work->fill * 3;
}

/* Whether lines are filled and one stands right above. */
static bool is_filling(const layout_work *work)
{
  return work->fill != 0 && work->layout->count != 0 && work->gap == 0;
}

static bool stands_alone(const layout_work *work, by_span trimmed, size_t index)
{
  enum { FIRST_LINES = 6 }; /* of the text, where a number alone is that of the issue */
  return is_rule(trimmed) || is_signed(work, trimmed, index) || (index < FIRST_LINES && !by_has_letter(trimmed));
}

/* Whether the line is the row of a table: it has two wide gaps. */
static bool is_columns(by_span trimmed)
{
  enum { LEAST = 3 };
  return by_column_count(trimmed) >= LEAST;
}

/* Whether the last piece begins below a signature, as heads do. */
static bool is_below_signature(const layout_work *work)
{
  const by_layout *layout = work->layout;
  if (layout->count < 2) {
    return false;
  }
  const by_piece *before = &layout->pieces[layout->count - 2];
  const by_span text = by_span_slice(work->text->bytes, before->offset, before->size);
  return before->kind == BY_PIECE_TEXT && before->line == before->end_line && is_signed(work, text, before->line);
}

/* Whether the line `above`, with which the last piece ends, is filled: the first word of `below` would not have fitted. Below a signature,
 * where a head is likely, the first line is one unless it is filled wholly. */
static bool is_filled(const layout_work *work, const by_piece *last, by_span above, by_span below)
{
  enum { SLACK = 25, ROOM = 2 };
  const size_t width = line_width(work->text, last->end_line, by_span_trim(above));
  const size_t needed = width + 1 + first_word_width(below);
  const bool head = last->gap != 0 && last->line == last->end_line && is_below_signature(work);
  return width <= work->fill + SLACK && (head ? needed + ROOM > work->fill : needed * 5 >= work->fill * 4);
}

/* Whether the line begins right below the first word behind a sign without letters, as the second line of a note or of a list's item does:
 * "[1] Researches in the South" above "    of Ireland". */
static bool hangs(const by_piece *last, by_span above, by_span line)
{
  enum { SIGN_COLUMNS = 6 };
  const by_span text = by_span_trim(above);
  const size_t size = by_span_find(text, by_span_of(" "));
  const by_span sign = by_span_slice(text, 0, size);
  const by_span behind = by_span_trim(by_span_from(text, sign.size));
  if (last->line != last->end_line || size == BY_NOWHERE || by_utf8_count(sign) > SIGN_COLUMNS || by_has_letter(sign)) {
    return false;
  }
  const size_t width = by_utf8_count(by_span_slice(text, 0, (size_t)(behind.at - text.at)));
  return indent_of(line) == indent_of(above) + width;
}

/* Whether the line goes on the paragraph that the last piece began. */
static bool continues(const layout_work *work, by_span line, by_span trimmed, size_t index)
{
  enum { INDENT = 2 };
  const by_layout *layout = work->layout;
  if (!is_filling(work)) {
    return false;
  }
  const by_piece *last = &layout->pieces[layout->count - 1];
  if (last->kind != BY_PIECE_TEXT || last->end_line + 1 != index || stands_alone(work, trimmed, index)) {
    return false;
  }
  const by_span above = line_of(work->text, last->end_line);
  const bool rows = is_columns(trimmed) && is_columns(by_span_trim(above));
  const bool deeper = indent_of(line) >= indent_of(above) + INDENT;
  if (rows || (deeper && !hangs(last, above, line))) {
    return false;
  }
  return is_filled(work, last, above, trimmed);
}

static void extend_piece(layout_work *work, by_span trimmed, size_t index)
{
  by_piece *last = &work->layout->pieces[work->layout->count - 1];
  const size_t width = line_width(work->text, index, trimmed);
  last->size = (size_t)(trimmed.at + trimmed.size - work->text->bytes.at) - last->offset;
  last->end_line = index;
  last->width = width > last->width ? width : last->width;
}

/* A part of a line between form feeds; `whole`: it is all of its line. */
static void take_part(layout_work *work, by_span part, size_t index, bool whole)
{
  const by_span trimmed = by_span_trim(part);
  if (by_blank_line(part)) {
    work->gap += whole;
    return;
  }
  if (whole && continues(work, part, trimmed, index)) {
    extend_piece(work, trimmed, index);
    return;
  }
  add_piece(work, (by_piece){.kind = is_rule(trimmed) ? BY_PIECE_RULE : BY_PIECE_TEXT,
                             .offset = (size_t)(trimmed.at - work->text->bytes.at),
                             .size = trimmed.size,
                             .line = index,
                             .end_line = index,
                             .width = whole ? line_width(work->text, index, trimmed) : by_utf8_count(trimmed)});
}

static void take_line(layout_work *work, size_t index)
{
  by_span rest = line_of(work->text, index);
  const char *feed = rest.size == 0 ? NULL : memchr(rest.at, '\f', rest.size);
  if (feed == NULL) {
    take_part(work, rest, index, true);
    return;
  }
  while (feed != NULL) {
    const size_t before = (size_t)(feed - rest.at);
    take_part(work, by_span_slice(rest, 0, before), index, false);
    add_piece(
        work,
        (by_piece){
            .kind = BY_PIECE_PAGE_BREAK, .offset = (size_t)(feed - work->text->bytes.at), .size = 1, .line = index, .end_line = index});
    rest = by_span_from(rest, before + 1);
    feed = rest.size == 0 ? NULL : memchr(rest.at, '\f', rest.size);
  }
  take_part(work, rest, index, false);
}

/* At most so many pieces: each line, and each form feed with what stands behind it. */
static size_t most_pieces(const by_text *text)
{
  size_t most = text->line_count;
  const char *at = text->bytes.at;
  const char *end = at + text->bytes.size;
  while ((at = memchr(at, '\f', (size_t)(end - at))) != NULL) {
    at++;
    most += 2;
  }
  return most;
}

by_status by_layout_find(const by_text *text, by_arena *arena, by_layout *layout)
{
  *layout = (by_layout){.pieces = by_arena_take(arena, most_pieces(text), sizeof *layout->pieces)};
  if (layout->pieces == NULL) {
    return BY_ENVIRONMENT;
  }
  layout_work work = {.text = text, .layout = layout, .fill = find_fill(text)};
  layout->wrap = work.fill == 0 ? BY_WRAP_LINE : BY_WRAP_HARD;
  for (size_t i = 0; i < text->line_count; i++) {
    take_line(&work, i);
  }
  return BY_OK;
}
