/* SPDX-License-Identifier: BSD-2-Clause */
/* From the bytes of a source and its record to the checked tree and record. */
#include "base/rules_text.h"
#include "base/utf8.h"
#include "bayegan/session.h"
#include "check/columns.h"
#include "check/other_format.h"
#include "check/record.h"
#include "check/signs.h"
#include "model/identifier.h"
#include "model/uid.h"
#include "read/cut.h"
#include "read/read.h"
#include "read/record_file.h"
#include "read/record_lines.h"
#include "text/normal.h"

/* Whether the record may name another encoding than UTF-8. */
static bool names_another(by_span record)
{
  const by_span name = by_span_of("encoding");
  bool another = false;
  for (size_t at = by_span_find(record, name); at != BY_NOWHERE && !another; at = by_span_find(record, name)) {
    record = by_span_from(record, at + name.size);
    another = !by_span_starts(record, by_span_of("=\"UTF-8\""));
  }
  return another;
}

/* Whether the source is UTF-8 whatever the record may say. */
static bool is_plain(by_span record, by_span source)
{
  const bool sound = by_utf8_valid(source) == source.size && (source.size == 0 || memchr(source.at, 0, source.size) == NULL);
  return sound && !(by_is_ascii(source) && names_another(record));
}

by_span by_encoding_of_record(bayegan_session *session, by_span record, by_span source, by_arena *arena)
{
  if (record.size == 0 || is_plain(record, source)) {
    return (by_span){0};
  }
  by_record read = {0};
  by_findings ignored = {.arena = arena};
  by_judge judge = {.session = session, .arena = arena, .findings = &ignored};
  const by_appetite appetite = {.size = record.size, .held = record.size};
  const by_allowance allowance = by_allowance_begin(&judge, &appetite);
  const by_status status = by_allowance_end(&judge, &allowance, by_verify_record(&judge, record, (by_span){0}, &read));
  return status == BY_OK ? read.source.encoding : by_span_of(NULL);
}

/* An EPUB must have room for a part for each article. */
static by_status check_articles(bayegan_job *job)
{
  if (job->issue.article_count <= BY_ISSUE_ARTICLES_MOST) {
    return BY_OK;
  }
  char room[BY_NUMBER_ROOM];
  by_findings_add(&job->findings,
                  &(by_finding){.rule = &by_text_rules[BY_TEXT_ARTICLES_LIMIT], .details = {by_digits_of(job->issue.article_count, room)}});
  return by_findings_status(&job->findings, 0);
}

static by_status open_source(bayegan_session *session, const bayegan_source *source, bayegan_job *job)
{
  const by_status text = by_check_other_format(source->bytes, &job->findings);
  if (text != BY_OK) {
    return text;
  }
  by_span encoding = source->encoding;
  if (encoding.size == 0) {
    encoding = by_encoding_of_record(session, source->record, source->bytes, job->arena);
  }
  const by_status opened = by_text_open_as(source->bytes, encoding, job->arena, &job->findings, &job->text);
  if (opened != BY_OK) {
    return opened;
  }
  if (!by_check_signs(&job->text, &job->findings)) {
    return BY_ENVIRONMENT;
  }
  by_check_columns(&job->text, &job->findings);
  return BY_OK;
}

/* The archivist's record, where there is one; refused where it is not about this text, or has articles that cannot be. */
static by_status open_record(bayegan_session *session, const bayegan_source *source, bayegan_job *job, by_record *given)
{
  *given = (by_record){0};
  by_source about = {.name = source->name};
  if (source->record.at == NULL) {
    return BY_OK;
  }
  if (!by_digester_compute(session->digester, BY_SHA256, source->bytes, &about.sha256)) {
    return BY_ENVIRONMENT;
  }
  job->findings.path = source->record_path;
  by_judge judge = {.session = session, .arena = job->arena, .findings = &job->findings};
  const by_appetite appetite = {.size = source->record.size, .held = source->record.size};
  const by_allowance allowance = by_allowance_begin(&judge, &appetite);
  by_status status = by_allowance_end(&judge, &allowance, by_verify_record(&judge, source->record, (by_span){0}, given));
  if (status == BY_OK) {
    status = by_check_record_source(given, &about, job->text.path, &job->findings);
  }
  if (status == BY_OK) {
    const by_record_demand demand = {.record_path = source->record_path, .text = &job->text};
    status = by_check_record_lengths(given, &demand, &job->findings);
  }
  if (status == BY_OK && by_record_cuts(given)) {
    status = by_cut_check(given, &job->text, &job->findings);
  }
  job->findings.path = source->path;
  return status;
}

