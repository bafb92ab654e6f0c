/* SPDX-License-Identifier: BSD-2-Clause */
/* EPUB containers: packed, read back, the same bytes every time; any flipped byte and any cut noticed. */
#include "bench.h"
#include "pack/unzip.h"
#include "pack/zip.h"
#include "tests.h"

#include <stdlib.h>

static const char LONG_TEXT[] =
    "<p>one and the same line of text, many times over</p>\n<p>one and the same line of text, many times over</p>\n";

static by_artifacts sample_parts(by_artifact room[3])
{
  room[0] = part_of("META-INF/container.xml", LONG_TEXT);
  room[1] = part_of("EPUB/package.opf", "x");
  room[2] = part_of("EPUB/empty.css", "");
  return (by_artifacts){.items = room, .count = 3, .capacity = 3};
}

static by_buffer packed_sample(by_packer *packer)
{
  by_artifact room[3];
  const by_artifacts parts = sample_parts(room);
  by_buffer out = by_buffer_of(1 << 20);
  assert_int_equal(by_pack_epub(packer, &parts, &out), BY_OK);
  return out;
}

static void packs_and_unpacks(void **state)
{
  (void)state;
  bench it = bench_open();
  by_packer *packer = by_packer_new();
  by_buffer out = packed_sample(packer);
  by_artifacts members = {0};
  by_check_mimetype(by_buffer_span(&out), &it.findings);
  assert_int_equal(bench_unzip(&it, by_buffer_span(&out), &members), BY_OK);
  assert_null(it.findings.first);
  assert_int_equal(members.count, 4);
  assert_true(by_span_is(members.items[0].path, "mimetype"));
  assert_true(by_span_is(members.items[0].bytes, "application/epub+zip"));
  assert_true(by_span_is(members.items[1].path, "META-INF/container.xml"));
  assert_true(by_span_is(members.items[1].bytes, LONG_TEXT));
  assert_true(by_span_is(members.items[2].bytes, "x"));
  assert_true(by_span_is(members.items[3].bytes, ""));
  by_buffer_drop(&out);
  by_packer_free(packer);
  bench_close(&it);
}

/* More constant parts than are kept, packed again and again, come out as if none were constant. */
static void keeps_constant_parts(void **state)
{
  (void)state;
  by_packer *packer = by_packer_new();
  by_buffer plain = packed_sample(packer);
  for (size_t i = 0; i < 3; i++) {
    by_artifact room[3];
    const by_artifacts parts = sample_parts(room);
    for (size_t j = 0; j < parts.count; j++) {
      room[(i + j) % parts.count].constant = true;
      by_buffer out = by_buffer_of(1 << 20);
      assert_int_equal(by_pack_epub(packer, &parts, &out), BY_OK);
      assert_true(by_span_equal(by_buffer_span(&out), by_buffer_span(&plain)));
      by_buffer_drop(&out);
    }
  }
  by_buffer_drop(&plain);
  by_packer_free(packer);
}

/* Two million times the same letter: deflated it would look like a bomb to a reader, ours too. */
static void stores_what_would_look_like_a_bomb(void **state)
{
  enum { LETTERS = 2000000 };
  (void)state;
  bench it = bench_open();
  by_packer *packer = by_packer_new();
  char *letters = malloc(LETTERS);
  assert_non_null(letters);
  memset(letters, 'a', LETTERS);
  by_artifact part = {.path = by_span_of("EPUB/long.css"), .bytes = {.at = letters, .size = LETTERS}};
  const by_artifacts parts = {.items = &part, .count = 1, .capacity = 1};
  by_buffer out = by_buffer_of(LETTERS + 4096);
  assert_int_equal(by_pack_epub(packer, &parts, &out), BY_OK);
  by_artifacts members = {0};
  assert_int_equal(bench_unzip(&it, by_buffer_span(&out), &members), BY_OK);
  assert_null(it.findings.first);
  assert_true(by_span_equal(members.items[1].bytes, part.bytes));
  by_buffer_drop(&out);
  free(letters);
  by_packer_free(packer);
  bench_close(&it);
}

