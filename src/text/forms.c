/* SPDX-License-Identifier: BSD-2-Clause */
/* Presentation forms as the Unicode Character Database decomposes them, through ICU. */
#include "text/forms.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

static const uint32_t TATWEEL = 0x0640;

static bool is_shape(int32_t type)
{
  return type == U_DT_ISOLATED || type == U_DT_INITIAL || type == U_DT_MEDIAL || type == U_DT_FINAL;
}

/* U+FDF0 to U+FDFF are words written as one sign. */
static bool in_blocks(uint32_t code)
{
  return (code >= 0xFB50 && code < 0xFDF0) || (code >= 0xFE70 && code <= 0xFEFC);
}

/* The letters of a shape; their number, 0 where it stands for a mark of a vowel. */
static size_t decompose(uint32_t code, uint32_t letters[BY_FORM_LETTERS])
{
  UErrorCode status = U_ZERO_ERROR;
  UChar units[BY_FORM_LETTERS] = {0};
  const UNormalizer2 *plain = unorm2_getNFKCInstance(&status);
  const int32_t count = U_FAILURE(status) ? 0 : unorm2_getRawDecomposition(plain, (UChar32)code, units, BY_FORM_LETTERS, &status);
  if (U_FAILURE(status) || units[0] == ' ' || units[0] == TATWEEL) {
    return 0;
  }
  for (int32_t i = 0; i < count; i++) {
    letters[i] = units[i];
  }
  return count < 0 ? 0 : (size_t)count;
}

bool by_form_of(uint32_t code, by_form *form)
{
  *form = (by_form){.count = 0};
  const int32_t type = in_blocks(code) ? u_getIntPropertyValue((UChar32)code, UCHAR_DECOMPOSITION_TYPE) : U_DT_NONE;
  if (is_shape(type)) {
    form->count = decompose(code, form->letters);
    form->joins_before = type == U_DT_MEDIAL || type == U_DT_FINAL;
    form->joins_after = type == U_DT_MEDIAL || type == U_DT_INITIAL;
  }
  return form->count != 0;
}

by_joining by_joining_of(uint32_t code)
{
  if (code < 0x0300) {
    return BY_JOINS_NOT;
  }
  const int32_t type = u_getIntPropertyValue((UChar32)code, UCHAR_JOINING_TYPE);
  if (type == U_JT_DUAL_JOINING || type == U_JT_JOIN_CAUSING) {
    return BY_JOINS_BOTH;
  }
  if (type == U_JT_RIGHT_JOINING) {
    return BY_JOINS_BEFORE;
  }
  return type == U_JT_TRANSPARENT ? BY_JOINS_MARK : BY_JOINS_NOT;
}
