/* SPDX-License-Identifier: BSD-2-Clause */
/* The day of the conversion, which no record has: the documents of the package must say the same. */
#include "base/rules_across.h"
#include "check/across_expected.h"
#include "check/across_parts.h"

static const by_statement *day_of(const by_testimony *testimony)
{
  for (size_t i = 0; i < testimony->count; i++) {
    if (testimony->items[i].fact == BY_FACT_DAY) {
      return &testimony->items[i];
    }
  }
  return NULL;
}

/* Whether both say the same day. */
static bool agree(const by_testimony *a, const by_testimony *b)
{
  const by_statement *const left = day_of(a);
  const by_statement *const right = day_of(b);
  return left != NULL && right != NULL && by_span_equal(left->value, right->value);
}

/* `often`: how many times the document has to state it. */
static void check_day(const by_testimony *testimony, const by_testimony *measure, size_t often, by_findings *findings)
{
  const by_statement *const other = day_of(measure);
  size_t count = 0;
  for (size_t i = 0; i < testimony->count && other != NULL; i++) {
    const by_statement *said = &testimony->items[i];
    count += said->fact == BY_FACT_DAY;
    if (said->fact == BY_FACT_DAY && !by_span_equal(said->value, other->value)) {
      by_findings_add(findings, &(by_finding){.rule = &by_across_rules[BY_ACROSS_DAY],
                                              .place = by_testimony_place(testimony, said->spot),
                                              .related = by_testimony_place(measure, other->spot),
                                              .details = {by_span_of(said->name), said->value, other->value}});
    }
  }
  if (testimony->heard && other != NULL && count < often) {
    by_findings_add(findings, &(by_finding){.rule = &by_across_rules[BY_ACROSS_MISSING],
                                            .place = by_testimony_place(testimony, (by_position){0}),
                                            .related = by_testimony_place(measure, other->spot),
                                            .details = {by_span_of(by_fact_noun(BY_FACT_DAY)), other->value}});
  }
}

void by_check_days(const by_dated *dated, by_findings *findings)
{
  const bool alone = agree(dated->tei, dated->mods) && !agree(dated->tei, dated->package);
  const by_testimony *const measure = alone ? dated->tei : dated->package;
  check_day(dated->package, measure, 0, findings);
  check_day(dated->tei, measure, 2, findings);
  check_day(dated->mods, measure, 1, findings);
  check_day(dated->info, measure, 0, findings);
}
