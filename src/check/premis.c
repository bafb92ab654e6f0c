/* SPDX-License-Identifier: BSD-2-Clause */
/* What PREMIS states of each file, held against the file; and in our own packages all that the program states there. Of the PREMIS of
 * others only digests and sizes are judged: how they name objects and events is theirs to choose. */
#include "check/premis.h"

#include "check/node.h"
#include "check/premis_parts.h"

#include <libxml/tree.h>
#include <stdlib.h>

void by_premis_report(by_premis_check *check, int rule, const xmlNode *node, const by_span details[BY_DETAILS])
{
  by_findings_add(check->findings, &(by_finding){.rule = &by_premis_rules[rule],
                                                 .place = by_node_place((by_span){0}, node),
                                                 .details = {details[0], details[1], details[2]}});
}

/* The next element of this name within `around`, behind `node`. */
static xmlNode *next_named(xmlNode *node, const xmlNode *around, const char *name)
{
  do {
    node = by_node_next(node, around);
  } while (node != NULL && !by_node_is(node, name));
  return node;
}

static by_span content_of(const xmlNode *element)
{
  return element == NULL || element->children == NULL ? by_span_of("") : by_span_trim(by_node_text(element->children));
}

by_span by_premis_text(xmlNode *around, const char *name)
{
  return content_of(next_named(around, around, name));
}

void by_premis_expect(by_premis_check *check, xmlNode *around, const char *name, by_span value)
{
  const by_span right = by_span_trim(value);
  xmlNode *element = next_named(around, around, name);
  do {
    const by_span said = content_of(element);
    if (!by_span_equal(said, right)) {
      by_findings_add(check->findings, &(by_finding){.rule = &by_premis_rules[BY_PREMIS_DIFFERS],
                                                     .place = by_node_place((by_span){0}, element == NULL ? around : element),
                                                     .related = check->against,
                                                     .details = {by_span_of(name), said, right}});
    }
    element = element == NULL ? NULL : next_named(element, around, name);
  } while (element != NULL);
}

void by_premis_turn_to_record(by_premis_check *check, size_t line)
{
  const by_record *record = check->package->record;
  check->against = record == NULL ? check->against : (by_place){.path = record->path, .line = line};
}

by_span by_premis_path(by_span path)
{
  const by_span payload = by_span_of("data/");
  return by_span_starts(path, payload) ? by_span_slice(path, payload.size, path.size) : path;
}

static by_algorithm algorithm_named(by_span name)
{
  static const struct {
    const char *name;
    by_algorithm algorithm;
  } NAMES[] = {{"MD5", BY_MD5},       {"SHA-1", BY_SHA1},     {"SHA1", BY_SHA1},     {"SHA-224", BY_SHA224},
               {"SHA224", BY_SHA224}, {"SHA-256", BY_SHA256}, {"SHA256", BY_SHA256}, {"SHA-384", BY_SHA384},
               {"SHA384", BY_SHA384}, {"SHA-512", BY_SHA512}, {"SHA512", BY_SHA512}};
  for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
    if (by_span_equal_folded(name, by_span_of(NAMES[i].name))) {
      return NAMES[i].algorithm;
    }
  }
  return BY_ALGORITHMS;
}

/* A digest of an algorithm that is not known tells nothing. */
static void check_fixity(by_premis_check *check, xmlNode *fixity, const by_premis_file *file)
{
  const bool own = check->package->record != NULL; /* then the algorithm has to be right, too: another finding */
  const by_algorithm algorithm = own ? BY_SHA512 : algorithm_named(by_premis_text(fixity, "messageDigestAlgorithm"));
  const xmlNode *element = next_named(fixity, fixity, "messageDigest");
  by_digest digest = file->sha512;
  const bool kept = file->bytes.size == file->size;
  if (algorithm == BY_ALGORITHMS || element == NULL || (algorithm != BY_SHA512 && !kept)) {
    return;
  }
  if (algorithm != BY_SHA512 && !by_digester_compute_sparse(check->package->digester, algorithm, file->bytes, file->sparse, &digest)) {
    check->failed = true;
    return;
  }
  char room[BY_HEX_MOST];
  const by_span right = by_digest_hex(&digest, room);
  if (!by_span_equal_folded(content_of(element), right)) {
    by_premis_report(check, BY_PREMIS_DIGEST_MISMATCH, element,
                     (by_span[BY_DETAILS]){by_premis_path(file->path), content_of(element), right});
  }
}

