/* SPDX-License-Identifier: BSD-2-Clause */
/* Identifier, dates, languages and links in the metadata of anybody's package (EPUB 3.3, section 5.5). */
#include "check/general.h"

#include "base/ascii.h"
#include "check/node.h"

#include <libxml/tree.h>

static xmlNode *root_of(const by_general *general)
{
  return xmlDocGetRootElement(general->check.publication->package);
}

static bool is_uuid(by_span value)
{
  static const char FORM[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
  static const char DIGITS[] = "0123456789abcdefABCDEF";
  bool sound = value.size == sizeof FORM - 1;
  for (size_t i = 0; sound && i < value.size; i++) {
    const char byte = value.at[i];
    sound = FORM[i] == 'x' ? byte != '\0' && strchr(DIGITS, byte) != NULL : byte == '-';
  }
  return sound;
}

static void check_identifier(by_general *general, const by_epub_statement *statement)
{
  static const char PREFIX[] = "urn:uuid:";
  const by_span value = statement->value;
  const bool uuid = by_span_starts(value, by_span_of(PREFIX));
  if (uuid && !is_uuid(by_span_from(value, sizeof PREFIX - 1))) {
    by_general_report_package(general, BY_GENERAL_EPUB_UID_FORM, statement->node, value, "");
  }
}

/* W3CDTF: a day may have a time behind it. */
static void check_date(by_general *general, const by_epub_statement *statement)
{
  const size_t clock = by_span_find(statement->value, by_span_of("T"));
  const char *fault = by_epub_date_fault(by_span_slice(statement->value, 0, clock));
  if (fault != NULL) {
    by_general_report_package(general, BY_GENERAL_EPUB_DATE_FORM, statement->node, statement->value, fault);
  }
}

bool by_general_is_language(by_span tag)
{
  const bool other = by_span_starts(tag, by_span_of("x-")) || by_span_starts(tag, by_span_of("i-"));
  return by_epub_language_fault(other ? by_span_from(tag, 2) : tag) == NULL;
}

static void check_language(by_general *general, const by_epub_statement *statement)
{
  if (statement->value.size != 0 && !by_general_is_language(statement->value)) {
    by_general_report_package(general, BY_GENERAL_EPUB_LANGUAGE_TAG, statement->node, statement->value, "");
  }
}

static void check_duration(by_general *general, const by_epub_statement *statement)
{
  uint64_t milliseconds = 0;
  if (!by_clock_read(statement->value, &milliseconds)) {
    by_general_report_package(general, BY_GENERAL_EPUB_METADATA_VALUE, statement->node, statement->value, "is no clock value");
  }
}

/* width=W, height=H or the other way round, in whole numbers. */
static void check_viewport(by_general *general, const by_epub_statement *statement)
{
  static const char *const NAMES[] = {"width=", "height="};
  const by_span value = statement->value;
  bool sound = true;
  for (size_t i = 0; i < 2; i++) {
    const size_t at = by_span_find(value, by_span_of(NAMES[i]));
    const size_t start = at == BY_NOWHERE ? value.size : at + strlen(NAMES[i]);
    const size_t count = by_digits_from(value, start);
    const bool ends = start + count == value.size || (start + count < value.size && value.at[start + count] == ',');
    sound = sound && count != 0 && ends;
  }
  if (!sound) {
    by_general_report_package(general, BY_GENERAL_EPUB_METADATA_VALUE, statement->node, value, "is not of the form width=W, height=H");
  }
  by_general_report_package(general, BY_GENERAL_EPUB_DEPRECATED, statement->node, statement->name, "");
}

static void check_old(by_general *general, const by_epub_statement *statement)
{
  by_general_report_package(general, BY_GENERAL_EPUB_DEPRECATED, statement->node, statement->name, "");
}

static void check_spread(by_general *general, const by_epub_statement *statement)
{
  if (by_span_is(statement->value, "portrait")) {
    by_general_report_package(general, BY_GENERAL_EPUB_DEPRECATED, statement->node, by_span_of("portrait"), ": use both");
  }
}

static void check_class(by_general *general, const by_epub_statement *statement)
{
  if (by_span_find(statement->value, by_span_of(" ")) != BY_NOWHERE) {
    by_general_report_package(general, BY_GENERAL_EPUB_METADATA_VALUE, statement->node, statement->value, "is not one class");
  }
}

static void check_modified(by_general *general, const by_epub_statement *statement)
{
  const char *fault = by_epub_moment_fault(statement->value);
  if (fault != NULL) {
    by_epub_report_package(&general->check, BY_EPUB_OPF_MODIFIED, statement->node, statement->value, fault);
  }
}

static void check_position(by_general *general, const by_epub_statement *statement)
{
  const char *fault = by_epub_position_fault(statement->value);
  if (fault != NULL) {
    by_epub_report_package(&general->check, BY_EPUB_OPF_GROUP_POSITION, statement->node, statement->value, fault);
  }
}

static void check_issn(by_general *general, const by_epub_statement *statement)
{
  const char *fault = by_epub_issn_fault(statement->value);
  if (fault != NULL) {
    by_epub_report_package(&general->check, BY_EPUB_OPF_ISSN, statement->node, statement->value, fault);
  }
}

static void check_values(by_general *general)
{
  static const struct {
    bool core;
    const char *name;
    void (*check)(by_general *general, const by_epub_statement *statement);
  } TESTS[] = {{true, "identifier", check_identifier},
               {true, "identifier", check_issn},
               {true, "relation", check_issn},
               {false, "dcterms:identifier", check_issn},
               {false, "dcterms:isPartOf", check_issn},
               {false, "group-position", check_position},
               {true, "date", check_date},
               {true, "language", check_language},
               {false, "media:duration", check_duration},
               {false, "rendition:viewport", check_viewport},
               {false, "rendition:spread", check_spread},
               {false, "meta-auth", check_old},
               {false, "media:active-class", check_class},
               {false, "media:playback-active-class", check_class},
               {false, "dcterms:modified", check_modified}};
  for (size_t i = 0; i < general->check.statements.count; i++) {
    const by_epub_statement *each = &general->check.statements.items[i];
    for (size_t j = 0; j < sizeof TESTS / sizeof TESTS[0]; j++) {
      if (each->core == TESTS[j].core && !each->link && by_span_is(each->name, TESTS[j].name)) {
        TESTS[j].check(general, each);
      }
    }
  }
}

static void check_counts(by_general *general)
{
  const by_epub_statement *date = by_epub_statement_named(&general->check, true, "date", NULL);
  const by_epub_statement *other = date == NULL ? NULL : by_epub_statement_named(&general->check, true, "date", date);
  if (other != NULL) {
    by_epub_report_package(&general->check, BY_EPUB_OPF_DATE, other->node, by_span_of("dc:date"), "stands more than once");
  }
  const by_epub_statement *modified = by_epub_statement_named(&general->check, false, "dcterms:modified", NULL);
  const by_span name = by_span_of("dcterms:modified");
  if (modified == NULL) {
    const xmlNode *metadata = by_node_child(root_of(general), "metadata");
    by_epub_report_package(&general->check, BY_EPUB_OPF_MODIFIED, metadata != NULL ? metadata : root_of(general), name, "is missing");
    return;
  }
  other = by_epub_statement_named(&general->check, false, "dcterms:modified", modified);
  if (other != NULL) {
    by_epub_report_package(&general->check, BY_EPUB_OPF_MODIFIED, other->node, name, "stands more than once");
  }
}

/* Attributes that hold a language: not even blanks may stand around it. */
static void check_language_attributes(by_general *general)
{
  xmlNode *root = root_of(general);
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    for (const xmlAttr *each = node->type == XML_ELEMENT_NODE ? node->properties : NULL; each != NULL; each = each->next) {
      const char *own = (const char *)each->name;
      const bool language = each->ns == NULL ? strcmp(own, "hreflang") == 0 : strcmp(own, "lang") == 0;
      const by_span value = each->children == NULL ? by_span_of("") : by_span_of((const char *)each->children->content);
      if (language && value.size != 0 && !by_general_is_language(value)) {
        by_general_report_package(general, BY_GENERAL_EPUB_LANGUAGE_TAG, node, value, "");
      }
    }
  }
}

