/* SPDX-License-Identifier: BSD-2-Clause */
/* Roles and attributes of ARIA, and attributes that name elements of the same document by their identifiers. */
#include "check/general_html.h"

#include "base/ascii.h"
#include "check/aria.h"
#include "check/html_table.h"
#include "check/node.h"
#include "check/role.h"

#include <libxml/tree.h>
#include <stdio.h>

static const char SHOWN[] = "the XHTML of EPUB 3";

static void complain(by_general *general, const by_publication_item *item, const xmlNode *node, const char *what, const char *attribute)
{
  char message[128];
  (void)snprintf(message, sizeof message, "%.80s %.40s", what, attribute);
  by_general_report_grammar(general, item->path, node, SHOWN, message);
}

/* What decides beside its name which roles an element can have, in small letters in `room`. */
static const char *kind_of(const xmlNode *node, char room[static 16])
{
  if (by_node_is(node, "a")) {
    return by_node_attribute(node, "href").at != NULL ? "href" : "";
  }
  if (!by_node_is(node, "input")) {
    return "";
  }
  const by_span type = by_xml_trim(by_node_attribute(node, "type"));
  size_t size = 0;
  while (size < type.size && size + 1 < 16) {
    room[size] = by_to_lower(type.at[size]);
    size++;
  }
  room[size] = '\0';
  return size == 0 ? "text" : room;
}

static void check_role(by_general *general, const by_publication_item *item, const xmlNode *node, by_span roles)
{
  char room[16];
  if (by_xml_trim(roles).size == 0) {
    complain(general, item, node, "an attribute without a value,", "role");
  } else if (by_html_is_role(roles) && !by_role_fits((const char *)node->name, kind_of(node, room), roles)) {
    complain(general, item, node, "a role that it cannot have in the attribute", "role");
  }
  if (by_role_is_deprecated(roles)) {
    by_general_report(general, BY_GENERAL_EPUB_DEPRECATED, by_node_place(item->path, node), roles,
                      ": a list of notes or of sources, and the text of the entry, say what it is");
  }
}

void by_general_check_roles(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const by_span roles = by_node_attribute(node, "role");
  if (roles.at != NULL) {
    check_role(general, item, node, roles);
  }
  for (const xmlAttr *each = node->properties; each != NULL; each = each->next) {
    if (each->ns == NULL && !by_aria_is_of((const char *)each->name, (const char *)node->name, roles)) {
      complain(general, item, node, "an attribute that belongs to a role which it does not have,", (const char *)each->name);
    }
  }
}

/* Attributes that hold identifiers. */
static const struct {
  const char *attribute;
  const char *element; /* NULL: any */
  const char *targets; /* elements; NULL: any */
} POINTERS[] = {
    {"aria-activedescendant", NULL, NULL},
    {"aria-controls", NULL, NULL},
    {"aria-describedby", NULL, NULL},
    {"aria-flowto", NULL, NULL},
    {"aria-labelledby", NULL, NULL},
    {"aria-owns", NULL, NULL},
    {"for", "label", "button input meter output progress select textarea"},
    {"for", "output", NULL},
    {"form", NULL, "form"},
    {"headers", NULL, "th"},
    {"list", "input", "datalist"},
};

static bool is_hidden(const xmlNode *node)
{
  return by_node_is(node, "input") && by_span_equal_folded(by_node_attribute(node, "type"), by_span_of("hidden"));
}

static void check_pointer(by_general *general, const by_publication_item *item, const xmlNode *node, size_t row)
{
  const by_epub_part *part = &general->check.parts[item - general->check.publication->items];
  const char *const targets = POINTERS[row].targets;
  by_span rest = by_node_attribute(node, POINTERS[row].attribute);
  by_span word = {0};
  while (by_word_next(&rest, &word)) {
    const by_epub_id *id = by_epub_ids_find(&general->check, part, word);
    if (id == NULL) {
      complain(general, item, node, "the id of nothing in the document in the attribute", POINTERS[row].attribute);
    } else if (targets != NULL && (!by_words_have(by_span_of(targets), (const char *)id->node->name) || is_hidden(id->node))) {
      complain(general, item, node, "the id of an element that it cannot be about in the attribute", POINTERS[row].attribute);
    }
  }
}

void by_general_check_pointers(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  for (size_t i = 0; i < sizeof POINTERS / sizeof POINTERS[0] && node->properties != NULL; i++) {
    if (POINTERS[i].element == NULL || by_node_is(node, POINTERS[i].element)) {
      check_pointer(general, item, node, i);
    }
  }
}
