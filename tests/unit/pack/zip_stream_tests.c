/* SPDX-License-Identifier: BSD-2-Clause */
/* ZIPs of anybody's, read as a stream: foreign and hostile ones built from recipes; any flip and any cut noticed. */
#include "bench.h"
#include "pack/deflate.h"
#include "pack/zip_stream.h"
#include "tests.h"

/* The form of a data descriptor. */
typedef enum descriptor { NONE, SIGNED, BARE, WIDE, FALSE_CRC, FALSE_SIZE } descriptor;

/* A member of a recipe; what is 0 or NULL is as it should be. */
typedef struct member {
  const char *name;
  const char *bytes;
  bool deflated;
  descriptor descriptor;
  const char *extra; /* of the local header */
  size_t extra_size;
  const char *central_name;
  uint32_t flags;
  uint32_t method;
  uint32_t crc_change;  /* in both headers */
  uint32_t size_change; /* of the packed size, in the directory */
  uint32_t mode;
  size_t entries; /* in the directory, one less than there are */
  bool unlisted;
} member;

typedef struct recipe {
  const char *title;
  const char *seen; /* where it is sound */
  size_t rule;      /* BY_CONTAINER_RULES: none */
  const char *before;
  const char *gap;
  const char *tail;
  const char *comment;
  uint32_t count_change;
  bool wide; /* with ZIP64 end record and locator */
  uint32_t locator_change;
  member members[3];
} recipe;

static void add_number(by_buffer *out, uint64_t number, size_t size)
{
  char bytes[8];
  put_number(bytes, (uint32_t)number, size < 4 ? size : 4);
  put_number(bytes + 4, (uint32_t)(number >> 32), 4);
  by_buffer_add(out, (by_span){.at = bytes, .size = size});
}

/* A raw stream of the bytes, or the bytes. */
static by_buffer packed(const member *it)
{
  by_buffer out = by_buffer_of(1 << 26);
  if (it->deflated) {
    by_deflater *deflater = by_deflater_new();
    assert_true(by_deflate(deflater, by_span_of(it->bytes), &out));
    by_deflater_free(deflater);
  } else {
    by_buffer_add(&out, by_span_of(it->bytes));
  }
  return out;
}

static void add_header(by_buffer *out, const member *it, bool central, uint64_t size)
{
  const by_span plain = by_span_of(it->bytes);
  const bool known = central || it->descriptor == NONE;
  const uint32_t method = it->method != 0 ? it->method : it->deflated ? 8 : 0;
  add_number(out, central ? 0x02014b50 : 0x04034b50, 4);
  if (central) {
    add_number(out, 0x031e, 2);
  }
  add_number(out, 20, 2);
  add_number(out, it->flags | (it->descriptor == NONE ? 0U : 8U), 2);
  add_number(out, method, 2);
  add_number(out, 0x00210000, 4);
  add_number(out, known ? by_crc32(plain) + it->crc_change : 0, 4);
  add_number(out, known ? size + (central ? it->size_change : 0) : 0, 4);
  add_number(out, known ? plain.size : 0, 4);
}

static void add_descriptor(by_buffer *out, const member *it, uint64_t size)
{
  const by_span plain = by_span_of(it->bytes);
  const size_t width = it->descriptor == WIDE ? 8 : 4;
  if (it->descriptor != BARE) {
    add_number(out, 0x08074b50, 4);
  }
  add_number(out, by_crc32(plain) + (it->descriptor == FALSE_CRC), 4);
  add_number(out, size + (it->descriptor == FALSE_SIZE), width);
  add_number(out, plain.size, width);
}

/* Gives the packed size. */
static size_t add_local(by_buffer *out, const member *it)
{
  by_buffer bytes = packed(it);
  const size_t size = bytes.size;
  add_header(out, it, false, size);
  add_number(out, strlen(it->name), 2);
  add_number(out, it->extra_size, 2);
  by_buffer_add_text(out, it->name);
  by_buffer_add(out, (by_span){.at = it->extra, .size = it->extra_size});
  by_buffer_add(out, by_buffer_span(&bytes));
  if (it->descriptor != NONE) {
    add_descriptor(out, it, size);
  }
  by_buffer_drop(&bytes);
  return size;
}

