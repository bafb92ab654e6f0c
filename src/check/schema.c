/* SPDX-License-Identifier: BSD-2-Clause */
/* One document: scanned, parsed, held against its grammar. */
#include "check/schema.h"

#include "base/rules_general.h"
#include "base/rules_xml.h"
#include "check/node.h"
#include "check/schema_parts.h"
#include "check/xml_scan.h"
#include "text/decode.h"

#include <libxml/tree.h>
#include <stdlib.h>

const by_grammar_row by_grammar_rows[] = {
    [BY_GRAMMAR_RECORD] = {"record.xsd", "record", "urn:x-bayegan:record:1"},
    [BY_GRAMMAR_TEI] = {"periodical.xsd", "TEI", "http://www.tei-c.org/ns/1.0"},
    [BY_GRAMMAR_CONTAINER] = {"container.xsd", "container", "urn:oasis:names:tc:opendocument:xmlns:container"},
    [BY_GRAMMAR_PACKAGE] = {"package-opf.xsd", "package", "http://www.idpf.org/2007/opf"},
    [BY_GRAMMAR_NAVIGATION] = {"navigation.xsd", "html", "http://www.w3.org/1999/xhtml"},
    [BY_GRAMMAR_XHTML] = {"xhtml.xsd", "html", "http://www.w3.org/1999/xhtml"},
    [BY_GRAMMAR_NCX] = {"ncx.xsd", "ncx", "http://www.daisy.org/z3986/2005/ncx/"},
};
_Static_assert(sizeof by_grammar_rows / sizeof by_grammar_rows[0] == BY_GRAMMARS, "a row for each grammar");

/* A document that was scanned. */
typedef struct scanned {
  by_span xml;
  by_grammar grammar;
  bool lenient; /* by_part; so the next two */
  bool proven;
  bool *large;
  by_xml_counts counts;
} scanned;

/* With the grammars of `owner`; NULL: its own. */
static by_schemas *schemas_of(by_schemas *owner)
{
  by_schemas *schemas = calloc(1, sizeof *schemas);
  if (schemas == NULL) {
    return NULL;
  }
  (void)pthread_mutex_init(&schemas->lock, NULL); /* cannot fail: a plain one takes no memory of its own */
  by_budget_begin(&schemas->budget);
  schemas->owner = owner == NULL ? schemas : owner;
  schemas->parser = by_parser_new();
  if (schemas->parser == NULL) {
    by_schemas_free(schemas);
    return NULL;
  }
  by_parser_share(schemas->parser, &schemas->owner->budget);
  return schemas;
}

by_schemas *by_schemas_new(void)
{
  by_engine_begin();
  return schemas_of(NULL);
}

by_schemas *by_schemas_share(by_schemas *owner)
{
  return schemas_of(owner);
}

void by_schemas_free(by_schemas *schemas)
{
  if (schemas == NULL) {
    return;
  }
  for (size_t i = 0; i < BY_GRAMMARS; i++) {
    if (schemas->compiled[i] != NULL) {
      by_engine_release(schemas->compiled[i]);
    }
  }
  const bool last = schemas->owner == schemas;
  by_parser_free(schemas->parser);
  by_budget_end(&schemas->budget);
  (void)pthread_mutex_destroy(&schemas->lock);
  free(schemas);
  if (last) {
    by_engine_end();
  }
}

void by_schemas_allow(by_schemas *schemas, size_t bytes, size_t proven)
{
  by_parser_allow(schemas->parser, bytes, proven);
}

void by_schemas_trust(by_schemas *schemas)
{
  by_parser_trust(schemas->parser);
}

void by_document_free(struct _xmlDoc *document)
{
  by_parser_drop(document);
}

void by_schemas_hold(by_schemas *schemas, const struct _xmlDoc *document)
{
  by_parser_hold(schemas->parser, document);
}