/* What stands at another composition level is about something that has yet to be unpacked. */
static void check_characteristics(by_premis_check *check, xmlNode *characteristics, const by_premis_file *file)
{
  const by_span level = by_premis_text(characteristics, "compositionLevel");
  if (level.size != 0 && !by_span_is(level, "0")) {
    return;
  }
  for (xmlNode *node = next_named(characteristics, characteristics, "fixity"); node != NULL;
       node = next_named(node, characteristics, "fixity")) {
    check_fixity(check, node, file);
  }
  if (check->package->record != NULL || by_premis_text(characteristics, "size").size != 0) {
    char room[BY_NUMBER_ROOM];
    by_premis_expect(check, characteristics, "size", by_digits_of((size_t)file->size, room));
  }
}

/* What this program states of source and editions beside digests and sizes; NULL: nothing. */
static const struct {
  const char *format;
  const char *version; /* of the format */
  const char *registry;
  const char *key; /* in the PRONOM registry */
  const char *derivation;
  const char *subtype;
  const char *event;
} STATED[BY_PREMIS_FILES] = {[BY_PREMIS_SOURCE] = {.format = "Plain Text File", .registry = "PRONOM", .key = "x-fmt/111"},
                             [BY_PREMIS_TEI] = {.format = "TEI P5 XML",
                                                .version = "4.12.0",
                                                .derivation = "derivation",
                                                .subtype = "has source",
                                                .event = "normalization-tei"},
                             [BY_PREMIS_EPUB] = {.format = "EPUB",
                                                 .version = "3.3",
                                                 .registry = "PRONOM",
                                                 .key = "fmt/483",
                                                 .derivation = "derivation",
                                                 .subtype = "has source",
                                                 .event = "normalization-epub"}};

/* What is said of a file can only be said of an object of that class. */
static void expect_class(by_premis_check *check, const xmlNode *object)
{
  static const xmlChar NAME[] = "type";
  static const xmlChar ADDRESS[] = "http://www.w3.org/2001/XMLSchema-instance";
  const xmlAttr *type = xmlHasNsProp(object, NAME, ADDRESS);
  const by_span said = type == NULL ? by_span_of("") : by_node_text(type->children);
  const size_t colon = by_span_find(said, by_span_of(":"));
  if (!by_span_is(by_span_slice(said, colon == BY_NOWHERE ? 0 : colon + 1, said.size), "file")) {
    by_findings_add(check->findings, &(by_finding){.rule = &by_premis_rules[BY_PREMIS_DIFFERS],
                                                   .place = by_node_place((by_span){0}, object),
                                                   .related = check->against,
                                                   .details = {by_span_of("xsi:type"), said, by_span_of("file")}});
  }
}

/* Identifiers are paths and words of this package: none is of a registry. */
void by_premis_check_identifiers(by_premis_check *check, xmlNode *around)
{
  static const char *const TYPES[] = {"objectIdentifierType", "relatedObjectIdentifierType", "relatedEventIdentifierType",
                                      "eventIdentifierType",  "linkingAgentIdentifierType",  "linkingObjectIdentifierType",
                                      "agentIdentifierType"};
  for (size_t i = 0; i < sizeof TYPES / sizeof TYPES[0]; i++) {
    if (next_named(around, around, TYPES[i]) != NULL) {
      by_premis_expect(check, around, TYPES[i], by_span_of("local"));
    }
  }
}

/* An element that is somewhere in another, and its value; empty: it is not there. */
typedef struct part {
  const char *holder;
  const char *name;
  by_span value;
} part;

