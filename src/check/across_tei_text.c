/* SPDX-License-Identifier: BSD-2-Clause */
/* What the text of a TEI edition states: where its articles lie in the source, and the dates in it. */
#include "base/buffer.h"
#include "check/across_parts.h"
#include "check/node.h"
#include "check/tei_check.h"

#include <libxml/tree.h>

enum { VALUE_MOST = 1 << 20 };

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

static void extend(by_tei_extent *article, const xmlNode *block, const size_t lines[2])
{
  const bool title = by_span_ends(by_testimony_attribute(block, "id"), by_span_of("-title"));
  article->first = article->first == 0 || (title && !article->titled) ? lines[0] + 1 : article->first;
  article->last = lines[1] > article->last ? lines[1] : article->last;
  article->titled = article->titled || title;
  article->label = title ? !by_node_is(block, "head") : article->label;
  article->title = is_of_title(block) ? lines[1] : article->title;
}

/* How many lines its title has, as the record has it told. */
static by_span title_lines(by_testimony *testimony, const by_tei_extent *article)
{
  by_buffer text = by_buffer_of(VALUE_MOST);
  by_buffer_add_text(&text, article->label ? "" : "title lines: ");
  if (!article->label) {
    by_buffer_add_number(&text, article->title < article->first ? 0 : article->title - article->first + 1);
  }
  return by_testimony_keep_buffer(testimony, &text);
}

static void state_extent(by_testimony *testimony, const by_tei_extent *article)
{
  if (article->division == NULL || article->first == 0) {
    return;
  }
  by_buffer text = by_buffer_of(VALUE_MOST);
  by_buffer_add_number(&text, article->first);
  by_buffer_add_byte(&text, '-');
  by_buffer_add_number(&text, article->last);
  const by_span lines = by_testimony_keep_buffer(testimony, &text);
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
  const by_span value = by_testimony_keep_buffer(testimony, &text);
  if (value.size != 0) {
    by_testimony_add(testimony, (by_statement){.fact = BY_FACT_EVENT,
                                               .name = "date",
                                               .value = value,
                                               .of = by_testimony_content(testimony, date),
                                               .spot = by_node_position(date)});
  }
}

/* The division of an article that the element lies in, or is. */
static const xmlNode *article_of(const xmlNode *element)
{
  const xmlNode *node = element;
  while (node->type == XML_ELEMENT_NODE && !(by_node_is(node, "div") && by_span_is(by_node_attribute(node, "type"), "article"))) {
    node = node->parent;
  }
  return node->type == XML_ELEMENT_NODE ? node : NULL;
}

/* An element that says where it is from. */
static void hear_block(by_tei_hearing *hearing, const xmlNode *block)
{
  size_t lines[2] = {0, 0};
  if (!read_lines(by_node_attribute(block, "source"), lines)) {
    return;
  }
  const xmlNode *const division = article_of(block);
  if (division != hearing->article.division) {
    by_testimony_of_tei_end(hearing);
    hearing->article.division = division;
  }
  if (division != NULL) {
    extend(&hearing->article, block, lines);
  }
}

void by_testimony_of_tei_text(by_tei_hearing *hearing, xmlNode *element)
{
  for (xmlNode *node = element; node != NULL; node = by_node_next(node, element)) {
    if (by_node_is(node, "date") && by_span_is(by_node_attribute(node, "type"), "event")) {
      state_event(hearing->testimony, node);
    } else if (node->type == XML_ELEMENT_NODE) {
      hear_block(hearing, node);
    }
  }
}

void by_testimony_of_tei_end(by_tei_hearing *hearing)
{
  state_extent(hearing->testimony, &hearing->article);
  hearing->article = (by_tei_extent){.division = NULL};
}
