/* SPDX-License-Identifier: BSD-2-Clause */
/* Message digests by OpenSSL. One digester a thread: the algorithms are fetched once and the contexts are used again. */
#ifndef BY_BASE_DIGEST_H
#define BY_BASE_DIGEST_H

#include "base/annotate.h"
#include "base/ascii.h"
#include "base/buffer.h"
#include "base/sparse.h"

typedef enum by_algorithm {
  BY_MD5,      /* only read: bags of others */
  BY_SHA1,     /* only read, and for UUIDs of version 5 */
  BY_SHA224,   /* only read, like the next */
  BY_SHA256,   /* identifies a source text */
  BY_SHA384,   /* only read */
  BY_SHA512,   /* our manifests */
  BY_SHA3_256, /* only read, like the next */
  BY_SHA3_512,
  BY_ALGORITHMS
} by_algorithm;

enum { BY_DIGEST_MOST = 64, BY_HEX_MOST = 2 * BY_DIGEST_MOST };

typedef struct by_digest {
  unsigned char bytes[BY_DIGEST_MOST];
  size_t size; /* bytes in use; 0: not computed */
} by_digest;

typedef struct by_digester by_digester;

void by_digester_free(by_digester *digester);
/* NULL where memory is short or the library lacks an algorithm. */
by_digester *by_digester_new(void) BY_OWNED_BY(by_digester_free);
/* The digest of one text; false where the library fails. */
bool by_digester_compute(by_digester *digester, by_algorithm algorithm, by_span bytes, by_digest *digest) BY_MUST_USE BY_NONNULL;
/* So, of bytes that may be sparse. */
bool by_digester_compute_sparse(by_digester *digester, by_algorithm algorithm, by_span bytes, const by_sparse *sparse,
                                by_digest *digest) BY_MUST_USE BY_NONNULL_AT(1, 5);
/* A digest in pieces: begin, any number of adds, end. Each algorithm runs on its own, so several may be under way at once. */
bool by_digester_begin(by_digester *digester, by_algorithm algorithm) BY_MUST_USE BY_NONNULL;
bool by_digester_add(by_digester *digester, by_algorithm algorithm, by_span bytes) BY_MUST_USE BY_NONNULL;
bool by_digester_end(by_digester *digester, by_algorithm algorithm, by_digest *digest) BY_MUST_USE BY_NONNULL;
/* Lower-case hexadecimal, within `room`. */
by_span by_digest_hex(const by_digest *digest, char room[BY_HEX_MOST]) BY_NONNULL;
void by_digest_add_hex(const by_digest *digest, by_buffer *out) BY_NONNULL;
bool by_digest_equal(const by_digest *a, const by_digest *b) BY_NONNULL;

/* Whether the text is a SHA-256 as it is written here: 64 hexadecimal digits, small letters. */
static inline bool by_is_sha256(by_span text)
{
  return text.size == 64 && by_all_hex(text);
}

#endif
