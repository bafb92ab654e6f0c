/* SPDX-License-Identifier: BSD-2-Clause */
/* What spreadsheet programs do to cells: numbers and months become dates in their own form, leading zeros go, letters become question marks
 * or the signs of another encoding. What stands so in the text itself is no damage. */
#include "read/sheet_parts.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "read/find.h"
#include "read/sheet_words.h"
#include "text/shadow.h"
#include "text/words.h"

/* Signs of damage, a bit each. */
enum {
  DAY_MONTH = 1,  /* 13-Dec, 8-Feb-08 */
  MONTH_YEAR = 2, /* Feb-08 */
  DAYS = 4,       /* 2/8/2008, 8.2.08, 8-2-2008, 2008-02-08 00:00 */
  YEAR_FIRST = 8, /* 2008/2/8 */
  SERIAL = 16,    /* 39486 */
  SHORT = 32      /* 987, 2008-2 */
};

enum { SERIAL_FIRST = 30000, SERIAL_LAST = 60000, SERIAL_DIGITS = 5, YEAR_DIGITS = 4, PARTS = 6, LAST_DAY = 31 };

/* A cell as numbers and words with what stands between them. */
typedef struct shape {
  char kinds[PARTS + 1]; /* n, w */
  by_span parts[PARTS];
  char between[PARTS]; /* the first byte behind each part */
  size_t count;        /* 0: not of this kind */
} shape;

static bool is_between(char byte)
{
  return byte == '-' || byte == '/' || byte == '.' || byte == ' ' || byte == ':';
}

/* The bytes of the number or word at the start. */
static size_t part_size(by_span text, bool number)
{
  size_t size = 0;
  while (size < text.size && by_is_digit(text.at[size]) == number && !is_between(text.at[size])) {
    size++;
  }
  return size;
}

static shape shape_of(by_span text)
{
  shape made = {.kinds = {'\0'}};
  size_t offset = 0;
  while (offset < text.size && made.count < PARTS) {
    const bool number = by_is_digit(text.at[offset]);
    const size_t size = part_size(by_span_from(text, offset), number);
    if (size == 0) {
      return (shape){.kinds = {'\0'}};
    }
    made.kinds[made.count] = number ? 'n' : 'w';
    made.parts[made.count] = by_span_slice(text, offset, size);
    offset += size;
    made.between[made.count++] = (char)(offset < text.size ? text.at[offset] : '\0');
    while (offset < text.size && is_between(text.at[offset])) {
      offset++;
    }
  }
  return offset == text.size ? made : (shape){.kinds = {'\0'}};
}

/* The number of at most nine digits; beyond, 0. */
static size_t number_of(by_span digits)
{
  enum { MOST = 9 };
  size_t number = 0;
  for (size_t i = 0; i < digits.size && digits.size <= MOST; i++) {
    number = number * 10 + (size_t)(digits.at[i] - '0');
  }
  return number;
}

static bool is_kind(const shape *cell, const char *kinds)
{
  return strcmp(cell->kinds, kinds) == 0;
}

static unsigned month_damage(const shape *cell)
{
  if (is_kind(cell, "wn") && by_month_is_short(cell->parts[0])) {
    return MONTH_YEAR;
  }
  const bool day = is_kind(cell, "nw") || is_kind(cell, "nwn");
  return day && number_of(cell->parts[0]) <= LAST_DAY && by_month_is_short(cell->parts[1]) ? DAY_MONTH : 0;
}

static unsigned day_damage(const shape *cell)
{
  if (strncmp(cell->kinds, "nnn", 3) != 0) {
    return 0;
  }
  if (cell->count > 3) {
    return cell->between[3] == ':' ? DAYS : 0;
  }
  const bool year_first = cell->parts[0].size >= 3;
  const bool year_last = !year_first && cell->parts[2].size == YEAR_DIGITS;
  if (cell->between[0] != cell->between[1]) {
    return 0;
  }
  /* Three numbers with hyphens are a date by ISO 8601, or a triple issue, but where the year stands last. */
  if (cell->between[0] == '-') {
    return year_last ? DAYS : 0;
  }
  return year_first ? YEAR_FIRST : DAYS;
}

static unsigned serial_damage(const shape *cell)
{
  const bool alone = is_kind(cell, "n") && cell->parts[0].size == SERIAL_DIGITS;
  const size_t number = alone ? number_of(cell->parts[0]) : 0;
  return number >= SERIAL_FIRST && number <= SERIAL_LAST ? SERIAL : 0;
}

