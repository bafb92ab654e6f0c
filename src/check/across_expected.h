/* SPDX-License-Identifier: BSD-2-Clause */
/* What the record of a package has for a fact. Private to the files that compare the documents of a package. */
#ifndef BY_CHECK_ACROSS_EXPECTED_H
#define BY_CHECK_ACROSS_EXPECTED_H

#include "check/across.h"

enum { BY_EXPECTED_ROOM = 80 };

typedef struct by_expected_value {
  by_span text;
  bool sure; /* confirmed or corroborated */
} by_expected_value;

typedef struct by_expected {
  by_expected_value *values; /* with room for whatever the record may have for one fact */
  size_t count;
  char room[BY_EXPECTED_ROOM]; /* for the digits of a digest */
} by_expected;

/* NULL where memory is short. */
by_expected *by_expected_new(const by_record *record, by_arena *arena) BY_MUST_USE BY_NONNULL;
/* What the record has for the fact of a statement, and of the article or name that it is about; where it has none such, of all. */
void by_expect(const by_record *record, const by_statement *statement, by_expected *all) BY_NONNULL;
/* Whether the folded text is what the other becomes where runs of blanks become one space. */
bool by_is_folded(by_span folded, by_span text) BY_MUST_USE;

#endif
