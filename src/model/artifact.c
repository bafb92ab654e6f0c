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
