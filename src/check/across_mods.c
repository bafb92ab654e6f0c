/* SPDX-License-Identifier: BSD-2-Clause */
/* What a MODS record states: of the issue, of the serial that is its host, and of its articles, which are constituents. */
#include "base/rules_across.h"
#include "check/across_composed.h"
#include "check/across_expected.h"
#include "check/across_parts.h"
#include "check/epub_check.h"
#include "check/node.h"
#include "check/outline.h"

#include <libxml/tree.h>
#include <stdlib.h>

/* The first child of the name that has the attribute @type, or has it not. */
static xmlNode *child_named(const xmlNode *node, const char *name, bool typed)
{
  xmlNode *child = node->children;
  while (child != NULL && !(by_node_is(child, name) && (by_node_attribute(child, "type").size != 0) == typed)) {
    child = child->next;
  }
  return child;
}

static bool is_constituent(const xmlNode *node)
{
  return by_node_is(node, "relatedItem") && by_span_is(by_node_attribute(node, "type"), "constituent");
}

/* The title of the article that this element or the one around it describes. */
static by_span article_of(by_testimony *testimony, xmlNode *node)
{
  const xmlNode *item = node->parent;
  while (item != NULL && item->type == XML_ELEMENT_NODE && !is_constituent(item)) {
    item = item->parent;
  }
  xmlNode *title = item == NULL || item->type != XML_ELEMENT_NODE ? NULL : child_named(item, "titleInfo", false);
  return title == NULL ? by_span_of("") : by_testimony_content(testimony, title);
}

/* The name that this element is part of, as displayed. */
static by_span name_of(by_testimony *testimony, xmlNode *node)
{
  const xmlNode *whole = node;
  while (whole != NULL && whole->type == XML_ELEMENT_NODE && !by_node_is(whole, "name")) {
    whole = whole->parent;
  }
  xmlNode *shown = whole == NULL || whole->type != XML_ELEMENT_NODE ? NULL : child_named(whole, "displayForm", false);
  return shown == NULL ? by_span_of("") : by_testimony_content(testimony, shown);
}

/* Where the element lies that has the name in both forms. */
static uint32_t whole_of(xmlNode *form)
{
  const by_position spot = by_node_position(form->parent);
  return by_testimony_mark((by_span){.at = (const char *)&spot, .size = sizeof spot});
}

static const by_source_row ROWS[] = {
    {.name = "titleInfo", .attribute = "type", .parent = "mods", .fact = BY_FACT_ISSUE_TITLE},
    {.name = "titleInfo", .attribute = "type", .parent = "relatedItem", .parent_type = "host", .fact = BY_FACT_TITLE},
    {.name = "titleInfo", .attribute = "type", .parent = "relatedItem", .parent_type = "constituent", .fact = BY_FACT_ARTICLE},
    {.name = "titleInfo", .attribute = "type", .value = "alternative", .parent = "mods", .fact = BY_FACT_LATIN_TITLE},
    {.name = "titleInfo",
     .attribute = "type",
     .value = "alternative",
     .parent = "relatedItem",
     .parent_type = "constituent",
     .fact = BY_FACT_ROMANISED,
     .of = article_of},
    {.name = "titleInfo",
     .attribute = "type",
     .value = "alternative",
     .parent = "relatedItem",
     .parent_type = "host",
     .fact = BY_FACT_SERIAL_LATIN},
    {.name = "titleInfo",
     .attribute = "type",
     .value = "alternative",
     .called = "xml:lang of titleInfo",
     .fact = BY_FACT_LATIN_LANGUAGE,
     .value_of = by_testimony_language},
    {.name = "displayForm", .parent = "name", .fact = BY_FACT_AGENT, .of = article_of, .who = whole_of},
    {.name = "namePart", .attribute = "type", .parent = "name", .fact = BY_FACT_AGENT, .of = article_of, .who = whole_of},
    {.name = "namePart", .attribute = "type", .value = "family", .fact = BY_FACT_FAMILY, .of = name_of},
    {.name = "namePart", .attribute = "type", .value = "given", .fact = BY_FACT_GIVEN, .of = name_of},
    {.name = "roleTerm", .attribute = "type", .value = "code", .fact = BY_FACT_ROLE, .of = name_of},
    {.name = "publisher", .parent = "originInfo", .fact = BY_FACT_PUBLISHER},
    {.name = "dateIssued", .parent = "originInfo", .fact = BY_FACT_DATE},
    {.name = "languageTerm", .attribute = "authority", .value = "rfc5646", .fact = BY_FACT_LANGUAGE},
    {.name = "languageTerm", .attribute = "authority", .value = "iso639-2b", .fact = BY_FACT_LANGUAGE_CODE},
    {.name = "identifier", .attribute = "type", .value = "issn", .fact = BY_FACT_ISSN},
    {.name = "identifier", .attribute = "type", .value = "local", .parent = "mods", .fact = BY_FACT_PACKAGE},
    {.name = "identifier", .attribute = "type", .value = "uri", .parent = "mods", .fact = BY_FACT_UID},
    {.name = "number", .parent = "detail", .parent_type = "volume", .fact = BY_FACT_VOLUME},
    {.name = "number", .parent = "detail", .parent_type = "issue", .fact = BY_FACT_NUMBER},
    {.name = "number", .parent = "detail", .parent_type = "running", .fact = BY_FACT_RUNNING},
    {.name = "title", .parent = "detail", .parent_type = "issue", .fact = BY_FACT_LABEL},
    {.name = "recordCreationDate", .parent = "recordInfo", .fact = BY_FACT_DAY},
    {.name = "accessCondition", .parent = "mods", .fact = BY_FACT_RIGHTS, .said = "href"},
};

