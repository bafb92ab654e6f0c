/* SPDX-License-Identifier: BSD-2-Clause */
/* The table of options. Words and what they mean stand in the same order. */
#include "cli/command.h"

static const char *const ACCEPTED[] = {"proposed", NULL};
static const char *const LEVELS[] = {"0", "1", "2", NULL};
static const char *const REQUIRED[] = {"corroborated", "confirmed", NULL};
static const char *const FAIL_ON[] = {"error", "warning", "never", NULL};
static const char *const FORMATS[] = {"text", "json", NULL};
static const char *const INSPECT_FORMATS[] = {"text", "json", "xml", NULL};
static const char *const PROGRESS[] = {"json", NULL};
static const char *const PACKED_PROFILES[] = {"btr", NULL};
static const char *const SHELLS[] = {"bash", "zsh", "fish", NULL};
static const char *const BIDI[] = {"isolate", NULL};

static void set(by_arguments *arguments, const by_option *option, const void *value, size_t size)
{
  memcpy((char *)arguments + option->field, value, size);
}

static void take_text(const by_option *option, by_arguments *arguments, const char *value, size_t word)
{
  (void)word;
  set(arguments, option, &value, sizeof value);
}

/* So is an option that takes only one word. */
static void take_flag(const by_option *option, by_arguments *arguments, const char *value, size_t word)
{
  const bool given = true;
  (void)value;
  (void)word;
  set(arguments, option, &given, sizeof given);
}

/* The words stand in the order of an enumeration, or are numbers from 0. */
static void take_word(const by_option *option, by_arguments *arguments, const char *value, size_t word)
{
  const unsigned chosen = (unsigned)word;
  (void)value;
  set(arguments, option, &chosen, sizeof chosen);
}

static void take_require(const by_option *option, by_arguments *arguments, const char *value, size_t word)
{
  take_word(option, arguments, value, BY_CORROBORATED + word);
}

static void take_completion(const by_option *option, by_arguments *arguments, const char *value, size_t word)
{
  take_word(option, arguments, value, BY_SHELL_BASH + word);
}

static void take_report(const by_option *option, by_arguments *arguments, const char *value, size_t word)
{
  (void)option;
  (void)word;
  if (arguments->report_count < BY_MOST_REPORTS) {
    arguments->reports[arguments->report_count] = value;
  }
  arguments->report_count++;
}

static void take_adjustment(by_arguments *arguments, by_adjustment adjustment)
{
  if (arguments->adjustment_count < BY_MOST_ADJUSTMENTS) {
    arguments->adjustments[arguments->adjustment_count] = adjustment;
  }
  arguments->adjustment_count++;
}

static void take_severity(const by_option *option, by_arguments *arguments, const char *value, size_t word)
{
  (void)option;
  (void)word;
  take_adjustment(arguments, (by_adjustment){.value = value});
}

static void take_suppress(const by_option *option, by_arguments *arguments, const char *value, size_t word)
{
  (void)option;
  (void)word;
  take_adjustment(arguments, (by_adjustment){.value = value, .suppress = true});
}

_Static_assert(sizeof(by_state) == sizeof(unsigned) && sizeof(by_shell) == sizeof(unsigned) && sizeof(by_fail_on) == sizeof(unsigned) &&
                   sizeof(by_format) == sizeof(unsigned),
               "an enumeration is as large as the number of a word");

enum { READING = BY_IN_CONVERT | BY_IN_CHECK | BY_IN_INSPECT, JUDGING = BY_IN_CONVERT | BY_IN_CHECK | BY_IN_VERIFY };

