/* SPDX-License-Identifier: BSD-2-Clause */
/* A folder with mimetype or META-INF/container.xml is an EPUB, one with a file of a bag's top is a bag, however damaged; else one with
 * packages in it is a batch. */
#include "cli/packages.h"

#include "base/rules_batch.h"
#include "check/batch.h"
#include "cli/input.h"
#include "cli/list.h"
#include "cli/packages_sheet.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

enum { MANIFEST_MOST = 256 << 20 };

typedef struct listing {
  by_arena *arena;
  by_packages *packages;
} listing;

static bool add(const listing *to, by_package item)
{
  by_packages *const list = to->packages;
  by_package *const items = by_arena_grow(to->arena, list->items, list->count, &list->capacity, sizeof *items);
  if (items == NULL) {
    return false;
  }
  const char *const slash = strrchr(item.path, '/');
  item.name = item.name == NULL ? item.path + (slash == NULL ? 0 : slash - item.path + 1) : item.name;
  list->items = items;
  list->items[list->count++] = item;
  return true;
}

static bool exists(by_arena *arena, const char *folder, const char *name)
{
  struct stat state;
  const char *const path = by_path_join(arena, by_span_of(folder), by_span_of(name));
  return path != NULL && lstat(path, &state) == 0;
}

static bool is_bag(by_arena *arena, const char *folder)
{
  return exists(arena, folder, "bagit.txt") || exists(arena, folder, "data") || exists(arena, folder, "bag-info.txt");
}

bool by_is_publication(by_arena *arena, const char *folder)
{
  return !exists(arena, folder, "bagit.txt") && (exists(arena, folder, "mimetype") || exists(arena, folder, "META-INF/container.xml"));
}

static bool is_folder(const char *path)
{
  struct stat state;
  return stat(path, &state) == 0 && S_ISDIR(state.st_mode);
}

/* A folder below the one that is named; a bag must declare itself. */
static bool is_package_folder(by_arena *arena, const char *path)
{
  return is_folder(path) && (exists(arena, path, "bagit.txt") || by_is_publication(arena, path));
}

/* By its name. */
static bool is_package(by_span name)
{
  static const char *const ENDINGS[] = {".tar",     ".tar.gz", ".tgz", ".tar.xz", ".txz",     ".tar.zst",   ".tzst",
                                        ".tar.bz2", ".tbz2",   ".zip", ".epub",   ".tei.xml", ".record.xml"};
  bool found = false;
  for (size_t i = 0; i < sizeof ENDINGS / sizeof ENDINGS[0] && !found; i++) {
    found = by_span_ends(name, by_span_of(ENDINGS[i]));
  }
  return found && name.at[0] != '.';
}

/* What a folder holds: names of packages and of manifests over them. */
typedef struct content {
  by_list packages;
  by_list manifests;
} content;

static bool take_entry(by_arena *arena, const char *folder, const struct dirent *entry, content *found)
{
  const by_span name = by_span_of(entry->d_name);
  by_list *list = NULL;
  if (by_batch_algorithm(name) != BY_ALGORITHMS) {
    list = &found->manifests;
  } else if (is_package(name)) {
    list = &found->packages;
  } else {
    const char *const path = by_path_join(arena, by_span_of(folder), name);
    list = path != NULL && name.at[0] != '.' && is_package_folder(arena, path) ? &found->packages : NULL;
  }
  if (list == NULL) {
    return true;
  }
  const char *const copy = by_arena_string(arena, name);
  return copy != NULL && by_list_add(arena, list, (by_listed){.path = copy});
}

/* A folder that cannot be read holds nothing: who verifies it then says why. False where memory is short. */
static bool read_folder(by_arena *arena, const char *folder, content *found)
{
  *found = (content){.packages = {.items = NULL}};
  DIR *const directory = opendir(folder);
  bool done = true;
  for (const struct dirent *entry = NULL; done && directory != NULL && (entry = readdir(directory)) != NULL;) {
    done = take_entry(arena, folder, entry, found);
  }
  if (directory != NULL) {
    (void)closedir(directory);
  }
  by_list_sort(&found->packages, 0);
  by_list_sort(&found->manifests, 0);
  return done;
}

/* Packages of the folder that the manifest does not list. */
static bool check_unexpected(const listing *to, const char *folder, const by_batch *batch, by_findings *findings)
{
  content found;
  if (!read_folder(to->arena, folder, &found)) {
    return false;
  }
  for (size_t i = 0; i < found.packages.count; i++) {
    const by_span name = by_span_of(found.packages.items[i].path);
    const char *const path = by_path_join(to->arena, by_span_of(folder), name);
    if (path == NULL) {
      return false;
    }
    if (!by_batch_lists(batch, name)) {
      by_findings_add(findings, &(by_finding){.rule = &by_batch_rules[BY_BATCH_PACKAGE_UNEXPECTED],
                                              .place = {.path = by_span_of(path)},
                                              .details = {findings->path}});
    }
  }
  return true;
}

