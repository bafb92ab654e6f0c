/* SPDX-License-Identifier: BSD-2-Clause */
/* The agents of the record in the TEI header and the list of persons. Forename and surname are told apart only where an archivist did. */
#include "write/tei_parts.h"
#include "write/xml_out.h"

static void add_part(by_buffer *out, const char *name, by_span text)
{
  by_buffer_add_byte(out, '<');
  by_buffer_add_text(out, name);
  by_buffer_add_byte(out, '>');
  by_xml_add_text(out, text);
  by_buffer_add_text(out, "</");
  by_buffer_add_text(out, name);
  by_buffer_add_byte(out, '>');
}

static void add_name(by_buffer *out, const by_agent *agent)
{
  if (agent->family.size == 0 && agent->given.size == 0) {
    by_xml_add_text(out, agent->name.text);
    return;
  }
  if (agent->given.size != 0) {
    add_part(out, "forename", agent->given);
  }
  if (agent->given.size != 0 && agent->family.size != 0) {
    by_buffer_add_byte(out, ' ');
  }
  if (agent->family.size != 0) {
    add_part(out, "surname", agent->family);
  }
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
