/* SPDX-License-Identifier: BSD-2-Clause */
/* Names by EPUB 3.3, section 4.2.3. */
#include "pack/zip_members.h"

#include "base/rules_container.h"
#include "base/utf8.h"
#include "text/normal.h"

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

size_t by_zip_name_fault(by_span name, bool marked, bool general, const char **why)
{
  const bool folder = general && by_span_ends(name, by_span_of("/"));
  *why = by_name_fault(by_span_slice(name, 0, name.size - folder), false);
  if (folder) {
    return *why == NULL ? BY_CONTAINER_RULES : BY_CONTAINER_EPUB_NAME_UNSAFE;
  }
  if (by_utf8_valid(name) != name.size || (!marked && !general && !by_is_ascii(name))) {
    return BY_CONTAINER_EPUB_NAME_ENCODING;
  }
  if (*why != NULL) {
    return BY_CONTAINER_EPUB_NAME_UNSAFE;
  }
  return has_epub_characters(name) ? BY_CONTAINER_RULES : BY_CONTAINER_EPUB_NAME_CHARACTERS;
}

const char *by_zip_special(uint32_t system, uint32_t attributes)
{
  enum { UNIX = 3, FOLDER = 4, REGULAR = 8, LINK = 10 };
  const uint32_t kind = attributes >> 28;
  if (system != UNIX || kind == 0 || kind == REGULAR) {
    return NULL;
  }
  return kind == LINK ? "it is a symbolic link" : kind == FOLDER ? "it is a folder" : "it is a device or another special file";
}

bool by_zip_sizes_are_possible(const by_zip_entry *entry)
{
  enum { DEFLATE_RATIO = 1032 }; /* no deflate stream gives more */
  return entry->method == BY_ZIP_STORED ? entry->size == entry->packed.size : entry->size / DEFLATE_RATIO <= entry->packed.size;
}

bool by_zip_claim_names(const by_zip_entries *entries, by_arena *arena, by_claims *claims)
{
  bool done = true;
  for (size_t i = 0; i < entries->count && done; i++) {
    by_claim claim = {.index = (uint32_t)i};
    const by_span name = entries->items[i].name;
    if (!by_span_ends(name, by_span_of("/"))) {
      done = by_folded_form(name, arena, &claim.path) && by_claims_add(claims, claim);
    }
  }
  by_claims_sort(claims);
  return done;
}
