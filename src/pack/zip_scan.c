/* SPDX-License-Identifier: BSD-2-Clause */
/* One end record at the very end; entries that tile the bytes before the directory in its order; each local header equal to its entry.
 * Every number is held against the bytes that are there before it is used. */
#include "pack/zip_scan.h"

#include "base/rules_container.h"
#include "pack/zip_extent.h"
#include "pack/zip_form.h"
#include "pack/zip_members.h"
#include "pack/zip_record.h"

enum {
  LOCAL_SIZE = 30,
  CENTRAL_SIZE = 46,
  END_SIZE = 22,
  FIELD_MOST = 0xFFFF, /* of a name, an extra field or a comment */
  DIRECTORY_MOST = 16 << 20,
  NUMBERS_SIZE = 12,    /* of checksum and both sizes, which a header has one behind the other */
  ENTRIES_MOST = 65534, /* that the end record can count, where 65,535 stands for another record */
  MEMBER_MOST = 256 << 20,
  TOTAL_MOST = 1 << 30,
  RATIO_MOST = 200,
  RATIO_FREE = 1 << 20, /* plain bytes below which the ratio is not looked at */
  FLAGS_ENCRYPTED = 0x2041,
  FLAG_DESCRIPTOR = 0x0008,
  FLAG_UTF8 = 0x0800,
  FLAGS_ALLOWED = 0x0806, /* and the two bits of the compressor's effort */
};

typedef struct scan {
  by_span bytes;
  const by_unzip_demands *demands;
  by_findings *findings;
  size_t directory; /* offset of the central directory */
  size_t directory_end;
  size_t at;         /* of the next entry in it */
  size_t next_local; /* where the next local header must be */
  uint64_t total;    /* plain bytes so far */
  bool lost;         /* the place of further local headers is unknown */
  bool general;      /* the container of anybody */
  bool broken;       /* something is wrong; in general, something else than a name */
} scan;

/* The little-endian number of `size` bytes at `offset`; 0 where there are not so many. */
static uint32_t number_at(by_span bytes, size_t offset, size_t size)
{
  uint32_t number = 0;
  for (size_t i = offset + size <= bytes.size ? size : 0; i-- > 0;) {
    number = number << 8 | (unsigned char)bytes.at[offset + i];
  }
  return number;
}

static void report_both(scan *it, size_t rule, by_span member, by_span what)
{
  const bool name = rule == BY_CONTAINER_EPUB_NAME_CHARACTERS || rule == BY_CONTAINER_EPUB_NAME_DUPLICATE;
  it->broken = it->broken || !it->general || !name;
  by_findings_add(it->findings, &(by_finding){.rule = &by_container_rules[rule], .place = {.member = member}, .details = {member, what}});
}

static void report(scan *it, size_t rule, by_span member, const char *what)
{
  report_both(it, rule, member, by_span_of(what));
}

/* A finding about the container as a whole. */
static void report_whole(const scan *it, size_t rule, const char *what)
{
  by_findings_add(it->findings, &(by_finding){.rule = &by_container_rules[rule], .details = {it->findings->path, by_span_of(what)}});
}

static void report_unreadable(scan *it, const char *what)
{
  it->broken = true;
  by_findings_add(it->findings,
                  &(by_finding){.rule = &by_container_rules[BY_CONTAINER_EPUB_ZIP_UNREADABLE], .details = {by_span_of(what)}});
}

/* What is wrong with the end record, or NULL. */
static const char *end_fault(by_span bytes, by_span end, bool general)
{
  if (number_at(end, 0, 4) != 0x06054b50) {
    return by_span_starts(bytes, by_span_of("<")) ? "it is XML or HTML" : "it is cut off, has bytes behind its end, or is no ZIP";
  }
  if (!general && number_at(end, 20, 2) != 0) {
    return "a comment behind the end record";
  }
  if (number_at(end, 4, 2) != 0 || number_at(end, 6, 2) != 0) {
    return "it spans several disks";
  }
  if (number_at(end, 8, 2) != number_at(end, 10, 2)) {
    return "the counts of entries disagree";
  }
  return NULL;
}

/* Leaves a comment behind the end record out of sight where there may be one. */
static void drop_comment(scan *it)
{
  const size_t most = it->general ? FIELD_MOST : 0;
  for (size_t size = 0; size <= most && size + END_SIZE <= it->bytes.size; size++) {
    const by_span end = by_span_slice(it->bytes, it->bytes.size - END_SIZE - size, END_SIZE);
    if (number_at(end, 0, 4) == 0x06054b50 && number_at(end, 20, 2) == size) {
      it->bytes.size -= size;
      return;
    }
  }
}

