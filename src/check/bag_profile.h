/* SPDX-License-Identifier: BSD-2-Clause */
/* Profiles of bags (BagIt Profiles 1.3.0): what a receiver demands beyond BagIt itself, as JSON. */
#ifndef BY_CHECK_BAG_PROFILE_H
#define BY_CHECK_BAG_PROFILE_H

#include "base/finding.h"

/* What a bag came in. */
typedef enum by_bag_serialization {
  BY_BAG_AS_FOLDER,
  BY_BAG_AS_TAR,
  BY_BAG_AS_GZIP,
  BY_BAG_AS_XZ,
  BY_BAG_AS_ZSTD,
  BY_BAG_AS_BZIP2,
  BY_BAG_AS_ZIP,
  BY_BAG_SERIALIZATIONS
} by_bag_serialization;

typedef struct by_bag_profile by_bag_profile; /* once read it is never changed, and may be used by several threads */

void by_bag_profile_free(by_bag_profile *profile);
/* Reads a profile; NULL with a finding profile-invalid where it is none, or without one where memory is short. */
by_bag_profile *by_bag_profile_read(by_span json, by_findings *findings) BY_OWNED_BY(by_bag_profile_free) BY_NONNULL;
/* Whether headers and manifests must be in the one form that this program writes; not where it is NULL. */
bool by_bag_profile_is_strict(const by_bag_profile *profile);
/* The JSON of a profile that the program knows by name ("archive", "btr"); empty where there is none. */
by_span by_bag_profile_named(by_span name);
/* The names of these, by index; NULL behind the last. */
const char *by_bag_profile_at(size_t index);

#endif
