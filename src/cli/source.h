/* SPDX-License-Identifier: BSD-2-Clause */
/* One text with its record, from disk to the library. */
#ifndef BY_CLI_SOURCE_H
#define BY_CLI_SOURCE_H

#include "cli/work.h"

/* What the library is given, and which files it came from. */
typedef struct by_source_file {
  bayegan_source source;
  by_identity text;
  by_identity record;
} by_source_file;

/* Whether the options about sources fit together; complains where they do not. */
bool by_source_usage(const by_arguments *arguments) BY_MUST_USE BY_NONNULL;
/* Whether the command line names one text, and no folder of texts. */
bool by_source_is_one(const by_arguments *arguments) BY_MUST_USE BY_NONNULL;
/* The path of the record beside the text, in the arena; NULL where memory is short. */
const char *by_record_beside(by_span path, by_arena *arena) BY_MUST_USE BY_NONNULL;
/* Makes the job ready and reads the input into the buffers of the work, with the record that --record names or that stands beside it.
 * BY_REFUSED, with a finding in the job, where that cannot be. */
by_status by_source_load(by_work *work, const by_listed *listed, by_source_file *file) BY_MUST_USE BY_NONNULL;
/* Asks the system for inputs that come soon, when input `index` is at hand. */
void by_source_expect(const by_list *list, size_t index) BY_NONNULL;

#endif
