/* SPDX-License-Identifier: BSD-2-Clause */
/* The manifest of anybody against the container (EPUB 3.3, section 5.6): files, addresses, media types, images, fallbacks. */
#include "check/general.h"

#include "base/rules_container.h"
#include "base/rules_xml.h"
#include "check/image.h"

static by_place place_of(const by_general *general, const by_publication_item *item)
{
  return by_place_at(general->check.publication->package_path, item->spot);
}

static void complain(by_general *general, const by_publication_item *item, int rule, by_span first, const char *second)
{
  by_general_report(general, rule, place_of(general, item), first, second);
}

static void complain_shared(by_general *general, const by_publication_item *item, int rule, by_span first, const char *second)
{
  by_epub_report(&general->check, &by_epub_rules[rule], place_of(general, item), first, by_span_of(second));
}

static bool has_byte(by_span text, const char *bytes)
{
  for (size_t i = 0; i < text.size; i++) {
    if (text.at[i] != '\0' && strchr(bytes, text.at[i]) != NULL) {
      return true;
    }
  }
  return false;
}

/* Names that a container's own directory would be reported for; here only those of a lone package. */
static void check_name(by_general *general, const by_publication_item *item)
{
  if (has_byte(item->path, "\"*:<>?|\\")) {
    by_epub_report(&general->check, &by_container_rules[BY_CONTAINER_EPUB_NAME_CHARACTERS], place_of(general, item), item->path,
                   (by_span){0});
  }
  if (has_byte(item->path, " ")) {
    complain(general, item, BY_GENERAL_EPUB_NAME_SPACE, item->path, "");
  }
}

static bool is_itself(const by_publication *publication, const by_publication_item *item)
{
  const by_span own = publication->lone ? publication->lone_name : publication->package_path;
  return item->path.size != 0 && by_span_equal(item->path, own);
}

static void check_file(by_general *general, const by_publication_item *item)
{
  const by_publication *publication = general->check.publication;
  const by_publication_item *first = by_publication_item_at(publication, item->path);
  const char *fault = NULL;
  if (is_itself(publication, item)) {
    fault = "is the package document itself";
  } else if (first != NULL && first != item) {
    fault = "stands in the manifest more than once";
  } else if (item->member == NULL && !publication->lone) {
    fault = "is not in the container";
  }
  if (fault != NULL) {
    complain_shared(general, item, BY_EPUB_OPF_MANIFEST, item->path.size == 0 ? item->id : item->path, fault);
  }
}

/* A type and a subtype; parameters may follow. */
static bool is_media_type(by_span type)
{
  const by_span bare = by_type_bare(type);
  const size_t slash = by_span_find(bare, by_span_of("/"));
  return slash != BY_NOWHERE && slash != 0 && slash + 1 < bare.size && !has_byte(bare, " \t\n");
}

/* Names of XML without colons, as far as ASCII goes. */
static bool is_name(by_span id)
{
  const bool digit = id.size != 0 && ((id.at[0] >= '0' && id.at[0] <= '9') || id.at[0] == '-' || id.at[0] == '.');
  return id.size != 0 && !digit && !has_byte(id, " \t\n:/#?&,;()[]{}");
}

static void check_form(by_general *general, const by_publication_item *item)
{
  static const char SHOWN[] = "the package document of EPUB 3";
  const by_place place = place_of(general, item);
  const by_rule *const rule = &by_xml_rules[BY_XML_GRAMMAR];
  if (!is_media_type(item->media_type)) {
    by_epub_report(&general->check, rule, place, by_span_of(SHOWN), by_span_of("item: media-type is no media type"));
  }
  if (item->id.at != NULL && !is_name(item->id)) {
    by_epub_report(&general->check, rule, place, by_span_of(SHOWN), by_span_of("item: id is no name of XML"));
  }
  if (by_span_starts(item->path, by_span_of("META-INF/"))) {
    complain(general, item, BY_GENERAL_EPUB_METAINF_REFERENCE, item->path, "");
  }
}

/* Properties that speak of what is in a document. */
static void check_scope(by_general *general, const by_publication_item *item)
{
  static const char *const FEATURES[] = {"scripted", "svg", "mathml", "switch", "index", "data-nav"};
  for (size_t i = 0; i < sizeof FEATURES / sizeof FEATURES[0]; i++) {
    if (by_words_have(item->properties, FEATURES[i]) && !by_type_is_document(item->media_type)) {
      complain_shared(general, item, BY_EPUB_OPF_ITEM_PROPERTIES, by_span_of(FEATURES[i]), "stands on a file of the wrong type");
    }
  }
}

static void check_href(by_general *general, const by_publication_item *item)
{
  const by_span href = by_xml_trim(item->href);
  const size_t hash = by_span_find(href, by_span_of("#"));
  if (hash != BY_NOWHERE) {
    complain_shared(general, item, BY_EPUB_OPF_MANIFEST, href, "has a fragment");
  }
  if (by_is_elsewhere(href)) {
    (void)by_general_check_address(general, place_of(general, item), href);
    return;
  }
  if (by_general_check_address(general, place_of(general, item), href)) {
    check_file(general, item);
  }
  check_name(general, item);
}

/* Signatures of the images that EPUB 3 knows. */
typedef struct image_type {
  const char *media_type;
  const char *signature;
  size_t size;
  const char *extensions; /* words */
  bool (*is_whole)(by_span bytes);
  bool by_head; /* which the first bytes of the file tell */
} image_type;

