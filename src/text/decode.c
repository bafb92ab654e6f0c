/* SPDX-License-Identifier: BSD-2-Clause */
/* Decoding and the map back. In all these encodings but UTF-8 a character has a fixed number of units (UTF-16: two above U+FFFF), so that
 * the map is a count of units before every kilobyte of the decoded text. Only where lines are turned round each character needs an entry.
 */
#include "text/decode.h"

#include "base/utf8.h"
#include "text/visual.h"

enum { STEP = 1024 }; /* bytes of the decoded text between two counts */

static const uint32_t LAST_CODE = 0x10FFFF;

struct by_source_map {
  size_t mark;           /* bytes */
  size_t unit;           /* bytes of one unit */
  bool pairs;            /* characters of four bytes in UTF-8 have two units */
  size_t end;            /* bytes of the source */
  size_t characters;     /* entries of `order` */
  const uint32_t *units; /* before every STEP bytes */
  const uint32_t *order; /* for each character its offset in the source behind the mark; NULL: they stand in order */
};

typedef struct work {
  by_span source; /* without its mark */
  const by_charset *charset;
  by_arena *arena;
  by_decoded *decoded;
} work;

static uint32_t unit_at(by_span bytes, size_t offset, size_t size, bool big)
{
  uint32_t value = 0;
  for (size_t i = 0; i < size; i++) {
    const size_t at = big ? offset + i : offset + size - 1 - i;
    value = value << 8 | (unsigned char)bytes.at[at];
  }
  return value;
}

static bool is_high(uint32_t unit)
{
  return unit >= 0xD800 && unit <= 0xDBFF;
}

static bool is_surrogate(uint32_t unit)
{
  return unit >= 0xD800 && unit <= 0xDFFF;
}

uint32_t by_wide_next(by_span source, const by_charset *charset, size_t *offset)
{
  const size_t size = charset->kind == BY_KIND_UTF16 ? 2 : 4;
  const size_t left = source.size - *offset;
  const uint32_t first = left < size ? BY_NO_CODE : unit_at(source, *offset, size, charset->big);
  if (first <= LAST_CODE && !is_surrogate(first)) {
    *offset += size;
    return first;
  }
  const bool pair = size == 2 && is_high(first) && left >= 2 * size;
  const uint32_t second = pair ? unit_at(source, *offset + size, size, charset->big) : 0;
  if (!is_surrogate(second) || is_high(second)) {
    return BY_NO_CODE;
  }
  *offset += 2 * size;
  return 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
}

static bool decode_wide(const work *job)
{
  char *out = by_arena_take(job->arena, job->source.size / 2 + 1, 3);
  if (out == NULL) {
    return false;
  }
  size_t size = 0;
  size_t offset = 0;
  while (offset < job->source.size && job->decoded->invalid == BY_NOWHERE) {
    const uint32_t code = by_wide_next(job->source, job->charset, &offset);
    if (code == BY_NO_CODE) {
      job->decoded->invalid = job->decoded->mark + offset;
    } else {
      size += by_utf8_put(code, out + size);
    }
  }
  job->decoded->bytes = (by_span){.at = out, .size = size};
  return true;
}

/* What each byte becomes. */
typedef struct byte_table {
  char text[256][4];
  unsigned char size[256]; /* 0: undefined */
  bool twice[256];         /* another byte is the usual one of its character */
} byte_table;

static size_t put_code(uint16_t code, char out[4])
{
  enum { LAM = 0x0644, ALEF = 0x0627 };
  if (code == BY_LAM_ALEF) {
    char alef[4];
    const size_t first = by_utf8_put(LAM, out);
    const size_t second = by_utf8_put(ALEF, alef);
    memcpy(out + first, alef, second);
    return first + second;
  }
  return code == 0 ? 0 : by_utf8_put(code, out);
}

static bool seen_before(const uint16_t *high, size_t index)
{
  bool seen = high[index] < 0x80;
  for (size_t i = 0; i < index && !seen; i++) {
    seen = high[i] == high[index];
  }
  return seen;
}

static bool fill_table(const by_charset *charset, byte_table *table)
{
  uint16_t high[BY_HIGH_BYTES] = {0};
  if (!by_charset_table(charset, high)) {
    return false;
  }
  for (size_t i = 0; i < BY_HIGH_BYTES; i++) {
    table->text[i][0] = (char)i;
    table->size[i] = 1;
    table->size[BY_HIGH_BYTES + i] = (unsigned char)put_code(high[i], table->text[BY_HIGH_BYTES + i]);
    table->twice[BY_HIGH_BYTES + i] = high[i] != 0 && seen_before(high, i);
  }
  return true;
}

