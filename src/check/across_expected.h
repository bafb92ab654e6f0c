/* SPDX-License-Identifier: BSD-2-Clause */
/* What the record of a package has for a fact. Private to the files that compare the documents of a package. */
#ifndef BY_CHECK_ACROSS_EXPECTED_H
#define BY_CHECK_ACROSS_EXPECTED_H

#include "check/across.h"

enum { BY_EXPECTED_MOST = 4096, BY_EXPECTED_ROOM = 80 };

typedef struct by_expected {
  by_span values[BY_EXPECTED_MOST];
  bool sure[BY_EXPECTED_MOST]; /* confirmed or corroborated */
  size_t count;
  char room[BY_EXPECTED_ROOM]; /* for the digits of a digest */
} by_expected;

/* What the record has for the fact of a statement, and of the article or name that it is about; where it has none such, of all. */
void by_expect(const by_record *record, const by_statement *statement, by_expected *all) BY_NONNULL;
/* Whether the folded text is what the other becomes where runs of blanks become one space. */
bool by_is_folded(by_span folded, by_span text) BY_MUST_USE;

#endif
