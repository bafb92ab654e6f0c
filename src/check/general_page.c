/* SPDX-License-Identifier: BSD-2-Clause */
/* The walk over one document: XHTML, SVG, MathML, NCX or media overlay. Its identifiers, features and references are noted. */
#include "check/general.h"

#include "check/node.h"

#include <libxml/tree.h>

static const char XHTML_SPACE[] = "http://www.w3.org/1999/xhtml";
static const char SVG_SPACE[] = "http://www.w3.org/2000/svg";
static const char MATHML_SPACE[] = "http://www.w3.org/1998/Math/MathML";
static const char XLINK_SPACE[] = "http://www.w3.org/1999/xlink";

typedef struct page_walk {
  by_general *general;
  const by_publication_item *item;
  by_span base;     /* path that references are relative to */
  bool remote_base; /* they are relative to an address elsewhere */
  size_t order;     /* of the element at hand, from 1 */
  unsigned features;
} page_walk;

static bool is_of(const xmlNode *node, const char *space)
{
  return node->ns != NULL && strcmp((const char *)node->ns->href, space) == 0;
}

static bool parent_is(const xmlNode *node, const char *name)
{
  return node->parent != NULL && by_node_is(node->parent, name);
}

static void note(const page_walk *walk, const xmlNode *node, by_use use, by_span href)
{
  const bool landmark = use == BY_USE_LANDMARK;
  by_general_add_use(walk->general,
                     (by_use_of){.use = use,
                                 .from = walk->item,
                                 .spot = by_node_position(node),
                                 .href = href,
                                 .base = walk->base,
                                 .remote_base = walk->remote_base,
                                 .type = landmark ? by_epub_attribute(node, "type", BY_OPS_SPACE) : by_node_attribute(node, "type")});
}

/* What a reader sees where the resource is not shown: a core source beside it in audio, content of an object. */
static bool has_fallback(const page_walk *walk, const xmlNode *node)
{
  if (by_node_is(node, "object")) {
    return node->children != NULL;
  }
  const bool source = by_node_is(node, "source");
  for (const xmlNode *each = source ? node->parent->children : NULL; each != NULL; each = each->next) {
    by_reference reference = {0};
    const by_span href = by_node_is(each, "source") ? by_node_attribute(each, "src") : by_span_of(NULL);
    if (href.size == 0 || !by_reference_resolve(walk->general->check.arena, walk->base, href, &reference)) {
      continue;
    }
    const by_publication_item *item = by_is_elsewhere(href) ? by_general_remote(walk->general, href)
                                                            : by_publication_item_at(walk->general->check.publication, reference.path);
    if (item != NULL && by_type_is_core(item->media_type)) {
      return true;
    }
  }
  return false;
}

static void note_source(const page_walk *walk, const xmlNode *node, by_use use, by_span href)
{
  note(walk, node, use, href);
  by_use_of *uses = walk->general->uses.items;
  if (!walk->general->check.failed) {
    uses[walk->general->uses.count - 1].has_fallback = has_fallback(walk, node);
  }
}

/* The addresses of a srcset: each the first word between commas; data may hold blanks, and nothing is looked for
 * behind it. */
static void note_source_set(const page_walk *walk, const xmlNode *node, by_use use, by_span set)
{
  by_span word = {0};
  bool address = true;
  while (by_word_next(&set, &word)) {
    const bool ends = word.at[word.size - 1] == ',';
    if (address) {
      note(walk, node, use, ends ? by_span_slice(word, 0, word.size - 1) : word);
    }
    address = ends && !by_span_starts(word, by_span_of("data:"));
  }
}

static by_use anchor_use(const page_walk *walk, const xmlNode *node)
{
  static const struct {
    const char *type;
    by_use use;
  } LISTS[] = {{"toc", BY_USE_TOC}, {"landmarks", BY_USE_LANDMARK}, {"page-list", BY_USE_PAGE_LIST}};
  const xmlNode *nav = walk->item == walk->general->check.publication->navigation ? node : NULL;
  while (nav != NULL && !by_node_is(nav, "nav")) {
    nav = nav->parent;
  }
  const by_span type = nav == NULL ? by_span_of(NULL) : by_epub_attribute(nav, "type", BY_OPS_SPACE);
  for (size_t i = 0; i < sizeof LISTS / sizeof LISTS[0]; i++) {
    if (by_words_have(type, LISTS[i].type)) {
      return LISTS[i].use;
    }
  }
  return BY_USE_HYPERLINK;
}

