/* SPDX-License-Identifier: BSD-2-Clause */
/* The manual page, in the macros of man(7), from the same tables as the help pages. */
#include "cli/help.h"

#include "base/version.h"

/* Text of the page: hyphens that are meant, no line that looks like a request. */
static void add_text(const char *text, by_buffer *out)
{
  if (text[0] == '.' || text[0] == '\'') {
    by_buffer_add_text(out, "\\&");
  }
  for (; *text != '\0'; text++) {
    if (*text == '\\') {
      by_buffer_add_text(out, "\\e");
    } else if (*text == '-') {
      by_buffer_add_text(out, "\\-");
    } else {
      by_buffer_add_byte(out, *text);
    }
  }
}

/* A request with one argument: .SH "NAME". */
static void add_request(const char *request, const char *argument, by_buffer *out)
{
  by_buffer_add_text(out, request);
  by_buffer_add_text(out, " \"");
  add_text(argument, out);
  by_buffer_add_text(out, "\"\n");
}

static void add_paragraph(const char *text, by_buffer *out)
{
  add_text(text, out);
  by_buffer_add_byte(out, '\n');
}

static void add_option(const by_option *option, by_buffer *out)
{
  by_buffer_add_text(out, ".TP\n.BI \"");
  if (option->letter != '\0') {
    by_buffer_add_text(out, "\\-");
    by_buffer_add_byte(out, option->letter);
    by_buffer_add_text(out, ", ");
  }
  by_buffer_add_text(out, "\\-\\-");
  add_text(option->name, out);
  if (option->argument != NULL) {
    by_buffer_add_text(out, " \" \"");
    add_text(option->argument, out);
  }
  by_buffer_add_text(out, "\"\n");
  add_paragraph(option->help, out);
}

static void add_command(const by_command *command, by_buffer *out)
{
  add_request(".SS", command->name, out);
  by_buffer_add_text(out, ".B bayegan ");
  add_text(command->name, out);
  by_buffer_add_text(out, "\n.RI [ OPTION ...]\n.I \"");
  add_text(command->operands, out);
  by_buffer_add_text(out, "\"\n.PP\n");
  add_paragraph(command->text[0] == '\0' ? command->summary : command->text, out);
  const by_option *option = NULL;
  for (size_t i = 0; (option = by_option_at(i)) != NULL; i++) {
    if ((option->commands & command->bit) != 0) {
      add_option(option, out);
    }
  }
}

static void add_end(by_buffer *out)
{
  static const char *const STATUSES[][2] = {{"0", "No finding is an error."},
                                            {"1", "There are errors, or what --fail-on names."},
                                            {"2", "The command line is wrong, or there is no such input."},
                                            {"3", "Reading, writing or memory failed."},
                                            {"4", "The program itself is in error."}};
  add_request(".SH", "EXIT STATUS", out);
  for (size_t i = 0; i < sizeof STATUSES / sizeof STATUSES[0]; i++) {
    by_buffer_add_text(out, ".TP\n.B ");
    add_paragraph(STATUSES[i][0], out);
    add_paragraph(STATUSES[i][1], out);
  }
  add_request(".SH", "ENVIRONMENT", out);
  by_buffer_add_text(out, ".TP\n.B SOURCE_DATE_EPOCH\n");
  add_paragraph("The moment that outputs are dated by where --timestamp does not give one, in seconds since 1970.", out);
  add_request(".SH", "EXAMPLES", out);
  by_buffer_add_text(out, ".EX\n");
  add_paragraph("bayegan inspect 232.txt", out);
  add_paragraph("bayegan convert 232.txt --record 232.record.xml -o out", out);
  add_paragraph("bayegan verify out/232.tar out/232.epub out/232.tei.xml", out);
  by_buffer_add_text(out, ".EE\n");
  add_request(".SH", "SEE ALSO", out);
  add_paragraph(
      "README.md, and the pages it leads to, about records, spreadsheets, series of issues, packages, verification and reports: they "
      "are installed in share/doc/bayegan.",
      out);
}

void by_help_manual(by_buffer *out)
{
  by_buffer_add_text(out, ".TH BAYEGAN 1 \"\" \"bayegan " BY_VERSION "\" \"User Commands\"\n");
  add_request(".SH", "NAME", out);
  by_buffer_add_text(out, "bayegan \\- convert plain-text periodicals to EPUB, TEI and BagIt, and verify such editions\n");
  add_request(".SH", "SYNOPSIS", out);
  by_buffer_add_text(out, ".B bayegan\n.I COMMAND\n.RI [ OPTION ...]\n.RI [ FILE ...]\n");
  add_request(".SH", "DESCRIPTION", out);
  add_paragraph(by_help_description(), out);
  add_request(".SH", "COMMANDS", out);
  const by_command *command = NULL;
  for (size_t i = 0; (command = by_command_at(i)) != NULL; i++) {
    add_command(command, out);
  }
  add_end(out);
}
