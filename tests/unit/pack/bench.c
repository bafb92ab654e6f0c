/* SPDX-License-Identifier: BSD-2-Clause */
/* The common ground of the tests of src/pack/. */
#include "bench.h"

#include "pack/unzip.h"

bench bench_open(void)
{
  bench it = {.arena = by_arena_new((size_t)1 << 28)};
  assert_non_null(it.arena);
  it.findings.arena = it.arena;
  return it;
}

void bench_close(bench *it)
{
  by_arena_free(it->arena);
}

void bench_reset(bench *it)
{
  by_arena_reset(it->arena);
  it->findings = (by_findings){.arena = it->arena};
}

size_t bench_count(const bench *it, const by_rule *rule)
{
  size_t count = 0;
  for (const by_finding *each = it->findings.first; each != NULL; each = each->next) {
    count += each->rule == rule;
  }
  return count;
}

static bool note_begin(void *context, by_span path, size_t size)
{
  (void)size;
  by_buffer_add(context, path);
  by_buffer_add_byte(context, '=');
  return true;
}

static bool note_data(void *context, by_span bytes)
{
  by_buffer_add(context, bytes);
  return true;
}

static bool note_end(void *context)
{
  by_buffer_add_byte(context, ';');
  return true;
}

static bool note_directory(void *context, by_span path)
{
  by_buffer_add(context, path);
  by_buffer_add_text(context, "/;");
  return true;
}

by_member_sink bench_sink(by_buffer *seen)
{
  return (by_member_sink){.context = seen, .begin = note_begin, .data = note_data, .end = note_end, .directory = note_directory};
}

by_status bench_unzip(bench *it, by_span bytes, by_artifacts *members)
{
  by_unzip *zip = NULL;
  const by_unzip_demands demands = {.arena = it->arena, .findings = &it->findings, .most = SIZE_MAX};
  by_status status = by_unzip_open(bytes, &demands, &zip);
  by_holdings holdings = {.count = 0};
  if (zip != NULL) {
    holdings = by_unzip_holdings(zip);
  }
  *members = (by_artifacts){.items = by_arena_take(it->arena, holdings.count, sizeof(by_artifact)), .capacity = holdings.count};
  for (size_t i = 0; i < holdings.count; i++) {
    by_artifact member = {.path = holdings.items[i].path};
    by_span plain = {0};
    status = by_status_worse(status, holdings.read(holdings.context, i, true, &plain));
    assert_true(by_arena_copy(it->arena, plain, &member.bytes) && by_artifacts_add(members, member));
  }
  by_unzip_close(zip);
  return status;
}

void bench_expect(const bench *it, const char *title, size_t rule, const char *wanted, by_status status, const by_buffer *seen)
{
  bool expected = false;
  if (rule == BY_CONTAINER_RULES) {
    expected = status == BY_OK && it->findings.first == NULL && (wanted == NULL || by_span_is(by_buffer_span(seen), wanted));
  } else {
    const by_status told = rule == BY_CONTAINER_EPUB_ZIP_FORM ? BY_OK : BY_REFUSED; /* a form is only a finding */
    expected = status == told && bench_count(it, &by_container_rules[rule]) == 1;
  }
  if (!expected) {
    fail_msg("%s: status %d, first finding %s, seen %s", title, (int)status,
             it->findings.first == NULL ? "none" : it->findings.first->rule->id, seen->at == NULL ? "nothing" : seen->at);
  }
}

by_artifact part_of(const char *path, const char *text)
{
  return (by_artifact){.path = by_span_of(path), .bytes = by_span_of(text)};
}

char *copy_of(by_span bytes)
{
  char *copy = test_malloc(bytes.size + 1);
  assert_non_null(copy);
  memcpy(copy, bytes.at, bytes.size);
  copy[bytes.size] = '\0';
  return copy;
}

void put_number(char *at, uint32_t number, size_t size)
{
  for (size_t i = 0; i < size; i++) {
    at[i] = (char)(unsigned char)(number & 0xff);
    number >>= 8;
  }
}
