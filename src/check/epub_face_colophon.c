/* SPDX-License-Identifier: BSD-2-Clause */
/* The colophon of an EPUB of ours on the walk over its page: terms, what stands for them, and the statement of what was changed. */
#include "check/epub_face_walk.h"

#include "check/node.h"

#include <libxml/tree.h>

by_place by_face_place(const by_face_walk *walk, const xmlNode *node)
{
  return by_node_place(walk->item->path, node);
}

void by_face_report_stray(const by_face_walk *walk, const xmlNode *node, by_span text)
{
  const by_word word = by_words_named(text);
  if (word >= BY_WORD_KEPT && word <= BY_WORD_LETTERS) {
    walk->check->face->told[BY_WORD_KEPT] = true; /* elsewhere than it should be */
  }
  by_face_stray(walk->check, by_face_place(walk, node), by_face_behind(walk->check, walk->met), text);
}

void by_face_judge_word(by_face_walk *walk, const xmlNode *node, by_span text)
{
  if (text.size != 0 && by_words_named(text) == BY_WORDS) {
    by_face_report_stray(walk, node, text);
  }
}

/* What was changed in the text: at level 0 of normalisation nothing, and the pages say so to their style sheet, too. */
void by_face_judge_statement(by_face_walk *walk, const xmlNode *node, by_span text)
{
  const by_word word = by_words_named(text);
  const xmlNode *body = node->parent;
  while (body != NULL && !by_node_is(body, "body")) {
    body = body->parent;
  }
  const bool kept = body != NULL && by_span_is(by_node_attribute(body, "class"), "kept");
  if (word < BY_WORD_KEPT || word > BY_WORD_LETTERS || kept != (word == BY_WORD_KEPT)) {
    by_face_report_stray(walk, node, text);
  } else if (walk->check->publication->level != NULL) {
    *walk->check->publication->level = (unsigned)word - BY_WORD_KEPT;
  }
  walk->check->face->told[BY_WORD_KEPT] = true;
}

/* A term of the colophon for which nothing stands. */
void by_face_end_term(by_face_walk *walk)
{
  if (walk->open != NULL) {
    walk->check->face->told[walk->word == BY_WORDS ? BY_WORD_UNKNOWN : walk->word] = true;
    by_face_expect(walk->check, &(by_face_claim){.place = by_face_place(walk, walk->open),
                                                 .related = by_face_origin(walk->check, 0),
                                                 .what = "dt",
                                                 .right = by_span_of("a value")});
  }
  walk->open = NULL;
}

void by_face_judge_term(by_face_walk *walk, const xmlNode *node, by_span text)
{
  by_face_end_term(walk);
  walk->open = node;
  walk->word = by_words_named(text);
  walk->check->face->strange += walk->word == BY_WORDS;
  by_face_judge_word(walk, node, text);
}

void by_face_judge_entry(by_face_walk *walk, const xmlNode *node, by_span text)
{
  const bool told = walk->open != NULL && walk->word == BY_WORDS; /* its term is none that the colophon has: that says it all */
  if (walk->open == NULL && walk->word != BY_WORDS) {             /* it has none */
    walk->check->face->strange++;
    by_face_report_stray(walk, node, text);
    return;
  }
  walk->open = NULL;
  walk->check->face->told[walk->word == BY_WORDS ? BY_WORD_UNKNOWN : walk->word] = true;
  if (!told) {
    by_face_entry(walk->check, by_face_place(walk, node), walk->word, text);
  }
}
