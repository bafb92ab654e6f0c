/* SPDX-License-Identifier: BSD-2-Clause */
/* The BagIt conformance suite (folders of bags, by version and verdict), where it is at hand. What its folders call valid must be clean of
 * errors, what they call invalid must be refused on every platform; the cases that end otherwise are listed here. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/bag.h"
#include "tests.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { PATHS_MOST = 256, PATH_MOST = 1024 };

/* Paths still to be looked at; folders put their children on it. */
typedef struct paths {
  char items[PATHS_MOST][PATH_MOST];
  size_t count;
} paths;

typedef struct verdict {
  const char *folder;
  bool refused;
  bool warned;
} verdict;

static const verdict VERDICTS[] = {
    {"valid", false, false}, {"invalid", true, false}, {"linux-only", true, false}, {"windows-only", true, false}, {"warning", false, true},
};

/* Refused although the folder says otherwise: the payload of the two lacks the very file that their manifest lists. */
static const char *const REFUSED[] = {
    "special-system-files",
    "duplicate-file-with-different-case",
};

static void add_children(paths *to, const char *folder)
{
  DIR *from = opendir(folder);
  assert_non_null(from);
  for (const struct dirent *each = readdir(from); each != NULL; each = readdir(from)) {
    if (strcmp(each->d_name, ".") != 0 && strcmp(each->d_name, "..") != 0) {
      assert_true(to->count < PATHS_MOST);
      assert_true(snprintf(to->items[to->count++], PATH_MOST, "%s/%s", folder, each->d_name) < PATH_MOST);
    }
  }
  assert_int_equal(closedir(from), 0);
}

static void feed_file(by_bag_check *check, const char *path, const char *inner)
{
  char chunk[4096];
  size_t size = 0;
  struct stat facts;
  FILE *file = fopen(path, "rb");
  assert_non_null(file);
  assert_int_equal(stat(path, &facts), 0);
  assert_true(by_bag_check_begin(check, by_span_of(inner), (size_t)facts.st_size));
  while ((size = fread(chunk, 1, sizeof chunk, file)) > 0) {
    assert_true(by_bag_check_data(check, (by_span){.at = chunk, .size = size}));
  }
  assert_int_equal(fclose(file), 0);
  assert_true(by_bag_check_end(check));
}

static void feed_folder(by_bag_check *check, const char *bag)
{
  paths *rest = test_calloc(1, sizeof *rest);
  add_children(rest, bag);
  while (rest->count > 0) {
    char path[PATH_MOST];
    struct stat facts;
    memcpy(path, rest->items[--rest->count], sizeof path);
    assert_int_equal(stat(path, &facts), 0);
    const char *inner = path + strlen(bag) + 1;
    if (S_ISDIR(facts.st_mode)) {
      assert_true(by_bag_check_directory(check, by_span_of(inner)));
      add_children(rest, path);
    } else {
      feed_file(check, path, inner);
    }
  }
  test_free(rest);
}

static bool is_refused_anyway(const char *bag)
{
  for (size_t i = 0; i < sizeof REFUSED / sizeof REFUSED[0]; i++) {
    if (by_span_ends(by_span_of(bag), by_span_of(REFUSED[i]))) {
      return true;
    }
  }
  return false;
}

static bool judge_bag(by_digester *digester, const char *bag, const verdict *expected)
{
  by_arena *arena = by_arena_new((size_t)1 << 24);
  by_findings findings = {.arena = arena};
  by_bag_check *check = by_bag_check_new(digester, arena, &findings, false);
  assert_non_null(check);
  feed_folder(check, bag);
  const bool refused = by_bag_check_finish(check) == BY_REFUSED;
  const bool right = refused == (expected->refused || is_refused_anyway(bag)) && (!expected->warned || findings.warnings != 0 || refused);
  for (const by_finding *each = findings.first; each != NULL && !right; each = each->next) {
    print_error("  %s: %.*s [%.*s] [%.*s]\n", each->rule->id, (int)each->place.member.size, each->place.member.at,
                (int)each->details[0].size, each->details[0].at, (int)each->details[1].size, each->details[1].at);
  }
  by_arena_free(arena);
  return right;
}

static const verdict *verdict_of(const char *folder)
{
  for (size_t i = 0; i < sizeof VERDICTS / sizeof VERDICTS[0]; i++) {
    if (by_span_ends(by_span_of(folder), by_span_of(VERDICTS[i].folder)) &&
        folder[strlen(folder) - strlen(VERDICTS[i].folder) - 1] == '/') {
      return &VERDICTS[i];
    }
  }
  return NULL;
}

static void judge_folder(by_digester *digester, const char *folder, size_t *count)
{
  const verdict *expected = verdict_of(folder);
  if (expected == NULL) {
    return;
  }
  paths *bags = test_calloc(1, sizeof *bags);
  add_children(bags, folder);
  for (size_t i = 0; i < bags->count; i++) {
    struct stat facts;
    if (stat(bags->items[i], &facts) != 0 || !S_ISDIR(facts.st_mode)) {
      continue;
    }
    *count += 1;
    if (!judge_bag(digester, bags->items[i], expected)) {
      fail_msg("%s: not as its folder says", bags->items[i]);
    }
  }
  test_free(bags);
}

static void suite_agrees(void **state)
{
  (void)state;
  static const char *const VERSIONS[] = {"v0.93", "v0.94", "v0.95", "v0.96", "v0.97", "v1.0"};
  const char *shared = getenv("BAYEGAN_SHARED");
  char root[PATH_MOST];
  struct stat facts;
  size_t count = 0;
  (void)snprintf(root, sizeof root, "%s/suites/bagit-conformance-suite", shared == NULL ? "" : shared);
  if (shared == NULL || stat(root, &facts) != 0) {
    print_message("the BagIt conformance suite is not at hand\n");
    skip();
    return;
  }
  by_digester *digester = by_digester_new();
  for (size_t i = 0; i < sizeof VERSIONS / sizeof VERSIONS[0]; i++) {
    char version[PATH_MOST + 8];
    paths *folders = test_calloc(1, sizeof *folders);
    (void)snprintf(version, sizeof version, "%s/%s", root, VERSIONS[i]);
    add_children(folders, version);
    for (size_t j = 0; j < folders->count; j++) {
      judge_folder(digester, folders->items[j], &count);
    }
    test_free(folders);
  }
  by_digester_free(digester);
  print_message("%zu bags\n", count);
}

int by_check_bag_suite_tests(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(suite_agrees)};
  return cmocka_run_group_tests_name("check/bag suite", tests, NULL, NULL);
}
