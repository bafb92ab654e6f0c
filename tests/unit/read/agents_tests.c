/* SPDX-License-Identifier: BSD-2-Clause */
/* Names in heads and bylines, and phrases that are no names. */
#include "base/buffer.h"
#include "desk.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#define LONG                                                                                                                               \
  "\nA line of text that is much longer than a headline could ever be, since it goes on and on and on, line after line after line.\n"

typedef struct agent_row {
  const char *head; /* lines of the head */
  const char *name; /* empty: none */
  by_role role;
  const char *rule;
} agent_row;

static const agent_row ROWS[] = {
    {"پیام حمید تقوائی به مناسبت هفته همبستگی", "حمید تقوائی", BY_AUTHOR, "byline-in-title"},
    {"پیام حمید تقوائی، لیدر حزب، به مردم ایران", "حمید تقوائی", BY_AUTHOR, "byline-in-title"},
    {"متن سخنرانی منصور حکمت در کنگره سوم", "منصور حکمت", BY_AUTHOR, "byline-in-title"},
    {"نامه سرگشاده شهلا دانشفر به سازمان جهانی کار", "شهلا دانشفر", BY_AUTHOR, "byline-in-title"},
    {"سرمقاله: حمید تقوایی", "حمید تقوایی", BY_AUTHOR, "byline-in-title"},
    {"جنبش کارگری و ما / سیاوش دانشور", "سیاوش دانشور", BY_AUTHOR, "byline-in-title"},
    {"جنبش کارگری و ما (سیاوش دانشور)", "سیاوش دانشور", BY_AUTHOR, "byline-in-title"},
    {"رسالة مفتوحة من محمد عبده إلى العلماء", "محمد عبده", BY_AUTHOR, "byline-in-title"},
    {"Offener Brief von Karl Liebknecht an die Partei", "Karl Liebknecht", BY_AUTHOR, "byline-in-title"},
    {"Discours de Jean Jaurès à la Chambre", "Jean Jaurès", BY_AUTHOR, "byline-in-title"},
    {"Speech of John Harris at Boston", "John Harris", BY_AUTHOR, "byline-in-title"},
    {"گفتگو با منصور حكمت درباره اوضاع سياسي", "منصور حكمت", BY_INTERVIEWEE, "byline-in-title"},
    {"گفت\xE2\x80\x8Cو\xE2\x80\x8Cگو با مریم نمازی", "مریم نمازی", BY_INTERVIEWEE, "byline-in-title"},
    {"مصاحبه با علی جوادی", "علی جوادی", BY_INTERVIEWEE, "byline-in-title"},
    {"زمستان در باغچه\nنوشته پريسا نيك روان", "پريسا نيك روان", BY_AUTHOR, "byline-cue"},
    {"بهار\nترجمه: آذر ماجدی", "آذر ماجدی", BY_TRANSLATOR, "byline-cue"},
    {"The Gardener\nBy John H. Smith", "John H. Smith", BY_AUTHOR, "byline-cue"},
    {"Der Garten\nVon Prof. Alfred Haussner, Brünn.", "Alfred Haussner", BY_AUTHOR, "byline-cue"},
    {"Der Garten\nBericht von Dr. M. Albrecht in Hamburg.", "M. Albrecht", BY_AUTHOR, "byline-cue"},
    {"The Gardener\nJohn H. Smith", "John H. Smith", BY_AUTHOR, "byline-given-name"},
    {"The Gardener\n============\nBy John H. Smith", "John H. Smith", BY_AUTHOR, "byline-cue"},
    {"The Gardener by John H. Smith", "John H. Smith", BY_AUTHOR, "byline-in-title"},
    {"زمستان در باغچه\nمهران كاشاني پور", "مهران كاشاني پور", BY_AUTHOR, "byline-given-name"},
    {"باران\nشەونم قەرەداغی", "شەونم قەرەداغی", BY_AUTHOR, "byline-given-name"},
    {"في القراءة\nلحضرة الكاتب الفاضل نقولا أفندي حداد", "نقولا أفندي حداد", BY_AUTHOR, "byline-cue"},
    {"في القراءة\nللشاعر خليل مطران", "خليل مطران", BY_AUTHOR, "byline-cue"},
    {"في القراءة\nلأحمد شوقي بك", "أحمد شوقي بك", BY_AUTHOR, "byline-cue"},
    {"في القراءة\nخطبة الدكتور شبلي شميل", "الدكتور شبلي شميل", BY_AUTHOR, "byline-cue"},
    {"في القراءة\nعني بنشره أحمد تيمور", "أحمد تيمور", BY_EDITOR, "byline-cue"},
    {"Vom Lesen\nAus dem Russischen von Karl M\xC3\xBCller", "Karl M\xC3\xBCller", BY_TRANSLATOR, "byline-cue"},
    {"La lampe\nPar M. Jules Verne", "Jules Verne", BY_AUTHOR, "byline-cue"},
    {"پتنگ بنانے کا فن\nاز م\xDB\x94 ا\xDB\x94 بخاری", "م\xDB\x94 ا\xDB\x94 بخاری", BY_AUTHOR, "byline-cue"},
    /* Near misses. */
    {"زمستان\nبهار خاموش", "", BY_AUTHOR, ""},
    {"زمستان\nگزارش نشست سالانه", "", BY_AUTHOR, ""},
    {"سفرنامه\nاز تهران تا شیراز", "", BY_AUTHOR, ""},
    {"في القراءة\nحياة اللغة العربية", "", BY_AUTHOR, ""},
    {"Der Garten\nVon der Redaktion", "", BY_AUTHOR, ""},
    {"The Garden\nPeter's Garden", "", BY_AUTHOR, ""},
    {"پیام حزب کمونیست کارگری به مناسبت اول مه", "", BY_AUTHOR, ""},
    {"پیام تبریک سال نو به همه", "", BY_AUTHOR, ""},
    {"پیام به مناسبت هفته همبستگی", "", BY_AUTHOR, ""},
    {"The Garden\nBy the sea we sat", "", BY_AUTHOR, ""},
    {"The Garden by the Sea", "", BY_AUTHOR, ""},
    {"A Letter from New York to the Editor", "", BY_AUTHOR, ""},
    {"A Letter to John Harris", "", BY_AUTHOR, ""},
    {"Ein Maßstab (D. R. G. M.)", "", BY_AUTHOR, ""},
    {"۹ - شیخ محمود", "", BY_AUTHOR, ""},
    {"(الأمير ابن سعود)", "", BY_AUTHOR, ""},
    {"خطبة ملك العراق في مجلس الأمة", "", BY_AUTHOR, ""},
    {"پیام آزادی به مردم", "", BY_AUTHOR, ""},
    {"Der Garten\nVon 1890 bis 1896", "", BY_AUTHOR, ""},
    {"مصاحبه با رئیس دولت", "", BY_AUTHOR, ""},
};

