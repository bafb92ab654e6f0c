/* SPDX-License-Identifier: BSD-2-Clause */
/* Lists of names: "X, Y and Z". */
#ifndef BY_READ_NAME_LIST_H
#define BY_READ_NAME_LIST_H

#include "read/agents.h"

/* The work on one line. */
typedef struct by_name_work {
  const by_shadow *line;
  const by_name_context *context;
  bool placed; /* a place that articles are signed from precedes the name */
  bool dated;  /* and a date, behind the place */
  by_found_names *found;
} by_name_work;

/* How a name came to be looked for. */
typedef struct by_name_evidence {
  by_role role;
  by_recogniser rule;
  bool told;    /* a cue or a place announces it */
  size_t least; /* words */
} by_name_evidence;

/* Adds a name, where there is room. */
void by_name_add(by_name_work *work, by_span name, const by_name_evidence *given) BY_NONNULL;
/* Takes the names that the text begins with, if the first of them is believed. */
void by_names_take(by_name_work *work, by_span text, const by_name_evidence *given) BY_NONNULL;

#endif
