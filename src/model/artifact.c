/* SPDX-License-Identifier: BSD-2-Clause */
/* A list of artifacts in room that its owner gave it. */
#include "model/artifact.h"

bool by_artifacts_add(by_artifacts *artifacts, by_artifact artifact)
{
  if (artifacts->count == artifacts->capacity) {
    return false;
  }
  artifacts->items[artifacts->count++] = artifact;
  return true;
}

const by_artifact *by_artifacts_named(const by_artifacts *artifacts, const char *path)
{
  for (size_t i = 0; i < artifacts->count; i++) {
    if (by_span_is(artifacts->items[i].path, path)) {
      return &artifacts->items[i];
    }
  }
  return NULL;
}
