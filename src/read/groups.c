/* SPDX-License-Identifier: BSD-2-Clause */
/* What begins at each break: an article, a section, or nothing, since not every gap parts articles. Each group of pieces from one break to
 * the next is looked at once; what speaks for and against it is weighed by one table. Most of what speaks against a group does so only
 * where few groups of the issue look like it: where most heads stand in brackets, brackets mean nothing. */
#include "read/break_search.h"

#include "read/contents.h"
#include "read/head_words.h"
#include "read/heads.h"
#include "read/imprint_words.h"
#include "read/line_form.h"

enum {
  HEAD_PIECES = 3,         /* of a head that stands alone */
  SECTION_LINES = 3,       /* of the head of a section with the head and the byline below it */
  HEAD_PIECES_NUMBERED = 6 /* the same where the number of a part ends it */
};

typedef enum fact {
  HEADED,
  HEADLESS,
  BRACKETED,
  COLON,
  NUMBERED,
  SPACED,
  GOES_ON,
  BELOW_RULE,
  FORMULA,
  TURN,
  SECTION,
  LISTED,
  CONTENTS,
  IMPRINT,
  NOTE,
  RUNNING,
  REPEATED,
  LOWER,
  FACTS
} fact;

/* What the pieces between two breaks are. */
typedef struct group {
  size_t start;
  size_t end;
  size_t lone;    /* how many pieces, where all are short lines; else 0 */
  bool last;      /* nothing follows */
  bool follows;   /* the next group begins with a short line */
  bool unended;   /* its last piece ends like no sentence */
  unsigned facts; /* a bit for each fact */
} group;

typedef struct weight_row {
  int weight;
  size_t rare;     /* counts only where fewer than one group in so many has the fact; 0: always */
  unsigned styles; /* of breaks for which it counts, a bit each; 0: all */
} weight_row;

enum {
  FOR_A_BREAK = 1,                                       /* a break alone speaks for an article */
  SPARSE = 1U << BY_BREAK_WIDE_GAP | 1U << BY_BREAK_RULE /* styles in which a gap alone parts paragraphs */
};

static const weight_row WEIGHTS[] = {
    [HEADED] = {2, 0, 0},         /* a short line leads it */
    [HEADLESS] = {-2, 3, SPARSE}, /* running text leads it, where heads lead nearly all */
    [BRACKETED] = {-4, 3, 0},     /* its head stands in brackets: a part, an answer, a note */
    [COLON] = {-4, 3, 0},         /* its head ends in a colon: it introduces a quotation */
    [NUMBERED] = {-3, 5, 0},      /* it is numbered: a part, an item of a list */
    [SPACED] = {-4, 0, 0},        /* verse or a table leads it: a quotation */
    [GOES_ON] = {-2, 0, 0},       /* running text behind verse or a quoted signature: the text goes on */
    [BELOW_RULE] = {-4, 3, 0},    /* it stands right below a rule that parts paragraphs */
    [FORMULA] = {-4, 0, 0},       /* a formula leads it, as it leads letters and treatises */
    [TURN] = {-4, 3, 0},          /* a question or an answer */
    [SECTION] = {1, 0, 0},        /* the name of a section that periodicals have */
    [LISTED] = {4, 0, 0},         /* the table of contents lists its head */
    [CONTENTS] = {4, 0, 0},       /* it is a table of contents */
    [IMPRINT] = {-4, 3, 0},       /* its head is a price, an editor, a printer */
    [NOTE] = {-4, 0, 0},          /* a footnote, or the mark of a picture */
    [RUNNING] = {-4, 0, 0},       /* the head or foot of a page */
    [REPEATED] = {-4, 3, 0},      /* its first line comes again and again: a signature, a running head */
    [LOWER] = {-4, 3, 0},         /* its head is in small letters, where most are in capitals */
};
_Static_assert(sizeof WEIGHTS / sizeof WEIGHTS[0] == FACTS, "a weight for each fact");

