/* SPDX-License-Identifier: BSD-2-Clause */
/* A value of the record with its provenance: where it was read, by which rule, how sure, who confirmed it. */
#ifndef BY_MODEL_VALUE_H
#define BY_MODEL_VALUE_H

#include "base/annotate.h"
#include "base/finding.h"

/* In rising order of trust. */
typedef enum by_state {
  BY_UNKNOWN,      /* nothing was found: a right answer */
  BY_CONFLICT,     /* witnesses disagree */
  BY_PROPOSED,     /* recognised by a rule, not more */
  BY_CORROBORATED, /* confidence 90 or more, and two independent witnesses */
  BY_CONFIRMED,    /* an archivist said so */
  BY_STATES
} by_state;

/* "unknown", "conflict", "proposed", "corroborated", "confirmed". */
const char *by_state_name(by_state state);
bool by_state_named(by_span name, by_state *state) BY_MUST_USE BY_NONNULL;

/* Where a value stands in the source text. */
typedef struct by_evidence {
  size_t offset;    /* bytes from the start of by_text.bytes */
  size_t size;      /* bytes; 0: the value is not in the text */
  size_t character; /* code points from 0 (RFC 5147) */
  size_t characters;
  size_t line;   /* from 1 */
  size_t column; /* code points from 1 */
} by_evidence;

/* The cell of a spreadsheet that an archivist gave a value in. */
typedef struct by_cell {
  by_span sheet;   /* file name without folders */
  by_span address; /* C7 */
  by_place place;  /* line 0: known only from a record that names the cell */
  by_span line;    /* the line that holds it, for display */
} by_cell;

typedef struct by_value {
  by_span text; /* normal form: ASCII digits in numbers, EDTF in dates; empty where unknown */
  by_span raw;  /* as printed in the source, or as the archivist gave it; may be empty */
  by_state state;
  by_span rule;        /* id of the recognising rule; empty where supplied */
  unsigned confidence; /* 0 to 100 */
  by_evidence at;
  by_span confirmed_by;          /* who confirmed; empty below BY_CONFIRMED */
  size_t record_line;            /* line of the record document it was read from; 0: of none */
  const by_cell *cell;           /* the cell it was given in; NULL: in none */
  const struct by_value *beaten; /* machine values that lost against this one */
} by_value;

/* Whether the value may stand as fact: corroborated or better, or proposed and the user accepts proposals. Conflict never. */
bool by_value_is_usable(const by_value *value, bool accept_proposed) BY_NONNULL;

#endif
