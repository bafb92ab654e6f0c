/* SPDX-License-Identifier: BSD-2-Clause */
/* Digits, Persian number words (cardinal and ordinal, joined by "va") and Roman numerals. Other languages' words are not read yet. */
#include "text/words.h"

#include "base/utf8.h"

typedef struct number_word {
  const char *word;
  uint32_t value;
} number_word;

static const number_word CARDINALS[] = {
    {"یک", 1},      {"دو", 2},      {"سه", 3},      {"چهار", 4},    {"پنج", 5},     {"شش", 6},        {"هفت", 7},
    {"هشت", 8},     {"نه", 9},      {"ده", 10},     {"یازده", 11},  {"دوازده", 12}, {"سیزده", 13},    {"چهارده", 14},
    {"پانزده", 15}, {"شانزده", 16}, {"هفده", 17},   {"هجده", 18},   {"هیجده", 18},  {"هژده", 18},     {"نوزده", 19},
    {"بیست", 20},   {"سی", 30},     {"چهل", 40},    {"پنجاه", 50},  {"شصت", 60},    {"هفتاد", 70},    {"هشتاد", 80},
    {"نود", 90},    {"صد", 100},    {"یکصد", 100},  {"دویست", 200}, {"سیصد", 300},  {"چهارصد", 400},  {"پانصد", 500},
    {"ششصد", 600},  {"هفتصد", 700}, {"هشتصد", 800}, {"نهصد", 900},  {"هزار", 1000}, {"یکهزار", 1000},
};

/* Ordinals that are no cardinal with a suffix. */
static const number_word ORDINALS[] = {{"اول", 1},    {"اوّل", 1},   {"دوّم", 2}, {"سوّم", 3},   {"نخست", 1},
                                       {"نخستین", 1}, {"اولین", 1}, {"سوم", 3}, {"سومین", 3}, {"سیام", 30}};

static const char *const SUFFIXES[] = {"مین", "م"};

by_span by_word_first(by_span text)
{
  return by_span_before(text, " ");
}

by_span by_word_last(by_span text)
{
  size_t start = text.size;
  while (start != 0 && text.at[start - 1] != ' ') {
    start--;
  }
  return by_span_from(text, start);
}

/* Below MASKED, where nearly all text is, a bit for each code point: ASCII letters and digits, U+00AA, U+00B5, U+00BA, all from U+00C0 on
 * but U+060C, U+061B, U+061F, U+066A and U+06D4. */
enum { MASKED = 0x800, MASK_BITS = 64 };
static const uint64_t LETTER_MASKS[MASKED / MASK_BITS] = {
    [0] = 0x03FF000000000000,  [1] = 0x07FFFFFE07FFFFFE,  [2] = 0x0420040000000000,  [3] = 0xFFFFFFFFFFFFFFFF,  [4] = 0xFFFFFFFFFFFFFFFF,
    [5] = 0xFFFFFFFFFFFFFFFF,  [6] = 0xFFFFFFFFFFFFFFFF,  [7] = 0xFFFFFFFFFFFFFFFF,  [8] = 0xFFFFFFFFFFFFFFFF,  [9] = 0xFFFFFFFFFFFFFFFF,
    [10] = 0xFFFFFFFFFFFFFFFF, [11] = 0xFFFFFFFFFFFFFFFF, [12] = 0xFFFFFFFFFFFFFFFF, [13] = 0xFFFFFFFFFFFFFFFF, [14] = 0xFFFFFFFFFFFFFFFF,
    [15] = 0xFFFFFFFFFFFFFFFF, [16] = 0xFFFFFFFFFFFFFFFF, [17] = 0xFFFFFFFFFFFFFFFF, [18] = 0xFFFFFFFFFFFFFFFF, [19] = 0xFFFFFFFFFFFFFFFF,
    [20] = 0xFFFFFFFFFFFFFFFF, [21] = 0xFFFFFFFFFFFFFFFF, [22] = 0xFFFFFFFFFFFFFFFF, [23] = 0xFFFFFFFFFFFFFFFF, [24] = 0xFFFFFFFF77FFEFFF,
    [25] = 0xFFFFFBFFFFFFFFFF, [26] = 0xFFFFFFFFFFFFFFFF, [27] = 0xFFFFFFFFFFEFFFFF, [28] = 0xFFFFFFFFFFFFFFFF, [29] = 0xFFFFFFFFFFFFFFFF,
    [30] = 0xFFFFFFFFFFFFFFFF, [31] = 0xFFFFFFFFFFFFFFFF};

bool by_word_letter(uint32_t code)
{
  /* From MASKED on, ranges of letters, digits, marks and joiners, in ascending order; from the last on everything counts. */
  static const struct {
    uint32_t first;
    uint32_t last;
  } RANGES[] = {
      {MASKED, 0x1FFF}, {0x200C, 0x200D}, {0x2C00, 0x2FFF}, {0x3005, 0xFD3D}, {0xFD40, UINT32_MAX},
  };
  if (code < MASKED) {
    return (LETTER_MASKS[code / MASK_BITS] >> code % MASK_BITS & 1) != 0;
  }
  for (size_t i = 0; i < sizeof RANGES / sizeof RANGES[0]; i++) {
    if (code <= RANGES[i].last) {
      return code >= RANGES[i].first;
    }
  }
  return false;
}

static uint32_t value_in(by_span word, const number_word *table, size_t count)
{
  /* Each has two letters at least, of two bytes each: the last of these tells most of them apart. */
  enum { SECOND = 3 };
  for (size_t i = 0; i < count && word.size > SECOND; i++) {
    if (word.at[SECOND] == table[i].word[SECOND] && by_span_is(word, table[i].word)) {
      return table[i].value;
    }
  }
  return 0;
}

