/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading the log, row by row, strictly. */
#include "text/change_log.h"

#include "base/ascii.h"

/* The next field of the row, which is then at NULL behind the last; false where there is none. */
static bool take_field(by_span *row, by_span *field)
{
  if (row->at == NULL) {
    return false;
  }
  const size_t tab = by_span_find(*row, by_span_of("\t"));
  const size_t size = tab == BY_NOWHERE ? row->size : tab;
  *field = by_span_slice(*row, 0, size);
  if (tab == BY_NOWHERE) {
    row->at = NULL;
    row->size = 0;
  } else {
    row->at += size + 1;
    row->size -= size + 1;
  }
  return true;
}

static bool take_number(by_span *row, size_t *number)
{
  enum { DIGITS_MOST = 12, BASE = 10 };
  by_span field = {.size = 0};
  *number = 0;
  if (!take_field(row, &field) || field.size > DIGITS_MOST || !by_all_digits(field)) {
    return false;
  }
  for (size_t i = 0; i < field.size; i++) {
    *number = *number * BASE + (size_t)(field.at[i] - '0');
  }
  return true;
}

static int digit_of(char byte)
{
  if (byte >= '0' && byte <= '9') {
    return byte - '0';
  }
  return byte >= 'a' && byte <= 'f' ? byte - 'a' + 10 : -1;
}

static bool take_hex(by_span *row, by_span *field)
{
  if (!take_field(row, field) || field->size % 2 != 0) {
    return false;
  }
  bool digits = true;
  for (size_t i = 0; i < field->size; i++) {
    digits = digits && digit_of(field->at[i]) >= 0;
  }
  return digits;
}

/* The rule and its level. */
static bool take_rule(by_span *row, by_change_rule *rule)
{
  by_span name = {.size = 0};
  size_t level = 0;
  return take_field(row, &name) && take_number(row, &level) && by_change_named(name, rule) && level == by_change_level(*rule);
}

static bool read_row(by_span line, size_t number, by_log_row *row)
{
  size_t said = 0;
  const bool placed = take_number(&line, &said) && said == number && take_rule(&line, &row->rule) && take_number(&line, &row->start) &&
                      take_number(&line, &row->end);
  const bool whole = placed && take_hex(&line, &row->before) && take_hex(&line, &row->after) && line.at == NULL;
  return whole && row->start <= row->end && row->before.size == 2 * (row->end - row->start);
}

bool by_log_next(by_log_rows *rows, by_log_row *row, by_log_fault *fault)
{
  *fault = BY_LOG_GOOD;
  if (rows->line == 0 && rows->rest.size != 0) {
    rows->line = 1;
    if (!by_span_starts(rows->rest, by_span_of(by_log_head))) {
      *fault = BY_LOG_UNREADABLE;
      return false;
    }
    rows->rest = by_span_from(rows->rest, strlen(by_log_head));
  }
  if (rows->rest.size == 0) {
    return false;
  }
  rows->line++;
  const size_t feed = by_span_find(rows->rest, by_span_of("\n"));
  const bool good = feed != BY_NOWHERE && read_row(by_span_slice(rows->rest, 0, feed), rows->line - 1, row) && row->start >= rows->end;
  *fault = good ? BY_LOG_GOOD : BY_LOG_UNREADABLE;
  if (good) {
    rows->rest = by_span_from(rows->rest, feed + 1);
    rows->end = row->end;
  }
  return good;
}

/* The byte of two digits that were looked at before. */
static unsigned char byte_of(by_span digits, size_t index)
{
  enum { BASE = 16 };
  const int high = digit_of(digits.at[2 * index]);
  const int low = digit_of(digits.at[2 * index + 1]);
  return (unsigned char)(high * BASE + low);
}

bool by_hex_is(by_span digits, by_span bytes)
{
  bool same = digits.size == 2 * bytes.size;
  for (size_t i = 0; same && i < bytes.size; i++) {
    same = byte_of(digits, i) == (unsigned char)bytes.at[i];
  }
  return same;
}

void by_hex_add(by_span digits, by_buffer *out)
{
  for (size_t i = 0; i < digits.size / 2; i++) {
    by_buffer_add_byte(out, (char)byte_of(digits, i));
  }
}
