/* SPDX-License-Identifier: BSD-2-Clause */
/* The only way to files: the outputs of an issue are written without their names, made durable, and then named, all or none; the package
 * last. Issues are taken in groups, so that many of them cost one flush of the disk. Nothing that stands at an output's name is replaced
 * unless that is wanted, and never anything but a regular file, nor an input. */
#ifndef BY_CLI_COMMIT_H
#define BY_CLI_COMMIT_H

#include "base/finding.h"
#include "base/status.h"
#include "cli/input.h"
#include "model/artifact.h"

enum {
  BY_COMMIT_FILES = 256,      /* in one group */
  BY_COMMIT_BYTES = 64 << 20, /* in one group, but for a single larger issue */
  BY_COMMIT_OUTPUTS = 8,      /* of one issue */
  BY_COMMIT_INPUTS = 3        /* text and record of one issue, and the spreadsheet */
};

typedef struct by_commit by_commit;

/* Takes back what has no name yet, and the output folder where we made it and nothing is in it. */
void by_commit_free(by_commit *commit);
/* Makes nothing on disk; NULL where memory is short. */
by_commit *by_commit_new(const char *folder, bool force) BY_OWNED_BY(by_commit_free);

/* From here on nothing is written: names are checked, issues added and flushed as if they were. */
void by_commit_pretend(by_commit *commit) BY_NONNULL;

/* An output that comes in pieces: `write` hands them to by_commit_feed; 0, or errno. */
typedef struct by_feed {
  void *context;
  int (*write)(void *context, by_commit *commit);
} by_feed;

/* The outputs of one issue, in the order in which they are named. */
typedef struct by_delivery {
  by_span path; /* of the text, as findings name it; lives until the flush */
  const by_artifacts *outputs;
  const by_feed *feed; /* gives the bytes of the outputs, which have none themselves; NULL: they have */
  by_identity inputs[BY_COMMIT_INPUTS];
} by_delivery;

/* Writes the outputs, still without names. BY_REFUSED, with a finding output-* or disk-full and without a trace, where that cannot be. The
 * bytes may be dropped after the call. */
by_status by_commit_add(by_commit *commit, const by_delivery *delivery, by_findings *findings) BY_MUST_USE BY_NONNULL;
/* The next piece of the output that is being fed; 0, or errno. */
int by_commit_feed(by_commit *commit, by_span bytes) BY_MUST_USE BY_NONNULL;
/* Whether the group has no room for an issue with so many outputs. */
bool by_commit_is_full(const by_commit *commit, size_t outputs) BY_NONNULL;
/* Issues in the group. */
size_t by_commit_count(const by_commit *commit) BY_NONNULL;
/* Ends the group: one flush, then the names. written[i] says whether issue i, in the order of adding, stands complete; findings say why
 * not. BY_ENVIRONMENT where memory is short or a signal asks for the end: nothing was named. */
by_status by_commit_flush(by_commit *commit, by_findings *findings, bool written[BY_COMMIT_FILES]) BY_MUST_USE BY_NONNULL;

#endif
