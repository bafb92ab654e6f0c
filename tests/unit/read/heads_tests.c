/* SPDX-License-Identifier: BSD-2-Clause */
/* The forms and words of lines that may be heads, tables of contents, imprints, and what stands beside the heads of articles. */
#include "desk.h"
#include "read/head_words.h"
#include "read/imprint_words.h"
#include "read/line_digest.h"
#include "read/line_form.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#define LONG "A line of text that is much longer than a headline could ever be, since it goes on and on and on, line after line after line."

static unsigned form(const char *line)
{
  return by_line_form_of(by_span_of(line));
}

static void forms_are_told(void **state)
{
  (void)state;
  assert_int_equal(form("A plain head"), BY_FORM_LOWER);
  assert_int_equal(form("A PLAIN HEAD"), 0);
  assert_int_equal(form("(THE NEWS)"), BY_FORM_BRACKETED);
  assert_int_equal(form("(THE NEWS) OF THE DAY"), 0);
  assert_int_equal(form("HE SAID:"), BY_FORM_COLON);
  assert_int_equal(form("۳ - باغ"), BY_FORM_NUMBERED);
  assert_int_equal(form("IV. ROME"), BY_FORM_NUMBERED);
  assert_int_equal(form("IVY LANE"), 0);
  assert_int_equal(form("(۲)"), BY_FORM_BRACKETED | BY_FORM_NUMBERED | BY_FORM_NUMBER);
  assert_int_equal(form("[12] NOTE") & BY_FORM_NOTE, BY_FORM_NOTE);
  assert_int_equal(form("[NOTE] 12") & BY_FORM_NOTE, 0);
  assert_int_equal(form(""), 0);
}

static void verse_and_running_heads_are_told(void **state)
{
  (void)state;
  assert_int_equal(form("يا ليل ... طل بنا"), BY_FORM_SPACED);
  assert_int_equal(form("یا شب\tبمان"), BY_FORM_SPACED);
  assert_int_equal(form("آب ... "), 0);
  assert_int_equal(form("۶      نامه") & BY_FORM_RUNNING, BY_FORM_RUNNING);
  assert_int_equal(form("THE PAPER      12") & BY_FORM_RUNNING, BY_FORM_RUNNING);
  assert_int_equal(form("THE PAPER      TODAY") & BY_FORM_RUNNING, 0);
}

static bool says(const desk *work, bool (*ask)(const by_shadow *line), const char *text)
{
  by_shadow line = {0};
  assert_true(by_shadow_make(by_span_of(text), work->arena, &line));
  return ask(&line);
}

static void words_are_known(void **state)
{
  const desk *work = *state;
  assert_true(says(work, by_line_is_contents, "در این شماره:"));
  assert_false(says(work, by_line_is_contents, "in this issue we speak of many things"));
  assert_true(says(work, by_line_is_section, "Book Reviews"));
  assert_false(says(work, by_line_is_section, "Book reviews are no help"));
  assert_true(says(work, by_line_is_turn, "(Answer) No."));
  assert_true(says(work, by_line_is_turn, "س ۲"));
  assert_false(says(work, by_line_is_turn, "Answers to many letters:"));
  assert_true(says(work, by_line_is_continuation, "(Fortsetzung von S. 3)"));
  assert_false(says(work, by_line_is_continuation, "Fortsetzungen"));
  assert_true(says(work, by_line_is_formula, "بسم الله الرحمن الرحيم"));
  assert_true(says(work, by_line_is_picture, "[Illustration: A mill]"));
  assert_true(says(work, by_line_is_imprint, "Price: 5 s., printed by A. B."));
  assert_false(says(work, by_line_is_imprint, "To the editor"));
  assert_true(says(work, by_line_is_poem, "غزل"));
  assert_false(says(work, by_line_is_poem, "غزال"));
}

static void digests_go_by_letters(void **state)
{
  (void)state;
  const uint64_t title = by_line_digest(by_span_of("The Old Mill"), false);
  assert_true(title != 0);
  assert_true(by_line_digest(by_span_of("the old mill ..... 12"), true) == title);
  assert_true(by_line_digest(by_span_of("The Old Mill / A. Writer"), true) == title);
  assert_true(by_line_digest(by_span_of("The Old Mill / A. Writer"), false) != title);
  assert_true(by_line_digest(by_span_of("12"), false) == 0);
  uint64_t items[] = {9, 3, 9, 1};
  by_digests digests = {.items = items, .count = 4};
  by_digests_sort(&digests);
  assert_int_equal(by_digests_count(&digests, 9, 5), 2);
  assert_int_equal(by_digests_count(&digests, 1, 5), 1);
  assert_int_equal(by_digests_count(&digests, 4, 5), 0);
}

