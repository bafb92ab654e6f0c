/* SPDX-License-Identifier: BSD-2-Clause */
/* The members of a ZIP against its directory. */
#ifndef BY_PACK_ZIP_LISTING_H
#define BY_PACK_ZIP_LISTING_H

#include "pack/member.h"
#include "pack/zip_record.h"

typedef struct by_zip_member {
  by_zip_header header; /* the local one; sizes and CRC those of the descriptor where it has one; offset: where it begins */
  bool listed;          /* the directory has an entry for it */
} by_zip_member;

/* Starts as zeros but for the findings. */
typedef struct by_zip_listing {
  by_findings *findings;
  by_zip_member *members; /* as they came, by ascending offsets */
  size_t count;
  size_t capacity;
  by_zip_directory directory; /* as it was found */
} by_zip_listing;

void by_zip_listing_drop(by_zip_listing *listing) BY_NONNULL;
/* A new member, or NULL where memory is short; it may move with the next one. */
by_zip_member *by_zip_listing_add(by_zip_listing *listing, const by_zip_header *header) BY_MUST_USE BY_NONNULL;
/* Holds an entry of the directory against its member. */
void by_zip_listing_compare(by_zip_listing *listing, const by_zip_header *entry) BY_NONNULL;
/* At the end: members that the directory does not list. */
void by_zip_listing_check_hidden(const by_zip_listing *listing) BY_NONNULL;

#endif
