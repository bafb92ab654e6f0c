/* SPDX-License-Identifier: BSD-2-Clause */
/* The table of commands. */
#include "cli/command.h"

#include <stdint.h>

static const by_command COMMANDS[] = {
    {
        .name = "convert",
        .bit = BY_IN_CONVERT,
        .operands = "FILE...",
        .least = 1,
        .most = SIZE_MAX,
        .summary = "make EPUB, TEI, record and package of each text",
        .text =
            "Each FILE is the plain text of one issue; a folder stands for the .txt files in it, and - for standard input, as if it were a "
            "file stdin.txt. A record "
            "NAME.record.xml beside NAME.txt is read with it, and the row about it in the spreadsheet of --metadata. For each issue "
            "four files are written into the folder named by "
            "-o: ID.epub, ID.tei.xml, ID.record.xml and ID.tar, the package (BagIt) that holds the source and all the rest. "
            "ID is the package id of the record, else the name of the text, with hyphens for blanks and marks. All four are written, "
            "or none.",
        .run = by_run_convert,
    },
    {
        .name = "verify",
        .bit = BY_IN_VERIFY,
        .operands = "FILE...",
        .least = 1,
        .most = SIZE_MAX,
        .summary = "check finished packages and editions, whoever made them",
        .text =
            "Each FILE is a package, an edition or a record, whoever made it: a BagIt bag (a folder, a .zip, a .tar, or one compressed by "
            "gzip, xz, zstd or bzip2), an .epub, packed or as a folder (or its package or navigation document alone), a .tei.xml or a "
            ".record.xml; - is standard input. "
            "A folder stands for all packages in it and in the folders below, and manifest-sha512.txt for the files that it lists, "
            "whose digests are compared too. "
            "Checksums, structure and the text against its source are checked. Nothing is printed where all is sound.",
        .run = by_run_verify,
    },
    {
        .name = "inspect",
        .bit = BY_IN_INSPECT,
        .operands = "FILE...",
        .least = 1,
        .most = SIZE_MAX,
        .summary = "show what is recognised in a text, or take its record",
        .text =
            "Shows each value of a text (- is standard input) with its state, the line and column where it was found, and the rule that "
            "found it. "
            "A value is unknown, in conflict (places in the text disagree), proposed (a rule recognised it), corroborated (two places "
            "agree) or confirmed (by a person, in the record or the spreadsheet). "
            "The XML form is the record, which can be corrected by hand and given back to convert. Any number of texts, or folders of "
            ".txt files, are shown one behind the other (JSON: a line each), or with --sheet become the rows of one spreadsheet. "
            "What issues of one title say of each other, such as the date of one between two others, is then proposed, too.",
        .run = by_run_inspect,
    },
    {
        .name = "check",
        .bit = BY_IN_CHECK,
        .operands = "FILE...",
        .least = 1,
        .most = SIZE_MAX,
        .summary = "say what is wrong or open in a text and its record",
        .text = "Each FILE is a text, - for standard input, or a folder of .txt files, as for convert. Several issues of one title are "
                "also held against each "
                "other, in whatever order they are named: what is missing between them, what stands twice, what does not fit. "
                "Nothing is printed where nothing is found.",
        .run = by_run_check,
    },
    {
        .name = "explain",
        .bit = BY_IN_EXPLAIN,
        .operands = "[RULE]",
        .least = 0,
        .most = 1,
        .summary = "explain what a finding means, or list all rules",
        .text = "RULE is the name in square brackets at the end of a finding. Without it all rules are listed.",
        .run = by_run_explain,
    },
    {
        .name = "help",
        .bit = BY_IN_HELP,
        .operands = "[COMMAND]",
        .least = 0,
        .most = 1,
        .summary = "show this page, or that of a command",
        .text = "Without COMMAND all commands are shown.",
        .run = by_run_help,
    },
};

const by_command *by_command_at(size_t index)
{
  return index < sizeof COMMANDS / sizeof COMMANDS[0] ? &COMMANDS[index] : NULL;
}

const by_command *by_command_named(const char *name)
{
  const by_command *command = NULL;
  for (size_t i = 0; (command = by_command_at(i)) != NULL; i++) {
    if (strcmp(command->name, name) == 0) {
      return command;
    }
  }
  return NULL;
}
