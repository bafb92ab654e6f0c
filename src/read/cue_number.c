/* SPDX-License-Identifier: BSD-2-Clause */
/* The numbers of cues: behind them in digits, Roman numerals or words, single or double, or before them as ordinals. */
#include "read/cues.h"

#include "base/utf8.h"
#include "text/number_names.h"

/* A number, or the two ends of a double one. */
typedef struct number_span {
  by_number_kind kind;
  uint32_t first;
  uint32_t last;
  size_t size; /* bytes; 0: there is none */
} number_span;

static bool is_dash(uint32_t code)
{
  return code == '-' || (code >= 0x2010 && code <= 0x2014);
}

static size_t skip_spaces(by_span text, size_t offset)
{
  while (offset < text.size && text.at[offset] == ' ') {
    offset++;
  }
  return offset;
}

static bool ends_a_word(by_span text, size_t offset)
{
  return offset >= text.size || !by_word_letter(by_utf8_next(text, &offset));
}

/* Behind the dash, slash or "and" that joins the two numbers of a double issue; 0 where none stands at `offset`. */
static size_t behind_joint(by_span text, size_t offset)
{
  static const char *const ANDS[] = {" و ",  "، و ", " and ", " & ", " und ", " u. ", " et ",  " och ", " og ",
                                     " en ", " y ",  " e ",   " и ", " û ",   " ve ", " kaj ", " او ",  " اور "};
  for (size_t i = 0; i < sizeof ANDS / sizeof ANDS[0]; i++) {
    const by_span and = by_span_of(ANDS[i]);
    if (by_span_starts(by_span_from(text, offset), and)) {
      return offset + and.size;
    }
  }
  offset = skip_spaces(text, offset);
  const uint32_t code = offset < text.size ? by_utf8_next(text, &offset) : 0;
  return is_dash(code) || code == '/' ? skip_spaces(text, offset) : 0;
}

/* Whether what might be a Roman numeral is a short word of a Romance language: "numero di". */
static bool is_article(by_span word)
{
  return by_span_is(word, "di") || by_span_is(word, "mi") || by_span_is(word, "li");
}

/* A number in digits, Persian words or Roman numerals; where `names` is true in the words of other languages too. */
static bool read_number(by_span text, bool names, by_number *number)
{
  by_number named = {0};
  const bool read = by_number_read(text, number);
  const bool roman = read && number->kind == BY_NUMBER_ROMAN;
  if (names && (!read || roman) && by_number_named(text, &named)) {
    *number = named;
    return true;
  }
  return read && !(roman && is_article(by_span_slice(text, 0, number->size)));
}

/* Three more digits behind a comma or full stop belong to a number of at most three digits: "1,234". */
static void add_thousands(by_span text, by_number *number)
{
  enum { GROUP = 4, BASE = 1000 };
  const by_span rest = by_span_from(text, number->size);
  by_number more = {0};
  if (number->kind != BY_NUMBER_DIGITS || number->value >= BASE || rest.size < GROUP || (rest.at[0] != ',' && rest.at[0] != '.')) {
    return;
  }
  const bool read = by_number_read(by_span_from(rest, 1), &more) && more.kind == BY_NUMBER_DIGITS;
  if (read && more.size == GROUP - 1 && ends_a_word(rest, GROUP)) {
    number->value = number->value * BASE + more.value;
    number->size += GROUP;
  }
}

/* Whether the second number may end what the first begins: the next one, or within a year's numbers behind a dash that touches both. */
static bool is_span(const by_number *first, const by_number *second, bool dash)
{
  enum { MOST = 12 };
  const bool near = second->value == first->value + 1;
  return second->kind == first->kind && (near || (dash && second->value > first->value && second->value < first->value + MOST));
}

/* Whether a dash touches the number that ends at `offset`. */
static bool dash_touches(by_span text, size_t offset)
{
  return offset < text.size && is_dash(by_utf8_next(text, &offset));
}