static const image_type IMAGES[] = {
    {"image/png", "\x89PNG\r\n\x1A\n", 8, ".png", by_image_is_whole_png, true},
    {"image/jpeg", "\xFF\xD8", 2, ".jpg .jpeg .jpe .jif .jfif .jfi", by_image_is_whole_jpeg, false},
    {"image/gif", "GIF8", 4, ".gif", by_image_is_whole_gif, false},
    {"image/webp", "RIFF", 4, ".webp", NULL, true},
};
enum { IMAGE_COUNT = sizeof IMAGES / sizeof IMAGES[0] };

static bool begins_as(const by_general *general, const by_publication_item *item, const image_type *type)
{
  return by_publication_begins(general->check.publication, item->member, (by_span){.at = type->signature, .size = type->size});
}

/* Which image the item is, the claimed one before others; NULL: none. */
static const image_type *image_of(const by_general *general, const by_publication_item *item, const image_type *claimed)
{
  const image_type *found = begins_as(general, item, claimed) ? claimed : NULL;
  for (size_t i = 0; i < IMAGE_COUNT && found == NULL; i++) {
    found = begins_as(general, item, &IMAGES[i]) ? &IMAGES[i] : NULL;
  }
  return found;
}

static bool has_extension(by_span path, const char *extensions)
{
  by_span rest = by_span_of(extensions);
  by_span word = {0};
  while (by_word_next(&rest, &word)) {
    const by_span end = by_span_slice(path, path.size > word.size ? path.size - word.size : 0, word.size);
    if (by_span_equal_folded(end, word)) {
      return true;
    }
  }
  return false;
}

/* So is one that cannot be read, which is another finding. */
static bool is_whole(const by_general *general, const by_publication_item *item, const image_type *type)
{
  const by_holdings *members = general->check.publication->members;
  by_span bytes = {0};
  return type->is_whole == NULL || members->read(members->context, item->member->index, !type->by_head, &bytes) != BY_OK ||
         type->is_whole(bytes);
}

static void check_image(by_general *general, const by_publication_item *item)
{
  const by_span type = by_type_bare(item->media_type);
  const image_type *claimed = NULL;
  for (size_t i = 0; i < IMAGE_COUNT; i++) {
    claimed = by_span_is(type, IMAGES[i].media_type) ? &IMAGES[i] : claimed;
  }
  if (claimed == NULL || item->member == NULL || item->encrypted) {
    return;
  }
  const image_type *real = image_of(general, item, claimed);
  if (real == NULL) {
    complain(general, item, BY_GENERAL_EPUB_IMAGE_CORRUPT, item->path, "its first bytes are those of no image");
  } else if (real != claimed) {
    complain_shared(general, item, BY_EPUB_OPF_MEDIA_TYPE, item->media_type, "is not what the first bytes of the file say");
  } else if (!is_whole(general, item, claimed)) {
    complain(general, item, BY_GENERAL_EPUB_IMAGE_CORRUPT, item->path, "it ends before it says how large it is");
  } else if (!has_extension(item->path, claimed->extensions)) {
    by_epub_report(&general->check, &by_general_rules[BY_GENERAL_EPUB_IMAGE_EXTENSION], place_of(general, item), item->path, type);
  }
}

static void check_fallback(by_general *general, const by_publication_item *item)
{
  const by_publication *publication = general->check.publication;
  const by_publication_item *each = item;
  size_t steps = 0;
  while (each != NULL && each->fallback.size != 0 && steps < BY_FALLBACKS_MOST) {
    each = by_publication_item_named(publication, each->fallback);
    steps++;
    if (each == item) {
      complain(general, item, BY_GENERAL_EPUB_FALLBACK, item->fallback, "leads back to the item");
      return;
    }
  }
  if (each == NULL && steps == 1) {
    complain(general, item, BY_GENERAL_EPUB_FALLBACK, item->fallback, "is the id of no item");
  }
}

static void check_singles(by_general *general, const by_publication_item *item, size_t counts[2])
{
  static const struct {
    const char *name;
    const char *type;
  } SINGLE[] = {{"nav", "application/xhtml+xml"}, {"cover-image", "image/"}};
  for (size_t i = 0; i < 2; i++) {
    if (!by_words_have(item->properties, SINGLE[i].name)) {
      continue;
    }
    const by_span name = by_span_of(SINGLE[i].name);
    if (!by_span_starts(by_xml_trim(item->media_type), by_span_of(SINGLE[i].type))) {
      complain_shared(general, item, BY_EPUB_OPF_ITEM_PROPERTIES, name, "stands on a file of the wrong type");
    }
    if (counts[i]++ != 0) {
      complain_shared(general, item, BY_EPUB_OPF_ITEM_PROPERTIES, name, "may stand only once in the manifest");
    }
  }
}

void by_general_check_manifest(by_general *general)
{
  const by_publication *publication = general->check.publication;
  size_t counts[2] = {0};
  for (size_t i = 0; publication->package != NULL && i < publication->item_count && !general->check.failed; i++) {
    const by_publication_item *item = &publication->items[i];
    check_href(general, item);
    check_image(general, item);
    check_fallback(general, item);
    check_singles(general, item, counts);
    check_form(general, item);
    check_scope(general, item);
  }
  if (publication->package != NULL && !publication->legacy && counts[0] == 0) {
    by_epub_report(&general->check, &by_epub_rules[BY_EPUB_NAV_MISSING], (by_place){.member = publication->package_path}, (by_span){0},
                   (by_span){0});
  }
}
