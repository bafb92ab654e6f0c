/* SPDX-License-Identifier: BSD-2-Clause */
/* The bibliographic descriptions of the TEI header: the issue, its articles, and the file that was converted. */
#include "model/identifier.h"
#include "text/blank.h"
#include "write/tei_parts.h"
#include "write/xml_out.h"

/* The title, else the stem of the file: a TEI document cannot be without. */
static by_span title_text(const by_record *record)
{
  const by_span stem = by_file_stem(record->source.name);
  const by_span name = by_blank_only(stem) ? record->package_id : stem;
  return record->title.text.size != 0 ? record->title.text : name;
}

void by_tei_add_romanised_language(const by_tei_writer *writer)
{
  const by_span language = writer->edition->issue->language;
  by_buffer_add_text(writer->out, " xml:lang=\"");
  by_xml_add_text(writer->out, by_span_before(language, "-"));
  by_buffer_add_text(writer->out, "-Latn\"");
}

static void add_romanised_title(const by_tei_writer *writer, const char *level, by_span romanised)
{
  if (romanised.size == 0) {
    return;
  }
  by_buffer *out = writer->out;
  by_buffer_add_text(out, "<title");
  by_tei_add_plain_attribute(out, "level", level);
  by_tei_add_plain_attribute(out, "type", "alt");
  by_tei_add_romanised_language(writer);
  by_tei_add_mark(out, by_tei_mark_of(BY_CONFIRMED, 0, false));
  by_buffer_add_byte(out, '>');
  by_xml_add_text(out, romanised);
  by_buffer_add_text(out, "</title>\n");
}

void by_tei_add_journal_title(const by_tei_writer *writer, bool with_language)
{
  const by_record *record = writer->edition->record;
  by_buffer_add_text(writer->out, "<title level=\"j\"");
  if (with_language) {
    by_xml_add_attribute(writer->out, "xml:lang", writer->edition->issue->language);
  }
  by_tei_add_value_marks(writer->out, &record->title, true);
  by_buffer_add_byte(writer->out, '>');
  by_xml_add_text(writer->out, title_text(record));
  by_buffer_add_text(writer->out, "</title>\n");
  add_romanised_title(writer, "j", record->title_romanised);
}

static by_span printed(const by_value *value)
{
  return value->raw.size != 0 ? value->raw : value->text;
}

static void add_scope(by_buffer *out, const char *unit, const by_value *number)
{
  if (!by_tei_is_known(number)) {
    return;
  }
  by_buffer_add_text(out, "<biblScope");
  by_tei_add_plain_attribute(out, "unit", unit);
  by_xml_add_attribute(out, "from", by_number_first(number->text));
  by_xml_add_attribute(out, "to", by_number_last(number->text));
  by_tei_add_value_marks(out, number, true);
  by_buffer_add_byte(out, '>');
  by_xml_add_text(out, printed(number));
  by_buffer_add_text(out, "</biblScope>\n");
}

static void add_label(by_buffer *out, const by_value *label)
{
  if (by_tei_is_known(label)) {
    by_buffer_add_text(out, "<biblScope");
    by_tei_add_plain_attribute(out, "unit", "label");
    by_tei_add_value_marks(out, label, true);
    by_buffer_add_byte(out, '>');
    by_xml_add_text(out, label->text);
    by_buffer_add_text(out, "</biblScope>\n");
  }
}

static void add_issue_date(by_buffer *out, const by_record *record)
{
  by_buffer_add_text(out, "<date type=\"issue\"");
  if (!by_tei_is_known(&record->date)) {
    by_buffer_add_text(out, " cert=\"unknown\"/>");
    return;
  }
  by_tei_add_dating(out, &record->date, record->date_calendar, record->date_normalised);
  if (record->date.raw.size == 0) {
    by_buffer_add_text(out, "/>");
    return;
  }
  by_buffer_add_byte(out, '>');
  by_xml_add_text(out, record->date.raw);
  by_buffer_add_text(out, "</date>");
}

static void add_imprint(by_buffer *out, const by_record *record)
{
  by_buffer_add_text(out, "<imprint>");
  if (by_tei_is_known(&record->publisher)) {
    by_buffer_add_text(out, "<publisher");
    by_tei_add_value_marks(out, &record->publisher, false);
    by_buffer_add_byte(out, '>');
    by_xml_add_text(out, record->publisher.text);
    by_buffer_add_text(out, "</publisher>");
  }
  add_issue_date(out, record);
  by_buffer_add_text(out, "</imprint>\n");
}

static void add_monograph(const by_tei_writer *writer)
{
  const by_record *record = writer->edition->record;
  by_buffer *out = writer->out;
  by_buffer_add_text(out, "<monogr>\n");
  by_tei_add_journal_title(writer, false);
  by_buffer_add_text(out, "<textLang");
  by_xml_add_attribute(out, "mainLang", writer->edition->issue->language);
  by_buffer_add_text(out, "/>\n");
  for (size_t i = 0; i < record->editors.count; i++) {
    if (by_tei_is_known(&record->editors.items[i].name)) {
      by_tei_add_agent(writer, &record->editors.items[i], false);
    }
  }
  add_imprint(out, record);
  add_scope(out, "volume", &record->volume);
  add_scope(out, "issue", &record->issue);
  add_scope(out, "running", &record->running);
  add_label(out, &record->label);
  by_buffer_add_text(out, "</monogr>\n");
}

/* What the witnesses of a value said where they disagree. */
static void add_conflict(by_buffer *out, const char *field, const by_value *value)
{
  if (value->state != BY_CONFLICT || !by_tei_is_known(value)) {
    return;
  }
  by_buffer_add_text(out, "<note type=\"conflict\">");
  by_buffer_add_text(out, field);
  by_buffer_add_text(out, ": ");
  by_xml_add_text(out, value->text);
  for (const by_value *other = value->beaten; other != NULL; other = other->beaten) {
    by_buffer_add_text(out, "; ");
    by_xml_add_text(out, other->text);
  }
  by_buffer_add_text(out, "</note>\n");
}

