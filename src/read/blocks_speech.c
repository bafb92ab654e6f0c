/* SPDX-License-Identifier: BSD-2-Clause */
/* Talks: paragraphs that begin with who speaks. Two speakers must take turns, or a question and an answer stand there; each must be known
 * for a person, for the periodical, or for one who asks, or stand in the head. */
#include "read/agents.h"
#include "read/blocks.h"
#include "read/head_words.h"
#include "text/speech.h"

enum { SPEAKERS = 8, OFTEN = 2 };

typedef struct speaker {
  uint64_t digest;
  size_t turns;
  bool person; /* may surely be one */
} speaker;

typedef struct speakers {
  speaker items[SPEAKERS];
  size_t count;
} speakers;

/* The words of those who ask and answer, as a periodical calls them. */
static bool is_asker(by_span name)
{
  static const char *const ASKERS[] = {"مصاحبه گر", "مصاحبهگر",     "مصاحبه کننده", "خبرنگار",       "پرسشگر",   "سردبیر",
                                       "گزارشگر",   "مجری",         "المحرر",       "الصحفی",        "المراسل",  "الصحافی",
                                       "نامه نگار", "انٹرویو نگار", "interviewer",  "reporter",      "editor",   "the editor",
                                       "redaktion", "interviewer",  "redaktör",     "корреспондент", "редакция", "вопрос",
                                       "ответ",     "journaliste",  "muhabir",      "fråga",         "svar"};
  return by_span_is_any(name, ASKERS, sizeof ASKERS / sizeof ASKERS[0]);
}

/* A number for the speaker, of as few letters as there are. */
static uint64_t digest_of(by_span name)
{
  static const uint64_t PRIME = 0x100000001B3U;
  uint64_t sum = 0xCBF29CE484222325U;
  for (size_t i = 0; i < name.size; i++) {
    const bool counts = name.at[i] != ' ' && name.at[i] != '(' && name.at[i] != ')' && (name.at[i] < '0' || name.at[i] > '9');
    sum = counts ? (sum ^ (unsigned char)name.at[i]) * PRIME : sum;
  }
  return sum;
}

/* The shadow of the paragraph's speaker, false where it has none or memory is short. */
static bool speaker_of(const by_block_row *row, const by_block *block, by_shadow *name)
{
  if (block->kind != BY_BLOCK_PARAGRAPH) {
    return false;
  }
  const by_span found = by_speaker_name(by_span_slice(row->reading->text->bytes, block->offset, block->size));
  return found.size != 0 && by_shadow_make(found, row->reading->arena, name);
}

/* Whether the name stands in the head of the article, which `head` is. */
static bool is_in_head(by_span head, by_span name)
{
  enum { LEAST = 4 /* bytes */ };
  return name.size >= LEAST && by_span_find(head, name) != BY_NOWHERE;
}

static bool is_person(const by_block_row *row, by_span head, const by_shadow *name)
{
  const by_span text = by_title_trim(name->text);
  const by_span source = by_shadow_source(name, text);
  const bool known = by_word_count(text) > 1 ? by_name_is_known(text) : by_word_is_plain_given(text);
  return by_line_is_turn(name) || is_asker(text) || (known && by_is_name(name, text, 1)) || is_in_head(head, source) ||
         (source.size != 0 && by_span_equal(source, row->reading->record->title.text));
}

static void count_turn(const by_block_row *row, by_span head, const by_shadow *name, speakers *all)
{
  const uint64_t digest = digest_of(name->text);
  size_t index = 0;
  while (index < all->count && all->items[index].digest != digest) {
    index++;
  }
  if (index == SPEAKERS) {
    return;
  }
  if (index == all->count) {
    all->items[all->count++] = (speaker){.digest = digest, .person = is_person(row, head, name)};
  }
  all->items[index].turns++;
}

/* Whether two persons speak more than once, or a question and its answer are all. */
static bool is_talk(const speakers *all)
{
  size_t turning = 0;
  size_t persons = 0;
  for (size_t i = 0; i < all->count; i++) {
    turning += all->items[i].person && all->items[i].turns >= OFTEN;
    persons += all->items[i].person;
  }
  return turning > 1 || (all->count == 2 && persons == 2);
}

static bool speaks(const speakers *all, const by_shadow *name)
{
  const uint64_t digest = digest_of(name->text);
  for (size_t i = 0; i < all->count; i++) {
    if (all->items[i].digest == digest) {
      return all->items[i].person;
    }
  }
  return false;
}

static by_span head_of(const by_block_row *row, const by_blocks *blocks)
{
  const by_block *head = &blocks->items[by_article_start(blocks)];
  return head->kind == BY_BLOCK_HEAD ? by_span_slice(row->reading->text->bytes, head->offset, head->size) : by_span_of("");
}

static void find_in(const by_block_row *row, const by_blocks *blocks)
{
  const by_span head = head_of(row, blocks);
  speakers all = {.count = 0};
  by_shadow name = {0};
  for (size_t i = 0; i < blocks->count; i++) {
    if (speaker_of(row, &blocks->items[i], &name)) {
      count_turn(row, head, &name, &all);
    }
  }
  for (size_t i = 0; i < blocks->count && is_talk(&all); i++) {
    if (speaker_of(row, &blocks->items[i], &name) && speaks(&all, &name)) {
      blocks->items[i].kind = BY_BLOCK_SPEECH;
    }
  }
}

bool by_speeches_find(const by_block_row *row)
{
  const by_issue *issue = row->reading->issue;
  for (size_t i = 0; i < issue->article_count; i++) {
    find_in(row, &issue->articles[i].blocks);
  }
  return true;
}
