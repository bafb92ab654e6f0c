/* SPDX-License-Identifier: BSD-2-Clause */
/* What every writer is given: one issue with its text and record, the moment of the run, and what the user accepts as fact. */
#ifndef BY_WRITE_EDITION_H
#define BY_WRITE_EDITION_H

#include "base/arena.h"
#include "base/status.h"
#include "model/artifact.h"
#include "model/issue.h"
#include "model/record.h"
#include "text/changes.h"
#include "text/script.h"
#include "text/text.h"

enum { BY_ARTIFACT_MOST = 256 << 20 }; /* bytes of the largest artifact a writer makes */

typedef struct by_edition {
  const by_text *text;
  const by_issue *issue;
  const by_record *record;
  const char *date;          /* of the run's timestamp: YYYY-MM-DD */
  const char *moment;        /* YYYY-MM-DDThh:mm:ssZ */
  const char *version;       /* of the program: digits and dots */
  by_direction direction;    /* of the issue */
  bool accept_proposed;      /* proposed values may stand in EPUB and DC fields */
  unsigned level;            /* of normalisation, of the EPUB's text */
  bool repository;           /* the bag names the profile Beyond the Repository, too */
  const by_changes *changes; /* that it makes */
} by_edition;

/* The language and direction of an article. */
by_span by_edition_language(const by_edition *edition, const by_article *article) BY_NONNULL;
by_direction by_edition_direction(const by_edition *edition, const by_article *article) BY_NONNULL;
/* Appends a range of the text as the EPUB has it. */
void by_edition_add_text(const by_edition *edition, size_t offset, size_t size, by_buffer *out) BY_NONNULL;
/* The same of a block, on one line and without the signs of a headline: as a name. */
void by_edition_add_line(const by_edition *edition, const by_block *block, by_buffer *out) BY_NONNULL;
/* The bytes of a block. */
by_span by_edition_block_text(const by_edition *edition, const by_block *block) BY_NONNULL;

/* Whether the value is there and may stand as fact. */
bool by_edition_may_state(const by_edition *edition, const by_value *value) BY_NONNULL;
/* The rights statement, else that of a copyright nobody evaluated. */
by_span by_edition_rights(const by_edition *edition) BY_NONNULL;
/* Appends the issue's number as printed, else its normal form, and the words by which a special issue is known, as far as they may be
 * stated. */
void by_edition_add_number(const by_edition *edition, by_buffer *out) BY_NONNULL;
/* Appends the title of the edition: periodical and number where they may be stated, else the line of the masthead that has the title,
 * else the stem of the file. There always is one. */
void by_edition_add_title(const by_edition *edition, by_buffer *out) BY_NONNULL;

#endif
