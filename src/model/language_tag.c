/* SPDX-License-Identifier: BSD-2-Clause */
/* Two short tables: scripts that go without saying (Suppress-Script in the registry of subtags), and codes of three letters that are no
 * subtags because the language has one of two. Of each only the languages that periodicals of the collections are likely to be in. */
#include "model/language_tag.h"

#include "base/ascii.h"
#include "model/identifier.h"

enum { REGION = 2, SCRIPT = 4 };

static const char *const IMPLIED[] = {
    "ar-arab", "fa-arab", "ps-arab", "ur-arab", "he-hebr", "yi-hebr", "dv-thaa", "hy-armn", "el-grek", "ka-geor", "ru-cyrl", "uk-cyrl",
    "bg-cyrl", "be-cyrl", "mk-cyrl", "hi-deva", "bn-beng", "ta-taml", "am-ethi", "th-thai", "ja-jpan", "ko-kore", "en-latn", "de-latn",
    "fr-latn", "es-latn", "it-latn", "pt-latn", "nl-latn", "sv-latn", "da-latn", "no-latn", "nb-latn", "nn-latn", "fi-latn", "pl-latn",
    "cs-latn", "sk-latn", "hu-latn", "ro-latn", "tr-latn", "ca-latn", "hr-latn", "sl-latn", "eo-latn", "is-latn", "lt-latn", "lv-latn",
};

typedef struct short_row {
  const char *three;
  const char *two;
} short_row;

static const short_row SHORT[] = {
    {"fas", "fa"}, {"per", "fa"}, {"pes", "fa"}, {"ara", "ar"}, {"arb", "ar"}, {"urd", "ur"}, {"pus", "ps"}, {"kur", "ku"}, {"heb", "he"},
    {"yid", "yi"}, {"tur", "tr"}, {"aze", "az"}, {"hye", "hy"}, {"arm", "hy"}, {"tgk", "tg"}, {"uig", "ug"}, {"snd", "sd"}, {"eng", "en"},
    {"deu", "de"}, {"ger", "de"}, {"fra", "fr"}, {"fre", "fr"}, {"rus", "ru"}, {"ukr", "uk"}, {"spa", "es"}, {"ita", "it"}, {"por", "pt"},
    {"nld", "nl"}, {"dut", "nl"}, {"swe", "sv"}, {"dan", "da"}, {"nor", "no"}, {"fin", "fi"}, {"pol", "pl"}, {"ces", "cs"}, {"cze", "cs"},
    {"hun", "hu"}, {"ron", "ro"}, {"rum", "ro"}, {"ell", "el"}, {"gre", "el"}, {"cat", "ca"}, {"epo", "eo"}, {"hin", "hi"}, {"ben", "bn"},
};

static char large(char letter)
{
  return letter >= 'a' && letter <= 'z' ? (char)(letter & ~0x20) : letter;
}

/* Sets the letters of the subtag; of those behind a single letter all are small. */
static void set_case(char *subtag, size_t size, bool first, bool single)
{
  for (size_t i = 0; i < size; i++) {
    const bool up = !first && !single && (size == REGION || (size == SCRIPT && i == 0));
    subtag[i] = up ? large(subtag[i]) : by_to_lower(subtag[i]);
  }
}

static void set_all(char *tag, size_t size)
{
  bool single = false;
  for (size_t start = 0; start < size;) {
    const char *hyphen = memchr(tag + start, '-', size - start);
    const size_t length = hyphen == NULL ? size - start : (size_t)(hyphen - tag) - start;
    set_case(tag + start, length, start == 0, single);
    single = single || length == 1;
    start += length + 1;
  }
}

/* Bytes of the implied script and its hyphen behind the language; 0 where none stands there. */
static size_t implied_script(by_span tag, size_t *language)
{
  for (size_t i = 0; i < sizeof IMPLIED / sizeof IMPLIED[0]; i++) {
    const by_span implied = by_span_of(IMPLIED[i]);
    const bool ends = tag.size == implied.size || (tag.size > implied.size && tag.at[implied.size] == '-');
    if (ends && by_span_equal_folded(by_span_slice(tag, 0, implied.size), implied)) {
      *language = implied.size - SCRIPT - 1;
      return SCRIPT + 1;
    }
  }
  return 0;
}

bool by_language_tag_make(by_span tag, by_arena *arena, by_span *made)
{
  *made = tag;
  if (!by_language_tag_is_well_formed(tag)) {
    return true;
  }
  char *copy = by_arena_take(arena, tag.size, 1);
  if (copy == NULL) {
    return false;
  }
  size_t language = 0;
  const size_t implied = implied_script(tag, &language);
  memcpy(copy, tag.at, language);
  memcpy(copy + language, tag.at + language + implied, tag.size - language - implied);
  *made = (by_span){.at = copy, .size = tag.size - implied};
  set_all(copy, made->size);
  return true;
}

by_span by_language_tag_short(by_span tag)
{
  const by_span language = by_span_before(tag, "-");
  for (size_t i = 0; i < sizeof SHORT / sizeof SHORT[0]; i++) {
    if (by_span_equal_folded(language, by_span_of(SHORT[i].three))) {
      return by_span_of(SHORT[i].two);
    }
  }
  return by_span_of("");
}
