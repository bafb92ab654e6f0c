/* SPDX-License-Identifier: BSD-2-Clause */
/* TEI says more of a block than XHTML can; the table tells what each element of an EPUB of ours may stand for. */
#include "check/blocks.h"

#include "base/utf8.h"
#include "check/epub_check.h"
#include "check/node.h"
#include "check/proof.h"
#include "text/blank.h"

#include <libxml/tree.h>

/* What a block of the EPUB is (element, class) and which kinds of TEI it may be; the one of a heading in the midst of a text is label. */
static const struct {
  const char *name;
  const char *class;
  const char *kinds; /* NULL: any */
} FORMS[] = {
    {"h1", "", " head/main label "},
    {"h2", "", " head/section label "},
    {"p", "subtitle", " head/sub label "},
    {"p", "kicker", " head/kicker label "},
    {"p", "continued", " head/continued label "},
    {"p", "", " p quote "},
    {"p", "byline", " byline ab/byline "},
    {"p", "separator", " ab/separator "},
    {"p", "folio", " fw/pageNum fw/header "},
    {"p", "dateline", " dateline ab/dateline "},
    {"p", "trailer", " trailer ab/trailer "},
    {"p", "verse", " l "},
    {"p", "note", " note "},
    {"li", "", " item "},
    {"tr", "", " row "},
    {"p", "speech", " sp "},
    {"p", "salute", " salute ab/salute "},
    {"p", "signed", " signed ab/signed "},
    {"p", "masthead", NULL},
    {"p", "back", NULL},
};

/* Whether the block may be of this kind, which is one word. */
static bool may_be(const xmlNode *block, by_span kind)
{
  for (size_t i = 0; i < sizeof FORMS / sizeof FORMS[0]; i++) {
    if (by_node_is(block, FORMS[i].name) && by_span_is(by_node_attribute(block, "class"), FORMS[i].class)) {
      const by_span kinds = by_span_of(FORMS[i].kinds);
      const size_t at = kinds.at == NULL ? 0 : by_span_find(kinds, kind);
      const bool word = kinds.at == NULL || (at != BY_NOWHERE && at != 0 && kinds.at[at - 1] == ' ' && kinds.at[at + kind.size] == ' ');
      if (word) {
        return true;
      }
    }
  }
  return false;
}

static by_span kind_of(by_arena *arena, const xmlNode *node)
{
  enum { KIND_MOST = 1 << 10 };
  const by_span type = by_node_attribute(node, "type");
  const bool typed = by_node_is(node, "head") || by_node_is(node, "ab") || by_node_is(node, "fw");
  by_buffer kind = by_buffer_of(KIND_MOST);
  by_span kept = {0};
  by_buffer_add_text(&kind, (const char *)node->name);
  by_buffer_add_text(&kind, typed ? "/" : "");
  by_buffer_add(&kind, typed ? type : by_span_of(""));
  if (kind.failed || !by_arena_copy(arena, by_buffer_span(&kind), &kept)) {
    kept = by_span_of(NULL);
  }
  by_buffer_drop(&kind);
  return kept;
}

enum { STEP = 64 };

/* Bytes of ASCII blanks and line ends among at most STEP; without a way out before the last, so that the compiler takes many at once. */
static size_t count_narrow(by_span step)
{
  unsigned char count = 0;
  for (size_t i = 0; i < step.size; i++) {
    const char byte = step.at[i];
    count = (unsigned char)(count + (byte == ' ') + (byte == '\t') + (byte == '\n') + (byte == '\r'));
  }
  return count;
}

/* Whether a blank beyond ASCII may begin in the step: such begin with C2, E2 or E3. */
static bool may_be_wide(by_span step)
{
  unsigned char found = 0;
  for (size_t i = 0; i < step.size; i++) {
    const unsigned char byte = (unsigned char)step.at[i];
    found |= byte == 0xC2 || (byte & 0xFE) == 0xE2;
  }
  return found != 0;
}

/* Bytes of the blanks beyond ASCII that begin from `start` on within a step. */
static size_t count_wide(by_span text, size_t start, size_t size)
{
  size_t count = 0;
  for (size_t i = start; i < start + size; i++) {
    size_t end = i;
    const bool leads = ((unsigned char)text.at[i] & 0xC0) == 0xC0;
    if (leads && by_blank_is(by_utf8_next(text, &end))) {
      count += end - i;
    }
  }
  return count;
}

