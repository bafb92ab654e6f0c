/* SPDX-License-Identifier: BSD-2-Clause */
/* Told by the first bytes alone: only such as no text of any encoding begins with, or a mark of markup. */
#include "check/other_format.h"

#include "base/rules_text.h"

/* Sizes count bytes of the mark, which may hold NUL. */
typedef struct format {
  const char *mark;
  size_t size;
  const char *name;
} format;

static const format FORMATS[] = {
    {"PK\3\4", 4, "a ZIP, such as DOCX, ODT or EPUB"},
    {"%PDF-", 5, "a PDF"},
    {"{\\rtf", 5, "an RTF document"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8, "a document of an older Microsoft program"},
    {"\x1F\x8B", 2, "a file compressed by gzip"},
    {"\xFD"
     "7zXZ\0",
     6, "a file compressed by xz"},
    {"7z\xBC\xAF\x27\x1C", 6, "a 7z archive"},
    {"Rar!\x1A\7", 6, "a RAR archive"},
    {"AT&TFORM", 8, "a DjVu"},
    {"\xFF\xD8\xFF", 3, "a JPEG image"},
    {"\x89PNG\r\n\x1A\n", 8, "a PNG image"},
    {"II*\0", 4, "a TIFF image"},
    {"MM\0*", 4, "a TIFF image"},
    {"<?xml ", 6, "an XML document"},
    {"<!DOCTYPE ", 10, "an HTML page"},
    {"<!doctype ", 10, "an HTML page"},
    {"<html", 5, "an HTML page"},
    {"<HTML", 5, "an HTML page"},
};

by_status by_check_other_format(by_span bytes, by_findings *findings)
{
  static const char MARK[] = "\xEF\xBB\xBF";
  const by_span text = by_span_starts(bytes, by_span_of(MARK)) ? by_span_from(bytes, strlen(MARK)) : bytes;
  for (size_t i = 0; i < sizeof FORMATS / sizeof FORMATS[0]; i++) {
    if (by_span_starts(text, (by_span){.at = FORMATS[i].mark, .size = FORMATS[i].size})) {
      by_findings_add(findings, &(by_finding){.rule = &by_text_rules[BY_TEXT_OTHER_FORMAT], .details = {by_span_of(FORMATS[i].name)}});
      return findings->failed ? BY_ENVIRONMENT : BY_REFUSED;
    }
  }
  return BY_OK;
}