static void finds_agents(void **state)
{
  desk *work = *state;
  for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
    by_buffer text = by_buffer_of(1 << 12);
    by_buffer_add_text(&text, ROWS[i].head);
    by_buffer_add_text(&text, LONG);
    desk_read_bytes(work, by_buffer_span(&text), "issue.txt");
    assert_int_equal(work->record.article_count, 1);
    const by_agents *agents = &work->record.articles[0].agents;
    assert_int_equal(agents->count, ROWS[i].name[0] == '\0' ? 0 : 1);
    if (agents->count != 0) {
      desk_assert_value(&agents->items[0].name, ROWS[i].name, BY_PROPOSED, ROWS[i].rule);
      assert_int_equal(agents->items[0].role, ROWS[i].role);
      assert_true(by_span_is(desk_bytes(work, agents->items[0].name.at.offset, agents->items[0].name.at.size), ROWS[i].name));
    }
    by_buffer_drop(&text);
  }
}

typedef struct end_row {
  const char *end; /* last lines of the article */
  const char *name;
  const char *rule;
} end_row;

static const end_row ENDS[] = {
    {"الكاتب: محمد رشيد رضا", "محمد رشيد رضا", "byline-cue"},
    {"النجف: مرج", "مرج", "byline-signoff"},
    {"دمشق خليل مردم بك", "خليل مردم بك", "byline-signoff"},
    {"كاظم الدجيلي\n(1) A note.", "كاظم الدجيلي", "byline-signoff"},
    {"A. Rotth.", "A. Rotth", "byline-signoff"},
    {"حيفا (فلسطين): عبد الله مخلص", "عبد الله مخلص", "byline-signoff"},
    {"سليمان الدخيل : صاحب جريدة الرياض", "سليمان الدخيل", "byline-signoff"},
    {"المحامي عباس العزاوي", "عباس العزاوي", "byline-signoff"},
    {"خادم العلم الشريف محمد كامل القصاب", "محمد كامل القصاب", "byline-signoff"},
    {"بيروت ش", "ش", "byline-signoff"},
    {"بيروت\tلويس شيخو اليسوعي", "لويس شيخو اليسوعي", "byline-signoff"},
    {"التوقيع البر سيم", "البر سيم", "byline-cue"},
    {"الكاتب: كاتب تركي كبير", "كاتب تركي كبير", "byline-cue"},
    {"با احترام، کاوه بهرامی", "کاوه بهرامی", "byline-cue"},
    {"شاگرد صنف دهم، نجیبه", "نجیبه", "byline-signoff"},
    {"سارا، ۱۲ ساله", "سارا", "byline-signoff"},
    {"Vienne, mai 1890. Jules Verne", "Jules Verne", "byline-signoff"},
    {"Yours truly, John Smith", "John Smith", "byline-cue"},
    {"Ihr ergebenster Hans Harder", "Hans Harder", "byline-cue"},
    {"إعداد: أحمد الخضراء", "أحمد الخضراء", "byline-cue"},
    {"Fortsetzung folgt.", "", ""},
    {"بيروت في ١٠ تموز سنة ١٩١١", "", ""},
    {"فرنسا ٩٩٥٤٠٠ طن", "", ""},
    {"مینا: علی آمد.", "", ""},
    {"خليل مطران\nصاحب مجلة المصباح", "خليل مطران", "byline-signoff"},
    {"کاوه بهرامی\nکارشناس اندازه\xE2\x80\x8Cگیری", "کاوه بهرامی", "byline-signoff"},
    {"Geo. W. Wheat & Co. Printers, No. 8 Spruce Street", "", ""},
    {"David C. Cook Publishing Co., Elgin", "", ""},
    {"والسلام عليكم ورحمة الله", "", ""},
    {"(عن المقتطف)", "", ""},
    {"The end", "", ""},
    {"قدرت حزب الله", "", ""},
};