static void contents_are_no_article(void **state)
{
  desk *work = *state;
  desk_read(work, "Bulletin 7\n\nContents\nThe old mill 2\nThe new mill 3\n\nThe old mill\n" LONG "\n\nThe new mill\n" LONG "\n");
  assert_int_equal(work->issue.article_count, 3);
  assert_int_equal(work->issue.articles[0].kind, BY_ARTICLE_CONTENTS);
  assert_int_equal(work->issue.articles[1].kind, BY_ARTICLE_TEXT);
  assert_true(by_span_is(work->issue.articles[1].rule, "head-listed"));
  desk_read(work, "Bulletin 7\n\nContents\n" LONG "\n\nThe new mill\n" LONG "\n");
  assert_int_equal(work->issue.article_count, 2);
  assert_int_equal(work->issue.articles[0].kind, BY_ARTICLE_TEXT);
}

static void imprint_goes_behind(void **state)
{
  desk *work = *state;
  desk_read(work, "Bulletin 7\n\nA head\n" LONG "\n\nPrinted by A. B. - Price: 5 s.\n");
  assert_int_equal(work->issue.article_count, 1);
  assert_int_equal(work->issue.back.count, 1);
  assert_true(by_span_is(work->issue.back.items[0].id, "back-l6"));
  desk_read(work, "Bulletin 7\n\nA head\n" LONG "\n\nPrinted things are dear to us.\n");
  assert_int_equal(work->issue.back.count, 0);
}

static void kicker_begins_the_article_below(void **state)
{
  desk *work = *state;
  desk_read(work, "Bulletin 7\n\nA head\n\n" LONG "\n\nReviews\n\nAnother head\n\n" LONG "\n");
  assert_int_equal(work->issue.article_count, 2);
  assert_int_equal(work->issue.articles[1].blocks.items[0].kind, BY_BLOCK_KICKER);
  assert_int_equal(work->record.articles[1].line, 9);
  assert_true(by_span_is(work->record.articles[1].title.text, "Another head"));
}

static void rules_of_one_sign_may_part(void **state)
{
  static const char PART[] = "\n\n" LONG "\n\n-----\n\n" LONG "\n\n-----\n\n" LONG "\n\n***\n\n";
  desk *work = *state;
  by_buffer text = by_buffer_of(1 << 16);
  by_buffer_add_text(&text, "Bulletin 7\n\n");
  for (const char *head = "ABCDE"; *head != '\0'; head++) {
    by_buffer_add_text(&text, "Head ");
    by_buffer_add_byte(&text, *head);
    by_buffer_add_text(&text, PART);
  }
  by_buffer_add_text(&text, "Last head\n\n" LONG "\n");
  desk_read_bytes(work, by_buffer_span(&text), "issue.txt");
  assert_int_equal(work->issue.article_count, 6);
  assert_true(by_span_is(work->issue.articles[3].rule, "head-rule"));
  by_buffer_drop(&text);
}

/* Without empty lines a drawn line parts articles; stars part what is within one. */
static void tight_rules_part(void **state)
{
  static const char *const RULES[] = {"-----", "* * *"};
  desk *work = *state;
  for (size_t i = 0; i < sizeof RULES / sizeof RULES[0]; i++) {
    by_buffer text = by_buffer_of(1 << 16);
    by_buffer_add_text(&text, "Bulletin 7\n\nHead A\n" LONG "\n" LONG "\n" LONG "\n" LONG "\n");
    for (const char *head = "BC"; *head != '\0'; head++) {
      by_buffer_add_text(&text, RULES[i]);
      by_buffer_add_text(&text, "\nHead ");
      by_buffer_add_byte(&text, *head);
      by_buffer_add_text(&text, "\n" LONG "\n" LONG "\n" LONG "\n" LONG "\n");
    }
    desk_read_bytes(work, by_buffer_span(&text), "issue.txt");
    assert_int_equal(work->issue.article_count, i == 0 ? 3 : 1);
    by_buffer_drop(&text);
  }
}

int by_read_heads_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(forms_are_told),
      cmocka_unit_test(verse_and_running_heads_are_told),
      cmocka_unit_test(words_are_known),
      cmocka_unit_test(digests_go_by_letters),
      cmocka_unit_test(contents_are_no_article),
      cmocka_unit_test(imprint_goes_behind),
      cmocka_unit_test(kicker_begins_the_article_below),
      cmocka_unit_test(rules_of_one_sign_may_part),
      cmocka_unit_test(tight_rules_part),
  };
  return cmocka_run_group_tests_name("heads", tests, desk_set_up, desk_tear_down);
}
