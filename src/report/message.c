/* SPDX-License-Identifier: BSD-2-Clause */
/* Fills {1}, {2} and {3} of a rule's message. Other braces stand for themselves. */
#include "report/message.h"

static const char *const SEVERITIES[] = {[BY_NOTE] = "note", [BY_WARNING] = "warning", [BY_ERROR] = "error"};
_Static_assert(sizeof SEVERITIES / sizeof SEVERITIES[0] == BY_ERROR + 1, "a name for each severity");

const char *by_severity_name(by_severity severity)
{
  return SEVERITIES[severity];
}

/* The detail that a message at this point stands for: 1 to BY_DETAILS; 0 where it is plain text. */
static size_t detail_at(const char *message)
{
  enum { MOST = '0' + BY_DETAILS };
  const bool found = message[0] == '{' && message[1] >= '1' && message[1] <= MOST && message[2] == '}';
  return found ? (size_t)(message[1] - '0') : 0;
}

void by_message_add_by(const by_finding *finding, void (*add)(by_span detail, by_buffer *out), by_buffer *out)
{
  for (const char *rest = finding->rule->message; *rest != '\0';) {
    const size_t detail = detail_at(rest);
    if (detail == 0) {
      by_buffer_add_byte(out, *rest);
      rest++;
    } else {
      add(finding->details[detail - 1], out);
      rest += 3;
    }
  }
}

static void add_plain(by_span detail, by_buffer *out)
{
  by_buffer_add(out, detail);
}

void by_message_add(const by_finding *finding, by_buffer *out)
{
  by_message_add_by(finding, add_plain, out);
}
