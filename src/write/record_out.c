/* SPDX-License-Identifier: BSD-2-Clause */
/* The record as XML (schemas/record.rng): every value with its provenance, and beneath it the machine values that lost. What is
 * unknown and need not be named is left out. */
#include "write/metadata.h"

#include "model/identifier.h"
#include "write/xml_out.h"

/* Levels of indentation: a child of the record, of an article. */
enum { TOP = 1, INNER = 2, INDENT = 2 };

static void indent(by_buffer *out, size_t level)
{
  for (size_t i = 0; i < level * INDENT; i++) {
    by_buffer_add_byte(out, ' ');
  }
}

static void add_number(by_buffer *out, const char *name, size_t number)
{
  by_buffer_add_byte(out, ' ');
  by_buffer_add_text(out, name);
  by_buffer_add_text(out, "=\"");
  by_buffer_add_number(out, number);
  by_buffer_add_byte(out, '"');
}

static void add_child(by_buffer *out, size_t level, const char *name, by_span text)
{
  if (text.size != 0) {
    indent(out, level);
    by_xml_add_element(out, name, text);
  }
}

/* `</name>` on a line of its own. */
static void close_element(by_buffer *out, size_t level, const char *name)
{
  indent(out, level);
  by_buffer_add_text(out, "</");
  by_buffer_add_text(out, name);
  by_buffer_add_text(out, ">\n");
}

static void add_place(by_buffer *out, const by_evidence *at)
{
  if (at->size == 0) {
    return;
  }
  add_number(out, "line", at->line);
  add_number(out, "column", at->column);
  add_number(out, "offset", at->offset);
  add_number(out, "size", at->size);
  add_number(out, "character", at->character);
  add_number(out, "characters", at->characters);
}

/* State, rule and confidence. */
static void add_state(by_buffer *out, const by_value *value)
{
  by_xml_add_attribute(out, "state", by_span_of(by_state_name(value->state)));
  if (value->rule.size != 0) {
    by_xml_add_attribute(out, "rule", value->rule);
    add_number(out, "confidence", value->confidence);
  }
}

/* The same, and who confirmed it. */
static void add_standing(by_buffer *out, const by_value *value)
{
  add_state(out, value);
  by_xml_add_stated(out, "confirmed-by", value->confirmed_by);
}

/* The start of an element without its `>`: name, then, where not NULL, the role, then the provenance. */
static void open_element(by_buffer *out, size_t level, const char *name, const char *role, const by_value *value)
{
  indent(out, level);
  by_buffer_add_byte(out, '<');
  by_buffer_add_text(out, name);
  by_xml_add_stated(out, "role", by_span_of(role));
  add_state(out, value);
  add_place(out, &value->at);
  by_xml_add_stated(out, "confirmed-by", value->confirmed_by);
  if (value->cell != NULL) {
    by_xml_add_attribute(out, "sheet", value->cell->sheet);
    by_xml_add_attribute(out, "cell", value->cell->address);
  }
}

static void add_rejected(by_buffer *out, size_t level, const by_value *beaten)
{
  for (const by_value *value = beaten; value != NULL; value = value->beaten) {
    if (value->text.size == 0) {
      continue;
    }
    open_element(out, level, "rejected", NULL, value);
    by_buffer_add_text(out, ">\n");
    add_child(out, level + 1, "value", value->text);
    add_child(out, level + 1, "raw", value->raw);
    close_element(out, level, "rejected");
  }
}

/* A further child of a value: its romanised form, its calendar. */
typedef struct extra {
  const char *name;
  by_span text;
} extra;

enum { EXTRAS = 2 };

static void add_value(by_buffer *out, size_t level, const char *name, const by_value *value, const extra extras[EXTRAS])
{
  open_element(out, level, name, NULL, value);
  const bool empty = value->text.size == 0 && value->raw.size == 0 && extras[0].text.size == 0 && extras[1].text.size == 0;
  if (empty && value->beaten == NULL) {
    by_buffer_add_text(out, "/>\n");
    return;
  }
  by_buffer_add_text(out, ">\n");
  add_child(out, level + 1, "value", value->text);
  add_child(out, level + 1, "raw", value->raw);
  for (size_t i = 0; i < EXTRAS; i++) {
    add_child(out, level + 1, extras[i].name, extras[i].text);
  }
  add_rejected(out, level + 1, value->beaten);
  close_element(out, level, name);
}

static void add_plain(by_buffer *out, const char *name, const by_value *value)
{
  static const extra NONE[EXTRAS] = {{NULL, {NULL, 0}}, {NULL, {NULL, 0}}};
  add_value(out, TOP, name, value, NONE);
}

/* For values that most issues do not have. */
static void add_known(by_buffer *out, const char *name, const by_value *value)
{
  if (value->state != BY_UNKNOWN || value->beaten != NULL) {
    add_plain(out, name, value);
  }
}

