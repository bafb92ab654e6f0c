/* SPDX-License-Identifier: BSD-2-Clause */
/* Which bytes of a ZIP belong to which member. Private to the scanner of ZIPs. */
#ifndef BY_PACK_ZIP_EXTENT_H
#define BY_PACK_ZIP_EXTENT_H

#include "pack/zip_scan.h"

/* Holds the extents of the entries, whose packed bytes lie in `area`, against each other: epub-zip-headers where two members share bytes or
 * a member lies there that no entry lists, which makes it *broken; epub-zip-gap for other bytes between them. False where memory is short.
 */
bool by_zip_check_extents(const by_zip_entries *entries, by_span area, const by_unzip_demands *demands,
                          bool *broken) BY_MUST_USE BY_NONNULL;

#endif
