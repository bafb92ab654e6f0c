/* SPDX-License-Identifier: BSD-2-Clause */
/* What one statement of anybody's package says about another (EPUB 3.3, section 5.5.3 and appendix D): of what, how often, with which
 * values. */
#include "check/general.h"

#include "check/node.h"

#include <libxml/tree.h>
#include <stdlib.h>

enum { DEEPEST = 1000 };

typedef enum refining { MAY_REFINE, MUST_REFINE, MUST_STAND_ALONE } refining;

typedef struct property_row {
  const char *name;
  refining refining;
  bool single;          /* once about one thing */
  const char *subjects; /* kinds of statements that it may refine; "": any */
  const char *values;   /* "": any */
} property_row;

static const property_row PROPERTIES[] = {
    {"authority", MUST_REFINE, true, "subject", ""},
    {"term", MUST_REFINE, true, "subject", ""},
    {"collection-type", MUST_REFINE, true, "belongs-to-collection", ""},
    {"belongs-to-collection", MAY_REFINE, false, "belongs-to-collection", ""},
    {"display-seq", MAY_REFINE, true, "", ""},
    {"file-as", MAY_REFINE, true, "", ""},
    {"group-position", MAY_REFINE, true, "", ""},
    {"identifier-type", MUST_REFINE, true, "identifier source", ""},
    {"role", MUST_REFINE, false, "creator contributor publisher", ""},
    {"source-of", MUST_REFINE, true, "source", "pagination"},
    {"title-type", MUST_REFINE, true, "title", ""},
    {"pageBreakSource", MUST_STAND_ALONE, true, "", ""},
    {"media:active-class", MUST_STAND_ALONE, true, "", ""},
    {"media:playback-active-class", MUST_STAND_ALONE, true, "", ""},
    {"media:duration", MAY_REFINE, true, "", ""},
    {"rendition:layout", MUST_STAND_ALONE, true, "", "reflowable pre-paginated"},
    {"rendition:orientation", MUST_STAND_ALONE, true, "", "landscape portrait auto"},
    {"rendition:spread", MUST_STAND_ALONE, true, "", "none landscape portrait both auto"},
    {"rendition:flow", MUST_STAND_ALONE, true, "", "paginated scrolled-continuous scrolled-doc auto"},
    {"rendition:viewport", MAY_REFINE, true, "", ""},
};

static void complain(by_general *general, const xmlNode *node, by_span first, const char *second)
{
  by_general_report_package(general, BY_GENERAL_EPUB_METADATA_VALUE, node, first, second);
}

static const property_row *row_of(const by_epub_statement *statement)
{
  for (size_t i = 0; i < sizeof PROPERTIES / sizeof PROPERTIES[0] && !statement->core && !statement->link; i++) {
    if (by_span_is(statement->name, PROPERTIES[i].name)) {
      return &PROPERTIES[i];
    }
  }
  return NULL;
}

/* No words: anything will do. */
static bool suits(const char *words, by_span word)
{
  return words[0] == '\0' || by_words_hold(by_span_of(words), word);
}

/* Local name of a Dublin Core element or manifest item; property of a meta. */
static by_span kind_of(const xmlNode *node)
{
  const by_span property = by_xml_trim(by_node_attribute(node, "property"));
  return property.size != 0 ? property : by_span_of((const char *)node->name);
}

static const by_epub_id *target_of(const by_general *general, by_span refines)
{
  const by_span id = by_span_from(refines, 1);
  return by_span_starts(refines, by_span_of("#")) ? by_epub_ids_find(&general->check, &general->check.package_ids, id) : NULL;
}

static bool comes_to_an_end(const by_general *general, const xmlNode *node)
{
  for (size_t depth = 0; depth < DEEPEST && node != NULL; depth++) {
    const by_epub_id *target = target_of(general, by_xml_trim(by_node_attribute(node, "refines")));
    node = target == NULL ? NULL : target->node;
  }
  return node == NULL;
}

static by_span resolved(by_general *general, by_span refines)
{
  by_reference reference = {0};
  const bool done = by_reference_resolve(general->check.arena, general->check.publication->package_path, refines, &reference);
  general->check.failed = general->check.failed || !done;
  return reference.path;
}

static void check_refines(by_general *general, const by_epub_statement *statement, by_span refines)
{
  const by_epub_id *target = target_of(general, refines);
  if (by_is_elsewhere(refines)) {
    complain(general, statement->node, refines, "is an address elsewhere; refines must be relative");
  } else if (target == NULL && by_span_starts(refines, by_span_of("#"))) {
    by_epub_report(&general->check, &by_epub_rules[BY_EPUB_OPF_REFINES],
                   by_node_place(general->check.publication->package_path, statement->node), refines,
                   by_span_of("is the id of nothing in the package document"));
  } else if (target == NULL && by_span_find(refines, by_span_of("#")) == BY_NOWHERE &&
             by_publication_item_at(general->check.publication, resolved(general, refines)) != NULL) {
    by_general_report_package(general, BY_GENERAL_EPUB_DEPRECATED, statement->node, refines, ": name the id of its item in refines");
  } else if (!comes_to_an_end(general, statement->node)) {
    by_epub_report(&general->check, &by_epub_rules[BY_EPUB_OPF_REFINES],
                   by_node_place(general->check.publication->package_path, statement->node), refines,
                   by_span_of("leads through refinements back to itself"));
  } else if (target != NULL) {
    by_epub_check_script(&general->check, statement, target->node);
  }
}

