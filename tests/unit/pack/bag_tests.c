/* SPDX-License-Identifier: BSD-2-Clause */
/* The bag of one issue: order, texts and digests. */
#include "bench.h"
#include "pack/bag.h"
#include "tests.h"

static by_artifact hashed(by_digester *digester, const char *path, const char *text)
{
  by_artifact part = part_of(path, text);
  assert_true(by_digester_compute(digester, BY_SHA512, part.bytes, &part.sha512));
  return part;
}

static by_bag_info sample_info(const by_artifacts *tags, const by_artifacts *payload)
{
  return (by_bag_info){.id = by_span_of("anternasional-232"),
                       .title = by_span_of("one\ntitle"),
                       .date = "2026-11-23",
                       .version = "0.1.0",
                       .payload = payload,
                       .tags = tags};
}

static by_status assemble(bench *it, by_digester *digester, by_artifacts *bag)
{
  by_artifact tag = hashed(digester, "metadata/metadata.csv", "filename\n");
  by_artifact room[] = {hashed(digester, "data/z.txt", "four"), hashed(digester, "data/a.txt", ""), hashed(digester, "data/a-b.txt", "x")};
  const by_artifacts tags = {.items = &tag, .count = 1, .capacity = 1};
  const by_artifacts payload = {.items = room, .count = 3, .capacity = 3};
  const by_bag_info info = sample_info(&tags, &payload);
  return by_bag_assemble(&info, digester, it->arena, bag);
}

static void order_of_members(void **state)
{
  (void)state;
  static const char *const PATHS[] = {
      "bagit.txt",    "bag-info.txt", "manifest-sha512.txt", "tagmanifest-sha512.txt", "metadata/metadata.csv",
      "data/a-b.txt", "data/a.txt",   "data/z.txt"};
  bench it = bench_open();
  by_digester *digester = by_digester_new();
  by_artifacts bag = {0};
  assert_int_equal(assemble(&it, digester, &bag), BY_OK);
  assert_int_equal(bag.count, 8);
  for (size_t i = 0; i < bag.count; i++) {
    by_digest digest = {0};
    assert_true(by_span_is(bag.items[i].path, PATHS[i]));
    assert_true(by_digester_compute(digester, BY_SHA512, bag.items[i].bytes, &digest));
    assert_true(by_digest_equal(&digest, &bag.items[i].sha512));
  }
  by_digester_free(digester);
  bench_close(&it);
}

static void texts_of_tag_files(void **state)
{
  (void)state;
  static const char EMPTY[] =
      "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a5383"
      "27af927da3e  data/a.txt\n";
  bench it = bench_open();
  by_digester *digester = by_digester_new();
  by_artifacts bag = {0};
  assert_int_equal(assemble(&it, digester, &bag), BY_OK);
  assert_true(by_span_is(bag.items[0].bytes, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
  assert_true(by_span_is(bag.items[1].bytes,
                         "External-Identifier: anternasional-232\nExternal-Description: one title\n"
                         "Bagging-Date: 2026-11-23\nPayload-Oxum: 5.3\n"
                         "BagIt-Profile-Identifier: urn:uuid:2da8d9eb-554f-5667-b788-14c023c8e94f\nBag-Software-Agent: bayegan 0.1.0\n"));
  const by_span manifest = bag.items[2].bytes;
  assert_true(by_span_equal(by_span_slice(manifest, 128 + 2 + sizeof "data/a-b.txt", sizeof EMPTY - 1), by_span_of(EMPTY)));
  const by_span tags = bag.items[3].bytes;
  const size_t first = by_span_find(tags, by_span_of("  bag-info.txt\n"));
  const size_t second = by_span_find(tags, by_span_of("  bagit.txt\n"));
  const size_t third = by_span_find(tags, by_span_of("  manifest-sha512.txt\n"));
  const size_t fourth = by_span_find(tags, by_span_of("  metadata/metadata.csv\n"));
  assert_true(first < second && second < third && third < fourth && fourth != BY_NOWHERE);
  by_digester_free(digester);
  bench_close(&it);
}

static void refuses_what_is_no_payload(void **state)
{
  (void)state;
  bench it = bench_open();
  by_digester *digester = by_digester_new();
  by_artifact rooms[] = {hashed(digester, "a.txt", "x"), part_of("data/a.txt", "x"), hashed(digester, "data/../a", "x")};
  const by_artifacts none = {.items = rooms, .count = 0, .capacity = 0};
  for (size_t i = 0; i < sizeof rooms / sizeof rooms[0]; i++) {
    by_artifacts bag = {0};
    const by_artifacts payload = {.items = &rooms[i], .count = 1, .capacity = 1};
    const by_bag_info info = sample_info(&none, &payload);
    assert_int_equal(by_bag_assemble(&info, digester, it.arena, &bag), BY_INTERNAL);
  }
  by_digester_free(digester);
  bench_close(&it);
}

static void short_memory_fails(void **state)
{
  (void)state;
  by_digester *digester = by_digester_new();
  for (size_t ceiling = 0; ceiling < 4096; ceiling += 256) {
    bench it = {.arena = by_arena_new(ceiling)};
    by_artifacts bag = {0};
    const by_status status = assemble(&it, digester, &bag);
    assert_true(status == BY_ENVIRONMENT || (status == BY_OK && bag.count == 8));
    bench_close(&it);
  }
  by_digester_free(digester);
}

int by_pack_bag_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(order_of_members),
      cmocka_unit_test(texts_of_tag_files),
      cmocka_unit_test(refuses_what_is_no_payload),
      cmocka_unit_test(short_memory_fails),
  };
  return cmocka_run_group_tests_name("pack/bag", tests, NULL, NULL);
}
