/* SPDX-License-Identifier: BSD-2-Clause */
/* EPUB containers (EPUB 3.3, OCF ZIP container): packed from parts in memory. The bytes depend on the parts alone. */
#include "pack/zip.h"

#include "pack/deflate.h"
#include "pack/name.h"
#include "pack/zip_internal.h"

#include <stdlib.h>

enum {
  PACKED_MOST = 1 << 30,
  KEPT_MOST = 2 /* container.xml and the style sheet of our publications */
};

static const char MIMETYPE[] = "mimetype";
static const char MEDIA_TYPE[] = "application/epub+zip";

/* A constant part (artifact.h) as it was packed for the first time. */
typedef struct kept_part {
  const char *plain; /* NULL: free */
  by_zip_entry entry;
  by_buffer packed;
} kept_part;

struct by_packer {
  by_deflater *deflater; /* NULL: nothing was packed so far */
  by_buffer packed;      /* the streams of one container, one behind the other */
  by_buffer names;       /* the paths with a NUL behind each */
  by_zip_part *parts;
  size_t capacity;
  kept_part kept[KEPT_MOST];
};

void by_packer_free(by_packer *packer)
{
  if (packer == NULL) {
    return;
  }
  by_deflater_free(packer->deflater);
  for (size_t i = 0; i < KEPT_MOST; i++) {
    by_buffer_drop(&packer->kept[i].packed);
  }
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
  for (size_t i = 0; i < KEPT_MOST; i++) {
    packer->kept[i].packed = by_buffer_of(PACKED_MOST);
  }
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

/* Fills the entry but for its pointers, which stay unknown while the buffers grow: where deflate saves nothing, or so much that
 * readers would suspect a bomb, the bytes are stored. */
static bool pack_bytes(by_packer *packer, by_span plain, bool deflated, by_zip_entry *entry)
{
  const size_t start = packer->packed.size;
  *entry = (by_zip_entry){.size = plain.size, .crc = by_crc32(plain), .method = BY_ZIP_STORED};
  if (deflated && plain.size != 0) {
    if (!by_deflate(packer->deflater, plain, &packer->packed)) {
      return false;
    }
    entry->packed.size = packer->packed.size - start;
    entry->method = BY_ZIP_DEFLATED;
  }
  if (entry->method == BY_ZIP_STORED || entry->packed.size >= plain.size || by_zip_is_swollen(entry)) {
    packer->packed.size = start;
    by_buffer_add(&packer->packed, plain);
    entry->packed.size = plain.size;
    entry->method = BY_ZIP_STORED;
  }
  return !packer->packed.failed;
}

/* Where the constant part is kept, or may be; NULL where all is taken by others. */
static kept_part *place_of(by_packer *packer, by_span plain)
{
  kept_part *place = NULL;
  for (size_t i = KEPT_MOST; i > 0; i--) {
    kept_part *each = &packer->kept[i - 1];
    place = each->plain == NULL || (each->plain == plain.at && each->entry.size == plain.size) ? each : place;
  }
  return place;
}

static bool pack_constant(by_packer *packer, by_span plain, by_zip_entry *entry)
{
  kept_part *place = place_of(packer, plain);
  if (place == NULL || place->plain == NULL) {
    const size_t start = packer->packed.size;
    const bool packed = pack_bytes(packer, plain, true, entry);
    if (packed && place != NULL) {
      by_buffer_clear(&place->packed);
      by_buffer_add(&place->packed, by_span_slice(by_buffer_span(&packer->packed), start, entry->packed.size));
      place->entry = *entry;
      place->plain = place->packed.failed ? NULL : plain.at;
    }
    return packed;
  }
  *entry = place->entry;
  by_buffer_add(&packer->packed, by_buffer_span(&place->packed));
  return !packer->packed.failed;
}

static bool pack_part(by_packer *packer, const by_artifact *artifact, bool deflated, by_zip_part *part)
{
  *part = (by_zip_part){.at = 0};
  const bool packed = artifact->constant ? pack_constant(packer, artifact->bytes, &part->entry)
                                         : pack_bytes(packer, artifact->bytes, deflated, &part->entry);
  part->entry.name = artifact->path;
  by_buffer_add(&packer->names, artifact->path);
  by_buffer_add_byte(&packer->names, '\0');
  return packed && !packer->names.failed;
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