static bool add_entries(const listing *to, const char *folder, const char *manifest, by_algorithm algorithm, const by_batch *batch)
{
  bool done = true;
  for (size_t i = 0; done && i < batch->count; i++) {
    const by_batch_entry *const entry = &batch->entries[i];
    const char *const path = by_path_join(to->arena, by_span_of(folder), entry->path);
    const by_package item = {.path = path,
                             .name = path == NULL ? NULL : path + strlen(path) - entry->path.size,
                             .manifest = manifest,
                             .line = entry->line,
                             .algorithm = algorithm,
                             .expected = entry->digest,
                             .digest_only = !is_package(entry->path)};
    done = item.path != NULL && add(to, item);
  }
  return done;
}

/* The manifest, then all that it lists. Its findings are told when its turn comes. */
static bool add_manifest(const listing *to, const char *folder, const char *path)
{
  const by_span name = by_span_of(path + (strrchr(path, '/') == NULL ? 0 : strrchr(path, '/') - path + 1));
  by_findings *const findings = by_arena_take(to->arena, 1, sizeof *findings);
  by_buffer bytes = by_buffer_of((size_t)MANIFEST_MOST + 1);
  by_identity identity;
  by_batch batch = {.entries = NULL};
  by_span text = {.size = 0};
  if (findings == NULL) {
    return false;
  }
  *findings = (by_findings){.arena = to->arena, .path = by_span_of(path)};
  to->packages->batch = true;
  const by_input input = {.folder = AT_FDCWD, .path = path, .shown = path, .ceiling = MANIFEST_MOST, .follow = true};
  by_status status = by_input_read(&input, findings, &bytes, &identity);
  bool done = status != BY_ENVIRONMENT && by_arena_copy(to->arena, by_buffer_span(&bytes), &text);
  if (status == BY_OK && done) {
    done =
        by_batch_read(text, by_batch_algorithm(name), findings, &batch) != BY_ENVIRONMENT && check_unexpected(to, folder, &batch, findings);
  }
  by_buffer_drop(&bytes);
  return done && !findings->failed && add(to, (by_package){.path = path, .findings = findings}) &&
         add_entries(to, folder, path, by_batch_algorithm(name), &batch);
}

static bool add_manifests(const listing *to, const char *folder, const by_list *names)
{
  bool done = true;
  for (size_t i = 0; done && i < names->count; i++) {
    const char *const path = by_path_join(to->arena, by_span_of(folder), by_span_of(names->items[i].path));
    done = path != NULL && add_manifest(to, folder, path);
  }
  return done;
}

/* The sheet of the batch whose packages begin at `first`. */
static bool add_sheet(const listing *to, size_t first, const char *folder)
{
  const char *path = NULL;
  by_findings *const findings = by_arena_take(to->arena, 1, sizeof *findings);
  if (findings == NULL) {
    return false;
  }
  *findings = (by_findings){.arena = to->arena};
  return by_packages_read_sheet(to->packages, first, folder, findings, &path) &&
         (path == NULL || add(to, (by_package){.path = path, .findings = findings}));
}

static bool add_packages(const listing *to, const char *folder, const by_list *names)
{
  bool done = true;
  to->packages->batch = true;
  for (size_t i = 0; done && i < names->count; i++) {
    const char *const path = by_path_join(to->arena, by_span_of(folder), by_span_of(names->items[i].path));
    done = path != NULL && add(to, (by_package){.path = path});
  }
  return done;
}

static bool add_folder(const listing *to, const char *folder)
{
  const size_t first = to->packages->count;
  content found = {.packages = {.items = NULL}};
  if (!is_bag(to->arena, folder) && !by_is_publication(to->arena, folder) && !read_folder(to->arena, folder, &found)) {
    return false;
  }
  if (found.manifests.count == 0 && found.packages.count == 0) {
    return add(to, (by_package){.path = folder});
  }
  const bool listed = found.manifests.count != 0;
  return (listed ? add_manifests(to, folder, &found.manifests) : add_packages(to, folder, &found.packages)) && add_sheet(to, first, folder);
}

static bool add_operand(const listing *to, const char *path)
{
  if (is_folder(path)) {
    return add_folder(to, path);
  }
  const char *const slash = strrchr(path, '/');
  const char *const name = slash == NULL ? path : slash + 1;
  if (by_batch_algorithm(by_span_of(name)) == BY_ALGORITHMS) {
    return add(to, (by_package){.path = path});
  }
  const char *const folder = slash == NULL ? "" : by_arena_string(to->arena, by_span_slice(by_span_of(path), 0, (size_t)(name - path)));
  const size_t first = to->packages->count;
  return folder != NULL && add_manifest(to, folder, path) && add_sheet(to, first, folder);
}

bool by_packages_list(char *const *paths, size_t count, by_arena *arena, by_packages *packages)
{
  const listing to = {.arena = arena, .packages = packages};
  *packages = (by_packages){.items = NULL};
  bool done = true;
  for (size_t i = 0; done && i < count; i++) {
    done = add_operand(&to, paths[i]);
  }
  return done;
}
