/* SPDX-License-Identifier: BSD-2-Clause */
/* Printing a page that is the whole answer of a command. */
#ifndef BY_CLI_PAGE_H
#define BY_CLI_PAGE_H

#include "base/buffer.h"
#include "cli/process.h"

/* Writes the page to standard output and drops it. Gives `status`, or BY_EXIT_ENVIRONMENT where memory or writing failed. */
int by_page_print(by_buffer *page, int status) BY_MUST_USE BY_NONNULL;

#endif
