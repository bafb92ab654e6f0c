/* SPDX-License-Identifier: BSD-2-Clause */
/* What the two files about profiles share; nothing outside them includes this. */
#ifndef BY_CHECK_BAG_PROFILE_PARTS_H
#define BY_CHECK_BAG_PROFILE_PARTS_H

#include "check/bag_profile.h"

/* Texts, each with a NUL behind it. */
typedef struct by_profile_list {
  by_span *items;
  size_t count;
  bool given; /* the profile has it, though it may be empty */
} by_profile_list;

typedef enum by_profile_lists {
  BY_LIST_MANIFESTS_REQUIRED,
  BY_LIST_MANIFESTS_ALLOWED,
  BY_LIST_TAG_MANIFESTS_REQUIRED,
  BY_LIST_TAG_MANIFESTS_ALLOWED,
  BY_LIST_TAG_FILES_REQUIRED,
  BY_LIST_TAG_FILES_ALLOWED,
  BY_LIST_PAYLOAD_FILES_REQUIRED,
  BY_LIST_SERIALIZATIONS,
  BY_LIST_VERSIONS,
  BY_LISTS
} by_profile_lists;

/* A field of bag-info.txt. */
typedef struct by_profile_field {
  by_span label;
  bool required;
  bool recommended;
  bool once;
  by_profile_list values;
} by_profile_field;

typedef enum by_profile_serialization {
  BY_SERIALIZATION_OPTIONAL,
  BY_SERIALIZATION_REQUIRED,
  BY_SERIALIZATION_FORBIDDEN
} by_profile_serialization;

struct by_bag_profile {
  by_arena *arena; /* owns what follows */
  by_span identifier;
  by_profile_field *fields;
  size_t field_count;
  by_profile_list lists[BY_LISTS];
  by_profile_serialization serialization;
  bool no_fetch;
  bool strict; /* our own demand X-Bayegan-Strict */
};

#endif
