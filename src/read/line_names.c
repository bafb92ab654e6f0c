/* SPDX-License-Identifier: BSD-2-Clause */
/* Names on a line of their own. The line is cut into segments at slashes and dashes; each may have a cue of its own ("written by X /
 * translated by Y"). A name without a cue is believed if it is known for one by its words, if a place precedes it that articles are signed
 * from, if the issue announces it elsewhere, or if the issue is known to sign so. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "read/agents.h"
#include "read/byline_cues.h"
#include "read/name_list.h"
#include "read/name_phrases.h"
#include "read/name_words.h"
#include "text/verse.h"
#include "text/words.h"

enum { LINE_WORDS = 16, BARE_LEAST = 2, BARE_MOST = 4, KNOWN_MOST = 6, PLACE_WORDS = 3, STATED_WORDS = 10, PEN_NAME = 2 /* bytes */ };

static const by_recogniser BARE[] = {[BY_NAME_UNDER_HEAD] = BY_READS_BYLINE_GIVEN_NAME, [BY_NAME_AT_END] = BY_READS_BYLINE_SIGNOFF};

/* What follows the colon of the text, where a few words at most precede it. */
static by_span behind_colon(by_span text)
{
  const size_t colon = by_span_find(text, by_span_of(":"));
  if (colon == BY_NOWHERE || by_word_count(by_span_slice(text, 0, colon)) > PLACE_WORDS) {
    return (by_span){0};
  }
  return by_title_trim(by_span_from(text, colon + 1));
}

/* The cue of the text. "Translated from the French by the pen of X" has two: the second is followed by the name, the first tells the role.
 */
static bool find_cue(const by_name_work *work, by_span text, by_byline_cue *cue)
{
  by_byline_cue inner = {.role = BY_AUTHOR};
  const bool found = by_byline_cue_at(text, cue) && (work->context->place == BY_NAME_AT_END || !cue->ending);
  if (!by_byline_cue_within(found ? cue->rest : text, &inner)) {
    return found;
  }
  inner.role = found ? cue->role : inner.role;
  *cue = inner;
  return true;
}

static bool has_mark(by_span text, const char *marks)
{
  for (size_t i = 0; i < text.size; i++) {
    if (strchr(marks, text.at[i]) != NULL) {
      return true;
    }
  }
  return false;
}

/* The words behind "The writer:" as they stand, where they are no plain name: "one of the writers of Syria". */
static void take_statement(by_name_work *work, by_span text)
{
  const by_span stated = by_title_trim(text);
  if (stated.size != 0 && by_word_count(stated) <= STATED_WORDS && !has_mark(stated, ":!?;")) {
    by_name_add(work, stated, &(by_name_evidence){.role = BY_AUTHOR, .rule = BY_READS_BYLINE_CUE, .told = true});
  }
}

/* Whether something stands behind a bracket in the text. */
static bool goes_on_behind_bracket(by_span text)
{
  const size_t bracket = by_span_find(text, by_span_of(")"));
  return bracket != BY_NOWHERE && by_title_trim(by_span_from(text, bracket + 1)).size != 0;
}

/* At the end of an article and with a colon, the cue tells more than a name. */
static bool is_statement(const by_name_work *work, const by_byline_cue *cue, by_span named)
{
  const bool stated = cue->colon && cue->role == BY_AUTHOR && work->context->place == BY_NAME_AT_END;
  return stated && (!by_name_is_known(named) || goes_on_behind_bracket(named));
}

static void take_cued(by_name_work *work, const by_byline_cue *cue)
{
  const by_span named = by_behind_article(by_behind_epithets(cue->rest));
  if (is_statement(work, cue, named)) {
    take_statement(work, cue->rest);
    return;
  }
  const bool one = (cue->ending && by_name_is_known(named)) || (cue->colon && !cue->weak);
  by_names_take(
      work, named,
      &(by_name_evidence){.role = cue->role, .rule = BY_READS_BYLINE_CUE, .told = cue->colon || !cue->weak, .least = one ? 1 : BARE_LEAST});
}