/* Whether the cell is numbers joined by hyphens, or one number. */
static bool is_hyphenated(const shape *cell)
{
  const size_t last = cell->count == 0 ? 0 : cell->count - 1;
  for (size_t i = 0; i < last; i++) {
    if (cell->kinds[i] != 'n' || cell->between[i] != '-') {
      return false;
    }
  }
  return cell->kinds[last] == 'n';
}

/* A date whose year has three digits, or whose month or day has one. */
static unsigned zero_damage(const shape *cell)
{
  enum { PARTS_OF_DATE = 3 };
  const size_t year = cell->parts[0].size;
  if (!is_hyphenated(cell) || cell->count > PARTS_OF_DATE || year < 3 || year > YEAR_DIGITS) {
    return 0;
  }
  bool lost = year == 3;
  for (size_t i = 1; i < cell->count; i++) {
    lost = lost || cell->parts[i].size == 1;
  }
  return lost ? SHORT : 0;
}

static unsigned damage_of(const shape *cell)
{
  return month_damage(cell) | day_damage(cell) | serial_damage(cell) | zero_damage(cell);
}

/* What is looked for in the cells of a column. */
typedef struct column_care {
  by_meaning meaning;
  unsigned damage;
  bool printed; /* the cell repeats the print: what stands in the text is right, whatever its form */
  size_t known; /* offset in by_record of the by_value that was recognised */
} column_care;

static const column_care CARES[] = {
    {BY_MEANS_DATE, DAY_MONTH | MONTH_YEAR | DAYS | YEAR_FIRST | SERIAL | SHORT, false, offsetof(by_record, date)},
    {BY_MEANS_DATE_ORIGINAL, DAY_MONTH | MONTH_YEAR | DAYS, true, offsetof(by_record, date)},
    {BY_MEANS_VOLUME, DAY_MONTH | MONTH_YEAR | DAYS | YEAR_FIRST, false, offsetof(by_record, volume)},
    {BY_MEANS_ISSUE_FROM, DAY_MONTH | MONTH_YEAR | DAYS | YEAR_FIRST, false, offsetof(by_record, issue)},
    {BY_MEANS_ISSUE_TO, DAY_MONTH | MONTH_YEAR | DAYS | YEAR_FIRST, false, offsetof(by_record, issue)},
    {BY_MEANS_ISSUE, DAY_MONTH | MONTH_YEAR | DAYS | YEAR_FIRST | SERIAL, false, offsetof(by_record, issue)},
    {BY_MEANS_ISSUE_LABEL, DAY_MONTH | MONTH_YEAR | DAYS | YEAR_FIRST | SERIAL, true, offsetof(by_record, issue)},
    {BY_MEANS_TITLE, 0, true, offsetof(by_record, title)},
    {BY_MEANS_ITEM_TITLE, 0, true, offsetof(by_record, title)},
    {BY_MEANS_AUTHORS, 0, true, offsetof(by_record, title)},
    {BY_MEANS_PUBLISHER, 0, true, offsetof(by_record, publisher)},
    {BY_MEANS_CONFIRMED_BY, 0, false, offsetof(by_record, title)},
};

/* A cell to be checked. */
typedef struct checked {
  by_row *row;
  const column_care *care;
  const by_value *known;
  size_t column;
  by_span text;
  by_span plain; /* its shadow */
} checked;

static void report(const checked *cell, size_t rule, by_span third)
{
  const by_cell_trouble trouble = {.rule = rule, .second = cell->text, .third = third};
  by_row_report(cell->row, cell->column, &trouble);
}

/* A month in short form with blanks is how people write, too; in the column of the original it counts only with a hyphen. */
static bool is_human(const checked *cell, unsigned damage, const shape *form)
{
  const bool month = (damage & (DAY_MONTH | MONTH_YEAR)) != 0;
  const bool original = cell->care->meaning == BY_MEANS_DATE_ORIGINAL;
  return (original && month && form->between[0] != '-') || ((damage & SERIAL) != 0 && by_span_equal(cell->known->text, cell->text)) ||
         (cell->care->printed && by_text_find(cell->row->arena, cell->row->joint->text->bytes, cell->text).size != 0);
}

/* Whether the cell is the printed number without the zeros that it begins with. */
static bool lost_zero(const checked *cell)
{
  by_shadow printed = {0};
  if (cell->care->meaning != BY_MEANS_ISSUE_LABEL || !by_shadow_make(cell->known->raw, cell->row->arena, &printed)) {
    return false;
  }
  size_t zeros = 0;
  while (zeros < printed.text.size && printed.text.at[zeros] == '0') {
    zeros++;
  }
  return zeros != 0 && by_span_equal(by_span_from(printed.text, zeros), cell->plain);
}

