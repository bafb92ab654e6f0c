/* SPDX-License-Identifier: BSD-2-Clause */
/* A desk for tests of reading: an arena, and one text that was read on it. */
#ifndef BY_TESTS_READ_DESK_H
#define BY_TESTS_READ_DESK_H

#include "read/read.h"

typedef struct desk {
  by_arena *arena;
  by_findings findings;
  by_text text;
  by_issue issue;
  by_record record;
} desk;

/* For cmocka: *state is a desk. */
int desk_set_up(void **state);
int desk_tear_down(void **state);
/* Reads the bytes as a file of this name; fails the test where that does not work. */
void desk_read_bytes(desk *work, by_span bytes, const char *name);
void desk_read(desk *work, const char *text);
/* The bytes that a block or a run takes. */
by_span desk_bytes(const desk *work, size_t offset, size_t size);
void desk_assert_value(const by_value *value, const char *text, by_state state, const char *rule);

#endif
