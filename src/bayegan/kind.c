/* SPDX-License-Identifier: BSD-2-Clause */
/* Kinds of files are told apart by their bytes, which do not lie, and only then by their names. */
#include "bayegan/kind.h"

#include "bayegan/session.h"
#include "pack/tar_header.h"
#include "pack/unpack.h"

/* A ZIP is an EPUB where its first member or its name says so; else it holds a bag. */
static by_kind kind_of_zip(by_span bytes, by_span path)
{
  enum { NAME_AT = 30 };
  const by_span name = by_span_slice(bytes, NAME_AT, BY_KIND_PROLOGUE);
  const bool epub = by_span_starts(name, by_span_of("mimetype")) || by_span_starts(name, by_span_of("META-INF/"));
  return epub || by_is_epub_name(path) ? BY_KIND_EPUB : BY_KIND_ZIP;
}

/* Whether the document begins with this element, in UTF-8 or UTF-16. */
static bool begins_with(by_span head, const char *start)
{
  size_t matched = 0;
  for (size_t i = 0; i < head.size && start[matched] != '\0'; i++) {
    if (head.at[i] != '\0') {
      matched = head.at[i] == start[matched] ? matched + 1 : head.at[i] == start[0];
    }
  }
  return start[matched] == '\0';
}

/* What the name promises, where the bytes are nothing that is known: then they are damaged. Standard input is a package. */
static by_kind kind_by_name(by_span path)
{
  static const char STANDARD_INPUT[] = "-";
  static const struct {
    const char *ending;
    by_kind kind;
  } ENDINGS[] = {{".tar", BY_KIND_TAR},     {".tgz", BY_KIND_TAR},  {".tar.gz", BY_KIND_TAR},  {".txz", BY_KIND_TAR},
                 {".tar.xz", BY_KIND_TAR},  {".tzst", BY_KIND_TAR}, {".tar.zst", BY_KIND_TAR}, {".tbz2", BY_KIND_TAR},
                 {".tar.bz2", BY_KIND_TAR}, {".zip", BY_KIND_ZIP},  {".tei.xml", BY_KIND_TEI}, {".record.xml", BY_KIND_RECORD},
                 {".opf", BY_KIND_PACKAGE}};
  by_kind found = by_is_epub_name(path) ? BY_KIND_EPUB : by_span_is(path, STANDARD_INPUT) ? BY_KIND_TAR : BY_KIND_UNKNOWN;
  for (size_t i = 0; i < sizeof ENDINGS / sizeof ENDINGS[0]; i++) {
    found = by_span_ends(path, by_span_of(ENDINGS[i].ending)) ? ENDINGS[i].kind : found;
  }
  return found;
}

/* What the document is by its root element. An EPUB is none; and a page of HTML under the name of something else is not what it says. */
static by_kind kind_of_document(by_span bytes, by_span path)
{
  static const struct {
    const char *start;
    by_kind kind;
  } ROOTS[] = {{"<TEI", BY_KIND_TEI},
               {"<tei:TEI", BY_KIND_TEI},
               {"<record", BY_KIND_RECORD},
               {"<package", BY_KIND_PACKAGE},
               {"<html", BY_KIND_PAGE}};
  const by_kind named = kind_by_name(path);
  const by_span head = by_span_slice(bytes, 0, BY_KIND_PROLOGUE);
  for (size_t i = 0; i < sizeof ROOTS / sizeof ROOTS[0] && named != BY_KIND_EPUB; i++) {
    if (begins_with(head, ROOTS[i].start)) {
      return ROOTS[i].kind == BY_KIND_PAGE && named != BY_KIND_UNKNOWN ? named : ROOTS[i].kind;
    }
  }
  return named;
}

by_kind by_kind_of(by_span bytes, by_span path)
{
  static const by_kind COMPRESSED[] = {[BY_COMPRESSED_GZIP] = BY_KIND_GZIP,
                                       [BY_COMPRESSED_XZ] = BY_KIND_XZ,
                                       [BY_COMPRESSED_ZSTD] = BY_KIND_ZSTD,
                                       [BY_COMPRESSED_BZIP2] = BY_KIND_BZIP2};
  static const char ZIP[] = "PK\x03\x04";
  static const char END_OF_ZIP[] = "PK\x05\x06";
  if (by_span_starts(bytes, by_span_of(ZIP)) || by_span_starts(bytes, by_span_of(END_OF_ZIP))) {
    return kind_of_zip(bytes, path);
  }
  if (by_tar_is_header(by_span_slice(bytes, 0, BY_TAR_BLOCK))) {
    return BY_KIND_TAR;
  }
  const by_compression compression = by_compression_of(bytes);
  return compression != BY_COMPRESSIONS ? COMPRESSED[compression] : kind_of_document(bytes, path);
}
