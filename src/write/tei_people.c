/* SPDX-License-Identifier: BSD-2-Clause */
/* The agents of the record in the TEI header and the list of persons. Forename and surname are told apart only where an archivist did, and
 * the displayed name has them. */
#include "write/tei_parts.h"
#include "write/xml_out.h"

/* The text, the first `part` in it marked as `name`. Gives whether it is there. */
static bool add_with_part(by_buffer *out, by_span text, by_span part)
{
  const size_t at = part.size == 0 ? BY_NOWHERE : by_span_find(text, part);
  if (at == BY_NOWHERE) {
    by_xml_add_text(out, text);
    return false;
  }
  by_xml_add_text(out, by_span_slice(text, 0, at));
  by_xml_add_inline(out, "forename", part);
  by_xml_add_text(out, by_span_from(text, at + part.size));
  return true;
}

/* The name as displayed; the parts that an archivist gave are marked where they are in it. */
static void add_name(by_buffer *out, const by_agent *agent)
{
  const by_span name = agent->name.text;
  const size_t at = agent->family.size == 0 ? BY_NOWHERE : by_span_find(name, agent->family);
  if (at == BY_NOWHERE) {
    (void)add_with_part(out, name, agent->given);
    return;
  }
  const bool given = add_with_part(out, by_span_slice(name, 0, at), agent->given);
  by_xml_add_inline(out, "surname", agent->family);
  (void)add_with_part(out, by_span_from(name, at + agent->family.size), given ? by_span_of("") : agent->given);
}

void by_tei_add_agent(const by_tei_writer *writer, const by_agent *agent, bool with_language)
{
  by_buffer *out = writer->out;
  const char *name = agent->role == BY_AUTHOR ? "author" : "editor";
  by_buffer_add_byte(out, '<');
  by_buffer_add_text(out, name);
  if (agent->role != BY_AUTHOR && agent->role != BY_EDITOR) {
    by_tei_add_plain_attribute(out, "role", by_role_name(agent->role));
  }
  if (with_language) {
    by_xml_add_attribute(out, "xml:lang", writer->edition->issue->language);
  }
  by_tei_add_value_marks(out, &agent->name, false);
  by_buffer_add_text(out, "><persName");
  if (agent->person != 0) {
    by_tei_add_number_attribute(out, "ref", "#person-", agent->person);
  }
  by_buffer_add_byte(out, '>');
  add_name(out, agent);
  by_buffer_add_text(out, "</persName></");
  by_buffer_add_text(out, name);
  by_buffer_add_text(out, ">\n");
}

static void add_person(const by_tei_writer *writer, const by_agent *agent)
{
  by_buffer *out = writer->out;
  by_buffer_add_text(out, "<person");
  by_tei_add_number_attribute(out, "xml:id", "person-", agent->person);
  by_buffer_add_text(out, "><persName");
  by_tei_add_value_marks(out, &agent->name, false);
  by_buffer_add_byte(out, '>');
  add_name(out, agent);
  by_buffer_add_text(out, "</persName>");
  if (agent->romanised.size != 0) {
    by_buffer_add_text(out, "\n<persName type=\"alt\"");
    by_tei_add_romanised_language(writer);
    by_tei_add_mark(out, by_tei_mark_of(BY_CONFIRMED, 0, false));
    by_buffer_add_byte(out, '>');
    by_xml_add_text(out, agent->romanised);
    by_buffer_add_text(out, "</persName>");
  }
  by_buffer_add_text(out, "</person>\n");
}

void by_tei_add_persons(const by_tei_writer *writer)
{
  by_buffer seen = by_buffer_of(BY_SEEN_MOST);
  by_agent_walk walk = {.record = writer->edition->record};
  bool open = false;
  for (const by_agent *agent = by_agent_next(&walk); agent != NULL; agent = by_agent_next(&walk)) {
    if (!by_tei_is_known(&agent->name) || agent->person == 0 || !by_key_is_new(&seen, agent->person)) {
      continue;
    }
    if (!open) {
      by_buffer_add_text(writer->out, "<standOff><listPerson>\n");
      open = true;
    }
    add_person(writer, agent);
  }
  if (open) {
    by_buffer_add_text(writer->out, "</listPerson></standOff>\n");
  }
  writer->out->failed = writer->out->failed || seen.failed;
  by_buffer_drop(&seen);
}
