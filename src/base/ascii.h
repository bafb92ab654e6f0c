/* SPDX-License-Identifier: BSD-2-Clause */
/* Kinds of bytes in ASCII, whatever the locale is. */
#ifndef BY_BASE_ASCII_H
#define BY_BASE_ASCII_H

#include "base/span.h"

static inline bool by_is_digit(char byte)
{
  return byte >= '0' && byte <= '9';
}

static inline bool by_is_letter(char byte)
{
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

static inline bool by_is_blank(char byte)
{
  return byte == ' ' || byte == '\t';
}

/* A to Z become a to z; any other byte stays. */
static inline char by_to_lower(char byte)
{
  return (char)(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
}

/* How many digits stand in a row from byte `from` on. */
static inline size_t by_digits_from(by_span text, size_t from)
{
  size_t end = from;
  while (end < text.size && by_is_digit(text.at[end])) {
    end++;
  }
  return end - from;
}

/* One byte or more, all of them digits. */
static inline bool by_all_digits(by_span text)
{
  return text.size != 0 && by_digits_from(text, 0) == text.size;
}

/* Small or capital. */
static inline bool by_is_hexadecimal(char byte)
{
  return by_is_digit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

/* So, hexadecimal ones with small letters. */
static inline bool by_all_hex(by_span text)
{
  size_t at = 0;
  while (at < text.size && (by_is_digit(text.at[at]) || (text.at[at] >= 'a' && text.at[at] <= 'f'))) {
    at++;
  }
  return text.size != 0 && at == text.size;
}

static inline bool by_has_digit(by_span text)
{
  size_t at = 0;
  while (at < text.size && !by_is_digit(text.at[at])) {
    at++;
  }
  return at < text.size;
}

#endif
