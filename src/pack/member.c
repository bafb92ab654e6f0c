/* SPDX-License-Identifier: BSD-2-Clause */
/* A member's bytes are handed on and not kept; of each member only the name is. */
#include "pack/member.h"

#include "base/rules_container.h"

#include <stdio.h>

enum { MEMBERS_MOST = 1000000, RATIO_MOST = 200, RATIO_FREE = 32 << 20 };

bool by_is_swollen(uint64_t plain, uint64_t packed)
{
  return plain > RATIO_FREE && plain / RATIO_MOST > packed;
}

void by_member_report(by_findings *findings, size_t rule, by_span member, const char *what)
{
  by_findings_add(findings,
                  &(by_finding){.rule = &by_container_rules[rule], .place = {.member = member}, .details = {member, by_span_of(what)}});
}

void by_container_report(by_findings *findings, size_t rule, const char *what)
{
  by_findings_add(findings, &(by_finding){.rule = &by_container_rules[rule], .details = {findings->path, by_span_of(what)}});
}

void by_container_report_at(by_findings *findings, size_t rule, uint64_t offset, const char *what)
{
  char digits[24];
  (void)snprintf(digits, sizeof digits, "%llu", (unsigned long long)offset);
  by_findings_add(findings, &(by_finding){.rule = &by_container_rules[rule],
                                          .place = {.offset = (size_t)offset, .size = 1},
                                          .details = {by_span_of(digits), by_span_of(what)}});
}

void by_member_check_name(by_findings *findings, by_span path)
{
  const char *const fault = by_name_fault(path, true);
  if (fault != NULL) {
    by_member_report(findings, BY_CONTAINER_MEMBER_NAME, path, fault);
  }
}

void by_members_drop(by_members *members)
{
  by_claims_drop(&members->claims);
}

bool by_members_have_room(const by_members *members)
{
  const bool room = members->claims.count < MEMBERS_MOST;
  if (!room) {
    by_container_report(members->findings, BY_CONTAINER_LIMIT, "more than 1,000,000 members");
  }
  return room;
}

/* The claim lies beside the arena, and twice while it is sorted. */
static bool claim(by_members *members, by_claim made)
{
  return by_arena_charge(members->findings->arena, 2 * sizeof made) && by_claims_add(&members->claims, made);
}

bool by_members_take_folder(by_members *members, by_span path)
{
  const by_member_sink *sink = members->sink;
  if (by_span_ends(path, by_span_of("/"))) {
    path.size--;
  }
  if (path.size == 0 || by_span_is(path, ".")) {
    return true;
  }
  by_member_check_name(members->findings, path);
  return claim(members, (by_claim){.path = path, .folder = true}) && (sink->directory == NULL || sink->directory(sink->context, path));
}

bool by_members_take_file(by_members *members, by_span path, size_t size)
{
  by_member_check_name(members->findings, path);
  return claim(members, (by_claim){.path = path}) && members->sink->begin(members->sink->context, path, size);
}

void by_members_refuse_link(const by_members *members, by_span path, char type)
{
  const char shown[] = {(char)(type >= ' ' && type <= '~' ? type : '?'), '\0'};
  by_member_report(members->findings, BY_CONTAINER_LINK, path, shown);
}

bool by_members_pass_file(const by_members *members)
{
  const by_member_sink *sink = members->sink;
  return sink->data == NULL || (sink->passes != NULL && sink->passes(sink->context));
}

void by_members_check_clashes(by_members *members)
{
  by_claim earlier = {.folder = false};
  by_claim later = earlier;
  by_claims_sort(&members->claims);
  while (by_claims_clash(&members->claims, &earlier, &later)) {
    by_member_report(members->findings, BY_CONTAINER_DUPLICATE_MEMBER, later.path, NULL);
  }
}
