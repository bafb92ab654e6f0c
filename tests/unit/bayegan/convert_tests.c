/* SPDX-License-Identifier: BSD-2-Clause */
/* The main job from bytes to bytes: what comes out, what is refused, and that the same comes out twice. */
#include "tests.h"

#include "text/blank.h"

static by_workshop *workshop_with(void **state, const char *text, by_status expected)
{
  by_workshop *workshop = *state;
  assert_int_equal(by_workshop_convert(workshop, by_span_of(text)), expected);
  return workshop;
}

static void four_outputs_named_after_the_file(void **state)
{
  const bayegan_job *job = workshop_with(state, by_workshop_text().at, BY_OK)->job;
  static const char *const NAMES[] = {"issue.epub", "issue.tei.xml", "issue.record.xml", "issue.tar"};
  assert_int_equal(job->outputs.count, BAYEGAN_OUTPUTS);
  for (size_t i = 0; i < BAYEGAN_OUTPUTS; i++) {
    assert_true(by_span_is(job->outputs.items[i].path, NAMES[i]));
    assert_true(job->outputs.items[i].bytes.size > 0);
  }
}

static void the_same_bytes_twice(void **state)
{
  by_workshop *workshop = workshop_with(state, by_workshop_text().at, BY_OK);
  by_buffer first = by_buffer_of(1 << 22);
  by_buffer_add(&first, workshop->job->outputs.items[BAYEGAN_TAR].bytes);
  assert_int_equal(by_workshop_convert(workshop, by_workshop_text()), BY_OK);
  assert_true(by_span_equal(by_buffer_span(&first), workshop->job->outputs.items[BAYEGAN_TAR].bytes));
  by_buffer_drop(&first);
}

static void every_kind_of_line_end(void **state)
{
  workshop_with(state, "Gazette 7\r\n\r\nA head\r\nText of the first paragraph.\r\nAnd more.\r\n", BY_OK);
  workshop_with(state, "Gazette 7\r\rA head\rText of the first paragraph.\rAnd more.", BY_OK);
  workshop_with(state, "Gazette 7\n\r\nA head\rText of the first paragraph.\n", BY_OK);
}

static void a_single_word_is_an_issue(void **state)
{
  workshop_with(state, "Word", BY_OK);
  workshop_with(state, "\n\n  Word  \n\n", BY_OK);
}

static void form_feed_and_end_of_file_mark_are_no_text(void **state)
{
  workshop_with(state, "Gazette 7\n\nA head\nText of a page.\n\fText of the next page.\n\x1A", BY_OK);
}

static void refusals_leave_nothing(void **state)
{
  static const char *const BAD[] = {"", " \n\t\n", "good\nbad \xFF bytes", "a\x01z", "\xEF\xBF\xBE"};
  for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
    const bayegan_job *job = workshop_with(state, BAD[i], BY_REFUSED)->job;
    assert_int_equal(job->outputs.count, 0);
    assert_true(job->findings.errors > 0);
  }
}

/* One row for each run of blanks that the EPUB folds. */
static void the_change_log_has_a_row_for_each_change(void **state)
{
  const bayegan_job *job = workshop_with(state, by_workshop_text().at, BY_OK)->job;
  const by_span log = by_buffer_span(&job->log);
  assert_true(by_span_starts(log, by_span_of("seq\trule\tlevel\tbyte_start\tbyte_end\tbefore_hex\tafter_hex\n")));
  size_t rows = 0;
  for (size_t i = 0; i < log.size; i++) {
    rows += log.at[i] == '\n';
  }
  assert_int_equal(rows, 1 + 5);
}

int by_bayegan_convert_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(four_outputs_named_after_the_file),
      cmocka_unit_test(the_same_bytes_twice),
      cmocka_unit_test(every_kind_of_line_end),
      cmocka_unit_test(a_single_word_is_an_issue),
      cmocka_unit_test(form_feed_and_end_of_file_mark_are_no_text),
      cmocka_unit_test(refusals_leave_nothing),
      cmocka_unit_test(the_change_log_has_a_row_for_each_change),
  };
  return cmocka_run_group_tests_name("bayegan: convert", tests, by_workshop_open, by_workshop_close);
}
