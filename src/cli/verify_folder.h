/* SPDX-License-Identifier: BSD-2-Clause */
/* Verifying what is kept as a folder: an EPUB, and the names in findings about one. */
#ifndef BY_CLI_VERIFY_FOLDER_H
#define BY_CLI_VERIFY_FOLDER_H

#include "cli/verify_package.h"

/* A member of a folder is a file, which editors and forges can open: findings name it so. False where memory is short. */
bool by_name_files(bayegan_job *job) BY_MUST_USE BY_NONNULL;
/* `folder`: the open folder of that path. Findings name the files themselves. */
by_status by_verify_folder(const by_verifier *verifier, const char *path, int folder) BY_MUST_USE BY_NONNULL;

#endif
