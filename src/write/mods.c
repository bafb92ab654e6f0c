/* SPDX-License-Identifier: BSD-2-Clause */
/* MODS 3.8 of one issue, the record that the EPUB links: title, parts, names, date, host serial and its articles; only values that
 * may stand as fact. */
#include "text/language_code.h"
#include "write/agents.h"
#include "write/metadata.h"
#include "write/xml_out.h"

static void add_title(by_buffer *out, by_span title)
{
  by_buffer_add_text(out, "<titleInfo>");
  by_xml_add_element(out, "title", title);
  by_buffer_add_text(out, "</titleInfo>\n");
}

/* `number`: of an issue, behind its title; empty: none. */
static void add_romanised(const by_edition *edition, by_span romanised, by_span number, by_buffer *out)
{
  if (romanised.size == 0) {
    return;
  }
  const by_span language = edition->issue->language;
  by_buffer_add_text(out, "<titleInfo type=\"alternative\" script=\"Latn\" xml:lang=\"");
  by_xml_add_text(out, by_span_before(language, "-"));
  by_buffer_add_text(out, "-Latn\"><title>");
  by_xml_add_text(out, romanised);
  by_buffer_add_text(out, number.size != 0 ? " " : "");
  by_xml_add_text(out, number);
  by_buffer_add_text(out, "</title></titleInfo>\n");
}

static void add_name_part(by_buffer *out, const char *type, by_span text)
{
  if (text.size != 0) {
    by_buffer_add_text(out, "<namePart");
    by_xml_add_attribute(out, "type", by_span_of(type));
    by_buffer_add_byte(out, '>');
    by_xml_add_text(out, text);
    by_buffer_add_text(out, "</namePart>\n");
  }
}

static void add_agent(const by_edition *edition, const by_agent *agent, by_buffer *out)
{
  if (!by_edition_may_state(edition, &agent->name)) {
    return;
  }
  by_buffer_add_text(out, "<name type=\"personal\">");
  if (agent->family.size == 0 && agent->given.size == 0) {
    by_xml_add_element(out, "namePart", agent->name.text);
  } else {
    add_name_part(out, "given", agent->given);
    add_name_part(out, "family", agent->family);
  }
  by_xml_add_element(out, "displayForm", agent->name.text);
  by_buffer_add_text(out, "<role><roleTerm type=\"code\" authority=\"marcrelator\">");
  by_buffer_add_text(out, by_role_code(agent->role));
  by_buffer_add_text(out, "</roleTerm></role></name>\n");
}

static void add_edition_title(const by_edition *edition, by_buffer *out)
{
  by_buffer title = by_buffer_of(out->ceiling);
  by_edition_add_title(edition, &title);
  add_title(out, by_buffer_span(&title));
  out->failed = out->failed || title.failed;
  by_buffer_drop(&title);
  const by_record *record = edition->record;
  if (by_edition_may_state(edition, &record->title)) {
    const by_span number = by_edition_may_state(edition, &record->issue) ? record->issue.text : by_span_of("");
    add_romanised(edition, record->title_romanised, number, out);
  }
}

static void add_origin(const by_edition *edition, by_buffer *out)
{
  const by_record *record = edition->record;
  const bool publisher = by_edition_may_state(edition, &record->publisher);
  const bool date = by_edition_may_state(edition, &record->date);
  if (!publisher && !date) {
    return;
  }
  by_buffer_add_text(out, "<originInfo>\n");
  if (publisher) {
    by_xml_add_element(out, "publisher", record->publisher.text);
  }
  if (date) {
    by_buffer_add_text(out, "<dateIssued encoding=\"edtf\">");
    by_xml_add_text(out, record->date.text);
    by_buffer_add_text(out, "</dateIssued>\n");
  }
  by_buffer_add_text(out, "</originInfo>\n");
}

static void add_language_term(by_buffer *out, const char *authority, by_span code)
{
  by_buffer_add_text(out, "<languageTerm type=\"code\"");
  by_xml_add_attribute(out, "authority", by_span_of(authority));
  by_buffer_add_byte(out, '>');
  by_xml_add_text(out, code);
  by_buffer_add_text(out, "</languageTerm>");
}

/* By the code that libraries use, where there is one, and by the tag, which says more. */
static void add_language(const by_edition *edition, by_buffer *out)
{
  const by_span code = by_language_code(edition->issue->language);
  by_buffer_add_text(out, "<language>");
  if (code.size != 0) {
    add_language_term(out, "iso639-2b", code);
  }
  add_language_term(out, "rfc5646", edition->issue->language);
  by_buffer_add_text(out, "</language>\n");
}

static void add_detail(const by_edition *edition, const char *type, const by_value *number, by_buffer *out)
{
  if (by_edition_may_state(edition, number)) {
    by_buffer_add_text(out, "<detail");
    by_xml_add_attribute(out, "type", by_span_of(type));
    by_buffer_add_byte(out, '>');
    by_xml_add_element(out, "number", number->text);
    by_buffer_add_text(out, "</detail>\n");
  }
}

