/* SPDX-License-Identifier: BSD-2-Clause */
/* NAME.record.xml into the record: one row of a table for each element of the root. The document is valid already (schemas/record.rng), so
 * nothing is checked twice; only what the grammar cannot say is left to check/. */
#include "read/record_file.h"

#include "base/xml_char.h"
#include "read/mark.h"

#include <libxml/parser.h>
#include <libxml/tree.h>

static const xmlChar NO_NAME[] = "";

typedef struct record_work {
  by_arena *arena;
  by_record *record;
  by_value *events;
  bool failed; /* memory was short */
} record_work;

static bool is_element(const xmlNode *node, const char *name)
{
  return node->type == XML_ELEMENT_NODE && by_span_is(by_span_of((const char *)node->name), name);
}

/* A copy of what libxml2 allocated, which is freed. White space at both ends is the document's, not the value's. */
static by_span take_copy(record_work *work, xmlChar *text)
{
  by_span copy = {0};
  by_span inner = by_span_of((const char *)text);
  while (inner.size != 0 && by_is_xml_blank(inner.at[0])) {
    inner = by_span_from(inner, 1);
  }
  while (inner.size != 0 && by_is_xml_blank(inner.at[inner.size - 1])) {
    inner.size--;
  }
  if (inner.size != 0 && !by_arena_copy(work->arena, inner, &copy)) {
    work->failed = true;
  }
  xmlFree(text);
  return copy;
}

static by_span content_of(record_work *work, const xmlNode *node)
{
  xmlChar *text = xmlNodeGetContent(node);
  if (text == NULL) {
    work->failed = true;
    return (by_span){0};
  }
  return take_copy(work, text);
}

static by_span attribute_of(record_work *work, const xmlNode *node, const char *name)
{
  for (const xmlAttr *each = node->properties; each != NULL; each = each->next) {
    if (strcmp((const char *)each->name, name) == 0) {
      xmlChar *text = each->children == NULL ? xmlStrdup(NO_NAME) : xmlNodeGetContent(each->children);
      if (text != NULL) {
        return take_copy(work, text);
      }
      work->failed = true;
    }
  }
  return (by_span){0};
}

/* The attribute's decimal number, at most 15 digits by the grammar; 0 where it is absent. */
static size_t number_of(record_work *work, const xmlNode *node, const char *name)
{
  const by_span digits = attribute_of(work, node, name);
  size_t number = 0;
  for (size_t i = 0; i < digits.size; i++) {
    number = number * 10 + (size_t)(digits.at[i] - '0');
  }
  return number;
}

static by_span child_of(record_work *work, const xmlNode *node, const char *name)
{
  for (const xmlNode *child = node->children; child != NULL; child = child->next) {
    if (is_element(child, name)) {
      return content_of(work, child);
    }
  }
  return (by_span){0};
}

/* The cell of a spreadsheet that the value was given in, as far as the record names it; NULL where it does not. */
static const by_cell *cell_of(record_work *work, const xmlNode *node)
{
  const by_cell named = {.sheet = attribute_of(work, node, "sheet"), .address = attribute_of(work, node, "cell")};
  if (named.sheet.size == 0 || named.address.size == 0) {
    return NULL;
  }
  by_cell *const cell = by_arena_take(work->arena, 1, sizeof *cell);
  if (cell == NULL) {
    work->failed = true;
    return NULL;
  }
  *cell = named;
  return cell;
}

/* The value without its rejected ones. */
static by_value plain_value(record_work *work, const xmlNode *node)
{
  by_value value = {.text = child_of(work, node, "value"),
                    .raw = child_of(work, node, "raw"),
                    .rule = attribute_of(work, node, "rule"),
                    .confidence = (unsigned)number_of(work, node, "confidence"),
                    .confirmed_by = attribute_of(work, node, "confirmed-by"),
                    .cell = cell_of(work, node),
                    .record_line = (size_t)xmlGetLineNo(node),
                    .at = {.offset = number_of(work, node, "offset"),
                           .size = number_of(work, node, "size"),
                           .character = number_of(work, node, "character"),
                           .characters = number_of(work, node, "characters"),
                           .line = number_of(work, node, "line"),
                           .column = number_of(work, node, "column")}};
  if (!by_state_named(attribute_of(work, node, "state"), &value.state)) {
    value.state = BY_UNKNOWN;
  }
  return value;
}

static by_value value_of(record_work *work, const xmlNode *node)
{
  by_value value = plain_value(work, node);
  const by_value **next = &value.beaten;
  for (const xmlNode *child = node->children; child != NULL; child = child->next) {
    if (!is_element(child, "rejected")) {
      continue;
    }
    by_value *beaten = by_arena_take(work->arena, 1, sizeof *beaten);
    if (beaten == NULL) {
      work->failed = true;
      return value;
    }
    *beaten = plain_value(work, child);
    *next = beaten;
    next = &beaten->beaten;
  }
  return value;
}

static by_agent agent_of(record_work *work, const xmlNode *node)
{
  by_agent agent = {.role = BY_EDITOR,
                    .name = value_of(work, node),
                    .family = child_of(work, node, "family"),
                    .given = child_of(work, node, "given"),
                    .romanised = child_of(work, node, "romanised")};
  agent.name.text = child_of(work, node, "name");
  if (!by_role_named(attribute_of(work, node, "role"), &agent.role)) {
    agent.role = BY_EDITOR;
  }
  return agent;
}

static size_t count_elements(const xmlNode *node, const char *name)
{
  size_t count = 0;
  for (const xmlNode *child = node->children; child != NULL; child = child->next) {
    count += is_element(child, name);
  }
  return count;
}

