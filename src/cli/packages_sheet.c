/* SPDX-License-Identifier: BSD-2-Clause */
/* Editions beside the packages need no row: what a batch delivers are the packages. */
#include "cli/packages_sheet.h"

#include "base/rules_batch.h"
#include "base/rules_container.h"
#include "cli/input_stream.h"
#include "cli/list.h"
#include "cli/package_folder.h"

#include <fcntl.h>
#include <sys/stat.h>

enum { SHEET_MOST = 40 << 20, FINDINGS_MOST = 16 << 20 };

/* Of a sheet: its rows and what is wrong with them. A sound row takes twice its size, for it has a long digest. */
enum { MEMORY_LEAST = 24 << 20, MEMORY_FACTOR = 5 };

static bool exists(const char *path)
{
  struct stat state;
  return stat(path, &state) == 0;
}

/* A finding about another file than the sheet. */
static void report(by_findings *findings, size_t rule, const char *path, by_place row)
{
  by_findings_add(
      findings,
      &(by_finding){.rule = &by_batch_rules[rule], .place = {.path = by_span_of(path)}, .related = row, .details = {findings->path}});
}

static void give_rows(const by_packages *packages, size_t first, by_span below, const by_batch_sheet *sheet, by_findings *findings)
{
  for (size_t i = first; i < packages->count; i++) {
    by_package *const package = &packages->items[i];
    const by_span name = by_span_of(package->name);
    if (package->findings != NULL || package->digest_only || !by_span_starts(name, below)) {
      continue;
    }
    const by_batch_row *const row = by_batch_sheet_row(sheet, by_span_from(name, below.size));
    package->row = row != NULL ? row : package->row;
    if (row == NULL && package->beside && by_package_is_beside(package, below) && !by_is_edition_name(name)) {
      report(findings, BY_BATCH_PACKAGE_UNEXPECTED, package->path, (by_place){.line = 0});
    }
  }
}

static bool check_missing(const by_batch_sheet *sheet, const by_sheet_place *at, by_findings *findings)
{
  const char *const folder = by_path_join(findings->arena, by_span_of(at->folder), at->below);
  bool done = folder != NULL;
  for (size_t i = 0; done && i < sheet->count; i++) {
    const char *const path = by_path_join(findings->arena, by_span_of(folder), sheet->rows[i].cells[BY_BATCH_FILE]);
    done = path != NULL;
    if (done && !exists(path)) {
      by_place place = sheet->rows[i].place;
      place.column = sheet->rows[i].columns[BY_BATCH_FILE];
      report(findings, BY_BATCH_PACKAGE_MISSING, path, place);
    }
  }
  return done;
}

/* All bytes of the file, at once where they stay. */
static by_status read_text(by_input_stream *stream, by_arena *arena, by_span *text)
{
  const by_reader reader = by_input_stream_reader(stream);
  const size_t most = (size_t)stream->before.st_size;
  char *const room = by_arena_room(arena, most + 1, 1);
  by_span piece = {.size = 0};
  by_status status = room == NULL ? BY_ENVIRONMENT : BY_OK;
  *text = (by_span){.at = room};
  do {
    status = status == BY_OK ? reader.read(reader.context, &piece) : status;
    if (status == BY_OK && piece.size != 0) {
      const by_span taken = by_span_slice(piece, 0, most - text->size); /* a file that grows is refused at its end */
      memcpy(room + text->size, taken.at, taken.size);
      text->size += taken.size;
    }
  } while (status == BY_OK && piece.size != 0);
  return status;
}

/* The rows of the file; false where memory is short. */
static bool read_rows(const char *path, by_findings *findings, by_batch_sheet *sheet)
{
  by_input_stream stream;
  by_span text = {.size = 0};
  const by_input input = {.folder = AT_FDCWD, .path = path, .shown = path, .ceiling = SHEET_MOST, .follow = true};
  by_status status = by_input_stream_open(&stream, &input, findings);
  if (status == BY_OK) {
    status = read_text(&stream, findings->arena, &text);
  }
  by_input_stream_close(&stream);
  return status != BY_ENVIRONMENT && (status != BY_OK || by_batch_sheet_read(text, findings, sheet) != BY_ENVIRONMENT);
}

static bool judge(const by_packages *packages, size_t first, const by_sheet_place *at, by_findings *findings)
{
  by_batch_sheet sheet = {.is_sheet = false};
  bool done = read_rows(findings->path.at, findings, &sheet);
  if (done && sheet.is_sheet) {
    const size_t before = by_arena_narrow(findings->arena, FINDINGS_MOST);
    give_rows(packages, first, at->below, &sheet, findings);
    done = check_missing(&sheet, at, findings);
    by_arena_widen(findings->arena, before);
  }
  return done && !findings->failed;
}

/* From here on memory is what it was. A sheet that takes more than it may is refused. */
static bool settle(by_findings *findings, size_t ceiling, bool done)
{
  const bool full = by_arena_is_full(findings->arena);
  by_arena_widen(findings->arena, ceiling);
  if (done || !full) {
    return done;
  }
  findings->failed = false;
  by_findings_add(findings,
                  &(by_finding){.rule = &by_container_rules[BY_CONTAINER_LIMIT],
                                .details = {findings->path, by_span_of("its rows take more memory than a file of its size may")}});
  return !findings->failed;
}

bool by_packages_read_sheet(const by_packages *packages, size_t first, const by_sheet_place *at, by_findings *findings, const char **path)
{
  const char *const below = by_path_join(findings->arena, at->below, by_span_of("batch.csv"));
  const char *const found = below == NULL ? NULL : by_path_join(findings->arena, by_span_of(at->folder), by_span_of(below));
  struct stat state;
  *path = NULL;
  if (found == NULL || stat(found, &state) != 0) {
    return found != NULL;
  }
  *path = found;
  findings->path = by_span_of(found);
  const size_t size = state.st_size > 0 ? (size_t)state.st_size : 0;
  const size_t ceiling = by_arena_narrow(findings->arena, MEMORY_LEAST + MEMORY_FACTOR * size);
  return settle(findings, ceiling, judge(packages, first, at, findings));
}
