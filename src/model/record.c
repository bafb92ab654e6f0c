/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of the roles (MARC relators) and the two ends of a number. */
#include "model/record.h"

typedef struct role_names {
  const char *name;
  const char *code;
} role_names;

static const role_names ROLES[] = {
    [BY_AUTHOR] = {"author", "aut"},           [BY_TRANSLATOR] = {"translator", "trl"}, [BY_INTERVIEWER] = {"interviewer", "ivr"},
    [BY_INTERVIEWEE] = {"interviewee", "ive"}, [BY_EDITOR] = {"editor", "edt"},
};
_Static_assert(sizeof ROLES / sizeof ROLES[0] == BY_ROLES, "names for each role");

const by_field by_fields[BY_FIELDS] = {
    {"title", offsetof(by_record, title)},       {"volume", offsetof(by_record, volume)}, {"issue", offsetof(by_record, issue)},
    {"running", offsetof(by_record, running)},   {"label", offsetof(by_record, label)},   {"date", offsetof(by_record, date)},
    {"language", offsetof(by_record, language)}, {"issn", offsetof(by_record, issn)},     {"publisher", offsetof(by_record, publisher)},
    {"rights", offsetof(by_record, rights)},
};

const by_value *by_field_value(const by_field *field, const by_record *record)
{
  return (const by_value *)(const void *)((const char *)record + field->offset);
}

by_value *by_field_in(const by_field *field, by_record *record)
{
  return (by_value *)(void *)((char *)record + field->offset);
}

const char *by_role_name(by_role role)
{
  return ROLES[role].name;
}

const char *by_role_code(by_role role)
{
  return ROLES[role].code;
}

bool by_role_named(by_span name, by_role *role)
{
  for (size_t i = 0; i < BY_ROLES; i++) {
    if (by_span_is(name, ROLES[i].name)) {
      *role = (by_role)i;
      return true;
    }
  }
  return false;
}

by_span by_number_first(by_span number)
{
  return by_span_before(number, "-");
}

by_span by_number_last(by_span number)
{
  return by_span_behind(number, "-");
}
