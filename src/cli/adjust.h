/* SPDX-License-Identifier: BSD-2-Clause */
/* What the user makes of rules: another severity (--severity RULE=LEVEL), or silence (--suppress RULE). */
#ifndef BY_CLI_ADJUST_H
#define BY_CLI_ADJUST_H

#include "base/finding.h"
#include "bayegan/bayegan.h"
#include "cli/command.h"
#include "cli/process.h"

/* The exit status that a finding of the rule makes: most say that the material is at fault, some that the run is. */
by_exit by_exit_for(const by_rule *rule) BY_NONNULL;
/* Whether every RULE and LEVEL of the command line is known, and the rule about the material; complains where one is not. */
bool by_adjust_usage(const by_arguments *arguments) BY_MUST_USE BY_NONNULL;
/* Names the rules that are suppressed to the verification. */
void by_adjust_demands(const by_arguments *arguments, bayegan_demands *demands) BY_NONNULL;
/* Takes suppressed findings out of the list, changes the severity of others, and counts anew. */
void by_adjust(const by_arguments *arguments, by_findings *findings) BY_NONNULL;

#endif
