/* SPDX-License-Identifier: BSD-2-Clause */
/* The main job: read, write, pack; then the finished bytes go through the same verification as anybody's. What it refuses never gets out.
 */
#include "base/rules_container.h"
#include "base/rules_proof.h"
#include "base/rules_record.h"
#include "base/rules_sheet.h"
#include "base/rules_text.h"
#include "base/rules_xml.h"
#include "base/version.h"
#include "bayegan/session.h"
#include "text/change_log.h"
#include "write/editing.h"
#include "write/epub.h"
#include "write/metadata.h"
#include "write/tei.h"

#include <stdio.h>
#include <time.h>

static bool stamp_of(int64_t timestamp, by_stamp *made)
{
  const time_t seconds = (time_t)timestamp;
  struct tm utc = {0};
  return gmtime_r(&seconds, &utc) != NULL && strftime(made->date, sizeof made->date, "%Y-%m-%d", &utc) == 10 &&
         strftime(made->moment, sizeof made->moment, "%Y-%m-%dT%H:%M:%SZ", &utc) == 20;
}

by_edition by_edition_of(const bayegan_job *job, const bayegan_options *options, const by_stamp *now)
{
  return (by_edition){
      .text = &job->text,
      .issue = &job->issue,
      .record = &job->record,
      .date = now->date,
      .moment = now->moment,
      .version = BY_VERSION,
      .direction = job->issue.right_to_left ? BY_RTL : BY_LTR,
      .accept_proposed = options->accept_proposed,
      .level = options->normalise,
      .repository = options->repository,
      .changes = &job->changes,
  };
}

by_status by_write_documents(const by_edition *edition, bayegan_job *job)
{
  by_write_tei(edition, &job->output_bytes[BAYEGAN_TEI]);
  by_write_record(edition->record, &job->output_bytes[BAYEGAN_RECORD]);
  return job->output_bytes[BAYEGAN_TEI].failed || job->output_bytes[BAYEGAN_RECORD].failed ? BY_ENVIRONMENT : BY_OK;
}

by_status by_write_publication(const by_edition *edition, bayegan_job *job, by_artifacts *parts)
{
  if (!by_editing_find(edition, job->arena, &job->changes) || !by_log_write(&job->text, &job->changes, job->arena, &job->log)) {
    return BY_ENVIRONMENT;
  }
  const size_t capacity = by_epub_part_count(edition);
  *parts = (by_artifacts){.items = by_arena_take(job->arena, capacity, sizeof(by_artifact)), .capacity = capacity};
  return parts->items == NULL ? BY_ENVIRONMENT : by_write_epub(edition, job->arena, parts);
}

static by_status name_outputs(bayegan_session *session, const by_edition *edition, bayegan_job *job)
{
  static const char *const ENDINGS[] = {
      [BAYEGAN_EPUB] = ".epub", [BAYEGAN_TEI] = ".tei.xml", [BAYEGAN_RECORD] = ".record.xml", [BAYEGAN_TAR] = ".tar"};
  _Static_assert(sizeof ENDINGS / sizeof ENDINGS[0] == BAYEGAN_OUTPUTS, "a file name for each output");
  for (size_t i = 0; i < BAYEGAN_OUTPUTS; i++) {
    by_artifact output = {.path = by_arena_join(job->arena, edition->record->package_id, by_span_of(ENDINGS[i]), (by_span){0}),
                          .bytes = by_buffer_span(&job->output_bytes[i])};
    const bool hashed = i == BAYEGAN_TAR || by_digester_compute(session->digester, BY_SHA512, output.bytes, &output.sha512);
    if (output.path.at == NULL || !hashed || !by_artifacts_add(&job->outputs, output)) {
      return BY_ENVIRONMENT;
    }
  }
  return BY_OK;
}

/* Whether all that is wrong is that the work is larger than what is verified. */
static const by_finding *limit_of(const by_findings *own)
{
  const by_rule *const limits[] = {&by_container_rules[BY_CONTAINER_LIMIT], &by_container_rules[BY_CONTAINER_EPUB_ZIP_LIMIT],
                                   &by_xml_rules[BY_XML_LIMIT], &by_sheet_rules[BY_SHEET_LIMIT]};
  const by_finding *found = NULL;
  for (const by_finding *each = own->first; each != NULL; each = each->next) {
    bool limit = each->severity != BY_ERROR;
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
      limit = limit || each->rule == limits[i];
    }
    if (!limit) {
      return NULL;
    }
    found = each->severity == BY_ERROR ? each : found;
  }
  return found;
}

