/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the masthead is: the first lines of the text, behind what a transcriber put before them, as far as cues and dates reach. */
#include "read/line_form.h"
#include "read/masthead.h"

enum {
  WIDE_LINE = 100,    /* a wider line behind the first group is no masthead */
  WIDEST_LINE = 2000, /* nor is any line as wide as this */
  DATE_WORDS = 12,    /* of a line with a date */
  FEW_WORDS = 4,      /* of a line that is only a date */
  TITLE_WORDS = 6,    /* of a title that a bare number follows */
  NOTE_PIECES = 40,   /* within which a transcriber's note ends */
  DASHES = 4          /* rules passed over before the first line */
};

/* Words that only a transcriber's note has. */
static const char *const NOTES[] = {"produced by",       "e-text prepared",      "etext prepared",   "distributed proofread",
                                    "proofreading team", "project gutenberg",    "gutenberg online", "transcriber",
                                    "transcribed by",    "html version of this",

                                    "scanned by",        "digitized by"};

static bool is_note(const by_masthead *head, const by_piece *piece)
{
  by_shadow line = {0};
  if (piece->kind != BY_PIECE_TEXT || !by_shadow_make(by_piece_text(head->reading->text, piece), head->reading->arena, &line)) {
    return false;
  }
  return by_span_has_any(line.text, NOTES, sizeof NOTES / sizeof NOTES[0]);
}

/* The piece behind the last group that is a transcriber's note. */
static size_t behind_notes(const by_masthead *head)
{
  const by_layout *layout = &head->reading->layout;
  size_t start = 0;
  bool noted = false;
  for (size_t i = 0; i < layout->count && i < NOTE_PIECES; i++) {
    const bool fresh = i == 0 || layout->pieces[i].gap != 0;
    if (fresh && noted) {
      start = i;
      noted = false;
    }
    if (fresh && i > start + BY_MASTHEAD_LINES) {
      break;
    }
    noted = noted || is_note(head, &layout->pieces[i]);
  }
  return start;
}

/* A line in brackets says what a picture shows. */
static bool is_caption(by_span line)
{
  return line.size > 2 && line.at[0] == '[' && line.at[line.size - 1] == ']';
}

/* Numbers of the first line where it is a citation that a date or a cue goes with. */
static void take_citation(by_masthead *head, by_masthead_line *line)
{
  by_cue_hit cue = {0};
  const bool numbered = by_cues_find(&line->shadow, &cue, 1) != 0 || by_masthead_line_is_date(line);
  line->hit_count = numbered ? by_masthead_citation(&line->shadow, head->hits) : 0;
}

bool by_masthead_add(by_masthead *head, by_span source, const by_piece *piece)
{
  if (head->count == BY_MASTHEAD_LINES) {
    return false;
  }
  by_masthead_line *line = &head->lines[head->count];
  *line = (by_masthead_line){.piece = piece, .first_hit = head->hit_count};
  if (!by_shadow_make(source, head->reading->arena, &line->shadow)) {
    return false;
  }
  if (head->count == 0) {
    take_citation(head, line);
  }
  const size_t taken = head->hit_count + line->hit_count;
  line->hit_count += by_cues_find(&line->shadow, head->hits + taken, BY_MASTHEAD_HITS - taken);
  head->hit_count += line->hit_count;
  head->count++;
  return true;
}

/* Whether the piece may be a line of a masthead of so many lines. Behind the first group filled lines are text, but for a few in capitals.
 */
static bool belongs(const by_masthead *head, const by_piece *piece, bool first_group, size_t lines)
{
  enum { CAPITAL_LINES = 3 };
  if (piece->kind != BY_PIECE_TEXT || piece->width > (first_group ? WIDEST_LINE : WIDE_LINE)) {
    return false;
  }
  const size_t more = piece->end_line - piece->line;
  const bool capitals = more < CAPITAL_LINES && by_masthead_is_capitals(by_piece_text(head->reading->text, piece));
  return lines + more < BY_MASTHEAD_LINES && (first_group || more == 0 || capitals);
}

/* Whether every line so far begins with a cue: the title is still to come. */
static bool lacks_title(const by_masthead *head)
{
  for (size_t i = 0; i < head->count; i++) {
    const by_masthead_line *line = &head->lines[i];
    const by_span text = by_span_trim(line->shadow.source);
    if (line->hit_count == 0 || head->hits[line->first_hit].cue.at != text.at) {
      return false;
    }
  }
  return true;
}

/* The line without the opening of a caption that ends on a later line: "[Illustration: THE MIRROR". */
static by_span behind_opening(by_span line)
{
  enum { WORD_MOST = 16 };
  const size_t colon = line.size > 1 && line.at[0] == '[' ? by_span_find(by_span_slice(line, 0, WORD_MOST), by_span_of(":")) : BY_NOWHERE;
  return colon == BY_NOWHERE || is_caption(line) ? line : by_span_trim(by_span_from(line, colon + 1));
}

