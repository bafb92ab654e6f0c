/* SPDX-License-Identifier: BSD-2-Clause */
/* The objects are few: each file goes through all of them. */
#include "check/premis.h"

#include "base/rules_across.h"
#include "check/node.h"

#include <libxml/tree.h>

/* The text of the first element of this name below `object`. */
static by_span text_of(xmlNode *object, const char *name, size_t *line)
{
  for (xmlNode *node = by_node_next(object, object); node != NULL; node = by_node_next(node, object)) {
    if (by_node_is(node, name) && node->children != NULL) {
      *line = (size_t)xmlGetLineNo(node);
      return by_span_trim(by_node_text(node->children));
    }
  }
  return (by_span){0};
}

static void check_object(xmlNode *object, const by_premis_file *file, by_place place, by_findings *findings)
{
  by_buffer digest = by_buffer_of((size_t)2 * BY_DIGEST_MOST);
  by_digest_add_hex(&file->sha512, &digest);
  const by_span said = text_of(object, "messageDigest", &place.line);
  findings->failed = findings->failed || digest.failed;
  if (!by_span_equal(said, by_buffer_span(&digest))) {
    by_findings_add(findings, &(by_finding){.rule = &by_across_rules[BY_PREMIS_DIGEST_MISMATCH],
                                            .place = place,
                                            .details = {file->path, said, by_buffer_span(&digest)}});
  }
  by_buffer_drop(&digest);
}

static void check_file(xmlNode *root, const by_premis_file *file, by_place place, by_findings *findings)
{
  size_t line = 0;
  for (xmlNode *node = root->children; node != NULL; node = node->next) {
    if (by_node_is(node, "object") && by_span_equal(text_of(node, "objectIdentifierValue", &line), file->path)) {
      check_object(node, file, place, findings);
      return;
    }
  }
  by_findings_add(findings, &(by_finding){.rule = &by_across_rules[BY_PREMIS_OBJECT_MISSING], .place = place, .details = {file->path}});
}

void by_check_premis(xmlDoc *document, const by_premis_file *files, size_t count, by_place place, by_findings *findings)
{
  for (size_t i = 0; i < count; i++) {
    check_file(xmlDocGetRootElement(document), &files[i], place, findings);
  }
}
