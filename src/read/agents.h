/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files that look for agents share. */
#ifndef BY_READ_AGENTS_H
#define BY_READ_AGENTS_H

#include "model/record.h"
#include "read/reading.h"
#include "text/shadow.h"

enum { BY_MOST_AGENTS = 12 /* of one line, and of one article */ };

/* A name that was found. */
typedef struct by_found_name {
  by_span name; /* in the source */
  by_role role;
  by_recogniser rule;
  bool told; /* a cue or a known place announces it */
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

/* What is known of a line before it is read. */
typedef struct by_name_context {
  by_name_place place;
  bool usual;           /* so many articles of the issue have such a line that its form alone is believed */
  bool cued;            /* text stands above it: only cues count */
  bool aside;           /* it is set far to the right */
  bool placed;          /* the place or date that it is signed from stands above it */
  const by_span *known; /* names that the issue announces elsewhere, in the order of bytes */
  size_t known_count;
} by_name_context;

/* The place at the start of a signature. */
typedef struct by_signed_place {
  by_span rest;   /* what follows it; the whole text where there is none, empty where nothing follows */
  bool listed;    /* a town or country that is known */
  bool bracketed; /* something in brackets */
  bool dated;     /* a date follows */
  bool alone;     /* a place and a date are all there is */
} by_signed_place;

/* agents.c: adds the names to the agents, whose array has room for BY_MOST_AGENTS. False where memory is short. */
bool by_agents_add(const by_reading *reading, by_agents *agents, const by_found_names *found) BY_MUST_USE BY_NONNULL;

/* names.c: whether this piece of the shadow may be a person's name of `least` words or more. */
bool by_is_name(const by_shadow *line, by_span name, size_t least) BY_NONNULL;
/* Whether a given name, an initial or a title begins it. */
bool by_name_is_known(by_span name);
/* The same, and that is no common word either, or a family name follows. */
bool by_name_is_sure(by_span name);
/* The name without titles, places and what else stands around it in a byline. */
by_span by_name_alone(by_span text);
/* One letter with a full stop, or of Arabic script without. */
bool by_word_is_initial(by_span word);
/* A name of origin with the Arabic article. */
bool by_word_is_nisba(by_span word);
/* A given name that is no common word too. */
bool by_word_is_plain_given(by_span word);

/* sign_place.c: cuts off the place, and the date behind it, with which a signature begins. */
by_signed_place by_behind_place(by_span text);

/* line_names.c: the names of a line that is a byline or a sign-off. */
void by_line_names(const by_shadow *line, const by_name_context *context, by_found_names *found) BY_NONNULL;
/* Whether the line has the form of a bare name: two to four words, nothing else. */
bool by_line_is_bare_name(const by_shadow *line) BY_NONNULL;
/* Whether the line tells of a printed book; of one that `is_long` only the first word counts. */
bool by_line_is_notice(const by_shadow *line, bool is_long) BY_NONNULL;
/* Whether the text says that the writer signs it: "of the excellent professor, the undersigned". */
bool by_text_points_below(by_span text);
/* Whether the line is a signature: the word for a writer, a colon, and a name. */
bool by_line_is_signature(const by_shadow *line) BY_NONNULL;

/* title_names.c: the names in a head, as "message of X on the occasion of Y", "The Harvest. By X". */
void by_title_names(const by_shadow *line, by_found_names *found) BY_NONNULL;
/* Where `words` stands in `text` as whole words, or BY_NOWHERE. */
size_t by_words_find(by_span text, const char *words) BY_NONNULL_AT(2);
/* The bytes up to the first mark that ends a name. */
size_t by_name_end(by_span text);

/* signoff.c: the block that signs the article off, or NULL; `line` is its shadow. False where memory is short. */
bool by_signoff_find(const by_reading *reading, const by_blocks *blocks, by_block **block, by_shadow *line) BY_MUST_USE BY_NONNULL;
/* The text of the block from its first character that is no blank on. */
by_span by_signoff_text(const by_reading *reading, const by_block *block) BY_NONNULL;
/* Whether the text is a note at the foot of an article: it begins with its call. */
bool by_text_is_note(by_span text);
/* Whether the block is a line too short for text, and no verse. */
bool by_signoff_is_line(const by_reading *reading, const by_block *block) BY_NONNULL;
/* Whether the place or the date that it is signed from stands on the line above the block, which is one of the blocks. */
bool by_signoff_is_placed(const by_reading *reading, const by_blocks *blocks, const by_block *block) BY_NONNULL;

/* tail_names.c: the name behind a dash at the end of the last paragraph. False where memory is short. */
bool by_tail_name(const by_reading *reading, const by_blocks *blocks, by_found_names *found) BY_MUST_USE BY_NONNULL;

/* mail_names.c: the sender in the header of a mail with which the article begins. False where memory is short. */
bool by_mail_name(const by_reading *reading, const by_blocks *blocks, by_found_names *found) BY_MUST_USE BY_NONNULL;

/* signed_parts.c: the lines that sign parts of an article off. */
typedef struct by_signed_parts {
  by_block *items[BY_MOST_AGENTS];
  size_t count;
  size_t poems; /* so many of them stand below a poem; the periodical answers below the others */
} by_signed_parts;

/* False where memory is short. */
bool by_signed_parts_find(const by_reading *reading, const by_blocks *blocks, by_signed_parts *parts) BY_MUST_USE BY_NONNULL;

#endif
