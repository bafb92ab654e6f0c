/* SPDX-License-Identifier: BSD-2-Clause */
/* A span is borrowed text: a pointer and a length in bytes, never owned, not NUL-terminated. UTF-8 unless said otherwise. */
#ifndef BY_BASE_SPAN_H
#define BY_BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef struct by_span {
  const char *at; /* first byte; NULL only where size is 0 */
  size_t size;    /* bytes */
} by_span;

/* What by_span_find gives where nothing is found. */
#define BY_NOWHERE ((size_t)-1)

/* The span of a NUL-terminated text; NULL gives the empty span. */
static inline by_span by_span_of(const char *text)
{
  return (by_span){.at = text, .size = text == NULL ? 0 : strlen(text)};
}

static inline bool by_span_equal(by_span a, by_span b)
{
  return a.size == b.size && (a.size == 0 || memcmp(a.at, b.at, a.size) == 0);
}

static inline bool by_span_is(by_span a, const char *text)
{
  return by_span_equal(a, by_span_of(text));
}

/* The part that begins at byte `start` and has at most `size` bytes; empty where `start` lies behind the end. */
by_span by_span_slice(by_span whole, size_t start, size_t size);

/* The part from byte `start` on; empty where that lies behind the end. */
static inline by_span by_span_from(by_span whole, size_t start)
{
  return by_span_slice(whole, start, BY_NOWHERE);
}

static inline bool by_span_starts(by_span whole, by_span prefix)
{
  return whole.size >= prefix.size && (prefix.size == 0 || memcmp(whole.at, prefix.at, prefix.size) == 0);
}

bool by_span_ends(by_span whole, by_span suffix);
/* Byte offset of the first `needle` in `whole`, else BY_NOWHERE. */
size_t by_span_find(by_span whole, by_span needle);
/* The part before the first `mark`, or behind it; the whole where there is none. */
by_span by_span_before(by_span whole, const char *mark);
by_span by_span_behind(by_span whole, const char *mark);
/* Whether the text is one of the words (with A to Z taken for a to z), begins with one, ends in one, has one anywhere. */
bool by_span_is_any(by_span text, const char *const *words, size_t count);
bool by_span_is_any_folded(by_span text, const char *const *words, size_t count);
bool by_span_starts_any(by_span text, const char *const *words, size_t count);
bool by_span_ends_any(by_span text, const char *const *words, size_t count);
bool by_span_has_any(by_span text, const char *const *words, size_t count);
/* Order by unsigned bytes, as LC_ALL=C sort has it: below, at or above 0. */
int by_span_compare(by_span a, by_span b);
/* The same with A to Z taken for a to z. */
int by_span_compare_folded(by_span a, by_span b);
/* Whether they differ at most in the case of A to Z. */
bool by_span_equal_folded(by_span a, by_span b);
/* by_span_compare for qsort and bsearch. */
int by_span_order(const void *a, const void *b);
/* Bytes to add, drop or change to make one of the other (Levenshtein); BY_NOWHERE where one is longer than 63 bytes. */
size_t by_span_distance(by_span a, by_span b);
/* Of a path, what stands behind its last slash; and what stands up to it, with the slash: empty where there is none. */
by_span by_path_name(by_span path);
by_span by_path_folder(by_span path);
/* Without the "./" that it begins with, once or more. */
by_span by_path_plain(by_span path);
/* Without U+0020 and TAB at both ends. */
by_span by_span_trim(by_span whole);

#endif
