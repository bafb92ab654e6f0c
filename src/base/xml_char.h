/* SPDX-License-Identifier: BSD-2-Clause */
/* White space of XML (XML 1.0, production 3), and the characters that no document may hold (production 2): NUL to U+001F but tab, LF and
 * CR, and U+FFFE and U+FFFF. Form feed is among them. */
#ifndef BY_BASE_XML_CHAR_H
#define BY_BASE_XML_CHAR_H

#include "base/span.h"

static inline bool by_is_xml_blank(char byte)
{
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/* Bytes of such a character at `offset` of well-formed UTF-8; 0 where the one that stands there is allowed. */
static inline size_t by_xml_forbidden(by_span text, size_t offset)
{
  const unsigned char first = (unsigned char)text.at[offset];
  if (first < ' ') {
    return first == '\t' || first == '\n' || first == '\r' ? 0 : 1;
  }
  if (first != 0xEF || text.size - offset < 3) {
    return 0;
  }
  const unsigned char third = (unsigned char)text.at[offset + 2];
  return (unsigned char)text.at[offset + 1] == 0xBF && third >= 0xBE ? 3 : 0;
}

#endif
