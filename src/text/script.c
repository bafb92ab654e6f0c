/* SPDX-License-Identifier: BSD-2-Clause */
/* Direction by two short tables: the blocks of right-to-left scripts, and the languages and script subtags that are written so. Marks,
 * digits and punctuation count for neither side. The bidirectional algorithm itself is the reading system's. */
#include "text/script.h"

#include "base/ascii.h"
#include "base/utf8.h"

typedef struct range {
  uint32_t first;
  uint32_t last;
} range;

/* Below it, where nearly all text is, a word for each 64 code points, a bit for each: U+05D0 to U+05F2, U+0620 to U+064A, U+066E to U+06D5,
 * U+06FA to U+06FC, U+0710 to U+072F, U+074D to U+07BF, U+07CA to U+07EA. */
enum { MASKED = 0x800, MASK_BITS = 64, MASKS = MASKED / MASK_BITS };

static const uint64_t RIGHT_MASKS[MASKS] = {
    [23] = 0x0007FFFFFFFF0000, [24] = 0xFFFFFFFF00000000, [25] = 0xFFFFC000000007FF, [26] = 0xFFFFFFFFFFFFFFFF, [27] = 0x1C000000003FFFFF,
    [28] = 0x0000FFFFFFFF0000, [29] = 0xFFFFFFFFFFFFE000, [30] = 0xFFFFFFFFFFFFFFFF, [31] = 0x000007FFFFFFFC00,
};

/* A to Z, a to z, U+00C0 to U+02AF, U+0370 to U+058F. */
static const uint64_t LEFT_MASKS[MASKS] = {
    [1] = 0x07FFFFFE07FFFFFE,  [3] = 0xFFFFFFFFFFFFFFFF,  [4] = 0xFFFFFFFFFFFFFFFF,  [5] = 0xFFFFFFFFFFFFFFFF,  [6] = 0xFFFFFFFFFFFFFFFF,
    [7] = 0xFFFFFFFFFFFFFFFF,  [8] = 0xFFFFFFFFFFFFFFFF,  [9] = 0xFFFFFFFFFFFFFFFF,  [10] = 0x0000FFFFFFFFFFFF, [13] = 0xFFFF000000000000,
    [14] = 0xFFFFFFFFFFFFFFFF, [15] = 0xFFFFFFFFFFFFFFFF, [16] = 0xFFFFFFFFFFFFFFFF, [17] = 0xFFFFFFFFFFFFFFFF, [18] = 0xFFFFFFFFFFFFFFFF,
    [19] = 0xFFFFFFFFFFFFFFFF, [20] = 0xFFFFFFFFFFFFFFFF, [21] = 0xFFFFFFFFFFFFFFFF, [22] = 0x000000000000FFFF,
};

/* From MASKED on, in ascending order. */
static const range RIGHT_TO_LEFT[] = {
    {0x0800, 0x0815}, {0x0840, 0x0858},   {0x0860, 0x08C9},   {0xFB1D, 0xFDFB},
    {0xFE70, 0xFEFC}, {0x10800, 0x10CFF}, {0x10D00, 0x10FFF}, {0x1E800, 0x1EFFF},
};

static const range LEFT_TO_RIGHT[] = {
    {0x900, 0x1FFF}, {0x2C00, 0x2DFF}, {0x3040, 0xD7FF}, {0xF900, 0xFB17}, {0x20000, 0x3FFFF},
};

