/* SPDX-License-Identifier: BSD-2-Clause */
/* What readers see of an EPUB that this program made, beside the source's text: cover, title page, table of contents, headings, colophon.
 * Private to the epub files of this folder. */
#ifndef BY_CHECK_EPUB_FACE_H
#define BY_CHECK_EPUB_FACE_H

#include "base/rules_face.h"
#include "check/epub_check.h"
#include "write/words.h"

/* A line of cover or title page that can be judged once all pages are read. */
typedef struct by_face_line {
  by_place place;
  by_span text; /* blanks folded; empty: there is none */
  const char *what;
} by_face_line;

/* What a place shows, against what is right and the place that has it. */
typedef struct by_face_claim {
  by_place place;
  by_place related;
  const char *what;
  by_span said; /* folded; so the next */
  by_span right;
} by_face_claim;

enum { BY_FACE_COVER, BY_FACE_TITLE_PAGE, BY_FACE_FRONTS };

struct by_epub_face {
  const by_words *words; /* of the publication */
  by_span title;         /* of the issue: dc:title, folded */
  by_face_line *titles;  /* what pages show as that, where it is another */
  size_t title_count;
  size_t title_capacity;
  bool titled;       /* some page shows that */
  by_span *creators; /* folded, in the order of their bytes */
  size_t creator_count;
  by_span *labels;  /* of each item of the manifest: the heading of its page */
  by_span *authors; /* of the article in it, as the table of contents has them */
  by_place *named;  /* where those stand */
  by_place *heads;  /* of each item: where its heading stands */
  size_t *numbers;  /* of the article in it, from 1; 0: there is none */
  bool seen[BY_FACE_FRONTS];
  bool dated[BY_FACE_FRONTS]; /* it shows a date; so the next */
  bool published;             /* the title page shows a publisher */
  by_face_line headlines[BY_FACE_FRONTS];
  by_face_line bylines[BY_FACE_FRONTS];
  by_span date;                      /* as it is shown first; at NULL: not yet */
  bool told[BY_WORDS];               /* what the colophon has said */
  const struct by_tei_block *uneven; /* the first block of the TEI that has another text than that of the EPUB; NULL: none */
  by_place uneven_place;
  size_t articles;       /* so far */
  size_t strange;        /* entries of the colophon that are called by nothing it has, which is told */
  by_span colophon_path; /* empty: there is none */
  by_position colophon_spot;
};

/* Whether the two texts show the same, whatever blanks are in them: what titles have on one line, headings may have on two. */
bool by_face_same(by_span a, by_span b) BY_MUST_USE;
/* The text with its blanks folded, in the arena (of an element: by_face_label). */
by_span by_face_fold(by_epub_check *check, by_span text) BY_MUST_USE BY_NONNULL;
/* The value of the package document, folded; empty where it has none. */
by_span by_face_core(by_epub_check *check, bool core, const char *name) BY_MUST_USE BY_NONNULL;
/* `what` shows the title of the issue, which is judged once all pages have shown it. */
void by_face_title(by_epub_check *check, by_place place, const char *what, by_span said) BY_NONNULL;
/* Reports the claim where what is shown is not right. */
void by_face_expect(by_epub_check *check, const by_face_claim *claim) BY_NONNULL;
/* Reports text that is nobody's, of which the beginning is shown. */
void by_face_stray(by_epub_check *check, by_place place, by_place related, by_span text) BY_NONNULL;
/* The line of the record, where that is at hand; else the package document. */
by_place by_face_origin(const by_epub_check *check, size_t line) BY_MUST_USE BY_NONNULL;
/* An entry of the colophon: `word` is what it is called by. */
void by_face_entry(by_epub_check *check, by_place place, by_word word, by_span text) BY_NONNULL;
/* The colophon has said what it has to say; cover and title page have the date, that also the publisher, where they are stated. */
void by_face_check_colophon(by_epub_check *check) BY_NONNULL;
/* The names of this role as an edition shows them; `accepted`: those too that are only proposed. */
by_span by_face_join(by_epub_check *check, const by_agents *agents, by_role role, bool accepted) BY_MUST_USE BY_NONNULL;
/* An element that has a language runs as that does; the body as its page, else false. */
bool by_face_direction(by_epub_check *check, by_place place, const struct _xmlNode *node) BY_MUST_USE BY_NONNULL;
/* A block without a language runs as most of its letters do. */
void by_face_text_direction(by_epub_check *check, by_place place, const struct _xmlNode *node) BY_NONNULL;
/* Bytes of what Markdown puts before a headline. */
size_t by_face_signs(by_span text);
/* Blocks of the TEI that were met so far. */
size_t by_face_met(const by_epub_check *check) BY_MUST_USE BY_NONNULL;
/* The last block of the TEI that a page has, of which `before` blocks were met before it; else the origin of what pages show. */
by_place by_face_behind(const by_epub_check *check, size_t before) BY_MUST_USE BY_NONNULL;
/* A block of the source: gives the one of the TEI that it should be, where it is another. */
const struct by_tei_block *by_face_block(by_epub_check *check, by_place place, const struct _xmlNode *node) BY_NONNULL;
/* The same of text that is in no block; NULL where it is that of none. */
const struct by_tei_block *by_face_recover(by_epub_check *check, by_place place, const struct _xmlNode *node) BY_NONNULL;
/* Whether blocks of the TEI were not met. */
void by_face_end_blocks(by_epub_check *check) BY_NONNULL;
/* Reads the names of the creators; false where memory is short. */
bool by_face_read_creators(by_epub_check *check) BY_MUST_USE BY_NONNULL;

#endif
