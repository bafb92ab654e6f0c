/* SPDX-License-Identifier: BSD-2-Clause */
/* The letters on which the published tables of these fonts agree. Longer sequences stand before shorter ones. */
#include "text/ali_k.h"

#include "base/utf8.h"

typedef struct letter {
  const char *stored;
  const char *kurdish;
} letter;

static const letter LETTERS[] = {
    {"لا\xD9\x8E", "ڵا"}, {"ل\xD9\x8E", "ڵ"}, {"ى\xD9\x8E", "ێ"}, {"ي\xD9\x8E", "ێ"}, {"ی\xD9\x8E", "ێ"}, {"و\xD9\x8E", "ۆ"},
    {"ر\xD9\x90", "ڕ"},   {"ة", "ە"},         {"ض", "چ"},         {"ث", "پ"},         {"ظ", "ڤ"},         {"ط", "گ"},
    {"ك", "ک"},           {"ؤ", "ۆ"},         {"ي", "ی"},         {"ى", "ی"},         {"ذ", "ژ"},
};

static bool is_letter(uint32_t code)
{
  return (code >= 0x0620 && code <= 0x064A && code != 0x0640) || (code >= 0x066E && code <= 0x06D3);
}

static bool is_yeh(uint32_t code)
{
  return code == 0x0649 || code == 0x064A || code == 0x06CC;
}

void by_ali_k_line(by_ali_k *found, by_span line)
{
  enum { MANY = 20, SHARE = 25 };
  static const uint32_t TEH_MARBUTA = 0x0629;
  static const uint32_t FATHA = 0x064E;
  static const uint32_t SAD = 0x0635;
  size_t letters = 0;
  size_t inner = 0;
  uint32_t before = 0;
  for (size_t offset = 0; offset < line.size;) {
    const uint32_t code = by_utf8_next(line, &offset);
    letters += is_letter(code);
    inner += is_letter(code) && before == TEH_MARBUTA;
    found->marked += code == FATHA && is_yeh(before);
    found->sad += code == SAD;
    before = code;
  }
  if (letters >= MANY) {
    found->lines++;
    found->hacked += inner * SHARE >= letters;
  }
}

bool by_ali_k_told(const by_ali_k *found)
{
  enum { LEAST = 3, CERTAIN = 4 };
  return found->hacked != 0 && found->hacked * 10 >= found->lines * 9 && found->marked >= LEAST && found->marked >= CERTAIN * found->sad;
}

static const letter *letter_at(by_span rest)
{
  const letter *found = NULL;
  for (size_t i = 0; i < sizeof LETTERS / sizeof LETTERS[0] && found == NULL; i++) {
    found = by_span_starts(rest, by_span_of(LETTERS[i].stored)) ? &LETTERS[i] : NULL;
  }
  return found;
}

void by_ali_k_write(by_span text, by_buffer *out)
{
  size_t offset = 0;
  while (offset < text.size) {
    const by_span rest = by_span_from(text, offset);
    const letter *found = letter_at(rest);
    if (found != NULL) {
      by_buffer_add_text(out, found->kurdish);
      offset += strlen(found->stored);
    } else {
      size_t size = 0;
      (void)by_utf8_next(rest, &size);
      by_buffer_add(out, by_span_slice(rest, 0, size));
      offset += size;
    }
  }
}