/* Of what is in an element that is missing only the first is missed. */
static void expect_parts(by_premis_check *check, xmlNode *object, const part *parts, size_t count)
{
  const char *missed = "";
  for (size_t i = 0; i < count; i++) {
    const bool there = next_named(object, object, parts[i].holder) != NULL;
    if (there || strcmp(missed, parts[i].holder) != 0) {
      by_premis_expect(check, object, parts[i].name, parts[i].value);
    }
    missed = there || parts[i].value.size == 0 ? missed : parts[i].holder;
  }
}

static void check_own_object(by_premis_check *check, xmlNode *object, size_t which)
{
  const by_premis_package *package = check->package;
  const bool source = which == BY_PREMIS_SOURCE;
  const by_span origin = package->files[BY_PREMIS_SOURCE].path;
  expect_class(check, object);
  by_premis_check_identifiers(check, object);
  by_premis_expect(check, object, "objectIdentifierValue", by_premis_path(package->files[which].path));
  by_premis_expect(check, object, "messageDigestAlgorithm", by_span_of("SHA-512"));
  const part format[] = {{"formatDesignation", "formatName", by_span_of(STATED[which].format)},
                         {"formatDesignation", "formatVersion", by_span_of(STATED[which].version)},
                         {"formatRegistry", "formatRegistryName", by_span_of(STATED[which].registry)},
                         {"formatRegistry", "formatRegistryKey", by_span_of(STATED[which].key)}};
  expect_parts(check, object, format, sizeof format / sizeof format[0]);
  by_premis_turn_to_record(check, package->record->source_line);
  by_premis_expect(check, object, "originalName", source ? package->record->source.name : by_span_of(""));
  check->against = (by_place){.path = package->files[BY_PREMIS_SOURCE].shown};
  const part relationship[] = {{"relationship", "relationshipType", by_span_of(STATED[which].derivation)},
                               {"relationship", "relationshipSubType", by_span_of(STATED[which].subtype)},
                               {"relationship", "relatedEventIdentifierValue", by_span_of(STATED[which].event)},
                               {"relationship", "relatedObjectIdentifierValue", source ? by_span_of("") : by_premis_path(origin)}};
  const bool known = source || origin.size != 0; /* else it is missing, which is told */
  expect_parts(check, object, relationship, sizeof relationship / sizeof relationship[0] - !known);
}

/* An object of PREMIS, by the path that it has as its identifier. */
typedef struct premis_object {
  by_span path;
  xmlNode *node;
} premis_object;

static void check_object(by_premis_check *check, const premis_object *object)
{
  size_t which = 0;
  while (which < BY_PREMIS_FILES && !by_span_equal(by_premis_path(check->package->files[which].path), object->path)) {
    which++;
  }
  if (which == BY_PREMIS_FILES || object->path.size == 0) {
    return;
  }
  xmlNode *const root = object->node;
  check->against = (by_place){.path = check->package->files[which].shown};
  for (xmlNode *node = next_named(root, root, "objectCharacteristics"); node != NULL;
       node = next_named(node, root, "objectCharacteristics")) {
    check_characteristics(check, node, &check->package->files[which]);
  }
  if (check->package->record != NULL) {
    check_own_object(check, root, which);
  }
}

static int object_order(const void *a, const void *b)
{
  return by_span_compare(((const premis_object *)a)->path, ((const premis_object *)b)->path);
}

/* Reports the objects from `*at` on that stand before `path`, which are those of no file. Those of the path go. */
static void pass_objects(by_premis_check *check, const premis_object *objects, size_t count, size_t *at, by_span path)
{
  for (; *at < count && (path.at == NULL || by_span_compare(objects[*at].path, path) < 0); ++*at) {
    by_premis_report(check, BY_PREMIS_OBJECT_UNKNOWN, objects[*at].node, (by_span[BY_DETAILS]){objects[*at].path});
    check->strays++;
  }
  while (*at < count && by_span_equal(objects[*at].path, path)) {
    ++*at;
  }
}