/* Whether the property may speak of what it refines; that an identifier is lost is another finding. */
static bool suits_target(const property_row *row, by_span refines, const by_epub_id *target)
{
  if (refines.size == 0 || (target == NULL && refines.at[0] == '#')) {
    return true;
  }
  return suits(row->subjects, target == NULL ? by_span_of("") : kind_of(target->node));
}

static void check_row(by_general *general, const by_epub_statement *statement, const property_row *row, by_span refines)
{
  const by_epub_id *target = target_of(general, refines);
  if (row->refining == MUST_REFINE && refines.size == 0) {
    complain(general, statement->node, statement->name, "must refine another statement");
  }
  if (row->refining == MUST_STAND_ALONE && refines.size != 0) {
    complain(general, statement->node, statement->name, "speaks of the whole publication and refines nothing");
  }
  if (!suits_target(row, refines, target)) {
    complain(general, statement->node, statement->name, "refines a statement of a kind that it does not speak about");
  }
  if (!suits(row->values, statement->value)) {
    complain(general, statement->node, statement->value, "is no value that this property can have");
  }
}

static int statement_order(const void *left, const void *right)
{
  const by_epub_statement *const *a = left;
  const by_epub_statement *const *b = right;
  int order = by_span_compare((*a)->name, (*b)->name);
  order = order != 0 ? order : by_span_compare((*a)->refines, (*b)->refines);
  return order != 0 ? order : (*a > *b) - (*a < *b);
}

static bool same_subject(const by_epub_statement *a, const by_epub_statement *b)
{
  return by_span_equal(a->name, b->name) && by_span_equal(a->refines, b->refines);
}

static const by_epub_statement *companion(const by_epub_statement *const *sorted, size_t count, const by_epub_statement *of,
                                          const char *name)
{
  size_t low = 0;
  size_t high = count;
  const by_epub_statement wanted = {.name = by_span_of(name), .refines = of->refines};
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    int order = by_span_compare(sorted[middle]->name, wanted.name);
    order = order != 0 ? order : by_span_compare(sorted[middle]->refines, wanted.refines);
    if (order < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < count && same_subject(sorted[low], &wanted) ? sorted[low] : NULL;
}

/* A term belongs to an authority, and the other way round. */
static void check_pair(by_general *general, const by_epub_statement *const *sorted, size_t count, const by_epub_statement *statement)
{
  static const struct {
    const char *name;
    const char *other;
    const char *fault;
  } PAIRS[] = {{"term", "authority", "stands without its authority"}, {"authority", "term", "stands without its term"}};
  for (size_t i = 0; i < sizeof PAIRS / sizeof PAIRS[0]; i++) {
    if (by_span_is(statement->name, PAIRS[i].name) && companion(sorted, count, statement, PAIRS[i].other) == NULL) {
      complain(general, statement->node, statement->name, PAIRS[i].fault);
    }
  }
}

static const by_epub_statement **sorted_statements(by_general *general)
{
  const size_t count = general->check.statements.count;
  const by_epub_statement **sorted = by_arena_take(general->check.arena, count, sizeof(const by_epub_statement *));
  general->check.failed = general->check.failed || sorted == NULL;
  for (size_t i = 0; i < count && sorted != NULL; i++) {
    sorted[i] = &general->check.statements.items[i];
  }
  if (sorted != NULL && count != 0) {
    qsort(sorted, count, sizeof(const by_epub_statement *), statement_order);
  }
  return sorted;
}

static void check_repetition(by_general *general)
{
  const by_epub_statement **sorted = sorted_statements(general);
  for (size_t i = 0; sorted != NULL && i < general->check.statements.count; i++) {
    const property_row *row = row_of(sorted[i]);
    if (row == NULL) {
      continue;
    }
    if (row->single && i > 0 && same_subject(sorted[i], sorted[i - 1]) && row_of(sorted[i - 1]) == row) {
      complain(general, sorted[i]->node, sorted[i]->name, "may stand only once about one thing");
    }
    check_pair(general, sorted, general->check.statements.count, sorted[i]);
  }
}

static void check_version(by_general *general)
{
  const xmlNode *root = xmlDocGetRootElement(general->check.publication->package);
  const by_span version = by_xml_trim(by_node_attribute(root, "version"));
  if (!general->check.publication->legacy && !by_span_is(version, "3.0")) {
    by_general_report_package(general, BY_GENERAL_EPUB_VERSION_UNKNOWN, root, version, "");
  }
}

void by_general_check_package(by_general *general)
{
  if (general->check.publication->package == NULL) {
    return;
  }
  by_epub_read_metadata(&general->check);
  const by_epub_statement *language = by_epub_statement_named(&general->check, true, "language", NULL);
  general->language = language == NULL ? by_span_of("") : language->value;
  check_version(general);
  by_general_check_guide(general);
  for (size_t i = 0; i < general->check.statements.count && !general->check.publication->legacy; i++) {
    const by_epub_statement *statement = &general->check.statements.items[i];
    const by_span refines = by_xml_trim(by_node_attribute(statement->node, "refines"));
    const property_row *row = row_of(statement);
    if (refines.size != 0) {
      check_refines(general, statement, refines);
    }
    if (row != NULL) {
      check_row(general, statement, row, refines);
    }
  }
  if (!general->check.publication->legacy) {
    check_repetition(general);
  }
}
