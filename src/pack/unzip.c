/* SPDX-License-Identifier: BSD-2-Clause */
/* Small members are inflated at once by the faster library, into room that the next one takes over; of large ones that nobody wants whole
 * only the beginning is kept. */
#include "pack/unzip.h"

#include "base/buffer.h"
#include "base/rules_container.h"
#include "pack/deflate.h"
#include "pack/inflate.h"
#include "pack/zip_internal.h"

#include <stdlib.h>

enum {
  STEP = 1 << 16,  /* packed bytes that are looked at at once */
  SMALL = 1 << 18, /* plain bytes of a member that is always inflated at once */
  PLAIN_MOST = 1 << 30
};

typedef struct member_state {
  bool seen;
  bool sound;   /* as far as it was seen */
  bool refused; /* as too large */
  unsigned char head_size;
  char head[BY_HOLDING_HEAD];
} member_state;

struct by_unzip {
  by_unzip_demands demands;
  by_zip_entries entries;
  by_holding *items;
  member_state *states; /* of each entry */
  by_inflater *inflater;
  by_inflation *inflation; /* NULL until a large member comes */
  by_buffer plain;         /* the bytes of the member `current` */
  size_t current;          /* BY_NOWHERE: of none */
};

void by_unzip_close(by_unzip *zip)
{
  if (zip != NULL) {
    by_inflater_free(zip->inflater);
    by_inflation_free(zip->inflation);
    by_buffer_drop(&zip->plain);
    free(zip);
  }
}

void by_unzip_report_to(by_unzip *zip, by_findings *findings)
{
  zip->demands.findings = findings;
}

static void report(by_findings *findings, size_t rule, by_span member, const char *what)
{
  by_findings_add(findings,
                  &(by_finding){.rule = &by_container_rules[rule], .place = {.member = member}, .details = {member, by_span_of(what)}});
}

static uint32_t crc_of(const by_unzip_demands *demands, by_span bytes)
{
  uint32_t crc = 0;
  while (bytes.size != 0) {
    const by_span part = by_span_slice(bytes, 0, STEP);
    by_sparse_want(demands->sparse, part);
    crc = by_crc32_more(crc, part);
    bytes = by_span_from(bytes, part.size);
  }
  return crc;
}

/* The checksums of stored members, which libzip looks at too. */
static by_status check_stored(const by_zip_entries *entries, const by_unzip_demands *demands)
{
  by_findings *const findings = demands->findings;
  const size_t errors = findings->errors;
  for (size_t i = 0; i < entries->count; i++) {
    const by_zip_entry *each = &entries->items[i];
    if (each->method == BY_ZIP_STORED && crc_of(demands, each->packed) != each->crc) {
      report(findings, BY_CONTAINER_EPUB_ZIP_CRC, each->name, NULL);
    }
  }
  return by_findings_status(findings, errors);
}

/* A second opinion: a widely used library must see the same members. */
static by_status ask_libzip(by_span bytes, const by_zip_entries *entries, const by_unzip_demands *demands)
{
  by_findings *const findings = demands->findings;
  by_zip_bytes container = {.all = bytes, .sparse = demands->sparse};
  by_span culprit = {0};
  const by_status status = by_libzip_agrees(&container, entries, &culprit);
  if (status == BY_REFUSED) {
    by_findings_add(findings, &(by_finding){.rule = &by_container_rules[BY_CONTAINER_EPUB_ZIP_UNREADABLE],
                                            .place = {.member = culprit},
                                            .details = {by_span_of("another reader of ZIP sees other members")}});
  }
  return findings->failed ? BY_ENVIRONMENT : status;
}

/* Takes out what stands for folders. */
static void drop_folders(by_zip_entries *entries)
{
  size_t kept = 0;
  for (size_t i = 0; i < entries->count; i++) {
    if (!by_span_ends(entries->items[i].name, by_span_of("/"))) {
      entries->items[kept++] = entries->items[i];
    }
  }
  entries->count = kept;
}

static by_status scan(by_span bytes, const by_unzip_demands *demands, by_zip_entries *entries)
{
  by_status status = by_zip_scan(bytes, demands, entries);
  if (demands->general) {
    drop_folders(entries);
    return status;
  }
  status = status == BY_OK ? check_stored(entries, demands) : status;
  return status == BY_OK ? ask_libzip(bytes, entries, demands) : status;
}

static by_unzip *unzip_new(const by_unzip_demands *demands, const by_zip_entries *entries)
{
  by_unzip *zip = calloc(1, sizeof *zip);
  if (zip == NULL) {
    return NULL;
  }
  zip->demands = *demands;
  zip->entries = *entries;
  zip->plain = by_buffer_of(PLAIN_MOST);
  zip->current = BY_NOWHERE;
  zip->inflater = by_inflater_new();
  zip->items = by_arena_take(demands->arena, entries->count, sizeof *zip->items);
  zip->states = by_arena_take(demands->arena, entries->count, sizeof *zip->states);
  if (zip->inflater == NULL || zip->items == NULL || zip->states == NULL) {
    by_unzip_close(zip);
    return NULL;
  }
  for (size_t i = 0; i < entries->count; i++) {
    zip->items[i] = (by_holding){.path = entries->items[i].name, .index = i};
  }
  return zip;
}

by_status by_unzip_open(by_span bytes, const by_unzip_demands *demands, by_unzip **zip)
{
  by_zip_entries entries = {0};
  *zip = NULL;
  const by_status status = scan(bytes, demands, &entries);
  if (status != BY_OK) {
    return status;
  }
  *zip = unzip_new(demands, &entries);
  return *zip == NULL ? BY_ENVIRONMENT : BY_OK;
}