static void bytes_are_plain(void **state)
{
  (void)state;
  by_packer *packer = by_packer_new();
  by_buffer out = packed_sample(packer);
  const by_span bytes = by_buffer_span(&out);
  assert_true(by_span_is(by_span_slice(bytes, 30, 28), "mimetypeapplication/epub+zip"));
  static const char STORED_1980[] = "\x00\x00\x00\x00\x21\x00";
  assert_memory_equal(bytes.at + 8, STORED_1980, 6);
  assert_true(by_span_find(bytes, by_span_of("META-INF/container.xml")) != BY_NOWHERE);
  assert_true(by_span_find(bytes, by_span_of("<p>one and")) == BY_NOWHERE);
  by_buffer_drop(&out);
  by_packer_free(packer);
}

static void same_bytes(void **state)
{
  (void)state;
  by_packer *packer = by_packer_new();
  by_buffer first = packed_sample(packer);
  assert_int_equal(setenv("TZ", "Asia/Tehran", 1), 0);
  by_buffer second = packed_sample(packer);
  by_packer *other = by_packer_new();
  by_buffer third = packed_sample(other);
  assert_int_equal(unsetenv("TZ"), 0);
  assert_true(by_span_equal(by_buffer_span(&first), by_buffer_span(&second)));
  assert_true(by_span_equal(by_buffer_span(&first), by_buffer_span(&third)));
  by_buffer_drop(&first);
  by_buffer_drop(&second);
  by_buffer_drop(&third);
  by_packer_free(packer);
  by_packer_free(other);
}

static void refuses_names(void **state)
{
  (void)state;
  static const char *const NAMES[] = {"../a", "mimetype", "a b", ""};
  by_packer *packer = by_packer_new();
  for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
    by_artifact part = part_of(NAMES[i], "x");
    const by_artifacts parts = {.items = &part, .count = 1, .capacity = 1};
    by_buffer out = by_buffer_of(1 << 20);
    assert_int_equal(by_pack_epub(packer, &parts, &out), BY_INTERNAL);
    by_buffer_drop(&out);
  }
  by_packer_free(packer);
}

static void full_buffer_fails(void **state)
{
  (void)state;
  by_artifact room[3];
  const by_artifacts parts = sample_parts(room);
  by_packer *packer = by_packer_new();
  by_buffer out = by_buffer_of(100);
  assert_int_equal(by_pack_epub(packer, &parts, &out), BY_ENVIRONMENT);
  by_buffer_drop(&out);
  by_packer_free(packer);
}

/* Whether the bytes are refused, or at least give the very same parts. */
static bool is_noticed(bench *it, by_span bytes)
{
  by_artifact room[3];
  const by_artifacts parts = sample_parts(room);
  by_artifacts members = {0};
  bench_reset(it);
  by_check_mimetype(bytes, &it->findings);
  const by_status status = bench_unzip(it, bytes, &members);
  if (status == BY_REFUSED || it->findings.errors != 0) {
    return it->findings.errors != 0;
  }
  bool same = status == BY_OK && members.count == 4 && it->findings.errors == 0;
  for (size_t i = 0; i < 3 && same; i++) {
    same = by_span_equal(members.items[i + 1].path, parts.items[i].path) && by_span_equal(members.items[i + 1].bytes, parts.items[i].bytes);
  }
  return same;
}

enum { LONG_LETTERS = 400000 };

/* A container with one long member, deflated; freed by by_buffer_drop. */
static by_buffer packed_long(char *letters)
{
  uint32_t chance = 232;
  for (size_t i = 0; i < LONG_LETTERS; i++) {
    chance = chance * 1103515245 + 12345;
    letters[i] = (char)('a' + (chance >> 16) % 26);
  }
  by_packer *packer = by_packer_new();
  by_artifact part = {.path = by_span_of("EPUB/long.css"), .bytes = {.at = letters, .size = LONG_LETTERS}};
  const by_artifacts parts = {.items = &part, .count = 1, .capacity = 1};
  by_buffer out = by_buffer_of(LONG_LETTERS + 4096);
  assert_int_equal(by_pack_epub(packer, &parts, &out), BY_OK);
  by_packer_free(packer);
  return out;
}