static bool has_object(const premis_object *objects, size_t count, by_span path)
{
  const premis_object sought = {.path = path};
  return count != 0 && bsearch(&sought, objects, count, sizeof *objects, object_order) != NULL;
}

/* The path of the next member of the bag, in order; false behind the last. */
static bool next_path(const by_premis_check *check, size_t *member, by_span *path)
{
  *path = by_bag_check_path(check->package->bag, (*member)++);
  return path->at != NULL;
}

/* Every object is that of a file, and every representation has one: as many are missing as no object has another's path. Both lists are
 * sorted. */
static void check_files(by_premis_check *check, premis_object *objects, size_t count)
{
  size_t at = 0;
  size_t member = 0;
  by_span path = {.at = NULL};
  qsort(objects, count, sizeof *objects, object_order);
  while (next_path(check, &member, &path)) {
    if (by_span_starts(path, by_span_of("data/"))) {
      pass_objects(check, objects, count, &at, by_premis_path(path));
    }
  }
  pass_objects(check, objects, count, &at, (by_span){0});
  member = 0;
  while (next_path(check, &member, &path)) {
    const by_span name = by_premis_path(path);
    if (!by_span_starts(path, by_span_of("data/representations/")) || has_object(objects, count, name)) {
      continue;
    }
    if (check->strays > 0) {
      check->strays--;
    } else {
      by_premis_report(check, BY_PREMIS_OBJECT_MISSING, NULL, (by_span[BY_DETAILS]){name});
    }
  }
}

static bool check_objects(by_premis_check *check)
{
  size_t count = 0;
  for (const xmlNode *node = check->root->children; node != NULL; node = node->next) {
    count += by_node_is(node, "object");
  }
  premis_object *objects = by_arena_take(check->package->arena, count, sizeof *objects);
  if (objects == NULL) {
    return false;
  }
  count = 0;
  for (xmlNode *node = check->root->children; node != NULL; node = node->next) {
    if (by_node_is(node, "object")) {
      objects[count] = (premis_object){.path = by_premis_text(node, "objectIdentifierValue"), .node = node};
      check_object(check, &objects[count++]);
    }
  }
  if (check->package->record != NULL && by_bag_check_is_whole(check->package->bag)) {
    check_files(check, objects, count);
  }
  return true;
}

/* Whether there may be several of the element; else the grammar tells. */
static bool may_repeat(const xmlNode *node)
{
  static const char *const NAMES[] = {"agent",
                                      "agentName",
                                      "event",
                                      "fixity",
                                      "format",
                                      "linkingAgentIdentifier",
                                      "linkingObjectIdentifier",
                                      "object",
                                      "objectCharacteristics",
                                      "objectIdentifier",
                                      "relatedEventIdentifier",
                                      "relatedObjectIdentifier",
                                      "relationship"};
  bool found = false;
  for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0] && !found; i++) {
    found = by_node_is(node, NAMES[i]);
  }
  return found;
}

/* What stands twice, one behind the other. */
static void check_twins(by_premis_check *check)
{
  for (xmlNode *node = check->root; node != NULL;) {
    const xmlNode *const twin = may_repeat(node) ? by_node_twin(node) : NULL;
    if (twin != NULL) {
      by_findings_add(check->findings, &(by_finding){.rule = &by_premis_rules[BY_PREMIS_TWICE],
                                                     .place = by_node_place((by_span){0}, node),
                                                     .related = by_node_place((by_span){0}, twin),
                                                     .details = {by_span_of((const char *)node->name)}});
    }
    node = twin != NULL ? by_node_skip(node, check->root) : by_node_next(node, check->root);
  }
}

bool by_check_premis(xmlDoc *document, const by_premis_package *package, by_findings *findings)
{
  by_premis_check check = {.package = package, .root = xmlDocGetRootElement(document), .findings = findings};
  if (!check_objects(&check)) {
    return false;
  }
  if (package->record != NULL) {
    check_twins(&check);
    by_premis_check_events(&check);
    by_premis_check_agents(&check);
  }
  return !check.failed;
}
