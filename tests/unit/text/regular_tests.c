/* SPDX-License-Identifier: BSD-2-Clause */
/* Letters of older programs: what becomes an ordinary letter, and what comes close and stays. */
#include "text/regular.h"

#include "tests.h"
#include "text/forms.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

enum { ARENA_BYTES = 1 << 22, MOST = 1 << 16 };

typedef struct example {
  const char *source;
  const char *regular;
  const char *persian;
} example;

static const example EXAMPLES[] = {
    {"plain ASCII, é", "plain ASCII, é", "plain ASCII, é"},
    {"ﺳﻼﻡ", "سلام", "سلام"},
    {"ﻛﺘﺎﺏ ﻋﻠﻲ", "كتاب علي", "کتاب علی"},
    {"كتاب علي", "كتاب علي", "کتاب علی"},
    {"حتى ﺣﺘﻰ", "حتى حتى", "حتى حتى"},
    {"«ﺳﻼﻡ»، ﺳﻼﻡ.", "«سلام»، سلام.", "«سلام»، سلام."},
    {"کتـــاب", "کتاب", "کتاب"},
    {"ـــ هـ ۱۳۲۸هـ هـ.ش", "ـــ هـ ۱۳۲۸هـ هـ.ش", "ـــ هـ ۱۳۲۸هـ هـ.ش"},
    {"داـر", "داـر", "داـر"},
    {"شمارهـ\xE2\x80\x8Cی", "شمارهـ\xE2\x80\x8Cی", "شمارهـ\xE2\x80\x8Cی"},
    {"كـٰ ب", "كـٰ ب", "کـٰ ب"},
    {"مـَـن", "مـَن", "مـَن"},
    {"ﻣﯽﺭﻭﺩ", "ﻣﯽﺭﻭﺩ", "ﻣﯽﺭﻭﺩ"},
    {"ﻣﯽ\xE2\x80\x8Cﺭﻭﺩ", "می\xE2\x80\x8Cرود", "می\xE2\x80\x8Cرود"},
    {"ﻫ ﺑ", "ﻫ ﺑ", "ﻫ ﺑ"},
    {"ﺎﺏ", "ﺎﺏ", "ﺎﺏ"},
    {"ﷲ ﷺ ﴾١﴿", "ﷲ ﷺ ﴾١﴿", "ﷲ ﷺ ﴾١﴿"},
    {"ﺏﹰ ﹷ", "بﹰ ﹷ", "بﹰ ﹷ"},
    {"بﺎ", "با", "با"},
    {"بﺍ", "بﺍ", "بﺍ"},
    {"ﺑَﺎ", "بَا", "بَا"},
    {"ﮔﭽﮋﭖ ﮐﯿﮏ", "گچژپ کیک", "گچژپ کیک"},
    {"می‌رود ZWJ ه\xE2\x80\x8D", "می‌رود ZWJ ه\xE2\x80\x8D", "می‌رود ZWJ ه\xE2\x80\x8D"},
};

static int set_up(void **state)
{
  *state = by_arena_new(ARENA_BYTES);
  return *state == NULL;
}

static int tear_down(void **state)
{
  by_arena_free(*state);
  return 0;
}

static void becomes(by_arena *arena, const char *source, bool persian, const char *expected)
{
  by_arena_reset(arena);
  by_changes changes = {.items = NULL};
  by_buffer out = by_buffer_of(MOST);
  const by_span whole = by_span_of(source);
  assert_true(by_regular_find(&(by_letters){whole, persian, arena, &changes}, whole));
  by_changes_apply(&changes, whole, 0, whole.size, &out);
  by_buffer_add_byte(&out, '\0');
  assert_string_equal(out.at, expected);
  for (size_t i = 0; i < changes.count; i++) {
    const by_change *each = &changes.items[i];
    assert_int_equal(by_change_level(each->rule), 2);
    assert_true(by_change_is_lawful(each->rule, by_span_slice(whole, each->offset, each->size), each->after));
  }
  by_buffer_drop(&out);
  by_changes_drop(&changes);
}

