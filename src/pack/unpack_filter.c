/* SPDX-License-Identifier: BSD-2-Clause */
/* libarchive's filters for zstd and bzip2: the filter is named, never guessed, and the content is taken raw. */
#include "base/rules_container.h"
#include "pack/unpack_parts.h"
#include "pack/zstd_walk.h"

#include <archive.h>
#include <archive_entry.h>

typedef struct filtering {
  by_unpacking *it;
  by_status status; /* of the reader */
  bool windows;     /* the stream is zstd's */
  by_zstd_walk walk;
} filtering;

/* The next packed bytes, for which there is memory enough. */
static by_status read_piece(filtering *work, by_span *piece)
{
  const by_status status = by_unpacking_read(work->it, piece);
  if (status != BY_OK || !work->windows) {
    return status;
  }
  by_zstd_walk_on(&work->walk, *piece);
  return by_unpacking_charge(work->it, work->walk.window);
}

static la_ssize_t give(struct archive *from, void *context, const void **bytes)
{
  filtering *work = context;
  by_span piece = {.size = 0};
  work->status = read_piece(work, &piece);
  *bytes = piece.at;
  if (work->status != BY_OK) {
    archive_set_error(from, ARCHIVE_FATAL, "the reader failed");
    return -1;
  }
  return (la_ssize_t)piece.size;
}

/* The library's own words are about archives, which this is not. */
static by_status refuse(const filtering *work)
{
  if (work->status != BY_OK) {
    return work->status;
  }
  return by_unpacking_refuse(work->it, BY_CONTAINER_COMPRESSION, work->it->packed, "the stream is damaged or cut off");
}

static by_status take_all(filtering *work, struct archive *from)
{
  const void *bytes = NULL;
  size_t size = 0;
  la_int64_t offset = 0;
  int code = ARCHIVE_OK;
  while ((code = archive_read_data_block(from, &bytes, &size, &offset)) == ARCHIVE_OK) {
    const by_status status = by_unpacking_take(work->it, (by_span){.at = bytes, .size = size});
    if (status != BY_OK) {
      return status;
    }
  }
  return code == ARCHIVE_EOF ? BY_OK : refuse(work);
}

/* What the filter left: bytes behind its stream, in the piece at hand or still to come. */
static by_status check_tail(filtering *work, struct archive *from)
{
  by_span piece = {.size = 0};
  const la_int64_t used = archive_filter_bytes(from, -1);
  if (used >= 0 && (uint64_t)used < work->it->packed) {
    return by_unpacking_refuse(work->it, BY_CONTAINER_TRAILING_DATA, (uint64_t)used, NULL);
  }
  const by_status status = by_unpacking_read(work->it, &piece);
  if (status != BY_OK || piece.size == 0) {
    return status;
  }
  return by_unpacking_refuse(work->it, BY_CONTAINER_TRAILING_DATA, work->it->packed - piece.size, NULL);
}

static by_status unpack(filtering *work, struct archive *from, int filter)
{
  struct archive_entry *entry = NULL;
  if (archive_read_append_filter(from, filter) != ARCHIVE_OK || archive_read_support_format_raw(from) != ARCHIVE_OK) {
    return BY_ENVIRONMENT;
  }
  if (archive_read_open(from, work, NULL, give, NULL) != ARCHIVE_OK || archive_read_next_header(from, &entry) != ARCHIVE_OK) {
    return refuse(work);
  }
  const by_status status = take_all(work, from);
  return status == BY_OK ? check_tail(work, from) : status;
}

static by_status unpack_by(by_unpacking *it, int filter)
{
  filtering work = {.it = it, .windows = filter == ARCHIVE_FILTER_ZSTD, .walk = by_zstd_walk_begin()};
  struct archive *from = archive_read_new();
  if (from == NULL) {
    return BY_ENVIRONMENT;
  }
  const by_status status = unpack(&work, from, filter);
  return archive_read_free(from) == ARCHIVE_OK || status != BY_OK ? status : BY_ENVIRONMENT;
}

by_status by_unpack_zstd(by_unpacking *it)
{
  return unpack_by(it, ARCHIVE_FILTER_ZSTD);
}

by_status by_unpack_bzip2(by_unpacking *it)
{
  return unpack_by(it, ARCHIVE_FILTER_BZIP2);
}
