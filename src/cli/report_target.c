/* SPDX-License-Identifier: BSD-2-Clause */
/* A report replaces no input and no other report. Descriptors and devices are written as they are: to give them a name anew would take them
 * from whoever reads there. */
#include "cli/report_target.h"

#include "cli/input.h"
#include "cli/package_folder.h"
#include "cli/parse.h"
#include "cli/source.h"
#include "cli/stream.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { DESCRIPTOR_MOST = 1 << 20, TEN = 10 };

/* The number that the text is, or BY_NO_DESCRIPTOR. */
static int number_of(const char *digit)
{
  int number = *digit == '\0' ? BY_NO_DESCRIPTOR : 0;
  while (*digit >= '0' && *digit <= '9' && number < DESCRIPTOR_MOST) {
    number = number * TEN + (*digit++ - '0');
  }
  return *digit == '\0' ? number : BY_NO_DESCRIPTOR;
}

int by_report_descriptor(const char *path)
{
  static const char *const FOLDERS[] = {"/dev/fd/", "/proc/self/fd/"};
  int number = BY_NO_DESCRIPTOR;
  if (strcmp(path, "-") == 0 || strcmp(path, "/dev/stdout") == 0) {
    number = BY_STANDARD_OUTPUT;
  } else if (strcmp(path, "/dev/stderr") == 0) {
    number = BY_STANDARD_ERROR;
  }
  for (size_t i = 0; i < sizeof FOLDERS / sizeof FOLDERS[0]; i++) {
    const by_span folder = by_span_of(FOLDERS[i]);
    number = by_span_starts(by_span_of(path), folder) ? number_of(path + folder.size) : number;
  }
  return number;
}

static bool is_stream(const struct stat *state)
{
  return S_ISCHR(state->st_mode) || S_ISFIFO(state->st_mode);
}

bool by_report_is_stream(const char *path)
{
  struct stat state;
  return stat(path, &state) == 0 && is_stream(&state);
}

int by_report_open_stream(const char *path)
{
  struct stat state;
  const int descriptor = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC);
  if (descriptor < 0 || (fstat(descriptor, &state) == 0 && is_stream(&state))) {
    return descriptor;
  }
  (void)close(descriptor);
  return BY_NO_DESCRIPTOR;
}

static const char *without_dot(const char *path)
{
  return path[0] == '.' && path[1] == '/' ? path + 2 : path;
}

static bool is_same_file(const char *path, const char *other)
{
  struct stat one;
  struct stat two;
  return strcmp(without_dot(path), without_dot(other)) == 0 ||
         (stat(path, &one) == 0 && stat(other, &two) == 0 && one.st_dev == two.st_dev && one.st_ino == two.st_ino);
}

/* Whether an input, or one of the reports before the one of this number, is the same file. */
static bool is_claimed(const by_arguments *arguments, size_t number, const char *path)
{
  bool claimed = false;
  for (size_t i = 0; i < arguments->operand_count && !claimed; i++) {
    claimed = is_same_file(path, arguments->operands[i]);
  }
  for (size_t i = 0; i < number && !claimed; i++) {
    const char *const before = strchr(arguments->reports[i], '=');
    claimed = before != NULL && is_same_file(path, before + 1);
  }
  if (claimed) {
    by_usage_complain(arguments->command, "this is an input, or another report:", path);
  }
  return claimed;
}

/* What stands in the way of writing there; NULL: nothing. */
static const char *obstacle(const by_arguments *arguments, const char *path)
{
  struct stat state;
  const int descriptor = by_report_descriptor(path);
  if (descriptor != BY_NO_DESCRIPTOR) {
    return fcntl(descriptor, F_GETFD) == -1 ? "this descriptor is not open:" : NULL;
  }
  if (stat(path, &state) != 0 || is_stream(&state)) {
    return NULL;
  }
  if (!S_ISREG(state.st_mode)) {
    return "this is neither a regular file nor a stream:";
  }
  return arguments->force ? NULL : "say --force to replace";
}

