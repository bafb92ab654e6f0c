/* SPDX-License-Identifier: BSD-2-Clause */
/* A file without a name: it is gone with the program, however that ends. */
#ifndef BY_CLI_NAMELESS_H
#define BY_CLI_NAMELESS_H

#include "base/annotate.h"
#include "base/span.h"

#include <stdint.h>

typedef struct by_nameless {
  int descriptor; /* -1: there is none */
  uint64_t size;  /* bytes that count */
} by_nameless;

/* Makes it in the folder, where it has none yet and the file system can. At NULL: nothing happens. */
void by_nameless_open(by_nameless *file, const char *folder) BY_NONNULL_AT(1);
/* So, where the system has its temporary files. */
void by_nameless_open_anywhere(by_nameless *file) BY_NONNULL;
/* Appends all or nothing. */
bool by_nameless_add(by_nameless *file, by_span bytes) BY_MUST_USE BY_NONNULL;
void by_nameless_close(by_nameless *file) BY_NONNULL;

#endif
