/* SPDX-License-Identifier: BSD-2-Clause */
/* The language by letters that only some languages of the Arabic script write, or by the commonest words of the text. More and more of it
 * is looked at, as long as nothing is told: many an issue begins with a list of names and pages. Short or mixed texts stay undecided. */
#include "read/reading.h"

#include "base/utf8.h"

enum {
  SAMPLE_BYTES = 6000, /* of the text that are looked at first */
  SAMPLE_GROWS = 4,    /* times, where they tell nothing */
  LEAST_LETTERS = 20,
  LEAST_WORDS = 20
};

/* Languages that are told by their letters. */
enum { NONE, CKB, PS, UR, FA, AR, TOLD };

enum { FIRST_LETTER = 0x620, LAST_LETTER = 0x6D5 };

/* The language that writes the letter and none of the others does. */
static const unsigned char TELLS[LAST_LETTER - FIRST_LETTER + 1] = {
    [0x695 - FIRST_LETTER] = CKB, [0x6B5 - FIRST_LETTER] = CKB, [0x6C6 - FIRST_LETTER] = CKB, [0x6CE - FIRST_LETTER] = CKB,
    [0x67C - FIRST_LETTER] = PS,  [0x681 - FIRST_LETTER] = PS,  [0x685 - FIRST_LETTER] = PS,  [0x689 - FIRST_LETTER] = PS,
    [0x693 - FIRST_LETTER] = PS,  [0x696 - FIRST_LETTER] = PS,  [0x69A - FIRST_LETTER] = PS,  [0x6D0 - FIRST_LETTER] = PS,
    [0x679 - FIRST_LETTER] = UR,  [0x688 - FIRST_LETTER] = UR,  [0x691 - FIRST_LETTER] = UR,  [0x6BA - FIRST_LETTER] = UR,
    [0x6BE - FIRST_LETTER] = UR,  [0x6C1 - FIRST_LETTER] = UR,  [0x6D2 - FIRST_LETTER] = UR,  [0x67E - FIRST_LETTER] = FA,
    [0x686 - FIRST_LETTER] = FA,  [0x698 - FIRST_LETTER] = FA,  [0x6AF - FIRST_LETTER] = FA,  [0x629 - FIRST_LETTER] = AR,
    [0x623 - FIRST_LETTER] = AR,  [0x625 - FIRST_LETTER] = AR,  [0x649 - FIRST_LETTER] = AR,
};

/* Letters that make up at least `least` of a thousand letters of the Arabic script in this language; rows in the order of asking. */
typedef struct letter_row {
  const char *language;
  size_t least;
  unsigned char letters; /* as in TELLS */
} letter_row;

static const letter_row LETTERS[] = {{"ckb", 20, CKB}, {"ps", 15, PS}, {"ur", 20, UR}, {"fa", 10, FA}, {"ar", 5, AR}};
enum { LETTER_ROWS = sizeof LETTERS / sizeof LETTERS[0] };

/* Languages that are told by their commonest words. */
static const char *const LANGUAGES[] = {"en", "de", "fr", "nl", "sv", "ru", "es", "pt", "it", "da", "no", "pl",
                                        "cs", "hu", "fi", "tr", "eo", "ku", "uk", "ca", "ro", "fa", "ota"};
enum { LANGUAGE_COUNT = sizeof LANGUAGES / sizeof LANGUAGES[0] };

/* A word, and a bit for each of these languages in which it is one of the commonest. */
typedef struct word_row {
  const char *word;
  uint32_t languages;
} word_row;

