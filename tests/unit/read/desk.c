/* SPDX-License-Identifier: BSD-2-Clause */
/* Set up and tear down, and reading without ceremony. */
#include "desk.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

enum { ARENA_BYTES = 1 << 24 };

int desk_set_up(void **state)
{
  desk *work = calloc(1, sizeof *work);
  if (work == NULL) {
    return 1;
  }
  work->arena = by_arena_new(ARENA_BYTES);
  *state = work;
  return work->arena == NULL;
}

int desk_tear_down(void **state)
{
  desk *work = *state;
  by_arena_free(work->arena);
  free(work);
  return 0;
}

void desk_read_bytes(desk *work, by_span bytes, const char *name)
{
  by_arena_reset(work->arena);
  work->findings = (by_findings){.arena = work->arena};
  assert_int_equal(by_text_open_as(bytes, (by_span){0}, work->arena, &work->findings, &work->text), BY_OK);
  assert_int_equal(by_read_issue_as(&work->text, &(by_known){.name = by_span_of(name)}, work->arena, &work->issue, &work->record), BY_OK);
}

void desk_read(desk *work, const char *text)
{
  desk_read_bytes(work, by_span_of(text), "issue.txt");
}

by_span desk_bytes(const desk *work, size_t offset, size_t size)
{
  return by_span_slice(work->text.bytes, offset, size);
}

void desk_assert_value(const by_value *value, const char *text, by_state state, const char *rule)
{
  assert_true(by_span_is(value->text, text));
  assert_int_equal(value->state, state);
  assert_true(by_span_is(value->rule, rule));
}
