/* SPDX-License-Identifier: BSD-2-Clause */
/* Folders are read once; what is in them is told apart only by name, opening decides the rest. */
#include "cli/list.h"

#include "cli/input.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

bool by_list_add(by_arena *arena, by_list *list, by_listed item)
{
  by_listed *const items = by_arena_grow(arena, list->items, list->count, &list->capacity, sizeof *items);
  if (items == NULL) {
    return false;
  }
  list->items = items;
  list->items[list->count++] = item;
  return true;
}

static int listed_order(const void *a, const void *b)
{
  const by_listed *const left = a;
  const by_listed *const right = b;
  return strcmp(left->path, right->path);
}

void by_list_sort(by_list *list, size_t first)
{
  if (list->count - first > 1) {
    qsort(list->items + first, list->count - first, sizeof *list->items, listed_order);
  }
}

char *by_path_join(by_arena *arena, by_span folder, by_span name)
{
  const size_t slash = folder.size != 0 && folder.at[folder.size - 1] != '/' ? 1 : 0;
  char *const path = by_arena_take(arena, 1, folder.size + slash + name.size + 1);
  if (path == NULL) {
    return NULL;
  }
  if (folder.size != 0) {
    memcpy(path, folder.at, folder.size);
  }
  memcpy(path + folder.size, "/", slash);
  memcpy(path + folder.size + slash, name.at, name.size);
  return path;
}

static bool is_text(const struct dirent *entry)
{
  const by_span name = by_span_of(entry->d_name);
  return entry->d_type != DT_DIR && name.at[0] != '.' && by_span_ends(name, by_span_of(".txt"));
}

/* Adds the texts of an open folder; 0, or errno. */
static int add_texts(DIR *folder, const char *path, by_arena *arena, by_list *list)
{
  for (;;) {
    errno = 0;
    const struct dirent *const entry = readdir(folder);
    if (entry == NULL) {
      return errno;
    }
    if (is_text(entry)) {
      char *const joined = by_path_join(arena, by_span_of(path), by_span_of(entry->d_name));
      if (joined == NULL || !by_list_add(arena, list, (by_listed){.path = joined})) {
        return ENOMEM;
      }
    }
  }
}

static bool add_folder(const char *path, by_arena *arena, by_list *list)
{
  const size_t first = list->count;
  DIR *const folder = opendir(path);
  const int error = folder == NULL ? errno : add_texts(folder, path, arena, list);
  if (folder != NULL) {
    (void)closedir(folder);
  }
  if (error == ENOMEM) {
    return false;
  }
  if (error != 0) {
    list->count = first;
    return by_list_add(arena, list, (by_listed){.path = path, .error = error});
  }
  if (list->count == first) {
    return by_list_add(arena, list, (by_listed){.path = path, .error = BY_LISTED_EMPTY});
  }
  by_list_sort(list, first);
  return true;
}

bool by_list_texts(char *const *paths, size_t count, by_arena *arena, by_list *list)
{
  list->items = by_arena_take(arena, count, sizeof *list->items);
  list->capacity = count;
  bool done = list->items != NULL;
  for (size_t i = 0; done && i < count; i++) {
    struct stat state;
    if (!by_input_is_standard(paths[i]) && stat(paths[i], &state) == 0 && S_ISDIR(state.st_mode)) {
      done = add_folder(paths[i], arena, list);
    } else {
      done = by_list_add(arena, list, (by_listed){.path = paths[i]});
    }
  }
  return done;
}
