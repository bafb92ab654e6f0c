/* SPDX-License-Identifier: BSD-2-Clause */
/* What a folder is: an unpacked package, or one that holds packages. */
#ifndef BY_CLI_PACKAGE_FOLDER_H
#define BY_CLI_PACKAGE_FOLDER_H

#include "cli/list.h"

/* What a folder holds, with paths relative to it. */
typedef struct by_folder_content {
  by_list packages;
  by_list manifests; /* over a batch */
  by_list folders;   /* that are neither and may hold some; each path ends with a slash */
} by_folder_content;

/* Fills the empty content, sorted by the bytes of the paths; `deep`: with all folders below. Hidden files and folders are left out. A
 * folder that cannot be opened holds nothing; one below stands for itself among the packages. False where memory is short. */
bool by_folder_read(by_arena *arena, const char *folder, bool deep, by_folder_content *found) BY_MUST_USE BY_NONNULL;

bool by_is_folder(const char *path) BY_MUST_USE BY_NONNULL;
/* Whether a file with this name may be a package or an edition. */
bool by_is_package_name(by_span name) BY_MUST_USE;
/* Whether it is one of the files that stand beside the package when an issue was converted. */
bool by_is_edition_name(by_span name) BY_MUST_USE;
/* Whether the folder holds the files of an EPUB, and not of a bag. */
bool by_is_publication(const char *folder) BY_MUST_USE BY_NONNULL;
/* Whether the folder holds the files of an EPUB or of a bag, however damaged. */
bool by_is_unpacked(const char *folder) BY_MUST_USE BY_NONNULL;

#endif