/* Whether the MODS record has the name with that article; with the issue, where `article` is empty. */
static bool is_named_there(const by_comparison *it, by_span article, by_span name)
{
  size_t *const last = &it->all->stated[BY_FACT_AGENT];
  const size_t count = it->testimony->count;
  for (size_t i = 0; i < count; i++) {
    const size_t at = (*last + i) % count;
    const by_statement *const said = &it->testimony->items[at];
    it->all->work++;
    if (said->fact == BY_FACT_AGENT && by_is_folded(said->of, article) && (said->wrong || by_is_folded(said->value, name))) {
      *last = at;
      return true;
    }
  }
  return false;
}

static void miss(const by_comparison *it, by_fact fact, by_span text, const by_value *name)
{
  const by_expected_value value = {.text = text, .line = name->record_line};
  by_findings_add(it->findings, &(by_finding){.rule = &by_across_rules[BY_ACROSS_MISSING],
                                              .place = by_testimony_place(it->testimony, (by_position){0}),
                                              .related = by_place_in_record(it, &value),
                                              .details = {by_span_of(by_fact_noun(fact)), text}});
}

static void check_names(const by_comparison *it, const by_agents *agents, by_span article)
{
  for (size_t i = 0; i < agents->count && by_is_affordable(it); i++) {
    const by_value *const name = &agents->items[i].name;
    if (by_value_is_usable(name, false) && !is_named_there(it, article, name->text)) {
      miss(it, BY_FACT_AGENT, name->text, name);
    }
  }
}

/* How often the part of a name is stated, or the name as displayed. */
static size_t count_of(const by_comparison *it, by_fact fact, by_span name)
{
  size_t count = 0;
  for (size_t i = 0; i < it->testimony->count; i++) {
    const by_statement *const said = &it->testimony->items[i];
    const by_span about = fact == BY_FACT_AGENT ? said->value : said->of;
    count += said->fact == fact && about.size == name.size && by_span_equal(about, name);
  }
  it->all->work += it->testimony->count;
  return count;
}

/* A part of a name stands as often as the name, which is stated as displayed and, where it has no parts, once more. */
static void check_part(const by_comparison *it, by_fact fact, by_span part, const by_named *named)
{
  if (part.size != 0 && count_of(it, fact, named->name) < count_of(it, BY_FACT_AGENT, named->name)) {
    miss(it, fact, part, &named->agent->name);
  }
}

/* Whether all mentions of the name have the same parts. */
static bool are_parted_alike(const by_named *mentions, size_t count)
{
  bool alike = true;
  for (size_t i = 1; i < count; i++) {
    alike = alike && by_span_equal(mentions[i].agent->family, mentions->agent->family) &&
            by_span_equal(mentions[i].agent->given, mentions->agent->given);
  }
  return alike;
}

/* The persons of one name: those of articles are of the issue, too. */
static void check_person(const by_comparison *it, const by_named *mentions, size_t count)
{
  bool sure = false;
  for (size_t i = 0; i < count; i++) {
    sure = sure || by_value_is_usable(&mentions[i].agent->name, false);
  }
  if (!sure) {
    return;
  }
  if (!is_named_there(it, by_span_of(""), mentions->name)) {
    miss(it, BY_FACT_AGENT, mentions->name, &mentions->agent->name);
  }
  if (are_parted_alike(mentions, count)) {
    check_part(it, BY_FACT_FAMILY, mentions->agent->family, mentions);
    check_part(it, BY_FACT_GIVEN, mentions->agent->given, mentions);
  }
}

static void check_persons(const by_comparison *it)
{
  const by_named_list *const names = &it->all->composed->names;
  for (size_t i = 0; i < names->count && by_is_affordable(it);) {
    const by_named *first = NULL;
    const size_t count = by_named_find(names, names->items[i].name, &first);
    check_person(it, first, count);
    i += count == 0 ? 1 : count;
  }
}

