/* SPDX-License-Identifier: BSD-2-Clause */
/* libarchive's reading half: members of a tar that our scanner found sound, handed on as they come. Names are the scanner's, since
 * libarchive changes or loses them outside a UTF-8 locale; every other thing must be what the scanner saw. */
#include "pack/tar.h"

#include "base/rules_container.h"
#include "pack/tar_scan.h"

#include <archive.h>
#include <archive_entry.h>

/* Hands on the content of the member that was just read; BY_REFUSED where it is not the scanner's. */
static by_status feed_content(struct archive *from, by_span expected, const by_member_sink *sink)
{
  const void *bytes = NULL;
  size_t size = 0;
  la_int64_t offset = 0;
  size_t done = 0;
  int code = ARCHIVE_OK;
  while ((code = archive_read_data_block(from, &bytes, &size, &offset)) == ARCHIVE_OK) {
    const by_span chunk = {.at = bytes, .size = size};
    if (offset != (la_int64_t)done || !by_span_equal(chunk, by_span_slice(expected, done, size))) {
      return BY_REFUSED;
    }
    if (size != 0 && !sink->data(sink->context, chunk)) {
      return BY_ENVIRONMENT;
    }
    done += size;
  }
  return code == ARCHIVE_EOF && done == expected.size ? BY_OK : BY_REFUSED;
}

static by_status feed_file(struct archive *from, const by_tar_member *member, const by_member_sink *sink)
{
  if (!sink->begin(sink->context, member->path, member->bytes.size)) {
    return BY_ENVIRONMENT;
  }
  const by_status status = feed_content(from, member->bytes, sink);
  if (status != BY_OK) {
    return status;
  }
  return sink->end(sink->context) ? BY_OK : BY_ENVIRONMENT;
}

/* A folder's own entries "./" are not on the scanner's list. */
static bool is_listed(struct archive_entry *entry)
{
  const char *name = archive_entry_pathname(entry);
  return archive_entry_filetype(entry) != AE_IFDIR || name == NULL || (strcmp(name, "./") != 0 && strcmp(name, ".") != 0);
}

static bool is_same(struct archive_entry *entry, const by_tar_member *member)
{
  const bool directory = archive_entry_filetype(entry) == AE_IFDIR;
  const bool regular = archive_entry_filetype(entry) == AE_IFREG;
  return directory == member->directory && (directory || (regular && archive_entry_size(entry) == (la_int64_t)member->bytes.size));
}

static by_status next_listed(struct archive *from, struct archive_entry **entry)
{
  int code = ARCHIVE_OK;
  do {
    code = archive_read_next_header(from, entry);
  } while (code == ARCHIVE_OK && !is_listed(*entry));
  /* ARCHIVE_WARN: a name that the locale cannot hold. */
  return code == ARCHIVE_OK || code == ARCHIVE_WARN ? BY_OK : BY_REFUSED;
}

static by_status feed_member(struct archive *from, const by_tar_member *member, const by_member_sink *sink)
{
  struct archive_entry *entry = NULL;
  if (next_listed(from, &entry) != BY_OK || !is_same(entry, member)) {
    return BY_REFUSED;
  }
  if (!member->directory) {
    return feed_file(from, member, sink);
  }
  return sink->directory == NULL || sink->directory(sink->context, member->path) ? BY_OK : BY_ENVIRONMENT;
}

static by_status feed_members(struct archive *from, const by_tar_members *members, by_findings *findings, const by_member_sink *sink)
{
  by_span culprit = {0};
  by_status status = BY_OK;
  for (size_t i = 0; i < members->count && status == BY_OK; i++) {
    culprit = members->items[i].path;
    status = feed_member(from, &members->items[i], sink);
  }
  struct archive_entry *entry = NULL;
  if (status == BY_OK && next_listed(from, &entry) == BY_OK) {
    status = BY_REFUSED;
  }
  if (status == BY_REFUSED) {
    by_findings_add(findings, &(by_finding){.rule = &by_container_rules[BY_CONTAINER_AMBIGUOUS],
                                            .place = {.member = culprit},
                                            .details = {culprit.size == 0 ? findings->path : culprit}});
  }
  return findings->failed ? BY_ENVIRONMENT : status;
}

by_status by_unpack_tar(by_span bytes, by_findings *findings, const by_member_sink *sink)
{
  by_tar_members members = {0};
  by_status status = by_tar_scan(bytes, findings, &members);
  if (status != BY_OK) {
    return status;
  }
  struct archive *from = archive_read_new();
  if (from == NULL) {
    return BY_ENVIRONMENT;
  }
  status = BY_ENVIRONMENT;
  if (archive_read_support_format_tar(from) == ARCHIVE_OK && archive_read_open_memory(from, bytes.at, bytes.size) == ARCHIVE_OK) {
    status = feed_members(from, &members, findings, sink);
  }
  return archive_read_free(from) == ARCHIVE_OK || status != BY_OK ? status : BY_ENVIRONMENT;
}
