/* SPDX-License-Identifier: BSD-2-Clause */
/* Our own strict look at a ZIP (APPNOTE 6.3.9, archival profile) before a library or a reader trusts a single number in it. */
#ifndef BY_PACK_ZIP_SCAN_H
#define BY_PACK_ZIP_SCAN_H

#include "pack/unzip.h"

#include <stdint.h>

enum { BY_ZIP_STORED = 0, BY_ZIP_DEFLATED = 8 };

typedef struct by_zip_entry {
  by_span name;
  by_span packed;  /* the bytes in the container */
  size_t offset;   /* of its local header */
  size_t size;     /* of the plain bytes, as claimed; within the limits */
  uint32_t crc;    /* of the plain bytes, as claimed */
  unsigned method; /* BY_ZIP_STORED or BY_ZIP_DEFLATED */
  bool described;  /* a data descriptor follows */
} by_zip_entry;

/* Whether the plain bytes are so many times the packed ones that readers take the entry for a bomb. */
bool by_zip_is_swollen(const by_zip_entry *entry) BY_NONNULL;

typedef struct by_zip_entries {
  by_zip_entry *items;
  size_t count;
} by_zip_entries;

/* Fills `entries` in the order of the central directory, which must be the order of the bytes. BY_REFUSED with findings where any
 * byte of the structure is not as the profile has it, but for what the directory says beside the bytes, which is only a finding
 * (epub-zip-form). Nothing is inflated.
 *
 * In general, the container of anybody (APPNOTE as EPUB 3.3, section 4.3.2, allows it), data descriptors, extra fields, comments and
 * another order are passed over; names that EPUB forbids and bytes that belong to no member are findings, and the entries are filled
 * nevertheless, but not where a member hides in those bytes. */
by_status by_zip_scan(by_span bytes, const by_unzip_demands *demands, by_zip_entries *entries) BY_MUST_USE BY_NONNULL;

#endif
