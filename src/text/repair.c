/* SPDX-License-Identifier: BSD-2-Clause */
/* Repairs are made line by line: what is mended is made of ordinary letters at once, so that a row of the log leads from the one to the
 * other. */
#include "text/repair.h"

#include "base/xml_char.h"
#include "text/ali_k.h"
#include "text/blank.h"
#include "text/normal.h"
#include "text/regular.h"
#include "text/visual_text.h"

bool by_repair_find(const by_text *text, by_arena *arena, by_repair *repair)
{
  by_ali_k ali_k = {.lines = 0};
  *repair = (by_repair){.turned = false};
  if (!by_mojibake_find(text, arena, &repair->misread)) {
    return false;
  }
  for (size_t i = 0; i < text->line_count; i++) {
    const by_span line = by_text_line(text, i);
    if (!by_is_ascii(line)) {
      by_ali_k_line(&ali_k, line);
    }
  }
  const by_shape_pairs pairs = by_shape_pairs_count(text);
  repair->turned = by_shapes_are_turned(&pairs);
  repair->ali_k = by_ali_k_told(&ali_k);
  return true;
}

/* Adds a change of a piece to what was mended, in ordinary letters. */
static bool add_mended(const by_letters *letters, by_span piece, by_span mended, by_change_rule rule)
{
  by_span after = {0};
  by_letters own = *letters;
  own.bytes = mended;
  const bool done = by_regular_make(&own, &after);
  by_changes_add(
      letters->changes,
      (by_change){.offset = (uint32_t)(piece.at - letters->bytes.at), .size = (uint32_t)piece.size, .after = after, .rule = rule});
  return done;
}

static bool may_be_in_xml(by_span text)
{
  size_t forbidden = 0;
  for (size_t i = 0; i < text.size && forbidden == 0; i++) {
    forbidden = by_xml_forbidden(text, i);
  }
  return forbidden == 0;
}

/* The end of the run that begins at `offset`, of characters beyond ASCII or of those within. */
static size_t run_end(by_span text, size_t offset)
{
  const bool high = (unsigned char)text.at[offset] >= 0x80;
  while (offset < text.size && ((unsigned char)text.at[offset] >= 0x80) == high) {
    offset++;
  }
  return offset;
}

/* The run as it was meant, into the empty buffer, and the rule; BY_CHANGE_RULES where nothing is to be mended. */
static by_change_rule mend_run(const by_repair *repair, by_span run, size_t offset, by_buffer *mended)
{
  if (by_mojibake_covers(repair->misread, offset)) {
    const bool good = by_mojibake_mend(repair->misread, run, mended) && may_be_in_xml(by_buffer_span(mended));
    return good ? BY_CHANGE_MOJIBAKE : BY_CHANGE_RULES;
  }
  if (!repair->ali_k) {
    return BY_CHANGE_RULES;
  }
  by_ali_k_write(run, mended);
  return by_span_equal(by_buffer_span(mended), run) ? BY_CHANGE_RULES : BY_CHANGE_FONT_HACK;
}

static bool mend_line(const by_repair *repair, const by_letters *letters, by_span line)
{
  by_buffer mended = by_buffer_of(2 * line.size + 1);
  bool done = true;
  size_t end = 0;
  for (size_t offset = 0; offset < line.size && done; offset = end) {
    end = run_end(line, offset);
    const by_span run = by_span_slice(line, offset, end - offset);
    by_buffer_clear(&mended);
    if ((unsigned char)run.at[0] < 0x80) {
      continue;
    }
    const by_change_rule rule = mend_run(repair, run, (size_t)(run.at - letters->bytes.at), &mended);
    done = rule == BY_CHANGE_RULES ? by_regular_find(letters, run) : add_mended(letters, run, by_buffer_span(&mended), rule);
    done = done && !mended.failed;
  }
  by_buffer_drop(&mended);
  return done;
}

/* Without the blanks and controls at its ends, which are folded with those of its neighbours. */
static by_span trim(by_span line)
{
  by_blank_run run = {.start = 0};
  if (by_blank_next(line, 0, &run) && run.start == 0) {
    line = by_span_from(line, run.end);
  }
  size_t end = line.size;
  for (size_t from = 0; by_blank_next(line, from, &run); from = run.end) {
    end = run.end == line.size ? run.start : end;
  }
  return by_span_slice(line, 0, end);
}

static bool turn_line(const by_letters *letters, by_span line)
{
  const by_span piece = trim(line);
  if (!by_has_forms(piece)) {
    return by_regular_find(letters, line);
  }
  by_buffer turned = by_buffer_of(piece.size + 1);
  by_buffer folded = by_buffer_of(piece.size + 1);
  bool done = by_visual_turn(piece, &turned);
  by_blank_fold(by_buffer_span(&turned), &folded);
  done = done && !turned.failed && !folded.failed && add_mended(letters, piece, by_buffer_span(&folded), BY_CHANGE_VISUAL_ORDER);
  by_buffer_drop(&turned);
  by_buffer_drop(&folded);
  return done;
}

/* The first line of the rest, which moves behind it. */
static by_span take_line(by_span *rest)
{
  size_t end = 0;
  while (end < rest->size && rest->at[end] != '\n' && rest->at[end] != '\r') {
    end++;
  }
  const by_span line = by_span_slice(*rest, 0, end);
  while (end < rest->size && (rest->at[end] == '\n' || rest->at[end] == '\r')) {
    end++;
  }
  *rest = by_span_slice(*rest, end, rest->size);
  return line;
}

bool by_repair_add(const by_repair *repair, const by_letters *letters, by_span range)
{
  const bool by_runs = repair->misread != NULL || repair->ali_k;
  if (!by_runs && !repair->turned) {
    return by_regular_find(letters, range);
  }
  bool done = true;
  while (range.size != 0 && done) {
    const by_span line = take_line(&range);
    if (line.size != 0) {
      done = by_runs ? mend_line(repair, letters, line) : turn_line(letters, line);
    }
  }
  return done;
}

/* Whether the run, mended, has the letters of `after`. */
static bool is_mended(by_span before, by_span after, by_buffer *room)
{
  by_misread misread = {.charset = NULL};
  bool same = false;
  for (size_t i = 0; by_misread_open(i / 2, &misread) && !same; i++) {
    misread.twice = i % 2 != 0;
    by_buffer_clear(room);
    same = by_mojibake_mend(&misread, before, room) && by_skeletons_equal(by_buffer_span(room), after);
  }
  return same;
}

static bool is_turned(by_span before, by_span after, by_buffer *room)
{
  return by_visual_turn(before, room) && by_skeletons_equal(by_buffer_span(room), after);
}

static bool is_kurdish(by_span before, by_span after, by_buffer *room)
{
  by_ali_k_write(before, room);
  return !room->failed && by_skeletons_equal(by_buffer_span(room), after);
}

bool by_repair_is_lawful(by_change_rule rule, by_span before, by_span after)
{
  by_buffer room = by_buffer_of(2 * before.size + 1);
  bool lawful = false;
  if (rule == BY_CHANGE_MOJIBAKE) {
    lawful = is_mended(before, after, &room);
  } else {
    lawful = rule == BY_CHANGE_FONT_HACK ? is_kurdish(before, after, &room) : is_turned(before, after, &room);
  }
  by_buffer_drop(&room);
  return lawful;
}
