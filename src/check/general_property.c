/* SPDX-License-Identifier: BSD-2-Clause */
/* Properties and their vocabularies (EPUB 3.3, appendices D and E). */
#include "check/general.h"

#include "check/node.h"

#include <libxml/tree.h>

static const char META_PROPERTIES[] = "alternate-script authority belongs-to-collection collection-type dictionary-type display-seq "
                                      "file-as group-position identifier-type meta-auth "
                                      "pageBreakSource role source-language source-of target-language term title-type";
static const char LINK_RELATIONS[] = "acquire alternate record voicing marc21xml-record mods-record onix-record xmp-record xml-signature";
static const char LINK_PROPERTIES[] = "onix";
static const char ITEM_PROPERTIES[] =
    "cover-image data-nav dictionary glossary index mathml nav remote-resources scripted search-key-map svg switch";
static const char ITEMREF_PROPERTIES[] = "page-spread-left page-spread-right";

/* A vocabulary that EPUB reserves a prefix for. */
typedef struct vocabulary {
  const char *prefix;
  const char *address;
  const char *terms;     /* NULL: not listed in EPUB 3 */
  const char *overrides; /* those of an itemref, where these are others */
} vocabulary;

static const vocabulary RESERVED[] = {
    {.prefix = "a11y",
     .address = "http://www.idpf.org/epub/vocab/package/a11y/#",
     .terms = "certifiedBy certifierCredential certifierReport exemption pageBreakSource"},
    {.prefix = "dcterms", .address = "http://purl.org/dc/terms/", .terms = NULL},
    {.prefix = "marc", .address = "http://id.loc.gov/vocabulary/", .terms = NULL},
    {.prefix = "media",
     .address = "http://www.idpf.org/epub/vocab/overlays/#",
     .terms = "active-class duration narrator playback-active-class"},
    {.prefix = "msv", .address = "http://www.idpf.org/epub/vocab/structure/magazine/#", .terms = NULL},
    {.prefix = "onix", .address = "http://www.editeur.org/ONIX/book/codelists/current.html#", .terms = NULL},
    {.prefix = "prism", .address = "http://www.prismstandard.org/specifications/3.0/PRISM_CV_Spec_3.0.htm#", .terms = NULL},
    {.prefix = "rendition",
     .address = "http://www.idpf.org/vocab/rendition/#",
     .terms = "flow layout orientation spread viewport",
     .overrides =
         "align-x-center flow-auto flow-paginated flow-scrolled-continuous flow-scrolled-doc layout-pre-paginated layout-reflowable "
         "orientation-auto orientation-landscape orientation-portrait page-spread-center page-spread-left page-spread-right spread-auto "
         "spread-both spread-landscape spread-none spread-portrait"},
    {.prefix = "schema", .address = "http://schema.org/", .terms = NULL},
    {.prefix = "xsd", .address = "http://www.w3.org/2001/XMLSchema#", .terms = NULL},
};

static const vocabulary *reserved(by_span prefix)
{
  for (size_t i = 0; i < sizeof RESERVED / sizeof RESERVED[0]; i++) {
    if (by_span_is(prefix, RESERVED[i].prefix)) {
      return &RESERVED[i];
    }
  }
  return NULL;
}

static bool is_declared(const by_general *general, by_span prefix)
{
  const by_span *const prefixes = general->prefixes.items;
  for (size_t i = 0; i < general->prefixes.count; i++) {
    if (by_span_equal(prefixes[i], prefix)) {
      return true;
    }
  }
  return false;
}

static bool is_term(const vocabulary *known, by_span term, bool override)
{
  const char *terms = override && known->overrides != NULL ? known->overrides : known->terms;
  return terms == NULL || by_words_hold(by_span_of(terms), term);
}

static void check_prefixed(by_general *general, const xmlNode *node, by_span property, by_span prefix, by_span term)
{
  const vocabulary *known = reserved(prefix);
  if (term.size == 0) {
    by_general_report_package(general, BY_GENERAL_EPUB_PROPERTY_FORM, node, property, "nothing stands behind its colon");
  } else if (is_declared(general, prefix)) {
    return;
  } else if (known == NULL) {
    by_general_report_package(general, BY_GENERAL_EPUB_PREFIX_UNDECLARED, node, property, "");
  } else if (!is_term(known, term, by_node_is(node, "itemref"))) {
    by_general_report_package(general, BY_GENERAL_EPUB_PROPERTY_UNKNOWN, node, property, "term of its vocabulary");
  }
}

