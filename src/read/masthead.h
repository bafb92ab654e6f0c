/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files about the masthead share. */
#ifndef BY_READ_MASTHEAD_H
#define BY_READ_MASTHEAD_H

#include "read/cues.h"
#include "read/reading.h"

enum {
  BY_MASTHEAD_LINES = 12, /* of a masthead at most */
  BY_MASTHEAD_HITS = 24   /* cues looked at */
};

/* A line of the zone where a masthead may be. */
typedef struct by_masthead_line {
  const by_piece *piece; /* NULL: the line stands away from the zone */
  by_shadow shadow;
  size_t first_hit;
  size_t hit_count;
} by_masthead_line;

typedef struct by_masthead {
  by_reading *reading;
  by_masthead_line lines[BY_MASTHEAD_LINES];
  size_t count; /* lines gathered */
  size_t used;  /* of them, those that are masthead */
  by_cue_hit hits[BY_MASTHEAD_HITS];
  size_t hit_count;
  by_span bare_title;  /* where the first line is a title with a bare number behind it; in the source */
  by_span bare_number; /* so, or alone on a line below it */
  uint32_t bare_first;
  uint32_t bare_last;
  size_t bare_line; /* on which that number stands */
} by_masthead;

/* masthead_zone.c: gathers the lines at the head of the text and decides how many of them are masthead; false where memory is short. */
bool by_masthead_find(by_masthead *head) BY_MUST_USE BY_NONNULL;
/* Adds a line of the source with its cues; false where there is no room or memory is short. */
bool by_masthead_add(by_masthead *head, by_span source, const by_piece *piece) BY_MUST_USE BY_NONNULL_AT(1);
/* masthead_bare.c: a number without a cue behind the title or alone below it, among the lines gathered, of which there is one at least. */
void by_masthead_find_bare(by_masthead *head) BY_NONNULL;
/* masthead_lines.c: whether a month stands in the line beside a number, a date in numbers, or nothing but a year. */
bool by_masthead_line_is_date(const by_masthead_line *line) BY_NONNULL;
/* Whether the number may be a year of any of the calendars. */
bool by_year_is_plausible(uint32_t number);
/* masthead_special.c: where the line says that the issue is a special one, which often has no number; BY_NOWHERE where it does not: a byte
 * of the shadow. */
size_t by_masthead_line_special(const by_masthead_line *line) BY_NONNULL;
/* The words by which a special issue is known. */
void by_masthead_set_label(const by_masthead *head) BY_NONNULL;
/* masthead_title.c: whether the line begins as one does that only tells what kind of periodical it is, or whose. */
bool by_masthead_line_is_subtitle(const by_masthead_line *line) BY_NONNULL;
/* masthead_far.c: lines further down that can only be a masthead, for a text that has none at its head; false where memory is short. */
bool by_masthead_find_far(by_masthead *head, bool *found) BY_MUST_USE BY_NONNULL;
/* The same for the volume alone, on a line that has the number of the issue, too, near the head of the text. */
void by_masthead_find_volume(const by_masthead *head) BY_NONNULL;
/* masthead_closing.c: title, issue and volume, where they are unknown, from the line at the end of the text that says what ends there. */
void by_masthead_read_closing(const by_reading *reading) BY_NONNULL;
/* masthead_told.c: the volume in a sentence that says of this issue that a volume begins or ends with it. */
void by_masthead_read_told(const by_masthead *head) BY_NONNULL;
/* masthead_citation.c: the numbers of volume and issue in a line of the form "NAME 3(9)"; gives how many there are. */
size_t by_masthead_citation(const by_shadow *line, by_cue_hit hits[2]) BY_NONNULL;
/* masthead_header.c: title, volume and issue from a header block before the text; false where there is none that says so. `*pieces`: of it.
 */
bool by_masthead_read_header(by_reading *reading, size_t *pieces) BY_MUST_USE BY_NONNULL;
/* masthead_rest.c: adds to the `*pieces` of a masthead the lines below that still belong to it; `dated`: it has a date already. False where
 * memory is short. */
bool by_masthead_rest(by_reading *reading, bool dated, size_t *pieces) BY_MUST_USE BY_NONNULL;
/* masthead_title.c: whether the text is set in capitals, as mastheads are where the script has them. */
bool by_masthead_is_capitals(by_span text);
/* What stands before the date in a part of the source; all of it where it has none. */
by_span by_masthead_before_date(by_span part, by_arena *arena) BY_NONNULL_AT(2);
/* masthead_title.c: the title, a part of the source; empty where none is clear. */
by_span by_masthead_title(const by_masthead *head) BY_NONNULL;
/* masthead_numbers.c: issue, volume and running number. */
void by_masthead_set_numbers(const by_masthead *head) BY_NONNULL;
/* "232" or "232-233" in the arena. */
by_span by_number_text(by_arena *arena, uint32_t first, uint32_t last) BY_NONNULL;

#endif
