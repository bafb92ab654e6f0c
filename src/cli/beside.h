/* SPDX-License-Identifier: BSD-2-Clause */
/* Editions that lie beside the package which holds them: what a package was found to hold is the measure of a copy with its name. */
#ifndef BY_CLI_BESIDE_H
#define BY_CLI_BESIDE_H

#include "bayegan/bayegan.h"

enum { BY_BESIDE_ROWS = 1 << 12 };

typedef struct by_beside {
  by_arena *arena;
  struct by_beside_entry *rows[BY_BESIDE_ROWS]; /* by the hash of the edition's path */
} by_beside;

/* Whether a file of this name is an edition, if it is a package at all. */
bool by_beside_is_edition(const char *path) BY_MUST_USE BY_NONNULL;
/* Remembers the editions of the package in the job. False where memory is short. */
bool by_beside_note(by_beside *beside, const char *package, const bayegan_job *job) BY_MUST_USE BY_NONNULL;
/* Holds the edition in the job against the package beside it, where there is one: the same bytes have the same text as the source, which
 * that has proved; others are a finding. False where memory is short. */
bool by_beside_compare(const by_beside *beside, const char *path, bayegan_job *job) BY_MUST_USE BY_NONNULL;

#endif
