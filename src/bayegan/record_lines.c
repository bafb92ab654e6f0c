/* SPDX-License-Identifier: BSD-2-Clause */
/* The reader of XML tells of an element no more than its line: findings about a record get the column where that line begins to say
 * something, and the line itself, for display. */
#include "base/utf8.h"
#include "bayegan/session.h"

/* Where each line begins. */
typedef struct line_index {
  by_span text;
  by_span path; /* of the record */
  size_t *starts;
  size_t count;
  size_t shown; /* the line that was shown last, from 1: a record may be one long line with thousands of findings */
  by_span line; /* its copy */
} line_index;

static bool index_lines(by_arena *arena, line_index *index)
{
  size_t most = 1;
  for (size_t i = 0; i < index->text.size; i++) {
    most += index->text.at[i] == '\n';
  }
  index->starts = by_arena_take(arena, most, sizeof *index->starts);
  if (index->starts == NULL) {
    return false;
  }
  index->starts[index->count++] = 0;
  for (size_t i = 0; i < index->text.size; i++) {
    if (index->text.at[i] == '\n') {
      index->starts[index->count++] = i + 1;
    }
  }
  return true;
}

/* The line of this number, from 1, without its end; empty where there is none. */
static by_span line_of(const line_index *index, size_t number)
{
  if (number > index->count) {
    return by_span_of("");
  }
  const by_span rest = by_span_from(index->text, index->starts[number - 1]);
  const by_span line = by_span_before(rest, "\n");
  return by_span_ends(line, by_span_of("\r")) ? by_span_slice(line, 0, line.size - 1) : line;
}

/* The column of the first sign on the line that is no blank, from 1. */
static size_t first_column(by_span line)
{
  size_t column = 1;
  while (column < line.size && (line.at[column - 1] == ' ' || line.at[column - 1] == '\t')) {
    column++;
  }
  return column;
}

static bool is_bare(const line_index *index, const by_place *place)
{
  return place->line != 0 && place->column == 0 && place->member.size == 0 && by_span_equal(place->path, index->path);
}

static void show_place(const line_index *index, by_place *place)
{
  if (is_bare(index, place)) {
    const by_span line = line_of(index, place->line);
    place->column = line.size == 0 ? 0 : first_column(line);
  }
}

static void show_finding(line_index *index, by_findings *findings, by_finding *finding)
{
  const bool bare = is_bare(index, &finding->place) && finding->source_line.size == 0;
  show_place(index, &finding->place);
  show_place(index, &finding->related);
  if (!bare) {
    return;
  }
  if (index->shown != finding->place.line) {
    index->shown = finding->place.line;
    findings->failed = !by_arena_copy(findings->arena, line_of(index, index->shown), &index->line) || findings->failed;
  }
  finding->source_line = index->line;
}

void by_show_record_lines(by_span record, by_span path, by_findings *findings)
{
  static const char MARK[] = "\xEF\xBB\xBF";
  if (findings->first == NULL || record.size == 0 || path.size == 0 || by_utf8_valid(record) != record.size) {
    return;
  }
  const size_t mark = by_span_starts(record, by_span_of(MARK)) ? sizeof MARK - 1 : 0;
  line_index index = {.text = by_span_from(record, mark), .path = path};
  if (!index_lines(findings->arena, &index)) {
    findings->failed = true;
    return;
  }
  for (by_finding *finding = findings->first; finding != NULL; finding = finding->next) {
    show_finding(&index, findings, finding);
  }
}
