/* SPDX-License-Identifier: BSD-2-Clause */
/* Archivematica's metadata.csv: a row for each representation, RFC 4180 in UTF-8 without byte order mark. A column is repeated for
 * each creator; values that may not stand as fact are empty cells. */
#include "write/agents.h"
#include "write/csv_out.h"
#include "write/metadata.h"

/* Calls for each creator, once a person: the cell in a row, or the column's name in the header. At least one cell is written. */
static void add_creators(const by_edition *edition, bool header, by_buffer *out)
{
  by_buffer seen = by_buffer_of(BY_SEEN_MOST);
  by_agent_walk walk = {.record = edition->record};
  bool any = false;
  for (const by_agent *agent = by_agent_next(&walk); agent != NULL; agent = by_agent_next(&walk)) {
    const bool wanted = agent->role == BY_AUTHOR && by_edition_may_state(edition, &agent->name);
    if (wanted && by_key_is_new(&seen, agent->person)) {
      by_csv_add_next(out, header ? by_span_of("dc.creator") : agent->name.text);
      any = true;
    }
  }
  if (!any) {
    by_csv_add_next(out, by_span_of(header ? "dc.creator" : ""));
  }
  out->failed = out->failed || seen.failed;
  by_buffer_drop(&seen);
}

static void add_row(const by_edition *edition, by_span path, by_buffer *out)
{
  const by_record *record = edition->record;
  by_buffer title = by_buffer_of(out->ceiling);
  by_edition_add_title(edition, &title);
  by_csv_add_cell(out, path);
  by_csv_add_next(out, by_buffer_span(&title));
  add_creators(edition, false, out);
  by_csv_add_next(out, by_edition_may_state(edition, &record->date) ? record->date.text : by_span_of(""));
  by_csv_add_next(out, record->package_id);
  by_csv_add_next(out, edition->issue->language);
  by_buffer_add_text(out, "\r\n");
  out->failed = out->failed || title.failed;
  by_buffer_drop(&title);
}

void by_write_metadata_csv(const by_edition *edition, const by_artifacts *representations, by_buffer *out)
{
  by_buffer_add_text(out, "filename,dc.title");
  add_creators(edition, true, out);
  by_buffer_add_text(out, ",dc.date,dc.identifier,dc.language\r\n");
  for (size_t i = 0; i < representations->count; i++) {
    add_row(edition, representations->items[i].path, out);
  }
}