static by_use source_use(const xmlNode *node)
{
  if (parent_is(node, "video")) {
    return BY_USE_VIDEO;
  }
  return parent_is(node, "picture") ? BY_USE_PICTURE_SOURCE : BY_USE_AUDIO;
}

static by_use link_use(const xmlNode *node)
{
  const by_span type = by_type_bare(by_node_attribute(node, "type"));
  const bool css = type.size == 0 || by_span_is(type, "text/css");
  return css && by_words_have(by_node_attribute(node, "rel"), "stylesheet") ? BY_USE_STYLE_SHEET : BY_USE_LINK;
}

/* How the element uses what it refers to, where that depends on more than its name. */
static by_use use_of(const page_walk *walk, const xmlNode *node, by_use use)
{
  if (use == BY_USE_HYPERLINK) {
    return anchor_use(walk, node);
  }
  if (use == BY_USE_PICTURE_SOURCE) {
    return source_use(node);
  }
  if (use == BY_USE_LINK) {
    return link_use(node);
  }
  return use == BY_USE_IMAGE && parent_is(node, "picture") ? BY_USE_PICTURE_IMAGE : use;
}

/* Attributes that refer, and how their elements use it. */
static const struct {
  const char *element;
  const char *attribute;
  by_use use;
} REFERENCES[] = {
    {"a", "href", BY_USE_HYPERLINK},
    {"area", "href", BY_USE_HYPERLINK},
    {"img", "src", BY_USE_IMAGE},
    {"input", "src", BY_USE_IMAGE},
    {"image", "href", BY_USE_IMAGE},
    {"video", "poster", BY_USE_IMAGE},
    {"math", "altimg", BY_USE_IMAGE},
    {"audio", "src", BY_USE_AUDIO},
    {"video", "src", BY_USE_VIDEO},
    {"track", "src", BY_USE_TRACK},
    {"source", "src", BY_USE_PICTURE_SOURCE},
    {"embed", "src", BY_USE_EMBEDDED},
    {"iframe", "src", BY_USE_EMBEDDED},
    {"object", "data", BY_USE_EMBEDDED},
    {"script", "src", BY_USE_SCRIPT},
    {"script", "href", BY_USE_SCRIPT},
    {"link", "href", BY_USE_LINK},
    {"font-face-uri", "href", BY_USE_FONT},
    {"text", "src", BY_USE_OVERLAY_TEXT},
    {"seq", "textref", BY_USE_OVERLAY_TEXT},
    {"body", "textref", BY_USE_OVERLAY_TEXT},
    {"content", "src", BY_USE_NCX},
    {"use", "href", BY_USE_LINK},
    {"q", "cite", BY_USE_CITE},
    {"blockquote", "cite", BY_USE_CITE},
    {"ins", "cite", BY_USE_CITE},
    {"del", "cite", BY_USE_CITE},
};

/* What EPUB 2 takes for words about a text. */
static bool is_citation(const page_walk *walk, const char *attribute)
{
  return walk->general->check.publication->legacy && strcmp(attribute, "cite") == 0;
}

static void visit_reference(const page_walk *walk, const xmlNode *node, const char *attribute, by_span value)
{
  for (size_t i = 0; i < sizeof REFERENCES / sizeof REFERENCES[0] && !is_citation(walk, attribute); i++) {
    if (by_node_is(node, REFERENCES[i].element) && strcmp(attribute, REFERENCES[i].attribute) == 0) {
      note_source(walk, node, use_of(walk, node, REFERENCES[i].use), value);
    }
  }
  if (strcmp(attribute, "srcset") == 0 && (by_node_is(node, "img") || by_node_is(node, "source"))) {
    note_source_set(walk, node, use_of(walk, node, by_node_is(node, "img") ? BY_USE_IMAGE : BY_USE_PICTURE_SOURCE), value);
  }
}

