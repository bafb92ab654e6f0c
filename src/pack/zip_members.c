/* SPDX-License-Identifier: BSD-2-Clause */
/* Names by EPUB 3.3, section 4.2.3, and the extents of members. */
#include "pack/zip_members.h"

#include "base/rules_container.h"
#include "base/utf8.h"
#include "text/normal.h"

#include <stdlib.h>

static bool is_forbidden(char byte)
{
  return byte != '\0' && strchr("\"*:<>?|", byte) != NULL;
}

/* The three bytes at `offset` as one number; what is behind the name counts as 0. */
static uint32_t bytes_at(by_span name, size_t offset)
{
  uint32_t number = 0;
  for (size_t i = offset; i < offset + 3; i++) {
    number = number << 8 | (i < name.size ? (unsigned char)name.at[i] : 0);
  }
  return number;
}

/* C1 controls, private use, noncharacters and specials, by the first bytes of their UTF-8. */
static bool has_forbidden_range(by_span name)
{
  static const struct {
    uint32_t first;
    uint32_t last;
  } RANGES[] = {{0xC28000, 0xC29FFF}, {0xEE8080, 0xEFA3BF}, {0xEFB790, 0xEFB7AF}, {0xEFBFB0, 0xEFBFBF}, {0xF38000, 0xF4FFFF}};
  for (size_t i = 0; i + 1 < name.size; i++) {
    const uint32_t bytes = bytes_at(name, i);
    for (size_t j = 0; j < sizeof RANGES / sizeof RANGES[0]; j++) {
      if (bytes >= RANGES[j].first && bytes <= RANGES[j].last) {
        return true;
      }
    }
  }
  return false;
}

static bool has_epub_characters(by_span name)
{
  if (has_forbidden_range(name)) {
    return false;
  }
  size_t segment = 0;
  for (size_t i = 0; i < name.size; i++) {
    const bool last = i + 1 == name.size || name.at[i + 1] == '/';
    segment = name.at[i] == '/' ? 0 : segment + 1;
    if (is_forbidden(name.at[i]) || (last && name.at[i] == '.') || segment > 255) {
      return false;
    }
  }
  return true;
}

size_t by_zip_name_fault(by_span name, bool marked, bool general)
{
  if (general && by_span_ends(name, by_span_of("/"))) {
    return by_name_is_safe(by_span_slice(name, 0, name.size - 1)) ? BY_CONTAINER_RULES : BY_CONTAINER_EPUB_NAME_UNSAFE;
  }
  if (by_utf8_valid(name) != name.size || (!marked && !general && !by_is_ascii(name))) {
    return BY_CONTAINER_EPUB_NAME_ENCODING;
  }
  if (!by_name_is_safe(name)) {
    return BY_CONTAINER_EPUB_NAME_UNSAFE;
  }
  return has_epub_characters(name) ? BY_CONTAINER_RULES : BY_CONTAINER_EPUB_NAME_CHARACTERS;
}

bool by_zip_claim_names(const by_zip_entries *entries, by_arena *arena, by_claims *claims)
{
  bool done = true;
  for (size_t i = 0; i < entries->count && done; i++) {
    by_claim claim = {.folder = false};
    const by_span name = entries->items[i].name;
    if (!by_span_ends(name, by_span_of("/"))) {
      done = by_folded_form(name, arena, &claim.path) && by_claims_add(claims, claim);
    }
  }
  by_claims_sort(claims);
  return done;
}

static int packed_order(const void *left, const void *right)
{
  const by_zip_entry *const *a = left;
  const by_zip_entry *const *b = right;
  return ((*a)->packed.at > (*b)->packed.at) - ((*a)->packed.at < (*b)->packed.at);
}

bool by_zip_find_overlap(const by_zip_entries *entries, by_arena *arena, by_span *shared)
{
  const by_zip_entry **sorted = by_arena_take(arena, entries->count, sizeof(const by_zip_entry *));
  if (sorted == NULL) {
    return false;
  }
  for (size_t i = 0; i < entries->count; i++) {
    sorted[i] = &entries->items[i];
  }
  if (entries->count > 1) {
    qsort(sorted, entries->count, sizeof(const by_zip_entry *), packed_order);
  }
  for (size_t i = 1; i < entries->count && sorted[i - 1]->packed.at != NULL; i++) {
    if (sorted[i - 1]->packed.at + sorted[i - 1]->packed.size > sorted[i]->packed.at) {
      *shared = sorted[i]->name;
    }
  }
  return true;
}
