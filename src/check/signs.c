/* SPDX-License-Identifier: BSD-2-Clause */
/* One pass over the lines that are not ASCII. A sign that could be an accident in one character is judged by the line, or by all lines. */
#include "check/signs.h"

#include "base/rules_signs.h"
#include "base/utf8.h"
#include "check/turned_digits.h"
#include "text/mojibake.h"
#include "text/normal.h"
#include "text/visual_text.h"

enum { MUCH = 100, LINE_LETTERS = 20, LEAST_INNER = 3, LETTERS_IN_HACKED = 40, ENGLISH = 3 };

/* How often a sign was seen, and where first. */
typedef struct sign {
  size_t count;
  size_t offset;
  size_t size;
} sign;

/* What one line holds. */
typedef struct line_counts {
  size_t accented;
  long depth;  /* of direction controls */
  bool closed; /* one that was not open */
} line_counts;

typedef struct work {
  const by_text *text;
  const by_misread *misread; /* NULL: none of the text is UTF-8 taken for something else */
  sign signs[BY_SIGN_RULES];
  size_t alef_lam; /* counted until lam before alef is seen often enough */
  size_t lam_alef;
  size_t first_alef_lam;
} work;

static void see(work *job, size_t rule, size_t offset, size_t size)
{
  sign *seen = &job->signs[rule];
  if (seen->count++ == 0) {
    seen->offset = offset;
    seen->size = size;
  }
}

typedef struct code_range {
  uint32_t first;
  uint32_t last;
  size_t rule;
} code_range;

static const code_range RANGES[] = {
    {0x80, 0x9F, BY_TEXT_UPPER_CONTROL},          {0xAD, 0xAD, BY_TEXT_SOFT_HYPHEN},
    {0xFB50, 0xFDCF, BY_TEXT_PRESENTATION_FORMS}, {0xFDD0, 0xFDEF, BY_TEXT_NONCHARACTER},
    {0xFE70, 0xFEFC, BY_TEXT_PRESENTATION_FORMS}, {0xFFFD, 0xFFFD, BY_TEXT_REPLACEMENT_CHARACTER},
};

static void see_code(work *job, uint32_t code, size_t offset, size_t size)
{
  for (size_t i = 0; i < sizeof RANGES / sizeof RANGES[0]; i++) {
    if (code >= RANGES[i].first && code <= RANGES[i].last && code != 0xFD3E && code != 0xFD3F) {
      see(job, RANGES[i].rule, offset, size);
    }
  }
  if (code > 0xFFFF && (code & 0xFFFE) == 0xFFFE) {
    see(job, BY_TEXT_NONCHARACTER, offset, size);
  }
}

static bool is_arabic_letter(uint32_t code)
{
  return (code >= 0x0620 && code <= 0x064A && code != 0x0640) || (code >= 0x066E && code <= 0x06D3);
}

static void count_direction(line_counts *line, uint32_t code)
{
  if (code == 0x202C || code == 0x2069) {
    line->closed = line->closed || line->depth == 0;
    line->depth--;
  } else if ((code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2068)) {
    line->depth++;
  }
}

/* Whether a character begins with the byte that a rule here may ask for: U+0080 to U+00FF, some of U+2000 to U+2FFF, or one from U+F000 on.
 */
static bool is_telling(unsigned char byte)
{
  return byte == 0xC2 || byte == 0xC3 || byte == 0xE2 || byte >= 0xEF;
}

static bool has_telling(by_span block)
{
  unsigned char found = 0;
  for (size_t i = 0; i < block.size; i++) {
    const unsigned char byte = (unsigned char)block.at[i];
    found |= (byte & 0xFE) == 0xC2 || byte == 0xE2 || byte >= 0xEF;
  }
  return found != 0;
}

/* The characters that begin in the block. */
static void look_at_block(work *job, by_span block, line_counts *counts)
{
  const by_span bytes = job->text->bytes;
  const size_t start = (size_t)(block.at - bytes.at);
  for (size_t at = start; at < start + block.size; at++) {
    if (is_telling((unsigned char)bytes.at[at])) {
      size_t behind = at;
      const uint32_t code = by_utf8_next(bytes, &behind);
      see_code(job, code, at, behind - at);
      count_direction(counts, code);
      counts->accented += code >= 0xC0 && code <= 0xFF;
    }
  }
}

static size_t count_plain(by_span line)
{
  size_t count = 0;
  for (size_t i = 0; i < line.size; i++) {
    const char small = (char)(line.at[i] | 0x20);
    count += small >= 'a' && small <= 'z';
  }
  return count;
}

static size_t count_arabic(by_span line)
{
  size_t count = 0;
  for (size_t offset = 0; offset < line.size;) {
    count += is_arabic_letter(by_utf8_next(line, &offset));
  }
  return count;
}

/* The bytes of Arabic letters at the start. */
static size_t letters_size(by_span text)
{
  size_t size = 0;
  size_t next = 0;
  while (size < text.size && is_arabic_letter(by_utf8_next(text, &next))) {
    size = next;
  }
  return size;
}

/* In how many words teh marbuta, which ends words, stands before a letter. */
static size_t count_inner(by_span line)
{
  const by_span teh_marbuta = by_span_of("\xD8\xA9");
  size_t count = 0;
  by_span rest = line;
  for (size_t at = by_span_find(rest, teh_marbuta); at != BY_NOWHERE; at = by_span_find(rest, teh_marbuta)) {
    rest = by_span_from(rest, at + teh_marbuta.size);
    const size_t letters = letters_size(rest);
    count += letters != 0;
    rest = by_span_from(rest, letters);
  }
  return count;
}

