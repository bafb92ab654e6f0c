/* SPDX-License-Identifier: BSD-2-Clause */
/* A folder with mimetype or META-INF/container.xml is an EPUB, one with a file of a bag's top is a bag, however damaged; else one with
 * packages in it, or in folders below, is a batch. */
#include "cli/packages.h"

#include "base/rules_batch.h"
#include "check/batch.h"
#include "cli/input_stream.h"
#include "cli/list.h"
#include "cli/package_folder.h"
#include "cli/packages_sheet.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>

/* Bytes of what a manifest lists, and of what is wrong with it: more is left out. */
static const size_t ENTRIES_MOST = (size_t)1 << 36;
enum { FINDINGS_MOST = 16 << 20 };

typedef struct listing {
  by_arena *arena;
  by_packages *packages;
} listing;

/* What follows the last slash. */
static const char *name_in(const char *path)
{
  const char *const slash = strrchr(path, '/');
  return slash == NULL ? path : slash + 1;
}

/* The folder of a file, with the slash at its end. */
static by_span folder_of(const char *path)
{
  return by_path_folder(by_span_of(path));
}

bool by_package_is_beside(const by_package *package, by_span below)
{
  return by_span_equal(by_path_folder(by_span_of(package->name)), below);
}

static bool add(const listing *to, by_package item)
{
  by_packages *const list = to->packages;
  by_package *const items = by_arena_grow(to->arena, list->items, list->count, &list->capacity, sizeof *items);
  if (items == NULL) {
    return false;
  }
  item.name = item.name == NULL ? name_in(item.path) : item.name;
  list->items = items;
  list->items[list->count++] = item;
  return true;
}

/* The files that the manifest lists, relative to its folder, which lies `below` the one of the batch. */
static bool add_entries(const listing *to, const char *folder, by_span below, const char *manifest, const by_batch *batch)
{
  const by_algorithm algorithm = by_batch_algorithm(by_span_of(name_in(manifest)));
  const char *const prefix = by_path_join(to->arena, by_span_of(folder), below);
  bool done = prefix != NULL;
  for (size_t i = 0; done && i < batch->count; i++) {
    const by_batch_entry *const entry = &batch->entries[i];
    const char *const path = by_path_join(to->arena, by_span_of(prefix), entry->path);
    by_listing *const listed = by_arena_take(to->arena, 1, sizeof *listed);
    done = path != NULL && listed != NULL;
    if (done) {
      const char *const name = path + strlen(path) - entry->path.size - below.size;
      *listed = (by_listing){.manifest = manifest, .line = entry->line, .algorithm = algorithm, .expected = entry->digest};
      done = add(
          to, (by_package){.path = path, .name = name, .listings = listed, .digest_only = !by_is_package_name(by_span_of(name_in(name)))});
    }
  }
  return done;
}

/* Room for what a manifest lists, which is known to be so much. */
static bool make_room(const listing *to, size_t more)
{
  by_packages *const list = to->packages;
  if (more <= list->capacity - list->count) {
    return true;
  }
  by_package *const items = by_arena_room(to->arena, list->count + more, sizeof *items);
  if (items == NULL) {
    return false;
  }
  if (list->count != 0) {
    memcpy(items, list->items, list->count * sizeof *items);
  }
  list->items = items;
  list->capacity = list->count + more;
  return true;
}

static bool add_manifest(const listing *to, const char *path)
{
  by_findings *const findings = path == NULL ? NULL : by_arena_take(to->arena, 1, sizeof *findings);
  if (findings == NULL) {
    return false;
  }
  *findings = (by_findings){.arena = to->arena, .path = by_span_of(path)};
  return add(to, (by_package){.path = path, .findings = findings});
}

/* Reads the manifest, and adds what it lists; what is wrong with it is told when its turn comes. */
static by_status read_listed(const listing *to, const char *folder, by_span below, const by_package *manifest, by_input_stream *stream)
{
  by_arena *const aside = by_arena_new(ENTRIES_MOST);
  by_batch batch = {.entries = NULL};
  const by_reader reader = by_input_stream_reader(stream);
  const by_batch_source from = {
      .reader = &reader, .size = (uint64_t)stream->before.st_size, .algorithm = by_batch_algorithm(by_span_of(name_in(manifest->path)))};
  const size_t before = by_arena_narrow(to->arena, FINDINGS_MOST);
  by_status status = aside == NULL ? BY_ENVIRONMENT : by_batch_read(&from, aside, manifest->findings, &batch);
  by_arena_widen(to->arena, before);
  if (status <= BY_REFUSED && !(make_room(to, batch.count) && add_entries(to, folder, below, manifest->path, &batch))) {
    status = BY_ENVIRONMENT;
  }
  by_arena_free(aside);
  return status;
}

