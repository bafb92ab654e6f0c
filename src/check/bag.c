/* SPDX-License-Identifier: BSD-2-Clause */
/* Takes the members of a bag: hashes each once, keeps the bytes of the few tag files that are read. The other files of bag_*.c compare. */
#include "check/bag_parts.h"

#include "base/rules_container.h"

#include <stdlib.h>

by_bag_check *by_bag_check_new(by_digester *digester, by_arena *arena, by_findings *findings, bool rooted)
{
  by_bag_check *check = by_arena_take(arena, 1, sizeof *check);
  if (check == NULL) {
    return NULL;
  }
  *check = (by_bag_check){.digester = digester, .arena = arena, .findings = findings, .rooted = rooted, .errors = findings->errors};
  by_bag_check_expect_any(check);
  return check;
}

void by_bag_check_expect_any(by_bag_check *check)
{
  check->expecting = false;
  for (size_t i = 0; i < BY_ALGORITHMS; i++) {
    check->wanted[i] = true;
  }
}

/* The first member outside the folder, or the first tag file there. */
static void keep_stray(by_bag_check *check, by_span path)
{
  if (!check->strays || (by_bag_is_tag(path) && !by_bag_is_tag(check->stray))) {
    check->strays = true;
    check->failed = !by_arena_copy(check->arena, path, &check->stray) || check->failed;
  }
}

/* Once the folder is known. */
static void report_stray(const by_bag_check *check)
{
  const bool rootless = check->root.size == 0 || by_bag_is_tag(check->stray); /* packed from within */
  const by_span root = rootless ? by_span_of("it has none") : check->root;
  by_findings_add(check->findings, &(by_finding){.rule = &by_container_rules[BY_CONTAINER_MULTIPLE_ROOTS],
                                                 .place = {.member = check->stray},
                                                 .details = {check->stray, root}});
}

/* Takes the bag's folder off the path; false where the path is the folder itself or lies outside it. */
static bool within_bag(by_bag_check *check, by_span path, bool directory, by_span *inner)
{
  *inner = path;
  if (!check->rooted) {
    return path.size != 0;
  }
  const size_t slash = by_span_find(path, by_span_of("/"));
  const by_span root = by_span_slice(path, 0, slash == BY_NOWHERE ? path.size : slash);
  if (slash == BY_NOWHERE && !directory) {
    keep_stray(check, path);
    return false;
  }
  if (check->root.at == NULL && !by_arena_copy(check->arena, root, &check->root)) {
    check->failed = true;
    return false;
  }
  if (!by_span_equal(root, check->root)) {
    keep_stray(check, path);
    return false;
  }
  *inner = by_span_from(path, root.size + 1);
  return inner->size != 0;
}

void by_bag_check_expect(by_bag_check *check, by_span path)
{
  bool tags = false;
  by_algorithm algorithm = BY_ALGORITHMS;
  if (!check->expecting) {
    check->expecting = true;
    memset(check->wanted, 0, sizeof check->wanted);
  }
  if (by_bag_manifest_name(path, &tags, &algorithm) && algorithm != BY_ALGORITHMS) {
    check->wanted[algorithm] = true;
  }
}

static bool begin_digests(by_bag_check *check, const by_bag_file *file)
{
  const bool payload = by_bag_in_payload(file->path);
  for (size_t i = 0; i < BY_ALGORITHMS; i++) {
    check->hashing[i] = !check->sparing && (check->wanted[i] || (!payload && !check->expecting));
    if (check->hashing[i] && !by_digester_begin(check->digester, (by_algorithm)i)) {
      return false;
    }
  }
  return true;
}

bool by_bag_check_begin(void *context, by_span path, size_t size)
{
  by_bag_check *check = context;
  by_span inner = {0};
  check->current = NULL;
  if (!within_bag(check, path, false, &inner)) {
    return !check->failed;
  }
  by_bag_file *file = by_arena_take(check->arena, 1, sizeof *file);
  if (file == NULL || !by_arena_keep(check->arena, &inner)) {
    return false;
  }
  file->path = inner;
  check->announced = size;
  if (check->last == NULL) {
    check->first = file;
  } else {
    check->last->next = file;
  }
  check->last = file;
  check->count++;
  check->current = file;
  check->has_data = check->has_data || by_bag_in_payload(inner);
  return by_bag_tag_begin(check) && begin_digests(check, file);
}

void by_bag_check_spare_digests(by_bag_check *check)
{
  check->sparing = true;
}

void by_bag_check_demand(by_bag_check *check, const by_bag_profile *profile, by_bag_serialization serialization)
{
  check->profile = profile;
  check->serialization = serialization;
}

