/* SPDX-License-Identifier: BSD-2-Clause */
/* The commands and options of the program: two tables, from which the parser and the help pages are made. */
#ifndef BY_CLI_COMMAND_H
#define BY_CLI_COMMAND_H

#include "base/annotate.h"
#include "base/rule.h"
#include "model/value.h"

typedef enum by_format { BY_FORMAT_TEXT, BY_FORMAT_JSON, BY_FORMAT_XML } by_format;

typedef enum by_shell { BY_SHELL_NONE, BY_SHELL_BASH, BY_SHELL_ZSH, BY_SHELL_FISH } by_shell;

typedef enum by_fail_on { BY_FAIL_ON_ERROR, BY_FAIL_ON_WARNING, BY_FAIL_ON_NEVER } by_fail_on;

enum { BY_MOST_REPORTS = 8, BY_MOST_ADJUSTMENTS = 64 };

/* --severity RULE=LEVEL or --suppress RULE. */
typedef struct by_adjustment {
  const char *value;
  bool suppress;
} by_adjustment;

struct by_command;

/* A command line, read. Everything is borrowed from argv. */
typedef struct by_arguments {
  const struct by_command *command;
  const char *output;       /* NULL: not given */
  const char *record;       /* NULL: not given */
  const char *encoding;     /* NULL: not given */
  const char *sheet;        /* NULL: not given */
  const char *metadata;     /* NULL: not given */
  const char *profile;      /* NULL: not given */
  const char *organization; /* NULL: not given */
  const char *timestamp;    /* NULL: not given */
  bool accept_proposed;
  unsigned normalise; /* 0 to 2 */
  by_state require;   /* BY_UNKNOWN: no demand */
  bool force;
  bool fast;
  bool deep;
  bool quiet;
  bool verbose;
  bool help;
  by_shell shell;     /* completions for it instead of a help page */
  bool manual;        /* the manual page instead of a help page */
  bool progress_json; /* --progress json */
  bool isolate;       /* --bidi isolate */
  bool dry;           /* --dry-run */
  by_fail_on fail_on;
  by_format format;
  const char *reports[BY_MOST_REPORTS]; /* FORMAT=FILE each */
  size_t report_count;                  /* as typed; may be above what there is room for */
  by_adjustment adjustments[BY_MOST_ADJUSTMENTS];
  size_t adjustment_count;  /* likewise */
  const char *jobs;         /* NULL: not given */
  const char *max_findings; /* NULL: not given */
  const char *files_from;   /* NULL: not given */
  const char *log;          /* NULL: not given */
  const char *memory;       /* NULL: not given */
  char *const *operands;
  size_t operand_count;
} by_arguments;

/* Which commands an option belongs to. */
enum { BY_IN_CONVERT = 1, BY_IN_VERIFY = 2, BY_IN_INSPECT = 4, BY_IN_CHECK = 8, BY_IN_EXPLAIN = 16, BY_IN_HELP = 32 };

typedef struct by_command {
  const char *name;
  unsigned bit;         /* one of the above */
  const char *operands; /* as the help shows them */
  size_t least;         /* operands */
  size_t most;
  const char *summary;                       /* one line */
  const char *text;                          /* the paragraphs of the help page */
  int (*run)(const by_arguments *arguments); /* gives the exit status */
} by_command;

typedef struct by_option {
  const char *name;         /* --name */
  char letter;              /* -l, or NUL */
  const char *argument;     /* as the help shows it; NULL: takes none */
  const char *const *words; /* the arguments it takes, ended by NULL; NULL: any */
  unsigned commands;        /* bits of the commands that know it */
  const char *help;
  /* word: index in `words` */
  void (*take)(const struct by_option *option, by_arguments *arguments, const char *value, size_t word);
  size_t field; /* that it is for, by its offset in by_arguments; 0: `take` knows */
} by_option;

/* Rows by index; NULL behind the last. */
const by_command *by_command_at(size_t index);
const by_option *by_option_at(size_t index);
const by_command *by_command_named(const char *name) BY_NONNULL;

int by_run_convert(const by_arguments *arguments) BY_NONNULL;
int by_run_verify(const by_arguments *arguments) BY_NONNULL;
int by_run_inspect(const by_arguments *arguments) BY_NONNULL;
int by_run_check(const by_arguments *arguments) BY_NONNULL;
int by_run_explain(const by_arguments *arguments) BY_NONNULL;
int by_run_help(const by_arguments *arguments) BY_NONNULL;

#endif
