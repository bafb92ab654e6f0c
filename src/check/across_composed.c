/* SPDX-License-Identifier: BSD-2-Clause */
/* What documents make of several values of a record, by the functions that the writers have for it: once with proposals and once without,
 * for a package does not tell which of the two was asked for. */
#include "check/across_composed.h"

#include "base/buffer.h"
#include "text/blank.h"
#include "write/edition.h"
#include "write/tei_parts.h"

#include <stdlib.h>

enum { COMPOSED_MOST = 1 << 20 };

static bool keep(by_buffer *text, by_arena *arena, by_span *kept)
{
  const bool done = !text->failed && by_arena_copy(arena, by_buffer_span(text), kept);
  by_buffer_clear(text);
  return done;
}

/* The title of the issue, where the record has what it is made of; otherwise it is a line of the text. */
static bool compose_titles(const by_record *record, by_buffer *text, by_arena *arena, by_composed *made)
{
  const by_issue issue = {.language = record->language.text};
  bool done = true;
  for (size_t way = 0; way < BY_WAYS && done; way++) {
    const by_edition edition = {.record = record, .issue = &issue, .accept_proposed = way != 0};
    const bool told = by_edition_may_state(&edition, &record->issue) || by_edition_may_state(&edition, &record->label);
    if (told && by_edition_may_state(&edition, &record->title)) {
      by_edition_add_title(&edition, text);
      done = keep(text, arena, &made->titles[way]);
      by_edition_add_number(&edition, text);
      done = done && keep(text, arena, &made->numbers[way]);
    }
  }
  return done;
}

/* The attributes without those that say how sure the date is, which come last. */
static bool compose_dating(const by_record *record, by_buffer *text, by_arena *arena, by_composed *made)
{
  static const char *const MARKS[] = {" resp=\"", " cert=\""};
  by_tei_add_dating(text, &record->date, record->date_calendar, record->date_normalised);
  for (size_t i = 0; i < sizeof MARKS / sizeof MARKS[0]; i++) {
    const size_t mark = by_span_find(by_buffer_span(text), by_span_of(MARKS[i]));
    text->size = mark == BY_NOWHERE ? text->size : mark;
  }
  const bool done = keep(text, arena, &made->dating);
  made->dating = by_span_trim(made->dating);
  return done;
}

static bool compose_files(const by_record *record, by_buffer *text, by_arena *arena, by_composed *made)
{
  static const char *const FOLDERS[BY_FILES] = {"source", "tei", "epub"};
  static const char *const ENDINGS[BY_FILES] = {".txt", ".xml", ".epub"};
  bool done = true;
  for (size_t i = 0; i < BY_FILES && done && record->package_id.size != 0; i++) {
    by_buffer_add_text(text, "data/representations/");
    by_buffer_add_text(text, FOLDERS[i]);
    by_buffer_add_text(text, "/data/");
    by_buffer_add(text, record->package_id);
    by_buffer_add_text(text, ENDINGS[i]);
    done = keep(text, arena, &made->files[i]);
  }
  return done;
}

/* What TEI says of the source, and how it points there. */
static bool compose_source(const by_record *record, by_buffer *text, by_arena *arena, by_composed *made)
{
  const by_source *source = &record->source;
  if (source->encoding.size != 0) {
    by_tei_add_form(text, source);
  }
  bool done = keep(text, arena, &made->form);
  if (record->package_id.size != 0) {
    by_tei_add_pointer(text, record->package_id);
    done = done && keep(text, arena, &made->pointer);
    by_tei_add_root_id(text, record->package_id);
    done = done && keep(text, arena, &made->tei_id);
  }
  return done;
}