void by_bag_check_offer(by_bag_check *check, const by_bag_profile *profile)
{
  check->offered = profile;
}

bool by_bag_check_passes(const by_bag_check *check)
{
  const by_bag_file *file = check->current;
  return file != NULL && check->sparing && check->tag == NULL && check->announced != SIZE_MAX;
}

bool by_bag_check_data(void *context, by_span bytes)
{
  by_bag_check *check = context;
  by_bag_file *file = check->current;
  if (file == NULL) {
    return true;
  }
  for (size_t i = 0; i < BY_ALGORITHMS; i++) {
    if (check->hashing[i] && !by_digester_add(check->digester, (by_algorithm)i, bytes)) {
      return false;
    }
  }
  if (!by_bag_tag_data(check, bytes)) {
    return false;
  }
  file->size += bytes.size;
  return true;
}

/* What came so far: a declaration of 1.0, manifests of which algorithms. */
static void take_note(by_bag_check *check, const by_bag_file *file)
{
  bool tags = false;
  by_algorithm algorithm = BY_ALGORITHMS;
  if (by_span_is(file->path, "bagit.txt") && check->tag != NULL) {
    check->modern = by_span_starts(check->tag->kept, by_span_of("BagIt-Version: 1.0"));
  } else if (by_bag_manifest_name(file->path, &tags, &algorithm) && !tags && algorithm != BY_ALGORITHMS) {
    check->came[algorithm] = true;
  }
}

/* In a 1.0 bag a tag manifest lists every manifest: from here on the payload needs only the algorithms of those. */
static void narrow(by_bag_check *check, const by_bag_file *file)
{
  bool tags = false;
  by_algorithm own = BY_ALGORITHMS;
  if (!by_bag_manifest_name(file->path, &tags, &own) || !tags || own == BY_ALGORITHMS || !check->modern) {
    return;
  }
  for (size_t i = 0; i < BY_ALGORITHMS; i++) {
    check->wanted[i] = check->wanted[i] && (i == own || check->came[i] || check->listed[i]);
  }
}

/* Puts what was computed one behind the other. */
static bool end_digests(by_bag_check *check, by_bag_file *file)
{
  unsigned char all[BY_ALGORITHMS * BY_DIGEST_MOST];
  size_t size = 0;
  for (size_t i = 0; i < BY_ALGORITHMS; i++) {
    by_digest digest = {.size = 0};
    if (!check->hashing[i]) {
      continue;
    }
    if (!by_digester_end(check->digester, (by_algorithm)i, &digest)) {
      return false;
    }
    memcpy(all + size, digest.bytes, digest.size);
    size += digest.size;
    file->computed = (uint16_t)(file->computed | 1U << i);
  }
  file->digests = by_arena_take(check->arena, size, 1);
  if (file->digests != NULL) {
    memcpy(file->digests, all, size);
  }
  return file->digests != NULL;
}

const unsigned char *by_bag_digest_of(const by_bag_file *file, by_algorithm algorithm)
{
  const unsigned computed = file->computed;
  size_t before = 0;
  for (size_t i = 0; i < (size_t)algorithm; i++) {
    before += (computed >> i & 1U) != 0 ? by_bag_digest_size((by_algorithm)i) : 0;
  }
  return (computed >> (unsigned)algorithm & 1U) != 0 ? file->digests + before : NULL;
}

bool by_bag_check_end(void *context)
{
  by_bag_check *check = context;
  by_bag_file *file = check->current;
  check->current = NULL;
  if (file == NULL) {
    return true;
  }
  if (check->sparing && file->size == 0 && check->announced != SIZE_MAX) {
    file->size = check->announced; /* its bytes were not given */
  }
  if (!end_digests(check, file) || !by_bag_tag_end(check)) {
    return false;
  }
  take_note(check, file);
  narrow(check, file);
  return true;
}

void by_bag_check_lose(by_bag_check *check)
{
  if (check->current != NULL) {
    check->current->lost = true;
    check->blind = check->blind || by_bag_is_tag(check->current->path);
    check->lossy = check->lossy || by_bag_in_payload(check->current->path);
    check->current = NULL;
  }
}

bool by_bag_check_directory(void *context, by_span path)
{
  by_bag_check *check = context;
  by_span inner = {0};
  if (within_bag(check, path, true, &inner)) {
    check->has_data = check->has_data || by_span_is(inner, "data") || by_bag_in_payload(inner);
  }
  return !check->failed;
}

static int file_order(const void *a, const void *b)
{
  return by_span_compare(((const by_bag_slot *)a)->file->path, ((const by_bag_slot *)b)->file->path);
}

