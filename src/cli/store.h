/* SPDX-License-Identifier: BSD-2-Clause */
/* What a package on a pipe, or packed, has of large EPUBs lies in a file without a name until they are looked at. */
#ifndef BY_CLI_STORE_H
#define BY_CLI_STORE_H

#include "base/store.h"
#include "cli/nameless.h"

/* The file is made with the first bytes. by_nameless_close is due. */
by_store by_store_begin(by_nameless *file) BY_MUST_USE BY_NONNULL;

#endif
