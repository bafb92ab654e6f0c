/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules about what the program was given and where it was to write: files, folders, outputs. */
#ifndef BY_BASE_RULES_PROGRAM_H
#define BY_BASE_RULES_PROGRAM_H

#include "base/rule.h"

enum {
  BY_PROGRAM_FILE_MISSING,
  BY_PROGRAM_FILE_UNREADABLE,  /* {1} what the system said */
  BY_PROGRAM_FILE_NOT_REGULAR, /* {1} what it is */
  BY_PROGRAM_FILE_CHANGED,
  BY_PROGRAM_FILE_LIMIT, /* {1} limit in bytes */
  BY_PROGRAM_FILE_KIND_UNKNOWN,
  BY_PROGRAM_FOLDER_WITHOUT_TEXTS,
  BY_PROGRAM_RECORD_BESIDE_UNUSED, /* {1} the record beside the text, {2} the record in use */
  BY_PROGRAM_OUTPUT_EXISTS,        /* {1} the output, as in all the following */
  BY_PROGRAM_OUTPUT_IS_INPUT,
  BY_PROGRAM_OUTPUT_NOT_REGULAR, /* {2} what stands there */
  BY_PROGRAM_OUTPUT_TWICE,
  BY_PROGRAM_OUTPUT_UNWRITABLE,  /* {2} what the system said */
  BY_PROGRAM_OUTPUT_NOT_DURABLE, /* {2} what the system said */
  BY_PROGRAM_DISK_FULL,
  BY_PROGRAM_FINDINGS_LEFT_OUT,            /* {1} how many */
  BY_PROGRAM_PACKAGE_ORGANIZATION_MISSING, /* {1} how many, {2} the words that go with it */
  BY_PROGRAM_RULES
};

extern const by_rule by_program_rules[];

#endif
