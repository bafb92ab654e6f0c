/* SPDX-License-Identifier: BSD-2-Clause */
/* The summary of a batch: a row for each package, for catalogues and spreadsheets. What is only proposed is left empty. */
#include "report/format.h"

#include "model/sheet.h"
#include "report/escape.h"
#include "write/csv_out.h"

static const char HEADER[] = "\xEF\xBB\xBFid,serial,issue_from,issue_to,date,title,author,file,bytes,sha512,status\r\n";

/* Behind a comma; what a spreadsheet would take for a formula is kept from it. */
static void add_cell(by_span text, by_buffer *out)
{
  by_buffer cell = by_buffer_of((size_t)1 << 20);
  if (by_sheet_cell_is_guarded(text)) {
    by_buffer_add_byte(&cell, '\'');
  }
  by_buffer_add(&cell, text);
  by_csv_add_next(out, by_buffer_span(&cell));
  out->failed = out->failed || cell.failed;
  by_buffer_drop(&cell);
}

/* Names may hold any bytes. */
static void add_name(by_span name, by_buffer *out)
{
  by_buffer shown = by_buffer_of((size_t)1 << 20);
  by_escape_text(name, &shown);
  add_cell(by_buffer_span(&shown), out);
  out->failed = out->failed || shown.failed;
  by_buffer_drop(&shown);
}

static void add_row(const by_item *item, by_buffer *out)
{
  const by_item_facts *const facts = &item->facts;
  const by_span texts[] = {facts->serial, facts->issue_from, facts->issue_to, facts->date, facts->title, facts->author};
  by_csv_add_cell(out, item->issue);
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    add_cell(texts[i], out);
  }
  add_name(item->file, out);
  by_buffer_add_byte(out, ',');
  if (item->size != 0) {
    by_buffer_add_number(out, item->size);
  }
  by_buffer_add_byte(out, ',');
  by_digest_add_hex(&item->sha512, out);
  by_csv_add_next(out, by_span_of(item->status));
  by_buffer_add_text(out, "\r\n");
}

void by_report_csv(by_results *results, by_outlet *to)
{
  by_buffer_add_text(&to->bytes, HEADER);
  for (size_t i = 0; i < results->item_count; i++) {
    const by_item *const item = by_results_look_up_item(results, &results->items[i]);
    if (item->file.size != 0) {
      add_row(item, &to->bytes);
    }
    by_outlet_step(to);
  }
}
