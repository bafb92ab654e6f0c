/* SPDX-License-Identifier: BSD-2-Clause */
/* The closed list of encodings. Tables of ICU are taken only for the bytes from 0x80 on: its PC tables exchange some of the controls below,
 * and none of these encodings differs from ASCII there. */
#include "text/charset.h"

#include <unicode/ucnv.h>

static const by_charset CHARSETS[] = {
    {.name = "UTF-8", .kind = BY_KIND_UTF8},
    {.name = "UTF-16LE", .kind = BY_KIND_UTF16},
    {.name = "UTF-16BE", .kind = BY_KIND_UTF16, .big = true},
    {.name = "UTF-32LE", .kind = BY_KIND_UTF32},
    {.name = "UTF-32BE", .kind = BY_KIND_UTF32, .big = true},
    {.name = "windows-1256", .icu = "windows-1256", .kind = BY_KIND_BYTES},
    {.name = "windows-1252", .icu = "windows-1252", .kind = BY_KIND_BYTES},
    {.name = "windows-1251", .icu = "windows-1251", .kind = BY_KIND_BYTES},
    {.name = "windows-1250", .icu = "windows-1250", .kind = BY_KIND_BYTES},
    {.name = "windows-1253", .icu = "windows-1253", .kind = BY_KIND_BYTES},
    {.name = "windows-1254", .icu = "windows-1254", .kind = BY_KIND_BYTES},
    {.name = "windows-1255", .icu = "windows-1255", .kind = BY_KIND_BYTES},
    {.name = "windows-1257", .icu = "windows-1257", .kind = BY_KIND_BYTES},
    {.name = "ISO-8859-1", .icu = "ISO-8859-1", .kind = BY_KIND_BYTES, .controls = true},
    {.name = "ISO-8859-2", .icu = "ISO-8859-2", .kind = BY_KIND_BYTES, .controls = true},
    {.name = "ISO-8859-3", .icu = "ISO-8859-3", .kind = BY_KIND_BYTES, .controls = true},
    {.name = "ISO-8859-4", .icu = "ISO-8859-4", .kind = BY_KIND_BYTES, .controls = true},
    {.name = "ISO-8859-5", .icu = "ISO-8859-5", .kind = BY_KIND_BYTES, .controls = true},
    {.name = "ISO-8859-6", .icu = "ISO-8859-6", .kind = BY_KIND_BYTES, .controls = true},
    {.name = "ISO-8859-7", .icu = "ISO-8859-7", .kind = BY_KIND_BYTES, .controls = true},
    {.name = "ISO-8859-8", .icu = "ISO-8859-8", .kind = BY_KIND_BYTES, .controls = true},
    {.name = "ISO-8859-9", .icu = "ISO-8859-9", .kind = BY_KIND_BYTES, .controls = true},
    {.name = "ISO-8859-13", .icu = "ISO-8859-13", .kind = BY_KIND_BYTES, .controls = true},
    {.name = "ISO-8859-15", .icu = "ISO-8859-15", .kind = BY_KIND_BYTES, .controls = true},
    {.name = "KOI8-R", .icu = "KOI8-R", .kind = BY_KIND_BYTES},
    {.name = "KOI8-U", .icu = "KOI8-U", .kind = BY_KIND_BYTES},
    {.name = "IBM437", .icu = "ibm-437", .kind = BY_KIND_BYTES},
    {.name = "IBM737", .icu = "ibm-737", .kind = BY_KIND_BYTES},
    {.name = "IBM775", .icu = "ibm-775", .kind = BY_KIND_BYTES},
    {.name = "IBM850", .icu = "ibm-850", .kind = BY_KIND_BYTES},
    {.name = "IBM852", .icu = "ibm-852", .kind = BY_KIND_BYTES},
    {.name = "IBM857", .icu = "ibm-857", .kind = BY_KIND_BYTES},
    {.name = "IBM865", .icu = "ibm-865", .kind = BY_KIND_BYTES},
    {.name = "IBM866", .icu = "ibm-866", .kind = BY_KIND_BYTES},
    {.name = "macintosh", .icu = "macintosh", .kind = BY_KIND_BYTES},
    {.name = "x-mac-ce", .icu = "x-mac-ce", .kind = BY_KIND_BYTES},
    {.name = "x-mac-turkish", .icu = "x-mac-turkish", .kind = BY_KIND_BYTES},
    {.name = "x-mac-cyrillic", .icu = "x-mac-cyrillic", .kind = BY_KIND_BYTES},
    {.name = "ISIRI-3342", .table = by_isiri_3342, .kind = BY_KIND_BYTES},
    {.name = "MacFarsi", .table = by_mac_farsi, .kind = BY_KIND_BYTES},
    {.name = "MacArabic", .table = by_mac_arabic, .kind = BY_KIND_BYTES},
    {.name = "Iran-System", .table = by_iran_system, .kind = BY_KIND_VISUAL},
};
enum { CHARSETS_COUNT = sizeof CHARSETS / sizeof CHARSETS[0] };

