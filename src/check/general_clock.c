/* SPDX-License-Identifier: BSD-2-Clause */
/* Clock values of SMIL 3.0 (Timing and Synchronization, section 5.4.4): 0:01:30.2, 01:30, 90s, 1.5min. */
#include "check/general.h"

#include "base/ascii.h"

enum { MILLISECONDS = 1000, MINUTE = 60 * MILLISECONDS, HOUR = 60 * MINUTE, DIGITS_MOST = 9 /* a thousand times such a number fits */ };

/* Reads digits, and where `fraction` perhaps a point and more of them; in thousandths. */
static bool read_number(by_span text, bool fraction, uint64_t *thousandths)
{
  const size_t point = fraction ? by_span_find(text, by_span_of(".")) : BY_NOWHERE;
  const by_span whole = by_span_slice(text, 0, point);
  const by_span part = point == BY_NOWHERE ? by_span_of("0") : by_span_from(text, point + 1);
  if (!by_all_digits(whole) || !by_all_digits(part)) {
    return false;
  }
  uint64_t number = 0;
  for (size_t i = 0; i < whole.size && i < DIGITS_MOST; i++) {
    number = number * 10 + (uint64_t)(whole.at[i] - '0');
  }
  number *= MILLISECONDS;
  uint64_t unit = MILLISECONDS / 10;
  for (size_t i = 0; i < part.size; i++) {
    number += unit * (uint64_t)(part.at[i] - '0');
    unit /= 10;
  }
  *thousandths = number;
  return true;
}

/* A number and perhaps its unit. */
static bool read_count(by_span value, uint64_t *milliseconds)
{
  static const struct {
    const char *name;
    uint64_t size;
  } UNITS[] = {{"min", MINUTE}, {"ms", 1}, {"h", HOUR}, {"s", MILLISECONDS}};
  by_span number = value;
  uint64_t size = MILLISECONDS;
  for (size_t i = 0; i < sizeof UNITS / sizeof UNITS[0]; i++) {
    const by_span unit = by_span_of(UNITS[i].name);
    if (by_span_ends(value, unit)) {
      number = by_span_slice(value, 0, value.size - unit.size);
      size = UNITS[i].size;
      break;
    }
  }
  uint64_t thousandths = 0;
  const bool sound = read_number(number, true, &thousandths);
  *milliseconds = thousandths * size / MILLISECONDS;
  return sound;
}

/* Two digits below sixty. */
static bool is_sixtieth(by_span text)
{
  uint64_t number = 0;
  return text.size == 2 && read_number(text, false, &number) && text.at[0] < '6';
}

bool by_clock_read(by_span value, uint64_t *milliseconds)
{
  const size_t first = by_span_find(value, by_span_of(":"));
  if (first == BY_NOWHERE) {
    return read_count(value, milliseconds);
  }
  const by_span behind = by_span_from(value, first + 1);
  const size_t second = by_span_find(behind, by_span_of(":"));
  const bool long_form = second != BY_NOWHERE;
  const by_span minutes = long_form ? by_span_slice(behind, 0, second) : by_span_slice(value, 0, first);
  const by_span seconds = long_form ? by_span_from(behind, second + 1) : behind;
  uint64_t parts[3] = {0};
  const bool sound = (!long_form || read_number(by_span_slice(value, 0, first), false, &parts[0])) && is_sixtieth(minutes) &&
                     is_sixtieth(by_span_before(seconds, "."));
  if (!sound || !read_number(minutes, false, &parts[1]) || !read_number(seconds, true, &parts[2])) {
    return false;
  }
  *milliseconds = (parts[0] * 3600) + (parts[1] * 60) + parts[2];
  return true;
}
