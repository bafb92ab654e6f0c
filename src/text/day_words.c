/* SPDX-License-Identifier: BSD-2-Clause */
/* Days of the week and seasons, as the shadow has them. */
#include "text/words.h"

typedef struct named_row {
  const char *name;
  unsigned number;
} named_row;

static const named_row WEEKDAYS[] = {
    {"csütörtök", 4},    {"cuma", 5},         {"cumartesi", 6},     {"czwartek", 4},    {"dienstag", 2},      {"dijous", 4},
    {"dilluns", 1},      {"dimanche", 7},     {"dimanĉo", 7},       {"dimarts", 2},     {"dimecres", 3},      {"dinsdag", 2},
    {"dissabte", 6},     {"diumenge", 7},     {"divendres", 5},     {"domenica", 7},    {"domingo", 7},       {"donderdag", 4},
    {"donnerstag", 4},   {"duminică", 7},     {"duşem", 1},         {"duşemb", 1},      {"fredag", 5},        {"fredagen", 5},
    {"freitag", 5},      {"friday", 5},       {"giovedi", 4},       {"giovedì", 4},     {"hétfő", 1},         {"jeudi", 4},
    {"joi", 4},          {"jueves", 4},       {"kedd", 2},          {"keskiviikko", 3}, {"keskiviikkona", 3}, {"lauantai", 6},
    {"lauantaina", 6},   {"lundi", 1},        {"lundo", 1},         {"lunedi", 1},      {"lunedì", 1},        {"lunes", 1},
    {"luni", 1},         {"lördag", 6},       {"lördagen", 6},      {"lørdag", 6},      {"lørdagen", 6},      {"maanantai", 1},
    {"maanantaina", 1},  {"maandag", 1},      {"mandag", 1},        {"mandagen", 1},    {"mardi", 2},         {"mardo", 2},
    {"martedi", 2},      {"martedì", 2},      {"martes", 2},        {"marți", 2},       {"mercoledi", 3},     {"mercoledì", 3},
    {"mercredi", 3},     {"merkredo", 3},     {"miercoles", 3},     {"miercuri", 3},    {"mittwoch", 3},      {"miércoles", 3},
    {"monday", 1},       {"montag", 1},       {"måndag", 1},        {"måndagen", 1},    {"nedeľa", 7},        {"neděle", 7},
    {"niedziela", 7},    {"onsdag", 3},       {"onsdagen", 3},      {"pazar", 7},       {"pazartesi", 1},     {"pencşem", 4},
    {"perjantai", 5},    {"perjantaina", 5},  {"perşembe", 4},      {"perşenbe", 4},    {"piatok", 5},        {"piątek", 5},
    {"pondelok", 1},     {"pondělí", 1},      {"poniedziałek", 1},  {"pátek", 5},       {"péntek", 5},        {"pêncşem", 4},
    {"quarta-feira", 3}, {"quinta-feira", 4}, {"sabado", 6},        {"sabato", 6},      {"salı", 2},          {"samedi", 6},
    {"samstag", 6},      {"saturday", 6},     {"segunda-feira", 1}, {"sexta-feira", 5}, {"sobota", 6},        {"sonnabend", 6},
    {"sonntag", 7},      {"streda", 3},       {"středa", 3},        {"sunday", 7},      {"sunnuntai", 7},     {"sunnuntaina", 7},
    {"szerda", 3},       {"szombat", 6},      {"sábado", 6},        {"sâmbătă", 6},     {"sêşem", 2},         {"söndag", 7},
    {"söndagen", 7},     {"søndag", 7},       {"søndagen", 7},      {"terça-feira", 2}, {"thursday", 4},      {"tiistai", 2},
    {"tiistaina", 2},    {"tirsdag", 2},      {"tirsdagen", 2},     {"tisdag", 2},      {"tisdagen", 2},      {"torsdag", 4},
    {"torsdagen", 4},    {"torstai", 4},      {"torstaina", 4},     {"tuesday", 2},     {"utorok", 2},        {"vasárnap", 7},
    {"vendredi", 5},     {"vendredo", 5},     {"venerdi", 5},       {"venerdì", 5},     {"viernes", 5},       {"vineri", 5},
    {"vrijdag", 5},      {"wednesday", 3},    {"woensdag", 3},      {"wtorek", 2},      {"yekşem", 7},        {"zaterdag", 6},
    {"zondag", 7},       {"çarşamba", 3},     {"çarşem", 3},        {"çarşemb", 3},     {"úterý", 2},         {"čtvrtek", 4},
    {"ĵaŭdo", 4},        {"środa", 3},        {"şemî", 6},          {"štvrtok", 4},     {"воскресенье", 7},   {"воскресенья", 7},
    {"воскресеніе", 7},  {"вторник", 2},      {"вторника", 2},      {"вторникъ", 2},    {"вівторок", 2},      {"неделя", 7},
    {"неділя", 7},       {"п'ятниця", 5},     {"петък", 5},         {"понеделник", 1},  {"понедельник", 1},   {"понедельника", 1},
    {"понедельникъ", 1}, {"понеділок", 1},    {"пятница", 5},       {"пятницу", 5},     {"пятницы", 5},       {"середа", 3},
    {"среда", 3},        {"среду", 3},        {"среды", 3},         {"сряда", 3},       {"суббота", 6},       {"субботу", 6},
    {"субботы", 6},      {"субота", 6},       {"събота", 6},        {"четвер", 4},      {"четверг", 4},       {"четверга", 4},
    {"четвергъ", 4},     {"четвъртък", 4},    {"آدینه", 5},         {"آدینہ", 5},       {"ئەینی", 5},         {"اتوار", 7},
    {"الأثنین", 1},      {"الأحد", 7},        {"الأربعاء", 3},      {"الإثنین", 1},     {"الاثنان", 1},       {"الاثنین", 1},
    {"الاحد", 7},        {"الاربعاء", 3},     {"الثلاثاء", 2},      {"الثلثاء", 2},     {"الجمعة", 5},        {"الجمعه", 5},
    {"الخمیس", 4},       {"السبت", 6},        {"بازارایرتسی", 1},   {"بدھ", 3},         {"جمعتہ المبارک", 5}, {"جمعرات", 4},
    {"جمعه", 5},         {"جمعه ایرتسی", 6},  {"جمعهایرتسی", 6},    {"جمعہ", 5},        {"جومعە", 5},         {"دو شنبه", 1},
    {"دوشنبه", 1},       {"دوشنبہ", 1},       {"دوشەممە", 1},       {"دوو شەممە", 1},   {"سشنبه", 2},         {"سنیچر", 6},
    {"سه شنبه", 2},      {"سهشنبه", 2},       {"سہ شنبہ", 2},       {"سێشەممە", 2},     {"سەشەممە", 2},       {"شنبه", 6},
    {"شنبہ", 6},         {"شەممە", 6},        {"منگل", 2},          {"هەینی", 5},       {"پازار", 7},         {"پازارایرتسی", 1},
    {"پنج شنبه", 4},     {"پنجشنبه", 4},      {"پنجشنبہ", 4},       {"پنجشنبې", 4},     {"پنچشنبه", 4},       {"پیر", 1},
    {"پێنجشەممە", 4},    {"چارشنبه", 3},      {"چهار شنبه", 3},     {"چهارشنبه", 3},    {"چهارشنبہ", 3},      {"چوارشەممە", 3},
    {"ہفتہ", 6},         {"یک شنبه", 7},      {"یکشبنه", 7},        {"یکشنبه", 7},      {"یکشنبہ", 7},        {"یەک شەممە", 7},
    {"یەکشەممە", 7},
};

