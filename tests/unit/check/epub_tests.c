/* SPDX-License-Identifier: BSD-2-Clause */
/* Every rule about an EPUB is raised by one edit of a sound publication, alone, and has a neighbour that is clean. */
#include "base/cursor.h"
#include "base/rules_content.h"
#include "base/rules_epub.h"
#include "check/epub.h"
#include "check/epub_check.h"
#include "check/epub_reference.h"
#include "check/node.h"
#include "epub_edits.h"
#include "epub_fixture.h"
#include "tests.h"
#include "workbench.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

enum { MEMBER_MOST = 1 << 13, MEMBERS_MOST = FIXTURE_MEMBERS + 1 };

static by_span edited(by_arena *arena, const char *text, const edit *change)
{
  const by_span whole = by_span_of(text);
  const by_span from = by_span_of(change->from);
  const size_t at = by_span_find(whole, from);
  assert_int_not_equal(at, BY_NOWHERE);
  by_buffer made = by_buffer_of(MEMBER_MOST);
  by_buffer_add(&made, by_span_slice(whole, 0, at));
  by_buffer_add_text(&made, change->to);
  by_buffer_add(&made, by_span_slice(whole, at + from.size, whole.size));
  by_span copy = {0};
  assert_true(by_arena_copy(arena, by_buffer_span(&made), &copy));
  assert_false(made.failed);
  by_buffer_drop(&made);
  return copy;
}

static by_artifacts members_with(by_arena *arena, const edit *change)
{
  by_artifacts members = {.items = by_arena_take(arena, MEMBERS_MOST, sizeof(by_artifact)), .capacity = MEMBERS_MOST};
  assert_non_null(members.items);
  for (size_t i = 0; i < FIXTURE_MEMBERS; i++) {
    const bool meant = strcmp(FIXTURE[i].path, change->member) == 0;
    by_artifact member = {.path = by_span_of(FIXTURE[i].path), .bytes = by_span_of(FIXTURE[i].text)};
    if (meant && change->from != NULL) {
      member.bytes = edited(arena, FIXTURE[i].text, change);
    }
    assert_true((meant && change->from == NULL) || by_artifacts_add(&members, member));
  }
  if (change->from == NULL && change->to != NULL) {
    assert_true(by_artifacts_add(&members, (by_artifact){.path = by_span_of(change->member), .bytes = by_span_of(change->to)}));
  }
  return members;
}

/* The rules that were raised, each once, in the order of the alphabet. */
static void add_rules(const by_findings *findings, by_buffer *out)
{
  const char *last = "";
  for (;;) {
    const char *next = NULL;
    for (const by_finding *each = findings->first; each != NULL; each = each->next) {
      const bool later = strcmp(each->rule->id, last) > 0;
      next = later && (next == NULL || strcmp(each->rule->id, next) < 0) ? each->rule->id : next;
    }
    if (next == NULL) {
      return;
    }
    by_buffer_add_text(out, out->size == 0 ? "" : " ");
    by_buffer_add_text(out, next);
    last = next;
  }
}

/* An empty list of findings, and the members with the change made. */
static by_holdings started(workbench *bench, const edit *change)
{
  by_arena_reset(bench->arena);
  bench->findings = (by_findings){.arena = bench->arena};
  const by_artifacts members = members_with(bench->arena, change);
  by_holdings holdings = {.count = 0};
  assert_true(by_holdings_of(&members, bench->arena, &holdings));
  return holdings;
}

static void assert_rules(workbench *bench, const edit *change)
{
  char room[MEMBER_MOST];
  by_buffer raised = by_buffer_of(sizeof room - 1);
  add_rules(&bench->findings, &raised);
  memcpy(room, raised.at == NULL ? "" : raised.at, raised.size);
  room[raised.size] = '\0';
  by_buffer_drop(&raised);
  if (strcmp(room, change->rules) != 0) {
    print_error("%s: '%s' -> '%s'\n", change->member, change->from == NULL ? "" : change->from, change->to == NULL ? "" : change->to);
  }
  assert_string_equal(room, change->rules);
  assert_false(bench->findings.failed);
}

/* What stands at a place. */
static by_span text_at(by_span text, const by_place *place)
{
  by_cursor cursor = by_cursor_of(text);
  for (size_t i = 0; i <= text.size; i++) {
    const by_position found = by_cursor_at(&cursor, i);
    if (found.line == place->line && found.column == place->column) {
      return by_span_slice(text, i, SIZE_MAX);
    }
  }
  fail_msg("%zu:%zu is not in the text", place->line, place->column);
  return by_span_of("");
}

/* Whoever opens the member at the place sees what it is about: a tag, a text, or in a style sheet the first letter of a token. */
static void assert_place(const by_holdings *members, const by_finding *finding)
{
  const by_span path = finding->place.member;
  for (size_t i = 0; i < members->count; i++) {
    if (finding->place.line != 0 && by_span_equal(members->items[i].path, path)) {
      by_span bytes = {0};
      assert_int_equal(members->read(members->context, members->items[i].index, true, &bytes), BY_OK);
      const by_span found = text_at(bytes, &finding->place);
      const bool text = by_span_ends(path, by_span_of(".css")) || strncmp(finding->rule->id, "epub-text-", strlen("epub-text-")) == 0;
      assert_true(text ? found.size == 0 || (unsigned char)found.at[0] > ' ' : found.at[0] == '<');
    }
  }
}

