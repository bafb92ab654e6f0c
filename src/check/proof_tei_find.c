/* SPDX-License-Identifier: BSD-2-Clause */
/* Where in the source a block of a TEI edition stands, and what lies in front of it. */
#include "base/utf8.h"
#include "check/node.h"
#include "check/proof_tei.h"
#include "text/blank.h"

#include <libxml/tree.h>

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

size_t by_tei_proof_pass(by_tei_proof *at, size_t character)
{
  const by_span bytes = at->text->bytes;
  size_t dropped = BY_NOWHERE;
  while (at->character < character && at->offset < bytes.size) {
    if (dropped == BY_NOWHERE && !may_be_uncovered(at->text, at->offset)) {
      dropped = at->offset;
    }
    at->offset += by_tei_character_size(bytes, at->offset);
    at->character++;
  }
  return dropped;
}

/* Compares the block at the cursor. */
static bool stands_here(by_tei_proof *at, xmlNode *block, const by_source_range *said, by_tei_trial *trial)
{
  const size_t end = at->character + (said->end - said->start);
  trial->offset = at->offset;
  trial->character = at->character;
  const bool same = by_tei_proof_nodes(at, block, &trial->is, &trial->expected);
  trial->whole = same;
  if (same) {
    trial->is = by_span_of("(end of the block)");
    trial->expected = by_span_from(at->text->bytes, at->offset);
  }
  trial->behind = *at;
  return same && at->character == end;
}

/* How the text of the block begins; empty where that is none. */
static by_span head_of(xmlNode *block)
{
  enum { HEAD_MOST = 24 };
  xmlNode *node = by_node_next(block, block);
  while (node != NULL && node->type == XML_ELEMENT_NODE && !by_node_is(node, "lb") && !by_node_is(node, "pb")) {
    node = by_node_next(node, block);
  }
  return node == NULL || node->type != XML_TEXT_NODE ? by_span_of("") : by_utf8_front(by_node_text(node), HEAD_MOST);
}

/* The cursor, or where the last block that was not found should begin. */
static by_tei_proof base_of(const by_tei_proof *at, bool back)
{
  by_tei_proof base = *at;
  base.offset = back ? at->floor : at->offset;
  base.character = back ? at->floor_character : at->character;
  return base;
}

bool by_tei_proof_try(const by_tei_proof *at, xmlNode *block, const by_source_range *said, by_tei_trial *trial)
{
  const size_t start = said->start + (size_t)trial->drift;
  const bool back = at->shaken && start < at->character;
  by_tei_proof there = base_of(at, back);
  *trial = (by_tei_trial){.drift = trial->drift,
                          .offset = at->offset,
                          .character = at->character,
                          .dropped = BY_NOWHERE,
                          .behind = *at,
                          .is = head_of(block),
                          .expected = by_span_from(at->text->bytes, at->offset)};
  trial->outside = said->end + (size_t)trial->drift > at->text->characters;
  if (trial->outside || start < there.character) {
    return false;
  }
  const size_t dropped = by_tei_proof_pass(&there, start);
  trial->dropped = back ? BY_NOWHERE : dropped;
  return stands_here(&there, block, said, trial);
}

static size_t distance(ptrdiff_t drift, ptrdiff_t from)
{
  return (size_t)(drift > from ? drift - from : from - drift);
}

/* Bytes that are searched and compared in all, before blocks that are not where they say are only told. */
enum { SOUGHT_MOST = 1 << 26 };

/* How much of the text behind the last block is searched: of a short block not much, unless the one before was not found; and of the whole
 * text there is a limit, too. */
static size_t window_for(const by_tei_proof *at, const by_source_range *said, by_span head)
{
  enum { SHORT = 16, NEAR = 64, WINDOW = 16 << 10 };
  const bool sought = head.size != 0 && at->sought < SOUGHT_MOST;
  const bool far = at->shaken || said->end - said->start >= SHORT;
  return !sought ? 0 : far ? WINDOW : head.size + NEAR;
}

bool by_tei_proof_find(by_tei_proof *at, xmlNode *block, const by_source_range *said, by_tei_trial *found)
{
  enum { TRIAL = 256 }; /* bytes that could be searched instead */
  const by_span head = head_of(block);
  by_tei_proof place = base_of(at, at->shaken);
  const by_span window = by_span_slice(at->text->bytes, place.offset, window_for(at, said, head));
  const size_t from = place.offset;
  bool any = false;
  size_t next = by_span_find(window, head);
  at->sought += window.size;
  while (window.size != 0 && next != BY_NOWHERE && at->sought < SOUGHT_MOST) {
    while (place.offset < from + next) {
      place.offset += by_tei_character_size(at->text->bytes, place.offset);
      place.character++;
    }
    by_tei_proof there = place;
    by_tei_trial trial = {.drift = (ptrdiff_t)place.character - (ptrdiff_t)said->start};
    at->sought += TRIAL + (said->end - said->start);
    const bool nearer = !any || distance(trial.drift, at->drift) < distance(found->drift, at->drift);
    if (nearer && stands_here(&there, block, said, &trial)) {
      *found = trial;
      any = true;
    }
    const size_t further = by_span_find(by_span_from(window, next + 1), head);
    next = further == BY_NOWHERE ? further : next + 1 + further;
  }
  if (any) {
    by_tei_proof passing = *at;
    found->dropped = by_tei_proof_pass(&passing, said->start + (size_t)found->drift);
  }
  return any;
}
