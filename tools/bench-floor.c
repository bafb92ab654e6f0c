/* SPDX-License-Identifier: BSD-2-Clause */
/* The floor that tools/bench compares with: the least work that still makes the bytes of a conversion. Each text is read, looked through
 * once, and written as escaped paragraphs in fifteen parts (deflated at level 6, CRC-32) and in one document; source, document and parts
 * are digested; parts, document and a package of all three become files under their final names, and one syncfs makes them durable. Nothing
 * is recognised, validated or proved, and the files are no EPUB, TEI or bag: it tells what the machine takes for the bytes alone. With
 * "checked", what was made is read again, too, as any proof must: parts inflated, parts and document parsed with handlers that do nothing,
 * everything digested once more. No grammar, no rule, no comparison: what the libraries take before a line of bayegan's own.
 *
 * usage: bench-floor bytes|checked FOLDER FILE...    FOLDER exists */
#define _GNU_SOURCE
#include <expat.h>
#include <fcntl.h>
#include <libdeflate.h>
#include <openssl/evp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PARTS = 15, MOST = 1 << 22 };

typedef struct bytes {
  char at[MOST];
  size_t size;
} bytes;

static bytes source, document, part, packed, package, inflated;
static bool checked;

static void add(bytes *to, const char *text, size_t size)
{
  if (size > MOST - to->size) {
    exit(1);
  }
  memcpy(to->at + to->size, text, size);
  to->size += size;
}

/* A paragraph with its markup characters escaped. */
static void add_paragraph(bytes *to, const char *line, size_t size)
{
  add(to, "<p>", 3);
  while (size != 0) {
    size_t plain = 0;
    while (plain < size && line[plain] != '&' && line[plain] != '<') {
      plain++;
    }
    add(to, line, plain);
    if (plain < size) {
      add(to, line[plain] == '&' ? "&amp;" : "&lt;", line[plain] == '&' ? 5 : 4);
      plain++;
    }
    line += plain;
    size -= plain;
  }
  add(to, "</p>\n", 5);
}

static void digest(const EVP_MD *kind, const bytes *text)
{
  unsigned char made[EVP_MAX_MD_SIZE];
  if (EVP_Digest(text->at, text->size, made, NULL, kind, NULL) != 1) {
    exit(1);
  }
  add(&package, (const char *)made, sizeof made);
}

static void start(void *job, const XML_Char *name, const XML_Char **attributes)
{
  (void)job, (void)name, (void)attributes;
}

static void end(void *job, const XML_Char *name)
{
  (void)job, (void)name;
}

static void text(void *job, const XML_Char *at, int size)
{
  (void)job, (void)at, (void)size;
}

static void parse(const bytes *xml)
{
  XML_Parser parser = XML_ParserCreateNS(NULL, ' ');
  XML_SetElementHandler(parser, start, end);
  XML_SetCharacterDataHandler(parser, text);
  if (XML_Parse(parser, xml->at, (int)xml->size, XML_TRUE) != XML_STATUS_OK) {
    exit(1);
  }
  XML_ParserFree(parser);
}

/* Reads the part that was packed last. */
static void check_part(const char *at, size_t size, uint32_t crc)
{
  static struct libdeflate_decompressor *decompressor;
  if (decompressor == NULL) {
    decompressor = libdeflate_alloc_decompressor();
  }
  if (libdeflate_deflate_decompress(decompressor, at, size, inflated.at, MOST, &inflated.size) != LIBDEFLATE_SUCCESS ||
      libdeflate_crc32(0, inflated.at, inflated.size) != crc) {
    exit(1);
  }
  parse(&inflated);
}

static void open_root(bytes *xml)
{
  xml->size = 0;
  add(xml, "<div>", 5);
}

static void pack(struct libdeflate_compressor *compressor)
{
  add(&part, "</div>", 6);
  const uint32_t crc = libdeflate_crc32(0, part.at, part.size);
  const size_t size = libdeflate_deflate_compress(compressor, part.at, part.size, packed.at + packed.size, MOST - packed.size);
  if (checked) {
    check_part(packed.at + packed.size, size, crc);
  }
  packed.size += size;
  add(&packed, (const char *)&crc, sizeof crc);
  open_root(&part);
}

/* The number of continuation bytes, so that every byte is looked at. */
static size_t continuation_bytes(void)
{
  size_t count = 0;
  for (size_t i = 0; i < source.size; i++) {
    count += ((unsigned char)source.at[i] & 0xC0) == 0x80;
  }
  return count;
}

static void make(struct libdeflate_compressor *compressor)
{
  packed.size = package.size = 0;
  open_root(&document);
  open_root(&part);
  const size_t share = source.size / PARTS + 1;
  for (size_t start = 0; start < source.size;) {
    const char *end = memchr(source.at + start, '\n', source.size - start);
    const size_t size = end == NULL ? source.size - start : (size_t)(end - source.at) - start;
    add_paragraph(&part, source.at + start, size);
    add_paragraph(&document, source.at + start, size);
    start += size + 1;
    if (part.size >= share) {
      pack(compressor);
    }
  }
  pack(compressor);
  add(&document, "</div>", 6);
  if (checked) {
    parse(&document);
  }
}

static void digest_all(void)
{
  digest(EVP_sha256(), &source);
  digest(EVP_sha512(), &source);
  digest(EVP_sha512(), &document);
  digest(EVP_sha512(), &packed);
}

static void put(int folder, const char *name, const bytes *text)
{
  const int file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (file < 0 || write(file, text->at, text->size) != (ssize_t)text->size || close(file) != 0) {
    exit(1);
  }
}

static void put_all(int folder, size_t number)
{
  static const char *const ENDINGS[] = {"parts", "document", "package"};
  const bytes *const made[] = {&packed, &document, &package};
  char name[64];
  add(&package, source.at, source.size);
  add(&package, packed.at, packed.size);
  add(&package, document.at, document.size);
  for (size_t i = 0; i < 3; i++) {
    (void)snprintf(name, sizeof name, "%zu.%s", number, ENDINGS[i]);
    put(folder, name, made[i]);
  }
}

int main(int count, char **arguments)
{
  struct libdeflate_compressor *compressor = libdeflate_alloc_compressor(6);
  const int folder = count > 2 ? open(arguments[2], O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
  size_t seen = 0;
  if (compressor == NULL || folder < 0) {
    return 1;
  }
  checked = strcmp(arguments[1], "checked") == 0;
  for (int i = 3; i < count; i++) {
    const int file = open(arguments[i], O_RDONLY | O_CLOEXEC);
    const ssize_t size = file < 0 ? -1 : read(file, source.at, MOST);
    if (size < 0 || close(file) != 0) {
      return 1;
    }
    source.size = (size_t)size;
    seen += continuation_bytes();
    make(compressor);
    digest_all();
    if (checked) {
      digest_all();
    }
    put_all(folder, (size_t)i);
  }
  libdeflate_free_compressor(compressor);
  return syncfs(folder) == 0 && seen < SIZE_MAX ? 0 : 1;
}
