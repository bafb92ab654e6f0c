/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of members: which ones we write, which ones may be read, and which ones cannot stand beside each other. */
#ifndef BY_PACK_NAME_H
#define BY_PACK_NAME_H

#include "base/annotate.h"
#include "base/arena.h"

enum { BY_NAME_MOST = 4096 }; /* bytes of the longest path that is read */

/* Whether we write this path: segments of ASCII letters, digits, dot, underscore and hyphen that begin with a letter or digit, do not
 * end in a dot and are no Windows device name. */
bool by_name_is_portable(by_span path);
/* Whether a file of this name stays below the folder that it is unpacked into: relative, no empty, `.` or `..` segment, no backslash,
 * no control character, not longer than BY_NAME_MOST. */
bool by_name_is_safe(by_span path);

/* The names of one container, sorted. */
typedef struct by_names {
  by_span *items;
  size_t count;
  bool fold; /* ASCII letters of either case are equal */
} by_names;

void by_names_sort(by_names *names) BY_NONNULL;
/* The next name, from `*index` on, that equals another or lies below another that is a file; `*index` moves behind it. */
bool by_names_clash(const by_names *names, size_t *index, by_span *clash) BY_MUST_USE BY_NONNULL;
/* Whether a folder of this name has a file's name or lies below one. */
bool by_names_block(const by_names *names, by_span folder) BY_MUST_USE BY_NONNULL;

#endif
