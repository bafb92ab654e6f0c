/* SPDX-License-Identifier: BSD-2-Clause */
/* A tree of libxml2 from what expat tells. Its nodes lie in an arena of the document and are freed all at once, not by libxml2; the names
 * lie in a dictionary that the documents share. */
#include "check/tree.h"

#include "check/budget.h"
#include "check/full_name.h"
#include "check/tree_id.h"
#include "check/xml_scan.h"

#include <libxml/parserInternals.h>
#include <limits.h>
#include <stddef.h>

enum {
  NAMES_MOST = 1 << 14,   /* a dictionary of more names is given up for a new one */
  COUNT_MOST = USHRT_MAX, /* nodes of libxml2 count no further lines; nor columns, which lie in the same way */
  NAME_COST = 160,        /* bytes of a name beside its letters, in libxml2 and expat, and of an identifier */
  IDENTIFIER_COST = 192
};

/* An element with its attributes in one piece of the arena. */
typedef struct element_room {
  xmlNode node;
  xmlAttr attributes[];
} element_room;

/* The text of an attribute; its value follows. There is only what texts have: most of a tree are attributes. */
typedef struct value_room {
  _Alignas(xmlNode) char text[offsetof(xmlNode, properties)];
} value_room;
_Static_assert(offsetof(xmlNode, content) < offsetof(xmlNode, properties), "what a text has comes first");

/* What was made in the arena, or that it was not. */
static void *taken(by_tree *tree, void *room)
{
  tree->failed = tree->failed || room == NULL;
  tree->limited = tree->limited || by_arena_is_full(tree->arena);
  return room;
}

static void *take(by_tree *tree, size_t size)
{
  return taken(tree, by_arena_take(tree->arena, 1, size));
}

/* What libxml2 takes for itself belongs to the document, too. */
static void charge(by_tree *tree, size_t bytes)
{
  tree->limited = tree->limited || !by_arena_charge(tree->arena, bytes);
  tree->failed = tree->failed || tree->limited;
}

/* Names take more than their bytes in the document, and there is no need for so many. */
static void charge_name(by_tree *tree, size_t size)
{
  const size_t bytes = NAME_COST + 2 * size;
  tree->limited = tree->limited || bytes > tree->names_room;
  tree->names_room -= tree->limited ? 0 : bytes;
  charge(tree, bytes);
}

static const xmlChar *name_in(by_tree *tree, by_span name)
{
  const int before = xmlDictSize(tree->names);
  const xmlChar *found = xmlDictLookup(tree->names, (const xmlChar *)name.at, (int)name.size);
  tree->failed = tree->failed || found == NULL;
  if (xmlDictSize(tree->names) != before) {
    charge_name(tree, name.size);
  }
  return found;
}

/* Hangs a node into the tree, as the last so far. */
static void append(by_tree *tree, xmlNode *node, by_position spot)
{
  xmlNode *parent = tree->open == NULL ? (xmlNode *)tree->document : tree->open;
  node->doc = tree->document;
  node->line = spot.line < COUNT_MOST ? (unsigned short)spot.line : COUNT_MOST;
  node->extra = spot.line < COUNT_MOST && spot.column < COUNT_MOST ? (unsigned short)spot.column : 0; /* XSLT's, which is not used */
  node->parent = parent;
  node->prev = parent->last;
  if (parent->last == NULL) {
    parent->children = node;
  } else {
    parent->last->next = node;
  }
  parent->last = node;
}

/* A node without children, its content behind it. */
static void add_leaf(by_tree *tree, xmlNode leaf, by_span content, by_position spot)
{
  xmlNode *node = taken(tree, by_arena_room(tree->arena, 1, sizeof *node + content.size + 1));
  if (node == NULL) {
    return;
  }
  *node = leaf;
  node->content = (xmlChar *)(node + 1);
  memcpy(node->content, content.at, content.size);
  node->content[content.size] = '\0';
  append(tree, node, spot);
}

/* Whether nothing but a line end and its indentation stands between the children of an element that holds no text. */
static bool is_layout(const by_tree *tree, by_span text)
{
  static const char *const HOLDERS[] = {"body", "article", "section", "lg", "list", "nav", "ol", "ul", "table", "tbody", "row", "tr"};
  bool blank = tree->open != NULL && text.at[0] == '\n';
  for (size_t i = 1; i < text.size && blank; i++) {
    blank = text.at[i] == ' ';
  }
  for (size_t i = 0; i < sizeof HOLDERS / sizeof HOLDERS[0] && blank; i++) {
    const char *const name = (const char *)tree->open->name;
    if (name[0] == HOLDERS[i][0] && strcmp(name, HOLDERS[i]) == 0) {
      return true;
    }
  }
  return false;
}

