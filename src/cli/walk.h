/* SPDX-License-Identifier: BSD-2-Clause */
/* The files in and below a folder. */
#ifndef BY_CLI_WALK_H
#define BY_CLI_WALK_H

#include "cli/list.h"

/* Lists every file below the open folder, with its path relative to it, in the order of their bytes. Links are listed, never followed;
 * empty folders are not listed. 0, or errno, and the folder in or below which something cannot be read, empty for the top. */
int by_walk(int folder, by_arena *arena, by_list *files, by_span *unread) BY_MUST_USE BY_NONNULL;

#endif
