/* SPDX-License-Identifier: BSD-2-Clause */
/* What tells a finding of one run from all others, and is the same in the next run though lines were added above it. */
#ifndef BY_REPORT_FINGERPRINT_H
#define BY_REPORT_FINGERPRINT_H

#include "base/digest.h"
#include "base/finding.h"

typedef struct by_fingerprinter by_fingerprinter;

void by_fingerprinter_free(by_fingerprinter *fingerprinter);
/* NULL where memory is short. */
by_fingerprinter *by_fingerprinter_new(void) BY_OWNED_BY(by_fingerprinter_free);
/* SHA-256; among findings that are otherwise equal it depends on their order. `issue`: package id; may be empty. False where memory is
 * short or the digest failed. */
bool by_fingerprint(by_fingerprinter *fingerprinter, const by_finding *finding, by_span issue, by_digest *mark) BY_MUST_USE BY_NONNULL;

#endif
