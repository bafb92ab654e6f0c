/* SPDX-License-Identifier: BSD-2-Clause */
/* A BagIt 1.0 bag (RFC 8493) around the representations of one issue: the tag files and manifests, in the order of the tar. */
#ifndef BY_PACK_BAG_H
#define BY_PACK_BAG_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/status.h"
#include "model/artifact.h"

/* What a bag says of itself, and what it is made of. */
typedef struct by_bag_info {
  by_span organization;        /* may be empty: no field */
  bool repository;             /* the profile Beyond the Repository is named, too */
  by_span id;                  /* External-Identifier */
  by_span title;               /* External-Description; may be empty */
  const char *date;            /* Bagging-Date */
  const char *version;         /* of the program */
  const by_artifacts *payload; /* paths begin with data/, sha512 known */
  const by_artifacts *tags;    /* further tag files (metadata/metadata.csv), sha512 known */
} by_bag_info;

/* The text of bag-info.txt; without a payload, without its Payload-Oxum. */
void by_bag_write_info(const by_bag_info *info, by_buffer *text) BY_NONNULL;
/* Fills `bag` with bagit.txt, bag-info.txt, manifest-sha512.txt, tagmanifest-sha512.txt, the other tag files and the payload, each group
 * bytewise. BY_INTERNAL where a path could not stand in a bag. */
by_status by_bag_assemble(const by_bag_info *info, by_digester *digester, by_arena *arena, by_artifacts *bag) BY_MUST_USE BY_NONNULL;

#endif
