/* SPDX-License-Identifier: BSD-2-Clause */
/* The bytes of one member of a ZIP, unpacked as they come. */
#ifndef BY_PACK_ZIP_CONTENT_H
#define BY_PACK_ZIP_CONTENT_H

#include "pack/inflate.h"
#include "pack/member.h"
#include "pack/zip_record.h"

/* Starts as zeros but for the first three. */
typedef struct by_zip_content {
  by_findings *findings;
  const by_member_sink *sink;
  by_inflation *inflation;
  by_zip_header header;              /* as its local header has it */
  by_zip_found found;                /* so far */
  bool folder;                       /* a member without content */
  bool open;                         /* its packed size is known only at its end */
  bool skipping;                     /* the rest is passed over */
  bool damaged;                      /* a finding said so */
  bool lost;                         /* likewise: nothing of it can be unpacked */
  bool ended;                        /* nothing more is to come */
  bool stuck;                        /* where it ends is not known, and nothing behind it can be read */
  char held[BY_ZIP_DESCRIPTOR_MOST]; /* bytes of a stored member that may be its descriptor */
  size_t held_size;
  uint64_t packed_all; /* of all members so far */
  uint64_t plain_all;
} by_zip_content;

/* Begins with the next member; gives its size, or BY_SIZE_UNKNOWN. */
size_t by_zip_content_begin(by_zip_content *content, const by_zip_header *header, bool folder) BY_MUST_USE BY_NONNULL;
/* Nobody wants its bytes: they are passed over, unless its descriptor tells what they must be. */
void by_zip_content_pass(by_zip_content *content) BY_NONNULL;
bool by_zip_content_is_complete(const by_zip_content *content) BY_NONNULL;
/* Takes its bytes off the front of `bytes`; false where memory is short or the sink failed. */
bool by_zip_content_feed(by_zip_content *content, by_span *bytes) BY_MUST_USE BY_NONNULL;
/* Looks for its descriptor in the 24 bytes behind it; 0, with a finding, where there is none. */
size_t by_zip_content_describe(by_zip_content *content, const char *bytes) BY_MUST_USE BY_NONNULL;
/* Compares what came with what the header said, which becomes what was found where it said nothing. */
bool by_zip_content_end(by_zip_content *content, by_zip_header *header) BY_MUST_USE BY_NONNULL;

#endif
