/* SPDX-License-Identifier: BSD-2-Clause */
/* bayegan verify: finished packages and editions, and bags in a folder. */
#include "base/rules_program.h"
#include "cli/input_stream.h"
#include "cli/profile.h"
#include "cli/walk.h"
#include "cli/work.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>

static const char STANDARD_INPUT[] = "-";

static by_status verify_file(by_work *work, const char *path)
{
  by_input_stream stream;
  const bool standard = strcmp(path, STANDARD_INPUT) == 0;
  const by_input input = {.folder = AT_FDCWD, .path = path, .shown = path, .ceiling = SIZE_MAX, .follow = true};
  by_findings *const findings = &work->job->findings;
  by_status status = standard ? by_input_stream_standard(&stream, &input, findings) : by_input_stream_open(&stream, &input, findings);
  if (status == BY_OK) {
    const by_reader reader = by_input_stream_reader(&stream);
    status = bayegan_verify(work->session, &work->demands, by_span_of(path), &reader, work->job);
  }
  by_input_stream_close(&stream);
  return status;
}

/* A folder of the bag, or its list of files, that the system would not show. */
static by_status refuse(by_work *work, int error)
{
  if (error == ENOMEM) {
    return BY_ENVIRONMENT;
  }
  by_findings_add(&work->job->findings,
                  &(by_finding){.rule = &by_program_rules[BY_PROGRAM_FILE_UNREADABLE], .details = {by_span_of(strerrordesc_np(error))}});
  return BY_REFUSED;
}

/* Reads one file of the bag; a file that cannot be read is a finding of its own, and then a file that the bag lacks. */
static by_status verify_member(by_work *work, bayegan_bag *bag, int folder, const char *path, const char *shown)
{
  by_input_stream stream;
  const by_input input = {.folder = folder, .path = path, .shown = shown, .ceiling = SIZE_MAX};
  by_status status = by_input_stream_open(&stream, &input, &work->job->findings);
  if (status == BY_OK) {
    const by_reader reader = by_input_stream_reader(&stream);
    status = bayegan_bag_member(bag, by_span_of(path), (size_t)stream.before.st_size, &reader);
  }
  by_input_stream_close(&stream);
  return status;
}

static by_status verify_members(by_work *work, bayegan_bag *bag, const char *path, int folder)
{
  by_list files = {.items = NULL};
  const int error = by_walk(folder, work->job->arena, &files);
  by_status worst = error == 0 ? BY_OK : refuse(work, error);
  for (size_t i = 0; i < files.count; i++) {
    bayegan_bag_expect(bag, by_span_of(files.items[i].path));
  }
  for (size_t i = 0; i < files.count && worst <= BY_REFUSED && by_work_goes_on(work); i++) {
    const char *const shown = by_path_join(work->job->arena, by_span_of(path), by_span_of(files.items[i].path));
    const by_status status = shown == NULL ? BY_ENVIRONMENT : verify_member(work, bag, folder, files.items[i].path, shown);
    worst = status > worst ? status : worst;
  }
  return worst;
}

static by_status verify_folder(by_work *work, const char *path)
{
  const int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) {
    return refuse(work, errno);
  }
  bayegan_bag *const bag = bayegan_bag_begin(work->session, &work->demands, by_span_of(path), work->job);
  by_status status = bag == NULL ? BY_ENVIRONMENT : verify_members(work, bag, path, folder);
  if (bag != NULL) {
    const by_status ended = bayegan_bag_end(bag);
    status = ended > status ? ended : status;
  }
  (void)close(folder);
  return status;
}

static void verify_one(by_work *work, const char *path)
{
  struct stat state;
  bayegan_job_reset(work->job);
  by_findings *const findings = &work->job->findings;
  findings->path = by_span_of(path);
  const bool is_folder = strcmp(path, STANDARD_INPUT) != 0 && stat(path, &state) == 0 && S_ISDIR(state.st_mode);
  const by_status status = is_folder ? verify_folder(work, path) : verify_file(work, path);
  by_work_report(work, findings, work->job->record.package_id);
  by_work_judge(work, path, status);
  const bool sound = status <= BY_REFUSED && findings->errors == 0; /* an error that the user suppressed is none */
  const char *const verdict = work->job->unchecked ? "unchecked" : "sound";
  const by_item item = {.path = by_span_of(path),
                        .issue = work->job->record.package_id,
                        .series = work->job->record.title.text,
                        .status = sound ? verdict : "refused",
                        .errors = findings->errors,
                        .warnings = findings->warnings,
                        .notes = findings->notes};
  by_work_item(work, &item, sound);
}

int by_run_verify(const by_arguments *arguments)
{
  by_work work;
  if (by_work_begin(&work, arguments) && by_profile_begin(&work)) {
    for (size_t i = 0; i < arguments->operand_count && by_work_goes_on(&work); i++) {
      verify_one(&work, arguments->operands[i]);
    }
    by_work_total(&work, "file", arguments->fast ? "looked through, NOT checked for fixity" : "verified", arguments->fast);
  }
  const int status = (int)work.status;
  by_work_end(&work);
  return status;
}
