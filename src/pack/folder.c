/* SPDX-License-Identifier: BSD-2-Clause */
/* Containers as folders: who packs one puts mimetype first, so its place is no question here. */
#include "pack/folder.h"

#include "base/rules_container.h"
#include "pack/zip_members.h"

static const char MIMETYPE[] = "mimetype";

static void report(by_findings *findings, size_t rule, by_span member, by_span detail)
{
  by_findings_add(findings, &(by_finding){.rule = &by_container_rules[rule], .place = {.member = member}, .details = {detail}});
}

/* About the member, and what else there is to say. */
static void report_both(by_findings *findings, size_t rule, by_span member, by_span detail)
{
  by_findings_add(findings, &(by_finding){.rule = &by_container_rules[rule], .place = {.member = member}, .details = {member, detail}});
}

static void check_mimetype(const by_artifacts *files, by_findings *findings)
{
  size_t at = 0;
  while (at < files->count && !by_span_is(files->items[at].path, MIMETYPE)) {
    at++;
  }
  if (at == files->count) {
    report(findings, BY_CONTAINER_EPUB_MIMETYPE_POSITION, by_span_of(MIMETYPE), by_span_of("no such file"));
  } else if (!by_span_is(files->items[at].bytes, "application/epub+zip")) {
    report(findings, BY_CONTAINER_EPUB_MIMETYPE_CONTENT, by_span_of(MIMETYPE), by_span_of(MIMETYPE));
  }
}

/* Whether the name may be read on. */
static bool check_name(by_span name, size_t ordinal, by_findings *findings)
{
  const char *why = NULL;
  const size_t fault = by_zip_name_fault(name, true, true, &why);
  if (fault == BY_CONTAINER_EPUB_NAME_ENCODING) {
    char room[BY_NUMBER_ROOM];
    report_both(findings, fault, name, by_digits_of(ordinal, room));
  } else if (fault != BY_CONTAINER_RULES) {
    report_both(findings, fault, name, by_span_of(why));
  }
  return fault == BY_CONTAINER_RULES || fault == BY_CONTAINER_EPUB_NAME_CHARACTERS;
}

/* Names that are one name for a reader that knows neither case nor composition; false where memory is short. */
static bool check_clashes(const by_artifacts *files, by_arena *arena, by_findings *findings)
{
  by_zip_entries entries = {.items = by_arena_take(arena, files->count, sizeof(by_zip_entry)), .count = files->count};
  if (entries.items == NULL) {
    return false;
  }
  for (size_t i = 0; i < files->count; i++) {
    entries.items[i].name = files->items[i].path;
  }
  by_claims claims = {0};
  by_claim earlier = {.folder = false};
  by_claim later = earlier;
  const bool done = by_zip_claim_names(&entries, arena, &claims);
  while (done && by_claims_clash(&claims, &earlier, &later)) {
    report_both(findings, BY_CONTAINER_EPUB_NAME_DUPLICATE, files->items[later.index].path, files->items[earlier.index].path);
  }
  by_claims_drop(&claims);
  return done;
}

by_status by_check_folder(const by_artifacts *files, by_arena *arena, by_findings *findings)
{
  bool readable = true;
  check_mimetype(files, findings);
  for (size_t i = 0; i < files->count; i++) {
    readable = check_name(files->items[i].path, i + 1, findings) && readable;
  }
  if (!readable) {
    return findings->failed ? BY_ENVIRONMENT : BY_REFUSED;
  }
  return check_clashes(files, arena, findings) && !findings->failed ? BY_OK : BY_ENVIRONMENT;
}