/* The bytes become the member's, if they are what it claims. */
static by_status judge(by_unzip *zip, size_t index, bool sound)
{
  member_state *state = &zip->states[index];
  if (!state->seen && !sound) {
    report(zip->demands.findings, BY_CONTAINER_EPUB_ZIP_CRC, zip->entries.items[index].name, NULL);
  }
  state->seen = true;
  state->sound = sound;
  return sound ? BY_OK : BY_REFUSED;
}

static void keep_head(member_state *state, by_span plain)
{
  const by_span head = by_span_slice(plain, 0, (size_t)(BY_HOLDING_HEAD - state->head_size));
  if (head.size != 0) {
    memcpy(state->head + state->head_size, head.at, head.size);
  }
  state->head_size = (unsigned char)(state->head_size + head.size);
}

/* All bytes at once. */
static by_status inflate_whole(by_unzip *zip, size_t index, by_span *bytes)
{
  const by_zip_entry *entry = &zip->entries.items[index];
  member_state *const state = &zip->states[index];
  by_buffer_clear(&zip->plain);
  zip->current = BY_NOWHERE;
  char *room = by_buffer_room(&zip->plain, entry->size);
  if (room == NULL) {
    return BY_ENVIRONMENT;
  }
  *bytes = (by_span){.at = room, .size = entry->size};
  by_sparse_want(zip->demands.sparse, entry->packed);
  const bool sound = by_inflate(zip->inflater, entry->packed, room, entry->size) && by_crc32(*bytes) == entry->crc;
  if (sound) {
    zip->plain.size = entry->size;
    zip->current = index;
    state->head_size = 0;
    keep_head(state, *bytes);
  }
  return judge(zip, index, sound);
}

/* Piece by piece, for the CRC and the first of them. */
static by_status inflate_pieces(by_unzip *zip, size_t index)
{
  const by_zip_entry *entry = &zip->entries.items[index];
  by_span rest = entry->packed;
  by_span plain = {0};
  size_t size = 0;
  uint32_t crc = 0;
  by_inflated code = BY_INFLATED_MORE;
  by_inflation_restart(zip->inflation);
  do {
    by_span part = by_span_slice(rest, 0, STEP);
    const size_t size_before = part.size;
    by_sparse_want(zip->demands.sparse, part);
    code = by_inflation_step(zip->inflation, &part, &plain);
    rest = by_span_from(rest, size_before - part.size);
    crc = by_crc32_more(crc, plain);
    size += plain.size;
    keep_head(&zip->states[index], plain);
  } while (code == BY_INFLATED_MORE && size <= entry->size && (rest.size != 0 || plain.size == BY_INFLATED_PIECE));
  if (code == BY_INFLATED_MEMORY) {
    return BY_ENVIRONMENT;
  }
  return judge(zip, index, code == BY_INFLATED_END && rest.size == 0 && size == entry->size && crc == entry->crc);
}

static by_status test_large(by_unzip *zip, size_t index)
{
  if (zip->inflation == NULL) {
    zip->inflation = by_inflation_new(false);
  }
  return zip->inflation == NULL ? BY_ENVIRONMENT : inflate_pieces(zip, index);
}

/* Of a stored member the plain bytes are at hand. */
static by_status read_stored(by_unzip *zip, size_t index, bool whole, by_span *bytes)
{
  const by_zip_entry *entry = &zip->entries.items[index];
  const member_state *state = &zip->states[index];
  const bool sound = state->seen ? state->sound : crc_of(&zip->demands, entry->packed) == entry->crc;
  *bytes = by_span_slice(entry->packed, 0, whole ? entry->packed.size : BY_HOLDING_HEAD);
  by_sparse_want(zip->demands.sparse, *bytes);
  return judge(zip, index, sound);
}

/* The beginning of a member. */
static by_status read_head(by_unzip *zip, size_t index, by_span *bytes)
{
  const member_state *state = &zip->states[index];
  by_span whole = {0};
  by_status status = BY_OK;
  if (!state->seen) {
    status = zip->entries.items[index].size <= SMALL ? inflate_whole(zip, index, &whole) : test_large(zip, index);
  } else if (!state->sound) {
    status = BY_REFUSED;
  }
  *bytes = (by_span){.at = state->head, .size = state->head_size};
  return status;
}

static by_status refuse_large(by_unzip *zip, size_t index)
{
  if (!zip->states[index].refused) {
    report(zip->demands.findings, BY_CONTAINER_EPUB_ZIP_LIMIT, zip->entries.items[index].name,
           "it takes more memory than a file of its size may");
  }
  zip->states[index].refused = true;
  return BY_REFUSED;
}

static by_status read_member(void *context, size_t index, bool whole, by_span *bytes)
{
  by_unzip *zip = context;
  *bytes = by_span_of("");
  if (zip->entries.items[index].method == BY_ZIP_STORED) {
    return read_stored(zip, index, whole, bytes);
  }
  if (!whole) {
    return read_head(zip, index, bytes);
  }
  if (zip->current == index) {
    *bytes = by_buffer_span(&zip->plain);
    return BY_OK;
  }
  return zip->entries.items[index].size > zip->demands.most ? refuse_large(zip, index) : inflate_whole(zip, index, bytes);
}

void by_unzip_allow(by_unzip *zip, size_t most)
{
  zip->demands.most = most;
  zip->current = BY_NOWHERE;
  by_buffer_drop(&zip->plain);
}

by_holdings by_unzip_holdings(by_unzip *zip)
{
  return (by_holdings){.items = zip->items, .count = zip->entries.count, .context = zip, .read = read_member};
}
