/* SPDX-License-Identifier: BSD-2-Clause */
/* The manifest over a batch: what its lines say, and which lines are refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/rules_batch.h"
#include "check/batch.h"
#include "tests.h"

#define A "0cc175b9c0f1b6a831c399e269772661"
#define B "92eb5ffee6ae2fec3ad71c777531578f"

typedef struct sample {
  const char *text;
  const char *paths; /* each with a semicolon behind it */
  size_t rule;       /* BY_BATCH_RULES: none */
} sample;

static const sample SAMPLES[] = {
    {"", "", BY_BATCH_RULES},
    {A "  b.tar\n" B "  a.tar\n", "a.tar;b.tar;", BY_BATCH_RULES},
    {A " *a.tar\r\n" B "  below/b c.tar", "a.tar;below/b c.tar;", BY_BATCH_RULES},
    {A "  ./a.tar\n", "a.tar;", BY_BATCH_RULES},
    {A "  a.tar\n" A "  ./a.tar\n", "a.tar;", BY_BATCH_MANIFEST_DUPLICATE},
    {A "  a.tar\n" B "  a.tar\n", "a.tar;", BY_BATCH_MANIFEST_DUPLICATE},
    {A "0  a.tar\n" B "  b.tar\n", "b.tar;", BY_BATCH_MANIFEST_LINE},
    {A "\n", "", BY_BATCH_MANIFEST_LINE},
    {A "  \n", "", BY_BATCH_MANIFEST_LINE},
    {"a.tar\n", "", BY_BATCH_MANIFEST_LINE},
    {A "  ../a.tar\n", "", BY_BATCH_MANIFEST_LINE},
    {A "  /a.tar\n", "", BY_BATCH_MANIFEST_LINE},
    {"\\" A "  a\\nb\\r\\\\.tar\n" B "  b\\n.tar\n", "a\nb\r\\.tar;b\\n.tar;", BY_BATCH_RULES},
    {"\\" A "  a\\t.tar\n", "", BY_BATCH_MANIFEST_LINE},
    {"\\" A "  a.tar\\\n", "", BY_BATCH_MANIFEST_LINE},
    {"\\" A "  ..\\\\a.tar\n", "", BY_BATCH_MANIFEST_LINE},
    {"\\\\" A "  a.tar\n", "", BY_BATCH_MANIFEST_LINE},
};

/* One at a time: no line comes as a whole. */
static by_status read_byte(void *context, by_span *piece)
{
  by_span *const rest = context;
  *piece = by_span_slice(*rest, 0, 1);
  *rest = by_span_from(*rest, piece->size);
  return BY_OK;
}

static void check_sample(const sample *each)
{
  by_arena *arena = by_arena_new((size_t)1 << 20);
  by_findings findings = {.arena = arena};
  by_batch batch = {.entries = NULL};
  by_buffer paths = by_buffer_of(1 << 16);
  by_span rest = by_span_of(each->text);
  const by_reader reader = {.context = &rest, .read = read_byte};
  const by_batch_source from = {.reader = &reader, .algorithm = BY_MD5};
  const by_status status = by_batch_read(&from, arena, &findings, &batch);
  for (size_t i = 0; i < batch.count; i++) {
    by_buffer_add(&paths, batch.entries[i].path);
    by_buffer_add_byte(&paths, ';');
  }
  const bool clean = each->rule == BY_BATCH_RULES;
  const bool expected = clean ? status == BY_OK && findings.first == NULL
                              : status == BY_REFUSED && findings.errors == 1 && findings.first->rule == &by_batch_rules[each->rule];
  if (!expected || !by_span_is(by_buffer_span(&paths), each->paths)) {
    fail_msg("%s: %s", each->text, paths.at);
  }
  by_buffer_drop(&paths);
  by_arena_free(arena);
}

static void lines_are_read(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof SAMPLES / sizeof SAMPLES[0]; i++) {
    check_sample(&SAMPLES[i]);
  }
}

static void names_tell_the_algorithm(void **state)
{
  (void)state;
  assert_int_equal(by_batch_algorithm(by_span_of("manifest-sha512.txt")), BY_SHA512);
  assert_int_equal(by_batch_algorithm(by_span_of("manifest-md5.txt")), BY_MD5);
  assert_int_equal(by_batch_algorithm(by_span_of("tagmanifest-sha512.txt")), BY_ALGORITHMS);
  assert_int_equal(by_batch_algorithm(by_span_of("manifest-crc32.txt")), BY_ALGORITHMS);
  assert_int_equal(by_batch_algorithm(by_span_of("SHA512SUMS")), BY_ALGORITHMS);
}

int by_check_batch_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(lines_are_read), cmocka_unit_test(names_tell_the_algorithm)};
  return cmocka_run_group_tests_name("check/batch", tests, NULL, NULL);
}
