/* SPDX-License-Identifier: BSD-2-Clause */
/* The one file that talks to libzip. Written: streams that are compressed already, into memory, with nothing of the clock or the machine in
 * them. Read: only what our own scanner found sound. */
#include "pack/zip_internal.h"

#include <zip.h>

enum { DOS_DATE = 0x21 /* 1980-01-01 */, CHUNK = 1 << 14 };

/* Mode 0100644 in the upper half, as Unix containers have it. */
static const zip_uint32_t ATTRIBUTES = (zip_uint32_t)0100644 << 16;

static zip_int64_t part_stat(const by_zip_part *part, void *data, zip_uint64_t size)
{
  if (size < sizeof(zip_stat_t)) {
    return -1;
  }
  zip_stat_t stat;
  zip_stat_init(&stat);
  stat.valid = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC | ZIP_STAT_MTIME;
  stat.size = part->entry.size;
  stat.comp_size = part->entry.packed.size;
  stat.comp_method = (zip_uint16_t)part->entry.method;
  stat.crc = part->entry.crc;
  stat.mtime = 0;
  memcpy(data, &stat, sizeof stat);
  return (zip_int64_t)sizeof stat;
}

static zip_int64_t part_read(by_zip_part *part, void *data, zip_uint64_t size)
{
  const by_span rest = by_span_slice(part->entry.packed, part->at, size);
  if (rest.size != 0) {
    memcpy(data, rest.at, rest.size);
  }
  part->at += rest.size;
  return (zip_int64_t)rest.size;
}

static zip_int64_t part_open(by_zip_part *part)
{
  part->at = 0;
  return 0;
}

/* Called by libzip: gives the bytes of one part. */
static zip_int64_t serve_part(void *user, void *data, zip_uint64_t size, zip_source_cmd_t command)
{
  by_zip_part *part = user;
  if (command == ZIP_SOURCE_READ) {
    return part_read(part, data, size);
  }
  if (command == ZIP_SOURCE_STAT) {
    return part_stat(part, data, size);
  }
  if (command == ZIP_SOURCE_OPEN) {
    return part_open(part);
  }
  if (command == ZIP_SOURCE_SUPPORTS) {
    return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
                                          ZIP_SOURCE_FREE, -1);
  }
  return command == ZIP_SOURCE_CLOSE || command == ZIP_SOURCE_FREE || command == ZIP_SOURCE_ERROR ? 0 : -1;
}

static bool add_part(zip_t *archive, by_zip_part *part)
{
  zip_source_t *source = zip_source_function(archive, serve_part, part);
  if (source == NULL) {
    return false;
  }
  const zip_int64_t index = zip_file_add(archive, part->name, source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    return false;
  }
  const zip_uint64_t place = (zip_uint64_t)index;
  return zip_set_file_compression(archive, place, (zip_int32_t)part->entry.method, 0) == 0 &&
         zip_file_set_dostime(archive, place, 0, DOS_DATE, 0) == 0 &&
         zip_file_set_external_attributes(archive, place, 0, ZIP_OPSYS_UNIX, ATTRIBUTES) == 0;
}

static bool add_parts(zip_t *archive, by_zip_part *parts, size_t count)
{
  for (size_t i = 0; i < count; i++) {
    if (!add_part(archive, &parts[i])) {
      return false;
    }
  }
  return true;
}

/* Closes the archive, which writes it into its source; takes it whatever happens. */
static bool close_archive(zip_t *archive, bool sound)
{
  if (sound && zip_close(archive) == 0) {
    return true;
  }
  zip_discard(archive);
  return false;
}

static bool read_exactly(zip_source_t *source, char *to, size_t size)
{
  size_t done = 0;
  while (done < size) {
    const zip_int64_t got = zip_source_read(source, to + done, size - done);
    if (got <= 0) {
      return false;
    }
    done += (size_t)got;
  }
  return true;
}

static bool copy_out(zip_source_t *source, by_buffer *out)
{
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_source_stat(source, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0) {
    return false;
  }
  char *room = by_buffer_room(out, stat.size);
  if (room == NULL || zip_source_open(source) != 0) {
    return false;
  }
  const bool done = read_exactly(source, room, stat.size);
  const bool closed = zip_source_close(source) == 0;
  if (done && closed) {
    out->size += stat.size;
    out->at[out->size] = '\0';
  }
  return done && closed;
}

by_status by_libzip_write(by_zip_part *parts, size_t count, by_buffer *out)
{
  zip_source_t *target = zip_source_buffer_create(NULL, 0, 0, NULL);
  if (target == NULL) {
    return BY_ENVIRONMENT;
  }
  zip_t *archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, NULL);
  if (archive == NULL) {
    zip_source_free(target);
    return BY_ENVIRONMENT;
  }
  zip_source_keep(target);
  const bool written = close_archive(archive, add_parts(archive, parts, count)) && copy_out(target, out);
  zip_source_free(target);
  return written ? BY_OK : BY_ENVIRONMENT;
}

