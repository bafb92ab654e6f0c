/* SPDX-License-Identifier: BSD-2-Clause */
/* What the record has in words: titles, names, labels. They must show something, and should not turn the text around them. */
#include "base/buffer.h"
#include "base/rules_record.h"
#include "base/utf8.h"
#include "check/record_parts.h"
#include "text/blank.h"

/* What the controls do that reach beyond a value where it is set into a line: embeddings, overrides, isolates. Marks of direction do not.
 */
typedef enum turning { TURNS_NOTHING, TURNS_ITSELF, TURNS_WHAT_FOLLOWS } turning;

/* What a control does to the number of those that are open. */
static int change_of(uint32_t code, const uint32_t range[3])
{
  const int opened = code >= range[0] && code <= range[1] ? 1 : 0;
  return code == range[2] ? -1 : opened;
}

static turning turning_of(by_span text)
{
  static const uint32_t EMBEDDINGS[] = {0x202A, 0x202E, 0x202C}; /* the first, the last, and what closes them */
  static const uint32_t ISOLATES[] = {0x2066, 0x2069, 0x2069};
  long open[] = {0, 0};
  turning found = TURNS_NOTHING;
  for (size_t offset = 0; offset < text.size && open[0] >= 0 && open[1] >= 0;) {
    const uint32_t code = by_utf8_next(text, &offset);
    const int changes[] = {change_of(code, EMBEDDINGS), change_of(code, ISOLATES)};
    open[0] += changes[0];
    open[1] += changes[1];
    found = (changes[0] | changes[1]) != 0 ? TURNS_ITSELF : found;
  }
  return open[0] != 0 || open[1] != 0 ? TURNS_WHAT_FOLLOWS : found;
}

/* What is longer would fill the lines of catalogues, and go beyond what is read again of editions. True where nothing more is asked of the
 * words. */
static bool measure(const by_record_check *check, const char *field, by_span words, const by_value *given)
{
  enum { WORDS_MOST = 16 << 10, DIGITS = 20 };
  const bool asked = !check->lengths || given->state == BY_CONFIRMED;
  if (words.size <= WORDS_MOST || !asked) {
    return check->lengths;
  }
  by_buffer size = by_buffer_of(DIGITS);
  by_buffer_add_number(&size, words.size);
  by_record_report(check, BY_RECORD_VALUE_LONG, given, (by_span[BY_DETAILS]){by_span_of(field), by_buffer_span(&size)});
  by_buffer_drop(&size);
  return true;
}

/* Holds the words of a field; `value` is that field's, or the one that they go with. */
static void check_words(const by_record_check *check, const char *field, by_span words, const by_value *value)
{
  const by_span details[BY_DETAILS] = {by_span_of(field), words};
  by_value given = *value;
  if (given.state == BY_CONFIRMED) {
    given.at = (by_evidence){0}; /* what a person wrote is wrong where it was written */
  }
  if (words.size == 0 || measure(check, field, words, &given)) {
    return;
  }
  if (by_blank_only(words)) {
    by_record_report(check, BY_RECORD_VALUE_BLANK, &given, details);
    return;
  }
  const turning turns = given.state == BY_CONFIRMED ? turning_of(words) : TURNS_NOTHING;
  if (turns == TURNS_WHAT_FOLLOWS) {
    by_record_report(check, BY_RECORD_VALUE_TURNS, &given, details);
  } else if (turns == TURNS_ITSELF) {
    by_record_warn(check, BY_RECORD_VALUE_TURNS, &given, &given, details);
  }
}

/* The form in which a value is said to be printed, unless it is what the text has. */
static void check_print(const by_record_check *check, const char *field, const by_value *value)
{
  const by_text *text = check->demand->text;
  const by_span there = text == NULL ? by_span_of("") : by_span_slice(text->bytes, value->at.offset, value->at.size);
  if (!by_span_equal(value->raw, there)) {
    check_words(check, field, value->raw, value);
  }
}

static void check_agents(const by_record_check *check, const by_agents *agents)
{
  for (size_t i = 0; i < agents->count; i++) {
    const by_agent *agent = &agents->items[i];
    if (!by_blank_only(agent->name.text)) { /* else record-name-empty */
      check_words(check, by_role_name(agent->role), agent->name.text, &agent->name);
    }
    check_words(check, "family name", agent->family, &agent->name);
    check_words(check, "given name", agent->given, &agent->name);
    check_words(check, "romanised name", agent->romanised, &agent->name);
  }
}

static void check_all(const by_record_check *check)
{
  const by_record *const record = check->record;
  const by_value nowhere = {0};
  check_words(check, "title", record->title.text, &record->title);
  check_words(check, "romanised title", record->title_romanised, &record->title);
  check_words(check, "label", record->label.text, &record->label);
  check_print(check, "printed issue number", &record->issue);
  check_print(check, "printed volume", &record->volume);
  check_print(check, "printed running number", &record->running);
  check_print(check, "printed date", &record->date);
  check_words(check, "publisher", record->publisher.text, &record->publisher);
  check_words(check, "organization", record->organization, &nowhere);
  check_words(check, "evaluator", record->evaluator, &nowhere);
  check_agents(check, &record->editors);
  for (size_t i = 0; i < record->article_count; i++) {
    const by_article_record *article = &record->articles[i];
    check_words(check, "article title", article->title.text, &article->title);
    check_words(check, "romanised article title", article->romanised, &article->title);
    check_agents(check, &article->agents);
  }
}

void by_check_record_words(const by_record *record, const by_record_demand *demand, by_findings *findings)
{
  check_all(&(by_record_check){.record = record, .demand = demand, .findings = findings});
}

by_status by_check_record_lengths(const by_record *given, const by_record_demand *demand, by_findings *findings)
{
  const size_t errors = findings->errors;
  check_all(&(by_record_check){.record = given, .demand = demand, .findings = findings, .lengths = true});
  return by_findings_status(findings, errors);
}
