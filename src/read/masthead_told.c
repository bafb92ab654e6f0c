/* SPDX-License-Identifier: BSD-2-Clause */
/* The volume in a sentence of the editor's: "With this number the second year of our journal ends". It is read where the masthead has none.
 */
#include "read/masthead.h"

#include "text/number_names.h"

enum {
  MOST_BYTES = 1 << 14, /* from the beginning of the text that are looked at */
  REACH = 200           /* bytes of the sentence */
};

static size_t find_any(by_span text, const char *const *words, size_t count, size_t *size)
{
  size_t first = BY_NOWHERE;
  for (size_t i = 0; i < count; i++) {
    const by_span word = by_span_of(words[i]);
    const size_t at = by_span_find(text, word);
    if (at < first) {
      first = at;
      *size = word.size;
    }
  }
  return first;
}

/* Behind the words that point at the issue itself; BY_NOWHERE where there are none. */
static size_t behind_this_issue(by_span text)
{
  static const char *const WORDS[] = {"با این شماره",
                                      "با شماره حاضر",
                                      "با شمارهٔ حاضر",
                                      "با انتشار این شماره",
                                      "بهذا العدد",
                                      "بهذا الجزء",
                                      "with this number",
                                      "with this issue",
                                      "with this part",
                                      "with the present number",
                                      "mit dieser nummer",
                                      "mit diesem heft",
                                      "mit der vorliegenden nummer",
                                      "mit dem vorliegenden heft",
                                      "avec ce numéro",
                                      "med detta nummer",
                                      "con este número",
                                      "con questo numero",
                                      "с этим номером",
                                      "этим номером",
                                      "bu sayı ile",
                                      "met dit nummer"};
  size_t size = 0;
  const size_t at = find_any(text, WORDS, sizeof WORDS / sizeof WORDS[0], &size);
  return at == BY_NOWHERE ? at : at + size;
}

/* Whether the sentence says that something begins or ends. */
static bool tells_an_end(by_span text)
{
  static const char *const WORDS[] = {
      "پایان",    "آغاز",      "شروع",     "وارد",     "تمام شد",  "تمام میشود", "گام",       "قدم",     "ینتهی",    "تنتهی",   "یختم",
      "تختم",     "تختتم",     "یتم",      "تتم",      "تبدأ",     "یبدأ",       "تدخل",      " ends",   " end ",    "closes",  "close ",
      "begin",    "complete",  "conclude", "commence", "enter",    "schließt",   "schliesst", "beginnt", "beginnen", "endet",   "vollendet",
      "tritt",    "achève",    "termine",  "entre ",   "avslutas", "börjar",     "inleds",    "termina", "comienza", "empieza", "si chiude",
      "comincia", "заканчива", "начина",   "оканчива", "начинает", "eindigt",    "begint"};
  size_t size = 0;
  return find_any(text, WORDS, sizeof WORDS / sizeof WORDS[0], &size) != BY_NOWHERE;
}

/* The first cue for a volume in a part of the source, which may begin with its number; false where there is none. */
static bool volume_in(const by_masthead *head, by_span part, bool at_its_head, by_cue_hit *found)
{
  by_shadow shadow = {0};
  by_cue_hit hits[4];
  bool any = false;
  const size_t count = by_shadow_make(part, head->reading->arena, &shadow) ? by_cues_find(&shadow, hits, sizeof hits / sizeof hits[0]) : 0;
  for (size_t i = 0; i < count && !any; i++) {
    any = hits[i].field == BY_CUE_VOLUME && (at_its_head ? hits[i].number.at == part.at : hits[i].number.at < part.at + REACH);
    *found = hits[i];
  }
  return any;
}

/* The same for an ordinal in words anywhere in it: "the second volume". */
static bool ordinal_in(const by_masthead *head, const by_shadow *part, by_cue_hit *found)
{
  const by_span text = part->text;
  bool any = false;
  for (size_t at = 0; at < text.size && at < REACH && !any; at++) {
    by_number number = {0};
    const by_span rest = by_span_from(text, at);
    const bool ordinal = (at == 0 || text.at[at - 1] == ' ') && by_number_named(rest, &number) && number.kind == BY_NUMBER_ORDINAL;
    any = ordinal && volume_in(head, by_shadow_source(part, rest), true, found);
  }
  return any;
}

/* Whether the line tells of a volume. */
static bool is_told(const by_masthead *head, by_span line, by_cue_hit *found)
{
  by_shadow whole = {0};
  by_shadow part = {0};
  if (!by_shadow_make(line, head->reading->arena, &whole)) {
    return false;
  }
  const size_t at = behind_this_issue(whole.text);
  const by_span rest = at == BY_NOWHERE ? by_span_of("") : by_span_slice(whole.text, at, whole.text.size - at);
  const by_span source = rest.size == 0 ? rest : by_shadow_source(&whole, rest);
  if (source.size == 0 || !by_shadow_make(source, head->reading->arena, &part) || !tells_an_end(part.text)) {
    return false;
  }
  return volume_in(head, source, false, found) || ordinal_in(head, &part, found);
}

void by_masthead_read_told(const by_masthead *head)
{
  const by_text *text = head->reading->text;
  by_value *volume = &head->reading->record->volume;
  for (size_t i = 0; head->used != 0 && i < text->line_count && volume->state == BY_UNKNOWN; i++) {
    by_cue_hit hit = {0};
    const by_span line = by_text_line(text, i);
    if (text->lines[i].offset + line.size > MOST_BYTES) {
      return;
    }
    if (is_told(head, line, &hit)) {
      *volume = by_value_read(text, BY_READS_VOLUME_TOLD, hit.number, by_number_text(head->reading->arena, hit.first, hit.last));
    }
  }
}
