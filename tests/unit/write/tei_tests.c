/* SPDX-License-Identifier: BSD-2-Clause */
/* The TEI writer and the metadata documents, on small issues built by hand: text unchanged, ranges right, certainty and dates as stated. */
#include "tests.h"

#include "write/metadata.h"
#include "write/tei.h"

#include <stdlib.h>

enum { ARENA = 1 << 20, OUT = 1 << 20, BLOCKS = 8 };

/* An issue of one article over a text; tests change what they are about. */
typedef struct tei_bench {
  by_arena *arena;
  by_findings findings;
  by_text text;
  by_block masthead;
  by_run masthead_runs[2];
  by_block blocks[BLOCKS];
  by_article article;
  by_agent agent;
  by_article_record article_record;
  by_issue issue;
  by_record record;
  by_edition edition;
  by_buffer out;
} tei_bench;

/* A block over whole lines, without its edge blanks. */
static by_block block_of(const tei_bench *bench, by_block_kind kind, const char *id, size_t first_line, size_t last_line)
{
  const by_line *last = &bench->text.lines[last_line - 1];
  size_t start = bench->text.lines[first_line - 1].offset;
  size_t end = last->offset + last->size;
  const char *bytes = bench->text.bytes.at;
  while (start < end && (bytes[start] == ' ' || bytes[start] == '\t')) {
    start++;
  }
  while (end > start && (bytes[end - 1] == ' ' || bytes[end - 1] == '\t')) {
    end--;
  }
  const size_t character = by_text_character_at(&bench->text, start);
  return (by_block){.kind = kind,
                    .id = by_span_of(id),
                    .offset = start,
                    .size = end - start,
                    .character = character,
                    .characters = by_text_character_at(&bench->text, end) - character,
                    .line = first_line,
                    .end_line = last_line};
}

static by_value value_of(const char *text, by_state state, unsigned confidence)
{
  return (by_value){.text = by_span_of(text), .state = state, .rule = by_span_of("a-rule"), .confidence = confidence};
}

/* `text`: title and number on the first line, the article's head on the third, a paragraph on the fourth. */
static void open_text(tei_bench *bench, const char *text)
{
  by_arena_reset(bench->arena);
  bench->findings = (by_findings){.arena = bench->arena};
  assert_int_equal(by_text_open_as(by_span_of(text), (by_span){0}, bench->arena, &bench->findings, &bench->text), BY_OK);
  bench->masthead = block_of(bench, BY_BLOCK_MASTHEAD, "masthead-l1", 1, 1);
  bench->masthead_runs[0] = (by_run){.kind = BY_RUN_TITLE, .offset = 0, .size = 5, .value = by_span_of("Times")};
  bench->masthead_runs[1] = (by_run){.kind = BY_RUN_NUMBER, .offset = 6, .size = bench->masthead.size - 6, .value = by_span_of("12")};
  bench->masthead.runs = bench->masthead_runs;
  bench->masthead.run_count = 2;
  bench->blocks[0] = block_of(bench, BY_BLOCK_HEAD, "a1-title", 3, 3);
  bench->blocks[1] = block_of(bench, BY_BLOCK_PARAGRAPH, "a1-l4", 4, 4);
  bench->article = (by_article){.number = 1, .blocks = {.items = bench->blocks, .count = 2}, .state = BY_PROPOSED, .confidence = 75};
  bench->issue = (by_issue){
      .masthead = {.items = &bench->masthead, .count = 1}, .articles = &bench->article, .article_count = 1, .language = by_span_of("en")};
  bench->article_record = (by_article_record){
      .line = 3, .end_line = 4, .title = {.text = by_edition_block_text(&bench->edition, &bench->blocks[0]), .state = BY_PROPOSED}};
  bench->record = (by_record){.package_id = by_span_of("times-12"),
                              .source = {.name = by_span_of("issue.txt"),
                                         .size = bench->text.source.size,
                                         .encoding = by_span_of("UTF-8"),
                                         .line_end = by_span_of("LF"),
                                         .wrap = by_span_of("line"),
                                         .lines = bench->text.line_count,
                                         .characters = bench->text.characters},
                              .title = value_of("Times", BY_PROPOSED, 75),
                              .issue = value_of("12", BY_PROPOSED, 60),
                              .articles = &bench->article_record,
                              .article_count = 1};
}

