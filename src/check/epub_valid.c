/* SPDX-License-Identifier: BSD-2-Clause */
/* Whether the documents of a publication are valid, before any of them is kept: what a valid one takes of memory is honest work. */
#include "check/epub.h"
#include "check/schema.h"

/* Files by the ends of their names; a page may be the navigation document. */
static const struct {
  const char *ending;
  by_grammar grammar;
  by_grammar other; /* BY_GRAMMARS: none */
} DOCUMENTS[] = {{".xhtml", BY_GRAMMAR_XHTML, BY_GRAMMAR_NAVIGATION},
                 {".opf", BY_GRAMMAR_PACKAGE, BY_GRAMMARS},
                 {".ncx", BY_GRAMMAR_NCX, BY_GRAMMARS},
                 {"container.xml", BY_GRAMMAR_CONTAINER, BY_GRAMMARS}};

/* The largest documents. */
typedef struct sizes {
  size_t valid; /* one that keeps its grammar */
  size_t other; /* one that has none */
} sizes;

static bool is_valid(by_schemas *schemas, by_span path, by_span bytes, sizes *largest)
{
  const by_part part = {.xml = bytes, .member = path};
  bool known = false;
  bool valid = true;
  for (size_t i = 0; i < sizeof DOCUMENTS / sizeof DOCUMENTS[0] && !known; i++) {
    known = by_span_ends(path, by_span_of(DOCUMENTS[i].ending));
    valid = !known || by_document_is_valid(schemas, DOCUMENTS[i].grammar, part) ||
            (DOCUMENTS[i].other != BY_GRAMMARS && by_document_is_valid(schemas, DOCUMENTS[i].other, part));
  }
  size_t *const size = known ? &largest->valid : &largest->other;
  *size = bytes.size > *size ? bytes.size : *size;
  return valid;
}

/* What has no grammar must be small, or not much larger than what has one: the MODS record says what the package document does. */
bool by_publication_is_valid(by_schemas *schemas, const by_holdings *members)
{
  enum { SMALL = 1 << 20 };
  sizes largest = {0};
  bool valid = true;
  for (size_t i = 0; i < members->count && valid; i++) {
    const by_holding *const member = &members->items[i];
    by_span bytes = {0};
    valid = members->read(members->context, member->index, true, &bytes) == BY_OK && is_valid(schemas, member->path, bytes, &largest);
  }
  return valid && (largest.other <= SMALL || largest.other / 2 <= largest.valid);
}
