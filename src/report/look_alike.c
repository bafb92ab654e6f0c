/* SPDX-License-Identifier: BSD-2-Clause */
/* Both are gone through side by side; a letter that has no fellow must be invisible. The table has what occurs in periodicals, not all that
 * Unicode calls confusable. */
#include "report/look_alike.h"

#include "report/escape.h"
#include "text/normal.h"

typedef struct range {
  uint32_t first;
  uint32_t last;
  uint32_t shown; /* what `first` looks like; the others of the range follow it, or all look like it */
  bool one;
} range;

/* No sign of their own: what Unicode calls default ignorable, and format characters beside them. */
static const range INVISIBLE[] = {
    {.first = 0xAD, .last = 0xAD},       {.first = 0x34F, .last = 0x34F},     {.first = 0x61C, .last = 0x61C},
    {.first = 0x115F, .last = 0x1160},   {.first = 0x17B4, .last = 0x17B5},   {.first = 0x180B, .last = 0x180F},
    {.first = 0x200B, .last = 0x200F},   {.first = 0x202A, .last = 0x202E},   {.first = 0x2060, .last = 0x206F},
    {.first = 0x3164, .last = 0x3164},   {.first = 0xFE00, .last = 0xFE0F},   {.first = 0xFEFF, .last = 0xFEFF},
    {.first = 0xFFA0, .last = 0xFFA0},   {.first = 0xFFF0, .last = 0xFFFB},   {.first = 0x1BCA0, .last = 0x1BCA3},
    {.first = 0x1D173, .last = 0x1D17A}, {.first = 0xE0000, .last = 0xE0FFF},
};

static const range ALIKE[] = {
    {.first = 0x00A0, .last = 0x00A0, .shown = ' '},
    {.first = 0x2000, .last = 0x200A, .shown = ' ', .one = true},
    {.first = 0x202F, .last = 0x202F, .shown = ' '},
    {.first = 0x205F, .last = 0x205F, .shown = ' '},
    {.first = 0x3000, .last = 0x3000, .shown = ' '},
    {.first = 0x2010, .last = 0x2011, .shown = '-', .one = true},
    {.first = 0x0649, .last = 0x064A, .shown = 0x06CC, .one = true}, /* alef maksura and Arabic yeh: Persian yeh */
    {.first = 0x0643, .last = 0x0643, .shown = 0x06A9},              /* kaf: keheh */
    {.first = 0x06C1, .last = 0x06C1, .shown = 0x0647},              /* heh goal: heh */
    {.first = 0x06D5, .last = 0x06D5, .shown = 0x0647},              /* ae: heh */
    {.first = 0x0660, .last = 0x0669, .shown = 0x06F0},              /* Arabic digits: Persian digits */
};

/* Greek and Cyrillic letters, and the Latin ones that they look like. */
static const uint16_t FOREIGN[][2] = {
    {0x0391, 'A'}, {0x0392, 'B'}, {0x0395, 'E'}, {0x0396, 'Z'}, {0x0397, 'H'}, {0x0399, 'I'}, {0x039A, 'K'}, {0x039C, 'M'}, {0x039D, 'N'},
    {0x039F, 'O'}, {0x03A1, 'P'}, {0x03A4, 'T'}, {0x03A5, 'Y'}, {0x03A7, 'X'}, {0x03BF, 'o'}, {0x0405, 'S'}, {0x0406, 'I'}, {0x0408, 'J'},
    {0x0410, 'A'}, {0x0412, 'B'}, {0x0415, 'E'}, {0x041A, 'K'}, {0x041C, 'M'}, {0x041D, 'H'}, {0x041E, 'O'}, {0x0420, 'P'}, {0x0421, 'C'},
    {0x0422, 'T'}, {0x0425, 'X'}, {0x0430, 'a'}, {0x0435, 'e'}, {0x043E, 'o'}, {0x0440, 'p'}, {0x0441, 'c'}, {0x0443, 'y'}, {0x0445, 'x'},
    {0x0455, 's'}, {0x0456, 'i'}, {0x0458, 'j'}, {0x04AE, 'Y'}, {0x04BB, 'h'}, {0x0501, 'd'}, {0x051B, 'q'}, {0x051D, 'w'},
};

static bool holds(const range *each, uint32_t code)
{
  return code >= each->first && code <= each->last;
}

static bool is_invisible(by_letter letter)
{
  bool found = false;
  for (size_t i = 0; i < sizeof INVISIBLE / sizeof INVISIBLE[0] && !found; i++) {
    found = holds(&INVISIBLE[i], letter.code);
  }
  return found && !letter.broken;
}

static uint32_t shown_as(by_letter letter)
{
  uint32_t shown = letter.code;
  for (size_t i = 0; i < sizeof ALIKE / sizeof ALIKE[0]; i++) {
    if (holds(&ALIKE[i], letter.code)) {
      shown = ALIKE[i].shown + (ALIKE[i].one ? 0 : letter.code - ALIKE[i].first);
    }
  }
  for (size_t i = 0; i < sizeof FOREIGN / sizeof FOREIGN[0]; i++) {
    shown = FOREIGN[i][0] == letter.code ? FOREIGN[i][1] : shown;
  }
  return shown;
}

