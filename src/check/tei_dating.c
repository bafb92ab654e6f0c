/* SPDX-License-Identifier: BSD-2-Clause */
/* Dates: attributes that exclude each other, the order of their ends, and the original of another calendar beside them. */
#include "base/rules_tei.h"
#include "check/node.h"
#include "check/tei_check.h"

#include <libxml/tree.h>

enum { YEAR_SIZE = 4, MONTH_SIZE = 7, MONTHS = 12 };

typedef struct dating {
  by_span when;
  by_span from;
  by_span to;
  by_span not_before;
  by_span not_after;
  by_span custom; /* the first of when-custom, from-custom, to-custom that is there */
  by_span method;
} dating;

static by_span first_of(by_span first, by_span second)
{
  return first.size != 0 ? first : second;
}

static dating read_dating(const xmlNode *node)
{
  const by_span custom = by_node_attribute(node, "when-custom");
  const by_span start = by_node_attribute(node, "from-custom");
  const by_span end = by_node_attribute(node, "to-custom");
  const by_span period = first_of(start, end);
  return (dating){.when = by_node_attribute(node, "when"),
                  .from = by_node_attribute(node, "from"),
                  .to = by_node_attribute(node, "to"),
                  .not_before = by_node_attribute(node, "notBefore"),
                  .not_after = by_node_attribute(node, "notAfter"),
                  .custom = first_of(custom, period),
                  .method = by_node_attribute(node, "datingMethod")};
}

static void check_exclusive(const by_tei_check *check, const xmlNode *node, const dating *date)
{
  const bool period = date->from.size != 0 || date->to.size != 0;
  const bool bounds = date->not_before.size != 0 || date->not_after.size != 0;
  const bool when = date->when.size != 0;
  if ((when && (period || bounds)) || (period && bounds)) {
    by_tei_report(check, BY_TEI_DATE_EXCLUSIVE, node, first_of(date->when, date->from), first_of(date->not_before, date->not_after));
  }
}

/* Compared as far as both go; a date without a year has no order, for a period may run over the turn of the year. */
static void check_order(const by_tei_check *check, const xmlNode *node, by_span first, by_span last)
{
  const size_t common = first.size < last.size ? first.size : last.size;
  if (common < YEAR_SIZE || first.at[0] == '-' || last.at[0] == '-') {
    return;
  }
  if (memcmp(first.at, last.at, common) > 0) {
    by_tei_report(check, BY_TEI_DATE_ORDER, node, first, last);
  }
}

static void check_calendar(const by_tei_check *check, const xmlNode *node, by_span pointer)
{
  const xmlNode *target = by_tei_target(check, pointer);
  if (target != NULL && !by_node_is(target, "calendar")) {
    by_tei_report(check, BY_TEI_CALENDAR_UNDECLARED, node, pointer, by_span_of((const char *)target->name));
  }
}

/* The Persian year begins in March: it is 621 behind, or 622 in its last months. False where the original cannot be right. */
static bool check_persian(const by_tei_check *check, const xmlNode *node, const dating *date)
{
  enum { LEAST = 621, MOST = 622 };
  const by_span gregorian = first_of(date->when, first_of(date->from, date->not_before));
  const size_t month = by_tei_number(by_span_slice(date->custom, YEAR_SIZE + 1, 2));
  if (date->custom.at[0] == '-') {
    return true; /* without a year */
  }
  if (date->custom.size >= MONTH_SIZE && (month < 1 || month > MONTHS)) {
    by_tei_report(check, BY_TEI_PERSIAN_MONTH, node, date->custom, by_span_of(""));
    return false;
  }
  if (gregorian.size < YEAR_SIZE || gregorian.at[0] == '-') {
    return true;
  }
  const size_t year = by_tei_number(by_span_slice(gregorian, 0, YEAR_SIZE));
  const size_t persian = by_tei_number(by_span_slice(date->custom, 0, YEAR_SIZE));
  if (year < persian + LEAST || year > persian + MOST) {
    by_tei_report(check, BY_TEI_PERSIAN_YEAR, node, date->custom, gregorian);
    return false;
  }
  return true;
}

void by_tei_check_date(const by_tei_check *check, const xmlNode *node)
{
  const dating date = read_dating(node);
  check_exclusive(check, node, &date);
  check_order(check, node, date.from, date.to);
  check_order(check, node, date.not_before, date.not_after);
  check_calendar(check, node, date.method);
  check_calendar(check, node, by_node_attribute(node, "calendar"));
  if (date.custom.size == 0) {
    return;
  }
  if (date.method.size == 0) {
    by_tei_report(check, BY_TEI_DATING_METHOD_MISSING, node, date.custom, by_span_of(""));
  } else if (!by_span_is(date.method, "#persian") || check_persian(check, node, &date)) {
    by_tei_check_original(check, node);
  }
}
