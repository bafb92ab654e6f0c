/* SPDX-License-Identifier: BSD-2-Clause */
/* Digits, marks and blanks do not count, so that a running head is the same on every page. Two lines with one digest by chance would cost a
 * head its place, at odds of one in many millions. */
#include "read/line_digest.h"

#include "base/utf8.h"
#include "text/shadow.h"
#include "text/words.h"

#include <stdlib.h>

enum {
  LEAST_LETTERS = 3,
  MOST_BYTES = 240 /* of a line that may be a title */
};

/* Whether a title ends here and an author or a page follows. */
static bool parts_entry(by_span line, size_t offset)
{
  static const char *const MARKS[] = {"..", " / ", "\t", "   ", " . ", "۔۔", "…", " - ", " – ", " — "};
  const by_span rest = by_span_from(line, offset);
  return by_span_starts_any(rest, MARKS, sizeof MARKS / sizeof MARKS[0]);
}

uint64_t by_line_digest(by_span line, bool entry)
{
  static const uint64_t BASIS = 0xCBF29CE484222325U;
  static const uint64_t PRIME = 0x100000001B3U;
  uint64_t sum = BASIS;
  size_t letters = 0;
  size_t offset = 0;
  if (line.size > MOST_BYTES) {
    return 0;
  }
  while (offset < line.size && !(entry && letters != 0 && parts_entry(line, offset))) {
    const uint32_t code = by_shadow_fold(by_utf8_next(line, &offset));
    if (code != 0 && by_word_letter(code) && by_digit_value(code) < 0) {
      sum = (sum ^ code) * PRIME;
      letters++;
    }
  }
  return letters < LEAST_LETTERS ? 0 : sum;
}

static int ascending(const void *left, const void *right)
{
  const uint64_t a = *(const uint64_t *)left;
  const uint64_t b = *(const uint64_t *)right;
  return (a > b) - (a < b);
}

void by_digests_sort(by_digests *digests)
{
  qsort(digests->items, digests->count, sizeof *digests->items, ascending);
}

size_t by_digests_count(const by_digests *digests, uint64_t digest, size_t most)
{
  size_t low = 0;
  size_t high = digests->count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (digests->items[middle] < digest) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  size_t count = 0;
  while (count < most && low + count < digests->count && digests->items[low + count] == digest) {
    count++;
  }
  return count;
}
