/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules of TEI while the document is read. Of the text nothing stays but its divisions, their heads, and the identifiers. */
#include "base/rules_proof.h"
#include "check/across.h"
#include "check/blocks.h"
#include "check/node.h"
#include "check/proof.h"
#include "check/tei.h"
#include "check/tei_check.h"
#include "check/tree.h"

#include <libxml/tree.h>

enum { WARNINGS_MOST = 1000 };

typedef struct watcher {
  by_tei_check check;
  by_tree_watch watch;
  by_arena *arena;       /* of all that is known */
  by_findings aside;     /* what the rules find; nothing is said of it before the document is known to be valid */
  by_findings *findings; /* where that goes then */
  bool final;            /* nobody looks again */
  by_tei_readers readers;
  by_tei_proof proof;     /* where there is a source */
  by_tei_hearing hearing; /* where somebody asks */
  size_t end;             /* of the ranges of the source so far, where there is none */
} watcher;

/* What an element is to the text. */
typedef enum standing {
  BEFORE, /* not in it */
  APART,  /* in no block: it is looked at for itself, when what is in it has gone */
  BLOCK,  /* it is looked at with all that is in it */
  WITHIN  /* in a block */
} standing;

static bool is_block(const xmlNode *node)
{
  return by_tei_is_block(node) || by_node_attribute(node, "source").size != 0;
}

static standing standing_of(const xmlNode *element)
{
  const xmlNode *top = element;
  bool within = false;
  while (top->parent->type == XML_ELEMENT_NODE && top->parent->parent->type == XML_ELEMENT_NODE) {
    top = top->parent;
    within = within || is_block(top);
  }
  if (!by_node_is(top, "text") || top->parent->type != XML_ELEMENT_NODE) {
    return BEFORE;
  }
  return within ? WITHIN : is_block(element) ? BLOCK : APART;
}

static bool is_one_of(const xmlNode *element, const char *const *names, size_t count)
{
  for (size_t i = 0; i < count; i++) {
    if (by_node_is(element, names[i])) {
      return true;
    }
  }
  return false;
}

/* A division is asked for its number, its pointers, its heads, and whether it had a block. */
static by_tree_rest rest_of(watcher *at, xmlNode *element)
{
  static const char *const KEPT[] = {"text", "front", "body", "back", "head"};
  static const char *const NO_BLOCKS[] = {"pb", "lb", "fw"};
  if (by_node_is(element, "div")) {
    if (by_node_is(element->parent, "body")) {
      by_tei_check_names(&at->check);
      at->check.names.text.count = 0;
      at->check.names.authors.count = 0;
    }
    return BY_TREE_HOLLOW;
  }
  if (is_one_of(element, KEPT, sizeof KEPT / sizeof KEPT[0])) {
    return BY_TREE_KEEP;
  }
  if (!is_one_of(element, NO_BLOCKS, sizeof NO_BLOCKS / sizeof NO_BLOCKS[0])) {
    element->parent->_private = (void *)at->findings; /* whatever is not NULL */
  }
  return BY_TREE_SHED;
}

/* Of the records of articles their identifiers and pointers stay, and what is said of their titles and authors. */
static by_tree_rest read_header(watcher *at, xmlNode *element)
{
  by_tei_read_header_node(&at->check, element);
  if (!by_node_is(element, "biblStruct") || !by_span_is(by_node_attribute(element, "type"), "article")) {
    return BY_TREE_KEEP;
  }
  by_tei_read_record(&at->check, element);
  if (at->hearing.testimony != NULL) {
    by_testimony_of_tei_header(&at->hearing, element);
  }
  return BY_TREE_HOLLOW;
}

/* The header is at its end. */
static void begin_text(watcher *at)
{
  by_tei_check *const check = &at->check;
  check->text = by_tei_child(xmlDocGetRootElement(check->document), "text");
  by_tei_gather_origins(check);
  by_tei_sort_names(check);
  if (at->hearing.testimony != NULL && check->text != NULL) {
    by_testimony_of_tei_header(&at->hearing, check->text);
  }
  at->proof.before = by_node_place(check->member, check->text);
}

