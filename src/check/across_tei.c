/* SPDX-License-Identifier: BSD-2-Clause */
/* What the header of a TEI edition states, and its list of persons. */
#include "base/buffer.h"
#include "check/across_parts.h"
#include "check/node.h"
#include "check/tei_check.h"

#include <libxml/tree.h>

enum { VALUE_MOST = 1 << 20 };

/* The attributes that date, as they stand there. */
static by_span dating_of(by_testimony *testimony, xmlNode *date)
{
  static const char *const OTHERS[] = {"type", "resp", "cert", "source", "id"};
  by_buffer text = by_buffer_of(VALUE_MOST);
  for (const xmlAttr *each = date->properties; each != NULL; each = each->next) {
    bool dates = each->children != NULL;
    for (size_t i = 0; i < sizeof OTHERS / sizeof OTHERS[0]; i++) {
      dates = dates && strcmp((const char *)each->name, OTHERS[i]) != 0;
    }
    if (dates) {
      by_buffer_add_text(&text, text.size == 0 ? "" : " ");
      by_buffer_add_text(&text, (const char *)each->name);
      by_buffer_add_text(&text, "=\"");
      by_buffer_add_text(&text, (const char *)each->children->content);
      by_buffer_add_byte(&text, '"');
    }
  }
  return by_testimony_keep_buffer(testimony, &text);
}

/* The title of the article that this one is a piece of: its lines, not the form in Latin letters. */
static by_span titles_of(by_testimony *testimony, xmlNode *title)
{
  by_buffer text = by_buffer_of(VALUE_MOST);
  for (xmlNode *child = title->parent->children; child != NULL; child = child->next) {
    if (by_node_is(child, "title") && !by_span_is(by_node_attribute(child, "type"), "alt")) {
      by_buffer_add_text(&text, text.size == 0 ? "" : " ");
      by_node_add_folded(child, &text);
    }
  }
  return by_testimony_keep_buffer(testimony, &text);
}

/* The name that the element is a part of. */
static by_span name_of(by_testimony *testimony, xmlNode *part)
{
  return by_testimony_content(testimony, part->parent);
}

/* The name that stands first of a person. */
static by_span person_of(by_testimony *testimony, xmlNode *name)
{
  xmlNode *first = name->parent->children;
  while (first != NULL && !by_node_is(first, "persName")) {
    first = first->next;
  }
  return first == NULL ? by_span_of("") : by_testimony_content(testimony, first);
}

/* The person that the name in the header points at. */
static uint32_t pointed_at(xmlNode *name)
{
  const by_span pointer = by_node_attribute(name, "ref");
  return by_testimony_mark(by_span_slice(pointer, by_span_starts(pointer, by_span_of("#")) ? 1 : pointer.size, pointer.size));
}

/* The person whose name it is in the list. */
static uint32_t listed_as(xmlNode *name)
{
  return by_testimony_mark(by_testimony_attribute(name->parent, "id"));
}

/* The code of the role that the element, or @role of an editor, says. */
static by_span role_of(by_testimony *testimony, xmlNode *agent)
{
  by_role role = by_node_is(agent, "author") ? BY_AUTHOR : BY_EDITOR;
  const by_span said = by_node_attribute(agent, "role");
  const bool known = said.size == 0 || by_role_named(said, &role);
  return known ? by_span_of(by_role_code(role)) : by_testimony_keep(testimony, said);
}

static by_span agent_of(by_testimony *testimony, xmlNode *agent)
{
  xmlNode *const name = by_tei_child(agent, "persName");
  return name == NULL ? by_span_of("") : by_testimony_content(testimony, name);
}

/* The language of the issue: others of its parts stand behind it. */
static by_span first_language(by_testimony *testimony, xmlNode *language)
{
  const bool first = by_tei_child(language->parent, "language") == language;
  return first ? by_testimony_keep(testimony, by_node_attribute(language, "ident")) : by_span_of("");
}

