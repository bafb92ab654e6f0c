/* SPDX-License-Identifier: BSD-2-Clause */
/* A package against its row of batch.csv. */
#ifndef BY_CLI_VERIFY_ROW_H
#define BY_CLI_VERIFY_ROW_H

#include "cli/verify_package.h"

/* After it was verified. BY_REFUSED where the row says something else. */
by_status by_verify_row(const by_verifier *verifier, const by_batch_row *row) BY_MUST_USE BY_NONNULL;

#endif
