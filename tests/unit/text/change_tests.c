/* SPDX-License-Identifier: BSD-2-Clause */
/* The change log: it leads back to the source in every encoding, names bytes of the source, and refuses what it must not say. */
#include "text/change_log.h"
#include "text/encode.h"

#include "base/utf8.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

enum { ARENA_BYTES = 1 << 24, MOST = 1 << 16 };

typedef struct desk {
  by_arena *arena;
  by_findings findings;
  by_text text;
  by_changes changes;
  by_buffer log;
  by_buffer edition;
} desk;

static int set_up(void **state)
{
  desk *made = calloc(1, sizeof *made);
  assert_non_null(made);
  made->arena = by_arena_new(ARENA_BYTES);
  assert_non_null(made->arena);
  made->log = by_buffer_of(MOST);
  made->edition = by_buffer_of(MOST);
  *state = made;
  return 0;
}

static int tear_down(void **state)
{
  desk *made = *state;
  by_buffer_drop(&made->log);
  by_buffer_drop(&made->edition);
  by_changes_drop(&made->changes);
  by_arena_free(made->arena);
  free(made);
  return 0;
}

/* Reads the source in the encoding, finds its changes and writes their log. */
static void log_of(desk *work, by_span source, const char *encoding)
{
  by_arena_reset(work->arena);
  by_buffer_clear(&work->log);
  by_buffer_clear(&work->edition);
  work->changes.count = 0;
  work->findings = (by_findings){.arena = work->arena};
  assert_int_equal(by_text_open_as(source, by_span_of(encoding), work->arena, &work->findings, &work->text), BY_OK);
  by_changes_add_blanks(&work->changes, work->text.bytes);
  assert_true(by_log_write(&work->text, &work->changes, work->arena, &work->log));
}

/* Forwards to the edition and back. */
static void leads_back(desk *work, by_span source, const char *encoding)
{
  size_t line = 0;
  log_of(work, source, encoding);
  assert_int_equal(by_log_replay(&work->text, by_buffer_span(&work->log), &work->edition, &line), BY_LOG_GOOD);
  by_buffer changed = by_buffer_of(MOST);
  by_changes_apply(&work->changes, work->text.bytes, 0, work->text.bytes.size, &changed);
  assert_true(by_span_equal(by_buffer_span(&changed), by_buffer_span(&work->edition)));
  assert_int_equal(
      by_log_undo(by_buffer_span(&work->edition), by_buffer_span(&work->log), by_charset_named(by_span_of(encoding)), work->arena, source),
      BY_LOG_GOOD);
  by_buffer_drop(&changed);
}

static const char *const TEXTS[] = {
    "a",
    "a b",
    "a  b",
    " a\n",
    "\n\na\r\n\r\n b \t c\r",
    "a \x1A",
    "Lantern 12\n\n  A head \nText  of the day.\n\tMore\n\n",
    "نامه ۱۲\n\n بهار  می‌رسد. \nپایان  کار\n",
    "سال  نو \n\nمبارک\n",
    "Öl  für\n\n die\xC2\xA0 Mühle\n",
    "мир \n\n и  труд\n",
};

/* Appends the text in the encoding; false where it lacks a character. */
static bool encode(desk *work, const char *text, const by_charset *charset, by_buffer *out)
{
  by_encoder encoder;
  const by_span whole = by_span_of(text);
  bool has = true;
  assert_true(by_encoder_open(charset, work->arena, &encoder));
  for (size_t at = 0; has && at < whole.size;) {
    has = by_encode(&encoder, by_utf8_next(whole, &at), out);
  }
  return has;
}

static void every_encoding_leads_back(void **state)
{
  desk *work = *state;
  const by_charset *charset = NULL;
  size_t done = 0;
  for (size_t i = 0; (charset = by_charset_at(i)) != NULL; i++) {
    for (size_t k = 0; k < sizeof TEXTS / sizeof TEXTS[0]; k++) {
      by_buffer source = by_buffer_of(MOST);
      if (encode(work, TEXTS[k], charset, &source)) {
        leads_back(work, by_buffer_span(&source), charset->name);
        done++;
      }
      by_buffer_drop(&source);
    }
  }
  assert_true(done > 200);
}

/* Every byte that an encoding has, also those that share their character with another. */
static void every_byte_leads_back(void **state)
{
  desk *work = *state;
  const by_charset *charset = NULL;
  for (size_t i = 0; (charset = by_charset_at(i)) != NULL; i++) {
    uint16_t high[BY_HIGH_BYTES] = {0};
    if (charset->kind < BY_KIND_BYTES || !by_charset_table(charset, high)) {
      continue;
    }
    by_buffer source = by_buffer_of(MOST);
    by_buffer_add_text(&source, "A 1\n\n");
    for (unsigned k = 0; k < BY_HIGH_BYTES; k++) {
      if (high[k] != 0) {
        by_buffer_add_byte(&source, (char)(unsigned char)(BY_HIGH_BYTES + k));
        by_buffer_add_text(&source, k % 7 == 0 ? "  \n x" : "");
      }
    }
    leads_back(work, by_buffer_span(&source), charset->name);
    by_buffer_drop(&source);
  }
}