static int set_up(void **state)
{
  tei_bench *made = calloc(1, sizeof *made);
  assert_non_null(made);
  made->arena = by_arena_new(ARENA);
  assert_non_null(made->arena);
  made->out = by_buffer_of(OUT);
  made->edition = (by_edition){.text = &made->text,
                               .issue = &made->issue,
                               .record = &made->record,
                               .date = "2026-11-23",
                               .moment = "2026-11-23T00:00:00Z",
                               .version = "0.1.0"};
  open_text(made, "Times 12\n\nNews\nAll is well.\n");
  *state = made;
  return 0;
}

static int tear_down(void **state)
{
  tei_bench *made = *state;
  by_buffer_drop(&made->out);
  by_arena_free(made->arena);
  free(made);
  return 0;
}

static bool holds(const tei_bench *bench, const char *part)
{
  return by_span_find(by_buffer_span(&bench->out), by_span_of(part)) != BY_NOWHERE;
}

static void write_tei(tei_bench *bench)
{
  by_buffer_clear(&bench->out);
  by_write_tei(&bench->edition, &bench->out);
  assert_false(bench->out.failed);
}

static void blocks_have_ids_and_ranges(void **state)
{
  tei_bench *bench = *state;
  write_tei(bench);
  assert_true(holds(bench,
                    "<docTitle xml:id=\"masthead-l1\" source=\"src:char=0,8 src:line=0,1\"><titlePart type=\"main\">Times</titlePart> "
                    "<titlePart type=\"issue\"><num type=\"issue\" value=\"12\">12</num></titlePart></docTitle>"));
  assert_true(holds(bench, "<head type=\"main\" xml:id=\"a1-title\" source=\"src:char=10,14 src:line=2,3\">News</head>"));
  assert_true(holds(bench, "<p n=\"1\" xml:id=\"a1-l4\" source=\"src:char=15,27 src:line=3,4\">All is well.</p>"));
  assert_true(holds(bench, "<tagUsage gi=\"p\" occurs=\"1\"/>"));
  assert_true(holds(bench, "<measure unit=\"lines\" quantity=\"4\"/><measure unit=\"chars\" quantity=\"28\"/>"));
}

static void line_ends_become_breaks_and_blanks_stay(void **state)
{
  tei_bench *bench = *state;
  open_text(bench, "Times 12\r\n\r\nNews\r\nA & <b> \t\r\n  c  d\r\n");
  bench->blocks[1] = block_of(bench, BY_BLOCK_PARAGRAPH, "a1-l4", 4, 5);
  write_tei(bench);
  assert_true(holds(bench, "src:line=3,5\">A &amp; &lt;b&gt; \t<lb/>  c  d</p>"));
  assert_null(memchr(bench->out.at, '\r', bench->out.size));
}

