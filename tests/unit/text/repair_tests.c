/* SPDX-License-Identifier: BSD-2-Clause */
/* Lines as they were seen, and UTF-8 that was read in an older encoding: told by the whole text, taken back line by line, and only then. */
#include "text/repair.h"

#include "tests.h"
#include "text/visual_text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

enum { ARENA_BYTES = 1 << 22, MOST = 1 << 16 };

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

typedef struct line {
  const char *seen;
  const char *read;
} line;

static const line LINES[] = {
    {"", ""},
    {"Latin only, 12.", "Latin only, 12."},
    {"ﺭﺎﮐ ﺯﺎﻏﺁﺮﺳ", "ﺳﺮﺁﻏﺎﺯ ﮐﺎﺭ"},
    {"۱۲ ﺩﺍﺩﺮﺧ 1386", "1386 ﺧﺮﺩﺍﺩ ۱۲"},
    {".(ﺯﺎﺑ) Radio Free «ﺭﺎﮐ»", "«ﮐﺎﺭ» Radio Free (ﺑﺎﺯ)."},
    {"۳٫۵ ﺯﺍ", "ﺍﺯ ۳٫۵"},
};

static void turns_lines(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof LINES / sizeof LINES[0]; i++) {
    by_buffer out = by_buffer_of(MOST);
    assert_true(by_visual_turn(by_span_of(LINES[i].seen), &out));
    by_buffer_add_byte(&out, '\0');
    assert_string_equal(out.at, LINES[i].read);
    by_buffer_drop(&out);
  }
}

/* The text under its repair. */
static void becomes(by_arena *arena, const char *source, const char *expected)
{
  by_arena_reset(arena);
  by_text text;
  by_findings findings = {.arena = arena};
  by_repair *repair = by_arena_take(arena, 1, sizeof *repair);
  by_changes changes = {.items = NULL};
  by_buffer out = by_buffer_of(MOST);
  assert_non_null(repair);
  assert_int_equal(by_text_open_as(by_span_of(source), by_span_of("UTF-8"), arena, &findings, &text), BY_OK);
  assert_true(by_repair_find(&text, arena, repair));
  assert_true(by_repair_add(repair, &(by_letters){text.bytes, false, arena, &changes}, text.bytes));
  by_changes_apply(&changes, text.bytes, 0, text.bytes.size, &out);
  by_buffer_add_byte(&out, '\0');
  assert_string_equal(out.at, expected);
  for (size_t i = 0; i < changes.count; i++) {
    const by_change *each = &changes.items[i];
    const by_span before = by_span_slice(text.bytes, each->offset, each->size);
    assert_true(by_change_is_lawful(each->rule, before, each->after));
    assert_int_equal(by_change_is_lawful(each->rule, before, by_span_of("x")), false);
  }
  by_buffer_drop(&out);
  by_changes_drop(&changes);
}

/* Lines of plain letters between those of shapes stay. */
static void takes_back_the_order(void **state)
{
  becomes(*state, "۱۲ ﻪﯾﺮﺸﻧ\n  ﻪﻧﺎﺨﺑﺎﺘﮐ  ﻪﻧﺎﺨﺑﺎﺘﮐ \r\nA line\n۱۳ ﻪﻧﺎﺨﺑﺎﺘﮐ ﻪﻧﺎﺨﺑﺎﺘﮐ ﻪﻧﺎﺨﺑﺎﺘﮐ\nسلام",
          "نشریه ۱۲\n  کتابخانه کتابخانه \r\nA line\nکتابخانه کتابخانه کتابخانه ۱۳\nسلام");
}

/* Too few pairs tell nothing: the shapes become letters where they stand, or stay. */
static void one_odd_word_is_no_sign(void **state)
{
  becomes(*state, "ﻪﻧﺎﺨﺑﺎﺘﮐ\nﮐﺘﺎﺑﺨﺎﻧﻪ", "ﻪﻧﺎﺨﺑﺎﺘﮐ\nکتابخانه");
}

static void takes_back_mojibake(void **state)
{
  becomes(*state, "BÃ¼cherei der StraÃŸe\nfÃ¼r  alle\nplain", "Bücherei der Straße\nfür  alle\nplain");
  becomes(*state, "Bücherei der Straße\nfür alle Ã¼", "Bücherei der Straße\nfür alle Ã¼");
  becomes(*state, "Ø³Ø±Ø¢ØºØ§Ø²Â\xC2\xA0Ú©Ø§Ø±", "سرآغاز\xC2\xA0کار");
  becomes(*state, "BÃ¼cherei\nfÃ¼r\nÃ¤\nÃ¶\nÃŸ\nÃ©\nÃ¨\nÃª\nÃ«\nÃ­\nÃ±\nÃ³ Straße", "Bücherei\nfür\nä\nö\nß\né\nè\nê\në\ní\nñ\nó Straße");
}

/* A text for Ali-K, told by teh marbuta within words and yeh with fatha; one for another font, and Arabic, stay. */
static void takes_back_ali_k(void **state)
{
  static const char KURDISH[] = "كتيَبخانةى شارةكةمان لة بةيانييةوة كراوةية\nطؤظار ذمارة 12\n"
                                "ثيَش نيوةرِوَ لةطةلَ مندالاَندا دةخويَنينةوة";
  becomes(*state, KURDISH, "کتێبخانەی شارەکەمان لە بەیانییەوە کراوەیە\nگۆڤار ژمارە 12\nپێش نیوەڕۆ لەگەڵ منداڵاندا دەخوێنینەوە");
  becomes(*state, "كتصبخانةى شارةكةمان لة بةيانييةوة كراوةية بؤ خوصندن", "كتصبخانةى شارةكةمان لة بةيانييةوة كراوةية بؤ خوصندن");
  becomes(*state, "ثيَش نيوةرِوَ لةطةلَ مندالاَندا دةخويَنينةوة\nافتتحت المكتبة العامة أبوابها صباح اليوم أمام القراء",
          "ثيَش نيوةرِوَ لةطةلَ مندالاَندا دةخويَنينةوة\nافتتحت المكتبة العامة أبوابها صباح اليوم أمام القراء");
}

int by_text_repair_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(turns_lines),         cmocka_unit_test(takes_back_the_order), cmocka_unit_test(one_odd_word_is_no_sign),
      cmocka_unit_test(takes_back_mojibake), cmocka_unit_test(takes_back_ali_k),
  };
  return cmocka_run_group_tests_name("repair", tests, set_up, tear_down);
}