static void a_log_in_full(void **state)
{
  desk *work = *state;
  log_of(work,
         by_span_of("\xEF\xBB\xBF"
                    "a  b c\n"),
         "UTF-8");
  assert_string_equal(work->log.at, "seq\trule\tlevel\tbyte_start\tbyte_end\tbefore_hex\tafter_hex\n"
                                    "1\tbyte-order-mark\t0\t0\t3\tefbbbf\t\n"
                                    "2\tblank-fold\t1\t4\t6\t2020\t20\n"
                                    "3\tblank-fold\t1\t9\t10\t0a\t\n");
  log_of(work,
         (by_span){"\xFF\xFE"
                   "a\0 \0\x0A\0"
                   "b\0",
                   10},
         "UTF-16LE");
  assert_string_equal(work->log.at, "seq\trule\tlevel\tbyte_start\tbyte_end\tbefore_hex\tafter_hex\n"
                                    "1\tbyte-order-mark\t0\t0\t2\tfffe\t\n"
                                    "2\tblank-fold\t1\t4\t8\t20000a00\t20\n");
  log_of(work,
         by_span_of("a\xA0"
                    "b  \xC7"),
         "MacFarsi");
  assert_string_equal(work->log.at, "seq\trule\tlevel\tbyte_start\tbyte_end\tbefore_hex\tafter_hex\n"
                                    "1\tcode-variant\t0\t1\t2\ta0\t20\n"
                                    "2\tblank-fold\t1\t3\t5\t2020\t20\n");
}

/* Iran System: a line that was turned round is logged whole, with what was folded in it and at its ends. */
static void turned_lines(void **state)
{
  desk *work = *state;
  leads_back(work, by_span_of("A 1\n\n\xFC\xF3\xE4  \xF6\xA8\x9F\nLatin  line\n  \xFC\xF3\xE4 \n \xF6\xA8\x9F\n\xF2 x\n\xF2\n"),
             "Iran-System");
  log_of(work, by_span_of("A  1\n\xFC\xF3\xE4\nb"), "Iran-System");
  assert_string_equal(work->log.at, "seq\trule\tlevel\tbyte_start\tbyte_end\tbefore_hex\tafter_hex\n"
                                    "1\tblank-fold\t1\t1\t3\t2020\t20\n"
                                    "2\tblank-fold\t1\t4\t5\t0a\t20\n"
                                    "3\tline-order\t0\t5\t8\tfcf3e4\td8b9d984db8c\n"
                                    "4\tblank-fold\t1\t8\t9\t0a\t20\n");
}

typedef struct bad_log {
  const char *log; /* behind its first line */
  by_log_fault fault;
  size_t line;
} bad_log;

/* The source is "a  b c\n". */
static const bad_log BAD[] = {
    {"", BY_LOG_GOOD, 1},
    {"1\tblank-fold\t1\t1\t3\t2020\t20\n2\tblank-fold\t1\t6\t7\t0a\t\n", BY_LOG_GOOD, 3},
    {"1\tblank-fold\t1\t1\t3\t2020\t20", BY_LOG_UNREADABLE, 2},
    {"2\tblank-fold\t1\t1\t3\t2020\t20\n", BY_LOG_UNREADABLE, 2},
    {"1\tblanks\t1\t1\t3\t2020\t20\n", BY_LOG_UNREADABLE, 2},
    {"1\tblank-fold\t0\t1\t3\t2020\t20\n", BY_LOG_UNREADABLE, 2},
    {"1\tblank-fold\t1\t1\t3\t20\t20\n", BY_LOG_UNREADABLE, 2},
    {"1\tblank-fold\t1\t1\t3\t2020\t2\n", BY_LOG_UNREADABLE, 2},
    {"1\tblank-fold\t1\t1\t3\t20 20\t20\n", BY_LOG_UNREADABLE, 2},
    {"1\tblank-fold\t1\t1\t3\t2020\n", BY_LOG_UNREADABLE, 2},
    {"1\tblank-fold\t1\t1\t3\t2020\t20\t\n", BY_LOG_UNREADABLE, 2},
    {"1\tblank-fold\t1\t3\t1\t\t20\n", BY_LOG_UNREADABLE, 2},
    {"1\tblank-fold\t1\t\t3\t2020\t20\n", BY_LOG_UNREADABLE, 2},
    {"1\tblank-fold\t1\t1\t3\t2020\t20\n2\tblank-fold\t1\t2\t3\t20\t\n", BY_LOG_UNREADABLE, 3},
    {"1\tblank-fold\t1\t0\t2\t2020\t20\n", BY_LOG_OTHER_SOURCE, 2},
    {"1\tblank-fold\t1\t6\t8\t0a0a\t20\n", BY_LOG_OTHER_SOURCE, 2},
    {"1\tblank-fold\t1\t2\t4\t2062\t20\n", BY_LOG_UNLAWFUL, 2},
    {"1\tblank-fold\t1\t1\t3\t2020\t2078\n", BY_LOG_UNLAWFUL, 2},
    {"1\tblank-fold\t1\t1\t3\t2020\tff\n", BY_LOG_UNLAWFUL, 2},
};

