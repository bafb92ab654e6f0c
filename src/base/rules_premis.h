/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules about what PREMIS says of the files of a package. */
#ifndef BY_BASE_RULES_PREMIS_H
#define BY_BASE_RULES_PREMIS_H

#include "base/rule.h"

enum {
  BY_PREMIS_DIGEST_MISMATCH,
  BY_PREMIS_DIFFERS,
  BY_PREMIS_OBJECT_MISSING,
  BY_PREMIS_OBJECT_UNKNOWN,
  BY_PREMIS_EVENT_MISSING,
  BY_PREMIS_EVENT_FORBIDDEN,
  BY_PREMIS_AGENT_MISSING,
  BY_PREMIS_TWICE,
  BY_PREMIS_RULES
};

extern const by_rule by_premis_rules[];

#endif