static bool is_voicing(const by_epub_statement *link)
{
  return by_words_have(link->name, "voicing");
}

/* What is wrong with the media type of a link, or NULL. */
static const char *link_type_fault(const by_epub_statement *link, by_span type)
{
  const bool typed = by_words_have(link->name, "record") || is_voicing(link);
  if (type.size != 0) {
    const bool silent = is_voicing(link) && !by_span_starts(type, by_span_of("audio/"));
    return silent ? "is a voicing, and its media type is none of sound" : NULL;
  }
  if (typed) {
    return "has no media type, which a record or voicing needs";
  }
  return by_has_scheme(by_xml_trim(link->value)) ? NULL : "has no media type, which a file of the container needs";
}

static void check_link_type(by_general *general, const by_epub_statement *link)
{
  const char *fault = link_type_fault(link, by_xml_trim(by_node_attribute(link->node, "media-type")));
  if (fault != NULL) {
    by_general_report_package(general, BY_GENERAL_EPUB_LINK_TYPE, link->node, link->value, fault);
  }
  const bool refines = by_node_attribute(link->node, "refines").size != 0;
  if (by_words_have(link->name, "record") && refines) {
    by_general_report_package(general, BY_GENERAL_EPUB_METADATA_VALUE, link->node, by_span_of("record"),
                              "is about the whole publication and refines nothing");
  }
  if (by_words_have(link->name, "alternate") && !by_span_is(by_xml_trim(link->name), "alternate")) {
    by_general_report_package(general, BY_GENERAL_EPUB_METADATA_VALUE, link->node, by_span_of("alternate"),
                              "stands beside no other relation");
  }
  if (is_voicing(link) && !refines) {
    by_general_report_package(general, BY_GENERAL_EPUB_METADATA_VALUE, link->node, by_span_of("voicing"),
                              "must refine the statement that it speaks");
  }
}

