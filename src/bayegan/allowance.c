/* SPDX-License-Identifier: BSD-2-Clause */
/* How much memory a document may take: as much as a bag may, or so many times its size where that is more, so that a small file cannot take
 * all. Our own dense editions (an issue of 30,000 articles) take 13 times their size as trees. */
#include "base/rules_container.h"
#include "base/rules_xml.h"
#include "bayegan/session.h"

enum { FACTOR = 18 };

/* Sixtieths of the whole; what is left is for the bytes of a document that was inflated. */
enum { PARTS = 60, PARTS_REMEMBERED = 10, PARTS_TREE = 45, PARTS_PLAIN = 12, PARTS_TREE_EPUB = 38 };

static const char TOO_MUCH[] = "names, links and findings take more memory than a file of its size may";

by_allowance by_allowance_begin(by_judge *judge, size_t memory, size_t size, bool epub)
{
  const size_t least = memory == 0 ? (size_t)BAYEGAN_BAG_MEMORY : memory;
  const size_t used = by_arena_used(judge->arena);
  const size_t left = used < least ? least - used : 0;
  const size_t part = (left > FACTOR * size ? left : FACTOR * size) / PARTS;
  judge->plain_most = part * PARTS_PLAIN;
  by_schemas_allow(judge->session->schemas, part * (epub ? PARTS_TREE_EPUB : PARTS_TREE));
  return (by_allowance){.epub = epub, .ceiling = by_arena_narrow(judge->arena, part * PARTS_REMEMBERED)};
}

by_status by_allowance_end(const by_judge *judge, const by_allowance *allowance, by_status status)
{
  by_findings *const findings = judge->findings;
  const bool full = by_arena_is_full(judge->arena);
  by_schemas_allow(judge->session->schemas, 0);
  by_arena_widen(judge->arena, allowance->ceiling);
  if (status != BY_ENVIRONMENT || !full) {
    return status;
  }
  findings->failed = false;
  if (allowance->epub) {
    by_findings_add(findings, &(by_finding){.rule = &by_container_rules[BY_CONTAINER_EPUB_ZIP_LIMIT],
                                            .details = {findings->path, by_span_of(TOO_MUCH)}});
  } else {
    by_findings_add(findings, &(by_finding){.rule = &by_xml_rules[BY_XML_LIMIT], .details = {by_span_of(TOO_MUCH)}});
  }
  return by_findings_status(findings, 0);
}
