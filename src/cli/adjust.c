/* SPDX-License-Identifier: BSD-2-Clause */
/* The last word on a rule wins. A refusal stays one: what is suppressed or made milder is not printed as an error and does not fail the
 * run, but an input that could not be converted has no outputs all the same. */
#include "cli/adjust.h"

#include "base/rules_profile.h"
#include "base/rules_program.h"
#include "cli/parse.h"
#include "report/message.h"

/* Findings that mean more than "the material is at fault". What is not named here is BY_EXIT_FINDINGS. */
static const by_exit EXITS[BY_PROGRAM_RULES] = {
    [BY_PROGRAM_FILE_MISSING] = BY_EXIT_USAGE,
    [BY_PROGRAM_FILE_KIND_UNKNOWN] = BY_EXIT_USAGE,
    [BY_PROGRAM_OUTPUT_NOT_REGULAR] = BY_EXIT_USAGE,
    [BY_PROGRAM_FILE_UNREADABLE] = BY_EXIT_ENVIRONMENT,
    [BY_PROGRAM_OUTPUT_UNWRITABLE] = BY_EXIT_ENVIRONMENT,
    [BY_PROGRAM_OUTPUT_NOT_DURABLE] = BY_EXIT_ENVIRONMENT,
    [BY_PROGRAM_DISK_FULL] = BY_EXIT_ENVIRONMENT,
};

by_exit by_exit_for(const by_rule *rule)
{
  if (rule == &by_profile_rules[BY_PROFILE_INVALID]) {
    return BY_EXIT_USAGE;
  }
  for (size_t i = 0; i < BY_PROGRAM_RULES; i++) {
    if (rule == &by_program_rules[i] && EXITS[i] != BY_EXIT_CLEAN) {
      return EXITS[i];
    }
  }
  return BY_EXIT_FINDINGS;
}

static bool level_named(by_span name, by_severity *severity)
{
  for (int level = BY_NOTE; level <= BY_ERROR; level++) {
    if (by_span_is(name, by_severity_name((by_severity)level))) {
      *severity = (by_severity)level;
      return true;
    }
  }
  return false;
}

/* The two sides of RULE=LEVEL; LEVEL is empty where there is no equals sign. */
static void split(const char *value, by_span *rule, by_span *level)
{
  const by_span whole = by_span_of(value);
  const size_t equals = by_span_find(whole, by_span_of("="));
  const size_t end = equals == BY_NOWHERE ? whole.size : equals;
  *rule = by_span_slice(whole, 0, end);
  *level = by_span_from(whole, end + 1);
}

static bool is_known(const by_arguments *arguments, const by_adjustment *adjustment)
{
  by_span rule = {.size = 0};
  by_span level = {.size = 0};
  by_severity severity = BY_NOTE;
  split(adjustment->value, &rule, &level);
  const by_rule *const known = by_rule_named(rule);
  if (known == NULL) {
    by_rule_complain(arguments->command, rule);
    return false;
  }
  if (by_exit_for(known) != BY_EXIT_FINDINGS) {
    by_usage_complain(arguments->command, "this rule is about the run, not the material, and is always told:", known->id);
    return false;
  }
  if (!adjustment->suppress && !level_named(level, &severity)) {
    by_usage_complain(arguments->command, "say RULE=error, RULE=warning or RULE=note, not", adjustment->value);
    return false;
  }
  return true;
}

bool by_adjust_usage(const by_arguments *arguments)
{
  if (arguments->fast && arguments->deep) {
    by_usage_complain(arguments->command, "--fast looks into nothing: it does not go with --deep", NULL);
    return false;
  }
  if (arguments->adjustment_count > BY_MOST_ADJUSTMENTS) {
    by_usage_complain(arguments->command, "there are too many --severity and --suppress", NULL);
    return false;
  }
  bool known = true;
  for (size_t i = 0; i < arguments->adjustment_count; i++) {
    known = is_known(arguments, &arguments->adjustments[i]) && known;
  }
  return known;
}

/* Whether findings of the rule are reported; sets the severity that they have where the user gives one. */
static bool is_kept(const by_arguments *arguments, const by_rule *known, by_severity *severity)
{
  bool kept = true;
  for (size_t i = 0; i < arguments->adjustment_count; i++) {
    const by_adjustment *adjustment = &arguments->adjustments[i];
    by_span rule = {.size = 0};
    by_span level = {.size = 0};
    split(adjustment->value, &rule, &level);
    if (by_span_is(rule, known->id)) {
      kept = !adjustment->suppress;
      (void)level_named(level, severity);
    }
  }
  return kept;
}

void by_adjust_demands(const by_arguments *arguments, bayegan_demands *demands)
{
  size_t count = 0;
  for (size_t i = 0; i < arguments->adjustment_count && count < BAYEGAN_SILENT; i++) {
    by_span rule = {.size = 0};
    by_span level = {.size = 0};
    split(arguments->adjustments[i].value, &rule, &level);
    const by_rule *const known = by_rule_named(rule);
    by_severity severity = known == NULL ? BY_NOTE : known->severity;
    if (known != NULL && (!is_kept(arguments, known, &severity) || severity < known->severity)) {
      demands->silent[count++] = known;
    }
  }
}

void by_adjust(const by_arguments *arguments, by_findings *findings)
{
  if (arguments->adjustment_count == 0) {
    return;
  }
  by_finding *rest = findings->first;
  by_finding **end = &findings->first;
  findings->last = NULL;
  findings->errors = findings->warnings = findings->notes = 0;
  while (rest != NULL) {
    by_finding *finding = rest;
    rest = rest->next;
    if (is_kept(arguments, finding->rule, &finding->severity)) {
      *end = finding;
      end = &finding->next;
      findings->last = finding;
      findings->errors += finding->severity == BY_ERROR;
      findings->warnings += finding->severity == BY_WARNING;
      findings->notes += finding->severity == BY_NOTE;
    }
  }
  *end = NULL;
}