/* What stands in a caption that is the picture of a masthead, as its number and date tell; empty where it is another. */
static by_span pictured(const by_masthead *head, by_span caption)
{
  const size_t colon = by_span_find(caption, by_span_of(":"));
  const by_span inside = by_title_trim(by_span_from(caption, colon == BY_NOWHERE ? caption.size : colon + 1));
  by_masthead_line line = {.piece = NULL};
  by_cue_hit hit = {0};
  if (inside.size == 0 || !by_shadow_make(inside, head->reading->arena, &line.shadow)) {
    return (by_span){0};
  }
  const bool masthead = by_cues_find(&line.shadow, &hit, 1) != 0 && hit.field == BY_CUE_ISSUE && by_masthead_line_is_date(&line);
  return masthead ? inside : by_span_of("");
}

/* Rules before the first cue or the title, and what pictures show, are passed over. */
static bool is_passed(const by_masthead *head, const by_piece *piece, by_span text, size_t *rules)
{
  if (piece->kind == BY_PIECE_RULE) {
    return (head->hit_count == 0 || lacks_title(head)) && (*rules)++ < DASHES;
  }
  return text.size == 0 || (piece->kind == BY_PIECE_TEXT && is_caption(text));
}

/* Gathers the lines at the head of the text that could be a masthead, with their cues. */
static bool gather(by_masthead *head)
{
  const by_layout *layout = &head->reading->layout;
  size_t lines = 0;
  size_t rules = 0;
  bool first_group = true;
  for (size_t i = behind_notes(head); i < layout->count && head->count < BY_MASTHEAD_LINES; i++) {
    const by_piece *piece = &layout->pieces[i];
    first_group = first_group && (lines == 0 || piece->gap == 0);
    by_span text = by_piece_text(head->reading->text, piece);
    if (piece->kind == BY_PIECE_TEXT && is_caption(text)) {
      text = pictured(head, text);
    }
    text = behind_opening(text);
    if (is_passed(head, piece, text, &rules)) {
      continue;
    }
    if (!belongs(head, piece, first_group, lines)) {
      return true;
    }
    lines += piece->end_line - piece->line + 1;
    if (!by_masthead_add(head, text, piece)) {
      return false;
    }
  }
  return true;
}

/* Whether the line says that the issue is special: the first one only where it has a date, too. */
static bool is_special(const by_masthead_line *line, size_t index)
{
  const bool may_be = index == 0 ? by_masthead_line_is_date(line) : by_word_count(line->shadow.text) <= TITLE_WORDS;
  return may_be && by_masthead_line_special(line) != BY_NOWHERE;
}

/* A line with a cue, or one in the first group that says what the issue is. */
static bool is_masthead_line(const by_masthead *head, size_t index, bool first_group)
{
  return head->lines[index].hit_count != 0 || (first_group && is_special(&head->lines[index], index));
}

/* Whether no empty line stands between the first line and this one. */
static bool is_first_group(const by_masthead *head, size_t index)
{
  size_t first = index;
  while (first > 0 && head->lines[first].piece->gap == 0) {
    first--;
  }
  return first == 0;
}

static bool is_below_text(const by_masthead *head, size_t index)
{
  bool text = false;
  for (size_t i = 0; i < index; i++) {
    text = text || head->lines[i].piece->width > WIDE_LINE;
  }
  return text;
}

/* A line with a date in the first group, above which stands no line of text; or one that is a date and no more, right below the first line.
 */
static bool is_date_line(const by_masthead *head, size_t index, bool first_group)
{
  const by_masthead_line *line = &head->lines[index];
  const size_t most = first_group ? DATE_WORDS : FEW_WORDS;
  const bool short_line = by_word_count(line->shadow.text) <= most && !is_below_text(head, index);
  return (first_group || index == 1) && short_line && by_masthead_line_is_date(line);
}

/* Whether the line may still be masthead behind the last cue. One wide line is, directly behind a cue (prices, addresses), if more follows.
 */
static bool may_follow(const by_masthead *head, size_t index, size_t end)
{
  const by_piece *piece = head->lines[index].piece;
  if (piece->width <= WIDE_LINE) {
    return true;
  }
  return index == end && head->bare_number.size == 0 && piece + 1 < head->reading->layout.pieces + head->reading->layout.count;
}

/* How many lines a group that goes on at `end` adds; none where it runs into the text. */
static size_t rest_of_group(const by_masthead *head, size_t end)
{
  size_t reach = end;
  while (reach < head->count && head->lines[reach].piece->gap == 0 && may_follow(head, reach, end)) {
    reach++;
  }
  const by_layout *layout = &head->reading->layout;
  const by_piece *next = head->lines[reach - 1].piece + 1;
  const bool runs_on = next < layout->pieces + layout->count && next->gap == 0 && next->kind == BY_PIECE_TEXT;
  return runs_on ? 0 : reach - end;
}

