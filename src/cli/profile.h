/* SPDX-License-Identifier: BSD-2-Clause */
/* --profile: what packages are held against. */
#ifndef BY_CLI_PROFILE_H
#define BY_CLI_PROFILE_H

#include "cli/work.h"

/* Reads the profile that is asked for into work->profile; false, with findings or a complaint and work->status set, where it cannot be
 * used. */
bool by_profile_begin(by_work *work) BY_MUST_USE BY_NONNULL;

#endif
