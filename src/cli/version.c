/* SPDX-License-Identifier: BSD-2-Clause */
/* The versions of the libraries. The compressor decides the bytes of an EPUB, so a report of an error needs them. */
#include "cli/version.h"

#include "base/version.h"

typedef struct row {
  const char *name;
  const char *version;
} row;

void by_version_page(by_buffer *out)
{
  static const row ROWS[] = {
      {"bayegan", BY_VERSION},
      {"libdeflate", BY_VERSION_LIBDEFLATE},
      {"zlib", BY_VERSION_ZLIB},
      {"expat", BY_VERSION_EXPAT},
      {"libxml2", BY_VERSION_LIBXML2},
      {"libzip", BY_VERSION_LIBZIP},
      {"libarchive", BY_VERSION_LIBARCHIVE},
      {"OpenSSL", BY_VERSION_OPENSSL},
      {"ICU", BY_VERSION_ICU},
      {"jansson", BY_VERSION_JANSSON},
  };
  for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
    by_buffer_add_text(out, ROWS[i].name);
    by_buffer_add_byte(out, ' ');
    by_buffer_add_text(out, ROWS[i].version);
    by_buffer_add_byte(out, '\n');
  }
}
