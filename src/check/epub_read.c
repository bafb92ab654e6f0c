/* SPDX-License-Identifier: BSD-2-Clause */
/* The two ways of reading the documents of a publication. */
#include "check/epub_read.h"

#include "check/epub_check.h"
#include "check/node.h"
#include "check/outline.h"

#include <libxml/tree.h>

typedef struct parsed_type {
  const char *media_type;
  by_grammar grammar;
} parsed_type;

static by_grammar grammar_in(const parsed_type *types, size_t count, by_span media_type)
{
  for (size_t i = 0; i < count; i++) {
    if (by_span_is(media_type, types[i].media_type)) {
      return types[i].grammar;
    }
  }
  return BY_GRAMMARS;
}

static by_grammar archive_grammar(by_span media_type)
{
  static const parsed_type TYPES[] = {{"application/xhtml+xml", BY_GRAMMAR_XHTML}, {"application/x-dtbncx+xml", BY_GRAMMAR_NCX}};
  return grammar_in(TYPES, sizeof TYPES / sizeof TYPES[0], media_type);
}

static by_grammar general_grammar(by_span media_type)
{
  static const parsed_type TYPES[] = {{"application/xhtml+xml", BY_GRAMMAR_XHTML},
                                      {"application/x-dtbncx+xml", BY_GRAMMAR_NCX},
                                      {"image/svg+xml", BY_GRAMMAR_XHTML},
                                      {"application/smil+xml", BY_GRAMMAR_XHTML},
                                      {"application/mathml+xml", BY_GRAMMAR_XHTML},
                                      {"application/mathml-content+xml", BY_GRAMMAR_XHTML},
                                      {"application/mathml-presentation+xml", BY_GRAMMAR_XHTML}};
  return grammar_in(TYPES, sizeof TYPES / sizeof TYPES[0], media_type);
}

/* A page that only the grammar refuses still has its text; what is said of the package needs one that is valid. */
static by_status read_archive(const by_opening *opening, by_grammar grammar, by_part part, struct _xmlDoc **document)
{
  const bool ncx = grammar == BY_GRAMMAR_NCX;
  part.lenient = ncx || grammar == BY_GRAMMAR_XHTML || grammar == BY_GRAMMAR_NAVIGATION;
  const by_status status = by_document_check(opening->schemas, grammar, part, opening->findings, document);
  if (status == BY_REFUSED && *document != NULL && !by_node_is(xmlDocGetRootElement(*document), ncx ? "ncx" : "html")) {
    by_document_free(*document);
    *document = NULL;
  }
  return status;
}

/* The outline of a document; NULL where it has none. */
static const by_outline *outline_of(by_grammar grammar, by_span media_type)
{
  static const by_outline *const OUTLINES[BY_GRAMMARS] = {
      [BY_GRAMMAR_CONTAINER] = &by_outline_container, [BY_GRAMMAR_PACKAGE] = &by_outline_package, [BY_GRAMMAR_NCX] = &by_outline_ncx};
  return by_span_is(media_type, "application/smil+xml") ? &by_outline_smil : OUTLINES[grammar];
}

bool by_package_is_legacy(const xmlNode *package)
{
  const by_span version = by_xml_trim(by_node_attribute(package, "version"));
  return by_span_starts(version, by_span_of("2")) || by_span_starts(version, by_span_of("1"));
}

/* EPUB 2 has outlines of its own. */
static bool is_legacy(const by_opening *opening, by_grammar grammar, const xmlDoc *document)
{
  return grammar == BY_GRAMMAR_PACKAGE ? by_package_is_legacy(xmlDocGetRootElement(document)) : opening->publication->legacy;
}

static by_status read_general(const by_opening *opening, by_grammar grammar, by_part part, struct _xmlDoc **document)
{
  const by_status status = by_document_read(opening->schemas, part, opening->findings, document);
  const by_outline *outline = status == BY_OK ? outline_of(grammar, part.media_type) : NULL;
  if (outline != NULL && !is_legacy(opening, grammar, *document)) {
    by_outline_check(outline, *document, part.member, opening->findings);
  }
  return status;
}

by_opening *by_opening_new(const by_opening *opening)
{
  by_opening *copy = by_arena_take(opening->arena, 1, sizeof *copy);
  if (copy != NULL) {
    *copy = *opening;
    opening->publication->opening = copy;
  }
  return copy;
}

