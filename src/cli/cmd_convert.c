/* SPDX-License-Identifier: BSD-2-Clause */
/* bayegan convert: texts in, four files an issue out. Findings are printed when an input was read, what became of it when its group is on
 * the disk. */
#include "base/rules_program.h"
#include "cli/commit.h"
#include "cli/parse.h"
#include "cli/series.h"
#include "cli/sheet_in.h"
#include "cli/source.h"
#include "cli/stream.h"
#include "cli/timestamp.h"

enum { GROUP = BY_COMMIT_FILES };

/* An input whose end is not yet known, because it or one before it waits for the group. */
typedef struct waiting {
  by_item item;
  bool added; /* to the group */
} waiting;

typedef struct conversion {
  by_work *work;
  by_commit *commit;
  by_arena *arena;       /* of the group: package ids, findings of the commit */
  by_digester *digester; /* NULL: nobody asks for the digest of a package */
  waiting items[GROUP];
  size_t count;
  size_t nameless; /* packages of the run without an organization */
} conversion;

static void report_waiting(conversion *group, const bool *written)
{
  size_t issue = 0;
  for (size_t i = 0; i < group->count; i++) {
    waiting *const each = &group->items[i];
    const bool done = each->added && written[issue++];
    each->item.status = each->added && !done ? "failed" : each->item.status;
    by_work_item(group->work, &each->item, done);
  }
  group->count = 0;
}

static void flush(conversion *group)
{
  bool written[BY_COMMIT_FILES] = {false};
  by_findings findings = {.arena = group->arena};
  const by_status status = by_commit_flush(group->commit, &findings, written);
  by_work_report(group->work, &findings, (by_span){.size = 0});
  by_work_judge(group->work, "output", status);
  report_waiting(group, written);
  by_arena_reset(group->arena);
}

/* Hands the outputs of the job to the group, ending the group first where it is full. */
static by_status deliver(conversion *group, const by_source_file *file)
{
  bayegan_job *const job = group->work->job;
  if (by_commit_is_full(group->commit, job->outputs.count)) {
    flush(group);
  }
  const by_delivery delivery = {
      .path = file->source.path, .outputs = &job->outputs, .inputs = {file->text, file->record, group->work->sheet_file}};
  return by_commit_add(group->commit, &delivery, &job->findings);
}

/* What was made of the text, in the group's arena; false where memory is short. */
static bool tell_made(conversion *group, by_item *item)
{
  const bayegan_job *const job = group->work->job;
  const by_artifact *const package = &job->outputs.items[BAYEGAN_TAR];
  item->issue = job->record.package_id;
  item->series = job->record.title.text;
  item->file = package->path;
  item->size = package->bytes.size;
  return (group->digester == NULL || by_digester_compute(group->digester, BY_SHA512, package->bytes, &item->sha512)) &&
         by_item_tell(item, &job->record, group->work->options.accept_proposed, group->arena) && by_item_keep(item, group->arena);
}

static void wait_for_group(conversion *group, by_span path, bool added)
{
  const bayegan_job *const job = group->work->job;
  const by_item bare = {.path = path,
                        .status = !added                        ? "refused"
                                  : group->work->arguments->dry ? "convertible"
                                                                : "converted",
                        .errors = job->findings.errors,
                        .warnings = job->findings.warnings,
                        .notes = job->findings.notes};
  by_item item = bare;
  group->items[group->count++] = (waiting){.item = !added || tell_made(group, &item) ? item : bare, .added = added};
}

static void convert_one(conversion *group, const by_listed *input)
{
  by_work *const work = group->work;
  by_source_file file;
  by_status status = by_source_load(work, input, &file);
  if (status == BY_OK) {
    status = bayegan_convert(work->session, &file.source, &work->options, work->job);
  }
  if (status == BY_OK) {
    status = deliver(group, &file);
  }
  group->nameless += status == BY_OK && work->job->record.organization.size == 0;
  by_sheet_mark(work);
  by_series_take(work, &file, status);
  by_work_report(work, &work->job->findings, work->job->record.package_id);
  by_work_judge(work, input->path, status);
  by_work_step(work);
  wait_for_group(group, file.source.path, status == BY_OK);
  if (group->count == GROUP || by_commit_count(group->commit) == 0) {
    flush(group);
  }
}

/* Once for the run: its packages have that from one command line. */
static void tell_nameless(const conversion *group)
{
  if (group->nameless == 0) {
    return;
  }
  by_findings findings = {.arena = group->arena, .path = by_span_of(group->work->arguments->output)};
  char room[BY_NUMBER_ROOM];
  by_findings_add(&findings, &(by_finding){.rule = &by_program_rules[BY_PROGRAM_PACKAGE_ORGANIZATION_MISSING],
                                           .details = {by_digits_of(group->nameless, room),
                                                       by_span_of(group->nameless == 1 ? "package does" : "packages do")}});
  by_work_report(group->work, &findings, (by_span){.size = 0});
}

static void convert_all(by_work *work, by_commit *commit, const by_list *inputs)
{
  const bool asked = work->results != NULL || work->arguments->format == BY_FORMAT_JSON;
  conversion group = {.work = work, .commit = commit, .arena = by_arena_new((size_t)1 << 28), .digester = asked ? by_digester_new() : NULL};
  if (group.arena == NULL || (asked && group.digester == NULL)) {
    by_work_judge(work, "output", BY_ENVIRONMENT);
    by_arena_free(group.arena);
    by_digester_free(group.digester);
    return;
  }
  for (size_t i = 0; i < inputs->count && by_work_goes_on(work); i++) {
    by_source_expect(inputs, i);
    convert_one(&group, &inputs->items[i]);
  }
  if (by_work_goes_on(work)) {
    flush(&group);
    tell_nameless(&group);
  }
  by_arena_free(group.arena);
  by_digester_free(group.digester);
}

static void convert(by_work *work)
{
  const by_arguments *const arguments = work->arguments;
  by_list inputs = {.items = NULL};
  by_commit *const commit = by_commit_new(arguments->output, arguments->force);
  if (commit == NULL || !by_list_texts(arguments->operands, arguments->operand_count, work->arena, &inputs)) {
    by_work_judge(work, "inputs", BY_ENVIRONMENT);
  } else {
    if (arguments->dry) {
      by_commit_pretend(commit);
    }
    by_series_begin_run(work, inputs.count);
    by_work_expect(work, inputs.count);
    convert_all(work, commit, &inputs);
    by_sheet_end(work);
    by_series_end_run(work);
    by_work_total(work, "issue", arguments->dry ? "convertible (nothing was written)" : "converted", true);
  }
  by_commit_free(commit);
}

int by_run_convert(const by_arguments *arguments)
{
  if (arguments->output == NULL || arguments->output[0] == '\0') {
    by_usage_complain(arguments->command, "name the output folder with -o DIR", NULL);
    return BY_EXIT_USAGE;
  }
  int64_t timestamp = 0;
  if (!by_source_usage(arguments) || !by_timestamp_choose(arguments->timestamp, &timestamp)) {
    return BY_EXIT_USAGE;
  }
  by_work work;
  if (by_work_begin(&work, arguments)) {
    work.options.timestamp = timestamp;
    work.findings_to = BY_STANDARD_ERROR;
    if (by_sheet_begin(&work)) {
      convert(&work);
    }
  }
  const int status = (int)work.status;
  by_work_end(&work);
  return status;
}
