/* SPDX-License-Identifier: BSD-2-Clause */
/* Annotations of GitHub Actions: workflow commands on standard output. Their runner shows ten of a level in a step and drops the rest, so
 * the worst come first and the last line says how many more there are. */
#include "report/format.h"

#include "report/escape.h"

enum { SHOWN = 10 };

static const char *const COMMANDS[] = {[BY_NOTE] = "notice", [BY_WARNING] = "warning", [BY_ERROR] = "error"};
_Static_assert(sizeof COMMANDS / sizeof COMMANDS[0] == BY_ERROR + 1, "a command for each severity");

/* Escapes what would end the command or, in a property, the property. */
static void add_escaped(by_span text, bool property, by_buffer *out)
{
  for (size_t i = 0; i < text.size; i++) {
    const char byte = text.at[i];
    if (byte == '%' || byte == '\r' || byte == '\n' || (property && (byte == ':' || byte == ','))) {
      static const char HEX[] = "0123456789ABCDEF";
      by_buffer_add_byte(out, '%');
      by_buffer_add_byte(out, HEX[(unsigned char)byte >> 4]);
      by_buffer_add_byte(out, HEX[(unsigned char)byte & 15]);
    } else {
      by_buffer_add_byte(out, byte);
    }
  }
}

/* The path as it is, for it is looked up; but for what no line of a terminal may hold. */
static void add_path(by_span path, by_buffer *out)
{
  by_buffer safe = by_buffer_of(1 << 20);
  for (size_t start = 0, end = 0; end <= path.size; end++) {
    if (end == path.size || path.at[end] == '\n' || path.at[end] == '\r') {
      by_escape_text(by_span_slice(path, start, end - start), &safe);
      by_buffer_add(&safe, by_span_slice(path, end, end == path.size ? 0 : 1));
      start = end + 1;
    }
  }
  add_escaped(by_buffer_span(&safe), true, out);
  out->failed = out->failed || safe.failed;
  by_buffer_drop(&safe);
}

static void add_number(const char *name, size_t number, by_buffer *out)
{
  if (number != 0) {
    by_buffer_add_text(out, name);
    by_buffer_add_number(out, number);
  }
}

static void add_command(const by_finding *finding, by_buffer *out)
{
  const bool in_file = finding->place.member.size == 0;
  by_buffer part = by_buffer_of(1 << 20);
  by_buffer_add_text(out, "::");
  by_buffer_add_text(out, COMMANDS[finding->severity]);
  by_buffer_add_text(out, " file=");
  add_path(by_report_path(finding), out);
  add_number(",line=", in_file ? finding->place.line : 0, out);
  add_number(",col=", in_file && finding->place.line != 0 ? finding->place.column : 0, out);
  by_buffer_add_text(out, ",title=");
  by_buffer_add_text(out, finding->rule->id);
  by_buffer_add_text(out, "::");
  by_report_message_with_other(finding, &part);
  add_escaped(by_buffer_span(&part), false, out);
  by_buffer_add_byte(out, '\n');
  out->failed = out->failed || part.failed;
  by_buffer_drop(&part);
}

/* Those of a severity; gives how many are not shown. */
static size_t add_commands(by_results *results, by_severity severity, by_buffer *out)
{
  size_t count = 0;
  for (size_t i = 0; i < results->count; i++) {
    if (results->findings[i].severity == severity && count++ < SHOWN) {
      add_command(&by_results_look_up(results, &results->findings[i])->finding, out);
    }
  }
  return count < SHOWN ? 0 : count - SHOWN;
}

void by_report_github(by_results *results, by_outlet *to)
{
  by_buffer *const out = &to->bytes;
  size_t hidden = 0;
  for (int severity = BY_ERROR; severity >= BY_NOTE; severity--) {
    hidden += add_commands(results, (by_severity)severity, out);
  }
  if (hidden != 0) {
    by_buffer_add_text(out, "::notice title=bayegan::");
    by_buffer_add_number(out, hidden);
    by_buffer_add_text(out, hidden == 1 ? " more finding is" : " more findings are");
    by_buffer_add_text(out, " not shown here; the other reports have all of them\n");
  }
}