/* Whether the name of a month follows behind blanks. */
static bool month_follows(by_span text, size_t offset)
{
  size_t size = 0;
  const size_t start = skip_spaces(text, offset);
  return start > offset && start < text.size && by_month_at(by_span_from(text, start), &size) != NULL;
}

/* Bytes of the sign of an ordinal, which no other letter follows: "7ª". */
static size_t ordinal_sign(by_span text, const by_number *number)
{
  static const char *const SIGNS[] = {"ª", "º"};
  const by_span rest = by_span_from(text, number->size);
  for (size_t i = 0; i < sizeof SIGNS / sizeof SIGNS[0]; i++) {
    const by_span sign = by_span_of(SIGNS[i]);
    if (number->kind == BY_NUMBER_DIGITS && by_span_starts(rest, sign) && ends_a_word(rest, sign.size)) {
      return sign.size;
    }
  }
  return 0;
}

/* Where the two numbers stand apart from a dash, and a month follows, the second is the day: "No. 16 - 17 March". */
static bool is_day(by_span text, const by_number *first, const by_number *second, size_t end)
{
  enum { DAYS = 31 };
  const size_t joint = skip_spaces(text, first->size);
  return joint > first->size && dash_touches(text, joint) && second->value <= DAYS && month_follows(text, end);
}

static number_span read_span(by_span text, bool names)
{
  by_number number = {0};
  const bool read = read_number(text, names, &number) && number.value != 0;
  number.size += read ? ordinal_sign(text, &number) : 0;
  if (!read || !ends_a_word(text, number.size)) {
    return (number_span){.size = 0};
  }
  add_thousands(text, &number);
  number_span span = {.kind = number.kind, .first = number.value, .last = number.value, .size = number.size};
  const size_t offset = behind_joint(text, number.size);
  by_number second = {0};
  const by_span rest = by_span_from(text, offset);
  if (offset != 0 && read_number(rest, names, &second) && ends_a_word(rest, second.size) &&
      is_span(&number, &second, dash_touches(text, number.size)) && !is_day(text, &number, &second, offset + second.size)) {
    span.last = second.value;
    span.size = offset + second.size;
  }
  return span;
}

size_t by_number_span(by_span text, uint32_t *first, uint32_t *last)
{
  const number_span span = read_span(text, false);
  *first = span.first;
  *last = span.last;
  return span.size;
}

/* Behind the cue: marks and blanks that may stand between it and its number. */
static size_t skip_marks(by_span text, size_t offset)
{
  static const uint32_t MARKS[] = {' ', '.', ':', ',', '#', '/', '(', '_', 0xAB, 0xB0, 0xBA, 0x60C};
  size_t next = offset;
  while (next < text.size) {
    offset = next;
    const uint32_t code = by_utf8_next(text, &next);
    bool known = is_dash(code);
    for (size_t i = 0; i < sizeof MARKS / sizeof MARKS[0] && !known; i++) {
      known = code == MARKS[i];
    }
    if (!known) {
      return offset;
    }
  }
  return text.size;
}

/* Behind a second word that may stand between a cue and its number; `start` where none does. */
static size_t skip_adjective(by_span text, size_t start)
{
  static const char *const WORDS[] = {"نمبر", "رقم",    "المزدوج", "مزدوج",  "الأسبوعی", "الشهری", "الیومی",
                                      "the",  "double", "doppio",  "doppia", "doble",    "duplo",  "مشترک"};
  for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
    const by_span word = by_span_of(WORDS[i]);
    if (by_span_starts(by_span_from(text, start), word) && ends_a_word(text, start + word.size)) {
      return skip_marks(text, start + word.size);
    }
  }
  return start;
}

/* Behind a second cue that goes with the first: "Issue No. 5". One for all issues together makes the number a running one. */
static size_t skip_second_cue(by_span text, size_t start, by_cue_hit *hit)
{
  const by_cue *second = hit->field == BY_CUE_VOLUME ? NULL : by_cue_begins(text, start);
  if (second == NULL || second->field == BY_CUE_VOLUME || second->rank == BY_CUE_WEAK) {
    return start;
  }
  hit->field = second->field == BY_CUE_RUNNING ? BY_CUE_RUNNING : hit->field;
  return skip_marks(text, start + by_span_of(second->word).size);
}

