/* SPDX-License-Identifier: BSD-2-Clause */
/* The report goes out finding by finding's file: a run that is cut short has said what it knew. */
#include "cli/work.h"

#include "base/rules_program.h"
#include "base/utf8.h"
#include "cli/adjust.h"
#include "cli/report_files.h"
#include "cli/stream.h"
#include "report/escape.h"
#include "text/decode.h"

#include <errno.h>
#include <unistd.h>

enum { REPORT_PIECE = 64 << 10, EXTENT_MOST = 4 << 10 };

void by_work_expect(by_work *work, size_t inputs)
{
  work->progress.command = work->arguments->command->name;
  work->progress.quiet = work->arguments->quiet;
  work->progress.json = work->arguments->progress_json;
  by_progress_begin(&work->progress, inputs, &work->totals);
}

void by_work_step(by_work *work)
{
  by_progress_step(&work->progress, &work->totals);
}

/* What goes to standard output must arrive; where the complaint itself is lost, the exit status still says so. */
static void send(by_work *work, int descriptor, by_span bytes)
{
  const bool lost = descriptor == BY_STANDARD_OUTPUT && work->output_lost;
  by_progress_hide(&work->progress);
  if (!lost && !by_stream_write(descriptor, bytes) && descriptor == BY_STANDARD_OUTPUT) {
    const char *const parts[] = {"standard output: ", strerrordesc_np(errno), NULL};
    by_stream_complain(parts);
    by_work_raise(work, BY_EXIT_ENVIRONMENT);
    work->output_lost = true;
  }
}

void by_work_print(by_work *work, by_span bytes)
{
  send(work, BY_STANDARD_OUTPUT, bytes);
}

/* inspect has JSON of its own, and its findings as text beside it. */
static bool is_json(const by_work *work)
{
  return work->arguments->format == BY_FORMAT_JSON && work->arguments->command->bit != BY_IN_INSPECT;
}

/* Sends what was gathered in work->report, and in the log. */
static void send_report(by_work *work)
{
  if (!by_log_flush(&work->log, work->arguments)) {
    by_work_raise(work, BY_EXIT_ENVIRONMENT);
  }
  if (work->report.failed) {
    by_work_judge(work, "report", BY_ENVIRONMENT);
    return;
  }
  send(work, is_json(work) ? BY_STANDARD_OUTPUT : work->findings_to, by_buffer_span(&work->report));
  by_buffer_clear(&work->report);
}

static void count_finding(by_work *work, const by_finding *finding)
{
  const by_exit status = by_exit_for(finding->rule);
  if (status != BY_EXIT_FINDINGS || (int)finding->severity >= work->failing) {
    by_work_raise(work, finding->severity == BY_NOTE ? BY_EXIT_CLEAN : status);
  }
}

static bool is_shown(const by_work *work, by_severity severity)
{
  if (work->arguments->quiet) {
    return severity == BY_ERROR;
  }
  return severity != BY_NOTE || work->arguments->verbose;
}

/* The bytes of the line, from the column on, that the place is about; its size counts bytes of the source. */
static size_t extent(const by_text *text, const by_place *place)
{
  const by_line *const line = &text->lines[place->line - 1];
  const by_span rest = {.at = text->bytes.at, .size = line->offset + line->size};
  size_t start = line->offset;
  for (size_t column = 1; column < place->column && start < rest.size; column++) {
    (void)by_utf8_next(rest, &start);
  }
  if (text->map == NULL) {
    return place->size < rest.size - start ? place->size : rest.size - start;
  }
  size_t end = start;
  for (size_t size = 0; size < place->size && end < rest.size && end - start < EXTENT_MOST;) {
    size_t offset = start;
    (void)by_utf8_next(rest, &end);
    size = end - start;
    by_source_range(text->map, text->bytes, &offset, &size);
  }
  return end - start;
}

/* What lies within an input has the path INPUT!MEMBER until here: a report names the input as it is, and the member. */
static void part_path(const by_findings *findings, by_place *place)
{
  const by_span input = findings->path;
  const size_t size = input.size;
  if (size == 0 || place->path.size <= size || place->path.at[size] != '!' || !by_span_starts(place->path, input)) {
    return;
  }
  by_buffer member = by_buffer_of((size_t)1 << 24);
  by_buffer_add(&member, by_span_from(place->path, size + 1));
  by_buffer_add_text(&member, place->member.size == 0 ? "" : "!");
  by_buffer_add(&member, place->member);
  if (!member.failed && by_arena_copy(findings->arena, by_buffer_span(&member), &place->member)) {
    place->path = input;
  }
  by_buffer_drop(&member);
}