static void letters(void **state)
{
  for (size_t i = 0; i < sizeof EXAMPLES / sizeof EXAMPLES[0]; i++) {
    becomes(*state, EXAMPLES[i].source, false, EXAMPLES[i].regular);
    becomes(*state, EXAMPLES[i].source, true, EXAMPLES[i].persian);
  }
}

/* Only the range is changed, and a word is a row. */
static void ranges_and_rows(void **state)
{
  by_changes changes = {.items = NULL};
  const by_span whole = by_span_of("ﺳﻼﻡ ﺳﻼﻡ ﺳﻼﻡ");
  assert_true(by_regular_find(&(by_letters){whole, false, *state, &changes}, by_span_slice(whole, 10, 9)));
  assert_int_equal(changes.count, 1);
  assert_int_equal(changes.items[0].offset, 10);
  assert_int_equal(changes.items[0].size, 9);
  assert_int_equal(changes.items[0].rule, BY_CHANGE_PRESENTATION_FORMS);
  by_changes_drop(&changes);
}

/* A word longer than any is left alone. */
static void endless_words(void **state)
{
  by_buffer text = by_buffer_of(MOST);
  by_changes changes = {.items = NULL};
  for (size_t i = 0; i < 640; i++) {
    by_buffer_add_text(&text, "ﺒ");
  }
  assert_true(by_regular_find(&(by_letters){by_buffer_span(&text), true, *state, &changes}, by_buffer_span(&text)));
  assert_int_equal(changes.count, 0);
  by_buffer_drop(&text);
}

/* Every form decomposes into letters, whose skeleton is the form's. */
static void every_form(void **state)
{
  (void)state;
  size_t forms = 0;
  for (uint32_t code = 0xFB00; code < 0xFF00; code++) {
    by_form form;
    if (!by_form_of(code, &form)) {
      continue;
    }
    forms++;
    assert_true(form.count >= 1 && form.count <= BY_FORM_LETTERS);
    for (size_t i = 0; i < form.count; i++) {
      assert_true(form.letters[i] >= 0x0600 && form.letters[i] < 0x0700);
    }
  }
  assert_true(forms > 500);
}

static void what_is_lawful(void **state)
{
  (void)state;
  static const struct {
    by_change_rule rule;
    const char *before;
    const char *after;
    bool lawful;
  } CASES[] = {
      {BY_CHANGE_BLANK_FOLD, " \n", " ", true},
      {BY_CHANGE_BLANK_FOLD, "\xE2\x80\x8C", "", false},
      {BY_CHANGE_CONTROL, "\x1B", "", true},
      {BY_CHANGE_TATWEEL, "ـ", "", true},
      {BY_CHANGE_BLANK_FOLD, "ـ", "", false},
      {BY_CHANGE_YEH_KAF, "ي", "ی", true},
      {BY_CHANGE_YEH_KAF, "ى", "ی", false},
      {BY_CHANGE_PRESENTATION_FORMS, "ﻼ", "لا", true},
      {BY_CHANGE_PRESENTATION_FORMS, "ﻼ", "ل", false},
      {BY_CHANGE_LINE_ORDER, "ك  ب", "ک ب", true},
      {BY_CHANGE_LINE_ORDER, "كب", "بك", false},
  };
  for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
    assert_int_equal(by_change_is_lawful(CASES[i].rule, by_span_of(CASES[i].before), by_span_of(CASES[i].after)), CASES[i].lawful);
  }
}

int by_text_regular_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(letters),    cmocka_unit_test(ranges_and_rows), cmocka_unit_test(endless_words),
      cmocka_unit_test(every_form), cmocka_unit_test(what_is_lawful),
  };
  return cmocka_run_group_tests_name("regular", tests, set_up, tear_down);
}
