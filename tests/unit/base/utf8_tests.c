/* SPDX-License-Identifier: BSD-2-Clause */
/* UTF-8 against its definition: each scalar value there and back, and what is well-formed by way of the values, wherever it stands. */
#include "base/utf8.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

enum { LAST_VALUE = 0x10FFFF, SURROGATE_FIRST = 0xD800, SURROGATE_LAST = 0xDFFF };

static bool is_scalar(uint32_t code)
{
  return code <= LAST_VALUE && (code < SURROGATE_FIRST || code > SURROGATE_LAST);
}

static void every_value(void **state)
{
  (void)state;
  for (uint32_t code = 0; code <= LAST_VALUE; code++) {
    if (!is_scalar(code)) {
      continue;
    }
    char bytes[4];
    const by_span text = {.at = bytes, .size = by_utf8_put(code, bytes)};
    size_t offset = 0;
    assert_int_equal(by_utf8_valid(text), text.size);
    assert_int_equal(by_utf8_count(text), 1);
    assert_int_equal(by_utf8_next(text, &offset), code);
    assert_int_equal(offset, text.size);
  }
}

/* The bytes at the start that are well-formed: a character is the shortest form of a scalar value. */
static size_t defined_valid(const unsigned char *bytes, size_t size)
{
  static const uint32_t LEAST[] = {0, 0, 0x80, 0x800, 0x10000};
  size_t offset = 0;
  while (offset < size) {
    const unsigned first = bytes[offset];
    const size_t length = first < 0x80 ? 1 : (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : (first & 0xF8) == 0xF0 ? 4 : 0;
    uint32_t code = length == 1 ? first : first & (0x7FU >> length);
    bool whole = length != 0 && length <= size - offset;
    for (size_t i = 1; whole && i < length; i++) {
      whole = (bytes[offset + i] & 0xC0) == 0x80;
      code = code << 6 | (bytes[offset + i] & 0x3FU);
    }
    if (!whole || code < LEAST[length] || !is_scalar(code)) {
      return offset;
    }
    offset += length;
  }
  return offset;
}

static const unsigned char EDGES[] = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5};

/* Four bytes after some characters of one byte, two or three, and others behind them. */
static void assert_four(const unsigned char four[4], size_t before, by_span filling)
{
  enum { SIZE = 162 };
  unsigned char text[SIZE];
  for (size_t i = 0; i < SIZE; i++) {
    text[i] = (unsigned char)filling.at[i % filling.size];
  }
  const size_t at = before / filling.size * filling.size;
  memcpy(text + at, four, 4);
  const size_t expected = defined_valid(text, SIZE);
  const size_t found = by_utf8_valid((by_span){.at = (const char *)text, .size = SIZE});
  if (found != expected) {
    fail_msg("%02x %02x %02x %02x behind %zu bytes: %zu, not %zu", four[0], four[1], four[2], four[3], at, found, expected);
  }
}

/* At the start of a text, and around the end of the first bytes that are looked at together. */
static void edges_of_bytes(void **state)
{
  enum { PLACES = 47, STEP = 3 };
  static const size_t COUNT = sizeof EDGES;
  static const char *const FILLINGS[] = {"a", "\xD8\xA7", "\xE2\x80\x8C"};
  (void)state;
  for (size_t i = 0; i < COUNT * COUNT * COUNT * COUNT; i++) {
    const unsigned char four[4] = {EDGES[i % COUNT], EDGES[i / COUNT % COUNT], EDGES[i / (COUNT * COUNT) % COUNT],
                                   EDGES[i / (COUNT * COUNT * COUNT)]};
    for (size_t k = 0; k < sizeof FILLINGS / sizeof FILLINGS[0]; k++) {
      assert_four(four, i % PLACES * STEP, by_span_of(FILLINGS[k]));
      assert_four(four, i % PLACES + PLACES, by_span_of(FILLINGS[k]));
    }
  }
}

/* Cut anywhere, a text is well-formed up to the character that is cut. */
static void cuts(void **state)
{
  static const char TEXT[] = "a\xD8\xA7\xDB\x8C b\xE2\x80\x8C\xD9\x85\xF0\x9F\x93\x9A end \xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9";
  (void)state;
  for (size_t size = 0; size < sizeof TEXT; size++) {
    assert_int_equal(by_utf8_valid((by_span){.at = TEXT, .size = size}), defined_valid((const unsigned char *)TEXT, size));
  }
}

int by_base_utf8_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_value),
      cmocka_unit_test(edges_of_bytes),
      cmocka_unit_test(cuts),
  };
  return cmocka_run_group_tests_name("utf8", tests, NULL, NULL);
}
