/* SPDX-License-Identifier: BSD-2-Clause */
/* The lines of a manifest (RFC 8493 sections 2.1.3 and 2.2.1) as they come: a digest in hexadecimal, blanks, a path that may itself hold
 * blanks. Packed, a line takes its digest and that of its path which the line before did not have. */
#include "check/bag_parts.h"

#include "base/ascii.h"
#include "base/utf8.h"

enum { FIRST_ROOM = 512, FIRST_CHUNK = 4 << 10, CHUNK = 64 << 10, NUMBER_MOST = 10, SHOWN = 80 /* bytes of a faulty line */ };

/* What a line says. */
typedef struct line_parts {
  by_span digest; /* hexadecimal */
  by_span path;
  bool plain; /* in the one form that this program writes */
} line_parts;

/* Letters of a hexadecimal digest are small in the one form that this program writes. */
static bool has_capitals(by_span hex)
{
  bool capitals = false;
  for (size_t i = 0; i < hex.size && !capitals; i++) {
    capitals = hex.at[i] >= 'A' && hex.at[i] <= 'F';
  }
  return capitals;
}

static line_parts cut(by_span line, char end)
{
  size_t hex = 0;
  while (hex < line.size && !by_is_blank(line.at[hex])) {
    hex++;
  }
  size_t start = hex;
  while (start < line.size && by_is_blank(line.at[start])) {
    start++;
  }
  line_parts parts = {.digest = by_span_slice(line, 0, hex), .path = by_span_from(line, start)};
  parts.plain = end == '\n' && by_span_is(by_span_slice(line, hex, start - hex), "  ") && !has_capitals(parts.digest) &&
                !by_span_starts(parts.path, by_span_of("./"));
  return parts;
}

/* Room for `wanted` bytes behind what is packed; NULL where memory is short. */
static unsigned char *room_for(by_bag_check *check, by_bag_packed *to, size_t wanted)
{
  struct by_bag_chunk *last = to->last;
  if (last == NULL || wanted > last->size - last->used) {
    const size_t usual = last == NULL ? FIRST_CHUNK : CHUNK;
    const size_t size = wanted > usual ? wanted : usual;
    struct by_bag_chunk *made = by_arena_room(check->arena, 1, sizeof *made + size);
    if (made == NULL) {
      return NULL;
    }
    *made = (struct by_bag_chunk){.size = size};
    if (last == NULL) {
      to->first = made;
    } else {
      last->next = made;
    }
    to->last = made;
  }
  return to->last->room + to->last->used;
}

/* Seven bits a byte, the low ones first. */
static size_t put_number(unsigned char *to, size_t number)
{
  size_t size = 0;
  for (; number > 0x7f; number >>= 7) {
    to[size++] = (unsigned char)(number | 0x80);
  }
  to[size++] = (unsigned char)number;
  return size;
}

static size_t get_number(const unsigned char **from)
{
  size_t number = 0;
  unsigned shift = 0;
  for (; (**from & 0x80) != 0; shift += 7) {
    number |= (size_t)(*(*from)++ & 0x7f) << shift;
  }
  return number | (size_t)(*(*from)++) << shift;
}

static size_t shared_start(by_span a, by_span b)
{
  size_t same = 0;
  while (same < a.size && same < b.size && a.at[same] == b.at[same]) {
    same++;
  }
  return same;
}

/* The digest and the path of the line go behind what is packed; false where memory is short. */
static bool pack(by_bag_check *check, by_bag_packed *to, by_span path, const by_digest *digest)
{
  const size_t shared = shared_start(check->path_before, path);
  const by_span rest = by_span_from(path, shared);
  unsigned char *const start = room_for(check, to, (size_t)3 * NUMBER_MOST + digest->size + rest.size);
  if (start == NULL) {
    return false;
  }
  unsigned char *put = start;
  put += put_number(put, to->lines - to->line_before);
  put += put_number(put, shared);
  put += put_number(put, rest.size);
  memcpy(put, digest->bytes, digest->size);
  put += digest->size;
  if (rest.size != 0) {
    memcpy(put, rest.at, rest.size);
  }
  to->last->used += (size_t)(put + rest.size - start);
  to->line_before = to->lines;
  to->count++;
  return true;
}

static bool note_lapse(const by_bag_check *check, by_bag_packed *to)
{
  by_bag_lapse *lapse = by_arena_take(check->arena, 1, sizeof *lapse);
  if (lapse == NULL) {
    return false;
  }
  *lapse = (by_bag_lapse){.line = to->lines, .next = to->lapses};
  to->lapses = lapse;
  return true;
}

/* A tag manifest lists the manifests that are there. */
static void note_manifest(by_bag_check *check, const by_bag_packed *to, by_span path)
{
  bool tags = false;
  by_algorithm algorithm = BY_ALGORITHMS;
  if (to->tags && by_bag_manifest_name(path, &tags, &algorithm) && !tags && algorithm != BY_ALGORITHMS) {
    check->listed[algorithm] = true;
  }
}

/* The line at hand becomes the one before. */
static void keep_path(by_bag_check *check, by_span path)
{
  const by_bag_room used = check->line;
  check->line = check->line_before;
  check->line_before = used;
  check->path_before = path;
}

