/* SPDX-License-Identifier: BSD-2-Clause */
/* One row a value, and the ways in which they are put together: tens and units with a hyphen, a blank, "and" or nothing; units before
 * ten or tens, as in Arabic and German; hundreds behind a unit, or added with "after". */
#include "text/number_names.h"

#include "base/utf8.h"

typedef struct number_name {
  uint32_t value;
  const char *cardinals; /* as the shadow has them, a blank around each */
  const char *ordinals;  /* the same */
} number_name;

static const number_name NAMES[] = {
    {1, " eins one un unu yek ایک واحد واحدة یەک ",
     " birinci eerste erste ersten erster erstes first första förste første ilk pierwszy premier première prima "
     "primeira primeiro primer primera primero primo první unième unua yekem yekemîn первая первого первое первый أول "
     "الأول الأولی الاول الاولی الحادی الحادیة برنجی لمړی لومړی پہلا پہلی پہلے یەکەم یەکەمین "},
    {2, " deux dois iki två twee two zwei إثنا اثنا اثنان اثنتا اثنین دوو ",
     " anden andra annen deuxième deuxièmes dua duwem duyem ikinci second seconda seconde secondo segunda segundo "
     "tweede zweite zweiten zweiter zweites вторая второе второй الثانی الثانیة ایکنجی دوسرا دوسری دوهم دووهەم دووەم "
     "دویم دوەم "},
    {3, " drei drie sê three tre trois üç تین ثلاث ثلاثة سێ ",
     " derde dritte dritten dritter drittes sêyem sêyemîn terceira terceiro tercer tercera tercero terza terzo third "
     "tredje tria troisième üçüncü третий третье третья الثالث الثالثة اوچنجی تیسرا تیسری دریم سێیەم "},
    {4, " cuatro dört four fyra kvar quatre quatro quattro vier çar أربع أربعة اربع اربعة چار چوار ",
     " cuarta cuarto dördüncü fjerde fjärde fourth kvara quarta quarto quatrième vierde vierte vierten vierter "
     "viertes çarem çaremîn четвертая четвертый четвёртый الرابع الرابعة دردنجی څلورم چوارەم چوتھا چوتھی "},
    {5, " beş cinco cinq cinque five fünf kvin pênc vijf خمس خمسة پانچ پێنج ",
     " beşinci cinquième femte fifth fünfte fünften fünfter fünftes kvina pêncem quinta quinto vijfde пятая пятый "
     "الخامس الخامسة بشنجی پانچواں پانچویں پنځم پێنجەم "},
    {6, " altı sechs seis six zes şeş ست ستة شەش چھ ",
     " altıncı sechste sechster sechstes sesa sesta sesto sexta sexto sixième sixth sjette sjätte zesde şeşem шестая "
     "шестой آلتنجی التنجی السادس السادسة شپږم شەشەم چھٹا چھٹی "},
    {7, " sep sept sete sette seven sieben siete sju syv yedi zeven حەوت سات سبع سبعة ",
     " heftem sepa septième settima settimo seventh siebente siebenter siebentes siebte siebter siebtes sjunde "
     "syvende séptima séptimo sétima sétimo yedinci zevende седьмая седьмой السابع السابعة اوم اووم حەوتەم ساتواں "
     "ساتویں یدنجی "},
    {8, " acht eight heşt huit ocho oito otte otto sekiz åtta آٹھ ثمان ثمانی ثمانیة هەشت ",
     " achte achter achtes achtste eighth heştem huitième octava octavo oitavo oka ottava ottavo ottende sekizinci "
     "åttende åttonde восьмая восьмой آٹھواں آٹھویں اتم الثامن الثامنة سکزنجی هەشتەم ھەشتەم "},
    {9, " dokuz naŭ negen neuf neun nine nio nove nueve تسع تسعة نۆ ",
     " dokuzuncu naŭa negende nehem neunte neunter neuntes neuvième niende ninth nionde nona nono novena noveno "
     "девятая девятый التاسع التاسعة طقوزنجی نواں نویں نۆیەم نهم "},
    {10, " dek dez dieci diez dix ten tien zehn دس دە عشر عشرة ",
     " decima decimo dehem deka dixième décima décimo onuncu tenth tiende tionde zehnte zehnter zehntes десятая "
     "десятый العاشر العاشرة اوننجی دسواں دسویں دەیەم لسم "},
    {11, " eleven elf elleve elva onze undici yazdeh گیارہ یازدە ",
     " eleventh elfde elfte elfter elftes ellevte onzième undecimo undicesimo undécima undécimo yazdehem одиннадцатая "
     "одиннадцатый گیارہواں گیارہویں یازدەهەم یوولسم "},
    {12, " doce dodici douze doze duwazdeh tolv twaalf twelve zwölf بارہ دوازدە ",
     " dodicesimo douzième duodécima duodécimo duwazdehem tolfte tolvte twaalfde twelfth zwölfte zwölfter zwölftes "
     "двенадцатая двенадцатый بارہواں بارہویں دوازدەهەم دولسم "},
    {13, " dertien dreizehn thirteen trece tredici treize tretton treze ",
     " dertiende dreizehnte dreizehnten dreizehnter dreizehntes thirteenth tredicesimo treizième trettonde "
     "тринадцатая тринадцатый دیارلسم سێزدەهەم سێزدەیەم "},
    {14, " catorce fjorton fourteen quatorze quattordici veertien vierzehn ",
     " fjortende fjortonde fourteenth quatorzième quattordicesimo veertiende vierzehnte vierzehnten vierzehnter "
     "vierzehntes четырнадцатый چواردەهەم چواردەیەم "},
    {15, " femton fifteen fünfzehn quindici quinze vijftien ",
     " femtende femtonde fifteenth fünfzehnte fünfzehnten fünfzehnter fünfzehntes quindicesimo quinzième vijftiende "
     "пятнадцатый پازدەهەم پازدەیەم "},
    {16, " sechzehn sedici seize sexton sixteen zestien ",
     " sechzehnte sechzehnten sechzehnter sechzehntes sedicesimo seizième sekstende sextonde sixteenth zestiende "
     "шестнадцатый شازدەهەم شازدەیەم "},
    {17, " seventeen siebzehn sjutton zeventien ",
     " seventeenth siebenzehnter siebzehnte siebzehnten siebzehnter siebzehntes sjuttonde syttende zeventiende "
     "семнадцатый حەڤدەهەم حەڤدەیەم "},
    {18, " achttien achtzehn arton eighteen ",
     " achttiende achtzehnte achtzehnten achtzehnter achtzehntes adertonde artonde attende eighteenth восемнадцатый "
     "هەژدەهەم هەژدەیەم "},
    {19, " negentien neunzehn nineteen nitton ",
     " negentiende neunzehnte neunzehnten neunzehnter neunzehntes nineteenth nittende nittonde девятнадцатый نۆزدەهەم "
     "نۆزدەیەم "},
    {20, " bîst dudek tjugo tjugu twenty twintig tyve veinte venti vingt vinte yirmi zwanzig двадцать بیست عشرون عشرین ",
     " bîstem dudeka tjugonde twentieth twintigste tyvende ventesimo vigésima vigésimo vingtième yirminci zwanzigste "
     "zwanzigsten zwanzigster zwanzigstes двадцатая двадцатый العشرون العشرین بیستەم شلم یگرمنجی "},
    {30, " dertig dreissig dreißig otuz thirty tredive treinta trenta trente trettio tridek trinta тридцать ثلاثون ثلاثین ",
     " dertigste dreissigste dreissigster dreißigste dreißigster dreißigstes otuzuncu thirtieth tredivte trentesimo "
     "trentième trettionde trigésimo тридцатая тридцатый الثلاثون الثلاثین تیسواں سییەم "},
    {40, " cuarenta forty fyrre fyrtio kvardek kırk quaranta quarante veertig vierzig сорок أربعون أربعین اربعون اربعین ",
     " cuadragésimo fortieth fyrtionde kırkıncı quarantesimo quarantième veertigste vierzigste vierzigster "
     "vierzigstes сороковая сороковой الأربعون الأربعین الاربعون الاربعین چلەم "},
    {50, " cincuenta cinquanta cinquante elli femtio fifty fünfzig kvindek vijftig пятьдесят خمسون خمسین ",
     " cinquantesimo cinquantième ellinci femtionde fiftieth fünfzigste fünfzigster fünfzigstes quincuagésimo "
     "vijftigste пятидесятый الخمسون الخمسین پەنجایەم "},
    {60, " altmış sechzig sesenta sessanta sextio sixty soixante zestig шестьдесят ستون ستین ",
     " sechzigste sechzigster sechzigstes sextionde sixtieth soixantième zestigste шестидесятый الستون الستین "},
    {70, " setenta settanta seventy siebzig sjuttio yetmiş zeventig سبعون سبعین ",
     " seventieth siebzigste siebzigster siebzigstes sjuttionde zeventigste семидесятый السبعون السبعین "},
    {80, " achtzig eighty ochenta ottanta seksen tachtig åttio восемьдесят ثمانون ثمانین ",
     " achtzigste achtzigster achtzigstes eightieth tachtigste åttionde восьмидесятый الثمانون الثمانین "},
    {90, " doksan negentig neunzig ninety nittio novanta noventa девяносто تسعون تسعین ",
     " negentigste neunzigste neunzigster neunzigstes ninetieth nittionde девяностый التسعون التسعین "},
    {100, " cento cien honderd hundert hundra hundred hundrede yüz сто سەد مئة مائة ",
     " centesimo centième centésimo honderdste hundertste hundertster hundertstes hundrade hundredth yüzüncü сотый "
     "المئة المائة سەدەم "},
    {200, " مئتان مئتین مائتان مائتین ", " المئتین المائتین "},
};

