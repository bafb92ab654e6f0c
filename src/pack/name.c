/* SPDX-License-Identifier: BSD-2-Clause */
/* Names are compared as bytes; what Unicode calls equal (NFC, full case folding) is not looked at here. */
#include "pack/name.h"

#include <stdlib.h>

static bool is_letter(char byte)
{
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

static bool is_digit(char byte)
{
  return byte >= '0' && byte <= '9';
}

static bool is_portable_byte(char byte)
{
  return is_letter(byte) || is_digit(byte) || byte == '.' || byte == '_' || byte == '-';
}

static char lower(char byte)
{
  return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

static int folded_order(by_span a, by_span b)
{
  const size_t common = a.size < b.size ? a.size : b.size;
  for (size_t i = 0; i < common; i++) {
    const unsigned char left = (unsigned char)lower(a.at[i]);
    const unsigned char right = (unsigned char)lower(b.at[i]);
    if (left != right) {
      return left < right ? -1 : 1;
    }
  }
  return (a.size > b.size) - (a.size < b.size);
}

/* Cuts the first segment off `rest`; false where nothing is left. */
static bool next_segment(by_span *rest, by_span *segment)
{
  if (rest->at == NULL) {
    return false;
  }
  const char *slash = rest->size == 0 ? NULL : memchr(rest->at, '/', rest->size);
  if (slash == NULL) {
    *segment = *rest;
    *rest = (by_span){0};
    return true;
  }
  const size_t size = (size_t)(slash - rest->at);
  *segment = (by_span){.at = rest->at, .size = size};
  *rest = (by_span){.at = slash + 1, .size = rest->size - size - 1};
  return true;
}

/* CON, PRN, AUX, NUL, COM1 to COM9, LPT1 to LPT9, whatever follows the first dot. */
static bool is_device(by_span segment)
{
  static const char *const PLAIN[] = {"con", "prn", "aux", "nul"};
  const size_t dot = by_span_find(segment, by_span_of("."));
  const by_span stem = by_span_slice(segment, 0, dot == BY_NOWHERE ? segment.size : dot);
  for (size_t i = 0; i < sizeof PLAIN / sizeof PLAIN[0]; i++) {
    if (folded_order(stem, by_span_of(PLAIN[i])) == 0) {
      return true;
    }
  }
  const by_span port = by_span_slice(stem, 0, 3);
  const bool is_port = folded_order(port, by_span_of("com")) == 0 || folded_order(port, by_span_of("lpt")) == 0;
  return is_port && stem.size == 4 && is_digit(stem.at[3]);
}

static bool is_portable_segment(by_span segment)
{
  if (segment.size == 0 || segment.at[segment.size - 1] == '.' || is_device(segment)) {
    return false;
  }
  for (size_t i = 0; i < segment.size; i++) {
    if (!is_portable_byte(segment.at[i])) {
      return false;
    }
  }
  return is_letter(segment.at[0]) || is_digit(segment.at[0]);
}

bool by_name_is_portable(by_span path)
{
  by_span segment = {0};
  by_span rest = path;
  bool portable = path.size != 0;
  while (portable && next_segment(&rest, &segment)) {
    portable = is_portable_segment(segment);
  }
  return portable;
}

static bool is_safe_byte(char byte)
{
  const unsigned char code = (unsigned char)byte;
  return code >= 0x20 && code != 0x7f && byte != '\\';
}

static bool is_safe_segment(by_span segment)
{
  for (size_t i = 0; i < segment.size; i++) {
    if (!is_safe_byte(segment.at[i])) {
      return false;
    }
  }
  return segment.size != 0 && !by_span_is(segment, ".") && !by_span_is(segment, "..");
}

bool by_name_is_safe(by_span path)
{
  by_span segment = {0};
  by_span rest = path;
  bool safe = path.size != 0 && path.size <= BY_NAME_MOST;
  while (safe && next_segment(&rest, &segment)) {
    safe = is_safe_segment(segment);
  }
  return safe;
}

static int exact_order_of(const void *a, const void *b)
{
  return by_span_compare(*(const by_span *)a, *(const by_span *)b);
}

static int folded_order_of(const void *a, const void *b)
{
  return folded_order(*(const by_span *)a, *(const by_span *)b);
}

void by_names_sort(by_names *names)
{
  if (names->count > 1) {
    qsort(names->items, names->count, sizeof names->items[0], names->fold ? folded_order_of : exact_order_of);
  }
}

static bool has_name(const by_names *names, by_span name)
{
  return bsearch(&name, names->items, names->count, sizeof name, names->fold ? folded_order_of : exact_order_of) != NULL;
}

static bool lies_below_another(const by_names *names, by_span name)
{
  for (size_t i = 0; i < name.size; i++) {
    if (name.at[i] == '/' && has_name(names, by_span_slice(name, 0, i))) {
      return true;
    }
  }
  return false;
}

bool by_names_block(const by_names *names, by_span folder)
{
  return names->count != 0 && (has_name(names, folder) || lies_below_another(names, folder));
}

bool by_names_clash(const by_names *names, size_t *index, by_span *clash)
{
  for (size_t i = *index; i < names->count; i++) {
    const by_span name = names->items[i];
    const bool repeated = i != 0 && (names->fold ? folded_order_of : exact_order_of)(&names->items[i - 1], &names->items[i]) == 0;
    if (repeated || lies_below_another(names, name)) {
      *clash = name;
      *index = i + 1;
      return true;
    }
  }
  *index = names->count;
  return false;
}
