/* SPDX-License-Identifier: BSD-2-Clause */
/* Lists of terms in XHTML of anybody. */
#include "check/general_html.h"

#include "check/node.h"

#include <libxml/tree.h>

static const char SHOWN[] = "the XHTML of EPUB 3";

static void complain(by_general *general, const by_publication_item *item, const xmlNode *node, const char *what)
{
  by_general_report_grammar(general, item->path, node, SHOWN, what);
}

/* Terms, then what is said of them. */
static void check_terms(by_general *general, const by_publication_item *item, const xmlNode *list)
{
  bool term = false;  /* the last one was a term */
  bool begun = false; /* there was one */
  for (const xmlNode *each = list->children; each != NULL; each = each->next) {
    if (by_node_is(each, "dd") && !begun) {
      complain(general, item, each, "stands in front of all terms");
    }
    term = by_node_is(each, "dt") || (term && !by_node_is(each, "dd"));
    begun = begun || by_node_is(each, "dt");
  }
  if (term) {
    complain(general, item, list, "ends with a term of which nothing is said");
  }
}

/* A list has its terms in parts, or none of them. */
static void check_list(by_general *general, const by_publication_item *item, const xmlNode *list)
{
  check_terms(general, item, list);
  if (by_count_children(list, "div") != 0 && by_count_children(list, "dt") + by_count_children(list, "dd") != 0) {
    complain(general, item, list, "has terms within and outside of parts");
  }
}

static bool is_said_before(const xmlNode *term)
{
  const xmlNode *each = term->prev;
  while (each != NULL && !by_node_is(each, "dd")) {
    each = each->prev;
  }
  return each != NULL;
}

static void check_term(by_general *general, const by_publication_item *item, const xmlNode *term)
{
  if (!by_node_is(term->parent, "div")) {
    return;
  }
  const xmlNode *list = term->parent->parent;
  if (list == NULL || !(by_node_is(list, "dl") || by_node_is(list, "template"))) {
    complain(general, item, term, "an element that stands outside of a dl");
  } else if (by_node_is(term, "dt") && is_said_before(term)) {
    complain(general, item, term, "begins a second group in one part of a dl");
  }
}

/* A part of a list of terms. */
static void check_division(by_general *general, const by_publication_item *item, const xmlNode *division)
{
  if (!by_node_is(division->parent, "dl")) {
    return;
  }
  check_terms(general, item, division);
  for (const xmlNode *each = by_first_element(division); each != NULL; each = by_next_element(each)) {
    if (!by_node_is(each, "dt") && !by_node_is(each, "dd") && !by_node_is(each, "script") && !by_node_is(each, "template")) {
      complain(general, item, each, "an element that its parent cannot hold, which is a part of a dl");
    }
  }
  if (by_count_children(division, "dt") == 0) {
    complain(general, item, division, "holds no term, although it is a part of a dl");
  }
}

void by_general_check_terms(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  if (by_node_is(node, "dl")) {
    check_list(general, item, node);
  } else if (by_node_is(node, "div")) {
    check_division(general, item, node);
  } else if (by_node_is(node, "dt") || by_node_is(node, "dd")) {
    check_term(general, item, node);
  }
}
