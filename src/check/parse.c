/* SPDX-License-Identifier: BSD-2-Clause */
/* expat reads (XML 1.0, Namespaces in XML 1.0), a tree grows (tree.h). Nothing is loaded; of declarations the scan before has passed only
 * entities that stand for text, and what they grow to has a limit. */
#include "check/parse.h"

#include "base/buffer.h"
#include "base/cursor.h"
#include "base/rules_xml.h"
#include "check/budget.h"
#include "check/full_name.h"
#include "check/parse_fault.h"
#include "check/schema_stream.h"
#include "check/tree.h"
#include "check/xml_scan.h"

#include <expat.h>
#include <stdlib.h>

static const char TOO_LARGE[] = "its elements and names take more memory than a file of its size may";
static const float AMPLIFICATION = 2.0F; /* beyond 8 MiB entities make a document at most so many times longer */

enum {
  STEP = 128 << 10,     /* bytes that expat gets at once, more where a single token is longer; it counts lines behind each but the last */
  TOKEN_MOST = 1 << 20, /* of a tag, comment or instruction in a document that nobody has scanned */
  TEXT_MOST = 16 << 20, /* of a text in it */
  TREE_FACTOR = 10      /* a tree takes at most so many times the bytes of the largest document */
};

struct by_parser {
  XML_Parser expat;
  by_tree tree;
  by_engine_stream *stream; /* NULL: nothing is validated meanwhile */
  bool growing;             /* a tree grows */
  bool counting;            /* the room is limited */
  size_t room;              /* bytes that the tree may take */
  by_share share;           /* of what all threads may take */
  size_t proven_room;       /* those of a document that is valid */
  by_buffer text;           /* characters since the last tag */
  by_position text_at;      /* where they begin */
  by_cursor cursor;
  size_t fed;   /* bytes of a stream */
  bool limited; /* a piece of it is too long */
};

/* The place of what expat is about to tell. */
static by_position current_spot(by_parser *parser)
{
  if (parser->stream != NULL) {
    return (by_position){.line = (uint32_t)XML_GetCurrentLineNumber(parser->expat),
                         .column = (uint32_t)XML_GetCurrentColumnNumber(parser->expat) + 1};
  }
  const XML_Index index = XML_GetCurrentByteIndex(parser->expat);
  return by_cursor_at(&parser->cursor, index < 0 ? 0 : (size_t)index);
}

/* Whether what follows is of no use. */
static void stop_if_over(by_parser *parser)
{
  const bool over = parser->stream != NULL && (parser->limited || by_engine_stream_is_done(parser->stream));
  if (over || (parser->growing && parser->tree.failed)) {
    (void)XML_StopParser(parser->expat, XML_FALSE);
  }
}

static void flush_text(by_parser *parser)
{
  const by_span text = by_buffer_span(&parser->text);
  parser->tree.failed = parser->tree.failed || parser->text.failed;
  if (text.size == 0) {
    return;
  }
  if (parser->stream != NULL) {
    by_engine_stream_text(parser->stream, text);
  }
  if (parser->growing && !parser->tree.failed) {
    by_tree_text(&parser->tree, text, parser->text_at);
  }
  by_buffer_clear(&parser->text);
}

static void hear_text(void *context, const XML_Char *text, int size)
{
  by_parser *parser = context;
  parser->limited = parser->limited || (parser->stream != NULL && (size_t)size > TEXT_MOST - parser->text.size);
  if (parser->limited) {
    stop_if_over(parser);
    return;
  }
  if (parser->text.size == 0) {
    parser->text_at = current_spot(parser);
  }
  by_buffer_add(&parser->text, (by_span){.at = text, .size = (size_t)size});
}

static void hear_instruction(void *context, const XML_Char *target, const XML_Char *content)
{
  by_parser *parser = context;
  flush_text(parser);
  by_tree_instruction(&parser->tree, target, by_span_of(content), current_spot(parser));
  stop_if_over(parser);
}

static void hear_namespace(void *context, const XML_Char *prefix, const XML_Char *address)
{
  by_parser *parser = context;
  if (parser->stream != NULL) {
    by_engine_stream_namespace(parser->stream, prefix, address);
  }
  if (parser->growing) {
    by_tree_namespace(&parser->tree, prefix, address);
  }
  stop_if_over(parser);
}

