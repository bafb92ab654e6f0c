/* SPDX-License-Identifier: BSD-2-Clause */
/* NAME.record.xml beside NAME.txt is taken for its record; --record goes before it. */
#include "cli/source.h"

#include "base/rules_program.h"
#include "cli/input_stream.h"
#include "cli/parse.h"
#include "cli/stream.h"
#include "report/escape.h"
#include "text/charset.h"

#include <fcntl.h>
#include <sys/stat.h>

/* With all names that are known: nowhere else is the program asked for them. */
static void complain_of_encoding(const by_arguments *arguments)
{
  by_buffer names = by_buffer_of(1 << 12);
  const by_charset *charset = NULL;
  for (size_t i = 0; (charset = by_charset_at(i)) != NULL; i++) {
    by_buffer_add_text(&names, i == 0 ? "" : ", ");
    by_buffer_add_text(&names, charset->name);
  }
  const char *const parts[] = {
      arguments->command->name, ": --encoding does not know '", arguments->encoding, "', but ", names.failed ? "others" : names.at, NULL};
  by_stream_complain(parts);
  by_buffer_drop(&names);
}

bool by_source_is_one(const by_arguments *arguments)
{
  struct stat state;
  return arguments->operand_count == 1 && (stat(arguments->operands[0], &state) != 0 || !S_ISDIR(state.st_mode));
}

/* One line of UTF-8 that turns no direction. */
static bool is_name(by_span text)
{
  bool plain = text.size != 0;
  for (size_t i = 0; i < text.size && plain;) {
    const by_letter letter = by_letter_at(text, i);
    plain = !by_letter_is_unsafe(letter);
    i += letter.size;
  }
  return plain;
}

bool by_source_usage(const by_arguments *arguments)
{
  if (arguments->record != NULL && !by_source_is_one(arguments)) {
    by_usage_complain(arguments->command, "--record goes with one text only; for many, keep each NAME.record.xml beside NAME.txt", NULL);
    return false;
  }
  if (arguments->encoding != NULL && by_charset_named(by_span_of(arguments->encoding)) == NULL) {
    complain_of_encoding(arguments);
    return false;
  }
  if (arguments->organization != NULL && !is_name(by_span_of(arguments->organization))) {
    by_usage_complain(arguments->command, "--organization wants a name, in one line", NULL);
    return false;
  }
  return true;
}

/* The name of the file; standard input is named as if it had been saved. */
static by_span name_of(by_span path)
{
  if (by_input_is_standard(path.at)) {
    return by_span_of("stdin.txt");
  }
  return by_path_name(path);
}

const char *by_record_beside(by_span path, by_arena *arena)
{
  static const char TEXT[] = ".txt";
  static const char RECORD[] = ".record.xml";
  const size_t stem = by_span_ends(path, by_span_of(TEXT)) ? path.size - strlen(TEXT) : path.size;
  char *const name = by_arena_take(arena, 1, stem + sizeof RECORD);
  if (name != NULL) {
    memcpy(name, path.at, stem);
    memcpy(name + stem, RECORD, sizeof RECORD);
  }
  return name;
}

/* What stands on standard input, which can be read only once: it is kept, inspect reads texts twice. What is beyond the limit of a text is
 * left to the judge of texts. */
static by_status read_standard(by_work *work, const by_input *input)
{
  by_input_stream stream;
  if (work->standard_read) {
    return BY_OK;
  }
  by_buffer_clear(&work->standard);
  by_status status = by_input_stream_standard(&stream, input, &work->job->findings);
  const by_reader reader = by_input_stream_reader(&stream);
  by_span piece = {.size = 1};
  while (status == BY_OK && piece.size != 0 && work->standard.size <= BY_TEXT_MOST) {
    status = reader.read(reader.context, &piece);
    by_buffer_add(&work->standard, status == BY_OK ? piece : by_span_of(""));
  }
  by_input_stream_close(&stream);
  work->standard_read = status == BY_OK; /* what cannot be read is told again */
  return work->standard.failed ? BY_ENVIRONMENT : status;
}

