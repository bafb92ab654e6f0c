/* SPDX-License-Identifier: BSD-2-Clause */
/* The first bytes of an EPUB, by which its format is told (EPUB 3.3, OCF ZIP container media type identification). Only the first local
 * header is looked at. */
#include "pack/zip.h"

#include "base/rules_container.h"

enum { HEADER = 30, METHOD_AT = 8, PACKED_SIZE_AT = 18, NAME_SIZE_AT = 26, EXTRA_SIZE_AT = 28 };

static size_t pair_at(by_span bytes, size_t offset)
{
  return (size_t)(unsigned char)bytes.at[offset] | (size_t)(unsigned char)bytes.at[offset + 1] << 8;
}

static void report(by_findings *findings, size_t rule, by_span member, by_span detail)
{
  by_findings_add(findings, &(by_finding){.rule = &by_container_rules[rule], .place = {.member = member}, .details = {detail}});
}

static void check_extra(by_span bytes, by_span name, by_findings *findings)
{
  const size_t extra = pair_at(bytes, EXTRA_SIZE_AT);
  if (extra != 0) {
    char room[BY_NUMBER_ROOM];
    report(findings, BY_CONTAINER_EPUB_MIMETYPE_EXTRA, name, by_digits_of(extra, room));
  }
}

static void check_content(by_span bytes, by_span name, by_findings *findings)
{
  static const char MEDIA_TYPE[] = "application/epub+zip";
  if (pair_at(bytes, METHOD_AT) != 0) {
    report(findings, BY_CONTAINER_EPUB_MIMETYPE_COMPRESSED, name, name);
    return;
  }
  const size_t size = pair_at(bytes, PACKED_SIZE_AT) | pair_at(bytes, PACKED_SIZE_AT + 2) << 16;
  const by_span content = by_span_slice(bytes, HEADER + name.size + pair_at(bytes, EXTRA_SIZE_AT), size);
  if (size != sizeof MEDIA_TYPE - 1 || !by_span_is(content, MEDIA_TYPE)) {
    report(findings, BY_CONTAINER_EPUB_MIMETYPE_CONTENT, name, name);
  }
}

/* Where no member begins at the front, but mimetype comes later. */
static void check_front(by_span bytes, by_findings *findings)
{
  static const char MEMBER[] = "mimetypeapplication/epub+zip";
  if (by_span_find(by_span_slice(bytes, 0, BY_ZIP_FRONT), by_span_of(MEMBER)) != BY_NOWHERE) {
    report(findings, BY_CONTAINER_EPUB_MIMETYPE_POSITION, (by_span){.size = 0}, by_span_of("something that is no member"));
  }
}

void by_check_mimetype(by_span bytes, by_findings *findings)
{
  static const char LOCAL[] = "PK\003\004";
  if (bytes.size < HEADER || !by_span_starts(bytes, by_span_of(LOCAL))) {
    check_front(bytes, findings);
    return;
  }
  const by_span name = by_span_slice(bytes, HEADER, pair_at(bytes, NAME_SIZE_AT));
  if (!by_span_is(name, "mimetype")) {
    report(findings, BY_CONTAINER_EPUB_MIMETYPE_POSITION, name, name);
    return;
  }
  check_extra(bytes, name, findings);
  check_content(bytes, name, findings);
}
