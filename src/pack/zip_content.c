/* SPDX-License-Identifier: BSD-2-Clause */
/* Stored and deflated members. Where the header does not tell the size, a deflated one ends by itself, and a stored one where its data
 * descriptor tells the very length and checksum of what came before it. */
#include "pack/zip_content.h"

#include "base/rules_container.h"
#include "pack/deflate.h"

enum { STORED = 0, DEFLATED = 8 };

static bool is_described(const by_zip_content *it)
{
  return (it->header.flags & BY_ZIP_DESCRIBED) != 0;
}

/* The member's bytes cannot be had; what follows it can, where its size is known. */
static void pass_over(by_zip_content *it)
{
  it->skipping = true;
  it->stuck = it->open;
}

static void refuse_packing(by_zip_content *it)
{
  const bool encrypted = (it->header.flags & BY_ZIP_ENCRYPTED) != 0;
  const bool patched = (it->header.flags & BY_ZIP_PATCHED) != 0;
  if (encrypted || patched || (it->header.method != STORED && it->header.method != DEFLATED)) {
    by_member_report(it->findings, BY_CONTAINER_MEMBER_PACKING, it->header.name, encrypted ? "encryption" : "its method of compression");
    it->lost = true;
    pass_over(it);
  }
}

static void refuse_damage(by_zip_content *it)
{
  by_member_report(it->findings, BY_CONTAINER_MEMBER_DAMAGED, it->header.name, NULL);
  it->damaged = true;
  pass_over(it);
}

size_t by_zip_content_begin(by_zip_content *content, const by_zip_header *header, bool folder)
{
  *content = (by_zip_content){.findings = content->findings,
                              .sink = content->sink,
                              .inflation = content->inflation,
                              .header = *header,
                              .folder = folder,
                              .packed_all = content->packed_all,
                              .plain_all = content->plain_all};
  content->open = is_described(content) && header->packed == 0;
  if (header->method == DEFLATED) {
    by_inflation_restart(content->inflation);
  }
  refuse_packing(content);
  return content->open || header->plain > SIZE_MAX - 1 ? BY_SIZE_UNKNOWN : (size_t)header->plain;
}

void by_zip_content_pass(by_zip_content *content)
{
  content->skipping = content->skipping || !is_described(content);
}

bool by_zip_content_is_complete(const by_zip_content *content)
{
  return content->open ? content->ended : content->found.packed == content->header.packed;
}

/* Hands plain bytes on, as long as they are no more than was said and not too many for the packed ones. */
static bool give(by_zip_content *it, by_span plain)
{
  it->plain_all += plain.size;
  it->found.plain += plain.size;
  it->found.crc = by_crc32_more(it->found.crc, plain);
  if (by_is_swollen(it->plain_all, it->packed_all)) {
    by_container_report(it->findings, BY_CONTAINER_LIMIT, BY_SWOLLEN);
    it->stuck = true;
    return true;
  }
  if (!it->open && it->found.plain > it->header.plain) {
    refuse_damage(it);
    return true;
  }
  return it->folder || plain.size == 0 || it->sink->data == NULL || it->sink->data(it->sink->context, plain);
}

/* Inflates one piece; false where memory is short or the sink failed. */
static bool inflate_piece(by_zip_content *it, by_span *packed, bool *more)
{
  by_span plain = {0};
  const by_inflated code = by_inflation_step(it->inflation, packed, &plain);
  it->ended = code == BY_INFLATED_END;
  *more = code == BY_INFLATED_MORE && (packed->size != 0 || plain.size == BY_INFLATED_PIECE);
  if (code == BY_INFLATED_DAMAGED) {
    refuse_damage(it);
    return true;
  }
  return code != BY_INFLATED_MEMORY && give(it, plain);
}

static bool feed_deflated(by_zip_content *it, by_span *packed)
{
  bool done = true;
  bool more = true;
  while (done && more && !it->skipping && !it->stuck) {
    done = inflate_piece(it, packed, &more);
  }
  if (it->ended && !it->open && packed->size != 0) {
    refuse_damage(it); /* bytes behind the stream */
  }
  return done;
}

/* Of a stored member the bytes before the next one that may begin its descriptor. */
static bool feed_before_candidate(by_zip_content *it, by_span *bytes)
{
  const char *candidate = memchr(bytes->at, 'P', bytes->size);
  const size_t size = candidate == NULL ? bytes->size : (size_t)(candidate - bytes->at);
  const by_span before = by_span_slice(*bytes, 0, size);
  *bytes = by_span_slice(*bytes, size, bytes->size);
  return give(it, before);
}