/* Behind a place that is not known only a name that is one by its words is believed, and in front of a role, too. */
static void take_around_colon(by_name_work *work, by_span segment)
{
  const by_span behind = behind_colon(segment);
  const by_span name = by_title_trim(by_span_before(segment, ":"));
  const by_name_evidence evidence = {.role = BY_AUTHOR, .rule = BARE[work->context->place], .least = BARE_LEAST};
  if (work->context->place != BY_NAME_AT_END || behind.size == 0) {
    return;
  }
  if (by_word_is(by_word_first(behind), BY_ROLE_WORD)) {
    by_names_take(work, name, &evidence);
    return;
  }
  by_byline_cue cue;
  if (by_byline_cue_at(behind, &cue)) {
    take_cued(work, &cue);
  } else {
    by_names_take(work, behind, &evidence);
  }
}

/* "Twelve years old, from X". */
static bool tells_age(by_span text)
{
  const bool number = text.size != 0 && by_is_digit(text.at[0]);
  return number && (by_words_find(text, "ساله") != BY_NOWHERE || by_words_find(text, "سالہ") != BY_NOWHERE ||
                    by_words_find(text, "years") != BY_NOWHERE || by_words_find(text, "jahre") != BY_NOWHERE);
}

/* "A pupil of the tenth form, X" and "X, Lahore": one word is enough. */
static void take_reader(by_name_work *work, by_span text)
{
  const size_t end = by_name_end(text);
  const by_span first = by_title_trim(by_span_slice(text, 0, end));
  const by_span second = by_title_trim(by_span_from(text, end));
  const by_name_evidence evidence = {.role = BY_AUTHOR, .rule = BY_READS_BYLINE_SIGNOFF, .least = 1};
  if (by_word_is(by_word_first(first), BY_READER_WORD) && second.size != 0) {
    by_names_take(work, second, &evidence);
  } else if (by_word_count(first) == 1 && (by_word_is(second, BY_PLACE_WORD) || tells_age(second))) {
    by_names_take(work, first, &evidence);
  }
}

/* Whether the number of a house or a publisher's calling follows the name: "J. Limbird, 143, Strand". */
static bool has_address(by_span text)
{
  const by_span rest = by_title_trim(by_span_from(text, by_name_end(text)));
  const size_t digits = by_digits_from(rest, 0);
  return (digits != 0 && digits < rest.size && rest.at[digits] == ',') || by_word_is(by_word_first(rest), BY_NOTICE_WORD);
}

/* Whether a bare name may be looked for: no other was found, or this is surely one, and the text is no longer than names are. */
static bool may_be_bare(const by_name_work *work, by_span text)
{
  const by_span first = by_name_alone(by_span_slice(text, 0, by_name_end(text)));
  const bool other = has_mark(text, work->context->place == BY_NAME_UNDER_HEAD ? "0123456789" : "\"");
  return (work->found->count == 0 || by_name_is_sure(first)) && !work->context->cued && !other && !has_address(text) &&
         by_word_count(first) <= (by_name_is_known(first) ? KNOWN_MOST : BARE_MOST);
}

/* A name without any cue. */
static void take_bare(by_name_work *work, by_span segment)
{
  const bool end = work->context->place == BY_NAME_AT_END;
  const by_span plain = by_title_trim(segment);
  const bool polite = end || by_word_is(by_word_first(plain), BY_EPITHET_WORD);
  const by_span text = polite ? by_behind_article(by_behind_epithets(plain)) : plain;
  if (!may_be_bare(work, text)) {
    return;
  }
  by_names_take(work, text,
                &(by_name_evidence){.role = BY_AUTHOR,
                                    .rule = BARE[work->context->place],
                                    .told = work->placed,
                                    .least = work->placed && !work->dated ? 1 : BARE_LEAST});
  if (work->found->count == 0 && end) {
    take_reader(work, by_title_trim(segment));
  }
}

/* A line below the head that tells whose the text is in one phrase. */
static by_span owner(const by_name_work *work, by_span text)
{
  if (work->context->place == BY_NAME_AT_END) {
    return (by_span){0};
  }
  const by_span named = by_behind_preposition(text);
  return named.size != 0 ? named : by_derived_name(text);
}

