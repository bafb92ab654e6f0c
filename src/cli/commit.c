/* SPDX-License-Identifier: BSD-2-Clause */
/* Order of a group: all files written, one syncfs (fsync of each where there is one issue), all names, fsync of the folder. So no name ever
 * stands before its bytes are durable. */
#include "cli/commit.h"

#include "base/rules_program.h"
#include "cli/commit_file.h"
#include "cli/commit_folder.h"
#include "cli/names.h"
#include "cli/process.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct delivered {
  by_span path;
  size_t first; /* its files are files[first] ... */
  size_t count;
} delivered;

struct by_commit {
  bool force;
  bool pretended;   /* nothing is written */
  bool any_written; /* an issue was named, in this group or an earlier one */
  by_arena *run;    /* lives as long as the commit: folder, names */
  by_arena *group;  /* reset with each group */
  by_folder folder;
  by_names names; /* of the last output of every issue of the run */
  by_file files[BY_COMMIT_FILES];
  size_t file_count;
  size_t most; /* files in a group, as far as the system grants descriptors */
  delivered issues[BY_COMMIT_FILES];
  size_t issue_count;
  size_t bytes;
};
/* Errors of the system that have a rule of their own. */
typedef struct cause {
  int error;
  size_t rule;
} cause;

static const by_rule *rule_for(int error)
{
  static const cause CAUSES[] = {
      {ENOSPC, BY_PROGRAM_DISK_FULL},     {EDQUOT, BY_PROGRAM_DISK_FULL},          {EFBIG, BY_PROGRAM_DISK_FULL},
      {EEXIST, BY_PROGRAM_OUTPUT_EXISTS}, {EISDIR, BY_PROGRAM_OUTPUT_NOT_REGULAR}, {ENOTDIR, BY_PROGRAM_OUTPUT_NOT_REGULAR},
  };
  for (size_t i = 0; i < sizeof CAUSES / sizeof CAUSES[0]; i++) {
    if (CAUSES[i].error == error) {
      return &by_program_rules[CAUSES[i].rule];
    }
  }
  return &by_program_rules[BY_PROGRAM_OUTPUT_UNWRITABLE];
}

/* What is to be said about an output. */
typedef struct trouble {
  const by_rule *rule;
  by_span path;     /* of the text */
  const char *name; /* of the output; NULL: the folder */
  int error;        /* of the system; 0: none */
} trouble;

/* The second detail of the finding. */
static const char *said_of(const trouble *what)
{
  if (what->rule == &by_program_rules[BY_PROGRAM_OUTPUT_NOT_REGULAR]) {
    return what->name == NULL ? "a file stands in the place of a folder" : "what stands there is no regular file";
  }
  return what->error == 0 ? "" : strerrordesc_np(what->error);
}

static by_status complain(const by_commit *commit, by_findings *findings, trouble what)
{
  const by_span folder = by_span_of(commit->folder.path);
  const char *const output = what.name == NULL ? commit->folder.path : by_path_join(findings->arena, folder, by_span_of(what.name));
  by_findings_add(
      findings,
      &(by_finding){.rule = what.rule, .place = {.path = what.path}, .details = {by_span_of(output), by_span_of(said_of(&what))}});
  return findings->failed || output == NULL ? BY_ENVIRONMENT : BY_REFUSED;
}

/* How many files may be open at once: what the system grants, less some for the rest of the program. */
static size_t file_limit(void)
{
  enum { REST = 32, LEAST = BY_COMMIT_OUTPUTS };
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur > BY_COMMIT_FILES + REST) {
    return BY_COMMIT_FILES;
  }
  return limit.rlim_cur < LEAST + REST ? LEAST : (size_t)limit.rlim_cur - REST;
}

by_commit *by_commit_new(const char *folder, bool force)
{
  by_commit *const commit = calloc(1, sizeof *commit);
  if (commit == NULL) {
    return NULL;
  }
  commit->force = force;
  commit->most = file_limit();
  commit->folder.descriptor = -1;
  commit->run = by_arena_new((size_t)1 << 32);
  commit->group = by_arena_new(1 << 26);
  commit->names.arena = commit->run;
  if (commit->run == NULL || commit->group == NULL || !by_folder_set(&commit->folder, folder, commit->run)) {
    by_commit_free(commit);
    return NULL;
  }
  return commit;
}

void by_commit_pretend(by_commit *commit)
{
  commit->pretended = true;
}

static void revert_files(by_commit *commit, size_t first)
{
  while (commit->file_count > first) {
    by_file_revert(&commit->files[--commit->file_count]);
  }
}

void by_commit_free(by_commit *commit)
{
  if (commit == NULL) {
    return;
  }
  revert_files(commit, 0);
  by_folder_close(&commit->folder, commit->any_written);
  by_arena_free(commit->group);
  by_arena_free(commit->run);
  free(commit);
}

static bool is_input(const by_delivery *delivery, const struct stat *state)
{
  const by_identity found = {.device = state->st_dev, .inode = state->st_ino, .known = true};
  bool same = false;
  for (size_t i = 0; i < BY_COMMIT_INPUTS; i++) {
    same = same || by_identity_equal(&delivery->inputs[i], &found);
  }
  return same;
}