static void add_issue(const by_tei_writer *writer)
{
  const by_record *record = writer->edition->record;
  by_buffer *out = writer->out;
  by_buffer_add_text(out, "<biblStruct type=\"issue\" xml:id=\"issue-bibl\"");
  by_xml_add_attribute(out, "xml:lang", writer->edition->issue->language);
  by_buffer_add_byte(out, '>');
  add_monograph(writer);
  add_conflict(out, "title", &record->title);
  add_conflict(out, "volume", &record->volume);
  add_conflict(out, "issue", &record->issue);
  add_conflict(out, "running", &record->running);
  add_conflict(out, "label", &record->label);
  add_conflict(out, "date", &record->date);
  by_buffer_add_text(out, "</biblStruct>\n");
}

static void add_article_title_part(by_buffer *out, const by_value *title, const char *type, by_span text)
{
  by_buffer_add_text(out, "<title level=\"a\"");
  by_tei_add_plain_attribute(out, "type", type);
  by_tei_add_value_marks(out, title, false);
  by_buffer_add_byte(out, '>');
  by_xml_add_text(out, text);
  by_buffer_add_text(out, "</title>\n");
}

static bool is_title_block(const by_block *block)
{
  return block->kind == BY_BLOCK_HEAD || block->kind == BY_BLOCK_SUBTITLE;
}

/* Whether the title is exactly the lines of the head joined by spaces: only then can main and sub be told apart. */
static bool title_is_head(const by_edition *edition, const by_blocks *blocks, by_span title)
{
  size_t parts = 0;
  for (size_t i = 0; i < blocks->count; i++) {
    if (!is_title_block(&blocks->items[i])) {
      continue;
    }
    const by_span part = by_edition_block_text(edition, &blocks->items[i]);
    const size_t blank = parts++ == 0 ? 0 : 1;
    if (title.size < blank || !by_span_starts(by_span_from(title, blank), part)) {
      return false;
    }
    title = by_span_from(title, blank + part.size);
  }
  return parts != 0 && title.size == 0;
}

static void add_article_title(const by_tei_writer *writer, const by_article *article, const by_article_record *record)
{
  if (!by_tei_is_known(&record->title)) {
    return;
  }
  if (!title_is_head(writer->edition, &article->blocks, record->title.text)) {
    add_article_title_part(writer->out, &record->title, "main", record->title.text);
  } else {
    for (size_t i = 0; i < article->blocks.count; i++) {
      const by_block *block = &article->blocks.items[i];
      if (is_title_block(block)) {
        const char *type = block->kind == BY_BLOCK_HEAD ? "main" : "sub";
        add_article_title_part(writer->out, &record->title, type, by_edition_block_text(writer->edition, block));
      }
    }
  }
  add_romanised_title(writer, "a", record->romanised);
}

static void add_article(const by_tei_writer *writer, const by_article *article, const by_article_record *record)
{
  by_buffer *out = writer->out;
  by_buffer_add_text(out, "<biblStruct type=\"article\" xml:id=\"a");
  by_buffer_add_number(out, article->number);
  by_buffer_add_text(out, "-bibl\"");
  by_xml_add_attribute(out, "xml:lang", by_edition_language(writer->edition, article));
  by_tei_add_number_attribute(out, "corresp", "#a", article->number);
  by_buffer_add_text(out, "><analytic>\n");
  for (size_t i = 0; i < record->agents.count; i++) {
    if (by_tei_is_known(&record->agents.items[i].name)) {
      by_tei_add_agent(writer, &record->agents.items[i], false);
    }
  }
  add_article_title(writer, article, record);
  by_buffer_add_text(out, "</analytic>");
  add_monograph(writer);
  add_conflict(out, "title", &record->title);
  for (size_t i = 0; i < record->agents.count; i++) {
    add_conflict(out, by_role_name(record->agents.items[i].role), &record->agents.items[i].name);
  }
  by_buffer_add_text(out, "</biblStruct>\n");
}

void by_tei_add_form(by_buffer *out, const by_source *source)
{
  by_buffer_add(out, source->encoding);
  by_buffer_add_text(out, "; ");
  by_buffer_add(out, source->line_end);
  by_buffer_add_text(out, source->mark ? "; BOM" : "; no BOM");
  by_buffer_add_text(out, source->final_line_end ? "; final newline" : "; no final newline");
}

static void add_file(const by_tei_writer *writer)
{
  const by_source *source = &writer->edition->record->source;
  by_buffer *out = writer->out;
  by_buffer_add_text(out, "<bibl type=\"digitalSource\"><title level=\"u\" type=\"filename\">");
  by_xml_add_text(out, source->name);
  by_buffer_add_text(out, "</title>\n<idno type=\"sha256\">");
  by_digest_add_hex(&source->sha256, out);
  by_buffer_add_text(out, "</idno>\n<extent>");
  by_tei_add_form(out, source);
  by_buffer_add_text(out, "</extent></bibl>\n");
}

void by_tei_add_sources(const by_tei_writer *writer)
{
  const by_edition *edition = writer->edition;
  by_buffer_add_text(writer->out, "<sourceDesc>\n");
  add_issue(writer);
  for (size_t i = 0; i < edition->issue->article_count && i < edition->record->article_count; i++) {
    add_article(writer, &edition->issue->articles[i], &edition->record->articles[i]);
  }
  add_file(writer);
  by_buffer_add_text(writer->out, "</sourceDesc>\n");
}
