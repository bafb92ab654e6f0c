/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files that check PREMIS share; nothing outside them includes this. */
#ifndef BY_CHECK_PREMIS_PARTS_H
#define BY_CHECK_PREMIS_PARTS_H

#include "base/rules_premis.h"
#include "check/premis.h"

struct _xmlNode;

typedef struct by_premis_check {
  const by_premis_package *package;
  struct _xmlNode *root;
  by_findings *findings;
  by_place against; /* the other place of what is expected */
  size_t strays;    /* objects of no file */
  bool failed;      /* memory was short, or the digests failed */
} by_premis_check;

void by_premis_report(by_premis_check *check, int rule, const struct _xmlNode *node, const by_span details[BY_DETAILS]) BY_NONNULL_AT(1);
/* The text of the first element of this name within `around`; empty where there is none. */
by_span by_premis_text(struct _xmlNode *around, const char *name) BY_MUST_USE BY_NONNULL;
/* All such elements have this value, and there is one; where that is empty, there is none, or it is empty. */
void by_premis_expect(by_premis_check *check, struct _xmlNode *around, const char *name, by_span value) BY_NONNULL;
/* All identifiers within `around` are of the type that those of this program have. */
void by_premis_check_identifiers(by_premis_check *check, struct _xmlNode *around) BY_NONNULL;
/* What is expected next is what the record of the package has in this line, 0: somewhere. */
void by_premis_turn_to_record(by_premis_check *check, size_t line) BY_NONNULL;
/* The path of a file as PREMIS has it: below data/. */
by_span by_premis_path(by_span path) BY_MUST_USE;
/* The events that this program records, in our own packages, and the agents. */
void by_premis_check_events(by_premis_check *check) BY_NONNULL;
void by_premis_check_agents(by_premis_check *check) BY_NONNULL;

#endif
