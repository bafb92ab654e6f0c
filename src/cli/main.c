/* SPDX-License-Identifier: BSD-2-Clause */
/* The program: picks the command. */
#include "cli/command.h"
#include "cli/files_from.h"
#include "cli/help.h"
#include "cli/near.h"
#include "cli/page.h"
#include "cli/parse.h"
#include "cli/process.h"
#include "cli/stream.h"
#include "cli/version.h"
#include "text/unicode_end.h"

static int print_version(void)
{
  by_buffer page = by_buffer_of(1 << 16);
  by_version_page(&page);
  return by_page_print(&page, BY_EXIT_CLEAN);
}

static int print_help(void)
{
  by_buffer page = by_buffer_of(1 << 16);
  by_help_program(&page);
  return by_page_print(&page, BY_EXIT_CLEAN);
}

static int run_command(const by_command *command, int argc, char **argv)
{
  by_arguments arguments;
  if (!by_arguments_parse(command, argc, argv, &arguments)) {
    return BY_EXIT_USAGE;
  }
  if (arguments.help) {
    by_buffer page = by_buffer_of(1 << 16);
    by_help_command(command, &page);
    return by_page_print(&page, BY_EXIT_CLEAN);
  }
  by_names names = {.paths = NULL};
  int status = by_names_read(&arguments, &names);
  if (status == BY_EXIT_CLEAN) {
    status = by_arguments_count(&arguments) ? command->run(&arguments) : BY_EXIT_USAGE;
  }
  by_names_drop(&names);
  return status;
}

/* Words that may stand in a command's place. */
typedef struct shortcut {
  const char *word;
  int (*run)(void);
} shortcut;

static int run(int argc, char **argv)
{
  static const shortcut SHORTCUTS[] = {{"--version", print_version}, {"--help", print_help}, {"-h", print_help}};
  if (argc < 2) {
    const char *const parts[] = {"name a command; see: bayegan help", NULL};
    by_stream_complain(parts);
    return BY_EXIT_USAGE;
  }
  for (size_t i = 0; i < sizeof SHORTCUTS / sizeof SHORTCUTS[0]; i++) {
    if (strcmp(argv[1], SHORTCUTS[i].word) == 0) {
      return SHORTCUTS[i].run();
    }
  }
  const by_command *const command = by_command_named(argv[1]);
  if (command == NULL) {
    by_command_complain(argv[1]);
    return BY_EXIT_USAGE;
  }
  return run_command(command, argc - 1, argv + 1);
}

int main(int argc, char **argv)
{
  if (!by_process_begin()) {
    return BY_EXIT_ENVIRONMENT;
  }
  const int status = run(argc, argv);
  by_unicode_end();
  return by_process_end(status);
}