/* What the record counts; 0 for what it does not. */
static bool compose_counts(const by_record *record, by_buffer *text, by_arena *arena, by_composed *made)
{
  const size_t counts[BY_COUNTS] = {record->source.size, record->source.lines, record->source.characters};
  made->lines = by_arena_take(arena, record->article_count, sizeof *made->lines);
  made->title_lines = by_arena_take(arena, record->article_count, sizeof *made->title_lines);
  bool done = made->lines != NULL && made->title_lines != NULL;
  for (size_t i = 0; i < BY_COUNTS && done; i++) {
    if (counts[i] != 0) {
      by_buffer_add_number(text, counts[i]);
    }
    done = keep(text, arena, &made->counts[i]);
  }
  for (size_t i = 0; i < record->article_count && done; i++) {
    by_buffer_add_number(text, record->articles[i].line);
    by_buffer_add_byte(text, '-');
    by_buffer_add_number(text, record->articles[i].end_line);
    done = keep(text, arena, &made->lines[i]);
    if (record->articles[i].title_lines != BY_NOWHERE) {
      by_buffer_add_text(text, "title lines: ");
      by_buffer_add_number(text, record->articles[i].title_lines);
    }
    done = done && keep(text, arena, &made->title_lines[i]);
  }
  return done;
}

static bool compose_latin(const by_record *record, by_buffer *text, by_arena *arena, by_composed *made)
{
  const by_span language = record->language.text;
  if (language.size != 0) {
    by_buffer_add(text, by_span_slice(language, 0, by_span_find(language, by_span_of("-"))));
    by_buffer_add_text(text, "-Latn");
  }
  return keep(text, arena, &made->latin);
}

/* In the order of names; of one name, in that of all that is compared of a mention, so that what is alike stands together. */
static int name_order(const void *a, const void *b)
{
  const by_named *left = a;
  const by_named *right = b;
  const by_agent *const one = left->agent;
  const by_agent *const other = right->agent;
  const int orders[] = {by_span_compare(left->name, right->name),
                        (int)one->role - (int)other->role,
                        by_span_compare(one->family, other->family),
                        by_span_compare(one->given, other->given),
                        by_span_compare(one->romanised, other->romanised),
                        (int)one->name.state - (int)other->name.state,
                        (one->name.at.size == 0) - (other->name.at.size == 0)};
  int order = 0;
  for (size_t i = 0; i < sizeof orders / sizeof orders[0] && order == 0; i++) {
    order = orders[i];
  }
  return order;
}

static int mention_order(const void *a, const void *b)
{
  const by_named *left = a;
  const by_named *right = b;
  const int order = name_order(left, right);
  const size_t lines[] = {left->agent->name.record_line, right->agent->name.record_line};
  return order != 0 ? order : (lines[0] > lines[1]) - (lines[0] < lines[1]);
}

/* Mentions that are alike become the first of them: who writes all the articles of a volume is compared once. */
static void join_mentions(by_named_list *names)
{
  size_t count = 0;
  for (size_t i = 0; i < names->count; i++) {
    if (count != 0 && name_order(&names->items[count - 1], &names->items[i]) == 0) {
      names->items[count - 1].mentions++;
    } else {
      names->items[count++] = names->items[i];
    }
  }
  names->count = count;
}

/* Whether a person has the same role twice; of very many that is not looked for. */
static bool are_doubled(const by_agents *agents)
{
  enum { LOOKED_AT = 64 };
  bool doubled = agents->count > LOOKED_AT;
  for (size_t i = 0; i < agents->count && !doubled; i++) {
    for (size_t j = 0; j < i && !doubled; j++) {
      const by_agent *const other = &agents->items[j];
      doubled = other->role == agents->items[i].role && by_span_equal(other->name.text, agents->items[i].name.text);
    }
  }
  return doubled;
}

static bool add_names(const by_agents *agents, by_buffer *text, by_arena *arena, by_composed *made)
{
  bool done = true;
  made->doubled = made->doubled || are_doubled(agents);
  for (size_t i = 0; i < agents->count && done; i++) {
    by_named *const named = &made->names.items[made->names.count++];
    *named = (by_named){.name = agents->items[i].name.text, .agent = &agents->items[i], .mentions = 1};
    by_blank_fold(named->name, text);
    const bool folded = by_span_equal(by_buffer_span(text), named->name);
    done = folded ? !text->failed : keep(text, arena, &named->name);
    by_buffer_clear(text);
  }
  return done;
}

