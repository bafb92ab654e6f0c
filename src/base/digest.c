/* SPDX-License-Identifier: BSD-2-Clause */
/* The one file that talks to OpenSSL. */
#include "base/digest.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <stdlib.h>

struct by_digester {
  EVP_MD *kind[BY_ALGORITHMS];
  EVP_MD_CTX *context[BY_ALGORITHMS];
};

static const char *const NAMES[] = {
    [BY_MD5] = "MD5",         [BY_SHA1] = "SHA1",       [BY_SHA224] = "SHA2-224",   [BY_SHA256] = "SHA2-256",
    [BY_SHA384] = "SHA2-384", [BY_SHA512] = "SHA2-512", [BY_SHA3_256] = "SHA3-256", [BY_SHA3_512] = "SHA3-512",
};
_Static_assert(sizeof NAMES / sizeof NAMES[0] == BY_ALGORITHMS, "a name for each algorithm");

void by_digester_free(by_digester *digester)
{
  if (digester == NULL) {
    return;
  }
  for (size_t i = 0; i < BY_ALGORITHMS; i++) {
    EVP_MD_CTX_free(digester->context[i]);
    EVP_MD_free(digester->kind[i]);
  }
  free(digester);
}

static bool digester_fetch(by_digester *digester)
{
  for (size_t i = 0; i < BY_ALGORITHMS; i++) {
    digester->kind[i] = EVP_MD_fetch(NULL, NAMES[i], NULL);
    digester->context[i] = EVP_MD_CTX_new();
    if (digester->kind[i] == NULL || digester->context[i] == NULL) {
      return false;
    }
  }
  return true;
}

by_digester *by_digester_new(void)
{
  /* A configuration, and tables of names of what is not used, would cost a megabyte. */
  static const uint64_t BARE =
      OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_NO_ADD_ALL_CIPHERS | OPENSSL_INIT_NO_ADD_ALL_DIGESTS | OPENSSL_INIT_NO_LOAD_CRYPTO_STRINGS;
  by_digester *digester = OPENSSL_init_crypto(BARE, NULL) == 1 ? calloc(1, sizeof *digester) : NULL;
  if (digester != NULL && !digester_fetch(digester)) {
    by_digester_free(digester);
    return NULL;
  }
  return digester;
}

bool by_digester_begin(by_digester *digester, by_algorithm algorithm)
{
  return EVP_DigestInit_ex2(digester->context[algorithm], digester->kind[algorithm], NULL) == 1;
}

bool by_digester_add(by_digester *digester, by_algorithm algorithm, by_span bytes)
{
  return EVP_DigestUpdate(digester->context[algorithm], bytes.at, bytes.size) == 1;
}

bool by_digester_end(by_digester *digester, by_algorithm algorithm, by_digest *digest)
{
  unsigned int size = 0;
  const bool done = EVP_DigestFinal_ex(digester->context[algorithm], digest->bytes, &size) == 1;
  digest->size = done ? size : 0;
  return done;
}

bool by_digester_compute(by_digester *digester, by_algorithm algorithm, by_span bytes, by_digest *digest)
{
  return by_digester_begin(digester, algorithm) && by_digester_add(digester, algorithm, bytes) &&
         by_digester_end(digester, algorithm, digest);
}

bool by_digester_compute_sparse(by_digester *digester, by_algorithm algorithm, by_span bytes, const by_sparse *sparse, by_digest *digest)
{
  enum { STEP = 1 << 16 };
  bool done = by_digester_begin(digester, algorithm);
  for (size_t at = 0; at < bytes.size && done; at += STEP) {
    done = by_digester_add(digester, algorithm, by_sparse_slice(sparse, bytes, at, STEP));
  }
  return done && by_digester_end(digester, algorithm, digest);
}

by_span by_digest_hex(const by_digest *digest, char room[BY_HEX_MOST])
{
  return by_hex_of((by_span){.at = (const char *)digest->bytes, .size = digest->size}, room);
}

void by_digest_add_hex(const by_digest *digest, by_buffer *out)
{
  by_buffer_add_hex(out, (by_span){.at = (const char *)digest->bytes, .size = digest->size});
}

bool by_digest_equal(const by_digest *a, const by_digest *b)
{
  return a->size == b->size && memcmp(a->bytes, b->bytes, a->size) == 0;
}
