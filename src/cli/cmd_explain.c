/* SPDX-License-Identifier: BSD-2-Clause */
/* bayegan explain: a page of the catalogue of rules, or all of it as a list. */
#include "cli/page.h"
#include "cli/parse.h"
#include "report/explain.h"

static int explain_one(const by_command *command, by_span id, by_buffer *page)
{
  const by_rule *const rule = by_rule_named(id);
  if (rule != NULL) {
    by_explain_rule(rule, page);
    return BY_EXIT_CLEAN;
  }
  by_rule_complain(command, id);
  return BY_EXIT_USAGE;
}

int by_run_explain(const by_arguments *arguments)
{
  by_buffer page = by_buffer_of(1 << 22);
  int status = BY_EXIT_CLEAN;
  if (arguments->operand_count == 0) {
    by_explain_list(&page);
  } else {
    status = explain_one(arguments->command, by_span_of(arguments->operands[0]), &page);
  }
  return by_page_print(&page, status);
}
