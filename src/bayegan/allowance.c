/* SPDX-License-Identifier: BSD-2-Clause */
/* How much memory a document may take: as much as a bag may, less what lies in memory already. Only what its grammar finds valid may take
 * many times its size where that is more: it is honest work. Our own dense editions (an issue of 30,000 articles) take 13 times their size
 * as trees. */
#include "base/rules_container.h"
#include "base/rules_xml.h"
#include "bayegan/session.h"

/* Times the size that a document may take. An EPUB is packed; of that of others nobody can say that it is valid before all of it is read,
 * and it may hold pictures. Of a TEI document that passes by little stays. */
enum { FACTOR = 18, FACTOR_EPUB = 36, FACTOR_OTHERS = 2, FACTOR_PASSING = 8 };

/* Sixtieths of the whole: for a tree and what is remembered, in an EPUB also for the bytes of a document that was inflated. */
enum { PARTS = 60, PARTS_TREE = 45, PARTS_REMEMBERED = 15, PARTS_TREE_EPUB = 37, PARTS_REMEMBERED_EPUB = 11, PARTS_PLAIN = 12 };

/* Bytes of documents in memory that are not counted, and the part of the whole that is there in any case. */
enum { SPARED = 4 << 20, LEAST_PART = 8 };

static const char TOO_MUCH[] = "names, links and findings take more memory than a file of its size may";

static size_t larger(size_t a, size_t b)
{
  return a > b ? a : b;
}

/* What is left of the memory for a document that may be anything. */
static size_t left_of(size_t memory, size_t taken)
{
  const size_t least = memory / LEAST_PART;
  return taken < memory - least ? memory - taken : least;
}

by_allowance by_allowance_begin(by_judge *judge, const by_appetite *appetite)
{
  const size_t memory = appetite->memory == 0 ? (size_t)BAYEGAN_BAG_MEMORY : appetite->memory;
  const size_t left = left_of(memory, by_arena_used(judge->arena) + (appetite->held > SPARED ? appetite->held - SPARED : 0));
  const size_t parts = appetite->epub ? PARTS_TREE_EPUB : PARTS_TREE;
  const size_t remembered = appetite->epub ? PARTS_REMEMBERED_EPUB : PARTS_REMEMBERED;
  const size_t part = larger(left, appetite->epub ? appetite->size * FACTOR_OTHERS : 0) / PARTS;
  const size_t proven = larger(left, appetite->size * (appetite->epub ? FACTOR_EPUB : FACTOR)) / PARTS;
  judge->plain_most = part * PARTS_PLAIN;
  judge->proven = (by_proven){.plain_most = proven * PARTS_PLAIN, .left = left};
  by_schemas_allow(judge->session->schemas, part * parts, proven * parts);
  const size_t before = by_arena_narrow(judge->arena, proven * remembered);
  judge->proven.ceiling = by_arena_narrow(judge->arena, part * remembered);
  judge->proven.more = proven > part;
  return (by_allowance){.epub = appetite->epub, .ceiling = before};
}

void by_allowance_grow(by_judge *judge, size_t size)
{
  const size_t before = judge->proven.left / PARTS;
  const size_t part = larger(judge->proven.left, size * FACTOR_PASSING) / PARTS;
  by_schemas_allow(judge->session->schemas, part * PARTS_TREE, part * PARTS_TREE);
  by_arena_widen(judge->arena, judge->proven.ceiling + (part - before) * PARTS_REMEMBERED);
}

void by_allowance_prove(const by_judge *judge)
{
  if (judge->proven.more) {
    by_arena_widen(judge->arena, judge->proven.ceiling);
  }
}

by_status by_allowance_end(by_judge *judge, const by_allowance *allowance, by_status status)
{
  by_findings *const findings = judge->findings;
  const bool full = by_arena_is_full(judge->arena);
  judge->proven.more = false;
  by_schemas_allow(judge->session->schemas, 0, 0);
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
