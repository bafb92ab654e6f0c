/* SPDX-License-Identifier: BSD-2-Clause */
/* Who stands for what is confirmed in a record: one person by name, where it names one and no other. */
#include "model/record.h"

typedef struct search {
  by_span name;
  bool several;
} search;

static void look_at(search *work, const by_value *value)
{
  const by_span name = value->state == BY_CONFIRMED ? value->confirmed_by : by_span_of("");
  work->several = work->several || (name.size != 0 && work->name.size != 0 && !by_span_equal(name, work->name));
  work->name = work->name.size == 0 ? name : work->name;
}

static void look_at_agents(search *work, const by_agents *agents)
{
  for (size_t i = 0; i < agents->count; i++) {
    look_at(work, &agents->items[i].name);
  }
}

by_span by_record_confirmer(const by_record *record)
{
  search work = {.several = false};
  for (size_t i = 0; i < BY_FIELDS; i++) {
    look_at(&work, by_field_value(&by_fields[i], record));
  }
  look_at_agents(&work, &record->editors);
  for (size_t i = 0; i < record->article_count; i++) {
    look_at(&work, &record->articles[i].bounds);
    look_at(&work, &record->articles[i].title);
    look_at_agents(&work, &record->articles[i].agents);
  }
  return work.several || work.name.size == 0 ? by_span_of("archivist") : work.name;
}