static void finds_signatures(void **state)
{
  desk *work = *state;
  for (size_t i = 0; i < sizeof ENDS / sizeof ENDS[0]; i++) {
    by_buffer text = by_buffer_of(1 << 12);
    by_buffer_add_text(&text, "A headline" LONG);
    by_buffer_add_text(&text, ENDS[i].end);
    by_buffer_add_byte(&text, '\n');
    desk_read_bytes(work, by_buffer_span(&text), "issue.txt");
    const by_agents *agents = &work->record.articles[0].agents;
    assert_int_equal(agents->count, ENDS[i].name[0] == '\0' ? 0 : 1);
    if (agents->count != 0) {
      desk_assert_value(&agents->items[0].name, ENDS[i].name, BY_PROPOSED, ENDS[i].rule);
    }
    by_buffer_drop(&text);
  }
}

static void two_writers_and_a_translator(void **state)
{
  desk *work = *state;
  desk_read(work, "A headline\nنویسنده: مینا شاهی، کامران ستوده / مترجم: آذر ماجدی" LONG);
  const by_agents *agents = &work->record.articles[0].agents;
  assert_int_equal(agents->count, 3);
  assert_int_equal(agents->items[1].role, BY_AUTHOR);
  assert_int_equal(agents->items[2].role, BY_TRANSLATOR);
}

