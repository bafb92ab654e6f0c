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

/* A finding by the first rule repeats one by the second about either of its places. */
static const struct {
  const by_rule *echo;
  const by_rule *cause;
  bool inside; /* of the cause is the whole block, whose line the echo is on, behind its beginning */
} ROWS[] = {
    {&by_tei_rules[BY_TEI_RANGE_LENGTH], &by_proof_rules[BY_PROOF_TEI_TEXT_DIFFERS], false},
    {&by_tei_rules[BY_TEI_PERSON_MISMATCH], &by_across_rules[BY_ACROSS_DIFFERS], false},
    {&by_tei_rules[BY_TEI_HEAD_MISMATCH], &by_across_rules[BY_ACROSS_DIFFERS], false},
    {&by_tei_rules[BY_TEI_ISSUE_NUMBER], &by_across_rules[BY_ACROSS_DIFFERS], false},
    {&by_tei_rules[BY_TEI_TEXT_NUMBER], &by_across_rules[BY_ACROSS_DIFFERS], false},
    {&by_tei_rules[BY_TEI_MASTHEAD_NUMBER], &by_across_rules[BY_ACROSS_DIFFERS], false},
    {&by_tei_rules[BY_TEI_ISSUE_RANGE_ORDER], &by_across_rules[BY_ACROSS_DIFFERS], false},
    {&by_tei_rules[BY_TEI_ISSN_FORMAT], &by_across_rules[BY_ACROSS_DIFFERS], false},
    {&by_tei_rules[BY_TEI_ISSN_CHECK_DIGIT], &by_across_rules[BY_ACROSS_DIFFERS], false},
    {&by_tei_rules[BY_TEI_DATE_ORDER], &by_across_rules[BY_ACROSS_DIFFERS], false},
    {&by_tei_rules[BY_TEI_PERSIAN_YEAR], &by_across_rules[BY_ACROSS_DIFFERS], false},
    {&by_tei_rules[BY_TEI_POINTER_DANGLING], &by_across_rules[BY_ACROSS_DIFFERS], false},
    {&by_tei_rules[BY_TEI_CERT_MISMATCH], &by_tei_rules[BY_TEI_POINTER_DANGLING], false},
    {&by_tei_rules[BY_TEI_HEAD_MISMATCH], &by_tei_rules[BY_TEI_POINTER_DANGLING], false},
    {&by_tei_rules[BY_TEI_SOURCE_MISSING], &by_proof_rules[BY_PROOF_TEI_RANGE_FORMAT], false},
    {&by_tei_rules[BY_TEI_SOURCE_DIGEST_FORMAT], &by_xml_rules[BY_XML_GRAMMAR], false},
    {&by_tei_rules[BY_TEI_SOURCE_DIGEST_MISMATCH], &by_xml_rules[BY_XML_GRAMMAR], false},
    {&by_tei_rules[BY_TEI_EXTENT_COUNT], &by_xml_rules[BY_XML_GRAMMAR], false},
    {&by_tei_rules[BY_TEI_EXTENT_SOURCE], &by_xml_rules[BY_XML_GRAMMAR], false},
    {&by_tei_rules[BY_TEI_TAG_USAGE], &by_xml_rules[BY_XML_GRAMMAR], false},
    {&by_premis_rules[BY_PREMIS_DIFFERS], &by_xml_rules[BY_XML_GRAMMAR], false},
    {&by_record_rules[BY_RECORD_DATE_CALENDAR_MISMATCH], &by_across_rules[BY_ACROSS_DIFFERS], false},
    {&by_epub_rules[BY_EPUB_OPF_ALTERNATE_SCRIPT], &by_across_rules[BY_ACROSS_DIFFERS], false},
    {&by_epub_rules[BY_EPUB_OPF_ISSN], &by_across_rules[BY_ACROSS_DIFFERS], false},
    {&by_tei_rules[BY_TEI_HEAD_MISMATCH], &by_proof_rules[BY_PROOF_TEI_TEXT_DIFFERS], true},
    {&by_face_rules[BY_FACE_EPUB_BLOCK_MISMATCH], &by_proof_rules[BY_PROOF_TEI_TEXT_DIFFERS], false},
    {&by_face_rules[BY_FACE_EPUB_BLOCK_MISMATCH], &by_proof_rules[BY_PROOF_EPUB_TEXT_DIFFERS], false},
    {&by_epub_rules[BY_EPUB_NCX_UID], &by_across_rules[BY_ACROSS_DIFFERS], false},
    {&by_face_rules[BY_FACE_EPUB_SHOWN_DIFFERS], &by_across_rules[BY_ACROSS_DIFFERS], false},
};
enum { ROW_COUNT = sizeof ROWS / sizeof ROWS[0] };

