/* SPDX-License-Identifier: BSD-2-Clause */
/* What the directory says of every member alike (APPNOTE 4.4.2, 4.4.3, 4.4.6, 4.4.14, 4.4.15), whatever its bytes are. */
#include "pack/zip_form.h"

#include "base/buffer.h"
#include "base/rules_container.h"

enum { NAME_AT = 46 }; /* of the name in its entry */

typedef struct field {
  size_t at;
  size_t size;
  const char *bytes;
  const char *name;
} field;

static const field FIELDS[] = {
    {4, 2, "\x3f\x03", "version made by"}, /* 6.3 on Unix, as libzip writes it since 1.4 */
    {12, 4, "\0\0\x21\0", "time"},         /* 1980-01-01 */
    {36, 2, "\0\0", "internal attributes"},
    {38, 4, "\0\0\xa4\x81", "external attributes"}, /* mode 0100644 */
};

/* The field that does not say what this program writes, or NULL. */
static const char *form_fault(const char *entry, unsigned method)
{
  for (size_t i = 0; i < sizeof FIELDS / sizeof FIELDS[0]; i++) {
    if (memcmp(entry + FIELDS[i].at, FIELDS[i].bytes, FIELDS[i].size) != 0) {
      return FIELDS[i].name;
    }
  }
  const char needed = method == BY_ZIP_DEFLATED ? 20 : 10;
  return entry[6] == needed && entry[7] == 0 ? NULL : "version needed";
}

void by_zip_check_forms(const by_zip_entries *entries, by_findings *findings)
{
  size_t count = 0;
  by_finding finding = {.rule = &by_container_rules[BY_CONTAINER_EPUB_ZIP_FORM]};
  for (size_t i = 0; i < entries->count; i++) {
    const by_zip_entry *const each = &entries->items[i];
    const char *const fault = form_fault(each->name.at - NAME_AT, each->method);
    if (fault != NULL && count++ == 0) {
      finding.place.member = each->name;
      finding.details[1] = each->name;
      finding.details[2] = by_span_of(fault);
    }
  }
  if (count != 0) {
    char room[BY_NUMBER_ROOM];
    finding.details[0] = by_digits_of(count, room);
    by_findings_add(findings, &finding);
  }
}