static void note_id(page_walk *walk, const xmlNode *node, by_span value)
{
  by_epub_ids_add(&walk->general->check,
                  (by_epub_id){.value = by_xml_trim(value), .spot = by_node_position(node), .order = walk->order, .node = node});
}

/* onclick and the like. */
static bool is_handler(const xmlNode *node, const char *name)
{
  return name[0] == 'o' && name[1] == 'n' && name[2] >= 'a' && name[2] <= 'z' && !is_of(node, MATHML_SPACE);
}

/* Paint of SVG that lies elsewhere, without a colour in its stead. */
static bool is_paint(const xmlNode *node, const char *name, by_span value)
{
  const bool paint = strcmp(name, "fill") == 0 || strcmp(name, "stroke") == 0;
  return paint && is_of(node, SVG_SPACE) && by_span_ends(by_xml_trim(value), by_span_of(")"));
}

static void visit_plain(page_walk *walk, const xmlNode *node, const char *name, by_span value)
{
  visit_reference(walk, node, name, value);
  if (strcmp(name, "id") == 0) {
    note_id(walk, node, value);
  } else if (strcmp(name, "style") == 0 && is_of(node, SVG_SPACE)) {
    by_general_walk_addresses(walk->general, walk->item, value, by_node_position(node), BY_USE_STYLE);
  } else if (is_paint(node, name, value)) {
    by_general_walk_addresses(walk->general, walk->item, value, by_node_position(node), BY_USE_LINK);
  } else if (strcmp(name, "style") == 0) {
    by_general_walk_inline(walk->general, walk->item, value, by_node_position(node), true);
  } else if (is_handler(node, name)) {
    walk->features |= BY_FEATURE_SCRIPTED;
  }
}

static void visit_attribute(page_walk *walk, const xmlNode *node, const xmlAttr *attribute)
{
  const char *name = (const char *)attribute->name;
  const by_span value = attribute->children == NULL ? by_span_of("") : by_span_of((const char *)attribute->children->content);
  if (attribute->ns == NULL) {
    visit_plain(walk, node, name, value);
  } else if (strcmp((const char *)attribute->ns->href, XLINK_SPACE) == 0 || strcmp(name, "textref") == 0) {
    visit_reference(walk, node, name, value);
  } else if (strcmp((const char *)attribute->ns->href, BY_XML_SPACE) == 0 && strcmp(name, "id") == 0) {
    note_id(walk, node, value);
  }
}

/* A script that holds data is none. */
static bool is_script(const xmlNode *node)
{
  static const char *const TYPES[] = {
      "", "module", "text/javascript", "application/javascript", "application/ecmascript", "text/ecmascript"};
  const by_span type = by_type_bare(by_node_attribute(node, "type"));
  return by_span_is_any(type, TYPES, sizeof TYPES / sizeof TYPES[0]);
}

/* A path within the folder, which is lost where memory is short. */
static by_span folder_of(const page_walk *walk, by_span path)
{
  char *made = by_arena_take(walk->general->check.arena, path.size + 2, 1);
  if (made == NULL) {
    return path;
  }
  memcpy(made, path.at, path.size);
  made[path.size] = '/';
  made[path.size + 1] = '.';
  return (by_span){.at = made, .size = path.size + 2};
}

/* Relative references of the document may be relative to something else than its own place. */
static void visit_base(page_walk *walk, by_span base)
{
  by_reference reference = {0};
  if (base.size == 0) {
    return;
  }
  walk->remote_base = by_is_elsewhere(base);
  if (walk->remote_base || !by_reference_resolve(walk->general->check.arena, walk->base, base, &reference)) {
    return;
  }
  if (reference.path.size != 0 && reference.scheme.size == 0) {
    walk->base = by_span_ends(by_xml_trim(base), by_span_of("/")) ? folder_of(walk, reference.path) : reference.path;
  }
}

static void visit_script(page_walk *walk, const xmlNode *node)
{
  walk->features |= is_script(node) ? BY_FEATURE_SCRIPTED : 0;
}

