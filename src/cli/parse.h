/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading a command line by the tables of commands and options. */
#ifndef BY_CLI_PARSE_H
#define BY_CLI_PARSE_H

#include "cli/command.h"

/* `argv`: from the command's name on, as the system hands it over (it is sorted: options first). False, with a complaint, where it
 * breaks the rules. */
bool by_arguments_parse(const by_command *command, int argc, char **argv, by_arguments *arguments) BY_MUST_USE BY_NONNULL;
/* Whether the command takes so many operands; a complaint where it does not. */
bool by_arguments_count(const by_arguments *arguments) BY_MUST_USE BY_NONNULL;
/* Complains: "COMMAND: MESSAGE 'WORD'; see bayegan help COMMAND". `word` may be NULL. */
void by_usage_complain(const by_command *command, const char *message, const char *word) BY_NONNULL_AT(1, 2);
/* Complains that no rule is called so, and names the nearest one. */
void by_rule_complain(const by_command *command, by_span typed) BY_NONNULL;

#endif
