/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of the states, and when a value counts as fact. */
#include "model/value.h"

static const char *const STATES[] = {
    [BY_UNKNOWN] = "unknown",           [BY_CONFLICT] = "conflict",   [BY_PROPOSED] = "proposed",
    [BY_CORROBORATED] = "corroborated", [BY_CONFIRMED] = "confirmed",
};
_Static_assert(sizeof STATES / sizeof STATES[0] == BY_STATES, "a name for each state");

const char *by_state_name(by_state state)
{
  return STATES[state];
}

bool by_state_named(by_span name, by_state *state)
{
  for (size_t i = 0; i < BY_STATES; i++) {
    if (by_span_is(name, STATES[i])) {
      *state = (by_state)i;
      return true;
    }
  }
  return false;
}

bool by_value_is_usable(const by_value *value, bool accept_proposed)
{
  return value->state >= BY_CORROBORATED || (accept_proposed && value->state == BY_PROPOSED);
}
