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

/* One member's claim to its place. */
typedef struct by_claim {
  by_span path; /* borrowed */
  bool folder;
} by_claim;

/* The claims of all members of one container. Starts as zeros. */
typedef struct by_claims {
  by_claim *items;
  size_t count;
  size_t capacity;
  size_t next;  /* to be looked at */
  by_claim top; /* the last file that stands by itself; path empty: none */
} by_claims;

void by_claims_drop(by_claims *claims) BY_NONNULL;
/* False where memory is short. */
bool by_claims_add(by_claims *claims, by_claim claim) BY_MUST_USE BY_NONNULL;
/* Once all are added: makes them ready for the next. */
void by_claims_sort(by_claims *claims) BY_NONNULL;
/* The next path that an earlier file has too, or that lies below one; folders may stand twice and hold others. False where there is none.
 */
bool by_claims_clash(by_claims *claims, by_span *clash) BY_MUST_USE BY_NONNULL;

#endif
