/* SPDX-License-Identifier: BSD-2-Clause */
/* Faults of XML in words that say what to write. */
#include "check/parse_fault.h"

#include "base/rules_xml.h"

#include <expat.h>

/* What expat says, but for faults that archivists meet. */
static const char *fault_text(enum XML_Error code)
{
  static const struct {
    enum XML_Error code;
    const char *text;
  } PLAIN[] = {
      {XML_ERROR_INVALID_TOKEN, "a character stands here that may not"},
      {XML_ERROR_UNDEFINED_ENTITY, "XML has no such entity: write the character itself, and & as &amp;"},
      {XML_ERROR_TAG_MISMATCH, "this end tag is not that of the element which is open here"},
      {XML_ERROR_NO_ELEMENTS, "it ends before its outermost element does"},
      {XML_ERROR_AMPLIFICATION_LIMIT_BREACH, "entities stand for far more text than the document has"},
  };
  for (size_t i = 0; i < sizeof PLAIN / sizeof PLAIN[0]; i++) {
    if (PLAIN[i].code == code) {
      return PLAIN[i].text;
    }
  }
  return XML_ErrorString(code);
}

/* A letter or digit, or part of one. */
static bool is_of_name(char byte)
{
  const unsigned char unit = (unsigned char)byte;
  return unit >= 0x80 || (unit >= '0' && unit <= '9') || ((unit | 0x20) >= 'a' && (unit | 0x20) <= 'z');
}

/* Behind an & that stands for itself there is no name, or no end of one, behind such a < no name; NULL: neither is before the fault. */
static const char *bare_mark(by_span before)
{
  size_t at = before.size;
  while (at > 0 && is_of_name(before.at[at - 1])) {
    at--;
  }
  if (at > 0 && before.at[at - 1] == '&') {
    return "an & that stands for itself is written &amp;";
  }
  return at > 0 && at == before.size && before.at[at - 1] == '<' ? "a < that stands for itself is written &lt;" : NULL;
}

void by_parse_explain(struct XML_ParserStruct *expat, by_parse_fault *fault)
{
  const XML_Index index = XML_GetCurrentByteIndex(expat);
  const enum XML_Error code = XML_GetErrorCode(expat);
  int at = 0;
  int size = 0;
  const char *const around = XML_GetInputContext(expat, &at, &size);
  const bool marked = code == XML_ERROR_INVALID_TOKEN && around != NULL && at > 0;
  const by_span before = {.at = around, .size = marked ? (size_t)at : 0};
  const char *const mark = marked ? bare_mark(before) : NULL;
  fault->text = mark != NULL ? mark : fault_text(code);
  fault->rule = code == XML_ERROR_AMPLIFICATION_LIMIT_BREACH ? BY_XML_LIMIT : BY_XML_WELLFORMED;
  fault->place = (by_place){
      .line = XML_GetCurrentLineNumber(expat),
      .column = XML_GetCurrentColumnNumber(expat) + 1,
      .offset = index < 0 ? 0 : (size_t)index,
  };
}
