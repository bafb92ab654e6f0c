/* SPDX-License-Identifier: BSD-2-Clause */
/* One pass over each document of a publication, then the rules about the whole; and what all of them need. */
#include "check/epub_check.h"

#include "check/node.h"
#include "check/proof.h"

#include <libxml/tree.h>
#include <stdlib.h>

const char BY_XML_SPACE[] = "http://www.w3.org/XML/1998/namespace";
const char BY_OPS_SPACE[] = "http://www.idpf.org/2007/ops";

enum { LIST_LEAST = 16, SCRATCH_MOST = 1 << 24 };

/* Half as much again. Lists are too long for the arena, which keeps what they outgrow; their bytes count there nevertheless. */
static bool grow(by_epub_check *check, by_epub_list *list, size_t size)
{
  const size_t capacity = list->capacity < LIST_LEAST ? LIST_LEAST : list->capacity + list->capacity / 2;
  void *const moved = by_arena_charge(check->arena, (capacity - list->capacity) * size) ? realloc(list->items, capacity * size) : NULL;
  if (moved == NULL) {
    return false;
  }
  list->items = moved;
  list->capacity = capacity;
  return true;
}

void *by_epub_list_add(by_epub_check *check, by_epub_list *list, size_t size)
{
  check->failed = check->failed || (list->count == list->capacity && !grow(check, list, size));
  if (check->failed) {
    return NULL;
  }
  char *bytes = list->items;
  return bytes + size * list->count++;
}

bool by_epub_check_begin(by_epub_check *check)
{
  check->scratch = by_arena_new(SCRATCH_MOST);
  return check->scratch != NULL;
}

void by_epub_check_drop(by_epub_check *check)
{
  by_arena_free(check->scratch);
  free(check->ids.items);
  free(check->links.items);
  free(check->articles.items);
}

void by_epub_report(by_epub_check *check, const by_rule *rule, by_place place, by_span first, by_span second)
{
  const by_finding finding = {.rule = rule, .place = place, .details = {first, second}};
  by_findings_add_as(check->findings, &finding, by_rule_severity(rule, check->general));
}

void by_epub_report_package(by_epub_check *check, int rule, const xmlNode *node, by_span first, const char *second)
{
  const by_finding finding = {.rule = &by_epub_rules[rule],
                              .place = by_node_place(check->publication->package_path, node),
                              .details = {first, by_span_of(second)},
                              .value = node == NULL || node->children == NULL ? by_span_of("") : by_xml_trim(by_node_text(node->children))};
  by_findings_add_as(check->findings, &finding, by_rule_severity(finding.rule, check->general));
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

void by_epub_note_reading(by_epub_check *check, by_status status)
{
  check->reading = by_status_worse(check->reading, status);
  check->failed = check->failed || status > BY_REFUSED;
}

static void walk_document(by_epub_check *check, const by_publication_item *item, xmlDoc *document)
{
  static const struct {
    const char *media_type;
    void (*walk)(by_epub_check *check, const by_publication_item *item, const xmlDoc *document);
  } WALKS[] = {{"application/xhtml+xml", by_epub_walk_page}, {"application/x-dtbncx+xml", by_epub_walk_ncx}};
  for (size_t i = 0; i < sizeof WALKS / sizeof WALKS[0]; i++) {
    if (by_span_is(item->media_type, WALKS[i].media_type)) {
      WALKS[i].walk(check, item, document);
    }
  }
  if (check->proof != NULL && item->position != 0) {
    by_prove_epub_document(check->proof, document, item->path, &check->proved);
  }
  if (check->face != NULL) {
    by_epub_walk_face(check, item, document);
  }
  if (check->publication->floor != NULL) {
    by_general_see(check->publication->floor, (size_t)(item - check->publication->items), document);
  }
}

static void walk_item(by_epub_check *check, by_publication_item *item)
{
  xmlDoc *document = NULL;
  const by_status read = by_publication_document(check->publication, item, &document);
  by_epub_note_reading(check, document != NULL && read == BY_REFUSED ? BY_OK : read); /* what was found is told */
  if (document != NULL) {
    walk_document(check, item, document);
  } else if (item->member != NULL && by_span_is(item->media_type, "text/css")) {
    by_epub_walk_style(check, item);
  }
  by_document_free(document);
}

/* Each document is there while it is walked, and no longer: those of the spine in its order, then all others. */
static void walk_items(by_epub_check *check)
{
  const by_publication *publication = check->publication;
  check->parts = by_arena_take(check->arena, publication->item_count, sizeof(by_epub_part));
  check->failed = check->parts == NULL || (publication->shown != NULL && !by_epub_face_begin(check));
  for (size_t i = 0; i < publication->spine_count && !check->failed; i++) {
    walk_item(check, publication->spine[i]);
  }
  for (size_t i = 0; i < publication->item_count && !check->failed; i++) {
    if (publication->items[i].position == 0) {
      walk_item(check, &publication->items[i]);
    }
  }
}

static void run_steps(by_epub_check *check)
{
  static void (*const STEPS[])(by_epub_check * check) = {
      by_epub_read_metadata,     by_epub_read_kept,           walk_items,
      by_epub_check_links,       by_epub_check_manifest,      by_epub_check_metadata,
      by_epub_check_refinements, by_epub_check_accessibility, by_epub_check_navigation,
      by_epub_check_profile,
  };
  for (size_t i = 0; !check->failed && i < sizeof STEPS / sizeof STEPS[0]; i++) {
    STEPS[i](check);
  }
  if (check->proof != NULL && !check->failed) {
    by_prove_epub_end(check->proof, &check->proved);
  }
  if (check->face != NULL && !check->failed) {
    by_epub_check_face(check);
  }
}

by_status by_check_epub(const by_publication *publication, by_epub_proof *proof, by_arena *arena, by_findings *findings)
{
  if (publication->package == NULL) {
    return BY_REFUSED;
  }
  const size_t errors = findings->errors;
  by_epub_check check = {.publication = publication,
                         .proof = proof,
                         .arena = arena,
                         .findings = findings,
                         .proved = {.arena = findings->arena, .path = findings->path}};
  check.failed = !by_epub_check_begin(&check);
  run_steps(&check);
  by_epub_check_drop(&check);
  if (check.reading == BY_OK) {
    by_findings_join(findings, &check.proved);
  }
  return check.failed ? BY_ENVIRONMENT : by_status_worse(check.reading, by_findings_status(findings, errors));
}
