/* SPDX-License-Identifier: BSD-2-Clause */
/* What the names and sizes of a ZIP's members may be, and which names are one. Private to the readers of EPUBs. */
#ifndef BY_PACK_ZIP_MEMBERS_H
#define BY_PACK_ZIP_MEMBERS_H

#include "pack/name.h"
#include "pack/zip_scan.h"

/* The row of by_container_rules that the name breaks, or BY_CONTAINER_RULES. `marked`: its header says that it is UTF-8; `general`: of the
 * container of anybody, where it may go without saying, and a name that ends in a slash stands for a folder. `why`: what is not safe. */
size_t by_zip_name_fault(by_span name, bool marked, bool general, const char **why) BY_MUST_USE BY_NONNULL_AT(4);
/* What a member is by its attributes where those are a Unix mode of something else than a regular file; else NULL. */
const char *by_zip_special(uint32_t system, uint32_t attributes) BY_MUST_USE;
/* Whether so many plain bytes can come of the packed ones. */
bool by_zip_sizes_are_possible(const by_zip_entry *entry) BY_MUST_USE BY_NONNULL;
/* Claims the names of files in NFC without case, with the indices of the entries; false where memory is short. */
bool by_zip_claim_names(const by_zip_entries *entries, by_arena *arena, by_claims *claims) BY_MUST_USE BY_NONNULL;

#endif