/* A property of a list of words, or alone; `words` are what may stand without a prefix. */
static void check_property(by_general *general, const xmlNode *node, by_span property, const char *words, const char *shown)
{
  const size_t colon = by_span_find(property, by_span_of(":"));
  if (colon != BY_NOWHERE) {
    check_prefixed(general, node, property, by_span_slice(property, 0, colon), by_span_from(property, colon + 1));
  } else if (!by_words_hold(by_span_of(words), property)) {
    by_general_report_package(general, BY_GENERAL_EPUB_PROPERTY_UNKNOWN, node, property, shown);
  }
}

static void check_words(by_general *general, const xmlNode *node, const char *attribute, const char *words, const char *shown)
{
  const by_span list = by_node_attribute(node, attribute);
  if (list.at != NULL && by_xml_trim(list).size == 0) {
    by_general_report_grammar(general, general->check.publication->package_path, node, "the package document of EPUB 3",
                              "an attribute that is empty");
  }
  by_span rest = by_node_attribute(node, attribute);
  by_span word = {0};
  while (by_word_next(&rest, &word)) {
    check_property(general, node, word, words, shown);
  }
}

/* Where one property must stand. */
static void check_single(by_general *general, const xmlNode *node, const char *attribute, const char *words, const char *shown)
{
  by_span rest = by_node_attribute(node, attribute);
  const by_span whole = by_xml_trim(rest);
  by_span word = {0};
  if (!by_word_next(&rest, &word)) {
    return;
  }
  if (word.size != whole.size) {
    by_general_report_package(general, BY_GENERAL_EPUB_PROPERTY_FORM, node, whole, "there must be one, and no more");
    return;
  }
  check_property(general, node, word, words, shown);
}

static void check_meta(by_general *general, const xmlNode *node)
{
  const bool named = by_node_attribute(node, "name").size != 0;
  const bool stated = by_node_attribute(node, "property").size != 0;
  if (!named && !stated) {
    by_general_report_grammar(general, general->check.publication->package_path, node, "the package document of EPUB 3",
                              "without the attribute property");
  }
  if (named && by_node_attribute(node, "content").at == NULL) {
    by_general_report_grammar(general, general->check.publication->package_path, node, "the package document of EPUB 3",
                              "without the attribute content");
  }
  if (stated && by_epub_text_of(&general->check, node).size == 0) {
    by_general_report_package(general, BY_GENERAL_EPUB_METADATA_VALUE, node, by_node_attribute(node, "property"), "has no value");
  }
  check_single(general, node, "property", META_PROPERTIES, "property of the metadata");
  check_single(general, node, "scheme", "", "scheme");
}

static void check_link(by_general *general, const xmlNode *node)
{
  static const char OLD[] = "marc21xml-record mods-record onix-record xmp-record xml-signature";
  check_words(general, node, "rel", LINK_RELATIONS, "relation of a link");
  check_words(general, node, "properties", LINK_PROPERTIES, "property of a link");
  by_span rest = by_node_attribute(node, "rel");
  by_span word = {0};
  while (by_word_next(&rest, &word)) {
    if (by_words_hold(by_span_of(OLD), word)) {
      by_general_report_package(general, BY_GENERAL_EPUB_DEPRECATED, node, word, ": link to it as a record");
    }
  }
}

static void check_item(by_general *general, const xmlNode *node)
{
  check_words(general, node, "properties", ITEM_PROPERTIES, "property of an item");
}

/* Overrides of the layout, of which an itemref may have one a kind. */
static void check_overrides(by_general *general, const xmlNode *node)
{
  static const char *const KINDS[][3] = {{"rendition:layout-", NULL, NULL},
                                         {"rendition:orientation-", NULL, NULL},
                                         {"rendition:spread-", NULL, NULL},
                                         {"rendition:flow-", NULL, NULL},
                                         {"rendition:page-spread-", "page-spread-", NULL}};
  for (size_t i = 0; i < sizeof KINDS / sizeof KINDS[0]; i++) {
    by_span rest = by_node_attribute(node, "properties");
    by_span word = {0};
    size_t count = 0;
    while (by_word_next(&rest, &word)) {
      for (size_t j = 0; KINDS[i][j] != NULL; j++) {
        count += by_span_starts(word, by_span_of(KINDS[i][j]));
      }
    }
    if (count > 1) {
      by_general_report_package(general, BY_GENERAL_EPUB_METADATA_VALUE, node, by_span_of(KINDS[i][0]),
                                "may stand only once on an itemref");
    }
  }
}