static const by_option OPTIONS[] = {
    {"output", 'o', "DIR", NULL, BY_IN_CONVERT, "write into this folder, which is made where it is missing", take_text,
     offsetof(by_arguments, output)},
    {"record", '\0', "FILE", NULL, READING, "read this record, and not NAME.record.xml beside the text; for one text only", take_text,
     offsetof(by_arguments, record)},
    {"encoding", '\0', "NAME", NULL, READING, "read the texts in this encoding, as windows-1256, instead of the one that their bytes show",
     take_text, offsetof(by_arguments, encoding)},
    {"sheet", '\0', "FILE", NULL, BY_IN_INSPECT,
     "write a spreadsheet (CSV) with a row for each text, instead of the table; - is standard output", take_text,
     offsetof(by_arguments, sheet)},
    {"metadata", '\0', "SHEET", NULL, READING,
     "read this spreadsheet (CSV), a row for each text, as inspect --sheet writes it; its confirmed rows win over what is recognised",
     take_text, offsetof(by_arguments, metadata)},
    {"accept", '\0', "proposed", ACCEPTED, BY_IN_CONVERT,
     "write values that are proposed, not more, into the metadata of the editions; else they are left out there", take_flag,
     offsetof(by_arguments, accept_proposed)},
    {"normalise", '\0', "LEVEL", LEVELS, BY_IN_CONVERT,
     "what may change in the text of the EPUB: 0 nothing, 1 blanks and line ends (the default), 2 also letters that older programs stored "
     "in their own way",
     take_word, offsetof(by_arguments, normalise)},
    {"require", '\0', "STATE", REQUIRED, READING,
     "make it an error where title, issue number or date are less sure than this: corroborated (two places in the text agree) or confirmed "
     "(by a person)",
     take_require, offsetof(by_arguments, require)},
    {"organization", '\0', "NAME", NULL, READING, "name the organization that holds and converts the issues, whatever their records say",
     take_text, offsetof(by_arguments, organization)},
    {"profile", '\0', "btr", PACKED_PROFILES, BY_IN_CONVERT,
     "make packages that keep to the BagIt profile Beyond the Repository 1.0, too; needs an organization", take_text,
     offsetof(by_arguments, profile)},
    {"man", '\0', NULL, NULL, BY_IN_HELP, "print the manual page of all commands, for man -l", take_flag, offsetof(by_arguments, manual)},
    {"completion", '\0', "SHELL", SHELLS, BY_IN_HELP, "print completions of the command line for bash, zsh or fish", take_completion,
     offsetof(by_arguments, shell)},
    {"fast", '\0', NULL, NULL, BY_IN_VERIFY,
     "compare names and sizes in bags, no digests: this is NOT a fixity check, which is said even with -q", take_flag,
     offsetof(by_arguments, fast)},
    {"deep", '\0', NULL, NULL, BY_IN_VERIFY,
     "look into EPUBs (or their package documents alone), TEI documents and records wherever they lie in a package, whoever made it, not "
     "only where convert puts them; not with --fast",
     take_flag, offsetof(by_arguments, deep)},
    {"profile", '\0', "PROFILE", NULL, BY_IN_VERIFY,
     "the rules to hold packages against. Bags: archive (as convert makes them), btr (Beyond the Repository 1.0), general (BagIt alone) or "
     "a file of BagIt Profiles 1.3 (JSON); else archive where the bag names it, its container aside. EPUBs: archive (as convert makes "
     "them) "
     "or general (any EPUB 3.3), whoever made them; else as the EPUB says",
     take_text, offsetof(by_arguments, profile)},
    {"dry-run", '\0', NULL, NULL, BY_IN_CONVERT, "convert and prove everything and say what stands in the way, but write no issue",
     take_flag, offsetof(by_arguments, dry)},
    {"force", '\0', NULL, NULL, BY_IN_CONVERT, "replace outputs and reports that exist already", take_flag, offsetof(by_arguments, force)},
    {"force", '\0', NULL, NULL, BY_IN_CHECK | BY_IN_VERIFY, "replace reports that exist already", take_flag, offsetof(by_arguments, force)},
    {"force", '\0', NULL, NULL, BY_IN_INSPECT, "replace the spreadsheet that exists already", take_flag, offsetof(by_arguments, force)},
    {"timestamp", '\0', "MOMENT", NULL, BY_IN_CONVERT,
     "date the outputs by this moment, as 2026-01-31T12:00:00Z or in seconds since 1970 (else SOURCE_DATE_EPOCH, else now)", take_text,
     offsetof(by_arguments, timestamp)},
    {"format", '\0', "FORMAT", FORMATS, JUDGING, "print findings as text (the default) or as json: JSON Lines on standard output",
     take_word, offsetof(by_arguments, format)},
    {"format", '\0', "FORMAT", INSPECT_FORMATS, BY_IN_INSPECT, "print a table (text, the default), json, or the record (xml)", take_word,
     offsetof(by_arguments, format)},
    {"fail-on", '\0', "LEVEL", FAIL_ON, READING | JUDGING,
     "end with exit status 1 for findings that are so grave or graver: error (the default) or warning; or never", take_word,
     offsetof(by_arguments, fail_on)},
    {"report", '\0', "FORMAT=FILE", NULL, JUDGING,
     "write all findings into FILE, too, as text, html (a page to read), jsonl, sarif, junit, github or gitlab; csv is a row for each "
     "package instead. FILE - is standard output; a named pipe or device is written as it is. May be repeated",
     take_report, 0},
    {"severity", '\0', "RULE=LEVEL", NULL, READING | JUDGING,
     "give the findings of a rule another severity: error, warning or note; may be repeated", take_severity, 0},
    {"suppress", '\0', "RULE", NULL, READING | JUDGING, "leave the findings of a rule out; may be repeated", take_suppress, 0},
    {"max-findings", '\0', "N", NULL, READING | JUDGING, "print only N findings, the worst; the others count, too, and reports have them",
     take_text, offsetof(by_arguments, max_findings)},
    {"log", '\0', "FILE", NULL, READING | JUDGING,
     "write all findings as text, notes too, and a line for each input into this new file, as the run goes on", take_text,
     offsetof(by_arguments, log)},
    {"progress", '\0', "json", PROGRESS, READING | JUDGING,
     "tell on standard error after each input how far the run is: a line of JSON (schemas/lines.schema.json)", take_flag,
     offsetof(by_arguments, progress_json)},
    {"bidi", '\0', "isolate", BIDI, READING | JUDGING,
     "on a terminal, set text of the sources between U+2068 and U+2069: for terminals that know right-to-left text", take_flag,
     offsetof(by_arguments, isolate)},
    {"jobs", 'j', "N", NULL, BY_IN_VERIFY, "verify N packages side by side (else as many as there are processors); the report is the same",
     take_text, offsetof(by_arguments, jobs)},
    {"memory", '\0', "MIB", NULL, BY_IN_VERIFY,
     "the memory, in MiB, that names, digests and findings of one bag may take, or one document (else 44, enough for more than 100,000 "
     "files)",
     take_text, offsetof(by_arguments, memory)},
    {"files-from", '\0', "LIST", NULL, READING | JUDGING,
     "take the names of further inputs from this file, one a line or each before a NUL, as find -print0 writes them; - is standard input",
     take_text, offsetof(by_arguments, files_from)},
    {"quiet", 'q', NULL, NULL, READING | JUDGING, "print errors only", take_flag, offsetof(by_arguments, quiet)},
    {"verbose", 'v', NULL, NULL, READING | JUDGING, "print notes too, and what became of each file", take_flag,
     offsetof(by_arguments, verbose)},
    {"help", 'h', NULL, NULL, ~0U, "show this page", take_flag, offsetof(by_arguments, help)},
};

const by_option *by_option_at(size_t index)
{
  return index < sizeof OPTIONS / sizeof OPTIONS[0] ? &OPTIONS[index] : NULL;
}
