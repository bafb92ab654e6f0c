/* SPDX-License-Identifier: BSD-2-Clause */
/* Facts of the record in the form that readers see: the date in words. */
#include "write/epub_writer.h"

#include "base/ascii.h"

by_span by_epub_position(const by_epub *epub)
{
  const by_value *number = &epub->edition->record->issue;
  const by_span first = by_number_first(number->text);
  return by_value_is_usable(number, epub->edition->accept_proposed) && by_all_digits(first) ? first : by_span_of("");
}

static void add_plain(by_epub *epub, by_span text)
{
  by_buffer_add_text(&epub->out, "<bdi");
  by_epub_add_direction(epub, text);
  by_buffer_add_byte(&epub->out, '>');
  by_xml_add_text(&epub->out, text);
  by_buffer_add_text(&epub->out, "</bdi>");
}

/* The Gregorian date: in words where it is simple, else EDTF as it is. */
static void add_gregorian(by_epub *epub, by_span edtf)
{
  by_buffer words = by_buffer_of(BY_NAME_MOST);
  if (by_words_add_date(epub->words, edtf, &words)) {
    by_epub_add_words_text(epub, by_buffer_span(&words));
  } else {
    by_buffer_add_text(&epub->out, "<bdi dir=\"ltr\">");
    by_xml_add_text(&epub->out, edtf);
    by_buffer_add_text(&epub->out, "</bdi>");
  }
  epub->failed = epub->failed || words.failed;
  by_buffer_drop(&words);
}

void by_epub_add_date(by_epub *epub)
{
  const by_record *record = epub->edition->record;
  const by_value *date = &record->date;
  const bool printed = date->raw.size != 0 && !by_span_equal(date->raw, date->text);
  const bool gregorian = record->date_calendar.size == 0 || by_span_is(record->date_calendar, "gregory");
  if (printed) {
    add_plain(epub, date->raw);
  }
  if (!printed || !gregorian) {
    by_buffer_add_text(&epub->out, printed ? " (" : "");
    add_gregorian(epub, date->text);
    by_buffer_add_text(&epub->out, printed ? ")" : "");
  }
}