static void add_central(by_buffer *out, const member *it, size_t size, size_t offset)
{
  const char *name = it->central_name == NULL ? it->name : it->central_name;
  add_header(out, it, true, size);
  add_number(out, strlen(name), 2);
  add_number(out, 0, 2);
  add_number(out, 0, 2);
  add_number(out, 0, 4);
  add_number(out, (uint64_t)(it->mode == 0 ? 0100644U : it->mode) << 16, 4);
  add_number(out, offset, 4);
  by_buffer_add_text(out, name);
}

static void add_end64(by_buffer *out, const recipe *it, size_t count, size_t directory)
{
  const size_t size = out->size - directory;
  const size_t here = out->size;
  add_number(out, 0x06064b50, 4);
  add_number(out, 44, 8);
  add_number(out, 0x002d031e, 4);
  add_number(out, 0, 8);
  add_number(out, count, 8);
  add_number(out, count, 8);
  add_number(out, size, 8);
  add_number(out, directory, 8);
  add_number(out, 0x07064b50, 4);
  add_number(out, 0, 4);
  add_number(out, here + it->locator_change, 8);
  add_number(out, 1, 4);
}

static void add_end(by_buffer *out, const recipe *it, size_t count, size_t directory)
{
  const size_t size = out->size - directory;
  if (it->wide) {
    add_end64(out, it, count, directory);
  }
  add_number(out, 0x06054b50, 4);
  add_number(out, 0, 4);
  add_number(out, it->wide ? 0xffff : count + it->count_change, 2);
  add_number(out, it->wide ? 0xffff : count + it->count_change, 2);
  add_number(out, it->wide ? 0xffffffff : size, 4);
  add_number(out, it->wide ? 0xffffffff : directory, 4);
  add_number(out, by_span_of(it->comment).size, 2);
  by_buffer_add(out, by_span_of(it->comment));
  by_buffer_add(out, by_span_of(it->tail));
}

static by_buffer cook(const recipe *it)
{
  by_buffer out = by_buffer_of(1 << 20);
  size_t offsets[3] = {0};
  size_t sizes[3] = {0};
  size_t count = 0;
  by_buffer_add(&out, by_span_of(it->before));
  for (size_t i = 0; i < 3 && it->members[i].name != NULL; i++) {
    offsets[i] = out.size;
    sizes[i] = add_local(&out, &it->members[i]);
  }
  by_buffer_add(&out, by_span_of(it->gap));
  const size_t directory = out.size;
  for (size_t i = 0; i < 3 && it->members[i].name != NULL; i++) {
    for (size_t entry = 0; entry <= it->members[i].entries && !it->members[i].unlisted; entry++) {
      add_central(&out, &it->members[i], sizes[i], offsets[i]);
      count++;
    }
  }
  add_end(&out, it, count, directory);
  assert_false(out.failed);
  return out;
}

static const char ZIP64[] = "\x01\0\x10\0\x01\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0";
static const char TIMES[] = "UT\x05\0\x01\0\0\0\0";
static const char OTHER_NAME[] = "up\x06\0\x01\x43\xbe\xb7\xe8"
                                 "b"; /* CRC-32 of "a" */
static const char REAL_NAME[] = "up\x07\0\x01\xd9\x6c\x06\x9c"
                                "\xd8\xa7"; /* CRC-32 of the byte E2, alef in another encoding */