static zip_int64_t bytes_read(by_zip_bytes *bytes, void *data, zip_uint64_t size)
{
  const by_span part = by_span_slice(bytes->all, bytes->at, size);
  by_sparse_want(bytes->sparse, part);
  if (part.size != 0) {
    memcpy(data, part.at, part.size);
  }
  bytes->at += part.size;
  return (zip_int64_t)part.size;
}

static zip_int64_t bytes_seek(by_zip_bytes *bytes, void *data, zip_uint64_t size)
{
  const zip_int64_t at = zip_source_seek_compute_offset(bytes->at, bytes->all.size, data, size, NULL);
  bytes->at = at < 0 ? bytes->at : (size_t)at;
  return at < 0 ? -1 : 0;
}

static zip_int64_t bytes_stat(const by_zip_bytes *bytes, void *data, zip_uint64_t size)
{
  zip_stat_t stat;
  zip_stat_init(&stat);
  stat.valid = ZIP_STAT_SIZE;
  stat.size = bytes->all.size;
  if (size < sizeof stat) {
    return -1;
  }
  memcpy(data, &stat, sizeof stat);
  return (zip_int64_t)sizeof stat;
}

/* Called by libzip: gives bytes of a container. */
static zip_int64_t serve_bytes(void *user, void *data, zip_uint64_t size, zip_source_cmd_t command)
{
  by_zip_bytes *bytes = user;
  if (command == ZIP_SOURCE_READ) {
    return bytes_read(bytes, data, size);
  }
  if (command == ZIP_SOURCE_SEEK) {
    return bytes_seek(bytes, data, size);
  }
  if (command == ZIP_SOURCE_STAT) {
    return bytes_stat(bytes, data, size);
  }
  if (command == ZIP_SOURCE_TELL) {
    return (zip_int64_t)bytes->at;
  }
  if (command == ZIP_SOURCE_SUPPORTS) {
    return ZIP_SOURCE_SUPPORTS_SEEKABLE;
  }
  bytes->at = command == ZIP_SOURCE_OPEN ? 0 : bytes->at;
  return 0;
}

/* Whether the open member gives exactly these bytes. */
static bool gives(zip_file_t *file, by_span bytes, const by_sparse *sparse)
{
  char chunk[CHUNK];
  size_t done = 0;
  zip_int64_t got = 0;
  while ((got = zip_fread(file, chunk, sizeof chunk)) > 0) {
    const by_span next = by_span_slice(bytes, done, (size_t)got);
    by_sparse_want(sparse, next);
    if (!by_span_equal(next, (by_span){.at = chunk, .size = (size_t)got})) {
      return false;
    }
    done += (size_t)got;
  }
  return got == 0 && done == bytes.size;
}

static bool description_agrees(zip_t *archive, zip_uint64_t index, const by_zip_entry *entry)
{
  zip_stat_t stat;
  const char *name = zip_get_name(archive, index, ZIP_FL_ENC_RAW);
  return name != NULL && by_span_is(entry->name, name) && zip_stat_index(archive, index, 0, &stat) == 0 && stat.size == entry->size &&
         stat.comp_size == entry->packed.size && stat.crc == entry->crc && stat.comp_method == entry->method;
}

static bool entry_agrees(zip_t *archive, zip_uint64_t index, const by_zip_entry *entry, const by_sparse *sparse)
{
  if (!description_agrees(archive, index, entry)) {
    return false;
  }
  zip_file_t *file = zip_fopen_index(archive, index, ZIP_FL_COMPRESSED);
  if (file == NULL) {
    return false;
  }
  const bool same = gives(file, entry->packed, sparse);
  return zip_fclose(file) == 0 && same;
}

static bool entries_agree(zip_t *archive, const by_zip_entries *entries, const by_sparse *sparse, by_span *culprit)
{
  if (zip_get_num_entries(archive, 0) != (zip_int64_t)entries->count) {
    return false;
  }
  for (size_t i = 0; i < entries->count; i++) {
    if (!entry_agrees(archive, i, &entries->items[i], sparse)) {
      *culprit = entries->items[i].name;
      return false;
    }
  }
  return true;
}

by_status by_libzip_agrees(by_zip_bytes *bytes, const by_zip_entries *entries, by_span *culprit)
{
  *culprit = (by_span){0};
  zip_source_t *source = zip_source_function_create(serve_bytes, bytes, NULL);
  if (source == NULL) {
    return BY_ENVIRONMENT;
  }
  zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, NULL);
  if (archive == NULL) {
    zip_source_free(source);
    return BY_REFUSED;
  }
  const bool same = entries_agree(archive, entries, bytes->sparse, culprit);
  zip_discard(archive);
  return same ? BY_OK : BY_REFUSED;
}
