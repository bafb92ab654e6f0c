/* SPDX-License-Identifier: BSD-2-Clause */
/* Some programs read a ZIP by its directory, others by the headers before the members: both must see the same. */
#include "pack/zip_listing.h"

#include "base/rules_container.h"

#include <stdlib.h>

enum { FIRST_MEMBERS = 64 };

void by_zip_listing_drop(by_zip_listing *listing)
{
  free(listing->members);
  listing->members = NULL;
}

by_zip_member *by_zip_listing_add(by_zip_listing *listing, const by_zip_header *header)
{
  if (!by_arena_charge(listing->findings->arena, sizeof(by_zip_member))) {
    return NULL;
  }
  if (listing->count == listing->capacity) {
    const size_t capacity = listing->capacity == 0 ? FIRST_MEMBERS : listing->capacity * 2;
    by_zip_member *members = realloc(listing->members, capacity * sizeof *members);
    if (members == NULL) {
      return NULL;
    }
    listing->members = members;
    listing->capacity = capacity;
  }
  by_zip_member *member = &listing->members[listing->count++];
  *member = (by_zip_member){.header = *header};
  return member;
}

static int offset_against_member(const void *offset, const void *member)
{
  const uint64_t wanted = *(const uint64_t *)offset;
  const uint64_t found = ((const by_zip_member *)member)->header.offset;
  return (wanted > found) - (wanted < found);
}

/* What the two say differently, or NULL. */
static const char *difference(const by_zip_header *member, const by_zip_header *entry)
{
  if (!by_span_equal(member->name, entry->name)) {
    return "the name";
  }
  if (((member->flags ^ entry->flags) & ~(unsigned)BY_ZIP_EFFORT) != 0 || member->method != entry->method) {
    return "how it is packed";
  }
  if (member->packed != entry->packed || member->plain != entry->plain) {
    return "the sizes";
  }
  return member->crc == entry->crc ? NULL : "the checksum";
}

static void report(const by_zip_listing *listing, const by_zip_header *entry, const char *what)
{
  by_member_report(listing->findings, BY_CONTAINER_DIRECTORY_MISMATCH, entry->name, what);
}

void by_zip_listing_compare(by_zip_listing *listing, const by_zip_header *entry)
{
  by_zip_member *member = NULL;
  if (listing->count != 0) {
    member = bsearch(&entry->offset, listing->members, listing->count, sizeof *member, offset_against_member);
  }
  if (member == NULL) {
    report(listing, entry, "no member begins there");
    return;
  }
  const char *what = member->listed ? "it is listed twice" : difference(&member->header, entry);
  member->listed = true;
  if (what != NULL) {
    report(listing, entry, what);
  }
  if (entry->special != '\0') {
    const char type[] = {entry->special, '\0'};
    by_member_report(listing->findings, BY_CONTAINER_LINK, entry->name, type);
  }
}

void by_zip_listing_check_hidden(const by_zip_listing *listing)
{
  for (size_t i = 0; i < listing->count; i++) {
    if (!listing->members[i].listed) {
      by_member_report(listing->findings, BY_CONTAINER_MEMBER_HIDDEN, listing->members[i].header.name, NULL);
    }
  }
}