/* So; false where memory is short. `read`: whether there was something to read. */
static bool add_listed(const listing *to, const char *folder, by_span below, by_package manifest, bool *read)
{
  by_input_stream stream;
  const by_input input = {.folder = AT_FDCWD, .path = manifest.path, .shown = manifest.path, .ceiling = SIZE_MAX, .follow = true};
  by_status status = by_input_stream_open(&stream, &input, manifest.findings);
  *read = status == BY_OK;
  if (*read) {
    status = read_listed(to, folder, below, &manifest, &stream);
  }
  by_input_stream_close(&stream);
  return status != BY_ENVIRONMENT && !manifest.findings->failed;
}

static bool add_packages(const listing *to, const char *folder, const by_list *names)
{
  bool done = true;
  for (size_t i = 0; done && i < names->count; i++) {
    const char *const name = names->items[i].path;
    const char *const path = by_path_join(to->arena, by_span_of(folder), by_span_of(name));
    done = path != NULL && add(to, (by_package){.path = path, .name = name, .beside = true});
  }
  return done;
}

/* By the bytes of the names; of one name by the manifests, and behind these what lies in the folder. */
static int package_order(const void *a, const void *b)
{
  const by_package *const left = a;
  const by_package *const right = b;
  const int order = strcmp(left->name, right->name);
  if (order != 0 || left->listings == NULL || right->listings == NULL) {
    return order != 0 ? order : (left->listings == NULL) - (right->listings == NULL);
  }
  return strcmp(left->listings->manifest, right->listings->manifest);
}

/* Puts the lines about one file together, from the package `first` on: it is read once, whoever lists it. */
static void join(by_packages *packages, size_t first)
{
  size_t kept = first;
  if (packages->count > first) {
    qsort(packages->items + first, packages->count - first, sizeof *packages->items, package_order);
  }
  for (size_t i = first; i < packages->count; i++) {
    const by_package next = packages->items[i];
    by_package *const last = kept == first ? NULL : &packages->items[kept - 1];
    if (last == NULL || strcmp(last->name, next.name) != 0) {
      packages->items[kept++] = next;
      continue;
    }
    last->beside = last->beside || next.beside;
    by_listing **end = &last->listings;
    while (*end != NULL) {
      end = &(*end)->next;
    }
    *end = next.listings;
  }
  packages->count = kept;
}

static bool is_listed(const by_package *package, const char *manifest)
{
  const by_listing *line = package->listings;
  while (line != NULL && strcmp(line->manifest, manifest) != 0) {
    line = line->next;
  }
  return line != NULL;
}

/* What a manifest over a batch is about. */
typedef struct reach {
  const by_list *manifests; /* all of the batch */
  by_span below;            /* the folder of this one; the path of it is */
  const char *manifest;
  bool beside;   /* it lists editions beside it */
  bool deep;     /* it lists packages in the folders below; */
  bool editions; /* editions among them */
} reach;

static void find_reach(const by_packages *packages, size_t first, reach *over)
{
  for (size_t i = first; i < packages->count; i++) {
    const by_package *const package = &packages->items[i];
    if (package->digest_only || !is_listed(package, over->manifest)) {
      continue;
    }
    const bool edition = by_is_edition_name(by_span_of(package->name));
    const bool beside = by_package_is_beside(package, over->below);
    over->beside = over->beside || (beside && edition);
    over->deep = over->deep || !beside;
    over->editions = over->editions || (!beside && edition);
  }
}

/* Whether another manifest is nearer to the package. */
static bool has_nearer(const reach *over, by_span name)
{
  bool nearer = false;
  for (size_t i = 0; i < over->manifests->count && !nearer; i++) {
    const by_span folder = folder_of(over->manifests->items[i].path);
    nearer = folder.size > over->below.size && by_span_starts(name, folder);
  }
  return nearer;
}

/* Whether the manifest should list the package: an edition only where it lists others, for the package of each has it, too; in the folders
 * below only what is like the others that it lists there. */
static bool is_due(const reach *over, const by_package *package)
{
  const by_span name = by_span_of(package->name);
  const bool edition = by_is_edition_name(name);
  if (!package->beside || by_package_is_beside(package, over->below)) {
    return package->beside && (over->beside || !edition);
  }
  return over->deep && by_span_starts(name, over->below) && (over->editions || !edition) && !has_nearer(over, name);
}

/* Packages that the manifest should list and does not. */
static bool check_unexpected(const by_packages *packages, size_t first, reach over, const by_package *manifest)
{
  over.manifest = manifest->path;
  find_reach(packages, first, &over);
  for (size_t i = first; i < packages->count; i++) {
    const by_package *const package = &packages->items[i];
    if (is_due(&over, package) && !is_listed(package, manifest->path)) {
      by_findings_add(manifest->findings, &(by_finding){.rule = &by_batch_rules[BY_BATCH_PACKAGE_UNEXPECTED],
                                                        .place = {.path = by_span_of(package->path)},
                                                        .details = {manifest->findings->path}});
    }
  }
  return !manifest->findings->failed;
}

