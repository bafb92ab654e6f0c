/* SPDX-License-Identifier: BSD-2-Clause */
/* A document against the table of its outline, element by element. */
#include "check/outline.h"

#include "base/rules_xml.h"
#include "check/epub_reference.h"
#include "check/node.h"

#include <libxml/tree.h>
#include <stdio.h>

enum { NAME_MOST = 64, MESSAGE_MOST = 200, CHILDREN_MOST = 32 };

typedef struct outline_walk {
  const by_outline *outline;
  by_span member;
  by_findings *findings;
} outline_walk;

void by_outline_report(const char *shown, by_span member, const xmlNode *node, const char *what, by_findings *findings)
{
  char message[MESSAGE_MOST];
  (void)snprintf(message, sizeof message, "%.60s: %.130s", (const char *)node->name, what);
  by_findings_add(findings, &(by_finding){.rule = &by_xml_rules[BY_XML_GRAMMAR],
                                          .place = by_node_place(member, node),
                                          .details = {by_span_of(shown), by_span_of(message)}});
}

static void complain(const outline_walk *walk, const xmlNode *node, const char *what, by_span which)
{
  char message[MESSAGE_MOST];
  char word[NAME_MOST] = "";
  const by_span cut = by_span_slice(which, 0, sizeof word - 1);
  if (cut.size != 0) {
    memcpy(word, cut.at, cut.size);
  }
  (void)snprintf(message, sizeof message, "%.100s%s%.63s", what, cut.size == 0 ? "" : " ", word);
  by_outline_report(walk->outline->shown, walk->member, node, message, walk->findings);
}

/* Puts as much of the text behind what is there as there is room for. */
static void append(char name[NAME_MOST], size_t *size, const char *text)
{
  const by_span part = by_span_slice(by_span_of(text), 0, NAME_MOST - 1 - *size);
  if (part.size != 0) {
    memcpy(name + *size, part.at, part.size);
  }
  *size += part.size;
  name[*size] = '\0';
}

/* The name of an element with the prefix that the outline has for its address; false where it has none. */
static bool name_of(const by_outline *outline, const xmlNode *node, char name[NAME_MOST])
{
  const char *address = node->ns == NULL ? "" : (const char *)node->ns->href;
  for (size_t i = 0; i < BY_OUTLINE_SPACES && outline->spaces[i].address != NULL; i++) {
    if (strcmp(address, outline->spaces[i].address) == 0) {
      const char *prefix = outline->spaces[i].prefix;
      size_t size = 0;
      append(name, &size, prefix == NULL ? "" : prefix);
      append(name, &size, prefix == NULL ? "" : ":");
      append(name, &size, (const char *)node->name);
      return true;
    }
  }
  name[0] = '\0';
  return false;
}

static const by_outline_row *row_of(const by_outline *outline, const char *name)
{
  static const by_outline_row LEAF = {.needed = "", .children = "", .text = true, .filled = true};
  for (size_t i = 0; i < outline->row_count; i++) {
    if (strcmp(outline->rows[i].name, name) == 0) {
      return &outline->rows[i];
    }
  }
  return by_words_have(by_span_of(outline->leaves), name) ? &LEAF : NULL;
}

static void check_value(const outline_walk *walk, const xmlNode *node, const char *name, const xmlAttr *attribute)
{
  const by_outline *outline = walk->outline;
  const by_span value = by_xml_trim(by_node_attribute(node, (const char *)attribute->name));
  if (strcmp((const char *)attribute->name, "id") == 0 && !by_xml_is_name(value)) {
    complain(walk, node, "a value that is no name of XML in the attribute", by_span_of("id"));
  }
  for (size_t i = 0; i < outline->value_count; i++) {
    const by_outline_value *row = &outline->values[i];
    if ((row->name != NULL && strcmp(row->name, name) != 0) || strcmp(row->attribute, (const char *)attribute->name) != 0) {
      continue;
    }
    if (!by_words_hold(by_span_of(row->values), value)) {
      complain(walk, node, "a value that it cannot have in the attribute", by_span_of(row->attribute));
    }
  }
}

static bool is_allowed(const by_outline *outline, const by_outline_row *row, const xmlAttr *attribute)
{
  static const char XML_SPACE[] = "http://www.w3.org/XML/1998/namespace";
  const char *name = (const char *)attribute->name;
  if (outline->any_attributes) {
    return true;
  }
  if (attribute->ns != NULL && strcmp((const char *)attribute->ns->href, XML_SPACE) == 0) {
    return !outline->language_named || (strcmp(name, "lang") == 0 && by_words_have(by_span_of(row->allowed), "xml:lang"));
  }
  if (attribute->ns != NULL) {
    return outline->foreign_attributes;
  }
  return by_words_have(by_span_of(row->allowed), name) || by_words_have(by_span_of(row->needed), name);
}

static bool has_attribute(const xmlNode *node, by_span name)
{
  const xmlAttr *each = node->properties;
  while (each != NULL && (each->ns != NULL || !by_span_is(name, (const char *)each->name))) {
    each = each->next;
  }
  return each != NULL;
}

static void check_attributes(const outline_walk *walk, const xmlNode *node, const char *name, const by_outline_row *row)
{
  for (const xmlAttr *each = node->properties; each != NULL; each = each->next) {
    if (!is_allowed(walk->outline, row, each)) {
      complain(walk, node, "an attribute that it cannot have,", by_span_of((const char *)each->name));
    }
    if (each->ns == NULL) {
      check_value(walk, node, name, each);
    }
  }
  by_span words = by_span_of(row->needed);
  by_span word = {0};
  while (by_word_next(&words, &word)) {
    if (!has_attribute(node, word)) {
      complain(walk, node, "without the attribute", word);
    }
  }
}

