/* SPDX-License-Identifier: BSD-2-Clause */
/* A large document is held against its grammar as it comes; of one that is bad nothing is kept. */
#include "bayegan/keep.h"

#include "check/tei.h"

enum { LARGE = 12 << 20, LARGE_STORED = 4 << 20, RESERVED_MOST = 64 << 20 };

/* Room for a member that says how large it is: a buffer that grows leaves holes behind. What claims more than is likely is not believed,
 * what claims too much is not kept. */
static void reserve(by_buffer *buffer, size_t size)
{
  const bool known = size != BY_SIZE_UNKNOWN && (size <= RESERVED_MOST || size > buffer->ceiling);
  buffer->failed = known && by_buffer_room(buffer, size) == NULL;
}

void by_keeper_begin(by_keeper *keeper, by_buffer *filling, by_span member, size_t size)
{
  keeper->filling = filling;
  keeper->member = member;
  keeper->grammar = BY_GRAMMARS;
  keeper->final = false;
  keeper->storing = false;
  keeper->stored = (by_part_of){.size = 0};
  keeper->watched = false;
  keeper->size = 0;
  keeper->verdict = BY_VERDICT_OPEN;
  reserve(filling, size);
}

void by_keeper_expect(by_keeper *keeper, by_grammar grammar, bool again)
{
  keeper->grammar = grammar;
  keeper->again = again;
}

void by_keeper_rule(by_keeper *keeper)
{
  by_keeper_expect(keeper, BY_GRAMMAR_TEI, true);
  keeper->final = true;
}

void by_keeper_forget(by_keeper *keeper)
{
  if (keeper->stored.size != 0) {
    keeper->job->store->let_go(keeper->job->store->context, keeper->stored.offset);
    keeper->held -= (size_t)keeper->stored.size;
    keeper->stored = (by_part_of){.size = 0};
  }
}

static void let_go(by_keeper *keeper)
{
  keeper->held -= keeper->filling->size;
  by_buffer_drop(keeper->filling);
  by_keeper_forget(keeper);
}

/* Whether the bytes to come go to the store; those that came go there first. Where it fails from the beginning all stay in memory. */
static bool goes_to_store(by_keeper *keeper)
{
  by_buffer *const filling = keeper->filling;
  const by_store *const store = keeper->job->store;
  if (keeper->stored.size != 0) {
    return true;
  }
  if (!keeper->storing || store == NULL || filling->size < LARGE_STORED) {
    return false;
  }
  keeper->storing = store->add(store->context, by_buffer_span(filling), &keeper->stored.offset);
  if (keeper->storing) {
    keeper->stored.size = filling->size;
    by_buffer_drop(filling);
  }
  return keeper->storing;
}

static bool put_into_store(by_keeper *keeper, by_span bytes)
{
  const by_store *const store = keeper->job->store;
  uint64_t at = 0;
  const bool done = store->add(store->context, bytes, &at);
  keeper->stored.size += bytes.size;
  keeper->filling->failed = keeper->stored.size > keeper->filling->ceiling;
  return done;
}

static void put_into_memory(by_keeper *keeper, by_span bytes)
{
  by_buffer_add(keeper->filling, bytes);
  keeper->held -= keeper->filling->failed ? bytes.size : 0;
}

/* Keeps the bytes, as long as they are not far more than the container that they came in: then the member is given up. False where the
 * store fails. */
static bool keep(by_keeper *keeper, by_span bytes)
{
  enum { LEAST_PART = 3, FACTOR = 18 };
  by_buffer *const filling = keeper->filling;
  bool done = true;
  keeper->held += bytes.size;
  if (goes_to_store(keeper)) {
    done = put_into_store(keeper, bytes);
  } else {
    put_into_memory(keeper, bytes);
  }
  if (filling->failed || (keeper->held > keeper->memory / LEAST_PART && keeper->held / FACTOR > keeper->job->packed)) {
    let_go(keeper);
    filling->failed = true;
  }
  return done;
}

/* Memory is what it was before, once it was not enough or no more is needed. */
static by_status settle(by_keeper *keeper, by_status status)
{
  if (!keeper->watched || (status <= BY_REFUSED && !by_prover_is_over(keeper->prover))) {
    return status;
  }
  keeper->watched = false;
  return by_allowance_end(&keeper->judge, &keeper->allowance, status);
}

