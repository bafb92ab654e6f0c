/* SPDX-License-Identifier: BSD-2-Clause */
/* In UTF-8 all of them begin with E2 or EF. */
#include "text/harm.h"

#include "base/utf8.h"

#include <stdio.h>

typedef struct range {
  uint32_t first;
  uint32_t last;
} range;

static const range RANGES[] = {{0x202A, 0x202E}, {0x2066, 0x2069}, {0xFDD0, 0xFDEF}, {0xFFFD, 0xFFFF}};
enum { RANGE_COUNT = sizeof RANGES / sizeof RANGES[0] }; /* of 44 characters together, for each of which a bit stands */

static uint64_t bit_of(uint32_t code)
{
  uint32_t before = 0;
  for (size_t i = 0; i < RANGE_COUNT; i++) {
    if (code >= RANGES[i].first && code <= RANGES[i].last) {
      return (uint64_t)1 << (before + code - RANGES[i].first);
    }
    before += RANGES[i].last - RANGES[i].first + 1;
  }
  return 0;
}

/* The bits of those that begin with the byte `lead`. */
static uint64_t bits_behind(by_span text, int lead)
{
  uint64_t bits = 0;
  size_t offset = 0;
  while (offset < text.size) {
    const char *found = memchr(text.at + offset, lead, text.size - offset);
    if (found == NULL) {
      break;
    }
    offset = (size_t)(found - text.at);
    bits |= bit_of(by_utf8_next(text, &offset));
  }
  return bits;
}

static void add_name(uint32_t code, by_buffer *out)
{
  char name[16];
  (void)snprintf(name, sizeof name, "%sU+%04X", out->size == 0 ? "" : " ", (unsigned)code);
  by_buffer_add_text(out, name);
}

void by_harm_list(by_span text, by_buffer *out)
{
  enum { GENERAL = 0xE2, FORMS = 0xEF }; /* U+2000 to U+2FFF, U+F000 to U+FFFF */
  const uint64_t bits = bits_behind(text, GENERAL) | bits_behind(text, FORMS);
  for (size_t i = 0; i < RANGE_COUNT && bits != 0; i++) {
    for (uint32_t code = RANGES[i].first; code <= RANGES[i].last; code++) {
      if ((bits & bit_of(code)) != 0) {
        add_name(code, out);
      }
    }
  }
}
