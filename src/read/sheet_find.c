/* SPDX-License-Identifier: BSD-2-Clause */
/* Which row is about which text. A row may name the file with folders or without, as the run may: the one must be the end of the other. The
 * rows are in order of their paths read backwards, so that every look-up is a few halvings, however many files share a name. */
#include "read/sheet_parts.h"

#include <stdlib.h>

/* A text for which a row is looked for. */
typedef struct search {
  const by_sheet *sheet;
  const by_joint *joint;
  char hex[BY_HEX_MOST];
  by_span digest;
  const by_sheet_row *found;
  const by_sheet_row *twin;  /* another one that fits as well */
  const by_sheet_row *stale; /* one with another digest */
} search;

/* The order of two paths by their bytes from the last to the first. */
static int backward_order(by_span a, by_span b)
{
  size_t i = 0;
  while (i < a.size && i < b.size && a.at[a.size - 1 - i] == b.at[b.size - 1 - i]) {
    i++;
  }
  if (i == a.size || i == b.size) {
    return (a.size > b.size) - (a.size < b.size);
  }
  return (unsigned char)a.at[a.size - 1 - i] < (unsigned char)b.at[b.size - 1 - i] ? -1 : 1;
}

static int row_order(const void *a, const void *b)
{
  const by_sheet_row *const left = ((const by_sheet_key *)a)->row;
  const by_sheet_row *const right = ((const by_sheet_key *)b)->row;
  int order = backward_order(left->file, right->file);
  order = order != 0 ? order : by_span_compare(left->sha256, right->sha256);
  return order != 0 ? order : (left->number > right->number) - (left->number < right->number);
}

bool by_sheet_sort(by_sheet *sheet, by_arena *arena)
{
  sheet->order = by_arena_take(arena, sheet->row_count, sizeof *sheet->order);
  if (sheet->order == NULL) {
    return false;
  }
  for (size_t i = 0; i < sheet->row_count; i++) {
    sheet->order[i].row = &sheet->rows[i];
  }
  if (sheet->row_count > 1) {
    qsort(sheet->order, sheet->row_count, sizeof *sheet->order, row_order);
  }
  return true;
}

