/* SPDX-License-Identifier: BSD-2-Clause */
/* The EPUB half of the proof: the text of every element whose id names a source line, joined by single spaces, is the one that the
 * change log makes of the source. */
#include "base/ascii.h"
#include "base/rules_proof.h"
#include "base/utf8.h"
#include "check/blocks.h"
#include "check/node.h"
#include "check/proof.h"
#include "text/change_log.h"

#include <libxml/tree.h>

enum { EXCERPT = 60 };

/* The rest behind one or more digits; the empty span without data where there is none. */
static by_span behind_digits(by_span text)
{
  const size_t digits = by_digits_from(text, 0);
  const by_span rest = {.at = digits == 0 ? NULL : text.at + digits, .size = digits == 0 ? 0 : text.size - digits};
  return rest;
}

/* The rest behind the name of a part (masthead, back, a1); at NULL where none begins the id. */
static by_span behind_part(by_span id)
{
  static const char *const PARTS[] = {"masthead", "back"};
  for (size_t i = 0; i < sizeof PARTS / sizeof PARTS[0]; i++) {
    const size_t size = strlen(PARTS[i]);
    if (by_span_starts(id, by_span_of(PARTS[i]))) {
      return (by_span){.at = id.at + size, .size = id.size - size};
    }
  }
  return by_span_starts(id, by_span_of("a")) ? behind_digits(by_span_slice(id, 1, id.size)) : (by_span){0};
}

/* masthead-l1, back-l90, a1-title, a1-l5, a1-l5-2 */
bool by_proof_names_source(by_span id)
{
  by_span rest = behind_part(id);
  if (rest.at == NULL || by_span_is(rest, "-title")) {
    return rest.at != NULL;
  }
  if (!by_span_starts(rest, by_span_of("-l"))) {
    return false;
  }
  rest = behind_digits(by_span_slice(rest, 2, rest.size));
  if (rest.size > 1 && rest.at[0] == '-') {
    rest = behind_digits(by_span_slice(rest, 1, rest.size));
  }
  return rest.at != NULL && rest.size == 0;
}

/* The place in the source of byte `folded` of the folded text. */
static by_place source_place(const by_epub_proof *proof, size_t folded)
{
  const by_span bytes = proof->text->bytes;
  const size_t offset = by_utf8_start(bytes, by_log_origin(proof->text, proof->log, folded));
  by_place place = by_text_place(proof->text, offset, 0);
  place.path = proof->text->path;
  return place;
}

/* Where the next block begins in the folded source. */
static size_t next_block(const by_epub_proof *proof)
{
  return proof->at + (proof->at != 0 && proof->at < proof->folded.size && proof->folded.at[proof->at] == ' ');
}

static void report(by_epub_proof *proof, const xmlNode *node, by_span member, by_span said, by_findings *findings)
{
  const size_t at = next_block(proof);
  const by_span expected = by_span_from(proof->folded, at);
  size_t same = 0;
  while (same < said.size && same < expected.size && said.at[same] == expected.at[same]) {
    same++;
  }
  same = by_utf8_start(expected, same);
  const by_place place = by_node_place(member, node);
  by_findings_add(
      findings,
      &(by_finding){.rule = &by_proof_rules[proof->log.size == 0 ? BY_PROOF_CHANGE_LOG_MISSING : BY_PROOF_EPUB_TEXT_DIFFERS],
                    .place = place,
                    .related = source_place(proof, at + same),
                    .details = {by_utf8_front(by_span_from(said, same), EXCERPT), by_utf8_front(by_span_from(expected, same), EXCERPT)}});
  proof->told = true;
}

/* Compares one block; blocks are separated by exactly one space of the folded source. */
static bool prove_block(by_epub_proof *proof, by_span said)
{
  if (said.size == 0) {
    return true;
  }
  size_t at = proof->at;
  if (at != 0) {
    if (at >= proof->folded.size || proof->folded.at[at] != ' ') {
      return false;
    }
    at++;
  }
  const bool same = by_span_equal(by_span_slice(proof->folded, at, said.size), said);
  proof->at = same ? at + said.size : proof->at;
  return same;
}

static void add_text(by_buffer *out, xmlNode *block)
{
  for (xmlNode *node = by_node_next(block, block); node != NULL; node = by_node_next(node, block)) {
    by_buffer_add(out, by_node_text(node));
  }
}

/* The texts from a node up to a block that are in no block: one that is that of a block only lost its name, which is told elsewhere. */
static void add_loose(by_epub_proof *proof, xmlNode *from, const xmlNode *block, const xmlNode *root)
{
  while (from != NULL && from != block) {
    const bool holds = by_block_holds_text(from);
    if (holds && by_block_is_likely(from)) {
      by_buffer_add_byte(&proof->loose, '\n');
      add_text(&proof->loose, from);
    }
    from = holds ? by_node_skip(from, root) : by_node_next(from, root);
  }
}