static void runs_are_marked_in_place(void **state)
{
  tei_bench *bench = *state;
  open_text(bench, "Times 12\n\nNews of Ann\nFrom 2 to 9 May.\n");
  const by_run person = {.kind = BY_RUN_PERSON, .offset = 18, .size = 3, .person = 1};
  const by_run date = {
      .kind = BY_RUN_DATE, .offset = 27, .size = 10, .value = by_span_of("--05-02/--05-09"), .calendar = by_span_of("gregory")};
  bench->blocks[0].runs = &person;
  bench->blocks[0].run_count = 1;
  bench->blocks[1].runs = &date;
  bench->blocks[1].run_count = 1;
  bench->agent = (by_agent){.role = BY_AUTHOR, .name = value_of("Ann", BY_PROPOSED, 75), .person = 1};
  bench->article_record.agents = (by_agents){.items = &bench->agent, .count = 1};
  write_tei(bench);
  assert_true(holds(bench, "News of <persName role=\"author\" ref=\"#person-1\">Ann</persName></head>"));
  assert_true(holds(bench, "From <date type=\"event\" from=\"--05-02\" to=\"--05-09\" calendar=\"#gregory\">2 to 9 May</date>.</p>"));
  assert_true(holds(bench, "<person xml:id=\"person-1\"><persName resp=\"#resp-tool\" cert=\"medium\">Ann</persName></person>"));
}

static void double_issues_have_two_numbers(void **state)
{
  tei_bench *bench = *state;
  open_text(bench, "Times \xDB\xB1\xDB\xB2-\xDB\xB1\xDB\xB3\n\nNews\nText.\n");
  bench->masthead_runs[1].value = by_span_of("12-13");
  bench->record.issue = value_of("12-13", BY_PROPOSED, 75);
  write_tei(bench);
  assert_true(
      holds(bench, "<num type=\"issue\" value=\"12\">\xDB\xB1\xDB\xB2</num>-<num type=\"issue\" value=\"13\">\xDB\xB1\xDB\xB3</num>"));
  assert_true(holds(bench, "<biblScope unit=\"issue\" from=\"12\" to=\"13\""));
}

static void certainty_follows_the_state(void **state)
{
  tei_bench *bench = *state;
  write_tei(bench);
  assert_true(holds(bench, "<title level=\"j\" resp=\"#resp-tool\" cert=\"medium\">Times</title>"));
  assert_true(holds(bench, "from=\"12\" to=\"12\" resp=\"#resp-tool\" cert=\"low\">12<"));
  assert_false(holds(bench, "resp-archive"));
  const by_value language = bench->record.language;
  bench->record.language.state = BY_CONFIRMED;
  write_tei(bench);
  assert_true(holds(bench, "<respStmt xml:id=\"resp-archive\">"));
  bench->record.language = language;
  bench->record.title = value_of("Times", BY_CORROBORATED, 95);
  bench->record.issue = value_of("12", BY_CONFIRMED, 0);
  write_tei(bench);
  assert_true(holds(bench, "<title level=\"j\" resp=\"#resp-tool\">Times</title>"));
  assert_true(holds(bench, "from=\"12\" to=\"12\" resp=\"#resp-archive\">12<"));
  assert_true(holds(bench, "<respStmt xml:id=\"resp-archive\">"));
  bench->record.issue.at = (by_evidence){.offset = 6, .size = 2, .character = 6, .characters = 2, .line = 1, .column = 7};
  write_tei(bench);
  assert_true(holds(bench, "from=\"12\" to=\"12\" source=\"src:char=6,8\">12<"));
}

static void conflicts_are_noted(void **state)
{
  tei_bench *bench = *state;
  const by_value other = value_of("13", BY_PROPOSED, 60);
  bench->record.issue = value_of("12", BY_CONFLICT, 60);
  bench->record.issue.beaten = &other;
  write_tei(bench);
  assert_true(holds(bench, "<note type=\"conflict\">issue: 12; 13</note>"));
}

typedef struct date_case {
  const char *edtf;
  const char *calendar;
  const char *normalised;
  const char *expected;
} date_case;

