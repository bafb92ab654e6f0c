/* SPDX-License-Identifier: BSD-2-Clause */
/* Each rule goes into the log with the text of its explain page, so that who reads the log needs nothing else. */
#include "report/sarif_rules.h"

#include "report/json_text.h"
#include "report/message.h"

#include <jansson.h>
#include <stdlib.h>

static int rule_order(const void *a, const void *b)
{
  const by_rule *const *first = a;
  const by_rule *const *second = b;
  return strcmp((*first)->id, (*second)->id);
}

bool by_sarif_rules_gather(by_sarif_rules *rules, const by_results *results)
{
  rules->items = by_arena_take(results->arena, results->count, sizeof(const by_rule *));
  if (rules->items == NULL) {
    return false;
  }
  for (size_t i = 0; i < results->count; i++) {
    rules->items[i] = results->findings[i].rule;
  }
  if (results->count != 0) {
    qsort(rules->items, results->count, sizeof(const by_rule *), rule_order);
  }
  for (size_t i = 0; i < results->count; i++) {
    if (rules->count == 0 || rules->items[rules->count - 1] != rules->items[i]) {
      rules->items[rules->count++] = rules->items[i];
    }
  }
  return true;
}

size_t by_sarif_rule_index(const by_sarif_rules *rules, const by_rule *rule)
{
  const by_rule **found = bsearch(&rule, rules->items, rules->count, sizeof(const by_rule *), rule_order);
  return found == NULL ? 0 : (size_t)(found - rules->items);
}

/* {"text": TEXT} under the key. */
static bool set_text(json_t *object, const char *key, const char *text)
{
  json_t *message = json_object();
  return by_json_set(object, key, message) && by_json_set_text(message, "text", by_span_of(text));
}

/* Why it matters, an example, and what to do. */
static bool set_help(json_t *object, const by_rule *rule)
{
  by_buffer help = by_buffer_of(1 << 16);
  by_buffer_add_text(&help, rule->why);
  by_buffer_add_text(&help, "\n\nExample: ");
  by_buffer_add_text(&help, rule->example);
  by_buffer_add_text(&help, "\n\nWhat to do: ");
  by_buffer_add_text(&help, rule->mend);
  const bool done = !help.failed && set_text(object, "help", help.at);
  by_buffer_drop(&help);
  return done;
}

static bool add_rule(json_t *list, const by_rule *rule)
{
  json_t *object = json_object();
  json_t *configuration = json_object();
  bool done = json_array_append_new(list, object) == 0;
  done = by_json_set(object, "defaultConfiguration", configuration) && done;
  return done && by_json_set_text(object, "id", by_span_of(rule->id)) && set_text(object, "shortDescription", rule->what) &&
         set_help(object, rule) && by_json_set_text(configuration, "level", by_span_of(by_severity_name(rule->severity)));
}

json_t *by_sarif_rules_json(const by_sarif_rules *rules)
{
  json_t *list = json_array();
  bool done = list != NULL;
  for (size_t i = 0; i < rules->count && done; i++) {
    done = add_rule(list, rules->items[i]);
  }
  if (!done) {
    json_decref(list);
    return NULL;
  }
  return list;
}
