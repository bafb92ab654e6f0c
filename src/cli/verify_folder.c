/* SPDX-License-Identifier: BSD-2-Clause */
/* All files of the folder are read, within the limits of a packed EPUB; what version control and file managers leave there is no part of
 * it. */
#include "cli/verify_folder.h"

#include "base/rules_container.h"
#include "cli/input.h"
#include "cli/process.h"
#include "cli/walk.h"

enum { FILES_MOST = 10000, FILE_MOST = 256 << 20, TOTAL_MOST = 1 << 30 };

/* Whether some part of the path has one of the names. */
static bool is_left_out(by_span path)
{
  static const char *const NAMES[] = {".git", ".hg", ".svn", ".DS_Store", "._.DS_Store", "Thumbs.db", "ehthumbs.db"};
  while (path.size != 0) {
    const size_t slash = by_span_find(path, by_span_of("/"));
    const by_span part = by_span_slice(path, 0, slash);
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
      if (by_span_is(part, NAMES[i])) {
        return true;
      }
    }
    path = slash == BY_NOWHERE ? by_span_of("") : by_span_from(path, slash + 1);
  }
  return false;
}

/* The reading of the files. */
typedef struct reading {
  const by_verifier *verifier;
  const char *path; /* of the folder */
  int folder;
  size_t left; /* bytes that may still be read */
  by_buffer bytes;
  by_artifacts files;
} reading;

static by_status read_file(reading *it, const char *name)
{
  bayegan_job *const job = it->verifier->job;
  by_artifact file = {.path = by_span_of(name)};
  by_identity identity;
  const char *const shown = by_path_join(job->arena, by_span_of(it->path), file.path);
  if (shown == NULL) {
    return BY_ENVIRONMENT;
  }
  const by_input input = {.folder = it->folder, .path = name, .shown = shown, .ceiling = it->left < FILE_MOST ? it->left : FILE_MOST};
  const by_status status = by_input_read(&input, &job->findings, &it->bytes, &identity);
  if (status != BY_OK) {
    return status;
  }
  it->left -= it->bytes.size;
  const bool kept = by_arena_copy(job->arena, by_buffer_span(&it->bytes), &file.bytes) && by_artifacts_add(&it->files, file);
  return kept ? BY_OK : BY_ENVIRONMENT;
}

static by_status refuse_count(const by_verifier *verifier)
{
  by_findings *const findings = &verifier->job->findings;
  by_findings_add(findings, &(by_finding){.rule = &by_container_rules[BY_CONTAINER_EPUB_ZIP_LIMIT],
                                          .details = {findings->path, by_span_of("more than 10,000 files")}});
  return BY_REFUSED;
}

static by_status read_files(reading *it, const by_list *listed)
{
  if (listed->count > FILES_MOST) {
    return refuse_count(it->verifier);
  }
  it->files =
      (by_artifacts){.items = by_arena_take(it->verifier->job->arena, listed->count, sizeof(by_artifact)), .capacity = listed->count};
  by_status worst = it->files.items == NULL ? BY_ENVIRONMENT : BY_OK;
  for (size_t i = 0; i < listed->count && worst <= BY_REFUSED && by_process_signal() == 0; i++) {
    const by_status status = is_left_out(by_span_of(listed->items[i].path)) ? BY_OK : read_file(it, listed->items[i].path);
    worst = status > worst ? status : worst;
  }
  return worst;
}

/* What lies in a file of the folder has the path FOLDER!FILE. */
static bool name_file(by_arena *arena, by_span folder, by_place *place)
{
  const bool within = place->path.size > folder.size && by_span_starts(place->path, folder) && place->path.at[folder.size] == '!';
  const by_span file = within ? by_span_from(place->path, folder.size + 1) : place->member;
  if (file.size == 0) {
    return true;
  }
  const char *const path = by_path_join(arena, folder, file);
  place->path = by_span_of(path);
  place->member = within ? place->member : by_span_of("");
  return path != NULL;
}

bool by_name_files(bayegan_job *job)
{
  bool done = true;
  for (by_finding *each = job->findings.first; each != NULL && done; each = each->next) {
    done = name_file(job->arena, job->findings.path, &each->place) && name_file(job->arena, job->findings.path, &each->related);
  }
  return done;
}

by_status by_verify_folder(const by_verifier *verifier, const char *path, int folder)
{
  bayegan_job *const job = verifier->job;
  reading it = {.verifier = verifier, .path = path, .folder = folder, .left = TOTAL_MOST, .bytes = by_buffer_of((size_t)FILE_MOST + 1)};
  by_list listed = {.items = NULL};
  by_span unread = {.size = 0};
  const int error = by_walk(folder, job->arena, &listed, &unread);
  by_status status = error == 0 ? read_files(&it, &listed) : by_verify_refuse(verifier, unread, error);
  by_buffer_drop(&it.bytes);
  if (status <= BY_REFUSED && error == 0) {
    const by_status judged = bayegan_verify_folder(verifier->session, verifier->demands, by_span_of(path), &it.files, job);
    status = judged > status ? judged : status;
  }
  return by_name_files(job) ? status : BY_ENVIRONMENT;
}