/* The name in a word of a list of children, and how often it may stand. */
static char split(by_span *word)
{
  const char last = word->at[word->size - 1];
  const bool marked = last == '?' || last == '+' || last == '*';
  word->size -= marked;
  return marked ? last : '1';
}

/* Place of the child in the list; BY_NOWHERE where it is not in it. */
static size_t place_of(const char *children, const char *name)
{
  by_span words = by_span_of(children);
  by_span word = {0};
  for (size_t i = 0; by_word_next(&words, &word); i++) {
    (void)split(&word);
    if (by_span_is(word, name)) {
      return i;
    }
  }
  return BY_NOWHERE;
}

static void check_counts(const outline_walk *walk, const xmlNode *node, const char *children, const size_t counts[CHILDREN_MOST])
{
  by_span words = by_span_of(children);
  by_span word = {0};
  for (size_t i = 0; i < CHILDREN_MOST && by_word_next(&words, &word); i++) {
    const char often = split(&word);
    if (counts[i] == 0 && (often == '1' || often == '+')) {
      complain(walk, node, "without its", word);
    }
    if (counts[i] > 1 && (often == '1' || often == '?')) {
      complain(walk, node, "with more than one", word);
    }
  }
}

static void check_text(const outline_walk *walk, const xmlNode *node, const by_outline_row *row)
{
  bool filled = false;
  for (const xmlNode *each = node->children; each != NULL; each = each->next) {
    filled = filled || by_xml_trim(by_node_text(each)).size != 0;
  }
  if (filled && !row->text) {
    complain(walk, node, "text that it cannot have", by_span_of(NULL));
  }
  if (!filled && row->filled) {
    complain(walk, node, "is empty", by_span_of(NULL));
  }
}

/* Place of the child in the list of the row; BY_NOWHERE, which is told, where it may not stand there. */
static size_t place_of_child(const outline_walk *walk, const xmlNode *child, const by_outline_row *row)
{
  char name[NAME_MOST];
  const size_t place = name_of(walk->outline, child, name) ? place_of(row->children, name) : BY_NOWHERE;
  if (place < CHILDREN_MOST) {
    return place;
  }
  complain(walk, child, name[0] == '\0' ? "is of another namespace than" : "cannot stand in",
           by_span_of((const char *)child->parent->name));
  return BY_NOWHERE;
}

static void check_children(const outline_walk *walk, const xmlNode *node, const by_outline_row *row)
{
  size_t counts[CHILDREN_MOST] = {0};
  size_t last = 0;
  size_t found = 0;
  for (const xmlNode *each = node->children; each != NULL; each = each->next) {
    if (each->type != XML_ELEMENT_NODE) {
      continue;
    }
    found++;
    const size_t place = place_of_child(walk, each, row);
    if (place == BY_NOWHERE) {
      continue;
    }
    if (row->ordered && place < last) {
      complain(walk, each, "comes too late in", by_span_of((const char *)node->name));
    }
    last = place > last ? place : last;
    counts[place]++;
  }
  check_counts(walk, node, row->children, counts);
  if (row->some && found == 0) {
    complain(walk, node, "has nothing in it", by_span_of(NULL));
  }
}

/* The row of an element, with its name; NULL where the outline says nothing of it. */
static const by_outline_row *row_of_node(const by_outline *outline, const xmlNode *node, char name[NAME_MOST])
{
  return node->type == XML_ELEMENT_NODE && name_of(outline, node, name) ? row_of(outline, name) : NULL;
}

/* Whether it is the outermost element of its kind of document; else that is told. */
static bool check_root(const outline_walk *walk, const xmlNode *root)
{
  const by_outline *outline = walk->outline;
  char name[NAME_MOST];
  if (name_of(outline, root, name) && strcmp(name, outline->root) == 0) {
    return true;
  }
  const bool named = strcmp((const char *)root->name, outline->root) == 0;
  const char *const address = outline->spaces[0].address;
  if (named) {
    complain(walk, root, address[0] == '\0' ? "must be of no namespace" : "is not of the namespace", by_span_of(address));
  } else {
    complain(walk, root, "is not the outermost element of this kind of document,", by_span_of(outline->root));
  }
  return false;
}

void by_outline_check(const by_outline *outline, struct _xmlDoc *document, by_span member, by_findings *findings)
{
  const outline_walk walk = {.outline = outline, .member = member, .findings = findings};
  xmlNode *root = xmlDocGetRootElement(document);
  xmlNode *node = check_root(&walk, root) ? root : NULL;
  while (node != NULL) {
    char name[NAME_MOST];
    const by_outline_row *row = row_of_node(outline, node, name);
    const bool closed = row != NULL && row->children != NULL;
    if (row != NULL) {
      check_attributes(&walk, node, name, row);
    }
    if (closed) {
      check_text(&walk, node, row);
      check_children(&walk, node, row);
    }
    node = row != NULL && !closed ? by_node_skip(node, root) : by_node_next(node, root);
  }
}

by_status by_outline_read(const by_outline *outline, by_schemas *schemas, by_part part, by_findings *findings, struct _xmlDoc **document)
{
  const by_status status = by_document_read(schemas, part, findings, document);
  if (status == BY_OK && part.strict) {
    by_outline_check(outline, *document, part.member, findings);
  }
  return status;
}
