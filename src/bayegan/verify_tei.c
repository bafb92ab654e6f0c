/* SPDX-License-Identifier: BSD-2-Clause */
/* Verifying one TEI edition, alone, from a bag, or fresh from our own writers. A large one that is bad has no tree. */
#include "base/rules_proof.h"
#include "bayegan/session.h"
#include "check/blocks.h"
#include "check/proof.h"
#include "check/tei.h"
#include "check/xml_scan.h"

/* The edition against the source, or that there is none. */
static void prove_tei(const by_judge *judge, struct _xmlDoc *document, by_span member)
{
  if (judge->text == NULL) {
    by_prove_tei_order(document, member, judge->findings);
    by_findings_add(judge->findings, &(by_finding){.rule = &by_proof_rules[BY_PROOF_TEI_TEXT_UNVERIFIED], .place = {.member = member}});
    return;
  }
  by_prove_tei(document, judge->text, member, judge->findings);
  by_prove_tei_source(document, judge->text, &judge->sha256, member, judge->findings);
}

/* Nobody wants to know more of it than whether it is sound. */
static bool is_alone(const by_judge *judge)
{
  return judge->text == NULL && judge->testimony == NULL && judge->blocks == NULL;
}

/* Reads it as it comes. `*whole`: to its end, which what its grammar refuses is not. */
static by_status pass(const by_judge *judge, const by_part *part, const by_tei_readers *readers, by_findings *findings, bool *whole)
{
  enum { STEP = 128 << 10 };
  by_prover *const prover = by_prover_new(judge->session->schemas, BY_GRAMMAR_TEI, part->member, findings);
  bool goes_on = prover != NULL && by_tei_watch(prover, part->member, readers, findings);
  by_status status = goes_on ? BY_OK : BY_ENVIRONMENT;
  for (size_t at = 0; goes_on && !by_prover_is_over(prover); at += STEP) {
    status = by_prover_feed(prover, by_span_slice(part->xml, at, STEP));
    goes_on = status <= BY_REFUSED && by_prover_is_watched(prover);
  }
  by_prover_free(prover);
  *whole = goes_on;
  return status;
}

/* The tree, where there is to be one: of one that breaks rules it is not to be large. `aside`: what is known of that; NULL: nothing. */
static by_status read_tree(const by_judge *judge, by_part part, by_findings *aside, struct _xmlDoc **document)
{
  bool large = false;
  part.lenient = true;
  part.large = aside == NULL ? NULL : &large;
  const by_status status = by_document_check(judge->session->schemas, BY_GRAMMAR_TEI, part, judge->findings, document);
  if (large) {
    by_findings_add_all(judge->findings, aside);
  }
  return status;
}

/* What the grammar refuses is held against the rules, too. */
static by_status judge_tree(const by_judge *judge, by_part part, by_findings *aside)
{
  struct _xmlDoc *document = NULL;
  const by_status read = read_tree(judge, part, aside, &document);
  if (document == NULL) {
    return read;
  }
  if (read == BY_OK) {
    by_allowance_prove(judge);
  }
  if (judge->testimony != NULL && read == BY_OK) {
    by_testimony_of_tei(document, judge->testimony);
  }
  const by_status ruled = by_check_tei(document, read == BY_OK, part.member, judge->findings);
  prove_tei(judge, document, part.member);
  if (judge->blocks != NULL) {
    by_tei_blocks_read(judge->blocks, document);
  }
  by_document_free(document);
  return ruled > BY_REFUSED ? ruled : by_findings_status(judge->findings, 0);
}

/* A sound one, of which nothing stays but what is asked for. */
static by_status judge_passing(const by_judge *judge, const by_part *part)
{
  const by_tei_readers readers = {.text = judge->text, .sha256 = &judge->sha256, .testimony = judge->testimony, .blocks = judge->blocks};
  bool whole = false;
  by_allowance_prove(judge);
  by_schemas_trust(judge->session->schemas);
  const by_status status = pass(judge, part, &readers, judge->findings, &whole);
  return status > BY_REFUSED ? status : by_findings_status(judge->findings, 0);
}

/* Whether it is sound is seen to first. */
static by_status judge_unknown(const by_judge *judge, const by_part *part)
{
  by_findings aside = {.arena = by_arena_new(by_arena_left(judge->arena)), .path = judge->findings->path};
  const by_tei_readers nobody = {.text = NULL};
  const bool alone = is_alone(judge);
  bool whole = false;
  by_status status = aside.arena == NULL ? BY_ENVIRONMENT : pass(judge, part, alone ? &nobody : NULL, &aside, &whole);
  if (whole && alone) {
    by_findings_add_all(judge->findings, &aside);
  } else if (whole && status == BY_OK) {
    status = judge_passing(judge, part);
  } else {
    status = judge_tree(judge, *part, whole ? &aside : NULL);
  }
  by_arena_free(aside.arena);
  return status;
}

static by_status judge_large(const by_judge *judge, const by_part *part)
{
  by_xml_counts counts = {0};
  const by_status scanned = by_xml_scan(part->xml, part->member, judge->findings, &counts);
  if (scanned != BY_OK) {
    return scanned;
  }
  return judge->valid || judge->fresh ? judge_passing(judge, part) : judge_unknown(judge, part);
}

by_status by_verify_tei(const by_judge *judge, by_span bytes, by_span member)
{
  enum { LARGE = 1 << 20 };
  const by_part part = {.xml = bytes, .member = member, .proven = judge->valid};
  if (judge->blocks != NULL) {
    judge->blocks->path = judge->findings->path;
  }
  const by_status status = bytes.size < LARGE ? judge_tree(judge, part, NULL) : judge_large(judge, &part);
  if (judge->blocks != NULL && judge->blocks->failed) {
    judge->blocks->count = 0; /* some of them are nothing to compare */
    return BY_ENVIRONMENT;
  }
  return status;
}
