/* SPDX-License-Identifier: BSD-2-Clause */
/* Compiling and validating by libxml2. An imported file (xml.xsd) is served from the program itself; any other load is refused. */
#include "check/schema_engine.h"

#include "check/node.h"

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

/* The grammars are ours and tested: what is wrong with one shows as a grammar that does not compile. */
static void ignore(void *listener, xmlError *error)
{
  (void)listener;
  (void)error;
}

static void pass_on(void *context, xmlError *error)
{
  by_hearing *const to = context;
  to->heard++;
  to->hear(to->listener, error->node == NULL ? to->open : by_node_position(error->node), error->message);
}

void by_engine_hear(void *validator, by_hearing *to)
{
  xmlSchemaSetValidStructuredErrors(validator, pass_on, to);
}

void *by_engine_compile(const by_embedded *file)
{
  xmlSchemaParserCtxt *parser = xmlSchemaNewMemParserCtxt((const char *)file->bytes, (int)file->size);
  if (parser == NULL) {
    return NULL;
  }
  xmlSchemaSetParserStructuredErrors(parser, ignore, NULL);
  xmlSchema *grammar = xmlSchemaParse(parser);
  xmlSchemaFreeParserCtxt(parser);
  return grammar;
}

int by_engine_validate(void *grammar, xmlDoc *document, by_hearing *to)
{
  xmlSchemaValidCtxt *validator = xmlSchemaNewValidCtxt(grammar);
  if (validator == NULL) {
    return -1;
  }
  by_engine_hear(validator, to);
  const int result = xmlSchemaValidateDoc(validator, document);
  xmlSchemaFreeValidCtxt(validator);
  return result;
}

void by_engine_release(void *grammar)
{
  xmlSchemaFree(grammar);
}

/* Only grammars ask: documents hold no declaration that could (xml_scan.h). */
static xmlParserInput *load_embedded(const char *address, const char *identifier, xmlParserCtxt *parser)
{
  (void)identifier;
  const by_embedded *file = address == NULL ? NULL : by_embedded_named(address);
  if (file == NULL) {
    return NULL;
  }
  xmlParserInputBuffer *bytes = xmlParserInputBufferCreateMem((const char *)file->bytes, (int)file->size, XML_CHAR_ENCODING_NONE);
  if (bytes == NULL) {
    return NULL;
  }
  xmlParserInput *input = xmlNewIOInputStream(parser, bytes, XML_CHAR_ENCODING_NONE);
  if (input == NULL) {
    xmlFreeParserInputBuffer(bytes);
  }
  return input;
}

void by_engine_begin(void)
{
  xmlInitParser();
  xmlSetExternalEntityLoader(load_embedded);
}

void by_engine_end(void)
{
  xmlSchemaCleanupTypes();
  xmlCleanupParser();
}
