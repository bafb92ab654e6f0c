/* SPDX-License-Identifier: BSD-2-Clause */
/* FOLDER/ID.epub, FOLDER/ID.tei.xml and FOLDER/ID.record.xml are held against the digests of ID.epub, ID.xml and record.xml in a package in
 * the same FOLDER. */
#include "cli/beside.h"

#include "base/rules_batch.h"
#include "base/rules_proof.h"
#include "cli/package_folder.h"

struct by_beside_entry {
  by_span path;    /* of the edition, where it lies beside */
  by_span package; /* path of the package */
  by_span member;  /* in it */
  by_digest sha512;
  bool sound; /* nothing is wrong with the package */
  struct by_beside_entry *next;
};

bool by_beside_is_edition(const char *path)
{
  return by_is_edition_name(by_span_of(path));
}

/* FNV-1a. */
static size_t row_of(by_span path)
{
  uint64_t hash = UINT64_C(14695981039346656037);
  for (size_t i = 0; i < path.size; i++) {
    hash = (hash ^ (unsigned char)path.at[i]) * UINT64_C(1099511628211);
  }
  return (size_t)(hash >> 32) % BY_BESIDE_ROWS;
}

/* Bytes of the path up to its last segment; a slash at the end is none. */
static size_t folder_size(by_span path)
{
  while (by_span_ends(path, by_span_of("/"))) {
    path.size--;
  }
  return by_path_folder(path).size;
}

/* The name of the editions in the package: that of its EPUB or TEI without ending. */
static by_span stem_of(const bayegan_job *job)
{
  const by_span path = job->editions[job->editions[0].path.size != 0 ? 0 : 1].path;
  const size_t start = folder_size(path);
  size_t size = path.size - start;
  while (size > 0 && path.at[start + size - 1] != '.') {
    size--;
  }
  return by_span_slice(path, start, size == 0 ? 0 : size - 1);
}

/* Where it would lie beside the package. */
static by_span path_beside(by_arena *arena, by_span package, by_span stem, const char *ending)
{
  by_buffer path = by_buffer_of((size_t)1 << 20);
  by_buffer_add(&path, by_span_slice(package, 0, folder_size(package)));
  by_buffer_add(&path, stem);
  by_buffer_add_text(&path, ending);
  by_span kept = {.size = 0};
  const bool done = !path.failed && by_arena_copy(arena, by_buffer_span(&path), &kept);
  by_buffer_drop(&path);
  return done ? kept : (by_span){.at = NULL};
}

bool by_beside_note(by_beside *beside, const char *package, const bayegan_job *job)
{
  static const char *const ENDINGS[BAYEGAN_EDITIONS] = {".epub", ".tei.xml", ".record.xml"};
  const by_span stem = stem_of(job);
  for (size_t i = 0; i < BAYEGAN_EDITIONS; i++) {
    const bayegan_edition *const edition = &job->editions[i];
    if (edition->path.size == 0 || stem.size == 0) {
      continue;
    }
    struct by_beside_entry *const entry = by_arena_take(beside->arena, 1, sizeof *entry);
    if (entry == NULL) {
      return false;
    }
    *entry = (struct by_beside_entry){.package = by_span_of(package), .sha512 = edition->sha512, .sound = job->findings.errors == 0};
    entry->path = path_beside(beside->arena, entry->package, stem, ENDINGS[i]);
    if (entry->path.at == NULL || !by_arena_copy(beside->arena, edition->path, &entry->member)) {
      return false;
    }
    struct by_beside_entry **const row = &beside->rows[row_of(entry->path)];
    entry->next = *row;
    *row = entry;
  }
  return true;
}

/* The package has proved the text. */
static void drop_unverified(by_findings *findings)
{
  by_finding **end = &findings->first;
  findings->last = NULL;
  while (*end != NULL) {
    by_finding *const each = *end;
    if (each->rule == &by_proof_rules[BY_PROOF_EPUB_TEXT_UNVERIFIED] || each->rule == &by_proof_rules[BY_PROOF_TEI_TEXT_UNVERIFIED]) {
      *end = each->next;
      findings->notes--;
    } else {
      findings->last = each;
      end = &each->next;
    }
  }
}

static bool compare(const struct by_beside_entry *entry, bayegan_job *job)
{
  by_digest found = {.size = 0};
  by_digester *digester = by_digester_new();
  const bool done = digester != NULL && by_digester_compute(digester, BY_SHA512, by_buffer_span(&job->whole), &found);
  by_digester_free(digester);
  if (done && !by_digest_equal(&found, &entry->sha512)) {
    by_findings_add(&job->findings, &(by_finding){.rule = &by_batch_rules[BY_BATCH_EDITION_DIFFERS],
                                                  .related = {.path = entry->package, .member = entry->member},
                                                  .details = {entry->package}});
  } else if (done && entry->sound) {
    drop_unverified(&job->findings);
  }
  return done;
}

bool by_beside_compare(const by_beside *beside, const char *path, bayegan_job *job)
{
  const by_span name = by_span_of(path);
  bool done = true;
  for (const struct by_beside_entry *each = beside->rows[row_of(name)]; each != NULL && done && job->whole.size != 0; each = each->next) {
    if (by_span_equal(each->path, name)) {
      done = compare(each, job);
    }
  }
  return done;
}
