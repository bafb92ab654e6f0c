/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading a document that is verified as a whole: no more of it than it takes to see that it is bad. */
#include "base/rules_program.h"
#include "bayegan/kind.h"
#include "check/tei.h"

/* Bytes of a document that is held before anything is known of it, of an EPUB, and those of one that never is so large. */
enum { HELD_MOST = 12 << 20, EPUB_MOST = 2 << 20, PACKAGE_MOST = 16 << 20 };

static by_status refuse_limit(bayegan_job *job)
{
  char room[BY_NUMBER_ROOM];
  by_findings_add(&job->findings,
                  &(by_finding){.rule = &by_program_rules[BY_PROGRAM_FILE_LIMIT], .details = {by_digits_of(job->whole.ceiling, room)}});
  return job->findings.failed ? BY_ENVIRONMENT : BY_REFUSED;
}

/* The next piece, into job->whole where it is `held`. */
static by_status take(const by_reader *reader, bool held, bayegan_job *job, by_span *piece)
{
  by_buffer *const whole = &job->whole;
  const by_status status = reader->read(reader->context, piece);
  if (status != BY_OK || !held) {
    return status;
  }
  if (piece->size > whole->ceiling - whole->size) {
    return refuse_limit(job);
  }
  by_buffer_add(whole, *piece);
  return whole->failed ? BY_ENVIRONMENT : BY_OK;
}

by_status by_gather(const by_reader *reader, size_t least, bayegan_job *job)
{
  by_span piece = {0};
  by_status status = BY_OK;
  do {
    status = take(reader, true, job, &piece);
  } while (status == BY_OK && piece.size != 0 && job->whole.size < least);
  return status;
}

/* Whether it can be read again; what is held already is left out then. */
static bool can_return(const by_reader *reader, size_t held)
{
  return reader->rewind != NULL && reader->skip != NULL && reader->rewind(reader->context) && reader->skip(reader->context, held);
}

/* Reads the rest of a record for the prover alone, where it can be read again; else it is held as long as it is valid. */
static by_status prove_rest(by_prover *prover, const by_reader *reader, bool again, bayegan_job *job)
{
  by_span piece = {0};
  by_status status = by_prover_feed(prover, by_buffer_span(&job->whole));
  do {
    const bool held = !again && status == BY_OK;
    if (!held) {
      by_buffer_drop(&job->whole);
    }
    const by_status taken = take(reader, held, job, &piece);
    if (taken != BY_OK) {
      return taken;
    }
    status = by_prover_feed(prover, piece);
  } while (piece.size != 0 && !by_prover_is_over(prover));
  return status;
}

static by_status prove_record(bayegan_session *session, const by_reader *reader, bayegan_job *job)
{
  by_prover *const prover = by_prover_new(session->schemas, BY_GRAMMAR_RECORD, by_span_of(""), &job->findings);
  if (prover == NULL) {
    return BY_ENVIRONMENT;
  }
  const bool again = can_return(reader, job->whole.size);
  const by_status status = prove_rest(prover, reader, again, job);
  by_prover_free(prover);
  if (status == BY_OK && again) {
    return reader->rewind(reader->context) ? by_gather(reader, SIZE_MAX, job) : BY_ENVIRONMENT;
  }
  return status;
}

/* A reader of what is held, then of the rest. */
static by_status take_next(const by_reader *reader, size_t size, bayegan_job *job, by_span *piece)
{
  enum { STEP = 128 << 10 };
  const by_span whole = by_buffer_span(&job->whole);
  if (size < whole.size) {
    *piece = by_span_slice(whole, size, size == 0 ? BY_KIND_PROLOGUE : STEP);
    return BY_OK;
  }
  by_buffer_drop(&job->whole);
  return take(reader, false, job, piece);
}

/* Reads a TEI document to its end, or until it shows to be bad. Nothing of it is held. */
static by_status verify_rest(by_prover *prover, const by_reader *reader, by_judge *judge, bayegan_job *job)
{
  by_span piece = {0};
  by_status status = BY_OK;
  for (size_t size = 0; !by_prover_is_over(prover) && status <= BY_REFUSED; size += piece.size) {
    const by_status taken = take_next(reader, size, job, &piece);
    if (taken != BY_OK) {
      return taken;
    }
    if (by_prover_is_sound(prover)) {
      by_allowance_grow(judge, size + piece.size);
    }
    status = by_prover_feed(prover, piece);
  }
  return status;
}

