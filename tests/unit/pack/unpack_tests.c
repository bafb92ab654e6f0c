/* SPDX-License-Identifier: BSD-2-Clause */
/* Compressed streams: whole, cut at every byte, flipped, followed by something, and swollen. */
#include "bench.h"
#include "pack/unpack.h"
#include "pack/zstd_walk.h"
#include "tests.h"

#include <lzma.h>
#include <stdlib.h>
#include <zlib.h>

/* A reader of bytes in memory, so many at a time. */
typedef struct memory {
  by_span rest;
  size_t step;
} memory;

static by_status read_memory(void *context, by_span *piece)
{
  memory *from = context;
  *piece = by_span_slice(from->rest, 0, from->step);
  from->rest = by_span_slice(from->rest, from->step, from->rest.size);
  return BY_OK;
}

static by_status keep(void *context, by_span bytes)
{
  by_buffer_add(context, bytes);
  return BY_OK;
}

static by_status unpack(bench *it, by_span bytes, size_t step, by_buffer *out)
{
  memory from = {.rest = bytes, .step = step};
  bench_reset(it);
  by_buffer_clear(out);
  const by_reader reader = {.context = &from, .read = read_memory};
  const by_taker taker = {.context = out, .take = keep};
  return by_decompress(&reader, &it->findings, &taker);
}

static void gzip(by_span plain, by_buffer *out)
{
  z_stream stream = {0};
  const size_t most = plain.size + 1024;
  assert_int_equal(deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY), Z_OK);
  char *room = by_buffer_room(out, most);
  char *copy = test_malloc(plain.size + 1);
  assert_non_null(room);
  memcpy(copy, plain.at, plain.size);
  stream.next_in = (Bytef *)copy;
  stream.avail_in = (uInt)plain.size;
  stream.next_out = (Bytef *)room;
  stream.avail_out = (uInt)most;
  assert_int_equal(deflate(&stream, Z_FINISH), Z_STREAM_END);
  out->size += stream.total_out;
  assert_int_equal(deflateEnd(&stream), Z_OK);
  test_free(copy);
}

static const char TEXT[] = "One line of a text that is packed, and packed again, and packed again.\n";

static void whole_stream(void **state)
{
  (void)state;
  static const size_t STEPS[] = {6, 10, 4096};
  bench it = bench_open();
  by_buffer packed = by_buffer_of(1 << 16);
  by_buffer plain = by_buffer_of(1 << 16);
  gzip(by_span_of(TEXT), &packed);
  for (size_t i = 0; i < sizeof STEPS / sizeof STEPS[0]; i++) {
    assert_int_equal(unpack(&it, by_buffer_span(&packed), STEPS[i], &plain), BY_OK);
    assert_true(by_span_is(by_buffer_span(&plain), TEXT));
    assert_null(it.findings.first);
  }
  by_buffer_drop(&plain);
  by_buffer_drop(&packed);
  bench_close(&it);
}

static void cuts_and_flips_are_refused(void **state)
{
  (void)state;
  bench it = bench_open();
  by_buffer packed = by_buffer_of(1 << 16);
  by_buffer plain = by_buffer_of(1 << 16);
  gzip(by_span_of(TEXT), &packed);
  for (size_t size = 0; size < packed.size; size++) {
    assert_int_equal(unpack(&it, by_span_slice(by_buffer_span(&packed), 0, size), 7, &plain), BY_REFUSED);
    assert_int_equal(bench_count(&it, &by_container_rules[BY_CONTAINER_COMPRESSION]), 1);
  }
  for (size_t bit = 0; bit < 8 * packed.size; bit++) {
    const size_t byte = bit / 8;
    packed.at[byte] = (char)(packed.at[byte] ^ (1 << bit % 8));
    const by_status status = unpack(&it, by_buffer_span(&packed), 4096, &plain);
    /* Time, effort and system of the header are nobody's business, and the very text is no damage. */
    assert_true(status == BY_REFUSED || by_span_is(by_buffer_span(&plain), TEXT));
    packed.at[byte] = (char)(packed.at[byte] ^ (1 << bit % 8));
  }
  by_buffer_drop(&plain);
  by_buffer_drop(&packed);
  bench_close(&it);
}

