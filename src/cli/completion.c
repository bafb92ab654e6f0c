/* SPDX-License-Identifier: BSD-2-Clause */
/* What the shells share, and bash. There an option's words, rules and commands are offered; for all else bash offers files. */
#include "cli/completion.h"

const by_option *by_completion_next(const by_command *command, size_t *index)
{
  const by_option *option = NULL;
  while ((option = by_option_at(*index)) != NULL) {
    ++*index;
    if ((option->commands & command->bit) != 0) {
      return option;
    }
  }
  return NULL;
}

void by_completion_add_commands(by_buffer *out)
{
  const by_command *command = NULL;
  for (size_t i = 0; (command = by_command_at(i)) != NULL; i++) {
    by_buffer_add_text(out, i == 0 ? "" : " ");
    by_buffer_add_text(out, command->name);
  }
}

void by_completion_add_words(const by_option *option, by_buffer *out)
{
  for (size_t i = 0; option->words[i] != NULL; i++) {
    by_buffer_add_text(out, i == 0 ? "" : " ");
    by_buffer_add_text(out, option->words[i]);
  }
}

void by_completion_add_quoted(const char *text, const char *escaped, const char *quote, by_buffer *out)
{
  by_buffer_add_byte(out, '\'');
  for (; *text != '\0'; text++) {
    if (*text == '\'') {
      by_buffer_add_text(out, quote);
    } else {
      by_buffer_add_text(out, strchr(escaped, *text) == NULL ? "" : "\\");
      by_buffer_add_byte(out, *text);
    }
  }
  by_buffer_add_byte(out, '\'');
}

bool by_completion_is_rule(const char *argument)
{
  return strcmp(argument, "RULE") == 0 || strcmp(argument, "[RULE]") == 0;
}

bool by_completion_is_command(const char *argument)
{
  return strcmp(argument, "[COMMAND]") == 0;
}

/* "--output | -o" */
static void add_names(const by_option *option, const char *between, by_buffer *out)
{
  by_buffer_add_text(out, "--");
  by_buffer_add_text(out, option->name);
  if (option->letter != '\0') {
    by_buffer_add_text(out, between);
    by_buffer_add_byte(out, '-');
    by_buffer_add_byte(out, option->letter);
  }
}

/* What comes behind an option that takes something. */
static void add_argument(const by_option *option, by_buffer *out)
{
  by_buffer_add_text(out, "    ");
  add_names(option, " | ", out);
  by_buffer_add_text(out, ") ");
  if (option->words != NULL) {
    by_buffer_add_text(out, "_bayegan_offer '");
    by_completion_add_words(option, out);
    by_buffer_add_text(out, "'; ");
  } else if (by_completion_is_rule(option->argument)) {
    by_buffer_add_text(out, "_bayegan_offer \"$(_bayegan_rules)\"; ");
  }
  by_buffer_add_text(out, "return ;;\n");
}

static void add_command(const by_command *command, by_buffer *out)
{
  const by_option *option = NULL;
  by_buffer_add_text(out, "  ");
  by_buffer_add_text(out, command->name);
  by_buffer_add_text(out, ")\n    options='");
  for (size_t i = 0; (option = by_completion_next(command, &i)) != NULL;) {
    add_names(option, " ", out);
    by_buffer_add_byte(out, ' ');
  }
  by_buffer_add_text(out, "'\n    case $previous in\n");
  for (size_t i = 0; (option = by_completion_next(command, &i)) != NULL;) {
    if (option->argument != NULL) {
      add_argument(option, out);
    }
  }
  by_buffer_add_text(out, "    esac\n");
  if (by_completion_is_rule(command->operands)) {
    by_buffer_add_text(out, "    operands=$(_bayegan_rules)\n");
  } else if (by_completion_is_command(command->operands)) {
    by_buffer_add_text(out, "    operands=$commands\n");
  }
  by_buffer_add_text(out, "    ;;\n");
}

void by_completion_bash(by_buffer *out)
{
  by_buffer_add_text(out, "# Completion of bayegan for bash, made by: bayegan help --completion bash\n"
                          "_bayegan_offer() { mapfile -t COMPREPLY < <(compgen -W \"$1\" -- \"$current\"); }\n"
                          "_bayegan_rules() { \"${COMP_WORDS[0]}\" explain 2>/dev/null | cut -d ' ' -f 1; }\n"
                          "_bayegan() {\n"
                          "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} options= operands=\n"
                          "  local commands='");
  by_completion_add_commands(out);
  by_buffer_add_text(out, "'\n  COMPREPLY=()\n"
                          "  if ((COMP_CWORD == 1)); then\n"
                          "    _bayegan_offer \"$commands --help --version\"\n"
                          "    return\n"
                          "  fi\n"
                          "  case ${COMP_WORDS[1]} in\n");
  const by_command *command = NULL;
  for (size_t i = 0; (command = by_command_at(i)) != NULL; i++) {
    add_command(command, out);
  }
  by_buffer_add_text(out, "  esac\n"
                          "  if [[ $current == -* ]]; then\n"
                          "    _bayegan_offer \"$options\"\n"
                          "  elif [[ -n $operands ]]; then\n"
                          "    _bayegan_offer \"$operands\"\n"
                          "  fi\n"
                          "}\n"
                          "complete -o default -F _bayegan bayegan\n");
}