/* The document where it is well-formed. */
static by_status parse(by_schemas *schemas, const by_parse_input *input, by_listener *to, xmlDoc **document)
{
  by_parse_fault fault = {0};
  const by_status status = by_parser_read(schemas->parser, input, &fault, document);
  if (status == BY_REFUSED) {
    by_listener_report_fault(to, &fault);
  }
  return status;
}

/* Else it is said what it has. */
static bool has_root(const xmlDoc *document, const by_grammar_row *row, by_listener *to)
{
  const xmlNode *const root = xmlDocGetRootElement(document);
  const by_root outermost = {.name = by_span_of(root == NULL ? "" : (const char *)root->name),
                             .space = by_span_of(root == NULL || root->ns == NULL ? NULL : (const char *)root->ns->href),
                             .at = by_node_position(root)};
  const bool found = by_span_is(outermost.name, row->root) && by_span_is(outermost.space, row->space);
  if (!found) {
    by_listener_report_root(to, &outermost, row);
  }
  return found;
}

void *by_schemas_compiled(const by_schemas *schemas, by_grammar grammar)
{
  by_schemas *const owner = schemas->owner;
  (void)pthread_mutex_lock(&owner->lock);
  if (owner->compiled[grammar] == NULL) {
    const by_embedded *file = by_embedded_named(by_grammar_rows[grammar].file);
    owner->compiled[grammar] = file == NULL ? NULL : by_engine_compile(file);
  }
  void *const made = owner->compiled[grammar];
  (void)pthread_mutex_unlock(&owner->lock);
  return made;
}

/* Whether the element before is called the same. */
static bool is_further(const xmlNode *node)
{
  const xmlNode *before = node->prev;
  while (before != NULL && before->type != XML_ELEMENT_NODE) {
    before = before->prev;
  }
  return before != NULL && by_node_is(before, (const char *)node->name);
}

/* Says where the elements end that findings behind `first` are about. One that may not stand there is to blame for what is in it only where
 * it is one too many, not where another is missing. */
static void note_ends(by_finding *first, xmlDoc *document)
{
  const by_span stray = by_span_of("it may not stand here");
  xmlNode *const root = xmlDocGetRootElement(document);
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    const by_position spot = by_node_position(node);
    for (by_finding *each = first; each != NULL; each = each->next) {
      if (each->place.line == spot.line && each->place.column == spot.column && spot.line != 0) {
        each->place.end = by_node_end(by_span_find(each->details[1], stray) == BY_NOWHERE || is_further(node) ? node : NULL);
      }
    }
  }
}

static by_status validate(by_schemas *schemas, by_grammar grammar, xmlDoc *document, by_listener *to)
{
  const by_grammar_row *row = &by_grammar_rows[grammar];
  to->grammar = row->file;
  if (!has_root(document, row, to)) {
    return BY_REFUSED;
  }
  void *rules = by_schemas_compiled(schemas, grammar);
  by_hearing hearing = {.hear = by_listener_hear, .listener = to};
  by_finding *const last = to->findings->last;
  const int result = rules == NULL ? -1 : by_engine_validate(rules, document, &hearing);
  if (result < 0) {
    return BY_ENVIRONMENT;
  }
  if (result > 0 && to->heard == 0) {
    by_listener_hear(to, (by_position){0}, NULL);
  }
  if (to->heard > 0) {
    note_ends(last == NULL ? to->findings->first : last->next, document);
  }
  return result > 0 || to->heard > 0 ? BY_REFUSED : BY_OK;
}

/* The tree, where there is room for it; where there were if it is valid, that is seen to first. */
static by_status parse_or_prove(by_schemas *schemas, const scanned *from, by_parse_input *input, by_listener *to, xmlDoc **document)
{
  by_parse_fault fault = {0};
  by_status status = by_parser_read(schemas->parser, input, &fault, document);
  if (status == BY_REFUSED && fault.provable && from->large != NULL) {
    *from->large = true;
    return status;
  }
  if (status == BY_REFUSED && fault.provable) {
    status = by_document_prove(schemas, from->grammar, (by_part){.xml = input->xml, .member = to->member}, to->findings);
    input->proven = status == BY_OK;
    return input->proven ? parse(schemas, input, to, document) : status;
  }
  if (status == BY_REFUSED) {
    by_listener_report_fault(to, &fault);
  }
  return status;
}

