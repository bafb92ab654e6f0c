/* SPDX-License-Identifier: BSD-2-Clause */
/* A file as it comes, an EPUB in a folder, or a bag in a folder member by member; before that its digest, where a manifest over a batch
 * tells it. */
#include "cli/verify_package.h"

#include "base/rules_batch.h"
#include "base/rules_program.h"
#include "cli/input_stream.h"
#include "cli/package_folder.h"
#include "cli/process.h"
#include "cli/verify_folder.h"
#include "cli/verify_row.h"
#include "cli/walk.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>

static by_status verify_file(const by_verifier *verifier, const char *path)
{
  by_input_stream stream;
  const bool standard = by_input_is_standard(path);
  const by_input input = {.folder = AT_FDCWD, .path = path, .shown = path, .ceiling = SIZE_MAX, .follow = true};
  by_findings *const findings = &verifier->job->findings;
  by_status status = standard ? by_input_stream_standard(&stream, &input, findings) : by_input_stream_open(&stream, &input, findings);
  if (status == BY_OK) {
    const by_reader reader = by_input_stream_reader(&stream);
    status = bayegan_verify(verifier->session, verifier->demands, by_span_of(path), &reader, verifier->job);
  }
  by_input_stream_close(&stream);
  return status;
}

by_status by_verify_refuse(const by_verifier *verifier, by_span below, int error)
{
  by_findings *const findings = &verifier->job->findings;
  const char *const path = by_path_join(verifier->job->arena, findings->path, below);
  if (error == ENOMEM || path == NULL) {
    return BY_ENVIRONMENT;
  }
  by_findings_add(findings, &(by_finding){.rule = &by_program_rules[BY_PROGRAM_FILE_UNREADABLE],
                                          .place = {.path = below.size == 0 ? findings->path : by_span_of(path)},
                                          .details = {by_span_of(strerrordesc_np(error))}});
  return BY_REFUSED;
}

static bool is_file(int folder, const char *path, int flags)
{
  struct stat state;
  return fstatat(folder, path, &state, flags) == 0 && S_ISREG(state.st_mode);
}

/* Reads one file of the bag. What cannot be read is a finding of its own; where it is no regular file, the bag lacks it besides. */
static by_status verify_member(const by_verifier *verifier, bayegan_bag *bag, int folder, const char *path, const char *shown)
{
  by_input_stream stream;
  const by_input input = {.folder = folder, .path = path, .shown = shown, .ceiling = SIZE_MAX};
  by_status status = by_input_stream_open(&stream, &input, &verifier->job->findings);
  if (status == BY_OK) {
    const by_reader reader = by_input_stream_reader(&stream);
    status = bayegan_bag_member(bag, by_span_of(path), (size_t)stream.before.st_size, &reader);
  } else if (status == BY_REFUSED && is_file(folder, path, AT_SYMLINK_NOFOLLOW)) {
    status = bayegan_bag_lost(bag, by_span_of(path));
  }
  by_input_stream_close(&stream);
  return status;
}

/* All tag files of a bag are texts at its top. */
static bool has_tag_file(const by_list *files)
{
  bool found = false;
  for (size_t i = 0; i < files->count && !found; i++) {
    const by_span name = by_span_of(files->items[i].path);
    found = by_span_find(name, by_span_of("/")) == BY_NOWHERE && by_span_ends(name, by_span_of(".txt"));
  }
  return found;
}

static bool has_payload(int folder)
{
  struct stat state;
  return fstatat(folder, "data", &state, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(state.st_mode);
}

/* Lists the files of the bag; none where it can be no bag: a tree of other things is not read to its end, for hours, to learn that. */
static by_status list_members(const by_verifier *verifier, bayegan_bag *bag, int folder, by_list *files)
{
  by_span unread = {.size = 0};
  const int error = by_walk(folder, verifier->job->arena, files, &unread);
  if (error != 0) {
    files->count = 0;
    return by_verify_refuse(verifier, unread, error);
  }
  const bool payload = has_payload(folder);
  files->count = payload || has_tag_file(files) ? files->count : 0;
  return !payload || bayegan_bag_directory(bag, by_span_of("data")) ? BY_OK : BY_ENVIRONMENT;
}

static by_status verify_members(const by_verifier *verifier, bayegan_bag *bag, const char *path, int folder)
{
  by_list files = {.items = NULL};
  by_status worst = list_members(verifier, bag, folder, &files);
  if (worst == BY_REFUSED) {
    return bayegan_bag_abandon(bag);
  }
  for (size_t i = 0; i < files.count; i++) {
    bayegan_bag_expect(bag, by_span_of(files.items[i].path));
  }
  by_buffer shown = by_buffer_of((size_t)1 << 20);
  for (size_t i = 0; i < files.count && worst <= BY_REFUSED && by_process_signal() == 0; i++) {
    by_buffer_clear(&shown);
    by_buffer_add_text(&shown, path);
    by_buffer_add_text(&shown, by_span_ends(by_span_of(path), by_span_of("/")) ? "" : "/");
    by_buffer_add_text(&shown, files.items[i].path);
    const by_status status = shown.failed ? BY_ENVIRONMENT : verify_member(verifier, bag, folder, files.items[i].path, shown.at);
    worst = status > worst ? status : worst;
  }
  by_buffer_drop(&shown);
  return bayegan_bag_end(bag, worst);
}

static by_status verify_bag(const by_verifier *verifier, const char *path, int folder)
{
  bayegan_bag *const bag = bayegan_bag_begin(verifier->session, verifier->demands, by_span_of(path), verifier->job);
  const by_status status = bag == NULL ? BY_ENVIRONMENT : verify_members(verifier, bag, path, folder);
  return by_name_files(verifier->job) ? status : BY_ENVIRONMENT;
}

static by_status verify_folder(const by_verifier *verifier, const char *path)
{
  const int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) {
    return by_verify_refuse(verifier, by_span_of(""), errno);
  }
  const bool publication = by_is_publication(path);
  const by_status status = publication ? by_verify_folder(verifier, path, folder) : verify_bag(verifier, path, folder);
  (void)close(folder);
  return status;
}