/* The next bytes of a large member, none at its end; its findings have the path BAG!MEMBER. */
static bool prove(by_keeper *keeper, by_span bytes)
{
  by_findings *const findings = &keeper->job->findings;
  const by_span bag = findings->path;
  findings->path = keeper->path;
  keeper->size += bytes.size;
  if (keeper->watched && by_prover_is_sound(keeper->prover)) {
    by_allowance_grow(&keeper->judge, keeper->size);
  }
  const by_status status = settle(keeper, by_prover_feed(keeper->prover, bytes));
  findings->path = bag;
  keeper->verdict = status != BY_OK ? BY_VERDICT_BAD : bytes.size == 0 ? BY_VERDICT_VALID : BY_VERDICT_OPEN;
  return status <= BY_REFUSED;
}

/* Its bytes are, as far as is known. */
static bool is_wanted(const by_keeper *keeper)
{
  const bool known = keeper->verdict == BY_VERDICT_VALID || by_prover_is_sound(keeper->prover);
  return keeper->verdict != BY_VERDICT_BAD && !keeper->again && known;
}

/* What lies in memory for nobody. */
static void tidy(by_keeper *keeper)
{
  if (keeper->prover != NULL && !is_wanted(keeper)) {
    let_go(keeper);
  }
}

/* What its rules find is about the member, too. */
static bool watch(by_keeper *keeper)
{
  by_findings *const findings = &keeper->job->findings;
  const by_span bag = findings->path;
  const by_appetite appetite = {.memory = keeper->memory, .held = keeper->held};
  keeper->judge = (by_judge){.session = keeper->session, .arena = keeper->job->arena, .findings = findings};
  keeper->allowance = by_allowance_begin(&keeper->judge, &appetite);
  keeper->watched = true;
  findings->path = keeper->path;
  const by_tei_readers nobody = {.text = NULL};
  const bool done = by_tei_watch(keeper->prover, by_span_of(""), keeper->final ? &nobody : NULL, findings);
  findings->path = bag;
  return done;
}

static bool begin_proof(by_keeper *keeper)
{
  enum { STEP = 128 << 10 };
  by_findings *const findings = &keeper->job->findings;
  keeper->path = by_arena_join(keeper->job->arena, findings->path, by_span_of("!"), keeper->member);
  keeper->prover = by_prover_new(keeper->session->schemas, keeper->grammar, by_span_of(""), findings);
  bool done = keeper->path.at != NULL && keeper->prover != NULL && (keeper->grammar != BY_GRAMMAR_TEI || watch(keeper));
  const by_span whole = by_buffer_span(keeper->filling);
  for (size_t at = 0; done && at < whole.size; at += STEP) {
    done = prove(keeper, by_span_slice(whole, at, STEP));
  }
  return done;
}

/* Proves the member once it is large. */
static bool prove_large(by_keeper *keeper, by_span bytes)
{
  if (keeper->prover == NULL && (keeper->grammar == BY_GRAMMARS || keeper->filling->size < LARGE)) {
    return true;
  }
  return (keeper->prover != NULL || begin_proof(keeper)) && prove(keeper, bytes);
}

bool by_keeper_take(by_keeper *keeper, by_span bytes)
{
  if (keeper->filling == NULL || keeper->filling->failed || bytes.size == 0) {
    return true;
  }
  const bool done = prove_large(keeper, bytes);
  tidy(keeper);
  const bool kept = keeper->prover != NULL && !is_wanted(keeper);
  return (kept || keep(keeper, bytes)) && done;
}

bool by_keeper_end(by_keeper *keeper)
{
  const bool done = keeper->prover == NULL || keeper->filling->failed || prove(keeper, by_span_of(""));
  tidy(keeper);
  by_keeper_give_up(keeper);
  return done;
}

void by_keeper_give_up(by_keeper *keeper)
{
  if (keeper->prover != NULL && keeper->watched) {
    const by_status status = by_allowance_end(&keeper->judge, &keeper->allowance, BY_OK);
    keeper->watched = false;
    keeper->verdict = status == BY_OK ? keeper->verdict : BY_VERDICT_BAD;
  }
  by_prover_free(keeper->prover);
  keeper->prover = NULL;
  keeper->filling = NULL;
}
