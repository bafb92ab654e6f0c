/* SPDX-License-Identifier: BSD-2-Clause */
/* Which packer made a stream, by its first bytes, and what its bytes may grow to. */
#include "pack/unpack.h"

#include "base/rules_container.h"
#include "pack/member.h"
#include "pack/unpack_parts.h"

#include <stdio.h>

typedef struct magic {
  const char *bytes;
  size_t size;
} magic;

static const magic MAGICS[] = {
    [BY_COMPRESSED_GZIP] = {"\x1F\x8B", 2},
    [BY_COMPRESSED_XZ] = {"\xFD"
                          "7zXZ\0",
                          6},
    [BY_COMPRESSED_ZSTD] = {"\x28\xB5\x2F\xFD", 4},
    [BY_COMPRESSED_BZIP2] = {"BZh", 3},
};
_Static_assert(sizeof MAGICS / sizeof MAGICS[0] == BY_COMPRESSIONS, "first bytes for each packer");

/* A frame of zstd that is passed over (RFC 8878, section 3.1.2): pzstd begins with one. */
static bool begins_skipped(by_span head)
{
  return head.size != 0 && ((unsigned char)head.at[0] & 0xF0U) == 0x50 &&
         by_span_starts(by_span_slice(head, 1, head.size), by_span_of("\x2A\x4D\x18"));
}

by_compression by_compression_of(by_span head)
{
  size_t i = 0;
  if (begins_skipped(head)) {
    return BY_COMPRESSED_ZSTD;
  }
  while (i < BY_COMPRESSIONS && !by_span_starts(head, (by_span){.at = MAGICS[i].bytes, .size = MAGICS[i].size})) {
    i++;
  }
  return (by_compression)i;
}

by_status by_unpacking_read(by_unpacking *it, by_span *piece)
{
  if (!it->first_taken) {
    it->first_taken = true;
    *piece = it->first;
    it->packed += piece->size;
    return BY_OK;
  }
  const by_status status = it->reader->read(it->reader->context, piece);
  it->packed += status == BY_OK ? piece->size : 0;
  return status;
}

by_status by_unpacking_refuse(const by_unpacking *it, size_t rule, uint64_t offset, const char *what)
{
  char digits[24];
  (void)snprintf(digits, sizeof digits, "%llu", (unsigned long long)offset);
  by_findings_add(it->findings, &(by_finding){.rule = &by_container_rules[rule],
                                              .place = {.offset = (size_t)offset, .size = 1},
                                              .details = {by_span_of(digits), by_span_of(what)}});
  return it->findings->failed ? BY_ENVIRONMENT : BY_REFUSED;
}

by_status by_unpacking_take(by_unpacking *it, by_span plain)
{
  it->plain += plain.size;
  if (by_is_swollen(it->plain, it->packed)) {
    by_findings_add(it->findings, &(by_finding){.rule = &by_container_rules[BY_CONTAINER_LIMIT],
                                                .details = {it->findings->path, by_span_of(BY_SWOLLEN)}});
    return it->findings->failed ? BY_ENVIRONMENT : BY_REFUSED;
  }
  return plain.size == 0 ? BY_OK : it->taker->take(it->taker->context, plain);
}

by_status by_unpacking_charge(by_unpacking *it, uint64_t bytes)
{
  const uint64_t more = bytes > it->charged ? bytes - it->charged : 0;
  if (more <= SIZE_MAX && by_arena_charge(it->findings->arena, (size_t)more)) {
    it->charged += more;
    return BY_OK;
  }
  enum { MIB = 1 << 20 };
  char what[96];
  (void)snprintf(what, sizeof what, "unpacking it takes %llu MiB, more than --memory gives", (unsigned long long)((bytes + MIB - 1) / MIB));
  by_findings_add(it->findings,
                  &(by_finding){.rule = &by_container_rules[BY_CONTAINER_LIMIT], .details = {it->findings->path, by_span_of(what)}});
  return it->findings->failed ? BY_ENVIRONMENT : BY_REFUSED;
}

by_status by_decompress(const by_reader *reader, by_findings *findings, const by_taker *taker)
{
  static by_status (*const UNPACKERS[])(by_unpacking *) = {[BY_COMPRESSED_GZIP] = by_unpack_gzip,
                                                           [BY_COMPRESSED_XZ] = by_unpack_xz,
                                                           [BY_COMPRESSED_ZSTD] = by_unpack_zstd,
                                                           [BY_COMPRESSED_BZIP2] = by_unpack_bzip2};
  by_unpacking it = {.reader = reader, .findings = findings, .taker = taker};
  by_status status = reader->read(reader->context, &it.first);
  if (status != BY_OK) {
    return status;
  }
  const by_compression found = by_compression_of(it.first);
  if (found == BY_COMPRESSIONS) {
    return by_unpacking_refuse(&it, BY_CONTAINER_COMPRESSION, 0, "these are no such bytes");
  }
  status = UNPACKERS[found](&it);
  by_arena_release(findings->arena, (size_t)it.charged);
  return status;
}
