/* SPDX-License-Identifier: BSD-2-Clause */
/* What the bytes of each form go through. */
#include "pack/container.h"

#include "pack/tar.h"
#include "pack/unpack.h"
#include "pack/zip_stream.h"

/* A stream of either kind. */
typedef struct walk {
  void *stream;
  by_status (*feed)(void *stream, by_span bytes);
  uint64_t (*idle)(const void *stream);
  void (*pass)(void *stream, uint64_t bytes);
} walk;

static by_status feed_tar(void *stream, by_span bytes)
{
  return by_tar_stream_feed(stream, bytes);
}

static uint64_t idle_tar(const void *stream)
{
  return by_tar_stream_idle(stream);
}

static void pass_tar(void *stream, uint64_t bytes)
{
  by_tar_stream_pass(stream, bytes);
}

static by_status feed_zip(void *stream, by_span bytes)
{
  return by_zip_stream_feed(stream, bytes);
}

static uint64_t idle_zip(const void *stream)
{
  return by_zip_stream_idle(stream);
}

static void pass_zip(void *stream, uint64_t bytes)
{
  by_zip_stream_pass(stream, bytes);
}

/* What nobody wants is not even read where the reader can leave it out. */
static void skip_idle(const by_reader *reader, const walk *to)
{
  const uint64_t idle = reader->skip == NULL ? 0 : to->idle(to->stream);
  if (idle != 0 && reader->skip(reader->context, idle)) {
    to->pass(to->stream, idle);
  }
}

static by_status feed_plain(const by_reader *reader, by_findings *findings, const walk *to)
{
  by_span piece = {0};
  by_status status = BY_OK;
  (void)findings;
  do {
    status = reader->read(reader->context, &piece);
    if (status == BY_OK && piece.size != 0) {
      status = to->feed(to->stream, piece);
      skip_idle(reader, to);
    }
  } while (status == BY_OK && piece.size != 0);
  return status;
}

static by_status feed_unpacked(const by_reader *reader, by_findings *findings, const walk *to)
{
  return by_decompress(reader, findings, &(by_taker){.context = to->stream, .take = to->feed});
}

/* One reading of a container. */
typedef struct reading {
  const by_reader *reader;
  by_findings *findings;
  const by_member_sink *sink;
  by_status (*feed)(const by_reader *reader, by_findings *findings, const walk *to);
  bool whole;
} reading;

static by_status read_tar(reading *it)
{
  by_tar_stream *tar = by_tar_stream_new(it->findings, it->sink);
  if (tar == NULL) {
    return BY_ENVIRONMENT;
  }
  const by_status fed = it->feed(it->reader, it->findings, &(walk){.stream = tar, .feed = feed_tar, .idle = idle_tar, .pass = pass_tar});
  const by_status status = fed == BY_OK ? by_tar_stream_end(tar) : fed;
  it->whole = fed == BY_OK && by_tar_stream_is_whole(tar);
  by_tar_stream_drop(tar);
  return status;
}

static by_status read_zip(reading *it)
{
  by_zip_stream *zip = by_zip_stream_new(it->findings, it->sink);
  if (zip == NULL) {
    return BY_ENVIRONMENT;
  }
  const by_status fed = it->feed(it->reader, it->findings, &(walk){.stream = zip, .feed = feed_zip, .idle = idle_zip, .pass = pass_zip});
  const by_status status = fed == BY_OK ? by_zip_stream_end(zip) : fed;
  it->whole = fed == BY_OK && by_zip_stream_is_whole(zip);
  by_zip_stream_drop(zip);
  return status;
}

by_status by_container_read(by_form form, const by_reader *reader, by_findings *findings, const by_member_sink *sink, bool *whole)
{
  reading it = {.reader = reader, .findings = findings, .sink = sink, .feed = form == BY_FORM_COMPRESSED_TAR ? feed_unpacked : feed_plain};
  const by_status status = form == BY_FORM_ZIP ? read_zip(&it) : read_tar(&it);
  *whole = it.whole;
  return status;
}
