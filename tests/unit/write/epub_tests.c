/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of the EPUB: their order, what the package says and does not say, text and ids, languages and directions. */
#include "maker.h"
#include "tests.h"
#include "write/epub_writer.h"

static void expect(const char *part, const char *words)
{
  if (strstr(part, words) == NULL) {
    fail_msg("not found: %s\nin: %s", words, part);
  }
}

static void expect_not(const char *part, const char *words)
{
  if (strstr(part, words) != NULL) {
    fail_msg("found: %s\nin: %s", words, part);
  }
}

/* انترناسیونال ۲۳۲, one article by حمید تقوائی. */
static void make_sample(by_maker *maker, by_state state)
{
  by_maker_add_masthead(maker, "انترناسیونال ۲۳۲");
  by_maker_add_article(maker);
  by_maker_add_block(maker, BY_BLOCK_HEAD, "پیام حمید تقوائی");
  by_maker_add_block(maker, BY_BLOCK_SUBTITLE, "این تازه آغاز کار است!");
  by_maker_add_block(maker, BY_BLOCK_PARAGRAPH, "خانواده های \xC2\xA0دانشجویان می\xE2\x80\x8Cروند & < >");
  by_maker_add_author(maker, "حمید تقوائی", state);
  maker->record.title = by_maker_value("انترناسیونال", state);
  maker->record.issue = by_maker_value("232", state);
  maker->record.issue.raw = by_span_of("۲۳۲");
}

static void parts_stand_in_order(void **state)
{
  static const char *const PATHS[] = {"META-INF/container.xml",    "EPUB/package.opf",
                                      "EPUB/meta/record.mods.xml", "EPUB/nav.xhtml",
                                      "EPUB/styles/main.css",      "EPUB/text/article-001.xhtml",
                                      "EPUB/text/colophon.xhtml",  "EPUB/text/cover.xhtml",
                                      "EPUB/text/titlepage.xhtml", "EPUB/toc.ncx"};
  by_maker *maker = *state;
  make_sample(maker, BY_CONFIRMED);
  by_maker_write(maker, "fa");
  assert_int_equal(maker->parts.count, sizeof PATHS / sizeof PATHS[0]);
  for (size_t i = 0; i < maker->parts.count; i++) {
    assert_true(by_span_is(maker->parts.items[i].path, PATHS[i]));
    assert_int_not_equal(maker->parts.items[i].bytes.size, 0);
  }
}

static void many_articles_stay_in_order(void **state)
{
  by_maker *maker = *state;
  for (size_t i = 0; i < BY_MAKER_ARTICLES; i++) {
    by_maker_add_article(maker);
  }
  by_maker_write(maker, "en");
  for (size_t i = 3; i < maker->parts.count; i++) {
    assert_true(by_span_compare(maker->parts.items[i - 1].path, maker->parts.items[i].path) < 0);
  }
  expect(by_maker_part(maker, "EPUB/package.opf"), "href=\"text/article-0009.xhtml\"");
}

static void package_says_what_is_confirmed(void **state)
{
  by_maker *maker = *state;
  make_sample(maker, BY_CONFIRMED);
  maker->agents[0].family = by_span_of("تقوائی");
  maker->agents[0].given = by_span_of("حمید");
  maker->record.title_romanised = by_span_of("Anternasional");
  maker->record.date = by_maker_value("2008-02~", BY_CONFIRMED);
  by_maker_write(maker, "fa");
  const char *package = by_maker_part(maker, "EPUB/package.opf");
  expect(package, "xml:lang=\"fa\" dir=\"rtl\"");
  expect(package, "<dc:title id=\"t\">انترناسیونال ۲۳۲</dc:title>");
  expect(package, "<dc:creator id=\"a1\">حمید تقوائی</dc:creator>");
  expect(package, "property=\"file-as\">انترناسیونال ۰۰۲۳۲<");
  expect(package, "property=\"file-as\">تقوائی، حمید<");
  expect(package, "xml:lang=\"fa-Latn\" dir=\"ltr\">Anternasional 232<");
  expect(package, "property=\"group-position\">232<");
  expect(package, "<meta property=\"dcterms:issued\" dir=\"ltr\">2008-02~</meta>");
  expect(package, "page-progression-direction=\"rtl\"");
  expect(package, "ni:///sha-256;AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA<");
  expect_not(package, "<dc:date>");
  expect_not(package, "alternativeText");
}

