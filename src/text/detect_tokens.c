/* SPDX-License-Identifier: BSD-2-Clause */
/* A table of words by their bytes. A mark at the edge of a word is judged by what stands beside it: such words are told apart by that, too.
 */
#include "text/detect_tokens.h"

enum {
  TOKENS_MOST = 512,
  TOKENS_FREE = 384, /* so many of any kind; behind them only those with a rare byte */
  SLOTS = 2048,
  LONGEST = 40, /* bytes of a word; longer runs are cut */
  ENOUGH = 6    /* words with a byte, to judge it */
};

/* What a byte is. */
enum {
  INSIDE = 1, /* part of a word */
  HIGH = 2,   /* from 0x80 on */
  RARE = 4    /* likewise, and in few words yet */
};

typedef struct finding_tokens {
  by_tokens *tokens;
  uint16_t *slots;         /* index of a token and 1 */
  unsigned seen[BY_BYTES]; /* tokens with the byte */
  unsigned char kinds[BY_BYTES];
} finding_tokens;

static bool is_high(unsigned char byte)
{
  return byte >= BY_HIGH;
}

static void fill_kinds(unsigned char kinds[static BY_BYTES])
{
  for (int byte = 0; byte < BY_BYTES; byte++) {
    const int small = byte | 0x20;
    const bool ascii = byte < BY_HIGH && ((small >= 'a' && small <= 'z') || (byte >= '0' && byte <= '9'));
    kinds[byte] = byte >= BY_HIGH ? INSIDE | HIGH | RARE : ascii;
  }
}

static void count_bytes(by_tokens *tokens)
{
  for (size_t i = 0; i < tokens->source.size; i++) {
    tokens->counts[(unsigned char)tokens->source.at[i]]++;
  }
  for (unsigned i = BY_HIGH; i < BY_BYTES; i++) {
    if (tokens->counts[i] != 0) {
      by_high_add(&tokens->present, (unsigned char)i);
    }
  }
}

/* What tells the token from others: its bytes, and beside a high byte at its edge the next one. */
static by_span key_of(const by_tokens *tokens, const by_token *token)
{
  const bool before = token->at > 0 && is_high(by_tokens_byte(tokens, token->at));
  const bool behind = is_high(by_tokens_byte(tokens, token->at + token->size - 1));
  return by_span_slice(tokens->source, token->at - before, token->size + before + behind);
}

static uint32_t hash_of(by_span key)
{
  uint32_t hash = 2166136261U;
  for (size_t i = 0; i < key.size; i++) {
    hash = (hash ^ (unsigned char)key.at[i]) * 16777619U;
  }
  return hash ^ hash >> 15;
}

static void add(finding_tokens *work, const by_token *token, uint16_t *slot)
{
  by_tokens *tokens = work->tokens;
  by_token *added = &tokens->items[tokens->count++];
  *added = *token;
  for (size_t i = 0; i < token->size; i++) {
    const unsigned char byte = by_tokens_byte(tokens, token->at + i);
    if (is_high(byte)) {
      work->seen[byte] += !by_high_has(&added->set, byte);
      work->kinds[byte] = work->seen[byte] < ENOUGH ? work->kinds[byte] : INSIDE | HIGH;
      by_high_add(&added->set, byte);
      added->highs++;
    }
  }
  *slot = (uint16_t)tokens->count;
}

/* `rare`: the token has a byte that is. */
static void note(finding_tokens *work, const by_token *token, bool rare)
{
  if (work->tokens->count >= TOKENS_FREE && !rare) {
    return;
  }
  const by_span key = key_of(work->tokens, token);
  uint32_t at = hash_of(key) % SLOTS;
  while (work->slots[at] != 0) {
    by_token *known = &work->tokens->items[work->slots[at] - 1];
    if (by_span_equal(key_of(work->tokens, known), key)) {
      known->count++;
      return;
    }
    at = (at + 1) % SLOTS;
  }
  if (work->tokens->count < TOKENS_MOST) {
    add(work, token, &work->slots[at]);
  }
}

/* Counts the mark of ASCII that begins at `at`; the byte behind it. */
static size_t pass_mark(by_tokens *tokens, size_t at)
{
  const by_span rest = by_span_from(tokens->source, at);
  if (by_span_starts(rest, by_span_of("--"))) {
    tokens->plain[BY_PLAIN_DASH]++;
    return at + 2;
  }
  if (by_span_starts(rest, by_span_of("..."))) {
    tokens->plain[BY_PLAIN_DOTS]++;
    return at + 3;
  }
  tokens->plain[BY_PLAIN_APOSTROPHE] += tokens->source.at[at] == '\'';
  tokens->plain[BY_PLAIN_QUOTES] += tokens->source.at[at] == '"';
  return at + 1;
}

bool by_tokens_find(by_span source, by_arena *arena, by_tokens *tokens)
{
  *tokens = (by_tokens){.source = source, .items = by_arena_take(arena, TOKENS_MOST, sizeof *tokens->items)};
  finding_tokens work = {.tokens = tokens, .slots = by_arena_take(arena, SLOTS, sizeof *work.slots)};
  if (tokens->items == NULL || work.slots == NULL) {
    return false;
  }
  fill_kinds(work.kinds);
  count_bytes(tokens);
  for (size_t start = 0; start < source.size;) {
    size_t end = start;
    unsigned all = 0;
    while (end < source.size && end - start < LONGEST && work.kinds[(unsigned char)source.at[end]] != 0) {
      all |= work.kinds[(unsigned char)source.at[end++]];
    }
    if ((all & HIGH) != 0) {
      note(&work, &(by_token){.at = start, .size = end - start, .count = 1}, (all & RARE) != 0);
    }
    start = end > start ? end : pass_mark(tokens, end);
  }
  return true;
}