/* Compares what is loose in front of a block that differs. */
static void prove_loose(by_epub_proof *proof)
{
  by_span rest = by_buffer_span(&proof->loose);
  while (rest.size > 0) {
    rest = by_span_from(rest, 1);
    const by_span text = by_span_before(rest, "\n");
    const size_t at = proof->at;
    const bool whole = prove_block(proof, text) && (proof->at == proof->folded.size || proof->folded.at[proof->at] == ' ');
    proof->at = whole ? proof->at : at;
    rest = by_span_from(rest, text.size);
  }
  by_buffer_clear(&proof->loose);
}

/* Where the text stands next from `at` on, as a whole; there is a limit to how much is searched. */
static size_t find_next(by_epub_proof *proof, size_t at, by_span said)
{
  enum { HEAD = 64, SOUGHT_MOST = 1 << 26 };
  const by_span head = by_span_slice(said, 0, HEAD);
  while (proof->sought < SOUGHT_MOST) {
    const size_t found = by_span_find(by_span_from(proof->folded, at), head);
    if (found == BY_NOWHERE) {
      proof->sought += proof->folded.size - at;
      return BY_NOWHERE;
    }
    at += found;
    proof->sought += found + said.size;
    const by_span behind = by_span_slice(proof->folded, at + said.size, 1);
    const bool ends = behind.size == 0 || behind.at[0] == ' ';
    if (at > proof->at && proof->folded.at[at - 1] == ' ' && ends && by_span_equal(by_span_slice(proof->folded, at, said.size), said)) {
      return at;
    }
    at++;
  }
  return BY_NOWHERE;
}

/* Where the text stands further behind. What is short and stands there more than once may be any of them. */
static size_t find_behind(by_epub_proof *proof, by_span said)
{
  enum { SHORT = 16 };
  const size_t found = find_next(proof, proof->at, said);
  const bool any = found != BY_NOWHERE && said.size < SHORT && find_next(proof, found + 1, said) != BY_NOWHERE;
  return any ? BY_NOWHERE : found;
}

/* The block is another: text in front of it is missing, or it is text that was missed before, or it is not in the source. */
static void judge_difference(by_epub_proof *proof, const xmlNode *node, by_span member, by_findings *findings)
{
  const by_span said = by_buffer_span(&proof->block);
  const by_span missed = by_span_slice(proof->folded, proof->gap, proof->gap_end - proof->gap);
  const size_t found = find_behind(proof, said);
  const bool moved = found == BY_NOWHERE && proof->gap_end != 0 && by_span_equal(said, missed);
  if (!moved && !proof->shaken) {
    report(proof, node, member, found == BY_NOWHERE ? said : by_span_of(""), findings);
  }
  proof->shaken = found == BY_NOWHERE && (proof->shaken || !moved);
  proof->gap = next_block(proof);
  proof->gap_end = found == BY_NOWHERE ? 0 : found - 1;
  proof->at = found == BY_NOWHERE ? proof->at : found + said.size;
}

/* Blocks that are right let go of what is loose in front of them. */
static void prove_node(by_epub_proof *proof, xmlNode *node, xmlNode *behind, by_span member, by_findings *findings)
{
  by_buffer_clear(&proof->block);
  add_text(&proof->block, node);
  const by_span said = by_buffer_span(&proof->block);
  if (prove_block(proof, said)) {
    by_buffer_clear(&proof->loose);
    proof->shaken = false;
    return;
  }
  add_loose(proof, behind, node, xmlDocGetRootElement(node->doc));
  prove_loose(proof);
  if (!prove_block(proof, said)) {
    judge_difference(proof, node, member, findings);
  }
}

void by_prove_epub_document(by_epub_proof *proof, const xmlDoc *document, by_span member, by_findings *findings)
{
  xmlNode *root = xmlDocGetRootElement(document);
  xmlNode *behind = root; /* the last block */
  for (xmlNode *node = root; node != NULL;) {
    if (!by_proof_names_source(by_node_attribute(node, "id"))) {
      node = by_node_next(node, root);
      continue;
    }
    prove_node(proof, node, behind, member, findings);
    node = by_node_skip(node, root);
    behind = node;
  }
  if (behind != root && !proof->shaken) {
    add_loose(proof, behind, NULL, root);
  }
  findings->failed = findings->failed || proof->block.failed || proof->loose.failed;
}

void by_prove_epub_end(by_epub_proof *proof, by_findings *findings)
{
  prove_loose(proof);
  if (!proof->shaken && proof->at != proof->folded.size) {
    report(proof, NULL, (by_span){0}, by_span_of(""), findings);
  }
}
