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
#include <stdlib.h>

enum { TEXT_MOST = 1 << 20 };

static const char SCHEME[] = "src:char=";

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

/* The text of a block, and where in it the last value began. */
typedef struct block_text {
  by_span text;
  size_t character; /* in the source */
  size_t at;        /* byte of the text */
} block_text;

/* The characters from which a value is, that begin no earlier than the last; of very many only the first: no value is so long. */
static by_span characters_of(block_text *from, const by_tei_origin *origin)
{
  enum { MOST = 1 << 14 };
  while (from->character < origin->start && from->at < from->text.size) {
    (void)by_utf8_next(from->text, &from->at);
    from->character++;
  }
  size_t end = from->at;
  for (size_t i = origin->start; i < origin->end && i - origin->start < MOST && end < from->text.size; i++) {
    (void)by_utf8_next(from->text, &end);
  }
  return by_span_slice(from->text, from->at, end - from->at);
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

void by_tei_gather_origin(by_tei_check *check, xmlNode *node)
{
  by_tei_origins *const list = &check->origins;
  const by_span source = by_node_attribute(node, "source");
  const by_tei_range range = by_tei_read_range(source, SCHEME);
  if (range.found && check->characters != 0 && range.end > check->characters) {
    by_tei_report(check, BY_TEI_RANGE_BEYOND_EXTENT, node, source, by_span_of(""));
    return;
  }
  if (!range.found || range.start >= range.end || is_of_article(node) || !by_tei_is_of_program(check, node)) {
    return;
  }
  by_tei_origin *const items = by_arena_grow(check->findings->arena, list->items, list->count, &list->capacity, sizeof *items);
  if (items == NULL) {
    check->findings->failed = true;
    return;
  }
  list->items = items;
  list->items[list->count++] = (by_tei_origin){.node = node, .start = range.start, .end = range.end};
}

static int origin_order(const void *a, const void *b)
{
  const by_tei_origin *const left = a;
  const by_tei_origin *const right = b;
  return (left->start > right->start) - (left->start < right->start);
}

/* The first of the sorted values that begins at the character or behind it. */
static size_t first_from(const by_tei_origins *list, size_t character)
{
  size_t low = 0;
  for (size_t high = list->count; low < high;) {
    const size_t middle = low + (high - low) / 2;
    const bool below = list->items[middle].start < character;
    low = below ? middle + 1 : low;
    high = below ? high : middle;
  }
  return low;
}

/* The values that are from this block, of the first block that has their characters; gives how many. */
static size_t meet_block(const by_tei_check *check, xmlNode *block, const by_tei_range *whole)
{
  const by_tei_origins *const list = &check->origins;
  by_buffer text = by_buffer_of(TEXT_MOST);
  block_text from = {.character = whole->start};
  bool sound = false;
  size_t met = 0;
  for (size_t i = first_from(list, whole->start); i < list->count && list->items[i].start < whole->end; i++) {
    by_tei_origin *const each = &list->items[i];
    if (each->node == NULL || each->end > whole->end) {
      continue;
    }
    if (met++ == 0) {
      sound = read_block(block, whole, &text);
      from.text = by_buffer_span(&text);
    }
    if (sound) {
      compare(check, each->node, block, characters_of(&from, each));
    }
    each->node = NULL;
  }
  by_buffer_drop(&text);
  return met;
}

void by_tei_gather_origins(by_tei_check *check)
{
  by_tei_origins *const list = &check->origins;
  const xmlNode *const root = xmlDocGetRootElement(check->document);
  for (xmlNode *node = xmlDocGetRootElement(check->document); node != NULL && node != check->text; node = by_node_next(node, root)) {
    by_tei_gather_origin(check, node);
  }
  list->left = list->count;
  if (list->count != 0) {
    qsort(list->items, list->count, sizeof *list->items, origin_order);
  }
}

void by_tei_check_origins(by_tei_check *check, xmlNode *block)
{
  if (check->origins.left != 0) {
    const by_tei_range whole = by_tei_read_range(by_node_attribute(block, "source"), SCHEME);
    check->origins.left -= whole.found ? meet_block(check, block, &whole) : 0;
  }
}
