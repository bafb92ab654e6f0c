/* SPDX-License-Identifier: BSD-2-Clause */
/* The floor that tools/bench compares with: the least work that still makes the bytes of a conversion. Each text is read, looked through once,
 * and written as escaped paragraphs in fifteen parts (deflated at level 6, CRC-32) and in one document; source, document and parts are digested;
 * parts, document and a package of all three become files under their final names, and one syncfs makes them durable. Nothing is recognised,
 * validated or proved, and the files are no EPUB, TEI or bag: it tells what the machine takes for the bytes alone.
 *
 * usage: bench-floor FOLDER FILE...    FOLDER exists */
#define _GNU_SOURCE
#include <fcntl.h>
#include <libdeflate.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PARTS = 15, MOST = 1 << 22 };

typedef struct bytes {
  char at[MOST];
  size_t size;
} bytes;

static bytes source, document, part, packed, package;

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

static void pack(struct libdeflate_compressor *compressor)
{
  if (part.size == 0) {
    return;
  }
  const uint32_t crc = libdeflate_crc32(0, part.at, part.size);
  const size_t size = libdeflate_deflate_compress(compressor, part.at, part.size, packed.at + packed.size, MOST - packed.size);
  packed.size += size;
  add(&packed, (const char *)&crc, sizeof crc);
  part.size = 0;
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
  document.size = part.size = packed.size = package.size = 0;
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
  const int folder = count > 1 ? open(arguments[1], O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
  size_t seen = 0;
  if (compressor == NULL || folder < 0) {
    return 1;
  }
  for (int i = 2; i < count; i++) {
    const int file = open(arguments[i], O_RDONLY | O_CLOEXEC);
    const ssize_t size = file < 0 ? -1 : read(file, source.at, MOST);
    if (size < 0 || close(file) != 0) {
      return 1;
    }
    source.size = (size_t)size;
    seen += continuation_bytes();
    make(compressor);
    digest(EVP_sha256(), &source);
    digest(EVP_sha512(), &source);
    digest(EVP_sha512(), &document);
    digest(EVP_sha512(), &packed);
    put_all(folder, (size_t)i);
  }
  libdeflate_free_compressor(compressor);
  return syncfs(folder) == 0 && seen < SIZE_MAX ? 0 : 1;
}