static void proposals_stay_out(void **state)
{
  by_maker *maker = *state;
  make_sample(maker, BY_PROPOSED);
  by_run runs[] = {{.kind = BY_RUN_TITLE, .size = 24, .value = by_span_of("انترناسیونال")}};
  maker->masthead[0].runs = runs;
  maker->masthead[0].run_count = 1;
  by_maker_write(maker, "fa");
  const char *package = by_maker_part(maker, "EPUB/package.opf");
  expect(package, "<dc:title id=\"t\">انترناسیونال ۲۳۲</dc:title>");
  expect_not(package, "dc:creator");
  expect_not(package, "belongs-to-collection");
  expect_not(package, "issueNumber");
  expect_not(package, "calibre:");
  expect(by_maker_part(maker, "EPUB/text/colophon.xhtml"), "<dd>تأییدنشده</dd>");
  maker->edition.accept_proposed = true;
  by_maker_write(maker, "fa");
  expect(by_maker_part(maker, "EPUB/package.opf"), "dc:creator");
}

static void conflict_stays_out(void **state)
{
  by_maker *maker = *state;
  make_sample(maker, BY_CONFLICT);
  maker->edition.accept_proposed = true;
  by_maker_write(maker, "fa");
  const char *package = by_maker_part(maker, "EPUB/package.opf");
  expect(package, "<dc:title id=\"t\" dir=\"ltr\">some.issue</dc:title>");
  expect_not(package, "dc:creator");
}

static void full_day_is_a_date(void **state)
{
  by_maker *maker = *state;
  make_sample(maker, BY_CONFIRMED);
  maker->record.issue = by_maker_value("232-233", BY_CONFIRMED);
  maker->record.date = by_maker_value("2008-02-08", BY_CONFIRMED);
  by_maker_write(maker, "fa");
  const char *package = by_maker_part(maker, "EPUB/package.opf");
  expect(package, "<dc:date>2008-02-08</dc:date>");
  expect_not(package, "dcterms:issued");
  expect(package, "property=\"group-position\">232<");
  expect(package, "property=\"schema:issueNumber\">232-233<");
  expect(by_maker_part(maker, "EPUB/text/cover.xhtml"), "<p class=\"date\">۸ فوریهٔ ۲۰۰۸</p>");
}

static void text_follows_the_rule_of_blanks(void **state)
{
  by_maker *maker = *state;
  make_sample(maker, BY_CONFIRMED);
  by_maker_write(maker, "fa");
  const char *article = by_maker_part(maker, "EPUB/text/article-001.xhtml");
  expect(
      article,
      "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"fa\" xml:lang=\"fa\" dir=\"rtl\">");
  expect(article, "<article id=\"a1\" aria-labelledby=\"a1-title\">");
  expect(article, "<h1 id=\"a1-title\">پیام حمید تقوائی</h1>");
  expect(article, "<p class=\"subtitle\" role=\"doc-subtitle\" id=\"a1-l3\">این تازه آغاز کار است!</p>\n</header>");
  expect(article, "<p id=\"a1-l4\">خانواده های دانشجویان می\xE2\x80\x8Cروند &amp; &lt; &gt;</p>");
  expect(by_maker_part(maker, "EPUB/text/titlepage.xhtml"), "<p class=\"masthead\" id=\"masthead-l1\">انترناسیونال ۲۳۲</p>");
}

static void navigation_names_every_article(void **state)
{
  by_maker *maker = *state;
  make_sample(maker, BY_CONFIRMED);
  by_maker_add_article(maker);
  by_maker_add_block(maker, BY_BLOCK_PARAGRAPH, "بی سر");
  by_maker_write(maker, "fa");
  const char *navigation = by_maker_part(maker, "EPUB/nav.xhtml");
  expect(navigation, "<a href=\"text/article-001.xhtml\">پیام حمید تقوائی این تازه آغاز کار است! — حمید تقوائی</a>");
  expect(navigation, "<a href=\"text/article-002.xhtml\">بی‌عنوان ۲</a>");
  expect(by_maker_part(maker, "EPUB/toc.ncx"), "playOrder=\"2\"");
  const char *article = by_maker_part(maker, "EPUB/text/article-002.xhtml");
  expect(article, "aria-labelledby=\"heading\"");
  expect(article, "<h1 class=\"made\" id=\"heading\">بی‌عنوان ۲</h1>");
}