/* The letter there; of size 0 at the end. */
static by_letter letter_at(by_span text, size_t offset)
{
  return offset < text.size ? by_letter_at(text, offset) : (by_letter){.size = 0};
}

/* How far both go on, in bytes, to be the same again. */
typedef struct step {
  size_t text;
  size_t other;
  bool same; /* the very bytes */
} step;

static bool has_one_form(by_span text, by_span other, by_arena *scratch)
{
  by_span left = {.size = 0};
  by_span right = {.size = 0};
  return by_normal_form(text, scratch, &left) && by_normal_form(other, scratch, &right) && by_span_equal(left, right);
}

/* Bytes of the first letters of the text, or of all it has. */
static size_t letters_size(by_span text, size_t letters)
{
  size_t size = 0;
  for (size_t i = 0; i < letters && size < text.size; i++) {
    size += by_letter_at(text, size).size;
  }
  return size;
}

/* Letters of one that are composed in the other: a few of each that have one normal form. */
static step composed_step(by_span text, by_span other)
{
  enum { LETTERS = 3, SCRATCH = 1 << 16 };
  by_arena *scratch = by_arena_new(SCRATCH);
  step found = {.text = 0};
  for (size_t i = 0; i < (size_t)LETTERS * LETTERS && scratch != NULL && found.text == 0; i++) {
    const size_t a = letters_size(text, i / LETTERS + 1);
    const size_t b = letters_size(other, i % LETTERS + 1);
    const bool same = has_one_form(by_span_slice(text, 0, a), by_span_slice(other, 0, b), scratch);
    found = same ? (step){.text = a, .other = b} : found;
  }
  by_arena_free(scratch);
  return found;
}

/* Two letters that look the same. */
static bool is_alike(by_letter here, by_letter there)
{
  const bool both = here.size != 0 && there.size != 0 && !here.broken && !there.broken;
  return both && shown_as(here) == shown_as(there);
}

/* The next step; all zeros where the two look different. */
static step next_step(by_span text, by_span other)
{
  const by_letter here = letter_at(text, 0);
  const by_letter there = letter_at(other, 0);
  const bool same = here.size == there.size && here.size != 0 && memcmp(text.at, other.at, here.size) == 0;
  if (same || is_alike(here, there)) {
    return (step){.text = here.size, .other = there.size, .same = same};
  }
  if (here.size != 0 && is_invisible(here)) {
    return (step){.text = here.size};
  }
  if (there.size != 0 && is_invisible(there)) {
    return (step){.other = there.size};
  }
  return composed_step(text, other);
}

/* Appends what both have as it is and what differs by its number. */
static void add(by_span part, bool same, by_buffer *out)
{
  if (same) {
    by_buffer_add(out, part);
    return;
  }
  for (size_t i = 0; i < part.size;) {
    const by_letter letter = by_letter_at(part, i);
    (void)by_escape_letter(letter, out);
    i += letter.size;
  }
}

/* Where a walk through both has come. */
typedef struct progress {
  bool moved;  /* something invisible stands in one of them alone */
  size_t same; /* letters behind the last of such that are the same */
} progress;

static void note(progress *so_far, step next)
{
  const bool moves = next.text == 0 || next.other == 0;
  so_far->moved = so_far->moved || moves;
  so_far->same = moves ? 0 : so_far->same + 1;
}

/* An excerpt may end before the other: where something invisible moved one of them, what is left is no difference. */
static bool is_at_end(by_span text, by_span other, const progress *so_far)
{
  enum { ENOUGH = 3 }; /* letters that show that both went on alike */
  const bool shorter = text.size == 0 || other.size == 0;
  return (text.size == 0 && other.size == 0) || (shorter && so_far->moved && so_far->same >= ENOUGH);
}

/* Goes through both; false where they look different. `out` may be NULL. */
static bool walk(by_span text, by_span other, by_buffer *out)
{
  progress so_far = {.moved = false};
  while (!is_at_end(text, other, &so_far)) {
    const step next = next_step(text, other);
    if (next.text == 0 && next.other == 0) {
      return false;
    }
    note(&so_far, next);
    if (out != NULL) {
      add(by_span_slice(text, 0, next.text), next.same, out);
    }
    text = by_span_from(text, next.text);
    other = by_span_from(other, next.other);
  }
  if (out != NULL) {
    by_buffer_add(out, text);
  }
  return true;
}

bool by_look_alike(by_span text, by_span other)
{
  const bool plain = by_is_ascii(text) && by_is_ascii(other);
  return !plain && text.size != 0 && other.size != 0 && !by_span_equal(text, other) && walk(text, other, NULL);
}

void by_look_alike_add(by_span text, by_span other, by_buffer *out)
{
  (void)walk(text, other, out);
}
