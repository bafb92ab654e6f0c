/* SPDX-License-Identifier: BSD-2-Clause */
/* Divisions and blocks: what must not be empty, and whether a block's pointer into the source can be right. Whether it is right only the
 * source can tell. */
#include "base/ascii.h"
#include "base/rules_tei.h"
#include "base/utf8.h"
#include "check/node.h"
#include "check/tei_check.h"
#include "text/blank.h"

#include <libxml/tree.h>

/* Kinds of divisions that may be without a head. */
static bool may_lack_head(by_span type)
{
  static const char *const KINDS[] = {"unknown", "notice", "poem"};
  for (size_t i = 0; i < sizeof KINDS / sizeof KINDS[0]; i++) {
    if (by_span_is(type, KINDS[i])) {
      return true;
    }
  }
  return false;
}

/* What was shed is told of by its parent. */
static bool has_block(const xmlNode *division)
{
  if (division->_private != NULL) {
    return true;
  }
  for (const xmlNode *child = division->children; child != NULL; child = child->next) {
    if (child->type == XML_ELEMENT_NODE && !by_node_is(child, "pb") && !by_node_is(child, "lb") && !by_node_is(child, "fw")) {
      return true;
    }
  }
  return false;
}

/* The division that the record corresponds to. */
static const xmlNode *division_of(const by_tei_check *check, const xmlNode *record)
{
  return record == NULL ? NULL : by_tei_target(check, by_node_attribute(record, "corresp"));
}

/* Whether it is told elsewhere why the record is not that of the division: the pointer leads nowhere, or the record has none. */
static bool is_told(const by_tei_check *check, const xmlNode *record, by_span pointer)
{
  const bool stray = record != NULL && by_span_is(by_node_attribute(record, "type"), "article") && division_of(check, record) == NULL;
  return stray || (record == NULL && pointer.size > 1);
}

static void check_pair(const by_tei_check *check, const xmlNode *node)
{
  const by_span pointer = by_node_attribute(node, "decls");
  const xmlNode *record = by_tei_target(check, pointer);
  const bool of_issue = record != NULL && record == check->issue;
  if (!of_issue && division_of(check, record) != node && !is_told(check, record, pointer)) {
    by_tei_report(check, BY_TEI_ARTICLE_RECORD_COUNT, node, pointer, by_span_of("is no record that corresponds to this division"));
  }
}

void by_tei_check_divisions(const by_tei_check *check)
{
  const xmlNode *body = check->text == NULL ? NULL : by_tei_child(check->text, "body");
  for (const xmlNode *child = body == NULL ? NULL : body->children; child != NULL; child = child->next) {
    if (by_node_is(child, "div")) {
      check_pair(check, child);
      by_tei_check_serial(check, child);
    }
  }
}

static void check_article(const by_tei_check *check, const xmlNode *node, by_span type)
{
  const xmlNode *record = by_tei_target(check, by_node_attribute(node, "decls"));
  if (division_of(check, record) == node && record != check->issue) {
    by_tei_check_title(check, node, record);
  }
  if (!may_lack_head(type) && by_tei_child(node, "head") == NULL) {
    by_tei_report(check, BY_TEI_HEAD_MISSING, node, type, by_span_of(""));
  }
}

static void report_number(const by_tei_check *check, const xmlNode *node, const char *noun, size_t right)
{
  char room[BY_NUMBER_ROOM];
  by_findings_add(check->findings, &(by_finding){.rule = &by_tei_rules[BY_TEI_ARTICLE_NUMBER],
                                                 .place = by_node_place(check->member, node),
                                                 .details = {by_span_of(noun), by_node_attribute(node, "n"), by_digits_of(right, room)}});
}

static bool is_in_turn(by_tei_sequence *so_far, size_t number)
{
  const bool behind = number == so_far->last + 1 || number == so_far->last + 1 + so_far->skipped;
  const bool right = behind || (so_far->last != 0 && number == so_far->before + 2);
  *so_far = (by_tei_sequence){.last = number, .before = so_far->last};
  return right;
}

static const xmlNode *numbered_before(const xmlNode *node)
{
  const xmlNode *before = node->prev;
  while (before != NULL && !(by_node_is(before, "div") && by_node_attribute(before, "n").size != 0)) {
    before = before->prev;
  }
  return before;
}

static size_t divisions_between(const xmlNode *from, const xmlNode *division)
{
  size_t count = 0;
  for (const xmlNode *node = from->next; node != division; node = node->next) {
    count += by_node_is(node, "div");
  }
  return count;
}

/* Articles are numbered one behind the other; the first may have any number. */
static void check_place(const by_tei_check *check, const xmlNode *node)
{
  const xmlNode *last = numbered_before(node);
  const xmlNode *before = last == NULL ? NULL : numbered_before(last);
  if (last == NULL || by_node_attribute(node, "n").size == 0) {
    return;
  }
  const size_t number = by_tei_number(by_node_attribute(last, "n"));
  by_tei_sequence so_far = {.last = number,
                            .before = before == NULL ? number - 1 : by_tei_number(by_node_attribute(before, "n")),
                            .skipped = divisions_between(last, node)};
  if (!is_in_turn(&so_far, by_tei_number(by_node_attribute(node, "n")))) {
    report_number(check, node, "article", number + 1);
  }
}

