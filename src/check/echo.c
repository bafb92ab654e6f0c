/* SPDX-License-Identifier: BSD-2-Clause */
/* Which findings repeat others: a name in a header that the record contradicts is also another than that in the list of persons, a block
 * whose text is not that of the source is also longer than its range. That is no second disagreement, and ends with the first. */
#include "check/echo.h"

#include "base/rules_across.h"
#include "base/rules_epub.h"
#include "base/rules_face.h"
#include "base/rules_premis.h"
#include "base/rules_proof.h"
#include "base/rules_record.h"
#include "base/rules_tei.h"
#include "base/rules_xml.h"

#include <stdlib.h>

/* Where findings must be for one to repeat the other. */
typedef enum reach {
  PLACE,
  BLOCK,    /* on its line, behind its beginning */
  DOCUMENT, /* what is malformed is not read: it may be what is missing */
  REACHES
} reach;

/* A finding by the first rule repeats one by the second about either of its places. */
static const struct {
  const by_rule *echo;
  const by_rule *cause;
  reach within;
} ROWS[] = {
    {&by_tei_rules[BY_TEI_RANGE_LENGTH], &by_proof_rules[BY_PROOF_TEI_TEXT_DIFFERS], PLACE},
    {&by_tei_rules[BY_TEI_PERSON_MISMATCH], &by_across_rules[BY_ACROSS_DIFFERS], PLACE},
    {&by_tei_rules[BY_TEI_HEAD_MISMATCH], &by_across_rules[BY_ACROSS_DIFFERS], PLACE},
    {&by_tei_rules[BY_TEI_ISSUE_NUMBER], &by_across_rules[BY_ACROSS_DIFFERS], PLACE},
    {&by_tei_rules[BY_TEI_TEXT_NUMBER], &by_across_rules[BY_ACROSS_DIFFERS], PLACE},
    {&by_tei_rules[BY_TEI_MASTHEAD_NUMBER], &by_across_rules[BY_ACROSS_DIFFERS], PLACE},
    {&by_tei_rules[BY_TEI_ISSUE_RANGE_ORDER], &by_across_rules[BY_ACROSS_DIFFERS], PLACE},
    {&by_tei_rules[BY_TEI_ISSN_FORMAT], &by_across_rules[BY_ACROSS_DIFFERS], PLACE},
    {&by_tei_rules[BY_TEI_ISSN_CHECK_DIGIT], &by_across_rules[BY_ACROSS_DIFFERS], PLACE},
    {&by_tei_rules[BY_TEI_DATE_ORDER], &by_across_rules[BY_ACROSS_DIFFERS], PLACE},
    {&by_tei_rules[BY_TEI_PERSIAN_YEAR], &by_across_rules[BY_ACROSS_DIFFERS], PLACE},
    {&by_tei_rules[BY_TEI_POINTER_DANGLING], &by_across_rules[BY_ACROSS_DIFFERS], PLACE},
    {&by_tei_rules[BY_TEI_CERT_MISMATCH], &by_tei_rules[BY_TEI_POINTER_DANGLING], PLACE},
    {&by_tei_rules[BY_TEI_HEAD_MISMATCH], &by_tei_rules[BY_TEI_POINTER_DANGLING], PLACE},
    {&by_tei_rules[BY_TEI_SOURCE_MISSING], &by_proof_rules[BY_PROOF_TEI_RANGE_FORMAT], PLACE},
    {&by_across_rules[BY_ACROSS_MISSING], &by_xml_rules[BY_XML_GRAMMAR], DOCUMENT},
    {&by_xml_rules[BY_XML_GRAMMAR], &by_xml_rules[BY_XML_GRAMMAR], PLACE},
    {&by_tei_rules[BY_TEI_SOURCE_DIGEST_FORMAT], &by_xml_rules[BY_XML_GRAMMAR], PLACE},
    {&by_tei_rules[BY_TEI_SOURCE_DIGEST_MISMATCH], &by_xml_rules[BY_XML_GRAMMAR], PLACE},
    {&by_tei_rules[BY_TEI_EXTENT_COUNT], &by_xml_rules[BY_XML_GRAMMAR], PLACE},
    {&by_tei_rules[BY_TEI_EXTENT_SOURCE], &by_xml_rules[BY_XML_GRAMMAR], PLACE},
    {&by_tei_rules[BY_TEI_TAG_USAGE], &by_xml_rules[BY_XML_GRAMMAR], PLACE},
    {&by_premis_rules[BY_PREMIS_DIFFERS], &by_xml_rules[BY_XML_GRAMMAR], PLACE},
    {&by_record_rules[BY_RECORD_DATE_CALENDAR_MISMATCH], &by_across_rules[BY_ACROSS_DIFFERS], PLACE},
    {&by_epub_rules[BY_EPUB_OPF_ALTERNATE_SCRIPT], &by_across_rules[BY_ACROSS_DIFFERS], PLACE},
    {&by_epub_rules[BY_EPUB_OPF_ISSN], &by_across_rules[BY_ACROSS_DIFFERS], PLACE},
    {&by_tei_rules[BY_TEI_HEAD_MISMATCH], &by_proof_rules[BY_PROOF_TEI_TEXT_DIFFERS], BLOCK},
    {&by_face_rules[BY_FACE_EPUB_BLOCK_MISMATCH], &by_proof_rules[BY_PROOF_TEI_TEXT_DIFFERS], PLACE},
    {&by_face_rules[BY_FACE_EPUB_BLOCK_MISMATCH], &by_proof_rules[BY_PROOF_EPUB_TEXT_DIFFERS], PLACE},
    {&by_epub_rules[BY_EPUB_NCX_UID], &by_across_rules[BY_ACROSS_DIFFERS], PLACE},
    {&by_face_rules[BY_FACE_EPUB_SHOWN_DIFFERS], &by_across_rules[BY_ACROSS_DIFFERS], PLACE},
    {&by_face_rules[BY_FACE_EPUB_SHOWN_DIFFERS], &by_across_rules[BY_ACROSS_DAY], PLACE},
};
enum { ROW_COUNT = sizeof ROWS / sizeof ROWS[0] };