static const char *const LANGUAGES[] = {
    "acm", "acw", "aeb", "afb", "ajp", "apc", "apd", "ar",  "arb", "arc", "ary", "arz", "ayl", "azb", "bal", "bft", "bqi", "brh",
    "chg", "ckb", "dcc", "dv",  "fa",  "gbz", "glk", "hac", "haz", "he",  "hnd", "hno", "jpr", "jrb", "khw", "ks",  "lah", "lki",
    "lrc", "luz", "mzn", "nqo", "ota", "pes", "pnb", "prs", "ps",  "sd",  "sdh", "skr", "syc", "syr", "ug",  "ur",  "uzs", "yi",
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

enum { BLOCK = 128 }; /* bytes whose counts fit into a byte, so that compilers make vector instructions of them */

static void count_block(const unsigned char *bytes, size_t size, by_leads *found)
{
  enum { LETTERS = 26 };
  unsigned char latin = 0;
  unsigned char right = 0;
  unsigned char other = 0;
  unsigned char high = 0;
  for (size_t i = 0; i < size; i++) {
    const unsigned char byte = bytes[i];
    latin = (unsigned char)(latin + ((unsigned char)((byte | 0x20) - 'a') < LETTERS));
    right = (unsigned char)(right + ((unsigned char)(byte - 0xD6) < 0xE0 - 0xD6));
    other = (unsigned char)(other + ((unsigned char)(byte - 0xC3) < 0xD6 - 0xC3));
    high = (unsigned char)(high + (byte >= 0xE0));
  }
  found->latin += latin;
  found->right += right;
  found->other += other;
  found->high += high;
}

by_leads by_leads_count(by_span text)
{
  by_leads found = {0};
  const unsigned char *bytes = (const unsigned char *)text.at;
  size_t at = 0;
  for (; text.size - at > BLOCK; at += BLOCK) {
    count_block(bytes + at, BLOCK, &found);
  }
  count_block(bytes + at, text.size - at, &found);
  return found;
}

/* Characters of a block that surely are letters of the Arabic script: U+0620 to U+063F, U+0640 to U+064A, U+0680 to U+06BF. */
static unsigned char count_sure(const unsigned char *bytes, size_t size)
{
  unsigned char sure = 0;
  for (size_t i = 0; i + 1 < size; i++) {
    const unsigned char byte = bytes[i];
    const unsigned char next = bytes[i + 1];
    sure = (unsigned char)(sure + (byte == 0xD8) * (next >= 0xA0) + (byte == 0xD9) * (next <= 0x8A) + (byte == 0xDA));
  }
  return sure;
}

/* Whether more than half of the `letters` there may be surely are of the Arabic script. */
static bool is_surely_arabic(by_span text, size_t letters)
{
  const unsigned char *bytes = (const unsigned char *)text.at;
  size_t sure = 0;
  for (size_t at = 0; at < text.size && 2 * sure <= letters; at += BLOCK) {
    sure += count_sure(bytes + at, text.size - at > BLOCK ? BLOCK + 1 : text.size - at);
  }
  return 2 * sure > letters;
}

/* The direction by counting every letter. */
static by_direction counted_direction(by_span text)
{
  size_t right = 0;
  size_t left = 0;
  size_t offset = 0;
  while (offset < text.size) {
    const uint32_t code = by_utf8_next(text, &offset);
    if (code < MASKED) {
      left += LEFT_MASKS[code / MASK_BITS] >> code % MASK_BITS & 1;
      right += RIGHT_MASKS[code / MASK_BITS] >> code % MASK_BITS & 1;
    } else if (in_ranges(code, LEFT_TO_RIGHT, sizeof LEFT_TO_RIGHT / sizeof LEFT_TO_RIGHT[0])) {
      left++;
    } else if (in_ranges(code, RIGHT_TO_LEFT, sizeof RIGHT_TO_LEFT / sizeof RIGHT_TO_LEFT[0])) {
      right++;
    }
  }
  return right > left ? BY_RTL : BY_LTR;
}

by_direction by_direction_of_text(by_span text)
{
  const by_leads found = by_leads_count(text);
  if (found.latin >= found.right + found.high) {
    return BY_LTR;
  }
  return is_surely_arabic(text, found.latin + found.right + found.other + found.high) ? BY_RTL : counted_direction(text);
}

/* The subtag behind the first hyphen. */
static by_span second_subtag(by_span tag)
{
  const size_t hyphen = by_span_find(tag, by_span_of("-"));
  if (hyphen == BY_NOWHERE) {
    return (by_span){0};
  }
  return by_span_before(by_span_from(tag, hyphen + 1), "-");
}

by_direction by_direction_of_language(by_span tag)
{
  enum { SCRIPT_LETTERS = 4 };
  const by_span second = second_subtag(tag);
  if (second.size == SCRIPT_LETTERS && !by_is_digit(second.at[0])) {
    return by_span_is_any_folded(second, SCRIPTS, sizeof SCRIPTS / sizeof SCRIPTS[0]) ? BY_RTL : BY_LTR;
  }
  return by_span_is_any_folded(by_span_before(tag, "-"), LANGUAGES, sizeof LANGUAGES / sizeof LANGUAGES[0]) ? BY_RTL : BY_LTR;
}

/* A block of letters, and the tag of its script. */
typedef struct tag_row {
  range letters;
  const char *tag;
} tag_row;

by_span by_script_tag(by_span text)
{
  static const tag_row ROWS[] = {{{'A', 0x24F}, "und-Latn"},     {{0x370, 0x3FF}, "und-Grek"},   {{0x400, 0x52F}, "und-Cyrl"},
                                 {{0x530, 0x58F}, "und-Armn"},   {{0x5D0, 0x5F2}, "und-Hebr"},   {{0x620, 0x6FF}, "und-Arab"},
                                 {{0xFB1D, 0xFB4F}, "und-Hebr"}, {{0xFB50, 0xFDFB}, "und-Arab"}, {{0xFE70, 0xFEFC}, "und-Arab"}};
  enum { COUNT = sizeof ROWS / sizeof ROWS[0] };
  size_t counts[COUNT + 1] = {0};
  size_t most = COUNT;
  for (size_t offset = 0; offset < text.size;) {
    const uint32_t code = by_utf8_next(text, &offset);
    size_t row = 0;
    while (row < COUNT && (code < ROWS[row].letters.first || code > ROWS[row].letters.last)) {
      row++;
    }
    const bool letter = code >= MASKED || ((LEFT_MASKS[code / MASK_BITS] | RIGHT_MASKS[code / MASK_BITS]) >> code % MASK_BITS & 1) != 0;
    counts[row] += row < COUNT && letter;
    most = counts[row] > counts[most] ? row : most;
  }
  return by_span_of(most == COUNT ? "und" : ROWS[most].tag);
}

const char *by_direction_name(by_direction direction)
{
  return direction == BY_RTL ? "rtl" : "ltr";
}

/* A quick answer for most texts from the lead bytes of their characters; only what stays unclear is counted letter by letter. */
bool by_text_runs_against(by_span text, by_direction direction)
{
  const by_leads found = by_leads_count(text);
  const size_t left = found.latin + found.other;
  if (left + found.right + found.high == 0) {
    return false;
  }
  if (found.right > left + found.high) {
    return direction == BY_LTR;
  }
  if (found.right + found.high == 0) {
    return direction == BY_RTL;
  }
  const bool letters = left + found.right != 0;
  return letters && by_direction_of_text(text) != direction;
}
