/* SPDX-License-Identifier: BSD-2-Clause */
/* Feeding a bag: roots, empty payloads, manifests that nobody announced, tag files that are too large, memory that ends. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/rules_bag.h"
#include "base/rules_container.h"
#include "check/bag.h"
#include "tests.h"

#include <stdio.h>

static const char DECLARATION[] = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
/* Of the empty text. */
static const char MD5_EMPTY[] = "d41d8cd98f00b204e9800998ecf8427e";

typedef struct table {
  by_digester *digester;
  by_arena *arena;
  by_findings findings;
  by_bag_check *check;
} table;

static table lay(void)
{
  table it = {.digester = by_digester_new(), .arena = by_arena_new((size_t)1 << 24)};
  assert_non_null(it.digester);
  assert_non_null(it.arena);
  it.findings.arena = it.arena;
  return it;
}

static void begin(table *it, bool rooted)
{
  it->check = by_bag_check_new(it->digester, it->arena, &it->findings, rooted);
  assert_non_null(it->check);
}

static void clear_away(table *it)
{
  by_arena_free(it->arena);
  by_digester_free(it->digester);
}

static void serve(table *it, const char *path, const char *text)
{
  assert_true(by_bag_check_begin(it->check, by_span_of(path), strlen(text)));
  assert_true(by_bag_check_data(it->check, by_span_of(text)));
  assert_true(by_bag_check_end(it->check));
}

static size_t count_of(const table *it, const by_rule *rule)
{
  size_t count = 0;
  for (const by_finding *each = it->findings.first; each != NULL; each = each->next) {
    count += each->rule == rule;
  }
  return count;
}

static void two_roots(void **state)
{
  (void)state;
  static const char *const STRAYS[] = {"b/data/a.txt", "notes.txt"};
  for (size_t i = 0; i < sizeof STRAYS / sizeof STRAYS[0]; i++) {
    table it = lay();
    begin(&it, true);
    serve(&it, "a/bagit.txt", DECLARATION);
    serve(&it, STRAYS[i], "x");
    assert_int_equal(by_bag_check_finish(it.check), BY_REFUSED);
    assert_int_equal(count_of(&it, &by_container_rules[BY_CONTAINER_MULTIPLE_ROOTS]), 1);
    clear_away(&it);
  }
}

static void empty_payload(void **state)
{
  (void)state;
  for (unsigned with = 0; with < 2; with++) {
    table it = lay();
    begin(&it, true);
    serve(&it, "a/bagit.txt", DECLARATION);
    serve(&it, "a/manifest-sha512.txt", "");
    if (with != 0) {
      assert_true(by_bag_check_directory(it.check, by_span_of("a")));
      assert_true(by_bag_check_directory(it.check, by_span_of("a/data")));
    }
    assert_int_equal(by_bag_check_finish(it.check), with != 0 ? BY_OK : BY_REFUSED);
    assert_int_equal(count_of(&it, &by_bag_rules[BY_BAG_PAYLOAD_MISSING]), 1 - with);
    clear_away(&it);
  }
}

/* A tag manifest before the payload announces sha512 alone; a manifest of another algorithm behind it cannot be checked any more. */
static void unannounced_manifest(void **state)
{
  (void)state;
  char line[80];
  table it = lay();
  begin(&it, false);
  serve(&it, "bagit.txt", DECLARATION);
  serve(&it, "tagmanifest-sha512.txt", "");
  serve(&it, "data/a.txt", "");
  memcpy(line, MD5_EMPTY, sizeof MD5_EMPTY - 1);
  memcpy(line + sizeof MD5_EMPTY - 1, "  data/a.txt\n", sizeof "  data/a.txt\n");
  serve(&it, "manifest-md5.txt", line);
  assert_int_equal(by_bag_check_finish(it.check), BY_REFUSED);
  assert_int_equal(count_of(&it, &by_bag_rules[BY_BAG_DIGEST_UNCHECKED]), 1);
  assert_int_equal(count_of(&it, &by_bag_rules[BY_BAG_TAGMANIFEST_INCOMPLETE]), 1);
  assert_int_equal(count_of(&it, &by_bag_rules[BY_BAG_DIGEST_MISMATCH]), 0);
  clear_away(&it);
}

/* Without digests a file is known by its size alone, and the finding says so; the bytes of a manifest are still wanted. */
static void spared_digests(void **state)
{
  (void)state;
  char line[80];
  table it = lay();
  begin(&it, false);
  by_bag_check_spare_digests(it.check);
  memcpy(line, MD5_EMPTY, sizeof MD5_EMPTY - 1);
  memcpy(line + sizeof MD5_EMPTY - 1, "  data/a.txt\n", sizeof "  data/a.txt\n");
  serve(&it, "bagit.txt", DECLARATION);
  serve(&it, "manifest-md5.txt", line);
  assert_true(by_bag_check_begin(it.check, by_span_of("bag-info.txt"), 20));
  assert_false(by_bag_check_passes(it.check));
  assert_true(by_bag_check_data(it.check, by_span_of("Payload-Oxum: 77.1\n")));
  assert_true(by_bag_check_end(it.check));
  assert_true(by_bag_check_begin(it.check, by_span_of("data/a.txt"), 77));
  assert_true(by_bag_check_passes(it.check));
  assert_true(by_bag_check_end(it.check));
  assert_int_equal(by_bag_check_finish(it.check), BY_OK);
  assert_int_equal(count_of(&it, &by_bag_rules[BY_BAG_FIXITY_UNCHECKED]), 1);
  clear_away(&it);
}

