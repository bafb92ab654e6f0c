/* SPDX-License-Identifier: BSD-2-Clause */
/* Tars: written deterministically, read back; foreign and hostile ones built from recipes; any flip and any cut noticed. */
#include "bench.h"
#include "pack/tar.h"
#include "tests.h"

#include <stdio.h>
#include <stdlib.h>

/* Feeds it whole. */
static by_status read_tar(by_span bytes, by_findings *findings, const by_member_sink *sink)
{
  by_tar_stream *stream = by_tar_stream_new(findings, sink);
  assert_non_null(stream);
  const by_status fed = by_tar_stream_feed(stream, bytes);
  const by_status ended = by_tar_stream_end(stream);
  by_tar_stream_drop(stream);
  return ended > fed ? ended : fed;
}

static by_status unpack(bench *it, by_span bytes, by_buffer *seen)
{
  const by_member_sink sink = bench_sink(seen);
  bench_reset(it);
  by_buffer_clear(seen);
  return read_tar(bytes, &it->findings, &sink);
}

static by_buffer packed_sample(void)
{
  by_artifact room[] = {part_of("bagit.txt", "one"), part_of("data/empty.txt", ""), part_of("data/two.txt", "two\n")};
  const by_artifacts members = {.items = room, .count = 3, .capacity = 3};
  by_buffer out = by_buffer_of(1 << 20);
  assert_int_equal(by_pack_tar(by_span_of("bag"), &members, &out), BY_OK);
  return out;
}

static const char SAMPLE_SEEN[] = "bag/bagit.txt=one;bag/data/empty.txt=;bag/data/two.txt=two\n;";

static void packs_and_unpacks(void **state)
{
  (void)state;
  bench it = bench_open();
  by_buffer seen = by_buffer_of(1 << 20);
  by_buffer out = packed_sample();
  assert_int_equal(out.size, 512 * (2 + 1 + 2 + 2));
  assert_int_equal(unpack(&it, by_buffer_span(&out), &seen), BY_OK);
  assert_null(it.findings.first);
  assert_true(by_span_is(by_buffer_span(&seen), SAMPLE_SEEN));
  by_buffer_drop(&seen);
  by_buffer_drop(&out);
  bench_close(&it);
}

static void header_is_plain(void **state)
{
  (void)state;
  by_buffer out = packed_sample();
  assert_string_equal(out.at, "bag/bagit.txt");
  assert_memory_equal(out.at + 100,
                      "000644 \0"
                      "000000 \0"
                      "000000 \0"
                      "00000000003 "
                      "02263523000 ",
                      48);
  assert_memory_equal(out.at + 156, "0", 1);
  assert_memory_equal(out.at + 257, "ustar\00000", 8);
  assert_int_equal(out.at[265], '\0');
  assert_int_equal(out.at[297], '\0');
  by_buffer_drop(&out);
}

static void same_bytes(void **state)
{
  (void)state;
  by_buffer first = packed_sample();
  assert_int_equal(setenv("TZ", "Asia/Tehran", 1), 0);
  by_buffer second = packed_sample();
  assert_int_equal(unsetenv("TZ"), 0);
  assert_true(by_span_equal(by_buffer_span(&first), by_buffer_span(&second)));
  by_buffer_drop(&first);
  by_buffer_drop(&second);
}

static void long_names(void **state)
{
  (void)state;
  static const char PATH[] = "data/representations/source/data/a-rather-long-name-of-a-periodical-that-somebody-gave-to-the-file-of-its-"
                             "two-hundred-and-thirty-second-issue.txt";
  bench it = bench_open();
  by_buffer seen = by_buffer_of(1 << 20);
  by_artifact part = part_of(PATH, "x");
  const by_artifacts members = {.items = &part, .count = 1, .capacity = 1};
  by_buffer out = by_buffer_of(1 << 20);
  assert_true(sizeof PATH > 100);
  assert_int_equal(by_pack_tar(by_span_of("bag"), &members, &out), BY_ENVIRONMENT);
  by_buffer_drop(&out);
  part.path = by_span_slice(by_span_of(PATH), 0, 120);
  assert_int_equal(by_pack_tar(by_span_of("bag"), &members, &out), BY_OK);
  assert_int_equal(unpack(&it, by_buffer_span(&out), &seen), BY_OK);
  assert_true(by_span_equal(by_span_slice(by_buffer_span(&seen), 4, 120), part.path));
  by_buffer_drop(&seen);
  by_buffer_drop(&out);
  bench_close(&it);
}