void by_check_constituents(const by_comparison *it)
{
  for (size_t i = 0; i < it->record->article_count && by_is_affordable(it); i++) {
    const by_article_record *const article = &it->record->articles[i];
    const by_expected_value title = {.text = article->title.text};
    const bool sure = article->title.text.size != 0 && by_value_is_usable(&article->title, false);
    if (sure && by_is_stated(it, BY_FACT_ARTICLE, &title)) {
      check_names(it, &article->agents, article->title.text);
    }
  }
  check_persons(it);
}

static void state_all(xmlDoc *document, by_testimony *testimony)
{
  by_testimony_add_all(testimony, document, "", ROWS, sizeof ROWS / sizeof ROWS[0]);
}

/* The href of the link; empty: there is none. */
static by_span link_of(const by_publication *publication)
{
  xmlNode *root = xmlDocGetRootElement(publication->package);
  for (xmlNode *node = root; node != NULL && !by_node_is(node, "manifest"); node = by_node_next(node, root)) {
    const bool record = by_node_is(node, "link") && by_words_have(by_node_attribute(node, "rel"), "record");
    if (record && by_span_is(by_node_attribute(node, "media-type"), "application/mods+xml")) {
      return by_node_attribute(node, "href");
    }
  }
  return by_span_of("");
}

by_status by_testimony_of_mods(by_schemas *schemas, const by_publication *publication, by_findings *findings, by_testimony *testimony)
{
  by_reference reference = {.path = {.size = 0}};
  const by_span href = link_of(publication);
  if (href.size == 0) {
    return BY_OK;
  }
  if (!by_reference_resolve(findings->arena, publication->package_path, href, &reference)) {
    return BY_ENVIRONMENT;
  }
  const by_holding *member = reference.scheme.size == 0 ? by_publication_member(publication, reference.path) : NULL;
  if (member == NULL) {
    return BY_OK;
  }
  xmlDoc *document = NULL;
  by_part part = {.member = member->path, .strict = true};
  by_status status = by_publication_bytes(publication, member, &part.xml);
  status = status == BY_OK ? by_outline_read(&by_outline_mods, schemas, part, findings, &document) : status;
  if (status == BY_OK) {
    testimony->member = member->path;
    state_all(document, testimony);
  }
  by_document_free(document);
  return status;
}

/* In the order of facts and the bytes of values, so that each statement of the other document need not look at all. */
static int statement_order(const void *a, const void *b)
{
  const by_statement *const left = a;
  const by_statement *const right = b;
  return left->fact != right->fact ? (int)left->fact - (int)right->fact : by_span_compare(left->value, right->value);
}

static void compare(const by_testimony *mods, const by_testimony *package, by_findings *findings)
{
  static const bool SHARED[BY_FACTS] = {
      [BY_FACT_ISSUE_TITLE] = true, [BY_FACT_TITLE] = true, [BY_FACT_NUMBER] = true,    [BY_FACT_VOLUME] = true,
      [BY_FACT_LABEL] = true,       [BY_FACT_DATE] = true,  [BY_FACT_PUBLISHER] = true, [BY_FACT_AGENT] = true,
      [BY_FACT_LANGUAGE] = true,    [BY_FACT_ISSN] = true,  [BY_FACT_RIGHTS] = true,    [BY_FACT_UID] = true};
  by_statement firsts[BY_FACTS] = {{.name = NULL}};
  for (size_t i = package->count; i > 0; i--) {
    firsts[package->items[i - 1].fact] = package->items[i - 1];
  }
  if (package->count != 0) {
    qsort(package->items, package->count, sizeof *package->items, statement_order);
  }
  for (size_t i = 0; i < mods->count; i++) {
    const by_statement *const said = &mods->items[i];
    const by_statement *const other = &firsts[said->fact];
    if (SHARED[said->fact] && other->name != NULL && bsearch(said, package->items, package->count, sizeof *said, statement_order) == NULL) {
      by_findings_add(findings, &(by_finding){.rule = &by_across_rules[BY_ACROSS_MODS],
                                              .place = by_testimony_place(mods, said->spot),
                                              .related = by_testimony_place(package, other->spot),
                                              .details = {by_span_of(said->name), said->value, other->value}});
    }
  }
}

by_status by_check_mods(by_schemas *schemas, const by_publication *publication, by_arena *arena, by_findings *findings)
{
  by_testimony mods = {.arena = arena, .path = findings->path};
  by_testimony package = {.arena = arena, .path = findings->path, .member = publication->package_path};
  const by_status status = by_testimony_of_mods(schemas, publication, findings, &mods);
  if (status == BY_OK) {
    by_testimony_of_package(publication->package, &package);
    findings->failed = findings->failed || mods.failed || package.failed;
    compare(&mods, &package, findings);
  }
  return status;
}
