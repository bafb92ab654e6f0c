/* SPDX-License-Identifier: BSD-2-Clause */
/* The words of a source that are not ASCII alone, each once: by them its encoding is told. For text/detect_bytes.c. */
#ifndef BY_TEXT_DETECT_TOKENS_H
#define BY_TEXT_DETECT_TOKENS_H

#include "base/arena.h"

#include <stdint.h>

enum { BY_BYTES = 256, BY_HIGH = 128 };

/* High bytes as a set. */
typedef struct by_high_set {
  uint64_t bits[2];
} by_high_set;

/* A run of ASCII letters, digits and bytes from 0x80 on. */
typedef struct by_token {
  size_t at;
  size_t size;
  uint32_t count;  /* how often it stands in the text */
  size_t highs;    /* bytes from 0x80 on in it */
  by_high_set set; /* of them */
} by_token;

/* Marks of ASCII that stand for others where those are not at hand. */
typedef enum by_plain { BY_PLAIN_NONE, BY_PLAIN_APOSTROPHE, BY_PLAIN_QUOTES, BY_PLAIN_DASH, BY_PLAIN_DOTS, BY_PLAIN_MARKS } by_plain;

typedef struct by_tokens {
  by_span source;
  by_token *items;
  size_t count;
  by_high_set present;          /* in the whole source */
  size_t counts[BY_BYTES];      /* of each byte, likewise */
  size_t plain[BY_PLAIN_MARKS]; /* likewise */
} by_tokens;

static inline void by_high_add(by_high_set *set, unsigned char byte)
{
  set->bits[byte >> 6 & 1U] |= (uint64_t)1 << (byte & 63U);
}

static inline bool by_high_has(const by_high_set *set, unsigned char byte)
{
  return (set->bits[byte >> 6 & 1U] >> (byte & 63U) & 1U) != 0;
}

static inline bool by_high_meet(const by_high_set *a, const by_high_set *b)
{
  return (a->bits[0] & b->bits[0]) != 0 || (a->bits[1] & b->bits[1]) != 0;
}

/* The byte of the source at `at`; a blank before and behind it. */
static inline unsigned char by_tokens_byte(const by_tokens *tokens, size_t at)
{
  return at < tokens->source.size ? (unsigned char)tokens->source.at[at] : ' ';
}

/* False where memory is short. Where there are very many, the later ones are left out whose bytes all stand in several others. */
bool by_tokens_find(by_span source, by_arena *arena, by_tokens *tokens) BY_MUST_USE BY_NONNULL;

#endif