/* What may stand between two words of a number. */
static const char *const JOINTS[] = {" and ", " und ", " et ", " och ", " og ", " و ", " و", " بعد ", "-", " "};

enum { MOST_WORDS = 5 };

/* The value of a word, and whether it is an ordinal; 0: it is no number. */
typedef struct word_value {
  uint32_t value;
  bool ordinal;
} word_value;

/* Whether the word stands in the list, whole. */
static bool is_listed(by_span word, const char *words)
{
  const by_span list = by_span_of(words);
  size_t from = 0;
  while (from < list.size) {
    const size_t hit = by_span_find(by_span_from(list, from), word);
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

static word_value value_of(by_span word)
{
  for (size_t i = 0; word.size > 1 && i < sizeof NAMES / sizeof NAMES[0]; i++) {
    const bool ordinal = is_listed(word, NAMES[i].ordinals);
    if (ordinal || is_listed(word, NAMES[i].cardinals)) {
      return (word_value){.value = NAMES[i].value, .ordinal = ordinal};
    }
  }
  return (word_value){.value = 0};
}

/* The units before "and" in one word: "ein" is one there and nowhere else. */
static uint32_t unit_of(by_span head)
{
  const bool one = by_span_is(head, "ein") || by_span_is(head, "een") || by_span_is(head, "en");
  const uint32_t value = one ? 1 : value_of(head).value;
  return value < 10 ? value : 0;
}

/* Units, "and" at byte `at`, tens. */
static word_value units_and_tens(by_span word, size_t at, by_span and)
{
  if (!by_span_starts(by_span_from(word, at), and)) {
    return (word_value){.value = 0};
  }
  const word_value tens = value_of(by_span_from(word, at + and.size));
  const uint32_t units = tens.value >= 20 && tens.value < 100 ? unit_of(by_span_slice(word, 0, at)) : 0;
  return (word_value){.value = units == 0 ? 0 : units + tens.value, .ordinal = tens.ordinal};
}

/* "einundzwanzigster", "eenentwintigste". */
static word_value units_first(by_span word)
{
  static const char *const ANDS[] = {"und", "en", "ën", "og"};
  word_value found = {.value = 0};
  for (size_t at = 2; at + 2 < word.size && found.value == 0; at++) {
    for (size_t i = 0; i < sizeof ANDS / sizeof ANDS[0] && found.value == 0; i++) {
      found = units_and_tens(word, at, by_span_of(ANDS[i]));
    }
  }
  return found;
}

/* Tens, units: "tjuguandra". */
static word_value tens_first(by_span word)
{
  static const char *const TENS[] = {"tjugo", "tjugu", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio", "dudek"};
  for (size_t i = 0; i < sizeof TENS / sizeof TENS[0]; i++) {
    const by_span head = by_span_of(TENS[i]);
    const word_value units = value_of(by_span_starts(word, head) ? by_span_from(word, head.size) : by_span_of(""));
    if (units.value != 0 && units.value < 10) {
      return (word_value){.value = value_of(head).value + units.value, .ordinal = units.ordinal};
    }
  }
  return (word_value){.value = 0};
}

/* The value of the word that begins the text, and its size. */
static word_value value_at(by_span text, size_t *size)
{
  enum { SHORTEST = 10 };
  const by_span word = by_word_letters(text);
  *size = word.size;
  word_value found = value_of(word);
  const bool latin = word.size >= SHORTEST && (unsigned char)word.at[0] < 0xD0;
  found = found.value == 0 && latin ? units_first(word) : found;
  return found.value == 0 && latin ? tens_first(word) : found;
}

/* Whether units may be added to tens or to ten, or ten and tens to units, as Arabic does. */
static bool may_join(uint32_t sum, uint32_t value)
{
  const uint32_t rest = sum % 100;
  if (rest == 0) {
    return value < 100;
  }
  if (value < 10) {
    return rest % 10 == 0;
  }
  return rest < 10 && value < 100 && value % 10 == 0;
}

/* French counts by twenties from sixty to a hundred: soixante-dix, quatre-vingt; 0 for anything else. */
static uint32_t twenties_of(uint32_t sum, uint32_t value, bool hyphen)
{
  enum { TWENTY = 20, FOUR = 4, SIXTY = 60, EIGHTY = 80 };
  if (hyphen && sum == FOUR && value == TWENTY) {
    return EIGHTY;
  }
  return (sum == SIXTY || sum == EIGHTY) && value >= 10 && value < TWENTY ? sum + value : 0;
}

/* The sum with a further word; 0 where the two do not go together. */
static uint32_t joined(uint32_t sum, uint32_t value, bool hyphen)
{
  const uint32_t french = twenties_of(sum, value, hyphen);
  if (french != 0) {
    return french;
  }
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
    const by_span rest = by_span_from(text, number->size);
    size_t size = 0;
    if (!by_span_starts(rest, joint)) {
      continue;
    }
    const word_value next = value_at(by_span_from(rest, joint.size), &size);
    const uint32_t sum = next.value == 0 ? 0 : joined(number->value, next.value, by_span_is(joint, "-"));
    if (sum != 0) {
      number->value = sum;
      number->size += joint.size + size;
      number->kind = next.ordinal ? BY_NUMBER_ORDINAL : number->kind;
      return true;
    }
  }
  return false;
}

bool by_number_named(by_span text, by_number *number)
{
  by_number found = {.kind = BY_NUMBER_CARDINAL};
  const word_value first = value_at(text, &found.size);
  found.kind = first.ordinal ? BY_NUMBER_ORDINAL : BY_NUMBER_CARDINAL;
  found.value = first.value;
  for (size_t words = 1; found.value != 0 && words < MOST_WORDS && take_next(text, &found); words++) {
  }
  *number = found;
  return found.value != 0;
}
