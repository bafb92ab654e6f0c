/* SPDX-License-Identifier: BSD-2-Clause */
/* Comparing and cutting borrowed text by bytes. */
#include "base/span.h"

#include "base/ascii.h"

by_span by_span_slice(by_span whole, size_t start, size_t size)
{
  if (start >= whole.size) {
    return (by_span){0};
  }
  const size_t rest = whole.size - start;
  return (by_span){.at = whole.at + start, .size = size < rest ? size : rest};
}

bool by_span_ends(by_span whole, by_span suffix)
{
  if (suffix.size > whole.size) {
    return false;
  }
  return by_span_equal(by_span_slice(whole, whole.size - suffix.size, suffix.size), suffix);
}

size_t by_span_find(by_span whole, by_span needle)
{
  if (needle.size == 0) {
    return 0;
  }
  /* The first byte of a character is the same for many characters, its second one for few. */
  const size_t mark = needle.size > 1 && (unsigned char)needle.at[0] >= 0x80 ? 1 : 0;
  size_t from = 0;
  while (whole.size - from >= needle.size) {
    const char *hit = memchr(whole.at + from + mark, needle.at[mark], whole.size - from - needle.size + 1);
    if (hit == NULL) {
      return BY_NOWHERE;
    }
    const size_t start = (size_t)(hit - whole.at) - mark;
    if (memcmp(whole.at + start, needle.at, needle.size) == 0) {
      return start;
    }
    from = start + 1;
  }
  return BY_NOWHERE;
}

by_span by_span_before(by_span whole, const char *mark)
{
  return by_span_slice(whole, 0, by_span_find(whole, by_span_of(mark)));
}

by_span by_span_behind(by_span whole, const char *mark)
{
  const size_t found = by_span_find(whole, by_span_of(mark));
  return found == BY_NOWHERE ? whole : by_span_from(whole, found + strlen(mark));
}

bool by_span_is_any(by_span text, const char *const *words, size_t count)
{
  bool found = false;
  for (size_t i = 0; i < count && !found; i++) {
    found = by_span_is(text, words[i]);
  }
  return found;
}

bool by_span_is_any_folded(by_span text, const char *const *words, size_t count)
{
  bool found = false;
  for (size_t i = 0; i < count && !found; i++) {
    found = by_span_equal_folded(text, by_span_of(words[i]));
  }
  return found;
}

bool by_span_starts_any(by_span text, const char *const *words, size_t count)
{
  bool found = false;
  for (size_t i = 0; i < count && !found; i++) {
    found = by_span_starts(text, by_span_of(words[i]));
  }
  return found;
}

bool by_span_ends_any(by_span text, const char *const *words, size_t count)
{
  bool found = false;
  for (size_t i = 0; i < count && !found; i++) {
    found = by_span_ends(text, by_span_of(words[i]));
  }
  return found;
}

bool by_span_has_any(by_span text, const char *const *words, size_t count)
{
  bool found = false;
  for (size_t i = 0; i < count && !found; i++) {
    found = by_span_find(text, by_span_of(words[i])) != BY_NOWHERE;
  }
  return found;
}

int by_span_compare(by_span a, by_span b)
{
  const size_t common = a.size < b.size ? a.size : b.size;
  const int order = common == 0 ? 0 : memcmp(a.at, b.at, common);
  if (order != 0) {
    return order;
  }
  return (a.size > b.size) - (a.size < b.size);
}

int by_span_order(const void *a, const void *b)
{
  return by_span_compare(*(const by_span *)a, *(const by_span *)b);
}

int by_span_compare_folded(by_span a, by_span b)
{
  for (size_t i = 0; i < a.size && i < b.size; i++) {
    const int order = (unsigned char)by_to_lower(a.at[i]) - (unsigned char)by_to_lower(b.at[i]);
    if (order != 0) {
      return order;
    }
  }
  return (a.size > b.size) - (a.size < b.size);
}

bool by_span_equal_folded(by_span a, by_span b)
{
  return a.size == b.size && by_span_compare_folded(a, b) == 0;
}

static size_t least(size_t a, size_t b)
{
  return a < b ? a : b;
}

size_t by_span_distance(by_span a, by_span b)
{
  enum { LONGEST = 63 };
  size_t row[LONGEST + 1];
  if (a.size > LONGEST || b.size > LONGEST) {
    return BY_NOWHERE;
  }
  for (size_t i = 0; i <= b.size; i++) {
    row[i] = i;
  }
  for (size_t i = 0; i < a.size; i++) {
    size_t corner = row[0];
    row[0] = i + 1;
    for (size_t j = 0; j < b.size; j++) {
      const size_t change = corner + (a.at[i] != b.at[j]);
      corner = row[j + 1];
      row[j + 1] = least(change, 1 + least(corner, row[j]));
    }
  }
  return row[b.size];
}

by_span by_path_folder(by_span path)
{
  while (path.size != 0 && path.at[path.size - 1] != '/') {
    path.size--;
  }
  return path;
}

by_span by_path_name(by_span path)
{
  return by_span_from(path, by_path_folder(path).size);
}

by_span by_path_plain(by_span path)
{
  while (by_span_starts(path, by_span_of("./"))) {
    path = by_span_from(path, 2);
  }
  return path;
}

by_span by_span_trim(by_span whole)
{
  while (whole.size > 0 && by_is_blank(whole.at[0])) {
    whole.at++;
    whole.size--;
  }
  while (whole.size > 0 && by_is_blank(whole.at[whole.size - 1])) {
    whole.size--;
  }
  return whole;
}
