/* SPDX-License-Identifier: BSD-2-Clause */
/* For zsh: a function to be found as _bayegan in a folder of fpath. */
#include "cli/completion.h"

static const char QUOTE[] = "'\\''";

/* What _arguments offers for an argument or operand. */
static void add_action(const char *argument, by_buffer *out)
{
  by_buffer_add_byte(out, ':');
  by_buffer_add_text(out, argument);
  if (by_completion_is_rule(argument)) {
    by_buffer_add_text(out, ":_bayegan_rules");
  } else if (by_completion_is_command(argument)) {
    by_buffer_add_text(out, ":_bayegan_commands");
  } else {
    by_buffer_add_text(out, ":_files");
  }
}

/* '*--accept[help]:proposed:(proposed)' */
static void add_option(const by_option *option, by_buffer *out)
{
  by_buffer_add_text(out, "      '*'");
  if (option->letter != '\0') {
    by_buffer_add_text(out, "{-");
    by_buffer_add_byte(out, option->letter);
    by_buffer_add_text(out, ",--");
    by_buffer_add_text(out, option->name);
    by_buffer_add_byte(out, '}');
  } else {
    by_buffer_add_text(out, "--");
    by_buffer_add_text(out, option->name);
  }
  by_buffer_add_text(out, "'['");
  by_completion_add_quoted(option->help, "[]\\:", QUOTE, out);
  by_buffer_add_text(out, "']");
  if (option->words != NULL) {
    by_buffer_add_byte(out, ':');
    by_buffer_add_text(out, option->argument);
    by_buffer_add_text(out, ":(");
    by_completion_add_words(option, out);
    by_buffer_add_byte(out, ')');
  } else if (option->argument != NULL) {
    add_action(option->argument, out);
  }
  by_buffer_add_text(out, "' \\\n");
}

static void add_command(const by_command *command, by_buffer *out)
{
  const by_option *option = NULL;
  by_buffer_add_text(out, "  ");
  by_buffer_add_text(out, command->name);
  by_buffer_add_text(out, ")\n    _arguments \\\n");
  for (size_t i = 0; (option = by_completion_next(command, &i)) != NULL;) {
    add_option(option, out);
  }
  by_buffer_add_text(out, "      '*");
  add_action(command->operands, out);
  by_buffer_add_text(out, "'\n    ;;\n");
}

void by_completion_zsh(by_buffer *out)
{
  by_buffer_add_text(out, "#compdef bayegan\n"
                          "# Completion of bayegan for zsh, made by: bayegan help --completion zsh\n"
                          "_bayegan_rules() {\n"
                          "  local -a rules\n"
                          "  rules=(${(f)\"$(_call_program rules bayegan explain | cut -d ' ' -f 1)\"})\n"
                          "  compadd -a rules\n"
                          "}\n"
                          "_bayegan_commands() {\n"
                          "  local -a commands\n"
                          "  commands=(\n");
  const by_command *command = NULL;
  for (size_t i = 0; (command = by_command_at(i)) != NULL; i++) {
    by_buffer_add_text(out, "    ");
    by_buffer_add_text(out, command->name);
    by_buffer_add_byte(out, ':');
    by_completion_add_quoted(command->summary, "\\", QUOTE, out);
    by_buffer_add_byte(out, '\n');
  }
  by_buffer_add_text(out, "  )\n"
                          "  _describe -t commands command commands\n"
                          "}\n"
                          "_bayegan() {\n"
                          "  if ((CURRENT == 2)); then\n"
                          "    _bayegan_commands\n"
                          "    return\n"
                          "  fi\n"
                          "  shift words\n"
                          "  ((CURRENT--))\n"
                          "  case $words[1] in\n");
  for (size_t i = 0; (command = by_command_at(i)) != NULL; i++) {
    add_command(command, out);
  }
  by_buffer_add_text(out, "  esac\n"
                          "}\n"
                          "_bayegan \"$@\"\n");
}
