/* SPDX-License-Identifier: BSD-2-Clause */
/* One row a value, and the ways in which they are put together: tens and units with a hyphen, a blank or "and"; units before
 * ten or tens, as in Arabic; hundreds behind a unit, or added with "after". */
#include "text/number_names.h"

#include "base/utf8.h"

typedef struct number_name {
  uint32_t value;
  const char *words; /* as the shadow has them, a blank around each */
} number_name;

static const number_name NAMES[] = {
    {1, " eerste eins erste ersten erster erstes first första one premier première primera primero un первая первое первый أول"
        " الأول الأولی الاول الاولی الحادی الحادیة ایک واحد واحدة پہلا پہلی یەک یەکەم "},
    {2, " andra deux deuxième second seconde segunda segundo tweede two zwei zweite zweiten zweiter zweites вторая второе второй"
        " إثنا اثنا اثنان اثنتا اثنین الثانی الثانیة دوسرا دوسری دوو دووەم "},
    {3, " derde drei dritte dritten dritter drittes tercera tercero third three tredje trois troisième третий третье третья"
        " الثالث الثالثة تیسرا تیسری تین ثلاث ثلاثة سێ سێیەم "},
    {4, " cuarta cuarto fjärde four fourth quatre quatrième vier vierde vierte vierten vierter viertes четвертая четвертый"
        " четвёртый أربع أربعة اربع اربعة الرابع الرابعة چار چوار چوارەم چوتھا چوتھی "},
    {5, " cinq cinquième femte fifth five fünf fünfte fünften fünfter fünftes quinta quinto vijfde пятая пятый الخامس الخامسة خمس"
        " خمسة پانچ پانچواں پانچویں پێنج پێنجەم "},
    {6, " sechs sechste sechster sechstes sexta sexto six sixième sixth sjätte zesde шестая шестой السادس السادسة ست ستة شەش"
        " شەشەم چھ چھٹا چھٹی "},
    {7, " sept septième seven seventh sieben siebente siebenter siebentes siebte siebter siebtes sjunde séptima séptimo zevende"
        " седьмая седьмой السابع السابعة حەوت حەوتەم سات ساتواں ساتویں سبع سبعة "},
    {8, " acht achte achter achtes achtste eight eighth huit huitième octava octavo åttonde восьмая восьмой آٹھ آٹھواں آٹھویں"
        " الثامن الثامنة ثمان ثمانی ثمانیة هەشت هەشتەم ھەشتەم "},
    {9, " negende neuf neun neunte neunter neuntes neuvième nine ninth nionde novena noveno девятая девятый التاسع التاسعة تسع"
        " تسعة نواں نویں نۆ نۆیەم "},
    {10, " dix dixième décima décimo ten tenth tiende tionde zehn zehnte zehnter zehntes десятая десятый العاشر العاشرة دس دسواں"
         " دسویں دە دەیەم عشر عشرة "},
    {11, " eleven eleventh elf elfde elfte elfter elftes onze onzième одиннадцатая одиннадцатый گیارہ گیارہواں گیارہویں یازدە"
         " یازدەهەم "},
    {12, " douze douzième tolfte tolvte twaalfde twelfth twelve zwölf zwölfte zwölfter zwölftes двенадцатая двенадцатый بارہ"
         " بارہواں بارہویں دوازدە دوازدەهەم "},
    {13, " dreizehnte dreizehnter dreizehntes thirteen thirteenth treize treizième trettonde "},
    {14, " fjortonde fourteen fourteenth quatorze quatorzième vierzehnte vierzehnter "},
    {15, " femtonde fifteen fifteenth fünfzehnte fünfzehnter quinze quinzième "},
    {16, " sechzehnte sechzehnter seize seizième sextonde sixteen sixteenth "},
    {17, " seventeen seventeenth siebzehnte siebzehnter sjuttonde "},
    {18, " achtzehnte achtzehnter adertonde artonde eighteen eighteenth "},
    {19, " neunzehnte neunzehnter nineteen nineteenth nittonde "},
    {20, " tjugo tjugonde tjugu twentieth twenty vingt vingtième zwanzig zwanzigste zwanzigster двадцатый двадцать العشرون العشرین"
         " بیست بیستەم عشرون عشرین "},
    {21, " tjugoförsta tjuguförsta "},
    {22, " tjugoandra tjuguandra "},
    {23, " tjugotredje tjugutredje "},
    {24, " tjugofjärde tjugufjärde "},
    {25, " tjugofemte tjugufemte "},
    {26, " tjugosjätte tjugusjätte "},
    {27, " tjugosjunde tjugusjunde "},
    {28, " tjugoåttonde tjuguåttonde "},
    {29, " tjugonionde tjugunionde "},
    {30, " thirtieth thirty trente trentième trettio trettionde тридцатый тридцать الثلاثون الثلاثین ثلاثون ثلاثین "},
    {31, " trettioförsta "},
    {32, " trettioandra "},
    {33, " trettiotredje "},
    {34, " trettiofjärde "},
    {35, " trettiofemte "},
    {36, " trettiosjätte "},
    {37, " trettiosjunde "},
    {38, " trettioåttonde "},
    {39, " trettionionde "},
    {40, " fortieth forty fyrtio fyrtionde quarante quarantième сорок сороковой أربعون أربعین اربعون اربعین الأربعون الأربعین"
         " الاربعون الاربعین "},
    {50, " cinquante cinquantième femtio femtionde fiftieth fifty пятидесятый пятьдесят الخمسون الخمسین خمسون خمسین "},
    {60, " sixtieth sixty soixante soixantième الستون الستین ستون ستین "},
    {70, " seventieth seventy السبعون السبعین سبعون سبعین "},
    {80, " eightieth eighty الثمانون الثمانین ثمانون ثمانین "},
    {90, " ninetieth ninety التسعون التسعین تسعون تسعین "},
    {100, " hundred hundredth المئة المائة مئة مائة "},
    {200, " المئتین المائتین مئتان مئتین مائتان مائتین "},
};

