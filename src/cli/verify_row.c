/* SPDX-License-Identifier: BSD-2-Clause */
/* A cell may hold what is sure, or what is proposed, as `convert --accept proposed` writes it. */
#include "cli/verify_row.h"

#include "report/item.h"

/* What the columns would hold, as far as the package says it: without a record nothing is known of the issue. */
static bool fill(const by_verifier *verifier, bool accept_proposed, by_span cells[BY_BATCH_COLUMNS])
{
  const by_record *const record = &verifier->job->record;
  by_item item = {.status = ""};
  const bool recorded = record->package_id.size != 0;
  if (!recorded) {
    cells[BY_BATCH_ID] = verifier->job->bag.id;
    return true;
  }
  if (!by_item_tell(&item, record, accept_proposed, verifier->job->arena)) {
    return false;
  }
  const by_item_facts *const facts = &item.facts;
  const by_span told[] = {
      [BY_BATCH_ID] = record->package_id,    [BY_BATCH_SERIAL] = facts->serial, [BY_BATCH_ISSUE_FROM] = facts->issue_from,
      [BY_BATCH_ISSUE_TO] = facts->issue_to, [BY_BATCH_DATE] = facts->date,     [BY_BATCH_TITLE] = facts->title,
      [BY_BATCH_AUTHOR] = facts->author};
  for (size_t i = 0; i < sizeof told / sizeof told[0]; i++) {
    cells[i] = told[i].at == NULL ? by_span_of("") : told[i];
  }
  return true;
}

by_status by_verify_row(const by_verifier *verifier, const by_batch_row *row)
{
  const size_t errors = verifier->job->findings.errors;
  by_span sure[BY_BATCH_COLUMNS] = {{.size = 0}};
  by_span proposed[BY_BATCH_COLUMNS] = {{.size = 0}};
  char size[BY_NUMBER_ROOM];
  char hex[BY_HEX_MOST];
  const by_span bytes = by_digits_of(verifier->size, size);
  const by_span digest = by_digest_hex(&verifier->sha512, hex);
  const bool done = fill(verifier, false, sure) && fill(verifier, true, proposed);
  sure[BY_BATCH_STATUS] = by_span_of(errors == 0 ? "sound" : "refused");
  if (verifier->sha512.size != 0) {
    sure[BY_BATCH_BYTES] = bytes;
    sure[BY_BATCH_SHA512] = digest;
  }
  if (done) {
    by_batch_compare_row(row, sure, proposed, &verifier->job->findings);
  }
  return done ? by_findings_status(&verifier->job->findings, errors) : BY_ENVIRONMENT;
}
