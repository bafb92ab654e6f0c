/* SPDX-License-Identifier: BSD-2-Clause */
/* An imprint is a last group of short lines with a word that only imprints have, or two of those that advertisements have, too, or the
 * periodical's own title. What a head seems to wait for must show it twice. */
#include "read/imprint.h"

#include "read/find.h"
#include "read/heads.h"
#include "read/imprint_words.h"
#include "read/letter_words.h"
#include "read/line_form.h"

enum {
  MOST_GROUPS = 3,
  MOST_PIECES = 8,  /* of a group */
  MOST_WIDTH = 160, /* columns of each */
  MOST_LINES = 2,   /* lines of each */
  NAMED_PIECES = 2, /* of a group to which the periodical's title is enough */
  ENOUGH = 2,       /* what the words of a group must weigh */
  SURE = 4          /* ... even where a short line stands alone above it */
};

static const by_piece *piece_at(const by_reading *reading, size_t index)
{
  return &reading->layout.pieces[index];
}

/* What the words of the piece weigh, nothing where it greets the editor; `named`: the periodical's title, too. */
static unsigned weight_of(const by_reading *reading, size_t index, bool named)
{
  const by_piece *piece = piece_at(reading, index);
  const by_span line = by_piece_text(reading->text, piece);
  by_shadow shadow = {0};
  if (piece->kind != BY_PIECE_TEXT || !by_shadow_make(line, reading->arena, &shadow) || by_line_is_salute(shadow.text)) {
    return 0;
  }
  const by_span title = reading->record->title.text;
  const bool found = named && title.size != 0 && by_text_find(reading->arena, line, title).size != 0;
  return by_imprint_weight(&shadow) + (found ? ENOUGH : 0);
}

/* The first piece of the group that ends before `end`; `end` where it is no group of an imprint's form. */
static size_t group_start(const by_reading *reading, size_t first, size_t end)
{
  size_t start = end;
  while (start > first && end - start < MOST_PIECES) {
    const by_piece *piece = piece_at(reading, start - 1);
    if (piece->kind == BY_PIECE_TEXT && (piece->width > MOST_WIDTH || piece->end_line - piece->line >= MOST_LINES)) {
      return end;
    }
    start--;
    if (piece->gap != 0) {
      return start;
    }
  }
  return end;
}

/* Whether the piece is a line that waits for a text: a short one that stands alone and ends like no sentence. */
static bool is_waiting_head(const by_reading *reading, size_t index)
{
  return by_piece_is_head_line(reading, index) && piece_at(reading, index)->gap != 0 &&
         !by_ends_a_sentence(by_piece_text(reading->text, piece_at(reading, index)));
}

size_t by_imprint_start(const by_reading *reading, size_t first)
{
  size_t end = reading->layout.count;
  for (size_t groups = 0; groups < MOST_GROUPS; groups++) {
    const size_t start = group_start(reading, first, end);
    unsigned weight = 0;
    for (size_t i = start; i < end; i++) {
      weight += weight_of(reading, i, end - start <= NAMED_PIECES);
    }
    if (start == end || start < first + 2 || weight < ENOUGH || (weight < SURE && is_waiting_head(reading, start - 1))) {
      break;
    }
    end = start;
  }
  return end;
}