/* Why the directory is not where the end record says. */
static const char *directory_fault(const scan *it, size_t size)
{
  enum { LOCATOR_SIZE = 20 };
  const size_t locator = it->directory_end - (it->directory_end < LOCATOR_SIZE ? it->directory_end : LOCATOR_SIZE);
  if (number_at(it->bytes, locator, 4) == 0x07064b50) {
    return "it is a ZIP64, which is read only where it holds a bag";
  }
  const size_t start = it->directory_end - (size < it->directory_end ? size : it->directory_end);
  const bool shifted =
      size != 0 && start > it->directory && number_at(by_sparse_slice(it->demands->sparse, it->bytes, start, 4), 0, 4) == 0x02014b50;
  return shifted ? "other bytes stand before its first member, which it does not count"
                 : "the directory does not end where the end record begins";
}

/* Reads the end record; false with a finding where there is none to trust. */
static bool read_end(scan *it, size_t *count)
{
  if (it->bytes.size < END_SIZE) {
    report_unreadable(it, "the file is too short");
    return false;
  }
  const size_t tail = it->bytes.size < FIELD_MOST + END_SIZE ? it->bytes.size : FIELD_MOST + END_SIZE;
  by_sparse_pin(it->demands->sparse, it->bytes, it->bytes.size - tail);
  drop_comment(it);
  it->directory_end = it->bytes.size - END_SIZE;
  const by_span end = by_span_slice(it->bytes, it->directory_end, END_SIZE);
  const char *fault = end_fault(by_sparse_slice(it->demands->sparse, it->bytes, 0, 1), end, it->general);
  it->directory = number_at(end, 16, 4);
  if (fault == NULL && (it->directory > it->directory_end || number_at(end, 12, 4) != it->directory_end - it->directory)) {
    fault = directory_fault(it, number_at(end, 12, 4));
  }
  if (fault != NULL) {
    report_unreadable(it, fault);
    return false;
  }
  *count = number_at(end, 10, 2);
  const bool large = it->directory_end - it->directory > DIRECTORY_MOST;
  if (*count > ENTRIES_MOST || large) {
    report_whole(it, BY_CONTAINER_EPUB_ZIP_LIMIT, large ? "a directory of more than 16 MiB" : "more than 65,534 members");
    return false;
  }
  by_sparse_pin(it->demands->sparse, it->bytes, it->directory);
  return true;
}

/* A feature that the archival profile has no use for, or NULL. */
static const char *feature_beside(by_span entry)
{
  const uint32_t flags = number_at(entry, 8, 2);
  if ((flags & FLAG_DESCRIPTOR) != 0) {
    return "data descriptor";
  }
  if ((flags & ~(uint32_t)FLAGS_ALLOWED) != 0) {
    return "unknown flags";
  }
  return number_at(entry, 30, 2) != 0 ? "extra field" : number_at(entry, 32, 2) != 0 ? "comment" : NULL;
}

/* A feature of the entry that is refused, or NULL. */
static const char *feature_of(by_span entry, bool general)
{
  if ((number_at(entry, 8, 2) & FLAGS_ENCRYPTED) != 0) {
    return "encryption";
  }
  if (number_at(entry, 20, 4) == UINT32_MAX || number_at(entry, 24, 4) == UINT32_MAX || number_at(entry, 42, 4) == UINT32_MAX) {
    return "ZIP64";
  }
  if (number_at(entry, 34, 2) != 0) {
    return "several disks";
  }
  return general ? NULL : feature_beside(entry);
}

bool by_zip_is_swollen(const by_zip_entry *entry)
{
  return entry->size > RATIO_FREE && entry->size / RATIO_MOST > entry->packed.size;
}

/* The limit that the entry breaks, or NULL. */
static const char *limit_fault(scan *it, const by_zip_entry *entry)
{
  if (entry->size > MEMBER_MOST) {
    return "more than 256 MiB";
  }
  const uint64_t before = it->total;
  it->total += entry->size;
  if (it->total > TOTAL_MOST && before <= TOTAL_MOST) {
    return "more than 1 GiB in all";
  }
  return by_zip_is_swollen(entry) ? "more than 200 times its packed size" : NULL;
}

