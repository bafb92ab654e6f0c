/* SPDX-License-Identifier: BSD-2-Clause */
/* A publication as an archive receives it: what it should say of itself, and what it has that the archival profile leaves out. Neither is a
 * fault of the publication. */
#include "base/buffer.h"
#include "base/rules_access.h"
#include "check/epub_check.h"
#include "check/node.h"

#include <libxml/tree.h>

enum { LIST_MOST = 1 << 10 };

static void add_to_list(by_buffer *list, const char *name)
{
  by_buffer_add_text(list, list->size == 0 ? "" : ", ");
  by_buffer_add_text(list, name);
}

static void report_list(by_epub_check *check, int rule, by_buffer *list)
{
  const xmlNode *package = xmlDocGetRootElement(check->publication->package);
  if (list->size != 0) {
    by_epub_report(check, &by_access_rules[rule], by_node_place(check->publication->package_path, package), by_buffer_span(list),
                   (by_span){.size = 0});
  }
  check->failed = check->failed || list->failed;
  by_buffer_drop(list);
}

/* A statement that an archive wants, by any of its names. */
typedef struct wanted {
  const char *core[2]; /* elements of Dublin Core */
  const char *meta[2]; /* properties */
} wanted;

static bool is_stated(const by_epub_check *check, const wanted *row)
{
  bool stated = false;
  for (size_t i = 0; i < sizeof row->core / sizeof row->core[0]; i++) {
    stated = stated || (row->core[i] != NULL && by_epub_statement_named(check, true, row->core[i], NULL) != NULL) ||
             (row->meta[i] != NULL && by_epub_statement_named(check, false, row->meta[i], NULL) != NULL);
  }
  return stated;
}

static void check_statements(by_epub_check *check)
{
  static const wanted ROWS[] = {{.core = {"creator", "contributor"}, .meta = {"dcterms:creator", "dcterms:contributor"}},
                                {.core = {"date"}, .meta = {"dcterms:issued", "dcterms:date"}},
                                {.core = {"publisher"}, .meta = {"dcterms:publisher"}},
                                {.core = {"rights"}, .meta = {"dcterms:rights", "dcterms:license"}}};
  by_buffer list = by_buffer_of(LIST_MOST);
  for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
    if (!is_stated(check, &ROWS[i])) {
      add_to_list(&list, ROWS[i].core[0]);
    }
  }
  report_list(check, BY_ACCESS_EPUB_PROFILE_METADATA, &list);
}

/* A kind of content outside the profile, by what tells it. */
typedef struct feature {
  const char *name;
  const char *media_type; /* of a manifest item, or how it begins */
  const char *property;   /* of a manifest item */
  const char *layout;     /* rendition:layout */
  const char *type;       /* dc:type */
  const char *element;    /* of the package */
  bool encrypted;
} feature;

static const feature FEATURES[] = {
    {.name = "audio", .media_type = "audio/"},
    {.name = "video", .media_type = "video/"},
    {.name = "media overlays", .media_type = "application/smil+xml"},
    {.name = "SVG", .media_type = "image/svg+xml", .property = "svg"},
    {.name = "MathML", .property = "mathml"},
    {.name = "scripts or forms", .property = "scripted"},
    {.name = "remote resources", .property = "remote-resources"},
    {.name = "fixed layout", .layout = "pre-paginated"},
    {.name = "collections", .element = "collection"},
    {.name = "a dictionary", .type = "dictionary"},
    {.name = "an index", .type = "index"},
    {.name = "a preview", .type = "preview"},
    {.name = "EDUPUB", .type = "edupub"},
    {.name = "encrypted or obfuscated files", .encrypted = true},
};

static bool has_item(const by_publication *publication, const feature *sought)
{
  bool found = false;
  for (size_t i = 0; i < publication->item_count && !found; i++) {
    const by_publication_item *item = &publication->items[i];
    found = (sought->media_type != NULL && by_span_starts(item->media_type, by_span_of(sought->media_type))) ||
            (sought->property != NULL && by_words_have(item->properties, sought->property));
  }
  return found;
}

static bool has_statement(const by_epub_check *check, bool core, const char *name, const char *value)
{
  const by_epub_statement *each = value == NULL ? NULL : by_epub_statement_named(check, core, name, NULL);
  while (each != NULL && !by_span_is(each->value, value)) {
    each = by_epub_statement_named(check, core, name, each);
  }
  return each != NULL;
}

static bool has_element(const by_publication *publication, const char *name)
{
  const xmlNode *child = name == NULL ? NULL : xmlDocGetRootElement(publication->package)->children;
  while (child != NULL && !by_node_is(child, name)) {
    child = child->next;
  }
  return child != NULL;
}

static bool has_feature(const by_epub_check *check, const feature *sought)
{
  const by_publication *publication = check->publication;
  return has_item(publication, sought) || has_statement(check, false, "rendition:layout", sought->layout) ||
         has_statement(check, true, "type", sought->type) || has_element(publication, sought->element) ||
         (sought->encrypted && publication->encryption != NULL);
}

static void check_features(by_epub_check *check)
{
  by_buffer list = by_buffer_of(LIST_MOST);
  for (size_t i = 0; i < sizeof FEATURES / sizeof FEATURES[0]; i++) {
    if (has_feature(check, &FEATURES[i])) {
      add_to_list(&list, FEATURES[i].name);
    }
  }
  report_list(check, BY_ACCESS_EPUB_BEYOND_PROFILE, &list);
}

/* Our own publications are held to the profile by their grammars. */
void by_epub_check_profile(by_epub_check *check)
{
  check_statements(check);
  if (check->general) {
    check_features(check);
  }
}
