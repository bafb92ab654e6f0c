/* SPDX-License-Identifier: BSD-2-Clause */
/* What `bayegan --version` prints. */
#ifndef BY_CLI_VERSION_H
#define BY_CLI_VERSION_H

#include "base/buffer.h"

/* The program's version on the first line, then one line a library, as the program was built with it. */
void by_version_page(by_buffer *out) BY_NONNULL;

#endif
