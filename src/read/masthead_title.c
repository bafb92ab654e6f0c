/* SPDX-License-Identifier: BSD-2-Clause */
/* The title of the periodical in its masthead: on the first line before a cue, else the first line in capitals, else the first line that
 * has neither number nor date nor price. */
#include "read/line_form.h"
#include "read/masthead.h"

#include "base/utf8.h"

enum { TITLE_BYTES = 300 };

/* What of the line may be a title: what stands before its first cue. */
static by_span title_part(const by_masthead *head, const by_masthead_line *line)
{
  const by_span source = line->shadow.source;
  if (line->hit_count == 0) {
    return by_title_trim(by_span_slice(source, 0, by_masthead_line_is_date(line) ? 0 : source.size));
  }
  const by_cue_hit *hit = &head->hits[line->first_hit];
  const char *end = hit->number.size != 0 && hit->number.at < hit->cue.at ? hit->number.at : hit->cue.at;
  return by_title_trim(by_span_slice(source, 0, (size_t)(end - source.at)));
}

bool by_masthead_is_capitals(by_span text)
{
  enum { CASED_SCRIPTS_END = 0x530, LEAST = 4, FEW = 20 }; /* Latin, Greek, Cyrillic; one small letter in so many is "&c." */
  size_t capitals = 0;
  size_t small = 0;
  for (size_t offset = 0; offset < text.size;) {
    const uint32_t code = by_utf8_next(text, &offset);
    if (!by_word_letter(code) || by_digit_value(code) >= 0) {
      continue;
    }
    if (code >= CASED_SCRIPTS_END) {
      return false;
    }
    small += by_shadow_fold(code) == code;
    capitals += by_shadow_fold(code) != code;
  }
  return capitals >= LEAST && small * FEW <= capitals;
}

static bool has_digit(by_span text)
{
  size_t offset = 0;
  while (offset < text.size) {
    if (by_digit_value(by_utf8_next(text, &offset)) >= 0) {
      return true;
    }
  }
  return false;
}

/* Words at the head of lines that name who made or sells the issue. */
static bool is_imprint(const by_masthead_line *line)
{
  static const char *const WORDS[] = {
      "published by", "printed by",          "edited by",  "herausgegeben", "publié par", "uitgegeven", "single cop", "price ", "prix ",
      "preis ",       "annual subscription", "abonnement", "قیمت",          "ثمن",        "ناشر",       "چاپ",        "سردبیر", "مدیر",
      "صاحب امتیاز",  "رئیس التحریر",        "redakt",     "editor:",       "rédact",     "مدیر مسئول", "سەرنووسەر",  "ایڈیٹر"};
  for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
    if (by_span_starts(by_span_trim(line->shadow.text), by_span_of(WORDS[i]))) {
      return true;
    }
  }
  return by_span_find(line->shadow.text, by_span_of("publishing")) != BY_NOWHERE;
}

/* Whether the line begins as one does that only tells what kind of periodical it is, or whose. */
static bool is_subtitle(const by_masthead_line *line)
{
  static const char *const WORDS[] = {"a ", "an ", "organ ", "organe ", "conducted by", "ارگان ", "لسان حال ", "ein ", "eine "};
  for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
    if (by_span_starts(by_span_trim(line->shadow.text), by_span_of(WORDS[i]))) {
      return true;
    }
  }
  return false;
}

/* What a line may give. */
typedef enum wanted { WANTED_BEFORE_CUE, WANTED_CAPITALS, WANTED_PLAIN, WANTED_ANY, WANTS } wanted;

/* Whether it is a line of letters that names no maker. */
static bool may_be_title(const by_masthead_line *line, by_span title)
{
  const bool one_line = title.size != 0 && title.size <= TITLE_BYTES && memchr(title.at, '\n', title.size) == NULL;
  return one_line && by_has_letter(title) && !is_imprint(line);
}

static bool gives(const by_masthead_line *line, by_span title, wanted want, bool first)
{
  if (want == WANTED_BEFORE_CUE) {
    return first && line->hit_count != 0 && !has_digit(title);
  }
  if (want == WANTED_CAPITALS) {
    return by_masthead_is_capitals(title) && !is_subtitle(line);
  }
  return want == WANTED_ANY || (line->hit_count == 0 && !has_digit(title));
}

by_span by_masthead_title(const by_masthead *head)
{
  for (wanted want = WANTED_BEFORE_CUE; want < WANTS; want++) {
    for (size_t i = 0; i < head->used; i++) {
      const by_span title = title_part(head, &head->lines[i]);
      if (may_be_title(&head->lines[i], title) && gives(&head->lines[i], title, want, i == 0)) {
        return title;
      }
    }
  }
  return (by_span){0};
}
