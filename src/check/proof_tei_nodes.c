/* SPDX-License-Identifier: BSD-2-Clause */
/* The nodes of a block of a TEI edition, one after the other, against the source. */
#include "base/utf8.h"
#include "check/node.h"
#include "check/proof_tei.h"

#include <libxml/tree.h>

/* Bytes of the line end at `offset`, or 0. */
static size_t line_end_size(by_span bytes, size_t offset)
{
  const by_span rest = by_span_slice(bytes, offset, 2);
  if (rest.size == 2 && rest.at[0] == '\r' && rest.at[1] == '\n') {
    return 2;
  }
  return rest.size > 0 && (rest.at[0] == '\n' || rest.at[0] == '\r') ? 1 : 0;
}

size_t by_tei_character_size(by_span bytes, size_t offset)
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

bool by_tei_read_mark(by_span *rest, const char *mark)
{
  const by_span text = by_span_of(mark);
  if (!by_span_starts(*rest, text)) {
    return false;
  }
  *rest = by_span_slice(*rest, text.size, rest->size);
  return true;
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
  if (strcmp((const char *)node->name, "bayegan") != 0 || !by_tei_read_mark(&rest, "char=") || rest.size != DIGITS) {
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
static bool prove_control(by_tei_proof *at, const xmlNode *node, by_span *said)
{
  size_t next = at->offset;
  const bool same = next < at->text->bytes.size && by_utf8_next(at->text->bytes, &next) == control_of(node);
  *said = by_span_of("(instruction)");
  at->offset = same ? next : at->offset;
  at->character += same;
  return same;
}

/* Compares one node of a block at the cursor and moves on; false at a difference, with both texts. */
static bool prove_node(by_tei_proof *at, const xmlNode *node, by_span *said, by_span *expected)
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

/* A page break is its own only node. */
bool by_tei_proof_nodes(by_tei_proof *at, xmlNode *block, by_span *is, by_span *expected)
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
