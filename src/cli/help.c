/* SPDX-License-Identifier: BSD-2-Clause */
/* Help pages are ASCII and at most 80 columns wide. */
#include "cli/help.h"

enum { WIDTH = 80, COMMAND_COLUMN = 12, OPTION_COLUMN = 26 };

/* Appends the words, folded, with every line but the first indented by `indent`; `column`: where the first line begins. */
static void add_words(by_span text, size_t column, size_t indent, by_buffer *out)
{
  bool fresh = true;
  while (text.size != 0) {
    const size_t blank = by_span_find(text, by_span_of(" "));
    const size_t size = blank == BY_NOWHERE ? text.size : blank;
    if (!fresh && column + 1 + size > WIDTH) {
      by_buffer_add_byte(out, '\n');
      by_buffer_add_blanks(out, indent);
      column = indent;
    } else if (!fresh) {
      by_buffer_add_byte(out, ' ');
      column++;
    }
    by_buffer_add(out, by_span_slice(text, 0, size));
    column += size;
    fresh = false;
    text = by_span_trim(by_span_from(text, size));
  }
  by_buffer_add_byte(out, '\n');
}

static void add_row(const char *left, const char *right, size_t width, by_buffer *out)
{
  const size_t size = 2 + strlen(left);
  by_buffer_add_text(out, "  ");
  by_buffer_add_text(out, left);
  if (size + 1 < width) {
    by_buffer_add_blanks(out, width - size);
  } else {
    by_buffer_add_byte(out, '\n');
    by_buffer_add_blanks(out, width);
  }
  add_words(by_span_of(right), width, width, out);
}

const char *by_help_description(void)
{
  return "Turns plain-text issues of periodicals into EPUB and TEI editions with a validated record, bundled in checksummed packages.";
}

void by_help_program(by_buffer *out)
{
  by_buffer_add_text(out, "usage: bayegan COMMAND [OPTION...] [FILE...]\n\n");
  add_words(by_span_of(by_help_description()), 0, 0, out);
  by_buffer_add_text(out, "\ncommands:\n");
  const by_command *command = NULL;
  for (size_t i = 0; (command = by_command_at(i)) != NULL; i++) {
    add_row(command->name, command->summary, COMMAND_COLUMN, out);
  }
  by_buffer_add_text(out, "\n  bayegan help COMMAND    the options of a command\n"
                          "  bayegan --version       versions of the program and its libraries\n\n"
                          "to begin:\n"
                          "  bayegan inspect 232.txt           what is recognised in a text\n"
                          "  bayegan convert 232.txt -o out    editions and package, in the folder out\n\n"
                          "exit status: 0 no errors, 1 errors (or what --fail-on says), 2 wrong command\n"
                          "line or no such input, 3 input, output or memory failed, 4 error in the program\n");
}

static void add_option(const by_option *option, by_buffer *out)
{
  by_buffer left = by_buffer_of(1 << 10);
  if (option->letter != '\0') {
    by_buffer_add_byte(&left, '-');
    by_buffer_add_byte(&left, option->letter);
    by_buffer_add_text(&left, ", ");
  } else {
    by_buffer_add_text(&left, "    ");
  }
  by_buffer_add_text(&left, "--");
  by_buffer_add_text(&left, option->name);
  if (option->argument != NULL) {
    by_buffer_add_byte(&left, ' ');
    by_buffer_add_text(&left, option->argument);
  }
  if (left.failed) {
    out->failed = true;
  } else {
    add_row(left.at, option->help, OPTION_COLUMN, out);
  }
  by_buffer_drop(&left);
}

void by_help_command(const by_command *command, by_buffer *out)
{
  by_buffer_add_text(out, "usage: bayegan ");
  by_buffer_add_text(out, command->name);
  by_buffer_add_text(out, " [OPTION...] ");
  by_buffer_add_text(out, command->operands);
  by_buffer_add_text(out, "\n\n");
  if (command->text[0] != '\0') {
    add_words(by_span_of(command->text), 0, 0, out);
    by_buffer_add_byte(out, '\n');
  }
  by_buffer_add_text(out, "options:\n");
  const by_option *option = NULL;
  for (size_t i = 0; (option = by_option_at(i)) != NULL; i++) {
    if ((option->commands & command->bit) != 0) {
      add_option(option, out);
    }
  }
}