/* Bytes of the decoded text up to the first undefined byte, whose offset is noted. */
static size_t measure(const work *job, const byte_table *table)
{
  size_t size = 0;
  for (size_t i = 0; i < job->source.size; i++) {
    const unsigned char byte = (unsigned char)job->source.at[i];
    if (table->size[byte] == 0) {
      job->decoded->invalid = job->decoded->mark + i;
      break;
    }
    size += table->size[byte];
    job->decoded->exceptions += table->twice[byte];
  }
  return size;
}

static bool decode_bytes(const work *job)
{
  byte_table table = {0};
  if (!fill_table(job->charset, &table)) {
    return false;
  }
  const size_t room = measure(job, &table);
  const size_t count = job->decoded->invalid == BY_NOWHERE ? job->source.size : job->decoded->invalid - job->decoded->mark;
  char *out = by_arena_take(job->arena, room + 1, 1);
  if (out == NULL) {
    return false;
  }
  size_t size = 0;
  for (size_t i = 0; i < count; i++) {
    const unsigned char byte = (unsigned char)job->source.at[i];
    for (size_t k = 0; k < table.size[byte]; k++) {
      out[size++] = table.text[byte][k];
    }
  }
  job->decoded->bytes = (by_span){.at = out, .size = size};
  return true;
}

/* Each character's byte in the source goes into `order`. */
static bool decode_visual(const work *job, struct by_source_map *map)
{
  byte_table table = {0};
  if (!fill_table(job->charset, &table)) {
    return false;
  }
  const size_t room = measure(job, &table);
  const size_t count = job->decoded->invalid == BY_NOWHERE ? job->source.size : job->decoded->invalid - job->decoded->mark;
  const by_span source = by_span_slice(job->source, 0, count);
  uint32_t *turned = by_arena_take(job->arena, count + 1, sizeof *turned);
  uint32_t *order = by_arena_take(job->arena, count + 1, 2 * sizeof *order);
  char *out = by_arena_take(job->arena, room + 1, 1);
  if (turned == NULL || order == NULL || out == NULL) {
    return false;
  }
  by_visual_order(source, turned);
  size_t size = 0;
  for (size_t i = 0; i < count; i++) {
    const unsigned char byte = by_visual_byte(source, turned, i);
    for (size_t k = 0; k < table.size[byte]; k++) {
      out[size++] = table.text[byte][k];
    }
    order[map->characters++] = turned[i] & ~(uint32_t)BY_TURNED;
    if (table.size[byte] == 4) {
      order[map->characters++] = turned[i] & ~(uint32_t)BY_TURNED;
    }
  }
  map->order = order;
  job->decoded->bytes = (by_span){.at = out, .size = size};
  return true;
}

static bool is_lead(char byte)
{
  return ((unsigned char)byte & 0xC0) != 0x80;
}

static size_t units_of(const struct by_source_map *map, char byte)
{
  if (!is_lead(byte)) {
    return 0;
  }
  return map->pairs && (unsigned char)byte >= 0xF0 ? 2 : 1;
}

static bool count_units(const work *job, struct by_source_map *map)
{
  const by_span bytes = job->decoded->bytes;
  uint32_t *units = by_arena_take(job->arena, bytes.size / STEP + 1, sizeof *units);
  if (units == NULL) {
    return false;
  }
  size_t count = 0;
  for (size_t i = 0; i < bytes.size; i++) {
    if (i % STEP == 0) {
      units[i / STEP] = (uint32_t)count;
    }
    count += units_of(map, bytes.at[i]);
  }
  if (bytes.size % STEP == 0) {
    units[bytes.size / STEP] = (uint32_t)count;
  }
  map->units = units;
  return true;
}

