/* SPDX-License-Identifier: BSD-2-Clause */
/* Simple Dublin Core (DCMES 1.1) of one issue: only values that may stand as fact, each as it is, none completed. */
#include "write/agents.h"
#include "write/metadata.h"
#include "write/xml_out.h"

static void add_stated(const by_edition *edition, const char *name, const by_value *value, by_buffer *out)
{
  if (by_edition_may_state(edition, value)) {
    by_xml_add_element(out, name, value->text);
  }
}

static void add_title(const by_edition *edition, by_buffer *out)
{
  by_buffer title = by_buffer_of(out->ceiling);
  by_edition_add_title(edition, &title);
  by_xml_add_element(out, "dc:title", by_buffer_span(&title));
  out->failed = out->failed || title.failed;
  by_buffer_drop(&title);
}

/* Authors are creators, everybody else a contributor; each once. */
static void add_agents(const by_edition *edition, bool creators, by_buffer *out)
{
  by_buffer seen = by_buffer_of(BY_SEEN_MOST);
  by_agent_walk walk = {.record = edition->record};
  for (const by_agent *agent = by_agent_next(&walk); agent != NULL; agent = by_agent_next(&walk)) {
    const bool wanted = (agent->role == BY_AUTHOR) == creators && by_edition_may_state(edition, &agent->name);
    if (wanted && by_key_is_new(&seen, agent->person)) {
      by_xml_add_element(out, creators ? "dc:creator" : "dc:contributor", agent->name.text);
    }
  }
  out->failed = out->failed || seen.failed;
  by_buffer_drop(&seen);
}

static void add_number(const by_edition *edition, const char *label, const by_value *number, by_buffer *out)
{
  if (by_edition_may_state(edition, number)) {
    by_buffer_add_text(out, "<dc:description xml:lang=\"en\">");
    by_buffer_add_text(out, label);
    by_buffer_add_byte(out, ' ');
    by_xml_add_text(out, number->text);
    by_buffer_add_text(out, "</dc:description>\n");
  }
}

static void add_serial(const by_edition *edition, by_buffer *out)
{
  const by_record *record = edition->record;
  add_stated(edition, "dc:relation", &record->title, out);
  if (by_edition_may_state(edition, &record->issn)) {
    by_buffer_add_text(out, "<dc:relation>urn:issn:");
    by_xml_add_text(out, record->issn.text);
    by_buffer_add_text(out, "</dc:relation>\n");
  }
}

static void add_source(const by_record *record, by_buffer *out)
{
  by_buffer_add_text(out, "<dc:source>sha256:");
  by_digest_add_hex(&record->source.sha256, out);
  by_buffer_add_text(out, "</dc:source>\n");
}

void by_write_dublin_core(const by_edition *edition, by_buffer *out)
{
  const by_record *record = edition->record;
  by_buffer_add_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
  add_title(edition, out);
  add_agents(edition, true, out);
  add_agents(edition, false, out);
  add_number(edition, "volume", &record->volume, out);
  add_number(edition, "issue", &record->issue, out);
  add_number(edition, "running number", &record->running, out);
  add_stated(edition, "dc:description", &record->label, out);
  add_stated(edition, "dc:publisher", &record->publisher, out);
  add_stated(edition, "dc:date", &record->date, out);
  by_buffer_add_text(out, "<dc:type>Text</dc:type>\n");
  by_xml_add_element(out, "dc:identifier", record->package_id);
  if (record->uid.size != 0) {
    by_xml_add_element(out, "dc:identifier", record->uid);
  }
  add_source(record, out);
  by_xml_add_element(out, "dc:language", edition->issue->language);
  add_serial(edition, out);
  by_xml_add_element(out, "dc:rights", by_edition_rights(edition));
  by_buffer_add_text(out, "</metadata>\n");
}
