/* SPDX-License-Identifier: BSD-2-Clause */
/* batch.csv beside the packages of a batch. */
#ifndef BY_CLI_PACKAGES_SHEET_H
#define BY_CLI_PACKAGES_SHEET_H

#include "base/arena.h"
#include "cli/packages.h"

/* Where a sheet is looked for. */
typedef struct by_sheet_place {
  const char *folder; /* of the batch */
  by_span below;      /* path of the sheet's folder in that one, empty or with a slash at its end */
} by_sheet_place;

/* Reads it, gives the packages from `first` on their rows, and fills the findings: what is wrong with the sheet, files that it lists and
 * that are missing, packages beside it that it does not list. NULL in `*path`: there is none. False where memory is short. */
bool by_packages_read_sheet(const by_packages *packages, size_t first, const by_sheet_place *at, by_findings *findings,
                            const char **path) BY_MUST_USE BY_NONNULL;

#endif