static void refuses_names(void **state)
{
  (void)state;
  static const char *const NAMES[] = {"../a", "a b", "", "/a", "\xd8\xa7"};
  for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
    by_artifact part = part_of(NAMES[i], "x");
    const by_artifacts members = {.items = &part, .count = 1, .capacity = 1};
    by_buffer out = by_buffer_of(1 << 20);
    assert_int_equal(by_pack_tar(by_span_of("bag"), &members, &out), BY_INTERNAL);
    by_buffer_drop(&out);
  }
}

static void full_buffer_fails(void **state)
{
  (void)state;
  by_artifact part = part_of("a", "x");
  const by_artifacts members = {.items = &part, .count = 1, .capacity = 1};
  by_buffer out = by_buffer_of(2000);
  assert_int_equal(by_pack_tar(by_span_of("bag"), &members, &out), BY_ENVIRONMENT);
  by_buffer_drop(&out);
}

/* Outside the content of the two files (bytes 512 to 514 and 2048 to 2051) nothing may change. */
static void every_flip_of_structure_is_refused(void **state)
{
  (void)state;
  bench it = bench_open();
  by_buffer seen = by_buffer_of(1 << 20);
  by_buffer out = packed_sample();
  char *copy = copy_of(by_buffer_span(&out));
  for (size_t bit = 0; bit < out.size * 8; bit++) {
    const size_t at = bit / 8;
    const char mask = (char)(unsigned char)(1U << bit % 8);
    const bool content = (at >= 512 && at < 515) || (at >= 2048 && at < 2052);
    copy[at] = (char)(copy[at] ^ mask);
    assert_int_equal(unpack(&it, (by_span){.at = copy, .size = out.size}, &seen), content ? BY_OK : BY_REFUSED);
    assert_true(content || it.findings.errors != 0);
    copy[at] = (char)(copy[at] ^ mask);
  }
  test_free(copy);
  by_buffer_drop(&seen);
  by_buffer_drop(&out);
  bench_close(&it);
}

static void every_cut_is_refused(void **state)
{
  (void)state;
  bench it = bench_open();
  by_buffer seen = by_buffer_of(1 << 20);
  by_buffer out = packed_sample();
  for (size_t size = 0; size < out.size; size++) {
    assert_int_equal(unpack(&it, by_span_slice(by_buffer_span(&out), 0, size), &seen), BY_REFUSED);
    assert_true(it.findings.errors != 0);
  }
  by_buffer_drop(&seen);
  by_buffer_drop(&out);
  bench_close(&it);
}

static void pieces_of_any_size(void **state)
{
  (void)state;
  static const size_t SIZES[] = {1, 7, 511, 512, 513, 4096};
  bench it = bench_open();
  by_buffer seen = by_buffer_of(1 << 20);
  const by_member_sink sink = bench_sink(&seen);
  by_buffer out = packed_sample();
  for (size_t i = 0; i < sizeof SIZES / sizeof SIZES[0]; i++) {
    bench_reset(&it);
    by_buffer_clear(&seen);
    by_tar_stream *stream = by_tar_stream_new(&it.findings, &sink);
    assert_non_null(stream);
    for (size_t at = 0; at < out.size; at += SIZES[i]) {
      assert_int_equal(by_tar_stream_feed(stream, by_span_slice(by_buffer_span(&out), at, SIZES[i])), BY_OK);
    }
    assert_int_equal(by_tar_stream_end(stream), BY_OK);
    by_tar_stream_drop(stream);
    assert_true(by_span_is(by_buffer_span(&seen), SAMPLE_SEEN));
  }
  by_buffer_drop(&seen);
  by_buffer_drop(&out);
  bench_close(&it);
}

