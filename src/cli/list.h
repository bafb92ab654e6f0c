/* SPDX-License-Identifier: BSD-2-Clause */
/* The list of inputs: what the command line names, with every folder replaced by the texts in it. */
#ifndef BY_CLI_LIST_H
#define BY_CLI_LIST_H

#include "base/arena.h"
#include "base/rule.h"

enum { BY_LISTED_EMPTY = -1 }; /* no text is in the folder */

/* An input; there may be a million. */
typedef struct by_listed {
  const char *path;
  int error; /* of the system, that hides what is in a folder, or BY_LISTED_EMPTY; 0: none */
} by_listed;

typedef struct by_list {
  by_listed *items;
  size_t count;
  size_t capacity;
} by_list;

/* Folders stand for the *.txt in them, in the order of their bytes; not hidden ones, nor those of folders below. All strings live in the
 * arena or in `paths`. False where memory is short. */
bool by_list_texts(char *const *paths, size_t count, by_arena *arena, by_list *list) BY_MUST_USE BY_NONNULL;
/* Appends; false where memory is short. */
bool by_list_add(by_arena *arena, by_list *list, by_listed item) BY_MUST_USE BY_NONNULL;
/* Sorts from item `first` on by the bytes of the paths. */
void by_list_sort(by_list *list, size_t first) BY_NONNULL;
/* `folder`/`name` in the arena; NULL where memory is short. */
char *by_path_join(by_arena *arena, by_span folder, by_span name) BY_MUST_USE BY_NONNULL;

#endif
