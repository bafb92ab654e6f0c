/* SPDX-License-Identifier: BSD-2-Clause */
/* Identifiers and the pointers to them; and the small questions that all TEI rules share. */
#include "base/rules_tei.h"
#include "check/node.h"
#include "check/tei_check.h"
#include "check/tree_id.h"

#include <libxml/tree.h>

void by_tei_report(const by_tei_check *check, size_t rule, const xmlNode *node, by_span first, by_span second)
{
  const by_place place = by_node_place(check->member, node);
  by_findings_add(check->findings, &(by_finding){.rule = &by_tei_rules[rule], .place = place, .details = {first, second}});
}

size_t by_tei_number(by_span text)
{
  enum { BASE = 10 };
  size_t number = 0;
  for (size_t i = 0; i < text.size && text.at[i] >= '0' && text.at[i] <= '9'; i++) {
    const size_t digit = (size_t)(text.at[i] - '0');
    if (number > ((size_t)-1 - digit) / BASE) {
      return (size_t)-1;
    }
    number = number * BASE + digit;
  }
  return number;
}

xmlNode *by_tei_target(const by_tei_check *check, by_span pointer)
{
  return pointer.size < 2 || pointer.at[0] != '#' ? NULL : by_tree_id_find(check->document, by_span_slice(pointer, 1, pointer.size));
}

by_span by_tei_content(const xmlNode *node)
{
  return node->children == NULL ? by_span_of("") : by_node_text(node->children);
}

xmlNode *by_tei_child(const xmlNode *node, const char *name)
{
  xmlNode *child = node->children;
  while (child != NULL && !by_node_is(child, name)) {
    child = child->next;
  }
  return child;
}

static void check_id(const by_tei_check *check, const xmlNode *node)
{
  for (const xmlAttr *each = node->properties; each != NULL; each = each->next) {
    const bool is_id = each->ns != NULL && by_span_is(by_span_of((const char *)each->name), "id") && each->children != NULL;
    if (!is_id) {
      continue;
    }
    const by_span id = by_span_of((const char *)each->children->content);
    if (by_tree_id_find(check->document, id) != node) {
      by_tei_report(check, BY_TEI_ID_DUPLICATE, node, id, by_span_of(""));
    }
  }
}

static bool is_pointer(by_span name)
{
  static const char *const POINTERS[] = {"calendar", "corresp", "datingMethod", "decls", "facs",   "next",
                                         "prev",     "ref",     "rendition",    "resp",  "target", "who"};
  for (size_t i = 0; i < sizeof POINTERS / sizeof POINTERS[0]; i++) {
    if (by_span_is(name, POINTERS[i])) {
      return true;
    }
  }
  return false;
}

static bool is_dangling(const by_tei_check *check, by_span pointer)
{
  return pointer.size >= 2 && pointer.at[0] == '#' && by_tei_target(check, pointer) == NULL;
}

/* What has not come yet may still come. */
static void look_ahead(by_tei_check *check, const xmlNode *node, by_span name, by_span pointer)
{
  by_tei_aheads *const list = &check->aheads;
  by_arena *const arena = check->findings->arena;
  by_tei_ahead ahead = {.attribute = name, .spot = by_node_position(node)};
  by_tei_ahead *const items = by_arena_grow(arena, list->items, list->count, &list->capacity, sizeof *items);
  if (items == NULL || !by_arena_copy(arena, pointer, &ahead.pointer)) {
    check->findings->failed = true;
    return;
  }
  list->items = items;
  list->items[list->count++] = ahead;
}

void by_tei_check_aheads(const by_tei_check *check)
{
  for (size_t i = 0; i < check->aheads.count; i++) {
    const by_tei_ahead *const each = &check->aheads.items[i];
    if (is_dangling(check, each->pointer)) {
      by_findings_add(check->findings, &(by_finding){.rule = &by_tei_rules[BY_TEI_POINTER_DANGLING],
                                                     .place = by_place_at(check->member, each->spot),
                                                     .details = {each->attribute, each->pointer}});
    }
  }
}

static void check_pointers(by_tei_check *check, const xmlNode *node, by_span name, by_span value)
{
  for (by_span rest = value; rest.size != 0;) {
    const size_t blank = by_span_find(rest, by_span_of(" "));
    const by_span pointer = by_span_slice(rest, 0, blank);
    rest = blank == BY_NOWHERE ? by_span_of("") : by_span_slice(rest, blank + 1, rest.size);
    const bool dangling = is_dangling(check, pointer);
    if (dangling && check->growing) {
      look_ahead(check, node, name, pointer);
    } else if (dangling) {
      by_tei_report(check, BY_TEI_POINTER_DANGLING, node, name, pointer);
    }
  }
}

void by_tei_check_pointers(by_tei_check *check, const xmlNode *node)
{
  check_id(check, node);
  for (const xmlAttr *each = node->properties; each != NULL; each = each->next) {
    const char *value = each->ns != NULL || each->children == NULL ? "" : (const char *)each->children->content;
    if (strchr(value, '#') != NULL && is_pointer(by_span_of((const char *)each->name))) {
      check_pointers(check, node, by_span_of((const char *)each->name), by_span_of(value));
    }
  }
}

void by_tei_check_serial(const by_tei_check *check, const xmlNode *division)
{
  static const struct {
    const char *there;
    const char *back;
  } WAYS[] = {{"next", "prev"}, {"prev", "next"}};
  for (size_t i = 0; i < sizeof WAYS / sizeof WAYS[0]; i++) {
    const by_span pointer = by_node_attribute(division, WAYS[i].there);
    const xmlNode *target = by_tei_target(check, pointer);
    if (target != NULL && (target == division || by_tei_target(check, by_node_attribute(target, WAYS[i].back)) != division)) {
      by_tei_report(check, BY_TEI_SERIAL_LINK, division, by_span_of(WAYS[i].there), pointer);
    }
  }
}
