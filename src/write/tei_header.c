/* SPDX-License-Identifier: BSD-2-Clause */
/* The file description of the TEI header: title statement, extent, publication, series. The order of elements is the schema's. */
#include "write/tei_parts.h"
#include "write/xml_out.h"

/* Each author once. */
static void add_authors(const by_tei_writer *writer)
{
  by_buffer seen = by_buffer_of(BY_SEEN_MOST);
  by_agent_walk walk = {.record = writer->edition->record};
  for (const by_agent *agent = by_agent_next(&walk); agent != NULL; agent = by_agent_next(&walk)) {
    if (agent->role == BY_AUTHOR && by_tei_is_known(&agent->name) && by_key_is_new(&seen, agent->person)) {
      by_tei_add_agent(writer, agent, true);
    }
  }
  writer->out->failed = writer->out->failed || seen.failed;
  by_buffer_drop(&seen);
}

static bool has_confirmed_agent(const by_record *record)
{
  by_agent_walk walk = {.record = record};
  for (const by_agent *agent = by_agent_next(&walk); agent != NULL; agent = by_agent_next(&walk)) {
    if (agent->name.state == BY_CONFIRMED || agent->romanised.size != 0) {
      return true;
    }
  }
  return false;
}

static bool has_confirmed_article(const by_record *record)
{
  for (size_t i = 0; i < record->article_count; i++) {
    if (record->articles[i].title.state == BY_CONFIRMED || record->articles[i].romanised.size != 0) {
      return true;
    }
  }
  return false;
}

/* Whether an archivist stands for anything in the record. */
static bool has_confirmed_value(const by_record *record)
{
  for (size_t i = 0; i < BY_FIELDS; i++) {
    if (by_field_value(&by_fields[i], record)->state == BY_CONFIRMED) {
      return true;
    }
  }
  return record->title_romanised.size != 0 || has_confirmed_agent(record) || has_confirmed_article(record);
}

static void add_responsibility(const by_tei_writer *writer)
{
  const by_record *record = writer->edition->record;
  by_buffer *out = writer->out;
  by_buffer_add_text(out, "<respStmt xml:id=\"resp-tool\"><resp>conversion</resp>"
                          "<name type=\"software\" ref=\"#app\">bayegan</name></respStmt>\n");
  if (!has_confirmed_value(record)) {
    return;
  }
  const bool organization = record->organization.size != 0;
  by_buffer_add_text(out, "<respStmt xml:id=\"resp-archive\"><resp>confirmation</resp><name");
  by_tei_add_plain_attribute(out, "type", organization ? "organization" : "person");
  by_buffer_add_byte(out, '>');
  by_xml_add_text(out, organization ? record->organization : by_record_confirmer(record));
  by_buffer_add_text(out, "</name></respStmt>\n");
}

static void add_title_statement(const by_tei_writer *writer)
{
  by_buffer_add_text(writer->out, "<titleStmt>\n");
  by_tei_add_journal_title(writer, true);
  add_authors(writer);
  add_responsibility(writer);
  by_buffer_add_text(writer->out, "</titleStmt>\n");
}

static void add_measure(by_buffer *out, const char *unit, size_t quantity)
{
  by_buffer_add_text(out, "<measure");
  by_tei_add_plain_attribute(out, "unit", unit);
  by_tei_add_number_attribute(out, "quantity", "", quantity);
  by_buffer_add_text(out, "/>");
}

static void add_extent(const by_tei_writer *writer)
{
  const by_source *source = &writer->edition->record->source;
  by_buffer_add_text(writer->out, "<extent>");
  add_measure(writer->out, "bytes", source->size);
  add_measure(writer->out, "articles", writer->edition->issue->article_count);
  add_measure(writer->out, "paragraphs", writer->counts[BY_TEI_P]);
  add_measure(writer->out, "lines", source->lines);
  add_measure(writer->out, "chars", source->characters);
  by_buffer_add_text(writer->out, "</extent>\n");
}

typedef struct access {
  const char *prefix; /* of the statement's address */
  const char *status;
} access;

static const access ACCESS[] = {
    {"http://rightsstatements.org/vocab/InC", "restricted"},
    {"http://rightsstatements.org/vocab/NoC-US", "free"},
    {"http://creativecommons.org/", "free"},
    {"https://creativecommons.org/", "free"},
};

static const char *access_status(by_span rights)
{
  for (size_t i = 0; i < sizeof ACCESS / sizeof ACCESS[0]; i++) {
    if (by_span_starts(rights, by_span_of(ACCESS[i].prefix))) {
      return ACCESS[i].status;
    }
  }
  return "unknown";
}

static void add_publication(const by_tei_writer *writer)
{
  const by_record *record = writer->edition->record;
  by_buffer *out = writer->out;
  const by_span rights = by_edition_rights(writer->edition);
  by_buffer_add_text(out, "<publicationStmt>\n<publisher>");
  by_xml_add_text(out, record->organization.size != 0 ? record->organization : by_span_of("not stated"));
  by_buffer_add_text(out, "</publisher>\n<date");
  by_tei_add_plain_attribute(out, "when", writer->edition->date);
  by_buffer_add_text(out, "/>\n<availability");
  by_tei_add_plain_attribute(out, "status", access_status(rights));
  by_buffer_add_text(out, "><licence");
  by_xml_add_attribute(out, "target", rights);
  by_buffer_add_text(out, "/></availability>\n<idno type=\"package\">");
  by_xml_add_text(out, record->package_id);
  by_buffer_add_text(out, "</idno>\n</publicationStmt>\n");
}

static void add_series(const by_tei_writer *writer)
{
  const by_record *record = writer->edition->record;
  if (!by_tei_is_known(&record->issn)) {
    return;
  }
  by_buffer_add_text(writer->out, "<seriesStmt>\n");
  by_tei_add_journal_title(writer, true);
  by_buffer_add_text(writer->out, "<idno type=\"ISSN\">");
  by_xml_add_text(writer->out, record->issn.text);
  by_buffer_add_text(writer->out, "</idno>\n</seriesStmt>\n");
}

void by_tei_add_header(const by_tei_writer *writer)
{
  by_buffer_add_text(writer->out, "<teiHeader xml:lang=\"en\">\n<fileDesc>\n");
  add_title_statement(writer);
  add_extent(writer);
  add_publication(writer);
  add_series(writer);
  by_tei_add_sources(writer);
  by_buffer_add_text(writer->out, "</fileDesc>\n");
  by_tei_add_description(writer);
  by_buffer_add_text(writer->out, "</teiHeader>\n");
}
