/* SPDX-License-Identifier: BSD-2-Clause */
/* Completions of the command line for shells, made from the tables of commands and options. */
#ifndef BY_CLI_COMPLETION_H
#define BY_CLI_COMPLETION_H

#include "base/buffer.h"
#include "cli/command.h"

void by_completion_bash(by_buffer *out) BY_NONNULL;
void by_completion_zsh(by_buffer *out) BY_NONNULL;
void by_completion_fish(by_buffer *out) BY_NONNULL;

/* What they share: the option at or behind row `*index` that the command has, NULL behind the last; and the row behind it. */
const by_option *by_completion_next(const by_command *command, size_t *index) BY_NONNULL;
/* The names of all commands, with blanks between them. */
void by_completion_add_commands(by_buffer *out) BY_NONNULL;
/* The words that the option takes, likewise. */
void by_completion_add_words(const by_option *option, by_buffer *out) BY_NONNULL;
/* The text between single quotes: with a backslash before each of the characters `escaped`, and `quote` for each of its own quotes. */
void by_completion_add_quoted(const char *text, const char *escaped, const char *quote, by_buffer *out) BY_NONNULL;
/* Whether an argument, as the help shows it, is the name of a rule; of a command. */
bool by_completion_is_rule(const char *argument) BY_NONNULL;
bool by_completion_is_command(const char *argument) BY_NONNULL;

#endif
