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

static void take_output(by_arguments *arguments, const char *value, size_t word)
{
  (void)word;
  arguments->output = value;
}

static void take_record(by_arguments *arguments, const char *value, size_t word)
{
  (void)word;
  arguments->record = value;
}

static void take_encoding(by_arguments *arguments, const char *value, size_t word)
{
  (void)word;
  arguments->encoding = value;
}

static void take_metadata(by_arguments *arguments, const char *value, size_t word)
{
  (void)word;
  arguments->metadata = value;
}

static void take_sheet(by_arguments *arguments, const char *value, size_t word)
{
  (void)word;
  arguments->sheet = value;
}

static void take_profile(by_arguments *arguments, const char *value, size_t word)
{
  (void)word;
  arguments->profile = value;
}

static void take_organization(by_arguments *arguments, const char *value, size_t word)
{
  (void)word;
  arguments->organization = value;
}

static void take_timestamp(by_arguments *arguments, const char *value, size_t word)
{
  (void)word;
  arguments->timestamp = value;
}

static void take_accept(by_arguments *arguments, const char *value, size_t word)
{
  (void)value;
  arguments->accept_proposed = word == 0;
}

static void take_require(by_arguments *arguments, const char *value, size_t word)
{
  static const by_state STATES[] = {BY_CORROBORATED, BY_CONFIRMED};
  (void)value;
  arguments->require = STATES[word];
}

static void take_normalise(by_arguments *arguments, const char *value, size_t word)
{
  (void)value;
  arguments->normalise = (unsigned)word;
}

static void take_fail_on(by_arguments *arguments, const char *value, size_t word)
{
  static const by_fail_on SEVERITIES[] = {BY_FAIL_ON_ERROR, BY_FAIL_ON_WARNING, BY_FAIL_ON_NEVER};
  (void)value;
  arguments->fail_on = SEVERITIES[word];
}

static void take_format(by_arguments *arguments, const char *value, size_t word)
{
  static const by_format KINDS[] = {BY_FORMAT_TEXT, BY_FORMAT_JSON, BY_FORMAT_XML};
  (void)value;
  arguments->format = KINDS[word];
}

