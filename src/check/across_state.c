/* SPDX-License-Identifier: BSD-2-Clause */
/* Where each kind of document has its statements. */
#include "base/buffer.h"
#include "check/across_parts.h"
#include "check/node.h"
#include "check/tei_check.h"
#include "model/identifier.h"

#include <libxml/tree.h>

enum { VALUE_MOST = 1 << 20 };

void by_testimony_add(by_testimony *testimony, by_statement statement)
{
  by_statement *const items = by_arena_grow(testimony->arena, testimony->items, testimony->count, &testimony->capacity, sizeof *items);
  if (items == NULL) {
    testimony->failed = true;
    return;
  }
  testimony->items = items;
  testimony->items[testimony->count++] = statement;
}

by_place by_testimony_place(const by_testimony *testimony, by_position spot)
{
  return (by_place){.path = testimony->path, .member = testimony->member, .line = spot.line, .column = spot.column};
}

static void state(by_testimony *testimony, by_fact fact, const char *name, by_span value, uint32_t line)
{
  by_testimony_add(testimony, (by_statement){.fact = fact, .name = name, .value = value, .spot = {.line = line}});
}

by_span by_testimony_content(by_testimony *testimony, xmlNode *element)
{
  by_buffer text = by_buffer_of(VALUE_MOST);
  by_node_add_folded(element, &text);
  by_span kept = {0};
  testimony->failed = testimony->failed || text.failed || !by_arena_copy(testimony->arena, by_span_trim(by_buffer_span(&text)), &kept);
  by_buffer_drop(&text);
  return kept;
}

static bool is_named(const xmlNode *node, const by_source_row *row)
{
  if (!by_node_is(node, row->name) || (row->parent != NULL && !by_node_is(node->parent, row->parent))) {
    return false;
  }
  const bool inside = row->parent_type == NULL || by_span_is(by_node_attribute(node->parent, "type"), row->parent_type);
  const bool later = row->first && node->prev != NULL && node->prev->prev != NULL && by_node_is(node->prev->prev, row->name);
  return inside && !later;
}

by_span by_testimony_attribute(const xmlNode *node, const char *name)
{
  for (const xmlAttr *each = node->properties; each != NULL; each = each->next) {
    if (strcmp((const char *)each->name, name) == 0) {
      return by_span_of(each->children == NULL ? "" : (const char *)each->children->content);
    }
  }
  return (by_span){.size = 0};
}

by_span by_testimony_language(by_testimony *testimony, xmlNode *element)
{
  by_span language = {.size = 0};
  for (const xmlNode *node = element; node != NULL && node->type == XML_ELEMENT_NODE && language.size == 0; node = node->parent) {
    language = by_testimony_attribute(node, "lang");
  }
  return language.size == 0 ? by_span_of("und") : by_testimony_keep(testimony, language);
}

static bool has_attribute(const xmlNode *node, const by_source_row *row)
{
  if (row->attribute == NULL) {
    return true;
  }
  const by_span value = by_testimony_attribute(node, row->attribute);
  return row->value == NULL ? value.size == 0 : by_span_is(value, row->value);
}

uint32_t by_testimony_mark(by_span bytes)
{
  enum { PRIME = 16777619 }; /* FNV-1a */
  uint32_t mark = 2166136261U;
  for (size_t i = 0; i < bytes.size; i++) {
    mark = (mark ^ (unsigned char)bytes.at[i]) * PRIME;
  }
  return bytes.size == 0 ? 0 : mark | 1U;
}

by_span by_testimony_keep(by_testimony *testimony, by_span value)
{
  by_span kept = {0};
  testimony->failed = testimony->failed || !by_arena_copy(testimony->arena, value, &kept);
  return kept;
}

by_span by_testimony_keep_buffer(by_testimony *testimony, by_buffer *text)
{
  testimony->failed = testimony->failed || text->failed;
  const by_span kept = by_testimony_keep(testimony, by_span_trim(by_buffer_span(text)));
  by_buffer_drop(text);
  return kept;
}

