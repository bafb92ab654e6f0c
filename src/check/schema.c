/* SPDX-License-Identifier: BSD-2-Clause */
/* One document: scanned, parsed, held against its grammar. What expat and libxml2 have to say becomes findings. */
#include "check/schema.h"

#include "base/rules_general.h"
#include "base/rules_xml.h"
#include "base/utf8.h"
#include "check/budget.h"
#include "check/node.h"
#include "check/parse.h"
#include "check/schema_engine.h"
#include "check/schema_stream.h"
#include "check/schema_words.h"
#include "check/xml_scan.h"
#include "text/decode.h"

#include <libxml/tree.h>
#include <pthread.h>
#include <stdlib.h>

enum {
  FINDINGS_MOST = 20, /* of one document */
  MESSAGE_MOST = 64 << 10
};

/* A grammar: its file in schemas/, and the element a document must be (XML Schema would take any declared one). */
typedef struct grammar_row {
  const char *file;
  const char *root;
  const char *space;
} grammar_row;

static const grammar_row GRAMMARS[] = {
    [BY_GRAMMAR_RECORD] = {"record.xsd", "record", "urn:x-bayegan:record:1"},
    [BY_GRAMMAR_TEI] = {"periodical.xsd", "TEI", "http://www.tei-c.org/ns/1.0"},
    [BY_GRAMMAR_CONTAINER] = {"container.xsd", "container", "urn:oasis:names:tc:opendocument:xmlns:container"},
    [BY_GRAMMAR_PACKAGE] = {"package-opf.xsd", "package", "http://www.idpf.org/2007/opf"},
    [BY_GRAMMAR_NAVIGATION] = {"navigation.xsd", "html", "http://www.w3.org/1999/xhtml"},
    [BY_GRAMMAR_XHTML] = {"xhtml.xsd", "html", "http://www.w3.org/1999/xhtml"},
    [BY_GRAMMAR_NCX] = {"ncx.xsd", "ncx", "http://www.daisy.org/z3986/2005/ncx/"},
};
_Static_assert(sizeof GRAMMARS / sizeof GRAMMARS[0] == BY_GRAMMARS, "a row for each grammar");

struct by_schemas {
  by_schemas *owner;           /* of the grammars: itself, or another */
  pthread_mutex_t lock;        /* libxml2 compiles one grammar at a time */
  void *compiled[BY_GRAMMARS]; /* NULL: not used yet */
  by_budget budget;            /* of all threads; that of the owner counts */
  by_parser *parser;
};

/* A document that was scanned. */
typedef struct scanned {
  by_span xml;
  bool lenient; /* by_part */
  by_xml_counts counts;
} scanned;

/* Where libxml2's messages go while one document is looked at. */
typedef struct listener {
  by_findings *findings;
  by_span member;
  const char *grammar; /* name of the grammar's file; NULL while the document is parsed */
  size_t heard;
} listener;

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

/* libxml2 ends its messages with a line end, and cuts long ones within a character. */
static by_span cleaned(const char *message)
{
  const by_span whole = by_span_of(message == NULL ? "libxml2 gives no reason" : message);
  by_span text = by_span_slice(whole, 0, by_utf8_valid(whole));
  while (text.size > 0 && (text.at[text.size - 1] == '\n' || text.at[text.size - 1] == ' ')) {
    text.size--;
  }
  return text;
}

static void report(listener *to, by_place place, by_span message)
{
  to->heard++;
  place.member = to->member;
  by_finding finding = {.rule = &by_xml_rules[BY_XML_WELLFORMED], .place = place, .details = {message}};
  if (to->grammar != NULL) {
    finding.rule = &by_xml_rules[BY_XML_GRAMMAR];
    finding.details[0] = by_span_of(to->grammar);
    finding.details[1] = message;
  }
  by_findings_add(to->findings, &finding);
}