/* A member of a recipe: GNU headers, as `tar cf` writes them. */
typedef struct member {
  const char *name;
  const char *bytes;
  char type; /* 0: '0' */
} member;

typedef struct recipe {
  const char *title;
  const char *seen; /* where it is sound */
  size_t rule;      /* BY_CONTAINER_RULES: none */
  const char *tail; /* behind the end blocks */
  size_t fill;      /* zero blocks at the end; 0: two */
  member members[3];
} recipe;

static void add_member(by_buffer *out, const member *it)
{
  char block[512] = {0};
  const size_t size = by_span_of(it->bytes).size;
  unsigned sum = 0;
  (void)snprintf(block, 100, "%s", it->name);
  memcpy(block + 100,
         "0000644\0"
         "0001750\0"
         "0001750\0",
         24);
  (void)snprintf(block + 124, 12, "%011o", (unsigned)size & 07777777777U);
  memcpy(block + 136, "14700000000\0        ", 20);
  block[156] = (char)(it->type == '\0' ? '0' : it->type);
  memcpy(block + 257, "ustar  \0", 8);
  memcpy(block + 265, "maryam", 6);
  for (size_t i = 0; i < sizeof block; i++) {
    sum += (unsigned char)block[i];
  }
  (void)snprintf(block + 148, 7, "%06o", sum & 0777777U);
  block[154] = '\0';
  block[155] = ' ';
  by_buffer_add(out, (by_span){.at = block, .size = sizeof block});
  by_buffer_add(out, by_span_of(it->bytes));
  static const char ZEROS[512] = {0};
  by_buffer_add(out, (by_span){.at = ZEROS, .size = (512 - size % 512) % 512});
}

static by_buffer cook(const recipe *it)
{
  static const char ZEROS[512] = {0};
  by_buffer out = by_buffer_of(1 << 20);
  for (size_t i = 0; i < 3 && it->members[i].name != NULL; i++) {
    add_member(&out, &it->members[i]);
  }
  for (size_t i = 0; i < (it->fill == 0 ? 2 : it->fill); i++) {
    by_buffer_add(&out, (by_span){.at = ZEROS, .size = sizeof ZEROS});
  }
  by_buffer_add(&out, by_span_of(it->tail));
  assert_false(out.failed);
  return out;
}

static const char LONG_NAME[] =
    "bag/data/0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789/x";

