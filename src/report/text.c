/* SPDX-License-Identifier: BSD-2-Clause */
/* The text report. The line of a finding begins with ASCII and the source stands on a line of its own, so that terminals with and without
 * bidi show both in order. The caret counts code points, as the column does. */
#include "report/text.h"

#include "report/escape.h"
#include "report/message.h"

enum {
  BEFORE = 60, /* code points of a long line that are shown before the column */
  SHOWN = 100  /* code points shown in all */
};

void by_report_place(const by_place *place, by_buffer *out)
{
  by_escape_text(place->path, out);
  if (place->member.size != 0) {
    by_buffer_add_text(out, "!");
    by_escape_text(place->member, out);
  }
  if (place->line != 0) {
    by_buffer_add_byte(out, ':');
    by_buffer_add_number(out, place->line);
  }
  if (place->line != 0 && place->column != 0) {
    by_buffer_add_byte(out, ':');
    by_buffer_add_number(out, place->column);
  }
}

/* Appends one letter of the source line to `out`, and what keeps the caret below it to `caret`. */
static void add_letter(by_span line, size_t offset, by_letter letter, by_buffer *out, by_buffer *caret)
{
  if (letter.code == '\t' && !letter.broken) {
    by_buffer_add_byte(out, '\t');
    by_buffer_add_byte(caret, '\t');
  } else if (by_letter_is_unsafe(letter)) {
    by_buffer_add_blanks(caret, by_escape_letter(letter, out));
  } else {
    by_buffer_add(out, by_span_slice(line, offset, letter.size));
    by_buffer_add_byte(caret, ' ');
  }
}

/* Appends the shown part of the line to `out`; gives the bytes of `caret` that keep the caret below the column. */
static size_t add_shown(by_span line, size_t first, size_t column, by_buffer *out, by_buffer *caret)
{
  size_t offset = by_letters_skip(line, 0, first);
  size_t number = first + 1;
  size_t caret_size = caret->size;
  for (; offset < line.size && number <= first + SHOWN; number++) {
    caret_size = number == column ? caret->size : caret_size;
    const by_letter letter = by_letter_at(line, offset);
    add_letter(line, offset, letter, out, caret);
    offset += letter.size;
  }
  by_buffer_add_text(out, offset < line.size ? "..." : "");
  return number <= column ? caret->size : caret_size;
}

static void add_source(const by_finding *finding, bool isolated, by_buffer *out)
{
  const by_span line = finding->source_line;
  const size_t column = finding->place.column;
  by_buffer caret = by_buffer_of(1 << 16);
  const size_t first = column > BEFORE ? column - BEFORE : 0;
  by_buffer_add_text(out, first == 0 ? "  " : "  ...");
  by_buffer_add_text(&caret, first == 0 ? "  " : "     ");
  if (isolated) {
    by_isolate_add(true, out);
  }
  const size_t size = add_shown(line, first, column, out, &caret);
  if (isolated) {
    by_isolate_add(false, out);
  }
  by_buffer_add_byte(out, '\n');
  if (column != 0) {
    by_buffer_add(out, by_span_slice(by_buffer_span(&caret), 0, size));
    by_buffer_add_text(out, "^\n");
  }
  out->failed = out->failed || caret.failed;
  by_buffer_drop(&caret);
}

static void add_finding(const by_finding *finding, bool isolated, by_buffer *out)
{
  by_report_place(&finding->place, out);
  by_buffer_add_text(out, ": ");
  by_buffer_add_text(out, by_severity_name(finding->severity));
  by_buffer_add_text(out, ": ");
  by_message_add_by(finding, (by_message_form){.literal = by_escape_text, .detail = isolated ? by_escape_isolated : by_escape_text}, out);
  by_buffer_add_text(out, " [");
  by_buffer_add_text(out, finding->rule->id);
  by_buffer_add_text(out, "]\n");
  if (finding->source_line.size != 0) {
    add_source(finding, isolated, out);
  }
  if (finding->related.path.size != 0 || finding->related.line != 0) {
    by_buffer_add_text(out, "  see ");
    by_report_place(&finding->related, out);
    by_buffer_add_byte(out, '\n');
  }
}

void by_report_text(const by_finding *finding, by_buffer *out)
{
  add_finding(finding, false, out);
}

void by_report_text_isolated(const by_finding *finding, by_buffer *out)
{
  add_finding(finding, true, out);
}

void by_report_totals(const by_totals *totals, const char *noun, const char *verb, by_buffer *out)
{
  const struct {
    size_t count;
    const char *noun;
  } rows[] = {{totals->errors, "error"}, {totals->warnings, "warning"}, {totals->notes, "note"}};
  by_message_add_count(totals->done, noun, out);
  by_buffer_add_byte(out, ' ');
  by_buffer_add_text(out, verb);
  if (totals->done < totals->items) {
    by_buffer_add_text(out, ", ");
    by_buffer_add_number(out, totals->items - totals->done);
    by_buffer_add_text(out, " of ");
    by_message_add_count(totals->items, "input", out);
    by_buffer_add_text(out, " failed");
  }
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    if (rows[i].count != 0) {
      by_buffer_add_text(out, ", ");
      by_message_add_count(rows[i].count, rows[i].noun, out);
    }
  }
  by_buffer_add_byte(out, '\n');
}
