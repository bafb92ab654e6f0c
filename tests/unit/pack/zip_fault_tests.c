/* SPDX-License-Identifier: BSD-2-Clause */
/* Hostile and foreign ZIPs, built from recipes: each raises its rule, and the same container without the fault raises none. */
#include "bench.h"
#include "pack/deflate.h"
#include "pack/zip.h"
#include "tests.h"

#include <stdio.h>

/* One member of a recipe; what is 0 or NULL is as it should be. */
typedef struct member {
  const char *name;
  const char *bytes; /* stored */
  const char *local_name;
  const char *extra;
  size_t name_size; /* where the name holds a NUL */
  uint32_t flags;
  uint32_t method;
  uint32_t claimed; /* plain size */
  uint32_t crc_change;
  uint32_t attributes;
  uint32_t internal;
  uint32_t maker;  /* version made by */
  uint32_t needed; /* version */
  uint32_t time;
} member;

typedef struct recipe {
  const char *title;
  const char *before; /* bytes in front of everything */
  const char *gap;    /* before the directory */
  const char *comment;
  const char *tail;
  uint32_t count_change;
  size_t rule; /* BY_CONTAINER_RULES: none */
  member members[3];
} recipe;

#define MIMETYPE                                                                                                                           \
  {                                                                                                                                        \
    .name = "mimetype", .bytes = "application/epub+zip"                                                                                    \
  }

static void add_number(by_buffer *out, uint32_t number, size_t size)
{
  char bytes[4];
  put_number(bytes, number, size);
  by_buffer_add(out, (by_span){.at = bytes, .size = size});
}

static by_span name_of(const member *it)
{
  return (by_span){.at = it->name, .size = it->name_size == 0 ? strlen(it->name) : it->name_size};
}

/* The 26 bytes that both headers share. */
static void add_common(by_buffer *out, const member *it, by_span name)
{
  const by_span bytes = by_span_of(it->bytes);
  const uint32_t size = (uint32_t)bytes.size;
  add_number(out, it->needed != 0 ? it->needed : it->method == 8 ? 20 : 10, 2);
  add_number(out, it->flags, 2);
  add_number(out, it->method, 2);
  add_number(out, it->time == 0 ? 0x00210000 : it->time, 4);
  add_number(out, by_crc32(bytes) + it->crc_change, 4);
  add_number(out, size, 4);
  add_number(out, it->claimed == 0 ? size : it->claimed, 4);
  add_number(out, (uint32_t)name.size, 2);
  add_number(out, (uint32_t)by_span_of(it->extra).size, 2);
}

static void add_local(by_buffer *out, const member *it)
{
  const by_span name = it->local_name == NULL ? name_of(it) : by_span_of(it->local_name);
  add_number(out, 0x04034b50, 4);
  add_common(out, it, name);
  by_buffer_add(out, name);
  by_buffer_add(out, by_span_of(it->extra));
  by_buffer_add(out, by_span_of(it->bytes));
}

static void add_central(by_buffer *out, const member *it, size_t offset)
{
  add_number(out, 0x02014b50, 4);
  add_number(out, it->maker == 0 ? 0x033f : it->maker, 2);
  add_common(out, it, name_of(it));
  add_number(out, 0, 4);
  add_number(out, it->internal, 2);
  add_number(out, it->attributes == 0 ? 0100644U << 16 : it->attributes, 4);
  add_number(out, (uint32_t)offset, 4);
  by_buffer_add(out, name_of(it));
  by_buffer_add(out, by_span_of(it->extra));
}

static void add_end(by_buffer *out, const recipe *it, size_t count, size_t directory)
{
  const size_t size = out->size - directory;
  add_number(out, 0x06054b50, 4);
  add_number(out, 0, 4);
  add_number(out, (uint32_t)count, 2);
  add_number(out, (uint32_t)count + it->count_change, 2);
  add_number(out, (uint32_t)size, 4);
  add_number(out, (uint32_t)directory, 4);
  add_number(out, (uint32_t)by_span_of(it->comment).size, 2);
  by_buffer_add(out, by_span_of(it->comment));
  by_buffer_add(out, by_span_of(it->tail));
}

static by_buffer cook(const recipe *it)
{
  by_buffer out = by_buffer_of(1 << 20);
  size_t offsets[3] = {0};
  size_t count = 0;
  by_buffer_add(&out, by_span_of(it->before));
  for (; count < 3 && it->members[count].name != NULL; count++) {
    offsets[count] = out.size;
    add_local(&out, &it->members[count]);
  }
  by_buffer_add(&out, by_span_of(it->gap));
  const size_t directory = out.size;
  for (size_t i = 0; i < count; i++) {
    add_central(&out, &it->members[i], offsets[i]);
  }
  add_end(&out, it, count, directory);
  assert_false(out.failed);
  return out;
}

