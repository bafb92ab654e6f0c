/* SPDX-License-Identifier: BSD-2-Clause */
/* The help pages, made from the tables of commands and options. */
#ifndef BY_CLI_HELP_H
#define BY_CLI_HELP_H

#include "base/buffer.h"
#include "cli/command.h"

/* What the program is for, in a sentence. */
const char *by_help_description(void);
/* The page of the program: its commands. */
void by_help_program(by_buffer *out) BY_NONNULL;
/* The page of one command: usage, what it does, options. */
void by_help_command(const by_command *command, by_buffer *out) BY_NONNULL;
/* The manual page of all commands, for man(1). */
void by_help_manual(by_buffer *out) BY_NONNULL;

#endif