static void read_block(watcher *at, xmlNode *block)
{
  if (at->readers.text != NULL) {
    by_prove_tei_in(&at->proof, block);
  } else {
    by_prove_tei_order_in(block, &at->end, at->check.member, at->check.findings);
  }
  if (at->hearing.testimony != NULL) {
    by_testimony_of_tei_text(&at->hearing, block);
  }
  if (at->readers.blocks != NULL) {
    by_tei_blocks_read_in(at->readers.blocks, block);
  }
}

static by_tree_rest hear_close(void *context, xmlNode *element)
{
  watcher *const at = context;
  by_tei_check *const check = &at->check;
  const standing stands = standing_of(element);
  if (stands == WITHIN) {
    return BY_TREE_KEEP;
  }
  by_arena_widen(at->arena, by_arena_left(at->findings->arena));
  check->document = element->doc;
  if (stands == BEFORE) {
    return read_header(at, element);
  }
  if (check->text == NULL) {
    begin_text(at);
  }
  const xmlNode *const root = stands == BLOCK ? element : NULL;
  for (xmlNode *node = element; node != NULL; node = root == NULL ? NULL : by_node_next(node, root)) {
    by_tei_read_node(check, node);
  }
  if (stands == BLOCK) {
    read_block(at, element);
  }
  at->watch.broken = at->aside.failed || at->aside.errors != 0 || at->aside.warnings > WARNINGS_MOST;
  return rest_of(at, element);
}

/* What whoever reads has to say once all was read. */
static void end_readers(watcher *at)
{
  const by_tei_check *const check = &at->check;
  if (at->hearing.testimony != NULL) {
    by_testimony_of_tei_end(&at->hearing);
  }
  if (at->readers.text == NULL) {
    by_findings_add(&at->aside, &(by_finding){.rule = &by_proof_rules[BY_PROOF_TEI_TEXT_UNVERIFIED], .place = {.member = check->member}});
    return;
  }
  by_prove_tei_end(&at->proof);
  by_prove_tei_source(check->document, at->readers.text, at->readers.sha256, check->member, &at->aside);
}

static by_status hear_end(void *context)
{
  watcher *const at = context;
  by_tei_read_end(&at->check);
  if (at->final) {
    end_readers(at);
  }
  if (at->final || at->aside.errors != 0 || at->aside.failed) {
    by_findings_add_all(at->findings, &at->aside);
  }
  if (at->aside.failed) {
    by_arena_fill(at->findings->arena);
  }
  return by_findings_status(&at->aside, 0);
}

static void hear_drop(void *context)
{
  const watcher *const at = context;
  by_arena_free(at->arena);
}

bool by_tei_watch(by_prover *prover, by_span member, const by_tei_readers *readers, by_findings *findings)
{
  by_arena *const arena = by_arena_new(by_arena_left(findings->arena));
  watcher *const at = arena == NULL ? NULL : by_arena_take(arena, 1, sizeof *at);
  if (at == NULL) {
    by_arena_free(arena);
    return false;
  }
  at->arena = arena;
  at->final = readers != NULL;
  if (readers != NULL) {
    at->readers = *readers;
    at->hearing.testimony = readers->testimony;
  }
  if (at->readers.text != NULL) {
    at->proof = by_tei_proof_begin(at->readers.text, NULL, member, &at->aside);
  }
  at->findings = findings;
  at->aside = (by_findings){.arena = arena, .path = findings->path};
  at->check = (by_tei_check){.member = member, .findings = &at->aside, .watched = true, .growing = true};
  at->watch = (by_tree_watch){.context = at, .close = hear_close, .end = hear_end, .drop = hear_drop};
  return by_prover_watch(prover, &at->watch);
}
