/* SPDX-License-Identifier: BSD-2-Clause */
/* Nothing is mapped: a file cut short while mapped would kill the program. */
#include "cli/input.h"

#include "base/rules_program.h"
#include "cli/process.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct kind {
  mode_t type;
  const char *name;
} kind;

/* "a folder", "a pipe" ... for a file that is not regular. */
static const char *kind_of(mode_t mode)
{
  static const kind KINDS[] = {{S_IFDIR, "a folder"}, {S_IFIFO, "a pipe"},    {S_IFCHR, "a device"},
                               {S_IFBLK, "a device"}, {S_IFSOCK, "a socket"}, {S_IFLNK, "a symbolic link"}};
  for (size_t i = 0; i < sizeof KINDS / sizeof KINDS[0]; i++) {
    if ((mode & S_IFMT) == KINDS[i].type) {
      return KINDS[i].name;
    }
  }
  return "a thing of unknown kind";
}

static by_status refuse(const by_input *input, by_findings *findings, size_t code, const char *detail)
{
  by_findings_add(
      findings,
      &(by_finding){.rule = &by_program_rules[code], .place = {.path = by_span_of(input->shown)}, .details = {by_span_of(detail)}});
  return findings->failed ? BY_ENVIRONMENT : BY_REFUSED;
}

by_status by_input_refuse(const by_input *input, by_findings *findings, int error)
{
  if (error == ENOENT || error == ENOTDIR) {
    return refuse(input, findings, BY_PROGRAM_FILE_MISSING, "");
  }
  if (error == ELOOP && !input->follow) {
    return refuse(input, findings, BY_PROGRAM_FILE_NOT_REGULAR, kind_of(S_IFLNK));
  }
  if (error == ENXIO) {
    return refuse(input, findings, BY_PROGRAM_FILE_NOT_REGULAR, kind_of(S_IFSOCK));
  }
  return refuse(input, findings, BY_PROGRAM_FILE_UNREADABLE, strerrordesc_np(error));
}

by_status by_input_judge(const by_input *input, by_findings *findings, const struct stat *state)
{
  if (!S_ISREG(state->st_mode)) {
    return refuse(input, findings, BY_PROGRAM_FILE_NOT_REGULAR, kind_of(state->st_mode));
  }
  if ((uintmax_t)state->st_size > input->ceiling) {
    char room[BY_NUMBER_ROOM];
    return refuse(input, findings, BY_PROGRAM_FILE_LIMIT, by_digits_of(input->ceiling, room).at);
  }
  return BY_OK;
}

/* Reads to the end, or one byte further than `size`; 0, or errno. */
static int read_all(int descriptor, size_t size, by_buffer *out)
{
  for (;;) {
    const size_t wanted = size - out->size + 1;
    char *const room = by_buffer_room(out, wanted);
    if (room == NULL) {
      return ENOMEM;
    }
    const ssize_t got = read(descriptor, room, wanted);
    if (got < 0 && (errno != EINTR || by_process_signal() != 0)) {
      return errno;
    }
    out->size += got > 0 ? (size_t)got : 0;
    if (got == 0 || out->size > size) {
      return 0;
    }
  }
}

bool by_input_same(const struct stat *a, const struct stat *b)
{
  return a->st_dev == b->st_dev && a->st_ino == b->st_ino && a->st_size == b->st_size && a->st_mtim.tv_sec == b->st_mtim.tv_sec &&
         a->st_mtim.tv_nsec == b->st_mtim.tv_nsec;
}

by_status by_input_refuse_changed(const by_input *input, by_findings *findings)
{
  return refuse(input, findings, BY_PROGRAM_FILE_CHANGED, "");
}

static by_status read_open(int descriptor, const by_input *input, by_findings *findings, by_buffer *out, by_identity *identity)
{
  struct stat before;
  struct stat after;
  if (fstat(descriptor, &before) != 0) {
    return by_input_refuse(input, findings, errno);
  }
  const by_status status = by_input_judge(input, findings, &before);
  if (status != BY_OK) {
    return status;
  }
  const int error = read_all(descriptor, (size_t)before.st_size, out);
  if (error == ENOMEM) {
    return BY_ENVIRONMENT;
  }
  if (error != 0 || fstat(descriptor, &after) != 0) {
    return by_input_refuse(input, findings, error != 0 ? error : errno);
  }
  *identity = (by_identity){.device = before.st_dev, .inode = before.st_ino, .known = true};
  if (out->size != (size_t)before.st_size || !by_input_same(&before, &after)) {
    return by_input_refuse_changed(input, findings);
  }
  return BY_OK;
}

int by_input_open(const by_input *input)
{
  const int flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | (input->follow ? 0 : O_NOFOLLOW);
  return openat(input->folder, input->path, flags);
}

by_status by_input_read(const by_input *input, by_findings *findings, by_buffer *out, by_identity *identity)
{
  by_buffer_clear(out);
  *identity = (by_identity){.known = false};
  const int descriptor = by_input_open(input);
  if (descriptor < 0) {
    return by_input_refuse(input, findings, errno);
  }
  const by_status status = read_open(descriptor, input, findings, out, identity);
  (void)close(descriptor);
  return status;
}

static by_identity identity_of(const struct stat *state)
{
  return (by_identity){.device = state->st_dev, .inode = state->st_ino, .known = true};
}

by_identity by_input_identity(const char *path)
{
  struct stat state;
  return stat(path, &state) == 0 ? identity_of(&state) : (by_identity){.known = false};
}

by_identity by_input_open_identity(int descriptor)
{
  struct stat state;
  return fstat(descriptor, &state) == 0 ? identity_of(&state) : (by_identity){.known = false};
}

bool by_identity_equal(const by_identity *a, const by_identity *b)
{
  return a->known && b->known && a->device == b->device && a->inode == b->inode;
}

void by_input_expect(const char *path)
{
  const int descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  if (descriptor >= 0) {
    (void)posix_fadvise(descriptor, 0, 0, POSIX_FADV_WILLNEED);
    (void)close(descriptor);
  }
}
