/* SPDX-License-Identifier: BSD-2-Clause */
/* Grammars, an arena and findings for a group of tests. */
#include "workbench.h"

#include <stdlib.h>

int workbench_set_up(void **state)
{
  workbench *made = calloc(1, sizeof *made);
  if (made == NULL) {
    return 1;
  }
  made->schemas = by_schemas_new();
  made->arena = by_arena_new(1 << 24);
  *state = made;
  return made->schemas == NULL || made->arena == NULL;
}

int workbench_tear_down(void **state)
{
  workbench *made = *state;
  by_schemas_free(made->schemas);
  by_arena_free(made->arena);
  free(made);
  return 0;
}
