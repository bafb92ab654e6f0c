/* SPDX-License-Identifier: BSD-2-Clause */
/* What the header of a TEI edition states, and its list of persons. */
#include "base/buffer.h"
#include "check/across_parts.h"
#include "check/node.h"
#include "check/tei_check.h"

#include <libxml/tree.h>

enum { VALUE_MOST = 1 << 20 };

static by_span keep_buffer(by_testimony *testimony, by_buffer *text)
{
  testimony->failed = testimony->failed || text->failed;
  const by_span kept = by_testimony_keep(testimony, by_span_trim(by_buffer_span(text)));
  by_buffer_drop(text);
  return kept;
}

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
  return keep_buffer(testimony, &text);
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
  return keep_buffer(testimony, &text);
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

/* Where an article lies in the source, as far as its blocks were met. */
typedef struct extent {
  const xmlNode *division; /* NULL: none so far */
  size_t first;
  size_t last;
  size_t title; /* the last line of its heads */
  bool titled;  /* it has its title, whose line is its first */
  bool label;   /* which is no head: how many lines of it there are cannot be told */
} extent;

/* The two numbers behind "src:line=", lines from 0 before the first and behind the last; false where there are none. */
static bool read_lines(by_span source, size_t lines[2])
{
  static const char NAME[] = "src:line=";
  const size_t at = by_span_find(source, by_span_of(NAME));
  by_span rest = by_span_slice(source, at == BY_NOWHERE ? source.size : at + sizeof NAME - 1, source.size);
  const size_t comma = by_span_find(rest, by_span_of(","));
  if (comma == BY_NOWHERE) {
    return false;
  }
  lines[0] = by_tei_number(by_span_slice(rest, 0, comma));
  lines[1] = by_tei_number(by_span_slice(rest, comma + 1, rest.size));
  return true;
}

static bool is_of_title(const xmlNode *block)
{
  const by_span type = by_node_attribute(block, "type");
  return by_node_is(block, "head") && (by_span_is(type, "main") || by_span_is(type, "sub"));
}

static void extend(extent *article, const xmlNode *block)
{
  size_t lines[2] = {0, 0};
  if (article->division == NULL || !read_lines(by_node_attribute(block, "source"), lines)) {
    return;
  }
  const bool title = by_span_ends(by_testimony_attribute(block, "id"), by_span_of("-title"));
  article->first = article->first == 0 || (title && !article->titled) ? lines[0] + 1 : article->first;
  article->last = lines[1] > article->last ? lines[1] : article->last;
  article->titled = article->titled || title;
  article->label = title ? !by_node_is(block, "head") : article->label;
  article->title = is_of_title(block) ? lines[1] : article->title;
}

/* How many lines its title has, as the record has it told. */
static by_span title_lines(by_testimony *testimony, const extent *article)
{
  by_buffer text = by_buffer_of(VALUE_MOST);
  by_buffer_add_text(&text, article->label ? "" : "title lines: ");
  if (!article->label) {
    by_buffer_add_number(&text, article->title < article->first ? 0 : article->title - article->first + 1);
  }
  return keep_buffer(testimony, &text);
}

static void state_extent(by_testimony *testimony, const extent *article)
{
  if (article->division == NULL || article->first == 0) {
    return;
  }
  by_buffer text = by_buffer_of(VALUE_MOST);
  by_buffer_add_number(&text, article->first);
  by_buffer_add_byte(&text, '-');
  by_buffer_add_number(&text, article->last);
  const by_span lines = keep_buffer(testimony, &text);
  by_testimony_add(testimony, (by_statement){.fact = BY_FACT_ARTICLE_LINES,
                                             .name = "source of the article",
                                             .value = lines,
                                             .printed = title_lines(testimony, article),
                                             .spot = by_node_position(article->division),
                                             .end = by_node_end(article->division),
                                             .weighed = true,
                                             .doubted = by_tei_is_doubted(article->division)});
}

/* A date in the text: one attribute, or two that bound it; where its year is not known, in its own calendar. */
static void state_event(by_testimony *testimony, xmlNode *date)
{
  static const char *const PAIRS[][2] = {{"from", "to"}, {"notBefore", "notAfter"}, {"from-custom", "to-custom"}};
  by_buffer text = by_buffer_of(VALUE_MOST);
  by_buffer_add(&text, by_node_attribute(date, "when"));
  for (size_t i = 0; i < sizeof PAIRS / sizeof PAIRS[0] && text.size == 0; i++) {
    const by_span first = by_node_attribute(date, PAIRS[i][0]);
    const by_span last = by_node_attribute(date, PAIRS[i][1]);
    if (first.size + last.size != 0) {
      by_buffer_add(&text, first);
      by_buffer_add_byte(&text, '/');
      by_buffer_add(&text, last);
    }
  }
  by_buffer_add(&text, text.size == 0 ? by_node_attribute(date, "when-custom") : by_span_of(""));
  const by_span value = keep_buffer(testimony, &text);
  if (value.size != 0) {
    by_testimony_add(testimony, (by_statement){.fact = BY_FACT_EVENT,
                                               .name = "date",
                                               .value = value,
                                               .of = by_testimony_content(testimony, date),
                                               .spot = by_node_position(date)});
  }
}

/* Where the articles of the text lie in the source, and the dates in it. */
static void state_text(by_testimony *testimony, xmlNode *text)
{
  extent article = {.first = 0};
  const xmlNode *end = NULL;
  for (xmlNode *node = text; node != NULL; node = by_node_next(node, text)) {
    const bool begins = by_node_is(node, "div") && by_span_is(by_node_attribute(node, "type"), "article");
    if (node == end || begins) {
      state_extent(testimony, &article);
      article = (extent){.division = begins ? node : NULL};
      end = begins ? by_node_skip(node, text) : NULL;
    }
    if (by_node_is(node, "date") && by_span_is(by_node_attribute(node, "type"), "event")) {
      state_event(testimony, node);
    } else if (node->type == XML_ELEMENT_NODE) {
      extend(&article, node);
    }
  }
  state_extent(testimony, &article);
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

void by_testimony_of_tei(xmlDoc *document, by_testimony *testimony)
{
  by_testimony_add_all(testimony, document, "text", ROWS, sizeof ROWS / sizeof ROWS[0]);
  const xmlNode *root = xmlDocGetRootElement(document);
  xmlNode *text = root == NULL ? NULL : root->children;
  while (text != NULL && !by_node_is(text, "text")) {
    text = text->next;
  }
  if (text != NULL) {
    state_text(testimony, text);
  }
}
