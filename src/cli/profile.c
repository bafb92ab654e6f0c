/* SPDX-License-Identifier: BSD-2-Clause */
/* A profile is one of those that the program knows, or a file. */
#include "cli/profile.h"

#include "cli/parse.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

static const char OWN[] = "archive";
static const char GENERAL[] = "general"; /* BagIt alone, and any EPUB */

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

/* Complains of a name that is neither of a profile nor of a file; a path says itself that a file is meant. */
static bool is_unknown(const by_command *command, const char *name)
{
  struct stat state;
  const bool known = strchr(name, '/') != NULL || by_bag_profile_named(by_span_of(name)).size != 0;
  if (known || stat(name, &state) == 0 || errno != ENOENT) {
    return false;
  }
  by_buffer message = by_buffer_of(1 << 10);
  by_buffer_add_text(&message, "this is none of the profiles known here (");
  by_buffer_add_text(&message, GENERAL);
  for (size_t i = 0; by_bag_profile_at(i) != NULL; i++) {
    by_buffer_add_text(&message, ", ");
    by_buffer_add_text(&message, by_bag_profile_at(i));
  }
  by_buffer_add_text(&message, "), and there is no such file:");
  by_usage_complain(command, message.failed ? "there is no such profile:" : message.at, name);
  by_buffer_drop(&message);
  return true;
}

/* Profiles of bags say nothing of EPUBs. */
static bayegan_epub_profile epub_profile(const char *given)
{
  if (given == NULL) {
    return BAYEGAN_EPUB_AS_IT_SAYS;
  }
  const bayegan_epub_profile other = strcmp(given, OWN) == 0 ? BAYEGAN_EPUB_ARCHIVE : BAYEGAN_EPUB_AS_IT_SAYS;
  return strcmp(given, GENERAL) == 0 ? BAYEGAN_EPUB_GENERAL : other;
}

bool by_profile_begin(by_work *work)
{
  const char *const given = work->arguments->profile;
  const char *const name = given == NULL ? OWN : given;
  work->demands.epubs = epub_profile(given);
  if (strcmp(name, GENERAL) == 0) {
    return true;
  }
  if (is_unknown(work->arguments->command, name)) {
    by_work_raise(work, BY_EXIT_USAGE);
    return false;
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
