/* SPDX-License-Identifier: BSD-2-Clause */
/* The table of `bayegan inspect`. */
#include "report/inspection.h"

#include "report/escape.h"

enum { NAME_WIDTH = 12, STATE_WIDTH = 14, PLACE_WIDTH = 10 };

static void add_column(const char *text, size_t width, by_buffer *out)
{
  by_buffer_add_text(out, text);
  for (size_t size = strlen(text); size < width; size++) {
    by_buffer_add_byte(out, ' ');
  }
}

static void add_place(const by_evidence *at, by_buffer *out)
{
  const size_t start = out->size;
  if (at->line != 0) {
    by_buffer_add_number(out, at->line);
    by_buffer_add_byte(out, ':');
    by_buffer_add_number(out, at->column);
  } else {
    by_buffer_add_byte(out, '-');
  }
  while (!out->failed && out->size < start + PLACE_WIDTH) {
    by_buffer_add_byte(out, ' ');
  }
}

static void add_origin(const by_value *value, by_buffer *out)
{
  if (value->rule.size != 0) {
    by_escape_text(value->rule, out);
    by_buffer_add_text(out, " (");
    by_buffer_add_number(out, value->confidence);
    by_buffer_add_text(out, " of 100)");
  } else if (value->confirmed_by.size != 0) {
    by_buffer_add_text(out, "by ");
    by_escape_text(value->confirmed_by, out);
  } else {
    by_buffer_add_byte(out, '-');
  }
}

static void add_line(const by_inspection *inspection, const char *name, const by_value *value, by_buffer *out)
{
  add_column(name, NAME_WIDTH, out);
  if (value->state == BY_UNKNOWN) {
    by_buffer_add_text(out, by_state_name(value->state));
    by_buffer_add_byte(out, '\n');
    return;
  }
  add_column(by_state_name(value->state), STATE_WIDTH, out);
  add_place(&value->at, out);
  add_origin(value, out);
  by_buffer_add_byte(out, '\n');
  add_column("", NAME_WIDTH, out);
  (inspection->isolated ? by_escape_isolated : by_escape_text)(value->text, out);
  by_buffer_add_byte(out, '\n');
}

/* The value, and beneath one in conflict what it is in conflict with. */
static void add_value(const by_inspection *inspection, const char *name, const by_value *value, by_buffer *out)
{
  add_line(inspection, name, value, out);
  for (const by_value *rival = value->state == BY_CONFLICT ? value->beaten : NULL; rival != NULL; rival = rival->beaten) {
    add_line(inspection, "  against", rival, out);
  }
}

static void add_agents(const by_inspection *inspection, const by_agents *agents, by_buffer *out)
{
  for (size_t i = 0; i < agents->count; i++) {
    add_value(inspection, by_role_name(agents->items[i].role), &agents->items[i].name, out);
  }
}

static void add_article(const by_inspection *inspection, size_t number, const by_article_record *article, by_buffer *out)
{
  by_buffer_add_text(out, "\narticle ");
  by_buffer_add_number(out, number);
  by_buffer_add_text(out, ", lines ");
  by_buffer_add_number(out, article->line);
  by_buffer_add_text(out, " to ");
  by_buffer_add_number(out, article->end_line);
  by_buffer_add_byte(out, '\n');
  add_value(inspection, "title", &article->title, out);
  add_agents(inspection, &article->agents, out);
}

void by_inspection_text(const by_inspection *inspection, by_buffer *out)
{
  const by_record *const record = inspection->record;
  by_escape_text(inspection->path, out);
  by_buffer_add_text(out, ": ");
  by_buffer_add_text(out, inspection->text->encoding == NULL ? "not read" : inspection->text->encoding);
  by_buffer_add_text(out, ", ");
  by_buffer_add_number(out, inspection->text->line_count);
  by_buffer_add_text(out, inspection->text->line_count == 1 ? " line, " : " lines, ");
  by_buffer_add_number(out, inspection->text->characters);
  by_buffer_add_text(out, inspection->text->characters == 1 ? " character\n\n" : " characters\n\n");
  for (size_t i = 0; i < BY_FIELDS; i++) {
    add_value(inspection, by_fields[i].name, by_field_value(&by_fields[i], record), out);
  }
  for (size_t i = 0; i < record->event_count; i++) {
    add_value(inspection, "event date", &record->events[i], out);
  }
  add_agents(inspection, &record->editors, out);
  for (size_t i = 0; i < record->article_count; i++) {
    add_article(inspection, i + 1, &record->articles[i], out);
  }
}
