/* SPDX-License-Identifier: BSD-2-Clause */
/* libarchive's writing half: a ustar whose bytes depend on the members alone. Any answer but ARCHIVE_OK fails the whole. */
#include "pack/tar.h"

#include "pack/name.h"
#include "pack/tar_header.h"

#include <archive.h>
#include <archive_entry.h>

enum { UNBLOCKED = 0, EPOCH_OF_ZIP = 315532800 /* 1980-01-01T00:00:00Z */, PATH_MOST = 256 };

/* Called by libarchive: takes a block of the finished tar. */
static la_ssize_t take_block(struct archive *to, void *context, const void *bytes, size_t size)
{
  (void)to;
  by_buffer *out = context;
  by_buffer_add(out, (by_span){.at = bytes, .size = size});
  return out->failed ? -1 : (la_ssize_t)size;
}

/* "root/path" with a NUL; false where it is too long for ustar or no name that we write. */
static bool join(by_span root, by_span path, char joined[PATH_MOST])
{
  if (root.size > PATH_MOST - 2 || path.size > PATH_MOST - 2 - root.size) {
    return false;
  }
  memcpy(joined, root.at, root.size);
  joined[root.size] = '/';
  memcpy(joined + root.size + 1, path.at, path.size);
  joined[root.size + 1 + path.size] = '\0';
  return by_name_is_portable(by_span_of(joined));
}

static void describe(struct archive_entry *entry, const char *path, size_t size)
{
  archive_entry_clear(entry);
  archive_entry_set_pathname(entry, path);
  archive_entry_set_filetype(entry, AE_IFREG);
  archive_entry_set_perm(entry, 0644);
  archive_entry_set_uid(entry, 0);
  archive_entry_set_gid(entry, 0);
  archive_entry_set_uname(entry, "");
  archive_entry_set_gname(entry, "");
  archive_entry_set_mtime(entry, EPOCH_OF_ZIP, 0);
  archive_entry_set_size(entry, (la_int64_t)size);
}

static by_status write_member(struct archive *to, struct archive_entry *entry, by_span root, const by_artifact *member)
{
  char path[PATH_MOST];
  if (!join(root, member->path, path)) {
    return BY_INTERNAL;
  }
  const by_span bytes = member->bytes;
  describe(entry, path, bytes.size);
  if (archive_write_header(to, entry) != ARCHIVE_OK) {
    return BY_ENVIRONMENT;
  }
  if (bytes.size != 0 && archive_write_data(to, bytes.at, bytes.size) != (la_ssize_t)bytes.size) {
    return BY_ENVIRONMENT;
  }
  return archive_write_finish_entry(to) == ARCHIVE_OK ? BY_OK : BY_ENVIRONMENT;
}

static bool open_archive(struct archive *to, by_buffer *out)
{
  return archive_write_set_format_ustar(to) == ARCHIVE_OK && archive_write_add_filter_none(to) == ARCHIVE_OK &&
         archive_write_set_bytes_per_block(to, UNBLOCKED) == ARCHIVE_OK && archive_write_set_bytes_in_last_block(to, 1) == ARCHIVE_OK &&
         archive_write_open(to, out, NULL, take_block, NULL) == ARCHIVE_OK;
}

static by_status write_members(struct archive *to, by_span root, const by_artifacts *members)
{
  struct archive_entry *entry = archive_entry_new();
  if (entry == NULL) {
    return BY_ENVIRONMENT;
  }
  by_status status = BY_OK;
  for (size_t i = 0; i < members->count && status == BY_OK; i++) {
    status = write_member(to, entry, root, &members->items[i]);
  }
  archive_entry_free(entry);
  if (status == BY_OK && archive_write_close(to) != ARCHIVE_OK) {
    status = BY_ENVIRONMENT;
  }
  return status;
}

/* Room for the whole tar at once, so that it is not moved while it grows. */
static bool reserve(const by_artifacts *members, by_buffer *out)
{
  size_t size = (size_t)2 * BY_TAR_BLOCK;
  for (size_t i = 0; i < members->count; i++) {
    const size_t content = members->items[i].bytes.size;
    if (content > SIZE_MAX / 2 - size) {
      return false;
    }
    size += (size_t)2 * BY_TAR_BLOCK + content;
  }
  return by_buffer_room(out, size) != NULL;
}

by_status by_pack_tar(by_span root, const by_artifacts *members, by_buffer *out)
{
  if (!reserve(members, out)) {
    return BY_ENVIRONMENT;
  }
  struct archive *to = archive_write_new();
  if (to == NULL) {
    return BY_ENVIRONMENT;
  }
  const by_status status = open_archive(to, out) ? write_members(to, root, members) : BY_ENVIRONMENT;
  /* After a failure this still closes the archive into `out`, which its owner throws away; archive_write_fail would lose the block's
   * memory. */
  return archive_write_free(to) == ARCHIVE_OK || status != BY_OK ? status : BY_ENVIRONMENT;
}
