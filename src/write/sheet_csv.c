/* SPDX-License-Identifier: BSD-2-Clause */
/* issues.csv: RFC 4180 in UTF-8 with byte order mark, a row an issue. Every value stands in it, however unsure: the row's state and
 * evidence say how sure. Runs of blanks and line ends are one space, so that a cell is one line. */
#include "model/identifier.h"
#include "model/sheet.h"
#include "text/blank.h"
#include "write/agents.h"
#include "write/csv_out.h"
#include "write/metadata.h"

/* A row in the making. */
typedef struct sheet_row {
  const by_record *record;
  by_buffer *out;
  by_buffer cell; /* of the cell at hand */
  bool begun;     /* a cell was written */
} sheet_row;

/* Ends the cell at hand, kept from being a formula. */
static void end_cell(sheet_row *row)
{
  by_buffer *const cell = &row->cell;
  if (row->begun) {
    by_buffer_add_byte(row->out, ',');
  }
  row->begun = true;
  if (by_sheet_cell_is_guarded(by_buffer_span(cell)) && by_buffer_room(cell, 1) != NULL) {
    memmove(cell->at + 1, cell->at, cell->size + 1);
    cell->at[0] = '\'';
    cell->size++;
  }
  by_csv_add_cell(row->out, by_buffer_span(cell));
  row->out->failed = row->out->failed || cell->failed;
  by_buffer_clear(cell);
}

static void add_text(sheet_row *row, by_span text)
{
  by_blank_fold(text, &row->cell);
  end_cell(row);
}

static void add_digest(sheet_row *row)
{
  by_digest_add_hex(&row->record->source.sha256, &row->cell);
  end_cell(row);
}

static void add_issue(sheet_row *row)
{
  const by_value *issue = &row->record->issue;
  const by_span first = by_number_first(issue->text);
  const by_span last = by_number_last(issue->text);
  add_text(row, first);
  add_text(row, by_span_equal(first, last) ? by_span_of("") : last);
  add_text(row, row->record->label.text.size != 0 ? row->record->label.text : issue->raw);
}

/* Calls for each author, once a person. */
static void walk_authors(sheet_row *row, void (*call)(sheet_row *row, const by_agent *agent))
{
  by_buffer seen = by_buffer_of(BY_SEEN_MOST);
  by_agent_walk walk = {.record = row->record};
  for (const by_agent *agent = by_agent_next(&walk); agent != NULL; agent = by_agent_next(&walk)) {
    if (agent->role == BY_AUTHOR && agent->name.text.size != 0 && by_key_is_new(&seen, agent->person)) {
      call(row, agent);
    }
  }
  row->out->failed = row->out->failed || seen.failed;
  by_buffer_drop(&seen);
}

static void add_author(sheet_row *row, const by_agent *agent)
{
  by_buffer_add_text(&row->cell, row->cell.size == 0 ? "" : "; ");
  by_blank_fold(agent->name.text, &row->cell);
}

static void add_authors(sheet_row *row)
{
  walk_authors(row, add_author);
  end_cell(row);
}

/* The single values that the row shows, with the names that its evidence gives them. */
typedef struct shown {
  const char *name;
  size_t offset; /* of the by_value within by_record */
} shown;

static const shown SHOWN[] = {
    {"title", offsetof(by_record, title)}, {"volume", offsetof(by_record, volume)}, {"issue", offsetof(by_record, issue)},
    {"label", offsetof(by_record, label)}, {"date", offsetof(by_record, date)},     {"language", offsetof(by_record, language)},
};
enum { SHOWN_COUNT = sizeof SHOWN / sizeof SHOWN[0] };

static const by_value *shown_value(const sheet_row *row, size_t index)
{
  return (const by_value *)(const void *)((const char *)row->record + SHOWN[index].offset);
}

static by_state lower(by_state state, const by_value *value)
{
  const bool stated = value->text.size != 0;
  return stated && (state == BY_UNKNOWN || value->state < state) ? value->state : state;
}