static bool is_free(const by_arguments *arguments, const char *path)
{
  const char *const message = obstacle(arguments, path);
  if (message != NULL) {
    by_usage_complain(arguments->command, message, path);
  }
  return message == NULL;
}

/* The path without links, of the file or, where there is none, of the folder that it would be in; to be freed. NULL: there is no such. */
static char *real_path(const char *path)
{
  char *const found = realpath(path, NULL);
  const char *const slash = strrchr(path, '/');
  if (found != NULL || slash == path) {
    return found;
  }
  char *const folder = slash == NULL ? strdup(".") : strndup(path, (size_t)(slash - path));
  char *const real = folder == NULL ? NULL : realpath(folder, NULL);
  free(folder);
  return real;
}

/* Whether the report would stand in the folder of a bag or EPUB that is verified, or in one below. */
static bool is_within(const char *folder, const char *path)
{
  const by_identity outer = by_is_unpacked(folder) ? by_input_identity(folder) : (by_identity){.known = false};
  char *const real = outer.known ? real_path(path) : NULL;
  bool within = false;
  for (char *end = real; end != NULL && !within;) {
    const by_identity each = by_input_identity(real);
    within = by_identity_equal(&outer, &each);
    end = strrchr(real, '/');
    if (end != NULL) {
      *end = '\0';
    }
  }
  free(real);
  return within;
}

static bool is_within_operand(const by_arguments *arguments, const char *path)
{
  bool within = false;
  for (size_t i = 0; arguments->command->bit == BY_IN_VERIFY && i < arguments->operand_count && !within; i++) {
    within = is_within(arguments->operands[i], path);
  }
  if (within) {
    by_usage_complain(arguments->command, "this would stand in the package that is verified:", path);
  }
  return within;
}

bool by_report_target_usage(const by_arguments *arguments, size_t number, const char *path)
{
  const bool output = by_report_descriptor(path) == BY_STANDARD_OUTPUT; /* whose claims are counted */
  return is_free(arguments, path) && (output || !is_claimed(arguments, number, path)) && !is_within_operand(arguments, path);
}

static bool is_same(const by_identity *target, const char *path)
{
  if (path == NULL) {
    return false;
  }
  const by_identity found = by_input_identity(path);
  return by_identity_equal(target, &found);
}

static bool is_input(const by_arguments *arguments, const by_results *results, const char *path)
{
  const char *const named[] = {arguments->record, arguments->metadata, arguments->files_from, arguments->profile};
  const by_identity target = by_input_identity(path);
  bool read = false;
  for (size_t i = 0; i < sizeof named / sizeof named[0] && target.known; i++) {
    read = read || is_same(&target, named[i]);
  }
  by_arena *const arena = by_arena_new((size_t)1 << 24);
  for (size_t i = 0; i < results->item_count && target.known && arena != NULL && !read; i++) {
    const by_span *const input = results->items[i].input;
    read = is_same(&target, input->at) || is_same(&target, by_record_beside(*input, arena));
    by_arena_reset(arena);
  }
  read = read || arena == NULL;
  by_arena_free(arena);
  return read;
}

/* Whether it would stand in a package of a batch. */
static bool is_within_item(const by_results *results, const char *path)
{
  bool within = false;
  for (size_t i = 0; i < results->item_count && !within; i++) {
    within = is_within(results->items[i].input->at, path);
  }
  return within;
}

bool by_report_was_read(const by_arguments *arguments, const by_results *results, const char *path)
{
  const bool input = is_input(arguments, results, path);
  const bool read = input || (arguments->command->bit == BY_IN_VERIFY && is_within_item(results, path));
  if (read) {
    const char *const parts[] = {
        input ? "the report would replace an input: " : "the report would stand in a package that was verified: ", path, NULL};
    by_stream_complain(parts);
  }
  return read;
}
