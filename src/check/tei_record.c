/* SPDX-License-Identifier: BSD-2-Clause */
/* The records in the header against the text: one for the issue, one for each article, and the counts of what is there. */
#include "base/rules_tei.h"
#include "check/epub_check.h"
#include "check/node.h"
#include "check/tei_check.h"
#include "text/blank.h"

#include <libxml/tree.h>

enum { POINTER_MOST = 1 << 16 /* no tag is longer */ };

static bool has_journal_title(const xmlNode *monograph)
{
  for (const xmlNode *child = monograph->children; child != NULL; child = child->next) {
    if (by_node_is(child, "title") && by_span_is(by_node_attribute(child, "level"), "j") && !by_blank_only(by_tei_content(child))) {
      return true;
    }
  }
  return false;
}

/* Whether a number or a date tells the issue from others. */
static bool is_identified(const xmlNode *monograph)
{
  static const char *const DATINGS[] = {"when", "from", "to", "notBefore", "notAfter"};
  for (const xmlNode *child = monograph->children; child != NULL; child = child->next) {
    const by_span unit = by_node_attribute(child, "unit");
    if (by_node_is(child, "biblScope") && unit.size != 0 && !by_span_is(unit, "volume")) {
      return true;
    }
  }
  const xmlNode *imprint = by_tei_child(monograph, "imprint");
  const xmlNode *date = imprint == NULL ? NULL : by_tei_child(imprint, "date");
  for (size_t i = 0; date != NULL && i < sizeof DATINGS / sizeof DATINGS[0]; i++) {
    if (by_node_attribute(date, DATINGS[i]).size != 0) {
      return true;
    }
  }
  return false;
}

void by_tei_check_records(const by_tei_check *check)
{
  if (check->issues != 1) {
    char room[BY_NUMBER_ROOM];
    by_tei_report(check, BY_TEI_ISSUE_RECORD_COUNT, check->issue, by_digits_of(check->issues, room), by_span_of(""));
  }
  const xmlNode *monograph = check->issue == NULL ? NULL : by_tei_child(check->issue, "monogr");
  if (monograph == NULL) {
    return;
  }
  if (!has_journal_title(monograph)) {
    by_tei_report(check, BY_TEI_JOURNAL_TITLE_MISSING, monograph, by_span_of(""), by_span_of(""));
  }
  if (!is_identified(monograph)) {
    by_tei_report(check, BY_TEI_ISSUE_UNIDENTIFIED, monograph, by_span_of(""), by_span_of(""));
  }
}

/* An article's record and its division point at each other. The division; NULL where they do not. */
static const xmlNode *division_of(const by_tei_check *check, const xmlNode *record)
{
  const by_span pointer = by_node_attribute(record, "corresp");
  const xmlNode *division = by_tei_target(check, pointer);
  const xmlNode *declared = division == NULL ? NULL : by_tei_target(check, by_node_attribute(division, "decls"));
  const bool taken = declared != NULL && by_tei_target(check, by_node_attribute(declared, "corresp")) == division;
  if (declared == record) {
    return division;
  }
  if (division == NULL ? pointer.size <= 1
                       : taken) { /* else a pointer leads nowhere, or the division is told to declare another's record */
    by_tei_report(check, BY_TEI_ARTICLE_RECORD_COUNT, record, pointer, by_span_of("has no division that declares this record"));
  }
  return NULL;
}

void by_tei_check_record(by_tei_check *check, xmlNode *node)
{
  by_tei_check_conflict(check, node);
  const xmlNode *division = by_span_is(by_node_attribute(node, "type"), "article") ? division_of(check, node) : NULL;
  if (division != NULL) {
    by_tei_gather_authors(check, node, by_node_attribute(division, "decls"));
    by_tei_check_monograph(check, node);
  }
}

/* Its division will declare it by its identifier. */
void by_tei_read_record(by_tei_check *check, xmlNode *record)
{
  by_arena *const arena = check->findings->arena;
  by_buffer pointer = by_buffer_of(POINTER_MOST);
  by_tei_title *const title = by_arena_take(arena, 1, sizeof *title);
  for (xmlNode *each = record; each != NULL; each = by_node_next(each, record)) {
    if (each->type == XML_ELEMENT_NODE) {
      by_tei_check_header_node(check, each);
      by_tei_gather_origin(check, each);
      by_tei_gather_person(check, each);
    }
  }
  by_buffer_add_byte(&pointer, '#');
  by_buffer_add(&pointer, by_epub_attribute(record, "id", BY_XML_SPACE));
  by_tei_check_conflict(check, record);
  by_tei_check_monograph(check, record);
  by_tei_gather_authors(check, record, by_buffer_span(&pointer));
  const bool done = title != NULL && !pointer.failed && by_tei_read_title(check, record, title);
  check->findings->failed = check->findings->failed || !done;
  record->_private = title;
  by_buffer_drop(&pointer);
}

