/* SPDX-License-Identifier: BSD-2-Clause */
/* A look at the bytes of an XML document before a parser gets them: what parsers have been caught with is refused here, in one pass and
 * without memory. */
#ifndef BY_CHECK_XML_SCAN_H
#define BY_CHECK_XML_SCAN_H

#include "base/finding.h"
#include "base/status.h"

enum {
  BY_XML_MOST = 192 << 20,    /* bytes of a document */
  BY_XML_TAG_MOST = 64 << 10, /* bytes of a start tag */
  BY_XML_DEPTH_MOST = 200,
  BY_XML_ATTRIBUTES_MOST = 256
};

/* How much of what makes a tree large a document has. */
typedef struct by_xml_counts {
  size_t elements;
  size_t attributes; /* none of an element that declares a namespace, */
  size_t spaces;     /* all of whose attributes are counted here */
  size_t texts;      /* at least so many */
} by_xml_counts;

/* BY_OK where `xml` is UTF-8 of XML characters, says nothing else of itself, holds no declaration but <!DOCTYPE html> and keeps the limits.
 * Otherwise BY_REFUSED with one finding xml-*. Whether tags match, and all else that makes XML well-formed, is the parser's to say. */
by_status by_xml_scan(by_span xml, by_span member, by_findings *findings, by_xml_counts *counts) BY_MUST_USE BY_NONNULL_AT(3, 4);

/* The same of the first bytes of a document that is not at hand: what may stand before its root, and the characters. */
by_status by_xml_scan_head(by_span head, by_span member, by_findings *findings) BY_MUST_USE BY_NONNULL_AT(3);

/* A document of anybody's publication. */
typedef struct by_xml_input {
  by_span xml; /* UTF-8 */
  by_span member;
  by_span media_type; /* what document types it may name goes by this */
  bool legacy;        /* of EPUB 2: it may name any */
  bool wide;          /* it was UTF-16, and may say so */
} by_xml_input;

/* The same, with the document types that EPUB 3.3, section 3.9, and EPUB 2 allow; none of them is read. */
by_status by_xml_scan_general(const by_xml_input *input, by_findings *findings, by_xml_counts *counts) BY_MUST_USE BY_NONNULL;

#endif