static by_agents agents_of(record_work *work, const xmlNode *node, const char *name)
{
  by_agents agents = {.items = by_arena_take(work->arena, count_elements(node, name), sizeof *agents.items)};
  if (agents.items == NULL) {
    work->failed = true;
    return agents;
  }
  for (const xmlNode *child = node->children; child != NULL; child = child->next) {
    if (is_element(child, name)) {
      agents.items[agents.count++] = agent_of(work, child);
    }
  }
  return agents;
}

static unsigned char hex_value(char digit)
{
  return (unsigned char)(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

static by_digest digest_of(by_span hex)
{
  by_digest digest = {.size = hex.size / 2};
  if (digest.size > BY_DIGEST_MOST) {
    digest.size = 0;
  }
  for (size_t i = 0; i < digest.size; i++) {
    digest.bytes[i] = (unsigned char)(hex_value(hex.at[2 * i]) << 4 | hex_value(hex.at[2 * i + 1]));
  }
  return digest;
}

static void read_package(record_work *work, const xmlNode *node)
{
  work->record->package_line = (size_t)xmlGetLineNo(node);
  work->record->package_id = attribute_of(work, node, "id");
  work->record->uid = attribute_of(work, node, "uid");
  work->record->slug = attribute_of(work, node, "slug");
}

static void read_source(record_work *work, const xmlNode *node)
{
  work->record->source_line = (size_t)xmlGetLineNo(node);
  work->record->source = (by_source){.name = attribute_of(work, node, "name"),
                                     .size = number_of(work, node, "size"),
                                     .sha256 = digest_of(attribute_of(work, node, "sha256")),
                                     .encoding = attribute_of(work, node, "encoding"),
                                     .line_end = attribute_of(work, node, "line-end"),
                                     .wrap = attribute_of(work, node, "wrap"),
                                     .mark = by_span_is(attribute_of(work, node, "mark"), "true"),
                                     .final_line_end = by_span_is(attribute_of(work, node, "final-line-end"), "true"),
                                     .lines = number_of(work, node, "lines"),
                                     .characters = number_of(work, node, "characters")};
}

static void read_title(record_work *work, const xmlNode *node)
{
  work->record->title_romanised = child_of(work, node, "romanised");
}

static void read_date(record_work *work, const xmlNode *node)
{
  work->record->date_calendar = child_of(work, node, "calendar");
  work->record->date_normalised = child_of(work, node, "normalised");
}

static void read_event(record_work *work, const xmlNode *node)
{
  work->events[work->record->event_count++] = value_of(work, node);
}

static void read_organization(record_work *work, const xmlNode *node)
{
  work->record->organization = content_of(work, node);
  work->record->organization_line = (size_t)xmlGetLineNo(node);
}

static void read_evaluator(record_work *work, const xmlNode *node)
{
  work->record->evaluator = content_of(work, node);
  work->record->evaluator_line = (size_t)xmlGetLineNo(node);
}

static void read_article(record_work *work, const xmlNode *node)
{
  by_article_record *article = &work->record->articles[work->record->article_count++];
  article->line = number_of(work, node, "line");
  article->end_line = number_of(work, node, "end-line");
  article->title_lines = attribute_of(work, node, "title-lines").size == 0 ? BY_NOWHERE : number_of(work, node, "title-lines");
  article->bounds = plain_value(work, node);
  for (const xmlNode *child = node->children; child != NULL; child = child->next) {
    if (is_element(child, "title")) {
      article->title = value_of(work, child);
      article->romanised = child_of(work, child, "romanised");
    }
  }
  article->agents = agents_of(work, node, "agent");
  article->agents.complete = attribute_of(work, node, "agents").size != 0;
}

typedef struct element_row {
  const char *name;
  void (*read)(record_work *work, const xmlNode *node);
} element_row;

/* What there is beside the single values. */
static const element_row ELEMENTS[] = {
    {"package", read_package}, {"source", read_source},   {"title", read_title},         {"date", read_date},
    {"event", read_event},     {"article", read_article}, {"evaluator", read_evaluator}, {"organization", read_organization},
};

static void read_child(record_work *work, const xmlNode *node)
{
  for (size_t i = 0; i < BY_FIELDS; i++) {
    if (is_element(node, by_fields[i].name)) {
      *by_field_in(&by_fields[i], work->record) = value_of(work, node);
    }
  }
  for (size_t i = 0; i < sizeof ELEMENTS / sizeof ELEMENTS[0]; i++) {
    if (is_element(node, ELEMENTS[i].name)) {
      ELEMENTS[i].read(work, node);
    }
  }
}

static void read_root(record_work *work, const xmlNode *root)
{
  by_record *record = work->record;
  work->events = by_arena_take(work->arena, count_elements(root, "event"), sizeof *work->events);
  record->articles = by_arena_take(work->arena, count_elements(root, "article"), sizeof *record->articles);
  if (work->events == NULL || record->articles == NULL) {
    work->failed = true;
    return;
  }
  for (const xmlNode *child = root->children; child != NULL; child = child->next) {
    read_child(work, child);
  }
  record->events = work->events;
  record->editors = agents_of(work, root, "editor");
}

by_status by_record_read(const xmlDoc *document, by_arena *arena, by_record *record)
{
  *record = (by_record){0};
  record_work work = {.arena = arena, .record = record};
  read_root(&work, xmlDocGetRootElement(document));
  return !work.failed && by_persons_number(arena, record) ? BY_OK : BY_ENVIRONMENT;
}
