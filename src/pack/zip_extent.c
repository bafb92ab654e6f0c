/* SPDX-License-Identifier: BSD-2-Clause */
/* Programs that read a ZIP from the front see members that the directory does not list; so whatever lies between the members is looked
 * into. Members that share bytes are a way to a bomb. */
#include "pack/zip_extent.h"

#include "base/buffer.h"
#include "base/rules_container.h"
#include "pack/zip_record.h"

#include <stdlib.h>

enum { LOCAL_SIZE = 30, NAME_MOST = 0xFFFF, NUMBERS = 64, STEP = 1 << 16 /* bytes that are looked through at once */ };

typedef struct gaps {
  by_span area;
  const by_sparse *sparse;
  by_findings *findings;
  size_t places; /* where bytes belong to nobody */
  size_t first;  /* offset of the first of them */
  size_t bytes;
  bool broken;
} gaps;

static int offset_order(const void *left, const void *right)
{
  const by_zip_entry *const *a = left;
  const by_zip_entry *const *b = right;
  return ((*a)->offset > (*b)->offset) - ((*a)->offset < (*b)->offset);
}

static void report(gaps *it, by_span member, const char *what)
{
  it->broken = true;
  by_findings_add(it->findings, &(by_finding){.rule = &by_container_rules[BY_CONTAINER_EPUB_ZIP_HEADERS],
                                              .place = {.member = member},
                                              .details = {member, by_span_of(what)}});
}

/* Whether a member begins there, all of whose header is within; its name. */
static bool begins_member(const gaps *it, by_span gap, size_t offset, by_span *name)
{
  const by_span header = by_span_slice(gap, offset, LOCAL_SIZE);
  by_sparse_want(it->sparse, by_span_slice(gap, offset, LOCAL_SIZE + NAME_MOST));
  if (header.size < LOCAL_SIZE || by_zip_kind_of(header.at) != BY_ZIP_LOCAL) {
    return false;
  }
  const size_t size = (size_t)(unsigned char)header.at[26] | (size_t)(unsigned char)header.at[27] << 8;
  *name = by_span_slice(gap, offset + LOCAL_SIZE, size);
  return size != 0 && name->size == size;
}

/* Where the next record may begin; the end of the gap where none does. */
static size_t next_sign(const gaps *it, by_span gap, size_t offset)
{
  const char *sign = NULL;
  while (sign == NULL && offset < gap.size) {
    const by_span part = by_span_slice(gap, offset, STEP);
    by_sparse_want(it->sparse, part);
    sign = memchr(part.at, 'P', part.size);
    offset += part.size;
  }
  return sign == NULL ? gap.size : (size_t)(sign - gap.at);
}

/* Bytes that no entry of the directory accounts for. */
static void take_gap(gaps *it, size_t start, size_t end)
{
  const by_span gap = by_span_slice(it->area, start, end - start);
  by_span name = {0};
  bool hides = false;
  for (size_t i = next_sign(it, gap, 0); i < gap.size;) {
    const bool begins = begins_member(it, gap, i, &name);
    if (begins) {
      report(it, name, "it stands in the container, but the directory does not list it");
      hides = true;
    }
    i = next_sign(it, gap, begins ? i + LOCAL_SIZE + name.size : i + 1);
  }
  if (gap.size != 0 && !hides) {
    it->first = it->places == 0 ? start : it->first;
    it->places++;
    it->bytes += gap.size;
  }
}

/* Where the member ends, with its data descriptor. */
static size_t end_of(const gaps *it, const by_zip_entry *entry)
{
  const size_t end = (size_t)(entry->packed.at - it->area.at) + entry->packed.size;
  char descriptor[BY_ZIP_DESCRIPTOR_MOST] = {0};
  const by_span rest = by_span_slice(it->area, end, sizeof descriptor);
  if (!entry->described || rest.size == 0) {
    return end;
  }
  by_sparse_want(it->sparse, rest);
  memcpy(descriptor, rest.at, rest.size);
  const by_zip_found told = {.packed = entry->packed.size, .plain = entry->size, .crc = entry->crc};
  return end + by_zip_descriptor_size(descriptor, &told, true);
}

static void report_gaps(const gaps *it)
{
  by_buffer number = by_buffer_of(NUMBERS);
  by_buffer_add_number(&number, it->bytes);
  const size_t bytes = number.size;
  by_buffer_add_number(&number, it->places);
  const size_t places = number.size;
  by_buffer_add_number(&number, it->first);
  const by_span all = by_buffer_span(&number);
  by_findings_add(it->findings, &(by_finding){.rule = &by_container_rules[BY_CONTAINER_EPUB_ZIP_GAP],
                                              .details = {by_span_slice(all, 0, bytes), by_span_slice(all, bytes, places - bytes),
                                                          by_span_slice(all, places, all.size)}});
  by_buffer_drop(&number);
}

static void walk(gaps *it, const by_zip_entry *const *sorted, size_t count)
{
  size_t taken = 0; /* bytes from the front on that are accounted for */
  for (size_t i = 0; i < count; i++) {
    if (sorted[i]->offset < taken) {
      report(it, sorted[i]->name, "its bytes are those of another member too");
    } else {
      take_gap(it, taken, sorted[i]->offset);
    }
    const size_t end = end_of(it, sorted[i]);
    taken = end > taken ? end : taken;
  }
  if (taken < it->area.size) {
    take_gap(it, taken, it->area.size);
  }
}

bool by_zip_check_extents(const by_zip_entries *entries, by_span area, const by_unzip_demands *demands, bool *broken)
{
  const by_zip_entry **sorted = by_arena_take(demands->arena, entries->count, sizeof(const by_zip_entry *));
  gaps it = {.area = area, .findings = demands->findings, .sparse = demands->sparse};
  if (sorted == NULL) {
    return false;
  }
  for (size_t i = 0; i < entries->count; i++) {
    sorted[i] = &entries->items[i];
  }
  if (entries->count > 1) {
    qsort(sorted, entries->count, sizeof(const by_zip_entry *), offset_order);
  }
  walk(&it, sorted, entries->count);
  if (it.places != 0) {
    report_gaps(&it);
  }
  *broken = *broken || it.broken;
  return true;
}
