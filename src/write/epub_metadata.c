/* SPDX-License-Identifier: BSD-2-Clause */
/* The `metadata` of the package document (EPUB 3.3, section 5.5; EPUB Accessibility 1.1, section 2). Dublin Core elements come first, then
 * the `meta` that refine them. What is not known is absent. */
#include "base/ascii.h"
#include "text/harm.h"
#include "write/epub_writer.h"

static bool is_usable(const by_epub *epub, const by_value *value)
{
  return value->text.size != 0 && by_value_is_usable(value, epub->edition->accept_proposed);
}

/* A meta element; its id, what it refines, its language and direction where they are given. */
typedef struct meta {
  const char *property;
  const char *refines;
  const char *id;
  bool left_to_right; /* says so in a right-to-left package */
} meta;

static void open_meta(by_epub *epub, const meta *about)
{
  by_buffer *out = &epub->out;
  by_buffer_add_text(out, "<meta");
  by_xml_add_stated(out, "refines", by_span_of(about->refines));
  by_xml_add_attribute(out, "property", by_span_of(about->property));
  by_xml_add_stated(out, "id", by_span_of(about->id));
  if (about->left_to_right && epub->edition->direction == BY_RTL) {
    by_xml_add_attribute(out, "dir", by_span_of("ltr"));
  }
}

void by_epub_close_meta(by_epub *epub, by_span text)
{
  by_buffer_add_byte(&epub->out, '>');
  by_xml_add_text(&epub->out, text);
  by_buffer_add_text(&epub->out, "</meta>\n");
}

static void add_meta(by_epub *epub, const meta *about, by_span text)
{
  open_meta(epub, about);
  by_epub_close_meta(epub, text);
}

static void add_plain_meta(by_epub *epub, const char *property, const char *text)
{
  add_meta(epub, &(meta){.property = property}, by_span_of(text));
}

/* A Dublin Core element with text in the issue's language, or in one that runs against it. */
static void add_core(by_epub *epub, const char *name, const char *id, by_span text)
{
  by_buffer *out = &epub->out;
  by_buffer_add_text(out, "<dc:");
  by_buffer_add_text(out, name);
  by_xml_add_stated(out, "id", by_span_of(id));
  by_epub_add_direction(epub, text);
  by_buffer_add_byte(out, '>');
  by_xml_add_text(out, text);
  by_buffer_add_text(out, "</dc:");
  by_buffer_add_text(out, name);
  by_buffer_add_text(out, ">\n");
}

/* Whether the EDTF is one whole day, neither approximate nor uncertain. */
static bool is_full_day(by_span edtf)
{
  enum { DAY_SIZE = 10, AFTER_YEAR = 4, AFTER_MONTH = 7 };
  if (edtf.size != DAY_SIZE) {
    return false;
  }
  for (size_t i = 0; i < DAY_SIZE; i++) {
    const bool hyphen = i == AFTER_YEAR || i == AFTER_MONTH;
    if (hyphen ? edtf.at[i] != '-' : !by_is_digit(edtf.at[i])) {
      return false;
    }
  }
  return true;
}