/* How often the pair of letters stands in the line; the first, counted from its start. */
static size_t count_pair(by_span line, by_span pair, size_t *first)
{
  size_t count = 0;
  by_span rest = line;
  for (size_t at = by_span_find(rest, pair); at != BY_NOWHERE; at = by_span_find(rest, pair)) {
    *first = count++ == 0 ? line.size - rest.size + at : *first;
    rest = by_span_from(rest, at + pair.size);
  }
  return count;
}

/* Whether lam stands before alef as seldom as only in a text whose ligatures were turned round: two lams before an alef still look so. */
static bool order_is_turned(const work *job)
{
  enum { ORDINARY = 25 };
  return job->lam_alef * ORDINARY <= job->alef_lam;
}

static void count_order(work *job, size_t start, by_span line)
{
  enum { ENOUGH = 8 };
  size_t first = 0;
  if (job->lam_alef >= ENOUGH && !order_is_turned(job)) {
    return;
  }
  job->lam_alef += count_pair(line, by_span_of("\xD9\x84\xD8\xA7"), &first);
  const size_t count = count_pair(line, by_span_of("\xD8\xA7\xD9\x84"), &first);
  job->first_alef_lam = job->alef_lam == 0 ? start + first : job->first_alef_lam;
  job->alef_lam += count;
}

static void judge_line(work *job, const line_counts *counts, size_t start, by_span line)
{
  if (counts->closed || counts->depth != 0) {
    see(job, BY_TEXT_BIDI_UNBALANCED, start, line.size);
  }
  if (by_mojibake_covers(job->misread, start + line.size / 2)) { /* such letters are nothing else */
    return;
  }
  const size_t inner = count_inner(line);
  const size_t arabic = inner >= LEAST_INNER ? count_arabic(line) : 0;
  if (arabic >= LINE_LETTERS && inner * LETTERS_IN_HACKED >= arabic) {
    see(job, BY_TEXT_FONT_HACK, start, line.size);
  }
  if (counts->accented >= LINE_LETTERS && counts->accented > ENGLISH * count_plain(line)) {
    see(job, BY_TEXT_MISREAD_ARABIC, start, line.size);
  }
}

static void look_at_line(work *job, size_t start, by_span line)
{
  enum { BLOCK = 64 };
  line_counts counts = {0};
  for (size_t at = 0; at < line.size; at += BLOCK) {
    const by_span block = by_span_slice(line, at, BLOCK);
    if (has_telling(block)) {
      look_at_block(job, block, &counts);
    }
  }
  count_order(job, start, line);
  judge_line(job, &counts, start, line);
}

static void report(const work *job, size_t rule, by_span second, by_findings *findings)
{
  char room[BY_NUMBER_ROOM];
  const sign *seen = &job->signs[rule];
  const size_t line = by_text_line_at(job->text, seen->offset);
  by_findings_add(findings, &(by_finding){.rule = &by_sign_rules[rule],
                                          .place = by_text_place(job->text, seen->offset, seen->size),
                                          .source_line = by_text_line(job->text, line),
                                          .details = {by_digits_of(seen->count, room), second}});
}

/* Signs that all lines together tell. */
static void conclude(work *job)
{
  const by_text *text = job->text;
  const by_misread *misread = job->misread;
  if (job->alef_lam >= MUCH && order_is_turned(job)) {
    job->signs[BY_TEXT_LAM_ALEF_REVERSED] = (sign){.count = job->alef_lam, .offset = job->first_alef_lam, .size = 4};
  }
  if (text->controls != 0) {
    job->signs[BY_TEXT_CONTROL_CHARACTER] = (sign){.count = text->controls, .offset = text->control, .size = 1};
  }
  const by_shape_pairs pairs = by_shape_pairs_count(text);
  if (by_shapes_are_turned(&pairs)) {
    job->signs[BY_TEXT_VISUAL_ORDER] = (sign){.count = pairs.backwards, .offset = pairs.first, .size = 1};
  }
  const by_turned_digits turned = by_turned_digits_find(text);
  job->signs[BY_TEXT_DIGITS_TURNED] = (sign){.count = turned.count, .offset = turned.offset, .size = turned.size};
  if (misread != NULL) {
    const by_stretch *first = &misread->stretches[0];
    job->signs[BY_TEXT_MOJIBAKE] = (sign){.count = misread->characters, .offset = first->start, .size = first->end - first->start};
  }
}

bool by_check_signs(const by_text *text, by_findings *findings)
{
  work job = {.text = text};
  if (!by_mojibake_find(text, findings->arena, &job.misread)) {
    return false;
  }
  for (size_t i = 0; i < text->line_count; i++) {
    const by_span line = by_text_line(text, i);
    if (!by_is_ascii(line)) {
      look_at_line(&job, text->lines[i].offset, line);
    }
  }
  conclude(&job);
  for (size_t i = 0; i < BY_SIGN_RULES; i++) {
    if (job.signs[i].count != 0) {
      report(&job, i, by_span_of(job.misread == NULL ? "" : job.misread->charset->name), findings);
    }
  }
  return true;
}
