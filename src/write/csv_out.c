/* SPDX-License-Identifier: BSD-2-Clause */
/* Quotes stand round cells that hold a separator, a quote or a line end, and round those that begin or end with a blank, which some readers
 * would drop. */
#include "write/csv_out.h"

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
  if (!needs_quotes(cell)) {
    by_buffer_add(out, cell);
    return;
  }
  by_buffer_add_byte(out, '"');
  for (size_t i = 0; i < cell.size; i++) {
    if (cell.at[i] == '"') {
      by_buffer_add_byte(out, '"');
    }
    by_buffer_add_byte(out, cell.at[i]);
  }
  by_buffer_add_byte(out, '"');
}

void by_csv_add_next(by_buffer *out, by_span cell)
{
  by_buffer_add_byte(out, ',');
  by_csv_add_cell(out, cell);
}
