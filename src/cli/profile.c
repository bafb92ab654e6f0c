/* SPDX-License-Identifier: BSD-2-Clause */
/* A profile is one of those that the program knows, or a file. */
#include "cli/profile.h"

#include <fcntl.h>

enum { PROFILE_MOST = 256 << 10 };

/* The bytes of the profile; BY_REFUSED with a finding where they cannot be read. */
static by_status load(by_work *work, const char *name, by_span *json)
{
  *json = by_bag_profile_named(by_span_of(name));
  if (json->size != 0) {
    return BY_OK;
  }
  by_identity identity;
  const by_input input = {.folder = AT_FDCWD, .path = name, .shown = name, .ceiling = PROFILE_MOST, .follow = true};
  const by_status status = by_input_read(&input, &work->job->findings, &work->record, &identity);
  *json = by_buffer_span(&work->record);
  return status;
}

bool by_profile_begin(by_work *work)
{
  static const char OWN[] = "archive";
  const char *const given = work->arguments->profile;
  const char *const name = given == NULL ? OWN : given;
  if (strcmp(name, "general") == 0) {
    return true;
  }
  by_span json = {.size = 0};
  by_findings *const findings = &work->job->findings;
  findings->path = by_span_of(name);
  by_status status = load(work, name, &json);
  if (status == BY_OK) {
    work->profile = by_bag_profile_read(json, findings);
    status = work->profile != NULL ? BY_OK : by_findings_status(findings, 0);
    status = work->profile == NULL && status == BY_OK ? BY_ENVIRONMENT : status;
  }
  if (given == NULL) {
    work->demands.own = work->profile;
  } else {
    work->demands.profile = work->profile;
  }
  by_work_report(work, findings, (by_span){.size = 0});
  by_work_judge(work, name, status);
  bayegan_job_reset(work->job);
  if (status != BY_OK) {
    by_work_total(work, "file", "verified", false);
  }
  return status == BY_OK;
}
