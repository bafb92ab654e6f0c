/* SPDX-License-Identifier: BSD-2-Clause */
/* The TEI half of the proof. A cursor moves once through the source while the blocks' text is compared in place, so the cost is linear. */
#include "base/rules_proof.h"
#include "base/utf8.h"
#include "check/blocks.h"
#include "check/node.h"
#include "check/proof.h"
#include "text/blank.h"

#include <libxml/tree.h>

enum { EXCERPT = 60 }; /* bytes of text shown in a finding */

/* Positions between code points and between lines, from 0 (RFC 5147). */
typedef struct range {
  size_t start, end;
  size_t first_line, last_line;
} range;

typedef struct proof {
  const by_text *text;
  size_t offset;    /* byte of the source up to which it is accounted for */
  size_t character; /* the same in code points */
  bool lost;        /* where the last block stands is not known: what is not covered up to the next may be its text */
  xmlNode *body;    /* what holds the blocks; NULL: there is none */
  xmlNode *before;  /* the last block; at first the body */
  by_span member;
  by_findings *findings;
} proof;

static void report(const proof *at, size_t rule, const xmlNode *node, by_span first, by_span second)
{
  by_place source = {.path = by_span_of("")};
  if (at->text != NULL) { /* else the source is not at hand */
    const by_place found = by_text_place(at->text, at->offset, 0);
    source = (by_place){.path = at->text->path, .line = found.line, .column = found.column, .offset = found.offset};
  }
  const by_place place = by_node_place(at->member, node);
  by_findings_add(at->findings,
                  &(by_finding){.rule = &by_proof_rules[rule], .place = place, .related = source, .details = {first, second}});
}

/* Bytes of the line end at `offset`, or 0. */
static size_t line_end_size(by_span bytes, size_t offset)
{
  const by_span rest = by_span_slice(bytes, offset, 2);
  if (rest.size == 2 && rest.at[0] == '\r' && rest.at[1] == '\n') {
    return 2;
  }
  return rest.size > 0 && (rest.at[0] == '\n' || rest.at[0] == '\r') ? 1 : 0;
}

static size_t character_size(by_span bytes, size_t offset)
{
  const size_t end = line_end_size(bytes, offset);
  if (end != 0) {
    return end;
  }
  size_t size = 1;
  while (offset + size < bytes.size && ((unsigned char)bytes.at[offset + size] & 0xC0) == 0x80) {
    size++;
  }
  return size;
}

static bool is_edge(char byte)
{
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
}

/* The part of its line, between form feeds and without the final ^Z, that a byte stands in. */
static by_span part_at(const by_text *text, size_t offset)
{
  const by_span bytes = text->bytes;
  const by_line *line = &text->lines[by_text_line_at(text, offset)];
  size_t start = offset;
  size_t end = offset;
  while (start > line->offset && bytes.at[start - 1] != '\f') {
    start--;
  }
  while (end < line->offset + line->size && bytes.at[end] != '\f' && !(bytes.at[end] == '\x1A' && end + 1 == bytes.size)) {
    end++;
  }
  return by_span_slice(bytes, start, end - start);
}

/* What may lie outside every block at `offset`: edge blanks, line ends, a form feed, ^Z at the end, and other blanks where nothing else
 * stands on the line. */
static bool may_be_uncovered(const by_text *text, size_t offset)
{
  const char byte = text->bytes.at[offset];
  if (is_edge(byte)) {
    return true;
  }
  if (byte == '\x1A') {
    return offset + 1 == text->bytes.size;
  }
  return by_blank_line(part_at(text, offset));
}

/* Where in the document the text should be: what stands between the last block and this one without saying where it is from, else this one,
 * or that before the end. */
static const xmlNode *gap_before(const proof *at, const xmlNode *block)
{
  xmlNode *node = at->before == at->body ? at->body : by_node_skip(at->before, at->body);
  while (node != NULL && node != block && !by_block_holds_text(node)) {
    node = by_node_next(node, at->body);
  }
  return node != NULL ? node : at->before;
}

/* Moves the cursor to `character`, in front of the block, over text that no block covers. False where something other than blanks was
 * passed (reported once). */
static bool skip_uncovered(proof *at, size_t character, xmlNode *block)
{
  const by_span bytes = at->text->bytes;
  bool clean = !at->lost;
  at->lost = false;
  while (at->character < character && at->offset < bytes.size) {
    if (clean && !may_be_uncovered(at->text, at->offset)) {
      report(at, BY_PROOF_TEI_TEXT_DROPPED, at->body == NULL ? NULL : gap_before(at, block),
             by_utf8_front(by_span_from(bytes, at->offset), EXCERPT), (by_span){0});
      clean = false;
    }
    at->offset += character_size(bytes, at->offset);
    at->character++;
  }
  return clean;
}

