/* SPDX-License-Identifier: BSD-2-Clause */
/* libxml2's validator as it listens to a parser of libxml2, told by expat instead. */
#include "check/schema_stream.h"

#include "check/full_name.h"
#include "check/tree.h"
#include "check/xml_scan.h"

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <stdlib.h>

enum {
  ATTRIBUTE_PARTS = 5 /* local name, prefix, namespace, start and end of the value */,
  NAME_COST = 160 /* bytes beside its letters */
};

/* An element that is open. */
typedef struct opened {
  const xmlChar *name;
  const xmlChar *address; /* of its namespace; NULL: none */
  by_position at;
} opened;

struct by_engine_stream {
  xmlSchemaValidCtxt *validator;
  xmlSchemaSAXPlugStruct *plug;
  xmlSAXHandler *told; /* the validator's ears */
  void *context;       /* what they want */
  xmlDict *names;      /* the validator keeps the pointers of names while their element is open */
  const char *root;
  const char *space;
  by_hearing *hearing;
  opened root_found; /* its name is NULL at first */
  bool failed;       /* memory was short */
  bool limited;      /* names took too much of it, elements nest too deep, or have too many attributes */
  size_t names_room; /* bytes that they may still take */
  bool strange;      /* the root is another */
  size_t depth;
  size_t space_count; /* of the element that is opened next */
  const xmlChar *spaces[2 * BY_XML_ATTRIBUTES_MOST];
  const xmlChar *attributes[ATTRIBUTE_PARTS * BY_XML_ATTRIBUTES_MOST];
  opened open[BY_XML_DEPTH_MOST + 1];
};

void by_engine_stream_free(by_engine_stream *stream)
{
  if (stream == NULL) {
    return;
  }
  if (stream->plug != NULL) {
    (void)xmlSchemaSAXUnplug(stream->plug);
  }
  xmlSchemaFreeValidCtxt(stream->validator);
  xmlDictFree(stream->names);
  free(stream);
}

by_engine_stream *by_engine_stream_new(void *grammar, const char *root, const char *space, by_hearing *to)
{
  by_engine_stream *stream = calloc(1, sizeof *stream);
  if (stream == NULL) {
    return NULL;
  }
  stream->root = root;
  stream->space = space;
  stream->hearing = to;
  stream->names_room = BY_TREE_NAMES_ROOM;
  stream->names = xmlDictCreate();
  stream->validator = xmlSchemaNewValidCtxt(grammar);
  if (stream->validator != NULL) {
    by_engine_hear(stream->validator, to);
    stream->plug = xmlSchemaSAXPlug(stream->validator, &stream->told, &stream->context);
  }
  if (stream->names == NULL || stream->plug == NULL) {
    by_engine_stream_free(stream);
    return NULL;
  }
  return stream;
}

static const xmlChar *kept(by_engine_stream *stream, by_span name)
{
  const int before = xmlDictSize(stream->names);
  const xmlChar *found = xmlDictLookup(stream->names, (const xmlChar *)name.at, (int)name.size);
  const size_t cost = xmlDictSize(stream->names) != before ? NAME_COST + 2 * name.size : 0;
  stream->failed = stream->failed || found == NULL;
  stream->limited = stream->limited || cost > stream->names_room;
  stream->names_room -= stream->limited ? 0 : cost;
  return found;
}

static const xmlChar *kept_text(by_engine_stream *stream, const char *text)
{
  return text == NULL ? NULL : kept(stream, by_span_of(text));
}

static const xmlChar *kept_address(by_engine_stream *stream, const by_full_name *name)
{
  return name->has_space ? kept(stream, name->address) : NULL;
}

void by_engine_stream_namespace(by_engine_stream *stream, const char *prefix, const char *address)
{
  if (stream->space_count < BY_XML_ATTRIBUTES_MOST) {
    const xmlChar **pair = &stream->spaces[2 * stream->space_count++];
    pair[0] = kept_text(stream, prefix);
    pair[1] = kept_text(stream, address);
  }
}

static bool is(const xmlChar *name, const char *wanted)
{
  return name != NULL && strcmp((const char *)name, wanted) == 0;
}

static size_t fill_attributes(by_engine_stream *stream, const char *const *pairs)
{
  size_t count = 0;
  for (; pairs[2 * count] != NULL && count < BY_XML_ATTRIBUTES_MOST; count++) {
    const by_full_name full = by_full_name_of(pairs[2 * count]);
    const xmlChar **parts = &stream->attributes[ATTRIBUTE_PARTS * count];
    const char *const value = pairs[2 * count + 1];
    *parts++ = kept(stream, full.local);
    *parts++ = kept_text(stream, full.prefix);
    *parts++ = kept_address(stream, &full);
    *parts++ = (const xmlChar *)value;
    *parts = (const xmlChar *)value + strlen(value);
  }
  stream->limited = stream->limited || pairs[2 * count] != NULL;
  return count;
}

void by_engine_stream_open(by_engine_stream *stream, const char *name, const char *const *pairs, by_position at)
{
  const by_full_name full = by_full_name_of(name);
  const opened element = {.name = kept(stream, full.local), .address = kept_address(stream, &full), .at = at};
  if (stream->root_found.name == NULL) {
    stream->root_found = element;
    stream->strange = !is(element.name, stream->root) || !is(element.address, stream->space);
  }
  const size_t count = fill_attributes(stream, pairs);
  stream->limited = stream->limited || stream->depth > BY_XML_DEPTH_MOST;
  if (!by_engine_stream_is_done(stream)) {
    stream->open[stream->depth++] = element;
    stream->hearing->open = at;
    stream->told->startElementNs(stream->context, element.name, kept_text(stream, full.prefix), element.address, (int)stream->space_count,
                                 stream->spaces, (int)count, 0, stream->attributes);
  }
  stream->space_count = 0;
}

void by_engine_stream_text(by_engine_stream *stream, by_span text)
{
  if (!by_engine_stream_is_done(stream)) {
    stream->told->characters(stream->context, (const xmlChar *)text.at, (int)text.size);
  }
}

void by_engine_stream_close(by_engine_stream *stream)
{
  if (!by_engine_stream_is_done(stream)) {
    const opened *const element = &stream->open[stream->depth - 1];
    stream->hearing->open = element->at;
    stream->told->endElementNs(stream->context, element->name, NULL, element->address);
    stream->depth--;
  }
}

bool by_engine_stream_is_done(const by_engine_stream *stream)
{
  return stream->failed || stream->limited || stream->strange || stream->hearing->heard >= stream->hearing->most;
}

bool by_engine_stream_other_root(const by_engine_stream *stream, by_root *root)
{
  const opened *const found = &stream->root_found;
  *root = (by_root){.name = by_span_of(found->name == NULL ? "" : (const char *)found->name),
                    .space = by_span_of((const char *)found->address),
                    .at = found->at};
  return stream->strange;
}

int by_engine_stream_end(by_engine_stream *stream)
{
  if (stream->failed || (stream->hearing->heard == 0 && xmlSchemaIsValid(stream->validator) != 1)) {
    return -1;
  }
  return stream->hearing->heard > 0;
}

bool by_engine_stream_is_limited(const by_engine_stream *stream)
{
  return stream->limited;
}
