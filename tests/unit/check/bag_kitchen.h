/* SPDX-License-Identifier: BSD-2-Clause */
/* Bags in memory, made from a sound one by edits before and after its manifests are written, and fed to the check. */
#ifndef BY_TESTS_CHECK_BAG_KITCHEN_H
#define BY_TESTS_CHECK_BAG_KITCHEN_H

#include "base/rules_bag.h"
#include "check/bag.h"

/* When an edit is made: before the payload manifest is written, between it and the tag manifest, or after everything. */
typedef enum phase { FILES, MANIFEST, AFTER, PHASES } phase;

/* `from` NULL: the file is `to`, or is gone where `to` is NULL too. `from` "": `to` is put behind the file. Else the first `from` becomes
 * `to`. */
typedef struct edit {
  const char *path; /* NULL: no edit */
  phase when;
  const char *from;
  const char *to;
} edit;

enum { EDITS = 6, EXPECTED = 6 };

typedef struct recipe {
  const char *title;
  const char *manifest; /* algorithms of manifests, separated by spaces; NULL: sha512 */
  edit edits[EDITS];
  const char *rules[EXPECTED]; /* ids of the findings expected */
} recipe;

typedef struct kitchen kitchen;

kitchen *kitchen_open(void);
void kitchen_close(kitchen *it);
/* Makes the bag of the recipe. */
void kitchen_cook(kitchen *it, const recipe *from);
/* What the next checks hold it against. */
void kitchen_demand(kitchen *it, const by_bag_profile *profile, by_bag_serialization serialization);
/* Feeds it and finishes the check; `backward` feeds the last member first. */
by_status kitchen_check(kitchen *it, bool rooted, bool backward);
const by_findings *kitchen_findings(const kitchen *it);
/* Of the check that was finished last. */
by_bag_summary kitchen_summary(const kitchen *it);
/* Whether the findings are the expected ones in any order. */
bool kitchen_is_expected(const kitchen *it, const recipe *from);

#endif