static void run_edit(workbench *bench, const edit *change)
{
  const by_holdings members = started(bench, change);
  by_publication publication = {0};
  const by_status opened = by_publication_open(bench->schemas, &members, bench->arena, &bench->findings, &publication);
  const by_status checked = by_check_epub(&publication, NULL, bench->arena, &bench->findings);
  by_publication_close(&publication);
  assert_rules(bench, change);
  for (const by_finding *each = bench->findings.first; each != NULL; each = each->next) {
    assert_place(&members, each);
  }
  assert_int_equal(opened == BY_OK && checked == BY_OK, bench->findings.errors == 0);
}

static void ids_are_told_apart(void **state)
{
  for (size_t i = 0; i < sizeof ID_EDITS / sizeof ID_EDITS[0]; i++) {
    run_edit(*state, &ID_EDITS[i]);
  }
}

static void package_rules_speak_alone(void **state)
{
  for (size_t i = 0; i < sizeof PACKAGE_EDITS / sizeof PACKAGE_EDITS[0]; i++) {
    run_edit(*state, &PACKAGE_EDITS[i]);
  }
}

static void page_rules_speak_alone(void **state)
{
  for (size_t i = 0; i < sizeof PAGE_EDITS / sizeof PAGE_EDITS[0]; i++) {
    run_edit(*state, &PAGE_EDITS[i]);
  }
}

static void style_rules_speak_alone(void **state)
{
  for (size_t i = 0; i < sizeof STYLE_EDITS / sizeof STYLE_EDITS[0]; i++) {
    run_edit(*state, &STYLE_EDITS[i]);
  }
}

static bool is_among(const edit *edits, size_t count, const char *name)
{
  bool raised = false;
  for (size_t i = 0; i < count; i++) {
    raised = raised || by_words_have(by_span_of(edits[i].rules), name);
  }
  return raised;
}

/* Whether some edit raises the rule. */
static bool is_raised(const char *id)
{
  return is_among(PACKAGE_EDITS, sizeof PACKAGE_EDITS / sizeof PACKAGE_EDITS[0], id) ||
         is_among(PAGE_EDITS, sizeof PAGE_EDITS / sizeof PAGE_EDITS[0], id) || is_among(ID_EDITS, sizeof ID_EDITS / sizeof ID_EDITS[0], id);
}

static void every_rule_is_raised(void **state)
{
  (void)state;
  for (size_t i = 0; i < BY_EPUB_RULES; i++) {
    assert_true(is_raised(by_epub_rules[i].id));
  }
  for (size_t i = 0; i < BY_CONTENT_RULES; i++) {
    assert_true(is_raised(by_content_rules[i].id));
  }
}

static void documents_come_in_reading_order(void **state)
{
  static const char *const PATHS[] = {COVER, NAV, ONE, TWO};
  workbench *bench = *state;
  const by_holdings members = started(bench, &PACKAGE_EDITS[0]);
  by_publication publication = {0};
  assert_int_equal(by_publication_open(bench->schemas, &members, bench->arena, &bench->findings, &publication), BY_OK);
  assert_int_equal(publication.spine_count, sizeof PATHS / sizeof PATHS[0]);
  for (size_t i = 0; i < publication.spine_count; i++) {
    assert_true(by_span_is(publication.spine[i]->path, PATHS[i]));
    struct _xmlDoc *document = NULL;
    assert_int_equal(by_publication_document(&publication, publication.spine[i], &document), BY_OK);
    assert_non_null(document);
    by_document_free(document);
    assert_int_equal(publication.spine[i]->position, i + 1);
  }
  assert_true(by_span_is(publication.navigation->path, NAV));
  assert_true(by_span_is(publication.ncx->path, NCX));
  by_publication_close(&publication);
}

static void short_memory_is_told(void **state)
{
  workbench *bench = *state;
  const by_holdings members = started(bench, &PACKAGE_EDITS[0]);
  size_t refused = 0;
  by_status checked = BY_ENVIRONMENT;
  for (size_t ceiling = 0; checked == BY_ENVIRONMENT && ceiling < (1 << 20); ceiling += 256) {
    by_arena *small = by_arena_new(ceiling);
    assert_non_null(small);
    by_publication publication = {0};
    const by_status opened = by_publication_open(bench->schemas, &members, small, &bench->findings, &publication);
    checked = opened == BY_OK ? by_check_epub(&publication, NULL, small, &bench->findings) : opened;
    assert_true(checked == BY_ENVIRONMENT || checked == BY_OK);
    refused += checked == BY_ENVIRONMENT;
    by_publication_close(&publication);
    by_arena_free(small);
  }
  assert_int_equal(checked, BY_OK);
  assert_true(refused > 4);
}

static void words_are_whole(void **state)
{
  (void)state;
  assert_true(by_words_have(by_span_of("toc"), "toc"));
  assert_true(by_words_have(by_span_of(" landmarks\ttoc\n"), "toc"));
  assert_true(by_words_have(by_span_of("aa a"), "a"));
  assert_true(by_words_have(by_span_of("aaa aa"), "aa"));
  assert_false(by_words_have(by_span_of("aa a-b ba"), "a"));
  assert_false(by_words_have(by_span_of("a b"), "a b"));
  assert_false(by_words_have(by_span_of("a"), ""));
  assert_false(by_words_have(by_span_of(""), "a"));
}

int by_check_epub_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(package_rules_speak_alone), cmocka_unit_test(page_rules_speak_alone),
      cmocka_unit_test(style_rules_speak_alone),   cmocka_unit_test(ids_are_told_apart),
      cmocka_unit_test(every_rule_is_raised),      cmocka_unit_test(documents_come_in_reading_order),
      cmocka_unit_test(short_memory_is_told),      cmocka_unit_test(words_are_whole),
  };
  return cmocka_run_group_tests_name("check/epub", tests, workbench_set_up, workbench_tear_down);
}
