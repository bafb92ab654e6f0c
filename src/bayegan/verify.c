/* SPDX-License-Identifier: BSD-2-Clause */
/* Verifying one document: an EPUB or a record, alone, from a bag, or fresh from our own writers. */
#include "base/rules_program.h"
#include "base/rules_proof.h"
#include "bayegan/kind.h"
#include "bayegan/session.h"
#include "check/blocks.h"
#include "check/epub.h"
#include "check/proof.h"
#include "pack/unzip.h"
#include "read/record_file.h"

#include <stdint.h>

static by_status check_own(const by_judge *judge, const by_publication *publication, by_span member)
{
  by_epub_proof proof = {.text = judge->text,
                         .folded = judge->folded,
                         .log = judge->log,
                         .block = by_buffer_of(BY_TEXT_MOST),
                         .loose = by_buffer_of(BY_TEXT_MOST)};
  const bool proved = judge->text != NULL && judge->folded.at != NULL;
  const by_status status = by_check_epub(publication, proved ? &proof : NULL, judge->arena, judge->findings);
  by_buffer_drop(&proof.block);
  by_buffer_drop(&proof.loose);
  if (status <= BY_REFUSED && judge->text == NULL) {
    by_findings_add(judge->findings, &(by_finding){.rule = &by_proof_rules[BY_PROOF_EPUB_TEXT_UNVERIFIED], .place = {.member = member}});
  }
  return status;
}

/* The documents of the archival profile, each for itself. */
static by_status check_parts(const by_judge *judge, const by_publication *publication, by_span member)
{
  by_status status = BY_OK;
  if (judge->testimony != NULL) {
    judge->testimony->member = publication->package_path;
    by_testimony_of_package(publication->package, judge->testimony);
    status = by_testimony_of_mods(judge->session->schemas, publication, judge->findings, judge->mods);
  } else if (publication->shown != NULL) {
    status = by_check_mods(judge->session->schemas, publication, judge->arena, judge->findings);
  }
  return status > BY_REFUSED ? status : by_status_worse(status, check_own(judge, publication, member));
}

/* The publication by the archival profile, and the same as anybody's beside it. */
static by_status check_both(const by_judge *judge, by_publication *publication, size_t room, by_span member)
{
  by_floor floor = {.arena = NULL};
  const bool begun = judge->fresh || by_floor_begin(judge, publication->members, room, &floor);
  publication->floor = floor.general;
  by_status status = begun ? BY_OK : BY_ENVIRONMENT;
  if (begun && publication->package != NULL) {
    status = check_parts(judge, publication, member);
  }
  const by_status below = judge->fresh ? BY_OK : by_floor_end(judge, &floor);
  return status > BY_REFUSED ? status : by_status_worse(status, below);
}

static by_status verify_own(const by_judge *judge, const by_holdings *members, by_span member)
{
  const size_t room = by_arena_left(judge->arena);
  const bool ours = judge->record != NULL || by_publication_is_own(members);
  by_findings shown = {.arena = judge->findings->arena, .path = judge->findings->path};
  by_publication publication = {0};
  by_status status = by_publication_open(judge->session->schemas, members, judge->arena, judge->findings, &publication);
  publication.shown = ours ? &shown : NULL;
  publication.record = judge->record;
  publication.level = judge->level;
  publication.blocks = judge->blocks != NULL && judge->blocks->count != 0 ? judge->blocks : NULL;
  if (status <= BY_REFUSED) {
    status = by_status_worse(status, check_both(judge, &publication, room, member));
  }
  by_publication_close(&publication);
  by_findings_join(judge->findings, &shown);
  return status > BY_REFUSED ? status : by_status_worse(status, by_findings_status(&shown, 0));
}

by_status by_verify_publication(const by_judge *judge, const by_holdings *members, bool own, by_span member)
{
  const by_status status = own ? verify_own(judge, members, member) : by_verify_foreign(judge, members, member);
  return status > BY_REFUSED ? status : by_status_worse(status, by_holdings_test(members));
}