static void take_segment(by_name_work *work, by_span segment)
{
  by_byline_cue cue = {.role = BY_AUTHOR};
  const by_span text = by_title_trim(segment);
  if (find_cue(work, text, &cue)) {
    take_cued(work, &cue);
    return;
  }
  const by_span owned = owner(work, text);
  if (owned.size != 0) {
    by_names_take(work, owned, &(by_name_evidence){.role = BY_AUTHOR, .rule = BY_READS_BYLINE_CUE, .least = 1});
  } else if (memchr(segment.at, ':', segment.size) != NULL) {
    take_around_colon(work, segment);
  } else {
    take_bare(work, segment);
  }
}

/* Whether the comma at `offset` stands before a cue. */
static bool precedes_cue(by_span text, size_t offset)
{
  by_byline_cue cue = {.role = BY_AUTHOR};
  size_t behind = offset;
  (void)by_utf8_next(text, &behind);
  return by_byline_cue_at(by_span_trim(by_span_from(text, behind)), &cue) && !cue.ending && !(text.at[offset] == '.' && cue.weak);
}

static bool is_dash(uint32_t code)
{
  return code == '-' || (code >= 0x2010 && code <= 0x2015);
}

/* Whether two dashes stand between a full stop and a further word: "J. H. B.--Chelsea". */
static bool is_double_dash(by_span text, size_t offset)
{
  return offset > 0 && offset + 2 < text.size && text.at[offset - 1] == '.' && text.at[offset + 1] == '-' && text.at[offset + 2] != '-';
}

/* Whether the full stop at `offset` ends a whole word before a cue: "For the Mirror. By X". */
static bool ends_sentence(by_span text, size_t offset)
{
  enum { LEAST = 2 };
  const by_span word = by_word_last(by_span_slice(text, 0, offset));
  return word.size >= LEAST && !by_word_is(word, BY_TITLE_WORD) && precedes_cue(text, offset);
}

/* Whether a segment ends before this mark: a slash, a bar, a semicolon, a comma before a cue; with a blank before it a dash or the Urdu
 * full stop. */
static bool is_cut(by_span text, size_t offset, uint32_t code)
{
  enum { COMMA = 0x60C, SEMICOLON = 0x61B, FULL_STOP = 0x6D4 };
  static const char MARKS[] = {'/', '|', ';'};
  if (code == ',' || code == COMMA) {
    return precedes_cue(text, offset);
  }
  if (is_dash(code) || code == FULL_STOP) {
    return is_double_dash(text, offset) || (offset != 0 && text.at[offset - 1] == ' ');
  }
  return code == '.' ? ends_sentence(text, offset) : code == SEMICOLON || (code < 0x80 && memchr(MARKS, (int)code, sizeof MARKS) != NULL);
}

/* The first segment of the text; `*rest` is what follows its mark. */
static by_span first_segment(by_span text, by_span *rest)
{
  size_t offset = 0;
  while (offset < text.size) {
    const size_t at = offset;
    if (is_cut(text, at, by_utf8_next(text, &offset))) {
      *rest = by_span_from(text, offset);
      return by_span_trim(by_span_slice(text, 0, at));
    }
  }
  *rest = (by_span){0};
  return by_span_trim(text);
}

/* The text without a place behind it: "X - Cairo", "X (Haifa)". */
static by_span before_place(by_name_work *work, by_span text)
{
  const size_t end = by_name_end(text);
  size_t behind = end;
  if (end == text.size || work->placed) {
    return text;
  }
  const uint32_t mark = by_utf8_next(text, &behind);
  const by_signed_place place = by_behind_place(by_title_trim(by_span_from(text, behind)));
  if (mark == ':' || !place.listed || !place.alone) {
    return text;
  }
  work->placed = true;
  return by_span_trim(by_span_slice(text, 0, end));
}

/* The line without the place that it is signed from. */
static by_span name_part(by_name_work *work)
{
  const by_span text = work->line->text;
  if (work->context->place != BY_NAME_AT_END) {
    return text;
  }
  const by_signed_place signed_place = by_behind_place(by_span_trim(text));
  work->dated = signed_place.dated;
  work->placed = work->context->placed || (signed_place.listed && signed_place.rest.size != 0);
  const bool kept = signed_place.rest.size == 0 && signed_place.bracketed && !signed_place.listed;
  return before_place(work, kept ? text : signed_place.rest);
}

