/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules about batches: folders of packages and the manifests over them. */
#ifndef BY_BASE_RULES_BATCH_H
#define BY_BASE_RULES_BATCH_H

#include "base/rule.h"

enum {
  BY_BATCH_MANIFEST_LINE,
  BY_BATCH_MANIFEST_DUPLICATE,
  BY_BATCH_PACKAGE_MISSING,
  BY_BATCH_PACKAGE_UNEXPECTED,
  BY_BATCH_DIGEST_MISMATCH,
  BY_BATCH_ROW_MISMATCH, /* {1} column, {2} cell, {3} what the package says */
  BY_BATCH_SHEET_FORMAT, /* {1} what is wrong */
  BY_BATCH_SHEET_FOREIGN,
  BY_BATCH_EDITION_DIFFERS, /* {1} the package */
  BY_BATCH_SHEET_COLUMN, /* {1} columns that it does not have */
  BY_BATCH_RULES
};

extern const by_rule by_batch_rules[];

#endif