static const named_row SEASONS[] = {
    {"automne", 3}, {"autumn", 3},   {"autunno", 3},  {"aŭtuno", 3},   {"bahar", 1},     {"bihar", 1},     {"efterår", 3},   {"estate", 2},
    {"fall", 3},    {"forår", 1},    {"frühjahr", 1}, {"frühling", 1}, {"güz", 3},       {"havîn", 2},     {"herbst", 3},    {"herfst", 3},
    {"hiver", 4},   {"höst", 3},     {"hösten", 3},   {"høst", 3},     {"ilkbahar", 1},  {"inverno", 4},   {"invierno", 4},  {"jaro", 1},
    {"jesień", 3},  {"kesä", 2},     {"kevät", 1},    {"kış", 4},      {"lato", 2},      {"lente", 1},     {"léto", 2},      {"najaar", 3},
    {"otoño", 3},   {"outono", 3},   {"payîz", 3},    {"podzim", 3},   {"primavera", 1}, {"printempo", 1}, {"printemps", 1}, {"somero", 2},
    {"sommar", 2},  {"sommaren", 2}, {"sommer", 2},   {"sonbahar", 3}, {"spring", 1},    {"summer", 2},    {"syksy", 3},     {"talvi", 4},
    {"verano", 2},  {"verão", 2},    {"vinter", 4},   {"vintern", 4},  {"vintro", 4},    {"voorjaar", 1},  {"vår", 1},       {"våren", 1},
    {"winter", 4},  {"wiosna", 1},   {"yaz", 2},      {"zima", 4},     {"zivistan", 4},  {"zomer", 2},     {"été", 2},       {"весна", 1},
    {"зима", 4},    {"лето", 2},     {"осень", 3},    {"الخریف", 3},   {"الربیع", 1},    {"الشتاء", 4},    {"الصیف", 2},     {"اوړی", 2},
    {"بهار", 1},    {"بہار", 1},     {"بەهار", 1},    {"بەهاری", 1},   {"تابستان", 2},   {"خریف", 3},      {"خزان", 3},      {"خزاں", 3},
    {"ربیع", 1},    {"زستان", 4},    {"زستانی", 4},   {"زمستان", 4},   {"شتاء", 4},      {"صیف", 2},       {"هاوین", 2},     {"هاوینی", 2},
    {"پائیز", 3},   {"پایز", 3},     {"پایزی", 3},    {"پاییز", 3},    {"پاییزی", 3},    {"پسرلی", 1},     {"ژمی", 4},       {"گرما", 2},
};

/* The number of the longest name that `text` begins with and that ends there with its word; 0 where none does. The rows ascend. */
static unsigned longest_of(by_span text, const named_row *rows, size_t count, size_t *size)
{
  const by_span word = by_word_letters(text);
  size_t low = 0;
  size_t high = word.size == 0 ? 0 : count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (strncmp(rows[middle].name, word.at, word.size) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  unsigned number = 0;
  *size = 0;
  for (size_t i = low; word.size != 0 && i < count && by_span_starts(by_span_of(rows[i].name), word); i++) {
    const by_span name = by_span_of(rows[i].name);
    if (name.size > *size && by_span_starts(text, name) && by_word_letters(by_span_from(text, name.size)).size == 0) {
      number = rows[i].number;
      *size = name.size;
    }
  }
  return number;
}

unsigned by_weekday_at(by_span text, size_t *size)
{
  return longest_of(text, WEEKDAYS, sizeof WEEKDAYS / sizeof WEEKDAYS[0], size);
}

unsigned by_season_at(by_span text, size_t *size)
{
  return longest_of(text, SEASONS, sizeof SEASONS / sizeof SEASONS[0], size);
}