static const recipe RECIPES[] = {
    {.title = "stored and deflated",
     .rule = BY_CONTAINER_RULES,
     .seen = "bag/;bag/a=A;bag/b=BBBBBBBBBBBBBBBB;",
     .members = {{.name = "bag/"}, {.name = "bag/a", .bytes = "A"}, {.name = "bag/b", .bytes = "BBBBBBBBBBBBBBBB", .deflated = true}}},
    {.title = "descriptors",
     .rule = BY_CONTAINER_RULES,
     .seen = "a=A;b=BB;c=CCC;",
     .members = {{.name = "a", .bytes = "A", .deflated = true, .descriptor = SIGNED},
                 {.name = "b", .bytes = "BB", .deflated = true, .descriptor = BARE},
                 {.name = "c", .bytes = "CCC", .deflated = true, .descriptor = WIDE}}},
    {.title = "stored with descriptors",
     .rule = BY_CONTAINER_RULES,
     .seen = "a=PPK\007\010 and PK\007\010 again, long enough for a descriptorPK;b=;c=PKPKPKPK;",
     .members = {{.name = "a", .bytes = "PPK\007\010 and PK\007\010 again, long enough for a descriptorPK", .descriptor = SIGNED},
                 {.name = "b", .descriptor = SIGNED},
                 {.name = "c", .bytes = "PKPKPKPK", .descriptor = WIDE}}},
    {.title = "ZIP64", .rule = BY_CONTAINER_RULES, .seen = "a=A;", .wide = true, .members = {{.name = "a", .bytes = "A"}}},
    {.title = "extra fields",
     .rule = BY_CONTAINER_RULES,
     .seen = "a=A;",
     .members = {{.name = "a", .bytes = "A", .extra = TIMES, .extra_size = sizeof TIMES - 1}}},
    {.title = "ZIP64 field that is not needed",
     .rule = BY_CONTAINER_RULES,
     .seen = "a=A;",
     .members = {{.name = "a", .bytes = "A", .extra = ZIP64, .extra_size = sizeof ZIP64 - 1}}},
    {.title = "comment", .rule = BY_CONTAINER_RULES, .seen = "a=A;", .comment = "hello", .members = {{.name = "a", .bytes = "A"}}},
    {.title = "dot folder", .rule = BY_CONTAINER_RULES, .seen = "a=A;", .members = {{.name = "./a", .bytes = "A"}}},
    {.title = "Persian name", .rule = BY_CONTAINER_RULES, .seen = "\xd8\xa7=A;", .members = {{.name = "\xd8\xa7", .bytes = "A"}}},
    {.title = "nothing", .rule = BY_CONTAINER_RULES, .seen = ""},
    {.title = "name of another encoding", .rule = BY_CONTAINER_MEMBER_NAME, .members = {{.name = "\xe2", .bytes = "A"}}},
    {.title = "another name",
     .rule = BY_CONTAINER_MEMBER_HEADER,
     .members = {{.name = "a", .bytes = "A", .extra = OTHER_NAME, .extra_size = sizeof OTHER_NAME - 1}}},
    {.title = "broken fields",
     .rule = BY_CONTAINER_MEMBER_HEADER,
     .members = {{.name = "a", .bytes = "A", .extra = TIMES, .extra_size = sizeof TIMES - 2}}},
    {.title = "folder with content", .rule = BY_CONTAINER_MEMBER_HEADER, .members = {{.name = "a/", .bytes = "A"}}},
    {.title = "parent", .rule = BY_CONTAINER_MEMBER_NAME, .members = {{.name = "bag/../../a", .bytes = "A"}}},
    {.title = "absolute", .rule = BY_CONTAINER_MEMBER_NAME, .members = {{.name = "/a", .bytes = "A"}}},
    {.title = "backslash", .rule = BY_CONTAINER_MEMBER_NAME, .members = {{.name = "bag\\a", .bytes = "A"}}},
    {.title = "link", .rule = BY_CONTAINER_LINK, .members = {{.name = "a", .bytes = "/etc/passwd", .mode = 0120777}}},
    {.title = "device", .rule = BY_CONTAINER_LINK, .members = {{.name = "a", .mode = 0020666}}},
    {.title = "twice", .rule = BY_CONTAINER_DUPLICATE_MEMBER, .members = {{.name = "a", .bytes = "A"}, {.name = "a", .bytes = "B"}}},
    {.title = "below a file",
     .rule = BY_CONTAINER_DUPLICATE_MEMBER,
     .members = {{.name = "a/b", .bytes = "A"}, {.name = "a", .bytes = "B"}}},
    {.title = "file and folder", .rule = BY_CONTAINER_DUPLICATE_MEMBER, .members = {{.name = "a", .bytes = "A"}, {.name = "a/"}}},
    {.title = "hidden",
     .rule = BY_CONTAINER_MEMBER_HIDDEN,
     .members = {{.name = "a", .bytes = "A"}, {.name = "b", .bytes = "B", .unlisted = true}}},
    {.title = "listed twice", .rule = BY_CONTAINER_DIRECTORY_MISMATCH, .members = {{.name = "a", .bytes = "A", .entries = 1}}},
    {.title = "two names", .rule = BY_CONTAINER_DIRECTORY_MISMATCH, .members = {{.name = "a", .bytes = "A", .central_name = "b"}}},
    {.title = "two sizes", .rule = BY_CONTAINER_DIRECTORY_MISMATCH, .members = {{.name = "a", .bytes = "A", .size_change = 1}}},
    {.title = "checksum", .rule = BY_CONTAINER_MEMBER_DAMAGED, .members = {{.name = "a", .bytes = "A", .crc_change = 1}}},
    {.title = "no stream", .rule = BY_CONTAINER_MEMBER_DAMAGED, .members = {{.name = "a", .bytes = "\xff\xff", .method = 8}}},
    {.title = "descriptor with another checksum",
     .rule = BY_CONTAINER_MEMBER_DAMAGED,
     .members = {{.name = "a", .bytes = "A", .deflated = true, .descriptor = FALSE_CRC}}},
    {.title = "descriptor with another size",
     .rule = BY_CONTAINER_MEMBER_DAMAGED,
     .members = {{.name = "a", .bytes = "A", .deflated = true, .descriptor = FALSE_SIZE}}},
    {.title = "encrypted", .rule = BY_CONTAINER_MEMBER_PACKING, .members = {{.name = "a", .bytes = "A", .flags = 1}}},
    {.title = "patched", .rule = BY_CONTAINER_MEMBER_PACKING, .members = {{.name = "a", .bytes = "A", .flags = 0x20}}},
    {.title = "another method", .rule = BY_CONTAINER_MEMBER_PACKING, .members = {{.name = "a", .bytes = "A", .method = 14}}},
    {.title = "something before", .rule = BY_CONTAINER_UNRECOGNISED, .before = "#!/bin/sh\n", .members = {{.name = "a", .bytes = "A"}}},
    {.title = "gap", .rule = BY_CONTAINER_MEMBER_HEADER, .gap = "hidden", .members = {{.name = "a", .bytes = "A"}}},
    {.title = "count", .rule = BY_CONTAINER_MEMBER_HEADER, .count_change = 1, .members = {{.name = "a", .bytes = "A"}}},
    {.title = "locator", .rule = BY_CONTAINER_MEMBER_HEADER, .wide = true, .locator_change = 1, .members = {{.name = "a", .bytes = "A"}}},
    {.title = "tail", .rule = BY_CONTAINER_TRAILING_DATA, .tail = "x", .members = {{.name = "a", .bytes = "A"}}},
    {.title = "end in the comment", .rule = BY_CONTAINER_TRAILING_DATA, .comment = "PK\005\006", .members = {{.name = "a", .bytes = "A"}}},
};

