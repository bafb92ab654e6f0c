/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading files: regular ones only, once, whole, and unchanged while they are read. */
#ifndef BY_CLI_INPUT_H
#define BY_CLI_INPUT_H

#include "base/buffer.h"
#include "base/finding.h"
#include "base/status.h"

#include <sys/stat.h>

/* What tells two names of one file apart from two files. */
typedef struct by_identity {
  dev_t device;
  ino_t inode;
  bool known;
} by_identity;

/* Largest files: of a package or edition, and of a record. */
enum { BY_PACKAGE_MOST = 1 << 30, BY_RECORD_MOST = 64 << 20 };

/* What is to be read. */
typedef struct by_input {
  int folder; /* where a relative path starts: a descriptor, or AT_FDCWD */
  const char *path;
  const char *shown; /* the path as findings name it */
  size_t ceiling;    /* bytes */
  bool follow;       /* whether the path itself may be a symbolic link */
} by_input;

/* Whether the path means standard input. */
static inline bool by_input_is_standard(const char *path)
{
  return strcmp(path, "-") == 0;
}
/* Puts the file's bytes into `out`, which it clears first, and its identity into `identity`. BY_REFUSED, with a finding file-*, where it
 * cannot. */
by_status by_input_read(const by_input *input, by_findings *findings, by_buffer *out, by_identity *identity) BY_MUST_USE BY_NONNULL;
/* The steps of it, for who reads in another way: opens (-1 and errno where it cannot), says why the system refused, demands a regular file
 * of at most the ceiling, and that it is as it was. */
int by_input_open(const by_input *input) BY_NONNULL;
by_status by_input_refuse(const by_input *input, by_findings *findings, int error) BY_NONNULL;
by_status by_input_judge(const by_input *input, by_findings *findings, const struct stat *state) BY_NONNULL;
bool by_input_same(const struct stat *a, const struct stat *b) BY_NONNULL;
by_status by_input_refuse_changed(const by_input *input, by_findings *findings) BY_NONNULL;
/* The identity of what stands at the path; not known where nothing does. */
by_identity by_input_identity(const char *path) BY_NONNULL;
/* The identity of what is open under the descriptor. */
by_identity by_input_open_identity(int descriptor);
bool by_identity_equal(const by_identity *a, const by_identity *b) BY_NONNULL;
/* Asks the system to have the file's bytes at hand soon. Says nothing where it cannot. */
void by_input_expect(const char *path) BY_NONNULL;

#endif