void by_tei_begin_paragraphs(by_tei_check *check)
{
  check->numbers = (by_tei_sequence){.last = 0};
}

/* Paragraphs are numbered within their article, from 1. */
void by_tei_check_paragraph(by_tei_check *check, const xmlNode *node)
{
  const size_t right = check->numbers.last + 1;
  const by_span number = by_node_attribute(node, "n");
  if (number.size == 0) {
    check->numbers.skipped++;
  } else if (!is_in_turn(&check->numbers, by_tei_number(number))) {
    report_number(check, node, "paragraph", right);
  }
}

void by_tei_check_division(const by_tei_check *check, const xmlNode *node)
{
  const by_span type = by_node_attribute(node, "type");
  if (by_node_is(node->parent, "body")) {
    check_article(check, node, type);
    check_place(check, node);
  }
  if (!has_block(node) && !by_span_is(type, "unknown")) {
    by_tei_report(check, BY_TEI_DIV_EMPTY, node, type, by_span_of(""));
  }
}

/* Moves behind a number of one to fifteen digits. */
static bool pass_number(by_span *text)
{
  enum { DIGITS_MOST = 15 };
  const size_t count = by_digits_from(*text, 0);
  *text = by_span_slice(*text, count, text->size);
  return count > 0 && count <= DIGITS_MOST;
}

by_tei_range by_tei_read_range(by_span source, const char *scheme)
{
  const size_t at = by_span_find(source, by_span_of(scheme));
  if (at == BY_NOWHERE) {
    return (by_tei_range){.found = false};
  }
  const by_span start = by_span_slice(source, at + strlen(scheme), source.size);
  by_span rest = start;
  if (!pass_number(&rest) || !by_span_starts(rest, by_span_of(","))) {
    return (by_tei_range){.found = false};
  }
  const by_span end = by_span_slice(rest, 1, rest.size);
  rest = end;
  const bool whole = pass_number(&rest) && (rest.size == 0 || rest.at[0] == ' ');
  return (by_tei_range){.found = whole, .start = by_tei_number(start), .end = by_tei_number(end), .size = source.size - at - rest.size};
}

/* Nothing but the two, in either order, and a space between them. */
static bool are_whole(by_span source, const by_tei_range *characters, const by_tei_range *lines)
{
  return characters->found && lines->found && characters->size + 1 + lines->size == source.size;
}

/* What a block is in code points of the source. */
typedef struct block_value {
  size_t characters;
  bool blank;   /* holds nothing but blanks */
  bool skipped; /* holds corrections, whose length is not the source's */
} block_value;

static size_t node_characters(const xmlNode *node)
{
  const bool page = by_node_is(node, "pb") && by_node_attribute(node, "source").size != 0;
  return by_node_is(node, "lb") || page || node->type == XML_PI_NODE ? 1 : by_utf8_count(by_node_text(node));
}

static block_value measure(const xmlNode *block)
{
  block_value value = {.blank = true};
  for (xmlNode *node = block->children; node != NULL; node = by_node_next(node, block)) {
    value.characters += node_characters(node);
    value.blank = value.blank && node->type != XML_PI_NODE && !by_node_is(node, "gap") && by_blank_only(by_node_text(node));
    value.skipped = value.skipped || by_node_is(node, "reg") || by_node_is(node, "corr");
  }
  return value;
}

/* Gives the range of characters. */
static by_tei_range check_ranges(const by_tei_check *check, const xmlNode *node, by_span source)
{
  const by_tei_range characters = by_tei_read_range(source, "src:char=");
  const by_tei_range lines = by_tei_read_range(source, "src:line=");
  if (!are_whole(source, &characters, &lines)) {
    by_tei_report(check, BY_TEI_SOURCE_MISSING, node, source, by_span_of(""));
    return characters;
  }
  if (characters.start >= characters.end || lines.start >= lines.end) {
    by_tei_report(check, BY_TEI_RANGE_EMPTY, node, source, by_span_of(""));
  }
  const bool beyond_characters = check->characters != 0 && characters.end > check->characters;
  const bool beyond_lines = check->lines != 0 && lines.end > check->lines;
  if (beyond_characters || beyond_lines) {
    by_tei_report(check, BY_TEI_RANGE_BEYOND_EXTENT, node, source, by_span_of(""));
  }
  return characters;
}

void by_tei_check_block(const by_tei_check *check, const xmlNode *node)
{
  if (by_node_is(node->parent, "sp")) {
    return; /* the speech is the block */
  }
  const by_span source = by_node_attribute(node, "source");
  const block_value value = measure(node);
  const by_tei_range range = check_ranges(check, node, source);
  if (value.blank) {
    by_tei_report(check, BY_TEI_BLOCK_EMPTY, node, by_span_of((const char *)node->name), source);
  }
  if (range.found && range.start < range.end && !value.skipped && value.characters != range.end - range.start) {
    char room[BY_NUMBER_ROOM];
    by_tei_report(check, BY_TEI_RANGE_LENGTH, node, source, by_digits_of(value.characters, room));
  }
}
