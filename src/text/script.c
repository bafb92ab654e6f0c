/* SPDX-License-Identifier: BSD-2-Clause */
/* Direction by two short tables: the blocks of right-to-left scripts, and the languages and script subtags that are written so. Marks,
 * digits and punctuation count for neither side. The bidirectional algorithm itself is the reading system's. */
#include "text/script.h"

#include "base/utf8.h"

typedef struct range {
  uint32_t first;
  uint32_t last;
} range;

static const range RIGHT_TO_LEFT[] = {
    {0x05D0, 0x05F2}, {0x0620, 0x064A}, {0x066E, 0x06D5},   {0x06FA, 0x06FC},   {0x0710, 0x072F},
    {0x074D, 0x07BF}, {0x07CA, 0x07EA}, {0x0800, 0x0815},   {0x0840, 0x0858},   {0x0860, 0x08C9},
    {0xFB1D, 0xFDFB}, {0xFE70, 0xFEFC}, {0x10800, 0x10CFF}, {0x10D00, 0x10FFF}, {0x1E800, 0x1EFFF},
};

static const range LEFT_TO_RIGHT[] = {
    {'A', 'Z'},       {'a', 'z'},       {0xC0, 0x2AF},    {0x370, 0x58F},     {0x900, 0x1FFF},
    {0x2C00, 0x2DFF}, {0x3040, 0xD7FF}, {0xF900, 0xFB17}, {0x20000, 0x3FFFF},
};

static const char *const LANGUAGES[] = {
    "ar", "arc", "azb", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi",
};

static const char *const SCRIPTS[] = {"Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"};

static bool in_ranges(uint32_t code, const range *ranges, size_t count)
{
  for (size_t i = 0; i < count; i++) {
    if (code <= ranges[i].last) {
      return code >= ranges[i].first;
    }
  }
  return false;
}

by_direction by_direction_of_text(by_span text)
{
  size_t right = 0;
  size_t left = 0;
  size_t offset = 0;
  while (offset < text.size) {
    const uint32_t code = by_utf8_next(text, &offset);
    if (in_ranges(code, LEFT_TO_RIGHT, sizeof LEFT_TO_RIGHT / sizeof LEFT_TO_RIGHT[0])) {
      left++;
    } else if (in_ranges(code, RIGHT_TO_LEFT, sizeof RIGHT_TO_LEFT / sizeof RIGHT_TO_LEFT[0])) {
      right++;
    }
  }
  return right > left ? BY_RTL : BY_LTR;
}

static bool in_names(by_span name, const char *const *names, size_t count)
{
  for (size_t i = 0; i < count; i++) {
    if (by_span_is(name, names[i])) {
      return true;
    }
  }
  return false;
}

/* The subtag behind the first hyphen. */
static by_span second_subtag(by_span tag)
{
  const size_t hyphen = by_span_find(tag, by_span_of("-"));
  if (hyphen == BY_NOWHERE) {
    return (by_span){0};
  }
  const by_span rest = by_span_slice(tag, hyphen + 1, tag.size);
  const size_t end = by_span_find(rest, by_span_of("-"));
  return end == BY_NOWHERE ? rest : by_span_slice(rest, 0, end);
}

by_direction by_direction_of_language(by_span tag)
{
  enum { SCRIPT_LETTERS = 4 };
  const by_span second = second_subtag(tag);
  if (second.size == SCRIPT_LETTERS && !(second.at[0] >= '0' && second.at[0] <= '9')) {
    return in_names(second, SCRIPTS, sizeof SCRIPTS / sizeof SCRIPTS[0]) ? BY_RTL : BY_LTR;
  }
  const size_t hyphen = by_span_find(tag, by_span_of("-"));
  const by_span language = hyphen == BY_NOWHERE ? tag : by_span_slice(tag, 0, hyphen);
  return in_names(language, LANGUAGES, sizeof LANGUAGES / sizeof LANGUAGES[0]) ? BY_RTL : BY_LTR;
}

const char *by_direction_name(by_direction direction)
{
  return direction == BY_RTL ? "rtl" : "ltr";
}
