/* SPDX-License-Identifier: BSD-2-Clause */
/* The single values of a record, as a table that every report walks. */
#include "report/inspection.h"

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
