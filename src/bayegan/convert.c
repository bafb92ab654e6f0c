/* SPDX-License-Identifier: BSD-2-Clause */
/* The main job: read, write, pack; then the finished bytes go through the same verification as anybody's. What it refuses never gets out.
 */
#include "base/rules_proof.h"
#include "base/rules_record.h"
#include "base/version.h"
#include "bayegan/session.h"
#include "check/proof.h"
#include "text/change_log.h"
#include "write/editing.h"
#include "write/epub.h"
#include "write/metadata.h"
#include "write/tei.h"

#include <stdio.h>
#include <time.h>

typedef struct stamp {
  char date[16];
  char moment[32];
} stamp;

static bool stamp_of(int64_t timestamp, stamp *made)
{
  const time_t seconds = (time_t)timestamp;
  struct tm utc = {0};
  return gmtime_r(&seconds, &utc) != NULL && strftime(made->date, sizeof made->date, "%Y-%m-%d", &utc) == 10 &&
         strftime(made->moment, sizeof made->moment, "%Y-%m-%dT%H:%M:%SZ", &utc) == 20;
}

static by_status write_epub(bayegan_session *session, const by_edition *edition, bayegan_job *job)
{
  const size_t capacity = by_epub_part_count(edition);
  by_artifacts parts = {.items = by_arena_take(job->arena, capacity, sizeof(by_artifact)), .capacity = capacity};
  if (parts.items == NULL) {
    return BY_ENVIRONMENT;
  }
  const by_status written = by_write_epub(edition, job->arena, &parts);
  return written != BY_OK ? written : by_pack_epub(session->packer, &parts, &job->output_bytes[BAYEGAN_EPUB]);
}

static by_status write_editions(bayegan_session *session, const by_edition *edition, bayegan_job *job)
{
  by_write_tei(edition, &job->output_bytes[BAYEGAN_TEI]);
  by_write_record(edition->record, &job->output_bytes[BAYEGAN_RECORD]);
  if (!by_editing_find(edition, job->arena, &job->changes) || !by_log_write(&job->text, &job->changes, job->arena, &job->log)) {
    return BY_ENVIRONMENT;
  }
  const by_status written = write_epub(session, edition, job);
  return job->output_bytes[BAYEGAN_TEI].failed || job->output_bytes[BAYEGAN_RECORD].failed ? BY_ENVIRONMENT : written;
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

by_status by_refuse_own_work(const by_findings *own, by_span output, bayegan_job *job)
{
  for (const by_finding *each = own->first; each != NULL; each = each->next) {
    if (each->severity == BY_ERROR) {
      by_findings_add(&job->findings, each);
    }
  }
  by_findings_add(&job->findings, &(by_finding){.rule = &by_proof_rules[BY_PROOF_SELF_CHECK], .details = {output}});
  return job->findings.failed || own->failed ? BY_ENVIRONMENT : BY_INTERNAL;
}

/* The text that the EPUB must have, by the log as it is written. */
static by_status replay_own_log(bayegan_job *job)
{
  by_findings own = {.arena = job->arena, .path = by_span_of("changes.tsv")};
  const by_status status = by_prove_log(&job->text, by_buffer_span(&job->log), job->arena, &job->folded, &own);
  return status == BY_REFUSED ? by_refuse_own_work(&own, own.path, job) : status;
}

/* Holds the finished editions against the grammars, the rules and the source. */
static by_status verify_own_work(bayegan_session *session, bayegan_job *job)
{
  for (size_t i = 0; i < BAYEGAN_TAR; i++) {
    const by_artifact *output = &job->outputs.items[i];
    by_findings own = {.arena = job->arena, .path = output->path};
    const by_judge judge = {.session = session,
                            .arena = job->arena,
                            .findings = &own,
                            .fresh = true,
                            .text = &job->text,
                            .sha256 = job->record.source.sha256,
                            .folded = by_buffer_span(&job->folded),
                            .log = by_buffer_span(&job->log)};
    by_record again = {0};
    const by_status status = i == BAYEGAN_EPUB  ? by_verify_epub(&judge, output->bytes, (by_span){0})
                             : i == BAYEGAN_TEI ? by_verify_tei(&judge, output->bytes, (by_span){0})
                                                : by_verify_record(&judge, output->bytes, (by_span){0}, &again);
    if (status != BY_OK) {
      return status == BY_ENVIRONMENT ? status : by_refuse_own_work(&own, output->path, job);
    }
  }
  return BY_OK;
}

static by_status make_outputs(bayegan_session *session, const by_edition *edition, bayegan_job *job)
{
  by_status status = write_editions(session, edition, job);
  if (status == BY_OK) {
    status = name_outputs(session, edition, job);
  }
  if (status == BY_OK) {
    status = replay_own_log(job);
  }
  if (status == BY_OK) {
    status = verify_own_work(session, job);
  }
  return status == BY_OK ? by_package_issue(session, edition, job) : status;
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
  stamp now = {0};
  if (!stamp_of(options->timestamp, &now)) {
    return BY_ENVIRONMENT;
  }
  const by_edition edition = {
      .text = &job->text,
      .issue = &job->issue,
      .record = &job->record,
      .date = now.date,
      .moment = now.moment,
      .version = BY_VERSION,
      .direction = by_direction_of_text(job->text.bytes),
      .accept_proposed = options->accept_proposed,
      .level = options->normalise,
      .repository = options->repository,
      .changes = &job->changes,
  };
  status = make_outputs(session, &edition, job);
  if (status != BY_OK) {
    job->outputs.count = 0;
  }
  return status;
}