/* Reads it in pieces of `step` bytes. */
static by_status read_zip(bench *it, by_span bytes, size_t step, by_buffer *seen)
{
  const by_member_sink sink = bench_sink(seen);
  bench_reset(it);
  by_buffer_clear(seen);
  by_zip_stream *stream = by_zip_stream_new(&it->findings, &sink);
  assert_non_null(stream);
  by_status fed = BY_OK;
  for (size_t at = 0; at < bytes.size && fed == BY_OK; at += step) {
    fed = by_zip_stream_feed(stream, by_span_slice(bytes, at, step));
  }
  const by_status ended = by_zip_stream_end(stream);
  by_zip_stream_drop(stream);
  return ended > fed ? ended : fed;
}

static void check_recipe(bench *it, const recipe *each, size_t step)
{
  by_buffer seen = by_buffer_of(1 << 20);
  by_buffer out = cook(each);
  bench_expect(it, each->title, each->rule, each->seen, read_zip(it, by_buffer_span(&out), step, &seen), &seen);
  by_buffer_drop(&seen);
  by_buffer_drop(&out);
}

static void each_recipe_raises_its_rule(void **state)
{
  static const size_t STEPS[] = {1, 7, 23, 4096};
  (void)state;
  bench it = bench_open();
  for (size_t i = 0; i < sizeof RECIPES / sizeof RECIPES[0]; i++) {
    for (size_t j = 0; j < sizeof STEPS / sizeof STEPS[0]; j++) {
      check_recipe(&it, &RECIPES[i], STEPS[j]);
    }
  }
  bench_close(&it);
}

