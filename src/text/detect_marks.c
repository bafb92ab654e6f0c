/* SPDX-License-Identifier: BSD-2-Clause */
/* Where quotation marks, dashes, fractions and the like usually stand: what is before and behind them tells more than how common they are.
 */
#include "text/detect_reading.h"

/* What may stand beside a mark. */
enum {
  BLANK = 1,
  LETTER = 2,
  DIGIT = 4,
  OPEN = 8,   /* an opening bracket */
  CLOSE = 16, /* a closing bracket, a full stop, a comma */
  OTHER = 32, /* any other sign of ASCII */
  MARK = 64,  /* any other sign beyond ASCII */
  SIGN = OPEN | CLOSE | OTHER | MARK,
  OUTSIDE = BLANK | SIGN,
  ANY = OUTSIDE | LETTER | DIGIT
};

/* Hundredths of a nat for a mark in its place and in any other. */
enum { GOOD = 450, FAIR = 550, POOR = 900, OUT_OF_PLACE = 3000 };

typedef struct habit {
  uint16_t first;
  uint16_t last;
  unsigned char before;
  unsigned char behind;
  int cost;
} habit;

/* The first row that fits counts. */
static const habit HABITS[] = {
    {0x2019, 0x2019, LETTER, LETTER, FAIR}, /* apostrophe */
    {0x2019, 0x2019, OUTSIDE, LETTER, POOR},
    {0x2018, 0x201F, CLOSE | DIGIT | MARK, OUTSIDE, GOOD}, /* closing quotation marks of some language */
    {0x2018, 0x2018, LETTER, OUTSIDE, POOR},
    {0x2018, 0x201F, LETTER, OUTSIDE, FAIR},
    {0x2018, 0x201F, BLANK | OPEN | OTHER | MARK, LETTER | DIGIT | MARK, FAIR}, /* opening ones */
    {0x2018, 0x201F, OUTSIDE, SIGN, FAIR},
    {0x2018, 0x201F, OUTSIDE, ANY, POOR},
    {0x00AB, 0x00AB, OUTSIDE, OUTSIDE, GOOD},
    {0x00BB, 0x00BB, OUTSIDE, OUTSIDE, GOOD},
    {0x00AB, 0x00AB, OUTSIDE, LETTER | DIGIT, FAIR},
    {0x00BB, 0x00BB, OUTSIDE, LETTER | DIGIT, FAIR},
    {0x00AB, 0x00AB, LETTER | DIGIT, OUTSIDE, FAIR},
    {0x00BB, 0x00BB, LETTER | DIGIT, OUTSIDE, FAIR},
    {0x2039, 0x203A, OUTSIDE, LETTER, FAIR},
    {0x2039, 0x203A, LETTER | CLOSE, OUTSIDE, FAIR},
    {0x2013, 0x2014, BLANK, BLANK, GOOD}, /* dashes */
    {0x2013, 0x2014, DIGIT, DIGIT, GOOD},
    {0x2013, 0x2014, OUTSIDE, ANY, FAIR},
    {0x2013, 0x2014, ANY, OUTSIDE, FAIR},
    {0x2013, 0x2014, LETTER | DIGIT, LETTER | DIGIT, POOR},
    {0x2026, 0x2026, OUTSIDE, OUTSIDE, GOOD}, /* ellipsis */
    {0x2026, 0x2026, LETTER | DIGIT, OUTSIDE, FAIR},
    {0x2026, 0x2026, OUTSIDE, ANY, FAIR},
    {0x2026, 0x2026, LETTER, LETTER, POOR},
    {0x00A0, 0x00A0, OUTSIDE | DIGIT, OUTSIDE | DIGIT, GOOD}, /* no-break space */
    {0x00A0, 0x00A0, LETTER, OUTSIDE, FAIR},
    {0x00A0, 0x00A0, OUTSIDE | DIGIT, ANY, FAIR},
    {0x00A0, 0x00A0, ANY, DIGIT, FAIR},
    {0x00A0, 0x00A0, ANY, ANY, POOR},
    {0x00AD, 0x00AD, LETTER, LETTER | OUTSIDE, FAIR}, /* soft hyphen */
    {0x00BC, 0x00BE, DIGIT, OUTSIDE, GOOD},           /* fractions */
    {0x00BC, 0x00BE, OUTSIDE, OUTSIDE, FAIR},
    {0x00BC, 0x00BE, DIGIT, LETTER, FAIR},
    {0x00B0, 0x00B0, DIGIT, ANY, GOOD}, /* degree, and what stands for a raised o */
    {0x00B0, 0x00B0, LETTER, OUTSIDE | DIGIT, POOR},
    {0x00B0, 0x00B0, BLANK, LETTER | BLANK, POOR},
    {0x00AA, 0x00AA, DIGIT | CLOSE, OUTSIDE, FAIR},
    {0x00BA, 0x00BA, DIGIT | CLOSE, OUTSIDE, FAIR},
    {0x00AA, 0x00AA, LETTER, OUTSIDE, POOR},
    {0x00BA, 0x00BA, LETTER, OUTSIDE, POOR},
    {0x00B2, 0x00B3, DIGIT, OUTSIDE, FAIR},
    {0x00B2, 0x00B3, LETTER, OUTSIDE, POOR},
    {0x00B9, 0x00B9, LETTER | DIGIT, OUTSIDE, FAIR},
    {0x00A3, 0x00A3, OUTSIDE, DIGIT, GOOD}, /* money */
    {0x00A3, 0x00A3, OUTSIDE, BLANK, POOR},
    {0x00A2, 0x00A2, DIGIT, OUTSIDE, POOR},
    {0x20AC, 0x20AC, OUTSIDE, DIGIT, FAIR},
    {0x20AC, 0x20AC, BLANK | DIGIT, OUTSIDE, FAIR},
    {0x00A5, 0x00A5, OUTSIDE, DIGIT, POOR},
    {0x00A7, 0x00A7, OUTSIDE, OUTSIDE | DIGIT, FAIR}, /* sections */
    {0x00B6, 0x00B6, OUTSIDE, OUTSIDE, POOR},
    {0x00A9, 0x00A9, OUTSIDE, OUTSIDE | DIGIT, FAIR},
    {0x00AE, 0x00AE, LETTER, OUTSIDE, POOR},
    {0x2122, 0x2122, LETTER, OUTSIDE, POOR},
    {0x2022, 0x2022, BLANK, BLANK, GOOD}, /* bullets */
    {0x2022, 0x2022, OUTSIDE, OUTSIDE, POOR},
    {0x00B7, 0x00B7, BLANK, BLANK, FAIR},
    {0x00B7, 0x00B7, LETTER, LETTER, POOR},
    {0x00B1, 0x00B1, OUTSIDE | DIGIT, OUTSIDE | DIGIT, POOR},
    {0x00D7, 0x00D7, BLANK | DIGIT, BLANK | DIGIT | LETTER, FAIR},
    {0x00D7, 0x00D7, LETTER, LETTER | DIGIT | BLANK, POOR},
    {0x00F7, 0x00F7, BLANK | DIGIT, BLANK | DIGIT, POOR},
    {0x2020, 0x2021, LETTER | DIGIT | OUTSIDE, OUTSIDE | LETTER, POOR},
    {0x2030, 0x2030, DIGIT | BLANK, OUTSIDE, POOR},
    {0x00B5, 0x00B5, BLANK | DIGIT, LETTER, POOR},
    {0x00B4, 0x00B4, LETTER, LETTER, POOR}, /* an accent for an apostrophe */
    {0x00A1, 0x00A1, OUTSIDE, LETTER | DIGIT | MARK, FAIR},
    {0x00BF, 0x00BF, OUTSIDE, LETTER | DIGIT | MARK, FAIR},
    {0x060C, 0x061F, LETTER | DIGIT | CLOSE, OUTSIDE, GOOD}, /* Arabic comma, semicolon, question mark */
    {0x060C, 0x061F, BLANK | SIGN, ANY, POOR},
    {0x060C, 0x061F, ANY, ANY, POOR},
    {0x2116, 0x2116, OUTSIDE, OUTSIDE | DIGIT, FAIR}, /* № */
    {0x05BE, 0x05BE, LETTER, LETTER, FAIR},           /* Hebrew hyphen */
};

