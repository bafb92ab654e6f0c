/* SPDX-License-Identifier: BSD-2-Clause */
/* What the package document of an EPUB states; what a meta refines says what it is about. */
#include "base/buffer.h"
#include "check/across_parts.h"
#include "model/identifier.h"

#include <libxml/tree.h>
#include <stdlib.h>

enum { DIGITS_MOST = 1 << 8, DAY = sizeof "YYYY-MM-DD" - 1 };

/* A digest in base64url without padding (RFC 6920, section 3) in hexadecimal digits; what is none stays as it is. */
static by_span digits_of(by_testimony *testimony, by_span value)
{
  static const char LETTERS[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  enum { BITS = 6, BYTE_BITS = 8 };
  by_digest digest = {.size = 0};
  unsigned held = 0;
  unsigned bits = 0;
  for (size_t i = 0; i < value.size; i++) {
    const char *letter = value.at[i] == '\0' ? NULL : strchr(LETTERS, value.at[i]);
    if (letter == NULL || digest.size == sizeof digest.bytes) {
      return value;
    }
    held = held << BITS | (unsigned)(letter - LETTERS);
    bits += BITS;
    if (bits >= BYTE_BITS) {
      bits -= BYTE_BITS;
      digest.bytes[digest.size++] = (unsigned char)(held >> bits);
    }
  }
  by_buffer digits = by_buffer_of(DIGITS_MOST);
  by_digest_add_hex(&digest, &digits);
  testimony->failed = testimony->failed || digits.failed;
  const by_span kept = by_testimony_keep(testimony, by_buffer_span(&digits));
  by_buffer_drop(&digits);
  return kept;
}

/* For now the id of the element. */
static by_span id_of(by_testimony *testimony, xmlNode *node)
{
  return by_testimony_keep(testimony, by_testimony_attribute(node, "id"));
}

/* For now "#" and the id of what the meta refines. */
static by_span refined_of(by_testimony *testimony, xmlNode *node)
{
  return by_testimony_keep(testimony, by_testimony_attribute(node, "refines"));
}

/* A code of a vocabulary that is not named, or another's, is no role. */
static by_span role_of(by_testimony *testimony, xmlNode *node)
{
  const bool relators = by_span_is(by_testimony_attribute(node, "scheme"), "marc:relators");
  return relators ? by_testimony_content(testimony, node) : by_span_of("not a code of marc:relators");
}

/* A title or name that others refine. */
typedef struct subject {
  by_span id;
  const by_statement *statement;
} subject;

static int subject_order(const void *a, const void *b)
{
  const subject *left = a;
  const subject *right = b;
  return by_span_compare(left->id, right->id);
}

static bool is_subject(const by_statement *statement)
{
  return statement->fact == BY_FACT_AGENT || statement->fact == BY_FACT_ISSUE_TITLE;
}

/* The refinement is about the name, or about the title. */
static void refine(by_statement *statement, const subject *about)
{
  const bool title = about != NULL && about->statement->fact == BY_FACT_ISSUE_TITLE;
  if (title && statement->fact != BY_FACT_ROLE) {
    statement->fact = statement->fact == BY_FACT_SORT_NAME ? BY_FACT_SORT_TITLE : BY_FACT_LATIN_TITLE;
  }
  statement->of = about == NULL || title ? by_span_of("") : about->statement->value;
}

/* Puts names in the place of ids. */
static void resolve(by_testimony *testimony)
{
  subject *subjects = by_arena_take(testimony->arena, testimony->count, sizeof *subjects);
  size_t count = 0;
  if (subjects == NULL) {
    testimony->failed = true;
    return;
  }
  for (size_t i = 0; i < testimony->count; i++) {
    if (is_subject(&testimony->items[i])) {
      subjects[count++] = (subject){.id = testimony->items[i].of, .statement = &testimony->items[i]};
      testimony->items[i].of = by_span_of("");
    }
  }
  qsort(subjects, count, sizeof *subjects, subject_order);
  for (size_t i = 0; i < testimony->count; i++) {
    by_statement *const statement = &testimony->items[i];
    if (by_span_starts(statement->of, by_span_of("#"))) {
      const subject sought = {.id = by_span_slice(statement->of, 1, statement->of.size)};
      refine(statement, bsearch(&sought, subjects, count, sizeof *subjects, subject_order));
    }
  }
}

static const by_source_row ROWS[] = {
    {.name = "creator", .fact = BY_FACT_AGENT, .of = id_of},
    {.name = "contributor", .fact = BY_FACT_AGENT, .of = id_of},
    {.name = "date", .fact = BY_FACT_DATE},
    {.name = "rights", .fact = BY_FACT_RIGHTS},
    {.name = "language", .fact = BY_FACT_LANGUAGE, .first = true},
    {.name = "identifier", .attribute = "id", .value = "uid", .fact = BY_FACT_UID},
    {.name = "meta", .attribute = "property", .value = "schema:issueNumber", .fact = BY_FACT_NUMBER},
    {.name = "meta", .attribute = "property", .value = "schema:alternateName", .fact = BY_FACT_LABEL},
    {.name = "meta", .attribute = "property", .value = "belongs-to-collection", .fact = BY_FACT_TITLE},
    {.name = "meta", .attribute = "property", .value = "dcterms:issued", .fact = BY_FACT_DATE},
    {.name = "meta", .attribute = "property", .value = "schema:volumeNumber", .fact = BY_FACT_VOLUME},
    {.name = "meta", .attribute = "property", .value = "group-position", .fact = BY_FACT_POSITION},
    {.name = "meta", .attribute = "property", .value = "dcterms:identifier", .fact = BY_FACT_ISSN, .before = "urn:issn:"},
    {.name = "meta", .attribute = "property", .value = "dcterms:isPartOf", .fact = BY_FACT_ISSN, .before = "urn:issn:"},
    {.name = "meta", .attribute = "name", .value = "calibre:series", .listed = true, .fact = BY_FACT_TITLE, .said = "content"},
    {.name = "meta", .attribute = "name", .value = "calibre:series_index", .listed = true, .fact = BY_FACT_POSITION, .said = "content"},
    {.name = "meta", .attribute = "property", .value = "dcterms:modified", .fact = BY_FACT_DAY},
    {.name = "meta", .attribute = "property", .value = "a11y:certifiedBy", .fact = BY_FACT_EVALUATOR},
    {.name = "publisher", .fact = BY_FACT_PUBLISHER},
    {.name = "source", .fact = BY_FACT_SOURCE, .before = "ni:///sha-256;"},
    {.name = "title", .parent = "metadata", .fact = BY_FACT_ISSUE_TITLE, .of = id_of},
    {.name = "meta", .attribute = "property", .value = "role", .fact = BY_FACT_ROLE, .value_of = role_of, .of = refined_of},
    {.name = "meta", .attribute = "property", .value = "file-as", .fact = BY_FACT_SORT_NAME, .of = refined_of},
    {.name = "meta", .attribute = "property", .value = "alternate-script", .fact = BY_FACT_LATIN_NAME, .of = refined_of},
    {.name = "meta",
     .attribute = "property",
     .value = "alternate-script",
     .called = "xml:lang of alternate-script",
     .fact = BY_FACT_LATIN_LANGUAGE,
     .value_of = by_testimony_language},
};

void by_testimony_of_package(xmlDoc *package, by_testimony *testimony)
{
  by_testimony_add_all(testimony, package, "manifest", ROWS, sizeof ROWS / sizeof ROWS[0]);
  resolve(testimony);
  bool labelled = false; /* elsewhere: in the place of a number there is one then */
  for (size_t i = 0; i < testimony->count; i++) {
    labelled = labelled || testimony->items[i].fact == BY_FACT_LABEL;
  }
  for (size_t i = 0; i < testimony->count; i++) {
    by_statement *const statement = &testimony->items[i];
    const bool label = !labelled && statement->fact == BY_FACT_NUMBER && !by_issue_number_is_valid(statement->value);
    statement->fact = label ? BY_FACT_LABEL : statement->fact;
    if (statement->fact == BY_FACT_DAY) {
      statement->value = by_span_slice(statement->value, 0, DAY);
    }
    if (statement->fact == BY_FACT_SOURCE) {
      statement->value = digits_of(testimony, statement->value);
    }
  }
}