/* The text is too large; the reason is the last detail of the finding. */
static by_status refuse_text(const by_finding *limit, bayegan_job *job)
{
  const by_span reason = limit->details[1].size == 0 ? limit->details[0] : limit->details[1];
  by_findings_add(&job->findings, &(by_finding){.rule = &by_text_rules[BY_TEXT_PACKAGE_LIMIT], .details = {reason}});
  return by_findings_status(&job->findings, 0);
}

by_status by_refuse_own_work(const by_findings *own, by_span output, bayegan_job *job)
{
  const by_finding *const limit = limit_of(own);
  if (limit != NULL) {
    return refuse_text(limit, job);
  }
  for (const by_finding *each = own->first; each != NULL; each = each->next) {
    if (each->severity == BY_ERROR) {
      by_findings_add(&job->findings, each);
    }
  }
  by_findings_add(&job->findings, &(by_finding){.rule = &by_proof_rules[BY_PROOF_SELF_CHECK], .details = {output}});
  return job->findings.failed || own->failed ? BY_ENVIRONMENT : BY_INTERNAL;
}

/* The package as bytes that come in pieces. */
typedef struct made_package {
  by_span bytes;
  size_t given;
} made_package;

static by_status read_made(void *context, by_span *next)
{
  enum { PIECE = 64 << 10 };
  made_package *made = context;
  *next = by_span_slice(made->bytes, made->given, PIECE);
  made->given += next->size;
  return BY_OK;
}

static bool rewind_made(void *context)
{
  made_package *made = context;
  made->given = 0;
  return true;
}

/* Reads the finished package, in which all other outputs lie, as if it were anybody's: fixity, grammars, rules, the text of the editions
 * against the source, and what all documents say against the record. */
static by_status verify_own_work(bayegan_session *session, bayegan_job *job)
{
  const by_artifact source = {.bytes = job->text.source, .sha256 = job->record.source.sha256};
  const bayegan_demands demands = {.fresh = &source};
  const by_artifact *package = &job->outputs.items[BAYEGAN_TAR];
  session->checker = session->checker == NULL ? bayegan_job_new() : session->checker;
  if (session->checker == NULL) {
    return BY_ENVIRONMENT;
  }
  made_package made = {.bytes = package->bytes};
  const by_reader reader = {.context = &made, .read = read_made, .rewind = rewind_made};
  const by_status status = bayegan_verify(session, &demands, package->path, &reader, session->checker);
  const by_status judged = status == BY_REFUSED ? by_refuse_own_work(&session->checker->findings, package->path, job) : status;
  bayegan_job_reset(session->checker);
  return judged;
}

static by_status make_outputs(bayegan_session *session, const by_edition *edition, bayegan_job *job)
{
  by_artifacts parts = {0};
  by_status status = by_write_documents(edition, job);
  if (status == BY_OK) {
    status = by_write_publication(edition, job, &parts);
  }
  if (status == BY_OK) {
    status = by_pack_epub(session->packer, &parts, &job->output_bytes[BAYEGAN_EPUB]);
  }
  if (status == BY_OK) {
    status = name_outputs(session, edition, job);
  }
  if (status == BY_OK) {
    status = by_package_issue(session, edition, job);
  }
  return status == BY_OK ? verify_own_work(session, job) : status;
}

/* What the bag must have to keep to the profile Beyond the Repository, and may lack. */
static by_status check_repository(const bayegan_options *options, bayegan_job *job)
{
  if (!options->repository || job->record.organization.size != 0) {
    return BY_OK;
  }
  by_findings_add(&job->findings, &(by_finding){.rule = &by_record_rules[BY_RECORD_ORGANIZATION_MISSING]});
  return BY_REFUSED;
}

by_status bayegan_convert(bayegan_session *session, const bayegan_source *source, const bayegan_options *options, bayegan_job *job)
{
  by_status status = bayegan_inspect(session, source, options, job);
  if (status == BY_OK) {
    status = check_repository(options, job);
  }
  if (status != BY_OK) {
    return status;
  }
  by_stamp now = {0};
  if (!stamp_of(options->timestamp, &now)) {
    return BY_ENVIRONMENT;
  }
  const by_edition edition = by_edition_of(job, options, &now);
  status = make_outputs(session, &edition, job);
  if (status != BY_OK) {
    job->outputs.count = 0;
  }
  return status;
}