static void add_title(by_buffer *out, size_t level, const by_value *title, by_span romanised)
{
  const extra extras[EXTRAS] = {{"romanised", romanised}, {NULL, {NULL, 0}}};
  add_value(out, level, "title", title, extras);
}

static void add_agent(by_buffer *out, size_t level, const by_agent *agent, bool with_role)
{
  const char *name = with_role ? "agent" : "editor";
  if (agent->name.text.size == 0) {
    return;
  }
  open_element(out, level, name, with_role ? by_role_name(agent->role) : NULL, &agent->name);
  by_buffer_add_text(out, ">\n");
  add_child(out, level + 1, "name", agent->name.text);
  add_child(out, level + 1, "family", agent->family);
  add_child(out, level + 1, "given", agent->given);
  add_child(out, level + 1, "romanised", agent->romanised);
  add_rejected(out, level + 1, agent->name.beaten);
  close_element(out, level, name);
}

static void add_package(by_buffer *out, const by_record *record)
{
  const bool named = by_package_id_is_valid(record->package_id);
  if (!named && record->uid.size == 0 && record->slug.size == 0) {
    return;
  }
  indent(out, TOP);
  by_buffer_add_text(out, "<package");
  by_xml_add_stated(out, "id", named ? record->package_id : by_span_of(""));
  by_xml_add_stated(out, "uid", record->uid);
  by_xml_add_stated(out, "slug", record->slug);
  by_buffer_add_text(out, "/>\n");
}

static void add_source(by_buffer *out, const by_source *source)
{
  indent(out, TOP);
  by_buffer_add_text(out, "<source sha256=\"");
  by_digest_add_hex(&source->sha256, out);
  by_buffer_add_byte(out, '"');
  by_xml_add_stated(out, "name", source->name);
  add_number(out, "size", source->size);
  if (source->encoding.size != 0 && source->line_end.size != 0 && source->wrap.size != 0) {
    by_xml_add_attribute(out, "encoding", source->encoding);
    by_xml_add_attribute(out, "line-end", source->line_end);
    by_xml_add_attribute(out, "wrap", source->wrap);
    by_xml_add_attribute(out, "mark", by_span_of(source->mark ? "true" : "false"));
    by_xml_add_attribute(out, "final-line-end", by_span_of(source->final_line_end ? "true" : "false"));
    add_number(out, "lines", source->lines);
    add_number(out, "characters", source->characters);
  }
  by_buffer_add_text(out, "/>\n");
}

static void add_dates(by_buffer *out, const by_record *record)
{
  const extra extras[EXTRAS] = {{"calendar", record->date_calendar}, {"normalised", record->date_normalised}};
  add_value(out, TOP, "date", &record->date, extras);
  for (size_t i = 0; i < record->event_count; i++) {
    by_span calendar = {0};
    if (record->event_calendars != NULL && !by_span_is(record->event_calendars[i], "gregory")) {
      calendar = record->event_calendars[i];
    }
    const extra event[EXTRAS] = {{"calendar", calendar}, {NULL, {NULL, 0}}};
    add_value(out, TOP, "event", &record->events[i], event);
  }
}

static void add_article(by_buffer *out, const by_article_record *article)
{
  indent(out, TOP);
  by_buffer_add_text(out, "<article");
  if (article->line != 0 && article->end_line != 0) {
    add_number(out, "line", article->line);
    add_number(out, "end-line", article->end_line);
    if (article->title_lines != BY_NOWHERE) {
      add_number(out, "title-lines", article->title_lines);
    }
  }
  if (article->agents.complete) {
    by_buffer_add_text(out, " agents=\"confirmed\"");
  }
  if (article->bounds.state != BY_UNKNOWN) {
    add_standing(out, &article->bounds);
  }
  by_buffer_add_text(out, ">\n");
  add_title(out, INNER, &article->title, article->romanised);
  for (size_t i = 0; i < article->agents.count; i++) {
    add_agent(out, INNER, &article->agents.items[i], true);
  }
  close_element(out, TOP, "article");
}

void by_write_record(const by_record *record, by_buffer *out)
{
  by_buffer_add_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<record xmlns=\"urn:x-bayegan:record:1\" version=\"1\">\n");
  add_package(out, record);
  add_source(out, &record->source);
  add_title(out, TOP, &record->title, record->title_romanised);
  add_known(out, "volume", &record->volume);
  add_plain(out, "issue", &record->issue);
  add_known(out, "running", &record->running);
  add_known(out, "label", &record->label);
  add_dates(out, record);
  add_plain(out, "language", &record->language);
  add_known(out, "issn", &record->issn);
  add_known(out, "publisher", &record->publisher);
  add_plain(out, "rights", &record->rights);
  add_child(out, TOP, "organization", record->organization);
  add_child(out, TOP, "evaluator", record->evaluator);
  for (size_t i = 0; i < record->editors.count; i++) {
    add_agent(out, TOP, &record->editors.items[i], false);
  }
  for (size_t i = 0; i < record->article_count; i++) {
    add_article(out, &record->articles[i]);
  }
  by_buffer_add_text(out, "</record>\n");
}
