/* SPDX-License-Identifier: BSD-2-Clause */
/* The help pages, made from the tables of commands and options. */
#ifndef BY_CLI_HELP_H
#define BY_CLI_HELP_H

#include "base/buffer.h"
#include "cli/command.h"

/* The page of the program: its commands. */
void by_help_program(by_buffer *out) BY_NONNULL;
/* The page of one command: usage, what it does, options. */
void by_help_command(const by_command *command, by_buffer *out) BY_NONNULL;

#endif