static by_status parse_and_validate(by_schemas *schemas, const scanned *from, by_listener *to, xmlDoc **document)
{
  by_parse_input input = {.xml = from->xml, .counts = &from->counts, .proven = from->proven};
  xmlDoc *parsed = NULL;
  const by_status parsing = parse_or_prove(schemas, from, &input, to, &parsed);
  if (parsing != BY_OK) {
    return parsing;
  }
  const by_status status = input.proven ? BY_OK : validate(schemas, from->grammar, parsed, to);
  if (status == BY_OK || (status == BY_REFUSED && from->lenient)) {
    *document = parsed;
  } else {
    by_parser_drop(parsed);
  }
  return status;
}

by_status by_document_check(by_schemas *schemas, by_grammar grammar, by_part part, by_findings *findings, struct _xmlDoc **document)
{
  *document = NULL;
  scanned from = {.xml = part.xml, .grammar = grammar, .lenient = part.lenient, .proven = part.proven, .large = part.large};
  by_status status = by_xml_scan(part.xml, part.member, findings, &from.counts);
  if (status == BY_OK) {
    by_listener to = {.findings = findings, .member = part.member};
    status = parse_and_validate(schemas, &from, &to, document);
  }
  if (findings->failed) {
    by_document_free(*document);
    *document = NULL;
    status = BY_ENVIRONMENT;
  }
  return status;
}

/* The document as UTF-8, in the arena of the findings where it was UTF-16. */
static by_status widened(by_xml_input *input, by_findings *findings)
{
  const bool little = by_span_starts(input->xml, by_span_of("\xFF\xFE"));
  if (!little && !by_span_starts(input->xml, by_span_of("\xFE\xFF"))) {
    return BY_OK;
  }
  const by_charset *charset = by_charset_named(by_span_of(little ? "UTF-16LE" : "UTF-16BE"));
  by_decoded decoded = {0};
  if (charset == NULL || !by_decode(input->xml, charset, findings->arena, &decoded)) {
    return BY_ENVIRONMENT;
  }
  input->wide = true;
  input->xml = decoded.bytes;
  const bool sound = decoded.invalid == BY_NOWHERE;
  const bool page = !input->legacy && by_span_is(input->media_type, "application/xhtml+xml");
  const by_finding finding = {.rule = sound ? &by_general_rules[BY_GENERAL_EPUB_XML_UTF16] : &by_xml_rules[BY_XML_ENCODING],
                              .place = {.member = input->member, .line = 1},
                              .details = {by_span_of("bytes that no UTF-16 text has")}};
  by_findings_add_as(findings, &finding, page ? BY_ERROR : finding.rule->severity);
  return sound ? BY_OK : BY_REFUSED;
}

by_status by_document_read(by_schemas *schemas, by_part part, by_findings *findings, struct _xmlDoc **document)
{
  *document = NULL;
  by_xml_input input = {.xml = part.xml, .member = part.member, .media_type = part.media_type, .legacy = part.legacy};
  by_status status = widened(&input, findings);
  scanned from = {.xml = input.xml};
  if (status == BY_OK) {
    status = part.strict ? by_xml_scan(part.xml, part.member, findings, &from.counts) : by_xml_scan_general(&input, findings, &from.counts);
  }
  if (status == BY_OK) {
    by_listener to = {.findings = findings, .member = part.member};
    status = parse(schemas, &(by_parse_input){.xml = from.xml, .counts = &from.counts}, &to, document);
  }
  return findings->failed ? BY_ENVIRONMENT : status;
}
