/* SPDX-License-Identifier: BSD-2-Clause */
/* EPUB containers (EPUB 3.3, OCF ZIP container) opened in memory; their members are inflated one after the other. */
#ifndef BY_PACK_UNZIP_H
#define BY_PACK_UNZIP_H

#include "base/finding.h"
#include "base/sparse.h"
#include "model/holdings.h"

typedef struct by_unzip by_unzip;

void by_unzip_close(by_unzip *zip);

typedef struct by_unzip_demands {
  by_arena *arena; /* of what is remembered of the members */
  by_findings *findings;
  bool general;            /* the container of anybody (by_zip_scan_general) */
  size_t most;             /* plain bytes of a member that is given whole */
  const by_sparse *sparse; /* that the bytes of the container belong to; NULL: none */
} by_unzip_demands;

/* Opens a ZIP, which outlives it, after our own scanner has found its structure sound. BY_REFUSED with findings (epub-zip-unreadable, ...)
 * where it is not; *zip is NULL but for BY_OK. */
by_status by_unzip_open(by_span bytes, const by_unzip_demands *demands, by_unzip **zip) BY_MUST_USE BY_NONNULL_AT(2, 3);
/* Its members in the order of the central directory, but for folders; they live as long as it does. A damaged one is epub-zip-crc, one that
 * is too large to be given whole epub-zip-limit. */
by_holdings by_unzip_holdings(by_unzip *zip) BY_NONNULL;
/* From here on so many bytes of a member may be given whole; those that lie in memory are given back. */
void by_unzip_allow(by_unzip *zip, size_t most) BY_NONNULL;
/* From here on findings go to another list. */
void by_unzip_report_to(by_unzip *zip, by_findings *findings) BY_NONNULL;

#endif
