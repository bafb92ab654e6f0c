/* SPDX-License-Identifier: BSD-2-Clause */
/* A walk without recursion: folders that were met wait in a list. */
#include "cli/walk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct walk {
  int top;
  by_arena *arena;
  by_list *files;
  by_list folders;
} walk;

static bool is_step(const char *name)
{
  return strcmp(name, ".") == 0 || strcmp(name, "..") == 0;
}

/* Puts one entry on its list; 0, or errno. */
static int sort_entry(walk *walking, const char *folder, const char *name)
{
  struct stat state;
  const char *const path = by_path_join(walking->arena, by_span_of(folder), by_span_of(name));
  if (path == NULL) {
    return ENOMEM;
  }
  if (fstatat(walking->top, path, &state, AT_SYMLINK_NOFOLLOW) != 0) {
    return errno;
  }
  by_list *const list = S_ISDIR(state.st_mode) ? &walking->folders : walking->files;
  return by_list_add(walking->arena, list, (by_listed){.path = path}) ? 0 : ENOMEM;
}

static int read_entries(walk *walking, const char *folder, DIR *directory)
{
  for (;;) {
    errno = 0;
    const struct dirent *const entry = readdir(directory);
    if (entry == NULL) {
      return errno;
    }
    const int error = is_step(entry->d_name) ? 0 : sort_entry(walking, folder, entry->d_name);
    if (error != 0) {
      return error;
    }
  }
}

static int read_folder(walk *walking, const char *folder)
{
  const char *const path = folder[0] == '\0' ? "." : folder;
  const int descriptor = openat(walking->top, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (descriptor < 0) {
    return errno;
  }
  DIR *const directory = fdopendir(descriptor);
  if (directory == NULL) {
    const int error = errno;
    (void)close(descriptor);
    return error;
  }
  const int error = read_entries(walking, folder, directory);
  (void)closedir(directory);
  return error;
}

int by_walk(int folder, by_arena *arena, by_list *files, by_span *unread)
{
  walk state = {.top = folder, .arena = arena, .files = files};
  int error = read_folder(&state, "");
  *unread = by_span_of("");
  for (size_t i = 0; error == 0 && i < state.folders.count; i++) {
    *unread = by_span_of(state.folders.items[i].path);
    error = read_folder(&state, state.folders.items[i].path);
  }
  by_list_sort(files, 0);
  return error;
}