static void visit_base_element(page_walk *walk, const xmlNode *node)
{
  visit_base(walk, by_node_attribute(node, "href"));
}

static void visit_style(page_walk *walk, const xmlNode *node)
{
  by_general_walk_inline(walk->general, walk->item, by_epub_text_of(&walk->general->check, node), by_node_position(node), false);
}

static void visit_name(page_walk *walk, const xmlNode *node)
{
  static const struct {
    const char *space;
    const char *name;
    unsigned feature; /* that it is; 0: none */
    void (*visit)(page_walk *walk, const xmlNode *node);
  } VISITS[] = {
      {SVG_SPACE, "svg", BY_FEATURE_SVG, NULL},
      {MATHML_SPACE, "math", BY_FEATURE_MATHML, NULL},
      {BY_OPS_SPACE, "switch", BY_FEATURE_SWITCH, NULL},
      {XHTML_SPACE, "script", 0, visit_script},
      {SVG_SPACE, "script", 0, visit_script},
      {XHTML_SPACE, "form", BY_FEATURE_SCRIPTED, NULL},
      {XHTML_SPACE, "base", 0, visit_base_element},
      {XHTML_SPACE, "style", 0, visit_style},
      {SVG_SPACE, "style", 0, visit_style},
  };
  for (size_t i = 0; i < sizeof VISITS / sizeof VISITS[0]; i++) {
    if (!by_node_is(node, VISITS[i].name) || !is_of(node, VISITS[i].space)) {
      continue;
    }
    walk->features |= VISITS[i].feature;
    if (VISITS[i].visit != NULL) {
      VISITS[i].visit(walk, node);
    }
  }
}

/* An instruction xml-stylesheet in front of the root. */
static void visit_instruction(const page_walk *walk, const xmlNode *node)
{
  if (node->type != XML_PI_NODE || strcmp((const char *)node->name, "xml-stylesheet") != 0 || node->content == NULL) {
    return;
  }
  const by_span content = by_span_of((const char *)node->content);
  const size_t at = by_span_find(content, by_span_of("href="));
  const by_span quoted = at == BY_NOWHERE ? by_span_of(NULL) : by_span_from(content, at + strlen("href="));
  const by_span value = by_span_from(quoted, 1);
  const char *end = quoted.at == NULL || value.size == 0 ? NULL : memchr(value.at, quoted.at[0], value.size);
  if (end != NULL) {
    note(walk, node, BY_USE_STYLE_SHEET, by_span_slice(value, 0, (size_t)(end - value.at)));
  }
}

static void visit_element(page_walk *walk, xmlNode *node)
{
  walk->order++;
  visit_base(walk, by_epub_attribute(node, "base", BY_XML_SPACE));
  visit_name(walk, node);
  for (const xmlAttr *each = node->properties; each != NULL; each = each->next) {
    visit_attribute(walk, node, each);
  }
}

/* The document goes. */
static void forget_nodes(by_general *general, const by_epub_part *part)
{
  by_epub_id *ids = general->check.ids.items;
  for (size_t i = 0; i < part->id_count; i++) {
    ids[part->first_id + i].node = NULL;
  }
}

void by_general_walk_page(by_general *general, const by_publication_item *item, xmlDoc *document)
{
  const size_t index = (size_t)(item - general->check.publication->items);
  by_epub_part *part = &general->check.parts[index];
  part->first_id = general->check.ids.count;
  page_walk walk = {.general = general, .item = item, .base = item->path};
  for (const xmlNode *each = document->children; each != NULL; each = each->next) {
    visit_instruction(&walk, each);
  }
  xmlNode *root = xmlDocGetRootElement(document);
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    if (node->type == XML_ELEMENT_NODE) {
      visit_element(&walk, node);
    }
  }
  part->id_count = by_epub_ids_end(&general->check, part->first_id, item->path);
  const bool page = by_span_is(item->media_type, "application/xhtml+xml");
  general->features[index] |= page ? walk.features : walk.features & BY_FEATURE_SCRIPTED;
  if (root != NULL) {
    by_general_check_kind(general, item, root);
  }
  forget_nodes(general, part);
}
