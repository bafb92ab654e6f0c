/* SPDX-License-Identifier: BSD-2-Clause */
/* Dates against the days of their original in another calendar, and the issue's against the day of the week that its print names. */
#include "base/rules_record.h"
#include "check/node.h"
#include "check/original.h"
#include "check/tei_check.h"
#include "read/date_raw.h"

#include <libxml/tree.h>

enum { END_MOST = 24, ROOM = 2 * END_MOST + 2 }; /* bytes of a date, and of two with a slash between them */

static void report(const by_tei_check *check, size_t rule, const xmlNode *node, const by_span details[BY_DETAILS])
{
  const by_finding finding = {
      .rule = &by_record_rules[rule], .place = by_node_place(check->member, node), .details = {details[0], details[1], details[2]}};
  by_findings_add(check->findings, &finding);
}

/* One date of the two ends, EDTF's ".." for the one that is open; empty where both are, or one is longer than any date. */
static by_span join(char room[static ROOM], by_span first, by_span last)
{
  if ((first.size == 0 && last.size == 0) || first.size > END_MOST || last.size > END_MOST) {
    return by_span_of("");
  }
  first = first.size == 0 ? by_span_of("..") : first;
  last = last.size == 0 ? by_span_of("..") : last;
  memcpy(room, first.at, first.size);
  room[first.size] = '/';
  memcpy(room + first.size + 1, last.at, last.size);
  return (by_span){.at = room, .size = first.size + 1 + last.size};
}

static by_span stated_date(const xmlNode *node, char room[static ROOM])
{
  const by_span when = by_node_attribute(node, "when");
  const by_span period = when.size != 0 ? when : join(room, by_node_attribute(node, "from"), by_node_attribute(node, "to"));
  return period.size != 0 ? period : join(room, by_node_attribute(node, "notBefore"), by_node_attribute(node, "notAfter"));
}

/* An original of which only one end is given is taken for a single date. */
static by_span original_date(const xmlNode *node, char room[static ROOM])
{
  const by_span when = by_node_attribute(node, "when-custom");
  const by_span from = by_node_attribute(node, "from-custom");
  const by_span to = by_node_attribute(node, "to-custom");
  if (when.size != 0 || from.size == 0 || to.size == 0) {
    return when.size != 0 ? when : by_span_slice(from.size != 0 ? from : to, 0, ROOM);
  }
  return join(room, from, to);
}

/* The calendar that @datingMethod points at, by its identifier as we write it or as others do, or by its type. */
static bool find_calendar(const by_tei_check *check, by_span pointer, by_calendar *calendar)
{
  static const char PREFIX[] = "cal_";
  const by_span id = by_span_slice(pointer, 1, pointer.size);
  const by_span name = by_span_slice(id, by_span_starts(id, by_span_of(PREFIX)) ? sizeof PREFIX - 1 : 0, id.size);
  const xmlNode *target = by_tei_target(check, pointer);
  if (by_calendar_named(by_span_is(name, "islamic") ? by_span_of("islamic-civil") : name, calendar)) {
    return true;
  }
  return target != NULL && by_calendar_named(by_node_attribute(target, "type"), calendar);
}

void by_tei_check_original(const by_tei_check *check, const xmlNode *node)
{
  char stated_room[ROOM];
  char original_room[ROOM];
  by_edtf date = {0};
  by_calendar calendar = BY_GREGORIAN;
  const by_span stated = stated_date(node, stated_room);
  const by_span original = original_date(node, original_room);
  if (!find_calendar(check, by_node_attribute(node, "datingMethod"), &calendar) || by_edtf_parse(stated, &date) != BY_EDTF_VALID) {
    return;
  }
  const by_original_verdict verdict = by_original_compare(original, calendar, &date);
  const by_span name = by_span_of(by_calendar_name(calendar));
  if (verdict == BY_ORIGINAL_IMPOSSIBLE) {
    report(check, BY_RECORD_DATE_IMPOSSIBLE, node, (by_span[BY_DETAILS]){original, name});
  } else if (verdict == BY_ORIGINAL_DIFFERS) {
    report(check, BY_RECORD_DATE_CALENDAR_MISMATCH, node, (by_span[BY_DETAILS]){stated, original, name});
  }
}

static by_span language_of(const by_tei_check *check)
{
  const xmlNode *language = by_tei_child(by_tei_child(check->issue, "monogr"), "textLang");
  return language == NULL ? by_span_of("") : by_node_attribute(language, "mainLang");
}

void by_tei_check_printed_date(const by_tei_check *check)
{
  enum { MOST = 4 };
  by_printed_date dates[MOST];
  by_edtf date = {0};
  const xmlNode *node = check->values[BY_TEI_DATE];
  const by_span stated = node == NULL ? by_span_of("") : by_node_attribute(node, "when");
  const by_span printed = node == NULL ? by_span_of("") : by_tei_content(node);
  if (printed.size == 0 || by_edtf_parse(stated, &date) != BY_EDTF_VALID || date.first.day == 0) {
    return;
  }
  const size_t count = by_date_raw(printed, language_of(check), check->findings->arena, dates, MOST);
  if (by_printed_contradicts(dates, count, &date)) {
    const by_finding differs = {.rule = &by_record_rules[BY_RECORD_DATE_CALENDAR_MISMATCH],
                                .place = by_node_place(check->member, node),
                                .details = {stated, printed, by_span_of(by_calendar_name(dates[0].calendar))}};
    by_findings_add_as(check->findings, &differs, BY_WARNING);
    return;
  }
  const long day = by_days_of_edtf(&date).first;
  for (size_t i = 0; i < count; i++) {
    if (dates[i].weekday != 0 && dates[i].weekday != by_weekday_of(day)) {
      report(check, BY_RECORD_DATE_WEEKDAY_MISMATCH, node, (by_span[BY_DETAILS]){stated, printed});
      return;
    }
  }
}