static void bad_logs(void **state)
{
  desk *work = *state;
  for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
    log_of(work, by_span_of("a  b c\n"), "UTF-8");
    by_buffer log = by_buffer_of(MOST);
    size_t line = 0;
    by_buffer_add_text(&log, by_log_head);
    by_buffer_add_text(&log, BAD[i].log);
    assert_int_equal(by_log_replay(&work->text, by_buffer_span(&log), &work->edition, &line), BAD[i].fault);
    assert_int_equal(line, BAD[i].line);
    by_buffer_drop(&log);
  }
}

static void what_is_no_log(void **state)
{
  desk *work = *state;
  size_t line = 0;
  log_of(work, by_span_of("a b"), "UTF-8");
  assert_int_equal(by_log_replay(&work->text, by_span_of("seq,rule\n"), &work->edition, &line), BY_LOG_UNREADABLE);
  by_buffer_clear(&work->edition);
  assert_int_equal(by_log_replay(&work->text, by_span_of(""), &work->edition, &line), BY_LOG_GOOD);
  assert_true(by_span_is(by_buffer_span(&work->edition), "a b"));
  assert_false(by_log_has_rows(by_buffer_span(&work->log)));
}

/* What does not come back is told: another edition, another source, and a log that forgets a byte with two codes. */
static void what_cannot_be_undone(void **state)
{
  desk *work = *state;
  static const struct {
    const char *edition;
    const char *source;
    by_log_fault fault;
  } CASES[] = {{"a b c", "a  b c\n", BY_LOG_GOOD},          {"a", "a  b c\n", BY_LOG_IRREVERSIBLE},
               {"a_b c", "a  b c\n", BY_LOG_IRREVERSIBLE},  {"a\xFF", "a  b c\n", BY_LOG_IRREVERSIBLE},
               {"a b c", "a  b d\n", BY_LOG_IRREVERSIBLE},  {"a b c", "a  b c", BY_LOG_IRREVERSIBLE},
               {"a b c", "a  b c\n\n", BY_LOG_IRREVERSIBLE}};
  log_of(work, by_span_of("a  b c\n"), "UTF-8");
  const by_span log = by_buffer_span(&work->log);
  for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
    assert_int_equal(by_log_undo(by_span_of(CASES[i].edition), log, by_charset_at(0), work->arena, by_span_of(CASES[i].source)),
                     CASES[i].fault);
  }
  const by_charset *cyrillic = by_charset_named(by_span_of("KOI8-R"));
  assert_int_equal(by_log_undo(by_span_of("\xD0\xB0"), by_span_of(""), cyrillic, work->arena, by_span_of("\xC1")), BY_LOG_GOOD);
  assert_int_equal(by_log_undo(by_span_of("\xD0\xB0"), by_span_of(""), cyrillic, work->arena, by_span_of("\xC2")), BY_LOG_IRREVERSIBLE);
  assert_int_equal(by_log_undo(by_span_of("\xD8\xA7"), by_span_of(""), cyrillic, work->arena, by_span_of("\xC1")), BY_LOG_IRREVERSIBLE);
}

static void knows_where_it_comes_from(void **state)
{
  desk *work = *state;
  log_of(work, by_span_of("a  b c\n\nd"), "UTF-8");
  static const size_t ORIGINS[] = {0, 1, 3, 4, 5, 6, 8, 9};
  for (size_t i = 0; i < sizeof ORIGINS / sizeof ORIGINS[0]; i++) {
    assert_int_equal(by_log_origin(&work->text, by_buffer_span(&work->log), i), ORIGINS[i]);
  }
}

/* A change that reaches beyond the range leaves nothing in it. */
static void ranges(void **state)
{
  desk *work = *state;
  log_of(work, by_span_of("ab \n cd  ef\n"), "UTF-8");
  static const struct {
    size_t offset;
    size_t size;
    const char *text;
  } CASES[] = {{0, 2, "ab"}, {0, 3, "ab"}, {0, 5, "ab "}, {4, 3, "cd"}, {5, 6, "cd ef"}, {3, 1, ""}, {5, 0, ""}, {0, 12, "ab cd ef"}};
  for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
    by_buffer out = by_buffer_of(MOST);
    by_changes_apply(&work->changes, work->text.bytes, CASES[i].offset, CASES[i].size, &out);
    assert_true(by_span_is(by_buffer_span(&out), CASES[i].text));
    by_buffer_drop(&out);
  }
}

int by_text_change_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_encoding_leads_back),
      cmocka_unit_test(every_byte_leads_back),
      cmocka_unit_test(a_log_in_full),
      cmocka_unit_test(turned_lines),
      cmocka_unit_test(bad_logs),
      cmocka_unit_test(what_is_no_log),
      cmocka_unit_test(what_cannot_be_undone),
      cmocka_unit_test(knows_where_it_comes_from),
      cmocka_unit_test(ranges),
  };
  return cmocka_run_group_tests_name("changes", tests, set_up, tear_down);
}