static void check_itemref(by_general *general, const xmlNode *node)
{
  check_words(general, node, "properties", ITEMREF_PROPERTIES, "property of an itemref");
  check_overrides(general, node);
  if (by_words_have(by_node_attribute(node, "properties"), "rendition:spread-portrait")) {
    by_general_report_package(general, BY_GENERAL_EPUB_DEPRECATED, node, by_span_of("rendition:spread-portrait"), ": use spread-both");
  }
}

static void declare(by_general *general, const xmlNode *root, by_span prefix, by_span address)
{
  static const char *const DEFAULTS[] = {"http://idpf.org/epub/vocab/package/meta/#", "http://idpf.org/epub/vocab/package/link/#",
                                         "http://idpf.org/epub/vocab/package/item/#", "http://idpf.org/epub/vocab/package/itemref/#",
                                         "http://purl.org/dc/elements/1.1/"};
  for (size_t i = 0; i < sizeof DEFAULTS / sizeof DEFAULTS[0]; i++) {
    if (by_span_is(address, DEFAULTS[i])) {
      by_epub_report(&general->check, &by_general_rules[BY_GENERAL_EPUB_PREFIX_DEFAULT],
                     by_node_place(general->check.publication->package_path, root), prefix, address);
    }
  }
  const vocabulary *known = reserved(prefix);
  if (known != NULL && by_span_is(address, known->address)) {
    return;
  }
  if (known != NULL) {
    by_epub_report(&general->check, &by_general_rules[BY_GENERAL_EPUB_PREFIX_RESERVED],
                   by_node_place(general->check.publication->package_path, root), prefix, address);
  }
  by_span *added = by_epub_list_add(&general->check, &general->prefixes, sizeof *added);
  if (added != NULL) {
    *added = prefix;
  }
}

static const char *prefix_fault(const by_general *general, by_span prefix, by_span address)
{
  if (by_span_is(prefix, "_")) {
    return "an underscore is no prefix";
  }
  if (is_declared(general, prefix)) {
    return "it is declared twice";
  }
  for (size_t i = 0; i < address.size; i++) {
    if (address.at[i] == '\0' || strchr("^<>\"{}|`", address.at[i]) != NULL) {
      return "its address is no URL";
    }
  }
  return NULL;
}

static void read_prefixes(by_general *general, const xmlNode *root)
{
  by_span rest = by_node_attribute(root, "prefix");
  by_span word = {0};
  while (!general->check.failed && by_word_next(&rest, &word)) {
    by_span address = {0};
    if (word.size < 2 || word.at[word.size - 1] != ':') {
      by_general_report_package(general, BY_GENERAL_EPUB_PREFIX_FORM, root, word, "no colon stands right behind a name");
      continue;
    }
    if (!by_word_next(&rest, &address)) {
      by_general_report_package(general, BY_GENERAL_EPUB_PREFIX_FORM, root, word, "no address follows");
      return;
    }
    const by_span prefix = by_span_slice(word, 0, word.size - 1);
    const char *fault = prefix_fault(general, prefix, address);
    if (fault != NULL) {
      by_general_report_package(general, BY_GENERAL_EPUB_PREFIX_FORM, root, word, fault);
    }
    declare(general, root, prefix, address);
  }
}

void by_general_check_properties(by_general *general)
{
  static const struct {
    const char *element;
    void (*check)(by_general *general, const xmlNode *node);
  } TESTS[] = {{"meta", check_meta}, {"link", check_link}, {"item", check_item}, {"itemref", check_itemref}};
  const by_publication *publication = general->check.publication;
  xmlNode *root = publication->package == NULL || publication->legacy ? NULL : xmlDocGetRootElement(publication->package);
  if (root != NULL) {
    read_prefixes(general, root);
  }
  xmlNode *node = root;
  while (node != NULL) {
    for (size_t i = 0; i < sizeof TESTS / sizeof TESTS[0]; i++) {
      if (by_node_is(node, TESTS[i].element)) {
        TESTS[i].check(general, node);
      }
    }
    node = by_node_is(node, "collection") ? by_node_skip(node, root) : by_node_next(node, root);
  }
}