static void take_report(by_arguments *arguments, const char *value, size_t word)
{
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

static void take_severity(by_arguments *arguments, const char *value, size_t word)
{
  (void)word;
  take_adjustment(arguments, (by_adjustment){.value = value});
}

static void take_suppress(by_arguments *arguments, const char *value, size_t word)
{
  (void)word;
  take_adjustment(arguments, (by_adjustment){.value = value, .suppress = true});
}

static void take_max_findings(by_arguments *arguments, const char *value, size_t word)
{
  (void)word;
  arguments->max_findings = value;
}

static void take_jobs(by_arguments *arguments, const char *value, size_t word)
{
  (void)word;
  arguments->jobs = value;
}

static void take_files_from(by_arguments *arguments, const char *value, size_t word)
{
  (void)word;
  arguments->files_from = value;
}

static void take_memory(by_arguments *arguments, const char *value, size_t word)
{
  (void)word;
  arguments->memory = value;
}

static void take_log(by_arguments *arguments, const char *value, size_t word)
{
  (void)word;
  arguments->log = value;
}

static void take_progress(by_arguments *arguments, const char *value, size_t word)
{
  (void)value;
  arguments->progress_json = word == 0;
}

static void take_bidi(by_arguments *arguments, const char *value, size_t word)
{
  (void)value;
  arguments->isolate = word == 0;
}

static void take_dry_run(by_arguments *arguments, const char *value, size_t word)
{
  (void)value;
  (void)word;
  arguments->dry = true;
}

static void take_force(by_arguments *arguments, const char *value, size_t word)
{
  (void)value;
  (void)word;
  arguments->force = true;
}

static void take_manual(by_arguments *arguments, const char *value, size_t word)
{
  (void)value;
  (void)word;
  arguments->manual = true;
}

static void take_completion(by_arguments *arguments, const char *value, size_t word)
{
  static const by_shell KINDS[] = {BY_SHELL_BASH, BY_SHELL_ZSH, BY_SHELL_FISH};
  (void)value;
  arguments->shell = KINDS[word];
}

static void take_fast(by_arguments *arguments, const char *value, size_t word)
{
  (void)value;
  (void)word;
  arguments->fast = true;
}

static void take_deep(by_arguments *arguments, const char *value, size_t word)
{
  (void)value;
  (void)word;
  arguments->deep = true;
}

static void take_quiet(by_arguments *arguments, const char *value, size_t word)
{
  (void)value;
  (void)word;
  arguments->quiet = true;
}

static void take_verbose(by_arguments *arguments, const char *value, size_t word)
{
  (void)value;
  (void)word;
  arguments->verbose = true;
}

static void take_help(by_arguments *arguments, const char *value, size_t word)
{
  (void)value;
  (void)word;
  arguments->help = true;
}

enum { READING = BY_IN_CONVERT | BY_IN_CHECK | BY_IN_INSPECT, JUDGING = BY_IN_CONVERT | BY_IN_CHECK | BY_IN_VERIFY };

static const by_option OPTIONS[] = {
    {"output", 'o', "DIR", NULL, BY_IN_CONVERT, "write into this folder, which is made where it is missing", take_output},
    {"record", '\0', "FILE", NULL, READING, "read this record, and not NAME.record.xml beside the text; for one text only", take_record},
    {"encoding", '\0', "NAME", NULL, READING, "read the texts in this encoding, as windows-1256, instead of the one that their bytes show",
     take_encoding},
    {"sheet", '\0', "FILE", NULL, BY_IN_INSPECT,
     "write a spreadsheet (CSV) with a row for each text, instead of the table; - is standard output", take_sheet},
    {"metadata", '\0', "SHEET", NULL, READING,
     "read this spreadsheet (CSV), a row for each text, as inspect --sheet writes it; its confirmed rows win over what is recognised",
     take_metadata},
    {"accept", '\0', "proposed", ACCEPTED, BY_IN_CONVERT,
     "write values that are proposed, not more, into the metadata of the editions; else they are left out there", take_accept},
    {"normalise", '\0', "LEVEL", LEVELS, BY_IN_CONVERT,
     "what may change in the text of the EPUB: 0 nothing, 1 blanks and line ends (the default), 2 also letters that older programs stored "
     "in their own way",
     take_normalise},
    {"require", '\0', "STATE", REQUIRED, READING,
     "make it an error where title, issue number or date are less sure than this: corroborated (two places in the text agree) or confirmed "
     "(by a person)",
     take_require},
    {"organization", '\0', "NAME", NULL, READING, "name the organization that holds and converts the issues, whatever their records say",
     take_organization},
    {"profile", '\0', "btr", PACKED_PROFILES, BY_IN_CONVERT,
     "make packages that keep to the BagIt profile Beyond the Repository 1.0, too; needs an organization", take_profile},
    {"man", '\0', NULL, NULL, BY_IN_HELP, "print the manual page of all commands, for man -l", take_manual},
    {"completion", '\0', "SHELL", SHELLS, BY_IN_HELP, "print completions of the command line for bash, zsh or fish", take_completion},
    {"fast", '\0', NULL, NULL, BY_IN_VERIFY,
     "compare names and sizes in bags, no digests: this is NOT a fixity check, which is said even with -q", take_fast},
    {"deep", '\0', NULL, NULL, BY_IN_VERIFY,
     "look into EPUBs, TEI documents and records wherever they lie in a package, whoever made it, not only where convert puts them; not "
     "with --fast",
     take_deep},
    {"profile", '\0', "PROFILE", NULL, BY_IN_VERIFY,
     "the rules to hold packages against. Bags: archive (as convert makes them), btr (Beyond the Repository 1.0), general (BagIt alone) or "
     "a file of BagIt Profiles 1.3 (JSON); else archive where the bag names it, its container aside. EPUBs: archive (as convert makes "
     "them) "
     "or general (any EPUB 3.3), whoever made them; else as the EPUB says",
     take_profile},
    {"dry-run", '\0', NULL, NULL, BY_IN_CONVERT, "convert and prove everything and say what stands in the way, but write no issue",
     take_dry_run},
    {"force", '\0', NULL, NULL, BY_IN_CONVERT, "replace outputs and reports that exist already", take_force},
    {"force", '\0', NULL, NULL, BY_IN_CHECK | BY_IN_VERIFY, "replace reports that exist already", take_force},
    {"force", '\0', NULL, NULL, BY_IN_INSPECT, "replace the spreadsheet that exists already", take_force},
    {"timestamp", '\0', "MOMENT", NULL, BY_IN_CONVERT,
     "date the outputs by this moment, as 2026-01-31T12:00:00Z or in seconds since 1970 (else SOURCE_DATE_EPOCH, else now)",
     take_timestamp},
    {"format", '\0', "FORMAT", FORMATS, JUDGING, "print findings as text (the default) or as json: JSON Lines on standard output",
     take_format},
    {"format", '\0', "FORMAT", INSPECT_FORMATS, BY_IN_INSPECT, "print a table (text, the default), json, or the record (xml)", take_format},
    {"fail-on", '\0', "LEVEL", FAIL_ON, READING | JUDGING,
     "end with exit status 1 for findings that are so grave or graver: error (the default) or warning; or never", take_fail_on},
    {"report", '\0', "FORMAT=FILE", NULL, JUDGING,
     "write all findings into FILE, too, as text, html (a page to read), jsonl, sarif, junit, github or gitlab; csv is a row for each "
     "package instead. FILE - is standard output; a named pipe or device is written as it is. May be repeated",
     take_report},
    {"severity", '\0', "RULE=LEVEL", NULL, READING | JUDGING,
     "give the findings of a rule another severity: error, warning or note; may be repeated", take_severity},
    {"suppress", '\0', "RULE", NULL, READING | JUDGING, "leave the findings of a rule out; may be repeated", take_suppress},
    {"max-findings", '\0', "N", NULL, READING | JUDGING, "print only N findings, the worst; the others count, too, and reports have them",
     take_max_findings},
    {"log", '\0', "FILE", NULL, READING | JUDGING,
     "write all findings as text, notes too, and a line for each input into this new file, as the run goes on", take_log},
    {"progress", '\0', "json", PROGRESS, READING | JUDGING,
     "tell on standard error after each input how far the run is: a line of JSON (schemas/lines.schema.json)", take_progress},
    {"bidi", '\0', "isolate", BIDI, READING | JUDGING,
     "on a terminal, set text of the sources between U+2068 and U+2069: for terminals that know right-to-left text", take_bidi},
    {"jobs", 'j', "N", NULL, BY_IN_VERIFY, "verify N packages side by side (else as many as there are processors); the report is the same",
     take_jobs},
    {"memory", '\0', "MIB", NULL, BY_IN_VERIFY,
     "the memory, in MiB, that names, digests and findings of one bag may take, or one document (else 44, enough for more than 100,000 "
     "files)",
     take_memory},
    {"files-from", '\0', "LIST", NULL, READING | JUDGING,
     "take the names of further inputs from this file, one a line or each before a NUL, as find -print0 writes them; - is standard input",
     take_files_from},
    {"quiet", 'q', NULL, NULL, READING | JUDGING, "print errors only", take_quiet},
    {"verbose", 'v', NULL, NULL, READING | JUDGING, "print notes too, and what became of each file", take_verbose},
    {"help", 'h', NULL, NULL, ~0U, "show this page", take_help},
};

const by_option *by_option_at(size_t index)
{
  return index < sizeof OPTIONS / sizeof OPTIONS[0] ? &OPTIONS[index] : NULL;
}
