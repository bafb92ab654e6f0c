/* SPDX-License-Identifier: BSD-2-Clause */
/* Fills {1}, {2} and {3} of a rule's message, {1|line|lines} with the words that go with the number. Other braces stand for themselves.
 * Details that look like each other are told apart. */
#include "report/message.h"

#include "report/look_alike.h"

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
  const bool found = message[0] == '{' && message[1] >= '1' && message[1] <= MOST && (message[2] == '}' || message[2] == '|');
  return found ? (size_t)(message[1] - '0') : 0;
}

/* Appends the words that go with the number; gives the bytes of "{1|ONE|MANY}". */
static size_t add_counted(by_span number, const char *message, by_message_form form, by_buffer *out)
{
  const by_span whole = by_span_slice(by_span_of(message), 0, by_span_find(by_span_of(message), by_span_of("}")));
  const by_span words = by_span_from(whole, sizeof "{1" - 1);
  if (words.size != 0) {
    const by_span both = by_span_from(words, 1);
    const size_t bar = by_span_find(both, by_span_of("|"));
    form.literal(by_span_of(" "), out);
    form.literal(by_span_is(number, "1") ? by_span_slice(both, 0, bar) : by_span_from(both, bar + 1), out);
  }
  return whole.size + 1;
}

/* Another detail that looks like this one; empty where there is none. */
static by_span twin_of(const by_finding *finding, size_t detail)
{
  by_span twin = by_span_of("");
  for (size_t i = 0; i < BY_DETAILS && twin.size == 0; i++) {
    if (i != detail && by_look_alike(finding->details[detail], finding->details[i])) {
      twin = finding->details[i];
    }
  }
  return twin;
}

/* As much of a detail as is worth reading: more than any path has. */
static by_span shown_of(by_span detail)
{
  enum { SHOWN_MOST = 4096, LETTER_MOST = 4 };
  size_t end = detail.size < SHOWN_MOST ? detail.size : SHOWN_MOST;
  while (end < detail.size && end > SHOWN_MOST - LETTER_MOST && ((unsigned char)detail.at[end] & 0xC0U) == 0x80) {
    end--;
  }
  return by_span_slice(detail, 0, end);
}

static void add_detail(const by_finding *finding, size_t detail, by_message_form form, by_buffer *out)
{
  const by_span twin = twin_of(finding, detail);
  const by_span whole = finding->details[detail];
  const by_span shown = shown_of(whole);
  if (twin.size == 0) {
    form.detail(shown, out);
    form.literal(by_span_of(shown.size < whole.size ? " ..." : ""), out);
    return;
  }
  by_buffer told = by_buffer_of(out->ceiling);
  by_look_alike_add(shown, twin, &told);
  form.detail(by_buffer_span(&told), out);
  out->failed = out->failed || told.failed;
  by_buffer_drop(&told);
}

void by_message_add_by(const by_finding *finding, by_message_form form, by_buffer *out)
{
  const char *rest = finding->rule->message;
  while (*rest != '\0') {
    size_t size = 0;
    while (rest[size] != '\0' && detail_at(rest + size) == 0) {
      size++;
    }
    form.literal((by_span){.at = rest, .size = size}, out);
    rest += size;
    const size_t detail = *rest == '\0' ? 0 : detail_at(rest);
    if (detail != 0) {
      add_detail(finding, detail - 1, form, out);
      rest += add_counted(finding->details[detail - 1], rest, form, out);
    }
  }
}

static void add_plain(by_span text, by_buffer *out)
{
  by_buffer_add(out, text);
}

void by_message_add(const by_finding *finding, by_buffer *out)
{
  by_message_add_by(finding, (by_message_form){.literal = add_plain, .detail = add_plain}, out);
}

void by_message_add_count(size_t count, const char *noun, by_buffer *out)
{
  by_buffer_add_number(out, count);
  by_buffer_add_byte(out, ' ');
  by_buffer_add_text(out, noun);
  by_buffer_add_text(out, count == 1 ? "" : "s");
}
