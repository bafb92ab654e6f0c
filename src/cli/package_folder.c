/* SPDX-License-Identifier: BSD-2-Clause */
/* Files are told by their names, folders by what they hold. */
#include "cli/package_folder.h"

#include "check/batch.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static bool exists(const char *folder, const char *name)
{
  struct stat state;
  const int top = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
  const bool found = top >= 0 && fstatat(top, name, &state, AT_SYMLINK_NOFOLLOW) == 0;
  if (top >= 0) {
    (void)close(top);
  }
  return found;
}

static bool is_bag(const char *folder)
{
  return exists(folder, "bagit.txt") || exists(folder, "data") || exists(folder, "bag-info.txt");
}

bool by_is_publication(const char *folder)
{
  return !exists(folder, "bagit.txt") && (exists(folder, "mimetype") || exists(folder, "META-INF/container.xml"));
}

bool by_is_unpacked(const char *folder)
{
  return is_bag(folder) || by_is_publication(folder);
}

bool by_is_folder(const char *path)
{
  struct stat state;
  return stat(path, &state) == 0 && S_ISDIR(state.st_mode);
}

/* A folder below the one that is named; a bag must declare itself. */
static bool is_package_folder(const char *path)
{
  return exists(path, "bagit.txt") || by_is_publication(path);
}

bool by_is_package_name(by_span name)
{
  static const char *const ENDINGS[] = {".tar",     ".tar.gz", ".tgz", ".tar.xz", ".txz",     ".tar.zst",   ".tzst",
                                        ".tar.bz2", ".tbz2",   ".zip", ".epub",   ".tei.xml", ".record.xml"};
  bool found = false;
  for (size_t i = 0; i < sizeof ENDINGS / sizeof ENDINGS[0] && !found; i++) {
    const by_span ending = by_span_of(ENDINGS[i]);
    found = name.size > ending.size && by_span_equal_folded(by_span_slice(name, name.size - ending.size, ending.size), ending);
  }
  return found && name.at[0] != '.';
}

bool by_is_edition_name(by_span name)
{
  return by_span_ends(name, by_span_of(".epub")) || by_span_ends(name, by_span_of(".tei.xml")) ||
         by_span_ends(name, by_span_of(".record.xml"));
}

static bool is_own_folder(const char *path)
{
  struct stat state;
  return lstat(path, &state) == 0 && S_ISDIR(state.st_mode);
}

/* `path`: of the entry; `relative`: to the folder of `found`. */
static bool take_folder(by_arena *arena, const char *path, const char *relative, by_folder_content *found)
{
  if (is_package_folder(path)) {
    return by_list_add(arena, &found->packages, (by_listed){.path = relative});
  }
  if (!is_own_folder(path)) { /* a link may lead round in a circle */
    return true;
  }
  const char *const inside = by_path_join(arena, by_span_of(relative), by_span_of(""));
  return inside != NULL && by_list_add(arena, &found->folders, (by_listed){.path = inside});
}

static bool take_entry(by_arena *arena, const char *folder, const char *below, const struct dirent *entry, by_folder_content *found)
{
  const by_span name = by_span_of(entry->d_name);
  if (name.at[0] == '.') {
    return true;
  }
  const char *const relative = by_path_join(arena, by_span_of(below), name);
  const char *const path = relative == NULL ? NULL : by_path_join(arena, by_span_of(folder), by_span_of(relative));
  if (path == NULL) {
    return false;
  }
  if (by_batch_algorithm(name) != BY_ALGORITHMS) {
    return by_list_add(arena, &found->manifests, (by_listed){.path = relative});
  }
  if (by_is_package_name(name)) {
    return by_list_add(arena, &found->packages, (by_listed){.path = relative});
  }
  return !by_is_folder(path) || take_folder(arena, path, relative, found);
}

/* A folder below that cannot be read stands for itself: who verifies it then says why. */
static bool read_folder(by_arena *arena, const char *folder, const char *below, by_folder_content *found)
{
  const char *const path = by_path_join(arena, by_span_of(folder), by_span_of(below));
  DIR *const directory = path == NULL ? NULL : opendir(path[0] == '\0' ? "." : path);
  bool done = path != NULL;
  for (const struct dirent *entry = NULL; done && directory != NULL && (entry = readdir(directory)) != NULL;) {
    done = take_entry(arena, folder, below, entry, found);
  }
  if (directory != NULL) {
    (void)closedir(directory);
  } else if (done && below[0] != '\0') {
    done = by_list_add(arena, &found->packages, (by_listed){.path = below});
  }
  return done;
}

bool by_folder_read(by_arena *arena, const char *folder, bool deep, by_folder_content *found)
{
  bool done = read_folder(arena, folder, "", found);
  for (size_t i = 0; deep && done && i < found->folders.count; i++) {
    done = read_folder(arena, folder, found->folders.items[i].path, found);
  }
  by_list_sort(&found->packages, 0);
  by_list_sort(&found->manifests, 0);
  by_list_sort(&found->folders, 0);
  return done;
}
