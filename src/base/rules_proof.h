/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules of the proof that no character of the source was lost or changed. */
#ifndef BY_BASE_RULES_PROOF_H
#define BY_BASE_RULES_PROOF_H

#include "base/rule.h"

enum {
  BY_PROOF_TEI_TEXT_DIFFERS,
  BY_PROOF_TEI_TEXT_DROPPED,
  BY_PROOF_TEI_RANGE_FORMAT,
  BY_PROOF_TEI_RANGE_ORDER,
  BY_PROOF_TEI_RANGE_OUTSIDE,
  BY_PROOF_TEI_RANGE_LINE,
  BY_PROOF_TEI_TEXT_UNVERIFIED,
  BY_PROOF_EPUB_TEXT_DIFFERS,
  BY_PROOF_EPUB_TEXT_UNVERIFIED,
  BY_PROOF_SELF_CHECK,
  BY_PROOF_RULES
};

extern const by_rule by_proof_rules[];

#endif