static const recipe RECIPES[] = {
    {.title = "sound", .rule = BY_CONTAINER_RULES, .members = {MIMETYPE, {.name = "a", .bytes = "A"}, {.name = "b/c", .bytes = ""}}},
    {.title = "name in UTF-8", .rule = BY_CONTAINER_RULES, .members = {MIMETYPE, {.name = "\xd8\xa7", .bytes = "A", .flags = 0x800}}},
    {.title = "bytes in front", .rule = BY_CONTAINER_EPUB_ZIP_HEADERS, .before = "MZ", .members = {MIMETYPE}},
    {.title = "gap", .rule = BY_CONTAINER_EPUB_ZIP_UNREADABLE, .gap = "hidden", .members = {MIMETYPE}},
    {.title = "comment", .rule = BY_CONTAINER_EPUB_ZIP_UNREADABLE, .comment = "hello", .members = {MIMETYPE}},
    {.title = "tail", .rule = BY_CONTAINER_EPUB_ZIP_UNREADABLE, .tail = "x", .members = {MIMETYPE}},
    {.title = "count", .rule = BY_CONTAINER_EPUB_ZIP_UNREADABLE, .count_change = 1, .members = {MIMETYPE}},
    {.title = "other local name",
     .rule = BY_CONTAINER_EPUB_ZIP_HEADERS,
     .members = {MIMETYPE, {.name = "a", .bytes = "A", .local_name = "b"}}},
    {.title = "checksum", .rule = BY_CONTAINER_EPUB_ZIP_CRC, .members = {MIMETYPE, {.name = "a", .bytes = "A", .crc_change = 1}}},
    {.title = "false size", .rule = BY_CONTAINER_EPUB_ZIP_CRC, .members = {MIMETYPE, {.name = "a", .bytes = "A", .claimed = 2}}},
    {.title = "no deflate", .rule = BY_CONTAINER_EPUB_ZIP_CRC, .members = {MIMETYPE, {.name = "a", .bytes = "A", .method = 8}}},
    {.title = "bytes behind deflate",
     .rule = BY_CONTAINER_EPUB_ZIP_CRC,
     .members = {MIMETYPE, {.name = "a", .bytes = "\x4b\x04\x01tail", .method = 8, .claimed = 1}}},
    {.title = "bomb",
     .rule = BY_CONTAINER_EPUB_ZIP_LIMIT,
     .members = {MIMETYPE, {.name = "a", .bytes = "A", .method = 8, .claimed = 9U << 20}}},
    {.title = "huge", .rule = BY_CONTAINER_EPUB_ZIP_LIMIT, .members = {MIMETYPE, {.name = "a", .bytes = "A", .claimed = 0xf0000000U}}},
    {.title = "LZMA", .rule = BY_CONTAINER_EPUB_ZIP_METHOD, .members = {MIMETYPE, {.name = "a", .bytes = "A", .method = 14}}},
    {.title = "descriptor", .rule = BY_CONTAINER_EPUB_ZIP_FEATURE, .members = {MIMETYPE, {.name = "a", .bytes = "A", .flags = 8}}},
    {.title = "encrypted", .rule = BY_CONTAINER_EPUB_ZIP_FEATURE, .members = {MIMETYPE, {.name = "a", .bytes = "A", .flags = 1}}},
    {.title = "extra field", .rule = BY_CONTAINER_EPUB_ZIP_FEATURE, .members = {MIMETYPE, {.name = "a", .bytes = "A", .extra = "xxxx"}}},
    {.title = "maker", .rule = BY_CONTAINER_EPUB_ZIP_FORM, .members = {MIMETYPE, {.name = "a", .bytes = "A", .maker = 0x031e}}},
    {.title = "system", .rule = BY_CONTAINER_EPUB_ZIP_FORM, .members = {MIMETYPE, {.name = "a", .bytes = "A", .maker = 0x003f}}},
    {.title = "version", .rule = BY_CONTAINER_EPUB_ZIP_FORM, .members = {MIMETYPE, {.name = "a", .bytes = "A", .needed = 20}}},
    {.title = "time", .rule = BY_CONTAINER_EPUB_ZIP_FORM, .members = {MIMETYPE, {.name = "a", .bytes = "A", .time = 0x00210001}}},
    {.title = "internal", .rule = BY_CONTAINER_EPUB_ZIP_FORM, .members = {MIMETYPE, {.name = "a", .bytes = "A", .internal = 1}}},
    {.title = "mode", .rule = BY_CONTAINER_EPUB_ZIP_FORM, .members = {MIMETYPE, {.name = "a", .bytes = "A", .attributes = 0100755U << 16}}},
    {.title = "DOS attributes",
     .rule = BY_CONTAINER_EPUB_ZIP_FORM,
     .members = {MIMETYPE, {.name = "a", .bytes = "A", .attributes = 0100644U << 16 | 2}}},
    {.title = "parent", .rule = BY_CONTAINER_EPUB_NAME_UNSAFE, .members = {MIMETYPE, {.name = "../a", .bytes = "A"}}},
    {.title = "absolute", .rule = BY_CONTAINER_EPUB_NAME_UNSAFE, .members = {MIMETYPE, {.name = "/a", .bytes = "A"}}},
    {.title = "backslash", .rule = BY_CONTAINER_EPUB_NAME_UNSAFE, .members = {MIMETYPE, {.name = "a\\b", .bytes = "A"}}},
    {.title = "NUL", .rule = BY_CONTAINER_EPUB_NAME_UNSAFE, .members = {MIMETYPE, {.name = "a\0b", .name_size = 3, .bytes = "A"}}},
    {.title = "folder", .rule = BY_CONTAINER_EPUB_NAME_UNSAFE, .members = {MIMETYPE, {.name = "a/", .bytes = ""}}},
    {.title = "link",
     .rule = BY_CONTAINER_EPUB_NAME_UNSAFE,
     .members = {MIMETYPE, {.name = "a", .bytes = "b", .attributes = 0120777U << 16}}},
    {.title = "no UTF-8", .rule = BY_CONTAINER_EPUB_NAME_ENCODING, .members = {MIMETYPE, {.name = "\xff", .bytes = "A", .flags = 0x800}}},
    {.title = "unmarked", .rule = BY_CONTAINER_EPUB_NAME_ENCODING, .members = {MIMETYPE, {.name = "\xd8\xa7", .bytes = "A"}}},
    {.title = "colon", .rule = BY_CONTAINER_EPUB_NAME_CHARACTERS, .members = {MIMETYPE, {.name = "a:b", .bytes = "A"}}},
    {.title = "final dot", .rule = BY_CONTAINER_EPUB_NAME_CHARACTERS, .members = {MIMETYPE, {.name = "a./b", .bytes = "A"}}},
    {.title = "twice",
     .rule = BY_CONTAINER_EPUB_NAME_DUPLICATE,
     .members = {MIMETYPE, {.name = "a", .bytes = "A"}, {.name = "a", .bytes = "B"}}},
    {.title = "case",
     .rule = BY_CONTAINER_EPUB_NAME_DUPLICATE,
     .members = {MIMETYPE, {.name = "a", .bytes = "A"}, {.name = "A", .bytes = "B"}}},
    {.title = "below a file",
     .rule = BY_CONTAINER_EPUB_NAME_DUPLICATE,
     .members = {MIMETYPE, {.name = "a", .bytes = "A"}, {.name = "a/b", .bytes = "B"}}},
    {.title = "mimetype late", .rule = BY_CONTAINER_EPUB_MIMETYPE_POSITION, .members = {{.name = "a", .bytes = "A"}, MIMETYPE}},
    {.title = "mimetype extra",
     .rule = BY_CONTAINER_EPUB_MIMETYPE_EXTRA,
     .members = {{.name = "mimetype", .bytes = "application/epub+zip", .extra = "xxxx"}}},
    {.title = "mimetype line",
     .rule = BY_CONTAINER_EPUB_MIMETYPE_CONTENT,
     .members = {{.name = "mimetype", .bytes = "application/epub+zip\n"}}},
    {.title = "mimetype compressed",
     .rule = BY_CONTAINER_EPUB_MIMETYPE_COMPRESSED,
     .members = {{.name = "mimetype", .bytes = "application/epub+zip", .method = 8}}},
};