static by_span value_of(by_testimony *testimony, xmlNode *node, const by_source_row *row)
{
  if (row->said == NULL) {
    return row->value_of != NULL ? row->value_of(testimony, node) : by_testimony_content(testimony, node);
  }
  const by_span from = by_testimony_attribute(node, row->said);
  const by_span to = row->to == NULL ? from : by_testimony_attribute(node, row->to);
  if (by_span_equal(from, to)) {
    return by_testimony_keep(testimony, from);
  }
  by_buffer both = by_buffer_of(VALUE_MOST);
  by_buffer_add(&both, from);
  by_buffer_add_byte(&both, '-');
  by_buffer_add(&both, to);
  testimony->failed = testimony->failed || both.failed;
  const by_span kept = by_testimony_keep(testimony, by_buffer_span(&both));
  by_buffer_drop(&both);
  return kept;
}

/* What a row has a function for; empty where it has none. */
static by_span told_by(by_span (*tell)(by_testimony *testimony, xmlNode *node), by_testimony *testimony, xmlNode *node)
{
  return tell == NULL ? by_span_of("") : tell(testimony, node);
}

/* by_statement.who */
static uint32_t who_of(xmlNode *node, const by_source_row *row)
{
  return row->who == NULL ? 0 : row->who(node);
}

/* Notes that the last statement was made before: the element, or the one around it, stands twice. Two articles may be alike in all that is
 * told of them. */
static void note_twin(by_testimony *testimony, xmlNode *node)
{
  const xmlNode *twin = by_node_twin(node);
  twin = twin == NULL && !by_node_is(node->parent, "relatedItem") ? by_node_twin(node->parent) : twin;
  const by_position spot = by_node_position(twin);
  if (spot.line == 0 || testimony->failed) {
    return;
  }
  by_twin *const twins = by_arena_grow(testimony->arena, testimony->twins, testimony->twin_count, &testimony->twin_capacity, sizeof *twins);
  if (twins == NULL) {
    testimony->failed = true;
    return;
  }
  testimony->twins = twins;
  testimony->twins[testimony->twin_count++] = (by_twin){.statement = testimony->count - 1, .spot = spot};
}

/* Whether @resp names somebody else than the program. */
static bool is_answered(const xmlNode *node)
{
  const by_span pointer = by_node_attribute(node, "resp");
  return pointer.size != 0 && !by_span_is(pointer, "#resp-tool");
}

static void state_row(by_testimony *testimony, xmlNode *node, const by_source_row *row)
{
  if (!is_named(node, row) || !has_attribute(node, row)) {
    return;
  }
  const by_span before = by_span_of(row->before == NULL ? "" : row->before);
  const by_span value = value_of(testimony, node, row);
  const xmlNode *const weighed = by_node_is(node, "persName") ? node->parent : node;
  if (value.size != 0 && by_span_starts(value, before)) {
    const char *name = strcmp(row->name, "meta") == 0 ? row->value : row->name;
    by_testimony_add(testimony, (by_statement){.fact = row->fact,
                                               .name = row->called == NULL ? name : row->called,
                                               .value = by_span_slice(value, before.size, value.size),
                                               .of = told_by(row->of, testimony, node),
                                               .who = who_of(node, row),
                                               .printed = told_by(row->prints ? by_testimony_content : NULL, testimony, node),
                                               .spot = by_node_position(node),
                                               .end = by_node_end(node),
                                               .holder = by_note_holder(testimony, node),
                                               .listed = row->listed,
                                               .weighed = row->weighed,
                                               .doubted = by_tei_is_doubted(weighed),
                                               .answered = is_answered(weighed)});
    note_twin(testimony, node);
  }
}

void by_testimony_add_node(by_testimony *testimony, xmlNode *node, const by_source_row *rows, size_t count)
{
  for (size_t i = 0; node->type == XML_ELEMENT_NODE && i < count; i++) {
    if ((char)node->name[0] == rows[i].name[0]) {
      state_row(testimony, node, &rows[i]);
    }
  }
}

void by_testimony_add_all(by_testimony *testimony, xmlDoc *document, const char *end, const by_source_row *rows, size_t count)
{
  xmlNode *root = xmlDocGetRootElement(document);
  testimony->heard = true;
  for (xmlNode *node = root; node != NULL && !by_node_is(node, end); node = by_node_next(node, root)) {
    by_testimony_add_node(testimony, node, rows, count);
  }
}