/* What speaks against the name, by what stands there; NULL: nothing does. */
static const by_rule *objection(const by_commit *commit, const by_delivery *delivery, const char *name)
{
  struct stat link;
  struct stat state;
  if (commit->folder.descriptor < 0) {
    return NULL;
  }
  if (fstatat(commit->folder.descriptor, name, &link, AT_SYMLINK_NOFOLLOW) != 0) {
    return errno == ENOENT ? NULL : rule_for(errno);
  }
  if (fstatat(commit->folder.descriptor, name, &state, 0) != 0 || !S_ISREG(state.st_mode)) {
    return &by_program_rules[BY_PROGRAM_OUTPUT_NOT_REGULAR];
  }
  if (is_input(delivery, &state)) {
    return &by_program_rules[BY_PROGRAM_OUTPUT_IS_INPUT];
  }
  return commit->force ? NULL : &by_program_rules[BY_PROGRAM_OUTPUT_EXISTS];
}

/* Checks all names before anything is written, or swept. */
static by_status check_names(by_commit *commit, const by_delivery *delivery, by_findings *findings)
{
  const by_artifacts *const outputs = delivery->outputs;
  for (size_t i = 0; i < outputs->count; i++) {
    const char *const name = by_arena_string(commit->group, outputs->items[i].path);
    if (name == NULL) {
      return BY_ENVIRONMENT;
    }
    const by_rule *const rule = by_names_have(&commit->names, outputs->items[i].path) ? &by_program_rules[BY_PROGRAM_OUTPUT_TWICE]
                                                                                      : objection(commit, delivery, name);
    if (rule != NULL) {
      return complain(commit, findings, (trouble){rule, delivery->path, name, 0});
    }
  }
  for (size_t i = 0; i < outputs->count; i++) {
    by_folder_sweep(&commit->folder, outputs->items[i].path);
  }
  return BY_OK;
}

