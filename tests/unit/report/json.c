/* SPDX-License-Identifier: BSD-2-Clause */
/* The JSON Lines report: fixed keys in a fixed order, and no raw control in it. */
#include "tests.h"

#include "base/rules_bag.h"
#include "report/json.h"

static const by_rule RULE = {.id = "test-rule", .severity = BY_WARNING, .message = "{1} and {2}"};
static const by_digest MARK = {.bytes = {0x01, 0xfe}, .size = 2};

static void expect(const by_finding *finding, by_span issue, const char *wanted)
{
  by_buffer out = by_buffer_of(1 << 16);
  by_json_finding(finding, &MARK, issue, &out);
  assert_false(out.failed);
  assert_string_equal(out.at, wanted);
  by_buffer_drop(&out);
}

static void finding_with_everything(void **state)
{
  (void)state;
  const by_finding finding = {
      .rule = &RULE,
      .severity = BY_WARNING,
      .place = {.path = by_span_of("a.tar"), .member = by_span_of("a/data/in.txt"), .line = 2, .column = 3, .offset = 40, .size = 5},
      .related = {.path = by_span_of("b.xml"), .line = 7},
      .details = {by_span_of("x"), by_span_of("y")}};
  expect(
      &finding, by_span_of("a-1"),
      "{\"schema\":1,\"type\":\"finding\",\"rule\":\"test-rule\",\"severity\":\"warning\",\"path\":\"a.tar\",\"member\":\"a/data/in.txt\","
      "\"line\":2,\"column\":3,\"offset\":40,\"length\":5,\"issue\":\"a-1\",\"message\":\"x and y\",\"details\":[\"x\",\"y\"],"
      "\"related\":{\"path\":\"b.xml\",\"line\":7,\"offset\":0,\"length\":0},\"fingerprint\":\"01fe\"}\n");
}

static void finding_with_little(void **state)
{
  (void)state;
  const by_finding finding = {.rule = &RULE, .severity = BY_ERROR, .place = {.path = by_span_of("a")}};
  expect(&finding, by_span_of(""),
         "{\"schema\":1,\"type\":\"finding\",\"rule\":\"test-rule\",\"severity\":\"error\",\"path\":\"a\",\"message\":\" and "
         "\",\"fingerprint\":\"01fe\"}\n");
}

static void strings_are_safe(void **state)
{
  (void)state;
  const by_finding finding = {.rule = &RULE,
                              .severity = BY_ERROR,
                              .place = {.path = by_span_of("\xFF\xE2\x80\xAE")},
                              .details = {by_span_of("\xF3\xA0\x81\x81\x1B")}};
  expect(&finding, by_span_of(""),
         "{\"schema\":1,\"type\":\"finding\",\"rule\":\"test-rule\",\"severity\":\"error\",\"path\":\"\\\\x{FF}\\u202e\","
         "\"message\":\"\\udb40\\udc41\\u001B and \",\"details\":[\"\\udb40\\udc41\\u001B\"],\"fingerprint\":\"01fe\"}\n");
}

static void item_and_summary(void **state)
{
  (void)state;
  by_buffer out = by_buffer_of(1 << 12);
  by_json_item(&(by_item){.path = by_span_of("a.txt"), .issue = by_span_of("a"), .status = "converted", .warnings = 2}, &out);
  by_json_totals(&(by_totals){.items = 2, .done = 1, .errors = 1, .warnings = 2}, "convert", 1, &out);
  assert_false(out.failed);
  assert_string_equal(
      out.at, "{\"schema\":1,\"type\":\"item\",\"path\":\"a.txt\",\"issue\":\"a\",\"status\":\"converted\",\"errors\":0,\"warnings\":2,"
              "\"notes\":0}\n"
              "{\"schema\":1,\"type\":\"summary\",\"command\":\"convert\",\"items\":2,\"done\":1,\"errors\":1,\"warnings\":2,"
              "\"notes\":0,\"exit\":1}\n");
  by_buffer_drop(&out);
}

static void item_of_a_bag(void **state)
{
  (void)state;
  by_buffer out = by_buffer_of(1 << 12);
  by_json_item(&(by_item){.path = by_span_of("b/a.tar"),
                          .status = "sound",
                          .file = by_span_of("a.tar"),
                          .size = 1024,
                          .sha512 = {.bytes = {0x0a, 0xff}, .size = 2},
                          .container = "tar",
                          .bag = {.version = by_span_of("1.0"),
                                  .id = by_span_of("a"),
                                  .files = 2,
                                  .bytes = 7,
                                  .used = {[BY_SHA256] = true, [BY_SHA512] = true}}},
               &out);
  assert_string_equal(out.at,
                      "{\"schema\":1,\"type\":\"item\",\"path\":\"b/a.tar\",\"status\":\"sound\",\"container\":\"tar\",\"id\":\"a\","
                      "\"bagit\":\"1.0\",\"files\":2,\"bytes\":7,\"algorithms\":[\"sha256\",\"sha512\"],\"package_bytes\":1024,"
                      "\"package_sha512\":\"0aff\",\"errors\":0,\"warnings\":0,\"notes\":0}\n");
  by_buffer_drop(&out);
}

static void progress_has_no_clock(void **state)
{
  (void)state;
  by_buffer out = by_buffer_of(1 << 12);
  by_json_progress(&(by_progress_facts){.done = 3, .total = 43, .milliseconds = 17}, &(by_totals){.items = 3, .done = 2, .errors = 1},
                   "verify", &out);
  assert_string_equal(out.at, "{\"schema\":1,\"type\":\"progress\",\"command\":\"verify\",\"done\":3,\"total\":43,\"errors\":1,"
                              "\"warnings\":0,\"notes\":0}\n");
  by_buffer_drop(&out);
}

static void digests_have_names(void **state)
{
  (void)state;
  by_buffer out = by_buffer_of(1 << 12);
  const by_finding finding = {.rule = &by_bag_rules[BY_BAG_DIGEST_MISMATCH],
                              .severity = BY_ERROR,
                              .place = {.path = by_span_of("a.tar"), .member = by_span_of("data/a")},
                              .details = {by_span_of("manifest-md5.txt"), by_span_of("00"), by_span_of("ff")}};
  by_json_finding(&finding, &MARK, by_span_of(""), &out);
  assert_non_null(strstr(out.at, "\"manifest\":\"manifest-md5.txt\",\"algorithm\":\"md5\",\"expected\":\"00\",\"found\":\"ff\""));
  by_buffer_drop(&out);
}

int by_report_json_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(finding_with_everything), cmocka_unit_test(finding_with_little), cmocka_unit_test(strings_are_safe),
      cmocka_unit_test(item_and_summary),        cmocka_unit_test(item_of_a_bag),       cmocka_unit_test(digests_have_names),
      cmocka_unit_test(progress_has_no_clock),
  };
  return cmocka_run_group_tests_name("report json", tests, NULL, NULL);
}