/* Whether a local header says what the directory says; checksum and sizes may come behind the bytes. */
static bool tells_same(by_span local, by_span behind, by_span central, const by_zip_entry *entry)
{
  const bool encrypted = ((number_at(local, 6, 2) ^ number_at(central, 8, 2)) & FLAGS_ENCRYPTED) != 0;
  const by_zip_found told = {.packed = number_at(central, 20, 4), .plain = entry->size, .crc = entry->crc};
  const bool same = memcmp(local.at + 14, central.at + 16, NUMBERS_SIZE) == 0 || by_zip_local_tells(local.at, behind, &told);
  const bool numbers = entry->described || same;
  return numbers && !encrypted && number_at(local, 0, 4) == 0x04034b50 && number_at(local, 8, 2) == entry->method;
}

/* Finds the entry's bytes in general, where only what a reader needs must be right; NULL, or what is wrong with the local header. */
static const char *local_fault_general(const scan *it, by_span central, by_zip_entry *entry)
{
  const size_t offset = number_at(central, 42, 4);
  const size_t packed = number_at(central, 20, 4);
  if (offset > it->directory || it->directory - offset < LOCAL_SIZE + entry->name.size) {
    return "its bytes reach into the directory";
  }
  const by_span local = by_span_slice(by_sparse_slice(it->demands->sparse, it->bytes, offset, LOCAL_SIZE + 2 * FIELD_MOST), 0, LOCAL_SIZE);
  const size_t extra = number_at(local, 28, 2);
  const by_span behind = by_span_slice(it->bytes, offset + LOCAL_SIZE, entry->name.size + extra);
  const by_span name = by_span_slice(behind, 0, entry->name.size);
  entry->described = entry->described || (number_at(local, 6, 2) & FLAG_DESCRIPTOR) != 0;
  if (number_at(local, 26, 2) != name.size || !by_span_equal(name, entry->name) || !tells_same(local, behind, central, entry)) {
    return "its local header is not as the directory says";
  }
  const size_t start = offset + LOCAL_SIZE + name.size + extra;
  if (start > it->directory || packed > it->directory - start) {
    return "its bytes reach into the directory";
  }
  entry->packed = (by_span){.at = it->bytes.at + start, .size = packed};
  return NULL;
}

/* The same in the archival profile. */
static const char *local_fault_archive(scan *it, by_span central, by_zip_entry *entry)
{
  const size_t offset = number_at(central, 42, 4);
  const size_t packed = number_at(central, 20, 4);
  if (offset != it->next_local) {
    return "its bytes do not begin where those of the member before it end";
  }
  const size_t room = it->directory - offset;
  if (room < LOCAL_SIZE + entry->name.size || packed > room - LOCAL_SIZE - entry->name.size) {
    return "its bytes reach into the directory";
  }
  const by_span local = by_span_slice(by_sparse_slice(it->demands->sparse, it->bytes, offset, LOCAL_SIZE + FIELD_MOST), 0, LOCAL_SIZE);
  const by_span name = by_span_slice(it->bytes, offset + LOCAL_SIZE, entry->name.size);
  const bool same = memcmp(local.at + 4, central.at + 6, LOCAL_SIZE - 4) == 0;
  if (number_at(local, 0, 4) != 0x04034b50 || !same || !by_span_equal(name, entry->name)) {
    return "its local header is not as the directory says";
  }
  entry->packed = (by_span){.at = name.at + name.size, .size = packed};
  it->next_local = offset + LOCAL_SIZE + name.size + packed;
  return NULL;
}

static const char *local_fault(scan *it, by_span central, by_zip_entry *entry)
{
  return it->general ? local_fault_general(it, central, entry) : local_fault_archive(it, central, entry);
}

/* The rules that need the entry's bytes; its header is sound. */
static void check_sizes(scan *it, const by_zip_entry *entry)
{
  const char *limit = limit_fault(it, entry);
  if (limit != NULL) {
    report(it, BY_CONTAINER_EPUB_ZIP_LIMIT, entry->name, limit);
  } else if (!by_zip_sizes_are_possible(entry)) {
    report(it, BY_CONTAINER_EPUB_ZIP_CRC, entry->name, NULL);
  }
}

static void check_name(scan *it, by_span central, by_span name, size_t ordinal)
{
  const bool marked = (number_at(central, 8, 2) & FLAG_UTF8) != 0;
  const bool folder = it->general && by_span_ends(name, by_span_of("/"));
  const char *why = NULL;
  size_t fault = by_zip_name_fault(name, marked, it->general, &why);
  const char *const special = by_zip_special(number_at(central, 5, 1), number_at(central, 38, 4));
  if (fault == BY_CONTAINER_RULES && !folder && special != NULL) {
    fault = BY_CONTAINER_EPUB_NAME_UNSAFE;
    why = special;
  }
  if (fault != BY_CONTAINER_RULES) {
    char room[BY_NUMBER_ROOM];
    report(it, fault, name, fault == BY_CONTAINER_EPUB_NAME_ENCODING ? by_digits_of(ordinal, room).at : why);
  }
}

