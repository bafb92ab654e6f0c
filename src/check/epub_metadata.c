/* SPDX-License-Identifier: BSD-2-Clause */
/* The package's metadata (EPUB 3.3, section 5.5): what must be stated, how often, and in which form; the links to records. What one
 * statement says about another is in epub_refinement.c. */
#include "check/epub_check.h"

#include "check/node.h"
#include "text/script.h"

#include <libxml/tree.h>

static const char CORE_SPACE[] = "http://purl.org/dc/elements/1.1/";

static xmlNode *package_root(const by_epub_check *check)
{
  return xmlDocGetRootElement(check->publication->package);
}

/* Where a statement that is missing belongs. */
static const xmlNode *metadata_of(const by_epub_check *check)
{
  const xmlNode *metadata = by_node_child(package_root(check), "metadata");
  return metadata != NULL ? metadata : package_root(check);
}

static void read_statement(by_epub_check *check, const xmlNode *node, by_epub_statement *statement)
{
  const bool core = node->ns != NULL && strcmp((const char *)node->ns->href, CORE_SPACE) == 0;
  const bool link = by_node_is(node, "link");
  const by_span refines = by_xml_trim(by_node_attribute(node, "refines"));
  const by_span name = by_xml_trim(by_node_attribute(node, link ? "rel" : "property"));
  *statement = (by_epub_statement){.node = node,
                                   .core = core,
                                   .link = link,
                                   .name = core ? by_span_of((const char *)node->name) : name,
                                   .value = link ? by_node_attribute(node, "href") : by_epub_text_of(check, node),
                                   .id = by_xml_trim(by_node_attribute(node, "id")),
                                   .refines = by_span_from(refines, 1)};
}

static void read_statements(by_epub_check *check, const xmlNode *metadata)
{
  size_t count = 0;
  for (const xmlNode *each = metadata->children; each != NULL; each = each->next) {
    count += each->type == XML_ELEMENT_NODE;
  }
  check->statements.items = by_arena_take(check->arena, count, sizeof(by_epub_statement));
  check->failed = check->failed || check->statements.items == NULL;
  for (const xmlNode *each = metadata->children; each != NULL && !check->failed; each = each->next) {
    if (each->type == XML_ELEMENT_NODE) {
      read_statement(check, each, &check->statements.items[check->statements.count++]);
    }
  }
}

/* Identifiers, and the links of the guide. */
static void read_ids(by_epub_check *check, xmlNode *root)
{
  size_t order = 0;
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    order += node->type == XML_ELEMENT_NODE;
    const by_span id = by_xml_trim(by_node_attribute(node, "id"));
    if (by_node_is(node, "reference")) {
      by_epub_links_add(check, (by_epub_link){.kind = BY_LINK_GUIDE,
                                              .from = check->publication->package_path,
                                              .spot = by_node_position(node),
                                              .href = by_node_attribute(node, "href")});
    }
    if (id.size != 0) {
      by_epub_ids_add(check,
                      (by_epub_id){.value = id, .spot = by_node_position(node), .end = by_node_end(node), .order = order, .node = node});
    }
  }
  check->package_ids.id_count = by_epub_ids_end(check, 0, check->publication->package_path);
}

/* The identifier that package/@unique-identifier names. */
static by_span uid_of(const by_epub_check *check)
{
  const by_span wanted = by_xml_trim(by_node_attribute(package_root(check), "unique-identifier"));
  for (size_t i = 0; i < check->statements.count; i++) {
    const by_epub_statement *each = &check->statements.items[i];
    if (each->core && by_span_is(each->name, "identifier") && by_span_equal(each->id, wanted)) {
      return each->value;
    }
  }
  return (by_span){0};
}

/* Whether the publication is in a language of the Arabic script, or another that joins its letters. */
static bool is_joined(const by_epub_check *check)
{
  static const char *const APART[] = {"he", "yi"};
  const by_epub_statement *each = by_epub_statement_named(check, true, "language", NULL);
  bool joined = false;
  for (; each != NULL && !joined; each = by_epub_statement_named(check, true, "language", each)) {
    joined = by_direction_of_language(each->value) == BY_RTL;
    for (size_t i = 0; i < sizeof APART / sizeof APART[0]; i++) {
      joined = joined && !by_span_starts(each->value, by_span_of(APART[i]));
    }
  }
  return joined;
}

void by_epub_read_metadata(by_epub_check *check)
{
  xmlNode *root = package_root(check);
  const xmlNode *metadata = by_node_child(root, "metadata");
  read_ids(check, root);
  if (metadata != NULL) {
    read_statements(check, metadata);
  }
  check->uid = uid_of(check);
  check->joined = is_joined(check);
}

const by_epub_statement *by_epub_statement_named(const by_epub_check *check, bool core, const char *name, const by_epub_statement *after)
{
  const by_epub_statement *const end = check->statements.items + check->statements.count;
  for (const by_epub_statement *each = after == NULL ? check->statements.items : after + 1; each != end; each++) {
    if (each->core == core && !each->link && each->refines.size == 0 && by_span_is(each->name, name)) {
      return each;
    }
  }
  return NULL;
}

