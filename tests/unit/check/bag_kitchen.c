/* SPDX-License-Identifier: BSD-2-Clause */
/* A small file system of strings, and the manifests over it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "bag_kitchen.h"

#include <stdio.h>
#include <stdlib.h>

enum { FILES_MOST = 24, PATH_MOST = 200 };

typedef struct file {
  char path[PATH_MOST];
  by_buffer text;
} file;

struct kitchen {
  by_digester *digester;
  by_arena *arena;
  by_findings findings;
  by_bag_summary summary;
  const by_bag_profile *profile;
  by_bag_serialization serialization;
  file files[FILES_MOST];
  size_t count;
};

static const char *const ALGORITHM_NAMES[] = {
    [BY_MD5] = "md5",       [BY_SHA1] = "sha1",     [BY_SHA224] = "sha224",    [BY_SHA256] = "sha256",
    [BY_SHA384] = "sha384", [BY_SHA512] = "sha512", [BY_SHA3_256] = "sha3256", [BY_SHA3_512] = "sha3512",
};
_Static_assert(sizeof ALGORITHM_NAMES / sizeof ALGORITHM_NAMES[0] == BY_ALGORITHMS, "a name for each algorithm");

kitchen *kitchen_open(void)
{
  kitchen *it = test_calloc(1, sizeof *it);
  it->digester = by_digester_new();
  it->arena = by_arena_new((size_t)1 << 26);
  assert_non_null(it->digester);
  assert_non_null(it->arena);
  return it;
}

static void clear(kitchen *it)
{
  for (size_t i = 0; i < it->count; i++) {
    by_buffer_drop(&it->files[i].text);
  }
  it->count = 0;
}

void kitchen_close(kitchen *it)
{
  clear(it);
  by_arena_free(it->arena);
  by_digester_free(it->digester);
  test_free(it);
}

static file *find(kitchen *it, const char *path)
{
  for (size_t i = 0; i < it->count; i++) {
    if (strcmp(it->files[i].path, path) == 0) {
      return &it->files[i];
    }
  }
  return NULL;
}

static by_buffer *file_text(kitchen *it, const char *path)
{
  file *found = find(it, path);
  if (found == NULL) {
    assert_true(it->count < FILES_MOST);
    found = &it->files[it->count++];
    (void)snprintf(found->path, sizeof found->path, "%s", path);
    found->text = by_buffer_of(1 << 20);
  }
  return &found->text;
}

static void set(kitchen *it, const char *path, by_span text)
{
  by_buffer *buffer = file_text(it, path);
  by_buffer_clear(buffer);
  by_buffer_add(buffer, text);
}

static void drop(kitchen *it, const char *path)
{
  file *found = find(it, path);
  if (found == NULL) {
    fail_msg("no file %s to remove", path);
    return;
  }
  by_buffer_drop(&found->text);
  *found = it->files[--it->count];
}

static void replace(kitchen *it, const edit *how)
{
  by_buffer *buffer = file_text(it, how->path);
  by_buffer made = by_buffer_of(1 << 20);
  const by_span whole = by_buffer_span(buffer);
  const by_span from = by_span_of(how->from);
  const size_t at = from.size == 0 ? whole.size : by_span_find(whole, from);
  assert_true(at != BY_NOWHERE);
  by_buffer_add(&made, by_span_slice(whole, 0, at));
  by_buffer_add_text(&made, how->to);
  by_buffer_add(&made, by_span_slice(whole, at + from.size, whole.size));
  by_buffer_drop(buffer);
  *buffer = made;
}

static void apply(kitchen *it, const recipe *from, phase when)
{
  for (size_t i = 0; i < EDITS && from->edits[i].path != NULL; i++) {
    const edit *each = &from->edits[i];
    if (each->when != when) {
      continue;
    }
    if (each->from != NULL) {
      replace(it, each);
    } else if (each->to == NULL) {
      drop(it, each->path);
    } else {
      set(it, each->path, by_span_of(each->to));
    }
  }
}

static int file_order(const void *a, const void *b)
{
  return strcmp(((const file *)a)->path, ((const file *)b)->path);
}

static bool is_listed(const char *path, bool tags)
{
  const bool payload = strncmp(path, "data/", 5) == 0;
  return tags ? !payload && strncmp(path, "tagmanifest-", 12) != 0 : payload;
}

static void write_manifest(kitchen *it, by_algorithm algorithm, bool tags)
{
  char name[64];
  by_buffer text = by_buffer_of(1 << 20);
  qsort(it->files, it->count, sizeof it->files[0], file_order);
  for (size_t i = 0; i < it->count; i++) {
    by_digest digest = {0};
    if (is_listed(it->files[i].path, tags)) {
      assert_true(by_digester_compute(it->digester, algorithm, by_buffer_span(&it->files[i].text), &digest));
      by_digest_add_hex(&digest, &text);
      by_buffer_add_text(&text, "  ");
      by_buffer_add_text(&text, it->files[i].path);
      by_buffer_add_byte(&text, '\n');
    }
  }
  (void)snprintf(name, sizeof name, "%smanifest-%s.txt", tags ? "tag" : "", ALGORITHM_NAMES[algorithm]);
  set(it, name, by_buffer_span(&text));
  by_buffer_drop(&text);
}

static void write_manifests(kitchen *it, const char *algorithms, bool tags)
{
  for (size_t i = 0; i < BY_ALGORITHMS; i++) {
    if (by_span_find(by_span_of(algorithms), by_span_of(ALGORITHM_NAMES[i])) != BY_NOWHERE) {
      write_manifest(it, (by_algorithm)i, tags);
    }
  }
}

void kitchen_cook(kitchen *it, const recipe *from)
{
  const char *algorithms = from->manifest == NULL ? "sha512" : from->manifest;
  clear(it);
  set(it, "bagit.txt", by_span_of("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
  set(it, "bag-info.txt", by_span_of("External-Identifier: x-1\nPayload-Oxum: 6.2\n"));
  set(it, "data/a.txt", by_span_of("one"));
  set(it, "data/b.txt", by_span_of("two"));
  apply(it, from, FILES);
  write_manifests(it, algorithms, false);
  apply(it, from, MANIFEST);
  write_manifests(it, algorithms, true);
  apply(it, from, AFTER);
  qsort(it->files, it->count, sizeof it->files[0], file_order);
}

static void feed(kitchen *it, by_bag_check *check, const file *each, const char *root)
{
  char path[PATH_MOST + 8];
  const by_span bytes = by_buffer_span(&each->text);
  const size_t half = bytes.size / 2;
  (void)it;
  (void)snprintf(path, sizeof path, "%s%s", root, each->path);
  assert_true(by_bag_check_begin(check, by_span_of(path), bytes.size));
  assert_true(by_bag_check_data(check, by_span_slice(bytes, 0, half)));
  assert_true(by_bag_check_data(check, by_span_slice(bytes, half, bytes.size)));
  assert_true(by_bag_check_end(check));
}

void kitchen_demand(kitchen *it, const by_bag_profile *profile, by_bag_serialization serialization)
{
  it->profile = profile;
  it->serialization = serialization;
}

by_status kitchen_check(kitchen *it, bool rooted, bool backward)
{
  by_arena_reset(it->arena);
  it->findings = (by_findings){.arena = it->arena};
  by_bag_check *check = by_bag_check_new(it->digester, it->arena, &it->findings, rooted);
  assert_non_null(check);
  by_bag_check_demand(check, it->profile, it->serialization);
  for (size_t i = 0; i < it->count; i++) {
    feed(it, check, &it->files[backward ? it->count - 1 - i : i], rooted ? "x-1/" : "");
  }
  const by_status status = by_bag_check_finish(check);
  it->summary = by_bag_check_summary(check);
  by_findings_sort(&it->findings);
  return status;
}

const by_findings *kitchen_findings(const kitchen *it)
{
  return &it->findings;
}

by_bag_summary kitchen_summary(const kitchen *it)
{
  return it->summary;
}

bool kitchen_is_expected(const kitchen *it, const recipe *from)
{
  bool met[EXPECTED] = {false};
  size_t expected = 0;
  size_t found = 0;
  for (const by_finding *each = it->findings.first; each != NULL; each = each->next, found++) {
    size_t i = 0;
    while (i < EXPECTED && (met[i] || from->rules[i] == NULL || strcmp(each->rule->id, from->rules[i]) != 0)) {
      i++;
    }
    if (i == EXPECTED) {
      return false;
    }
    met[i] = true;
  }
  while (expected < EXPECTED && from->rules[expected] != NULL) {
    expected++;
  }
  return found == expected;
}
