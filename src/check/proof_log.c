/* SPDX-License-Identifier: BSD-2-Clause */
/* The change log's part of the proof: it is about this source, it changes no more than its rules may, and undone it gives the source. */
#include "base/rules_proof.h"
#include "check/proof.h"
#include "text/change_log.h"

#include <stdint.h>

enum { BY_NO_RULE = BY_PROOF_RULES };

static const size_t RULES[] = {
    [BY_LOG_GOOD] = BY_NO_RULE,
    [BY_LOG_UNREADABLE] = BY_PROOF_CHANGE_LOG_FORMAT,
    [BY_LOG_OTHER_SOURCE] = BY_PROOF_CHANGE_LOG_SOURCE,
    [BY_LOG_UNLAWFUL] = BY_PROOF_CHANGE_LOG_UNLAWFUL,
    [BY_LOG_IRREVERSIBLE] = BY_PROOF_CHANGE_LOG_IRREVERSIBLE,
    [BY_LOG_NO_MEMORY] = BY_NO_RULE,
};

/* The line of the log; empty where there is none. */
static by_span line_of(by_span log, size_t line)
{
  by_span rest = log;
  size_t size = by_span_find(rest, by_span_of("\n"));
  for (size_t i = 1; i < line && size != BY_NOWHERE; i++) {
    rest = by_span_slice(rest, size + 1, rest.size);
    size = by_span_find(rest, by_span_of("\n"));
  }
  return by_span_slice(rest, 0, size);
}

static by_status report(by_log_fault fault, by_span log, size_t line, by_findings *findings)
{
  enum { SHOWN = 120 };
  if (fault == BY_LOG_GOOD || RULES[fault] == BY_NO_RULE) {
    return fault == BY_LOG_GOOD ? BY_OK : BY_ENVIRONMENT;
  }
  const by_span row = by_span_slice(line_of(log, line), 0, SHOWN);
  by_findings_add(findings, &(by_finding){.rule = &by_proof_rules[RULES[fault]], .place = {.line = line, .column = 1}, .details = {row}});
  return BY_REFUSED;
}

by_status by_prove_log(const by_text *text, by_span log, by_arena *arena, by_buffer *folded, by_findings *findings)
{
  size_t line = 0;
  if (by_buffer_room(folded, text->bytes.size) == NULL) { /* a buffer that grows leaves holes behind */
    return BY_ENVIRONMENT;
  }
  const by_log_fault replayed = by_log_replay(text, log, folded, &line);
  if (replayed != BY_LOG_GOOD) {
    return report(replayed, log, line, findings);
  }
  const by_charset *charset = by_charset_named(by_span_of(text->encoding));
  const by_log_fault fault = charset == NULL ? BY_LOG_NO_MEMORY : by_log_undo(by_buffer_span(folded), log, charset, arena, text->source);
  return report(fault, log, line, findings);
}
