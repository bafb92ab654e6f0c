/* SPDX-License-Identifier: BSD-2-Clause */
/* A temporary is named .NAME.<16 hexadecimal digits>.tmp and locked while it is in use, so that a leftover can be told from it. */
#include "cli/commit_folder.h"

#include "cli/commit_file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static const char SUFFIX[] = ".tmp";

enum { RANDOM_SIZE = 17, SUFFIX_SIZE = sizeof SUFFIX - 1 }; /* the dot and 16 digits; the suffix */

bool by_folder_set(by_folder *folder, const char *path, by_arena *arena)
{
  by_span name = by_span_of(path);
  while (name.size > 1 && name.at[name.size - 1] == '/') {
    name.size--;
  }
  *folder = (by_folder){.path = by_arena_string(arena, name), .descriptor = -1};
  return folder->path != NULL;
}

/* The name that a temporary's name holds; empty where it is none. */
static by_span output_of(by_span temporary)
{
  const bool shaped =
      temporary.size > 1 + RANDOM_SIZE + SUFFIX_SIZE && temporary.at[0] == '.' && by_span_ends(temporary, by_span_of(SUFFIX));
  if (!shaped) {
    return (by_span){.at = NULL, .size = 0};
  }
  const size_t size = temporary.size - RANDOM_SIZE - SUFFIX_SIZE;
  bool random = temporary.at[size] == '.';
  for (size_t i = size + 1; i < size + RANDOM_SIZE; i++) {
    const char byte = temporary.at[i];
    random = random && ((byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f'));
  }
  return by_span_slice(temporary, 1, random ? size - 1 : 0);
}

static bool list_leftovers(by_folder *folder, by_arena *arena, DIR *directory)
{
  const struct dirent *entry = NULL;
  bool done = true;
  while (done && (entry = readdir(directory)) != NULL) {
    const by_span name = by_span_of(entry->d_name);
    if (output_of(name).size != 0) {
      const char *const copy = by_arena_string(arena, name);
      done = copy != NULL && by_list_add(arena, &folder->leftovers, (by_listed){.path = copy});
    }
  }
  return done;
}

static int find_leftovers(by_folder *folder, by_arena *arena)
{
  const int descriptor = openat(folder->descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR *const directory = descriptor < 0 ? NULL : fdopendir(descriptor);
  if (directory == NULL) {
    const int error = errno;
    if (descriptor >= 0) {
      (void)close(descriptor);
    }
    return error;
  }
  const bool done = list_leftovers(folder, arena, directory);
  (void)closedir(directory);
  return done ? 0 : ENOMEM;
}

/* Makes the part of the path before byte `size`, where that is the end of a part; 0, or errno. */
static int make_part(by_folder *folder, size_t size)
{
  const char end = folder->path[size];
  if (end != '/' && end != '\0') {
    return 0;
  }
  folder->path[size] = '\0';
  const int error = mkdir(folder->path, 0777) == 0 ? 0 : errno;
  folder->path[size] = end;
  if (error == 0 && !folder->made) {
    folder->made = true;
    folder->made_from = size;
  }
  return error == EEXIST ? 0 : error;
}

static int make_folder(by_folder *folder)
{
  const size_t size = strlen(folder->path);
  int error = 0;
  for (size_t i = 1; error == 0 && i <= size; i++) {
    error = make_part(folder, i);
  }
  return error;
}

int by_folder_open_existing(by_folder *folder)
{
  if (folder->descriptor >= 0) {
    return 0;
  }
  folder->descriptor = open(folder->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder->descriptor < 0) {
    return errno == ENOENT ? 0 : errno;
  }
  return faccessat(folder->descriptor, ".", W_OK | X_OK, AT_EACCESS) == 0 ? 0 : errno;
}

int by_folder_open(by_folder *folder, by_arena *arena)
{
  static const int FLAGS = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
  if (folder->descriptor >= 0) {
    return 0;
  }
  folder->descriptor = open(folder->path, FLAGS);
  if (folder->descriptor >= 0) {
    return find_leftovers(folder, arena);
  }
  int error = errno == ENOENT ? make_folder(folder) : errno;
  if (error == 0) {
    folder->descriptor = open(folder->path, FLAGS);
    error = folder->descriptor < 0 ? errno : 0;
  }
  return error;
}

/* Flushes the folder that a part of the path, which ends at byte `size`, stands in; 0, or errno. */
static int flush_above(by_folder *folder, size_t size)
{
  const char end = folder->path[size];
  folder->path[size] = '\0';
  const char *const slash = strrchr(folder->path, '/');
  const size_t above = slash == NULL ? 0 : (size_t)(slash - folder->path);
  folder->path[size] = end;
  const char kept = folder->path[above];
  folder->path[above] = above == 0 ? kept : '\0';
  const char *const root = slash == NULL ? "." : "/";
  const int descriptor = open(above == 0 ? root : folder->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  folder->path[above] = kept;
  if (descriptor < 0) {
    return errno;
  }
  const int error = fsync(descriptor) == 0 ? 0 : errno;
  (void)close(descriptor);
  return error;
}

int by_folder_flush(by_folder *folder)
{
  const size_t size = folder->made ? strlen(folder->path) : 0;
  int error = 0;
  for (size_t i = folder->made_from; error == 0 && i != 0 && i <= size; i++) {
    const bool part = (folder->path[i] == '/' || folder->path[i] == '\0') && folder->path[i - 1] != '/';
    error = part ? flush_above(folder, i) : 0;
  }
  return error;
}

static void sweep_one(int folder, const char *name)
{
  const int descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  if (descriptor < 0) {
    return;
  }
  if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
    (void)unlinkat(folder, name, 0);
  }
  (void)close(descriptor);
}

void by_folder_sweep(by_folder *folder, by_span name)
{
  const by_span part = by_temporary_part(name);
  for (size_t i = 0; i < folder->leftovers.count; i++) {
    const char *const leftover = folder->leftovers.items[i].path;
    if (by_span_equal(output_of(by_span_of(leftover)), part)) {
      sweep_one(folder->descriptor, leftover);
    }
  }
}

static void remove_made(by_folder *folder)
{
  for (size_t i = strlen(folder->path); i >= folder->made_from; i--) {
    if (folder->path[i] == '/' || folder->path[i] == '\0') {
      folder->path[i] = '\0';
      (void)rmdir(folder->path);
    }
  }
}

void by_folder_close(by_folder *folder, bool keep)
{
  if (folder->descriptor >= 0) {
    (void)close(folder->descriptor);
    folder->descriptor = -1;
  }
  if (folder->made && !keep) {
    remove_made(folder);
    folder->made = false;
  }
}