static void members_may_follow(void **state)
{
  (void)state;
  bench it = bench_open();
  by_buffer packed = by_buffer_of(1 << 16);
  by_buffer plain = by_buffer_of(1 << 16);
  gzip(by_span_of(TEXT), &packed);
  const size_t first = packed.size;
  gzip(by_span_of(""), &packed);
  gzip(by_span_of(TEXT), &packed);
  for (size_t step = 6; step < packed.size; step++) {
    assert_int_equal(unpack(&it, by_buffer_span(&packed), step, &plain), BY_OK);
    assert_int_equal(plain.size, 2 * strlen(TEXT));
    assert_null(it.findings.first);
  }
  for (size_t size = first + 1; size < packed.size; size++) {
    const by_status status = unpack(&it, by_span_slice(by_buffer_span(&packed), 0, size), 7, &plain);
    assert_true(status == BY_REFUSED || by_span_is(by_buffer_span(&plain), TEXT)); /* whole behind the empty member */
  }
  by_buffer_drop(&plain);
  by_buffer_drop(&packed);
  bench_close(&it);
}

static void nothing_may_follow(void **state)
{
  (void)state;
  static const size_t STEPS[] = {7, 4096};
  bench it = bench_open();
  by_buffer packed = by_buffer_of(1 << 16);
  by_buffer plain = by_buffer_of(1 << 16);
  gzip(by_span_of(TEXT), &packed);
  by_buffer_add_text(&packed, "x");
  for (size_t i = 0; i < sizeof STEPS / sizeof STEPS[0]; i++) {
    assert_int_equal(unpack(&it, by_buffer_span(&packed), STEPS[i], &plain), BY_REFUSED);
    assert_int_equal(bench_count(&it, &by_container_rules[BY_CONTAINER_TRAILING_DATA]), 1);
  }
  by_buffer_drop(&plain);
  by_buffer_drop(&packed);
  bench_close(&it);
}

static void bombs_are_refused(void **state)
{
  (void)state;
  enum { ZEROS = 34 << 20, LEAST = 32 << 20, PIECE = 1 << 16 };
  bench it = bench_open();
  by_buffer packed = by_buffer_of(ZEROS + (1 << 16));
  by_buffer plain = by_buffer_of(ZEROS);
  char *zeros = test_calloc(ZEROS, 1);
  gzip((by_span){.at = zeros, .size = ZEROS}, &packed);
  assert_int_equal(unpack(&it, by_buffer_span(&packed), 4096, &plain), BY_REFUSED);
  assert_int_equal(bench_count(&it, &by_container_rules[BY_CONTAINER_LIMIT]), 1);
  assert_in_range(plain.size, LEAST - PIECE, LEAST + PIECE);
  test_free(zeros);
  by_buffer_drop(&plain);
  by_buffer_drop(&packed);
  bench_close(&it);
}

static void xz(by_span plain, by_buffer *out)
{
  enum { MOST = 4096, PRESET = 0 };
  char *room = by_buffer_room(out, MOST);
  size_t size = 0;
  assert_non_null(room);
  assert_int_equal(
      lzma_easy_buffer_encode(PRESET, LZMA_CHECK_CRC64, NULL, (const uint8_t *)plain.at, plain.size, (uint8_t *)room, &size, MOST),
      LZMA_OK);
  out->size += size;
}

static void xz_is_read_to_its_end(void **state)
{
  (void)state;
  bench it = bench_open();
  by_buffer packed = by_buffer_of(1 << 16);
  by_buffer plain = by_buffer_of(1 << 16);
  xz(by_span_of(TEXT), &packed);
  for (size_t step = 6; step < 64; step += 7) {
    assert_int_equal(unpack(&it, by_buffer_span(&packed), step, &plain), BY_OK);
    assert_true(by_span_is(by_buffer_span(&plain), TEXT));
  }
  for (size_t size = 6; size < packed.size; size++) {
    assert_int_equal(unpack(&it, by_span_slice(by_buffer_span(&packed), 0, size), 7, &plain), BY_REFUSED);
    assert_int_equal(bench_count(&it, &by_container_rules[BY_CONTAINER_COMPRESSION]), 1);
  }
  by_buffer_drop(&plain);
  by_buffer_drop(&packed);
  bench_close(&it);
}

