/* SPDX-License-Identifier: BSD-2-Clause */
/* The reports of a whole run at their limits: how many findings a format takes, and what tells two findings apart. */
#include "tests.h"

#include "report/fingerprint.h"
#include "report/format.h"

static const by_rule MILD = {
    .id = "mild-rule", .severity = BY_WARNING, .message = "{1}", .what = "w", .why = "y", .example = "e", .mend = "m"};
static const by_rule HARD = {
    .id = "hard-rule", .severity = BY_ERROR, .message = "{1}", .what = "w", .why = "y", .example = "e", .mend = "m"};

static void add(by_results *results, by_fingerprinter *fingerprinter, const by_finding *finding)
{
  by_digest mark;
  assert_true(by_fingerprint(fingerprinter, finding, by_span_of("a"), &mark));
  by_results_add(results, finding, &mark, by_span_of("a.txt"), by_span_of("a"));
}

/* A spool in memory. */
static bool spool_write(void *context, by_span bytes)
{
  by_buffer_add(context, bytes);
  return true;
}

static bool spool_read(void *context, uint64_t at, char *bytes, size_t size)
{
  const by_buffer *const all = context;
  assert_true(at <= all->size && size <= all->size - at);
  memcpy(bytes, all->at + at, size);
  return true;
}

static bool spool_fails(void *context, by_span bytes)
{
  (void)context;
  (void)bytes;
  return false;
}

static by_results *results_with(size_t mild, by_spool spool)
{
  by_results *results = by_results_new("check", BY_ERROR);
  by_fingerprinter *fingerprinter = by_fingerprinter_new();
  assert_non_null(results);
  assert_non_null(fingerprinter);
  results->spool = spool;
  for (size_t i = 0; i < mild; i++) {
    const by_finding finding = {
        .rule = &MILD, .severity = BY_WARNING, .place = {.path = by_span_of("a.txt"), .line = i + 1}, .details = {by_span_of("same")}};
    add(results, fingerprinter, &finding);
  }
  const by_finding hard = {.rule = &HARD, .severity = BY_ERROR, .place = {.path = by_span_of("a.txt")}, .details = {by_span_of("grave")}};
  add(results, fingerprinter, &hard);
  by_results_add_item(results, &(by_item){.path = by_span_of("a.txt"), .issue = by_span_of("a"), .status = "refused"});
  by_fingerprinter_free(fingerprinter);
  assert_false(results->failed);
  return results;
}

static by_results *results_of(size_t mild)
{
  return results_with(mild, (by_spool){.write = NULL});
}

static size_t count_of(const by_buffer *out, const char *part)
{
  const by_span wanted = by_span_of(part);
  by_span rest = by_buffer_span(out);
  size_t count = 0;
  for (size_t at = by_span_find(rest, wanted); at != BY_NOWHERE; at = by_span_find(rest, wanted)) {
    count++;
    rest = by_span_slice(rest, at + wanted.size, rest.size);
  }
  return count;
}

static bool gather(void *context, by_span bytes)
{
  by_buffer *const out = context;
  by_buffer_add(out, bytes);
  return !out->failed;
}

static by_buffer report(const char *name, by_results *results)
{
  by_buffer out = by_buffer_of((size_t)1 << 28);
  by_outlet outlet = {.bytes = by_buffer_of((size_t)1 << 20), .context = &out, .send = gather};
  const by_report_format *format = by_report_format_named(by_span_of(name));
  assert_non_null(format);
  format->write(results, &outlet);
  assert_true(by_outlet_end(&outlet));
  assert_false(results->failed);
  return out;
}

static void sarif_keeps_the_worst(void **state)
{
  (void)state;
  by_results *results = results_of(BY_SARIF_MOST);
  by_buffer out = report("sarif", results);
  assert_int_equal(count_of(&out, "\"ruleId\""), BY_SARIF_MOST);
  assert_int_equal(count_of(&out, "\"ruleId\": \"hard-rule\""), 1);
  assert_int_equal(count_of(&out, "1 findings, the mildest, are left out"), 1);
  by_buffer_drop(&out);
  by_results_free(results);
}

static void github_shows_ten_of_a_level(void **state)
{
  (void)state;
  by_results *results = results_of(12);
  by_buffer out = report("github", results);
  assert_int_equal(count_of(&out, "::warning "), 10);
  assert_int_equal(strncmp(out.at, "::error file=a.txt,title=hard-rule::grave\n", 42), 0);
  assert_int_equal(count_of(&out, "::notice title=bayegan::2 more findings"), 1);
  by_buffer_drop(&out);
  by_results_free(results);
}

