/* SPDX-License-Identifier: BSD-2-Clause */
/* Titles and numbers of the header that name their place in the source: there is such a place, and the block of the text that comes from
 * there has them as the header does. What a person or organization answers for may be otherwise. */
#include "base/buffer.h"
#include "base/rules_tei.h"
#include "base/utf8.h"
#include "check/node.h"
#include "check/tei_check.h"
#include "read/find.h"
#include "text/blank.h"

#include <libxml/tree.h>

enum { TEXT_MOST = 1 << 20 };

static const char SCHEME[] = "src:char=";

/* The block of the text whose characters hold those of the range, and its own range; NULL where there is none. */
static xmlNode *block_around(const by_tei_check *check, const by_tei_range *range, by_tei_range *whole)
{
  for (xmlNode *node = check->text; node != NULL; node = by_node_next(node, check->text)) {
    if (node->type == XML_ELEMENT_NODE && by_node_attribute(node, "source").size != 0) {
      *whole = by_tei_read_range(by_node_attribute(node, "source"), SCHEME);
      if (whole->found && whole->start <= range->start && range->end <= whole->end) {
        return node;
      }
    }
  }
  return NULL;
}

/* Whether the characters of the block are those of the source, one by one: then `text` gets them. */
static bool read_block(xmlNode *block, const by_tei_range *whole, by_buffer *text)
{
  for (xmlNode *node = block->children; node != NULL; node = by_node_next(node, block)) {
    if (by_node_is(node, "reg") || by_node_is(node, "corr") || by_node_is(node, "pb") || node->type == XML_PI_NODE) {
      return false;
    }
    by_buffer_add_text(text, by_node_is(node, "lb") ? "\n" : "");
    by_buffer_add(text, by_node_text(node));
  }
  return by_utf8_count(by_buffer_span(text)) == whole->end - whole->start;
}

static by_span characters_of(by_span text, size_t first, size_t count)
{
  size_t start = 0;
  for (size_t i = 0; i < first && start < text.size; i++) {
    (void)by_utf8_next(text, &start);
  }
  size_t end = start;
  for (size_t i = 0; i < count && end < text.size; i++) {
    (void)by_utf8_next(text, &end);
  }
  return by_span_slice(text, start, end - start);
}

/* The value of the issue is told of once: what records of articles have is held against that of the issue. */
static bool is_of_article(const xmlNode *node)
{
  const xmlNode *record = node->parent;
  while (record != NULL && record->type == XML_ELEMENT_NODE && !by_node_is(record, "biblStruct")) {
    record = record->parent;
  }
  return record != NULL && record->type == XML_ELEMENT_NODE && by_span_is(by_node_attribute(record, "type"), "article");
}

/* Whether a value is what is printed, whatever the letters' case, marks and blanks; of a number more may be told than itself. */
static bool are_alike(const by_tei_check *check, const xmlNode *node, by_span said, by_span there)
{
  const bool number = by_node_is(node, "biblScope");
  return by_text_same(check->findings->arena, said, there) ||
         (number && (by_span_find(said, there) != BY_NOWHERE || by_span_find(there, said) != BY_NOWHERE));
}

static void compare(const by_tei_check *check, xmlNode *node, const xmlNode *block, by_span there)
{
  by_buffer said = by_buffer_of(TEXT_MOST);
  by_buffer right = by_buffer_of(TEXT_MOST);
  by_node_add_folded(node, &said);
  by_blank_fold(there, &right);
  const by_span texts[] = {by_span_trim(by_buffer_span(&said)), by_span_trim(by_buffer_span(&right))};
  const by_span unit = by_node_attribute(node, "unit");
  check->findings->failed = check->findings->failed || said.failed || right.failed;
  if (!are_alike(check, node, texts[0], texts[1])) {
    by_findings_add(check->findings,
                    &(by_finding){.rule = &by_tei_rules[BY_TEI_HEAD_MISMATCH],
                                  .place = by_node_place(check->member, node),
                                  .related = by_node_place(check->member, block),
                                  .details = {unit.size != 0 ? unit : by_span_of((const char *)node->name), texts[0], texts[1]}});
  }
  by_buffer_drop(&right);
  by_buffer_drop(&said);
}

void by_tei_check_origin(const by_tei_check *check, xmlNode *node)
{
  const by_span source = by_node_attribute(node, "source");
  const by_tei_range range = by_tei_read_range(source, SCHEME);
  by_tei_range whole = {.found = false};
  if (!range.found) {
    return;
  }
  if (check->characters != 0 && range.end > check->characters) {
    by_tei_report(check, BY_TEI_RANGE_BEYOND_EXTENT, node, source, by_span_of(""));
    return;
  }
  xmlNode *const block = is_of_article(node) || !by_tei_is_of_program(check, node) ? NULL : block_around(check, &range, &whole);
  if (block == NULL || range.start >= range.end) {
    return;
  }
  by_buffer text = by_buffer_of(TEXT_MOST);
  if (read_block(block, &whole, &text)) {
    compare(check, node, block, characters_of(by_buffer_span(&text), range.start - whole.start, range.end - range.start));
  }
  by_buffer_drop(&text);
}
