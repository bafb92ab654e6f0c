/* SPDX-License-Identifier: BSD-2-Clause */
/* Each shape by hand, without regular expressions; ASCII throughout. */
#include "model/identifier.h"

#include "base/ascii.h"

enum { ISSN_SIZE = 9, ISSN_HYPHEN = 4, ISSN_DIGITS = 7, PACKAGE_ID_MOST = 80, NUMBER_DIGITS = 9 };

static bool all_digits(by_span text)
{
  for (size_t i = 0; i < text.size; i++) {
    if (!by_is_digit(text.at[i])) {
      return false;
    }
  }
  return text.size != 0;
}

static bool all_letters(by_span text)
{
  for (size_t i = 0; i < text.size; i++) {
    if (!by_is_letter(text.at[i])) {
      return false;
    }
  }
  return text.size != 0;
}

static bool all_letters_or_digits(by_span text)
{
  for (size_t i = 0; i < text.size; i++) {
    if (!by_is_letter(text.at[i]) && !by_is_digit(text.at[i])) {
      return false;
    }
  }
  return text.size != 0;
}

char by_issn_check_digit(by_span issn)
{
  enum { HEAVIEST = 8, MODULUS = 11, TEN = 10 };
  unsigned sum = 0;
  unsigned weight = HEAVIEST;
  for (size_t i = 0; i <= ISSN_DIGITS && i < issn.size; i++) {
    if (by_is_digit(issn.at[i])) {
      sum += weight * (unsigned)(issn.at[i] - '0');
      weight--;
    }
  }
  const unsigned check = (MODULUS - sum % MODULUS) % MODULUS;
  return check == TEN ? 'X' : (char)('0' + check);
}

by_issn_verdict by_issn_judge(by_span issn)
{
  if (issn.size != ISSN_SIZE || issn.at[ISSN_HYPHEN] != '-' || !all_digits(by_span_slice(issn, 0, ISSN_HYPHEN)) ||
      !all_digits(by_span_slice(issn, ISSN_HYPHEN + 1, 3))) {
    return BY_ISSN_FORMAT;
  }
  const char last = issn.at[ISSN_SIZE - 1];
  if (!by_is_digit(last) && last != 'X') {
    return BY_ISSN_FORMAT;
  }
  return last == by_issn_check_digit(issn) ? BY_ISSN_VALID : BY_ISSN_CHECK_DIGIT;
}

/* How far a tag has got. */
typedef enum tag_part {
  AT_START,
  AT_LANGUAGE,
  AT_SCRIPT,
  AT_REGION,    /* variants follow */
  AT_SINGLETON, /* a subtag must follow */
  AT_EXTENSION,
  AT_PRIVATE_MARK, /* x: a subtag must follow */
  AT_PRIVATE
} tag_part;

typedef enum subtag_shape { LETTERS, DIGITS, DIGIT_FIRST, LETTERS_OR_DIGITS, LETTER_X } subtag_shape;

/* A kind of subtag: where it may stand, how long it is, of what, and where the tag has got to behind it. The first row that fits counts. */
typedef struct subtag_row {
  tag_part from_first;
  tag_part from_last;
  size_t least;
  size_t most;
  subtag_shape shape;
  tag_part to;
} subtag_row;

static const subtag_row SUBTAGS[] = {
    {AT_START, AT_START, 2, 8, LETTERS, AT_LANGUAGE},
    {AT_START, AT_START, 1, 1, LETTER_X, AT_PRIVATE_MARK},
    {AT_LANGUAGE, AT_LANGUAGE, 3, 3, LETTERS, AT_LANGUAGE},
    {AT_LANGUAGE, AT_LANGUAGE, 4, 4, LETTERS, AT_SCRIPT},
    {AT_LANGUAGE, AT_SCRIPT, 2, 2, LETTERS, AT_REGION},
    {AT_LANGUAGE, AT_SCRIPT, 3, 3, DIGITS, AT_REGION},
    {AT_LANGUAGE, AT_REGION, 5, 8, LETTERS_OR_DIGITS, AT_REGION},
    {AT_LANGUAGE, AT_REGION, 4, 4, DIGIT_FIRST, AT_REGION},
    {AT_LANGUAGE, AT_REGION, 1, 1, LETTER_X, AT_PRIVATE_MARK},
    {AT_EXTENSION, AT_EXTENSION, 1, 1, LETTER_X, AT_PRIVATE_MARK},
    {AT_LANGUAGE, AT_REGION, 1, 1, LETTERS_OR_DIGITS, AT_SINGLETON},
    {AT_EXTENSION, AT_EXTENSION, 1, 1, LETTERS_OR_DIGITS, AT_SINGLETON},
    {AT_SINGLETON, AT_EXTENSION, 2, 8, LETTERS_OR_DIGITS, AT_EXTENSION},
    {AT_PRIVATE_MARK, AT_PRIVATE, 1, 8, LETTERS_OR_DIGITS, AT_PRIVATE},
};

static bool is_letter_x(by_span subtag)
{
  return by_span_is(subtag, "x") || by_span_is(subtag, "X");
}

static bool is_digit_first(by_span subtag)
{
  return all_letters_or_digits(subtag) && by_is_digit(subtag.at[0]);
}

static bool fits(const subtag_row *row, tag_part part, by_span subtag)
{
  static bool (*const SHAPES[])(by_span) = {[LETTERS] = all_letters,
                                            [DIGITS] = all_digits,
                                            [DIGIT_FIRST] = is_digit_first,
                                            [LETTERS_OR_DIGITS] = all_letters_or_digits,
                                            [LETTER_X] = is_letter_x};
  return part >= row->from_first && part <= row->from_last && subtag.size >= row->least && subtag.size <= row->most &&
         SHAPES[row->shape](subtag);
}