static void dates_are_stated_as_known(void **state)
{
  static const date_case CASES[] = {
      {"2008-02-08", "", "", "<date type=\"issue\" when=\"2008-02-08\" resp=\"#resp-archive\"/>"},
      {"2008-02", "", "", "<date type=\"issue\" when=\"2008-02\" resp=\"#resp-archive\"/>"},
      {"2008-02~", "", "", "when=\"2008-02\" precision=\"medium\" resp"},
      {"2008?", "", "", "when=\"2008\" resp=\"#resp-archive\" cert=\"low\""},
      {"199X", "", "", "notBefore=\"1990-01-01\" notAfter=\"1999-12-31\" resp"},
      {"2008-02-XX", "", "", "notBefore=\"2008-02-01\" notAfter=\"2008-02-29\" resp"},
      {"1900-02-XX", "", "", "notBefore=\"1900-02-01\" notAfter=\"1900-02-28\" resp"},
      {"2008-21", "", "", "notBefore=\"2008-01-01\" notAfter=\"2008-12-31\" resp"},
      {"2007-24~", "", "", "notBefore=\"2007-01-01\" notAfter=\"2008-02-29\" resp"},
      {"2008-21/2008-22", "", "", "notBefore=\"2008-01-01\" notAfter=\"2009-02-28\" resp"},
      {"0XXX", "", "", "<date type=\"issue\" notAfter=\"0999-12-31\" resp"},
      {"XXXX", "", "", "<date type=\"issue\" resp"},
      {"0000", "", "", "<date type=\"issue\" resp"},
      {"2008-02-01/2008-02-08", "", "", "from=\"2008-02-01\" to=\"2008-02-08\" resp"},
      {"2008-02-01/..", "", "", "from=\"2008-02-01\" resp"},
      {"2008-02-08", "persian", "1386-11-19", "when=\"2008-02-08\" when-custom=\"1386-11-19\" datingMethod=\"#persian\" resp"},
      {"2008-01-21/2008-02-19", "persian", "1386-11",
       "notBefore=\"2008-01-21\" notAfter=\"2008-02-19\" when-custom=\"1386-11\" datingMethod=\"#persian\" resp"},
      {"2008-02-07~/2008-02-10~", "islamic-civil", "1429-01-30",
       "notBefore=\"2008-02-07\" notAfter=\"2008-02-10\" when-custom=\"1429-01-30\" datingMethod=\"#islamic-civil\" resp"},
      {"", "", "", "<date type=\"issue\" cert=\"unknown\"/>"},
  };
  tei_bench *bench = *state;
  for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
    bench->record.date = value_of(CASES[i].edtf, BY_CONFIRMED, 0);
    bench->record.date_calendar = by_span_of(CASES[i].calendar);
    bench->record.date_normalised = by_span_of(CASES[i].normalised);
    write_tei(bench);
    if (!holds(bench, CASES[i].expected)) {
      fail_msg("%s: %s", CASES[i].edtf, CASES[i].expected);
    }
  }
}

static void impossible_dates_stay_unstated(void **state)
{
  static const char *const VALUES[] = {"--04-31", "--13", "2007-02-29", "XXXX-02", "12", ""};
  tei_bench *bench = *state;
  by_run date = {.kind = BY_RUN_DATE, .offset = 15, .size = 3};
  bench->blocks[1].runs = &date;
  bench->blocks[1].run_count = 1;
  for (size_t i = 0; i < sizeof VALUES / sizeof VALUES[0]; i++) {
    date.value = by_span_of(VALUES[i]);
    write_tei(bench);
    assert_true(holds(bench, "<date type=\"event\">All</date> is well.</p>"));
  }
  date.value = by_span_of("--02-29");
  write_tei(bench);
  assert_true(holds(bench, "<date type=\"event\" when=\"--02-29\">All</date>"));
}