/* Opens the container. What the archival profile refuses of it is said only of a publication that is held against that; its members are
 * looked at even then, wherever anybody could read them. */
static by_status open_container(const by_judge *judge, by_span bytes, by_unzip **zip, bool *own)
{
  by_findings strict = {.arena = judge->findings->arena, .path = judge->findings->path};
  by_findings loose = strict;
  by_unzip_demands demands = {
      .arena = judge->arena, .findings = &strict, .most = judge->plain_most == 0 ? SIZE_MAX : judge->plain_most, .sparse = judge->sparse};
  by_status status = by_unzip_open(bytes, &demands, zip);
  if (status == BY_REFUSED) {
    demands.findings = &loose;
    demands.general = true;
    status = by_unzip_open(bytes, &demands, zip);
  }
  by_holdings members = {.count = 0};
  if (*zip != NULL) {
    members = by_unzip_holdings(*zip);
    by_unzip_report_to(*zip, judge->findings); /* what is said of a damaged member is said once: not into a list that may be dropped */
  }
  *own = by_is_archival(judge, &members);
  by_findings_join(judge->findings, *own ? &strict : &loose);
  return strict.failed || loose.failed ? BY_ENVIRONMENT : status;
}

/* A large EPUB of the archival profile is looked through before anything of it is kept. */
static void prove(const by_judge *judge, by_unzip *zip)
{
  const by_holdings members = by_unzip_holdings(zip);
  by_unzip_allow(zip, judge->proven.plain_most);
  if (by_publication_is_valid(judge->session->schemas, &members)) {
    by_schemas_trust(judge->session->schemas);
    by_allowance_prove(judge);
  } else {
    by_unzip_allow(zip, judge->plain_most);
  }
}

by_status by_verify_epub(const by_judge *judge, by_span bytes, by_span member)
{
  by_unzip *zip = NULL;
  bool own = false;
  const by_span front = by_span_slice(bytes, 0, BY_ZIP_FRONT);
  by_sparse_want(judge->sparse, front);
  by_check_mimetype(front, judge->findings);
  by_status status = open_container(judge, bytes, &zip, &own);
  if (status == BY_OK && own && judge->proven.more) {
    prove(judge, zip);
  }
  if (status == BY_OK) {
    const by_holdings members = by_unzip_holdings(zip);
    status = by_verify_publication(judge, &members, own, member);
  }
  by_unzip_close(zip);
  return status > BY_REFUSED ? status : by_status_worse(status, by_findings_status(judge->findings, 0));
}

by_status by_verify_record(const by_judge *judge, by_span bytes, by_span member, by_record *record)
{
  struct _xmlDoc *document = NULL;
  const by_part part = {.xml = bytes, .member = member, .proven = judge->valid};
  by_status status = by_document_check(judge->session->schemas, BY_GRAMMAR_RECORD, part, judge->findings, &document);
  if (status == BY_OK) {
    by_allowance_prove(judge);
    status = by_record_read(document, judge->arena, record);
  }
  by_document_free(document);
  return status;
}

/* A reader that first gives what was read already, and counts. */
typedef struct resumed {
  by_span head;
  bool given;
  const by_reader *rest;
  uint64_t *count;
} resumed;

static by_status read_resumed(void *context, by_span *piece)
{
  resumed *from = context;
  if (!from->given) {
    from->given = true;
    *piece = from->head;
    *from->count = from->head.size;
    return BY_OK;
  }
  const by_status status = from->rest->read(from->rest->context, piece);
  *from->count += status == BY_OK ? piece->size : 0;
  return status;
}

static bool skip_resumed(void *context, uint64_t bytes)
{
  const resumed *from = context;
  const bool done = from->given && from->rest->skip != NULL && from->rest->skip(from->rest->context, bytes);
  *from->count += done ? bytes : 0;
  return done;
}

