/* SPDX-License-Identifier: BSD-2-Clause */
/* How the text was encoded: principles, rules that recognised values, counts of elements, the meaning of source pointers; and the
 * languages and calendars of the issue. */
#include "write/tei_parts.h"
#include "write/xml_out.h"

enum { NAMES_MOST = 1 << 16 };

/* Adds `name` to a list "a, b, c" unless it is there already or empty. */
static void note_name(by_buffer *list, by_span name)
{
  if (name.size == 0) {
    return;
  }
  by_span rest = by_buffer_span(list);
  while (rest.size != 0) {
    const size_t comma = by_span_find(rest, by_span_of(", "));
    const size_t end = comma == BY_NOWHERE ? rest.size : comma;
    if (by_span_equal(by_span_slice(rest, 0, end), name)) {
      return;
    }
    rest = by_span_from(rest, end + 2);
  }
  if (list->size != 0) {
    by_buffer_add_text(list, ", ");
  }
  by_buffer_add(list, name);
}

static void note_rules(by_buffer *list, const by_record *record)
{
  for (size_t i = 0; i < BY_FIELDS; i++) {
    note_name(list, by_field_value(&by_fields[i], record)->rule);
  }
  by_agent_walk walk = {.record = record};
  for (const by_agent *agent = by_agent_next(&walk); agent != NULL; agent = by_agent_next(&walk)) {
    note_name(list, agent->name.rule);
  }
  for (size_t i = 0; i < record->event_count; i++) {
    note_name(list, record->events[i].rule);
  }
}

static void add_principles(const by_tei_writer *writer)
{
  by_buffer *out = writer->out;
  by_buffer rules = by_buffer_of(NAMES_MOST);
  note_rules(&rules, writer->edition->record);
  by_buffer_add_text(out,
                     "<editorialDecl>\n<correction><p>None.</p></correction>\n<normalization method=\"markup\"><p>Text as in the source. "
                     "Lost: line ends, spaces and tabs at block edges.");
  if (writer->edition->text->controls != 0) {
    by_buffer_add_text(out, " Characters that XML cannot hold are processing instructions named bayegan with their code point.");
  }
  by_buffer_add_text(out, "</p></normalization>\n<interpretation><p>");
  by_buffer_add_text(out, rules.size != 0 ? "Recognised by rule: " : "None");
  by_xml_add_text(out, by_buffer_span(&rules));
  by_buffer_add_text(out, ".</p></interpretation>\n</editorialDecl>\n");
  by_buffer_drop(&rules);
}

static void add_counts(const by_tei_writer *writer)
{
  by_buffer *out = writer->out;
  by_buffer_add_text(out, "<tagsDecl>\n<rendition xml:id=\"rtl\" scheme=\"css\">direction: rtl; unicode-bidi: isolate;</rendition>\n"
                          "<rendition xml:id=\"ltr\" scheme=\"css\">direction: ltr; unicode-bidi: isolate;</rendition>\n"
                          "<namespace name=\"http://www.tei-c.org/ns/1.0\">");
  for (size_t tag = 0; tag < BY_TEI_TAGS; tag++) {
    if (writer->counts[tag] != 0) {
      by_buffer_add_text(out, "<tagUsage");
      by_tei_add_plain_attribute(out, "gi", by_tei_tag_name((by_tei_tag)tag));
      by_tei_add_number_attribute(out, "occurs", "", writer->counts[tag]);
      by_buffer_add_text(out, "/>");
    }
  }
  by_buffer_add_text(out, "</namespace>\n</tagsDecl>\n");
}

void by_tei_add_pointer(by_buffer *out, by_span package_id)
{
  by_buffer_add_text(out, "../../source/data/");
  by_xml_add_text(out, package_id);
  by_buffer_add_text(out, ".txt#$1=$2,$3");
}

static void add_pointers(const by_tei_writer *writer)
{
  by_buffer *out = writer->out;
  by_buffer_add_text(out, "<refsDecl><citeStructure unit=\"article\" match=\"//body/div\" use=\"@n\">"
                          "<citeStructure unit=\"paragraph\" match=\".//p\" use=\"@n\" delim=\".\"/></citeStructure></refsDecl>\n"
                          "<listPrefixDef><prefixDef ident=\"src\" matchPattern=\"(char|line)=([0-9]+),([0-9]+)\" "
                          "replacementPattern=\"");
  by_tei_add_pointer(out, writer->edition->record->package_id);
  by_buffer_add_text(out, "\"/></listPrefixDef>\n");
}

static void add_application(const by_tei_writer *writer)
{
  by_buffer_add_text(writer->out, "<appInfo><application xml:id=\"app\" ident=\"bayegan\"");
  by_xml_add_attribute(writer->out, "version", by_span_of(writer->edition->version));
  by_buffer_add_text(writer->out, "><label>bayegan</label></application></appInfo>\n");
}

static void note_languages(by_buffer *list, const by_blocks *blocks)
{
  for (size_t i = 0; i < blocks->count; i++) {
    note_name(list, blocks->items[i].language);
  }
}

static void add_languages(const by_tei_writer *writer)
{
  const by_issue *issue = writer->edition->issue;
  by_buffer list = by_buffer_of(NAMES_MOST);
  note_name(&list, issue->language);
  note_languages(&list, &issue->masthead);
  for (size_t i = 0; i < issue->article_count; i++) {
    note_name(&list, issue->articles[i].language);
    note_languages(&list, &issue->articles[i].blocks);
  }
  note_languages(&list, &issue->back);
  by_buffer_add_text(writer->out, "<langUsage>");
  by_span rest = by_buffer_span(&list);
  while (rest.size != 0) {
    const size_t comma = by_span_find(rest, by_span_of(", "));
    const size_t end = comma == BY_NOWHERE ? rest.size : comma;
    by_buffer_add_text(writer->out, "<language");
    by_xml_add_attribute(writer->out, "ident", by_span_slice(rest, 0, end));
    by_buffer_add_text(writer->out, "/>");
    rest = by_span_from(rest, end + 2);
  }
  by_buffer_add_text(writer->out, "</langUsage>\n");
  by_buffer_drop(&list);
}

void by_tei_add_description(const by_tei_writer *writer)
{
  by_buffer *out = writer->out;
  by_buffer_add_text(out, "<encodingDesc>\n");
  add_principles(writer);
  add_counts(writer);
  add_pointers(writer);
  add_application(writer);
  by_buffer_add_text(out, "</encodingDesc>\n<profileDesc>\n");
  add_languages(writer);
  by_tei_add_calendars(writer);
  by_buffer_add_text(out, "</profileDesc>\n<revisionDesc><change");
  by_tei_add_plain_attribute(out, "when", writer->edition->date);
  by_buffer_add_text(out, " who=\"#resp-tool\">Converted from plain text.</change></revisionDesc>\n");
}