static void hear_validator(void *context, by_position at, const char *text)
{
  listener *const to = context;
  if (to->heard >= FINDINGS_MOST) {
    return;
  }
  by_buffer plain = by_buffer_of(MESSAGE_MOST);
  by_schema_words(cleaned(text), &plain);
  report(to, by_place_at((by_span){0}, at), plain.failed ? cleaned(text) : by_buffer_span(&plain));
  by_buffer_drop(&plain);
}

static void report_fault(listener *to, const by_parse_fault *fault)
{
  if (fault->limit) {
    const by_finding limit = {.rule = &by_xml_rules[BY_XML_LIMIT], .place = {.member = to->member}, .details = {by_span_of(fault->text)}};
    by_findings_add(to->findings, &limit);
  } else {
    to->grammar = NULL;
    report(to, fault->place, by_span_of(fault->text));
  }
}

/* The document where it is well-formed. */
static by_status parse(by_schemas *schemas, const by_parse_input *input, listener *to, xmlDoc **document)
{
  by_parse_fault fault = {0};
  const by_status status = by_parser_read(schemas->parser, input, &fault, document);
  if (status == BY_REFUSED) {
    report_fault(to, &fault);
  }
  return status;
}

/* What the document is instead. */
static void report_root(listener *to, const by_root *root, const grammar_row *row)
{
  const by_span parts[] = {by_span_of("the outermost element is '"),
                           root->name,
                           by_span_of("' "),
                           by_span_of(root->space.at != NULL ? "of " : "of no namespace"),
                           root->space,
                           by_span_of(", not '"),
                           by_span_of(row->root),
                           by_span_of("' of "),
                           by_span_of(row->space)};
  by_buffer said = by_buffer_of(BY_XML_MOST);
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
    by_buffer_add(&said, parts[i]);
  }
  report(to, by_place_at(to->member, root->at), by_buffer_span(&said));
  by_buffer_drop(&said);
}

/* Else it is said what it has. */
static bool has_root(const xmlDoc *document, const grammar_row *row, listener *to)
{
  const xmlNode *const root = xmlDocGetRootElement(document);
  const by_root outermost = {.name = by_span_of(root == NULL ? "" : (const char *)root->name),
                             .space = by_span_of(root == NULL || root->ns == NULL ? NULL : (const char *)root->ns->href),
                             .at = by_node_position(root)};
  const bool found = by_span_is(outermost.name, row->root) && by_span_is(outermost.space, row->space);
  if (!found) {
    report_root(to, &outermost, row);
  }
  return found;
}

static void *compiled(const by_schemas *schemas, by_grammar grammar)
{
  by_schemas *const owner = schemas->owner;
  (void)pthread_mutex_lock(&owner->lock);
  if (owner->compiled[grammar] == NULL) {
    const by_embedded *file = by_embedded_named(GRAMMARS[grammar].file);
    owner->compiled[grammar] = file == NULL ? NULL : by_engine_compile(file);
  }
  void *const made = owner->compiled[grammar];
  (void)pthread_mutex_unlock(&owner->lock);
  return made;
}

static by_status validate(by_schemas *schemas, by_grammar grammar, xmlDoc *document, listener *to)
{
  const grammar_row *row = &GRAMMARS[grammar];
  to->grammar = row->file;
  if (!has_root(document, row, to)) {
    return BY_REFUSED;
  }
  void *rules = compiled(schemas, grammar);
  by_hearing hearing = {.hear = hear_validator, .listener = to};
  const int result = rules == NULL ? -1 : by_engine_validate(rules, document, &hearing);
  if (result < 0) {
    return BY_ENVIRONMENT;
  }
  if (result > 0 && to->heard == 0) {
    report(to, (by_place){0}, cleaned(NULL));
  }
  return result > 0 || to->heard > 0 ? BY_REFUSED : BY_OK;
}