typedef struct other_name {
  const char *other;
  const char *name;
} other_name;

static const other_name OTHERS[] = {
    {"utf8", "UTF-8"},           {"cp1250", "windows-1250"},    {"cp1251", "windows-1251"},  {"cp1252", "windows-1252"},
    {"cp1253", "windows-1253"},  {"cp1254", "windows-1254"},    {"cp1255", "windows-1255"},  {"cp1256", "windows-1256"},
    {"latin1", "ISO-8859-1"},    {"cp437", "IBM437"},           {"cp850", "IBM850"},         {"cp852", "IBM852"},
    {"cp865", "IBM865"},         {"cp866", "IBM866"},           {"MacRoman", "macintosh"},   {"MacCyrillic", "x-mac-cyrillic"},
    {"x-mac-farsi", "MacFarsi"}, {"x-mac-arabic", "MacArabic"}, {"ISIRI3342", "ISIRI-3342"}, {"IranSystem", "Iran-System"},
};

const by_charset *by_charset_at(size_t index)
{
  return index < CHARSETS_COUNT ? &CHARSETS[index] : NULL;
}

const by_charset *by_charset_named(by_span name)
{
  const char *listed = NULL;
  for (size_t i = 0; i < sizeof OTHERS / sizeof OTHERS[0]; i++) {
    listed = by_span_equal_folded(name, by_span_of(OTHERS[i].other)) ? OTHERS[i].name : listed;
  }
  const by_span wanted = listed == NULL ? name : by_span_of(listed);
  for (size_t i = 0; i < CHARSETS_COUNT; i++) {
    if (by_span_equal_folded(wanted, by_span_of(CHARSETS[i].name))) {
      return &CHARSETS[i];
    }
  }
  return NULL;
}

const by_charset *by_charset_marked(by_span source)
{
  /* The mark of UTF-32LE begins with the one of UTF-16LE. */
  static const struct {
    const char *mark;
    size_t size;
    const char *name;
  } MARKS[] = {{"\xEF\xBB\xBF", 3, "UTF-8"},
               {"\xFF\xFE\0\0", 4, "UTF-32LE"},
               {"\0\0\xFE\xFF", 4, "UTF-32BE"},
               {"\xFF\xFE", 2, "UTF-16LE"},
               {"\xFE\xFF", 2, "UTF-16BE"}};
  for (size_t i = 0; i < sizeof MARKS / sizeof MARKS[0]; i++) {
    if (by_span_starts(source, (by_span){.at = MARKS[i].mark, .size = MARKS[i].size})) {
      return by_charset_named(by_span_of(MARKS[i].name));
    }
  }
  return NULL;
}

/* The code points of the bytes from 0x80 on, each of one unit; 0 for a byte that has none: there the converter stops, so nothing is
 * replaced. */
static void convert_high(UConverter *converter, uint16_t table[static BY_HIGH_BYTES], UErrorCode *error)
{
  char bytes[BY_HIGH_BYTES];
  UChar units[BY_HIGH_BYTES] = {0};
  for (unsigned i = 0; i < BY_HIGH_BYTES; i++) {
    bytes[i] = (char)(BY_HIGH_BYTES + i);
  }
  const char *source = bytes;
  while (source < bytes + BY_HIGH_BYTES && U_SUCCESS(*error)) {
    UChar *unit = units + (source - bytes);
    ucnv_toUnicode(converter, &unit, units + BY_HIGH_BYTES, &source, bytes + BY_HIGH_BYTES, NULL, false, error);
    if (*error == U_INVALID_CHAR_FOUND || *error == U_ILLEGAL_CHAR_FOUND || *error == U_TRUNCATED_CHAR_FOUND) {
      *error = U_ZERO_ERROR;
      units[source - bytes - 1] = 0;
      ucnv_resetToUnicode(converter);
    }
  }
  for (unsigned i = 0; i < BY_HIGH_BYTES; i++) {
    table[i] = units[i];
  }
}

bool by_charset_table(const by_charset *charset, uint16_t table[static BY_HIGH_BYTES])
{
  if (charset->table != NULL) {
    memcpy(table, charset->table, BY_HIGH_BYTES * sizeof *table);
    return true;
  }
  UErrorCode error = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(charset->icu, &error);
  if (U_FAILURE(error)) {
    return false;
  }
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
  convert_high(converter, table, &error);
  ucnv_close(converter);
  for (unsigned i = 0; i < BY_HIGH_BYTES; i++) {
    table[i] = table[i] < 0xA0 && !charset->controls ? 0 : table[i];
  }
  /* Two of ICU's PC tables give the Greek letter, and so lose the way back, for what everybody else reads as the micro sign. */
  uint16_t *micro = &table[0xE6 - BY_HIGH_BYTES];
  *micro = *micro == 0x3BC ? 0xB5 : *micro;
  return U_SUCCESS(error);
}