/* The manifests, then all that they list or that lies in the folder. */
static bool add_batch(const listing *to, const char *folder, const by_folder_content *found)
{
  const size_t start = to->packages->count;
  const by_list *const manifests = &found->manifests;
  bool *const read = by_arena_take(to->arena, manifests->count, sizeof *read);
  bool done = read != NULL;
  for (size_t i = 0; done && i < manifests->count; i++) {
    done = add_manifest(to, by_path_join(to->arena, by_span_of(folder), by_span_of(manifests->items[i].path)));
  }
  const size_t first = to->packages->count;
  for (size_t i = 0; done && i < manifests->count; i++) {
    done = add_listed(to, folder, folder_of(manifests->items[i].path), to->packages->items[start + i], &read[i]);
  }
  done = done && add_packages(to, folder, &found->packages);
  join(to->packages, first);
  for (size_t i = 0; done && i < manifests->count; i++) {
    const reach over = {.manifests = manifests, .below = folder_of(manifests->items[i].path)};
    done = !read[i] || check_unexpected(to->packages, first, over, &to->packages->items[start + i]);
  }
  return done;
}

/* The sheet in a folder of the batch, whose packages begin at `first`. */
static bool add_sheet(const listing *to, size_t first, const char *folder, const char *below)
{
  const char *path = NULL;
  by_findings *const findings = by_arena_take(to->arena, 1, sizeof *findings);
  if (findings == NULL) {
    return false;
  }
  *findings = (by_findings){.arena = to->arena};
  return by_packages_read_sheet(to->packages, first, &(by_sheet_place){.folder = folder, .below = by_span_of(below)}, findings, &path) &&
         (path == NULL || add(to, (by_package){.path = path, .findings = findings}));
}

static bool add_folder(const listing *to, const char *folder)
{
  const size_t first = to->packages->count;
  by_folder_content found = {.packages = {.items = NULL}};
  if (!by_is_unpacked(folder) && !by_folder_read(to->arena, folder, true, &found)) {
    return false;
  }
  if (found.manifests.count == 0 && found.packages.count == 0) {
    return true;
  }
  bool done = add_batch(to, folder, &found) && add_sheet(to, first, folder, "");
  for (size_t i = 0; done && i < found.folders.count; i++) {
    done = add_sheet(to, first, folder, found.folders.items[i].path);
  }
  return done;
}

/* What the path stands for; nothing where it is no batch. A manifest stands for what it lists and for the packages beside it. */
static bool expand(const listing *to, const char *path)
{
  if (by_is_folder(path)) {
    return add_folder(to, path);
  }
  if (by_batch_algorithm(by_span_of(name_in(path))) == BY_ALGORITHMS) {
    return true;
  }
  const char *const folder = by_arena_string(to->arena, folder_of(path));
  by_listed manifest = {.path = name_in(path)};
  const size_t first = to->packages->count;
  by_folder_content found = {.packages = {.items = NULL}};
  struct stat state;
  if (folder == NULL || (stat(path, &state) == 0 && !by_folder_read(to->arena, folder, false, &found))) {
    return false;
  }
  found.manifests = (by_list){.items = &manifest, .count = 1};
  return add_batch(to, folder, &found) && add_sheet(to, first, folder, "");
}

static bool add_name(const listing *to, size_t name)
{
  by_packages *const all = to->packages;
  by_expansion made = {.name = name, .start = all->total, .first = all->count};
  if (!expand(to, all->names[name])) {
    return false;
  }
  made.count = all->count - made.first;
  all->total += made.count == 0 ? 1 : made.count;
  if (made.count == 0) {
    return true;
  }
  by_expansion *const grown =
      by_arena_grow(to->arena, all->expansions, all->expansion_count, &all->expansion_capacity, sizeof *all->expansions);
  if (grown != NULL) {
    all->expansions = grown;
    all->expansions[all->expansion_count++] = made;
  }
  return grown != NULL;
}

bool by_packages_list(char *const *names, size_t count, by_arena *arena, by_packages *packages)
{
  const listing to = {.arena = arena, .packages = packages};
  *packages = (by_packages){.names = names};
  bool done = true;
  for (size_t i = 0; done && i < count; i++) {
    done = add_name(&to, i);
  }
  return done;
}

by_package by_packages_at(const by_packages *packages, size_t index)
{
  size_t low = 0;
  size_t high = packages->expansion_count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (packages->expansions[middle].start <= index) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  size_t name = index;
  if (low != 0) {
    const by_expansion *const before = &packages->expansions[low - 1];
    if (index - before->start < before->count) {
      return packages->items[before->first + index - before->start];
    }
    name = before->name + 1 + index - before->start - before->count;
  }
  return (by_package){.path = packages->names[name], .name = name_in(packages->names[name])};
}
