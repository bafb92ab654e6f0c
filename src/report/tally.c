/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules that speak in one run are few: their rows are searched one by one. */
#include "report/tally.h"

#include "report/message.h"

#include <stdlib.h>

void by_tally_add(by_tally *tally, const by_rule *rule, by_severity severity)
{
  size_t at = 0;
  while (at < tally->count && (tally->rows[at].rule != rule || tally->rows[at].severity != severity)) {
    at++;
  }
  if (at == tally->count) {
    by_tally_row *rows = by_arena_grow(tally->arena, tally->rows, tally->count, &tally->capacity, sizeof *rows);
    if (rows == NULL) {
      tally->failed = true;
      return;
    }
    rows[tally->count++] = (by_tally_row){.rule = rule, .severity = severity};
    tally->rows = rows;
  }
  tally->rows[at].count++;
}

static int row_order(const void *a, const void *b)
{
  const by_tally_row *first = a;
  const by_tally_row *second = b;
  int order = (first->severity < second->severity) - (first->severity > second->severity);
  order = order != 0 ? order : (first->count < second->count) - (first->count > second->count);
  return order != 0 ? order : strcmp(first->rule->id, second->rule->id);
}

void by_tally_sort(by_tally *tally)
{
  if (tally->count != 0) {
    qsort(tally->rows, tally->count, sizeof *tally->rows, row_order);
  }
}

static size_t digits_of(size_t number)
{
  size_t digits = 1;
  for (; number >= 10; number /= 10) {
    digits++;
  }
  return digits;
}

void by_tally_text(const by_tally *tally, by_buffer *out)
{
  enum { SEVERITY_WIDTH = sizeof "warning" };
  size_t width = 1;
  for (size_t i = 0; i < tally->count; i++) {
    const size_t digits = digits_of(tally->rows[i].count);
    width = digits > width ? digits : width;
  }
  for (size_t i = 0; i < tally->count; i++) {
    const by_tally_row *const row = &tally->rows[i];
    const char *const severity = by_severity_name(row->severity);
    by_buffer_add_blanks(out, width - digits_of(row->count));
    by_buffer_add_number(out, row->count);
    by_buffer_add_byte(out, ' ');
    by_buffer_add_text(out, severity);
    by_buffer_add_blanks(out, SEVERITY_WIDTH - strlen(severity));
    by_buffer_add_text(out, row->rule->id);
    by_buffer_add_byte(out, '\n');
  }
}