static bool read_number(by_span *rest, size_t *number)
{
  size_t digits = 0;
  size_t value = 0;
  while (digits < rest->size && digits < 12 && rest->at[digits] >= '0' && rest->at[digits] <= '9') {
    value = value * 10 + (size_t)(rest->at[digits] - '0');
    digits++;
  }
  *rest = by_span_slice(*rest, digits, rest->size);
  *number = value;
  return digits > 0;
}

static bool read_text(by_span *rest, const char *expected)
{
  const by_span text = by_span_of(expected);
  if (!by_span_starts(*rest, text)) {
    return false;
  }
  *rest = by_span_slice(*rest, text.size, rest->size);
  return true;
}

/* src:char=A,B src:line=C,D */
static bool read_range(by_span pointer, range *found)
{
  by_span rest = pointer;
  const bool read = read_text(&rest, "src:char=") && read_number(&rest, &found->start) && read_text(&rest, ",") &&
                    read_number(&rest, &found->end) && read_text(&rest, " src:line=") && read_number(&rest, &found->first_line) &&
                    read_text(&rest, ",") && read_number(&rest, &found->last_line);
  return read && rest.size == 0 && found->start < found->end;
}

static void add_pair(by_buffer *out, size_t first, size_t second)
{
  by_buffer_add_number(out, first);
  by_buffer_add_byte(out, ',');
  by_buffer_add_number(out, second);
}

/* The cursor stands at the end of the range. */
static void prove_lines(const proof *at, const xmlNode *block, const range *said, size_t start_offset)
{
  const size_t first = by_text_line_at(at->text, start_offset);
  const size_t last = by_text_line_at(at->text, at->offset - 1) + 1;
  if (said->first_line == first && said->last_line == last) {
    return;
  }
  by_buffer lines = by_buffer_of(128);
  add_pair(&lines, said->first_line, said->last_line);
  const size_t middle = lines.size;
  add_pair(&lines, first, last);
  const by_span both = by_buffer_span(&lines);
  report(at, BY_PROOF_TEI_RANGE_LINE, block, by_span_slice(both, 0, middle), by_span_slice(both, middle, both.size));
  by_buffer_drop(&lines);
}

/* The bytes from `offset` to the first one that differs from `text` agree; the rest is what a finding shows. */
static size_t common_prefix(by_span a, by_span b)
{
  const size_t least = a.size < b.size ? a.size : b.size;
  size_t same = 0;
  while (same < least && a.at[same] == b.at[same]) {
    same++;
  }
  while (same > 0 && same < least && ((unsigned char)a.at[same] & 0xC0) == 0x80) {
    same--;
  }
  return same;
}

/* The code point of <?bayegan char=001B?>; 0x110000 where the instruction is another. */
static uint32_t control_of(const xmlNode *node)
{
  enum { BITS = 4, DIGITS = 4, NONE = 0x110000 };
  static const char HEX[] = "0123456789ABCDEF";
  by_span rest = by_span_of((const char *)node->content);
  if (strcmp((const char *)node->name, "bayegan") != 0 || !read_text(&rest, "char=") || rest.size != DIGITS) {
    return NONE;
  }
  uint32_t code = 0;
  for (size_t i = 0; i < DIGITS && code != NONE; i++) {
    const char *digit = memchr(HEX, rest.at[i], sizeof HEX - 1);
    code = digit == NULL ? NONE : code << BITS | (uint32_t)(digit - HEX);
  }
  return code;
}

/* An instruction stands for a character that XML cannot hold. */
static bool prove_control(proof *at, const xmlNode *node, by_span *said)
{
  size_t next = at->offset;
  const bool same = next < at->text->bytes.size && by_utf8_next(at->text->bytes, &next) == control_of(node);
  *said = by_span_of("(instruction)");
  at->offset = same ? next : at->offset;
  at->character += same;
  return same;
}

/* Compares one node of a block at the cursor and moves on; false at a difference, with both texts. */
static bool prove_node(proof *at, const xmlNode *node, by_span *said, by_span *expected)
{
  *said = by_node_text(node);
  *expected = by_span_slice(at->text->bytes, at->offset, SIZE_MAX);
  if (node->type == XML_PI_NODE) {
    return prove_control(at, node, said);
  }
  if (by_node_is(node, "lb") || (by_node_is(node, "pb") && by_node_attribute(node, "source").size != 0)) {
    const bool page = by_node_is(node, "pb");
    const size_t size = page ? (expected->size > 0 && expected->at[0] == '\f') : line_end_size(at->text->bytes, at->offset);
    *said = by_span_of(page ? "(page break)" : "(line end)");
    at->offset += size;
    at->character += 1;
    return size != 0;
  }
  const by_span same = by_span_slice(*expected, 0, said->size);
  if (!by_span_equal(*said, same)) {
    const size_t agreed = common_prefix(*said, *expected);
    *said = by_span_slice(*said, agreed, SIZE_MAX);
    *expected = by_span_slice(*expected, agreed, SIZE_MAX);
    at->offset += agreed;
    return false;
  }
  at->offset += said->size;
  at->character += by_utf8_count(*said);
  return true;
}

