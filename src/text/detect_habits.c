/* SPDX-License-Identifier: BSD-2-Clause */
/* What an encoding makes of the marks of the whole text: quotation marks without their partners, and printed marks amid those of
 * typewriters, are seldom meant. */
#include "text/detect_reading.h"

enum {
  ORPHAN = 900,   /* hundredths of a nat, for each */
  UNWONTED = 500, /* likewise */
  MOST = 2,       /* of one mark that count */
  DOUBLE = 2000,  /* likewise */
  DOUBLES = 8,    /* of one of them that count */
  WONT = 4        /* plain marks for each of the others */
};

typedef struct mark_row {
  uint16_t code;
  uint16_t partners[2]; /* one of them stands in the text; 0: none is needed */
  bool alone;           /* it may be its own partner */
  by_plain plain;       /* what a typewriter has instead */
} mark_row;

static const mark_row MARKS[] = {
    {0x2018, {0x2019, 0x201A}, false, BY_PLAIN_APOSTROPHE},
    {0x2019, {0}, true, BY_PLAIN_APOSTROPHE},
    {0x201A, {0x2018, 0x2019}, false, BY_PLAIN_APOSTROPHE},
    {0x2039, {0x203A, 0}, false, BY_PLAIN_APOSTROPHE},
    {0x203A, {0x2039, 0}, true, BY_PLAIN_APOSTROPHE},
    {0x201C, {0x201D, 0x201E}, false, BY_PLAIN_QUOTES},
    {0x201D, {0x201C, 0x201E}, true, BY_PLAIN_QUOTES},
    {0x201E, {0x201C, 0x201D}, false, BY_PLAIN_QUOTES},
    {0x00AB, {0x00BB, 0}, false, BY_PLAIN_QUOTES},
    {0x00BB, {0x00AB, 0}, true, BY_PLAIN_QUOTES},
    {0x00A1, {'!', 0}, false, BY_PLAIN_NONE},
    {0x00BF, {'?', 0}, false, BY_PLAIN_NONE},
    {0x2013, {0}, true, BY_PLAIN_DASH},
    {0x2014, {0}, true, BY_PLAIN_DASH},
    {0x2026, {0}, true, BY_PLAIN_DOTS},
};

/* How often the character stands in the text, read in this encoding. */
static size_t count_of(const by_tokens *tokens, const by_candidate *each, uint16_t code)
{
  size_t count = 0;
  for (unsigned i = 0; i < BY_BYTES; i++) {
    count += code != 0 && each->codes[i] == code ? tokens->counts[i] : 0;
  }
  return count;
}

static bool is_orphan(const by_tokens *tokens, const by_candidate *each, const mark_row *row, size_t count)
{
  const size_t partners = count_of(tokens, each, row->partners[0]) + count_of(tokens, each, row->partners[1]);
  return row->partners[0] != 0 && partners == 0 && !(row->alone && count > 1);
}

/* The second codes that an encoding has for signs of ASCII are what its users type; where they are seldom, they are something else. */
static long double_habits(const by_tokens *tokens, const by_candidate *each)
{
  long cost = 0;
  for (unsigned i = BY_HIGH; i < BY_BYTES; i++) {
    const size_t count = tokens->counts[i];
    const uint16_t code = each->codes[i];
    const bool seldom = code != 0 && code < BY_HIGH && tokens->counts[code] >= WONT * count;
    cost += seldom ? DOUBLE * (count < DOUBLES ? (long)count : DOUBLES) : 0;
  }
  return cost;
}

/* Controls from 0x80 on are no text: marks of another encoding, most likely. */
static long control_habits(const by_tokens *tokens, const by_candidate *each)
{
  enum { FIRST = 0x80, LAST = 0x9F };
  long cost = 0;
  for (unsigned i = BY_HIGH; i < BY_BYTES; i++) {
    const size_t count = each->codes[i] >= FIRST && each->codes[i] <= LAST ? tokens->counts[i] : 0;
    cost += UNWONTED * (count < MOST ? (long)count : MOST);
  }
  return cost;
}

long by_mark_habits(const by_tokens *tokens, const by_candidate *each)
{
  long cost = double_habits(tokens, each) + control_habits(tokens, each);
  for (size_t i = 0; i < sizeof MARKS / sizeof MARKS[0]; i++) {
    const mark_row *row = &MARKS[i];
    const size_t count = count_of(tokens, each, row->code);
    const long counted = count < MOST ? (long)count : MOST;
    const bool unwonted = row->plain != BY_PLAIN_NONE && tokens->plain[row->plain] >= WONT * count;
    cost += count != 0 && is_orphan(tokens, each, row, count) ? ORPHAN * counted : 0;
    cost += unwonted ? UNWONTED * counted : 0;
  }
  return cost;
}