static void junit_joins_the_findings_of_a_rule(void **state)
{
  (void)state;
  by_results *results = results_of(12);
  by_buffer out = report("junit", results);
  assert_int_equal(count_of(&out, "<testcase "), 2);
  assert_int_equal(count_of(&out, "tests=\"2\" failures=\"1\""), 1);
  assert_int_equal(count_of(&out, "warning: same [mild-rule]"), 12);
  by_buffer_drop(&out);
  by_results_free(results);
}

static void equal_findings_have_marks_of_their_own(void **state)
{
  (void)state;
  by_results *results = results_of(12);
  for (size_t i = 0; i < results->count; i++) {
    const by_digest mark = by_results_look_up(results, &results->findings[i])->fingerprint;
    for (size_t j = 0; j < i; j++) {
      assert_false(by_digest_equal(&mark, &by_results_look_up(results, &results->findings[j])->fingerprint));
    }
  }
  by_results *fewer = results_of(3);
  const by_digest mark = by_results_look_up(fewer, &fewer->findings[2])->fingerprint;
  assert_true(by_digest_equal(&mark, &by_results_look_up(results, &results->findings[2])->fingerprint));
  by_results_free(fewer);
  by_results_free(results);
}

/* Whether there is a spool, and whether it works, makes no difference to a report. */
static void spooled_findings_are_reported(void **state)
{
  (void)state;
  enum { MANY = 40, LEAST = 1 << 12 };
  static const char *const FORMATS[] = {"text", "jsonl", "junit", "html", "gitlab", "csv"};
  by_buffer disk = by_buffer_of((size_t)1 << 28);
  by_results *results[] = {results_of(MANY),
                           results_with(MANY, (by_spool){.context = &disk, .write = spool_write, .read = spool_read, .least = LEAST}),
                           results_with(MANY, (by_spool){.write = spool_fails, .read = spool_read, .least = LEAST})};
  enum { KINDS = sizeof results / sizeof results[0] };
  assert_true(results[1]->spooled != 0 && results[1]->spooled == disk.size);
  assert_true(results[1]->recent.size < results[0]->recent.size);
  for (size_t i = 0; i < sizeof FORMATS / sizeof FORMATS[0]; i++) {
    by_buffer plain = report(FORMATS[i], results[0]);
    assert_true(strcmp(FORMATS[i], "csv") == 0 || plain.size > MANY);
    for (size_t j = 1; j < KINDS; j++) {
      by_buffer other = report(FORMATS[i], results[j]);
      assert_true(by_span_equal(by_buffer_span(&plain), by_buffer_span(&other)));
      by_buffer_drop(&other);
    }
    by_buffer_drop(&plain);
  }
  for (size_t j = 0; j < KINDS; j++) {
    by_results_free(results[j]);
  }
  by_buffer_drop(&disk);
}

static void marks_do_not_depend_on_form_and_line(void **state)
{
  (void)state;
  static const char *const WORDS[] = {"re\xCC\x81vue  du\tjour", "r\xC3\xA9vue du jour"};
  by_digest marks[2];
  for (size_t i = 0; i < 2; i++) {
    by_fingerprinter *fingerprinter = by_fingerprinter_new();
    assert_non_null(fingerprinter);
    const by_finding finding = {.rule = &MILD, .place = {.path = by_span_of("a.txt"), .line = i + 1}, .details = {by_span_of(WORDS[i])}};
    assert_true(by_fingerprint(fingerprinter, &finding, by_span_of(""), &marks[i]));
    by_fingerprinter_free(fingerprinter);
  }
  assert_true(by_digest_equal(&marks[0], &marks[1]));
}

static void unknown_format(void **state)
{
  (void)state;
  assert_null(by_report_format_named(by_span_of("paper")));
}

int by_report_results_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(sarif_keeps_the_worst),
      cmocka_unit_test(github_shows_ten_of_a_level),
      cmocka_unit_test(junit_joins_the_findings_of_a_rule),
      cmocka_unit_test(equal_findings_have_marks_of_their_own),
      cmocka_unit_test(spooled_findings_are_reported),
      cmocka_unit_test(marks_do_not_depend_on_form_and_line),
      cmocka_unit_test(unknown_format),
  };
  return cmocka_run_group_tests_name("report results", tests, NULL, NULL);
}