static void check_form(const checked *cell)
{
  const shape form = shape_of(cell->plain);
  const unsigned damage = damage_of(&form) & cell->care->damage;
  if (lost_zero(cell)) {
    report(cell, BY_SHEET_LEADING_ZERO_LOST, cell->known->raw);
  } else if (damage != 0 && !is_human(cell, damage, &form)) {
    const bool zero = damage == SHORT;
    report(cell, zero ? BY_SHEET_LEADING_ZERO_LOST : BY_SHEET_DATE_MANGLED, by_span_of(zero ? "0987-02-08" : ""));
  }
}

/* Whether all letters became question marks: two or more of them, and no letter. */
static bool is_all_questions(by_span text)
{
  size_t questions = 0;
  size_t offset = 0;
  while (offset < text.size) {
    const uint32_t code = by_utf8_next(text, &offset);
    if (code != '?' && by_word_letter(code) && (code < '0' || code > '9')) {
      return false;
    }
    questions += code == '?';
  }
  return questions >= 2;
}

/* Whether the cell is this text with a question mark in place of each letter that some encoding lacks. */
static bool has_questions_for(by_span text, by_span known)
{
  bool any = false;
  size_t offset = 0;
  size_t other = 0;
  while (offset < text.size && other < known.size) {
    const uint32_t code = by_utf8_next(text, &offset);
    const uint32_t wanted = by_utf8_next(known, &other);
    if (code != wanted && (code != '?' || wanted < 0x80)) {
      return false;
    }
    any = any || code != wanted;
  }
  return any && offset == text.size && other == known.size;
}

/* What is wrong with the letters of the cell, or NULL. */
static const char *letter_damage(const checked *cell)
{
  const char *misread = NULL;
  if (!by_text_is_misread(cell->text, cell->row->arena, &misread)) {
    cell->row->failed = true;
  }
  if (misread != NULL) {
    return misread;
  }
  if (by_span_find(cell->text, by_span_of("\xEF\xBF\xBD")) != BY_NOWHERE) {
    return "it has the sign for letters that could not be read (U+FFFD)";
  }
  const bool questions = is_all_questions(cell->text) || has_questions_for(cell->text, cell->known->text);
  return questions ? "its letters are question marks" : NULL;
}

static void check_letters(const checked *cell)
{
  const char *const why = letter_damage(cell);
  if (why == NULL || by_text_find(cell->row->arena, cell->row->joint->text->bytes, cell->text).size != 0) {
    return;
  }
  const by_cell_trouble trouble = {.rule = BY_SHEET_ENCODING, .second = by_span_of(why)};
  by_row_report(cell->row, cell->column, &trouble);
}

static void check_cell(by_row *row, size_t column, const column_care *care)
{
  const by_record *const record = row->joint->record;
  by_shadow shadow = {0};
  checked cell = {.row = row, .care = care, .column = column, .text = by_cell_text(&row->cells.cells[column])};
  cell.known = (const by_value *)(const void *)((const char *)record + care->known);
  if (!by_shadow_make(cell.text, row->arena, &shadow)) {
    row->failed = true;
    return;
  }
  cell.plain = shadow.text;
  check_letters(&cell);
  check_form(&cell);
}

static const column_care *care_for(unsigned char meaning)
{
  for (size_t i = 0; i < sizeof CARES / sizeof CARES[0]; i++) {
    if (CARES[i].meaning == meaning) {
      return &CARES[i];
    }
  }
  return NULL;
}

/* A character that no document can have. */
static void check_controls(const by_row *row, size_t column)
{
  const by_span text = by_cell_text(&row->cells.cells[column]);
  if (by_text_has_controls(text)) {
    const by_cell_trouble trouble = {
        .rule = BY_SHEET_CELL_FORMAT, .second = text, .third = by_span_of("text: it has a control character, or one that does not exist")};
    by_row_report(row, column, &trouble);
  }
}

void by_row_check(by_row *row)
{
  for (size_t i = 0; i < row->cells.count && i < row->sheet->columns; i++) {
    const column_care *const care = care_for(row->sheet->meanings[i]);
    if (row->sheet->meanings[i] != BY_MEANS_NOTHING) {
      check_controls(row, i);
    }
    if (care != NULL && by_cell_text(&row->cells.cells[i]).size != 0) {
      check_cell(row, i, care);
    }
  }
}