/* The directory has no such field, so the names there and here differ as bytes; the member itself gets the name in the field. */
static void name_in_a_field_is_read(void **state)
{
  static const recipe NAMED = {.members = {{.name = "\xe2", .bytes = "A", .extra = REAL_NAME, .extra_size = sizeof REAL_NAME - 1}}};
  (void)state;
  bench it = bench_open();
  by_buffer seen = by_buffer_of(1 << 20);
  by_buffer out = cook(&NAMED);
  assert_int_equal(read_zip(&it, by_buffer_span(&out), 4096, &seen), BY_REFUSED);
  assert_int_equal(bench_count(&it, &by_container_rules[BY_CONTAINER_DIRECTORY_MISMATCH]), 1);
  assert_int_equal(bench_count(&it, &by_container_rules[BY_CONTAINER_MEMBER_NAME]), 0);
  assert_true(by_span_is(by_buffer_span(&seen), "\xd8\xa7=A;"));
  by_buffer_drop(&seen);
  by_buffer_drop(&out);
  bench_close(&it);
}

/* A container of the sound recipes: every flip is refused or leaves the members as they are, every cut is refused. */
static void flips_and_cuts(bench *it, const recipe *each)
{
  by_buffer seen = by_buffer_of(1 << 20);
  by_buffer out = cook(each);
  char *copy = copy_of(by_buffer_span(&out));
  for (size_t bit = 0; bit < out.size * 8; bit++) {
    const char mask = (char)(unsigned char)(1U << bit % 8);
    copy[bit / 8] = (char)(copy[bit / 8] ^ mask);
    const by_status status = read_zip(it, (by_span){.at = copy, .size = out.size}, 4096, &seen);
    assert_true(status == BY_REFUSED ? it->findings.errors != 0 : status == BY_OK && by_span_is(by_buffer_span(&seen), each->seen));
    copy[bit / 8] = (char)(copy[bit / 8] ^ mask);
  }
  for (size_t size = 0; size < out.size; size++) {
    assert_int_equal(read_zip(it, by_span_slice(by_buffer_span(&out), 0, size), 4096, &seen), BY_REFUSED);
    assert_true(it->findings.errors != 0);
  }
  test_free(copy);
  by_buffer_drop(&seen);
  by_buffer_drop(&out);
}

static void flips_and_cuts_are_noticed(void **state)
{
  (void)state;
  bench it = bench_open();
  for (size_t i = 0; i < sizeof RECIPES / sizeof RECIPES[0]; i++) {
    if (RECIPES[i].rule == BY_CONTAINER_RULES && RECIPES[i].comment == NULL) {
      flips_and_cuts(&it, &RECIPES[i]);
    }
  }
  bench_close(&it);
}

/* So many times the same letter, deflated: a blank scan is sound, more than 32 MiB are not. */
static void check_letters(size_t count, by_status status)
{
  bench it = bench_open();
  by_buffer seen = by_buffer_of(2 * count);
  char *letters = test_malloc(count + 1);
  memset(letters, 'a', count);
  letters[count] = '\0';
  const recipe bomb = {.members = {{.name = "a", .bytes = letters, .deflated = true}}};
  by_buffer out = cook(&bomb);
  assert_int_equal(read_zip(&it, by_buffer_span(&out), 4096, &seen), status);
  assert_int_equal(bench_count(&it, &by_container_rules[BY_CONTAINER_LIMIT]), status == BY_REFUSED);
  test_free(letters);
  by_buffer_drop(&seen);
  by_buffer_drop(&out);
  bench_close(&it);
}

static void bomb_is_refused(void **state)
{
  (void)state;
  check_letters((size_t)3 << 20, BY_OK);
  check_letters((size_t)34 << 20, BY_REFUSED);
}

int by_pack_zip_stream_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_recipe_raises_its_rule),
      cmocka_unit_test(name_in_a_field_is_read),
      cmocka_unit_test(flips_and_cuts_are_noticed),
      cmocka_unit_test(bomb_is_refused),
  };
  return cmocka_run_group_tests_name("pack/zip stream", tests, NULL, NULL);
}
