/* SPDX-License-Identifier: BSD-2-Clause */
/* What META-INF says about the files of the container (EPUB 3.3, sections 4.2.6.3 and 4.4). */
#include "check/general.h"

#include "check/node.h"

#include <libxml/tree.h>

static const char ENCRYPTION[] = "META-INF/encryption.xml";
static const char FONT_METHOD[] = "http://www.idpf.org/2008/embedding";

/* What one EncryptedData speaks of. */
typedef struct encrypted {
  const xmlNode *reference; /* NULL: nothing that is known here */
  by_span method;
  by_span path;
} encrypted;

static encrypted encrypted_by(by_general *general, const xmlNode *data)
{
  const xmlNode *method = by_node_child(data, "EncryptionMethod");
  const xmlNode *reference = by_node_child(by_node_child(data, "CipherData"), "CipherReference");
  by_reference resolved = {0};
  if (method == NULL || reference == NULL) {
    return (encrypted){.reference = NULL};
  }
  if (!by_reference_resolve(general->check.arena, (by_span){.at = "", .size = 0}, by_node_attribute(reference, "URI"), &resolved)) {
    general->check.failed = true;
  }
  return (encrypted){.reference = reference, .method = by_node_attribute(method, "Algorithm"), .path = resolved.path};
}

static void check_obfuscation(by_general *general, by_span member, const xmlNode *data)
{
  const encrypted found = encrypted_by(general, data);
  if (found.reference == NULL || !by_span_is(found.method, FONT_METHOD) || general->check.failed) {
    return;
  }
  const by_publication_item *item = by_publication_item_at(general->check.publication, found.path);
  if (item == NULL || !by_type_is_font(item->media_type)) {
    by_general_report(general, BY_GENERAL_EPUB_OBFUSCATION, by_node_place(member, found.reference), found.path,
                      item == NULL ? "the manifest does not list it" : "its media type is not that of a font");
  }
}

void by_general_find_encrypted(by_general *general)
{
  xmlDoc *document = general->check.publication->encryption;
  xmlNode *root = document == NULL ? NULL : xmlDocGetRootElement(document);
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    const encrypted found = by_node_is(node, "EncryptedData") ? encrypted_by(general, node) : (encrypted){.reference = NULL};
    by_publication_item *item = by_publication_item_at(general->check.publication, found.path);
    if (item != NULL) {
      item->encrypted = true;
    }
  }
}

/* Files that the manifest does not list; for the others it is said there. */
static void check_names(by_general *general)
{
  const by_publication *publication = general->check.publication;
  for (size_t i = 0; i < publication->members->count; i++) {
    const by_span path = publication->members->items[i].path;
    const bool blank = path.size != 0 && memchr(path.at, ' ', path.size) != NULL;
    if (blank && by_publication_item_at(publication, path) == NULL) {
      by_general_report(general, BY_GENERAL_EPUB_NAME_SPACE, (by_place){.member = path}, path, "");
    }
  }
}

void by_general_check_container(by_general *general)
{
  check_names(general);
  const by_publication *publication = general->check.publication;
  xmlDoc *document = publication->encryption;
  xmlNode *root = document == NULL ? NULL : xmlDocGetRootElement(document);
  if (root != NULL && root->ns != NULL && by_node_child(root, "EncryptedData") == NULL && by_node_child(root, "EncryptedKey") == NULL) {
    by_general_report_grammar(general, by_span_of(ENCRYPTION), root, "the encryption document of EPUB 3",
                              "says of no file that it is encrypted");
  }
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    if (by_node_is(node, "EncryptedData")) {
      check_obfuscation(general, by_span_of(ENCRYPTION), node);
    }
  }
}
