/* SPDX-License-Identifier: BSD-2-Clause */
/* The records of a ZIP (APPNOTE 6.3.9, section 4.3) as anybody writes them: with ZIP64 sizes, extra fields and data descriptors. */
#ifndef BY_PACK_ZIP_RECORD_H
#define BY_PACK_ZIP_RECORD_H

#include "base/annotate.h"
#include "base/span.h"

#include <stdint.h>

typedef enum by_zip_kind {
  BY_ZIP_LOCAL,   /* before each member */
  BY_ZIP_CENTRAL, /* an entry of the directory */
  BY_ZIP_END64,
  BY_ZIP_LOCATOR, /* of the record before */
  BY_ZIP_END,
  BY_ZIP_KINDS /* none of these */
} by_zip_kind;

enum { BY_ZIP_SIGNATURE = 4, BY_ZIP_RECORD_MOST = 56, BY_ZIP_DESCRIPTOR_MOST = 24 };
/* Flags: encryption in three forms; a data descriptor; patches instead of bytes; UTF-8; how hard the compressor tried, which means nothing.
 */
enum { BY_ZIP_ENCRYPTED = 0x2041, BY_ZIP_DESCRIBED = 0x0008, BY_ZIP_PATCHED = 0x0020, BY_ZIP_MARKED_UTF8 = 0x0800, BY_ZIP_EFFORT = 0x0006 };

/* What the record is by its first four bytes. */
by_zip_kind by_zip_kind_of(const char *signature) BY_NONNULL;
/* Bytes of the record before its names, fields and comments. */
size_t by_zip_record_size(by_zip_kind kind);
/* Bytes of names, fields and comments behind it. */
size_t by_zip_behind_size(by_zip_kind kind, const char *record) BY_NONNULL;

/* A local header or an entry of the directory. */
typedef struct by_zip_header {
  by_span name; /* UTF-8 where the container gives that */
  uint64_t packed;
  uint64_t plain;
  uint64_t offset; /* of the local header; 0 in a local header */
  uint32_t crc;
  unsigned flags;
  unsigned method;
  char special; /* 'l', 'b', 'c', 'p', 's': a link or another special file by its Unix mode; NUL: none */
} by_zip_header;

/* NULL, or what is wrong with it. */
const char *by_zip_read_local(const char *record, by_span behind, by_zip_header *header) BY_MUST_USE BY_NONNULL;
const char *by_zip_read_central(const char *record, by_span behind, by_zip_header *header) BY_MUST_USE BY_NONNULL;

/* What the record has that a plain container has not, or NULL. `behind`: bytes behind it. */
const char *by_zip_feature_of(by_zip_kind kind, const char *record, size_t behind) BY_NONNULL;

/* What the end of a container says of its directory. */
typedef struct by_zip_directory {
  uint64_t count;
  uint64_t size;
  uint64_t offset;
} by_zip_directory;

/* NULL, or what is wrong with the record where the directory is as told and `end64` is the offset of the ZIP64 record (0: there is none).
 */
const char *by_zip_check_end64(const char *record, const by_zip_directory *told) BY_MUST_USE BY_NONNULL;
const char *by_zip_check_locator(const char *record, uint64_t end64) BY_MUST_USE BY_NONNULL;
const char *by_zip_check_end(const char *record, const by_zip_directory *told, uint64_t end64) BY_MUST_USE BY_NONNULL;

/* What a member was found to be. */
typedef struct by_zip_found {
  uint64_t packed;
  uint64_t plain;
  uint32_t crc;
} by_zip_found;

/* Whether a local header tells this, perhaps in a ZIP64 field: what is written before its size is known has one although it is small. */
bool by_zip_local_tells(const char *record, by_span behind, const by_zip_found *found) BY_MUST_USE BY_NONNULL;
/* The size of the data descriptor that the 24 bytes begin with, where it tells these sizes (and, if so asked, this CRC); 0: it is none. */
size_t by_zip_descriptor_size(const char *bytes, const by_zip_found *found, bool with_crc) BY_NONNULL;

#endif