/* RFC 6920 with base64url (RFC 4648, section 5) without padding. */
static void add_digest_uri(const by_digest *digest, by_buffer *out)
{
  static const char LETTERS[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  enum { GROUP = 3, BITS = 6, LOW = 63, BYTE_BITS = 8 };
  by_buffer_add_text(out, "ni:///sha-256;");
  for (size_t i = 0; i < digest->size; i += GROUP) {
    unsigned group = 0;
    for (size_t j = 0; j < GROUP; j++) {
      group = group << BYTE_BITS | (i + j < digest->size ? digest->bytes[i + j] : 0U);
    }
    const size_t bytes = digest->size - i < GROUP ? digest->size - i : GROUP;
    for (size_t j = 0; j <= bytes; j++) {
      by_buffer_add_byte(out, LETTERS[group >> (BITS * (GROUP - j)) & LOW]);
    }
  }
}

static void add_source(by_epub *epub)
{
  add_digest_uri(&epub->edition->record->source.sha256, &epub->scratch);
  add_core(epub, "source", NULL, by_buffer_span(&epub->scratch));
  by_buffer_clear(&epub->scratch);
}

static void add_core_elements(by_epub *epub)
{
  const by_record *record = epub->edition->record;
  by_buffer_add_text(&epub->out, "<dc:identifier id=\"uid\">");
  by_xml_add_text(&epub->out, record->uid);
  by_buffer_add_text(&epub->out, "</dc:identifier>\n");
  add_core(epub, "title", "t", epub->title);
  by_xml_add_element(&epub->out, "dc:language", epub->language);
  by_epub_add_persons(epub);
  if (is_usable(epub, &record->publisher)) {
    add_core(epub, "publisher", NULL, record->publisher.text);
  }
  if (is_usable(epub, &record->date) && is_full_day(record->date.text)) {
    by_xml_add_element(&epub->out, "dc:date", record->date.text);
  }
  add_source(epub);
  add_core(epub, "rights", NULL, by_edition_rights(epub->edition));
}

/* How many digits of this kind the number begins with; `zero` is the digit 0, whose last byte counts up to 9. */
static size_t count_digits(by_span number, by_span zero)
{
  enum { NINE = 9 };
  const size_t last = zero.size - 1;
  size_t count = 0;
  for (size_t at = 0; at + zero.size <= number.size; at += zero.size) {
    const bool same_lead = memcmp(number.at + at, zero.at, last) == 0;
    const unsigned char digit = (unsigned char)(number.at[at + last] - zero.at[last]);
    if (!same_lead || digit > NINE) {
      break;
    }
    count++;
  }
  return count;
}

/* The title with its number filled up to five digits of its own kind, so that shelves sort by number. */
static void add_sort_title(by_epub *epub)
{
  enum { WIDTH = 5 };
  static const char *const ZEROS[] = {"0", "\xD9\xA0", "\xDB\xB0"}; /* U+0030, U+0660, U+06F0 */
  for (size_t i = 0; i < sizeof ZEROS / sizeof ZEROS[0]; i++) {
    const by_span zero = by_span_of(ZEROS[i]);
    const size_t count = count_digits(epub->number, zero);
    if (count == 0) {
      continue;
    }
    by_buffer_add(&epub->scratch, epub->name);
    by_buffer_add_byte(&epub->scratch, ' ');
    for (size_t filled = count; filled < WIDTH; filled++) {
      by_buffer_add(&epub->scratch, zero);
    }
    by_buffer_add(&epub->scratch, epub->number);
    add_meta(epub, &(meta){.refines = "#t", .property = "file-as"}, by_buffer_span(&epub->scratch));
    by_buffer_clear(&epub->scratch);
  }
}

static void add_romanised_title(by_epub *epub)
{
  const by_record *record = epub->edition->record;
  if (epub->name.size == 0 || record->title_romanised.size == 0) {
    return;
  }
  by_buffer_add(&epub->scratch, record->title_romanised);
  if (is_usable(epub, &record->issue)) {
    by_buffer_add_byte(&epub->scratch, ' ');
    by_buffer_add(&epub->scratch, record->issue.text);
  }
  open_meta(epub, &(meta){.refines = "#t", .property = "alternate-script"});
  by_epub_add_latin(epub);
  by_epub_close_meta(epub, by_buffer_span(&epub->scratch));
  by_buffer_clear(&epub->scratch);
}

static void add_title_metas(by_epub *epub)
{
  add_meta(epub, &(meta){.refines = "#t", .property = "title-type"}, by_span_of("main"));
  if (epub->name.size != 0 && epub->number.size != 0) {
    add_sort_title(epub);
  }
  add_romanised_title(epub);
}

static void add_issn(by_epub *epub)
{
  const by_value *issn = &epub->edition->record->issn;
  if (!is_usable(epub, issn)) {
    return;
  }
  by_buffer_add_text(&epub->scratch, "urn:issn:");
  by_buffer_add(&epub->scratch, issn->text);
  const by_span name = by_buffer_span(&epub->scratch);
  if (epub->name.size != 0) {
    add_meta(epub, &(meta){.refines = "#s", .property = "dcterms:identifier", .left_to_right = true}, name);
  }
  add_meta(epub, &(meta){.property = "dcterms:isPartOf", .left_to_right = true}, name);
  by_buffer_clear(&epub->scratch);
}

static void add_series(by_epub *epub)
{
  const by_record *record = epub->edition->record;
  add_meta(epub, &(meta){.property = "rdf:type", .left_to_right = true}, by_span_of("http://schema.org/PublicationIssue"));
  if (is_usable(epub, &record->volume)) {
    add_meta(epub, &(meta){.property = "schema:volumeNumber"}, record->volume.text);
  }
  if (is_usable(epub, &record->issue)) {
    add_meta(epub, &(meta){.property = "schema:issueNumber"}, record->issue.text);
  }
  if (is_usable(epub, &record->label)) {
    const bool numbered = is_usable(epub, &record->issue);
    add_meta(epub, &(meta){.property = numbered ? "schema:alternateName" : "schema:issueNumber"}, record->label.text);
  }
  if (epub->name.size != 0) {
    add_meta(epub, &(meta){.property = "belongs-to-collection", .id = "s"}, epub->name);
    add_meta(epub, &(meta){.refines = "#s", .property = "collection-type"}, by_span_of("series"));
    if (by_epub_position(epub).size != 0) {
      add_meta(epub, &(meta){.refines = "#s", .property = "group-position"}, by_epub_position(epub));
    }
  }
  add_issn(epub);
  if (is_usable(epub, &record->date) && !is_full_day(record->date.text)) {
    add_meta(epub, &(meta){.property = "dcterms:issued", .left_to_right = true}, record->date.text);
  }
}

static void add_accessibility(by_epub *epub)
{
  static const char *const FEATURES[] = {"displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents", "unlocked"};
  add_plain_meta(epub, "schema:accessMode", "textual");
  add_plain_meta(epub, "schema:accessModeSufficient", "textual");
  add_plain_meta(epub, "schema:accessibilityHazard", "none");
  for (size_t i = 0; i < sizeof FEATURES / sizeof FEATURES[0]; i++) {
    add_plain_meta(epub, "schema:accessibilityFeature", FEATURES[i]);
  }
  open_meta(epub, &(meta){.property = "schema:accessibilitySummary"});
  by_epub_add_words_language(epub, true);
  by_epub_close_meta(epub, by_words_get(epub->words, BY_WORD_ACCESSIBILITY));
  const by_span evaluator = epub->edition->record->evaluator;
  if (evaluator.size != 0) {
    add_meta(epub, &(meta){.property = "dcterms:conformsTo", .id = "conformance", .left_to_right = true},
             by_span_of("EPUB Accessibility 1.1 - WCAG 2.1 Level AA"));
    add_meta(epub, &(meta){.refines = "#conformance", .property = "a11y:certifiedBy"}, evaluator);
  }
}

void by_epub_add_named(by_epub *epub, const char *name, by_span content)
{
  by_buffer_add_text(&epub->out, "<meta");
  by_xml_add_attribute(&epub->out, "name", by_span_of(name));
  by_xml_add_attribute(&epub->out, "content", content);
  by_buffer_add_text(&epub->out, "/>\n");
}

/* By this `verify` knows which characters that harm a text have come with the source. */
static void add_harm(by_epub *epub)
{
  by_buffer harm = by_buffer_of(1 << 10);
  by_harm_list(epub->edition->text->bytes, &harm);
  if (harm.size != 0) {
    by_epub_add_named(epub, "bayegan:kept", by_buffer_span(&harm));
  }
  epub->out.failed = epub->out.failed || harm.failed;
  by_buffer_drop(&harm);
}

void by_epub_write_metadata(by_epub *epub)
{
  by_buffer_add_text(&epub->out, "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
  add_core_elements(epub);
  add_meta(epub, &(meta){.property = "dcterms:modified"}, by_span_of(epub->edition->moment));
  add_title_metas(epub);
  by_epub_add_person_metas(epub);
  add_series(epub);
  add_accessibility(epub);
  by_buffer_add_text(&epub->out, "<link rel=\"record\" href=\"meta/record.mods.xml\" media-type=\"application/mods+xml\"/>\n");
  by_epub_add_named(epub, "generator", by_span_of("bayegan")); /* by this `verify` knows its own */
  add_harm(epub);
  if (epub->name.size != 0) {
    by_epub_add_named(epub, "calibre:series", epub->name);
    if (by_epub_position(epub).size != 0) {
      by_epub_add_named(epub, "calibre:series_index", by_epub_position(epub));
    }
  }
  by_buffer_add_text(&epub->out, "</metadata>\n");
}
