/* SPDX-License-Identifier: BSD-2-Clause */
/* Findings about a bag. */
#include "check/bag_parts.h"

static by_finding finding_of(const by_rule *rule, by_bag_spot spot, by_span detail, by_span more)
{
  return (by_finding){
      .rule = rule,
      .place = {.member = spot.member, .line = spot.line, .column = spot.line == 0 ? 0 : 1},
      .details = {spot.member, detail, more},
  };
}

void by_bag_report(const by_bag_check *check, const by_rule *rule, by_bag_spot spot, by_span detail, by_span more)
{
  const by_finding finding = finding_of(rule, spot, detail, more);
  by_findings_add(check->findings, &finding);
}

void by_bag_report_strict(const by_bag_check *check, const by_rule *rule, by_bag_spot spot, by_span detail, by_span more)
{
  const by_finding finding = finding_of(rule, spot, detail, more);
  by_findings_add_as(check->findings, &finding, check->old ? BY_WARNING : BY_ERROR);
}