/* Moves `part` behind the subtag; false where no subtag of this kind may stand there. */
static bool accept_subtag(by_span subtag, tag_part *part)
{
  for (size_t i = 0; i < sizeof SUBTAGS / sizeof SUBTAGS[0]; i++) {
    if (fits(&SUBTAGS[i], *part, subtag)) {
      *part = SUBTAGS[i].to;
      return true;
    }
  }
  return false;
}

bool by_language_tag_is_well_formed(by_span tag)
{
  tag_part part = AT_START;
  size_t start = 0;
  while (start <= tag.size) {
    const by_span rest = by_span_from(tag, start);
    const size_t hyphen = by_span_find(rest, by_span_of("-"));
    const by_span subtag = by_span_slice(rest, 0, hyphen == BY_NOWHERE ? rest.size : hyphen);
    if (!accept_subtag(subtag, &part)) {
      return false;
    }
    start += subtag.size + 1;
  }
  return part != AT_SINGLETON && part != AT_PRIVATE_MARK;
}

bool by_name_is_device(by_span name)
{
  static const char *const PLAIN[] = {"con", "prn", "aux", "nul"};
  const size_t dot = by_span_find(name, by_span_of("."));
  const by_span stem = by_span_slice(name, 0, dot == BY_NOWHERE ? name.size : dot);
  for (size_t i = 0; i < sizeof PLAIN / sizeof PLAIN[0]; i++) {
    if (by_span_compare_folded(stem, by_span_of(PLAIN[i])) == 0) {
      return true;
    }
  }
  const by_span port = by_span_slice(stem, 0, 3);
  const bool is_port = by_span_compare_folded(port, by_span_of("com")) == 0 || by_span_compare_folded(port, by_span_of("lpt")) == 0;
  return is_port && stem.size == 4 && by_is_digit(stem.at[3]) && stem.at[3] != '0';
}

static bool is_package_byte(char byte)
{
  return by_is_letter(byte) || by_is_digit(byte) || byte == '-' || byte == '_';
}

bool by_package_id_is_valid(by_span id)
{
  if (id.size < 2 || id.size > PACKAGE_ID_MOST || by_name_is_device(id) || !all_letters_or_digits(by_span_slice(id, 0, 1))) {
    return false;
  }
  for (size_t i = 0; i < id.size; i++) {
    if (!is_package_byte(id.at[i])) {
      return false;
    }
  }
  return true;
}

static bool is_ascii(by_span text)
{
  bool ascii = true;
  for (size_t i = 0; i < text.size && ascii; i++) {
    ascii = (unsigned char)text.at[i] < 0x80;
  }
  return ascii;
}

/* Copies the text with one hyphen for each run of blanks, marks and hyphens between letters; gives the size of the copy, which is no
 * larger. */
static size_t hyphenate(by_span text, char *made)
{
  size_t size = 0;
  for (size_t i = 0; i < text.size; i++) {
    if (is_package_byte(text.at[i]) && text.at[i] != '-') {
      made[size++] = text.at[i];
    } else if (size != 0 && made[size - 1] != '-') {
      made[size++] = '-';
    }
  }
  return size != 0 && made[size - 1] == '-' ? size - 1 : size;
}

bool by_package_id_make(by_span stem, by_arena *arena, by_span *id)
{
  *id = stem;
  if (by_package_id_is_valid(stem) || !is_ascii(stem)) {
    return true;
  }
  char *const made = by_arena_take(arena, stem.size, 1);
  if (made == NULL) {
    return false;
  }
  const by_span whole = {.at = made, .size = hyphenate(stem, made)};
  *id = by_package_id_is_valid(whole) ? whole : stem;
  return true;
}

bool by_web_uri_is_valid(by_span uri)
{
  static const char *const SCHEMES[] = {"http://", "https://"};
  static const char FORBIDDEN[] = "\"<>\\^`{|}";
  size_t scheme = 0;
  for (size_t i = 0; i < sizeof SCHEMES / sizeof SCHEMES[0]; i++) {
    const by_span start = by_span_of(SCHEMES[i]);
    scheme = by_span_starts(uri, start) ? start.size : scheme;
  }
  if (scheme == 0 || uri.size == scheme || !all_letters_or_digits(by_span_slice(uri, scheme, 1))) {
    return false;
  }
  for (size_t i = 0; i < uri.size; i++) {
    if (uri.at[i] <= ' ' || uri.at[i] > '~' || memchr(FORBIDDEN, uri.at[i], sizeof FORBIDDEN - 1) != NULL) {
      return false;
    }
  }
  return true;
}

static bool is_plain_number(by_span number)
{
  return all_digits(number) && number.size <= NUMBER_DIGITS && (number.at[0] != '0' || number.size == 1);
}

bool by_issue_number_is_valid(by_span number)
{
  const size_t hyphen = by_span_find(number, by_span_of("-"));
  if (hyphen == BY_NOWHERE) {
    return is_plain_number(number);
  }
  const by_span first = by_span_slice(number, 0, hyphen);
  const by_span last = by_span_from(number, hyphen + 1);
  if (!is_plain_number(first) || !is_plain_number(last)) {
    return false;
  }
  return first.size < last.size || (first.size == last.size && by_span_compare(first, last) <= 0);
}

by_span by_file_stem(by_span name)
{
  size_t end = name.size;
  while (end > 1 && name.at[end - 1] != '.') {
    end--;
  }
  return end > 1 ? by_span_slice(name, 0, end - 1) : name;
}
