/* SPDX-License-Identifier: BSD-2-Clause */
/* Quotes stand round cells that hold a separator, a quote or a line end, and round those that begin or end with a blank, which some readers
 * would drop. What no XML document may hold is left out: the documents beside the table do not have it either. */
#include "write/csv_out.h"

#include "base/xml_char.h"

static bool needs_quotes(by_span cell)
{
  for (size_t i = 0; i < cell.size; i++) {
    const char byte = cell.at[i];
    if (byte == '"' || byte == ',' || byte == '\n' || byte == '\r') {
      return true;
    }
  }
  return cell.size != 0 && (cell.at[0] == ' ' || cell.at[cell.size - 1] == ' ');
}

void by_csv_add_cell(by_buffer *out, by_span cell)
{
  const char *quote = needs_quotes(cell) ? "\"" : "";
  by_buffer_add_text(out, quote);
  for (size_t i = 0; i < cell.size;) {
    const size_t forbidden = by_xml_forbidden(cell, i);
    if (forbidden == 0) {
      by_buffer_add_text(out, cell.at[i] == '"' ? "\"" : "");
      by_buffer_add_byte(out, cell.at[i]);
    }
    i += forbidden == 0 ? 1 : forbidden;
  }
  by_buffer_add_text(out, quote);
}

void by_csv_add_next(by_buffer *out, by_span cell)
{
  by_buffer_add_byte(out, ',');
  by_csv_add_cell(out, cell);
}
