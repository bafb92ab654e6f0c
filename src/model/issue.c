/* SPDX-License-Identifier: BSD-2-Clause */
/* The names of the kinds of blocks. */
#include "model/issue.h"

const char *by_block_kind_name(by_block_kind kind)
{
  static const char *const NAMES[] = {
      [BY_BLOCK_MASTHEAD] = "masthead",
      [BY_BLOCK_HEAD] = "head",
      [BY_BLOCK_SUBTITLE] = "subtitle",
      [BY_BLOCK_SUBHEAD] = "subhead",
      [BY_BLOCK_KICKER] = "kicker",
      [BY_BLOCK_CONTINUED] = "continued",
      [BY_BLOCK_PARAGRAPH] = "paragraph",
      [BY_BLOCK_BYLINE] = "byline",
      [BY_BLOCK_SEPARATOR] = "separator",
      [BY_BLOCK_PAGE_BREAK] = "page-break",
      [BY_BLOCK_PAGE_NUMBER] = "page-number",
      [BY_BLOCK_RUNNING_HEAD] = "running-head",
      [BY_BLOCK_DATELINE] = "dateline",
      [BY_BLOCK_TRAILER] = "trailer",
      [BY_BLOCK_VERSE] = "verse",
      [BY_BLOCK_NOTE] = "note",
      [BY_BLOCK_ITEM] = "item",
      [BY_BLOCK_ROW] = "row",
      [BY_BLOCK_QUOTE] = "quote",
      [BY_BLOCK_SPEECH] = "speech",
      [BY_BLOCK_SALUTE] = "salute",
      [BY_BLOCK_SIGNED] = "signed",
  };
  _Static_assert(sizeof NAMES / sizeof NAMES[0] == BY_BLOCK_KINDS, "a name for each kind");
  return NAMES[kind];
}