void by_testimony_of_dublin_core(xmlDoc *document, by_testimony *testimony)
{
  static const by_source_row ROWS[] = {
      {.name = "creator", .fact = BY_FACT_AGENT},
      {.name = "contributor", .fact = BY_FACT_AGENT},
      {.name = "date", .fact = BY_FACT_DATE},
      {.name = "rights", .fact = BY_FACT_RIGHTS},
      {.name = "language", .fact = BY_FACT_LANGUAGE},
      {.name = "identifier", .fact = BY_FACT_IDENTIFIER},
      {.name = "title", .fact = BY_FACT_ISSUE_TITLE},
      {.name = "relation", .fact = BY_FACT_TITLE},
      {.name = "publisher", .fact = BY_FACT_PUBLISHER},
      {.name = "description", .attribute = "lang", .value = "en", .fact = BY_FACT_VOLUME, .before = "volume "},
      {.name = "description", .attribute = "lang", .value = "en", .fact = BY_FACT_NUMBER, .before = "issue "},
      {.name = "description", .attribute = "lang", .value = "en", .fact = BY_FACT_RUNNING, .before = "running number "},
      {.name = "description", .attribute = "lang", .fact = BY_FACT_LABEL},
      {.name = "source", .fact = BY_FACT_SOURCE, .before = "sha256:"},
  };
  by_testimony_add_all(testimony, document, "", ROWS, sizeof ROWS / sizeof ROWS[0]);
  for (size_t i = 0; i < testimony->count; i++) {
    by_statement *const statement = &testimony->items[i];
    const by_span issn = by_span_of("urn:issn:");
    if (statement->fact == BY_FACT_TITLE && by_span_starts(statement->value, issn)) {
      statement->fact = BY_FACT_ISSN;
      statement->value = by_span_slice(statement->value, issn.size, statement->value.size);
    }
  }
}

by_span by_bag_info_software(by_span bytes)
{
  const by_span field = by_span_of("\nBag-Software-Agent: bayegan ");
  const size_t at = by_span_find(bytes, field);
  const by_span rest = by_span_slice(bytes, at == BY_NOWHERE ? bytes.size : at + field.size, bytes.size);
  return by_span_trim(by_span_slice(rest, 0, by_span_find(rest, by_span_of("\n"))));
}

void by_testimony_of_bag_info(by_span bytes, by_testimony *testimony)
{
  static const struct {
    const char *name;
    by_fact fact;
  } FIELDS[] = {{"Bagging-Date", BY_FACT_DAY},
                {"External-Identifier", BY_FACT_PACKAGE},
                {"External-Description", BY_FACT_TITLE},
                {"Source-Organization", BY_FACT_ORGANIZATION}};
  /* Others who bag it again have a day of their own. */
  const bool own = by_bag_info_software(bytes).size != 0;
  uint32_t line = 1;
  testimony->heard = true;
  for (by_span rest = bytes; rest.size != 0; line++) {
    const size_t end = by_span_find(rest, by_span_of("\n"));
    const by_span whole = by_span_slice(rest, 0, end);
    rest = end == BY_NOWHERE ? by_span_of("") : by_span_slice(rest, end + 1, rest.size);
    for (size_t i = own ? 0 : 1; i < sizeof FIELDS / sizeof FIELDS[0]; i++) {
      const by_span name = by_span_of(FIELDS[i].name);
      if (by_span_starts(whole, name) && by_span_starts(by_span_slice(whole, name.size, 1), by_span_of(":"))) {
        by_span value = by_span_trim(by_span_slice(whole, name.size + 1, whole.size));
        value.size -= by_span_ends(value, by_span_of("\r")) ? 1 : 0;
        state(testimony, FIELDS[i].fact, FIELDS[i].name, value, line);
      }
    }
  }
}

void by_testimony_of_name(by_span path, const char *called, by_testimony *testimony)
{
  size_t start = path.size;
  while (start > 0 && path.at[start - 1] != '/') {
    start--;
  }
  size_t end = start == 0 ? start : path.size; /* a folder has no ending */
  while (end > start && path.at[end - 1] != '.') {
    end--;
  }
  state(testimony, BY_FACT_PACKAGE, called, by_span_slice(path, start, end > start ? end - 1 - start : path.size), 0);
}