/* Whether all that the line counts are volumes, and words stand before that: "The end of the second volume". */
static bool tells_of_a_volume(const by_masthead *head, const by_masthead_line *line)
{
  const char *start = by_span_trim(line->shadow.source).at;
  bool words = line->hit_count != 0;
  for (size_t i = line->first_hit; i < line->first_hit + line->hit_count; i++) {
    const by_cue_hit *hit = &head->hits[i];
    words = words && hit->field == BY_CUE_VOLUME && hit->cue.at != start && hit->number.at != start;
  }
  return words;
}

/* Whether the line is the head of the first article rather than masthead: it tells of a volume, behind a gap and right above text. */
static bool is_head_of_text(const by_masthead *head, size_t index, bool first_group)
{
  const by_layout *layout = &head->reading->layout;
  const by_masthead_line *line = &head->lines[index];
  const by_piece *next = line->piece + 1;
  const bool above = next < layout->pieces + layout->count && next->gap == 0 && next->kind == BY_PIECE_TEXT;
  const bool cue_below = index + 1 < head->count && head->lines[index + 1].hit_count != 0;
  return !first_group && line->piece->gap != 0 && above && !cue_below && tells_of_a_volume(head, line);
}

/* Whether the lines before `end` all begin with a cue or are dates. */
static bool waits_for_title(const by_masthead *head, size_t end)
{
  bool waits = true;
  for (size_t i = 0; i < end && waits; i++) {
    const by_masthead_line *line = &head->lines[i];
    const char *start = by_span_trim(line->shadow.source).at;
    const by_cue_hit *hit = &head->hits[line->first_hit];
    waits = line->hit_count == 0 ? by_masthead_line_is_date(line) : hit->cue.at == start || hit->number.at == start;
  }
  return waits;
}

/* Whether the line, short and without a number, stands alone between empty lines. */
static bool stands_alone(const by_masthead *head, size_t index)
{
  const by_masthead_line *line = &head->lines[index];
  const bool alone = line->hit_count == 0 && line->piece->gap != 0 && head->lines[index + 1].piece->gap != 0;
  return alone && by_has_letter(line->shadow.source) && by_word_count(line->shadow.text) <= TITLE_WORDS;
}

/* Two where the title stands alone on a line between the numbers above it and a date or subtitle below it. */
static size_t title_below(const by_masthead *head, size_t end)
{
  if (end + 1 >= head->count || !waits_for_title(head, end) || !stands_alone(head, end)) {
    return 0;
  }
  const by_masthead_line *below = &head->lines[end + 1];
  const bool date = by_word_count(below->shadow.text) <= FEW_WORDS && by_masthead_line_is_date(below);
  const by_piece *next = below->piece + 1;
  const bool closed = next < head->reading->layout.pieces + head->reading->layout.count && next->gap != 0;
  return closed && (date || by_masthead_line_is_subtitle(below)) ? 2 : 0;
}

/* How many of the gathered lines are masthead: up to the end of the group in which the last cue stands. */
static size_t masthead_lines(const by_masthead *head)
{
  const bool bare = head->bare_number.size != 0;
  size_t end = bare ? head->bare_line + 1 : 0;
  for (size_t i = 0; i < head->count; i++) {
    const bool first_group = is_first_group(head, i);
    if ((first_group || !bare) && !is_head_of_text(head, i, first_group)) {
      end = is_masthead_line(head, i, first_group) || is_date_line(head, i, first_group) ? i + 1 : end;
    }
  }
  end += end == 0 ? 0 : rest_of_group(head, end);
  return end + (end == 0 ? 0 : title_below(head, end));
}

/* Whether the lines tell of an issue: by its number or a date. A year of publication alone, or single letters above all else, may be any
 * text's. */
static bool tells_of_an_issue(const by_masthead *head, size_t end)
{
  bool told = head->bare_number.size != 0;
  for (size_t i = 0; i < end && !told; i++) {
    const by_masthead_line *line = &head->lines[i];
    told = by_masthead_line_is_date(line) || by_masthead_line_special(line) != BY_NOWHERE;
    for (size_t j = line->first_hit; j < line->first_hit + line->hit_count; j++) {
      const by_cue_hit *hit = &head->hits[j];
      told = told || (i > 0 && hit->rank == BY_CUE_WEAK) || hit->rank == 1 || (hit->field != BY_CUE_VOLUME && hit->rank < BY_CUE_WEAK);
    }
  }
  return told;
}

bool by_masthead_find(by_masthead *head)
{
  if (!gather(head)) {
    return false;
  }
  if (head->count != 0) {
    by_masthead_find_bare(head);
  }
  const size_t lines = masthead_lines(head);
  head->used = tells_of_an_issue(head, lines) ? lines : 0;
  return true;
}