static by_status read_text(by_work *work, const char *path, by_source_file *file)
{
  const by_input input = {.folder = AT_FDCWD, .path = path, .shown = path, .ceiling = BY_TEXT_MOST, .follow = true};
  const bool standard = by_input_is_standard(path);
  const by_status status = standard ? read_standard(work, &input) : by_input_read(&input, &work->job->findings, &work->text, &file->text);
  const by_buffer *const bytes = standard ? &work->standard : &work->text;
  file->source.bytes = (by_span){.at = bytes->at == NULL ? "" : bytes->at, .size = bytes->size};
  return status;
}

/* The record to read, NULL for none, into `record`; a note where --record hides another one. */
static by_status choose_record(by_work *work, by_span path, const char **record)
{
  const char *const named = work->arguments->record;
  const char *const near = by_record_beside(path, work->job->arena);
  if (near == NULL) {
    return BY_ENVIRONMENT;
  }
  by_identity found = {.known = false};
  if (!by_input_is_standard(path.at)) {
    found = by_input_identity(near);
  }
  *record = named != NULL ? named : near;
  if (named == NULL) {
    /* "inspect --format xml NAME.txt > NAME.record.xml" makes the record that is not there yet. */
    const by_identity output = by_input_open_identity(BY_STANDARD_OUTPUT);
    *record = found.known && !by_identity_equal(&found, &output) ? near : NULL;
    return BY_OK;
  }
  const by_identity other = by_input_identity(named);
  if (found.known && !by_identity_equal(&found, &other)) {
    by_findings_add(&work->job->findings, &(by_finding){.rule = &by_program_rules[BY_PROGRAM_RECORD_BESIDE_UNUSED],
                                                        .place = {.path = path},
                                                        .details = {by_span_of(near), by_span_of(named)}});
  }
  return BY_OK;
}

static by_status read_record(by_work *work, by_span path, by_source_file *file)
{
  const char *record = NULL;
  by_status status = choose_record(work, path, &record);
  if (status == BY_OK && record != NULL) {
    const by_input input = {.folder = AT_FDCWD, .path = record, .shown = record, .ceiling = BY_RECORD_MOST, .follow = true};
    status = by_input_read(&input, &work->job->findings, &work->record, &file->record);
    file->source.record_path = by_span_of(record);
    /* An empty file is a record too, and a wrong one. */
    file->source.record = (by_span){.at = work->record.at == NULL ? "" : work->record.at, .size = work->record.size};
  }
  return status;
}

static void refuse_folder(int error, by_findings *findings)
{
  const bool empty = error == BY_LISTED_EMPTY;
  by_findings_add(findings, &(by_finding){.rule = &by_program_rules[empty ? BY_PROGRAM_FOLDER_WITHOUT_TEXTS : BY_PROGRAM_FILE_UNREADABLE],
                                          .details = {by_span_of(empty ? "" : strerrordesc_np(error))}});
}

by_status by_source_load(by_work *work, const by_listed *listed, by_source_file *file)
{
  const by_span path = by_span_of(listed->path);
  *file = (by_source_file){
      .source = {.path = path, .name = name_of(path), .encoding = by_span_of(work->arguments->encoding), .sheet = work->sheet}};
  bayegan_job_reset(work->job);
  work->job->findings.path = path;
  if (listed->error != 0) {
    refuse_folder(listed->error, &work->job->findings);
    return BY_REFUSED;
  }
  const by_status status = read_text(work, listed->path, file);
  return status == BY_OK ? read_record(work, path, file) : status;
}

void by_source_expect(const by_list *list, size_t index)
{
  enum { AHEAD = 16 };
  const size_t first = index == 0 ? 1 : index + AHEAD;
  for (size_t i = first; i <= index + AHEAD && i < list->count; i++) {
    by_input_expect(list->items[i].path);
  }
}