static const recipe RECIPES[] = {
    {.title = "folders",
     .rule = BY_CONTAINER_RULES,
     .seen = "bag/;bag/a=A;",
     .members = {{"bag/", NULL, '5'}, {.name = "bag/a", .bytes = "A"}}},
    {.title = "dot folder",
     .rule = BY_CONTAINER_RULES,
     .seen = "bag/;bag/a=A;",
     .members = {{"./", NULL, '5'}, {"./bag/", NULL, '5'}, {"./bag/a", "A", 0}}},
    {.title = "zero fill", .rule = BY_CONTAINER_RULES, .seen = "a=A;", .fill = 18, .members = {{.name = "a", .bytes = "A"}}},
    {.title = "Persian name", .rule = BY_CONTAINER_RULES, .seen = "\xd8\xa7=A;", .members = {{.name = "\xd8\xa7", .bytes = "A"}}},
    {.title = "old type", .rule = BY_CONTAINER_LINK, .members = {{"a", "", 'V'}}},
    {.title = "link", .rule = BY_CONTAINER_LINK, .members = {{"a", "", '2'}, {.name = "b", .bytes = "B"}}},
    {.title = "hard link", .rule = BY_CONTAINER_LINK, .members = {{"a", "", '1'}}},
    {.title = "device", .rule = BY_CONTAINER_LINK, .members = {{"a", "", '3'}}},
    {.title = "twice", .rule = BY_CONTAINER_DUPLICATE_MEMBER, .members = {{.name = "a", .bytes = "A"}, {.name = "./a", .bytes = "B"}}},
    {.title = "case is no clash",
     .rule = BY_CONTAINER_RULES,
     .seen = "a=A;A=B;",
     .members = {{.name = "a", .bytes = "A"}, {.name = "A", .bytes = "B"}}},
    {.title = "below a file",
     .rule = BY_CONTAINER_DUPLICATE_MEMBER,
     .members = {{.name = "a/b", .bytes = "A"}, {.name = "a", .bytes = "B"}}},
    {.title = "file and folder", .rule = BY_CONTAINER_DUPLICATE_MEMBER, .members = {{.name = "a", .bytes = "A"}, {"a/", "", '5'}}},
    {.title = "parent", .rule = BY_CONTAINER_MEMBER_NAME, .members = {{.name = "bag/../../a", .bytes = "A"}}},
    {.title = "line ends in a name", .rule = BY_CONTAINER_RULES, .seen = "a\n\r=A;", .members = {{.name = "a\n\r", .bytes = "A"}}},
    {.title = "tab in a name", .rule = BY_CONTAINER_MEMBER_NAME, .members = {{.name = "a\tb", .bytes = "A"}}},
    {.title = "absolute", .rule = BY_CONTAINER_MEMBER_NAME, .members = {{.name = "/a", .bytes = "A"}}},
    {.title = "no name", .rule = BY_CONTAINER_MEMBER_NAME, .members = {{.name = "", .bytes = "A"}}},
    {.title = "no UTF-8", .rule = BY_CONTAINER_MEMBER_NAME, .members = {{.name = "\xff", .bytes = "A"}}},
    {.title = "folder with content", .rule = BY_CONTAINER_MEMBER_HEADER, .members = {{"a/", "A", '5'}}},
    {.title = "long name",
     .rule = BY_CONTAINER_RULES,
     .seen = NULL,
     .members = {{"././@LongLink", LONG_NAME, 'L'}, {.name = "short", .bytes = "A"}}},
    {.title = "pax path",
     .rule = BY_CONTAINER_RULES,
     .seen = "b=A;",
     .members = {{"PaxHeaders/a", "10 path=b\n19 mtime=12345.678\n", 'x'}, {"a", "A", 0}}},
    {.title = "pax size of no number",
     .rule = BY_CONTAINER_MEMBER_HEADER,
     .members = {{"PaxHeaders/a", "10 size=z\n", 'x'}, {"a", "A", 0}}},
    {.title = "pax size as in the header",
     .rule = BY_CONTAINER_RULES,
     .seen = "a=A;",
     .members = {{"PaxHeaders/a", "10 size=1\n", 'x'}, {"a", "A", 0}}},
    {.title = "pax header of nothing",
     .rule = BY_CONTAINER_MEMBER_HEADER,
     .members = {{"a", "A", 0}, {"PaxHeaders/b", "10 path=b\n", 'x'}}},
    {.title = "long name of nothing", .rule = BY_CONTAINER_MEMBER_HEADER, .members = {{"a", "A", 0}, {"././@LongLink", LONG_NAME, 'L'}}},
    {.title = "comment for none",
     .rule = BY_CONTAINER_RULES,
     .seen = "a=A;",
     .members = {{"a", "A", 0}, {"pax_global_header", "13 comment=b\n", 'g'}}},
    {.title = "pax size", .rule = BY_CONTAINER_MEMBER_HEADER, .members = {{"PaxHeaders/a", "10 size=9\n", 'x'}, {"a", "A", 0}}},
    {.title = "pax size of its own",
     .rule = BY_CONTAINER_MEMBER_HEADER,
     .members = {{"PaxHeaders/a", "21 SCHILY.realsize=9\n", 'x'}, {"a", "A", 0}}},
    {.title = "pax size of all",
     .rule = BY_CONTAINER_MEMBER_HEADER,
     .members = {{"pax_global_header", "19 size=8589934592\n", 'g'}, {"a", "A", 0}}},
    {.title = "pax size that no header holds",
     .rule = BY_CONTAINER_TRUNCATED,
     .members = {{"PaxHeaders/a", "19 size=8589934592\n", 'x'}, {"a", "A", 0}}},
    {.title = "comment for all",
     .rule = BY_CONTAINER_RULES,
     .seen = "a=A;",
     .members = {{"pax_global_header", "13 comment=b\n", 'g'}, {.name = "a", .bytes = "A"}}},
    {.title = "pax length", .rule = BY_CONTAINER_MEMBER_HEADER, .members = {{"PaxHeaders/a", "99 path=b\n", 'x'}, {"a", "A", 0}}},
    {.title = "pax sparse",
     .rule = BY_CONTAINER_MEMBER_HEADER,
     .members = {{"PaxHeaders/a", "22 GNU.sparse.major=1\n", 'x'}, {"a", "A", 0}}},
    {.title = "one end block", .rule = BY_CONTAINER_TRUNCATED, .fill = 1, .members = {{.name = "a", .bytes = "A"}}},
    {.title = "odd end", .rule = BY_CONTAINER_TRAILING_DATA, .tail = "x", .members = {{.name = "a", .bytes = "A"}}},
};

