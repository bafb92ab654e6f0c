/* SPDX-License-Identifier: BSD-2-Clause */
/* The first name must be believed: announced, usual here, named by the issue elsewhere, or one by its words. Those behind it only have to
 * be joined by a word, or known. */
#include "read/name_list.h"

#include "base/utf8.h"
#include "read/name_words.h"
#include "text/words.h"

#include <stdlib.h>

enum { LEAST_JOINED = 2 };

/* A name in a list, and how it is joined to the next. */
typedef struct listed_name {
  by_span text;
  by_span rest;
  bool joined; /* by a word, not a comma */
} listed_name;

void by_name_add(by_name_work *work, by_span name, const by_name_evidence *given)
{
  by_found_names *found = work->found;
  if (found->count < BY_MOST_AGENTS) {
    found->items[found->count++] =
        (by_found_name){.name = by_shadow_source(work->line, name), .role = given->role, .rule = given->rule, .told = given->told};
  }
}

/* Where a word begins that is "and" and a given name in one, as Arabic writes them; the size of the text where none does. */
static size_t joined_name(by_span text)
{
  const by_span waw = by_span_of("و");
  size_t offset = by_word_first(text).size;
  while (offset < text.size) {
    const by_span word = by_word_first(by_span_from(text, offset + 1));
    const by_span name = by_span_from(word, waw.size);
    if (by_span_starts(word, waw) && by_is_given_name(name) && !by_is_given_name(word) &&
        by_name_is_sure(by_span_from(text, offset + 1 + waw.size))) {
      return offset + 1;
    }
    offset += word.size + 1;
  }
  return text.size;
}

/* Where the first name of the text ends at a word for "and"; `*joint`: the bytes of that word, 0 where there is none. What goes on as
 * companies do ("& Co.") is not parted. */
static size_t joint_of(by_span text, size_t *joint)
{
  static const char *const JOINTS[] = {" و ", " und ", " and ", " et ", " och ", " og ",  " en ",
                                       " y ", " e ",   " и ",   " u. ", " & ",   " اور ", " ۆ "};
  size_t end = text.size;
  *joint = 0;
  for (size_t i = 0; i < sizeof JOINTS / sizeof JOINTS[0]; i++) {
    const size_t at = by_span_find(by_span_slice(text, 0, end), by_span_of(JOINTS[i]));
    if (at < end) {
      end = at;
      *joint = by_span_of(JOINTS[i]).size - 1;
    }
  }
  const size_t waw = joined_name(by_span_slice(text, 0, end));
  if (waw < end) {
    end = waw;
    *joint = by_span_of("و").size;
  }
  const by_span next = by_word_first(by_span_trim(by_span_from(text, end + *joint)));
  return *joint != 0 && by_word_is(next, BY_STOP_WORD) && !by_word_is_initial(next) ? text.size : end;
}

/* Cuts the first name off the text, at a comma or a word for "and". */
static listed_name cut_name(by_span text)
{
  size_t joint = 0;
  const size_t mark_at = by_name_end(text);
  const size_t end = joint_of(by_span_slice(text, 0, mark_at), &joint);
  joint = end == mark_at ? 0 : joint;
  size_t behind = end;
  if (joint == 0 && end < text.size) {
    const uint32_t mark = by_utf8_next(text, &behind);
    behind = mark == '(' || mark == '[' ? text.size : behind; /* what stands in brackets is no further name */
  }
  return (listed_name){
      .text = by_title_trim(by_span_slice(text, 0, end)), .rest = by_span_trim(by_span_from(text, behind + joint)), .joined = joint != 0};
}

/* Whether the issue announces the name elsewhere. */
static bool is_announced(const by_name_work *work, by_span name)
{
  const by_span source = by_shadow_source(work->line, name);
  return work->context->known_count != 0 &&
         bsearch(&source, work->context->known, work->context->known_count, sizeof source, by_span_order) != NULL;
}

/* Whether the text is the whole line at the end of an article. */
static bool is_whole(const by_name_work *work, by_span text)
{
  const by_span line = by_title_trim(work->line->text);
  return work->context->place == BY_NAME_AT_END && line.at + line.size == text.at + text.size;
}

/* Whether the name is the whole line at the end of an article, and one word is enough: a name of origin, or a given name that is nothing
 * else. */
static bool stands_alone(const by_name_work *work, by_span name)
{
  const bool whole = by_title_trim(work->line->text).size == name.size;
  return work->context->place == BY_NAME_AT_END && whole && (by_word_is_nisba(name) || by_word_is_plain_given(name));
}

/* Below a head a common word is no name; at the end, what begins like one is. */
static bool is_believed(const by_name_work *work, by_span name, const by_name_evidence *given)
{
  if (given->told || work->context->usual) {
    return true;
  }
  return work->context->place == BY_NAME_UNDER_HEAD ? by_name_is_sure(name) : by_name_is_known(name);
}

/* Whether what stands below a head is what somebody is, without a name: "our correspondent in Paris". */
static bool is_calling(const by_name_work *work, by_span name)
{
  const by_span word = by_word_first(name);
  return work->context->place == BY_NAME_UNDER_HEAD && by_word_is(word, BY_ROLE_WORD) && !by_word_is(word, BY_HONORIFIC_WORD);
}

/* Whether a title begins the text, which is announced or ends an article. */
static bool is_titled(const by_name_work *work, by_span text, const by_name_evidence *given)
{
  return by_word_is(by_word_first(text), BY_TITLE_WORD) && (given->told || is_whole(work, text));
}

/* Takes the name at the start of the text. A title lets one word be enough, and so do what the issue announces and a line that is nothing
 * else. */
static bool take_first(by_name_work *work, by_span text, const by_name_evidence *given)
{
  const by_span name = by_name_alone(text);
  if (is_calling(work, name)) {
    return false;
  }
  const bool enough = is_announced(work, name) || stands_alone(work, name) || is_titled(work, text, given);
  if (!(enough || is_believed(work, name, given)) || !by_is_name(work->line, name, enough ? 1 : given->least)) {
    return false;
  }
  by_name_add(work, name, given);
  return true;
}

void by_names_take(by_name_work *work, by_span text, const by_name_evidence *given)
{
  listed_name cut = cut_name(text);
  if (!take_first(work, cut.text, given)) {
    return;
  }
  while (cut.rest.size != 0) {
    const bool joined = cut.joined;
    cut = cut_name(cut.rest);
    const by_span name = by_name_alone(cut.text);
    const bool known = by_name_is_known(name) && by_word_count(name) >= LEAST_JOINED; /* degrees are no names: "M.D." */
    if (!(joined || known) || !by_is_name(work->line, name, LEAST_JOINED)) {
      return;
    }
    by_name_add(work, name, given);
  }
}
