/* SPDX-License-Identifier: BSD-2-Clause */
/* One row a cue; the search goes from word to word. Numbers that stand before their cue ("71e Annee") are not read yet. */
#include "read/cues.h"

#include "base/utf8.h"

typedef struct cue_row {
  const char *word; /* as the shadow has it */
  by_cue_field field;
  unsigned rank;
  uint32_t most; /* largest number believed */
} cue_row;

enum { ANY_NUMBER = 99999, OF_A_YEAR = 200 };

static const cue_row CUES[] = {
    {"شماره", BY_CUE_ISSUE, 1, ANY_NUMBER},   {"شمارهٔ", BY_CUE_ISSUE, 1, ANY_NUMBER},    {"شمارهی", BY_CUE_ISSUE, 1, ANY_NUMBER},
    {"شمارۀ", BY_CUE_ISSUE, 1, ANY_NUMBER},   {"شمارة", BY_CUE_ISSUE, 1, ANY_NUMBER},    {"شمارہ", BY_CUE_ISSUE, 1, ANY_NUMBER},
    {"ژماره", BY_CUE_ISSUE, 1, ANY_NUMBER},   {"ژمارە", BY_CUE_ISSUE, 1, ANY_NUMBER},    {"العدد", BY_CUE_ISSUE, 1, ANY_NUMBER},
    {"عدد", BY_CUE_ISSUE, 2, ANY_NUMBER},     {"الجزء", BY_CUE_ISSUE, 2, ANY_NUMBER},    {"no", BY_CUE_ISSUE, 1, ANY_NUMBER},
    {"nos", BY_CUE_ISSUE, 1, ANY_NUMBER},     {"nº", BY_CUE_ISSUE, 1, ANY_NUMBER},       {"n°", BY_CUE_ISSUE, 1, ANY_NUMBER},
    {"nr", BY_CUE_ISSUE, 1, ANY_NUMBER},      {"№", BY_CUE_ISSUE, 1, ANY_NUMBER},        {"number", BY_CUE_ISSUE, 1, ANY_NUMBER},
    {"numb", BY_CUE_ISSUE, 1, ANY_NUMBER},    {"numéro", BY_CUE_ISSUE, 1, ANY_NUMBER},   {"numero", BY_CUE_ISSUE, 1, ANY_NUMBER},
    {"nummer", BY_CUE_ISSUE, 1, ANY_NUMBER},  {"issue", BY_CUE_ISSUE, 1, ANY_NUMBER},    {"heft", BY_CUE_ISSUE, 1, ANY_NUMBER},
    {"номер", BY_CUE_ISSUE, 1, ANY_NUMBER},   {"выпуск", BY_CUE_ISSUE, 1, ANY_NUMBER},   {"vol", BY_CUE_VOLUME, 1, ANY_NUMBER},
    {"volume", BY_CUE_VOLUME, 1, ANY_NUMBER}, {"bd", BY_CUE_VOLUME, 1, ANY_NUMBER},      {"band", BY_CUE_VOLUME, 1, ANY_NUMBER},
    {"tome", BY_CUE_VOLUME, 1, ANY_NUMBER},   {"المجلد", BY_CUE_VOLUME, 1, OF_A_YEAR},   {"مجلد", BY_CUE_VOLUME, 1, OF_A_YEAR},
    {"جلد", BY_CUE_VOLUME, 1, OF_A_YEAR},     {"دوره", BY_CUE_VOLUME, 2, OF_A_YEAR},     {"السنة", BY_CUE_VOLUME, 3, OF_A_YEAR},
    {"سال", BY_CUE_VOLUME, 3, OF_A_YEAR},     {"jahrgang", BY_CUE_VOLUME, 3, OF_A_YEAR}, {"jahrg", BY_CUE_VOLUME, 3, OF_A_YEAR},
};

static bool is_dash_or_slash(uint32_t code)
{
  return code == '-' || code == '/' || (code >= 0x2010 && code <= 0x2014);
}