void by_tei_check_rest_of_record(const by_tei_check *check, const xmlNode *node)
{
  (void)division_of(check, node);
}

void by_tei_check_publisher(const by_tei_check *check, const xmlNode *node)
{
  const by_span name = by_span_trim(by_tei_content(node));
  const bool admitted = by_span_is(name, "not stated");
  if (by_node_is(node->parent, "publicationStmt") && (admitted || by_blank_only(name))) {
    const by_finding finding = {.rule = &by_tei_rules[BY_TEI_PUBLISHER_MISSING], .place = by_node_place(check->member, node)};
    by_findings_add_as(check->findings, &finding, admitted ? BY_NOTE : finding.rule->severity);
  }
}

void by_tei_check_measure(const by_tei_check *check, const xmlNode *node)
{
  const by_span unit = by_node_attribute(node, "unit");
  const bool articles = by_span_is(unit, "articles");
  if (!articles && !by_span_is(unit, "paragraphs")) {
    return;
  }
  const size_t counted = articles ? check->articles : check->paragraphs;
  const by_span quantity = by_node_attribute(node, "quantity");
  if (by_tei_number(quantity) != counted) {
    char room[BY_NUMBER_ROOM];
    by_findings_add(check->findings, &(by_finding){.rule = &by_tei_rules[BY_TEI_EXTENT_COUNT],
                                                   .place = by_node_place(check->member, node),
                                                   .details = {unit, quantity, by_digits_of(counted, room)}});
  }
}

void by_tei_check_extent(const by_tei_check *check, const xmlNode *node)
{
  static const char *const UNITS[] = {"bytes", "articles", "paragraphs", "lines", "chars"};
  for (size_t i = 0; by_node_is(node->parent, "fileDesc") && i < sizeof UNITS / sizeof UNITS[0]; i++) {
    size_t count = 0;
    for (const xmlNode *child = node->children; child != NULL; child = child->next) {
      count += by_node_is(child, "measure") && by_span_is(by_node_attribute(child, "unit"), UNITS[i]);
    }
    if (count != 1) {
      by_tei_report(check, BY_TEI_EXTENT_UNIT, node, by_span_of(UNITS[i]), by_span_of(count == 0 ? "no" : "more than one"));
    }
  }
}

void by_tei_count_element(by_tei_check *check, const xmlNode *node)
{
  by_tei_count *const counts = check->counts;
  size_t i = 0;
  while (i < BY_TEI_NAMES_MOST && counts[i].name != NULL && counts[i].name != node->name) {
    i++;
  }
  if (i < BY_TEI_NAMES_MOST) {
    counts[i].name = node->name;
    counts[i].count++;
  }
}

static by_tei_count *find_name(by_tei_count counts[BY_TEI_NAMES_MOST], by_span name)
{
  for (size_t i = 0; i < BY_TEI_NAMES_MOST && counts[i].name != NULL; i++) {
    if (by_span_is(name, (const char *)counts[i].name)) {
      return &counts[i];
    }
  }
  return NULL;
}

static void report_usage(const by_tei_check *check, const xmlNode *node, const by_span details[BY_DETAILS])
{
  by_findings_add(check->findings, &(by_finding){.rule = &by_tei_rules[BY_TEI_TAG_USAGE],
                                                 .place = by_node_place(check->member, node),
                                                 .details = {details[0], details[1], details[2]}});
}

/* Gives whether it counts an element that the text does not have. */
static bool check_usage(by_tei_check *check, const xmlNode *usage)
{
  const by_span name = by_node_attribute(usage, "gi");
  const by_span stated = by_node_attribute(usage, "occurs");
  by_tei_count *found = find_name(check->counts, name);
  const size_t counted = found == NULL ? 0 : found->count;
  if (found != NULL) {
    found->declared = true;
  }
  if (by_tei_number(stated) != counted) {
    char room[BY_NUMBER_ROOM];
    const by_span details[BY_DETAILS] = {name, stated, by_digits_of(counted, room)};
    report_usage(check, usage, details);
  }
  return counted == 0 && by_tei_number(stated) != 0;
}

void by_tei_check_counts(by_tei_check *check, const xmlNode *declaration)
{
  const by_tei_count *const counts = check->counts;
  size_t strays = 0; /* of an element that there is none of: another name was meant */
  for (const xmlNode *child = declaration->children; child != NULL; child = child->next) {
    if (by_node_is(child, "tagUsage")) {
      strays += check_usage(check, child);
    }
  }
  for (size_t i = 0; i < BY_TEI_NAMES_MOST && counts[i].name != NULL; i++) {
    if (!counts[i].declared && strays > 0) {
      strays--;
    } else if (!counts[i].declared) {
      char room[BY_NUMBER_ROOM];
      const by_span details[BY_DETAILS] = {by_span_of((const char *)counts[i].name), by_span_of("0"), by_digits_of(counts[i].count, room)};
      report_usage(check, declaration, details);
    }
  }
}
