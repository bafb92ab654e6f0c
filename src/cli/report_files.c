/* SPDX-License-Identifier: BSD-2-Clause */
/* A report is an output like any other: written beside its place, made durable, then named; never over something that is there, unless
 * --force says so. Streams are written as they are. */
#include "cli/report_files.h"

#include "cli/commit.h"
#include "cli/parse.h"
#include "cli/report_target.h"
#include "cli/stream.h"
#include "report/format.h"
#include "report/text.h"

#include <errno.h>
#include <unistd.h>

static void complain_of_format(const by_command *command, const char *value)
{
  by_buffer message = by_buffer_of(1 << 10);
  by_buffer_add_text(&message, "say FORMAT=FILE with FORMAT of ");
  const by_report_format *format = NULL;
  for (size_t i = 0; (format = by_report_format_at(i)) != NULL; i++) {
    by_buffer_add_text(&message, format->name);
    by_buffer_add_text(&message, ", ");
  }
  by_buffer_add_text(&message, "not");
  by_usage_complain(command, message.failed ? "this is no FORMAT=FILE:" : message.at, value);
  by_buffer_drop(&message);
}

/* The two sides of FORMAT=FILE; NULL, with a complaint, where they are not right. */
static const by_report_format *split(const by_arguments *arguments, const char *value, const char **path)
{
  const by_span whole = by_span_of(value);
  const size_t equals = by_span_find(whole, by_span_of("="));
  const by_report_format *format = equals == BY_NOWHERE ? NULL : by_report_format_named(by_span_slice(whole, 0, equals));
  if (format == NULL || equals + 1 == whole.size) {
    complain_of_format(arguments->command, value);
    return NULL;
  }
  *path = value + equals + 1;
  return format;
}

bool by_report_files_usage(const by_arguments *arguments)
{
  if (arguments->report_count > BY_MOST_REPORTS) {
    by_usage_complain(arguments->command, "there are too many --report", NULL);
    return false;
  }
  size_t claims = arguments->format == BY_FORMAT_JSON;
  bool good = true;
  for (size_t i = 0; i < arguments->report_count; i++) {
    const char *path = NULL;
    const bool known = split(arguments, arguments->reports[i], &path) != NULL;
    claims += known && by_report_descriptor(path) == BY_STANDARD_OUTPUT;
    good = known && by_report_target_usage(arguments, i, path) && good;
  }
  if (claims > 1) {
    by_usage_complain(arguments->command, "only one report can have standard output", NULL);
  }
  return good && claims <= 1;
}

bool by_report_files_claim_output(const by_arguments *arguments)
{
  for (size_t i = 0; i < arguments->report_count; i++) {
    const char *const path = strchr(arguments->reports[i], '=');
    if (path != NULL && by_report_descriptor(path + 1) == BY_STANDARD_OUTPUT) {
      return true;
    }
  }
  return false;
}

static void complain(by_findings *findings)
{
  by_buffer out = by_buffer_of(1 << 20);
  for (const by_finding *finding = findings->first; finding != NULL; finding = finding->next) {
    by_report_text(finding, &out);
  }
  /* Where standard error is gone there is nobody left to tell; the exit status stands. */
  (void)!by_stream_write(BY_STANDARD_ERROR, by_buffer_span(&out));
  by_buffer_drop(&out);
}

/* A report on its way. */
typedef struct writing {
  const by_report_format *format;
  by_results *results;
  by_commit *commit; /* that is fed */
  int error;         /* of the system, on the way there; 0: none */
  int descriptor;    /* that is written to, where there is no commit */
} writing;

static bool send(void *context, by_span bytes)
{
  writing *const it = context;
  if (it->commit == NULL) {
    return by_stream_write(it->descriptor, bytes);
  }
  it->error = by_commit_feed(it->commit, bytes);
  return it->error == 0;
}

/* Whether all of it was written. */
static bool write_all(writing *it)
{
  by_outlet outlet = {.bytes = by_buffer_of((size_t)1 << 30), .context = it, .send = send};
  it->format->write(it->results, &outlet);
  return by_outlet_end(&outlet) && !it->results->failed;
}

/* What fails for another reason than the system has not enough memory. */
static int feed(void *context, by_commit *commit)
{
  writing *const it = context;
  it->commit = commit;
  if (write_all(it)) {
    return 0;
  }
  return it->error != 0 ? it->error : ENOMEM;
}

/* Writes the report to the path by the steps of every output. */
static bool write_file(const by_arguments *arguments, const char *path, writing *it)
{
  by_arena *const arena = it->results->arena;
  const by_span whole = by_span_of(path);
  const by_span above = by_path_folder(whole);
  const char *const folder = above.size == 0 ? "." : by_arena_string(arena, above);
  by_commit *commit = folder == NULL ? NULL : by_commit_new(folder, arguments->force);
  if (commit == NULL) {
    return false;
  }
  by_artifact file = {.path = by_path_name(whole), .bytes = by_span_of("")};
  const by_artifacts outputs = {.items = &file, .count = 1, .capacity = 1};
  const by_feed feeder = {.context = it, .write = feed};
  const by_delivery delivery = {.path = whole, .outputs = &outputs, .feed = &feeder};
  by_findings findings = {.arena = arena, .path = whole};
  bool written[BY_COMMIT_FILES] = {false};
  bool done = by_commit_add(commit, &delivery, &findings) == BY_OK && by_commit_flush(commit, &findings, written) == BY_OK && written[0];
  complain(&findings);
  by_commit_free(commit);
  return done;
}

static bool write_stream(const char *path, writing *it)
{
  it->descriptor = by_report_open_stream(path);
  const bool done = it->descriptor >= 0 && write_all(it);
  return it->descriptor >= 0 && close(it->descriptor) == 0 && done;
}

/* To a stream as it is, else as a file of its own. */
static bool deliver(const by_arguments *arguments, const char *path, writing *it)
{
  it->descriptor = by_report_descriptor(path);
  if (it->descriptor != BY_NO_DESCRIPTOR) {
    return write_all(it);
  }
  if (by_report_is_stream(path)) {
    return write_stream(path, it);
  }
  return !by_report_was_read(arguments, it->results, path) && write_file(arguments, path, it);
}

static bool write_one(const by_arguments *arguments, const char *value, by_results *results)
{
  const char *path = NULL;
  writing it = {.format = split(arguments, value, &path), .results = results};
  return it.format != NULL && deliver(arguments, path, &it);
}

bool by_report_files_write(const by_arguments *arguments, by_results *results)
{
  bool done = !results->failed;
  for (size_t i = 0; i < arguments->report_count && done; i++) {
    done = write_one(arguments, arguments->reports[i], results);
    if (!done) {
      const char *const parts[] = {"the report could not be written: ", arguments->reports[i], NULL};
      by_stream_complain(parts);
    }
  }
  return done;
}