/* The least sure state of what is stated; unknown where nothing is. */
static by_state state_of(const sheet_row *row)
{
  by_state state = BY_UNKNOWN;
  for (size_t i = 0; i < SHOWN_COUNT; i++) {
    state = lower(state, shown_value(row, i));
  }
  by_agent_walk walk = {.record = row->record};
  for (const by_agent *agent = by_agent_next(&walk); agent != NULL; agent = by_agent_next(&walk)) {
    state = agent->role == BY_AUTHOR ? lower(state, &agent->name) : state;
  }
  return state;
}

/* Who confirmed the row's values; empty where not all of them are confirmed. */
static by_span confirmed_by(const sheet_row *row, by_state state)
{
  for (size_t i = 0; i < SHOWN_COUNT && state == BY_CONFIRMED; i++) {
    const by_value *value = shown_value(row, i);
    if (value->text.size != 0 && value->confirmed_by.size != 0) {
      return value->confirmed_by;
    }
  }
  return by_span_of("");
}

/* `title 1:1 title-bare-number 75`; what is not stated has no evidence. */
static void add_evidence(by_buffer *out, const char *name, const by_value *value)
{
  if (value->text.size == 0) {
    return;
  }
  by_buffer_add_text(out, out->size == 0 ? "" : "; ");
  by_buffer_add_text(out, name);
  by_buffer_add_byte(out, ' ');
  if (value->at.line != 0) {
    by_buffer_add_number(out, value->at.line);
    by_buffer_add_byte(out, ':');
    by_buffer_add_number(out, value->at.column);
    by_buffer_add_byte(out, ' ');
  }
  if (value->rule.size != 0) {
    by_buffer_add(out, value->rule);
    by_buffer_add_byte(out, ' ');
    by_buffer_add_number(out, value->confidence);
  } else {
    by_buffer_add_text(out, by_state_name(value->state));
  }
}

static void add_author_evidence(sheet_row *row, const by_agent *agent)
{
  add_evidence(&row->cell, by_role_name(agent->role), &agent->name);
}

static void add_all_evidence(sheet_row *row)
{
  for (size_t i = 0; i < SHOWN_COUNT; i++) {
    add_evidence(&row->cell, SHOWN[i].name, shown_value(row, i));
  }
  walk_authors(row, add_author_evidence);
  end_cell(row);
}

void by_write_sheet_head(by_buffer *out)
{
  static const char MARK[] = "\xEF\xBB\xBF";
  by_buffer_add_text(out, MARK);
  for (size_t i = 0; i < BY_SHEET_COLUMNS; i++) {
    by_buffer_add_text(out, i == 0 ? "" : ",");
    by_csv_add_cell(out, by_span_of(by_sheet_column_name((by_sheet_column)i)));
  }
  by_buffer_add_text(out, "\r\n");
}

void by_write_sheet_row(const by_record *record, by_span file, by_span note, by_buffer *out)
{
  sheet_row row = {.record = record, .out = out, .cell = by_buffer_of(out->ceiling)};
  const by_state state = state_of(&row);
  by_buffer_add(&row.cell, file);
  end_cell(&row);
  add_digest(&row);
  add_text(&row, record->title.text);
  add_text(&row, record->volume.text);
  add_issue(&row);
  add_text(&row, record->date.text);
  add_text(&row, record->date.raw);
  add_text(&row, record->date_calendar);
  add_text(&row, record->language.text);
  add_authors(&row);
  add_text(&row, by_package_id_is_valid(record->package_id) ? record->package_id : by_span_of(""));
  add_text(&row, by_span_of(by_state_name(state)));
  add_text(&row, confirmed_by(&row, state));
  add_text(&row, note);
  add_all_evidence(&row);
  by_buffer_add_text(out, "\r\n");
  by_buffer_drop(&row.cell);
}