/* Whether a unit of money follows: "No. 75 c." is the price of a number. */
static bool is_price(by_span rest)
{
  static const char *const UNITS[] = {"c",      "ct",   "cts",   "cent",    "cents", "centimes", "fr",    "frs",  "francs",
                                      "d",      "s",    "pence", "pfennig", "pf",    "mk",       "mark",  "m",    "kr",
                                      "öre",    "коп",  "к",     "руб",     "ریال",  "ریالی",    "تومان", "قران", "دینار",
                                      "افغانی", "شاهی", "آنے",   "روپے",    "قرش",   "قروش",     "غروش",  "لیره"};
  const size_t offset = skip_spaces(rest, 0);
  for (size_t i = 0; i < sizeof UNITS / sizeof UNITS[0]; i++) {
    const by_span unit = by_span_of(UNITS[i]);
    if (by_span_starts(by_span_from(rest, offset), unit) && ends_a_word(rest, offset + unit.size)) {
      return true;
    }
  }
  return false;
}

/* Whether the words of a number belong to the next cue, before which they stand: "Dritter Jahrgang. Erstes Heft". */
static bool is_of_next(const by_cue *row, by_number_kind kind, by_span between)
{
  const bool words = kind == BY_NUMBER_ORDINAL || kind == BY_NUMBER_CARDINAL;
  return row->before == BY_CUE_DOTTED && words && memchr(between.at, '.', between.size) != NULL;
}

size_t by_cue_number_behind(const by_shadow *line, const by_cue *row, size_t end, by_cue_hit *hit)
{
  const by_span text = line->text;
  const size_t start = skip_adjective(text, skip_second_cue(text, skip_marks(text, end), hit));
  const by_span rest = by_span_from(text, start);
  const number_span span = read_span(rest, row->names);
  hit->first = span.first;
  hit->last = span.last;
  hit->number = by_shadow_source(line, by_span_slice(rest, 0, span.size));
  const bool wrong = span.size == 0 || span.first > row->most || is_of_next(row, span.kind, by_span_slice(text, end, start - end));
  const by_span next = by_span_from(rest, span.size);
  return wrong || is_price(next) || by_cue_is_house(next) ? 0 : start + span.size;
}

/* The value of an ordinal in words that takes the whole piece; 0 for none. Of those in Persian the ones in "-in" precede what they count;
 * Arabic ones never do. */
static uint32_t in_words(by_span piece)
{
  by_number number = {0};
  const bool persian = by_span_ends(piece, by_span_of("ین")) && by_number_read(piece, &number);
  const bool arabic = by_span_starts(piece, by_span_of("ال"));
  const bool named = persian || (!arabic && by_number_named(piece, &number));
  return named && number.kind == BY_NUMBER_ORDINAL && number.size == piece.size ? number.value : 0;
}

/* Digits or, for a volume, a Roman numeral that takes the whole stem. One of letters for hundreds might be an article: "le numéro". */
static uint32_t in_figures(by_span stem, const by_cue *row, bool dotted)
{
  static const char LETTERS[] = {'i', 'v', 'x'};
  by_number number = {0};
  if (stem.size == 0 || !by_number_read(stem, &number) || number.size != stem.size) {
    return 0;
  }
  const bool roman =
      number.kind == BY_NUMBER_ROMAN && (dotted || row->field == BY_CUE_VOLUME) && memchr(LETTERS, stem.at[0], sizeof LETTERS) != NULL;
  return roman || number.kind == BY_NUMBER_DIGITS ? number.value : 0;
}