/* The finding with its source line: where it has none of its own, that of the text at hand. */
static by_finding with_line(const by_work *work, const by_findings *findings, const by_finding *finding)
{
  const by_text *const text = &work->job->text;
  const by_place *const place = &finding->place;
  const bool in_text = by_span_equal(place->path, findings->path) && place->member.size == 0 && place->line != 0;
  by_finding full = *finding;
  full.source_size = place->size;
  if (in_text && place->line <= text->line_count) {
    full.source_line = full.source_line.size == 0 ? by_text_line(text, place->line - 1) : full.source_line;
    full.source_size = extent(text, place);
  }
  part_path(findings, &full.place);
  part_path(findings, &full.related);
  return full;
}

/* A finding as it is reported. */
typedef struct reported {
  by_finding finding;
  by_digest mark; /* where a report has it */
  by_span issue;
} reported;

static void print_finding(by_work *work, const reported *what)
{
  if (is_json(work)) {
    by_json_finding(&what->finding, &what->mark, what->issue, &work->report);
  } else if (work->arguments->isolate && isatty(work->findings_to) != 0) {
    by_report_text_isolated(&what->finding, &work->report);
  } else {
    by_report_text(&what->finding, &work->report);
  }
}

/* Whether it may be among the worst, which are printed at the end. */
static bool print_or_wait(by_work *work, const reported *what)
{
  const by_severity severity = what->finding.severity;
  if (!is_json(work) && !is_shown(work, severity)) {
    return false;
  }
  if (work->most_shown == SIZE_MAX) {
    print_finding(work, what);
    return false;
  }
  return work->heard[severity]++ < work->most_shown;
}

static void report_finding(by_work *work, const by_findings *findings, const by_finding *finding, by_span issue)
{
  reported what = {.finding = with_line(work, findings, finding), .issue = issue};
  if (work->fingerprinter != NULL && !by_fingerprint(work->fingerprinter, &what.finding, issue, &what.mark)) {
    work->report.failed = true;
  }
  count_finding(work, finding);
  by_tally_add(&work->tally, finding->rule, finding->severity);
  const bool wanted = print_or_wait(work, &what);
  if (work->log.descriptor >= 0) {
    by_report_text(&what.finding, &work->log.waiting);
  }
  if (wanted || work->arguments->report_count != 0) {
    by_results_add(work->results, &what.finding, &what.mark, findings->path, issue);
  }
  if (work->report.size >= REPORT_PIECE || work->log.waiting.size >= REPORT_PIECE) {
    send_report(work);
  }
}

/* What did not fit in beside so many others is at least counted. */
static void tell_left_out(by_findings *findings)
{
  if (findings->left_out == 0) {
    return;
  }
  char room[BY_NUMBER_ROOM];
  const by_span number = by_digits_of(findings->left_out, room);
  findings->left_out = 0;
  by_findings_add(findings, &(by_finding){.rule = &by_program_rules[BY_PROGRAM_FINDINGS_LEFT_OUT], .details = {number}});
}

/* An error fails the run even where there was no room for it. */
static void count_left_out(by_work *work, const by_findings *findings)
{
  if (findings->left_out != 0 && findings->left_worst != BY_NOTE && (int)findings->left_worst >= work->failing) {
    by_work_raise(work, BY_EXIT_FINDINGS);
  }
}

void by_work_report(by_work *work, by_findings *findings, by_span issue)
{
  count_left_out(work, findings);
  tell_left_out(findings);
  by_adjust(work->arguments, findings);
  by_findings_sort(findings);
  for (const by_finding *finding = findings->first; finding != NULL; finding = finding->next) {
    report_finding(work, findings, finding, issue);
  }
  work->totals.errors += findings->errors;
  work->totals.warnings += findings->warnings;
  work->totals.notes += findings->notes;
  send_report(work);
}

