/* SPDX-License-Identifier: BSD-2-Clause */
/* One disagreement, one finding: what only repeats another finding, seen from its other side, is left out. */
#ifndef BY_CHECK_ECHO_H
#define BY_CHECK_ECHO_H

#include "base/finding.h"

/* Sorts the findings. Where memory is short nothing is left out. `silent`: rules whose findings are not shown as they are, NULL behind the
 * last; what repeats one of these stays. */
void by_echoes_drop(by_findings *findings, const by_rule *const silent[]) BY_NONNULL;

#endif