static bool compose_names(const by_record *record, by_buffer *text, by_arena *arena, by_composed *made)
{
  size_t count = record->editors.count;
  for (size_t i = 0; i < record->article_count; i++) {
    count += record->articles[i].agents.count;
  }
  made->names.items = by_arena_take(arena, count, sizeof *made->names.items);
  bool done = made->names.items != NULL && add_names(&record->editors, text, arena, made);
  for (size_t i = 0; i < record->article_count && done; i++) {
    done = add_names(&record->articles[i].agents, text, arena, made);
  }
  if (done) {
    qsort(made->names.items, made->names.count, sizeof *made->names.items, mention_order);
    join_mentions(&made->names);
  }
  return done;
}

static int event_order(const void *a, const void *b)
{
  const by_named *left = a;
  const by_named *right = b;
  int order = by_span_compare(left->name, right->name);
  order = order != 0 ? order : by_span_compare(left->event->text, right->event->text);
  return order != 0 ? order : (int)left->event->state - (int)right->event->state;
}

static void fold(by_span words, by_buffer *text)
{
  for (size_t i = 0; i < words.size; i++) {
    const bool blank = strchr(" \t\r\n", words.at[i]) != NULL && words.at[i] != '\0';
    if (!blank || text->size == 0 || text->at[text->size - 1] != ' ') {
      by_buffer_add_byte(text, blank ? ' ' : words.at[i]);
    }
  }
}

static int article_order(const void *a, const void *b)
{
  const by_named *left = a;
  const by_named *right = b;
  const int order = by_span_compare(left->name, right->name);
  return order != 0 ? order : (left->article > right->article) - (left->article < right->article);
}

static bool compose_articles(const by_record *record, by_buffer *text, by_arena *arena, by_composed *made)
{
  by_named *const items = by_arena_take(arena, record->article_count, sizeof *items);
  bool done = items != NULL;
  for (size_t i = 0; i < record->article_count && done; i++) {
    items[i] = (by_named){.name = record->articles[i].title.text, .article = &record->articles[i]};
    fold(items[i].name, text);
    const bool folded = by_span_equal(by_buffer_span(text), items[i].name);
    done = folded ? !text->failed : keep(text, arena, &items[i].name);
    by_buffer_clear(text);
  }
  if (done && record->article_count != 0) {
    qsort(items, record->article_count, sizeof *items, article_order);
  }
  made->articles = (by_named_list){.items = items, .count = done ? record->article_count : 0};
  return done;
}

static bool compose_events(const by_record *record, by_buffer *text, by_arena *arena, by_composed *made)
{
  by_named *const items = by_arena_take(arena, record->event_count, sizeof *items);
  bool done = items != NULL;
  for (size_t i = 0; i < record->event_count && done; i++) {
    items[i] = (by_named){.event = &record->events[i]};
    fold(record->events[i].raw, text);
    done = keep(text, arena, &items[i].name);
  }
  if (!done || record->event_count == 0) {
    return done;
  }
  qsort(items, record->event_count, sizeof *items, event_order);
  made->events = (by_named_list){.items = items, .count = 1};
  for (size_t i = 1; i < record->event_count; i++) {
    made->events.count += event_order(&items[made->events.count - 1], &items[i]) != 0;
    items[made->events.count - 1] = items[i];
  }
  return true;
}

size_t by_named_find(const by_named_list *list, by_span name, const by_named **first)
{
  size_t low = 0;
  for (size_t high = list->count; low < high;) {
    const size_t middle = low + (high - low) / 2;
    const bool below = by_span_compare(list->items[middle].name, name) < 0;
    low = below ? middle + 1 : low;
    high = below ? high : middle;
  }
  size_t end = low;
  while (end < list->count && by_span_equal(list->items[end].name, name)) {
    end++;
  }
  *first = list->items + low;
  return end - low;
}

bool by_compose(const by_record *record, by_arena *arena, by_composed *made)
{
  by_buffer text = by_buffer_of(COMPOSED_MOST);
  by_digest_add_hex(&record->source.sha256, &text);
  const bool done = keep(&text, arena, &made->digest) && compose_titles(record, &text, arena, made) &&
                    compose_dating(record, &text, arena, made) && compose_files(record, &text, arena, made) &&
                    compose_source(record, &text, arena, made) && compose_counts(record, &text, arena, made) &&
                    compose_names(record, &text, arena, made) && compose_articles(record, &text, arena, made) &&
                    compose_events(record, &text, arena, made) && compose_latin(record, &text, arena, made);
  by_buffer_drop(&text);
  return done;
}
