/* SPDX-License-Identifier: BSD-2-Clause */
/* batch.csv beside the packages of a batch. */
#ifndef BY_CLI_PACKAGES_SHEET_H
#define BY_CLI_PACKAGES_SHEET_H

#include "base/arena.h"
#include "cli/packages.h"

/* Reads it, gives the packages from `first` on their rows, and fills the findings: what is wrong with the sheet, files that it lists and
 * that are missing, packages that it does not list. NULL in `*path`: there is none, or it is somebody else's. False where memory is
 * short. */
bool by_packages_read_sheet(const by_packages *packages, size_t first, const char *folder, by_findings *findings,
                            const char **path) BY_MUST_USE BY_NONNULL;

#endif