/* The first row, in order, that is not before (path, digest). */
static size_t lower_bound(const by_sheet *sheet, by_span path, by_span digest)
{
  const by_sheet_row wanted = {.file = path, .sha256 = digest};
  const by_sheet_key key = {.row = &wanted};
  size_t low = 0;
  size_t high = sheet->row_count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (row_order(&sheet->order[middle], &key) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

static bool is_row(const by_sheet *sheet, size_t at, by_span path)
{
  return at < sheet->row_count && by_span_equal(sheet->order[at].row->file, path);
}

/* Takes the row at this place of the order, if it is this path's with this digest; a second such row is its twin. */
static bool take(search *work, size_t at, by_span path, by_span digest)
{
  const by_sheet *const sheet = work->sheet;
  if (!is_row(sheet, at, path) || !by_span_equal(sheet->order[at].row->sha256, digest)) {
    return false;
  }
  const bool again = is_row(sheet, at + 1, path) && by_span_equal(sheet->order[at + 1].row->sha256, digest);
  work->found = sheet->order[at].row;
  work->twin = again ? sheet->order[at + 1].row : NULL;
  return true;
}

/* Looks for the rows that name the text just so. */
static bool find_path(search *work, by_span path)
{
  const by_span none = {0};
  if (take(work, lower_bound(work->sheet, path, work->digest), path, work->digest)) {
    return true;
  }
  const size_t first = lower_bound(work->sheet, path, none);
  if (take(work, first, path, none)) {
    return true;
  }
  if (work->stale == NULL && is_row(work->sheet, first, path)) {
    work->stale = work->sheet->order[first].row;
  }
  return false;
}

/* Looks for rows whose paths have folders before the whole of this one: they stand behind it in the order. */
static bool find_longer(search *work, by_span path)
{
  enum { LOOKED_AT = 64 };
  const by_sheet *const sheet = work->sheet;
  const size_t first = lower_bound(sheet, path, (by_span){0});
  for (size_t at = first; at < sheet->row_count && at - first < LOOKED_AT && by_span_ends(sheet->order[at].row->file, path); at++) {
    const by_sheet_row *const row = sheet->order[at].row;
    if (row->file.size == path.size || row->file.at[row->file.size - path.size - 1] != '/') {
      continue;
    }
    if (row->sha256.size != 0 && !by_span_equal(row->sha256, work->digest)) {
      work->stale = work->stale == NULL ? row : work->stale;
    } else if (work->found == NULL) {
      work->found = row;
    } else {
      work->twin = row;
    }
  }
  return work->found != NULL;
}

/* Tries the path without its first folder, then without the next, and so on. */
static bool find_shorter(search *work, by_span path)
{
  for (size_t i = 0; i < path.size; i++) {
    if ((i == 0 || path.at[i - 1] == '/') && find_path(work, by_span_from(path, i))) {
      return true;
    }
  }
  return false;
}

static by_place place_of_row(const by_sheet *sheet, const by_sheet_row *row)
{
  return (by_place){.path = sheet->path, .line = row->line, .column = 1, .offset = row->offset + sheet->mark};
}

static by_status report_twice(const search *work)
{
  char rooms[2][BY_NUMBER_ROOM];
  by_findings_add(work->joint->findings,
                  &(by_finding){.rule = &by_sheet_rules[BY_SHEET_ROW_TWICE],
                                .place = place_of_row(work->sheet, work->twin),
                                .related = place_of_row(work->sheet, work->found),
                                .details = {by_digits_of(work->found->number, rooms[0]), by_digits_of(work->twin->number, rooms[1])}});
  return work->joint->findings->failed ? BY_ENVIRONMENT : BY_REFUSED;
}

/* Reports at the row's cell with this meaning. */
static by_status report_cell(const search *work, const by_sheet_row *found, by_meaning meaning, by_cell_trouble *trouble)
{
  by_row row = {.joint = work->joint, .arena = work->joint->findings->arena};
  if (!by_row_read(work->sheet, found, &row)) {
    return BY_ENVIRONMENT;
  }
  if (trouble->second.size == 0) {
    trouble->second = by_row_text(&row, meaning);
  }
  by_row_report(&row, by_row_column(&row, meaning), trouble);
  return work->joint->findings->failed ? BY_ENVIRONMENT : BY_REFUSED;
}

/* The rows that name the text are about others. */
static by_status report_stale(const search *work)
{
  by_cell_trouble trouble = {.rule = BY_SHEET_ROW_STALE};
  if (!by_is_sha256(work->stale->sha256)) {
    trouble = (by_cell_trouble){.rule = BY_SHEET_CELL_FORMAT, .third = by_span_of("a SHA-256: 64 hexadecimal digits")};
  }
  return report_cell(work, work->stale, BY_MEANS_SHA256, &trouble);
}

/* No row names the text; perhaps one does that has lost the zeros of a name of digits. */
static by_status report_missing(const search *work, size_t *index)
{
  const by_span name = by_path_name(work->joint->path);
  size_t zeros = 0;
  while (zeros < name.size && name.at[zeros] == '0') {
    zeros++;
  }
  const by_span bare = by_span_from(name, zeros);
  const size_t at = lower_bound(work->sheet, bare, (by_span){0});
  if (zeros != 0 && bare.size != 0 && is_row(work->sheet, at, bare)) {
    by_cell_trouble trouble = {.rule = BY_SHEET_LEADING_ZERO_LOST, .third = name};
    *index = (size_t)(work->sheet->order[at].row - work->sheet->rows);
    return report_cell(work, work->sheet->order[at].row, BY_MEANS_FILE, &trouble);
  }
  by_findings_add(work->joint->findings, &(by_finding){.rule = &by_sheet_rules[BY_SHEET_FILE_WITHOUT_ROW],
                                                       .place = {.path = work->joint->path},
                                                       .details = {work->sheet->path}});
  return work->joint->findings->failed ? BY_ENVIRONMENT : BY_OK;
}

by_status by_sheet_find(const by_sheet *sheet, const by_joint *joint, size_t *index)
{
  search work = {.sheet = sheet, .joint = joint};
  const by_span path = by_path_plain(joint->path);
  work.digest = by_digest_hex(&joint->record->source.sha256, work.hex);
  *index = BY_NOWHERE;
  if (!find_shorter(&work, path) && !find_longer(&work, path)) {
    if (work.stale == NULL) {
      return report_missing(&work, index);
    }
    *index = (size_t)(work.stale - sheet->rows);
    return report_stale(&work);
  }
  *index = (size_t)(work.found - sheet->rows);
  return work.twin != NULL ? report_twice(&work) : BY_OK;
}

by_place by_sheet_row_place(const by_sheet *sheet, size_t index)
{
  return place_of_row(sheet, &sheet->rows[index]);
}

void by_sheet_report_unused(const by_sheet *sheet, const bool *used, by_findings *findings)
{
  size_t count = 0;
  const by_sheet_row *first = NULL;
  for (size_t i = 0; i < sheet->row_count; i++) {
    first = !used[i] && first == NULL ? &sheet->rows[i] : first;
    count += !used[i];
  }
  if (first == NULL) {
    return;
  }
  char rooms[2][BY_NUMBER_ROOM];
  by_findings_add(findings, &(by_finding){.rule = &by_sheet_rules[BY_SHEET_ROW_WITHOUT_FILE],
                                          .place = place_of_row(sheet, first),
                                          .details = {by_digits_of(count, rooms[0]), by_digits_of(first->number, rooms[1]), first->file}});
}
