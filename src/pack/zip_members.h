/* SPDX-License-Identifier: BSD-2-Clause */
/* What the names of a ZIP's members may be, and whether two members are in each other's way. Private to the scanner of ZIPs. */
#ifndef BY_PACK_ZIP_MEMBERS_H
#define BY_PACK_ZIP_MEMBERS_H

#include "pack/name.h"
#include "pack/zip_scan.h"

/* The row of by_container_rules that the name breaks, or BY_CONTAINER_RULES. `marked`: its header says that it is UTF-8; `general`: of the
 * container of anybody, where it may go without saying, and a name that ends in a slash stands for a folder. */
size_t by_zip_name_fault(by_span name, bool marked, bool general) BY_MUST_USE;
/* Claims the names of files in NFC without case; false where memory is short. */
bool by_zip_claim_names(const by_zip_entries *entries, by_arena *arena, by_claims *claims) BY_MUST_USE BY_NONNULL;
/* The name of a member that shares bytes with the one before it, a way to a bomb; false where memory is short. */
bool by_zip_find_overlap(const by_zip_entries *entries, by_arena *arena, by_span *shared) BY_MUST_USE BY_NONNULL;

#endif