static size_t skip_spaces(by_span text, size_t offset)
{
  while (offset < text.size && text.at[offset] == ' ') {
    offset++;
  }
  return offset;
}

static bool ends_a_word(by_span text, size_t offset)
{
  return offset >= text.size || !by_word_letter(by_utf8_next(text, &offset));
}

/* Behind the dash, slash or "va" that joins the two numbers of a double issue; 0 where none stands at `offset`. */
static size_t behind_joint(by_span text, size_t offset)
{
  static const char AND[] = " و ";
  if (by_span_starts(by_span_slice(text, offset, text.size), by_span_of(AND))) {
    return offset + sizeof AND - 1;
  }
  offset = skip_spaces(text, offset);
  if (offset >= text.size || !is_dash_or_slash(by_utf8_next(text, &offset))) {
    return 0;
  }
  return skip_spaces(text, offset);
}

size_t by_number_span(by_span text, uint32_t *first, uint32_t *last)
{
  by_number number = {0};
  if (!by_number_read(text, &number) || number.value == 0 || !ends_a_word(text, number.size)) {
    return 0;
  }
  *first = number.value;
  *last = number.value;
  const size_t offset = behind_joint(text, number.size);
  by_number second = {0};
  const by_span rest = by_span_slice(text, offset, text.size);
  if (offset == 0 || !by_number_read(rest, &second) || !ends_a_word(rest, second.size)) {
    return number.size;
  }
  if (second.kind != number.kind || second.value != number.value + 1) {
    return number.size;
  }
  *last = second.value;
  return offset + second.size;
}

/* Behind the cue: marks and blanks that may stand between it and its number. */
static size_t skip_marks(by_span text, size_t offset)
{
  static const uint32_t MARKS[] = {' ', '.', ':', ',', '#', '(', '_', 0xAB, 0xB0, 0xBA, 0x60C};
  size_t next = offset;
  while (next < text.size) {
    offset = next;
    const uint32_t code = by_utf8_next(text, &next);
    bool known = is_dash_or_slash(code);
    for (size_t i = 0; i < sizeof MARKS / sizeof MARKS[0] && !known; i++) {
      known = code == MARKS[i];
    }
    if (!known) {
      return offset;
    }
  }
  return text.size;
}

/* The row whose word begins at `offset` and ends there or before a digit; `*end` is the byte behind it. */
static const cue_row *row_at(by_span text, size_t offset, size_t *end)
{
  for (size_t i = 0; i < sizeof CUES / sizeof CUES[0]; i++) {
    const by_span word = by_span_of(CUES[i].word);
    if (!by_span_starts(by_span_slice(text, offset, text.size), word)) {
      continue;
    }
    *end = offset + word.size;
    if (ends_a_word(text, *end) || (text.at[*end] >= '0' && text.at[*end] <= '9')) {
      return &CUES[i];
    }
  }
  return NULL;
}

/* Fills `hit` where a cue with a number begins at `offset`. */
static bool hit_at(const by_shadow *line, size_t offset, by_cue_hit *hit)
{
  size_t end = 0;
  const cue_row *row = row_at(line->text, offset, &end);
  if (row == NULL) {
    return false;
  }
  const size_t start = skip_marks(line->text, end);
  const by_span rest = by_span_slice(line->text, start, line->text.size);
  *hit = (by_cue_hit){.field = row->field, .rank = row->rank};
  const size_t size = by_number_span(rest, &hit->first, &hit->last);
  if (size == 0 || hit->first > row->most) {
    return false;
  }
  hit->cue = by_shadow_source(line, by_span_slice(line->text, offset, end - offset));
  hit->number = by_shadow_source(line, by_span_slice(rest, 0, size));
  return true;
}

size_t by_cues_find(const by_shadow *line, by_cue_hit *hits, size_t most)
{
  size_t count = 0;
  size_t offset = 0;
  bool inside = false;
  while (offset < line->text.size && count < most) {
    if (!inside && hit_at(line, offset, &hits[count])) {
      count++;
    }
    inside = by_word_letter(by_utf8_next(line->text, &offset));
  }
  return count;
}
