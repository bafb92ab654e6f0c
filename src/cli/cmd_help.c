/* SPDX-License-Identifier: BSD-2-Clause */
/* bayegan help: the page of the program, or of one command; or the manual page, or completions. */
#include "cli/completion.h"
#include "cli/help.h"
#include "cli/near.h"
#include "cli/page.h"

/* By by_shell. */
static void (*const COMPLETIONS[])(by_buffer *out) = {NULL, by_completion_bash, by_completion_zsh, by_completion_fish};

int by_run_help(const by_arguments *arguments)
{
  by_buffer page = by_buffer_of(1 << 20);
  if (arguments->shell != BY_SHELL_NONE) {
    COMPLETIONS[arguments->shell](&page);
    return by_page_print(&page, BY_EXIT_CLEAN);
  }
  if (arguments->manual) {
    by_help_manual(&page);
    return by_page_print(&page, BY_EXIT_CLEAN);
  }
  if (arguments->operand_count == 0) {
    by_help_program(&page);
    return by_page_print(&page, BY_EXIT_CLEAN);
  }
  const by_command *const command = by_command_named(arguments->operands[0]);
  if (command == NULL) {
    by_command_complain(arguments->operands[0]);
    return BY_EXIT_USAGE;
  }
  by_help_command(command, &page);
  return by_page_print(&page, BY_EXIT_CLEAN);
}
