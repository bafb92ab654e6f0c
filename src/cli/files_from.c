/* SPDX-License-Identifier: BSD-2-Clause */
/* A name a line; or, where the list holds a NUL, a name before each of them, as find -print0 writes it. */
#include "cli/files_from.h"

#include "cli/input_stream.h"
#include "cli/parse.h"
#include "cli/stream.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>

enum { LIST_MOST = 256 << 20 };

void by_names_drop(by_names *names)
{
  by_buffer_drop(&names->bytes);
  free(names->paths);
  names->paths = NULL;
}

static by_status read_all(const by_reader *reader, by_buffer *bytes)
{
  by_span piece = {.size = 0};
  by_status status = BY_OK;
  do {
    status = reader->read(reader->context, &piece);
    if (status == BY_OK) {
      by_buffer_add(bytes, piece);
    }
  } while (status == BY_OK && piece.size != 0 && !bytes->failed);
  return bytes->failed ? BY_ENVIRONMENT : status;
}

static by_status read_list(const char *path, by_buffer *bytes)
{
  by_input_stream stream;
  by_findings findings = {.arena = by_arena_new((size_t)1 << 20)};
  if (findings.arena == NULL) {
    return BY_ENVIRONMENT;
  }
  const bool standard = by_input_is_standard(path);
  const by_input input = {.folder = AT_FDCWD, .path = path, .shown = path, .ceiling = LIST_MOST, .follow = true};
  by_status status = standard ? by_input_stream_standard(&stream, &input, &findings) : by_input_stream_open(&stream, &input, &findings);
  if (status == BY_OK) {
    const by_reader reader = by_input_stream_reader(&stream);
    status = read_all(&reader, bytes);
  }
  by_input_stream_close(&stream);
  by_arena_free(findings.arena);
  return status;
}

/* Ends each name with a NUL and counts them. */
static size_t cut(by_buffer *bytes)
{
  const bool by_nul = bytes->size != 0 && memchr(bytes->at, '\0', bytes->size) != NULL;
  size_t count = 0;
  for (size_t i = 0; i < bytes->size; i++) {
    if (!by_nul && bytes->at[i] == '\n') {
      bytes->at[i] = '\0';
    }
    count += bytes->at[i] != '\0' && (i + 1 == bytes->size || bytes->at[i + 1] == (by_nul ? '\0' : '\n'));
  }
  return count;
}

/* Operands first, then the names. */
static bool join(by_arguments *arguments, by_names *names, size_t count)
{
  names->paths = calloc(arguments->operand_count + count + 1, sizeof *names->paths);
  if (names->paths == NULL) {
    return false;
  }
  size_t given = 0;
  for (; given < arguments->operand_count; given++) {
    names->paths[given] = arguments->operands[given];
  }
  for (size_t i = 0; i < names->bytes.size; i += strlen(names->bytes.at + i) + 1) {
    if (names->bytes.at[i] != '\0') {
      names->paths[given++] = names->bytes.at + i;
    }
  }
  arguments->operands = names->paths;
  arguments->operand_count = given;
  return true;
}

/* How often standard input is to be read: as the list, and as an input. */
static size_t claims_of_input(const by_arguments *arguments)
{
  size_t claims = arguments->files_from != NULL && by_input_is_standard(arguments->files_from);
  for (size_t i = 0; i < arguments->operand_count; i++) {
    claims += by_input_is_standard(arguments->operands[i]);
  }
  return claims;
}

int by_names_read(by_arguments *arguments, by_names *names)
{
  const char *const list = arguments->files_from;
  if (claims_of_input(arguments) > 1) {
    by_usage_complain(arguments->command, "standard input can be read only once, as the list or as an input", NULL);
    return BY_EXIT_USAGE;
  }
  if (list == NULL) {
    return BY_EXIT_CLEAN;
  }
  names->bytes = by_buffer_of(LIST_MOST);
  const by_status status = read_list(list, &names->bytes);
  if (status == BY_REFUSED) {
    by_usage_complain(arguments->command, "the list of --files-from cannot be read:", list);
    return BY_EXIT_USAGE;
  }
  if (status != BY_OK || !join(arguments, names, cut(&names->bytes))) {
    const char *const parts[] = {list, ": there is not enough memory", NULL};
    by_stream_complain(parts);
    return BY_EXIT_ENVIRONMENT;
  }
  return BY_EXIT_CLEAN;
}