static uint32_t cardinal(by_span word)
{
  return value_in(word, CARDINALS, sizeof CARDINALS / sizeof CARDINALS[0]);
}

static uint32_t ordinal(by_span word)
{
  const uint32_t own = value_in(word, ORDINALS, sizeof ORDINALS / sizeof ORDINALS[0]);
  /* "Sim" is a wire more often than the thirtieth. */
  if (own != 0 || by_span_is(word, "سیم")) {
    return own;
  }
  for (size_t i = 0; i < sizeof SUFFIXES / sizeof SUFFIXES[0]; i++) {
    const by_span suffix = by_span_of(SUFFIXES[i]);
    if (by_span_ends(word, suffix)) {
      return cardinal(by_span_slice(word, 0, word.size - suffix.size));
    }
  }
  return 0;
}

/* Tens, "va" and units in one word, as ZWNJ joins them: "bist-o-dovvom". */
static uint32_t joined(by_span word, uint32_t (*units_of)(by_span units))
{
  static const char AND[] = "و";
  enum { HUNDRED = 100, TWENTY = 20, TEN = 10 };
  for (size_t at = 1; at + sizeof AND - 1 < word.size; at++) {
    const by_span rest = by_span_from(word, at);
    const uint32_t tens = by_span_starts(rest, by_span_of(AND)) ? cardinal(by_span_slice(word, 0, at)) : 0;
    const bool fits = tens >= TWENTY && tens < HUNDRED;
    const uint32_t units = fits ? units_of(by_span_from(rest, sizeof AND - 1)) : 0;
    if (units != 0 && units < TEN) {
      return tens + units;
    }
  }
  return 0;
}

/* The word at the start of `text`: letters only. */
static by_span letters_of(by_span text)
{
  size_t offset = 0;
  while (offset < text.size) {
    size_t next = offset;
    if (!by_word_letter(by_utf8_next(text, &next))) {
      break;
    }
    offset = next;
  }
  return by_span_slice(text, 0, offset);
}

static uint32_t cardinal_word(by_span word)
{
  const uint32_t value = cardinal(word);
  return value != 0 ? value : joined(word, cardinal);
}

static uint32_t ordinal_word(by_span word)
{
  const uint32_t value = ordinal(word);
  return value != 0 ? value : joined(word, ordinal);
}

/* What a further word may add: units to tens, tens and units to hundreds, all to a thousand. */
static bool may_add(uint32_t sum, uint32_t value)
{
  if (sum % 1000 == 0) {
    return value < 1000;
  }
  if (sum % 100 == 0) {
    return value < 100;
  }
  return sum % 10 == 0 && sum % 100 >= 20 && value < 10;
}

static bool read_words(by_span text, by_number *number)
{
  static const char AND[] = " و ";
  by_number found = {.kind = BY_NUMBER_CARDINAL};
  size_t offset = 0;
  while (found.kind == BY_NUMBER_CARDINAL) {
    const by_span word = letters_of(by_span_from(text, offset));
    const uint32_t plain = cardinal_word(word);
    const uint32_t value = plain != 0 ? plain : ordinal_word(word);
    if (value == 0 || (found.value != 0 && !may_add(found.value, value))) {
      break;
    }
    found.kind = plain != 0 ? BY_NUMBER_CARDINAL : BY_NUMBER_ORDINAL;
    found.value += value;
    found.size = offset + word.size;
    if (!by_span_starts(by_span_from(text, found.size), by_span_of(AND))) {
      break;
    }
    offset = found.size + sizeof AND - 1;
  }
  *number = found;
  return found.value != 0;
}

static bool read_digits(by_span text, by_number *number)
{
  enum { MOST_DIGITS = 6 };
  uint32_t value = 0;
  size_t size = 0;
  while (size < text.size && text.at[size] >= '0' && text.at[size] <= '9') {
    if (size == MOST_DIGITS) {
      return false;
    }
    value = value * 10 + (uint32_t)(text.at[size] - '0');
    size++;
  }
  *number = (by_number){.kind = BY_NUMBER_DIGITS, .value = value, .size = size};
  return size != 0;
}

static uint32_t roman_value(char letter)
{
  static const uint16_t VALUES[128] = {['i'] = 1, ['v'] = 5, ['x'] = 10, ['l'] = 50, ['c'] = 100, ['d'] = 500, ['m'] = 1000};
  return (unsigned char)letter < sizeof VALUES / sizeof VALUES[0] ? VALUES[(unsigned char)letter] : 0;
}

static bool read_roman(by_span text, by_number *number)
{
  enum { MOST_LETTERS = 12, MOST_VALUE = 3999 };
  const by_span word = letters_of(text);
  uint32_t value = 0;
  uint32_t highest = 0;
  if (word.size == 0 || word.size > MOST_LETTERS) {
    return false;
  }
  for (size_t i = word.size; i > 0; i--) {
    const uint32_t letter = roman_value(word.at[i - 1]);
    if (letter == 0) {
      return false;
    }
    value = letter < highest ? value - letter : value + letter;
    highest = letter > highest ? letter : highest;
  }
  *number = (by_number){.kind = BY_NUMBER_ROMAN, .value = value, .size = word.size};
  return value > 0 && value <= MOST_VALUE;
}

bool by_number_read(by_span text, by_number *number)
{
  return read_digits(text, number) || read_words(text, number) || read_roman(text, number);
}
