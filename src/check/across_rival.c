/* SPDX-License-Identifier: BSD-2-Clause */
/* Which value of the record it is in whose place a document says something else: what the document says elsewhere of the same person tells,
 * else what it does not say. */
#include "check/across_expected.h"

/* Whether it took no longer than is worth while. */
static bool has_time(const by_comparison *it)
{
  enum { WORK_MOST = 20000000 };
  return it->all->sought < WORK_MOST;
}

bool by_is_stated(const by_comparison *it, by_fact fact, const by_expected_value *value)
{
  const size_t count = it->testimony->count;
  for (size_t i = 0; i < count; i++) {
    const size_t at = (it->all->stated[fact] + i) % count;
    const by_statement *statement = &it->testimony->items[at];
    if (statement->fact == fact && !statement->listed && by_is_as_expected(fact, statement->value, value) &&
        (statement->of.size == 0 || value->of.size == 0 || by_is_folded(statement->of, value->of))) {
      it->all->stated[fact] = at;
      it->all->work += i;
      return true;
    }
  }
  it->all->work += count;
  return false;
}

bool by_is_due(const by_comparison *it, const by_expected_value *value)
{
  return value->sure || (it->kind == BY_TESTIMONY_TEI && !value->unknown);
}

/* Whether both are said of the same: the issue, one article, one file. */
static bool is_beside(const by_comparison *it, const by_statement *a, const by_statement *b)
{
  return a->fact == b->fact && !b->listed && by_span_equal(a->of, b->of) &&
         (it->kind != BY_TESTIMONY_SHEET || a->spot.line == b->spot.line);
}

static bool is_said_beside(const by_comparison *it, const by_statement *statement, const by_expected_value *value)
{
  bool said = false;
  for (size_t i = 0; i < it->testimony->count && !said; i++) {
    const by_statement *const other = &it->testimony->items[i];
    it->all->sought++;
    said = is_beside(it, statement, other) && by_is_as_expected(other->fact, other->value, value);
  }
  return said;
}

/* What another mention of the same person is as the record has it; NULL: there is none such. */
static const by_expected_value *known_elsewhere(const by_comparison *it, const by_statement *statement)
{
  for (size_t i = 0; i < it->testimony->count && statement->who != 0 && has_time(it); i++) {
    const by_statement *const other = &it->testimony->items[i];
    const bool same = other->fact == statement->fact && !other->wrong && other->who == statement->who;
    it->all->sought += same ? it->all->count : 1;
    for (size_t k = 0; same && k < it->all->count; k++) {
      if (by_is_as_expected(other->fact, other->value, &it->all->values[k])) {
        return &it->all->values[k];
      }
    }
  }
  return NULL;
}

/* The first value that the document has to state and does not say of the same; else the first that it does not state at all; NULL: none was
 * found. */
static const by_expected_value *unsaid(const by_comparison *it, const by_statement *statement)
{
  const by_expected_value *open = NULL;
  for (size_t i = 0; i < it->all->count && has_time(it); i++) {
    const by_expected_value *const value = &it->all->values[i];
    if (by_is_due(it, value) && !is_said_beside(it, statement, value)) {
      return value;
    }
    it->all->sought += it->testimony->count;
    open = open == NULL && !by_is_stated(it, statement->fact, value) ? value : open;
  }
  return open;
}

const by_expected_value *by_rival_of(const by_comparison *it, const by_statement *statement)
{
  const by_expected *const all = it->all;
  const by_expected_value *rival = known_elsewhere(it, statement);
  rival = rival == NULL ? unsaid(it, statement) : rival;
  const bool terse = it->kind == BY_TESTIMONY_PACKAGE || it->kind == BY_TESTIMONY_DC; /* each person is named once */
  const bool beside_all = statement->fact == BY_FACT_AGENT && terse && has_time(it);
  return rival != NULL || all->count == 0 || beside_all ? rival : &all->values[0];
}

size_t by_line_of_part(const by_record *record, const by_statement *statement, size_t line)
{
  const by_span title = statement->fact == BY_FACT_LATIN_TITLE ? record->title_romanised : record->title.text;
  const by_span printed = record->issue.raw.size != 0 ? record->issue.raw : record->issue.text;
  const by_span rest = by_span_slice(statement->value, title.size + 1, statement->value.size);
  if (title.size == 0 || rest.size == 0 || !by_span_starts(statement->value, title)) {
    return line;
  }
  const bool label = record->label.text.size != 0 && by_span_starts(rest, printed);
  const size_t part = label ? record->label.record_line : record->issue.record_line;
  return part == 0 ? line : part;
}
