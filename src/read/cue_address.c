/* SPDX-License-Identifier: BSD-2-Clause */
/* Numbers of houses, which are printed as those of issues are: "Main Street, No. 45". Where the words before one already have a figure, the
 * house has its number and the next one may be the issue's. */
#include "read/cues.h"

#include "base/utf8.h"

/* Words that stand in an address and nowhere else before the number of an issue. */
static const char *const STREETS[] = {"street", "st",    "road",    "rd",    "lane",  "avenue", "ave",  "square", "terrace", "box",
                                      "rue",    "calle", "avenida", "ulica", "улица", "cadde",  "post", "sokak",  "sokağı",  "caddesi",
                                      "خیابان", "کوچه",  "نشانی",   "آدرس",  "صندوق", "شارع",   "حارة", "زقاق",   "العنوان", "کوچهٔ"};

/* Words with which such words of other languages end. */
static const char *const ENDINGS[] = {"straße", "strasse", "gasse", "straat", "gatan", "gade"};

/* Words that announce an address, but other things, too. */
static const char *const OFFICES[] = {"office",         "offices",   "address",   "adresse",    "bureau",    "bureaux", "redaktion",
                                      "verlag",         "printed",   "редакция",  "expedition", "دفتر",      "اداره",   "الادارة",
                                      "administration", "redaction", "rédaction", "redacción",  "redazione", "الإدارة", "ادارهٔ"};

static bool is_street(by_span word)
{
  return by_span_is_any(word, STREETS, sizeof STREETS / sizeof STREETS[0]) ||
         by_span_ends_any(word, ENDINGS, sizeof ENDINGS / sizeof ENDINGS[0]);
}

static bool is_office(by_span word)
{
  return by_span_is_any(word, OFFICES, sizeof OFFICES / sizeof OFFICES[0]);
}

bool by_cue_is_house(by_span rest)
{
  enum { WORDS = 3 };
  static const char *const MORE[] = {"place", "row"};
  size_t offset = 0;
  for (size_t i = 0; i < WORDS && offset < rest.size && rest.at[offset] == ' '; i++) {
    offset++;
    const by_span word = by_word_letters(by_span_from(rest, offset));
    if (is_street(word) || by_span_is(word, MORE[0]) || by_span_is(word, MORE[1])) {
      return true;
    }
    offset += word.size;
  }
  return false;
}

/* What the last sentence of the text says so far; the full stop of a short word ("St.") ends none. */
static by_span statement(by_span text)
{
  enum { SHORT = 3 };
  size_t start = 0;
  size_t word = 0; /* bytes of it before `i` */
  for (size_t i = 0; i < text.size; i++) {
    const char byte = text.at[i];
    const bool stop = byte == '.' && word > SHORT;
    start = stop || byte == ';' || byte == '|' || byte == '\n' ? i + 1 : start;
    word = byte == ' ' || byte == '.' || byte == ',' ? 0 : word + 1;
  }
  return by_span_from(text, start);
}

by_cue_address by_cue_address_before(by_span before)
{
  const by_span text = statement(before);
  by_cue_address found = BY_NO_ADDRESS;
  size_t words = 0;
  size_t offset = 0;
  while (offset < text.size) {
    const by_span rest = by_span_from(text, offset);
    const by_span word = by_word_letters(rest);
    if (rest.at[0] >= '0' && rest.at[0] <= '9') {
      return BY_NO_ADDRESS;
    }
    if (word.size == 0) {
      (void)by_utf8_next(text, &offset);
      continue;
    }
    const by_cue_address here = is_street(word) ? BY_STREET : is_office(word) ? BY_OFFICE : BY_NO_ADDRESS;
    found = here > found ? here : found;
    words++;
    offset += word.size;
  }
  return words > 1 || found == BY_OFFICE ? found : BY_NO_ADDRESS;
}