void by_reading_archive(by_opening *opening)
{
  opening->read = read_archive;
  opening->grammar_of = archive_grammar;
}

void by_reading_general(by_opening *opening)
{
  opening->general = true;
  opening->read = read_general;
  opening->grammar_of = general_grammar;
}

by_status by_publication_read_rights(const by_opening *opening)
{
  static const struct {
    const char *path;
    const by_outline *outline;
  } FILES[] = {{"META-INF/encryption.xml", &by_outline_encryption}, {"META-INF/signatures.xml", &by_outline_signatures}};
  by_status worst = BY_OK;
  for (size_t i = 0; i < sizeof FILES / sizeof FILES[0]; i++) {
    const by_holding *member = by_publication_member(opening->publication, by_span_of(FILES[i].path));
    if (member == NULL) {
      continue;
    }
    struct _xmlDoc *document = NULL;
    by_part part = {.member = member->path};
    by_status status = by_publication_bytes(opening->publication, member, &part.xml);
    status = status == BY_OK ? by_document_read(opening->schemas, part, opening->findings, &document) : status;
    worst = status > worst ? status : worst;
    if (document != NULL) {
      by_outline_check(FILES[i].outline, document, member->path, opening->findings);
    }
    if (i == 0) {
      opening->publication->encryption = document;
    } else {
      by_document_free(document);
    }
  }
  return worst;
}

/* Whether the page holds an element nav, in whatever namespace prefix: else it is no navigation document. */
static bool has_nav(by_span xml)
{
  bool found = false;
  for (size_t at = 1; at + 3 < xml.size && !found; at++) {
    const bool opens = xml.at[at - 1] == '<' || xml.at[at - 1] == ':';
    found = opens && memcmp(xml.at + at, "nav", 3) == 0 && strchr(" \t\r\n>", xml.at[at + 3]) != NULL;
  }
  return found;
}

/* The one item of a manifest that is not at hand. */
static by_status open_page(const by_opening *opening)
{
  by_publication *publication = opening->publication;
  publication->items = by_arena_take(opening->arena, 1, sizeof(by_publication_item));
  publication->items_by_path = by_arena_take(opening->arena, 1, sizeof(by_publication_item *));
  publication->items_by_id = by_arena_take(opening->arena, 1, sizeof(by_publication_item *));
  if (publication->items == NULL || publication->items_by_path == NULL || publication->items_by_id == NULL) {
    return BY_ENVIRONMENT;
  }
  by_span xml = {0};
  const by_status status = by_publication_bytes(publication, &publication->members->items[0], &xml);
  const bool wide = by_span_starts(xml, by_span_of("\xFF\xFE")) || by_span_starts(xml, by_span_of("\xFE\xFF"));
  const bool navigation = wide || has_nav(xml);
  *publication->items = (by_publication_item){.id = by_span_of("nav"),
                                              .media_type = by_span_of("application/xhtml+xml"),
                                              .properties = by_span_of(navigation ? "nav" : ""),
                                              .member = &publication->members->items[0]};
  publication->items_by_path[0] = publication->items;
  publication->items_by_id[0] = publication->items;
  publication->item_count = 1;
  publication->navigation = navigation ? publication->items : NULL;
  return status;
}

static by_status open_package(const by_opening *opening)
{
  by_part part = {.xml = {0}};
  by_status status = by_publication_bytes(opening->publication, &opening->publication->members->items[0], &part.xml);
  status = status == BY_OK ? opening->read(opening, BY_GRAMMAR_PACKAGE, part, &opening->publication->package) : status;
  if (status != BY_OK) {
    return status;
  }
  by_schemas_hold(opening->schemas, opening->publication->package);
  return by_publication_read(opening);
}

by_status by_publication_open_lone(by_schemas *schemas, const by_holdings *members, bool page, by_findings *findings,
                                   by_publication *publication)
{
  *publication = (by_publication){.members = members, .lone = true, .lone_name = members->items[0].path};
  by_opening *o =
      by_opening_new(&(by_opening){.schemas = schemas, .arena = findings->arena, .findings = findings, .publication = publication});
  if (o == NULL) {
    return BY_ENVIRONMENT;
  }
  by_reading_general(o);
  return page ? open_page(o) : open_package(o);
}