/* What the stream of a document that came to its end was found to be. */
static by_status judge_stream(by_engine_stream *stream, const grammar_row *row, listener *to)
{
  by_root root = {.name = by_span_of(NULL)};
  if (by_engine_stream_other_root(stream, &root)) {
    report_root(to, &root, row);
    return BY_REFUSED;
  }
  const int result = by_engine_stream_end(stream);
  return result < 0 ? BY_ENVIRONMENT : result > 0 ? BY_REFUSED : BY_OK;
}

/* Whether it is valid, before there is a tree. */
static by_status prove(by_schemas *schemas, by_grammar grammar, by_span xml, listener *to)
{
  const grammar_row *row = &GRAMMARS[grammar];
  void *rules = compiled(schemas, grammar);
  by_hearing hearing = {.hear = hear_validator, .listener = to, .most = FINDINGS_MOST};
  by_engine_stream *stream = rules == NULL ? NULL : by_engine_stream_new(rules, row->root, row->space, &hearing);
  if (stream == NULL) {
    return BY_ENVIRONMENT;
  }
  by_parse_fault fault = {0};
  to->grammar = row->file;
  by_status status = by_parser_stream(schemas->parser, xml, stream, &fault);
  if (status == BY_REFUSED) {
    report_fault(to, &fault);
  }
  status = status == BY_OK ? judge_stream(stream, row, to) : status;
  by_engine_stream_free(stream);
  return status;
}

/* The tree, where there is room for it; where there were if it is valid, that is seen to first. */
static by_status parse_or_prove(by_schemas *schemas, by_grammar grammar, by_parse_input *input, listener *to, xmlDoc **document)
{
  by_parse_fault fault = {0};
  by_status status = by_parser_read(schemas->parser, input, &fault, document);
  if (status == BY_REFUSED && fault.provable) {
    status = prove(schemas, grammar, input->xml, to);
    input->proven = status == BY_OK;
    return input->proven ? parse(schemas, input, to, document) : status;
  }
  if (status == BY_REFUSED) {
    report_fault(to, &fault);
  }
  return status;
}

static by_status parse_and_validate(by_schemas *schemas, by_grammar grammar, const scanned *from, listener *to, xmlDoc **document)
{
  by_parse_input input = {.xml = from->xml, .counts = &from->counts};
  xmlDoc *parsed = NULL;
  const by_status parsing = parse_or_prove(schemas, grammar, &input, to, &parsed);
  if (parsing != BY_OK) {
    return parsing;
  }
  const by_status status = input.proven ? BY_OK : validate(schemas, grammar, parsed, to);
  if (status == BY_OK || (status == BY_REFUSED && from->lenient)) {
    *document = parsed;
  } else {
    by_parser_drop(parsed);
  }
  return status;
}

bool by_document_is_valid(by_schemas *schemas, by_grammar grammar, by_part part)
{
  enum { ROOM = 64 << 10 };
  by_findings aside = {.arena = by_arena_new(ROOM)};
  by_xml_counts counts = {0};
  listener to = {.findings = &aside, .member = part.member};
  const bool sound = aside.arena != NULL && by_xml_scan(part.xml, part.member, &aside, &counts) == BY_OK;
  const bool valid = sound && prove(schemas, grammar, part.xml, &to) == BY_OK;
  by_arena_free(aside.arena);
  return valid;
}

by_status by_document_check(by_schemas *schemas, by_grammar grammar, by_part part, by_findings *findings, struct _xmlDoc **document)
{
  *document = NULL;
  scanned from = {.xml = part.xml, .lenient = part.lenient};
  by_status status = by_xml_scan(part.xml, part.member, findings, &from.counts);
  if (status == BY_OK) {
    listener to = {.findings = findings, .member = part.member};
    status = parse_and_validate(schemas, grammar, &from, &to, document);
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
    listener to = {.findings = findings, .member = part.member};
    status = parse(schemas, &(by_parse_input){.xml = from.xml, .counts = &from.counts}, &to, document);
  }
  return findings->failed ? BY_ENVIRONMENT : status;
}
