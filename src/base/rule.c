/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue: the tables of all subjects, one behind the other. */
#include "base/rule.h"

#include "base/rules_across.h"
#include "base/rules_bag.h"
#include "base/rules_batch.h"
#include "base/rules_container.h"
#include "base/rules_content.h"
#include "base/rules_epub.h"
#include "base/rules_general.h"
#include "base/rules_habit.h"
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
    {by_text_rules, BY_TEXT_RULES},       {by_sign_rules, BY_SIGN_RULES},       {by_reading_rules, BY_READING_RULES},
    {by_record_rules, BY_RECORD_RULES},   {by_series_rules, BY_SERIES_RULES},   {by_sheet_rules, BY_SHEET_RULES},
    {by_tei_rules, BY_TEI_RULES},         {by_xml_rules, BY_XML_RULES},         {by_epub_rules, BY_EPUB_RULES},
    {by_content_rules, BY_CONTENT_RULES}, {by_proof_rules, BY_PROOF_RULES},     {by_bag_rules, BY_BAG_RULES},
    {by_habit_rules, BY_HABIT_RULES},     {by_profile_rules, BY_PROFILE_RULES}, {by_container_rules, BY_CONTAINER_RULES},
    {by_batch_rules, BY_BATCH_RULES},     {by_across_rules, BY_ACROSS_RULES},   {by_program_rules, BY_PROGRAM_RULES},
    {by_general_rules, BY_GENERAL_RULES},
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
