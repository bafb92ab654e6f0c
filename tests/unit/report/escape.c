/* SPDX-License-Identifier: BSD-2-Clause */
/* What is escaped and what is not. */
#include "tests.h"

#include "report/escape.h"

static void expect(by_span text, const char *wanted)
{
  by_buffer out = by_buffer_of(1 << 12);
  by_escape_text(text, &out);
  by_buffer_add_byte(&out, '|');
  assert_false(out.failed);
  assert_memory_equal(out.at, wanted, strlen(wanted));
  assert_int_equal(out.size, strlen(wanted) + 1);
  by_buffer_drop(&out);
}

static void plain_text_stays(void **state)
{
  (void)state;
  expect(by_span_of("plain"), "plain");
  expect(by_span_of("\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xB1\xD9\x88\xD8\xAF"), "\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xB1\xD9\x88\xD8\xAF");
  expect(by_span_of("\xE2\x80\x8F\xF0\x9F\x98\x80"), "\xE2\x80\x8F\xF0\x9F\x98\x80");
}

static void controls_show(void **state)
{
  (void)state;
  expect(by_span_of("a\tb\n"), "a\\u{0009}b\\u{000A}");
  expect(by_span_of("\x1b[31m"), "\\u{001B}[31m");
  expect((by_span){.at = "\0x", .size = 2}, "\\u{0000}x");
  expect(by_span_of("\xC2\x9B"), "\\u{009B}");
  expect(by_span_of("\xE2\x80\xAE"), "\\u{202E}");
  expect(by_span_of("\xE2\x81\xA6"), "\\u{2066}");
  expect(by_span_of("\xF3\xA0\x81\x81"), "\\u{E0041}");
}

static void broken_bytes_show(void **state)
{
  (void)state;
  expect(by_span_of("caf\xE9"), "caf\\x{E9}");
  expect(by_span_of("\xE2\x80"), "\\x{E2}\\x{80}");
  expect(by_span_of("\xC0\xAF"), "\\x{C0}\\x{AF}");
  expect(by_span_of("\xED\xA0\x80"), "\\x{ED}\\x{A0}\\x{80}");
}

int by_report_escape_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(plain_text_stays),
      cmocka_unit_test(controls_show),
      cmocka_unit_test(broken_bytes_show),
  };
  return cmocka_run_group_tests_name("report escape", tests, NULL, NULL);
}
