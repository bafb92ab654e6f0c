/* SPDX-License-Identifier: BSD-2-Clause */
/* What one statement of the package says about another (EPUB 3.3, section 5.5.3 and appendix D.3): the target exists, is of the kind that
 * the property speaks about, and no chain of refinements comes back to itself. */
#include "check/epub_check.h"

#include "check/node.h"

#include <libxml/tree.h>

enum { DEEPEST = 8, SUBJECTS = 4 };

static const by_epub_id *target_of(const by_epub_check *check, by_span refines)
{
  return by_epub_ids_find(check, &check->package_ids, refines);
}

/* Local name of a Dublin Core element or manifest item; property of a meta. */
static by_span kind_of(const xmlNode *node)
{
  const by_span property = by_node_attribute(node, "property");
  return property.size != 0 ? property : by_span_of((const char *)node->name);
}

static void check_subject(by_epub_check *check, const by_epub_statement *statement, const xmlNode *target)
{
  static const struct {
    const char *property;
    const char *subjects[SUBJECTS];
  } ALLOWED[] = {
      {"title-type", {"title"}},
      {"role", {"creator", "contributor", "publisher"}},
      {"collection-type", {"belongs-to-collection"}},
      {"group-position", {"belongs-to-collection"}},
      {"belongs-to-collection", {"belongs-to-collection"}},
      {"identifier-type", {"identifier", "source"}},
      {"authority", {"subject"}},
      {"term", {"subject"}},
  };
  for (size_t i = 0; i < sizeof ALLOWED / sizeof ALLOWED[0]; i++) {
    bool sound = !by_span_is(statement->name, ALLOWED[i].property);
    for (size_t j = 0; j < SUBJECTS && !sound && ALLOWED[i].subjects[j] != NULL; j++) {
      sound = by_span_is(kind_of(target), ALLOWED[i].subjects[j]);
    }
    if (!sound) {
      by_epub_report_package(check, BY_EPUB_OPF_REFINES, statement->node, statement->name,
                             "refines a statement of a kind that it does not speak about");
    }
  }
}

static bool comes_to_an_end(const by_epub_check *check, const xmlNode *node)
{
  for (size_t depth = 0; depth < DEEPEST; depth++) {
    const by_span refines = by_node_attribute(node, "refines");
    const by_epub_id *target = refines.size == 0 ? NULL : target_of(check, by_span_from(refines, 1));
    if (target == NULL) {
      return true;
    }
    node = target->node;
  }
  return false;
}

/* The language of a node by its own xml:lang, or by that of the nearest element around it. */
static by_span language_of(const xmlNode *node)
{
  by_span language = {0};
  for (; node != NULL && node->type == XML_ELEMENT_NODE && language.size == 0; node = node->parent) {
    language = by_epub_attribute(node, "lang", BY_XML_SPACE);
  }
  return language;
}

void by_epub_check_script(by_epub_check *check, const by_epub_statement *statement, const xmlNode *target)
{
  const by_span language = language_of(statement->node);
  if (by_span_is(statement->name, "alternate-script") && by_span_equal(language, language_of(target))) {
    by_epub_report_package(check, BY_EPUB_OPF_ALTERNATE_SCRIPT, statement->node, statement->value,
                           language.size == 0 ? "or none is told" : language.at);
  }
}

static void check_statement(by_epub_check *check, const by_epub_statement *statement)
{
  const by_epub_id *target = target_of(check, statement->refines);
  if (target == NULL) {
    by_epub_report_package(check, BY_EPUB_OPF_REFINES, statement->node, statement->refines, "is the id of nothing in the package document");
    return;
  }
  if (!comes_to_an_end(check, statement->node)) {
    by_epub_report_package(check, BY_EPUB_OPF_REFINES, statement->node, statement->refines,
                           "leads through refinements back to itself, or too deep");
    return;
  }
  check_subject(check, statement, target->node);
  by_epub_check_script(check, statement, target->node);
}

void by_epub_check_refinements(by_epub_check *check)
{
  for (size_t i = 0; i < check->statements.count; i++) {
    if (check->statements.items[i].refines.size != 0) {
      check_statement(check, &check->statements.items[i]);
    }
  }
}
