/* SPDX-License-Identifier: BSD-2-Clause */
/* A TEI P5 document: the text is written first, because the header counts its elements; then the header is put before it. */
#include "write/tei.h"

#include "base/ascii.h"
#include "write/tei_parts.h"
#include "write/xml_out.h"

/* Ids that documents of ours bear, so that no package id may meet one. */
static const char *const TAKEN[] = {
    "app",     "gregory",      "imperial",  "islamic-civil", "issue-bibl", "julian",     "ltr",
    "persian", "resp-archive", "resp-tool", "rtl",           "rumi",       "yazdegerdi", "zodiacal",
};
static const char *const TAKEN_BEGINNINGS[] = {"person-", "masthead-", "back-"};

/* Whether the package id could not be an xml:id here: a leading digit, or the form of another id. */
static bool needs_prefix(by_span id)
{
  if (by_span_is_any(id, TAKEN, sizeof TAKEN / sizeof TAKEN[0]) ||
      by_span_starts_any(id, TAKEN_BEGINNINGS, sizeof TAKEN_BEGINNINGS / sizeof TAKEN_BEGINNINGS[0])) {
    return true;
  }
  const bool article = id.size > 1 && id.at[0] == 'a' && by_is_digit(id.at[1]);
  return article || (id.size != 0 && by_is_digit(id.at[0]));
}

void by_tei_add_root_id(by_buffer *out, by_span package_id)
{
  by_buffer_add_text(out, needs_prefix(package_id) ? "i-" : "");
  by_xml_add_text(out, package_id);
}

static void add_root(const by_tei_writer *writer)
{
  by_buffer *out = writer->out;
  by_buffer_add_text(out,
                     "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" version=\"4.12.0\" xml:id=\"");
  by_tei_add_root_id(out, writer->edition->record->package_id);
  by_buffer_add_byte(out, '"');
  by_xml_add_attribute(out, "xml:lang", writer->edition->issue->language);
  by_buffer_add_text(out, ">\n");
}

/* Puts `head` before the bytes of `out` from `start` on. */
static void put_before(by_buffer *out, size_t start, const by_buffer *head)
{
  const size_t size = out->size - start;
  if (head->size == 0 || by_buffer_room(out, head->size) == NULL) {
    return;
  }
  memmove(out->at + start + head->size, out->at + start, size);
  memcpy(out->at + start, head->at, head->size);
  out->size += head->size;
}

void by_write_tei(const by_edition *edition, by_buffer *out)
{
  const size_t start = out->size;
  by_tei_writer writer = {.edition = edition, .out = out};
  by_tei_add_body(&writer);
  by_buffer head = by_buffer_of(out->ceiling);
  writer.out = &head;
  add_root(&writer);
  by_tei_add_header(&writer);
  by_tei_add_persons(&writer);
  put_before(out, start, &head);
  by_buffer_add_text(out, "</TEI>\n");
  out->failed = out->failed || head.failed;
  by_buffer_drop(&head);
}