/* In the order of their bytes. */
static const word_row WORDS[] = {
    {"a", 0x3000},       {"af", 0x200},       {"al", 0x10000},     {"amb", 0x80000},   {"and", 0x1},        {"at", 0x200},
    {"att", 0x10},       {"auch", 0x2},       {"auf", 0x2},        {"av", 0x410},      {"az", 0x2000},      {"bi", 0x20000},
    {"bir", 0x8000},     {"bu", 0x8000},      {"bû", 0x20000},     {"che", 0x100},     {"com", 0x80},       {"con", 0x40},
    {"cu", 0x100000},    {"că", 0x100000},    {"da", 0x8080},      {"dans", 0x4},      {"das", 0x2},        {"de", 0x128008},
    {"del", 0x80140},    {"della", 0x100},    {"dem", 0x612},      {"den", 0x602},     {"der", 0x202},      {"des", 0x6},
    {"det", 0x610},      {"di", 0x20100},     {"die", 0xA},        {"din", 0x100000},  {"do", 0x880},       {"dos", 0x80},
    {"een", 0x8},        {"egy", 0x2000},     {"ei", 0x4000},      {"ein", 0x2},       {"eine", 0x2},       {"el", 0x80040},
    {"els", 0x80000},    {"em", 0x80},        {"en", 0x18},        {"er", 0x600},      {"est", 0x4},        {"estas", 0x10000},
    {"este", 0x100000},  {"estis", 0x10000},  {"et", 0x4},         {"että", 0x4000},   {"ezt", 0x2000},     {"for", 0x1},
    {"für", 0x2},        {"gli", 0x100},      {"het", 0x8},        {"hogy", 0x2000},   {"hän", 0x4000},     {"i", 0x80800},
    {"ikke", 0x600},     {"il", 0x100},       {"ile", 0x8000},     {"im", 0x2},        {"inte", 0x10},      {"is", 0x2001},
    {"ist", 0x2},        {"için", 0x8000},    {"ja", 0x4000},      {"jako", 0x1000},   {"je", 0x1000},      {"jest", 0x800},
    {"ji", 0x20000},     {"jî", 0x20000},     {"kadar", 0x8000},   {"kaj", 0x10000},   {"ke", 0x10000},     {"kiu", 0x10000},
    {"který", 0x1000},   {"ku", 0x20000},     {"kun", 0x4000},     {"la", 0x190044},   {"las", 0x40},       {"le", 0x4},
    {"les", 0x80004},    {"li", 0x20000},     {"los", 0x40},       {"med", 0x10},      {"meg", 0x2000},     {"met", 0x8},
    {"mit", 0x2},        {"mutta", 0x4000},   {"na", 0x1800},      {"ne", 0x30000},    {"nem", 0x2000},     {"nicht", 0x2},
    {"nie", 0x800},      {"niet", 0x8},       {"non", 0x100},      {"nu", 0x100000},   {"não", 0x80},       {"o", 0x80},
    {"och", 0x10},       {"od", 0x1000},      {"of", 0x1},         {"og", 0x600},      {"olan", 0x8000},    {"oli", 0x4000},
    {"on", 0x4000},      {"oni", 0x10000},    {"os", 0x80},        {"ovat", 0x4000},   {"pe", 0x100000},    {"per", 0x80100},
    {"por", 0x10040},    {"på", 0x400},       {"que", 0x800C4},    {"qui", 0x4},       {"se", 0x5000},      {"sich", 0x2},
    {"się", 0x800},      {"som", 0x610},      {"that", 0x1},       {"the", 0x1},       {"til", 0x600},      {"till", 0x10},
    {"to", 0x1801},      {"uma", 0x80},       {"una", 0x80140},    {"und", 0x2},       {"une", 0x4},        {"v", 0x1000},
    {"van", 0x8},        {"var", 0x10},       {"ve", 0x8000},      {"volt", 0x2000},   {"von", 0x2},        {"voor", 0x8},
    {"w", 0x800},        {"was", 0x1},        {"which", 0x1},      {"with", 0x1},      {"y", 0x40},         {"z", 0x800},
    {"zijn", 0x8},       {"zu", 0x2},         {"å", 0x400},        {"çok", 0x8000},    {"è", 0x100},        {"és", 0x2000},
    {"în", 0x100000},    {"û", 0x20000},      {"że", 0x800},       {"že", 0x1000},     {"și", 0x100000},    {"в", 0x40020},
    {"він", 0x40000},    {"з", 0x40000},      {"и", 0x20},         {"как", 0x20},      {"на", 0x40020},     {"не", 0x40020},
    {"он", 0x20},        {"по", 0x20},        {"с", 0x20},         {"та", 0x40000},    {"це", 0x40000},     {"что", 0x20},
    {"що", 0x40000},     {"это", 0x20},       {"як", 0x40000},     {"і", 0x40000},     {"آن", 0x200000},    {"از", 0x200000},
    {"است", 0x200000},   {"اولان", 0x400000}, {"اولوب", 0x400000}, {"ايدن", 0x400000}, {"ايله", 0x400000},  {"اين", 0x200000},
    {"ايچون", 0x400000}, {"ایدن", 0x400000},  {"ایله", 0x400000},  {"این", 0x200000},  {"ایچون", 0x400000}, {"با", 0x200000},
    {"بر", 0x400000},    {"به", 0x200000},    {"بو", 0x400000},    {"بود", 0x200000},  {"تا", 0x200000},    {"در", 0x600000},
    {"را", 0x200000},    {"شد", 0x200000},    {"كه", 0x600000},    {"هم", 0x200000},   {"که", 0x600000},
};
enum { WORD_COUNT = sizeof WORDS / sizeof WORDS[0] };

typedef struct letter_count {
  size_t arabic;
  size_t others;
  size_t telling[TOLD]; /* by the language that the letter tells */
} letter_count;

