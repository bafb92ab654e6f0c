/* SPDX-License-Identifier: BSD-2-Clause */
/* A quick answer for most texts from their lead bytes; only what stays unclear is decoded and counted by text/script.h. */
#include "write/epub_writer.h"

typedef struct leads {
  size_t latin; /* ASCII letters */
  size_t right; /* U+0580 to U+07FF: Hebrew, Arabic, Syriac, Thaana, N'Ko */
  size_t other; /* any other character of two bytes or more that may be a letter */
  size_t high;  /* of three or four bytes: may be of either direction */
} leads;

/* Counts a block whose counts fit into bytes, so that compilers make vector instructions of it. */
static void count_block(const unsigned char *bytes, size_t size, leads *found)
{
  unsigned char latin = 0;
  unsigned char right = 0;
  unsigned char other = 0;
  unsigned char high = 0;
  for (size_t i = 0; i < size; i++) {
    const unsigned char byte = bytes[i];
    latin = (unsigned char)(latin + ((unsigned char)((byte | 0x20) - 'a') < 26));
    right = (unsigned char)(right + ((unsigned char)(byte - 0xD6) < 0xE0 - 0xD6));
    other = (unsigned char)(other + ((unsigned char)(byte - 0xC3) < 0xD6 - 0xC3));
    high = (unsigned char)(high + (byte >= 0xE0));
  }
  found->latin += latin;
  found->right += right;
  found->other += other;
  found->high += high;
}

static leads count_leads(by_span text)
{
  enum { BLOCK = 128 };
  leads found = {0};
  const unsigned char *bytes = (const unsigned char *)text.at;
  size_t at = 0;
  for (; text.size - at >= BLOCK; at += BLOCK) {
    count_block(bytes + at, BLOCK, &found);
  }
  if (at < text.size) {
    count_block(bytes + at, text.size - at, &found);
  }
  return found;
}

bool by_epub_runs_against(by_span text, by_direction direction)
{
  const leads found = count_leads(text);
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
