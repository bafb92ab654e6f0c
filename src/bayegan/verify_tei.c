/* SPDX-License-Identifier: BSD-2-Clause */
/* Verifying one TEI edition, alone, from a bag, or fresh from our own writers. A large one that is bad has no tree. */
#include "base/rules_proof.h"
#include "bayegan/session.h"
#include "check/blocks.h"
#include "check/proof.h"
#include "check/tei.h"

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

/* Holds it against grammar and rules without a tree. `*judged`: that is all there is to say, for it is alone, or breaks rules. Else nothing
 * was told: neither what its grammar refuses, nor that memory was short. */
static by_status judge_large(const by_judge *judge, by_span bytes, by_span member, bool *judged)
{
  enum { STEP = 128 << 10 };
  const bool final = is_alone(judge);
  by_findings aside = {.arena = by_arena_new(by_arena_left(judge->arena)), .path = judge->findings->path};
  by_prover *const prover = aside.arena == NULL ? NULL : by_prover_new(judge->session->schemas, BY_GRAMMAR_TEI, member, &aside);
  bool goes_on = prover != NULL && by_tei_watch(prover, member, final, &aside);
  by_status status = goes_on ? BY_OK : BY_ENVIRONMENT;
  for (size_t at = 0; goes_on && !by_prover_is_over(prover); at += STEP) {
    status = by_prover_feed(prover, by_span_slice(bytes, at, STEP));
    goes_on = status <= BY_REFUSED && by_prover_is_watched(prover);
  }
  *judged = goes_on && (final || status == BY_REFUSED);
  if (*judged) {
    by_findings_add_all(judge->findings, &aside);
  }
  by_prover_free(prover);
  by_arena_free(aside.arena);
  return status;
}

/* The tree, if there is to be one. */
static by_status read_tei(const by_judge *judge, by_span bytes, by_span member, struct _xmlDoc **document)
{
  enum { LARGE = 2 << 20 };
  by_schemas *const schemas = judge->session->schemas;
  const bool known = judge->valid || judge->fresh;
  bool large = !known && is_alone(judge) && bytes.size >= LARGE;
  by_part part = {.xml = bytes, .member = member, .lenient = true, .proven = judge->valid, .large = known ? NULL : &large};
  by_status status = large ? BY_OK : by_document_check(schemas, BY_GRAMMAR_TEI, part, judge->findings, document);
  if (!large) {
    return status;
  }
  bool judged = false;
  status = judge_large(judge, bytes, member, &judged);
  if (judged) {
    return status;
  }
  part.large = NULL;
  part.proven = status == BY_OK;
  return by_document_check(schemas, BY_GRAMMAR_TEI, part, judge->findings, document);
}

/* What the grammar refuses is held against the rules, too. */
by_status by_verify_tei(const by_judge *judge, by_span bytes, by_span member)
{
  struct _xmlDoc *document = NULL;
  const by_status read = read_tei(judge, bytes, member, &document);
  if (document == NULL) {
    return read;
  }
  if (read == BY_OK) {
    by_allowance_prove(judge);
  }
  if (judge->testimony != NULL && read == BY_OK) {
    by_testimony_of_tei(document, judge->testimony);
  }
  const by_status ruled = by_check_tei(document, read == BY_OK, member, judge->findings);
  prove_tei(judge, document, member);
  if (judge->blocks != NULL) {
    judge->blocks->path = judge->findings->path;
    by_tei_blocks_read(judge->blocks, document);
  }
  by_document_free(document);
  if (judge->blocks != NULL && judge->blocks->failed) {
    judge->blocks->count = 0; /* some of them are nothing to compare */
    return BY_ENVIRONMENT;
  }
  return ruled > BY_REFUSED ? ruled : by_findings_status(judge->findings, 0);
}
