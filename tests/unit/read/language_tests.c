/* SPDX-License-Identifier: BSD-2-Clause */
/* Languages by letters and by common words; undecided where there is too little. */
#include "desk.h"
#include "read/reading.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct language_row {
  const char *text;
  const char *language;
} language_row;

static const language_row ROWS[] = {
    {"هفته همبستگی با دانشجویان دربند و زندانیان سیاسی پیش از این آغاز شد", "fa"},
    {"خيلي ها گمان مي كنند كه باغچه در زمستان خواب است و چيزي نمي گويد", "fa"},
    {"رمى بعض السفهاء سهما فأصاب أمته وملته، فحملنا ذلك على كتابة التذكرة", "ar"},
    {"ڕۆژنامەی کوردستان لە شاری سلێمانی دەردەچێت و هەواڵی نوێ بڵاو دەکاتەوە", "ckb"},
    {"یہ رسالہ لاہور سے شائع ہوتا ہے اور اس میں بڑے مضامین ہیں", "ur"},
    {"The weather of the month was mild, and the roses that stood in the garden of the house were in flower for a second time.", "en"},
    {"Die Frage, ob der Hadern nicht der beste Rohstoff ist, wird von den Fabriken und von der Regierung mit Eifer untersucht, und das ist "
     "gut.",
     "de"},
    {"Les jardins de la ville et le parc des princes sont ouverts dans la semaine, et la foule qui est venue dans les rues est grande.",
     "fr"},
    {"La biblioteca de la ciudad se abre los domingos para que los vecinos lean las revistas y los libros del siglo pasado con calma.",
     "es"},
    {"A biblioteca da cidade abre aos domingos para que os vizinhos leiam as revistas que não podem comprar em nenhuma das lojas do "
     "bairro.",
     "pt"},
    {"La biblioteca della città apre la domenica per i vicini che non hanno libri, e il custode dice che del silenzio non si parla.", "it"},
    {"Byens bibliotek er åbent om søndagen, og det er ikke dyrt at læse de aviser, der er trykt i det gamle hus af byens bogtrykker.",
     "da"},
    {"Şehrin kitaplığı pazar günleri açıktır ve bu yıl bir okuma odası da vardır; çocuklar için ayrılan bir köşe ile çok kitap gelmiştir.",
     "tr"},
    {"La biblioteko de la urbo estas malfermita dimanĉe, kaj oni diras ke la legantoj ne devas pagi por la libroj kiujn ili legas.", "eo"},
    {"Pirtûkxaneya bajêr roja yekşemê vekirî ye û li wir ji bo zarokan pirtûk hene ku di malê de nîn in û bi dengekî bilind tên xwendin.",
     "ku"},
    {"La biblioteca del poble és oberta els diumenges amb llibres per als nens, i les revistes que una casa els dona són del segle passat.",
     "ca"},
    {"که از این کار است که در آن با این همه سال از کاوه تا امروز در دست است و این را هم از آن می داند", "fa"},
    {"بو کتاب ایله بر چوق مکتب ایچون یازیلمش اولان بو رساله بر گون گچمدن بو شهرده چیقمشدر و بر ده اولان پاره ایله", "ota"},
    {"سلام", ""},
    {"A word", ""},
    {"12 34 56", ""},
    {"Zyx wvu tsr qpo nml kji hgf edc ba zyx wvu tsr qpo nml kji hgf edc ba zyx wvu tsr qpo nml kji", ""},
};

static void tells_languages(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
    assert_true(by_span_is(by_language_of(by_span_of(ROWS[i].text)), ROWS[i].language));
  }
}

/* Names alone, as in a long table of contents, then the sentence again and again. */
static void middle_tells_where_the_beginning_does_not(void **state)
{
  enum { NAMES = 400, SENTENCES = 100 };
  by_buffer text = by_buffer_of(1 << 20);
  (void)state;
  for (size_t i = 0; i < NAMES; i++) {
    by_buffer_add_text(&text, "\xC3\x9C"
                              "bersee M\xC3\xBCnchen K\xC3\xB6ln\n");
  }
  assert_int_equal(by_language_of(by_buffer_span(&text)).size, 0);
  for (size_t i = 0; i < SENTENCES; i++) {
    by_buffer_add_text(&text,
                       "Die Frage, ob der Hadern nicht der beste Rohstoff ist, wird von den Fabriken und von der Regierung untersucht.\n");
  }
  assert_false(text.failed);
  assert_true(by_span_is(by_language_of(by_buffer_span(&text)), "de"));
  by_buffer_drop(&text);
}

static void undecided_is_und(void **state)
{
  desk *work = *state;
  desk_read(work, "12 34\n");
  assert_true(by_span_is(work->issue.language, "und"));
  assert_int_equal(work->record.language.state, BY_UNKNOWN);
}

static void article_may_have_its_own(void **state)
{
  desk *work = *state;
  desk_read(work, "هفته همبستگی با دانشجویان دربند و زندانیان سیاسی پیش از این آغاز شد، و چنین بود. پس از آن گفته شد که این کار گسترده تر "
                  "می شود و پایان ندارد.\n\n"
                  "An English page\nThe weather of the month was mild, and the roses that stood in the garden of the house were in flower "
                  "for a second time.\n");
  assert_int_equal(work->issue.article_count, 2);
  assert_true(by_span_is(work->issue.language, "fa"));
  assert_int_equal(work->issue.articles[0].language.size, 0);
  assert_true(by_span_is(work->issue.articles[1].language, "en"));
}

static void block_may_run_against_its_article(void **state)
{
  desk *work = *state;
  desk_read(work, "A page\n\nThe weather of the month was mild, and the roses that stood in the garden of the house were in flower.\n\n"
                  "שלום לכל הקוראים של העיתון הזה, והיום יצא לאור הגיליון החדש שלו.\n\nThe weather of the month was mild, and the house "
                  "was in flower.\n");
  const by_blocks *blocks = &work->issue.articles[0].blocks;
  assert_true(by_span_is(work->issue.language, "en"));
  assert_int_equal(work->issue.article_count, 1);
  size_t found = 0;
  for (size_t i = 0; i < blocks->count; i++) {
    found += by_span_is(blocks->items[i].language, "und-Hebr");
    assert_true(by_span_is(blocks->items[i].language, "und-Hebr") || blocks->items[i].language.size == 0);
  }
  assert_int_equal(found, 1);
}

int by_read_language_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(tells_languages), cmocka_unit_test(middle_tells_where_the_beginning_does_not),
                                     cmocka_unit_test(undecided_is_und), cmocka_unit_test(block_may_run_against_its_article),
                                     cmocka_unit_test(article_may_have_its_own)};
  return cmocka_run_group_tests_name("language", tests, desk_set_up, desk_tear_down);
}