/* A dictionary counts as the package's memory as long as it is in use. */
static void dictionaries_have_a_limit(void **state)
{
  (void)state;
  enum { ROOM = 128 << 10, DICTIONARY = 256 << 10 }; /* of preset 0 */
  bench it = bench_open();
  by_buffer packed = by_buffer_of(1 << 16);
  by_buffer plain = by_buffer_of(1 << 16);
  xz(by_span_of(TEXT), &packed);
  const size_t before = by_arena_narrow(it.arena, ROOM);
  assert_int_equal(unpack(&it, by_buffer_span(&packed), 16, &plain), BY_REFUSED);
  assert_int_equal(bench_count(&it, &by_container_rules[BY_CONTAINER_LIMIT]), 1);
  by_arena_widen(it.arena, before);
  assert_int_equal(by_arena_narrow(it.arena, 4 * DICTIONARY), before);
  assert_int_equal(unpack(&it, by_buffer_span(&packed), 16, &plain), BY_OK);
  assert_true(by_arena_used(it.arena) < ROOM);
  by_buffer_drop(&plain);
  by_buffer_drop(&packed);
  bench_close(&it);
}

/* The widest window of several frames, whatever the pieces. */
static void zstd_tells_its_window(void **state)
{
  (void)state;
  static const char SKIPPED[] = "\x50\x2A\x4D\x18\x02\0\0\0ab";
  static const char SMALL[] = "\x28\xB5\x2F\xFD\x04\x00\x18\0\0abc\x19\0\0abcXXXX"; /* 1 KiB, two blocks, a checksum */
  static const char LARGE[] = "\x28\xB5\x2F\xFD\x00\x71\x23\0\0a";                  /* 16 MiB and an eighth, a run */
  static const char SINGLE[] = "\x28\xB5\x2F\xFD\xA0\x00\x00\x00\x02\x01\0\0";      /* 32 MiB of content at once */
  static const uint64_t WINDOWS[] = {1 << 10, (16 << 20) + (2 << 20), 32 << 20};
  by_buffer stream = by_buffer_of(1 << 10);
  by_buffer_add(&stream, (by_span){.at = SKIPPED, .size = sizeof SKIPPED - 1});
  assert_int_equal(by_compression_of(by_buffer_span(&stream)), BY_COMPRESSED_ZSTD);
  assert_int_equal(by_compression_of(by_span_slice(by_buffer_span(&stream), 0, 3)), BY_COMPRESSIONS);
  const by_span frames[] = {{SMALL, sizeof SMALL - 1}, {LARGE, sizeof LARGE - 1}, {SINGLE, sizeof SINGLE - 1}};
  for (size_t i = 0; i < sizeof frames / sizeof frames[0]; i++) {
    by_buffer_add(&stream, frames[i]);
    for (size_t step = 1; step <= stream.size; step++) {
      by_zstd_walk walk = by_zstd_walk_begin();
      for (size_t at = 0; at < stream.size; at += step) {
        by_zstd_walk_on(&walk, by_span_slice(by_buffer_span(&stream), at, step));
      }
      assert_int_equal(walk.window, WINDOWS[i]);
    }
  }
  by_buffer_drop(&stream);
}

int by_pack_unpack_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(whole_stream),
      cmocka_unit_test(cuts_and_flips_are_refused),
      cmocka_unit_test(members_may_follow),
      cmocka_unit_test(nothing_may_follow),
      cmocka_unit_test(bombs_are_refused),
      cmocka_unit_test(xz_is_read_to_its_end),
      cmocka_unit_test(dictionaries_have_a_limit),
      cmocka_unit_test(zstd_tells_its_window),
  };
  return cmocka_run_group_tests_name("pack/unpack", tests, NULL, NULL);
}
