/* SPDX-License-Identifier: BSD-2-Clause */
/* References of a publication's documents, resolved to members of the container (EPUB 3.3, section 4.2.5); lists of words. */
#ifndef BY_CHECK_EPUB_REFERENCE_H
#define BY_CHECK_EPUB_REFERENCE_H

#include "base/arena.h"

typedef struct by_reference {
  by_span path;     /* of the member; empty where the reference leaves the container */
  by_span fragment; /* behind #, decoded; empty where there is none */
  by_span scheme;   /* http, mailto ...; "//" for a reference that names only a host; empty for one within the container */
} by_reference;

/* Resolves `href`, which stands in the member `base`. False where memory is short. */
bool by_reference_resolve(by_arena *arena, by_span base, by_span href, by_reference *reference) BY_MUST_USE BY_NONNULL;
/* Whether it is written as plainly as the archival profile wants it: of a-z A-Z 0-9 . _ - and /, with a fragment of the same but / at most.
 */
bool by_reference_is_plain(by_span href) BY_MUST_USE;

/* Takes the next word (between XML blanks) from `rest`; false where there is none left. */
bool by_word_next(by_span *rest, by_span *word) BY_MUST_USE BY_NONNULL;
/* Whether the word is one of the words. */
bool by_words_hold(by_span words, by_span word) BY_MUST_USE;
bool by_words_have(by_span words, const char *word) BY_MUST_USE BY_NONNULL;
/* Whether the name is in a row of names, which stand in the order of bytes. */
bool by_row_has(const char *const *row, size_t count, by_span name) BY_MUST_USE BY_NONNULL;
/* Whether it is a name of XML without colon, as identifiers are. */
bool by_xml_is_name(by_span value) BY_MUST_USE;
/* Without XML blanks at both ends. */
by_span by_xml_trim(by_span text) BY_MUST_USE;

#endif
