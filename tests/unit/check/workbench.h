/* SPDX-License-Identifier: BSD-2-Clause */
/* What tests of documents stand on: grammars, which are compiled once, an arena and findings. */
#ifndef BY_TESTS_CHECK_WORKBENCH_H
#define BY_TESTS_CHECK_WORKBENCH_H

#include "check/schema.h"

typedef struct workbench {
  by_schemas *schemas;
  by_arena *arena;
  by_findings findings;
} workbench;

/* As the group fixtures of cmocka have it: *state is the workbench. */
int workbench_set_up(void **state);
int workbench_tear_down(void **state);

#endif
