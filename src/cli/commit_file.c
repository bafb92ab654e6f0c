/* SPDX-License-Identifier: BSD-2-Clause */
/* A file has no name at all while it is written where the system can (O_TMPFILE): a killed program leaves nothing. Elsewhere it has the
 * name of a temporary. Replacing exchanges the two names, so that it can be undone. */
#include "cli/commit_file.h"

#include "cli/process.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

enum { TEMPORARY_MORE = sizeof "..0123456789abcdef.tmp", LINK_SIZE = 40 };

by_span by_temporary_part(by_span name)
{
  enum { ROOM = NAME_MAX - (TEMPORARY_MORE - 1) };
  return by_span_slice(name, 0, ROOM);
}

/* ".NAME.<16 digits>.tmp" into file->temporary, of a long name its beginning; 0, or errno. */
static int name_temporary(by_file *file)
{
  unsigned long long number = 0;
  if (getrandom(&number, sizeof number, 0) != (ssize_t)sizeof number) {
    return errno;
  }
  const by_span kept = by_temporary_part(by_span_of(file->name));
  file->temporary[0] = '.';
  memcpy(file->temporary + 1, kept.at, kept.size);
  (void)snprintf(file->temporary + 1 + kept.size, TEMPORARY_MORE - 1, ".%016llx.tmp", number);
  return 0;
}

static int open_named(by_file *file)
{
  int error = name_temporary(file);
  if (error == 0) {
    file->descriptor = openat(file->folder, file->temporary, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    error = file->descriptor < 0 ? errno : 0;
  }
  file->temporary_used = error == 0;
  return error;
}

/* Whether a file without a name can be given one here. */
static bool proc_is_there(void)
{
  return access("/proc/self/fd", X_OK) == 0;
}

static int open_temporary(by_file *file)
{
  if (!proc_is_there()) {
    return open_named(file);
  }
  file->descriptor = openat(file->folder, ".", O_TMPFILE | O_RDWR | O_CLOEXEC, 0666);
  if (file->descriptor >= 0) {
    return 0;
  }
  const bool unknown = errno == EOPNOTSUPP || errno == EISDIR || errno == ENOENT || errno == EINVAL;
  return unknown ? open_named(file) : errno;
}

static int write_all(int descriptor, by_span bytes)
{
  while (bytes.size != 0) {
    const ssize_t written = write(descriptor, bytes.at, bytes.size);
    if (written < 0 && (errno != EINTR || by_process_signal() != 0)) {
      return errno;
    }
    if (written == 0) {
      return EIO;
    }
    const size_t size = written > 0 ? (size_t)written : 0;
    bytes = by_span_from(bytes, size);
  }
  return 0;
}

int by_file_write(by_file *file, by_span bytes, by_arena *arena)
{
  file->descriptor = -1;
  file->replaced = -1;
  file->stage = BY_STAGE_WRITTEN;
  file->temporary_used = false;
  file->temporary = by_arena_take(arena, 1, strlen(file->name) + TEMPORARY_MORE);
  if (file->temporary == NULL) {
    return ENOMEM;
  }
  int error = open_temporary(file);
  if (error == 0) {
    /* Where there are no locks, a leftover is left to its owner to remove. */
    (void)flock(file->descriptor, LOCK_EX | LOCK_NB);
    error = write_all(file->descriptor, bytes);
  }
  if (error != 0) {
    by_file_revert(file);
  }
  return error;
}

int by_file_append(const by_file *file, by_span bytes)
{
  return write_all(file->descriptor, bytes);
}

static int link_to(const by_file *file, const char *name)
{
  char path[LINK_SIZE];
  (void)snprintf(path, sizeof path, "/proc/self/fd/%d", file->descriptor);
  return linkat(AT_FDCWD, path, file->folder, name, AT_SYMLINK_FOLLOW) == 0 ? 0 : errno;
}

/* Renames the temporary where nothing has the name. */
static int rename_new(by_file *file)
{
  int error = renameat2(file->folder, file->temporary, file->folder, file->name, RENAME_NOREPLACE) == 0 ? 0 : errno;
  if (error == EINVAL || error == ENOSYS) {
    error = linkat(file->folder, file->temporary, file->folder, file->name, 0) == 0 ? 0 : errno;
    if (error == 0) {
      (void)unlinkat(file->folder, file->temporary, 0);
    }
  }
  file->temporary_used = error != 0;
  return error;
}

static int publish_new(by_file *file)
{
  const int error = file->temporary_used ? rename_new(file) : link_to(file, file->name);
  if (error == 0) {
    file->stage = BY_STAGE_NEW;
  }
  return error;
}

static int name_for_exchange(by_file *file)
{
  if (file->temporary_used) {
    return 0;
  }
  int error = name_temporary(file);
  if (error == 0) {
    error = link_to(file, file->temporary);
  }
  file->temporary_used = error == 0;
  return error;
}

/* The file that is replaced will have the name of a temporary until all of its issue is named: no other run may take it for a leftover.
 * What cannot be opened is not swept either. */
static void hold_replaced(by_file *file)
{
  file->replaced = openat(file->folder, file->name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  if (file->replaced >= 0) {
    (void)flock(file->replaced, LOCK_EX | LOCK_NB);
  }
}

static int publish_over(by_file *file)
{
  struct stat state;
  if (fstatat(file->folder, file->name, &state, AT_SYMLINK_NOFOLLOW) != 0) {
    return errno;
  }
  if (!S_ISREG(state.st_mode)) {
    return EISDIR;
  }
  int error = name_for_exchange(file);
  if (error != 0) {
    return error;
  }
  hold_replaced(file);
  error = renameat2(file->folder, file->temporary, file->folder, file->name, RENAME_EXCHANGE) == 0 ? 0 : errno;
  file->stage = error == 0 ? BY_STAGE_EXCHANGED : file->stage;
  if (error == EINVAL || error == ENOSYS) {
    error = renameat(file->folder, file->temporary, file->folder, file->name) == 0 ? 0 : errno;
    file->stage = error == 0 ? BY_STAGE_REPLACED : file->stage;
    file->temporary_used = error != 0;
  }
  return error;
}

int by_file_publish(by_file *file, bool replace)
{
  const int error = publish_new(file);
  return error == EEXIST && replace ? publish_over(file) : error;
}

static void drop(by_file *file)
{
  if (file->temporary_used) {
    (void)unlinkat(file->folder, file->temporary, 0);
    file->temporary_used = false;
  }
  if (file->descriptor >= 0) {
    (void)close(file->descriptor);
    file->descriptor = -1;
  }
  if (file->replaced >= 0) {
    (void)close(file->replaced);
    file->replaced = -1;
  }
  if (file->folder_owned) {
    (void)close(file->folder);
    file->folder_owned = false;
  }
}

void by_file_revert(by_file *file)
{
  if (file->stage == BY_STAGE_NEW) {
    (void)unlinkat(file->folder, file->name, 0);
  }
  if (file->stage == BY_STAGE_EXCHANGED) {
    (void)renameat2(file->folder, file->temporary, file->folder, file->name, RENAME_EXCHANGE);
  }
  drop(file);
}

void by_file_finish(by_file *file)
{
  drop(file);
}
