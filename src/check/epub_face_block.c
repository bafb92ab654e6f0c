/* SPDX-License-Identifier: BSD-2-Clause */
/* The blocks of an EPUB of ours against those of the TEI beside it. */
#include "check/blocks.h"
#include "check/epub_face.h"
#include "check/node.h"

#include <libxml/tree.h>

enum { NAME_MOST = 1 << 20 };

size_t by_face_signs(by_span text)
{
  enum { LEVELS = 6 };
  size_t signs = 0;
  while (signs < text.size && text.at[signs] == '#') {
    signs++;
  }
  return signs != 0 && signs <= LEVELS && signs < text.size && text.at[signs] == ' ' ? signs + 1 : 0;
}

static by_place block_place(const struct by_tei_blocks *blocks, const by_tei_block *block)
{
  return (by_place){.path = blocks->path, .line = block->spot.line, .column = block->spot.column};
}

size_t by_face_met(const by_epub_check *check)
{
  return check->publication->blocks == NULL ? 0 : check->publication->blocks->met;
}

by_place by_face_behind(const by_epub_check *check, size_t before)
{
  const struct by_tei_blocks *blocks = check->publication->blocks;
  const size_t met = by_face_met(check);
  return blocks != NULL && met > before ? block_place(blocks, &blocks->items[met - 1]) : by_face_origin(check, 0);
}

/* The block that the TEI has here is another: "a1-l5 (p)". */
static void report_block(by_epub_check *check, by_place place, const by_tei_block *right, by_span said)
{
  by_buffer name = by_buffer_of(NAME_MOST);
  by_buffer_add(&name, right->id);
  by_buffer_add_text(&name, right->id.size == 0 ? "" : " (");
  by_buffer_add(&name, right->kind);
  by_buffer_add_text(&name, right->id.size == 0 ? "" : ")");
  by_findings_add(check->findings, &(by_finding){.rule = &by_face_rules[BY_FACE_EPUB_BLOCK_MISMATCH],
                                                 .place = place,
                                                 .related = block_place(check->publication->blocks, right),
                                                 .details = {by_buffer_span(&name), said}});
  by_buffer_drop(&name);
}

/* Whether the block that was just met has as much text. */
static void note_size(by_epub_check *check, by_place place, const xmlNode *node)
{
  const struct by_tei_blocks *blocks = check->publication->blocks;
  const by_tei_block *met = blocks == NULL || blocks->lost ? NULL : &blocks->items[blocks->met - 1];
  if (met != NULL && check->face->uneven == NULL && met->size != by_block_size(node)) {
    check->face->uneven = met;
    check->face->uneven_place = place;
  }
}

static void report_other(by_epub_check *check, by_place place, const xmlNode *node, const by_tei_block *right)
{
  by_buffer said = by_buffer_of(NAME_MOST);
  by_buffer_add(&said, by_node_attribute(node, "id"));
  by_buffer_add_text(&said, " (");
  by_buffer_add_text(&said, (const char *)node->name);
  by_buffer_add_text(&said, by_node_attribute(node, "class").size == 0 ? "" : ".");
  by_buffer_add(&said, by_node_attribute(node, "class"));
  by_buffer_add_byte(&said, ')');
  report_block(check, place, right, by_buffer_span(&said));
  by_buffer_drop(&said);
}

const by_tei_block *by_face_block(by_epub_check *check, by_place place, const xmlNode *node)
{
  struct by_tei_blocks *blocks = check->publication->blocks;
  if (blocks != NULL && check->reading != BY_OK) {
    blocks->lost = true; /* a page that could not be read may have had some */
  }
  const by_tei_block *right = blocks == NULL ? NULL : by_tei_blocks_meet(blocks, node);
  if (right == NULL) {
    note_size(check, place, node);
  } else {
    report_other(check, place, node, right);
  }
  return right;
}

const by_tei_block *by_face_recover(by_epub_check *check, by_place place, const xmlNode *node)
{
  struct by_tei_blocks *blocks = check->publication->blocks;
  const by_tei_block *const right = blocks == NULL || check->reading != BY_OK ? NULL : by_tei_blocks_recover(blocks, node);
  if (right != NULL) {
    report_other(check, place, node, right);
  }
  return right;
}

void by_face_end_blocks(by_epub_check *check)
{
  struct by_tei_blocks *blocks = check->publication->blocks;
  const by_tei_block *left = blocks == NULL ? NULL : by_tei_blocks_left(blocks);
  const by_tei_block *uneven = check->face->uneven;
  const unsigned *level = check->publication->level; /* at 2, letters are others, too */
  if (uneven != NULL && blocks != NULL && !blocks->lost && level != NULL && *level < 2) {
    report_block(check, check->face->uneven_place, uneven, by_span_of("another text"));
  }
  if (left != NULL) {
    report_block(check, (by_place){.line = 0}, left, by_span_of(""));
  }
}