static void hear_start(void *context, const XML_Char *name, const XML_Char **pairs)
{
  by_parser *parser = context;
  const by_position spot = current_spot(parser);
  flush_text(parser);
  if (parser->stream != NULL) {
    by_engine_stream_open(parser->stream, name, (const char *const *)pairs, spot);
  }
  if (parser->growing) {
    by_tree_open(&parser->tree, name, (const char *const *)pairs, spot);
  }
  stop_if_over(parser);
}

static void hear_end(void *context, const XML_Char *name)
{
  (void)name;
  by_parser *parser = context;
  flush_text(parser);
  if (parser->stream != NULL) {
    by_engine_stream_close(parser->stream);
  }
  if (parser->growing) {
    by_tree_close(&parser->tree);
  }
  stop_if_over(parser);
}

by_parser *by_parser_new(void)
{
  by_parser *parser = calloc(1, sizeof *parser);
  if (parser == NULL) {
    return NULL;
  }
  parser->expat = XML_ParserCreateNS("UTF-8", BY_NAME_SEPARATOR);
  parser->text = by_buffer_of(BY_XML_MOST);
  if (parser->expat == NULL) {
    by_parser_free(parser);
    return NULL;
  }
  return parser;
}

void by_parser_free(by_parser *parser)
{
  if (parser != NULL) {
    XML_ParserFree(parser->expat);
    by_tree_drop_names(&parser->tree);
    by_buffer_drop(&parser->text);
    free(parser);
  }
}

void by_parser_share(by_parser *parser, by_budget *budget)
{
  parser->share.budget = budget;
}

void by_parser_allow(by_parser *parser, size_t bytes, size_t proven)
{
  parser->counting = bytes != 0;
  parser->room = bytes;
  parser->proven_room = proven > bytes ? proven : bytes;
}

void by_parser_trust(by_parser *parser)
{
  parser->room = parser->proven_room;
}

void by_parser_hold(by_parser *parser, const struct _xmlDoc *document)
{
  const size_t size = by_tree_size(document);
  parser->room -= size < parser->room ? size : parser->room;
  parser->proven_room -= size < parser->proven_room ? size : parser->proven_room;
}

void by_parser_drop(struct _xmlDoc *document)
{
  by_tree_free(document);
}

static void listen(const by_parser *parser)
{
  XML_Parser expat = parser->expat;
  XML_SetElementHandler(expat, hear_start, hear_end);
  XML_SetStartNamespaceDeclHandler(expat, hear_namespace);
  XML_SetCharacterDataHandler(expat, hear_text);
  XML_SetProcessingInstructionHandler(expat, parser->growing ? hear_instruction : NULL);
}

/* Forgets the last document. */
static bool begin(by_parser *parser, by_span xml, by_engine_stream *stream)
{
  XML_Parser expat = parser->expat;
  if (XML_ParserReset(expat, "UTF-8") != XML_TRUE) {
    return false;
  }
  if (XML_SetBillionLaughsAttackProtectionMaximumAmplification(expat, AMPLIFICATION) != XML_TRUE) {
    return false;
  }
  XML_SetUserData(expat, parser);
  XML_SetReturnNSTriplet(expat, 1);
  by_buffer_clear(&parser->text);
  parser->stream = stream;
  parser->growing = stream == NULL;
  listen(parser);
  parser->fed = 0;
  parser->limited = false;
  parser->cursor = by_cursor_of(xml);
  return true;
}

/* In steps, so that expat copies little; a token longer than a step is looked at again only after as much has come again. */
static bool feed(by_parser *parser, by_span piece, bool last)
{
  size_t at = 0;
  size_t step = STEP;
  enum XML_Status status = XML_STATUS_OK;
  do {
    const size_t left = piece.size - at;
    const size_t size = left < step ? left : step;
    status = XML_Parse(parser->expat, piece.at + at, (int)size, last && size == left);
    at += size;
    parser->fed += size;
    const XML_Index index = XML_GetCurrentByteIndex(parser->expat);
    const size_t untold = parser->fed - (index < 0 ? 0 : (size_t)index);
    step = untold > STEP ? untold : STEP;
    parser->limited = parser->limited || (parser->stream != NULL && untold > TOKEN_MOST);
  } while (status == XML_STATUS_OK && at < piece.size && !parser->limited);
  return status == XML_STATUS_OK;
}

static by_status refuse_size(by_parse_fault *fault, bool provable)
{
  fault->rule = BY_XML_LIMIT;
  fault->provable = provable;
  fault->text = TOO_LARGE;
  return BY_REFUSED;
}

