/* SPDX-License-Identifier: BSD-2-Clause */
/* The walk over a page that readers see, and what is judged on its way. Private to the files that do. */
#ifndef BY_CHECK_EPUB_FACE_WALK_H
#define BY_CHECK_EPUB_FACE_WALK_H

#include "check/epub_face.h"

/* The page at hand. */
typedef struct by_face_walk {
  by_epub_check *check;
  const by_publication_item *item;
  by_buffer label;                /* of the page, so far */
  by_buffer bare;                 /* the same without signs of Markdown, which editions leave out where a text is known to have them */
  by_buffer text;                 /* of the line at hand, folded */
  const struct _xmlNode *title;   /* the title element */
  const struct _xmlNode *heading; /* the first that is of the source */
  const struct _xmlNode *open;    /* the last term of the colophon, as long as nothing stands for it */
  const struct _xmlNode *made;    /* a heading that is not of the source */
  bool colophon;                  /* it says that it is that */
  bool turned;                    /* its body runs against it */
  size_t front;                   /* BY_FACE_FRONTS: another page */
  size_t met;                     /* blocks of the TEI before it */
  by_word word;                   /* the last term of the colophon; BY_WORDS: none */
} by_face_walk;

by_place by_face_place(const by_face_walk *walk, const struct _xmlNode *node) BY_MUST_USE BY_NONNULL;
/* Text of the node that is nobody's. */
void by_face_report_stray(const by_face_walk *walk, const struct _xmlNode *node, by_span text) BY_NONNULL;
/* One of the words around the text, in whatever language. */
void by_face_judge_word(by_face_walk *walk, const struct _xmlNode *node, by_span text) BY_NONNULL;
/* The statement of what was changed in the text, a term of the colophon, and what stands for one. */
void by_face_judge_statement(by_face_walk *walk, const struct _xmlNode *node, by_span text) BY_NONNULL;
void by_face_judge_term(by_face_walk *walk, const struct _xmlNode *node, by_span text) BY_NONNULL;
void by_face_judge_entry(by_face_walk *walk, const struct _xmlNode *node, by_span text) BY_NONNULL;
/* Nothing more comes that could stand for the last term. */
void by_face_end_term(by_face_walk *walk) BY_NONNULL;

#endif
