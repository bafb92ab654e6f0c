/* SPDX-License-Identifier: BSD-2-Clause */
/* An archivist's record over the recognised one. What is confirmed wins, with the place of the recognised value where both say the same;
 * the value that lost stays beneath. Where the record confirms how the text is cut, that was done when it was read (read/cut.h). */
#include "base/rules_article.h"
#include "base/rules_record.h"
#include "model/language_tag.h"
#include "model/printed_number.h"
#include "read/cut.h"
#include "read/find.h"
#include "read/join_parts.h"
#include "read/mark.h"
#include "read/record_file.h"

/* A copy of a recognised value, to be kept beneath the one that beat it. */
static const by_value *keep_beaten(by_joining *work, const by_value *value)
{
  if (value->text.size == 0) {
    return NULL;
  }
  by_value *copy = by_arena_take(work->arena, 1, sizeof *copy);
  if (copy == NULL) {
    work->failed = true;
    return NULL;
  }
  *copy = *value;
  copy->beaten = NULL;
  return copy;
}

/* The place that a given value claims counts only where its printed form stands there. */
static bool stands_there(const by_text *text, const by_value *value)
{
  const by_span there = by_span_slice(text->bytes, value->at.offset, value->at.size);
  return value->raw.size != 0 && by_span_equal(there, value->raw);
}

/* Whether the place of a recognised value may be that of the printed form which an archivist gave: the same letters, or a part. A cell of a
 * spreadsheet need not say what is printed. A number that disagrees with its printed form keeps the place: there it is wrong. */
static bool may_stand_there(const by_joining *work, const by_value *old, const by_value *given)
{
  const by_record *record = work->record;
  const by_span there = by_span_slice(work->text->bytes, old->at.offset, old->at.size);
  const bool number = old == &record->issue || old == &record->volume || old == &record->running;
  const bool wrong = number && !by_print_agrees(given->raw, by_number_first(given->text), by_number_last(given->text));
  return wrong || given->raw.size == 0 || (!number && given->cell != NULL) || by_text_same(work->arena, given->raw, there) ||
         by_span_find(there, given->raw) != BY_NOWHERE || by_span_find(given->raw, there) != BY_NOWHERE;
}

/* The confirmed value over the recognised one. */
static by_value confirmed_over(by_joining *work, const by_value *old, const by_value *given)
{
  by_value value = *given;
  const bool placed = stands_there(work->text, given);
  value.at = placed ? given->at : (by_evidence){0};
  if (old->text.size == 0) {
    return value;
  }
  if (by_text_same(work->arena, old->text, given->text)) {
    value.at = placed ? given->at : may_stand_there(work, old, given) ? old->at : (by_evidence){0};
    value.raw = given->raw.size != 0 ? given->raw : old->raw;
  } else {
    const by_value *beaten = keep_beaten(work, old);
    value.beaten = beaten;
  }
  return value;
}

/* The state that a given value may claim: nobody but an archivist makes a value sure by writing so. What the program corroborated has its
 * rule, its confidence and its place in the text; without them it is no more than proposed. */
static by_state founded_state(by_joining *work, const char *field, const by_value *given)
{
  const bool founded = given->rule.size != 0 && given->confidence >= BY_SURE && stands_there(work->text, given);
  if (given->state != BY_CORROBORATED || founded) {
    return given->state;
  }
  by_findings_add(work->findings, &(by_finding){.rule = &by_record_rules[BY_RECORD_STATE_UNFOUNDED],
                                                .place = by_join_place(work, given),
                                                .details = {by_span_of(field), given->text}});
  return BY_PROPOSED;
}

static void join_value(by_joining *work, const char *field, by_field_kind kind, by_value *old, const by_value *given)
{
  if (given->state == BY_CONFIRMED) {
    if (old->state != BY_CONFIRMED) {
      by_join_compare(work, field, kind, old, given);
      *old = confirmed_over(work, old, given);
    } else if (!by_text_same(work->arena, old->text, given->text)) {
      by_join_report_conflict(work, field, old, given);
    }
    return;
  }
  const by_state state = founded_state(work, field, given);
  if (given->text.size != 0 && old->state == BY_UNKNOWN && given->state != BY_UNKNOWN) {
    *old = *given;
    old->state = state;
    old->at = stands_there(work->text, given) ? given->at : (by_evidence){0};
  }
}

static void join_text(by_span *old, by_span given)
{
  if (given.size != 0) {
    *old = given;
  }
}

static void join_field(by_joining *work, const by_field *field, const by_value *given)
{
  by_value *const old = by_field_in(field, work->record);
  by_value value = *given;
  by_field_kind kind = old == &work->record->date ? BY_FIELD_DATE : BY_FIELD_WORDS;
  if (old == &work->record->language) { /* tags know no case, and fa-Arab is fa */
    kind = BY_FIELD_LANGUAGE;
    work->failed = !by_language_tag_make(given->text, work->arena, &value.text) || work->failed;
  }
  join_value(work, field->name, kind, old, &value);
}