/* The facts of each group, by the piece it begins with; how many groups there are, and how many have each fact. */
typedef struct tally {
  unsigned *of;
  size_t groups;
  size_t facts[FACTS];
} tally;

static const by_piece *piece_at(const by_break_search *it, size_t index)
{
  return &it->reading->layout.pieces[index];
}

static by_span text_at(const by_break_search *it, size_t index)
{
  return by_piece_text(it->reading->text, piece_at(it, index));
}

/* The index of the next break behind `index`, or the number of pieces. */
static size_t next_break(const by_break_search *it, size_t index)
{
  size_t next = index + 1;
  while (next < it->reading->layout.count && !by_break_is(it, next)) {
    next++;
  }
  return next;
}

/* The last piece of text in the group. */
static size_t last_text(const by_break_search *it, const group *found)
{
  size_t last = found->end - 1;
  while (last > found->start && piece_at(it, last)->kind != BY_PIECE_TEXT) {
    last--;
  }
  return last;
}

/* How many pieces of text lie from `start` to `end`, where all of them are short; else 0. */
static size_t short_pieces(const by_break_search *it, size_t start, size_t end)
{
  size_t count = 0;
  for (size_t i = start; i < end; i++) {
    const by_piece *piece = piece_at(it, i);
    if (piece->kind != BY_PIECE_TEXT) {
      continue;
    }
    if (!by_piece_is_short(&it->reading->layout, piece)) {
      return 0;
    }
    count++;
  }
  return count;
}

static unsigned bit(fact which, bool holds)
{
  return holds ? 1U << which : 0;
}

/* What the words at the group's start say. */
static unsigned word_facts(const by_break_search *it, size_t start, bool headed)
{
  by_shadow line = {0};
  if (!by_shadow_make(by_head_sample(text_at(it, start)), it->reading->arena, &line)) {
    return 0;
  }
  return bit(IMPRINT, headed && by_line_is_imprint(&line)) | bit(FORMULA, by_line_is_formula(&line)) |
         bit(NOTE, by_line_is_picture(&line)) | bit(TURN, by_line_is_turn(&line)) | bit(SECTION, by_line_is_section(&line)) |
         bit(CONTENTS, by_contents_end(it->reading, start) > start) |
         bit(REPEATED, headed && by_listing_repeats(it->reading, text_at(it, start))) |
         bit(LISTED, headed && by_listing_has(it->reading, text_at(it, start)));
}

/* What the marks of its first line say. */
static unsigned form_facts(unsigned forms, bool headed)
{
  const unsigned head = headed ? forms : 0;
  return bit(BRACKETED, (head & BY_FORM_BRACKETED) != 0) | bit(COLON, (head & BY_FORM_COLON) != 0) |
         bit(LOWER, (head & BY_FORM_LOWER) != 0) | bit(NUMBERED, (forms & BY_FORM_NUMBERED) != 0) |
         bit(SPACED, (forms & BY_FORM_SPACED) != 0) | bit(NOTE, (forms & BY_FORM_NOTE) != 0) | bit(RUNNING, (forms & BY_FORM_RUNNING) != 0);
}

/* What stands above it says. */
static unsigned place_facts(const by_break_search *it, size_t start, bool headed)
{
  if (start == it->first) {
    return 0;
  }
  const by_piece *above = piece_at(it, start - 1);
  const bool spaced = above->kind == BY_PIECE_TEXT && (by_line_form_of(text_at(it, start - 1)) & (BY_FORM_SPACED | BY_FORM_RUNNING)) != 0;
  return bit(GOES_ON, !headed && spaced) | bit(BELOW_RULE, above->kind == BY_PIECE_RULE && piece_at(it, start)->gap == 0);
}

static unsigned facts_of(const by_break_search *it, size_t start)
{
  const unsigned forms = by_line_form_of(text_at(it, start));
  const bool headed = by_piece_is_head(it->reading, start) && (forms & BY_FORM_SPACED) == 0;
  return bit(HEADED, headed) | bit(HEADLESS, !headed && (forms & BY_FORM_NUMBERED) == 0) | form_facts(forms, headed) |
         place_facts(it, start, headed) | word_facts(it, start, headed);
}

