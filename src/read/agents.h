/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files that look for agents share. */
#ifndef BY_READ_AGENTS_H
#define BY_READ_AGENTS_H

#include "model/record.h"
#include "read/reading.h"
#include "text/shadow.h"

enum { BY_MOST_AGENTS = 6 /* of one line, and of one article */ };

/* A name that was found. */
typedef struct by_found_name {
  by_span name; /* in the source */
  by_role role;
  by_recogniser rule;
} by_found_name;

typedef struct by_found_names {
  by_found_name items[BY_MOST_AGENTS];
  size_t count;
} by_found_names;

/* Where a line stands. */
typedef enum by_name_place {
  BY_NAME_UNDER_HEAD, /* right below the head */
  BY_NAME_AT_END      /* the last line of an article */
} by_name_place;

/* names.c: whether this piece of the shadow may be a person's name of `least` words or more. */
bool by_is_name(const by_shadow *line, by_span name, size_t least) BY_NONNULL;
/* Whether a given name, an initial or a title in Arabic script begins it. */
bool by_name_is_known(by_span name);
/* The name without titles, places and what else stands around it in a byline. */
by_span by_name_alone(by_span text);

/* line_names.c: the names of a line that is a byline or a sign-off. `usual`: so many articles of the issue have such a line that its form
 * alone is believed. */
void by_line_names(const by_shadow *line, by_name_place place, bool usual, by_found_names *found) BY_NONNULL;
/* Whether the line has the form of a bare name: two to four words, nothing else. */
bool by_line_is_bare_name(const by_shadow *line) BY_NONNULL;
/* Whether the line is a signature: the word for a writer, a colon, and a name. */
bool by_line_is_signature(const by_shadow *line) BY_NONNULL;
/* title_names.c: the name in a head, as "message of X on the occasion of Y". */
bool by_title_name(const by_shadow *line, by_found_name *found) BY_MUST_USE BY_NONNULL;
/* Where `words` stands in `text` as whole words, from `from` on, or BY_NOWHERE. */
size_t by_words_find(by_span text, const char *words, size_t from) BY_NONNULL_AT(2);
/* The bytes up to the first mark that ends a name. */
size_t by_name_end(by_span text);

/* signoff.c: the block that signs the article off, or NULL; `line` is its shadow. False where memory is short. */
bool by_signoff_find(const by_reading *reading, const by_blocks *blocks, by_block **block, by_shadow *line) BY_MUST_USE BY_NONNULL;

#endif