/* Whether some row has a cause of this rule, and it is shown. */
static bool is_cause(const by_finding *finding, bool inside, const by_rule *const silent[])
{
  bool is = false;
  for (size_t i = 0; silent[i] != NULL; i++) {
    if (silent[i] == finding->rule) {
      return false;
    }
  }
  for (size_t i = 0; i < ROW_COUNT; i++) {
    is = is || (ROWS[i].inside == inside && ROWS[i].cause == finding->rule);
  }
  return is;
}

/* The order of lines, or of columns, too. */
static int place_order(const by_place *a, const by_place *b, bool columns)
{
  int order = by_span_compare(a->path, b->path);
  order = order != 0 ? order : by_span_compare(a->member, b->member);
  order = order != 0 ? order : (a->line > b->line) - (a->line < b->line);
  return order != 0 || !columns ? order : (a->column > b->column) - (a->column < b->column);
}

/* In the order of the findings. Of those of the rows `inside` the first of each line, of the others the first of each rule in each place.
 */
typedef struct causes {
  const by_finding **items;
  size_t count;
  bool inside;
} causes;

static bool is_another(const causes *all, const by_finding *finding)
{
  const by_finding *last = all->count == 0 ? NULL : all->items[all->count - 1];
  return last == NULL || place_order(&last->place, &finding->place, !all->inside) != 0 || (!all->inside && last->rule != finding->rule);
}

static causes gather(const by_findings *findings, bool inside, const by_rule *const silent[])
{
  causes all = {.inside = inside};
  size_t most = 0;
  for (const by_finding *each = findings->first; each != NULL; each = each->next) {
    most += is_cause(each, inside, silent);
  }
  all.items = by_arena_take(findings->arena, most, sizeof(const by_finding *));
  for (const by_finding *each = all.items == NULL ? NULL : findings->first; each != NULL; each = each->next) {
    if (is_cause(each, inside, silent) && is_another(&all, each)) {
      all.items[all.count++] = each;
    }
  }
  return all;
}

static bool repeats(const by_rule *echo, const by_place *place, const by_finding *cause, bool inside)
{
  bool is = false;
  for (size_t i = 0; i < ROW_COUNT; i++) {
    is = is || (ROWS[i].inside == inside && ROWS[i].echo == echo && ROWS[i].cause == cause->rule);
  }
  return is && place->column >= cause->place.column;
}

/* Whether there is a cause at the place. */
static bool is_told(const causes *all, const by_rule *echo, const by_place *place)
{
  size_t low = 0;
  for (size_t high = all->count; low < high;) {
    const size_t middle = low + (high - low) / 2;
    const bool before = place_order(&all->items[middle]->place, place, !all->inside) < 0;
    low = before ? middle + 1 : low;
    high = before ? high : middle;
  }
  bool told = false;
  for (; place->line != 0 && low < all->count && place_order(&all->items[low]->place, place, !all->inside) == 0 && !told; low++) {
    told = repeats(echo, place, all->items[low], all->inside);
  }
  return told;
}

static bool is_news(const by_finding *finding, const void *context)
{
  const causes *all = context;
  bool told = false;
  for (size_t i = 0; i < 2; i++) {
    told = told || is_told(&all[i], finding->rule, &finding->place) || is_told(&all[i], finding->rule, &finding->related);
  }
  return !told;
}

void by_echoes_drop(by_findings *findings, const by_rule *const silent[])
{
  by_findings_sort(findings);
  const causes all[] = {gather(findings, false, silent), gather(findings, true, silent)};
  by_findings_keep(findings, is_news, all);
}