/* What an ASCII sign is to a mark beside it. */
static unsigned sign_class(unsigned code)
{
  static const char OPENING[] = "([{<";
  static const char CLOSING[] = ".,;:!?)]}>";
  if (code <= ' ') {
    return BLANK;
  }
  if (memchr(OPENING, (int)code, sizeof OPENING - 1) != NULL) {
    return OPEN;
  }
  return memchr(CLOSING, (int)code, sizeof CLOSING - 1) != NULL ? CLOSE : OTHER;
}

static unsigned class_of(const by_letter *letter)
{
  if (letter->kind == BY_LETTER_LETTER) {
    return LETTER;
  }
  if (letter->kind == BY_LETTER_DIGIT || (letter->code >= '0' && letter->code <= '9')) {
    return DIGIT;
  }
  return letter->code < BY_HIGH ? sign_class(letter->code) : MARK;
}

int by_mark_habit(const by_letter *before, uint16_t code, const by_letter *behind)
{
  const unsigned left = class_of(before);
  const unsigned right = class_of(behind);
  for (size_t i = 0; i < sizeof HABITS / sizeof HABITS[0]; i++) {
    const habit *each = &HABITS[i];
    if (code >= each->first && code <= each->last && (each->before & left) != 0 && (each->behind & right) != 0) {
      return each->cost;
    }
  }
  return OUT_OF_PLACE;
}
