/* SPDX-License-Identifier: BSD-2-Clause */
/* EPUB containers (EPUB 3.3, OCF ZIP container): packed from parts in memory. The bytes depend on the parts alone. */
#include "pack/zip.h"

#include "pack/deflate.h"
#include "pack/name.h"
#include "pack/zip_internal.h"

#include <stdlib.h>

enum { PACKED_MOST = 1 << 30 };

static const char MIMETYPE[] = "mimetype";
static const char MEDIA_TYPE[] = "application/epub+zip";

struct by_packer {
  by_deflater *deflater; /* NULL: nothing was packed so far */
  by_buffer packed;      /* the streams of one container, one behind the other */
  by_buffer names;       /* the paths with a NUL behind each */
  by_zip_part *parts;
  size_t capacity;
};

void by_packer_free(by_packer *packer)
{
  if (packer == NULL) {
    return;
  }
  by_deflater_free(packer->deflater);
  by_buffer_drop(&packer->packed);
  by_buffer_drop(&packer->names);
  free(packer->parts);
  free(packer);
}

by_packer *by_packer_new(void)
{
  by_packer *packer = calloc(1, sizeof *packer);
  if (packer == NULL) {
    return NULL;
  }
  packer->packed = by_buffer_of(PACKED_MOST);
  packer->names = by_buffer_of(PACKED_MOST);
  return packer;
}

static bool packer_reserve(by_packer *packer, size_t count)
{
  if (packer->deflater == NULL) {
    packer->deflater = by_deflater_new();
  }
  by_buffer_clear(&packer->packed);
  by_buffer_clear(&packer->names);
  if (packer->deflater == NULL || count <= packer->capacity) {
    return packer->deflater != NULL;
  }
  by_zip_part *parts = count > SIZE_MAX / sizeof *parts ? NULL : realloc(packer->parts, count * sizeof *parts);
  if (parts == NULL) {
    return false;
  }
  packer->parts = parts;
  packer->capacity = count;
  return true;
}

/* Fills the part but for its pointers, which stay unknown while the buffers grow: where deflate saves nothing, or so much that
 * readers would suspect a bomb, the bytes are stored. */
static bool pack_part(by_packer *packer, const by_artifact *artifact, bool deflated, by_zip_part *part)
{
  const by_span plain = artifact->bytes;
  const size_t start = packer->packed.size;
  *part = (by_zip_part){.entry = {.name = artifact->path, .size = plain.size, .crc = by_crc32(plain), .method = BY_ZIP_STORED}};
  if (deflated && plain.size != 0) {
    if (!by_deflate(packer->deflater, plain, &packer->packed)) {
      return false;
    }
    part->entry.packed.size = packer->packed.size - start;
    part->entry.method = BY_ZIP_DEFLATED;
  }
  if (part->entry.method == BY_ZIP_STORED || part->entry.packed.size >= plain.size || by_zip_is_swollen(&part->entry)) {
    packer->packed.size = start;
    by_buffer_add(&packer->packed, plain);
    part->entry.packed.size = plain.size;
    part->entry.method = BY_ZIP_STORED;
  }
  by_buffer_add(&packer->names, artifact->path);
  by_buffer_add_byte(&packer->names, '\0');
  return !packer->packed.failed && !packer->names.failed;
}

/* The streams and names lie in the order of the parts. */
static void set_pointers(by_packer *packer, size_t count)
{
  const char *packed = packer->packed.at;
  const char *name = packer->names.at;
  for (size_t i = 0; i < count; i++) {
    by_zip_part *part = &packer->parts[i];
    part->entry.packed.at = packed;
    part->name = name;
    packed += part->entry.packed.size;
    name += part->entry.name.size + 1;
  }
}

static bool pack_parts(by_packer *packer, const by_artifacts *parts)
{
  const by_artifact mimetype = {.path = by_span_of(MIMETYPE), .bytes = by_span_of(MEDIA_TYPE)};
  if (!packer_reserve(packer, parts->count + 1) || !pack_part(packer, &mimetype, false, &packer->parts[0])) {
    return false;
  }
  for (size_t i = 0; i < parts->count; i++) {
    if (!pack_part(packer, &parts->items[i], true, &packer->parts[i + 1])) {
      return false;
    }
  }
  set_pointers(packer, parts->count + 1);
  return true;
}

by_status by_pack_epub(by_packer *packer, const by_artifacts *parts, by_buffer *out)
{
  for (size_t i = 0; i < parts->count; i++) {
    if (!by_name_is_portable(parts->items[i].path) || by_span_is(parts->items[i].path, MIMETYPE)) {
      return BY_INTERNAL;
    }
  }
  if (!pack_parts(packer, parts)) {
    return BY_ENVIRONMENT;
  }
  return by_libzip_write(packer->parts, parts->count + 1, out);
}
