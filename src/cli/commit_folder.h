/* SPDX-License-Identifier: BSD-2-Clause */
/* The output folder: made where it is missing, gone again where nothing came of it, and rid of what a killed run left behind. Part of
 * commit.h. */
#ifndef BY_CLI_COMMIT_FOLDER_H
#define BY_CLI_COMMIT_FOLDER_H

#include "cli/list.h"

typedef struct by_folder {
  char *path;        /* owned by the arena that it was given */
  int descriptor;    /* -1: not open */
  bool made;         /* by us */
  size_t made_from;  /* bytes of the path's shortest part that we made */
  by_list leftovers; /* names of temporaries that were there when it was opened */
} by_folder;

/* Prepares, opens nothing; false where memory is short. */
bool by_folder_set(by_folder *folder, const char *path, by_arena *arena) BY_MUST_USE BY_NONNULL;
/* Opens the folder, and makes it with all above it where it is missing; 0, or errno. Does nothing where it is open. */
int by_folder_open(by_folder *folder, by_arena *arena) BY_MUST_USE BY_NONNULL;
/* Opens the folder where it is there, and makes nothing: where it is missing it stays closed. EACCES where nothing can be written there. */
int by_folder_open_existing(by_folder *folder) BY_MUST_USE BY_NONNULL;
/* Makes durable that the folder is there, and all that was made above it; 0, or errno. */
int by_folder_flush(by_folder *folder) BY_MUST_USE BY_NONNULL;
/* Removes the temporaries of the output `name` that no process holds any more. */
void by_folder_sweep(by_folder *folder, by_span name) BY_NONNULL;
/* Closes; `keep` false: removes what was made, as far as it is empty. */
void by_folder_close(by_folder *folder, bool keep) BY_NONNULL;

#endif
