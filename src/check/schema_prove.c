/* SPDX-License-Identifier: BSD-2-Clause */
/* Holding documents against their grammars before there is a tree, and even before they are at hand. */
#include "base/rules_xml.h"
#include "check/schema_parts.h"
#include "check/tree.h"
#include "check/xml_scan.h"

#include <stdlib.h>

struct by_prover {
  by_schemas *schemas;
  const by_grammar_row *row;
  by_engine_stream *stream;
  by_hearing hearing;
  by_listener to;
  const by_tree_watch *watch; /* NULL: nobody */
  bool scanned;               /* as far as it need be */
  bool over;                  /* nothing more is to be learned */
  size_t size;                /* bytes so far */
  by_status status;
};

static void give_up_tree(by_prover *prover)
{
  by_parser_stream_wither(prover->schemas->parser);
  if (prover->watch != NULL) {
    prover->watch->drop(prover->watch->context);
    prover->watch = NULL;
  }
}

void by_prover_free(by_prover *prover)
{
  if (prover != NULL) {
    give_up_tree(prover);
    by_engine_stream_free(prover->stream);
    free(prover);
  }
}

by_prover *by_prover_new(by_schemas *schemas, by_grammar grammar, by_span member, by_findings *findings)
{
  by_prover *prover = calloc(1, sizeof *prover);
  if (prover == NULL) {
    return NULL;
  }
  void *const rules = by_schemas_compiled(schemas, grammar);
  prover->schemas = schemas;
  prover->row = &by_grammar_rows[grammar];
  prover->to = (by_listener){.findings = findings, .member = member, .grammar = prover->row->file};
  prover->hearing = (by_hearing){.hear = by_listener_hear, .listener = &prover->to, .most = BY_SCHEMA_FINDINGS_MOST};
  prover->stream = rules == NULL ? NULL : by_engine_stream_new(rules, prover->row->root, prover->row->space, &prover->hearing);
  if (prover->stream == NULL || !by_parser_stream_begin(schemas->parser, prover->stream)) {
    by_prover_free(prover);
    return NULL;
  }
  return prover;
}

bool by_prover_watch(by_prover *prover, const by_tree_watch *watch)
{
  prover->watch = watch;
  return by_parser_stream_grow(prover->schemas->parser, watch);
}

/* What the document was found to be once no more of it is needed. */
static by_status judge(by_prover *prover)
{
  by_root root = {.name = by_span_of(NULL)};
  if (by_engine_stream_other_root(prover->stream, &root)) {
    by_listener_report_root(&prover->to, &root, prover->row);
    return BY_REFUSED;
  }
  const int result = by_engine_stream_end(prover->stream);
  return result < 0 ? BY_ENVIRONMENT : result > 0 ? BY_REFUSED : BY_OK;
}

static by_status read_on(by_prover *prover, by_span piece)
{
  by_parse_fault fault = {.rule = BY_XML_LIMIT, .text = "the document is larger than 192 MiB"};
  prover->size += piece.size;
  const bool large = prover->size > BY_XML_MOST;
  const by_status status = large ? BY_REFUSED : by_parser_stream_feed(prover->schemas->parser, piece, &fault);
  prover->over = status != BY_OK || piece.size == 0 || by_engine_stream_is_done(prover->stream);
  if (status == BY_REFUSED) {
    by_listener_report_fault(&prover->to, &fault);
  }
  return status == BY_OK && prover->over ? judge(prover) : status;
}

/* What is not valid needs no tree; of what is valid to its end, whoever watched judges. */
static by_status tell(by_prover *prover, by_status status)
{
  if (status != BY_OK || prover->hearing.heard != 0) {
    give_up_tree(prover);
    return status;
  }
  return prover->over && prover->watch != NULL ? prover->watch->end(prover->watch->context) : status;
}

by_status by_prover_feed(by_prover *prover, by_span piece)
{
  if (!prover->scanned) {
    prover->scanned = true;
    prover->status = by_xml_scan_head(piece, prover->to.member, prover->to.findings);
    prover->over = prover->status != BY_OK;
  }
  if (!prover->over) {
    prover->status = by_status_worse(prover->status, tell(prover, read_on(prover, piece)));
  }
  return prover->status == BY_OK && prover->hearing.heard != 0 ? BY_REFUSED : prover->status;
}

bool by_prover_is_sound(const by_prover *prover)
{
  return prover->status == BY_OK && prover->hearing.heard == 0 && (prover->watch == NULL || !prover->watch->broken);
}

bool by_prover_is_over(const by_prover *prover)
{
  return prover->over;
}

bool by_prover_is_watched(const by_prover *prover)
{
  return prover->watch != NULL;
}

by_status by_document_prove(by_schemas *schemas, by_grammar grammar, by_part part, by_findings *findings)
{
  by_prover *const prover = by_prover_new(schemas, grammar, part.member, findings);
  if (prover == NULL) {
    return BY_ENVIRONMENT;
  }
  prover->scanned = true;
  by_status status = by_prover_feed(prover, part.xml);
  if (status <= BY_REFUSED) {
    status = by_prover_feed(prover, by_span_of(""));
  }
  by_prover_free(prover);
  return status;
}

bool by_document_is_valid(by_schemas *schemas, by_grammar grammar, by_part part)
{
  enum { ROOM = 64 << 10 };
  by_findings aside = {.arena = by_arena_new(ROOM)};
  by_xml_counts counts = {0};
  const bool sound = aside.arena != NULL && by_xml_scan(part.xml, part.member, &aside, &counts) == BY_OK;
  const bool valid = sound && by_document_prove(schemas, grammar, part, &aside) == BY_OK;
  by_arena_free(aside.arena);
  return valid;
}
