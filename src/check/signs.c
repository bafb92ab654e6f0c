/* SPDX-License-Identifier: BSD-2-Clause */
/* One pass over the lines that are not ASCII. A sign that could be an accident in one character is judged by the line, or by all lines. */
#include "check/signs.h"

#include "base/rules_signs.h"
#include "base/utf8.h"
#include "check/turned_digits.h"
#include "text/mojibake.h"
#include "text/normal.h"
#include "text/visual_text.h"

#include <stdio.h>

enum { MUCH = 100, LINE_LETTERS = 20, LEAST_INNER = 3, LETTERS_IN_HACKED = 40, ENGLISH = 3 };

static const uint32_t ARABIC_BLOCK = 0x0600;
static const uint32_t ALEF = 0x0627;
static const uint32_t LAM = 0x0644;
static const uint32_t TEH_MARBUTA = 0x0629;

/* How often a sign was seen, and where first. */
typedef struct sign {
  size_t count;
  size_t offset;
  size_t size;
} sign;

/* What one line holds. */
typedef struct line_counts {
  size_t arabic; /* letters */
  size_t inner;  /* words with teh marbuta before a letter */
  bool hacked;   /* the word is one */
  size_t accented;
  size_t plain;
  long depth;  /* of direction controls */
  bool closed; /* one that was not open */
} line_counts;

typedef struct work {
  const by_text *text;
  const by_misread *misread; /* NULL: none of the text is UTF-8 taken for something else */
  sign signs[BY_SIGN_RULES];
  size_t alef_lam;
  size_t lam_alef;
  size_t first_alef_lam;
  unsigned char letters[256]; /* of the Arabic block: 1 for each that is a letter */
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

/* Of this block no character is a sign in itself. */
static bool is_arabic_block(uint32_t code)
{
  return code >= 0x0600 && code <= 0x06FF;
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

/* A letter of Latin, as text misread in a wrong encoding is full of. */
static void count_latin(line_counts *line, uint32_t code)
{
  line->accented += code >= 0xC0 && code <= 0xFF;
  line->plain += (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
}

/* A character of the Arabic block, most of those in most texts. */
static void count_arabic(work *job, line_counts *line, uint32_t before, uint32_t code, size_t offset)
{
  const unsigned char letter = job->letters[code - ARABIC_BLOCK];
  line->arabic += letter;
  const bool inner = before == TEH_MARBUTA && letter != 0;
  line->inner += inner && !line->hacked;
  line->hacked = letter != 0 && (line->hacked || inner);
  if (code == ALEF) {
    job->lam_alef += before == LAM;
  } else if (code == LAM && before == ALEF && job->alef_lam++ == 0) {
    job->first_alef_lam = offset - 2;
  }
}

static void judge_line(work *job, const line_counts *line, size_t offset, size_t size)
{
  if (line->closed || line->depth != 0) {
    see(job, BY_TEXT_BIDI_UNBALANCED, offset, size);
  }
  if (by_mojibake_covers(job->misread, offset + size / 2)) { /* such letters are nothing else */
    return;
  }
  if (line->arabic >= LINE_LETTERS && line->inner >= LEAST_INNER && line->inner * LETTERS_IN_HACKED >= line->arabic) {
    see(job, BY_TEXT_FONT_HACK, offset, size);
  }
  if (line->accented >= LINE_LETTERS && line->accented > ENGLISH * line->plain) {
    see(job, BY_TEXT_MISREAD_ARABIC, offset, size);
  }
}

static void look_at_line(work *job, size_t start, by_span line)
{
  line_counts counts = {0};
  uint32_t before = 0;
  for (size_t offset = 0; offset < line.size;) {
    const size_t at = offset;
    const uint32_t code = by_utf8_next(line, &offset);
    if (is_arabic_block(code)) {
      count_arabic(job, &counts, before, code, start + at);
    } else {
      count_latin(&counts, code);
      counts.hacked = false;
    }
    if (code >= 0x80 && !is_arabic_block(code)) {
      see_code(job, code, start + at, offset - at);
      count_direction(&counts, code);
    }
    before = code;
  }
  judge_line(job, &counts, start, line.size);
}

static void report(const work *job, size_t rule, by_span second, by_findings *findings)
{
  char room[24];
  const sign *seen = &job->signs[rule];
  const int size = snprintf(room, sizeof room, "%zu", seen->count);
  const size_t line = by_text_line_at(job->text, seen->offset);
  by_findings_add(findings, &(by_finding){.rule = &by_sign_rules[rule],
                                          .place = by_text_place(job->text, seen->offset, seen->size),
                                          .source_line = by_text_line(job->text, line),
                                          .details = {{room, size < 0 ? 0 : (size_t)size}, second}});
}

/* Signs that all lines together tell. */
static void conclude(work *job)
{
  const by_text *text = job->text;
  const by_misread *misread = job->misread;
  if (job->alef_lam >= MUCH && job->lam_alef == 0) {
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
  for (uint32_t i = 0; i < sizeof job.letters; i++) {
    job.letters[i] = is_arabic_letter(ARABIC_BLOCK + i);
  }
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
