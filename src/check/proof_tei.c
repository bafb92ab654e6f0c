/* SPDX-License-Identifier: BSD-2-Clause */
/* The TEI half of the proof. A cursor moves once through the source while the blocks' text is compared in place, so the cost is linear. */
#include "check/proof_tei.h"

#include "base/rules_proof.h"
#include "base/utf8.h"
#include "check/blocks.h"
#include "check/node.h"

#include <libxml/tree.h>

enum { EXCERPT = 60 }; /* bytes of text shown in a finding */

static void report_at(const by_tei_proof *at, size_t rule, by_place place, by_span first, by_span second)
{
  by_place source = {.path = by_span_of("")};
  if (at->text != NULL) { /* else the source is not at hand */
    const by_place found = by_text_place(at->text, at->offset, 0);
    source = (by_place){.path = at->text->path, .line = found.line, .column = found.column, .offset = found.offset};
  }
  by_findings_add(at->findings,
                  &(by_finding){.rule = &by_proof_rules[rule], .place = place, .related = source, .details = {first, second}});
}

static void report(const by_tei_proof *at, size_t rule, const xmlNode *node, by_span first, by_span second)
{
  report_at(at, rule, by_node_place(at->member, node), first, second);
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

/* src:char=A,B src:line=C,D */
static bool read_range(by_span pointer, by_source_range *found)
{
  by_span rest = pointer;
  const bool read = by_tei_read_mark(&rest, "src:char=") && read_number(&rest, &found->start) && by_tei_read_mark(&rest, ",") &&
                    read_number(&rest, &found->end) && by_tei_read_mark(&rest, " src:line=") && read_number(&rest, &found->first_line) &&
                    by_tei_read_mark(&rest, ",") && read_number(&rest, &found->last_line);
  return read && rest.size == 0 && found->start < found->end;
}

static void add_pair(by_buffer *out, size_t first, size_t second)
{
  by_buffer_add_number(out, first);
  by_buffer_add_byte(out, ',');
  by_buffer_add_number(out, second);
}

/* The cursor stands at the end of the range, which begins at `offset`. Where the text has `moved`, all lines behind it have. */
static void prove_lines(by_tei_proof *at, const xmlNode *block, const by_source_range *said, size_t offset, bool moved)
{
  const size_t first = by_text_line_at(at->text, offset);
  const size_t last = by_text_line_at(at->text, at->offset - 1) + 1;
  if (moved) {
    at->line_drift = (ptrdiff_t)first - (ptrdiff_t)said->first_line;
  }
  if (said->first_line + (size_t)at->line_drift == first && said->last_line + (size_t)at->line_drift == last) {
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

/* A range begins before the end of those in front of it. */
static void report_order(const by_tei_proof *at, const xmlNode *block, size_t end)
{
  char room[BY_NUMBER_ROOM];
  report(at, BY_PROOF_TEI_RANGE_ORDER, block, by_node_attribute(block, "source"), by_digits_of(end, room));
}

/* Text of the source that no block covers. It should be where text stands that does not say where it is from; else in front of the block,
 * or (NULL) behind the last. False where there is none. */
static bool tell_dropped(const by_tei_proof *at, size_t dropped, const xmlNode *block)
{
  const bool told = dropped != BY_NOWHERE && !at->lost;
  by_tei_proof there = *at;
  if (told) {
    const by_place place = block == NULL ? at->before : by_node_place(at->member, block);
    there.offset = dropped;
    report_at(&there, BY_PROOF_TEI_TEXT_DROPPED, at->gapped ? at->gap : place,
              by_utf8_front(by_span_from(at->text->bytes, dropped), EXCERPT), (by_span){0});
  }
  return told;
}

static void tell_difference(const by_tei_trial *trial, const xmlNode *block)
{
  report(&trial->behind, BY_PROOF_TEI_TEXT_DIFFERS, block, by_utf8_front(trial->is, EXCERPT), by_utf8_front(trial->expected, EXCERPT));
}

/* The block is there: the cursor goes behind it. */
static void accept(by_tei_proof *at, const xmlNode *block, const by_source_range *said, const by_tei_trial *trial)
{
  const bool moved = trial->drift != at->drift;
  *at = trial->behind;
  at->drift = trial->drift;
  at->said = said->end;
  at->lost = false;
  at->shaken = false;
  prove_lines(at, block, said, trial->offset, moved);
}

/* It ends behind the source, as do those behind it. */
static void refuse_outside(by_tei_proof *at, const xmlNode *block)
{
  if (!at->past) {
    char room[BY_NUMBER_ROOM];
    report(at, BY_PROOF_TEI_RANGE_OUTSIDE, block, by_node_attribute(block, "source"), by_digits_of(at->text->characters, room));
  }
  at->past = true;
}

/* Whether it has more text, all of which is there, than its range. */
static bool is_longer(const by_source_range *said, const by_tei_trial *trial)
{
  return trial->whole && trial->behind.character - trial->character > said->end - said->start;
}

/* It is not there. The cursor goes to the end of its range, or of its text, so that the blocks behind it are still compared: they may begin
 * where as much of it ends as is there. */
static void refuse(by_tei_proof *at, const xmlNode *block, const by_source_range *said, const by_tei_trial *trial)
{
  const by_tei_proof *const behind = &trial->behind;
  if (!tell_dropped(at, trial->dropped, block)) {
    tell_difference(trial, block);
  }
  at->lost = false;
  at->shaken = !is_longer(said, trial);
  at->floor = trial->whole ? behind->offset : trial->offset;
  at->floor_character = trial->whole ? behind->character : trial->character;
  at->said = trial->whole && at->shaken ? said->start + (behind->character - trial->character) : said->end;
  at->offset = at->shaken ? trial->offset : behind->offset;
  at->character = at->shaken ? trial->character : behind->character;
  (void)by_tei_proof_pass(at, said->end + (size_t)at->drift);
}

/* The block stands elsewhere than it says: behind text that no block covers, or at another place than those before. One that follows upon a
 * block which was not found tells nothing new. */
static void tell_move(by_tei_proof *at, const xmlNode *block, const by_tei_trial *first, const by_tei_trial *other)
{
  if (at->shaken || at->lost) {
    return;
  }
  if (tell_dropped(at, other->dropped, block)) {
    return;
  }
  if (other->drift != 0 && first->outside) {
    refuse_outside(at, block);
  } else if (other->drift != 0) {
    tell_difference(first, block);
  }
}

/* Where the source has other text than the TEI was made of, the blocks behind that stand elsewhere than they say: that they do is told
 * once. */
static void prove_block(by_tei_proof *at, xmlNode *block, by_span pointer)
{
  by_source_range said = {0};
  if (!read_range(pointer, &said)) {
    report(at, BY_PROOF_TEI_RANGE_FORMAT, block, pointer, (by_span){0});
    at->lost = true;
    return;
  }
  if (said.start < at->said) {
    report_order(at, block, at->said);
    at->lost = at->lost || said.end > at->said;
    return;
  }
  by_tei_trial first = {.drift = at->drift};
  if (by_tei_proof_try(at, block, &said, &first)) {
    (void)tell_dropped(at, first.dropped, block);
    accept(at, block, &said, &first);
    return;
  }
  by_tei_trial other = {.drift = 0};
  const bool there = at->drift != 0 && by_tei_proof_try(at, block, &said, &other);
  if (!there && !by_tei_proof_find(at, block, &said, &other)) {
    at->lost = at->lost || first.outside;
    if (first.outside) {
      refuse_outside(at, block);
    } else {
      refuse(at, block, &said, &first);
    }
    return;
  }
  tell_move(at, block, &first, &other);
  accept(at, block, &said, &other);
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
  const by_tei_proof at = {.member = member, .findings = findings};
  for (xmlNode *node = element; node != NULL; node = next_block(node, element)) {
    by_source_range said = {0};
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

by_tei_proof by_tei_proof_begin(const by_text *text, const xmlNode *body, by_span member, by_findings *findings)
{
  return (by_tei_proof){.text = text, .member = member, .findings = findings, .before = by_node_place(member, body)};
}

void by_prove_tei_in(by_tei_proof *at, xmlNode *element)
{
  xmlNode *node = element;
  while (node != NULL) {
    const by_span pointer = by_node_attribute(node, "source");
    if (pointer.size != 0) {
      prove_block(at, node, pointer);
      at->before = by_node_place(at->member, node);
      at->gapped = false;
    } else if (!at->gapped && by_block_holds_text(node)) {
      at->gap = by_node_place(at->member, node);
      at->gapped = true;
    }
    node = pointer.size != 0 ? by_node_skip(node, element) : by_node_next(node, element);
  }
}

void by_prove_tei_end(by_tei_proof *at)
{
  by_tei_proof end = *at;
  const size_t dropped = by_tei_proof_pass(&end, at->text->characters);
  (void)tell_dropped(at, at->shaken ? BY_NOWHERE : dropped, NULL);
}

void by_prove_tei(const xmlDoc *document, const by_text *text, by_span member, by_findings *findings)
{
  xmlNode *const body = text_of(document);
  by_tei_proof at = by_tei_proof_begin(text, body, member, findings);
  if (body != NULL) {
    by_prove_tei_in(&at, body);
  }
  by_prove_tei_end(&at);
}