static void count_letters(by_span text, letter_count *count)
{
  size_t offset = 0;
  while (offset < text.size) {
    const uint32_t code = by_utf8_next(text, &offset);
    if (code < FIRST_LETTER || code > LAST_LETTER) {
      count->others += (code >= 'a' && code <= 'z') || (code >= 0xC0 && code < 0x600);
    } else if (code < 0x64B || code >= 0x66E) {
      count->arabic++;
      count->telling[TELLS[code - FIRST_LETTER]]++;
    }
  }
}

static by_span told_by_letters(const letter_count *count)
{
  for (size_t i = 0; i < LETTER_ROWS; i++) {
    if (count->telling[LETTERS[i].letters] * 1000 >= LETTERS[i].least * count->arabic) {
      return by_span_of(LETTERS[i].language);
    }
  }
  return (by_span){0};
}

static bool is_word_byte(unsigned char byte)
{
  return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '\'';
}

/* The row of the word; WORD_COUNT where it is common in none of the languages. */
static size_t row_of(by_span word)
{
  size_t low = 0;
  size_t high = WORD_COUNT;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    const int order = by_span_compare(word, by_span_of(WORDS[middle].word));
    if (order == 0) {
      return middle;
    }
    low = order < 0 ? low : middle + 1;
    high = order < 0 ? middle : high;
  }
  return WORD_COUNT;
}

/* The words of the text, and how often each common one stands there; behind them, all others. */
static size_t count_words(by_span text, size_t counts[WORD_COUNT + 1])
{
  enum { LONGEST = 12 };
  size_t words = 0;
  size_t start = 0;
  while (start < text.size) {
    size_t end = start;
    while (end < text.size && is_word_byte((unsigned char)text.at[end])) {
      end++;
    }
    words += end > start;
    if (end > start && end - start <= LONGEST) {
      counts[row_of(by_span_slice(text, start, end - start))]++;
    }
    start = end + 1;
  }
  return words;
}

/* How many words of the text are common in each language, and in none of `others`. */
static void sum_up(const size_t counts[WORD_COUNT + 1], uint32_t others, size_t sums[LANGUAGE_COUNT])
{
  for (size_t i = 0; i < WORD_COUNT; i++) {
    const uint32_t languages = counts[i] != 0 && (WORDS[i].languages & others) == 0 ? WORDS[i].languages : 0;
    for (size_t j = 0; languages >> j != 0; j++) {
      sums[j] += (languages >> j & 1) != 0 ? counts[i] : 0;
    }
  }
}

static size_t largest_of(const size_t sums[LANGUAGE_COUNT])
{
  size_t largest = 0;
  for (size_t i = 1; i < LANGUAGE_COUNT; i++) {
    largest = sums[i] > sums[largest] ? i : largest;
  }
  return largest;
}

/* The language whose common words are at least a twelfth of all, and half as many again as those that it does not share with any other. */
static by_span told_by_words(by_span text)
{
  size_t counts[WORD_COUNT + 1] = {0};
  const size_t words = count_words(text, counts);
  size_t all[LANGUAGE_COUNT] = {0};
  size_t others[LANGUAGE_COUNT] = {0};
  sum_up(counts, 0, all);
  const size_t best = largest_of(all);
  sum_up(counts, 1U << best, others);
  const size_t second = others[largest_of(others)];
  if (words < LEAST_WORDS || all[best] * 12 < words || all[best] * 2 < second * 3) {
    return (by_span){0};
  }
  return by_span_of(LANGUAGES[best]);
}

/* The Arabic letters of Persian serve Ottoman Turkish, too; and a short Persian text may have few of them. */
static by_span told_in_arabic_script(by_span sample, const letter_count *count)
{
  const by_span letters = told_by_letters(count);
  if (letters.size != 0 && !by_span_is(letters, "fa")) {
    return letters;
  }
  const by_span words = told_by_words(sample);
  return letters.size == 0 || by_span_is(words, "ota") ? words : letters;
}

static by_span told_by(by_span sample)
{
  letter_count count = {0};
  count_letters(sample, &count);
  if (count.arabic >= LEAST_LETTERS && count.arabic > count.others) {
    return told_in_arabic_script(sample, &count);
  }
  return count.others > count.arabic ? told_by_words(sample) : (by_span){0};
}

by_span by_language_of(by_span text)
{
  size_t size = SAMPLE_BYTES;
  by_span told = told_by(by_utf8_front(text, size));
  while (told.size == 0 && size < text.size) {
    size *= SAMPLE_GROWS;
    told = told_by(by_utf8_front(text, size));
  }
  return told;
}
