/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules of the change log: names, levels, and how far each may go. */
#include "base/utf8.h"
#include "base/xml_char.h"
#include "text/blank.h"
#include "text/changes.h"
#include "text/regular.h"
#include "text/repair.h"

typedef struct change_row {
  const char *name;
  unsigned level; /* of normalisation, from which on the change is made; 0: no EPUB can be without it */
} change_row;

static const change_row RULES[] = {
    [BY_CHANGE_BYTE_ORDER_MARK] = {"byte-order-mark", 0},
    [BY_CHANGE_CODE_VARIANT] = {"code-variant", 0},
    [BY_CHANGE_LINE_ORDER] = {"line-order", 0},
    [BY_CHANGE_CONTROL] = {"control", 0},
    [BY_CHANGE_BLOCK_EDGE] = {"block-edge", 0},
    [BY_CHANGE_LINE_END] = {"line-end", 0},
    [BY_CHANGE_BLANK_FOLD] = {"blank-fold", 1},
    [BY_CHANGE_PRESENTATION_FORMS] = {"presentation-forms", 2},
    [BY_CHANGE_TATWEEL] = {"tatweel", 2},
    [BY_CHANGE_YEH_KAF] = {"yeh-kaf", 2},
    [BY_CHANGE_VISUAL_ORDER] = {"visual-order", 2},
    [BY_CHANGE_MOJIBAKE] = {"mojibake", 2},
    [BY_CHANGE_FONT_HACK] = {"font-hack", 2},
};
_Static_assert(sizeof RULES / sizeof RULES[0] == BY_CHANGE_RULES, "a row for each rule");

const char *by_change_name(by_change_rule rule)
{
  return RULES[rule].name;
}

unsigned by_change_level(by_change_rule rule)
{
  return RULES[rule].level;
}

bool by_change_named(by_span name, by_change_rule *rule)
{
  for (size_t i = 0; i < BY_CHANGE_RULES; i++) {
    if (by_span_is(name, RULES[i].name)) {
      *rule = (by_change_rule)i;
      return true;
    }
  }
  return false;
}

/* Moves behind blanks, line ends and what XML may not hold. */
static void pass_blanks(by_span text, size_t *offset)
{
  while (*offset < text.size) {
    size_t next = *offset;
    const size_t forbidden = by_xml_forbidden(text, next);
    const uint32_t code = forbidden != 0 ? ' ' : by_utf8_next(text, &next);
    if (!by_blank_is(code) && code != '\n' && code != '\r') {
      return;
    }
    *offset = forbidden != 0 ? *offset + forbidden : next;
  }
}

/* Whether the two differ in blanks alone. */
static bool differ_in_blanks(by_span before, by_span after)
{
  size_t first = 0;
  size_t second = 0;
  pass_blanks(before, &first);
  pass_blanks(after, &second);
  while (first < before.size && second < after.size) {
    if (by_utf8_next(before, &first) != by_utf8_next(after, &second)) {
      return false;
    }
    pass_blanks(before, &first);
    pass_blanks(after, &second);
  }
  return first == before.size && second == after.size;
}

bool by_change_is_lawful(by_change_rule rule, by_span before, by_span after)
{
  if (by_utf8_valid(before) != before.size || by_utf8_valid(after) != after.size) {
    return false;
  }
  if (rule == BY_CHANGE_VISUAL_ORDER || rule == BY_CHANGE_MOJIBAKE || rule == BY_CHANGE_FONT_HACK) {
    return by_repair_is_lawful(rule, before, after);
  }
  /* A line that was turned round is logged whole, with all that was changed in it. */
  const bool letters = rule == BY_CHANGE_LINE_ORDER || RULES[rule].level == 2;
  return letters ? by_skeletons_equal(before, after) : differ_in_blanks(before, after);
}
