/* SPDX-License-Identifier: BSD-2-Clause */
/* The title of an issue that its record does not decide: the documents of the package must at least say the same. */
#include "base/rules_across.h"
#include "check/across_parts.h"

static const by_statement *title_of(const by_testimony *testimony)
{
  for (size_t i = 0; i < testimony->count; i++) {
    if (testimony->items[i].fact == BY_FACT_ISSUE_TITLE) {
      return &testimony->items[i];
    }
  }
  return NULL;
}

void by_check_titles(const by_testimony *testimony, const by_testimony *package, by_findings *findings)
{
  const by_statement *other = title_of(package);
  if (!testimony->heard || other == NULL || other->wrong) {
    return;
  }
  for (size_t i = 0; i < testimony->count; i++) {
    const by_statement *said = &testimony->items[i];
    if (said->fact == BY_FACT_ISSUE_TITLE && !said->wrong && !by_span_equal(said->value, other->value)) {
      by_findings_add(findings, &(by_finding){.rule = &by_across_rules[BY_ACROSS_TITLE],
                                              .place = by_testimony_place(testimony, said->spot),
                                              .related = by_testimony_place(package, other->spot),
                                              .details = {said->value, other->value}});
    }
  }
  if (other->open && title_of(testimony) == NULL) {
    by_findings_add(findings, &(by_finding){.rule = &by_across_rules[BY_ACROSS_TITLE_MISSING],
                                            .place = by_testimony_place(testimony, (by_position){0}),
                                            .related = by_testimony_place(package, other->spot),
                                            .details = {other->value}});
  }
}
