/* SPDX-License-Identifier: BSD-2-Clause */
/* EPUB containers (EPUB 3.3, OCF ZIP container): packed from parts in memory, and back. The bytes depend on the parts alone. */
#include "pack/zip.h"

#include "base/rules_container.h"
#include "pack/deflate.h"
#include "pack/name.h"
#include "pack/zip_internal.h"

#include <stdlib.h>

enum { PACKED_MOST = 1 << 30 };

static const char MIMETYPE[] = "mimetype";
static const char MEDIA_TYPE[] = "application/epub+zip";

struct by_packer {
  by_deflater *deflater;
  by_buffer packed; /* the streams of one container, one behind the other */
  by_buffer names;  /* the paths with a NUL behind each */
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
  packer->deflater = by_deflater_new();
  if (packer->deflater == NULL) {
    by_packer_free(packer);
    return NULL;
  }
  return packer;
}

static bool packer_reserve(by_packer *packer, size_t count)
{
  by_buffer_clear(&packer->packed);
  by_buffer_clear(&packer->names);
  if (count <= packer->capacity) {
    return true;
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

static void report(by_findings *findings, size_t rule, by_span member)
{
  by_findings_add(findings, &(by_finding){.rule = &by_container_rules[rule], .place = {.member = member}, .details = {member}});
}

/* The plain bytes of the entry; BY_REFUSED with a finding where its stream, length or checksum is wrong. */
static by_status unpack_entry(by_inflater *inflater, const by_zip_entry *entry, by_arena *arena, by_findings *findings, by_span *plain)
{
  *plain = entry->packed;
  bool sound = true;
  if (entry->method == BY_ZIP_DEFLATED) {
    char *bytes = by_arena_take(arena, entry->size, 1);
    if (bytes == NULL) {
      return BY_ENVIRONMENT;
    }
    *plain = (by_span){.at = bytes, .size = entry->size};
    sound = by_inflate(inflater, entry->packed, bytes, entry->size);
  }
  if (!sound || by_crc32(*plain) != entry->crc) {
    report(findings, BY_CONTAINER_EPUB_ZIP_CRC, entry->name);
    return BY_REFUSED;
  }
  return BY_OK;
}

static by_status unpack_entries(by_inflater *inflater, const by_zip_entries *entries, by_arena *arena, by_findings *findings,
                                by_artifacts *members)
{
  by_status result = BY_OK;
  for (size_t i = 0; i < entries->count; i++) {
    by_artifact member = {.path = entries->items[i].name};
    const by_status status = unpack_entry(inflater, &entries->items[i], arena, findings, &member.bytes);
    if (status == BY_ENVIRONMENT || !by_artifacts_add(members, member)) {
      return BY_ENVIRONMENT;
    }
    result = status == BY_OK ? result : status;
  }
  return result;
}

/* A second opinion: a widely used library must see the same members. */
static by_status ask_libzip(by_span bytes, const by_zip_entries *entries, by_findings *findings)
{
  by_span culprit = {0};
  const by_status status = by_libzip_agrees(bytes, entries, &culprit);
  if (status == BY_REFUSED) {
    by_findings_add(findings, &(by_finding){.rule = &by_container_rules[BY_CONTAINER_EPUB_ZIP_UNREADABLE],
                                            .place = {.member = culprit},
                                            .details = {by_span_of("another reader of ZIP sees other members")}});
  }
  return findings->failed ? BY_ENVIRONMENT : status;
}

static by_status unpack_all(const by_zip_entries *entries, by_arena *arena, by_findings *findings, by_artifacts *members)
{
  *members = (by_artifacts){.items = by_arena_take(arena, entries->count, sizeof(by_artifact)), .capacity = entries->count};
  by_inflater *inflater = by_inflater_new();
  if (members->items == NULL || inflater == NULL) {
    by_inflater_free(inflater);
    return BY_ENVIRONMENT;
  }
  const by_status status = unpack_entries(inflater, entries, arena, findings, members);
  by_inflater_free(inflater);
  return status;
}

by_status by_unpack_zip(by_span bytes, by_arena *arena, by_findings *findings, by_artifacts *members)
{
  by_zip_entries entries = {0};
  by_status status = by_zip_scan(bytes, arena, findings, &entries);
  status = status == BY_OK ? unpack_all(&entries, arena, findings, members) : status;
  return status == BY_OK ? ask_libzip(bytes, &entries, findings) : status;
}

/* Takes out what stands for folders. */
static void drop_folders(by_zip_entries *entries)
{
  size_t kept = 0;
  for (size_t i = 0; i < entries->count; i++) {
    if (!by_span_ends(entries->items[i].name, by_span_of("/"))) {
      entries->items[kept++] = entries->items[i];
    }
  }
  entries->count = kept;
}

by_status by_unpack_zip_general(by_span bytes, by_arena *arena, by_findings *findings, by_artifacts *members)
{
  by_zip_entries entries = {0};
  const by_status status = by_zip_scan_general(bytes, arena, findings, &entries);
  if (status != BY_OK) {
    return status;
  }
  drop_folders(&entries);
  return unpack_all(&entries, arena, findings, members);
}
