/* SPDX-License-Identifier: BSD-2-Clause */
/* Well-formed XML becomes a tree of libxml2. Internal to check/schema*.c. */
#ifndef BY_CHECK_PARSE_H
#define BY_CHECK_PARSE_H

#include "base/finding.h"
#include "base/status.h"

/* Reads one document after another. Not for use by two threads. */
typedef struct by_parser by_parser;

void by_parser_free(by_parser *parser);
/* NULL where memory is short. */
by_parser *by_parser_new(void) BY_OWNED_BY(by_parser_free);

/* Why a document is not well-formed, and where. */
typedef struct by_parse_fault {
  const char *text; /* static */
  by_place place;
  int rule;      /* row of by_xml_rules. BY_XML_LIMIT: it may be well-formed, but would take more memory than is allowed */
  bool provable; /* but not more than if it were proven to be valid */
} by_parse_fault;

struct _xmlDoc;

struct by_budget;

/* Large trees are counted together with those of other threads. The budget outlives the parser, and that its documents. */
void by_parser_share(by_parser *parser, struct by_budget *budget) BY_NONNULL;
/* Lets the tree of each document from here on take so many bytes, or `proven` where it is known to be valid; 0: what the largest document
 * could, as at first. */
void by_parser_allow(by_parser *parser, size_t bytes, size_t proven) BY_NONNULL;
/* All documents from here on may take what those may that are proven. */
void by_parser_trust(by_parser *parser) BY_NONNULL;
/* This one stays: what others may take is less by it. */
void by_parser_hold(by_parser *parser, const struct _xmlDoc *document) BY_NONNULL;

struct by_xml_counts;
struct by_engine_stream;
struct by_tree_watch;

typedef struct by_parse_input {
  by_span xml;
  const struct by_xml_counts *counts;
  bool proven; /* it is known to be valid */
} by_parse_input;

/* Parses a document that by_xml_scan has passed and counted. BY_OK: *document is its tree. BY_REFUSED: it is not well-formed, see *fault.
 * Elements, attributes, text (CDATA sections are text) and processing instructions are in the tree, with their lines; comments are not, and
 * what stands around one is a single text. Attributes xml:id are found by tree_id.h, the first of equal ones. */
by_status by_parser_read(by_parser *parser, const by_parse_input *input, by_parse_fault *fault,
                         struct _xmlDoc **document) BY_MUST_USE BY_NONNULL;
/* Begins with a document that is told to the validator, as its bytes come, and has no tree; false where memory is short. */
bool by_parser_stream_begin(by_parser *parser, struct by_engine_stream *stream) BY_MUST_USE BY_NONNULL;
/* A tree grows beside, to be watched, and is the next thing to end; false where memory is short. It may take what those may that are not
 * proven, as by_parser_allow says meanwhile. */
bool by_parser_stream_grow(by_parser *parser, const struct by_tree_watch *watch) BY_MUST_USE BY_NONNULL;
/* There is no such tree any more. */
void by_parser_stream_wither(by_parser *parser) BY_NONNULL;
/* The next bytes of it; an empty piece ends it. BY_OK: it is well-formed so far, or the validator needs no more of it. */
by_status by_parser_stream_feed(by_parser *parser, by_span piece, by_parse_fault *fault) BY_MUST_USE BY_NONNULL_AT(1, 3);
/* The only way to free such a tree. It may outlive its parser. */
void by_parser_drop(struct _xmlDoc *document);

#endif