static void add_item(const by_item *item, by_buffer *out)
{
  by_buffer_add_text(out, "bayegan: ");
  by_escape_text(item->path, out);
  by_buffer_add_text(out, ": ");
  by_buffer_add_text(out, item->status);
  if (item->issue.size != 0) {
    by_buffer_add_text(out, " as ");
    by_buffer_add(out, item->issue);
  }
  by_buffer_add_byte(out, '\n');
}

void by_work_item(by_work *work, const by_item *item, bool done)
{
  work->totals.items++;
  work->totals.done += done;
  if (work->results != NULL) {
    by_results_add_item(work->results, item);
  }
  if (is_json(work)) {
    by_json_item(item, &work->report);
  } else if (work->arguments->verbose) {
    add_item(item, &work->report);
  }
  if (work->log.descriptor >= 0) {
    add_item(item, &work->log.waiting);
  }
  send_report(work);
}

void by_work_inspected(by_work *work, const char *path, by_span shown, by_status status)
{
  by_findings *const findings = &work->job->findings;
  const by_span issue = work->job->record.package_id;
  by_work_report(work, findings, issue);
  by_work_judge(work, path, status);
  const by_item item = {.path = shown,
                        .issue = issue,
                        .status = status == BY_OK ? "inspected" : "refused",
                        .errors = findings->errors,
                        .warnings = findings->warnings,
                        .notes = findings->notes};
  by_work_item(work, &item, status == BY_OK);
}

/* How many findings of each severity there is room for, the worst first; gives how many there is none for. */
static size_t share_room(const by_work *work, size_t room[BY_SEVERITIES])
{
  size_t left = work->most_shown;
  size_t hidden = 0;
  for (size_t i = BY_SEVERITIES; i-- > 0;) {
    room[i] = work->heard[i] < left ? work->heard[i] : left;
    left -= room[i];
    hidden += work->heard[i] - room[i];
  }
  return hidden;
}

void by_work_tell_worst(by_work *work)
{
  size_t room[BY_SEVERITIES];
  const size_t hidden = share_room(work, room);
  for (size_t i = 0; work->most_shown != SIZE_MAX && i < work->results->count; i++) {
    const by_result_mark *const mark = &work->results->findings[i];
    if (room[mark->severity] != 0) {
      room[mark->severity]--;
      const by_result *const found = by_results_look_up(work->results, mark);
      print_finding(work, &(reported){.finding = found->finding, .mark = found->fingerprint, .issue = found->issue});
    }
    if (work->report.size >= REPORT_PIECE) {
      send_report(work);
    }
  }
  work->report.failed = work->report.failed || (work->most_shown != SIZE_MAX && work->results->failed);
  if (hidden != 0 && !is_json(work)) {
    by_buffer_add_number(&work->report, hidden);
    by_buffer_add_text(&work->report, hidden == 1 ? " more finding is not shown\n" : " more findings are not shown\n");
  }
  send_report(work);
}

/* The files of --report. */
static void end_reports(by_work *work)
{
  if (work->results != NULL) {
    work->results->totals = work->totals;
    work->results->status = (int)work->status;
  }
  if (work->results != NULL && !by_report_files_write(work->arguments, work->results)) {
    by_work_raise(work, BY_EXIT_ENVIRONMENT);
  }
}

/* Which rules spoke, where many inputs were read and a person looks on. */
static void add_table(by_work *work)
{
  if (work->totals.items < 2 || isatty(work->findings_to) == 0) {
    return;
  }
  by_tally_sort(&work->tally);
  by_tally_text(&work->tally, &work->report);
}

void by_work_total(by_work *work, const char *noun, const char *verb, bool always)
{
  if (by_process_signal() != 0) {
    return;
  }
  by_work_tell_worst(work);
  end_reports(work);
  const by_totals *const totals = &work->totals;
  if (work->log.descriptor >= 0) {
    by_report_totals(totals, noun, verb, &work->log.waiting);
  }
  const bool any = totals->errors + totals->warnings != 0 || totals->done < totals->items;
  if (is_json(work)) {
    by_json_totals(totals, work->arguments->command->name, (int)work->status, &work->report);
  } else if (!work->arguments->quiet && (always || any || work->arguments->verbose)) {
    add_table(work);
    by_report_totals(totals, noun, verb, &work->report);
  } else if (work->arguments->fast) {
    by_report_totals(totals, noun, verb, &work->report); /* silence would pass for a fixity check */
  }
  send_report(work);
}