static void join_fields(by_joining *work, const by_record *given)
{
  by_record *record = work->record;
  const by_state date_before = record->date.state;
  for (size_t i = 0; i < BY_FIELDS; i++) {
    join_field(work, &by_fields[i], by_field_value(&by_fields[i], given));
  }
  join_text(&record->package_id, given->package_id);
  join_text(&record->uid, given->uid);
  join_text(&record->slug, given->slug);
  join_text(&record->title_romanised, given->title_romanised);
  join_text(&record->organization, given->organization);
  join_text(&record->evaluator, given->evaluator);
  if (given->editors.count != 0) {
    record->editors = given->editors;
  }
  if (date_before != BY_CONFIRMED && by_span_equal(record->date.text, given->date.text)) {
    record->date_calendar = given->date_calendar;
    record->date_normalised = given->date_normalised;
  }
}

static bool is_named_in(by_block_kind kind)
{
  return kind == BY_BLOCK_HEAD || kind == BY_BLOCK_SUBTITLE || kind == BY_BLOCK_BYLINE;
}

/* Looks for the value in the blocks and gives it its place where it stands there. */
static void place_value(by_joining *work, const by_blocks *blocks, bool masthead, by_value *value)
{
  if (value->state == BY_UNKNOWN || value->at.size != 0 || value->text.size == 0) {
    return;
  }
  for (size_t i = 0; i < blocks->count; i++) {
    const by_block *block = &blocks->items[i];
    if (!masthead && !is_named_in(block->kind)) {
      continue;
    }
    const by_span bytes = by_span_slice(work->text->bytes, block->offset, block->size);
    const by_span found = by_text_find(work->arena, bytes, value->text);
    if (found.size != 0) {
      value->at = by_evidence_of(work->text, found);
      value->raw = value->raw.size == 0 ? found : value->raw;
      return;
    }
  }
}

/* The recognised agent with this name and role, or NULL. */
static const by_agent *same_agent(const by_joining *work, const by_agents *agents, const by_agent *wanted)
{
  for (size_t i = 0; i < agents->count; i++) {
    const by_agent *agent = &agents->items[i];
    if (agent->role == wanted->role && by_text_same(work->arena, agent->name.text, wanted->name.text)) {
      return agent;
    }
  }
  return NULL;
}

/* A recognised agent of this role that no given one names, or NULL. */
static const by_agent *lost_agent(const by_joining *work, const by_agents *old, const by_agents *given, by_role role)
{
  for (size_t i = 0; i < old->count; i++) {
    if (old->items[i].role == role && same_agent(work, given, &old->items[i]) == NULL) {
      return &old->items[i];
    }
  }
  return NULL;
}

/* Whether an archivist decided whom the article has. */
static bool is_decided(const by_agents *agents)
{
  if (agents->complete) {
    return true;
  }
  for (size_t i = 0; i < agents->count; i++) {
    if (agents->items[i].name.state == BY_CONFIRMED) {
      return true;
    }
  }
  return false;
}

/* A name that nobody answers for, beside others that were recognised. */
static void check_founded(by_joining *work, const by_agents *old, const by_agent *agent)
{
  if (old->count != 0 && agent->name.state != BY_CONFIRMED && agent->name.text.size != 0 && !stands_there(work->text, &agent->name)) {
    by_findings_add(work->findings, &(by_finding){.rule = &by_article_rules[BY_RECORD_NAME_UNFOUNDED],
                                                  .place = by_join_place(work, &agent->name),
                                                  .details = {by_span_of(by_role_name(agent->role)), agent->name.text}});
  }
}

/* The given agent against the recognised one that has the name, else against `lost`, one of the same role that no given one names. */
static void join_agent(by_joining *work, const by_agents *old, const by_agent *lost, by_agent *agent)
{
  const char *role = by_role_name(agent->role);
  const by_value name = agent->name;
  const by_agent *same = same_agent(work, old, agent);
  const by_agent *counterpart = same != NULL ? same : lost;
  if (same == NULL) {
    check_founded(work, old, agent);
  }
  const by_value nothing = {0};
  const by_value *machine = counterpart != NULL ? &counterpart->name : &nothing;
  if (name.state == BY_CONFIRMED && machine->state != BY_CONFIRMED) {
    by_join_compare(work, role, BY_FIELD_WORDS, machine, &name);
  }
  agent->name = confirmed_over(work, machine, &name);
  agent->name.state = founded_state(work, role, &name);
}

static void join_agents(by_joining *work, const by_blocks *blocks, by_agents *old, const by_agents *given)
{
  if (!is_decided(given) && (old->count != 0 || given->count == 0)) {
    return;
  }
  by_agents joined = {.items = by_arena_take(work->arena, given->count, sizeof *joined.items), .complete = given->complete};
  if (joined.items == NULL) {
    work->failed = true;
    return;
  }
  const by_agent *lost[BY_ROLES] = {NULL};
  for (by_role role = 0; role < BY_ROLES; role++) {
    lost[role] = lost_agent(work, old, given, role);
  }
  for (size_t i = 0; i < given->count; i++) {
    joined.items[joined.count] = given->items[i];
    join_agent(work, old, lost[given->items[i].role], &joined.items[joined.count++]);
    place_value(work, blocks, false, &joined.items[i].name);
  }
  *old = joined;
}