/* Reads the text, cut into articles as `given` has it, where that says so. */
static by_status read_text(bayegan_session *session, const bayegan_source *source, const by_record *given, bayegan_job *job)
{
  const by_known known = {.name = source->name, .cut = by_record_cuts(given) ? given : NULL};
  const by_status read = by_read_issue_as(&job->text, &known, job->arena, &job->issue, &job->record);
  if (read != BY_OK) {
    return read;
  }
  job->record.source.name = source->name;
  const bool hashed = by_digester_compute(session->digester, BY_SHA256, source->bytes, &job->record.source.sha256);
  return hashed ? check_articles(job) : BY_ENVIRONMENT;
}

static by_joint joint_of(const bayegan_source *source, bayegan_job *job)
{
  return (by_joint){.text = &job->text,
                    .path = source->path,
                    .record_path = source->record_path,
                    .findings = &job->findings,
                    .issue = &job->issue,
                    .record = &job->record};
}

/* Lets the confirmed values of the archivist's record win. */
static by_status join_record(const by_record *given, const bayegan_source *source, bayegan_job *job)
{
  if (source->record.at == NULL) {
    return BY_OK;
  }
  const by_joint joint = joint_of(source, job);
  job->findings.path = source->record_path;
  const by_status status = by_record_join(given, &joint);
  job->findings.path = source->path;
  return status;
}

/* The text as the archivist's record has it. What is wrong with that is said; the text is read all the same. */
static by_status read_source(bayegan_session *session, const bayegan_source *source, bayegan_job *job)
{
  by_record given = {0};
  const by_record none = {0};
  by_status status = open_source(session, source, job);
  if (status != BY_OK) {
    return status;
  }
  const by_status opened = open_record(session, source, job, &given);
  status = read_text(session, source, opened == BY_OK ? &given : &none, job);
  if (status != BY_OK || opened != BY_OK) {
    return status != BY_OK ? status : opened;
  }
  return join_record(&given, source, job);
}

/* Finds the row about the text and lets its confirmed values win. */
static by_status join_sheet(const bayegan_source *source, bayegan_job *job)
{
  if (source->sheet == NULL) {
    return BY_OK;
  }
  const by_joint joint = joint_of(source, job);
  const by_status status = by_sheet_find(source->sheet, &joint, &job->sheet_row);
  return status == BY_OK && job->sheet_row != BY_NOWHERE ? by_sheet_join(source->sheet, job->sheet_row, &joint) : status;
}

/* A text that was refused before its row was asked for has one all the same: the row is not without a text. */
static by_status note_row(bayegan_session *session, const bayegan_source *source, bayegan_job *job, by_status status)
{
  if (source->sheet == NULL || status != BY_REFUSED) {
    return status;
  }
  by_findings aside = {.arena = job->arena};
  by_joint joint = joint_of(source, job);
  joint.findings = &aside;
  if (!by_digester_compute(session->digester, BY_SHA256, source->bytes, &job->record.source.sha256)) {
    return BY_ENVIRONMENT;
  }
  const by_status found = by_sheet_find(source->sheet, &joint, &job->sheet_row);
  return found == BY_ENVIRONMENT ? found : status;
}

static by_status inspect(bayegan_session *session, const bayegan_source *source, const bayegan_options *options, bayegan_job *job)
{
  by_status status = read_source(session, source, job);
  status = status == BY_OK ? join_sheet(source, job) : note_row(session, source, job, status);
  if (status != BY_OK) {
    return status;
  }
  by_record *record = &job->record;
  by_record_demand demand = {.require = options->require, .record_path = source->record_path, .text = &job->text};
  record->organization = options->organization.size != 0 ? options->organization : record->organization;
  by_check_record_words(record, &demand, &job->findings); /* before they are set on lines */
  if (!by_record_to_lines(record, job->arena)) {
    return BY_ENVIRONMENT;
  }
  if (record->package_id.size == 0 && !by_package_id_make(by_file_stem(source->name), job->arena, &record->package_id)) {
    return BY_ENVIRONMENT;
  }
  if (record->uid.size == 0 && !by_uid_make(session->digester, record, job->arena, &record->uid)) {
    return BY_ENVIRONMENT;
  }
  if (job->sheet_row != BY_NOWHERE) {
    demand.row = by_sheet_row_place(source->sheet, job->sheet_row);
  }
  by_check_record(record, &demand, &job->findings);
  return by_findings_status(&job->findings, 0);
}

by_status bayegan_inspect(bayegan_session *session, const bayegan_source *source, const bayegan_options *options, bayegan_job *job)
{
  job->findings.path = source->path;
  const by_status status = inspect(session, source, options, job);
  by_show_record_lines(source->record, source->record_path, &job->findings);
  return job->findings.failed ? BY_ENVIRONMENT : status;
}