static const by_source_row ROWS[] = {
    {.name = "title", .attribute = "type", .parent = "titleStmt", .fact = BY_FACT_TITLE, .weighed = true},
    {.name = "title", .attribute = "type", .parent = "seriesStmt", .fact = BY_FACT_TITLE, .weighed = true},
    {.name = "title", .attribute = "type", .parent = "monogr", .fact = BY_FACT_TITLE, .weighed = true},
    {.name = "persName", .parent = "author", .fact = BY_FACT_AGENT, .weighed = true, .who = pointed_at},
    {.name = "persName", .parent = "editor", .fact = BY_FACT_AGENT, .weighed = true, .who = pointed_at},
    {.name = "biblScope",
     .attribute = "unit",
     .value = "issue",
     .prints = true,
     .fact = BY_FACT_NUMBER,
     .said = "from",
     .to = "to",
     .weighed = true},
    {.name = "biblScope", .attribute = "unit", .value = "label", .fact = BY_FACT_LABEL, .weighed = true},
    {.name = "date", .attribute = "type", .value = "issue", .prints = true, .fact = BY_FACT_DATING, .value_of = dating_of, .weighed = true},
    {.name = "title", .attribute = "type", .value = "alt", .parent = "titleStmt", .fact = BY_FACT_SERIAL_LATIN},
    {.name = "title", .attribute = "type", .value = "alt", .parent = "seriesStmt", .fact = BY_FACT_SERIAL_LATIN},
    {.name = "title", .attribute = "type", .value = "alt", .parent = "monogr", .fact = BY_FACT_SERIAL_LATIN},
    {.name = "title", .attribute = "type", .value = "alt", .parent = "analytic", .fact = BY_FACT_ROMANISED, .of = titles_of},
    {.name = "biblScope",
     .attribute = "unit",
     .value = "volume",
     .prints = true,
     .fact = BY_FACT_VOLUME,
     .said = "from",
     .to = "to",
     .weighed = true},
    {.name = "biblScope",
     .attribute = "unit",
     .value = "running",
     .prints = true,
     .fact = BY_FACT_RUNNING,
     .said = "from",
     .to = "to",
     .weighed = true},
    {.name = "publisher", .parent = "imprint", .fact = BY_FACT_PUBLISHER, .weighed = true},
    {.name = "licence", .parent = "availability", .fact = BY_FACT_RIGHTS, .said = "target"},
    {.name = "idno", .attribute = "type", .value = "ISSN", .fact = BY_FACT_ISSN},
    {.name = "language", .parent = "langUsage", .fact = BY_FACT_LANGUAGE, .value_of = first_language},
    {.name = "textLang", .fact = BY_FACT_LANGUAGE, .said = "mainLang"},
    {.name = "idno", .attribute = "type", .value = "package", .fact = BY_FACT_PACKAGE},
    {.name = "idno", .attribute = "type", .value = "sha256", .fact = BY_FACT_SOURCE},
    {.name = "TEI", .called = "xml:id of TEI", .fact = BY_FACT_TEI_ID, .said = "id"},
    {.name = "TEI", .called = "xml:lang of TEI", .fact = BY_FACT_LANGUAGE, .said = "lang"},
    {.name = "title",
     .attribute = "type",
     .parent = "titleStmt",
     .called = "xml:lang of title",
     .fact = BY_FACT_LANGUAGE,
     .value_of = by_testimony_language},
    {.name = "title",
     .attribute = "type",
     .parent = "seriesStmt",
     .called = "xml:lang of title",
     .fact = BY_FACT_LANGUAGE,
     .value_of = by_testimony_language},
    {.name = "author", .parent = "titleStmt", .called = "xml:lang of author", .fact = BY_FACT_LANGUAGE, .value_of = by_testimony_language},
    {.name = "biblStruct",
     .attribute = "type",
     .value = "issue",
     .called = "xml:lang of biblStruct",
     .fact = BY_FACT_LANGUAGE,
     .value_of = by_testimony_language},
    {.name = "title",
     .attribute = "type",
     .value = "alt",
     .called = "xml:lang of title",
     .fact = BY_FACT_LATIN_LANGUAGE,
     .value_of = by_testimony_language},
    {.name = "persName",
     .attribute = "type",
     .value = "alt",
     .called = "xml:lang of persName",
     .fact = BY_FACT_LATIN_LANGUAGE,
     .value_of = by_testimony_language},
    {.name = "title", .attribute = "type", .value = "filename", .called = "filename", .fact = BY_FACT_SOURCE_NAME},
    {.name = "extent", .parent = "bibl", .fact = BY_FACT_SOURCE_FORM},
    {.name = "prefixDef", .attribute = "ident", .value = "src", .fact = BY_FACT_POINTER, .said = "replacementPattern"},
    {.name = "publisher", .parent = "publicationStmt", .fact = BY_FACT_ORGANIZATION},
    {.name = "date", .parent = "publicationStmt", .fact = BY_FACT_DAY, .said = "when"},
    {.name = "change", .parent = "revisionDesc", .fact = BY_FACT_DAY, .said = "when"},
    {.name = "name", .attribute = "type", .value = "organization", .parent = "respStmt", .fact = BY_FACT_ORGANIZATION},
    {.name = "name", .attribute = "type", .value = "person", .parent = "respStmt", .fact = BY_FACT_CONFIRMER},
    {.name = "title", .parent = "analytic", .fact = BY_FACT_ARTICLE, .first = true, .value_of = titles_of, .weighed = true},
    {.name = "persName", .attribute = "type", .parent = "person", .listed = true, .fact = BY_FACT_AGENT, .who = listed_as},
    {.name = "persName", .attribute = "type", .value = "alt", .parent = "person", .fact = BY_FACT_LATIN_NAME, .of = person_of},
    {.name = "author", .fact = BY_FACT_ROLE, .value_of = role_of, .of = agent_of},
    {.name = "editor", .fact = BY_FACT_ROLE, .value_of = role_of, .of = agent_of},
    {.name = "surname", .parent = "persName", .fact = BY_FACT_FAMILY, .of = name_of},
    {.name = "forename", .parent = "persName", .fact = BY_FACT_GIVEN, .of = name_of},
};

void by_testimony_of_tei_header(by_tei_hearing *hearing, xmlNode *element)
{
  xmlNode *const root = xmlDocGetRootElement(element->doc);
  const xmlNode *const end = by_node_is(element, "text") ? element : by_node_skip(element, root);
  xmlNode *node = hearing->told == NULL ? root : by_node_skip(hearing->told, root);
  hearing->testimony->heard = true;
  for (; node != NULL && node != end; node = by_node_next(node, root)) {
    by_testimony_add_node(hearing->testimony, node, ROWS, sizeof ROWS / sizeof ROWS[0]);
  }
  hearing->told = element;
}

void by_testimony_of_tei(xmlDoc *document, by_testimony *testimony)
{
  by_tei_hearing hearing = {.testimony = testimony};
  xmlNode *const root = xmlDocGetRootElement(document);
  xmlNode *const text = root == NULL ? NULL : by_tei_child(root, "text");
  if (root != NULL) {
    by_testimony_of_tei_header(&hearing, text == NULL ? root : text);
  }
  if (text != NULL) {
    by_testimony_of_tei_text(&hearing, text);
    by_testimony_of_tei_end(&hearing);
  }
}
