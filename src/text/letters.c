/* SPDX-License-Identifier: BSD-2-Clause */
/* Unicode's general categories, in few classes; letters folded as tools/make-models folds them. */
#include "text/letters.h"

#include <stddef.h>
#include <unicode/uchar.h>

typedef struct fold {
  uint16_t from;
  uint16_t to;
} fold;

static const fold FOLDS[] = {{0x064A, 0x06CC}, {0x0649, 0x06CC}, {0x0643, 0x06A9}, {0x0629, 0x0647}, {0x06C0, 0x0647},
                             {0x0623, 0x0627}, {0x0625, 0x0627}, {0x0622, 0x0627}, {0x0624, 0x0648}};

static uint16_t fold_of(uint16_t code)
{
  for (size_t i = 0; i < sizeof FOLDS / sizeof FOLDS[0]; i++) {
    if (FOLDS[i].from == code) {
      return FOLDS[i].to;
    }
  }
  return (uint16_t)u_tolower(code);
}

/* Of what is ASCII, a control of lines among it. */
static by_letter_kind ascii_kind(uint16_t code)
{
  if (code < ' ') {
    return code == '\t' || code == '\n' || code == '\r' || code == '\f' ? BY_LETTER_EDGE : BY_LETTER_ODD;
  }
  return u_isalpha(code) ? BY_LETTER_LETTER : BY_LETTER_EDGE;
}

static by_letter_kind kind_of(uint16_t code)
{
  static const struct {
    uint32_t mask;
    by_letter_kind kind;
  } KINDS[] = {{U_GC_L_MASK, BY_LETTER_LETTER},
               {U_GC_MN_MASK | U_GC_CF_MASK, BY_LETTER_SILENT},
               {U_GC_ND_MASK, BY_LETTER_DIGIT},
               {U_GC_P_MASK | U_GC_Z_MASK, BY_LETTER_EDGE},
               {U_GC_C_MASK, BY_LETTER_ODD}};
  if (code < 0x80) {
    return ascii_kind(code);
  }
  const uint32_t mask = U_MASK(u_charType(code));
  for (size_t i = 0; i < sizeof KINDS / sizeof KINDS[0]; i++) {
    if ((mask & KINDS[i].mask) != 0) {
      return KINDS[i].kind;
    }
  }
  return code >= 0x2500 && code <= 0x259F ? BY_LETTER_BOX : BY_LETTER_SYMBOL;
}

static bool is_sign(uint16_t code)
{
  static const uint16_t SIGNS_LIKE_LETTERS[] = {0x00AA, 0x00BA, 0x00B5, 0x03BC};
  bool sign = false;
  for (size_t i = 0; i < sizeof SIGNS_LIKE_LETTERS / sizeof SIGNS_LIKE_LETTERS[0]; i++) {
    sign = sign || code == SIGNS_LIKE_LETTERS[i];
  }
  return sign;
}

by_letter by_letter_of(uint16_t code)
{
  const by_letter_kind kind = kind_of(code);
  const uint16_t folded = fold_of(code);
  return (by_letter){
      .kind = kind, .code = folded, .capital = u_isupper(code) != 0, .in_word = kind == BY_LETTER_LETTER && !is_sign(folded)};
}