static void check_recipe(bench *it, const recipe *each)
{
  by_buffer seen = by_buffer_of(1 << 20);
  by_buffer out = cook(each);
  bench_expect(it, each->title, each->rule, each->seen, unpack(it, by_buffer_span(&out), &seen), &seen);
  by_buffer_drop(&seen);
  by_buffer_drop(&out);
}

static void each_recipe_raises_its_rule(void **state)
{
  (void)state;
  bench it = bench_open();
  for (size_t i = 0; i < sizeof RECIPES / sizeof RECIPES[0]; i++) {
    check_recipe(&it, &RECIPES[i]);
  }
  bench_close(&it);
}

/* What we wrote passes; of a foreign tar each header is told, also where all else is right. */
static void strict_form(void **state)
{
  (void)state;
  bench it = bench_open();
  by_buffer seen = by_buffer_of(1 << 20);
  by_member_sink sink = bench_sink(&seen);
  sink.strict = true;
  by_buffer own = packed_sample();
  assert_int_equal(read_tar(by_buffer_span(&own), &it.findings, &sink), BY_OK);
  assert_null(it.findings.first);
  by_buffer foreign = cook(&RECIPES[0]);
  assert_int_equal(read_tar(by_buffer_span(&foreign), &it.findings, &sink), BY_REFUSED);
  assert_int_equal(bench_count(&it, &by_container_rules[BY_CONTAINER_HEADER_FORM]), 2);
  by_buffer_drop(&seen);
  by_buffer_drop(&own);
  by_buffer_drop(&foreign);
  bench_close(&it);
}

static void no_tar_and_two_tars(void **state)
{
  (void)state;
  bench it = bench_open();
  by_buffer seen = by_buffer_of(1 << 20);
  assert_int_equal(unpack(&it, by_span_of("hello"), &seen), BY_REFUSED);
  assert_int_equal(bench_count(&it, &by_container_rules[BY_CONTAINER_UNRECOGNISED]), 1);
  by_buffer out = packed_sample();
  by_buffer twice = by_buffer_of(1 << 20);
  by_buffer_add(&twice, by_buffer_span(&out));
  by_buffer_add(&twice, by_buffer_span(&out));
  assert_int_equal(unpack(&it, by_buffer_span(&twice), &seen), BY_REFUSED);
  assert_int_equal(bench_count(&it, &by_container_rules[BY_CONTAINER_TRAILING_DATA]), 1);
  by_buffer_drop(&seen);
  by_buffer_drop(&out);
  by_buffer_drop(&twice);
  bench_close(&it);
}

int by_pack_tar_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(packs_and_unpacks),
      cmocka_unit_test(header_is_plain),
      cmocka_unit_test(same_bytes),
      cmocka_unit_test(long_names),
      cmocka_unit_test(refuses_names),
      cmocka_unit_test(full_buffer_fails),
      cmocka_unit_test(every_flip_of_structure_is_refused),
      cmocka_unit_test(every_cut_is_refused),
      cmocka_unit_test(pieces_of_any_size),
      cmocka_unit_test(each_recipe_raises_its_rule),
      cmocka_unit_test(strict_form),
      cmocka_unit_test(no_tar_and_two_tars),
  };
  return cmocka_run_group_tests_name("pack/tar", tests, NULL, NULL);
}
