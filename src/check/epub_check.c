/* SPDX-License-Identifier: BSD-2-Clause */
/* One pass over each document of a publication, then the rules about the whole; and what all of them need. */
#include "check/epub_check.h"

#include "check/node.h"

#include <libxml/tree.h>

const char BY_XML_SPACE[] = "http://www.w3.org/XML/1998/namespace";
const char BY_OPS_SPACE[] = "http://www.idpf.org/2007/ops";

void *by_epub_list_add(by_epub_check *check, by_epub_list *list, size_t size)
{
  void *const items = by_arena_grow(check->arena, list->items, list->count, &list->capacity, size);
  if (items == NULL) {
    check->failed = true;
    return NULL;
  }
  list->items = items;
  char *bytes = items;
  return bytes + size * list->count++;
}

void by_epub_report(by_epub_check *check, const by_rule *rule, by_place place, by_span first, by_span second)
{
  const by_finding finding = {.rule = rule, .place = place, .details = {first, second}};
  by_findings_add_as(check->findings, &finding, by_rule_severity(rule, check->general));
}

by_place by_epub_place(by_span path, const xmlNode *node)
{
  return (by_place){.member = path, .line = (size_t)xmlGetLineNo(node)};
}

by_span by_epub_text_of(by_epub_check *check, const xmlNode *node)
{
  const xmlNode *first = node->children;
  if (first == NULL || (first->next == NULL && first->type == XML_TEXT_NODE)) {
    return first == NULL ? by_span_of(NULL) : by_xml_trim(by_node_text(first));
  }
  xmlChar *content = xmlNodeGetContent(node);
  by_span copy = {0};
  if (content == NULL || !by_arena_copy(check->arena, by_span_of((const char *)content), &copy)) {
    check->failed = true;
  }
  xmlFree(content);
  return by_xml_trim(copy);
}

by_span by_epub_attribute(const xmlNode *node, const char *name, const char *space)
{
  for (const xmlAttr *each = node->type == XML_ELEMENT_NODE ? node->properties : NULL; each != NULL; each = each->next) {
    if (each->ns != NULL && strcmp((const char *)each->name, name) == 0 && strcmp((const char *)each->ns->href, space) == 0) {
      return each->children == NULL ? by_span_of("") : by_span_of((const char *)each->children->content);
    }
  }
  return (by_span){0};
}

static void walk_item(by_epub_check *check, const by_publication_item *item)
{
  static const struct {
    const char *media_type;
    bool parsed;
    void (*walk)(by_epub_check *check, const by_publication_item *item);
  } WALKS[] = {
      {"application/xhtml+xml", true, by_epub_walk_page},
      {"application/x-dtbncx+xml", true, by_epub_walk_ncx},
      {"text/css", false, by_epub_walk_style},
  };
  for (size_t i = 0; i < sizeof WALKS / sizeof WALKS[0]; i++) {
    const bool ready = WALKS[i].parsed ? item->document != NULL : item->member != NULL;
    if (ready && by_span_is(item->media_type, WALKS[i].media_type)) {
      WALKS[i].walk(check, item);
    }
  }
}

static void walk_items(by_epub_check *check)
{
  const by_publication *publication = check->publication;
  check->parts = by_arena_take(check->arena, publication->item_count, sizeof(by_epub_part));
  check->failed = check->parts == NULL;
  for (size_t i = 0; i < publication->item_count && !check->failed; i++) {
    walk_item(check, &publication->items[i]);
  }
}

by_status by_check_epub(const by_publication *publication, by_arena *arena, by_findings *findings)
{
  static void (*const STEPS[])(by_epub_check * check) = {
      by_epub_read_metadata,       walk_items,
      by_epub_check_links,         by_epub_check_manifest,
      by_epub_check_metadata,      by_epub_check_refinements,
      by_epub_check_accessibility, by_epub_check_navigation,
  };
  if (publication->package == NULL) {
    return BY_REFUSED;
  }
  const size_t errors = findings->errors;
  by_epub_check check = {.publication = publication, .arena = arena, .findings = findings, .joined = true};
  for (size_t i = 0; !check.failed && i < sizeof STEPS / sizeof STEPS[0]; i++) {
    STEPS[i](&check);
  }
  return check.failed ? BY_ENVIRONMENT : by_findings_status(findings, errors);
}