/* Of a long member that nobody wants whole there is its beginning, after all of it was read. */
static void long_members_are_read_in_pieces(void **state)
{
  (void)state;
  static char letters[LONG_LETTERS];
  bench it = bench_open();
  by_buffer out = packed_long(letters);
  by_unzip *zip = NULL;
  const by_unzip_demands demands = {.arena = it.arena, .findings = &it.findings, .most = LONG_LETTERS - 1};
  assert_int_equal(by_unzip_open(by_buffer_span(&out), &demands, &zip), BY_OK);
  const by_holdings holdings = by_unzip_holdings(zip);
  by_span bytes = {0};
  assert_int_equal(holdings.count, 2);
  for (size_t i = 0; i < 2; i++) {
    assert_int_equal(holdings.read(holdings.context, 1, false, &bytes), BY_OK);
    assert_true(by_span_equal(bytes, (by_span){.at = letters, .size = BY_HOLDING_HEAD}));
    assert_int_equal(holdings.read(holdings.context, 1, true, &bytes), BY_REFUSED);
  }
  assert_int_equal(bench_count(&it, &by_container_rules[BY_CONTAINER_EPUB_ZIP_LIMIT]), 1);
  assert_int_equal(by_holdings_test(&holdings), BY_OK);
  by_unzip_close(zip);
  by_buffer_drop(&out);
  bench_close(&it);
}

/* Damage in the middle of it is told once, however often it is asked for. */
static void damage_is_told_once(void **state)
{
  (void)state;
  static char letters[LONG_LETTERS];
  for (size_t whole = 0; whole < 2; whole++) {
    bench it = bench_open();
    by_buffer out = packed_long(letters);
    out.at[out.size / 2] = (char)(out.at[out.size / 2] ^ 1);
    by_unzip *zip = NULL;
    const by_unzip_demands demands = {.arena = it.arena, .findings = &it.findings, .most = SIZE_MAX};
    assert_int_equal(by_unzip_open(by_buffer_span(&out), &demands, &zip), BY_OK);
    const by_holdings holdings = by_unzip_holdings(zip);
    by_span bytes = {0};
    assert_int_equal(holdings.read(holdings.context, 1, whole != 0, &bytes), BY_REFUSED);
    assert_int_equal(holdings.read(holdings.context, 1, false, &bytes), BY_REFUSED);
    assert_int_equal(by_holdings_test(&holdings), BY_REFUSED);
    assert_int_equal(bench_count(&it, &by_container_rules[BY_CONTAINER_EPUB_ZIP_CRC]), 1);
    by_unzip_close(zip);
    by_buffer_drop(&out);
    bench_close(&it);
  }
}

/* Of its directory and end each bit counts; the bytes of a member can inflate to the same in more than one way. */
static void every_flip_is_noticed(void **state)
{
  (void)state;
  bench it = bench_open();
  by_packer *packer = by_packer_new();
  by_buffer out = packed_sample(packer);
  const size_t directory = by_span_find(by_buffer_span(&out), by_span_of("PK\1\2"));
  char *copy = copy_of(by_buffer_span(&out));
  for (size_t bit = 0; bit < out.size * 8; bit++) {
    const char mask = (char)(unsigned char)(1U << bit % 8);
    copy[bit / 8] = (char)(copy[bit / 8] ^ mask);
    assert_true(is_noticed(&it, (by_span){.at = copy, .size = out.size}));
    assert_true(bit / 8 < directory || it.findings.errors != 0);
    copy[bit / 8] = (char)(copy[bit / 8] ^ mask);
  }
  test_free(copy);
  by_buffer_drop(&out);
  by_packer_free(packer);
  bench_close(&it);
}

static void every_cut_is_refused(void **state)
{
  (void)state;
  bench it = bench_open();
  by_packer *packer = by_packer_new();
  by_buffer out = packed_sample(packer);
  for (size_t size = 0; size < out.size; size++) {
    by_artifacts members = {0};
    bench_reset(&it);
    const by_span cut = by_span_slice(by_buffer_span(&out), 0, size);
    assert_int_equal(bench_unzip(&it, cut, &members), BY_REFUSED);
    assert_true(it.findings.errors != 0);
  }
  by_buffer_drop(&out);
  by_packer_free(packer);
  bench_close(&it);
}

int by_pack_zip_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(packs_and_unpacks),
      cmocka_unit_test(keeps_constant_parts),
      cmocka_unit_test(stores_what_would_look_like_a_bomb),
      cmocka_unit_test(bytes_are_plain),
      cmocka_unit_test(same_bytes),
      cmocka_unit_test(refuses_names),
      cmocka_unit_test(full_buffer_fails),
      cmocka_unit_test(every_flip_is_noticed),
      cmocka_unit_test(long_members_are_read_in_pieces),
      cmocka_unit_test(damage_is_told_once),
      cmocka_unit_test(every_cut_is_refused),
  };
  return cmocka_run_group_tests_name("pack/zip", tests, NULL, NULL);
}
