/* SPDX-License-Identifier: BSD-2-Clause */
/* Verifying an EPUB that is kept as a folder. */
#ifndef BY_CLI_VERIFY_FOLDER_H
#define BY_CLI_VERIFY_FOLDER_H

#include "cli/verify_package.h"

/* `folder`: the open folder of that path. Findings name the files themselves. */
by_status by_verify_folder(const by_verifier *verifier, const char *path, int folder) BY_MUST_USE BY_NONNULL;

#endif
