/* SPDX-License-Identifier: BSD-2-Clause */
/* The encodings that sources may have. The list is closed: a name that is not in it is no encoding here, whatever a library makes of it. */
#ifndef BY_TEXT_CHARSET_H
#define BY_TEXT_CHARSET_H

#include "base/annotate.h"
#include "base/span.h"

#include <stdint.h>

typedef enum by_charset_kind {
  BY_KIND_UTF8,
  BY_KIND_UTF16,
  BY_KIND_UTF32,
  BY_KIND_BYTES, /* a byte a character; below 0x80 it is ASCII */
  BY_KIND_VISUAL /* the same, and each line stands as it was seen on the screen, from left to right */
} by_charset_kind;

typedef struct by_charset {
  const char *name;      /* as records, TEI and PREMIS give it */
  const char *icu;       /* ICU's name of the table; NULL: our own or none */
  const uint16_t *table; /* our own: code points of the bytes 0x80 to 0xFF, 0 where undefined; NULL: ICU's or none */
  by_charset_kind kind;
  bool big;      /* UTF-16 and UTF-32: big-endian */
  bool controls; /* has the controls U+0080 to U+009F; elsewhere ICU gives them for bytes that are undefined */
} by_charset;

enum { BY_HIGH_BYTES = 128 };

/* The code point that our own table of Iran System has for its ligature of lam and alef; it is read as these two letters. */
enum { BY_LAM_ALEF = 0xFEFB };

/* Rows by index; NULL behind the last. The first is UTF-8. */
const by_charset *by_charset_at(size_t index);
/* By name or a usual other name, capital and small letters alike; NULL where it is not in the list. */
const by_charset *by_charset_named(by_span name);
/* The encoding that a byte order mark at the start names; NULL where there is none. */
const by_charset *by_charset_marked(by_span source);
/* The code points of the bytes 0x80 to 0xFF, 0 where undefined; false where ICU fails. Only for a byte a character. */
bool by_charset_table(const by_charset *charset, uint16_t table[static BY_HIGH_BYTES]) BY_MUST_USE BY_NONNULL;

extern const uint16_t by_isiri_3342[BY_HIGH_BYTES];
extern const uint16_t by_mac_arabic[BY_HIGH_BYTES];
extern const uint16_t by_mac_farsi[BY_HIGH_BYTES];
extern const uint16_t by_iran_system[BY_HIGH_BYTES];

#endif
