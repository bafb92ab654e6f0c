/* SPDX-License-Identifier: BSD-2-Clause */
/* What one conversion makes: named bytes with their digests, hashed once. */
#ifndef BY_MODEL_ARTIFACT_H
#define BY_MODEL_ARTIFACT_H

#include "base/digest.h"

typedef struct by_artifact {
  by_span path;       /* within its container, or the file name; ASCII */
  by_span media_type; /* may be empty */
  by_span bytes;
  by_digest sha256;   /* size 0 where nothing needs it */
  by_digest sha512;
  bool constant; /* the bytes are part of the program: what was made of them once is good for all issues */
} by_artifact;

typedef struct by_artifacts {
  by_artifact *items;
  size_t count;
  size_t capacity;
} by_artifacts;

/* Appends; false where the list is full. */
bool by_artifacts_add(by_artifacts *artifacts, by_artifact artifact) BY_MUST_USE BY_NONNULL;

#endif
