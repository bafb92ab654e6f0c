/* SPDX-License-Identifier: BSD-2-Clause */
/* A quick answer for most texts from the lead bytes of their characters; only what stays unclear is counted letter by letter. */
#include "write/epub_writer.h"

bool by_epub_runs_against(by_span text, by_direction direction)
{
  const by_leads found = by_leads_count(text);
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