static bool sort_files(by_bag_check *check)
{
  check->sorted = by_arena_take(check->arena, check->count, sizeof *check->sorted);
  if (check->sorted == NULL) {
    return false;
  }
  size_t i = 0;
  for (by_bag_file *each = check->first; each != NULL; each = each->next) {
    check->sorted[i++].file = each;
  }
  qsort(check->sorted, check->count, sizeof *check->sorted, file_order);
  return true;
}

static int path_against_slot(const void *path, const void *slot)
{
  return by_span_compare(*(const by_span *)path, ((const by_bag_slot *)slot)->file->path);
}

by_bag_file *by_bag_find(const by_bag_check *check, by_span path)
{
  const by_bag_slot *found = bsearch(&path, check->sorted, check->count, sizeof *check->sorted, path_against_slot);
  return found == NULL ? NULL : found->file;
}

bool by_bag_check_digest(const by_bag_check *check, by_span path, by_algorithm algorithm, by_digest *digest)
{
  const by_bag_file *file = by_bag_find(check, path);
  const unsigned char *computed = file == NULL ? NULL : by_bag_digest_of(file, algorithm);
  if (computed == NULL) {
    return false;
  }
  *digest = (by_digest){.size = by_bag_digest_size(algorithm)};
  memcpy(digest->bytes, computed, digest->size);
  return true;
}

bool by_bag_check_is_whole(const by_bag_check *check)
{
  return !check->lossy;
}

by_span by_bag_check_path(const by_bag_check *check, size_t index)
{
  return check->sorted != NULL && index < check->count ? check->sorted[index].file->path : by_span_of(NULL);
}

/* Reads the tag files; false where memory is short. */
static bool read_tag_files(by_bag_check *check)
{
  by_bag_read_declaration(check);
  if (!check->has_data) {
    by_bag_report(check, &by_bag_rules[BY_BAG_PAYLOAD_MISSING], (by_bag_spot){.member = by_span_of("data")}, (by_span){0}, (by_span){0});
  }
  return by_bag_read_info(check) && by_bag_read_manifests(check) && by_bag_match_normal(check) && by_bag_read_fetch(check);
}

static bool is_bag(const by_bag_check *check)
{
  bool found = check->has_data;
  for (const by_bag_file *each = check->first; each != NULL && !found; each = each->next) {
    found = by_bag_is_tag(each->path);
  }
  return found;
}

/* One finding, instead of one for each part that is missing. */
static by_status refuse_whole(const by_bag_check *check)
{
  if (check->strays && by_bag_is_tag(check->stray)) {
    report_stray(check);
  } else {
    by_bag_report(check, &by_bag_rules[BY_BAG_UNRECOGNISED], (by_bag_spot){.line = 0}, (by_span){0}, (by_span){0});
  }
  return check->findings->failed || check->failed ? BY_ENVIRONMENT : BY_REFUSED;
}

static by_status judge(by_bag_check *check)
{
  if (!read_tag_files(check)) {
    return BY_ENVIRONMENT;
  }
  by_bag_compare(check);
  by_bag_check_habits(check);
  if (!by_bag_check_twins(check)) {
    return BY_ENVIRONMENT;
  }
  if (check->profile == NULL && by_bag_names_profile(check, check->offered)) {
    check->profile = check->offered;
  }
  if (check->profile != NULL && !check->blind && !by_bag_check_profile(check)) {
    return BY_ENVIRONMENT;
  }
  if (check->sparing) {
    by_bag_report(check, &by_bag_rules[BY_BAG_FIXITY_UNCHECKED], (by_bag_spot){.line = 0}, (by_span){0}, (by_span){0});
  }
  if (check->failed) {
    return BY_ENVIRONMENT;
  }
  return by_findings_status(check->findings, check->errors);
}

by_status by_bag_check_finish(by_bag_check *check)
{
  if (!sort_files(check)) {
    return BY_ENVIRONMENT;
  }
  const bool bag = is_bag(check);
  if (bag && check->strays) {
    report_stray(check);
  }
  return bag ? judge(check) : refuse_whole(check);
}

bool by_bag_check_is_strict(const by_bag_check *check)
{
  return by_bag_profile_is_strict(check->profile);
}

by_bag_summary by_bag_check_summary(const by_bag_check *check)
{
  by_bag_summary summary = {.root = check->strays ? by_span_of("") : check->root, .version = check->version, .id = check->id};
  for (const by_bag_file *each = check->first; each != NULL; each = each->next) {
    if (by_bag_in_payload(each->path)) {
      summary.files++;
      summary.bytes += each->size;
    }
  }
  for (size_t i = 0; i < check->manifest_count; i++) {
    summary.used[check->manifests[i].algorithm] = summary.used[check->manifests[i].algorithm] || !check->manifests[i].tags;
  }
  return summary;
}