static void other_directions_are_marked(void **state)
{
  by_maker *maker = *state;
  by_maker_add_article(maker);
  by_maker_add_block(maker, BY_BLOCK_PARAGRAPH, "دەق لێرەدا");
  by_maker_add_block(maker, BY_BLOCK_PARAGRAPH, "A paragraph in English.");
  by_maker_add_block(maker, BY_BLOCK_SEPARATOR, "* * *");
  by_maker_add_article(maker)->language = by_span_of("en");
  by_maker_add_block(maker, BY_BLOCK_HEAD, "A letter");
  by_maker_write(maker, "ckb");
  const char *first = by_maker_part(maker, "EPUB/text/article-001.xhtml");
  expect(first, "<p id=\"a1-l1\">");
  expect(first, "<p id=\"a1-l2\" lang=\"und-Latn\" xml:lang=\"und-Latn\" dir=\"ltr\">");
  expect(first, "<p class=\"separator\" id=\"a1-l3\">");
  expect(first, "<span lang=\"en\" xml:lang=\"en\" dir=\"ltr\">Untitled 1</span>");
  const char *second = by_maker_part(maker, "EPUB/text/article-002.xhtml");
  expect(second, " lang=\"en\" xml:lang=\"en\" dir=\"ltr\">\n<head>");
  expect(second, "<p class=\"kicker\" lang=\"und-Latn\" xml:lang=\"und-Latn\" dir=\"ltr\">");
}

static void runs_against_the_block_are_isolated(void **state)
{
  by_maker *maker = *state;
  by_maker_add_article(maker);
  by_block *block = by_maker_add_block(maker, BY_BLOCK_PARAGRAPH, "گفتگو با  John  Smith امروز");
  by_run runs[] = {{.kind = BY_RUN_PERSON, .offset = block->offset + 17, .size = 11}};
  block->runs = runs;
  block->run_count = 1;
  by_maker_write(maker, "fa");
  expect(by_maker_part(maker, "EPUB/text/article-001.xhtml"), "گفتگو با <bdi>John Smith</bdi> امروز</p>");
}

static void colophon_tells_the_source(void **state)
{
  by_maker *maker = *state;
  make_sample(maker, BY_CONFIRMED);
  by_maker_add_back(maker, "پایان");
  by_maker_write(maker, "fa");
  const char *colophon = by_maker_part(maker, "EPUB/text/colophon.xhtml");
  expect(colophon, "<p class=\"back\" id=\"back-l5\">پایان</p>");
  expect(colophon, "<bdi dir=\"ltr\">some.issue.txt</bdi>");
  expect(colophon, "<bdi dir=\"ltr\">0000000000000000000000000000000000000000000000000000000000000000</bdi>");
  expect(colophon, "bayegan 0.1.0, 2026-11-23");
  expect(colophon, "<dd>نامعلوم</dd>");
}

static void empty_issue_has_a_place_to_go(void **state)
{
  by_maker *maker = *state;
  by_maker_write(maker, "und");
  expect(by_maker_part(maker, "EPUB/nav.xhtml"), "<a href=\"text/titlepage.xhtml\">some.issue</a>");
  expect_not(by_maker_part(maker, "EPUB/nav.xhtml"), "bodymatter");
}

/* Of letters of two scripts nothing is said where most of them run in the other direction. */
static void script_runs_as_it_is_set(void **state)
{
  (void)state;
  assert_true(by_span_is(by_epub_script(by_span_of("The Lantern"), BY_LTR), "und-Latn"));
  assert_true(by_span_is(by_epub_script(by_span_of("چراغ"), BY_RTL), "und-Arab"));
  assert_true(by_span_is(by_epub_script(by_span_of("The Lantern چراغ"), BY_RTL), "und"));
}

int by_write_epub_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(script_runs_as_it_is_set),
      cmocka_unit_test_setup_teardown(parts_stand_in_order, by_maker_open, by_maker_close),
      cmocka_unit_test_setup_teardown(many_articles_stay_in_order, by_maker_open, by_maker_close),
      cmocka_unit_test_setup_teardown(package_says_what_is_confirmed, by_maker_open, by_maker_close),
      cmocka_unit_test_setup_teardown(proposals_stay_out, by_maker_open, by_maker_close),
      cmocka_unit_test_setup_teardown(conflict_stays_out, by_maker_open, by_maker_close),
      cmocka_unit_test_setup_teardown(full_day_is_a_date, by_maker_open, by_maker_close),
      cmocka_unit_test_setup_teardown(text_follows_the_rule_of_blanks, by_maker_open, by_maker_close),
      cmocka_unit_test_setup_teardown(navigation_names_every_article, by_maker_open, by_maker_close),
      cmocka_unit_test_setup_teardown(other_directions_are_marked, by_maker_open, by_maker_close),
      cmocka_unit_test_setup_teardown(runs_against_the_block_are_isolated, by_maker_open, by_maker_close),
      cmocka_unit_test_setup_teardown(colophon_tells_the_source, by_maker_open, by_maker_close),
      cmocka_unit_test_setup_teardown(empty_issue_has_a_place_to_go, by_maker_open, by_maker_close),
  };
  return cmocka_run_group_tests_name("epub", tests, NULL, NULL);
}