/* Why the line is none of a manifest. */
static by_span line_fault(const by_bag_packed *to, by_span line, by_span digest)
{
  by_digest read = {.size = 0};
  const by_span mark = by_bag_line_fault(line);
  if (mark.size != 0 || line.size == 0) {
    return mark;
  }
  if (line.size > BY_BAG_LINE_MOST) {
    return by_span_of(", for it is longer than 64 KiB");
  }
  return by_span_of(by_bag_read_digest(digest, to->algorithm, &read) ? ", for no path follows the digest"
                                                                     : ", for it does not begin with a digest of the manifest's algorithm");
}

/* A line that is none of a manifest; its bytes are gone with the next one. */
static bool report_line(const by_bag_check *check, const by_bag_packed *to, by_span line, by_span digest)
{
  by_span shown = {.size = 0};
  const bool done = by_arena_copy(check->arena, by_span_slice(line, 0, SHOWN), &shown);
  by_bag_report(check, &by_bag_rules[BY_BAG_MANIFEST_LINE], (by_bag_spot){.member = to->file->path, .line = to->lines}, shown,
                line_fault(to, line, digest));
  return done;
}

/* A line is complete; `end`: the byte that ended it, NUL at the end of the file. */
static bool take_line(by_bag_check *check, by_bag_packed *to, char end)
{
  const by_span line = {.at = check->line.at == NULL ? "" : check->line.at, .size = check->line.size};
  const line_parts parts = cut(line, end);
  by_digest digest = {.size = 0};
  to->lines++;
  if (!parts.plain && !note_lapse(check, to)) {
    return false;
  }
  if (line.size > BY_BAG_LINE_MOST || parts.path.size == 0 || !by_bag_read_digest(parts.digest, to->algorithm, &digest)) {
    check->line.size = 0;
    return report_line(check, to, line, parts.digest);
  }
  to->ill = to->ill || by_utf8_valid(parts.path) != parts.path.size;
  note_manifest(check, to, parts.path);
  const bool done = pack(check, to, parts.path, &digest);
  keep_path(check, parts.path);
  check->line.size = 0;
  return done;
}

bool by_bag_room_add(by_bag_check *check, by_bag_room *room, by_span part)
{
  const size_t wanted = room->size + part.size;
  if (wanted > room->capacity) {
    const size_t doubled = room->capacity == 0 ? FIRST_ROOM : room->capacity * 2;
    const size_t capacity = wanted > doubled ? wanted : doubled;
    char *const moved = by_arena_room(check->arena, capacity, 1);
    if (moved == NULL) {
      return false;
    }
    if (room->size != 0) {
      memcpy(moved, room->at, room->size);
    }
    room->at = moved;
    room->capacity = capacity;
  }
  if (part.size != 0) {
    memcpy(room->at + room->size, part.at, part.size);
  }
  room->size = wanted;
  return true;
}

/* Adds to the line at hand; of one that is too long only the beginning is of interest. */
static bool add_to_line(by_bag_check *check, by_span part)
{
  return by_bag_room_add(check, &check->line, by_span_slice(part, 0, (size_t)BY_BAG_LINE_MOST + 1 - check->line.size));
}

void by_bag_pack_begin(by_bag_check *check)
{
  check->line.size = 0;
  check->path_before = (by_span){.size = 0};
}

/* Bytes before the next end of a line. */
static size_t line_size(by_span bytes)
{
  size_t size = 0;
  while (size < bytes.size && bytes.at[size] != '\n' && bytes.at[size] != '\r') {
    size++;
  }
  return size;
}

bool by_bag_pack(by_bag_check *check, by_bag_packed *to, by_span bytes)
{
  bool done = true;
  while (bytes.size != 0 && done) {
    const size_t skipped = to->returned && bytes.at[0] == '\n'; /* CR LF is one end */
    bytes = by_span_from(bytes, skipped);
    to->returned = false;
    const size_t size = line_size(bytes);
    done = add_to_line(check, by_span_slice(bytes, 0, size));
    if (size != bytes.size) {
      to->returned = bytes.at[size] == '\r';
      done = done && take_line(check, to, bytes.at[size]);
    }
    to->open = size == bytes.size && (size != 0 || to->open);
    bytes = by_span_from(bytes, size + 1);
  }
  return done;
}

bool by_bag_pack_end(by_bag_check *check, by_bag_packed *to)
{
  const bool open = to->open;
  to->open = false;
  return !open || take_line(check, to, '\0');
}

bool by_bag_packed_next(by_bag_cursor *cursor, by_span *path, const unsigned char **digest)
{
  while (cursor->chunk != NULL && cursor->used == cursor->chunk->used) {
    cursor->chunk = cursor->chunk->next;
    cursor->used = 0;
  }
  if (cursor->chunk == NULL) {
    return false;
  }
  const unsigned char *const start = cursor->chunk->room + cursor->used;
  const unsigned char *from = start;
  cursor->line += get_number(&from);
  const size_t shared = get_number(&from);
  const size_t rest = get_number(&from);
  *digest = from;
  from += cursor->digest;
  memcpy(cursor->path + shared, from, rest);
  *path = (by_span){.at = cursor->path, .size = shared + rest};
  cursor->used += (size_t)(from + rest - start);
  return true;
}

bool by_bag_packed_open(by_bag_check *check, const by_bag_packed *from, by_bag_cursor *cursor)
{
  *cursor = (by_bag_cursor){.chunk = from->first, .digest = by_bag_digest_size(from->algorithm)};
  cursor->path = by_arena_room(check->arena, (size_t)BY_BAG_LINE_MOST, 1);
  return cursor->path != NULL;
}
