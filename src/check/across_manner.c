/* SPDX-License-Identifier: BSD-2-Clause */
/* A value that the record has, too: whether the document may state it, says how sure it is, and has its printed form. */
#include "base/rules_across.h"
#include "base/rules_tei.h"
#include "check/across_expected.h"
#include "check/across_parts.h"

by_place by_place_in_record(const by_comparison *it, const by_expected_value *value)
{
  by_place place = it->place;
  place.line = value == NULL ? 0 : value->line;
  return place;
}

/* What holds of one of the values that are as stated; or there are none. */
static bool is_any(const by_comparison *it, const by_statement *statement,
                   bool (*holds)(const by_comparison *, const by_statement *, size_t))
{
  by_expected *const all = it->all;
  for (size_t i = 0; i < all->count; i++) {
    const size_t at = (all->found + i) % all->count;
    if (by_is_as_expected(statement->fact, statement->value, &all->values[at]) && holds(it, statement, at)) {
      all->work += i;
      return true;
    }
  }
  all->work += all->count;
  return all->count == 0;
}

/* Whether the value is as sure as stated. */
static bool is_weighed_so(const by_comparison *it, const by_statement *statement, size_t at)
{
  const by_expected_value *value = &it->all->values[at];
  return !statement->weighed || value->wavers || value->sure != statement->doubted;
}

/* Whether it is marked as read in the text, or as given by somebody, as the record has it. */
static bool is_answered_so(const by_comparison *it, const by_statement *statement, size_t at)
{
  return !statement->weighed || it->all->values[at].given == statement->answered;
}

/* Whether this document may state the value. Some states what it takes from elsewhere where the record does not decide. */
static bool may_be_stated(const by_comparison *it, const by_statement *statement, size_t at)
{
  static const bool FREE[BY_FACTS] = {
      [BY_FACT_LANGUAGE] = true, [BY_FACT_LANGUAGE_CODE] = true, [BY_FACT_LATIN_LANGUAGE] = true, [BY_FACT_RIGHTS] = true};
  const by_expected_value *value = &it->all->values[at];
  static const bool CATALOGUES[BY_TESTIMONIES] = {
      [BY_TESTIMONY_PACKAGE] = true, [BY_TESTIMONY_DC] = true, [BY_TESTIMONY_MODS] = true, [BY_TESTIMONY_SHEET] = true};
  const bool tei = it->kind == BY_TESTIMONY_TEI;
  const bool title = tei && statement->fact == BY_FACT_TITLE;
  return FREE[statement->fact] || title || !(tei ? value->unknown : CATALOGUES[it->kind] && value->withheld);
}

/* Whether the printed form is that of the record. */
static bool is_printed_so(const by_comparison *it, const by_statement *statement, size_t at)
{
  const by_span right = it->all->values[at].printed;
  return statement->printed.size == 0 || right.size == 0 || by_is_folded(statement->printed, right);
}

static void report_certainty(const by_comparison *it, const by_statement *statement, const char *marked)
{
  by_findings_add(it->findings, &(by_finding){.rule = &by_tei_rules[BY_TEI_CERT_MISMATCH],
                                              .place = by_testimony_place(it->testimony, statement->spot),
                                              .related = by_place_in_record(it, &it->all->values[it->all->found]),
                                              .details = {by_span_of(statement->name), by_span_of(marked),
                                                          by_span_of("not so in the record of the package")}});
}

/* A value of the record, told with its printed form, or with how far it is known. */
static void report_value(const by_comparison *it, const by_statement *statement, int rule)
{
  const by_expected_value *value = &it->all->values[it->all->found];
  const bool differs = rule == BY_ACROSS_DIFFERS;
  const by_span state = by_span_of(value->unknown ? "unknown" : "in conflict");
  by_findings_add(it->findings, &(by_finding){.rule = &by_across_rules[rule],
                                              .place = by_testimony_place(it->testimony, statement->spot),
                                              .related = by_place_in_record(it, value),
                                              .details = {by_span_of(statement->name), differs ? statement->printed : statement->value,
                                                          differs ? value->printed : state}});
}

void by_check_manner(const by_comparison *it, const by_statement *statement)
{
  if (!is_any(it, statement, may_be_stated)) {
    report_value(it, statement, BY_ACROSS_UNDECIDED);
  } else if (!is_any(it, statement, is_weighed_so)) {
    report_certainty(it, statement, statement->doubted ? "doubtful" : "certain");
  } else if (!is_any(it, statement, is_answered_so)) {
    report_certainty(it, statement, statement->answered ? "given by somebody" : "read in the text");
  }
  if (!is_any(it, statement, is_printed_so)) {
    report_value(it, statement, BY_ACROSS_DIFFERS);
  }
}
