/* SPDX-License-Identifier: BSD-2-Clause */
/* What the header says of the source file, against that file. */
#include "base/rules_tei.h"
#include "check/node.h"
#include "check/proof.h"
#include "check/tei_check.h"

#include <libxml/tree.h>

static void report(const xmlNode *node, by_span member, by_finding finding, by_findings *findings)
{
  finding.place = by_node_place(member, node);
  by_findings_add(findings, &finding);
}

/* A measure of the extent that counts the source; others are those of the text. */
static void check_measure(const xmlNode *node, const by_text *text, by_span member, by_findings *findings)
{
  const struct {
    const char *unit;
    size_t count;
  } counts[] = {{"bytes", text->source.size}, {"lines", text->line_count}, {"chars", text->characters}};
  const by_span unit = by_node_attribute(node, "unit");
  for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
    const by_span quantity = by_node_attribute(node, "quantity");
    if (by_span_is(unit, counts[i].unit) && by_tei_number(quantity) != counts[i].count) {
      char room[BY_NUMBER_ROOM];
      const by_finding differs = {.rule = &by_tei_rules[BY_TEI_EXTENT_SOURCE],
                                  .details = {unit, quantity, by_digits_of(counts[i].count, room)}};
      report(node, member, differs, findings);
    }
  }
}

void by_prove_tei_source(xmlDoc *document, const by_text *text, const by_digest *sha256, by_span member, by_findings *findings)
{
  char room[BY_HEX_MOST];
  const by_span digits = by_digest_hex(sha256, room);
  xmlNode *root = xmlDocGetRootElement(document);
  for (xmlNode *node = root; node != NULL && !by_node_is(node, "encodingDesc"); node = by_node_next(node, root)) {
    const bool digest = by_node_is(node, "idno") && by_span_is(by_node_attribute(node, "type"), "sha256");
    if (by_node_is(node, "measure")) {
      check_measure(node, text, member, findings);
    } else if (digest && !by_span_equal(by_span_trim(by_tei_content(node)), digits)) {
      const by_finding differs = {.rule = &by_tei_rules[BY_TEI_SOURCE_DIGEST_MISMATCH], .details = {by_tei_content(node), digits}};
      report(node, member, differs, findings);
    }
  }
}