/* What may stand between two words of a number. */
static const char *const JOINTS[] = {" and ", " und ", " et ", " och ", " و ", " و", " بعد ", "-", " "};

enum { MOST_WORDS = 5 };

/* Whether the word stands in the list, whole. */
static bool is_listed(by_span word, const char *words)
{
  const by_span list = by_span_of(words);
  size_t from = 0;
  while (from < list.size) {
    const size_t hit = by_span_find(by_span_slice(list, from, list.size), word);
    if (hit == BY_NOWHERE) {
      return false;
    }
    const size_t end = from + hit + word.size;
    if (list.at[from + hit - 1] == ' ' && list.at[end] == ' ') {
      return true;
    }
    from = end;
  }
  return false;
}

/* The value of the word that begins the text, and its size; 0 where it is none. */
static uint32_t value_at(by_span text, size_t *size)
{
  size_t offset = 0;
  while (offset < text.size) {
    size_t next = offset;
    if (!by_word_letter(by_utf8_next(text, &next))) {
      break;
    }
    offset = next;
  }
  *size = offset;
  for (size_t i = 0; offset != 0 && i < sizeof NAMES / sizeof NAMES[0]; i++) {
    if (is_listed(by_span_slice(text, 0, offset), NAMES[i].words)) {
      return NAMES[i].value;
    }
  }
  return 0;
}

/* Whether units may be added to tens, or ten and tens to units, as Arabic does. */
static bool may_join(uint32_t sum, uint32_t value)
{
  const uint32_t rest = sum % 100;
  if (rest == 0) {
    return value < 100;
  }
  if (value < 10) {
    return rest % 10 == 0 && rest >= 20;
  }
  return rest < 10 && value < 100 && value % 10 == 0;
}

/* The sum with a further word; 0 where the two do not go together. */
static uint32_t joined(uint32_t sum, uint32_t value)
{
  if (value == 100 && sum < 10) {
    return sum * 100;
  }
  if (value >= 100) {
    return sum < 100 ? sum + value : 0;
  }
  return may_join(sum, value) ? sum + value : 0;
}

/* Takes the next word, if it goes on the number. */
static bool take_next(by_span text, by_number *number)
{
  for (size_t i = 0; i < sizeof JOINTS / sizeof JOINTS[0]; i++) {
    const by_span joint = by_span_of(JOINTS[i]);
    const by_span rest = by_span_slice(text, number->size, text.size);
    size_t size = 0;
    if (!by_span_starts(rest, joint)) {
      continue;
    }
    const uint32_t value = value_at(by_span_slice(rest, joint.size, rest.size), &size);
    const uint32_t sum = value == 0 ? 0 : joined(number->value, value);
    if (sum != 0) {
      number->value = sum;
      number->size += joint.size + size;
      return true;
    }
  }
  return false;
}

bool by_number_named(by_span text, by_number *number)
{
  *number = (by_number){.kind = BY_NUMBER_ORDINAL};
  number->value = value_at(text, &number->size);
  for (size_t words = 1; number->value != 0 && words < MOST_WORDS && take_next(text, number); words++) {
  }
  return number->value != 0;
}
