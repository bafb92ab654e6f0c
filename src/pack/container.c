/* SPDX-License-Identifier: BSD-2-Clause */
/* The table of forms: what each stream of bytes goes through. */
#include "pack/container.h"

#include "pack/tar.h"
#include "pack/unpack.h"
#include "pack/zip_stream.h"

static by_status feed_tar(void *stream, by_span bytes)
{
  return by_tar_stream_feed(stream, bytes);
}

static by_status feed_zip(void *stream, by_span bytes)
{
  return by_zip_stream_feed(stream, bytes);
}

static by_status feed_plain(const by_reader *reader, by_findings *findings, const by_taker *taker)
{
  by_span piece = {0};
  by_status status = BY_OK;
  (void)findings;
  do {
    status = reader->read(reader->context, &piece);
    if (status == BY_OK && piece.size != 0) {
      status = taker->take(taker->context, piece);
    }
  } while (status == BY_OK && piece.size != 0);
  return status;
}

typedef by_status feeder(const by_reader *reader, by_findings *findings, const by_taker *taker);

static by_status read_tar(const by_reader *reader, by_findings *findings, const by_member_sink *sink, feeder *feed)
{
  by_tar_stream *tar = by_tar_stream_new(findings, sink);
  if (tar == NULL) {
    return BY_ENVIRONMENT;
  }
  const by_status fed = feed(reader, findings, &(by_taker){.context = tar, .take = feed_tar});
  const by_status status = fed == BY_OK ? by_tar_stream_end(tar) : fed;
  by_tar_stream_drop(tar);
  return status;
}

static by_status read_plain_tar(const by_reader *reader, by_findings *findings, const by_member_sink *sink)
{
  return read_tar(reader, findings, sink, feed_plain);
}

static by_status read_compressed_tar(const by_reader *reader, by_findings *findings, const by_member_sink *sink)
{
  return read_tar(reader, findings, sink, by_decompress);
}

static by_status read_zip(const by_reader *reader, by_findings *findings, const by_member_sink *sink)
{
  by_zip_stream *zip = by_zip_stream_new(findings, sink);
  if (zip == NULL) {
    return BY_ENVIRONMENT;
  }
  const by_status fed = feed_plain(reader, findings, &(by_taker){.context = zip, .take = feed_zip});
  const by_status status = fed == BY_OK ? by_zip_stream_end(zip) : fed;
  by_zip_stream_drop(zip);
  return status;
}

by_status by_container_read(by_form form, const by_reader *reader, by_findings *findings, const by_member_sink *sink)
{
  static by_status (*const READ[])(const by_reader *reader, by_findings *findings, const by_member_sink *sink) = {
      [BY_FORM_TAR] = read_plain_tar, [BY_FORM_COMPRESSED_TAR] = read_compressed_tar, [BY_FORM_ZIP] = read_zip};
  _Static_assert(sizeof READ / sizeof READ[0] == BY_FORMS, "a way to read each form");
  return READ[form](reader, findings, sink);
}