void by_tree_text(by_tree *tree, by_span text, by_position spot)
{
  if (is_layout(tree, text)) {
    return;
  }
  add_leaf(tree, (xmlNode){.type = XML_TEXT_NODE, .name = xmlStringText}, text, spot);
}

void by_tree_instruction(by_tree *tree, const char *target, by_span content, by_position spot)
{
  const xmlChar *name = name_in(tree, by_span_of(target));
  add_leaf(tree, (xmlNode){.type = XML_PI_NODE, .name = name}, content, spot);
}

void by_tree_namespace(by_tree *tree, const char *prefix, const char *address)
{
  xmlNs *space = take(tree, sizeof *space);
  const xmlChar *href = name_in(tree, by_span_of(address == NULL ? "" : address));
  const xmlChar *name = prefix == NULL ? NULL : name_in(tree, by_span_of(prefix));
  if (space == NULL) {
    return;
  }
  space->type = XML_NAMESPACE_DECL;
  space->href = href;
  space->prefix = name;
  space->next = tree->declared;
  tree->declared = space;
}

static bool is_prefix(const xmlNs *space, const char *prefix)
{
  if (space->prefix == NULL || prefix == NULL) {
    return space->prefix == NULL && prefix == NULL;
  }
  return strcmp((const char *)space->prefix, prefix) == 0;
}

/* The declaration that the prefix of a name means at an element. expat has seen that there is one. */
static xmlNs *space_at(by_tree *tree, xmlNode *node, const by_full_name *name)
{
  if (!name->has_space) {
    return NULL;
  }
  const xmlNode *parent = tree->open;
  if (node->nsDef == NULL && parent != NULL && parent->ns != NULL && is_prefix(parent->ns, name->prefix)) {
    return parent->ns;
  }
  xmlNs *found = xmlSearchNs(tree->document, node, (const xmlChar *)name->prefix);
  tree->failed = tree->failed || found == NULL;
  return found;
}

/* Where a text is kept: few values in use differ in neither length, start nor end. */
static size_t slot_of(by_span value)
{
  enum { FIRST = 3, LAST = 7 };
  const size_t first = value.size == 0 ? 0 : (unsigned char)value.at[0];
  const size_t last = value.size == 0 ? 0 : (unsigned char)value.at[value.size - 1];
  return (value.size + first * FIRST + last * LAST) % BY_TREE_VALUES;
}

/* Attributes that have the same value mostly share its text, which belongs to none of them then. */
static xmlNode *value_text(by_tree *tree, by_span value)
{
  xmlNode **kept = &tree->values[slot_of(value)];
  if (*kept != NULL && by_span_is(value, (const char *)(*kept)->content)) {
    return *kept;
  }
  value_room *room = take(tree, sizeof *room + value.size + 1);
  if (room == NULL) {
    return NULL;
  }
  void *const start = room->text;
  xmlNode *const text = start;
  text->type = XML_TEXT_NODE;
  text->name = xmlStringText;
  text->doc = tree->document;
  text->content = (xmlChar *)(room + 1);
  memcpy(text->content, value.at, value.size);
  *kept = text;
  return text;
}

/* One that is there already is left to the rules of TEI, and to the grammar: that looks for an attribute which is not marked as an
 * identifier in libxml2's own table. */
static void add_identifier(by_tree *tree, xmlAttr *attribute)
{
  by_tree_store *const store = tree->document->_private;
  const char *const value = (const char *)attribute->children->content;
  const char *const kept = tree->watch == NULL ? value : by_arena_string(store->ids, by_span_of(value));
  bool known = false;
  tree->failed = tree->failed || kept == NULL || !by_tree_id_add(store, (by_tree_id){.value = kept, .element = attribute->parent}, &known);
  tree->limited = tree->limited || by_arena_is_full(store->ids);
  if (known && tree->watch == NULL) {
    (void)xmlAddID(NULL, tree->document, attribute->children->content, attribute);
    charge(tree, IDENTIFIER_COST);
  }
  attribute->atype = known ? 0 : XML_ATTRIBUTE_ID;
}

/* False where memory is short. */
static bool add_attribute(by_tree *tree, xmlNode *node, xmlAttr *attribute, const char *const *pair)
{
  static const char IDENTIFIER[] = "http://www.w3.org/XML/1998/namespace\001id\001xml";
  const by_full_name full = by_full_name_of(pair[0]);
  const bool is_identifier = strcmp(pair[0], IDENTIFIER) == 0;
  const by_span value = is_identifier ? by_span_trim(by_span_of(pair[1])) : by_span_of(pair[1]);
  xmlNode *text = value_text(tree, value);
  if (text == NULL) {
    return false;
  }
  attribute->type = XML_ATTRIBUTE_NODE;
  attribute->name = name_in(tree, full.local);
  attribute->ns = space_at(tree, node, &full);
  attribute->doc = tree->document;
  attribute->parent = node;
  attribute->children = text;
  attribute->last = text;
  if (is_identifier) {
    add_identifier(tree, attribute);
  }
  return true;
}