static by_status verify_path(const by_verifier *verifier, const char *path)
{
  struct stat state;
  const bool is_folder = !by_input_is_standard(path) && stat(path, &state) == 0 && S_ISDIR(state.st_mode);
  return is_folder ? verify_folder(verifier, path) : verify_file(verifier, path);
}

static void report_listed(const by_verifier *verifier, const by_listing *line, size_t rule, by_span expected, by_span found)
{
  const by_span manifest = by_span_of(line->manifest);
  by_findings_add(&verifier->job->findings, &(by_finding){.rule = &by_batch_rules[rule],
                                                          .related = {.path = manifest, .line = line->line, .column = 1},
                                                          .details = {manifest, expected, found}});
}

static void report_mismatch(const by_verifier *verifier, const by_listing *line, const by_digest *found)
{
  char rooms[2][BY_HEX_MOST];
  report_listed(verifier, line, BY_BATCH_DIGEST_MISMATCH, by_digest_hex(&line->expected, rooms[0]), by_digest_hex(found, rooms[1]));
}

/* Whether the SHA-512 of the package is wanted, whatever manifests there are. */
static bool wants_digest(const by_verifier *verifier, const by_package *package)
{
  return verifier->digesting || (package->row != NULL && !verifier->demands->fast);
}

/* The digests of a file as it lies there. */
static by_status digest_file(by_verifier *verifier, const char *path, const bool wanted[BY_ALGORITHMS], by_digest digests[BY_ALGORITHMS])
{
  by_input_stream stream;
  const by_input input = {.folder = AT_FDCWD, .path = path, .shown = path, .ceiling = SIZE_MAX, .follow = true};
  by_status status = by_input_stream_open(&stream, &input, &verifier->job->findings);
  if (status == BY_OK) {
    const by_reader reader = by_input_stream_reader(&stream);
    status = bayegan_digest(verifier->session, wanted, &reader, digests);
    verifier->size = (uint64_t)stream.before.st_size;
  }
  by_input_stream_close(&stream);
  if (status == BY_OK && wanted[BY_SHA512]) {
    verifier->sha512 = digests[BY_SHA512];
  }
  return status;
}

/* Holds the file, which is read once, against the lines of the manifests that list it. */
static by_status compare_digests(by_verifier *verifier, const by_package *package)
{
  by_digest found[BY_ALGORITHMS] = {{.size = 0}};
  bool wanted[BY_ALGORITHMS] = {[BY_SHA512] = wants_digest(verifier, package)};
  for (const by_listing *line = package->listings; line != NULL; line = line->next) {
    wanted[line->algorithm] = true;
  }
  const by_status status = digest_file(verifier, package->path, wanted, found);
  for (const by_listing *line = package->listings; line != NULL && status == BY_OK; line = line->next) {
    if (!by_digest_equal(&found[line->algorithm], &line->expected)) {
      report_mismatch(verifier, line, &found[line->algorithm]);
    }
  }
  return status;
}

static by_status verify_listed(by_verifier *verifier, const by_package *package)
{
  const by_span nothing = {.size = 0};
  struct stat state;
  if (stat(package->path, &state) != 0 && (errno == ENOENT || errno == ENOTDIR)) {
    for (const by_listing *line = package->listings; line != NULL; line = line->next) {
      report_listed(verifier, line, BY_BATCH_PACKAGE_MISSING, nothing, nothing);
    }
    return BY_REFUSED;
  }
  const by_status status = verifier->demands->fast ? BY_OK : compare_digests(verifier, package);
  return status != BY_OK || package->digest_only ? status : verify_path(verifier, package->path);
}

/* What was found in a manifest over a batch when it was read. */
static by_status tell_findings(const by_verifier *verifier, const by_findings *read)
{
  by_findings_join(&verifier->job->findings, read);
  return by_findings_status(&verifier->job->findings, 0);
}

static by_status verify(by_verifier *verifier, const by_package *package)
{
  if (package->findings != NULL) {
    return tell_findings(verifier, package->findings);
  }
  return package->listings != NULL ? verify_listed(verifier, package) : verify_path(verifier, package->path);
}

/* The digest of the package, where it is wanted and not yet known. */
static by_status digest_package(by_verifier *verifier, const by_package *package)
{
  static const bool WANTED[BY_ALGORITHMS] = {[BY_SHA512] = true};
  by_digest digests[BY_ALGORITHMS] = {{.size = 0}};
  const bool due = wants_digest(verifier, package) && verifier->sha512.size == 0 && is_file(AT_FDCWD, package->path, 0);
  return due ? digest_file(verifier, package->path, WANTED, digests) : BY_OK;
}

static by_status worse(by_status a, by_status b)
{
  return a > b ? a : b;
}

void by_verify_package(by_verifier *verifier, const by_package *package)
{
  bayegan_job_reset(verifier->job);
  verifier->size = 0;
  verifier->sha512 = (by_digest){.size = 0};
  verifier->job->findings.path = by_span_of(package->path);
  verifier->status = by_findings_confirm(&verifier->job->findings, verify(verifier, package));
  if (verifier->status <= BY_REFUSED) {
    verifier->status = worse(verifier->status, digest_package(verifier, package));
  }
  if (verifier->status <= BY_REFUSED && package->row != NULL) {
    verifier->status = worse(verifier->status, by_verify_row(verifier, package->row));
  }
}