static void check_recipe(bench *it, const recipe *each)
{
  by_artifacts members = {0};
  by_buffer out = cook(each);
  bench_reset(it);
  by_check_mimetype(by_buffer_span(&out), &it->findings);
  const by_status status = bench_unzip(it, by_buffer_span(&out), &members);
  const bool expected = each->rule == BY_CONTAINER_RULES
                            ? status == BY_OK && it->findings.first == NULL
                            : it->findings.errors != 0 && bench_count(it, &by_container_rules[each->rule]) == 1;
  if (!expected) {
    fail_msg("%s: status %d, first finding %s", each->title, (int)status,
             it->findings.first == NULL ? "none" : it->findings.first->rule->id);
  }
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

static void no_zip_at_all(void **state)
{
  (void)state;
  static const char *const TEXTS[] = {"", "hello", "PK\003\004", "PK\005\006 and some more bytes here"};
  bench it = bench_open();
  for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0]; i++) {
    by_artifacts members = {0};
    bench_reset(&it);
    by_check_mimetype(by_span_of(TEXTS[i]), &it.findings);
    assert_int_equal(bench_unzip(&it, by_span_of(TEXTS[i]), &members), BY_REFUSED);
    assert_int_equal(bench_count(&it, &by_container_rules[BY_CONTAINER_EPUB_ZIP_UNREADABLE]), 1);
  }
  bench_close(&it);
}

int by_pack_zip_fault_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_recipe_raises_its_rule),
      cmocka_unit_test(no_zip_at_all),
  };
  return cmocka_run_group_tests_name("pack/zip faults", tests, NULL, NULL);
}
