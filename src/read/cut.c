/* SPDX-License-Identifier: BSD-2-Clause */
/* The checks need no more than lines; then the lines become pieces of the layout. */
#include "read/cut.h"

#include "base/rules_article.h"
#include "read/contents.h"
#include "read/heads.h"
#include "text/blank.h"

enum { SECTION_LINES = 3 /* of text that may stand between two articles: the head of a section */ };

bool by_record_cuts(const by_record *given)
{
  bool cuts = false;
  for (size_t i = 0; i < given->article_count && !cuts; i++) {
    cuts = given->articles[i].bounds.state == BY_CONFIRMED;
  }
  return cuts;
}

static void report(const by_article_record *article, const char *why, by_findings *findings)
{
  char room[BY_NUMBER_ROOM];
  by_findings_add(findings, &(by_finding){.rule = &by_article_rules[BY_RECORD_ARTICLE_SPAN],
                                          .place = {.line = article->bounds.record_line},
                                          .details = {by_digits_of(article->line, room), by_span_of(why)}});
}

/* What is wrong with an article for itself; NULL: nothing. */
static const char *fault_alone(const by_article_record *article, const by_text *text)
{
  if (article->line == 0) {
    return "it has no line to begin on";
  }
  if (article->line > text->line_count || article->end_line > text->line_count) {
    return "the text has no such line";
  }
  if (by_blank_line(by_text_line(text, article->line - 1))) {
    return "it begins on an empty line";
  }
  if (article->end_line != 0 && article->end_line < article->line) {
    return "it ends before it begins";
  }
  return NULL;
}

/* Lines from index `first` on, up to `end`, that hold text. */
static size_t text_lines(const by_text *text, size_t first, size_t end)
{
  size_t count = 0;
  for (size_t i = first; i < end; i++) {
    count += !by_blank_line(by_text_line(text, i));
  }
  return count;
}

/* What is wrong between two articles. */
static const char *fault_between(const by_article_record *article, const by_article_record *next, const by_text *text)
{
  if (next->line <= article->line) {
    return "the next article does not begin below it";
  }
  if (article->end_line >= next->line) {
    return "it overlaps the next article";
  }
  if (article->end_line != 0 && text_lines(text, article->end_line, next->line - 1) > SECTION_LINES) {
    return "the lines behind it belong to no article";
  }
  return NULL;
}

/* Whether the title lines lie in the article. */
static bool titles_fit(const by_article_record *article, const by_article_record *next, const by_text *text)
{
  const size_t open_end = next != NULL ? next->line - 1 : text->line_count;
  const size_t end = article->end_line != 0 ? article->end_line : open_end;
  return article->title_lines == BY_NOWHERE || article->title_lines <= end - (article->line - 1);
}

by_status by_cut_check(const by_record *given, const by_text *text, by_findings *findings)
{
  const size_t errors = findings->errors;
  const char *before = NULL;
  for (size_t i = 0; i < given->article_count; i++) {
    const by_article_record *article = &given->articles[i];
    const by_article_record *next = i + 1 < given->article_count ? article + 1 : NULL;
    const char *fault = fault_alone(article, text);
    if (fault == NULL && next != NULL && fault_alone(next, text) == NULL) {
      fault = fault_between(article, next, text);
    }
    if (fault == NULL && before == NULL && !titles_fit(article, next, text)) {
      fault = "it has more title lines than lines";
    }
    if (fault != NULL) {
      report(article, fault, findings);
    }
    before = fault;
  }
  return by_findings_status(findings, errors);
}

/* The first piece that begins on the line or below it; lines from 1. */
static size_t piece_from(const by_layout *layout, size_t line)
{
  size_t low = 0;
  size_t high = layout->count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (layout->pieces[middle].line + 1 < line) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/* The last piece of text among those given, which is the head of a section if only a few are before the article at `start`; `start` where
 * there is none. */
static size_t section_head(const by_layout *layout, size_t from, size_t start)
{
  size_t head = start;
  for (size_t i = from; i < start; i++) {
    head = layout->pieces[i].kind == BY_PIECE_TEXT ? i : head;
  }
  return head;
}

by_cut_range by_cut_range_of(const by_reading *reading, size_t masthead, size_t imprint)
{
  const by_layout *layout = &reading->layout;
  const by_record *cut = reading->cut;
  const size_t start = piece_from(layout, cut->articles[0].line);
  const by_article_record *last = &cut->articles[cut->article_count - 1];
  by_cut_range range = {.first = start, .end = layout->count};
  size_t texts = 0;
  for (size_t i = masthead; i < start; i++) {
    texts += layout->pieces[i].kind == BY_PIECE_TEXT;
  }
  if (texts == 1) {
    range.first = section_head(layout, masthead, start);
  }
  if (last->end_line != 0) {
    range.end = piece_from(layout, last->end_line + 1);
  } else if (imprint > piece_from(layout, last->line)) {
    range.end = imprint;
  }
  return range;
}

/* A table of contents stays one where the cut leaves it whole. */
static by_break break_of(const by_reading *reading, size_t start, size_t end, bool contents)
{
  if (!contents || by_contents_end(reading, start) > end) {
    return BY_BREAK_ARTICLE;
  }
  return section_head(&reading->layout, by_contents_end(reading, start), end) == end ? BY_BREAK_CONTENTS : BY_BREAK_ARTICLE;
}

bool by_cut_breaks(const by_reading *reading, by_cut_range range, by_breaks *breaks)
{
  const by_layout *layout = &reading->layout;
  const by_record *cut = reading->cut;
  unsigned char *const at = by_arena_take(reading->arena, layout->count + 1, 1);
  if (at == NULL) {
    return false;
  }
  memset(at, BY_NO_BREAK, layout->count + 1);
  size_t from = range.first; /* behind the article before */
  for (size_t i = 0; i < cut->article_count; i++) {
    const by_article_record *article = &cut->articles[i];
    const bool last = i + 1 == cut->article_count;
    const size_t start = piece_from(layout, article->line);
    const size_t next = last ? range.end : piece_from(layout, article[1].line);
    const size_t end = article->end_line == 0 || last ? next : piece_from(layout, article->end_line + 1);
    const by_break found = breaks->at != NULL ? (by_break)breaks->at[start] : by_head_break(reading, range.first, start);
    at[section_head(layout, from, start)] = BY_BREAK_KICKER;
    const by_break what = break_of(reading, start, end, found == BY_BREAK_CONTENTS);
    at[start] = (unsigned char)what;
    from = end;
  }
  breaks->at = at;
  return true;
}
