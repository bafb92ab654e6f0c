/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of members: which ones we write, which ones may be read, and which ones cannot stand beside each other. */
#ifndef BY_PACK_NAME_H
#define BY_PACK_NAME_H

#include "base/annotate.h"
#include "base/arena.h"

#include <stdint.h>

enum { BY_NAME_MOST = 4096 }; /* bytes of the longest path that is read */

/* Whether we write this path: segments of ASCII letters, digits, dot, underscore and hyphen that begin with a letter or digit, do not
 * end in a dot and are no Windows device name. */
bool by_name_is_portable(by_span path);
/* NULL where a file of this name stays below the folder that it is unpacked into: relative, UTF-8, no empty, `.` or `..` segment, no
 * backslash, no control character, not longer than BY_NAME_MOST; else what is wrong. `lines`: line feed and carriage return may stand in
 * it, which a manifest writes as %0A and %0D. */
const char *by_name_fault(by_span path, bool lines) BY_MUST_USE;

/* One member's claim to its place. */
typedef struct by_claim {
  by_span path;   /* borrowed */
  uint32_t index; /* of the member, for whoever made the claim */
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
/* The next claim to the path of an earlier file, or to one below it, and that of the file; folders may stand twice and hold others. False
 * where there is none. */
bool by_claims_clash(by_claims *claims, by_claim *earlier, by_claim *later) BY_MUST_USE BY_NONNULL;

#endif