static void later_heads_and_sections_have_their_forms(void **state)
{
  tei_bench *bench = *state;
  open_text(bench, "Times 12\n\nNews\nOne.\nPart\nTwo.\nBy Ann\n");
  bench->blocks[2] = block_of(bench, BY_BLOCK_SUBHEAD, "a1-l5", 5, 5);
  bench->blocks[3] = block_of(bench, BY_BLOCK_PARAGRAPH, "a1-l6", 6, 6);
  bench->blocks[4] = block_of(bench, BY_BLOCK_BYLINE, "a1-l7", 7, 7);
  bench->article.blocks.count = 5;
  write_tei(bench);
  assert_true(holds(bench, "<div type=\"section\">\n<head type=\"section\" xml:id=\"a1-l5\""));
  assert_true(holds(bench, "<p n=\"2\" xml:id=\"a1-l6\""));
  assert_true(holds(bench, "<byline xml:id=\"a1-l7\" source=\"src:char=30,36 src:line=6,7\">By Ann</byline>\n</div>\n</div>"));
}

static void verse_is_held_by_stanzas(void **state)
{
  tei_bench *bench = *state;
  open_text(bench, "Times 12\n\nNews\nOne line here ... and its half\nTwo.\n\nThree.\nGoes on.\n");
  bench->blocks[1] = block_of(bench, BY_BLOCK_VERSE, "a1-l4", 4, 4);
  bench->blocks[2] = block_of(bench, BY_BLOCK_VERSE, "a1-l5", 5, 5);
  bench->blocks[3] = block_of(bench, BY_BLOCK_VERSE, "a1-l7", 7, 7);
  bench->blocks[4] = block_of(bench, BY_BLOCK_TRAILER, "a1-l8", 8, 8);
  bench->article.blocks.count = 5;
  write_tei(bench);
  assert_true(holds(bench, "<lg>\n<l xml:id=\"a1-l4\" source=\"src:char=15,45 src:line=3,4\">"
                           "<seg>One line here</seg> ... <seg>and its half</seg></l>\n<l xml:id=\"a1-l5\""));
  assert_true(holds(bench, ">Two.</l>\n</lg>\n<lg>\n<l xml:id=\"a1-l7\""));
  assert_true(holds(bench, ">Three.</l>\n</lg>\n<trailer xml:id=\"a1-l8\""));
}

static void lines_of_the_page_stand_anywhere(void **state)
{
  tei_bench *bench = *state;
  open_text(bench, "Times 12\n\nNews\n12\nTimes\nTwo.\nMay 3\n");
  bench->blocks[1] = block_of(bench, BY_BLOCK_PAGE_NUMBER, "a1-l4", 4, 4);
  bench->blocks[2] = block_of(bench, BY_BLOCK_RUNNING_HEAD, "a1-l5", 5, 5);
  bench->blocks[3] = block_of(bench, BY_BLOCK_PARAGRAPH, "a1-l6", 6, 6);
  bench->blocks[4] = block_of(bench, BY_BLOCK_DATELINE, "a1-l7", 7, 7);
  bench->article.blocks.count = 5;
  write_tei(bench);
  assert_true(holds(bench, "<fw type=\"pageNum\" xml:id=\"a1-l4\""));
  assert_true(holds(bench, "<fw type=\"header\" xml:id=\"a1-l5\""));
  assert_true(holds(bench, "<dateline xml:id=\"a1-l7\""));
}

static void package_ids_become_names(void **state)
{
  tei_bench *bench = *state;
  bench->record.package_id = by_span_of("1910-2");
  write_tei(bench);
  assert_true(holds(bench, " xml:id=\"i-1910-2\""));
  assert_true(holds(bench, "<idno type=\"package\">1910-2</idno>"));
  bench->record.package_id = by_span_of("a1");
  write_tei(bench);
  assert_true(holds(bench, " xml:id=\"i-a1\""));
}

static void short_memory_is_seen(void **state)
{
  tei_bench *bench = *state;
  by_buffer small = by_buffer_of(100);
  by_write_tei(&bench->edition, &small);
  assert_true(small.failed);
  by_buffer_drop(&small);
}