/* Whether the text is in capitals, of a script that has such. */
static bool is_capital(by_span source)
{
  enum { ARABIC_BYTE = 0xD8 };
  bool small = source.size == 0 || (unsigned char)source.at[0] >= ARABIC_BYTE;
  size_t offset = 0;
  while (offset < source.size && !small) {
    const uint32_t code = by_utf8_next(source, &offset);
    small = (code >= 'a' && code <= 'z') || (code >= 0xDF && code <= 0xFF) || (code >= 0x430 && code <= 0x45F);
  }
  return !small;
}

/* A pen-name: a few words in capitals, set far to the right at the end of an article. */
static void take_aside(by_name_work *work)
{
  const by_span text = by_title_trim(work->line->text);
  const by_span first = by_word_first(text);
  const bool article = by_span_is(first, "a") || by_span_is(first, "an");
  const by_span name = article ? by_title_trim(by_span_from(text, first.size)) : text;
  if (by_word_count(name) <= PLACE_WORDS && is_capital(by_shadow_source(work->line, text)) && by_is_name(work->line, name, 1) &&
      !by_behind_place(text).alone && by_word_letters(name).size > PEN_NAME) {
    by_name_add(work, text, &(by_name_evidence){.role = BY_AUTHOR, .rule = BY_READS_BYLINE_SIGNOFF});
  }
}

bool by_text_points_below(by_span text)
{
  static const char *const UNDERSIGNED[] = {"صاحب الإمضا", "صاحب الامضا", "صاحب التوقیع"};
  return by_span_has_any(text, UNDERSIGNED, sizeof UNDERSIGNED / sizeof UNDERSIGNED[0]);
}

void by_line_names(const by_shadow *line, const by_name_context *context, by_found_names *found)
{
  by_name_work work = {.line = line, .context = context, .found = found};
  found->count = 0;
  by_verse_halves halves = {0};
  if (by_word_count(line->text) > LINE_WORDS || by_verse_split(by_span_trim(line->text), &halves)) {
    return;
  }
  by_span rest = name_part(&work);
  while (rest.size != 0) {
    const by_span segment = first_segment(rest, &rest);
    if (segment.size != 0 && !by_text_points_below(segment)) {
      take_segment(&work, segment);
    }
  }
  if (found->count == 0 && context->aside && context->place == BY_NAME_AT_END) {
    take_aside(&work);
  }
}

bool by_line_is_bare_name(const by_shadow *line)
{
  const by_span text = line->text;
  if (has_mark(text, ":!?\"()[]*_\t0123456789")) {
    return false;
  }
  enum { ARABIC_BYTE = 0xD8 };
  const by_span name = by_name_alone(by_span_slice(text, 0, by_name_end(text)));
  const bool capitals = name.size != 0 && (unsigned char)name.at[0] < ARABIC_BYTE; /* in other scripts any few words have the form */
  return by_word_count(text) <= BARE_MOST + 1 && by_is_name(line, name, BARE_LEAST) && by_word_count(name) <= BARE_MOST &&
         (capitals || by_name_is_known(name));
}

bool by_line_is_notice(const by_shadow *line, bool is_long)
{
  by_span rest = by_title_trim(line->text);
  bool found = false;
  do {
    const by_span word = by_word_first(rest);
    found = by_word_is(by_title_trim(word), BY_NOTICE_WORD);
    rest = by_span_trim(by_span_from(rest, word.size));
  } while (!found && !is_long && rest.size != 0);
  return found;
}

bool by_line_is_signature(const by_shadow *line)
{
  by_byline_cue cue = {.role = BY_AUTHOR};
  if (by_word_count(line->text) > LINE_WORDS || !by_byline_cue_at(by_title_trim(line->text), &cue) || !cue.colon || cue.role != BY_AUTHOR) {
    return false;
  }
  const by_name_context context = {.place = BY_NAME_AT_END};
  by_found_names found = {.count = 0};
  by_line_names(line, &context, &found);
  return found.count != 0;
}