/* What most articles have is believed without a given name. */
static void habits_are_learned(void **state)
{
  desk *work = *state;
  desk_read(work, "First\nSorn Veld" LONG "\nSecond\nTirk Malo" LONG "\nThird\nOvin Prath" LONG);
  assert_int_equal(work->record.articles[1].agents.count, 1);
  desk_read(work, "First\nSorn Veld" LONG);
  assert_int_equal(work->record.articles[0].agents.count, 0);
}

/* A pen name of one word is known where another article announces it. */
static void announced_names_are_known(void **state)
{
  desk *work = *state;
  desk_read(work, "First" LONG "\nبغداد ساتسنا\n\nSecond" LONG "\nساتسنا\n");
  assert_int_equal(work->record.article_count, 2);
  assert_int_equal(work->record.articles[1].agents.count, 1);
  desk_read(work, "First" LONG "\nساتسنا\n");
  assert_int_equal(work->record.articles[0].agents.count, 0);
}

static const end_row EDITORS[] = {
    {"سردبیر: پروین نیک\xE2\x80\x8Cبین - بها: ۲۰ تومان", "پروین نیک\xE2\x80\x8Cبین", "editor-cue"},
    {"رئيس التحرير: أحمد زكي", "أحمد زكي", "editor-cue"},
    {"Redakteur: Karl Berger. Verlag von Otto Klein", "Karl Berger", "editor-cue"},
    {"Edited by John H. Smith", "John H. Smith", "editor-cue"},
    {"صاحب امتیاز: پروین کیانی", "", ""},
    {"Letters to the editor should be short", "", ""},
};

static void finds_editors(void **state)
{
  desk *work = *state;
  for (size_t i = 0; i < sizeof EDITORS / sizeof EDITORS[0]; i++) {
    by_buffer text = by_buffer_of(1 << 12);
    by_buffer_add_text(&text, "The Lantern 12\n");
    by_buffer_add_text(&text, EDITORS[i].end);
    by_buffer_add_text(&text, "\n\nA headline\n" LONG);
    desk_read_bytes(work, by_buffer_span(&text), "issue.txt");
    const by_agents *editors = &work->record.editors;
    assert_int_equal(editors->count, EDITORS[i].name[0] == '\0' ? 0 : 1);
    if (editors->count != 0) {
      desk_assert_value(&editors->items[0].name, EDITORS[i].name, BY_PROPOSED, EDITORS[i].rule);
      assert_int_equal(editors->items[0].role, BY_EDITOR);
    }
    by_buffer_drop(&text);
  }
}

static void equal_names_are_one_person(void **state)
{
  desk *work = *state;
  desk_read(work, "First\nBy Ann Lee" LONG "\nSecond\nBy Bob Ray" LONG "\nThird\nBy Ann Lee" LONG);
  assert_int_equal(work->record.article_count, 3);
  assert_int_equal(work->record.articles[0].agents.items[0].person, 1);
  assert_int_equal(work->record.articles[1].agents.items[0].person, 2);
  assert_int_equal(work->record.articles[2].agents.items[0].person, 1);
  const by_block *byline = &work->issue.articles[2].blocks.items[1];
  assert_int_equal(byline->kind, BY_BLOCK_BYLINE);
  assert_int_equal(byline->run_count, 1);
  assert_int_equal(byline->runs[0].person, 1);
}

int by_read_agents_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(finds_agents),
                                     cmocka_unit_test(finds_signatures),
                                     cmocka_unit_test(two_writers_and_a_translator),
                                     cmocka_unit_test(habits_are_learned),
                                     cmocka_unit_test(announced_names_are_known),
                                     cmocka_unit_test(finds_editors),
                                     cmocka_unit_test(equal_names_are_one_person)};
  return cmocka_run_group_tests_name("agents", tests, desk_set_up, desk_tear_down);
}