/* How often something may be stated of the publication itself. */
static void check_counts(by_epub_check *check)
{
  static const struct {
    bool core;
    const char *name;
    const char *shown;
    int rule;
    bool needed;
    bool single;
  } COUNTS[] = {
      {true, "title", "dc:title", BY_EPUB_OPF_TITLE, true, false},
      {true, "language", "dc:language", BY_EPUB_OPF_LANGUAGE, true, false},
      {true, "date", "dc:date", BY_EPUB_OPF_DATE, false, true},
      {false, "dcterms:modified", "dcterms:modified", BY_EPUB_OPF_MODIFIED, true, true},
  };
  for (size_t i = 0; i < sizeof COUNTS / sizeof COUNTS[0]; i++) {
    const by_epub_statement *first = by_epub_statement_named(check, COUNTS[i].core, COUNTS[i].name, NULL);
    const by_epub_statement *second = first == NULL ? NULL : by_epub_statement_named(check, COUNTS[i].core, COUNTS[i].name, first);
    if (first == NULL && COUNTS[i].needed) {
      by_epub_report_package(check, COUNTS[i].rule, metadata_of(check), by_span_of(COUNTS[i].shown), "is missing");
    }
    if (second != NULL && COUNTS[i].single) {
      by_epub_report_package(check, COUNTS[i].rule, second->node, by_span_of(COUNTS[i].shown), "stands more than once");
    }
  }
}

static void check_values(by_epub_check *check)
{
  static const struct {
    bool core;
    const char *name;
    int rule;
    const char *(*fault)(by_span value);
  } TESTS[] = {
      {true, "date", BY_EPUB_OPF_DATE, by_epub_date_fault},
      {true, "language", BY_EPUB_OPF_LANGUAGE, by_epub_language_fault},
      {false, "dcterms:modified", BY_EPUB_OPF_MODIFIED, by_epub_moment_fault},
      {false, "group-position", BY_EPUB_OPF_GROUP_POSITION, by_epub_position_fault},
      {false, "dcterms:identifier", BY_EPUB_OPF_ISSN, by_epub_issn_fault},
      {false, "dcterms:isPartOf", BY_EPUB_OPF_ISSN, by_epub_issn_fault},
      {true, "identifier", BY_EPUB_OPF_ISSN, by_epub_issn_fault},
      {true, "relation", BY_EPUB_OPF_ISSN, by_epub_issn_fault},
  };
  for (size_t i = 0; i < check->statements.count; i++) {
    const by_epub_statement *each = &check->statements.items[i];
    for (size_t j = 0; j < sizeof TESTS / sizeof TESTS[0]; j++) {
      const bool meant = each->core == TESTS[j].core && !each->link && by_span_is(each->name, TESTS[j].name);
      const char *fault = meant ? TESTS[j].fault(each->value) : NULL;
      if (fault != NULL) {
        by_epub_report_package(check, TESTS[j].rule, each->node, each->value, fault);
      }
    }
  }
}

/* A linked record lies in the container and is no resource of the publication (EPUB 3.3, section 5.5.7). */
static void check_link(by_epub_check *check, const by_epub_statement *link)
{
  by_reference reference = {0};
  if (!by_reference_resolve(check->arena, check->publication->package_path, link->value, &reference)) {
    check->failed = true;
    return;
  }
  if (reference.scheme.size != 0) {
    return;
  }
  if (by_publication_member(check->publication, reference.path) == NULL) {
    by_epub_report_package(check, BY_EPUB_OPF_LINK, link->node, link->value, "is not in the container");
  } else if (by_publication_item_at(check->publication, reference.path) != NULL) {
    by_epub_report_package(check, BY_EPUB_OPF_LINK, link->node, link->value, "must not stand in the manifest as well");
  }
}

/* What is wrong with the form of a meta, property and text or name and content; NULL: nothing (EPUB 3.3, sections 5.5.5 and D.1). */
static const char *form_fault(const by_epub_statement *meta)
{
  static const char *const OF_EPUB_3[] = {"property", "refines", "scheme"};
  if (by_node_attribute(meta->node, "name").size == 0 && by_node_attribute(meta->node, "content").size == 0) {
    if (meta->name.size == 0) {
      return "has neither property nor name";
    }
    return meta->value.size == 0 ? "has no text" : NULL;
  }
  for (size_t i = 0; i < sizeof OF_EPUB_3 / sizeof OF_EPUB_3[0]; i++) {
    if (by_node_attribute(meta->node, OF_EPUB_3[i]).size != 0) {
      return "has attributes of EPUB 3 beside name and content";
    }
  }
  if (by_node_attribute(meta->node, "name").size == 0 || by_node_attribute(meta->node, "content").size == 0) {
    return "has only one of name and content";
  }
  return meta->value.size == 0 ? NULL : "has a text beside name and content";
}

static void check_forms(by_epub_check *check)
{
  for (size_t i = 0; i < check->statements.count; i++) {
    const by_epub_statement *each = &check->statements.items[i];
    const char *fault = each->core || each->link ? NULL : form_fault(each);
    if (fault != NULL) {
      by_epub_report_package(check, BY_EPUB_OPF_META, each->node, by_span_of(fault), "");
    }
  }
}

void by_epub_check_metadata(by_epub_check *check)
{
  if (check->uid.size == 0) {
    by_epub_report_package(check, BY_EPUB_OPF_UID, package_root(check), by_node_attribute(package_root(check), "unique-identifier"), "");
  }
  check_counts(check);
  check_forms(check);
  check_values(check);
  for (size_t i = 0; i < check->statements.count && !check->failed; i++) {
    if (check->statements.items[i].link) {
      check_link(check, &check->statements.items[i]);
    }
  }
}
