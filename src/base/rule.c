/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue: the tables of all subjects, one behind the other. */
#include "base/rule.h"

#include "base/rules_access.h"
#include "base/rules_across.h"
#include "base/rules_article.h"
#include "base/rules_bag.h"
#include "base/rules_batch.h"
#include "base/rules_container.h"
#include "base/rules_content.h"
#include "base/rules_epub.h"
#include "base/rules_face.h"
#include "base/rules_general.h"
#include "base/rules_habit.h"
#include "base/rules_overlay.h"
#include "base/rules_premis.h"
#include "base/rules_profile.h"
#include "base/rules_program.h"
#include "base/rules_proof.h"
#include "base/rules_reading.h"
#include "base/rules_record.h"
#include "base/rules_series.h"
#include "base/rules_sheet.h"
#include "base/rules_signs.h"
#include "base/rules_tei.h"
#include "base/rules_text.h"
#include "base/rules_xml.h"

typedef struct subject {
  const by_rule *rules;
  size_t count;
} subject;

static const subject SUBJECTS[] = {
    {by_text_rules, BY_TEXT_RULES},           /* the bytes and lines of a text */
    {by_sign_rules, BY_SIGN_RULES},           /* signs that tell of a broken text */
    {by_reading_rules, BY_READING_RULES},     /* what recognition saw */
    {by_record_rules, BY_RECORD_RULES},       /* the record */
    {by_article_rules, BY_ARTICLE_RULES},     /* its articles over those of the text */
    {by_series_rules, BY_SERIES_RULES},       /* issues beside each other */
    {by_sheet_rules, BY_SHEET_RULES},         /* spreadsheets of metadata */
    {by_tei_rules, BY_TEI_RULES},             /* the TEI edition */
    {by_xml_rules, BY_XML_RULES},             /* XML of any kind */
    {by_epub_rules, BY_EPUB_RULES},           /* an EPUB and its package document */
    {by_content_rules, BY_CONTENT_RULES},     /* the content documents of an EPUB */
    {by_face_rules, BY_FACE_RULES},           /* what readers see of an EPUB of ours */
    {by_proof_rules, BY_PROOF_RULES},         /* the proof that nothing was lost */
    {by_bag_rules, BY_BAG_RULES},             /* bags */
    {by_habit_rules, BY_HABIT_RULES},         /* what bags had better not do */
    {by_profile_rules, BY_PROFILE_RULES},     /* BagIt profiles */
    {by_container_rules, BY_CONTAINER_RULES}, /* ZIP and tar files */
    {by_batch_rules, BY_BATCH_RULES},         /* many packages in one run */
    {by_across_rules, BY_ACROSS_RULES},       /* the documents of one package against each other */
    {by_premis_rules, BY_PREMIS_RULES},       /* PREMIS against the package */
    {by_program_rules, BY_PROGRAM_RULES},     /* the program and its files */
    {by_general_rules, BY_GENERAL_RULES},     /* EPUBs of anybody */
    {by_overlay_rules, BY_OVERLAY_RULES},     /* their media overlays and collections */
    {by_access_rules, BY_ACCESS_RULES},       /* how they can be read */
};

const by_rule *by_rule_at(size_t index)
{
  for (size_t i = 0; i < sizeof SUBJECTS / sizeof SUBJECTS[0]; i++) {
    if (index < SUBJECTS[i].count) {
      return &SUBJECTS[i].rules[index];
    }
    index -= SUBJECTS[i].count;
  }
  return NULL;
}

const by_rule *by_rule_named(by_span id)
{
  const by_rule *rule = NULL;
  for (size_t i = 0; (rule = by_rule_at(i)) != NULL; i++) {
    if (by_span_is(id, rule->id)) {
      return rule;
    }
  }
  return NULL;
}

by_severity by_rule_severity(const by_rule *rule, bool others)
{
  static const by_severity MOST[] = {[BY_AS_STRICT] = BY_ERROR, [BY_ONLY_WARNED] = BY_WARNING, [BY_ONLY_NOTED] = BY_NOTE};
  const by_severity most = others ? MOST[rule->others] : BY_ERROR;
  return rule->severity < most ? rule->severity : most;
}
