/* SPDX-License-Identifier: BSD-2-Clause */
/* Our own strict look at a tar (POSIX.1-2017 pax, ustar interchange format; GNU long names) before a library reads it. */
#ifndef BY_PACK_TAR_SCAN_H
#define BY_PACK_TAR_SCAN_H

#include "base/finding.h"
#include "base/status.h"

typedef struct by_tar_member {
  by_span path;  /* without `./` before and `/` behind */
  by_span bytes; /* empty for a folder */
  bool directory;
} by_tar_member;

typedef struct by_tar_members {
  by_tar_member *items;
  size_t count;
  size_t capacity;
} by_tar_members;

/* Lists the members; the list lives in the findings' arena. BY_REFUSED with findings where the bytes are not what the format demands. */
by_status by_tar_scan(by_span bytes, by_findings *findings, by_tar_members *members) BY_MUST_USE BY_NONNULL;

#endif