static by_status verify_tei(bayegan_session *session, size_t memory, const by_reader *reader, bayegan_job *job)
{
  by_judge judge = {.session = session, .arena = job->arena, .findings = &job->findings};
  const by_appetite appetite = {.memory = memory};
  const by_allowance allowance = by_allowance_begin(&judge, &appetite);
  by_prover *const prover = by_prover_new(session->schemas, BY_GRAMMAR_TEI, by_span_of(""), &job->findings);
  const by_tei_readers nobody = {.text = NULL};
  by_status status = BY_ENVIRONMENT;
  if (prover != NULL && by_tei_watch(prover, by_span_of(""), &nobody, &job->findings)) {
    status = verify_rest(prover, reader, &judge, job);
  }
  by_prover_free(prover);
  return by_allowance_end(&judge, &allowance, status);
}

/* Whether it need not be held. */
static bool is_spread(const by_reader *reader, by_document *document)
{
  static const by_part_of WHOLE = {.size = UINT64_MAX};
  return document->kind == BY_KIND_EPUB && reader->spread != NULL &&
         reader->spread(reader->context, WHOLE, &document->spread, &document->sparse);
}

/* The next piece, into the store behind the part that lies there. */
static by_status store_piece(const by_reader *reader, bayegan_job *job, by_span *piece, by_part_of *part)
{
  uint64_t at = 0;
  const by_status status = take(reader, false, job, piece);
  if (status != BY_OK) {
    return status;
  }
  part->size += piece->size;
  if (part->size > job->whole.ceiling) {
    return refuse_limit(job);
  }
  return job->store->add(job->store->context, *piece, &at) ? BY_OK : BY_ENVIRONMENT;
}

/* Reads the rest of what is large and comes but once; it lies in the store then, as far as there is one. */
static by_status store_rest(const by_reader *reader, bayegan_job *job, by_document *document)
{
  const by_store *const store = job->store;
  by_part_of part = {.size = job->whole.size};
  if (store == NULL || !store->add(store->context, by_buffer_span(&job->whole), &part.offset)) {
    return by_gather(reader, SIZE_MAX, job);
  }
  by_buffer_drop(&job->whole);
  by_span piece = {0};
  by_status status = BY_OK;
  do {
    status = store_piece(reader, job, &piece, &part);
  } while (status == BY_OK && piece.size != 0);
  const bool lost = status == BY_OK && !store->spread(store->context, part, &document->spread, &document->sparse);
  return lost ? BY_ENVIRONMENT : status;
}

static by_status gather_large(bayegan_session *session, size_t memory, const by_reader *reader, bayegan_job *job, by_document *document)
{
  document->done = document->kind == BY_KIND_TEI;
  if (document->done) {
    return verify_tei(session, memory, reader, job);
  }
  if (is_spread(reader, document)) {
    by_buffer_drop(&job->whole);
    return BY_OK;
  }
  if (document->kind == BY_KIND_EPUB) {
    return store_rest(reader, job, document);
  }
  if (document->kind != BY_KIND_RECORD) {
    return by_gather(reader, SIZE_MAX, job);
  }
  const by_status status = prove_record(session, reader, job);
  document->valid = status == BY_OK;
  return status;
}

by_status by_gather_document(bayegan_session *session, size_t memory, const by_reader *reader, bayegan_job *job, by_document *document)
{
  const size_t ceiling = job->whole.ceiling;
  if (document->kind == BY_KIND_UNKNOWN) {
    return BY_OK; /* whatever follows */
  }
  if (document->kind == BY_KIND_PACKAGE || document->kind == BY_KIND_PAGE) {
    job->whole.ceiling = PACKAGE_MOST;
  }
  const size_t most = document->kind == BY_KIND_EPUB ? EPUB_MOST : HELD_MOST;
  by_status status = by_gather(reader, most, job);
  if (status == BY_OK && job->whole.size >= most) {
    status = gather_large(session, memory, reader, job, document);
  }
  job->whole.ceiling = ceiling;
  return status;
}
