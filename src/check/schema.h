/* SPDX-License-Identifier: BSD-2-Clause */
/* The grammars of schemas/, compiled once a process and shared read-only; every document written or verified is held against one. */
#ifndef BY_CHECK_SCHEMA_H
#define BY_CHECK_SCHEMA_H

#include "base/finding.h"
#include "base/status.h"

typedef enum by_grammar {
  BY_GRAMMAR_RECORD,
  BY_GRAMMAR_TEI,
  BY_GRAMMAR_CONTAINER,
  BY_GRAMMAR_PACKAGE,
  BY_GRAMMAR_NAVIGATION,
  BY_GRAMMAR_XHTML,
  BY_GRAMMAR_NCX,
  BY_GRAMMARS
} by_grammar;

typedef struct by_schemas by_schemas;

void by_schemas_free(by_schemas *schemas);
/* Sets libxml2 up for the process (no network, no external entity) and prepares the store of grammars; each grammar is compiled when first
 * used. NULL where memory is short. */
by_schemas *by_schemas_new(void) BY_OWNED_BY(by_schemas_free);

/* For another thread: the grammars are those of `owner`, compiled once for all. To be freed before it. NULL where memory is short. */
by_schemas *by_schemas_share(by_schemas *owner) BY_OWNED_BY(by_schemas_free) BY_NONNULL;

/* Lets the tree of each document from here on take so many bytes, until 0 lifts that again; `proven`, where its grammar finds it valid:
 * what would take more than `bytes` is held against that before there is a tree. What takes more is xml-limit. */
void by_schemas_allow(by_schemas *schemas, size_t bytes, size_t proven) BY_NONNULL;
/* Documents that are not known to be valid may take as much as those that are, from here on: what is beside them is valid. */
void by_schemas_trust(by_schemas *schemas) BY_NONNULL;

struct _xmlDoc;

/* This document stays: what others may take is less by it. */
void by_schemas_hold(by_schemas *schemas, const struct _xmlDoc *document) BY_NONNULL;

/* An XML document in memory, and its name in its container (empty: the file itself). */
typedef struct by_part {
  by_span xml;
  by_span member;
  by_span media_type; /* for by_document_read; so the next two */
  bool legacy;        /* of EPUB 2 */
  bool strict;        /* UTF-8 and no declaration, as by_document_check wants it */
  bool lenient;       /* for by_document_check: a document that only the grammar refuses is given, too, unless its
                       * tree would be large */
  bool proven;        /* for by_document_check: it is known to be valid, by a prover */
  bool *large;        /* for by_document_check: set where its tree may be large if it is valid; there is none then, and nothing is
                       * told. NULL: that is seen to */
} by_part;

/* Scans (xml_scan.h), parses and validates a document. Findings carry its member. On success *document is the parsed document, to be freed
 * with by_document_free; it is NULL where the result is not BY_OK, but for a lenient part. */
by_status by_document_check(by_schemas *schemas, by_grammar grammar, by_part part, by_findings *findings,
                            struct _xmlDoc **document) BY_MUST_USE BY_NONNULL;
/* A document that is held against its grammar while its bytes come: a large one that is bad need not lie in memory. One at a time, and no
 * other document meanwhile. */
typedef struct by_prover by_prover;

void by_prover_free(by_prover *prover);
/* `member` outlives it. NULL where memory is short. */
by_prover *by_prover_new(by_schemas *schemas, by_grammar grammar, by_span member, by_findings *findings)
    BY_OWNED_BY(by_prover_free) BY_NONNULL;
struct by_tree_watch;

/* Before the first bytes: a tree grows beside, for whoever watches, as long as the document is valid. It may take what by_schemas_allow
 * says for those that are not proven. False where memory is short. */
bool by_prover_watch(by_prover *prover, const struct by_tree_watch *watch) BY_MUST_USE BY_NONNULL;
/* The next bytes: first all that stands before its root; an empty piece ends it. BY_OK: it is valid, so far. BY_REFUSED, with findings: it
 * is not, and of what follows there may be more to say; nor is it
 * where who watches refuses it. */
by_status by_prover_feed(by_prover *prover, by_span piece) BY_MUST_USE BY_NONNULL;
/* Whether nothing is wrong with it so far, by its grammar or for who watches. */
bool by_prover_is_sound(const by_prover *prover) BY_NONNULL;
/* Whether nothing that follows matters. */
bool by_prover_is_over(const by_prover *prover) BY_NONNULL;
/* Whether it is valid so far, and somebody watches: at its end that one has judged it. */
bool by_prover_is_watched(const by_prover *prover) BY_NONNULL;
/* Whether it is valid, without a tree; nothing is said of it. */
bool by_document_is_valid(by_schemas *schemas, by_grammar grammar, by_part part) BY_MUST_USE BY_NONNULL;
/* Scans and parses a document of anybody's publication, without a grammar: UTF-16 is allowed with a warning (in XHTML an error), so are the
 * document types of EPUB 3.3 (none is read). */
by_status by_document_read(by_schemas *schemas, by_part part, by_findings *findings, struct _xmlDoc **document) BY_MUST_USE BY_NONNULL;
void by_document_free(struct _xmlDoc *document);

#endif