/* The value of an ordinal in figures: "71e", "97.", "2nd"; 0 for none. */
static uint32_t in_figures_with_ending(by_span piece, const by_cue *row)
{
  static const char *const ENDINGS[] = {".",     "e",     "er",    "re",    "ère",   "ème",   "me",   "st",   "nd",    "rd",
                                        "th",    "ste",   "de",    "te",    ":e",    ":a",    ":o",   ":de",  ":te",   "a",
                                        "o",     "ª",     "º",     "°",     "-й",    "-я",    "-е",   "-ый",  "й",     " مه",
                                        "مه",    " م",    "'inci", "'ıncı", "'üncü", "'uncu", "'nci", "'ncı", " inci", " ıncı",
                                        " üncü", " uncu", " nci",  " ncı",  "inci",  "ıncı",  "üncü", "uncu", "nci",   "ncı"};
  for (size_t i = 0; i < sizeof ENDINGS / sizeof ENDINGS[0]; i++) {
    const by_span ending = by_span_of(ENDINGS[i]);
    const bool dotted = i == 0;
    if (!by_span_ends(piece, ending) || (dotted && row->before != BY_CUE_DOTTED)) {
      continue;
    }
    const uint32_t value = in_figures(by_span_slice(piece, 0, piece.size - ending.size), row, dotted);
    if (value != 0) {
      return value;
    }
  }
  return 0;
}

/* Plain digits before the word for a year: "14 årg.". */
static uint32_t in_plain_figures(by_span piece, const by_cue *row)
{
  enum { OF_A_YEAR = 3 };
  by_number number = {0};
  const bool year = row->before == BY_CUE_DOTTED && row->field == BY_CUE_VOLUME && row->rank == OF_A_YEAR;
  const bool digits = year && by_number_read(piece, &number) && number.kind == BY_NUMBER_DIGITS && number.size == piece.size;
  return digits ? number.value : 0;
}

static uint32_t in_figures_at(by_span piece, const by_cue *row)
{
  const uint32_t figures = in_figures_with_ending(piece, row);
  return figures != 0 ? figures : in_plain_figures(piece, row);
}

/* Where the word that ends at byte `end` begins, after a blank or the sign of italics. */
static size_t word_start(by_span text, size_t end)
{
  while (end > 0 && text.at[end - 1] != ' ' && text.at[end - 1] != '_') {
    end--;
  }
  return end;
}

/* Whether a line of the source ends at this byte of the shadow. */
static bool ends_line(const by_shadow *line, const char *at)
{
  const char source = line->source.at[line->origin[at - line->text.at]];
  return source == '\n' || source == '\r';
}

/* Whether the ordinal at byte `start` stands at the head of a statement: nothing is before it, a mark, a figure or two blanks. Behind a
 * word it is part of a sentence: "my third year". */
static bool heads_statement(const by_shadow *line, by_span text, size_t start)
{
  size_t last = start;
  while (last > 0 && text.at[last - 1] == ' ') {
    last--;
  }
  if (last == 0 || start - last > 1 || ends_line(line, text.at + last)) {
    return true;
  }
  last = by_utf8_start(text, last - 1);
  const uint32_t code = by_utf8_next(text, &last);
  return !by_word_letter(code) || (code >= '0' && code <= '9');
}

bool by_cue_number_before(const by_shadow *line, const by_cue *row, by_span before, by_cue_hit *hit)
{
  enum { MOST_WORDS = 4 };
  const by_span text = by_span_trim(before);
  size_t start = text.size;
  uint32_t value = 0;
  for (size_t words = 0; words < MOST_WORDS && start > 0; words++) {
    start = word_start(text, words == 0 ? start : by_span_trim(by_span_slice(text, 0, start)).size);
    const by_span piece = by_span_slice(text, start, text.size - start);
    const uint32_t named = in_words(piece);
    const bool heads = named == 0 || heads_statement(line, text, start);
    const uint32_t found = named == 0 ? in_figures_at(piece, row) : named;
    if (heads && found != 0 && found <= row->most) {
      value = found;
      hit->number = by_shadow_source(line, piece);
    }
  }
  hit->first = hit->last = value;
  return value != 0;
}