static void check_entry(scan *it, by_span central, by_zip_entry *entry, size_t ordinal)
{
  check_name(it, central, entry->name, ordinal);
  if (entry->method != BY_ZIP_STORED && entry->method != BY_ZIP_DEFLATED) {
    char room[BY_NUMBER_ROOM];
    report(it, BY_CONTAINER_EPUB_ZIP_METHOD, entry->name, by_digits_of(entry->method, room).at);
  }
  const char *feature = feature_of(central, it->general);
  if (feature != NULL) {
    report(it, BY_CONTAINER_EPUB_ZIP_FEATURE, entry->name, feature);
    it->lost = true;
  }
  const char *fault = it->lost ? NULL : local_fault(it, central, entry);
  if (fault != NULL) {
    report(it, BY_CONTAINER_EPUB_ZIP_HEADERS, entry->name, fault);
    it->lost = true;
  }
  if (!it->lost) {
    check_sizes(it, entry);
  }
}

/* Reads the next entry of the directory; false with a finding where it is not one. */
static bool next_entry(scan *it, by_zip_entry *entry, size_t ordinal)
{
  const by_span rest = {.at = it->bytes.at + it->at, .size = it->directory_end - it->at};
  if (rest.size < CENTRAL_SIZE || number_at(rest, 0, 4) != 0x02014b50) {
    report_unreadable(it, "the directory is broken");
    return false;
  }
  const size_t name = number_at(rest, 28, 2);
  const size_t behind = (size_t)number_at(rest, 30, 2) + number_at(rest, 32, 2);
  if (name + behind > rest.size - CENTRAL_SIZE) {
    report_unreadable(it, "the directory is cut off");
    return false;
  }
  *entry = (by_zip_entry){.name = {.at = rest.at + CENTRAL_SIZE, .size = name},
                          .offset = number_at(rest, 42, 4),
                          .described = (number_at(rest, 8, 2) & FLAG_DESCRIPTOR) != 0,
                          .size = number_at(rest, 24, 4),
                          .crc = number_at(rest, 16, 4),
                          .method = number_at(rest, 10, 2)};
  it->at += CENTRAL_SIZE + name + behind;
  check_entry(it, rest, entry, ordinal);
  return true;
}

static by_status check_whole(scan *it, const by_zip_entries *entries)
{
  by_claims claims = {0};
  by_claim earlier = {.folder = false};
  by_claim later = earlier;
  bool done = by_zip_claim_names(entries, it->demands->arena, &claims);
  while (done && by_claims_clash(&claims, &earlier, &later)) {
    report_both(it, BY_CONTAINER_EPUB_NAME_DUPLICATE, entries->items[later.index].name, entries->items[earlier.index].name);
  }
  by_claims_drop(&claims);
  if (done && it->general && !it->lost) {
    done = by_zip_check_extents(entries, by_span_slice(it->bytes, 0, it->directory), it->demands, &it->broken);
  }
  return done ? BY_OK : BY_ENVIRONMENT;
}

static by_status scan_entries(scan *it, by_zip_entries *entries)
{
  for (size_t i = 0; i < entries->count; i++) {
    if (!next_entry(it, &entries->items[i], i + 1)) {
      return BY_REFUSED;
    }
  }
  if (it->at != it->directory_end) {
    report_unreadable(it, "bytes in the directory that belong to no entry");
  } else if (!it->lost && !it->general && it->next_local != it->directory) {
    report_unreadable(it, "bytes before the directory that belong to no member");
  }
  if (!it->general) {
    by_zip_check_forms(entries, it->findings);
  }
  return check_whole(it, entries);
}

static by_status scan_all(scan *it, by_zip_entries *entries)
{
  size_t count = 0;
  *entries = (by_zip_entries){0};
  if (!read_end(it, &count)) {
    return BY_REFUSED;
  }
  it->at = it->directory;
  entries->items = by_arena_take(it->demands->arena, count, sizeof *entries->items);
  if (entries->items == NULL) {
    return BY_ENVIRONMENT;
  }
  entries->count = count;
  const by_status status = scan_entries(it, entries);
  const by_status told = it->findings->failed ? BY_ENVIRONMENT : it->broken ? BY_REFUSED : BY_OK;
  return status == BY_OK ? told : status;
}

by_status by_zip_scan(by_span bytes, const by_unzip_demands *demands, by_zip_entries *entries)
{
  scan it = {.bytes = bytes, .demands = demands, .findings = demands->findings, .general = demands->general};
  return scan_all(&it, entries);
}
