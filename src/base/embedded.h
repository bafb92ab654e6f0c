/* SPDX-License-Identifier: BSD-2-Clause */
/* Files compiled into the program by the build (tools/embed.cmake): the grammars and profiles of schemas/ and the style sheets of
 * EPUB and report. */
#ifndef BY_BASE_EMBEDDED_H
#define BY_BASE_EMBEDDED_H

#include <stddef.h>

typedef struct by_embedded {
  const char *name; /* of the file, without its folder: record.rng, main.css */
  const unsigned char *bytes;
  size_t size;
} by_embedded;

/* The file of this name, or NULL. */
const by_embedded *by_embedded_named(const char *name);

#endif