/* From the very beginning, the head too. */
static bool rewind_resumed(void *context)
{
  resumed *from = context;
  const bool done = from->rest->rewind != NULL && from->rest->rewind(from->rest->context);
  from->given = from->given || done;
  *from->count = done ? 0 : *from->count;
  return done;
}

static bool spread_resumed(void *context, by_part_of part, by_span *whole, by_sparse *sparse)
{
  const resumed *from = context;
  return from->rest->spread != NULL && from->rest->spread(from->rest->context, part, whole, sparse);
}

by_status by_verify_kind(const by_judge *judge, by_kind found, by_span bytes, by_record *record)
{
  if (found == BY_KIND_EPUB) {
    by_check_epub_name(judge);
    return by_verify_epub(judge, bytes, (by_span){0});
  }
  if (found == BY_KIND_TEI) {
    return by_verify_tei(judge, bytes, (by_span){0});
  }
  if (found == BY_KIND_RECORD) {
    return by_verify_record(judge, bytes, (by_span){0}, record);
  }
  if (found == BY_KIND_PACKAGE || found == BY_KIND_PAGE) {
    return by_verify_lone(judge, bytes, found == BY_KIND_PAGE);
  }
  by_findings_add(judge->findings, &(by_finding){.rule = &by_program_rules[BY_PROGRAM_FILE_KIND_UNKNOWN]});
  return BY_REFUSED;
}

static by_status verify_document(bayegan_session *session, const bayegan_demands *demands, const by_document *document, bayegan_job *job)
{
  const bool spread = document->sparse.close != NULL;
  by_judge judge = {.session = session,
                    .arena = job->arena,
                    .findings = &job->findings,
                    .epubs = demands->epubs,
                    .sparse = spread ? &document->sparse : NULL,
                    .valid = document->valid};
  const by_span bytes = spread ? document->spread : by_buffer_span(&job->whole);
  const by_appetite appetite = {
      .memory = demands->memory, .size = bytes.size, .held = job->whole.size, .epub = document->kind == BY_KIND_EPUB};
  const by_allowance allowance = by_allowance_begin(&judge, &appetite);
  return by_allowance_end(&judge, &allowance, by_verify_kind(&judge, document->kind, bytes, &job->record));
}

/* What a bag came in; BY_BAG_AS_FOLDER: it is something else. */
static const by_bag_serialization SERIALIZATIONS[BY_KIND_UNKNOWN + 1] = {
    [BY_KIND_ZIP] = BY_BAG_AS_ZIP, [BY_KIND_TAR] = BY_BAG_AS_TAR,   [BY_KIND_GZIP] = BY_BAG_AS_GZIP,
    [BY_KIND_XZ] = BY_BAG_AS_XZ,   [BY_KIND_ZSTD] = BY_BAG_AS_ZSTD, [BY_KIND_BZIP2] = BY_BAG_AS_BZIP2};

by_status bayegan_verify(bayegan_session *session, const bayegan_demands *demands, by_span path, const by_reader *reader, bayegan_job *job)
{
  job->findings.path = path;
  by_status status = by_gather(reader, BY_KIND_PROLOGUE, job);
  if (status != BY_OK) {
    return status;
  }
  const by_kind found = by_kind_of(by_buffer_span(&job->whole), path);
  if (SERIALIZATIONS[found] != BY_BAG_AS_FOLDER) {
    resumed from = {.head = by_buffer_span(&job->whole), .rest = reader, .count = &job->packed};
    const by_reader whole = {
        .context = &from, .read = read_resumed, .skip = skip_resumed, .rewind = rewind_resumed, .spread = spread_resumed};
    return by_verify_container(session, demands, &whole, SERIALIZATIONS[found], job);
  }
  by_document document = {.kind = found};
  status = by_gather_document(session, demands->memory, reader, job, &document);
  if (status == BY_OK && !document.done) {
    status = verify_document(session, demands, &document, job);
  }
  return document.sparse.close == NULL ? status : by_status_worse(status, document.sparse.close(document.sparse.context));
}
