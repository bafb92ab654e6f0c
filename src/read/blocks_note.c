/* SPDX-License-Identifier: BSD-2-Clause */
/* Notes: a paragraph that begins with a sign in brackets, a number or asterisk, is the note of the last place before it in its article
 * where the same sign stands within the text. That place becomes its call. */
#include "base/utf8.h"
#include "read/blocks.h"
#include "text/shadow.h"

enum {
  CALLS_MOST = 256, /* of an article that wait for their note at a time */
  MARKS_MOST = 3,   /* digits or asterisks */
  STAR = 1000       /* one asterisk counts so, two the double */
};

/* A sign of a note in the text. */
typedef struct sign {
  unsigned value; /* 0: none */
  char bracket;   /* that opens it */
  size_t size;    /* bytes */
} sign;

typedef struct call {
  by_block *block; /* NULL: has its note */
  size_t offset;   /* in the source */
  sign sign;
} call;

typedef struct calls {
  call items[CALLS_MOST];
  size_t count;
} calls;

/* Digits of any script, or asterisks. */
static sign read_value(by_span text)
{
  sign found = {0};
  size_t count = 0;
  while (found.size < text.size) {
    size_t next = found.size;
    const uint32_t code = by_utf8_next(text, &next);
    const int digit = by_digit_value(code);
    const bool star = code == '*' && (count == 0 || found.value >= STAR);
    if ((digit < 0 && !star) || (digit >= 0 && found.value >= STAR) || count == MARKS_MOST) {
      break;
    }
    found.value = star ? found.value + STAR : found.value * 10 + (unsigned)digit;
    found.size = next;
    count++;
  }
  return found;
}

/* The sign in brackets at the start of the text, the word "Footnote" before it left aside. */
static sign read_sign(by_span text)
{
  static const char WORD[] = "[Footnote ";
  const bool worded = by_span_starts(text, by_span_of(WORD));
  const size_t opening = worded ? sizeof WORD - 1 : 1;
  if (text.size < 3 || (text.at[0] != '(' && text.at[0] != '[')) {
    return (sign){0};
  }
  const sign found = read_value(by_span_from(text, opening));
  const size_t end = opening + found.size;
  const char closing = worded ? ':' : (text.at[0] == '(' ? ')' : ']');
  if (found.value == 0 || end >= text.size || text.at[end] != closing) {
    return (sign){0};
  }
  return (sign){.value = found.value, .bracket = text.at[0], .size = end + 1};
}

static void add_call(calls *open, call found)
{
  if (open->count == CALLS_MOST) {
    memmove(open->items, open->items + 1, (CALLS_MOST - 1) * sizeof open->items[0]);
    open->count--;
  }
  open->items[open->count++] = found;
}

/* The next opening bracket from `from` on, or the end of the text. A piece at a time: one kind may be frequent where the other is far. */
static size_t next_bracket(by_span text, size_t from)
{
  enum { PIECE = 256 };
  while (from < text.size) {
    const by_span piece = by_span_slice(text, from, PIECE);
    const char *round = memchr(piece.at, '(', piece.size);
    const size_t before = round == NULL ? piece.size : (size_t)(round - piece.at);
    const char *square = memchr(piece.at, '[', before);
    if (round != NULL || square != NULL) {
      return from + (square == NULL ? before : (size_t)(square - piece.at));
    }
    from += piece.size;
  }
  return from;
}

/* The signs within the block, not at its start. */
static void gather_calls(const by_block_row *row, size_t index, calls *open)
{
  by_block *block = row->at[index];
  const by_span text = by_row_block_text(row, index);
  for (size_t at = next_bracket(text, 1); at < text.size; at = next_bracket(text, at + 1)) {
    const sign found = read_sign(by_span_from(text, at));
    if (found.size != 0) {
      add_call(open, (call){.block = block, .offset = block->offset + at, .sign = found});
      at += found.size - 1;
    }
  }
}

/* The last place with this sign that has no note yet. */
static call *call_of(calls *open, sign wanted)
{
  for (size_t i = open->count; i > 0; i--) {
    call *each = &open->items[i - 1];
    if (each->block != NULL && each->sign.value == wanted.value && each->sign.bracket == wanted.bracket) {
      return each;
    }
  }
  return NULL;
}

/* Makes the block the note of a call before it, if it begins with the sign of one. */
static bool take_note(const by_block_row *row, size_t index, calls *open)
{
  by_block *block = row->at[index];
  const by_span text = by_row_block_text(row, index);
  const sign found = read_sign(text);
  call *place = found.size == 0 || found.size == text.size ? NULL : call_of(open, found);
  if (place == NULL) {
    return true;
  }
  const by_run run = {.kind = BY_RUN_CALL, .offset = place->offset, .size = place->sign.size, .value = block->id};
  block->kind = BY_BLOCK_NOTE;
  const bool done = by_block_add_runs(row->reading->arena, place->block, &run, 1);
  place->block = NULL;
  return done;
}

/* The identifier up to its hyphen is the article's; blocks without one lie between two articles or are breaks of the page. */
static bool is_of_next_article(const by_block *block, by_span *article)
{
  const by_span own = by_span_before(block->id, "-");
  const bool next = own.size != 0 && !by_span_equal(own, *article);
  *article = next ? own : *article;
  return next;
}

bool by_notes_find(const by_block_row *row)
{
  calls *open = by_arena_take(row->reading->arena, 1, sizeof *open);
  bool done = open != NULL;
  by_span article = by_span_of("");
  for (size_t i = 0; i < row->count && done; i++) {
    const by_block_kind kind = row->at[i]->kind;
    if (is_of_next_article(row->at[i], &article)) {
      open->count = 0;
    }
    if (kind == BY_BLOCK_PARAGRAPH || kind == BY_BLOCK_SUBHEAD) {
      done = take_note(row, i, open);
    }
    if (row->at[i]->kind != BY_BLOCK_NOTE && kind != BY_BLOCK_PAGE_BREAK) {
      gather_calls(row, i, open);
    }
  }
  return done;
}