static group group_at(const by_break_search *it, const tally *all, size_t start)
{
  const size_t end = next_break(it, start);
  group found = {.start = start, .end = end, .lone = short_pieces(it, start, end), .last = end == it->reading->layout.count};
  found.follows = !found.last && by_piece_is_head_line(it->reading, end);
  found.unended = !by_ends_a_sentence(text_at(it, last_text(it, &found)));
  found.facts = all->of[start];
  return found;
}

static bool count_facts(const by_break_search *it, tally *all)
{
  const size_t count = it->reading->layout.count;
  *all = (tally){.of = by_arena_take(it->reading->arena, count, sizeof *all->of)};
  if (all->of == NULL) {
    return false;
  }
  for (size_t i = it->first; i < count; i = next_break(it, i)) {
    const unsigned facts = facts_of(it, i);
    all->of[i] = facts;
    all->groups++;
    for (size_t which = 0; which < FACTS; which++) {
      all->facts[which] += facts >> which & 1U;
    }
  }
  return true;
}

static bool row_counts(const weight_row *row, by_break_style style, size_t having, size_t groups)
{
  return (row->rare == 0 || having * row->rare < groups) && (row->styles == 0 || (row->styles >> style & 1U) != 0);
}

static int weigh(const by_break_search *it, const group *found, const tally *all)
{
  int sum = FOR_A_BREAK;
  for (size_t which = 0; which < FACTS; which++) {
    const bool has = (found->facts >> which & 1U) != 0;
    sum += has && row_counts(&WEIGHTS[which], it->style, all->facts[which], all->groups) ? WEIGHTS[which].weight : 0;
  }
  return sum;
}

/* Whether it is a head whose text is the next group: nothing but a few short lines, and another head does not follow, or they end with the
 * number of a part or with a second title line. */
static bool waits_for_text(const by_break_search *it, const group *found)
{
  const size_t last = last_text(it, found);
  const bool number = last > found->start && (by_line_form_of(text_at(it, last)) & BY_FORM_NUMBER) != 0;
  if (found->lone == 0 || found->lone > (number ? HEAD_PIECES_NUMBERED : HEAD_PIECES) || found->last) {
    return false;
  }
  return !found->follows || number || (found->lone > 1 && found->unended && it->reading->layout.wrap == BY_WRAP_HARD);
}

/* Whether it is the head of a section: one line that stands alone above another head, or names a section that periodicals have, alone or
 * above a head and its byline. */
static bool is_kicker(const by_break_search *it, const group *found)
{
  const bool section = (found->facts >> SECTION & 1U) != 0;
  if (found->lone == 1 && !found->last) {
    return found->follows || section;
  }
  const bool lines = section && by_head_lines(it->reading, found->start) >= SECTION_LINES;
  return lines && (by_line_form_of(text_at(it, found->start + 1)) & BY_FORM_BRACKETED) == 0;
}

static unsigned char kind_of(const by_break_search *it, const group *found)
{
  if ((found->facts >> CONTENTS & 1U) != 0) {
    return BY_BREAK_CONTENTS;
  }
  return is_kicker(it, found) ? BY_BREAK_KICKER : BY_BREAK_ARTICLE;
}

bool by_groups_mark(const by_break_search *it)
{
  tally all = {0};
  if (!count_facts(it, &all)) {
    return false;
  }
  bool headed = false; /* the group before waits for its text */
  for (size_t i = it->first; i < it->reading->layout.count;) {
    const group found = group_at(it, &all, i);
    const bool begins = i == it->first || weigh(it, &found, &all) > 0;
    if (begins && !headed) {
      it->at[i] = kind_of(it, &found);
    }
    headed = !headed && begins && (found.lone > 1 || !is_kicker(it, &found)) && waits_for_text(it, &found);
    i = found.end;
  }
  return true;
}