/* It is there, and no resource of the publication. */
static void check_linked_file(by_general *general, const by_epub_statement *link, const by_reference *reference)
{
  const by_publication *publication = general->check.publication;
  const by_publication_item *item = by_publication_item_at(publication, reference->path);
  if (by_publication_member(publication, reference->path) == NULL) {
    by_general_report_package(general, BY_GENERAL_EPUB_LINK_LOST, link->node, link->value, "");
  } else if (item != NULL && item->position == 0 && reference->fragment.size == 0) {
    by_epub_report_package(&general->check, BY_EPUB_OPF_LINK, link->node, link->value, "must not stand in the manifest as well");
  }
}

static void check_link_target(by_general *general, const by_epub_statement *link)
{
  const by_publication *publication = general->check.publication;
  const by_span href = by_xml_trim(link->value);
  by_reference reference = {0};
  if (by_span_starts(href, by_span_of("#"))) {
    by_general_report_package(general, BY_GENERAL_EPUB_LINK_TARGET, link->node, href, "");
    return;
  }
  if (!by_general_check_address(general, by_node_place(publication->package_path, link->node), href) || by_is_elsewhere(href)) {
    return;
  }
  if (!by_reference_resolve(general->check.arena, publication->package_path, href, &reference)) {
    general->check.failed = true;
    return;
  }
  if (!publication->lone && reference.scheme.size == 0) {
    check_linked_file(general, link, &reference);
  }
}

void by_general_check_metadata(by_general *general)
{
  const by_publication *publication = general->check.publication;
  if (publication->package == NULL) {
    return;
  }
  if (publication->legacy) {
    by_general_check_legacy_metadata(general);
    return;
  }
  if (general->check.uid.size == 0) {
    by_epub_report_package(&general->check, BY_EPUB_OPF_UID, root_of(general), by_node_attribute(root_of(general), "unique-identifier"),
                           "");
  }
  check_counts(general);
  check_values(general);
  check_language_attributes(general);
  for (size_t i = 0; i < general->check.statements.count && !general->check.failed; i++) {
    const by_epub_statement *each = &general->check.statements.items[i];
    if (each->link) {
      check_link_type(general, each);
      check_link_target(general, each);
    }
  }
}
