/* SPDX-License-Identifier: BSD-2-Clause */
/* The JSON of `bayegan inspect`. A value that is unknown has a state and nothing else. */
#include "report/inspection.h"

#include "report/json_text.h"

#include <jansson.h>

static bool set_evidence(json_t *object, const by_evidence *at)
{
  if (at->line == 0) {
    return true;
  }
  return by_json_set_number(object, "line", at->line) && by_json_set_number(object, "column", at->column) &&
         by_json_set_number(object, "offset", at->offset) && by_json_set_number(object, "size", at->size) &&
         by_json_set_number(object, "character", at->character) && by_json_set_number(object, "characters", at->characters);
}

static bool set_provenance(json_t *object, const by_value *value)
{
  const bool done =
      by_json_set_text(object, "raw", value->raw) && by_json_set_text(object, "state", by_span_of(by_state_name(value->state))) &&
      by_json_set_text(object, "rule", value->rule) &&
      (value->rule.size == 0 || by_json_set_number(object, "confidence", value->confidence)) && set_evidence(object, &value->at);
  return done && by_json_set_text(object, "confirmed_by", value->confirmed_by);
}

/* `key`: the name of the value itself within the object. NULL where memory is short. */
static json_t *value_of(const char *key, const by_value *value)
{
  json_t *object = json_object();
  if (object != NULL && by_json_set_text(object, key, value->text) && set_provenance(object, value)) {
    return object;
  }
  json_decref(object);
  return NULL;
}

/* Adds the values that one in conflict has against it. */
static bool set_rivals(json_t *object, const by_value *value)
{
  if (value->state != BY_CONFLICT || value->beaten == NULL) {
    return true;
  }
  json_t *rivals = json_array();
  bool done = by_json_set(object, "against", rivals);
  for (const by_value *rival = value->beaten; done && rival != NULL; rival = rival->beaten) {
    done = json_array_append_new(rivals, value_of("value", rival)) == 0;
  }
  return done;
}

static bool set_field(json_t *fields, const char *name, const by_value *value)
{
  json_t *told = value_of("value", value);
  return by_json_set(fields, name, told) && set_rivals(told, value);
}

static bool set_fields(json_t *root, const by_record *record)
{
  json_t *fields = json_object();
  bool done = by_json_set(root, "record", fields);
  for (size_t i = 0; i < BY_FIELDS; i++) {
    done = done && set_field(fields, by_fields[i].name, by_field_value(&by_fields[i], record));
  }
  return done;
}

static bool set_events(json_t *root, const by_record *record)
{
  json_t *list = json_array();
  bool done = by_json_set(root, "events", list);
  for (size_t i = 0; i < record->event_count; i++) {
    done = done && json_array_append_new(list, value_of("value", &record->events[i])) == 0;
  }
  return done;
}

static json_t *agent_of(const by_agent *agent)
{
  json_t *object = value_of("name", &agent->name);
  if (object != NULL && by_json_set_text(object, "role", by_span_of(by_role_name(agent->role))) &&
      by_json_set_text(object, "family", agent->family) && by_json_set_text(object, "given", agent->given) &&
      by_json_set_text(object, "romanised", agent->romanised)) {
    return object;
  }
  json_decref(object);
  return NULL;
}

/* Which agents go into a list. */
typedef enum agent_choice { ALL_AGENTS, AUTHORS, OTHERS } agent_choice;

static bool is_chosen(const by_agent *agent, agent_choice choice)
{
  return choice == ALL_AGENTS || (agent->role == BY_AUTHOR) == (choice == AUTHORS);
}

static bool set_agents(json_t *object, const char *key, const by_agents *agents, agent_choice choice)
{
  json_t *list = json_array();
  bool done = by_json_set(object, key, list);
  for (size_t i = 0; i < agents->count; i++) {
    if (is_chosen(&agents->items[i], choice)) {
      done = done && json_array_append_new(list, agent_of(&agents->items[i])) == 0;
    }
  }
  return done;
}

static bool set_blocks(json_t *object, const char *key, const by_blocks *blocks)
{
  json_t *list = json_array();
  bool done = by_json_set(object, key, list);
  for (size_t i = 0; done && i < blocks->count; i++) {
    const by_block *block = &blocks->items[i];
    json_t *item = json_object();
    done = json_array_append_new(list, item) == 0 && by_json_set_text(item, "kind", by_span_of(by_block_kind_name(block->kind))) &&
           by_json_set_number(item, "line", block->line) && by_json_set_number(item, "end_line", block->end_line);
  }
  return done;
}

/* The main head without its second lines, as far as no archivist gave another title. */
static by_span main_title(const by_article_record *article)
{
  return article->title.state < BY_CONFIRMED && article->main.size != 0 ? article->main : article->title.text;
}

/* By what rule it was recognised, or that an archivist confirmed it. */
static bool set_bounds(json_t *object, const by_article *node)
{
  return by_json_set_text(object, "state", by_span_of(by_state_name(node->state))) && by_json_set_text(object, "rule", node->rule) &&
         by_json_set_number(object, "confidence", node->confidence);
}

static bool set_article(json_t *list, const by_article_record *article, const by_article *node)
{
  json_t *object = json_object();
  if (json_array_append_new(list, object) != 0) {
    return false;
  }
  return by_json_set_text(object, "title", main_title(article)) && by_json_set_number(object, "line", article->line) &&
         by_json_set_number(object, "end_line", article->end_line) && set_agents(object, "authors", &article->agents, AUTHORS) &&
         set_agents(object, "others", &article->agents, OTHERS) && by_json_set(object, "heading", value_of("value", &article->title)) &&
         set_bounds(object, node) && set_blocks(object, "blocks", &node->blocks);
}

/* The articles under one key, tables of contents under another. */
static bool set_articles(json_t *root, const by_record *record, const by_issue *issue)
{
  json_t *texts = json_array();
  json_t *contents = json_array();
  bool done = by_json_set(root, "articles", texts) && by_json_set(root, "contents", contents);
  for (size_t i = 0; i < record->article_count; i++) {
    json_t *list = issue->articles[i].kind == BY_ARTICLE_CONTENTS ? contents : texts;
    done = done && set_article(list, &record->articles[i], &issue->articles[i]);
  }
  return done;
}

/* What the whole text is. */
static bool set_text(json_t *root, const by_text *text, const by_record *record)
{
  return by_json_set_text(root, "encoding", by_span_of(text->encoding)) && by_json_set_text(root, "language", record->language.text) &&
         by_json_set_text(root, "wrap", record->source.wrap) && by_json_set_number(root, "lines", text->line_count) &&
         by_json_set_number(root, "characters", text->characters);
}

void by_inspection_json(const by_inspection *inspection, by_buffer *out)
{
  const by_record *const record = inspection->record;
  const by_issue *const issue = inspection->issue;
  json_t *root = json_object();
  const bool done = root != NULL && by_json_set_text(root, "file", inspection->path) && set_text(root, inspection->text, record) &&
                    set_fields(root, record) && set_events(root, record) && set_agents(root, "editors", &record->editors, ALL_AGENTS) &&
                    set_blocks(root, "masthead", &issue->masthead) && set_articles(root, record, issue) &&
                    set_blocks(root, "back", &issue->back);
  by_json_finish(root, done, inspection->one_line ? 0 : 2, out);
}
