/* SPDX-License-Identifier: BSD-2-Clause */
/* Verifying one package, by a thread of its own. */
#ifndef BY_CLI_VERIFY_PACKAGE_H
#define BY_CLI_VERIFY_PACKAGE_H

#include "bayegan/bayegan.h"
#include "cli/packages.h"
#include "cli/store.h"

/* What a thread needs, and where it leaves what it found: in the job. */
typedef struct by_verifier {
  bayegan_session *session;
  bayegan_job *job;
  const bayegan_demands *demands;
  by_nameless away; /* of the store, */
  by_store store;   /* that the job has */
  bool digesting;   /* the SHA-512 of every package is wanted */
  by_status status; /* how the last call ended; what follows is of it, too */
  uint64_t size;    /* bytes of the package, where it is a file that was hashed */
  by_digest sha512; /* size 0: not computed */
} by_verifier;

/* A folder that the system would not show: the package, or `below` it. */
by_status by_verify_refuse(const by_verifier *verifier, by_span below, int error) BY_MUST_USE BY_NONNULL;
void by_verify_package(by_verifier *verifier, const by_package *package) BY_NONNULL;

#endif