/* Puts the cursor at the end of a range whose text differs, so that the blocks behind it are still compared. */
static void resume_behind(proof *at, size_t start_offset, const range *said)
{
  at->offset = start_offset;
  at->character = said->start;
  while (at->character < said->end && at->offset < at->text->bytes.size) {
    at->offset += character_size(at->text->bytes, at->offset);
    at->character++;
  }
}

/* Compares the nodes of a block in turn; a page break is its own only node. */
static bool prove_nodes(proof *at, xmlNode *block, by_span *is, by_span *expected)
{
  bool same = true;
  if (by_node_is(block, "pb")) {
    return prove_node(at, block, is, expected);
  }
  for (xmlNode *node = by_node_next(block, block); same && node != NULL; node = by_node_next(node, block)) {
    same = prove_node(at, node, is, expected);
  }
  return same;
}

static void prove_text(proof *at, xmlNode *block, const range *said)
{
  const size_t start_offset = at->offset;
  by_span is = {0};
  by_span expected = {0};
  bool same = prove_nodes(at, block, &is, &expected);
  if (same && at->character != said->end) {
    same = false;
    is = by_span_of("(end of the block)");
    expected = by_span_slice(at->text->bytes, at->offset, SIZE_MAX);
  }
  if (!same) {
    report(at, BY_PROOF_TEI_TEXT_DIFFERS, block, by_utf8_front(is, EXCERPT), by_utf8_front(expected, EXCERPT));
    resume_behind(at, start_offset, said);
  }
  prove_lines(at, block, said, start_offset);
}

/* A range begins before the end of those in front of it. */
static void report_order(const proof *at, const xmlNode *block, size_t end)
{
  char room[BY_NUMBER_ROOM];
  report(at, BY_PROOF_TEI_RANGE_ORDER, block, by_node_attribute(block, "source"), by_digits_of(end, room));
}

static void prove_block(proof *at, xmlNode *block, by_span pointer)
{
  range said = {0};
  if (!read_range(pointer, &said)) {
    report(at, BY_PROOF_TEI_RANGE_FORMAT, block, pointer, (by_span){0});
    at->lost = true;
    return;
  }
  if (said.start < at->character) {
    report_order(at, block, at->character);
  } else if (said.end > at->text->characters) {
    char room[BY_NUMBER_ROOM];
    report(at, BY_PROOF_TEI_RANGE_OUTSIDE, block, pointer, by_digits_of(at->text->characters, room));
    at->lost = true;
  } else {
    skip_uncovered(at, said.start, block);
    prove_text(at, block, &said);
  }
}

/* The next element behind `node` that points into the source; what lies within such a one is part of it. */
static xmlNode *next_block(xmlNode *node, const xmlNode *body)
{
  do {
    node = by_node_attribute(node, "source").size != 0 ? by_node_skip(node, body) : by_node_next(node, body);
  } while (node != NULL && by_node_attribute(node, "source").size == 0);
  return node;
}

static xmlNode *text_of(const xmlDoc *document)
{
  const xmlNode *root = xmlDocGetRootElement(document);
  xmlNode *body = root == NULL ? NULL : root->children;
  while (body != NULL && !by_node_is(body, "text")) {
    body = body->next;
  }
  return body;
}

void by_prove_tei_order_in(xmlNode *element, size_t *end, by_span member, by_findings *findings)
{
  const proof at = {.member = member, .findings = findings};
  for (xmlNode *node = element; node != NULL; node = next_block(node, element)) {
    range said = {0};
    if (!read_range(by_node_attribute(node, "source"), &said)) {
      continue;
    }
    if (said.start < *end) {
      report_order(&at, node, *end);
    }
    *end = said.end > *end ? said.end : *end;
  }
}

void by_prove_tei_order(const xmlDoc *document, by_span member, by_findings *findings)
{
  xmlNode *const text = text_of(document);
  size_t end = 0;
  if (text != NULL) {
    by_prove_tei_order_in(text, &end, member, findings);
  }
}

void by_prove_tei(const xmlDoc *document, const by_text *text, by_span member, by_findings *findings)
{
  xmlNode *const body = text_of(document);
  proof at = {.text = text, .body = body, .before = body, .member = member, .findings = findings};
  for (xmlNode *node = body == NULL ? NULL : next_block(body, body); node != NULL; node = next_block(node, body)) {
    prove_block(&at, node, by_node_attribute(node, "source"));
    at.before = node;
  }
  skip_uncovered(&at, text->characters, NULL);
}