size_t by_block_size(const xmlNode *block)
{
  size_t size = 0;
  for (xmlNode *node = block->children; node != NULL; node = by_node_next(node, block)) {
    const by_span text = by_node_text(node);
    size += text.size;
    for (size_t at = 0; at < text.size; at += STEP) {
      const by_span step = by_span_slice(text, at, STEP);
      size -= count_narrow(step) + (may_be_wide(step) ? count_wide(text, at, step.size) : 0);
    }
  }
  return size;
}

/* Whether nothing of the block is shown: blanks, breaks of pages, controls. */
static bool is_blank(const xmlNode *block)
{
  bool blank = true;
  for (xmlNode *node = block->children; node != NULL && blank; node = by_node_next(node, block)) {
    blank = by_blank_only(by_node_text(node));
  }
  return blank;
}

bool by_block_holds_text(const xmlNode *node)
{
  const xmlNode *child = node->type == XML_ELEMENT_NODE ? node->children : NULL;
  while (child != NULL && by_blank_only(by_node_text(child))) {
    child = child->next;
  }
  return child != NULL;
}

bool by_block_is_likely(const xmlNode *node)
{
  const by_span id = by_node_attribute(node, "id");
  const by_span class = by_node_attribute(node, "class");
  const bool made = by_span_is(class, "kicker") || by_span_is(id, "heading") || by_span_ends(id, by_span_of("-title"));
  bool likely = false;
  for (size_t i = 0; i < sizeof FORMS / sizeof FORMS[0] && !made; i++) {
    likely = likely || (by_node_is(node, FORMS[i].name) && by_span_is(class, FORMS[i].class));
  }
  return likely;
}

static void add_block(by_tei_blocks *blocks, const xmlNode *node, by_span id)
{
  by_tei_block *items = by_arena_grow(blocks->arena, blocks->items, blocks->count, &blocks->capacity, sizeof *items);
  by_tei_block block = {
      .id = id, .kind = kind_of(blocks->arena, node), .blank = is_blank(node), .size = by_block_size(node), .spot = by_node_position(node)};
  blocks->failed = items == NULL || block.kind.at == NULL || !by_arena_keep(blocks->arena, &block.id);
  if (!blocks->failed) {
    blocks->items = items;
    blocks->items[blocks->count++] = block;
    blocks->none.spot = block.spot;
  }
}

/* In the text, what has the name of a block or says where it is from; a page break is a part of blocks, too. */
static void read_within(by_tei_blocks *blocks, xmlNode *root, bool of_text)
{
  bool inside = of_text;
  for (xmlNode *node = root; node != NULL && !blocks->failed;) {
    const by_span id = by_epub_attribute(node, "id", BY_XML_SPACE);
    inside = inside || by_node_is(node, "text");
    const bool nameless = inside && id.size == 0 && by_node_attribute(node, "source").size != 0 && !by_node_is(node, "pb");
    const bool block = nameless || by_proof_names_source(id);
    if (block) {
      add_block(blocks, node, id);
    }
    node = block ? by_node_skip(node, root) : by_node_next(node, root);
  }
}

void by_tei_blocks_read(by_tei_blocks *blocks, const xmlDoc *document)
{
  read_within(blocks, xmlDocGetRootElement(document), false);
}

void by_tei_blocks_read_in(by_tei_blocks *blocks, xmlNode *element)
{
  read_within(blocks, element, true);
}

const by_tei_block *by_tei_blocks_meet(by_tei_blocks *blocks, const xmlNode *block)
{
  const by_span id = by_node_attribute(block, "id");
  while (blocks->met < blocks->count && blocks->items[blocks->met].blank && !by_span_equal(blocks->items[blocks->met].id, id)) {
    blocks->met++;
  }
  if (blocks->lost) {
    return NULL;
  }
  const by_tei_block *there = blocks->met < blocks->count ? &blocks->items[blocks->met] : &blocks->none;
  const bool same = by_span_equal(there->id, id);
  blocks->lost = !same;
  blocks->met += same;
  return same && may_be(block, there->kind) ? NULL : there;
}

const by_tei_block *by_tei_blocks_recover(by_tei_blocks *blocks, const xmlNode *block)
{
  size_t next = blocks->met;
  while (next < blocks->count && blocks->items[next].blank) {
    next++;
  }
  const bool same = !blocks->lost && next < blocks->count && by_block_is_likely(block) && blocks->items[next].size == by_block_size(block);
  blocks->met = same ? next + 1 : blocks->met;
  return same ? &blocks->items[next] : NULL;
}

const by_tei_block *by_tei_blocks_left(by_tei_blocks *blocks)
{
  while (blocks->met < blocks->count && blocks->items[blocks->met].blank) {
    blocks->met++;
  }
  return blocks->lost || blocks->met == blocks->count ? NULL : &blocks->items[blocks->met];
}