/* Whoever confirms the lines of an article and how many of them are its title confirms the words in these. */
static void confirm_head(by_article_record *article)
{
  by_value *const title = &article->title;
  if (article->bounds.state == BY_CONFIRMED && article->title_lines != BY_NOWHERE && title->state != BY_CONFIRMED &&
      title->text.size != 0 && title->at.size != 0) {
    title->state = BY_CONFIRMED;
    title->rule = (by_span){0};
    title->confidence = 0;
    title->confirmed_by = article->bounds.confirmed_by;
  }
}

/* Where the lines of an article are confirmed, guesses that the record has of it may be about other lines. */
static void join_article(by_joining *work, size_t index, const by_article_record *given)
{
  by_article_record *article = &work->record->articles[index];
  const by_blocks *blocks = &work->issue->articles[index].blocks;
  const bool guesses = article->bounds.state != BY_CONFIRMED;
  if (guesses || given->title.state == BY_CONFIRMED) {
    join_value(work, "article title", BY_FIELD_WORDS, &article->title, &given->title);
  }
  confirm_head(article);
  join_text(&article->romanised, given->romanised);
  if (guesses || is_decided(&given->agents)) {
    join_agents(work, blocks, &article->agents, &given->agents);
  }
}

/* The recognised article that begins on this line, of several (a form feed may part a line) the first that is not joined yet, else the
 * last; without a line the one in the same place of the order. BY_NOWHERE where there is none. */
static size_t article_of(const by_record *record, const by_article_record *given, size_t order, const size_t *joined)
{
  if (given->line == 0) {
    return order < record->article_count ? order : BY_NOWHERE;
  }
  size_t found = BY_NOWHERE;
  for (size_t i = 0; i < record->article_count && (found == BY_NOWHERE || joined[found] != 0); i++) {
    found = record->articles[i].line == given->line ? i : found;
  }
  return found;
}

static by_place place_in_record(const by_joining *work, const by_article_record *given)
{
  return (by_place){.path = work->joint->record_path, .line = given->bounds.record_line};
}

/* Two articles of the record that are the same one of the text: the second is not joined. */
static void report_twice(by_joining *work, const by_article_record *first, const by_article_record *second, size_t line)
{
  char room[BY_NUMBER_ROOM];
  by_findings_add(work->findings, &(by_finding){.rule = &by_article_rules[BY_RECORD_ARTICLE_TWICE],
                                                .place = place_in_record(work, second),
                                                .related = place_in_record(work, first),
                                                .details = {by_digits_of(line, room)}});
}

static void join_articles(by_joining *work, const by_record *given)
{
  const bool cut = by_record_cuts(given) && given->article_count == work->record->article_count;
  size_t *joined = by_arena_take(work->arena, work->record->article_count, sizeof *joined); /* which of `given`, from 1; 0: none yet */
  if (joined == NULL) {
    work->failed = true;
    return;
  }
  for (size_t i = 0; i < given->article_count; i++) {
    const by_article_record *article = &given->articles[i];
    const size_t index = cut ? i : article_of(work->record, article, i, joined);
    if (index == BY_NOWHERE) {
      by_findings_add(work->findings, &(by_finding){.rule = &by_article_rules[BY_RECORD_ARTICLE_UNMATCHED],
                                                    .place = place_in_record(work, article),
                                                    .details = {article->title.text}});
    } else if (joined[index] != 0) {
      report_twice(work, &given->articles[joined[index] - 1], article, work->record->articles[index].line);
    } else {
      joined[index] = i + 1;
      join_article(work, index, article);
    }
  }
}

/* The documents are in the record's language; an article needs none of its own where it is the same. */
static void set_language(const by_joining *work)
{
  by_issue *issue = work->issue;
  const by_value *language = &work->record->language;
  if (language->text.size == 0 && language->state != BY_CONFIRMED) {
    return;
  }
  issue->language = language->text.size == 0 ? by_span_of("und") : language->text;
  for (size_t i = 0; i < issue->article_count; i++) {
    if (by_span_equal(issue->articles[i].language, issue->language)) {
      issue->articles[i].language = (by_span){0};
    }
  }
}

by_status by_record_join(const by_record *given, const by_joint *joint)
{
  by_joining work = {.joint = joint,
                     .text = joint->text,
                     .arena = joint->findings->arena,
                     .findings = joint->findings,
                     .issue = joint->issue,
                     .record = joint->record};
  const size_t errors = joint->findings->errors;
  join_fields(&work, given);
  join_articles(&work, given);
  place_value(&work, &joint->issue->masthead, true, &joint->record->title);
  set_language(&work);
  if (work.failed || by_tree_mark(work.arena, joint->issue, joint->record) != BY_OK) {
    return BY_ENVIRONMENT;
  }
  return by_findings_status(joint->findings, errors);
}