/* Whether some row has a cause of this rule, and it is shown. */
static bool is_cause(const by_finding *finding, reach within, const by_rule *const silent[])
{
  bool is = false;
  for (size_t i = 0; silent[i] != NULL; i++) {
    if (silent[i] == finding->rule) {
      return false;
    }
  }
  for (size_t i = 0; i < ROW_COUNT; i++) {
    is = is || (ROWS[i].within == within && ROWS[i].cause == finding->rule);
  }
  return is;
}

/* The order of documents, of lines in them, or of columns, too. */
static int place_order(const by_place *a, const by_place *b, reach within)
{
  int order = by_span_compare(a->path, b->path);
  order = order != 0 ? order : by_span_compare(a->member, b->member);
  if (within != DOCUMENT && order == 0) {
    order = (a->line > b->line) - (a->line < b->line);
  }
  return order != 0 || within != PLACE ? order : (a->column > b->column) - (a->column < b->column);
}

/* In the order of the findings: the first of each rule in each place, or the first of each block or document. */
typedef struct causes {
  const by_finding **items;
  size_t count;
  reach within;
} causes;

static bool is_another(const causes *all, const by_finding *finding)
{
  const by_finding *last = all->count == 0 ? NULL : all->items[all->count - 1];
  return last == NULL || place_order(&last->place, &finding->place, all->within) != 0 ||
         (all->within == PLACE && last->rule != finding->rule);
}

static causes gather(const by_findings *findings, reach within, const by_rule *const silent[])
{
  causes all = {.within = within};
  size_t most = 0;
  for (const by_finding *each = findings->first; each != NULL; each = each->next) {
    most += is_cause(each, within, silent);
  }
  all.items = by_arena_take(findings->arena, most, sizeof(const by_finding *));
  for (const by_finding *each = all.items == NULL ? NULL : findings->first; each != NULL; each = each->next) {
    if (is_cause(each, within, silent) && is_another(&all, each)) {
      all.items[all.count++] = each;
    }
  }
  return all;
}

static bool repeats(const by_finding *echo, const by_place *place, const by_finding *cause, reach within)
{
  bool is = false;
  for (size_t i = 0; i < ROW_COUNT; i++) {
    is = is || (ROWS[i].within == within && ROWS[i].echo == echo->rule && ROWS[i].cause == cause->rule);
  }
  return is && echo != cause && (within == DOCUMENT || (place->line != 0 && place->column >= cause->place.column));
}

/* Whether there is a cause at the place. */
static bool is_told(const causes *all, const by_finding *finding, const by_place *place)
{
  size_t low = 0;
  for (size_t high = all->count; low < high;) {
    const size_t middle = low + (high - low) / 2;
    const bool before = place_order(&all->items[middle]->place, place, all->within) < 0;
    low = before ? middle + 1 : low;
    high = before ? high : middle;
  }
  bool told = false;
  for (; low < all->count && place_order(&all->items[low]->place, place, all->within) == 0 && !told; low++) {
    told = repeats(finding, place, all->items[low], all->within);
  }
  return told;
}

static bool is_news(const by_finding *finding, const void *context)
{
  const causes *all = context;
  bool told = false;
  for (size_t i = 0; i < REACHES; i++) {
    told = told || is_told(&all[i], finding, &finding->place) || is_told(&all[i], finding, &finding->related);
  }
  return !told;
}

void by_echoes_drop(by_findings *findings, const by_rule *const silent[])
{
  by_findings_sort(findings);
  const causes all[REACHES] = {gather(findings, PLACE, silent), gather(findings, BLOCK, silent), gather(findings, DOCUMENT, silent)};
  by_findings_keep(findings, is_news, all);
}