static void add_attributes(by_tree *tree, xmlNode *node, xmlAttr *attributes, const char *const *pairs)
{
  xmlAttr *last = NULL;
  for (size_t i = 0; pairs[2 * i] != NULL && !tree->failed && add_attribute(tree, node, &attributes[i], &pairs[2 * i]); i++) {
    attributes[i].prev = last;
    if (last == NULL) {
      node->properties = attributes;
    } else {
      last->next = &attributes[i];
    }
    last = &attributes[i];
  }
}

void by_tree_open(by_tree *tree, const char *name, const char *const *pairs, by_position spot)
{
  const by_full_name full = by_full_name_of(name);
  size_t count = 0;
  while (pairs[2 * count] != NULL) {
    count++;
  }
  element_room *room = take(tree, sizeof *room + count * sizeof(xmlAttr));
  const xmlChar *local = name_in(tree, full.local);
  if (room == NULL) {
    return;
  }
  xmlNode *node = &room->node;
  node->type = XML_ELEMENT_NODE;
  node->name = local;
  node->nsDef = tree->declared;
  tree->declared = NULL;
  append(tree, node, spot);
  node->ns = space_at(tree, node, &full);
  add_attributes(tree, node, room->attributes, pairs);
  tree->open = node;
}

void by_tree_close(by_tree *tree)
{
  xmlNode *const closed = tree->open;
  if (closed == NULL) {
    return;
  }
  tree->open = closed->parent->type == XML_ELEMENT_NODE ? closed->parent : NULL;
  if (tree->watch != NULL && !tree->failed) {
    by_tree_rest_of(tree, closed, tree->watch->close(tree->watch->context, closed));
  }
}

/* The dictionary of the last documents, or an empty one. */
static bool have_names(by_tree *tree)
{
  if (tree->names != NULL && xmlDictSize(tree->names) > NAMES_MOST) {
    xmlDictFree(tree->names);
    tree->names = NULL;
  }
  if (tree->names == NULL) {
    tree->names = xmlDictCreate();
  }
  return tree->names != NULL;
}

bool by_tree_begin(by_tree *tree, const by_tree_room *room)
{
  static const xmlChar VERSION[] = "1.0";
  tree->open = NULL;
  tree->declared = NULL;
  tree->names_room = BY_TREE_NAMES_ROOM;
  tree->watch = room->watch;
  tree->failed = false;
  tree->limited = false;
  memset(tree->values, 0, sizeof tree->values);
  tree->arena = have_names(tree) ? by_arena_new(room->ceiling) : NULL;
  tree->document = tree->arena == NULL ? NULL : xmlNewDoc(VERSION);
  if (tree->document == NULL) {
    by_arena_free(tree->arena);
    return false;
  }
  if (room->share != NULL) {
    by_arena_reserve(tree->arena, room->likely);
  }
  by_tree_store *store = take(tree, sizeof *store);
  if (store != NULL) {
    store->ids = room->watch == NULL ? tree->arena : by_arena_new(room->ceiling);
  }
  if (store == NULL || store->ids == NULL) {
    by_arena_free(tree->arena);
    xmlFreeDoc(tree->document);
    return false;
  }
  store->arena = tree->arena;
  store->share = room->share;
  store->taken = room->likely;
  tree->document->_private = store;
  tree->document->dict = tree->names;
  (void)xmlDictReference(tree->names);
  return true;
}

xmlDoc *by_tree_end(by_tree *tree)
{
  tree->document->properties |= XML_DOC_WELLFORMED;
  return tree->document;
}

void by_tree_drop_names(by_tree *tree)
{
  xmlDictFree(tree->names);
  tree->names = NULL;
}

size_t by_tree_least(const by_xml_counts *counts)
{
  return counts->elements * sizeof(xmlNode) + counts->attributes * (sizeof(xmlAttr) + sizeof(value_room)) + counts->spaces * sizeof(xmlNs) +
         counts->texts * sizeof(xmlNode);
}

size_t by_tree_size(const xmlDoc *document)
{
  const by_tree_store *store = document->_private;
  return by_arena_used(store->arena);
}

void by_tree_free(xmlDoc *document)
{
  if (document == NULL) {
    return;
  }
  const by_tree_store *store = document->_private;
  by_arena *const arena = store->arena;
  by_arena *const ids = store->ids;
  by_share *const share = store->share;
  const size_t shared = store->taken;
  document->children = NULL;
  document->last = NULL;
  xmlFreeDoc(document);
  if (ids != arena) {
    by_arena_free(ids);
  }
  by_arena_free(arena);
  if (share != NULL) {
    by_share_give(share, shared);
  }
}