/* Where the name is a link and may be replaced, the file it leads to is meant; 0, or errno. */
static int aim(by_commit *commit, by_file *file)
{
  struct stat state;
  file->folder = commit->folder.descriptor;
  if (fstatat(file->folder, file->name, &state, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISLNK(state.st_mode)) {
    return 0;
  }
  char resolved[PATH_MAX];
  const char *const path = by_path_join(commit->group, by_span_of(commit->folder.path), by_span_of(file->name));
  if (path == NULL || realpath(path, resolved) == NULL) {
    return path == NULL ? ENOMEM : errno;
  }
  char *const name = strrchr(resolved, '/');
  file->name = by_arena_string(commit->group, by_span_of(name + 1));
  name[name == resolved ? 1 : 0] = '\0';
  file->folder = open(resolved, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  file->folder_owned = file->folder >= 0;
  if (file->name == NULL) {
    return ENOMEM;
  }
  return file->folder_owned ? 0 : errno;
}

int by_commit_feed(by_commit *commit, by_span bytes)
{
  return by_file_append(&commit->files[commit->file_count], bytes);
}

/* Feeds the file that is open; 0, or errno, and then nothing is left. */
static int feed_file(by_commit *commit, const by_feed *feed)
{
  const int error = feed->write(feed->context, commit);
  if (error != 0) {
    by_file_revert(&commit->files[commit->file_count]);
  }
  return error;
}

static int write_file(by_commit *commit, const by_artifact *output, const by_feed *feed)
{
  by_file *const file = &commit->files[commit->file_count];
  *file = (by_file){.descriptor = -1, .replaced = -1, .name = by_arena_string(commit->group, output->path)};
  int error = file->name == NULL ? ENOMEM : aim(commit, file);
  if (error == 0) {
    error = by_file_write(file, output->bytes, commit->group);
    error = error == 0 && feed != NULL ? feed_file(commit, feed) : error;
  } else if (file->folder_owned) {
    (void)close(file->folder);
  }
  commit->file_count += error == 0;
  return error;
}

/* The files of an issue that is pretended are none. */
static by_status write_files(by_commit *commit, const by_delivery *delivery, by_findings *findings)
{
  const size_t first = commit->file_count;
  const size_t count = commit->pretended ? 0 : delivery->outputs->count;
  size_t bytes = 0;
  for (size_t i = 0; i < count; i++) {
    const by_artifact *const output = &delivery->outputs->items[i];
    const int error = write_file(commit, output, delivery->feed);
    if (error != 0) {
      revert_files(commit, first);
      const bool stopped = error == ENOMEM || by_process_signal() != 0;
      const char *const name = by_arena_string(commit->group, output->path);
      return stopped ? BY_ENVIRONMENT : complain(commit, findings, (trouble){rule_for(error), delivery->path, name, error});
    }
    bytes += output->bytes.size;
  }
  commit->bytes += bytes;
  commit->issues[commit->issue_count++] = (delivered){.path = delivery->path, .first = first, .count = commit->file_count - first};
  return BY_OK;
}

by_status by_commit_add(by_commit *commit, const by_delivery *delivery, by_findings *findings)
{
  const by_artifacts *const outputs = delivery->outputs;
  if (outputs->count == 0 || outputs->count > BY_COMMIT_OUTPUTS || by_commit_is_full(commit, outputs->count)) {
    return BY_INTERNAL;
  }
  const int error = commit->pretended ? by_folder_open_existing(&commit->folder) : by_folder_open(&commit->folder, commit->run);
  if (error != 0) {
    return complain(commit, findings, (trouble){rule_for(error), delivery->path, NULL, error});
  }
  by_status status = check_names(commit, delivery, findings);
  if (status == BY_OK) {
    status = write_files(commit, delivery, findings);
  }
  if (status == BY_OK && !by_names_add(&commit->names, outputs->items[outputs->count - 1].path)) {
    status = BY_ENVIRONMENT;
  }
  return status;
}

bool by_commit_is_full(const by_commit *commit, size_t outputs)
{
  return outputs > commit->most - commit->file_count || commit->bytes > BY_COMMIT_BYTES;
}

size_t by_commit_count(const by_commit *commit)
{
  return commit->issue_count;
}

/* Makes the bytes of all files durable; 0, or errno. */
static int flush_bytes(by_commit *commit)
{
  const bool together = commit->issue_count > 1;
  int error = together && syncfs(commit->folder.descriptor) != 0 ? errno : 0;
  if (error == 0 && !together) {
    error = by_folder_flush(&commit->folder);
  }
  for (size_t i = 0; error == 0 && i < commit->file_count; i++) {
    if (!together || commit->files[i].folder_owned) {
      error = fsync(commit->files[i].descriptor) != 0 ? errno : 0;
    }
  }
  return error;
}

/* Gives an issue's files their names, or none of them; false with a finding. */
static bool name_issue(by_commit *commit, const delivered *issue, by_findings *findings)
{
  by_file *const files = &commit->files[issue->first];
  for (size_t i = 0; i < issue->count; i++) {
    const int error = by_file_publish(&files[i], commit->force);
    if (error != 0) {
      (void)complain(commit, findings, (trouble){rule_for(error), issue->path, files[i].name, error});
      for (size_t j = issue->count; j != 0; j--) {
        by_file_revert(&files[j - 1]);
      }
      return false;
    }
  }
  return true;
}

/* Makes the names durable, where a link led elsewhere too; says so where that failed. */
static bool flush_names(by_commit *commit, const delivered *issue, by_findings *findings)
{
  bool done = true;
  for (size_t i = issue->first; done && i < issue->first + issue->count; i++) {
    by_file *const file = &commit->files[i];
    const int error = file->folder_owned && fsync(file->folder) != 0 ? errno : 0;
    if (error != 0) {
      (void)complain(commit, findings, (trouble){&by_program_rules[BY_PROGRAM_OUTPUT_NOT_DURABLE], issue->path, file->name, error});
      done = false;
    }
    by_file_finish(file);
  }
  return done;
}

static void name_issues(by_commit *commit, by_findings *findings, bool *written)
{
  for (size_t i = 0; i < commit->issue_count; i++) {
    written[i] = name_issue(commit, &commit->issues[i], findings);
    commit->any_written = commit->any_written || written[i];
  }
  for (size_t i = 0; i < commit->issue_count; i++) {
    written[i] = written[i] && flush_names(commit, &commit->issues[i], findings);
  }
  const int error = commit->any_written && fsync(commit->folder.descriptor) != 0 ? errno : 0;
  for (size_t i = 0; error != 0 && i < commit->issue_count; i++) {
    if (written[i]) {
      (void)complain(commit, findings, (trouble){&by_program_rules[BY_PROGRAM_OUTPUT_NOT_DURABLE], commit->issues[i].path, NULL, error});
      written[i] = false;
    }
  }
}

static void drop_group(by_commit *commit)
{
  revert_files(commit, 0);
  commit->issue_count = 0;
  commit->bytes = 0;
  by_arena_reset(commit->group);
}

by_status by_commit_flush(by_commit *commit, by_findings *findings, bool written[BY_COMMIT_FILES])
{
  memset(written, 0, BY_COMMIT_FILES * sizeof *written);
  if (commit->issue_count == 0) {
    return BY_OK;
  }
  if (commit->pretended) {
    memset(written, true, commit->issue_count * sizeof *written);
    drop_group(commit);
    return BY_OK;
  }
  const int error = flush_bytes(commit);
  if (by_process_signal() != 0) {
    drop_group(commit);
    return BY_ENVIRONMENT;
  }
  if (error == 0) {
    name_issues(commit, findings, written);
    commit->file_count = 0;
  } else {
    for (size_t i = 0; i < commit->issue_count; i++) {
      (void)complain(commit, findings, (trouble){rule_for(error), commit->issues[i].path, NULL, error});
    }
  }
  drop_group(commit);
  return findings->failed ? BY_ENVIRONMENT : BY_OK;
}
