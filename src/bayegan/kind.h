/* SPDX-License-Identifier: BSD-2-Clause */
/* What is given to be verified. Private to this folder. */
#ifndef BY_BAYEGAN_KIND_H
#define BY_BAYEGAN_KIND_H

#include "bayegan/session.h"

/* What a file is, by its bytes. */
typedef enum by_kind {
  BY_KIND_EPUB,
  BY_KIND_ZIP,
  BY_KIND_TAR,
  BY_KIND_GZIP,
  BY_KIND_XZ,
  BY_KIND_ZSTD,
  BY_KIND_BZIP2,
  BY_KIND_TEI,
  BY_KIND_RECORD,
  BY_KIND_PACKAGE,
  BY_KIND_PAGE,
  BY_KIND_UNKNOWN
} by_kind;

enum { BY_KIND_PROLOGUE = 4096 }; /* bytes within which the root element of a document must begin */

/* `bytes`: at least the prologue, or all there are. Where they are nothing that is known it is what the name promises. */
by_kind by_kind_of(by_span bytes, by_span path) BY_MUST_USE;
/* Reads on until job->whole has `least` bytes or all there are. */
by_status by_gather(const by_reader *reader, size_t least, bayegan_job *job) BY_MUST_USE BY_NONNULL;
/* A document that is verified. */
typedef struct by_document {
  by_kind kind;
  bool valid;       /* it is known to be */
  bool done;        /* it was verified as it came */
  by_span spread;   /* its bytes, where they do not lie in job->whole; */
  by_sparse sparse; /* to be closed then */
} by_document;

/* Reads all of a document of this kind that begins with job->whole, unless it shows to be bad. `memory` as in bayegan_demands. */
by_status by_gather_document(bayegan_session *session, size_t memory, const by_reader *reader, bayegan_job *job,
                             by_document *document) BY_MUST_USE BY_NONNULL;
/* Verifies a document that is no bag; a record is left in `record`. */
by_status by_verify_kind(const by_judge *judge, by_kind found, by_span bytes, by_record *record) BY_MUST_USE BY_NONNULL;

#endif
