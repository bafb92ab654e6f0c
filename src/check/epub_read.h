/* SPDX-License-Identifier: BSD-2-Clause */
/* How the documents of a publication are read while it is opened: against the grammars of the archival profile, or in general against
 * outlines. Private to the files that open publications. */
#ifndef BY_CHECK_EPUB_READ_H
#define BY_CHECK_EPUB_READ_H

#include "check/epub.h"

struct _xmlNode;

typedef struct by_opening {
  by_schemas *schemas;
  by_arena *arena;
  by_findings *findings;
  by_publication *publication;
  bool general;
  /* Parses a document. BY_OK only where it can be used. */
  by_status (*read)(const struct by_opening *opening, by_grammar grammar, by_part part, struct _xmlDoc **document);
  /* BY_GRAMMARS where files of this type are not parsed. */
  by_grammar (*grammar_of)(by_span media_type);
} by_opening;

/* Whether the package is of EPUB 2 or older. */
bool by_package_is_legacy(const struct _xmlNode *package) BY_MUST_USE BY_NONNULL;
/* A copy that lives as long as the publication, which then knows it; NULL where memory is short. */
by_opening *by_opening_new(const by_opening *opening) BY_MUST_USE BY_NONNULL;
void by_reading_archive(by_opening *opening) BY_NONNULL;
void by_reading_general(by_opening *opening) BY_NONNULL;
/* Reads manifest and spine of the package document. */
by_status by_publication_read(const by_opening *o) BY_MUST_USE BY_NONNULL;
/* Reads what META-INF says of encryption and signatures. */
by_status by_publication_read_rights(const by_opening *opening) BY_MUST_USE BY_NONNULL;

#endif