/* Why there is no document. */
static by_status refuse(const by_parser *parser, by_parse_fault *fault)
{
  if (XML_GetErrorCode(parser->expat) == XML_ERROR_NO_MEMORY) {
    return BY_ENVIRONMENT;
  }
  by_parse_explain(parser->expat, fault);
  return BY_REFUSED;
}

/* The document as a tree. */
static by_status grow(by_parser *parser, by_span xml, const by_tree_room *room, by_parse_fault *fault, struct _xmlDoc **document)
{
  if (room->share != NULL) {
    by_share_take(room->share, room->likely);
  }
  if (!begin(parser, xml, NULL) || !by_tree_begin(&parser->tree, room)) {
    if (room->share != NULL) {
      by_share_give(room->share, room->likely);
    }
    return BY_ENVIRONMENT;
  }
  const bool sound = feed(parser, xml, true);
  if (sound && !parser->tree.failed) {
    *document = by_tree_end(&parser->tree);
    return BY_OK;
  }
  by_tree_free(parser->tree.document);
  return parser->tree.failed ? BY_ENVIRONMENT : refuse(parser, fault);
}

/* What a document may take. That of many elements, and not known to be valid, takes it from what all threads may. */
static by_tree_room room_for(by_parser *parser, const by_parse_input *input, size_t least)
{
  enum { LARGE = 4 << 20 };
  const size_t likely = least + input->xml.size;
  const bool counted = !input->proven && likely > LARGE;
  return (by_tree_room){
      .ceiling = input->proven ? parser->proven_room : parser->room, .likely = likely, .share = counted ? &parser->share : NULL};
}

by_status by_parser_read(by_parser *parser, const by_parse_input *input, by_parse_fault *fault, struct _xmlDoc **document)
{
  *document = NULL;
  if (!parser->counting) {
    const by_tree_room whole = {.ceiling = (size_t)BY_XML_MOST * TREE_FACTOR};
    return grow(parser, input->xml, &whole, fault, document);
  }
  const size_t least = by_tree_least(input->counts);
  const by_tree_room room = room_for(parser, input, least);
  const bool fits = least <= room.ceiling;
  const by_status status = fits ? grow(parser, input->xml, &room, fault, document) : BY_REFUSED;
  if (!fits || (status == BY_ENVIRONMENT && parser->tree.limited)) {
    return refuse_size(fault, room.ceiling < parser->proven_room && least <= parser->proven_room);
  }
  return status;
}

bool by_parser_stream_begin(by_parser *parser, by_engine_stream *stream)
{
  return begin(parser, (by_span){0}, stream);
}

/* What a tree may take that is not proven. */
static size_t ceiling_of(const by_parser *parser)
{
  return parser->counting ? parser->room : (size_t)BY_XML_MOST * TREE_FACTOR;
}

bool by_parser_stream_grow(by_parser *parser, const by_tree_watch *watch)
{
  const by_tree_room room = {.ceiling = ceiling_of(parser), .watch = watch};
  parser->growing = by_tree_begin(&parser->tree, &room);
  listen(parser);
  return parser->growing;
}

void by_parser_stream_wither(by_parser *parser)
{
  if (parser->growing && parser->stream != NULL) {
    parser->growing = false;
    by_tree_free(parser->tree.document);
    listen(parser);
  }
}

/* What the bytes so far came to. */
static by_status judge_stream(const by_parser *parser, bool sound, by_parse_fault *fault)
{
  const bool failed = parser->growing && parser->tree.failed;
  if (parser->text.failed || (failed && !parser->tree.limited)) {
    return BY_ENVIRONMENT;
  }
  if (failed || parser->limited || by_engine_stream_is_limited(parser->stream)) {
    return refuse_size(fault, false);
  }
  return sound || by_engine_stream_is_done(parser->stream) ? BY_OK : refuse(parser, fault);
}

by_status by_parser_stream_feed(by_parser *parser, by_span piece, by_parse_fault *fault)
{
  if (parser->growing) {
    by_tree_allow(&parser->tree, ceiling_of(parser));
  }
  const bool done = by_engine_stream_is_done(parser->stream);
  const bool sound = done || feed(parser, piece.size == 0 ? by_span_of("") : piece, piece.size == 0);
  return judge_stream(parser, sound, fault);
}