static void record_keeps_what_lost(void **state)
{
  tei_bench *bench = *state;
  const by_value other = {.text = by_span_of("13"), .raw = by_span_of("No. \"13\""), .state = BY_PROPOSED};
  bench->record.issue.beaten = &other;
  bench->record.issue.confirmed_by = by_span_of("A & B");
  by_write_record(&bench->record, &bench->out);
  assert_true(
      holds(bench, "<issue state=\"proposed\" rule=\"a-rule\" confidence=\"60\" confirmed-by=\"A &amp; B\">\n    <value>12</value>\n"
                   "    <rejected state=\"proposed\">\n      <value>13</value>\n      <raw>No. \"13\"</raw>\n    </rejected>\n  </issue>"));
  assert_true(holds(bench, "<date state=\"unknown\"/>"));
  assert_false(holds(bench, "<volume"));
}

static void dublin_core_states_facts_only(void **state)
{
  tei_bench *bench = *state;
  bench->agent = (by_agent){.role = BY_AUTHOR, .name = value_of("Ann", BY_PROPOSED, 75), .person = 1};
  bench->article_record.agents = (by_agents){.items = &bench->agent, .count = 1};
  by_write_dublin_core(&bench->edition, &bench->out);
  assert_true(holds(bench, "<dc:title>Times 12</dc:title>"));
  assert_false(holds(bench, "dc:creator"));
  assert_false(holds(bench, "dc:date"));
  bench->edition.accept_proposed = true;
  by_write_dublin_core(&bench->edition, &bench->out);
  assert_true(holds(bench, "<dc:creator>Ann</dc:creator>"));
  bench->edition.accept_proposed = false;
}

static void sheet_quotes_cells(void **state)
{
  tei_bench *bench = *state;
  by_artifact source = {.path = by_span_of("data/representations/source/data/times-12.txt")};
  const by_artifacts representations = {.items = &source, .count = 1, .capacity = 1};
  bench->record.title = value_of("Times, \"new\"", BY_CONFIRMED, 0);
  bench->record.issue = value_of("12", BY_CONFIRMED, 0);
  by_write_metadata_csv(&bench->edition, &representations, &bench->out);
  assert_true(by_span_is(by_buffer_span(&bench->out),
                         "filename,dc.title,dc.creator,dc.date,dc.identifier,dc.language\r\n"
                         "data/representations/source/data/times-12.txt,\"Times, \"\"new\"\" 12\",,,times-12,en\r\n"));
}

int by_write_tei_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(blocks_have_ids_and_ranges, set_up, tear_down),
      cmocka_unit_test_setup_teardown(line_ends_become_breaks_and_blanks_stay, set_up, tear_down),
      cmocka_unit_test_setup_teardown(runs_are_marked_in_place, set_up, tear_down),
      cmocka_unit_test_setup_teardown(double_issues_have_two_numbers, set_up, tear_down),
      cmocka_unit_test_setup_teardown(certainty_follows_the_state, set_up, tear_down),
      cmocka_unit_test_setup_teardown(conflicts_are_noted, set_up, tear_down),
      cmocka_unit_test_setup_teardown(dates_are_stated_as_known, set_up, tear_down),
      cmocka_unit_test_setup_teardown(impossible_dates_stay_unstated, set_up, tear_down),
      cmocka_unit_test_setup_teardown(later_heads_and_sections_have_their_forms, set_up, tear_down),
      cmocka_unit_test_setup_teardown(verse_is_held_by_stanzas, set_up, tear_down),
      cmocka_unit_test_setup_teardown(lines_of_the_page_stand_anywhere, set_up, tear_down),
      cmocka_unit_test_setup_teardown(package_ids_become_names, set_up, tear_down),
      cmocka_unit_test_setup_teardown(short_memory_is_seen, set_up, tear_down),
      cmocka_unit_test_setup_teardown(record_keeps_what_lost, set_up, tear_down),
      cmocka_unit_test_setup_teardown(dublin_core_states_facts_only, set_up, tear_down),
      cmocka_unit_test_setup_teardown(sheet_quotes_cells, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
