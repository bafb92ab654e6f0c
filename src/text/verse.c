/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs of blanks and signs are looked at one by one; the halves must be much alike in length, as two measures of one verse are. */
#include "text/verse.h"

#include "base/utf8.h"
#include "text/blank.h"

enum {
  LEAST_HALF = 6,  /* characters of a half */
  MOST_HALF = 80,  /* ... and at most */
  WIDE_BLANKS = 3, /* blanks that are a mark by themselves */
  LEAST_SIGNS = 2, /* of other signs in a mark between blanks */
  ELLIPSIS = 0x2026,
  STAR = 0x66D /* the Arabic asterisk */
};

typedef struct mark {
  size_t start;
  size_t end;
} mark;

static bool is_sign(uint32_t code)
{
  return code == '.' || code == '*' || code == '=' || code == ELLIPSIS || code == STAR;
}

/* A run of blanks and signs. */
typedef struct run {
  size_t blanks;
  size_t signs;
  bool tab;
  bool opened; /* a blank begins it */
  bool closed; /* a blank ends it */
} run;

static void add_to_run(run *found, uint32_t code)
{
  const bool blank = by_blank_is(code);
  found->opened = found->opened || (blank && found->blanks + found->signs == 0);
  found->closed = blank;
  found->tab = found->tab || code == '\t';
  if (blank) {
    found->blanks++;
  } else {
    found->signs += code == ELLIPSIS || code == STAR ? LEAST_SIGNS : 1;
  }
}

/* Whether the run is wide enough to part two halves. A sign that touches a word belongs to it. */
static bool is_wide(const run *found)
{
  return found->opened && found->closed &&
         (found->tab || found->signs >= LEAST_SIGNS || (found->signs == 0 && found->blanks >= WIDE_BLANKS));
}

/* Takes the run that begins at `offset`. */
static bool take_run(by_span line, size_t *offset)
{
  run found = {0};
  while (*offset < line.size) {
    size_t next = *offset;
    const uint32_t code = by_utf8_next(line, &next);
    if (!by_blank_is(code) && !is_sign(code)) {
      break;
    }
    add_to_run(&found, code);
    *offset = next;
  }
  return is_wide(&found);
}

/* Finds the one wide run within the line, not farther behind its start than a half is long. */
static bool find_mark(by_span line, mark *found)
{
  size_t offset = 0;
  size_t marks = 0;
  size_t characters = 0;
  while (offset < line.size && (marks == 1 || characters <= MOST_HALF)) {
    const size_t start = offset;
    size_t next = offset;
    const uint32_t code = by_utf8_next(line, &next);
    if (!by_blank_is(code) && !is_sign(code)) {
      offset = next;
      characters++;
      continue;
    }
    if (take_run(line, &offset) && start != 0 && offset < line.size) {
      *found = (mark){.start = start, .end = offset};
      marks++;
    }
  }
  return marks == 1;
}

bool by_verse_split(by_span line, by_verse_halves *halves)
{
  enum { MOST_BYTES = 1000 };
  mark between = {0};
  if (line.size > MOST_BYTES || !find_mark(line, &between)) {
    return false;
  }
  halves->first = by_span_slice(line, 0, between.start);
  halves->second = by_span_from(line, between.end);
  const size_t first = by_utf8_count(halves->first);
  const size_t second = by_utf8_count(halves->second);
  return first >= LEAST_HALF && second >= LEAST_HALF && first <= MOST_HALF && second <= MOST_HALF && first <= second * 2 &&
         second <= first * 2;
}
