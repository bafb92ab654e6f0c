/* SPDX-License-Identifier: BSD-2-Clause */
/* For fish: a line for each option of each command. */
#include "cli/completion.h"

static const char QUOTE[] = "\\'";

static void add_description(const char *text, by_buffer *out)
{
  by_buffer_add_text(out, " -d ");
  by_completion_add_quoted(text, "\\", QUOTE, out);
  by_buffer_add_byte(out, '\n');
}

/* Lines hold where this is the command. */
static void begin_line(const char *command, by_buffer *out)
{
  by_buffer_add_text(out, "complete -c bayegan -n '__bayegan_is ");
  by_buffer_add_text(out, command);
  by_buffer_add_byte(out, '\'');
}

static void add_option(const by_command *command, const by_option *option, by_buffer *out)
{
  begin_line(command->name, out);
  by_buffer_add_text(out, " -l ");
  by_buffer_add_text(out, option->name);
  if (option->letter != '\0') {
    by_buffer_add_text(out, " -s ");
    by_buffer_add_byte(out, option->letter);
  }
  if (option->words != NULL) {
    by_buffer_add_text(out, " -x -a '");
    by_completion_add_words(option, out);
    by_buffer_add_byte(out, '\'');
  } else if (option->argument != NULL) {
    by_buffer_add_text(out, by_completion_is_rule(option->argument) ? " -x -a '(__bayegan_rules)'" : " -r");
  }
  add_description(option->help, out);
}

static void add_command(const by_command *command, by_buffer *out)
{
  const by_option *option = NULL;
  by_buffer_add_text(out, "complete -c bayegan -n '__bayegan_is \"\"' -f -a ");
  by_buffer_add_text(out, command->name);
  add_description(command->summary, out);
  for (size_t i = 0; (option = by_completion_next(command, &i)) != NULL;) {
    add_option(command, option, out);
  }
  if (by_completion_is_rule(command->operands)) {
    begin_line(command->name, out);
    by_buffer_add_text(out, " -f -a '(__bayegan_rules)'\n");
  } else if (by_completion_is_command(command->operands)) {
    begin_line(command->name, out);
    by_buffer_add_text(out, " -f -a '");
    by_completion_add_commands(out);
    by_buffer_add_text(out, "'\n");
  }
}

void by_completion_fish(by_buffer *out)
{
  by_buffer_add_text(out, "# Completion of bayegan for fish, made by: bayegan help --completion fish\n"
                          "function __bayegan_is\n"
                          "  set -l words (commandline -opc)\n"
                          "  test \"$words[2]\" = \"$argv[1]\"\n"
                          "end\n"
                          "function __bayegan_rules\n"
                          "  bayegan explain 2>/dev/null | string replace -r ' .*' ''\n"
                          "end\n");
  const by_command *command = NULL;
  for (size_t i = 0; (command = by_command_at(i)) != NULL; i++) {
    add_command(command, out);
  }
}