/* The number of the issue, and the words by which a special one is known. */
static void add_issue(const by_edition *edition, by_buffer *out)
{
  const by_record *record = edition->record;
  if (!by_edition_may_state(edition, &record->label)) {
    add_detail(edition, "issue", &record->issue, out);
    return;
  }
  by_buffer_add_text(out, "<detail type=\"issue\">");
  if (by_edition_may_state(edition, &record->issue)) {
    by_xml_add_element(out, "number", record->issue.text);
  }
  by_xml_add_element(out, "title", record->label.text);
  by_buffer_add_text(out, "</detail>\n");
}

static bool has_part(const by_edition *edition)
{
  const by_record *record = edition->record;
  return by_edition_may_state(edition, &record->volume) || by_edition_may_state(edition, &record->issue) ||
         by_edition_may_state(edition, &record->running) || by_edition_may_state(edition, &record->label);
}

static void add_part(const by_edition *edition, by_buffer *out)
{
  const by_record *record = edition->record;
  if (!has_part(edition)) {
    return;
  }
  by_buffer_add_text(out, "<part>\n");
  add_detail(edition, "volume", &record->volume, out);
  add_issue(edition, out);
  add_detail(edition, "running", &record->running, out);
  by_buffer_add_text(out, "</part>\n");
}

/* The serial that the issue belongs to, though it may have no title that is sure. */
static void add_host(const by_edition *edition, by_buffer *out)
{
  const by_record *record = edition->record;
  const bool titled = by_edition_may_state(edition, &record->title);
  const bool registered = by_edition_may_state(edition, &record->issn);
  if (!titled && !registered && !has_part(edition) && record->title_romanised.size == 0) {
    return;
  }
  by_buffer_add_text(out, "<relatedItem type=\"host\">\n");
  if (titled) {
    add_title(out, record->title.text);
  }
  add_romanised(edition, record->title_romanised, by_span_of(""), out);
  if (registered) {
    by_buffer_add_text(out, "<identifier type=\"issn\">");
    by_xml_add_text(out, record->issn.text);
    by_buffer_add_text(out, "</identifier>\n");
  }
  add_part(edition, out);
  by_buffer_add_text(out, "</relatedItem>\n");
}

static void add_article(const by_edition *edition, const by_article_record *article, by_buffer *out)
{
  if (!by_edition_may_state(edition, &article->title)) {
    return;
  }
  by_buffer_add_text(out, "<relatedItem type=\"constituent\">\n");
  add_title(out, article->title.text);
  add_romanised(edition, article->romanised, by_span_of(""), out);
  for (size_t i = 0; i < article->agents.count; i++) {
    add_agent(edition, &article->agents.items[i], out);
  }
  by_buffer_add_text(out, "</relatedItem>\n");
}

static void add_names(const by_edition *edition, by_buffer *out)
{
  by_buffer seen = by_buffer_of(BY_SEEN_MOST);
  by_agent_walk walk = {.record = edition->record};
  for (const by_agent *agent = by_agent_next(&walk); agent != NULL; agent = by_agent_next(&walk)) {
    if (by_edition_may_state(edition, &agent->name) && by_key_is_new(&seen, by_agent_key(agent))) {
      add_agent(edition, agent, out);
    }
  }
  out->failed = out->failed || seen.failed;
  by_buffer_drop(&seen);
}

static void add_identity(const by_edition *edition, by_buffer *out)
{
  const by_record *record = edition->record;
  by_buffer_add_text(out, "<identifier type=\"local\">");
  by_xml_add_text(out, record->package_id);
  by_buffer_add_text(out, "</identifier>\n");
  if (record->uid.size != 0) {
    by_buffer_add_text(out, "<identifier type=\"uri\">");
    by_xml_add_text(out, record->uid);
    by_buffer_add_text(out, "</identifier>\n");
  }
  by_buffer_add_text(out, "<accessCondition type=\"use and reproduction\"");
  by_xml_add_attribute(out, "xlink:href", by_edition_rights(edition));
  by_buffer_add_text(out, "/>\n<recordInfo><recordCreationDate encoding=\"w3cdtf\">");
  by_buffer_add_text(out, edition->date);
  by_buffer_add_text(out, "</recordCreationDate><recordOrigin>Made by bayegan ");
  by_xml_add_text(out, by_span_of(edition->version));
  by_buffer_add_text(out, " from the text of the issue and its record.</recordOrigin></recordInfo>\n");
}

void by_write_mods(const by_edition *edition, by_buffer *out)
{
  const by_record *record = edition->record;
  by_buffer_add_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mods xmlns=\"http://www.loc.gov/mods/v3\" "
                          "xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"3.8\">\n");
  add_edition_title(edition, out);
  add_names(edition, out);
  by_buffer_add_text(out, "<typeOfResource>text</typeOfResource>\n<genre authority=\"marcgt\">issue</genre>\n");
  add_origin(edition, out);
  add_language(edition, out);
  add_host(edition, out);
  for (size_t i = 0; i < record->article_count; i++) {
    add_article(edition, &record->articles[i], out);
  }
  add_identity(edition, out);
  by_buffer_add_text(out, "</mods>\n");
}