static void large_tag_file(void **state)
{
  (void)state;
  table it = lay();
  begin(&it, false);
  assert_true(by_bag_check_begin(it.check, by_span_of("bag-info.txt"), (size_t)1 << 40));
  assert_true(by_bag_check_data(it.check, by_span_of("x")));
  assert_true(by_bag_check_end(it.check));
  assert_int_equal(by_bag_check_finish(it.check), BY_REFUSED);
  assert_int_equal(count_of(&it, &by_container_rules[BY_CONTAINER_LIMIT]), 1);
  clear_away(&it);
}

static void more_bytes_than_announced(void **state)
{
  (void)state;
  table it = lay();
  begin(&it, false);
  assert_true(by_bag_check_begin(it.check, by_span_of("bagit.txt"), 3));
  assert_true(by_bag_check_data(it.check, by_span_of("Bag")));
  assert_false(by_bag_check_data(it.check, by_span_of("I")));
  clear_away(&it);
}

/* A manifest in UTF-16, with its mark or without, in pieces of odd sizes. */
static void wide_manifest(void **state)
{
  (void)state;
  for (size_t marked = 0; marked < 2; marked++) {
    char wide[160] = "\xfe\xff";
    size_t size = 2 * marked;
    const by_span parts[] = {by_span_of(MD5_EMPTY), by_span_of("  data/a.txt\n")};
    for (size_t i = 0; i < 2; i++) {
      for (size_t j = 0; j < parts[i].size; j++) {
        wide[size++] = '\0';
        wide[size++] = parts[i].at[j];
      }
    }
    table it = lay();
    begin(&it, false);
    serve(&it, "bagit.txt", "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-16\n");
    serve(&it, "data/a.txt", "");
    assert_true(by_bag_check_begin(it.check, by_span_of("manifest-md5.txt"), size));
    assert_true(by_bag_check_data(it.check, (by_span){.at = wide, .size = 7}));
    assert_true(by_bag_check_data(it.check, (by_span){.at = wide + 7, .size = size - 7}));
    assert_true(by_bag_check_end(it.check));
    assert_int_equal(by_bag_check_finish(it.check), BY_OK);
    assert_true(by_bag_check_summary(it.check).used[BY_MD5]);
    clear_away(&it);
  }
}

/* Said to be in UTF-16, and in ASCII. */
static void narrow_manifest(void **state)
{
  (void)state;
  table it = lay();
  begin(&it, false);
  serve(&it, "bagit.txt", "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-16\n");
  serve(&it, "data/a.txt", "");
  serve(&it, "manifest-md5.txt", "d41d8cd98f00b204e9800998ecf8427e  data/a.txt\n");
  assert_int_equal(by_bag_check_finish(it.check), BY_REFUSED);
  assert_int_equal(count_of(&it, &by_bag_rules[BY_BAG_TAG_ENCODING]), 1);
  assert_int_equal(count_of(&it, &by_bag_rules[BY_BAG_FILE_UNEXPECTED]), 1);
  clear_away(&it);
}

/* However a manifest is cut into pieces, its lines are the same. */
static void manifest_in_pieces(void **state)
{
  (void)state;
  char text[160];
  for (size_t piece = 1; piece < 40; piece++) {
    table it = lay();
    begin(&it, false);
    serve(&it, "bagit.txt", DECLARATION);
    serve(&it, "data/a.txt", "");
    serve(&it, "data/ab.txt", "");
    const int size = snprintf(text, sizeof text, "%s  data/a.txt\r\n%s\t data/ab.txt\r\nbad", MD5_EMPTY, MD5_EMPTY);
    assert_true(by_bag_check_begin(it.check, by_span_of("manifest-md5.txt"), (size_t)size));
    for (size_t at = 0; at < (size_t)size; at += piece) {
      assert_true(by_bag_check_data(it.check, by_span_slice((by_span){.at = text, .size = (size_t)size}, at, piece)));
    }
    assert_true(by_bag_check_end(it.check));
    assert_int_equal(by_bag_check_finish(it.check), BY_REFUSED);
    assert_int_equal(it.findings.errors, 1);
    assert_int_equal(count_of(&it, &by_bag_rules[BY_BAG_MANIFEST_LINE]), 1);
    assert_int_equal(it.findings.first->place.line, 3);
    clear_away(&it);
  }
}

static void memory_ends(void **state)
{
  (void)state;
  by_digester *digester = by_digester_new();
  bool finished = false;
  for (size_t ceiling = 0; ceiling < 16384 && !finished; ceiling += 64) {
    by_arena *arena = by_arena_new(ceiling);
    by_findings findings = {.arena = arena};
    by_bag_check *check = by_bag_check_new(digester, arena, &findings, false);
    const by_span text = by_span_of(DECLARATION);
    bool fed = check != NULL && by_bag_check_begin(check, by_span_of("bagit.txt"), text.size) && by_bag_check_data(check, text) &&
               by_bag_check_end(check);
    const by_status status = fed ? by_bag_check_finish(check) : BY_ENVIRONMENT;
    assert_true(status == BY_ENVIRONMENT || status == BY_REFUSED);
    finished = status == BY_REFUSED;
    by_arena_free(arena);
  }
  assert_true(finished);
  by_digester_free(digester);
}

int by_check_bag_feed_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(two_roots),          cmocka_unit_test(empty_payload),  cmocka_unit_test(unannounced_manifest),
      cmocka_unit_test(spared_digests),     cmocka_unit_test(large_tag_file), cmocka_unit_test(more_bytes_than_announced),
      cmocka_unit_test(memory_ends),        cmocka_unit_test(wide_manifest),  cmocka_unit_test(narrow_manifest),
      cmocka_unit_test(manifest_in_pieces),
  };
  return cmocka_run_group_tests_name("check/bag feed", tests, NULL, NULL);
}