/* The held bytes are either the descriptor, or content up to the next candidate. */
static bool judge_held(by_zip_content *it)
{
  static const char SIGNATURE[] = "PK\007\010";
  it->found.packed = it->found.plain;
  if (memcmp(it->held, SIGNATURE, BY_ZIP_SIGNATURE) == 0 && by_zip_descriptor_size(it->held, &it->found, true) != 0) {
    it->ended = true;
    return true;
  }
  const char *next = memchr(it->held + 1, 'P', sizeof it->held - 1);
  const size_t size = next == NULL ? sizeof it->held : (size_t)(next - it->held);
  const bool given = give(it, (by_span){.at = it->held, .size = size});
  it->held_size = sizeof it->held - size;
  memmove(it->held, it->held + size, it->held_size);
  return given;
}

/* A stored member of unknown size. */
static bool feed_open(by_zip_content *it, by_span *bytes)
{
  bool done = true;
  while (done && bytes->size != 0 && !it->ended && !it->stuck) {
    if (it->held_size == 0) {
      done = feed_before_candidate(it, bytes);
    }
    const by_span part = by_span_slice(*bytes, 0, sizeof it->held - it->held_size);
    memcpy(it->held + it->held_size, part.size == 0 ? "" : part.at, part.size);
    it->held_size += part.size;
    *bytes = by_span_slice(*bytes, part.size, bytes->size);
    if (done && it->held_size == sizeof it->held) {
      done = judge_held(it);
    }
  }
  return done;
}

/* One of known size, or one that ends by itself. */
static bool feed_part(by_zip_content *it, by_span *bytes)
{
  const uint64_t rest = it->open ? bytes->size : it->header.packed - it->found.packed;
  const by_span part = rest < bytes->size ? by_span_slice(*bytes, 0, (size_t)rest) : *bytes;
  by_span left = it->header.method == DEFLATED ? part : (by_span){0};
  bool done = true;
  it->packed_all += part.size;
  if (it->skipping) {
    left.size = 0;
  } else {
    done = it->header.method == DEFLATED ? feed_deflated(it, &left) : give(it, part);
  }
  const size_t taken = it->open ? part.size - left.size : part.size;
  it->packed_all -= part.size - taken;
  it->found.packed += taken;
  *bytes = by_span_slice(*bytes, taken, bytes->size);
  return done;
}

bool by_zip_content_feed(by_zip_content *content, by_span *bytes)
{
  if (!content->open || content->header.method == DEFLATED) {
    return feed_part(content, bytes);
  }
  const size_t before = bytes->size;
  content->packed_all += before;
  const bool done = feed_open(content, bytes);
  content->packed_all -= bytes->size;
  return done;
}

size_t by_zip_content_describe(by_zip_content *content, const char *bytes)
{
  if (content->skipping) {
    content->found = (by_zip_found){.packed = content->header.packed, .plain = content->header.plain, .crc = content->header.crc};
  }
  const size_t size = by_zip_descriptor_size(bytes, &content->found, true);
  if (size != 0) {
    return size;
  }
  if (!content->damaged) {
    refuse_damage(content);
  }
  return by_zip_descriptor_size(bytes, &content->found, false);
}

/* Whether a member whose header told its sizes came as told. */
static bool is_as_told(const by_zip_content *it)
{
  const bool whole = it->header.method == STORED || it->ended || it->header.packed == 0;
  return whole && it->found.plain == it->header.plain && it->found.crc == it->header.crc;
}

bool by_zip_content_end(by_zip_content *content, by_zip_header *header)
{
  if (is_described(content)) {
    header->packed = content->found.packed;
    header->plain = content->found.plain;
    header->crc = content->found.crc;
  } else if (!content->skipping && !is_as_told(content)) {
    refuse_damage(content);
  }
  if (content->folder && header->plain != 0) {
    by_container_report_at(content->findings, BY_CONTAINER_MEMBER_HEADER, header->offset, "it is a folder and yet has content");
  }
  if (content->lost && content->sink->lose != NULL) {
    content->sink->lose(content->sink->context);
    return true;
  }
  return content->folder || content->sink->end(content->sink->context);
}