/* The byte order mark at the start that belongs to the encoding; 0 where there is none. */
static size_t mark_size(by_span source, const by_charset *charset)
{
  static const char *const MARKS[] = {[BY_KIND_UTF8] = "\xEF\xBB\xBF", [BY_KIND_UTF16] = "\xFF\xFE", [BY_KIND_UTF32] = "\xFF\xFE\0\0"};
  static const char *const BIG_MARKS[] = {[BY_KIND_UTF8] = "\xEF\xBB\xBF", [BY_KIND_UTF16] = "\xFE\xFF", [BY_KIND_UTF32] = "\0\0\xFE\xFF"};
  static const size_t SIZES[] = {[BY_KIND_UTF8] = 3, [BY_KIND_UTF16] = 2, [BY_KIND_UTF32] = 4};
  if (charset->kind > BY_KIND_UTF32) {
    return 0;
  }
  const by_span mark = {.at = charset->big ? BIG_MARKS[charset->kind] : MARKS[charset->kind], .size = SIZES[charset->kind]};
  return by_span_starts(source, mark) ? mark.size : 0;
}

bool by_decode(by_span source, const by_charset *charset, by_arena *arena, by_decoded *decoded)
{
  const size_t mark = mark_size(source, charset);
  *decoded = (by_decoded){.mark = mark, .invalid = BY_NOWHERE, .bytes = by_span_from(source, mark)};
  if (charset->kind == BY_KIND_UTF8) {
    return true;
  }
  struct by_source_map *map = by_arena_take(arena, 1, sizeof *map);
  if (map == NULL) {
    return false;
  }
  const work job = {.source = decoded->bytes, .charset = charset, .arena = arena, .decoded = decoded};
  *map = (struct by_source_map){.mark = mark, .unit = 1, .end = source.size, .pairs = charset->kind == BY_KIND_UTF16};
  if (charset->kind == BY_KIND_UTF16 || charset->kind == BY_KIND_UTF32) {
    map->unit = charset->kind == BY_KIND_UTF16 ? 2 : 4;
    decoded->map = decode_wide(&job) ? map : NULL;
  } else {
    decoded->map = (charset->kind == BY_KIND_VISUAL ? decode_visual(&job, map) : decode_bytes(&job)) ? map : NULL;
  }
  return decoded->map != NULL && count_units(&job, map);
}

/* Units before byte `offset` of the decoded text. */
static size_t units_before(const struct by_source_map *map, by_span bytes, size_t offset)
{
  size_t count = map->units[offset / STEP];
  for (size_t i = offset - offset % STEP; i < offset; i++) {
    count += units_of(map, bytes.at[i]);
  }
  return count;
}

/* Turned lines: from the first to the last byte of the characters. */
static void turned_range(const struct by_source_map *map, size_t first, size_t last, size_t range[static 2])
{
  range[0] = first < map->characters ? map->order[first] : map->end - map->mark;
  range[1] = range[0];
  for (size_t i = first; i < last && i < map->characters; i++) {
    range[0] = map->order[i] < range[0] ? map->order[i] : range[0];
    range[1] = map->order[i] + 1 > range[1] ? map->order[i] + 1 : range[1];
  }
}

void by_source_range(const struct by_source_map *map, by_span bytes, size_t *offset, size_t *size)
{
  *offset = *offset < bytes.size ? *offset : bytes.size;
  const size_t end = *size < bytes.size - *offset ? *offset + *size : bytes.size;
  size_t range[2] = {units_before(map, bytes, *offset), units_before(map, bytes, end)};
  if (map->order != NULL) {
    turned_range(map, range[0], range[1], range);
  }
  *offset = map->mark + range[0] * map->unit;
  *size = (range[1] - range[0]) * map->unit;
}

void by_source_seek(const struct by_source_map *map, by_span bytes, by_source_cursor *cursor, size_t target)
{
  const size_t unit = target <= map->mark ? 0 : (target - map->mark + map->unit - 1) / map->unit;
  while (cursor->offset < bytes.size) {
    const size_t at = map->order == NULL ? cursor->units : map->order[cursor->units];
    const size_t more = units_of(map, bytes.at[cursor->offset]);
    if (more != 0 && at >= unit) {
      break;
    }
    cursor->units += more;
    cursor->offset++;
  }
}

bool by_source_is_turned(const struct by_source_map *map, by_span bytes, size_t offset, size_t size)
{
  if (map->order == NULL || size == 0) {
    return false;
  }
  const size_t first = units_before(map, bytes, offset);
  const size_t last = units_before(map, bytes, offset + size);
  bool turned = false;
  for (size_t i = first + 1; i < last && !turned; i++) {
    turned = map->order[i] != map->order[i - 1] + 1;
  }
  return turned;
}
