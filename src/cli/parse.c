/* SPDX-License-Identifier: BSD-2-Clause */
/* getopt_long reads, the table of options decides. */
#include "cli/parse.h"

#include "base/utf8.h"
#include "cli/near.h"
#include "cli/stream.h"
#include "report/explain.h"
#include "text/blank.h"
#include "write/editing.h"

#include <getopt.h>

enum { MOST_OPTIONS = 32, FIRST_VALUE = 256 };

/* What getopt_long wants to know; `val` of row i of our table is FIRST_VALUE + i, for the letters too. */
typedef struct grammar {
  struct option options[MOST_OPTIONS + 1];
  char letters[2 * MOST_OPTIONS + 2];
} grammar;

void by_usage_complain(const by_command *command, const char *message, const char *word)
{
  const char *const parts[] = {
      command->name,          ": ",          message, word == NULL ? "" : " '", word == NULL ? "" : word, word == NULL ? "" : "'",
      "; see: bayegan help ", command->name, NULL};
  by_stream_complain(parts);
}

void by_rule_complain(const by_command *command, by_span typed)
{
  const by_rule *const nearest = by_rule_nearest(typed);
  by_buffer name = by_buffer_of(1 << 16);
  by_buffer_add(&name, typed);
  const char *const parts[] = {command->name,
                               ": there is no rule '",
                               name.failed || name.size == 0 ? "" : name.at,
                               "'; ",
                               nearest == NULL ? "" : "the nearest is '",
                               nearest == NULL ? "" : nearest->id,
                               nearest == NULL ? "" : "'; ",
                               "for a list of all: bayegan explain",
                               NULL};
  by_stream_complain(parts);
  by_buffer_drop(&name);
}

static void grammar_make(const by_command *command, grammar *made)
{
  size_t count = 0;
  size_t letters = 0;
  made->letters[letters++] = ':';
  const by_option *option = NULL;
  for (size_t i = 0; (option = by_option_at(i)) != NULL && count < MOST_OPTIONS; i++) {
    if ((option->commands & command->bit) == 0) {
      continue;
    }
    const int argument = option->argument == NULL ? no_argument : required_argument;
    made->options[count++] = (struct option){.name = option->name, .has_arg = argument, .val = FIRST_VALUE + (int)i};
    if (option->letter != '\0') {
      made->letters[letters++] = option->letter;
      made->letters[letters] = ':';
      letters += argument == required_argument;
    }
  }
  made->letters[letters] = '\0';
}

/* The row that a result of getopt_long means; NULL: none. */
static const by_option *option_of(int found, const by_command *command)
{
  if (found >= FIRST_VALUE) {
    return by_option_at((size_t)(found - FIRST_VALUE));
  }
  const by_option *option = NULL;
  for (size_t i = 0; (option = by_option_at(i)) != NULL; i++) {
    if (option->letter == (char)found && (option->commands & command->bit) != 0) {
      return option;
    }
  }
  return NULL;
}

/* "COMMAND: --OPTION takes ONE, ANOTHER, not 'VALUE'; see: ..." */
static void complain_of_word(const by_command *command, const by_option *option, const char *value)
{
  enum { MOST_WORDS = 4, MOST_PARTS = 2 * MOST_WORDS + 12 };
  const char *parts[MOST_PARTS] = {command->name, ": --", option->name, " takes "};
  size_t count = 4;
  for (size_t i = 0; i < MOST_WORDS && option->words[i] != NULL; i++) {
    parts[count++] = i == 0 ? "" : ", ";
    parts[count++] = option->words[i];
  }
  parts[count++] = ", not '";
  parts[count++] = value;
  parts[count++] = "'; see: bayegan help ";
  parts[count] = command->name;
  by_stream_complain(parts);
}

/* A path may be no UTF-8. */
static bool is_blank(by_span value)
{
  return by_utf8_valid(value) == value.size && by_blank_only(value);
}

static bool take(const by_option *option, const char *value, by_arguments *arguments)
{
  if (option->argument != NULL && option->words == NULL && is_blank(by_span_of(value))) {
    by_usage_complain(arguments->command, "nothing but blanks stands behind the option", option->name);
    return false;
  }
  size_t word = 0;
  if (option->words != NULL) {
    while (option->words[word] != NULL && strcmp(option->words[word], value) != 0) {
      word++;
    }
    if (option->words[word] == NULL) {
      complain_of_word(arguments->command, option, value);
      return false;
    }
  }
  option->take(option, arguments, value, word);
  return true;
}

/* The long option that may have been meant by "--WORD" or "--WORD=VALUE"; NULL: none is near, or it is that. */
static const by_option *option_near(const by_command *command, const char *typed)
{
  const by_span word = by_span_slice(by_span_of(typed), strlen("--"), BY_NOWHERE);
  const by_span name = by_span_before(word, "=");
  by_near near = by_near_of(name);
  const by_option *meant = NULL;
  const by_option *option = NULL;
  for (size_t i = 0; (option = by_option_at(i)) != NULL; i++) {
    if ((option->commands & command->bit) != 0 && by_near_is(&near, option->name)) {
      meant = option;
    }
  }
  return near.distance == 0 ? NULL : meant;
}

/* Says what getopt_long did not like. */
static bool complain(const by_command *command, int found, char *const *argv)
{
  const char letter[3] = {'-', (char)optopt, '\0'};
  const bool is_letter = optopt > 0 && optopt < FIRST_VALUE;
  const by_option *const meant = is_letter || found == ':' ? NULL : option_near(command, argv[optind - 1]);
  if (meant == NULL) {
    by_usage_complain(command, found == ':' ? "a value is missing behind" : "unknown or misused option",
                      is_letter ? letter : argv[optind - 1]);
    return false;
  }
  const char *const parts[] = {command->name, ": unknown option '",   argv[optind - 1], "'; did you mean --",
                               meant->name,   "? See: bayegan help ", command->name,    NULL};
  by_stream_complain(parts);
  return false;
}

bool by_arguments_count(const by_arguments *arguments)
{
  const by_command *const command = arguments->command;
  const char *message = NULL;
  if (arguments->operand_count < command->least) {
    message = "no file is named";
  } else if (arguments->operand_count > command->most) {
    message = "more operands than the command takes";
  }
  if (message != NULL) {
    by_usage_complain(command, message, NULL);
  }
  return message == NULL;
}

bool by_arguments_parse(const by_command *command, int argc, char **argv, by_arguments *arguments)
{
  grammar made = {.letters = {'\0'}};
  grammar_make(command, &made);
  *arguments = (by_arguments){.command = command, .normalise = BY_LEVEL_USUAL};
  opterr = 0;
  int found = 0;
  while ((found = getopt_long(argc, argv, made.letters, made.options, NULL)) != -1) {
    const by_option *const option = option_of(found, command);
    if (option == NULL) {
      return complain(command, found, argv);
    }
    if (!take(option, optarg, arguments)) {
      return false;
    }
  }
  arguments->operands = argv + optind;
  arguments->operand_count = (size_t)(argc - optind);
  return true;
}
